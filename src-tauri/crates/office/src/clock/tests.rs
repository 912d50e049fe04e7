use milaf_domain::association::LiaisonText;
use milaf_domain::{
    Address, AddressPlace, CategoryHeld, Dated, Dependant, NamePair, PartialDate, Period, Piece, PieceOwner,
    PieceState, Relation, Stage, StageMark,
};

use super::*;
use crate::demo;
use crate::testing::filled;

fn name(ar: &str, latin: &str) -> PersonName {
    PersonName { last: NamePair::new("العلوي", "EL ALAOUI"), first: NamePair::new(ar, latin) }
}

fn member() -> Member {
    let mut member = Member { name: name("محمد", "Mohamed"), ..Member::default() };
    member.situation.categories = vec![Dated::since(Date::constant(2024, 1, 1), CategoryHeld::new("cpu"))];
    member
}

fn child(birth: Date, school_years: Vec<i16>) -> Dependant {
    let mut child = Dependant::new(Relation::Child, name("سلمى", "Salma"));
    child.birth = Some(PartialDate::whole(birth));
    child.school_years = school_years;
    child
}

fn kinds(rows: &[ClockRow]) -> Vec<(ClockKind, Date)> {
    rows.iter().map(|row| (row.clock.kind, row.clock.due_on)).collect()
}

fn letter(member: MemberId) -> RegisteredLetter {
    RegisteredLetter {
        id: None,
        member,
        sent_on: Date::constant(2026, 11, 10),
        number: "RR 123 MA".into(),
        scan: None,
        answered_on: None,
    }
}

#[test]
fn a_letter_runs_only_for_a_liaison_body_and_stops_with_the_answer() {
    let (_folder, office) = filled();
    office.change_liaison(&[]).unwrap();
    let id = office.register_member(&member()).unwrap();
    let (_, due) = office.note_letter(&letter(id), None).unwrap();
    assert_eq!(due, None, "a deposit on behalf starts no clock");
    office.undo().unwrap();
    assert!(office.registered_letters(id).unwrap().is_empty());
    let fact =
        LiaisonText { category: "cpu".into(), text: "Statuts, art. 4".into(), document: String::new() };
    office
        .change_liaison(&[Dated { period: Period::since(Date::constant(2026, 1, 1)), value: fact }])
        .unwrap();
    let (key, due) = office.note_letter(&letter(id), None).unwrap();
    assert_eq!(due, Some(Date::constant(2026, 12, 10)));
    let rows = office.clocks_of(id, Language::Ar).unwrap();
    assert!(rows[0].sentence.contains("RR 123 MA") && rows[0].rule.contains("98.15"), "{rows:?}");
    let before =
        RegisteredLetter { sent_on: Date::constant(2025, 11, 10), number: "RR 9".into(), ..letter(id) };
    assert_eq!(office.note_letter(&before, None).unwrap().1, None, "the text did not hold on that day");
    let answered = RegisteredLetter { id: Some(key), answered_on: Some(demo::DAY), ..letter(id) };
    assert_eq!(office.note_letter(&answered, None).unwrap().1, None);
    assert!(office.clocks_of(id, Language::Fr).unwrap().is_empty());
    let future = RegisteredLetter { sent_on: Date::constant(2026, 12, 1), ..letter(id) };
    assert_eq!(office.note_letter(&future, None).unwrap_err().code, ErrorCode::FieldFaulty);
}

#[test]
fn a_letter_keeps_the_scan_of_its_receipt_until_another_one_comes() {
    let (_folder, office) = filled();
    let id = office.register_member(&member()).unwrap();
    let refused = office.note_letter(&letter(id), Some(("recu.txt", b"un texte"))).unwrap_err();
    assert_eq!(refused.code, ErrorCode::ScanUnknownKind);
    assert!(office.registered_letters(id).unwrap().is_empty(), "nothing of it was written");
    let mut receipt = std::io::Cursor::new(Vec::new());
    image::GrayImage::from_pixel(400, 300, image::Luma([240]))
        .write_to(&mut receipt, image::ImageFormat::Png)
        .unwrap();
    let receipt = receipt.into_inner();
    let (key, _) = office.note_letter(&letter(id), Some(("recu.jpg", &receipt))).unwrap();
    let kept = |at: usize| office.registered_letters(id).unwrap().get(at).and_then(|letter| letter.scan);
    let first = kept(0).unwrap();
    assert_eq!(office.scan(first).unwrap().pages.len(), 1);
    let noted =
        RegisteredLetter { id: Some(key), scan: Some(first), answered_on: Some(demo::DAY), ..letter(id) };
    office.note_letter(&noted, None).unwrap();
    assert_eq!(kept(0), Some(first));
    office.note_letter(&noted, Some(("mieux.jpg", &receipt))).unwrap();
    assert_ne!(kept(0), Some(first));
    office.undo().unwrap();
    assert_eq!(kept(0), Some(first));
}

