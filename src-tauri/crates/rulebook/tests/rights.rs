//! Rights over time, stages, pieces and fields of a member's case.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use jiff::civil::{Date, date};
use milaf_domain::piece::PieceStanding;
use milaf_domain::{
    CategoryHeld, Dated, Dependant, DependantId, LiaisonFact, Member, NamePair, Period, PersonName, Piece,
    PieceOwner, PieceState, Relation, Stage, StageMark, YearMonth,
};
use milaf_rulebook::{
    Assessment, ConditionCode, Context, Coverage, CoverageReason, Deposit, PieceWhy, Remedy, RightsState,
    RuleBook, StageState, Verdict, Whose, assess,
};

fn book() -> &'static RuleBook {
    RuleBook::embedded()
}

fn on(member: &Member, day: Date) -> Assessment {
    assess(book(), member, day, &Context::default())
}

fn child(birth: &str) -> Dependant {
    Dependant {
        birth: Some(birth.parse().unwrap()),
        ..Dependant::new(Relation::Child, PersonName::default())
    }
}

fn with(dependants: Vec<Dependant>) -> Member {
    Member { dependants, ..Member::default() }
}

fn holding(category: &str) -> Member {
    let mut member = Member::default();
    member.situation.categories.push(Dated::always(CategoryHeld::new(category)));
    member
}

fn month(text: &str) -> YearMonth {
    text.parse().unwrap()
}

/// Coverage and reason of the first dependant on each day of one and the same assessment.
fn timeline(member: &Member, asked: Date, days: &[Date]) -> Vec<(Coverage, CoverageReason)> {
    let rights = &on(member, asked).dependants[0];
    days.iter().map(|day| rights.on(*day).map(|s| (s.coverage, s.reason)).unwrap()).collect()
}

#[test]
fn segments_follow_each_other_without_gap() {
    let mut student = child("2003");
    student.school_years = vec![2024, 2026];
    for dependant in [
        student,
        child("2005-02"),
        child("2004-02-29"),
        Dependant::new(Relation::Spouse, PersonName::default()),
    ] {
        let segments = on(&with(vec![dependant]), date(2026, 11, 22)).dependants[0].segments.clone();
        assert!(segments.first().unwrap().from.is_none() && segments.last().unwrap().to.is_none());
        for pair in segments.windows(2) {
            assert_eq!(pair[0].to.unwrap().tomorrow().unwrap(), pair[1].from.unwrap());
            assert_ne!((pair[0].coverage, pair[0].reason), (pair[1].coverage, pair[1].reason));
        }
    }
}

#[test]
fn a_student_is_covered_by_school_years_until_the_age_of_students() {
    let mut student = child("2003-05-10");
    student.school_years = vec![2024, 2026];
    let member = with(vec![student]);
    use Coverage::{Covered, NotCovered, Unknown};
    use CoverageReason::{CertificateToCome, NoCertificate, OverAge, Student, UnderAge};
    let days = [
        date(2024, 5, 9),
        date(2024, 5, 10),
        date(2024, 10, 1),
        date(2025, 10, 1),
        date(2026, 10, 1),
        date(2027, 9, 30),
        date(2027, 10, 1),
        date(2033, 5, 10),
    ];
    assert_eq!(
        timeline(&member, date(2026, 11, 22), &days),
        [
            (Covered, UnderAge),
            (NotCovered, NoCertificate),
            (Covered, Student),
            (NotCovered, NoCertificate),
            (Covered, Student),
            (Covered, Student),
            (Unknown, CertificateToCome),
            (NotCovered, OverAge),
        ]
    );
}

#[test]
fn the_new_age_is_unsettled_for_students_and_closed_to_the_married() {
    let mut student = child("2001-01-15");
    student.school_years = vec![2026];
    let days = [date(2027, 1, 14), date(2027, 1, 15), date(2027, 2, 1)];
    use Coverage::{Covered, NotCovered, Unknown};
    use CoverageReason::{NewAgeUnsettled, OverAge, Student};
    let asked = date(2026, 11, 22);
    assert_eq!(
        timeline(&with(vec![student.clone()]), asked, &days),
        [(Covered, Student), (NotCovered, OverAge), (Unknown, NewAgeUnsettled)]
    );
    let of = |day| on(&with(vec![student.clone()]), asked).dependants[0].on(day).unwrap().doubts.clone();
    let unsettled = milaf_rulebook::RowId::from("child-age-student-30");
    assert!(of(date(2027, 2, 1)).contains(&unsettled) && !of(date(2027, 1, 14)).contains(&unsettled));
    student.married = Some(true);
    assert_eq!(timeline(&with(vec![student]), asked, &days[2..]), [(NotCovered, OverAge)]);
}

