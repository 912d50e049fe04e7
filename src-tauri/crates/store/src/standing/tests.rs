use milaf_domain::Member;

use super::*;
use crate::member;
use crate::testing::{Scratch, day, header, member as person};

fn standing() -> Standing {
    let mark = |kind: &str, owner, standing, until: Option<&str>| PieceMark {
        kind: kind.into(),
        owner,
        standing,
        required: standing != PieceStanding::Received,
        valid_until: until.map(day),
    };
    Standing {
        assessed_on: Some(day("2026-11-22")),
        review_on: Some(day("2026-12-01")),
        faults: 2,
        missing: 1,
        expiring: 1,
        expired: 0,
        expires_on: Some(day("2026-12-12")),
        payment_on: None,
        rights_on: None,
        next: Some((day("2026-12-12"), NextKind::Piece)),
        pieces: vec![
            mark("national-id-card", PieceOwner::Member, PieceStanding::Expiring, Some("2026-12-12")),
            mark(
                "marriage-certificate",
                PieceOwner::Dependant(milaf_domain::DependantId(7)),
                PieceStanding::Missing,
                None,
            ),
            mark("photo", PieceOwner::Member, PieceStanding::Received, None),
        ],
    }
}

fn keep_one(scratch: &Scratch, id: MemberId, standing: Standing, keys: &[&str]) {
    let kept = Kept {
        member: id,
        standing,
        keys: keys.iter().map(|k| (*k).to_owned()).collect(),
        clocks: Vec::new(),
    };
    scratch.register().keep_standings(|_| Ok::<_, Error>(vec![kept])).unwrap();
}

fn found(scratch: &Scratch, id: MemberId) -> Option<Standing> {
    scratch.register().read(|r| find(r, id)).unwrap()
}

fn due(scratch: &Scratch) -> Vec<MemberId> {
    scratch.register().read(|r| list_due(r, day("2026-11-22"), 10)).unwrap()
}

#[test]
fn gives_back_a_standing_as_kept_and_calls_it_due_when_its_day_comes() {
    let scratch = Scratch::new();
    let id = scratch.insert(&person());
    assert_eq!(due(&scratch), [id]);
    keep_one(&scratch, id, standing(), &["00156"]);
    assert_eq!(found(&scratch, id), Some(standing()));
    assert_eq!(due(&scratch), []);
    assert_eq!(scratch.register().read(|r| count_due(r, day("2026-12-01"))).unwrap(), 1);
    assert!(!scratch.register().read(|r| is_due(r, id, day("2026-11-30"))).unwrap());
    scratch.register().review_all("{}").unwrap();
    assert_eq!(due(&scratch), [id]);
    assert_eq!(scratch.register().read(basis).unwrap().as_deref(), Some("{}"));
}

#[test]
fn a_change_its_undo_and_its_redo_each_make_the_standing_due() {
    let scratch = Scratch::new();
    let id = scratch.insert(&person());
    let mut changed = scratch.find(id);
    changed.note = "autre".into();
    scratch.write(|tx| member::update(tx, &changed));
    let steps: [&dyn Fn(); 2] = [&|| drop(scratch.register().undo(header("undo")).unwrap()), &|| {
        drop(scratch.register().redo(header("redo")).unwrap())
    }];
    for step in steps {
        keep_one(&scratch, id, standing(), &[]);
        assert_eq!(due(&scratch), []);
        step();
        assert_eq!(due(&scratch), [id]);
    }
}

#[test]
fn what_is_derived_leaves_neither_journal_nor_undo() {
    let scratch = Scratch::new();
    let id = scratch.insert(&Member::default());
    let (before, entries) = (scratch.dump(), scratch.register().read(crate::journal::verify_chain).unwrap());
    keep_one(&scratch, id, standing(), &["a"]);
    assert_eq!(
        (scratch.dump(), scratch.register().read(crate::journal::verify_chain).unwrap()),
        (before, entries)
    );
    scratch.register().undo(header("undo")).unwrap();
    assert_eq!(found(&scratch, id), None);
}

#[test]
fn troubles_orders_and_counts_leave_the_bin_out() {
    let scratch = Scratch::new();
    let [a, b, c] = [person(), Member::default(), Member::default()].map(|p| scratch.insert(&p));
    keep_one(&scratch, a, standing(), &[]);
    keep_one(
        &scratch,
        b,
        Standing { missing: 3, next: Some((day("2026-12-01"), NextKind::Payment)), ..Standing::default() },
        &[],
    );
    keep_one(&scratch, c, standing(), &[]);
    scratch.write(|tx| member::set_binned(tx, c, true));
    let with = |trouble| scratch.register().read(|r| ids(r, &trouble, false)).unwrap();
    assert_eq!(with(Trouble::Faults), [a]);
    assert_eq!(with(Trouble::Missing), [a, b]);
    assert_eq!(with(Trouble::Expired), []);
    assert_eq!(with(Trouble::ExpiringBy(day("2026-12-11"))), []);
    assert_eq!(with(Trouble::ExpiringBy(day("2026-12-12"))), [a]);
    let sorted = |by| scratch.register().read(|r| order(r, by, false)).unwrap();
    assert_eq!((sorted(Order::Next), sorted(Order::Missing)), (vec![b, a], vec![b, a]));
    let counts = scratch.register().read(|r| counts(r, day("2026-12-31"), day("2026-11-22"))).unwrap();
    assert_eq!(
        (counts.all, counts.binned, counts.missing, counts.faulty, counts.expiring_by),
        (2, 1, 2, 1, 1)
    );
    assert_eq!(counts.states, [(None, 2)]);
    assert_eq!(counts.communes.iter().map(|(_, n)| n).sum::<u64>(), 2);
}

#[test]
fn a_register_of_the_first_schema_has_every_standing_due() {
    let mut scratch = Scratch::new();
    let id = scratch.insert(&person());
    let back = "DROP TABLE standing_key; DROP TABLE standing_basis; DROP TABLE standing;
        DROP TRIGGER standing_of_new_member; DROP TRIGGER standing_of_changed_member; DROP TRIGGER standing_of_gone_member;";
    scratch
        .register()
        .beside_the_journal(|reader| {
            reader.connection().execute_batch(back)?;
            reader.connection().execute_batch(include_str!("../../migrations/0005_standing.sql"))?;
            reader.connection().execute_batch(include_str!("../../migrations/0007_standing_dates.sql"))?;
            Ok::<_, Error>(())
        })
        .unwrap();
    scratch.reopen();
    assert_eq!((due(&scratch), found(&scratch, id)), (vec![id], Some(Standing::default())));
}
