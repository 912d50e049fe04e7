use milaf_domain::{
    Cin, Date, DependantId, DossierState, FaultCode, Ice, Member, Phone, Relation, Rib, fold::fold,
    geography::Geography,
};
use milaf_exchange::{list, mapping, parse};
use milaf_rulebook::{Context, RuleBook, Verdict, assess};

use super::scan::{Paper, Pose};
use super::*;

const TODAY: Date = Date::constant(2026, 11, 22);

#[test]
fn sixty_members_with_right_keys_and_numbers_of_their_own() {
    let people = people().unwrap();
    assert_eq!(people.len(), 60);
    let mut cards: Vec<_> = people.iter().map(|p| p.identity.clone()).collect();
    cards.sort();
    cards.dedup();
    assert_eq!(cards.len(), 60);
    for person in &people {
        if person.nationality.is_none() {
            assert!(Cin::parse(&person.identity).unwrap().warnings.is_empty(), "{}", person.number);
        }
        let (rib, ice, mobile) = (&person.rib, &person.ice, &person.mobile);
        assert!(rib.as_ref().is_none_or(|r| Rib::parse(r).is_ok()), "{}", person.number);
        assert!(ice.as_ref().is_none_or(|i| Ice::parse(i).is_ok()), "{}", person.number);
        assert!(mobile.as_ref().is_none_or(|m| Phone::parse(m).is_ok()), "{}", person.number);
    }
    assert_eq!(people.iter().filter(|p| p.rib_as_number).count(), 1);
    let known = |p: &Person| Geography::get().find_commune(&p.commune.latin).is_some();
    assert!(people.iter().filter(|p| known(p)).count() > 50);
}

#[test]
fn every_category_of_the_rule_book_is_held_by_somebody() {
    let book = milaf_rulebook::RuleBook::embedded();
    let people = people().unwrap();
    let held = |code: &str| people.iter().any(|p| p.category == code);
    for row in book.rows().filter(|r| r.kind == milaf_rulebook::Kind::Category) {
        let code = row.category.clone().unwrap();
        assert!(held(code.as_str()), "{code}");
    }
}

#[test]
fn the_desk_knows_each_of_the_sixty_and_asks_for_pieces_of_the_rule_book() {
    let (people, desks) = (people().unwrap(), desks().unwrap());
    let numbers = |n: &[&str]| n.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
    let of_people: Vec<_> = people.iter().map(|p| p.number.as_str()).collect();
    let of_desks: Vec<_> = desks.iter().map(|d| d.number.as_str()).collect();
    assert_eq!(numbers(&of_people), numbers(&of_desks));
    for (person, desk) in people.iter().zip(&desks) {
        let count = |relation| person.family.iter().filter(|r| r.relation == relation).count();
        let owners = desk.pieces.iter().filter_map(|p| p.of).chain(desk.family.iter().map(|f| f.of));
        for owner in owners {
            assert!((1..=count(owner.relation)).contains(&owner.at), "{} {owner:?}", desk.number);
        }
    }
    for state in milaf_domain::DossierState::ALL {
        assert!(desks.iter().any(|d| d.dossier == state), "{state:?}");
    }
    let spouses = |p: &Person| p.family.iter().filter(|r| r.relation == Relation::Spouse).count();
    assert!(people.iter().any(|p| spouses(p) == 2));
    assert!(!association().unwrap().liaison.is_empty());
}

#[test]
fn the_same_list_has_the_same_bytes() {
    let people = people().unwrap();
    let made = workbook(&people, TODAY).unwrap();
    assert_eq!(made, workbook(&people, TODAY).unwrap());
    assert_eq!(csv(200, 7).unwrap(), csv(200, 7).unwrap());
    assert_ne!(csv(200, 7).unwrap(), csv(200, 8).unwrap());
}

#[test]
fn generated_members_have_right_keys_and_distinct_cards() {
    let mut cards = Vec::new();
    for row in rows(5_000, 42).unwrap() {
        Ice::parse(&row[17]).unwrap();
        Rib::parse(&row[18]).unwrap();
        cards.push(Cin::parse(&row[5]).unwrap().value);
    }
    cards.sort();
    cards.dedup();
    assert_eq!(cards.len(), 5_000);
}

#[test]
fn scans_weigh_about_what_is_asked_and_say_how_they_lie() {
    for (kind, pose) in [("cin-copy", Pose::Upright), ("bank-attestation", Pose::Sideways)] {
        let paper = Paper { kind, title: "Attestation de RIB", name: "Aït Lhaj Brahim", pose, seed: 1 };
        let bytes = scan::draw(paper, scan::USUAL_BYTES).unwrap();
        assert!((100_000..160_000).contains(&bytes.len()), "{kind}: {}", bytes.len());
        assert_eq!(bytes, scan::draw(paper, scan::USUAL_BYTES).unwrap());
        let says_turn = bytes.windows(6).any(|w| w == b"Exif\0\0");
        assert_eq!(says_turn, pose == Pose::Sideways);
    }
}

