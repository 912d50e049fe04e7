use std::ops::ControlFlow;
use std::path::Path;

use milaf_domain::{DossierState, LineKind, MemberId, PaperLanguage, RemovalReason, TransmissionKind};
use milaf_store::dossier as stored;

use super::*;
use crate::testing::filled;
use crate::transmission::{Destination, FaultCause, Preflight, Request, Transmitted, What};
use crate::{ErrorCode, Office};

fn send(office: &Office, folder: &Path, what: What) -> Result<Transmitted> {
    let request =
        Request { what, agency: None, language: PaperLanguage::Fr, leave_faulty: true, profile: None };
    office.transmit(Destination::Folder(folder), &request, |_, _| ControlFlow::Continue(()))
}

fn in_state(office: &Office, state: DossierState) -> Vec<MemberId> {
    let dossiers = office.read(|r| Ok(stored::list_in_state(r, state)?)).unwrap();
    dossiers.into_iter().map(|dossier| dossier.member).collect()
}

/// Those about whom a transmission tells, in its order.
fn rows_of(office: &Office, sent: &Transmitted) -> Vec<MemberId> {
    let rows = office.transmission_contents(sent.id, 0, 500).unwrap();
    rows.into_iter().filter_map(|row| row.line.member).collect()
}

fn change(office: &Office, id: MemberId, change: impl FnOnce(&mut Member)) {
    let mut member = office.member(id).unwrap();
    change(&mut member);
    office.change_member(&member).unwrap();
}

fn told_kinds(found: &Preflight) -> Vec<(MemberId, LineKind)> {
    let mut kinds: Vec<_> = found.movements.iter().map(|row| (row.member, row.kind)).collect();
    kinds.sort_by_key(|(id, _)| *id);
    kinds
}

#[test]
fn a_list_of_changes_holds_exactly_the_edits() {
    let (folder, office) = filled();
    let full = send(&office, folder.path(), What::Full).unwrap();
    assert!(full.dossiers > 8 && full.changes == 0);
    let sent = rows_of(&office, &full);
    let nothing = office.preflight(&What::Changes).unwrap();
    assert_eq!((nothing.leaving, nothing.movements.len()), (0, 0), "{:?}", nothing.movements);
    assert_eq!(send(&office, folder.path(), What::Changes).unwrap_err().code, ErrorCode::TransmissionEmpty);

    change(&office, sent[0], |m| m.mobile = "0661999999".parse().ok());
    change(&office, sent[1], |m| m.note = "à rappeler".into());
    change(&office, sent[2], |m| m.email = "nouveau@exemple.ma".parse().ok());
    office.note_removal(sent[3], RemovalReason::Death, None, "").unwrap();
    office.bin_member(sent[4]).unwrap();
    let ready = in_state(&office, DossierState::Complete);
    office.mark_ready(&ready[..1]).unwrap();
    let mut changed = office.member(sent[2]).unwrap();
    changed.email = "encore@exemple.ma".parse().ok();
    office.change_member(&changed).unwrap();

    let found = office.preflight(&What::Changes).unwrap();
    let mut expected = vec![
        (sent[0], LineKind::Change),
        (sent[2], LineKind::Change),
        (sent[3], LineKind::Removal),
        (ready[0], LineKind::Addition),
    ];
    expected.sort_by_key(|(id, _)| *id);
    assert_eq!(told_kinds(&found), expected);
    assert_eq!((found.additions, found.unchanged), (1, 0));
    assert_eq!(found.movements.last().map(|row| row.member), Some(ready[0]), "who is new stands last");
    let unsaid = found.faults.iter().find(|fault| fault.member == sent[4]).unwrap();
    assert_eq!(unsaid.lacks[0].code, crate::transmission::REMOVAL_REASON);
    assert_eq!(unsaid.cause, FaultCause::Incomplete);
    let row = found.movements.iter().find(|row| row.member == sent[0]).unwrap();
    assert_eq!(row.changes.iter().map(|c| c.code.as_str()).collect::<Vec<_>>(), ["mobile"]);
    assert_eq!(row.changes[0].now[0], "+212661999999");
    office.undo().unwrap();
    let before_last = office.preflight(&What::Changes).unwrap();
    let email = before_last.movements.iter().find(|row| row.member == sent[2]).unwrap();
    assert_eq!(email.changes[0].now[0], "nouveau@exemple.ma");

    office.note_removal(sent[4], RemovalReason::Moved, None, "Tiznit").unwrap();
    let update = send(&office, folder.path(), What::Changes).unwrap();
    assert_eq!((update.dossiers, update.changes, update.removals, update.unchanged), (1, 2, 2, 0));
    let detail = office.transmission(update.id).unwrap();
    assert_eq!((detail.transmission.kind, detail.rows, detail.dossiers), (TransmissionKind::Changes, 5, 1));
    assert!(update.slip_texts.iter().any(|text| text.contains("radiation")));
    assert_eq!(office.preflight(&What::Changes).unwrap().leaving, 0);
    let whole = office.preflight(&What::Full).unwrap();
    assert_eq!(whole.leaving, 0);
    assert_eq!(whole.unchanged, sent.len() - 2 + 1, "those struck off are on no list any more");

    office.cancel_transmission(update.id, "liste égarée").unwrap();
    let again = office.preflight(&What::Changes).unwrap();
    assert_eq!((again.additions, again.movements.len()), (1, 5));
    let knows = office.knowledge(sent[0]).unwrap();
    assert_eq!((knows.told_in, knows.next), (Some(full.number), Some(LineKind::Change)));
    assert_eq!(knows.attempts.len(), 2);
}

