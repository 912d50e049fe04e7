use milaf_domain::Money;

use super::*;
use crate::standing::{Kept, Standing};
use crate::testing::{Scratch, day, letter, member as person, payment, receipt};

fn clock(kind: ClockKind, due_on: &str) -> Clock {
    Clock {
        kind,
        due_on: day(due_on),
        since: Some(day("2026-03-02")),
        about: "plain".into(),
        dependant: Some(DependantId(4)),
        months: 0,
        doubtful: true,
    }
}

fn keep_clocks(scratch: &Scratch, member: MemberId, clocks: &[Clock]) {
    let kept = Kept { member, standing: Standing::default(), keys: Vec::new(), clocks: clocks.to_vec() };
    scratch.register().keep_standings(|_| Ok::<_, Error>(vec![kept])).unwrap();
}

#[test]
fn clocks_are_listed_by_day_and_kind_and_never_from_the_bin() {
    let scratch = Scratch::new();
    let (one, two) = (scratch.insert(&person()), scratch.insert(&person()));
    let (age, piece) = (clock(ClockKind::Age, "2026-09-01"), clock(ClockKind::Piece, "2026-04-01"));
    keep_clocks(&scratch, one, &[age.clone(), piece.clone()]);
    keep_clocks(&scratch, two, &[clock(ClockKind::Piece, "2026-05-01")]);
    let query =
        |kind| ClockQuery { from: day("2026-01-01"), to: day("2026-12-31"), kind, offset: 0, count: 10 };
    let listed = |kind| scratch.register().read(|r| list(r, &query(kind))).unwrap();
    assert_eq!(listed(None).len(), 3);
    assert_eq!(listed(Some(ClockKind::Age)), [(one, age.clone())]);
    assert_eq!(scratch.register().read(|r| list_of_member(r, one)).unwrap(), [piece, age]);
    let late =
        scratch.register().read(|r| counts(r, day("2026-01-01"), day("2026-12-31"), day("2026-04-15")));
    assert_eq!(
        late.unwrap(),
        [
            ClockCount { kind: ClockKind::Age, all: 1, late: 0 },
            ClockCount { kind: ClockKind::Piece, all: 2, late: 1 }
        ]
    );
    scratch.write(|tx| crate::member::set_binned(tx, two, true));
    assert_eq!(listed(None).len(), 2);
}

#[test]
fn what_the_desk_notes_calls_the_standing_due() {
    let scratch = Scratch::new();
    let id = scratch.insert(&person());
    let due = || scratch.register().read(|r| crate::standing::count_due(r, day("2026-03-02"))).unwrap();
    let settle = || {
        let standing = Standing { review_on: Some(day("2030-01-01")), ..Standing::default() };
        let kept = Kept { member: id, standing, keys: Vec::new(), clocks: Vec::new() };
        scratch.register().keep_standings(|_| Ok::<_, Error>(vec![kept])).unwrap();
        assert_eq!(due(), 0);
    };
    settle();
    scratch.write(|tx| put_letter(tx, &letter(id)));
    assert_eq!(due(), 1);
    settle();
    let month = milaf_domain::YearMonth::of(day("2026-03-01"));
    scratch.write(|tx| crate::contribution_payment::insert(tx, id, &payment(month)));
    assert_eq!(due(), 1);
    settle();
    scratch.register().undo(crate::testing::header("undo")).unwrap();
    assert_eq!(due(), 1, "what is taken back counts as well");
}

#[test]
fn a_receipt_keeps_its_number_when_it_is_cancelled_and_counts_no_more() {
    let scratch = Scratch::new();
    let id = scratch.insert(&person());
    scratch.write(|tx| crate::dues::insert_receipt(tx, &receipt(id, 1)));
    let paid = || scratch.register().read(|r| crate::dues::list_paid(r, 2026)).unwrap();
    assert_eq!(paid().get(&id), Some(&Money::dirhams(200)));
    let found = || scratch.register().read(|r| crate::dues::find_receipt(r, 2026, 1)).unwrap().unwrap();
    let standing = found();
    assert_eq!(standing.number(), "1/2026");
    scratch.write(|tx| crate::dues::cancel_receipt(tx, &standing, day("2026-03-05"), "erreur"));
    assert_eq!(found().cancelled, Some((day("2026-03-05"), "erreur".to_owned())));
    assert!(paid().is_empty());
    let held = scratch.register().read(|r| crate::dues::list_held(r, day("2026-01-01"), day("2026-12-31")));
    assert!(held.unwrap().contains(&id));
}
