use milaf_domain::{Dossier, PieceOwner};

use super::*;
use crate::attestation::{self, Attestation};
use crate::journal::{self, verify_chain};
use crate::note::{self, Note, NoteKind};
use crate::testing::{Scratch, day, header, member as person};

/// Two members with everything in the tables that speak of people.
fn two(scratch: &Scratch) -> (MemberId, MemberId) {
    let ids = [person(), Member { number: Some(MemberNumber("18".into())), ..person() }]
        .map(|p| scratch.insert(&p));
    for (at, id) in ids.iter().enumerate() {
        scratch.write(|tx| {
            crate::scan::insert(tx, *id, "image/png", &[at as u8; 40], day("2026-03-01"))?;
            let doubt = crate::doubt::Doubt {
                field: format!("mobile{at}"),
                code: "phone-not-mobile".into(),
                value: "x".into(),
                reason: "y".into(),
                accepted_on: day("2026-03-01"),
            };
            crate::doubt::put(tx, *id, &doubt)?;
            let remark = Note {
                id: None,
                member: Some(*id),
                kind: NoteKind::Note,
                text: format!("{at}"),
                written_on: day("2026-03-01"),
                due_on: None,
                settled_on: None,
                answer: String::new(),
                rules: Vec::new(),
            };
            note::insert(tx, &remark)?;
            let attested = Attestation {
                id: None,
                year: 2026,
                serial: at as u32 + 1,
                member: Some(*id),
                issued_on: day("2026-03-01"),
                language: milaf_domain::PaperLanguage::Both,
                sha256: [1; 32],
                refusal: None,
                said: String::new(),
                content: "null".to_owned(),
                copies: 0,
            };
            attestation::insert(tx, &attested)?;
            Ok(())
        });
    }
    (ids[0], ids[1])
}

fn joined(scratch: &Scratch, into: MemberId, gone: MemberId) -> Member {
    let (mut survivor, other) = (scratch.find(into), scratch.find(gone));
    survivor.dependants.extend(other.dependants);
    survivor.pieces.extend(other.pieces);
    survivor
}

#[test]
fn whatever_named_the_one_who_is_gone_names_the_survivor_and_one_undo_parts_them_again() {
    let scratch = Scratch::new();
    let (into, gone) = two(&scratch);
    let before = scratch.dump();
    let survivor = joined(&scratch, into, gone);
    scratch.write(|tx| merge(tx, &survivor, gone, day("2026-04-01")));
    let after = scratch.dump();
    let register = scratch.register();
    let rows_of_gone = register
        .read(|reader| {
            let mut rows = 0;
            for (table, _) in crate::change::RECORDED.iter().filter(|(table, _)| *table != "merged_member") {
                let named = reader
                    .rows(&format!("PRAGMA table_info({table})"), [], |row| Ok(row.get::<_, String>(1)?))?;
                if named.iter().any(|column| column == "member_id") {
                    let sql = format!("SELECT count(*) FROM {table} WHERE member_id = {}", gone.0);
                    rows += reader.value::<i64>(&sql, [])?.unwrap_or_default();
                }
            }
            Ok::<_, Error>(rows)
        })
        .unwrap();
    assert_eq!(rows_of_gone, 0);
    let whole = scratch.find(into);
    assert_eq!((whole.dependants.len(), whole.pieces.len()), (4, 4));
    assert_eq!(whole.pieces.iter().filter(|p| p.owner != PieceOwner::Member).count(), 2);
    register
        .read(|reader| {
            assert_eq!(crate::scan::list_of_member(reader, into)?.len(), 2);
            assert_eq!(note::list_of_member(reader, into)?.len(), 2);
            assert_eq!(crate::doubt::list_of_member(reader, into)?.len(), 2);
            assert_eq!(attestation::list_of_member(reader, into)?.len(), 2);
            assert_eq!(find_successor(reader, gone)?, Some(into));
            assert_eq!(list_by_former_number(reader, &MemberNumber("18".into()))?, [into]);
            assert_eq!(journal::list_of_member(reader, into)?.len(), 5, "the history of both");
            let entered = journal::list_of_member(reader, into)?.pop().unwrap();
            assert_eq!(journal::subject(reader, entered.id)?, Some(into));
            verify_chain(reader)
        })
        .unwrap();
    register.undo(header("undo")).unwrap();
    assert_eq!(scratch.dump(), before);
    register.redo(header("redo")).unwrap();
    assert_eq!(scratch.dump(), after);
    register.check(crate::Check::Full).unwrap();
}

#[test]
fn numbered_dossiers_stay_and_a_draft_gives_way() {
    let scratch = Scratch::new();
    let (into, gone) = two(&scratch);
    let draft = |member| Dossier {
        id: None,
        member,
        number: None,
        state: DossierState::Draft,
        since: day("2026-03-01"),
    };
    scratch.write(|tx| dossier::insert(tx, &draft(into)));
    scratch.write(|tx| {
        let number = crate::counter::issue_dossier_number(tx, 2026)?;
        dossier::insert(
            tx,
            &Dossier { number: Some(number), state: DossierState::Transmitted, ..draft(gone) },
        )
    });
    let survivor = scratch.find(into);
    scratch.write(|tx| merge(tx, &survivor, gone, day("2026-04-01")));
    let left = scratch.register().read(|r| dossier::list_of_member(r, into)).unwrap();
    assert_eq!(left.iter().map(|d| d.state).collect::<Vec<_>>(), [DossierState::Transmitted]);
    let same = scratch.register().transact(header("x"), |tx| merge(tx, &survivor, into, day("2026-04-01")));
    assert!(matches!(same, Err(Error::NotFound(Kind::Member))));
}

#[test]
fn a_pair_that_is_none_stays_none_for_who_they_become() {
    let scratch = Scratch::new();
    let (into, gone) = two(&scratch);
    let third = scratch.insert(&Member::default());
    let pairs = || scratch.register().read(list_dismissed).unwrap();
    scratch.write(|tx| dismiss(tx, third, gone, day("2026-04-01")));
    assert_eq!(pairs(), [(gone, third, day("2026-04-01"))]);
    scratch.write(|tx| dismiss(tx, gone, into, day("2026-04-02")));
    let survivor = scratch.find(into);
    scratch.write(|tx| merge(tx, &survivor, gone, day("2026-04-03")));
    assert_eq!(pairs(), [(into, third, day("2026-04-01"))]);
    scratch.write(|tx| recall(tx, third, into));
    assert!(pairs().is_empty());
    scratch.register().undo(header("undo")).unwrap();
    assert_eq!(pairs().len(), 1);
}

#[test]
fn erasing_a_person_erases_who_was_merged_into_them() {
    let scratch = Scratch::new();
    let (into, gone) = two(&scratch);
    let third = scratch.insert(&Member::default());
    let survivor = scratch.find(into);
    scratch.write(|tx| merge(tx, &survivor, gone, day("2026-04-01")));
    scratch.write(|tx| dismiss(tx, into, third, day("2026-04-01")));
    scratch.register().erase(header("erase"), into, day("2026-05-01")).unwrap();
    let (erased, merged, dismissed) = scratch
        .register()
        .read(|r| Ok::<_, Error>((erasure::list(r)?, list_merged(r, into)?, list_dismissed(r)?)))
        .unwrap();
    assert_eq!(erased.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [into, gone]);
    assert!(merged.is_empty() && dismissed.is_empty());
    assert_eq!(std::fs::read_dir(scratch.path.join("scans")).unwrap().count(), 0);
    assert_eq!(scratch.register().read(list_traits).unwrap().len(), 1);
}
