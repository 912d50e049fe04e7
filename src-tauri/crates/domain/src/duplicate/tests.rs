use super::*;
use crate::date::PartialDate;
use crate::id::MemberId;
use crate::member::Sex;
use crate::name::{NamePair, PersonName};

fn person(id: i64, last: (&str, &str), first: (&str, &str), birth: &str) -> Traits {
    Traits {
        id: Some(MemberId(id)),
        name: PersonName { last: NamePair::new(last.0, last.1), first: NamePair::new(first.0, first.1) },
        birth: birth.parse::<PartialDate>().ok(),
        ..Traits::default()
    }
}

fn arabic(id: i64, last: &str, first: &str, birth: &str) -> Traits {
    person(id, (last, ""), (first, ""), birth)
}

fn latin(id: i64, last: &str, first: &str, birth: &str) -> Traits {
    person(id, ("", last), ("", first), birth)
}

fn found(people: &[Traits]) -> Vec<(i64, i64, Strength, Vec<Why>)> {
    let pairs = Census::of(people.to_vec()).pairs();
    pairs.into_iter().map(|p| (p.first.0, p.second.0, p.verdict.strength, p.verdict.why)).collect()
}

#[test]
fn finds_one_person_across_scripts_and_spellings() {
    let people = [
        latin(1, "EL ALAOUI", "Mohamed", "1979-03-14"),
        arabic(2, "العلوي", "محمد", "1979-03-14"),
        latin(3, "Alaoui", "Mohammed", "1979-03-14"),
        latin(4, "Bennani", "Mohamed", "1979-03-14"),
    ];
    let pairs = found(&people);
    let who: Vec<(i64, i64)> = pairs.iter().map(|p| (p.0, p.1)).collect();
    assert_eq!(who, [(1, 2), (1, 3), (2, 3)]);
    assert!(pairs.iter().all(|p| p.2 == Strength::Probable && p.3 == [Why::NameAlike, Why::SameBirth]));
    let servant = [arabic(1, "الإدريسي", "عبد الله", "1980"), latin(2, "Idrissi", "Abdellah", "1980-05-02")];
    assert_eq!(found(&servant), [(1, 2, Strength::Possible, vec![Why::NameAlike, Why::BirthFits])]);
    let joined =
        [arabic(1, "الادريسي", "عبدالله", "1980-05-02"), latin(2, "Abdellah", "El Idrissi", "1980-02-05")];
    assert_eq!(found(&joined), [(1, 2, Strength::Probable, vec![Why::NameAlike, Why::BirthSwapped])]);
}

#[test]
fn an_official_number_is_certain_and_what_speaks_against_is_told() {
    let with = |mut traits: Traits, cin: &str, cnss: &str| {
        traits.identity = (!cin.is_empty()).then(|| cin.to_owned());
        traits.cnss = (!cnss.is_empty()).then(|| cnss.to_owned());
        traits
    };
    let one = latin(1, "Tazi", "Omar", "1970-01-09");
    let other = latin(2, "Fassi", "Ali", "1981-07-30");
    assert_eq!(
        found(&[with(one.clone(), "", "123456789"), with(other.clone(), "", "123456789")])[0].2,
        Strength::Certain
    );
    let (.., strength, why) =
        found(&[with(one.clone(), "JB54321", ""), with(other, "JB54321", "")]).remove(0);
    assert_eq!((strength, why), (Strength::Probable, vec![Why::SameIdentity, Why::OtherBirth]));
    let twin = latin(2, "Tazi", "Omar", "1970-01-09");
    let two_cards = [with(one.clone(), "JB54321", ""), with(twin.clone(), "K998877", "")];
    assert_eq!(found(&two_cards)[0].2, Strength::Possible);
    let mistyped = [with(one.clone(), "JB54321", ""), with(twin.clone(), "JB54231", "")];
    let (.., strength, why) = found(&mistyped).remove(0);
    assert_eq!(strength, Strength::Probable);
    assert!(why.contains(&Why::NearIdentity) && !why.contains(&Why::OtherIdentity));
    let mut sister = twin;
    sister.sex = Some(Sex::Female);
    let brother = Traits { sex: Some(Sex::Male), ..one };
    assert_eq!(found(&[brother, sister])[0].2, Strength::Possible);
}

#[test]
fn a_shared_phone_tells_only_with_a_name_or_a_birth_date() {
    let phone = |mut traits: Traits| {
        traits.mobile = Some("+212661234567".to_owned());
        traits
    };
    let one = phone(latin(1, "Tazi", "Omar", "1970-01-09"));
    let pair = |other: Traits| found(&[one.clone(), phone(other)]).first().map(|p| p.2);
    assert_eq!(pair(latin(2, "Fassi", "Ali", "1981-07-30")), None);
    assert_eq!(pair(latin(2, "Tazi", "Khadija", "1974-07-30")), None);
    assert_eq!(pair(latin(2, "Tazzi", "Khadija", "")), Some(Strength::Possible));
    assert_eq!(pair(arabic(2, "التازي", "عمر", "")), Some(Strength::Probable));
    assert_eq!(pair(latin(2, "Tazi", "Omar", "1981-07-30")), Some(Strength::Possible));
    // A shop's phone.
    let crowd: Vec<Traits> = (1..40).map(|n| phone(latin(n, "Tazi", &format!("N{n}"), ""))).collect();
    assert!(found(&crowd).is_empty());
}

#[test]
fn a_name_that_many_bear_tells_nothing_without_a_birth_date() {
    let crowd: Vec<Traits> = (1..60).map(|n| latin(n, "Idrissi", "Mohamed", "")).collect();
    assert!(found(&crowd).is_empty());
    assert_eq!(Census::of(crowd.clone()).spelt(&crowd[0].name).len(), 59);
    let rare = [latin(1, "Zouggari", "Mbark", ""), arabic(2, "الزكاري", "مبارك", "1950")];
    assert_eq!(found(&rare)[0].2, Strength::Possible);
}

#[test]
fn who_is_asked_for_is_found_as_the_pairs_are() {
    let people = [
        latin(1, "EL ALAOUI", "Mohamed", "1979-03-14"),
        latin(2, "Bennani", "Fatima", "1984-01-05"),
        latin(3, "Bennani", "Fatima Zahra", "1984-01-05"),
    ];
    let census = Census::of(people.to_vec());
    let asked = Traits { id: None, ..arabic(0, "العلوي", "محمد", "1979-03-14") };
    let like = census.like(&asked);
    assert_eq!(like.iter().map(|l| l.id.0).collect::<Vec<_>>(), [1]);
    assert_eq!(found(&people)[0].3, [Why::NameNear, Why::SameBirth]);
    assert_eq!(census.like(&people[1]).iter().map(|l| l.id.0).collect::<Vec<_>>(), [3]);
    assert!(Census::default().is_empty() && census.len() == 3);
}

proptest::proptest! {
    #[test]
    fn two_people_compare_the_same_from_both_sides(
        names in proptest::collection::vec("[A-Za-z]{0,8}|محمد|العلوي|Mohamed|Alaoui", 4),
        births in proptest::collection::vec("19(79|80)(-0[1-3](-0[1-3])?)?", 2),
        phones in proptest::collection::vec("[12]", 2),
    ) {
        let of = |last: &str, first: &str, birth: &str, phone: &str| Traits {
            mobile: Some(phone.to_owned()),
            ..latin(1, last, first, birth)
        };
        let (a, b) = (of(&names[0], &names[1], &births[0], &phones[0]), of(&names[2], &names[3], &births[1], &phones[1]));
        proptest::prop_assert_eq!(compare(&a, &b), compare(&b, &a));
    }
}