#[test]
fn a_birth_without_day_leaves_the_answer_open_between_the_first_and_the_last_possible_day() {
    let member = with(vec![child("2005")]);
    use Coverage::{Covered, NotCovered, Unknown};
    use CoverageReason::{BirthPartial, NoCertificate, UnderAge};
    let days = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 30), date(2026, 12, 31)];
    let found = timeline(&member, date(2026, 12, 31), &days);
    assert_eq!(
        found,
        [(Covered, UnderAge), (Unknown, BirthPartial), (Unknown, BirthPartial), (NotCovered, NoCertificate)]
    );
    let nameless = with(vec![Dependant::new(Relation::Child, PersonName::default())]);
    assert_eq!(on(&nameless, date(2026, 1, 1)).dependants[0].on_date.reason, CoverageReason::BirthUnknown);
}

#[test]
fn a_disability_proof_knows_no_age_and_a_death_ends_all() {
    let mut adult = child("1980-01-01");
    adult.disability_proof = true;
    adult.died_on = Some(date(2027, 3, 1));
    let days = [date(2026, 1, 1), date(2027, 3, 1), date(2027, 3, 2)];
    assert_eq!(
        timeline(&with(vec![adult]), date(2026, 1, 1), &days),
        [
            (Coverage::Covered, CoverageReason::Disabled),
            (Coverage::Covered, CoverageReason::Disabled),
            (Coverage::NotCovered, CoverageReason::Died),
        ]
    );
}

#[test]
fn each_spouse_is_judged_alone_and_a_divorce_leaves_a_year_to_be_confirmed() {
    let mut first = Dependant::new(Relation::Spouse, PersonName::default());
    first.own_cover = Some(false);
    first.belongs = Period { from: Some(date(2010, 5, 1)), to: Some(date(2025, 6, 30)) };
    let mut second = Dependant::new(Relation::Spouse, PersonName::default());
    second.own_cover = Some(true);
    let member = with(vec![first, second, Dependant::new(Relation::Spouse, PersonName::default())]);
    let rights = on(&member, date(2025, 6, 30)).dependants;
    assert_eq!(rights[0].on_date.coverage, Coverage::Covered);
    assert_eq!(rights[1].on_date.coverage, Coverage::NotCovered);
    assert_eq!(rights[2].on_date.coverage, Coverage::Unknown);
    assert_eq!(rights[0].on(date(2010, 4, 30)).unwrap().reason, CoverageReason::NotYetBelonging);
    assert_eq!(rights[0].on(date(2025, 7, 1)).unwrap().reason, CoverageReason::KeptAfterDivorce);
    assert_eq!(rights[0].on(date(2026, 6, 30)).unwrap().coverage, Coverage::Unknown);
    assert_eq!(rights[0].on(date(2026, 7, 1)).unwrap().reason, CoverageReason::NoLongerBelonging);
    assert_eq!(rights[0].next_change(date(2025, 6, 30)).unwrap().from, Some(date(2025, 7, 1)));
}

#[test]
fn rights_wait_open_may_be_closed_are_kept_and_end() {
    let mut member = holding("doctor");
    let state = |member: &Member, day| on(member, day).entitlement.state;
    assert_eq!(state(&member, date(2026, 1, 1)), RightsState::Unknown);
    member.contributions.first_month = Some(month("2025-03"));
    assert_eq!(state(&member, date(2025, 5, 31)), RightsState::Waiting);
    assert_eq!(state(&member, date(2025, 6, 1)), RightsState::Open);
    member.contributions.unpaid = vec![month("2025-09")];
    assert_eq!(state(&member, date(2025, 9, 30)), RightsState::Open, "the month is not over");
    let closed = on(&member, date(2025, 10, 1));
    assert_eq!(closed.entitlement.state, RightsState::MayBeClosed);
    assert_eq!(closed.verdict(ConditionCode::ContributionsPaid), Some(Verdict::Fail));
    assert!(closed.entitlement.new_waiting.is_none());
    member.contributions.unpaid = (0..12).map(|m| month("2025-01").plus(m)).collect();
    let long = on(&member, date(2026, 1, 1)).entitlement;
    let new_waiting = long.new_waiting.unwrap();
    assert_eq!((new_waiting.value, new_waiting.doubts.len()), (3, 2));
    member.contributions.unpaid.clear();
    member.situation.categories[0].period.to = Some(date(2025, 12, 31));
    assert_eq!(state(&member, date(2026, 1, 1)), RightsState::Kept);
    assert_eq!(state(&member, date(2026, 6, 30)), RightsState::Kept);
    assert_eq!(state(&member, date(2026, 7, 1)), RightsState::Ended);
}

