use std::collections::BTreeMap;

use milaf_domain::{
    Date, Dependant, IdentityDocument, Language, Member, MemberNumber, NamePair, PersonName, Piece,
    PieceOwner, PieceState, Relation,
};
use milaf_store::member as stored_member;

use super::*;
use crate::Surroundings;
use crate::import::Choice;

const TODAY: Date = Date::constant(2026, 11, 22);

fn office() -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let surroundings = Surroundings::fixed("Nadia", TODAY, 7);
    let (office, _) = Office::create(&folder.path().join("a"), "a long passphrase", surroundings).unwrap();
    (folder, office)
}

fn person(ar: (&str, &str), latin: (&str, &str), birth: &str) -> Member {
    Member {
        name: PersonName { last: NamePair::new(ar.0, latin.0), first: NamePair::new(ar.1, latin.1) },
        birth: birth.parse().ok(),
        ..Member::default()
    }
}

/// One person in two scripts, each record with what the other lacks.
fn two(office: &Office) -> (MemberId, MemberId) {
    let mut first = person(("", ""), ("EL ALAOUI", "Mohamed"), "1979-03-14");
    first.number = Some(MemberNumber("17".into()));
    first.mobile = Some("0661234567".parse().unwrap());
    first.note = "premier".into();
    first.pieces.push(Piece::new("cin-copy", PieceOwner::Member, PieceState::Missing));
    let mut second = person(("العلوي", "محمد"), ("", ""), "1979-03-14");
    second.number = Some(MemberNumber("18".into()));
    second.mobile = Some("0661999999".parse().unwrap());
    second.identity = Some(IdentityDocument::Cin("JB54321".parse().unwrap()));
    second.note = "second".into();
    let named = PersonName { first: NamePair::new("", "Adam"), ..PersonName::default() };
    second.dependants.push(Dependant {
        id: Some(milaf_domain::DependantId(-1)),
        ..Dependant::new(Relation::Child, named)
    });
    second.pieces.push(Piece::new("cin-copy", PieceOwner::Member, PieceState::Verified));
    let owner = PieceOwner::Dependant(milaf_domain::DependantId(-1));
    second.pieces.push(Piece::new("birth-extract", owner, PieceState::Received));
    (office.register_member(&first).unwrap(), office.register_member(&second).unwrap())
}

fn pairs(office: &Office) -> Vec<(MemberId, MemberId)> {
    let page = office.list_duplicates(DuplicateQuery { strength: None, offset: 0, count: 50 }).unwrap();
    page.rows.iter().map(|row| (row.first.id, row.second.id)).collect()
}

#[test]
fn two_records_of_one_person_are_listed_with_why() {
    let (_folder, office) = office();
    let (first, second) = two(&office);
    office.register_member(&person(("", ""), ("Bennani", "Fatima"), "1979-03-14")).unwrap();
    let page = office.list_duplicates(DuplicateQuery { strength: None, offset: 0, count: 50 }).unwrap();
    assert_eq!((page.total, page.counts[1], page.dismissed), (1, (Strength::Probable, 1), 0));
    let row = &page.rows[0];
    assert_eq!((row.first.id, row.second.id), (first, second));
    let said: Vec<String> = row.verdict.why.iter().map(|reason| why(*reason, Language::Fr)).collect();
    assert_eq!(said, ["nom qui se prononce de la même façon", "même date de naissance"]);
    assert_eq!(strength(row.verdict.strength, Language::Ar), "مرجح");
    office.bin_member(second).unwrap();
    assert!(pairs(&office).is_empty());
    office.undo().unwrap();
    assert_eq!(pairs(&office).len(), 1);
}

#[test]
fn a_pair_said_to_be_two_people_stays_away_until_that_is_taken_back() {
    let (_folder, office) = office();
    let (first, second) = two(&office);
    office.dismiss_pair(second, first).unwrap();
    assert!(pairs(&office).is_empty());
    assert_eq!(office.dismissed_pairs().unwrap().len(), 1);
    office.undo().unwrap();
    assert_eq!(pairs(&office).len(), 1);
    office.redo().unwrap();
    office.recall_pair(first, second).unwrap();
    assert_eq!((pairs(&office).len(), office.dismissed_pairs().unwrap().len()), (1, 0));
    assert_eq!(office.dismiss_pair(first, first).unwrap_err().code, ErrorCode::MemberSame);
}

#[test]
fn a_merge_loses_nothing_and_one_undo_parts_them_again() {
    let (_folder, office) = office();
    let (first, second) = two(&office);
    let before = office.logical_dump().unwrap();
    let comparison = office.compare_members(&Merge::new(first, second)).unwrap();
    assert_eq!(office.logical_dump().unwrap(), before);
    let choice = |field: &str| comparison.fields.iter().find(|f| f.field == field).map(|f| f.choice);
    assert_eq!(choice("name.last.ar"), Some(Choice::Listed));
    assert_eq!(
        (choice("mobile"), choice("number"), choice("note")),
        (Some(Choice::Kept), Some(Choice::Kept), Some(Choice::Listed))
    );
    assert_eq!((comparison.brought.pieces, comparison.verdict.unwrap().strength), (2, Strength::Probable));

    let merge = Merge {
        choices: BTreeMap::from([("mobile".to_owned(), Choice::Listed)]),
        ..Merge::new(first, second)
    };
    office.merge_members(&merge).unwrap();
    let one = office.member(first).unwrap();
    assert_eq!((one.name.last.ar.as_str(), one.name.last.latin.as_str()), ("العلوي", "EL ALAOUI"));
    assert_eq!(one.mobile.as_ref().unwrap().as_str(), "+212661999999");
    assert_eq!((one.note.as_str(), one.number.as_ref().unwrap().0.as_str()), ("premier\nsecond", "17"));
    assert_eq!(one.identity.as_ref().unwrap().number(), "JB54321");
    let states: Vec<PieceState> = one.pieces.iter().map(|piece| piece.state).collect();
    assert_eq!(states, [PieceState::Verified, PieceState::Received]);
    assert_eq!(one.pieces[1].owner, PieceOwner::Dependant(one.dependants[0].id.unwrap()));
    assert_eq!(office.member(second).unwrap_err().code, ErrorCode::MemberMissing);
    assert_eq!(office.find_member("18", Language::Fr).unwrap().id, Some(first));
    assert_eq!(office.history(Language::Fr, Some(first), 0, 10).unwrap().done.len(), 3);
    assert!(pairs(&office).is_empty());

    let after = office.logical_dump().unwrap();
    office.undo().unwrap();
    assert_eq!(office.logical_dump().unwrap(), before);
    office.redo().unwrap();
    assert_eq!(office.logical_dump().unwrap(), after);
}

#[test]
fn a_merge_does_not_take_a_third_members_number() {
    let (_folder, office) = office();
    let (first, second) = two(&office);
    let mut third = person(("", ""), ("Tazi", "Omar"), "");
    third.identity = Some(IdentityDocument::Cin("JB54321".parse().unwrap()));
    // A number that two members bear already: written by an older program.
    let id = office.register_member(&person(("", ""), ("Tazi", "Omar"), "")).unwrap();
    third.id = Some(id);
    let operation = Operation::MemberChanged;
    office.transact(&operation, |tx| Ok(stored_member::update(tx, &third)?)).unwrap();
    let error = office.merge_members(&Merge::new(first, second)).unwrap_err();
    assert_eq!(error.code, ErrorCode::MemberTwice);
    assert!(office.member(second).is_ok());
}