#[test]
fn the_lists_of_a_transmission_of_changes_say_old_and_new() {
    let (folder, office) = filled();
    let sent = rows_of(&office, &send(&office, folder.path(), What::Full).unwrap());
    let former = office.member(sent[0]).unwrap().mobile.unwrap().to_string();
    change(&office, sent[0], |m| m.mobile = "0661999999".parse().ok());
    office.note_removal(sent[1], RemovalReason::CeasedActivity, None, "").unwrap();
    change(&office, sent[1], |m| m.mobile = "0661000001".parse().ok());
    let update = send(&office, folder.path(), What::Changes).unwrap();
    let bytes = std::fs::read(&update.path).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("Nature du mouvement;Motif de radiation;N° de dossier"));
    assert!(text.contains(&format!("{former} → +212661999999")));
    assert!(text.contains("radiation;cessation d’activité"));
    assert!(!text.contains("+212661000001"), "who is struck off is named as they were told");
}

#[test]
fn what_the_cnss_knows_is_shown_field_by_field() {
    let (folder, office) = filled();
    let ready = in_state(&office, DossierState::Ready)[0];
    let before = office.knowledge(ready).unwrap();
    assert_eq!((before.told_on, before.next), (None, Some(LineKind::Addition)));
    assert!(before.fields.iter().all(|field| field.told.is_none()));
    let sent = send(&office, folder.path(), What::Members(vec![ready])).unwrap();
    let told = office.knowledge(ready).unwrap();
    assert_eq!((told.told_in, told.next), (Some(sent.number), None));
    assert!(told.fields.iter().all(|field| !field.differs && field.told.is_some()));
    assert_eq!(told.attempts[0].attempt, Some(1));
    change(&office, ready, |m| m.name.last.latin.push('X'));
    let differs = office.knowledge(ready).unwrap();
    let fields: Vec<_> = differs.fields.iter().filter(|f| f.differs).map(|f| f.code.as_str()).collect();
    assert_eq!((fields, differs.next), (vec!["last-name-latin"], Some(LineKind::Change)));
}

#[test]
fn who_leaves_the_association_or_the_category_is_struck_off_without_a_word() {
    let (folder, office) = filled();
    let sent = rows_of(&office, &send(&office, folder.path(), What::Full).unwrap());
    let yesterday = crate::demo::DAY.yesterday().unwrap();
    change(&office, sent[0], |m| {
        for held in &mut m.situation.categories {
            held.period.to = Some(yesterday);
        }
    });
    let found = office.preflight(&What::Changes).unwrap();
    let reasons: Vec<_> = found.movements.iter().map(|row| (row.member, row.reason)).collect();
    assert_eq!(reasons, [(sent[0], Some(RemovalReason::LeftCategory))]);
    office.note_removal(sent[0], RemovalReason::Error, None, "").unwrap();
    assert_eq!(office.knowledge(sent[0]).unwrap().reason, Some(RemovalReason::Error));
    office.drop_removal(sent[0]).unwrap();
    assert_eq!(office.removal(sent[0]).unwrap(), None);
}

#[test]
fn a_day_that_comes_changes_what_the_list_says() {
    let (folder, office) = filled();
    let id = rows_of(&office, &send(&office, folder.path(), What::Full).unwrap())[0];
    let member = office.member(id).unwrap();
    assert_eq!(next_bound(&member, crate::demo::DAY), None);
    let later = crate::demo::DAY.tomorrow().unwrap();
    change(&office, id, |m| m.situation.addresses[0].period.to = Some(crate::demo::DAY));
    assert_eq!(next_bound(&office.member(id).unwrap(), crate::demo::DAY), Some(later));
    assert_eq!(office.preflight(&What::Changes).unwrap().leaving, 0);
}

