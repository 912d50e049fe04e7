use std::ops::ControlFlow;

use milaf_domain::{DossierState, Language, MemberId, PaperLanguage};
use milaf_store::dossier as stored;

use super::*;
use crate::testing::filled;
use crate::{VerdictCode, demo};

fn everything() -> Request {
    Request { what: What::Full, agency: None, language: PaperLanguage::Fr, leave_faulty: true, profile: None }
}

fn go_on(_: usize, _: usize) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn in_state(office: &Office, state: DossierState) -> Vec<MemberId> {
    office
        .read(|r| Ok(stored::list_in_state(r, state)?))
        .unwrap()
        .into_iter()
        .map(|dossier| dossier.member)
        .collect()
}

#[test]
fn broken_off_half_way_it_leaves_nothing_and_uses_no_number_twice() {
    let (folder, office) = filled();
    let place = office.transmission_folder(folder.path()).unwrap();
    let ready = in_state(&office, DossierState::Ready);
    let stop = |done, _| if done == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let refused = office.transmit(Destination::Folder(&place), &everything(), stop).unwrap_err();
    assert_eq!(refused.code, ErrorCode::Cancelled);
    assert_eq!(std::fs::read_dir(&place).unwrap().count(), 0);
    assert_eq!(in_state(&office, DossierState::Ready), ready);
    assert_eq!(office.list_transmissions(0, 10).unwrap().total, 0);
    let sent = office.transmit(Destination::Folder(&place), &everything(), go_on).unwrap();
    assert_eq!(sent.number.serial, 2);
    assert_eq!(std::fs::read_dir(&place).unwrap().count(), 1);
    assert_eq!(
        crate::verify(&sent.path, Some(&office), &[], Language::Fr).unwrap().verdict,
        VerdictCode::Valid
    );
}

#[test]
fn produced_and_delivered_are_two_things_and_a_cancellation_leaves_its_trace() {
    let (folder, office) = filled();
    let place = office.transmission_folder(folder.path()).unwrap();
    let waiting = || [DossierState::Ready, DossierState::Corrected].map(|state| in_state(&office, state));
    let before = waiting();
    assert!(before.iter().all(|dossiers| !dossiers.is_empty()));
    let sent = office.transmit(Destination::Folder(&place), &everything(), go_on).unwrap();
    assert_eq!(waiting(), [vec![], vec![]]);
    assert_eq!(office.slip(sent.id).unwrap(), sent.slip);
    let shown = || office.transmission(sent.id).unwrap();
    assert_eq!((shown().transmission.state, shown().file_there), (TransmissionState::Closed, true));
    assert_eq!(
        (shown().dossiers, shown().seal, shown().fingerprint),
        (sent.dossiers, sent.seal, sent.fingerprint)
    );
    let contents = office.transmission_contents(sent.id, 1, 2).unwrap();
    assert_eq!(contents.len(), 2);
    assert!(contents.iter().all(|c| c.name.is_some() && c.state == Some(DossierState::Transmitted)));

    let early = office.deliver_transmission(sent.id, demo::DAY.yesterday().unwrap(), "").unwrap_err();
    assert_eq!(early.code, ErrorCode::DeliveryDate);
    office.deliver_transmission(sent.id, demo::DAY, " R-17 ").unwrap();
    assert_eq!(shown().transmission.receipt, "R-17");
    assert_eq!(shown().transmission.state, TransmissionState::Received);
    let undone = office.undo().unwrap_err();
    assert_eq!(undone.code, ErrorCode::UndoConflict, "what came before left with the dossiers");
    assert_eq!(shown().transmission.state, TransmissionState::Received);

    let silent = office.cancel_transmission(sent.id, " \u{200b} ").unwrap_err();
    assert_eq!(silent.code, ErrorCode::ReasonMissing);
    office.cancel_transmission(sent.id, "rendu par l’agence").unwrap();
    assert_eq!(shown().transmission.state, TransmissionState::Cancelled);
    assert_eq!(waiting(), before, "each dossier waits as it did before it left");
    let twice = office.cancel_transmission(sent.id, "encore").unwrap_err();
    assert_eq!(twice.code, ErrorCode::TransmissionCancelled);
    let again = office.transmit(Destination::Folder(&place), &everything(), go_on).unwrap();
    assert_eq!((again.number.serial, again.dossiers), (2, sent.dossiers));
    assert_eq!(
        office.list_transmissions(0, 1).unwrap().rows.first().map(|r| r.transmission.number),
        Some(again.number)
    );
}

#[test]
fn faults_come_by_gravity_and_say_where_they_are_mended() {
    let (_folder, office) = filled();
    let states = [DossierState::Complete, DossierState::Draft, DossierState::Accepted, DossierState::Ready];
    let chosen: Vec<MemberId> =
        states.iter().filter_map(|s| in_state(&office, *s).first().copied()).collect();
    let found = office.preflight(&What::Members(chosen.clone())).unwrap();
    let causes: Vec<FaultCause> = found.faults.iter().map(|f| f.cause).collect();
    assert_eq!(causes, [FaultCause::Incomplete, FaultCause::Gone, FaultCause::Unmarked]);
    assert_eq!(found.leaving, 1);
    assert!(found.faults[0].lacks.iter().all(|lack| lack.name.iter().all(|name| !name.is_empty())));
    assert!(found.faults[1].lacks.is_empty() && found.faults[2].lacks.is_empty());
    assert_eq!(office.mark_ready(&chosen).unwrap(), 1);
    assert_eq!(office.preflight(&What::Members(chosen.clone())).unwrap().leaving, 2);
}

#[test]
fn a_slip_is_not_printed_from_a_file_that_was_touched_or_moved() {
    let (folder, office) = filled();
    let sent = office.transmit(Destination::Folder(folder.path()), &everything(), go_on).unwrap();
    let mut bytes = std::fs::read(&sent.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    crate::replace_file(&sent.path, &bytes).unwrap();
    assert_eq!(office.slip(sent.id).unwrap_err().code, ErrorCode::TransmissionUnreadable);
    assert_eq!(office.verify_transmission(sent.id, Language::Ar).unwrap().verdict, VerdictCode::Refused);
    std::fs::remove_file(&sent.path).unwrap();
    assert_eq!(office.slip(sent.id).unwrap_err().code, ErrorCode::FileMissing);
    assert!(!office.transmission(sent.id).unwrap().file_there);
}

#[test]
fn a_choice_by_category_takes_what_its_count_says() {
    let (_folder, office) = filled();
    let groups = office.sendable().unwrap();
    let ready = office.preflight(&What::Full).unwrap();
    let all: u64 = groups.iter().map(|g| g.dossiers).sum();
    assert_eq!(all, (ready.leaving + ready.faults.len()) as u64);
    let category = groups.iter().find_map(|g| g.category.clone()).unwrap();
    let of_it: u64 =
        groups.iter().filter(|g| g.category.as_ref() == Some(&category)).map(|g| g.dossiers).sum();
    let choice = Choice::Matching { categories: vec![category], communes: Vec::new() };
    let What::Members(members) = office.chosen(&choice).unwrap() else { panic!() };
    assert_eq!(members.len() as u64, of_it);
    assert_eq!(office.list_sendable("", Language::Ar, 0, 5).unwrap().total, all);
    let nobody = office.chosen(&Choice::Members(Vec::new())).unwrap_err();
    assert_eq!(nobody.code, ErrorCode::TransmissionEmpty);
}