#[test]
fn remissions_are_open_on_their_days_only() {
    let open = |day| on(&Member::default(), day).remissions.iter().map(|r| r.to_string()).collect::<Vec<_>>();
    assert_eq!(open(date(2023, 2, 20)), Vec::<String>::new());
    assert_eq!(open(date(2023, 2, 21)), ["remission-2023"]);
    assert_eq!(open(date(2023, 6, 30)), ["remission-2023"]);
    assert_eq!(open(date(2023, 7, 1)), Vec::<String>::new());
    assert_eq!(open(date(2024, 1, 1)), ["amnesty-41-23"]);
    assert_eq!(open(date(2026, 11, 22)), Vec::<String>::new());
}

#[test]
fn a_category_fails_before_it_opens_and_is_unknown_in_a_year_without_month() {
    let verdict =
        |category: &str, day| on(&holding(category), day).verdict(ConditionCode::CategoryOpen).unwrap();
    assert_eq!(verdict("cpu", date(2021, 11, 30)), Verdict::Fail);
    assert_eq!(verdict("cpu", date(2021, 12, 1)), Verdict::Pass);
    assert_eq!(verdict("craft", date(2021, 12, 31)), Verdict::Fail);
    assert_eq!(verdict("craft", date(2022, 6, 1)), Verdict::Unknown);
    assert_eq!(verdict("craft", date(2022, 12, 31)), Verdict::Pass);
    assert_eq!(verdict("other", date(2026, 1, 1)), Verdict::Unknown);
}

#[test]
fn an_excluded_profession_fails_by_its_name_and_not_by_a_part_of_a_word() {
    let verdict = |label: &str| {
        let mut member = holding("cpu");
        let activity = milaf_domain::Activity {
            label: NamePair::new("", label),
            class: Some("other-services".into()),
            ..milaf_domain::Activity::default()
        };
        member.situation.activities.push(Dated::always(activity));
        on(&member, date(2026, 1, 1)).verdict(ConditionCode::ActivityNotExcluded).unwrap()
    };
    assert_eq!(verdict("Bijoutier"), Verdict::Fail);
    assert_eq!(verdict("AGENT D'AFFAIRES"), Verdict::Fail);
    assert_eq!(verdict("Bureau d’études techniques"), Verdict::Fail);
    assert_eq!(verdict("Coiffure"), Verdict::Pass);
    assert_eq!(
        verdict("Bijouterie"),
        Verdict::Unknown,
        "the trade of an excluded profession is to be asked about"
    );
    assert_eq!(verdict("Commerce de détail"), Verdict::Pass);
    assert_eq!(verdict(""), Verdict::Unknown);
}

#[test]
fn the_return_passes_waits_or_fails_by_its_day() {
    let mut member = holding("cpu");
    let turnover = milaf_domain::Turnover {
        year: 2025,
        amount: milaf_domain::Money::dirhams(100_000),
        one_client: None,
        declared_on: None,
    };
    let activity = milaf_domain::Activity {
        class: Some("food-general".into()),
        turnovers: vec![turnover],
        ..milaf_domain::Activity::default()
    };
    member.situation.activities.push(Dated::always(activity));
    let find = |member: &Member, day| {
        let found =
            on(member, day).conditions.into_iter().find(|c| c.code == ConditionCode::ReturnFiled).unwrap();
        (found.verdict, found.remedy)
    };
    let (verdict, remedy) = find(&member, date(2026, 4, 1));
    assert_eq!(verdict, Verdict::Unknown);
    assert!(
        matches!(remedy, Some(Remedy::FileReturn { year: 2025, last_day }) if last_day == date(2026, 3, 31))
    );
    member.situation.activities[0].value.turnovers[0].declared_on = Some(date(2026, 4, 10));
    assert_eq!(find(&member, date(2026, 3, 1)).0, Verdict::Unknown);
    assert_eq!(find(&member, date(2026, 4, 1)).0, Verdict::Fail);
    assert_eq!(find(&member, date(2026, 4, 10)).0, Verdict::Pass);
}

