use milaf_domain::{Date, MemberId};

use super::*;
use crate::surroundings::Surroundings;

const TODAY: Date = Date::constant(2026, 11, 22);

struct Desk {
    office: Office,
    _folder: tempfile::TempDir,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let surroundings = Surroundings::fixed("Nadia", TODAY, 7);
    let (office, _) =
        Office::create(&folder.path().join("souss"), "a long passphrase", surroundings).unwrap();
    Desk { office, _folder: folder }
}

fn set(path: &str, text: &str) -> Edit {
    Edit::Set { path: path.to_owned(), text: text.to_owned() }
}

fn saved(answer: FormAnswer) -> Form {
    match answer {
        FormAnswer::Saved(form) => form,
        other => panic!("not saved: {other:?}"),
    }
}

fn refused(answer: FormAnswer) -> Vec<Refusal> {
    match answer {
        FormAnswer::Refused(refusals) => refusals,
        other => panic!("not refused: {other:?}"),
    }
}

fn enter(office: &Office, edits: &[Edit]) -> MemberId {
    saved(office.change_form(None, edits, Language::Fr).unwrap()).id.unwrap()
}

#[test]
fn a_new_member_waits_for_a_name_and_is_entered_with_it() {
    let desk = desk();
    let number = set("identity", "jb 123481");
    let waiting = desk.office.change_form(None, std::slice::from_ref(&number), Language::Ar).unwrap();
    let FormAnswer::Waiting(form) = waiting else { panic!("{waiting:?}") };
    assert_eq!(form.fields["identity"].text, "JB 123481");
    let form =
        saved(desk.office.change_form(None, &[number, set("last-ar", "الإدريسي")], Language::Ar).unwrap());
    assert_eq!((form.fields["identity"].value.as_str(), form.id.is_some()), ("JB123481", true));
}

#[test]
fn a_refused_value_is_said_with_its_likely_correction_and_nothing_is_written() {
    let desk = desk();
    let id = enter(&desk.office, &[set("last-latin", "EL IDRISSI")]);
    let before = desk.office.logical_dump().unwrap();
    let edits = [set("first-latin", "Fatima"), set("mobile", "661234567"), set("birth", "31/02/1980")];
    let refusals = refused(desk.office.change_form(Some(id), &edits, Language::Fr).unwrap());
    let said: Vec<_> = refusals.iter().map(|r| (r.path.as_str(), r.likely.as_deref())).collect();
    assert_eq!(said, [("mobile", Some("+212661234567")), ("birth", None)]);
    assert_eq!(desk.office.logical_dump().unwrap(), before);
}

#[test]
fn an_identifier_of_somebody_else_names_them() {
    let desk = desk();
    let first = enter(&desk.office, &[set("last-latin", "EL ALAOUI"), set("identity", "JB123481")]);
    let second = enter(&desk.office, &[set("last-latin", "EL IDRISSI")]);
    let refusals = refused(
        desk.office.change_form(Some(second), &[set("identity", "JB 123481")], Language::Fr).unwrap(),
    );
    assert_eq!(refusals[0].path, "identity");
    assert_eq!(refusals[0].twin.as_ref().map(|twin| twin.id), Some(first));
    assert!(refusals[0].sentence.contains("EL ALAOUI"), "{}", refusals[0].sentence);
}

#[test]
fn a_new_period_closes_the_former_one_the_day_before() {
    let desk = desk();
    let add = |closes: Option<&str>, since: &str| Edit::Add {
        list: "address".into(),
        kind: "home".into(),
        since: since.into(),
        closes: closes.map(str::to_owned),
    };
    let id = enter(
        &desk.office,
        &[set("last-latin", "EL IDRISSI"), add(None, "01/01/2020"), set("address.new.street-latin", "Rue 1")],
    );
    let edits = [add(Some("address.0"), "01/03/2026"), set("address.new.street-latin", "Rue 2")];
    let form = saved(desk.office.change_form(Some(id), &edits, Language::Fr).unwrap());
    assert_eq!(form.fields["address.0.to"].text, "28/02/2026");
    assert_eq!(form.fields["address.1.street-latin"].text, "Rue 2");
    let early = [add(Some("address.0"), "01/01/2019")];
    let refusals = refused(desk.office.change_form(Some(id), &early, Language::Fr).unwrap());
    assert_eq!(refusals[0].path, "address.new.from");
    let reversed = [set("address.1.to", "01/01/2026")];
    assert_eq!(
        refused(desk.office.change_form(Some(id), &reversed, Language::Fr).unwrap())[0].path,
        "address.1.to"
    );
}

#[test]
fn a_card_fills_the_form_in_one_step_that_undo_takes_back() {
    let desk = desk();
    let id = enter(&desk.office, &[set("last-ar", "العمراني")]);
    let zone =
        "I<MARAB12345671JB54321<<<<<<<<\n8506151M3306149MAR<<<<<<<<<<<7\nEL<AMRANI<<MOHAMED<<<<<<<<<<<<";
    let card = desk.office.read_card(Some(id), zone, Language::Fr).unwrap();
    let form = saved(card.answer);
    let shown = |path: &str| form.fields[path].text.as_str();
    assert_eq!(
        [shown("identity"), shown("last-latin"), shown("first-latin"), shown("birth"), shown("sex")],
        ["JB 54321", "EL AMRANI", "Mohamed", "15/06/1985", "male"]
    );
    desk.office.undo().unwrap();
    assert_eq!(desk.office.form(Some(id), Language::Fr).unwrap().fields["last-latin"].text, "");
    let wrong = desk.office.read_card(Some(id), &zone.replace("8506151", "8506152"), Language::Fr).unwrap();
    assert_eq!(refused(wrong.answer)[0].path, "card");
}

