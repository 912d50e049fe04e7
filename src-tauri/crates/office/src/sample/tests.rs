use milaf_domain::{Cin, Date, Ice, Phone, Relation, Rib, geography::Geography};

use super::scan::Pose;
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
    let book = milaf_rulebook::RuleBook::embedded().unwrap();
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
fn scans_are_upright_once_turned_as_they_say_and_near_the_weight_asked() {
    for (kind, pose) in [("cin-copy", Pose::Upright), ("bank-attestation", Pose::Sideways)] {
        let bytes = scan::draw(kind, "Aït Lhaj Brahim", pose, scan::USUAL_BYTES, 1).unwrap();
        assert!((90_000..170_000).contains(&bytes.len()), "{kind}: {}", bytes.len());
        assert_eq!(bytes, scan::draw(kind, "Aït Lhaj Brahim", pose, scan::USUAL_BYTES, 1).unwrap());
        if let Ok(folder) = std::env::var("MILAF_SHOW") {
            std::fs::File::create(format!("{folder}/{kind}.jpg"))
                .and_then(|mut f| std::io::Write::write_all(&mut f, &bytes))
                .unwrap();
        }
    }
}