#[test]
fn a_change_of_who_is_known_to_the_cnss_must_be_declared_in_time() {
    let (_folder, office) = filled();
    let moved = |known: bool| {
        let mut member = member();
        let on = Date::constant(2025, 6, 1);
        if known {
            member.stages = vec![StageMark { stage: Stage::NumberReceived, on, proof: String::new() }];
        }
        let home = Address::new(AddressPlace::Home);
        member.situation.addresses = vec![
            Dated {
                period: Period { from: None, to: Some(Date::constant(2026, 11, 4)) },
                value: home.clone(),
            },
            Dated::since(Date::constant(2026, 11, 5), home),
        ];
        office.register_member(&member).unwrap()
    };
    let unknown = moved(false);
    assert!(office.clocks_of(unknown, Language::Fr).unwrap().is_empty());
    let id = moved(true);
    let rows = office.clocks_of(id, Language::Fr).unwrap();
    assert_eq!(kinds(&rows), [(ClockKind::Change, Date::constant(2026, 12, 5))]);
    assert!(rows[0].sentence.contains("adresse personnelle"), "{}", rows[0].sentence);
    let (kind, happened_on) = office.undeclared_changes(id).unwrap()[0];
    let declared = DeclaredChange { kind, happened_on, declared_on: demo::DAY, proof: "accusé 12".into() };
    office.declare_change(id, &declared).unwrap();
    assert!(office.clocks_of(id, Language::Fr).unwrap().is_empty());
    office.undo().unwrap();
    assert_eq!(office.clocks_of(id, Language::Fr).unwrap().len(), 1);
}

#[test]
fn ages_and_certificates_of_children_follow_the_rule_book() {
    let (_folder, office) = filled();
    let mut one = member();
    one.dependants = vec![child(Date::constant(2006, 3, 10), vec![])];
    let id = office.register_member(&one).unwrap();
    let rows = office.clocks_of(id, Language::Fr).unwrap();
    assert_eq!(kinds(&rows), [(ClockKind::Age, Date::constant(2027, 3, 10))]);
    assert!(rows[0].sentence.contains("Salma atteint 21 ans"), "{}", rows[0].sentence);
    let mut two = member();
    two.dependants = vec![child(Date::constant(2004, 3, 10), vec![2026])];
    let id = office.register_member(&two).unwrap();
    let rows = office.clocks_of(id, Language::Fr).unwrap();
    let certificate = rows.iter().find(|row| row.clock.kind == ClockKind::Certificate).unwrap();
    assert_eq!(certificate.clock.due_on, Date::constant(2027, 10, 1));
    assert!(certificate.sentence.contains("2027-2028") && certificate.clock.doubtful);
    let ages: Vec<&ClockRow> = rows.iter().filter(|row| row.clock.kind == ClockKind::Age).collect();
    let ages: Vec<(&str, Date)> =
        ages.iter().map(|row| (row.clock.about.as_str(), row.clock.due_on)).collect();
    assert_eq!(ages, [("26", Date::constant(2030, 3, 10)), ("30", Date::constant(2034, 3, 10))]);
    let mut three = member();
    three.dependants = vec![child(Date::constant(2004, 3, 10), vec![])];
    let id = office.register_member(&three).unwrap();
    let rows = office.clocks_of(id, Language::Ar).unwrap();
    assert_eq!(rows[0].clock.kind, ClockKind::Certificate);
    assert!(rows[0].clock.due_on < demo::DAY, "wanted since the school year began");
}

#[test]
fn the_calendar_names_people_alone_and_keeps_its_marks() {
    let (_folder, office) = filled();
    let filter = ClockFilter { from: Date::MIN, to: year_after(demo::DAY), kind: None };
    let one = office.calendar(filter, PaperLanguage::Both).unwrap();
    let uids = |file: &str| {
        let lines = file.split("\r\n").filter(|line| line.starts_with("UID:"));
        lines.map(str::to_owned).collect::<std::collections::BTreeSet<_>>()
    };
    assert!(uids(&one).len() > 5);
    assert_eq!(uids(&one).len(), one.matches("BEGIN:VEVENT").count(), "no mark stands twice");
    let arabic = office.calendar(filter, PaperLanguage::Ar).unwrap();
    assert_eq!(uids(&one), uids(&arabic));
    let ids = office.roll(&Default::default(), crate::standing::StandingSort::Number, false).unwrap();
    for id in ids {
        let member = office.member(id).unwrap();
        let unfolded = one.replace("\r\n ", "");
        for number in [member.identity.as_ref().map(|d| d.number()), member.cnss.as_ref().map(|n| n.as_str())]
        {
            assert!(number.is_none_or(|number| !unfolded.contains(number)));
        }
    }
}

#[test]
fn the_slip_says_what_came_what_lacks_and_by_when() {
    let (_folder, office) = filled();
    let mut one = member();
    let mut card = Piece::new("cin-copy", PieceOwner::Member, PieceState::Received);
    card.valid_until = Some(Date::constant(2027, 5, 1));
    one.pieces = vec![card];
    let id = office.register_member(&one).unwrap();
    office.plan_deposit(Some(Date::constant(2026, 12, 15))).unwrap();
    let slip = office.take_away(id, PaperLanguage::Both).unwrap();
    let text = slip.texts.join("\n").replace(['\u{2066}', '\u{2069}', '\u{2068}'], "");
    assert!(text.contains("15/12/2026") && text.contains("01/05/2027"), "{text}");
    assert!(text.contains("À apporter ou à compléter") && text.contains("آجال للتذكير"));
    let page = office.list_clocks(
        ClockFilter { from: demo::DAY, to: year_after(demo::DAY), kind: Some(ClockKind::Piece) },
        Language::Fr,
        0,
        500,
    );
    let page = page.unwrap();
    assert!(page.rows.iter().any(|row| row.member == id));
    assert!(page.rows.is_sorted_by_key(|row| row.clock.due_on) && !page.counts.is_empty());
}