#[test]
fn a_doubt_is_accepted_for_the_value_it_was_about() {
    let desk = desk();
    let id = enter(&desk.office, &[set("last-latin", "EL IDRISSI"), set("mobile", "0528840000")]);
    let doubt =
        |office: &Office| office.form(Some(id), Language::Fr).unwrap().fields["mobile"].doubts[0].clone();
    assert_eq!((doubt(&desk.office).code.as_str(), doubt(&desk.office).accepted), ("phone-not-mobile", None));
    desk.office.accept_doubt(id, "mobile", "phone-not-mobile", "n’a pas de portable").unwrap();
    assert_eq!(doubt(&desk.office).accepted, Some(("n’a pas de portable".into(), TODAY)));
    saved(desk.office.change_form(Some(id), &[set("mobile", "0528840001")], Language::Fr).unwrap());
    assert_eq!(doubt(&desk.office).accepted, None);
}

#[test]
fn every_field_takes_back_the_text_it_shows() {
    let desk = desk();
    let add = |list: &str, kind: &str| Edit::Add {
        list: list.into(),
        kind: kind.into(),
        since: String::new(),
        closes: None,
    };
    let edits = [
        set("last-ar", "الإدريسي"),
        set("nationality", "other"),
        set("identity", "BC12345678"),
        set("rib", "001810007800020110620318"),
        set("birth", "1950"),
        add("category", "cpu"),
        add("activity", ""),
        set("activity.new.label-latin", "coiffure"),
        set("activity.new.turnover.2025.amount", "375 000"),
        set("activity.0.turnover.2025.declared-on", "12/03/2026"),
        add("household", "married"),
        add("dependant", "child"),
        set("dependant.new.first-latin", "Yassine"),
        set("dependant.new.school-years", "2025/26, 2024"),
        set("stage.return-filed.on", "12/03/2026"),
        set("stage.return-filed.proof", "reçu 12"),
        set("unpaid", "01/2026, 02/2026"),
    ];
    let id = enter(&desk.office, &edits);
    let form = desk.office.form(Some(id), Language::Fr).unwrap();
    let again: Vec<Edit> = form.fields.iter().map(|(path, field)| set(path, &field.text)).collect();
    let choices = ["code", "sub", "class", "status", "sex", "nationality", "commune"];
    let texts: Vec<Edit> = again
        .into_iter()
        .filter(|edit| {
            let Edit::Set { path, .. } = edit else { return false };
            !choices.contains(&path.rsplit('.').next().unwrap())
        })
        .collect();
    assert_eq!(saved(desk.office.change_form(Some(id), &texts, Language::Fr).unwrap()), form);
    assert_eq!(form.fields["activity.0.turnover.2025.amount"].value, "375000.00");
}

#[test]
fn paths_that_name_nothing_are_refused_without_harm() {
    let desk = desk();
    let id = enter(&desk.office, &[set("last-latin", "EL IDRISSI")]);
    for path in [
        "",
        "x",
        "address.9.street-ar",
        "address.-1.from",
        "dependant.new.birth",
        "stage.x.on",
        "a.b.c.d.e.f",
    ] {
        let answer = desk.office.change_form(Some(id), &[set(path, "x")], Language::Fr);
        assert_eq!(answer.unwrap_err().code, crate::ErrorCode::UndoConflict, "{path}");
    }
}

#[test]
fn a_name_is_proposed_as_the_register_spells_it_most() {
    let desk = desk();
    for (cin, latin) in [("J1", "Lahcen"), ("J2", "Lahcen"), ("J3", "Lahssen")] {
        let edits =
            [set("first-ar", "لحسن"), set("first-latin", latin), set("identity", &format!("{cin}23456"))];
        enter(&desk.office, &edits);
    }
    let found = desk.office.spellings(crate::spelling::NamePart::First, "لحسن").unwrap();
    let said: Vec<_> = found.iter().map(|s| (s.text.as_str(), s.members)).collect();
    assert_eq!(said, [("Lahcen", 2), ("Lahssen", 1)]);
    let guess = desk.office.spellings(crate::spelling::NamePart::Last, "بوهوش").unwrap();
    assert_eq!((guess[0].text.as_str(), guess[0].members), ("Bouhouch", 0));
}

#[test]
fn what_lacks_names_its_field_and_goes_into_the_message() {
    let desk = desk();
    let id = enter(&desk.office, &[set("last-latin", "EL IDRISSI"), set("first-latin", "Fatima")]);
    let gaps = desk.office.gaps(id, Language::Fr).unwrap();
    assert!(gaps.iter().any(|gap| gap.code == "national-id" && gap.target == "identity"));
    for gap in gaps.iter().filter(|gap| gap.mend == crate::gap::Mend::Fill) {
        let form = desk.office.form(Some(id), Language::Fr).unwrap();
        let to_come = gap.target.contains(".new.") || gap.target.starts_with("address.");
        assert!(to_come || form.fields.contains_key(&gap.target), "{}", gap.target);
    }
    let message = desk.office.reminder(id, Language::Fr).unwrap();
    assert!(message.starts_with("Bonjour") && message.contains("– "), "{message}");
    assert!(desk.office.reminder(id, Language::Ar).unwrap().contains("السلام عليكم"));
}
