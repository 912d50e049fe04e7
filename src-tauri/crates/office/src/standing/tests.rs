use milaf_domain::piece::PieceStanding;
use milaf_domain::{
    Activity, CategoryHeld, Dated, Language, Member, MemberNumber, NamePair, PersonName, Piece, PieceOwner,
    PieceState,
};

use super::*;
use crate::Surroundings;
use crate::import::{Choices, ImportMode, List};

const TODAY: Date = Date::constant(2026, 11, 22);
const LATER: Date = Date::constant(2027, 2, 1);

fn at(day: Date) -> Surroundings {
    Surroundings::fixed("Nadia", day, 7)
}

fn office() -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let (office, _) = Office::create(&folder.path().join("a"), "a long passphrase", at(TODAY)).unwrap();
    (folder, office)
}

fn person(number: &str) -> Member {
    let mut member = Member {
        number: Some(MemberNumber(number.into())),
        name: PersonName {
            last: NamePair::new("العلوي", "El Alaoui"),
            first: NamePair::new("محمد", "Mohamed"),
        },
        ..Member::default()
    };
    member.situation.categories.push(Dated::always(CategoryHeld::new("cpu")));
    member.situation.activities.push(Dated::always(Activity {
        label: NamePair::new("حلاقة", "Coiffure"),
        ice: Some("001561191000066".parse().unwrap()),
        ..Activity::default()
    }));
    member
}

fn card(until: Date) -> Piece {
    let mut piece = Piece::new("cin-copy", PieceOwner::Member, PieceState::Verified);
    piece.valid_until = Some(until);
    piece
}

fn list(office: &Office, filter: StandingFilter) -> StandingPage {
    let query =
        StandingQuery { filter, sort: StandingSort::Number, descending: false, offset: 0, count: 100 };
    office.list_standing(&query).unwrap()
}

fn troubled(office: &Office, pieces: &[Trouble]) -> u64 {
    list(office, StandingFilter { pieces: pieces.to_vec(), ..StandingFilter::default() }).total
}

#[test]
fn a_change_and_its_undo_each_leave_the_standing_right() {
    let (_folder, office) = office();
    let id = office.register_member(&person("1")).unwrap();
    let missing = office.standing(id).unwrap();
    assert!(missing.assessed_on == Some(TODAY) && missing.missing > 0 && missing.faults > 0);
    office.record_piece(id, card(Date::constant(2026, 12, 12)), None).unwrap();
    let brought = office.standing(id).unwrap();
    assert_eq!((brought.missing, brought.expiring), (missing.missing - 1, 1));
    assert_eq!(brought.expires_on, Some(Date::constant(2026, 12, 12)));
    let mark = |standing: &Standing| {
        standing.pieces.iter().find(|p| p.kind.as_str() == "cin-copy").map(|p| p.standing)
    };
    assert_eq!(mark(&brought), Some(PieceStanding::Expiring));
    office.undo().unwrap();
    assert_eq!(office.standing(id).unwrap(), missing);
    office.redo().unwrap();
    assert_eq!(office.standing(id).unwrap(), brought);
}

#[test]
fn what_a_day_changes_is_found_at_the_next_opening_without_the_secretary() {
    let (folder, office) = office();
    let id = office.register_member(&person("1")).unwrap();
    office.record_piece(id, card(Date::constant(2027, 1, 15)), None).unwrap();
    let review_on = office.standing(id).unwrap().review_on.unwrap();
    assert!(review_on > TODAY && review_on <= Date::constant(2026, 12, 16), "{review_on}");
    drop(office);
    let office = Office::open(&folder.path().join("a"), "a long passphrase", at(LATER)).unwrap();
    assert_eq!(troubled(&office, &[Trouble::Expired]), 0);
    let review = office.review_due(100).unwrap();
    assert_eq!((review.made, review.moved, review.left), (1, 0, 0));
    assert_eq!(troubled(&office, &[Trouble::Expired]), 1);
    // Only what the secretary did can be taken back.
    office.undo().unwrap();
    assert_eq!(troubled(&office, &[Trouble::Expired]), 0);
}

#[test]
fn an_imported_list_is_reviewed_by_and_by() {
    let (_folder, office) = office();
    let csv = crate::sample::csv(120, 1).unwrap();
    let choices = Choices::default();
    let read = List::read("liste.csv", &csv, &choices).unwrap();
    let plan = office.plan_import(&read, &choices, ImportMode::AddOnly).unwrap();
    let counts = office.import(&plan, |_, _| ()).unwrap();
    assert_eq!(office.standing_counts(LATER).unwrap().due, counts.new as u64 - AT_ONCE as u64);
    let last = office.roll(&StandingFilter::default(), StandingSort::Number, true).unwrap();
    assert_eq!(office.review_members(&last[..9]).unwrap(), 9);
    assert_eq!(office.review_members(&last[..9]).unwrap(), 0);
    while office.review_due(50).unwrap().left > 0 {}
    let counts = office.standing_counts(LATER).unwrap();
    assert_eq!((counts.due, counts.missing), (0, counts.all));
    assert_eq!(troubled(&office, &[Trouble::Missing]), counts.all);
    assert_eq!(
        list(&office, StandingFilter { faulty: Some(false), ..StandingFilter::default() }).total,
        counts.all - counts.faulty
    );
}

#[test]
fn the_list_finds_numbers_windows_rows_and_says_what_it_hides() {
    let (_folder, office) = office();
    let ids = ["7", "028", "28-1", "3"].map(|n| office.register_member(&person(n)).unwrap());
    let found = |text: &str| {
        let page = list(&office, StandingFilter { text: text.into(), ..StandingFilter::default() });
        assert_eq!(page.total + page.hidden, 4);
        page.rows.iter().map(|row| row.member.id).collect::<Vec<_>>()
    };
    assert_eq!(found("28"), [ids[1], ids[2]]);
    assert_eq!(found("0015611").len(), 4);
    assert_eq!(found("العلوي محمد").len(), 4);
    assert_eq!(found("personne"), []);
    let query = |offset, count| StandingQuery {
        filter: StandingFilter::default(),
        sort: StandingSort::Number,
        descending: true,
        offset,
        count,
    };
    let page = office.list_standing(&query(1, 2)).unwrap();
    assert_eq!((page.total, page.hidden), (4, 0));
    assert_eq!(page.rows.iter().map(|r| r.member.id).collect::<Vec<_>>(), [ids[1], ids[0]]);
    assert_eq!(office.list_standing(&query(9, 2)).unwrap().rows, []);
    assert_eq!(office.place_of(ids[3], &query(0, 0)).unwrap(), Some(3));
    office.bin_member(ids[3]).unwrap();
    assert_eq!(office.place_of(ids[3], &query(0, 0)).unwrap(), None);
    for sort in
        [StandingSort::Next, StandingSort::Missing, StandingSort::Changed, StandingSort::State(Language::Ar)]
    {
        assert_eq!(office.roll(&StandingFilter::default(), sort, true).unwrap().len(), 3);
    }
}