/// The list of `people` as the import reads it, the office's words for categories answered.
fn read(people: &[Person]) -> parse::Report {
    let list = list::read(&workbook(people, TODAY).unwrap(), list::Choice::default()).unwrap();
    let mut proposal = mapping::propose(&list, &[]).unwrap();
    for person in people {
        let category = person.category.as_str().into();
        let answer = mapping::CategoryAnswer { category, sub_category: None };
        proposal.mapping.category_words.insert(fold(&person.category_word), Some(answer));
    }
    parse::parse(&list.sheets[proposal.sheet], &proposal.mapping, TODAY)
}

#[test]
fn the_import_reads_the_list_and_refuses_one_bank_account_alone() {
    let people = people().unwrap();
    let report = read(&people);
    assert_eq!(report.rows.len(), 60);
    let refused: Vec<_> = report.rows.iter().flat_map(|r| &r.findings).collect();
    let refused: Vec<_> = refused.iter().filter(|f| f.weight == parse::Weight::Refusal).collect();
    assert_eq!(
        refused.iter().map(|f| f.code).collect::<Vec<_>>(),
        [parse::Code::Fault(FaultCode::RibLostDigits)]
    );
    for (row, person) in report.rows.iter().zip(&people) {
        let member = row.member.as_ref().unwrap();
        assert_eq!(member.birth, Some(person.birth), "{}", person.number);
        assert_eq!(member.identity.as_ref().unwrap().number(), person.identity);
        assert_eq!(member.dependants.len(), person.family.len(), "{}", person.number);
        let births: Vec<_> = member.dependants.iter().map(|d| d.birth).collect();
        assert_eq!(births, person.family.iter().map(|r| Some(r.birth)).collect::<Vec<_>>());
        let held: Vec<_> = member.situation.categories.iter().map(|c| c.value.category.as_str()).collect();
        assert_eq!(held, [person.category.as_str()], "{}", person.number);
        let activity = &member.situation.activities[0].value;
        assert_eq!(activity.class.as_ref().map(|c| c.as_str()), person.class.as_deref(), "{}", person.number);
        assert_eq!(activity.turnovers.len(), usize::from(person.turnover.is_some()), "{}", person.number);
        assert_eq!(member.other_cover, None);
    }
}

/// The sixty as they stand once the list is in and the desk has said what it knows.
fn completed() -> Vec<(Person, Desk, Member)> {
    let (people, desks) = (people().unwrap(), desks().unwrap());
    let report = read(&people);
    let rows = report.rows.into_iter().zip(people).zip(desks);
    rows.map(|((row, person), desk)| {
        let mut member = row.member.unwrap();
        desk.complete(&person, &mut member);
        for (id, dependant) in (1..).zip(&mut member.dependants) {
            dependant.id = Some(DependantId(id));
        }
        member.pieces = desk.pieces.iter().map(|p| p.piece(&member).unwrap()).collect();
        (person, desk, member)
    })
    .collect()
}

#[test]
fn the_desk_completes_what_the_list_had_in_one_script() {
    for (person, _, member) in completed() {
        for (dependant, relative) in member.dependants.iter().zip(&person.family) {
            assert_eq!(dependant.name, relative.name, "{}", person.number);
        }
        assert!(!member.birth_place.ar.is_empty() && !member.birth_place.latin.is_empty());
    }
}

#[test]
fn a_dossier_that_went_on_lacks_nothing_and_a_draft_lacks_something() {
    let context = Context { liaison: association().unwrap().liaison, ..Context::default() };
    for (person, desk, member) in completed() {
        let assessment = assess(RuleBook::embedded(), &member, TODAY, &context);
        let is_draft = desk.dossier == DossierState::Draft;
        let guard = assessment.guard();
        assert_eq!(guard.is_open(), !is_draft, "{} {:?} {guard:?}", person.number, desk.dossier);
        let unknown = assessment.conditions.iter().filter(|c| c.verdict == Verdict::Unknown).count();
        assert!(unknown > 0, "{}", person.number);
    }
}

#[test]
fn one_member_changed_category_on_a_day() {
    let on = |member: &Member, day| {
        let held = member.situation.categories_on(day);
        held.iter().map(|c| c.value.category.as_str().to_owned()).collect::<Vec<_>>()
    };
    let sixty = completed();
    let (_, _, member) = sixty.iter().find(|(_, desk, _)| desk.former.is_some()).unwrap();
    assert_eq!(on(member, Date::constant(2024, 6, 30)), ["auto-entrepreneur"]);
    assert_eq!(on(member, Date::constant(2024, 7, 1)), ["cpu"]);
}

#[test]
fn the_import_refuses_nothing_of_a_generated_list() {
    for bytes in [csv(300, 3).unwrap(), spreadsheet(300, 3, TODAY).unwrap()] {
        let list = list::read(&bytes, list::Choice::default()).unwrap();
        let proposal = mapping::propose(&list, &[]).unwrap();
        let sheet = &list.sheets[proposal.sheet];
        let report = parse::parse(sheet, &proposal.mapping, TODAY);
        assert_eq!(report.count(parse::State::Faulty), 0);
        assert_eq!(report.rows.len(), 300);
        assert!(report.questions.category_words.is_empty());
    }
}
