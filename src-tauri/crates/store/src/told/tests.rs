use milaf_domain::TransmissionId;

use super::*;
use crate::counter::issue_transmission_number;
use crate::testing::{Scratch, day, header, member};
use crate::transmission::{self, Transmission};

fn sent(scratch: &Scratch) -> TransmissionId {
    scratch.write(|tx| {
        let number = issue_transmission_number(tx, 2026)?;
        transmission::insert(tx, &Transmission::example(number), &[])
    })
}

fn told(scratch: &Scratch, who: MemberId, fields: &str) -> TransmissionId {
    let id = sent(scratch);
    scratch.write(|tx| tell(tx, who, id, day("2026-04-02"), None, fields));
    id
}

fn standing(scratch: &Scratch, who: MemberId) -> Option<String> {
    scratch.register().read(|r| find(r, who)).unwrap().map(|told| told.fields)
}

fn due(scratch: &Scratch) -> Vec<MemberId> {
    scratch.register().read(|r| list_due(r, day("2026-06-01"), 10)).unwrap()
}

#[test]
fn what_was_told_before_stands_again_when_the_later_is_withdrawn() {
    let scratch = Scratch::new();
    let who = scratch.insert(&member());
    let first = told(&scratch, who, "{\"n\":1}");
    let second = told(&scratch, who, "{\"n\":2}");
    assert_eq!(standing(&scratch, who).as_deref(), Some("{\"n\":2}"));
    scratch.write(|tx| withdraw(tx, who, second, ToldState::Refused));
    assert_eq!(standing(&scratch, who).as_deref(), Some("{\"n\":1}"));
    scratch.register().undo(header("undo")).unwrap();
    assert_eq!(standing(&scratch, who).as_deref(), Some("{\"n\":2}"));
    scratch.register().redo(header("redo")).unwrap();
    scratch.write(|tx| restore(tx, who, second));
    assert_eq!(standing(&scratch, who).as_deref(), Some("{\"n\":2}"));
    scratch.write(|tx| withdraw(tx, who, first, ToldState::Cancelled));
    assert_eq!(standing(&scratch, who).as_deref(), Some("{\"n\":2}"), "a former one was cancelled");
    scratch.write(|tx| withdraw(tx, who, second, ToldState::Cancelled));
    assert_eq!(standing(&scratch, who), None);
    let all = scratch.register().read(|r| list_of_member(r, who)).unwrap();
    assert_eq!(all.iter().map(|told| told.transmission).collect::<Vec<_>>(), [second, first]);
}

#[test]
fn a_mark_is_due_when_its_member_or_what_was_told_changes() {
    let scratch = Scratch::new();
    let (who, other) = (scratch.insert(&member()), scratch.insert(&member()));
    assert!(due(&scratch).is_empty(), "nobody was told of");
    let first = told(&scratch, who, "{}");
    assert_eq!(due(&scratch), [who]);
    let settle = || {
        let mark = Mark { member: who, due_on: None, verdict: None };
        scratch.register().keep_told_marks(|_| Ok::<_, Error>(vec![mark])).unwrap();
        assert!(due(&scratch).is_empty());
    };
    settle();
    let mut changed = scratch.find(who);
    changed.note = "autre".into();
    scratch.write(|tx| crate::member::update(tx, &changed));
    assert_eq!(due(&scratch), [who]);
    settle();
    scratch.register().undo(header("undo")).unwrap();
    assert_eq!(due(&scratch), [who]);
    settle();
    scratch.write(|tx| correct(tx, who, first, "{\"n\":3}"));
    assert_eq!(due(&scratch), [who]);
    settle();
    let mut changed = scratch.find(other);
    changed.note = "autre".into();
    scratch.write(|tx| crate::member::update(tx, &changed));
    assert!(due(&scratch).is_empty(), "the other was never told of");
    let marked = Mark { member: who, due_on: Some(day("2026-06-01")), verdict: Some(Verdict::Change) };
    scratch.register().keep_told_marks(|_| Ok::<_, Error>(vec![marked])).unwrap();
    assert_eq!(due(&scratch), [who], "its day has come");
    assert_eq!(scratch.register().read(list_marked).unwrap(), [(who, Verdict::Change)]);
}

#[test]
fn every_statement_reads_an_index() {
    let scratch = Scratch::new();
    let unbound: &[(&str, &dyn rusqlite::ToSql)] = &[];
    for sql in [
        include_str!("find.sql"),
        include_str!("list_told.sql"),
        include_str!("list_due.sql"),
        include_str!("list_marked.sql"),
    ] {
        let explain = format!("EXPLAIN QUERY PLAN {sql}");
        let plan = |r: &Reader| r.rows(&explain, unbound, |row| Ok(row.get::<_, String>(3)?));
        let plan = scratch.register().read(plan).unwrap().join("; ");
        assert!(plan.contains("USING") && !plan.contains("TEMP B-TREE"), "{sql}: {plan}");
    }
}