#[test]
fn faulty_dossiers_are_parked_until_they_leave() {
    let (folder, office) = filled();
    let draft = in_state(&office, DossierState::Draft)[0];
    let ready = in_state(&office, DossierState::Ready)[0];
    let sent = send(&office, folder.path(), What::Members(vec![draft, ready])).unwrap();
    assert_eq!((sent.dossiers, sent.faults.len()), (1, 1));
    let parked = office.list_parked().unwrap();
    assert_eq!(parked.iter().map(|one| (one.member, one.number)).collect::<Vec<_>>(), [(draft, sent.number)]);
    assert_eq!(office.preflight_parked().unwrap().faults.len(), 1);
    office.cancel_transmission(sent.id, "essai").unwrap();
    assert!(office.list_parked().unwrap().is_empty());
}

#[test]
fn a_receipt_that_does_not_come_raises_the_alarm_and_its_copy_is_kept() {
    let (folder, office) = filled();
    let sent = send(&office, folder.path(), What::Full).unwrap();
    assert_eq!(office.late_transmissions(3).unwrap().count, 0);
    assert!(office.receipt_wait().unwrap() > 1);
    let picture = crate::sample::scan::draw(
        crate::sample::scan::Paper {
            kind: "slip",
            title: "Bordereau",
            name: "SPECIMEN",
            pose: crate::sample::scan::Pose::Upright,
            seed: 1,
        },
        60_000,
    )
    .unwrap();
    let early = office.keep_counter_copy(sent.id, "cachet.jpg", &picture).unwrap_err();
    assert_eq!(early.code, ErrorCode::DeliveryDate);
    office.deliver_transmission(sent.id, crate::demo::DAY, "R-1").unwrap();
    assert!(office.counter_copy(sent.id).unwrap().is_empty());
    let hostile = office.keep_counter_copy(sent.id, "cachet.jpg", b"MZ").unwrap_err();
    assert_eq!(hostile.code, ErrorCode::ScanUnknownKind);
    office.keep_counter_copy(sent.id, "cachet.jpg", &picture).unwrap();
    assert_eq!(office.counter_copy(sent.id).unwrap().len(), 1);
    assert!(office.transmission(sent.id).unwrap().counter_copy);
    assert_eq!(office.set_receipt_wait(0).unwrap_err().code, ErrorCode::FieldFaulty);
    office.set_receipt_wait(3).unwrap();
    assert_eq!(office.receipt_wait().unwrap(), 3);
}

#[test]
fn as_liaison_body_or_on_behalf_the_paper_says_which() {
    let (folder, office) = filled();
    let craft: Vec<MemberId> = in_state(&office, DossierState::Ready)
        .into_iter()
        .filter(|id| {
            let held = office.member(*id).unwrap().situation.categories;
            held.last().is_some_and(|held| held.value.category.as_str() == "craft")
        })
        .collect();
    let liaison = "organisme de liaison";
    if let Some(first) = craft.first() {
        let sent = send(&office, folder.path(), What::Members(vec![*first])).unwrap();
        assert!(!office.transmission(sent.id).unwrap().transmission.on_behalf);
        assert!(sent.slip_texts.iter().any(|text| text.contains(liaison)), "{:?}", sent.slip_texts);
        office.cancel_transmission(sent.id, "essai").unwrap();
    }
    office.change_liaison(&[]).unwrap();
    let found = office.preflight(&What::Full).unwrap();
    let mandate = |fault: &crate::transmission::Fault| fault.lacks.iter().any(|lack| lack.code == "mandate");
    let craft_without = found.faults.iter().filter(|fault| craft.contains(&fault.member));
    assert!(craft_without.clone().all(mandate), "{:?}", craft_without.collect::<Vec<_>>());
    let sent = send(&office, folder.path(), What::Full).unwrap();
    assert!(office.transmission(sent.id).unwrap().transmission.on_behalf);
    assert!(!sent.slip_texts.iter().any(|text| text.contains(liaison)));
}

#[test]
fn fields_come_back_as_they_were_kept() {
    let same = ["Agadir".to_owned(), "Agadir".to_owned()];
    let both = ["Masculin".to_owned(), "ذكر".to_owned()];
    let fields = Fields::from([("home-city".to_owned(), same), ("sex".to_owned(), both)]);
    assert_eq!(parse_fields(&write_fields(&fields)), fields);
    assert_eq!(write_fields(&fields), r#"{"home-city":"Agadir","sex":["Masculin","ذكر"]}"#);
    assert!(parse_fields("abîmé").is_empty());
}