#[test]
fn the_stages_show_where_one_stands() {
    let mut member = holding("cpu");
    member.stages.push(StageMark { stage: Stage::ReturnFiled, on: date(2026, 3, 2), proof: "n° 12".into() });
    let states: Vec<StageState> = on(&member, date(2026, 4, 1)).stages.into_iter().map(|s| s.state).collect();
    assert_eq!(states[0], StageState::Done { on: Some(date(2026, 3, 2)), proof: "n° 12".into() });
    assert_eq!(states[1], StageState::Current);
    assert_eq!(states[2], StageState::Ahead);
    assert_eq!(states[3], StageState::NotAsked, "no family to declare");
    let before = on(&member, date(2026, 3, 1)).stages;
    assert_eq!(before[0].state, StageState::Current, "not yet filed on the day before");
    assert_eq!(on(&holding("craft"), date(2026, 3, 1)).stages[0].state, StageState::NotAsked);
}

#[test]
fn pieces_follow_the_family_the_category_and_the_deposit() {
    let mut spouse = Dependant::new(Relation::Spouse, PersonName::default());
    spouse.id = Some(DependantId(7));
    let mut disabled = child("1990-01-01");
    disabled.disability_proof = true;
    let mut member = holding("cpu");
    member.dependants = vec![spouse, child("2004-01-01"), child("2015-01-01"), disabled];
    let asked: Vec<(String, Whose)> =
        on(&member, date(2026, 1, 1)).pieces.into_iter().map(|p| (p.kind.0, p.whose)).collect();
    let of = |index, id| Whose::Dependant { index, id };
    let has = |kind: &str, whose| asked.contains(&(kind.to_owned(), whose));
    assert!(has("marriage-certificate", of(0, Some(DependantId(7)))));
    assert!(
        has("birth-extract", of(1, None))
            && has("birth-extract", of(2, None))
            && has("birth-extract", of(3, None))
    );
    assert!(has("school-certificate", of(1, None)) && !has("school-certificate", of(2, None)));
    assert!(has("disability-certificate", of(3, None)) && !has("disability-certificate", of(1, None)));
    assert!(has("mandate", Whose::Member));
    assert_eq!(asked.iter().filter(|(kind, _)| kind == "activity-proof").count(), 1);

    let text = milaf_domain::association::LiaisonText {
        category: "cpu".into(),
        text: "statuts".into(),
        document: String::new(),
    };
    let liaison: Vec<LiaisonFact> = vec![Dated::since(date(2025, 1, 1), text)];
    let context = Context { liaison, ..Context::default() };
    let liaison = assess(book(), &member, date(2026, 1, 1), &context);
    assert!(matches!(liaison.deposit, Deposit::LiaisonBody { .. }));
    assert!(!liaison.pieces.iter().any(|p| p.why == PieceWhy::OnBehalf));
    assert_eq!(assess(book(), &member, date(2024, 12, 31), &context).deposit, Deposit::OnBehalf);
}

#[test]
fn a_certificate_of_studies_serves_its_school_year() {
    let mut student = child("2004-01-01");
    student.id = Some(DependantId(3));
    let mut member = with(vec![student]);
    let mut paper =
        Piece::new("school-certificate", PieceOwner::Dependant(DependantId(3)), PieceState::Verified);
    paper.issued_on = Some(date(2025, 11, 3));
    member.pieces.push(paper);
    let standing = |day| {
        let pieces = on(&member, day).pieces;
        let found = pieces.into_iter().find(|p| p.kind.as_str() == "school-certificate").unwrap();
        (found.standing, found.valid_until.map(|u| u.value))
    };
    assert_eq!(standing(date(2026, 9, 29)).0, PieceStanding::Verified);
    assert_eq!(standing(date(2026, 9, 30)).0, PieceStanding::Expiring);
    assert_eq!(standing(date(2026, 10, 1)), (PieceStanding::Expired, Some(date(2026, 9, 30))));
}

#[test]
fn a_disability_certificate_never_takes_a_file() {
    let pieces = on(
        &Member {
            dependants: vec![Dependant { disability_proof: true, ..child("2000-01-01") }],
            ..Member::default()
        },
        date(2026, 1, 1),
    )
    .pieces;
    let found = pieces.iter().find(|p| p.kind.as_str() == "disability-certificate").unwrap();
    assert!(!found.takes_file && found.standing == PieceStanding::Verified);
    assert!(pieces.iter().filter(|p| p.kind != found.kind).all(|p| p.takes_file));
}

#[test]
fn an_empty_record_has_nothing_but_unknowns_and_a_way_out_of_each() {
    let assessment = on(&Member::default(), date(2026, 1, 1));
    assert!(assessment.conditions.iter().all(|c| c.verdict == Verdict::Unknown && c.remedy.is_some()));
    assert!(!assessment.guard().is_open());
    assert!(serde_json::to_string(&assessment).unwrap().contains("\"category-held\""));
}
