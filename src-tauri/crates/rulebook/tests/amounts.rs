//! Amounts at each edge of each scale and at each change of date.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use jiff::civil::{Date, date};
use milaf_domain::{CategoryHeld, Dated, Member, Money, Period};
use milaf_rulebook::{
    Assessment, Collector, ComputeError, ComputeInput, ComputeTurnover, ConditionCode, Context, Contribution,
    FlatRate, PaymentKind, Remedy, Rhythm, RuleBook, StepKind, Taxed, Verdict, assess, compute, late_payment,
    member_of, what_if,
};
use rust_decimal::Decimal;

fn book() -> &'static RuleBook {
    RuleBook::embedded()
}

fn turnover(year: i16, centimes: i64, class: &str) -> ComputeTurnover {
    ComputeTurnover {
        year,
        amount: Money::from_centimes(centimes),
        class: Some(class.into()),
        coefficient: None,
        one_client: None,
        period: Period::ALWAYS,
    }
}

fn input(category: &str, on: Date, turnovers: Vec<ComputeTurnover>) -> ComputeInput {
    ComputeInput {
        category: category.into(),
        sub_category: None,
        turnovers,
        profit: None,
        practising_since: None,
        owns_vehicle: None,
        date: on,
    }
}

fn assessed(input: &ComputeInput) -> Assessment {
    compute(book(), input, &Context::default()).unwrap()
}

fn taxed(input: &ComputeInput) -> Taxed {
    match assessed(input).contribution() {
        Some(Contribution::Taxed(taxed)) => taxed.clone(),
        other => panic!("no tax but {other:?}"),
    }
}

fn flat(input: &ComputeInput) -> FlatRate {
    match assessed(input).contribution() {
        Some(Contribution::FlatRate(flat)) => flat.clone(),
        other => panic!("no flat rate but {other:?}"),
    }
}

fn remedy(input: &ComputeInput) -> Remedy {
    match assessed(input).contribution() {
        Some(Contribution::Unknown(unknown)) => unknown.remedy.clone(),
        other => panic!("known: {other:?}"),
    }
}

fn names(ids: &[milaf_rulebook::RowId]) -> Vec<&str> {
    ids.iter().map(|i| i.as_str()).collect()
}

#[test]
fn the_droit_changes_exactly_at_the_edges_of_its_table() {
    let table = [
        (0, 1_200),
        (499, 1_200),
        (500, 1_560),
        (1_000, 1_560),
        (1_001, 2_280),
        (2_500, 2_280),
        (2_501, 2_880),
        (5_000, 2_880),
        (5_001, 4_200),
        (10_000, 4_200),
        (10_001, 6_000),
        (25_000, 6_000),
        (25_001, 9_000),
        (50_000, 9_000),
        (50_001, 14_400),
        (9_000_000, 14_400),
    ];
    for (tax, droit) in table {
        let t = taxed(&input("cpu", date(2026, 1, 1), vec![turnover(2025, tax * 100 * 100, "fast-food")]));
        assert_eq!(t.tax.value, Money::dirhams(tax));
        assert_eq!(t.droit.value.year, Money::dirhams(droit), "tax {tax}");
        assert_eq!(t.droit.value.quarter.decimal() * Decimal::from(4), Decimal::from(droit));
        assert_eq!(t.droit.value.month.decimal() * Decimal::from(12), Decimal::from(droit));
    }
}

#[test]
fn an_auto_entrepreneur_between_two_bands_falls_in_the_next_one_with_a_mark() {
    for (turnover_dh, in_gap, droit) in
        [(200_000, false, 1_560), (200_001, true, 2_280), (200_200, false, 2_280), (99_999, false, 1_200)]
    {
        let t = taxed(&input(
            "auto-entrepreneur",
            date(2026, 12, 1),
            vec![turnover(2026, turnover_dh * 100, "commerce")],
        ));
        assert_eq!((t.band.in_gap, t.droit.value.year), (in_gap, Money::dirhams(droit)), "{turnover_dh}");
        assert_eq!(t.droit.doubts.is_empty(), !in_gap);
    }
}

#[test]
fn a_rounding_marks_the_amount_only_where_it_changes_it() {
    let round = taxed(&input("cpu", date(2026, 1, 1), vec![turnover(2025, 37_500_000, "food-general")]));
    assert!(round.tax.doubts.is_empty());
    assert!(names(&round.explained_by).contains(&"cpu-rounding-tax"));
    let uneven = taxed(&input("cpu", date(2026, 1, 1), vec![turnover(2025, 12_345_678, "food-general")]));
    assert_eq!(uneven.base.value, Money::dirhams(7_410));
    assert_eq!(uneven.tax.value, Money::dirhams(741));
    assert_eq!(names(&uneven.tax.doubts), ["cpu-rounding-base", "cpu-rounding-tax"]);
    assert_eq!(names(&uneven.droit.doubts), ["droit-year"], "the band is the same however it is rounded");
}

#[test]
fn the_hourly_wage_changes_the_contribution_on_its_day() {
    let month = |on: Date| flat(&input("craft", on, vec![])).contribution.value.month.to_string();
    let changes = [
        (date(2020, 6, 30), "128.93"),
        (date(2020, 7, 1), "135.14"),
        (date(2022, 8, 31), "135.14"),
        (date(2022, 9, 1), "141.89"),
        (date(2023, 8, 31), "141.89"),
        (date(2023, 9, 1), "148.64"),
        (date(2024, 12, 31), "148.64"),
        (date(2025, 1, 1), "156.03"),
        (date(2025, 12, 31), "156.03"),
        (date(2026, 1, 1), "163.52"),
        (date(2030, 1, 1), "163.52"),
    ];
    for (on, expected) in changes {
        assert_eq!(month(on), expected, "{on}");
    }
    assert!(!flat(&input("craft", date(2020, 6, 30), vec![])).contribution.doubts.is_empty());
    assert!(flat(&input("craft", date(2026, 1, 1), vec![])).contribution.doubts.is_empty());
}

#[test]
fn quarter_and_year_add_up_the_months_as_they_were() {
    let f = flat(&input("craft", date(2022, 9, 15), vec![])).contribution.value;
    assert_eq!(f.quarter.to_string(), "412.17", "two months at 135.14 and one at 141.89");
    assert_eq!(f.year.to_string(), "1648.68");
}

#[test]
fn no_wage_known_gives_no_figure() {
    assert!(matches!(remedy(&input("craft", date(2018, 1, 1), vec![])), Remedy::AskAgency { .. }));
}

#[test]
fn each_base_follows_the_fact_that_chooses_it() {
    let on = date(2026, 3, 1);
    let multiple = |change: &dyn Fn(&mut ComputeInput), category: &str| {
        let mut input = input(category, on, vec![]);
        change(&mut input);
        flat(&input).multiple.to_string()
    };
    let profit = |dh: i64, centimes: i64| {
        move |i: &mut ComputeInput| i.profit = Some(Money::from_centimes(dh * 100 + centimes))
    };
    assert_eq!(multiple(&profit(0, 0), "accounts-rnr"), "3.2");
    assert_eq!(multiple(&profit(100_000, 0), "accounts-rnr"), "3.2");
    assert_eq!(multiple(&profit(100_000, 1), "accounts-rnr"), "6");
    let since = |d: Date| move |i: &mut ComputeInput| i.practising_since = Some(d);
    assert_eq!(multiple(&since(date(2021, 3, 2)), "dentist"), "3");
    assert_eq!(multiple(&since(date(2021, 3, 1)), "dentist"), "4");
    assert_eq!(multiple(&since(date(1991, 3, 2)), "dentist"), "4");
    assert_eq!(multiple(&since(date(1991, 3, 1)), "dentist"), "3");
    assert_eq!(multiple(&since(date(2021, 3, 2)), "paramedic"), "1.75");
    assert_eq!(multiple(&since(date(2021, 3, 1)), "paramedic"), "2.75");
    let sub = |code: &'static str| move |i: &mut ComputeInput| i.sub_category = Some(code.into());
    assert_eq!(multiple(&sub("specialist"), "doctor"), "5.5");
    assert_eq!(multiple(&sub("return-not-filed"), "accounts-rnr"), "6");
    assert_eq!(multiple(&|i| i.owns_vehicle = Some(false), "taxi"), "1");
    assert_eq!(multiple(&|_| {}, "adoul"), "1.9");
}

#[test]
fn what_is_not_known_says_what_would_settle_it() {
    let on = date(2026, 3, 1);
    assert!(
        matches!(remedy(&input("doctor", on, vec![])), Remedy::ChooseSubCategory { options } if options.len() == 2)
    );
    assert!(matches!(remedy(&input("dentist", on, vec![])), Remedy::Record { .. }));
    assert!(matches!(remedy(&input("accounts-rnr", on, vec![])), Remedy::Record { .. }));
    assert!(matches!(remedy(&input("taxi", on, vec![])), Remedy::Record { .. }));
    assert!(matches!(remedy(&input("cpu", on, vec![])), Remedy::Record { .. }));
    let mut owner = input("taxi", on, vec![]);
    owner.owns_vehicle = Some(true);
    assert!(matches!(remedy(&owner), Remedy::AskAgency { row } if row.as_str() == "base-taxi-owner"));
    assert!(
        matches!(remedy(&input("farmer", on, vec![])), Remedy::AskAgency { row } if row.as_str() == "base-farmer")
    );
    let mut unclassed = turnover(2025, 100_000, "x");
    unclassed.class = None;
    assert!(matches!(remedy(&input("cpu", on, vec![unclassed])), Remedy::AskTaxOffice { activity: 0 }));
}

#[test]
fn paramedics_carry_a_mark_because_their_base_is_to_be_confirmed() {
    let mut input = input("paramedic", date(2026, 3, 1), vec![]);
    input.practising_since = Some(date(2010, 1, 1));
    assert_eq!(names(&flat(&input).contribution.doubts), ["base-paramedic"]);
}

#[test]
fn auto_entrepreneurs_paid_twice_the_rate_before_2020() {
    let tax = |year: i16, class| {
        let on = date(year, 12, 31);
        taxed(&input("auto-entrepreneur", date(2021, 6, 1).max(on), vec![turnover(year, 1_000_000, class)]))
    };
    let of = |year, class| {
        let context = Context { basis_year: Some(year), ..Context::default() };
        let input = input("auto-entrepreneur", date(2021, 6, 1), vec![turnover(year, 1_000_000, class)]);
        match compute(book(), &input, &context).unwrap().contribution() {
            Some(Contribution::Taxed(t)) => t.tax.value.to_string(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(of(2019, "commerce"), "100.00");
    assert_eq!(of(2020, "commerce"), "50.00");
    assert_eq!(of(2019, "services"), "200.00");
    assert_eq!(of(2020, "services"), "100.00");
    assert_eq!(
        tax(2026, "hairdressing").tax.value.to_string(),
        "100.00",
        "a coefficient class tells the branch"
    );
}

#[test]
fn one_client_above_the_threshold_is_withheld_from_2023_for_services_only() {
    let with = |year: i16, class| {
        let client = ComputeTurnover {
            one_client: Some(Money::dirhams(100_000)),
            ..turnover(year, 15_000_000, class)
        };
        taxed(&input("cpu", date(year + 1, 1, 1), vec![client])).withheld.map(|w| w.year.to_string())
    };
    assert_eq!(with(2022, "maintenance"), None);
    assert_eq!(with(2023, "maintenance"), Some("6000.00".to_owned()));
    assert_eq!(with(2023, "food-general"), None);
}

#[test]
fn each_branch_has_its_ceiling_or_the_total_that_of_the_main_activity() {
    let verdict = |turnovers: Vec<ComputeTurnover>| {
        let on = date(2026, 6, 1);
        let assessment = assessed(&input("cpu", on, turnovers));
        let found =
            assessment.conditions.iter().find(|c| c.code == ConditionCode::TurnoverUnderCeiling).unwrap();
        (found.verdict, found.remedy.is_some())
    };
    let commerce = |dh: i64| turnover(2025, dh * 100, "food-general");
    let services = |dh: i64| turnover(2025, dh * 100, "hairdressing");
    assert_eq!(verdict(vec![commerce(2_000_000)]), (Verdict::Pass, false));
    assert_eq!(verdict(vec![commerce(2_000_001)]), (Verdict::Pass, true), "one year above only warns");
    assert_eq!(verdict(vec![services(500_000)]), (Verdict::Pass, false));
    assert_eq!(verdict(vec![services(500_001)]), (Verdict::Pass, true));
    assert_eq!(verdict(vec![commerce(2_000_000), services(500_000)]), (Verdict::Pass, false));
    assert_eq!(
        verdict(vec![commerce(1_300_000), services(600_000)]),
        (Verdict::Pass, false),
        "total under the main one's"
    );
    assert_eq!(verdict(vec![commerce(1_500_000), services(600_000)]), (Verdict::Pass, true));
    assert_eq!(verdict(vec![]), (Verdict::Unknown, true));
}

#[test]
fn in_several_categories_the_highest_counts_with_a_mark_and_the_unknown_is_not_compared() {
    let on = date(2026, 3, 1);
    let mut member = Member::default();
    for code in ["craft", "notary"] {
        member.situation.categories.push(Dated::always(CategoryHeld::new(code)));
    }
    let both = assess(book(), &member, on, &Context::default());
    assert_eq!(both.governing_category().unwrap().category.as_str(), "notary");
    let Some(Contribution::FlatRate(f)) = both.contribution() else { panic!("no figure") };
    assert_eq!(names(&f.contribution.doubts), ["several-categories"]);
    assert!(both.mark(&f.contribution.doubts[0]).is_some());
    let three = what_if(
        book(),
        &member,
        |m| m.situation.categories.push(Dated::always(CategoryHeld::new("farmer"))),
        on,
        &Context::default(),
    );
    assert_eq!(three.governing, None);
    assert_eq!(assess(book(), &member, on, &Context::default()), both, "what_if leaves the member alone");
}

#[test]
fn a_turnover_of_nothing_needs_no_class() {
    let mut nothing = turnover(2025, 0, "x");
    nothing.class = None;
    let t = taxed(&input("cpu", date(2026, 1, 1), vec![nothing]));
    assert_eq!((t.tax.value, t.droit.value.year), (Money::ZERO, Money::dirhams(1_200)));
}

#[test]
fn a_coefficient_that_no_class_bears_is_refused_with_those_that_exist() {
    let odd = ComputeTurnover { class: None, coefficient: Some(Decimal::from(7)), ..turnover(2025, 1, "") };
    assert!(compute(book(), &input("cpu", date(2026, 1, 1), vec![odd]), &Context::default()).is_ok());
    let odd = ComputeTurnover { class: None, coefficient: Some(Decimal::from(33)), ..turnover(2025, 1, "") };
    let refused = compute(book(), &input("cpu", date(2026, 1, 1), vec![odd]), &Context::default());
    let Err(ComputeError::UnknownCoefficient { options, .. }) = refused else { panic!("accepted") };
    assert!(options.is_sorted() && options.contains(&Decimal::from(45)));
    let nobody = input("astronaut", date(2026, 1, 1), vec![]);
    assert!(matches!(member_of(book(), &nobody), Err(ComputeError::UnknownCategory { .. })));
}

#[test]
fn the_calendar_of_the_tax_office_and_of_the_cnss() {
    let input = input(
        "cpu",
        date(2022, 1, 1),
        vec![turnover(2021, 50_000_000, "food-general"), turnover(2021, 100_000_000, "tobacco")],
    );
    let calendar = |context: Context| compute(book(), &input, &context).unwrap().calendar;
    let dues = |context: Context, kind: PaymentKind| -> Vec<String> {
        let found = calendar(context).into_iter().filter(|p| p.kind == kind);
        found.map(|p| format!("{} {}", p.due.value, p.amount.map_or(Money::ZERO, |a| a.value))).collect()
    };
    let yearly = Context::default();
    assert_eq!(dues(yearly.clone(), PaymentKind::Return), ["2022-03-31 0.00"]);
    assert_eq!(dues(yearly, PaymentKind::TaxAndDroit), ["2022-03-31 10200.00"]);
    let quarterly = Context { tax_rhythm: Rhythm::Quarterly, ..Context::default() };
    assert_eq!(
        dues(quarterly, PaymentKind::TaxAndDroit),
        ["2022-03-31 2550.00", "2022-06-30 2550.00", "2022-09-30 2550.00", "2022-12-31 2550.00",]
    );
    let cnss = Context { collector: Collector::Cnss, due_day: Some(10), ..Context::default() };
    assert_eq!(dues(cnss.clone(), PaymentKind::Tax), ["2022-03-31 6000.00"]);
    assert_eq!(dues(cnss.clone(), PaymentKind::Droit)[0], "2022-03-10 1050.00");
    let monthly = Context { droit_rhythm: Rhythm::Monthly, due_day: None, ..cnss };
    let droits = dues(monthly, PaymentKind::Droit);
    assert_eq!((droits.len(), droits[1].as_str()), (12, "2022-02-28 350.00"));
}

#[test]
fn auto_entrepreneurs_file_within_the_month_after_each_quarter() {
    let input = input("auto-entrepreneur", date(2026, 6, 1), vec![turnover(2026, 950_000, "commerce")]);
    let calendar = assessed(&input).calendar;
    let dues: Vec<String> = calendar
        .iter()
        .filter(|p| p.kind == PaymentKind::QuarterlyReturn)
        .map(|p| format!("{} {}–{}", p.due.value, p.from, p.to))
        .collect();
    assert_eq!(
        dues,
        [
            "2026-04-30 2026-01–2026-03",
            "2026-07-31 2026-04–2026-06",
            "2026-10-31 2026-07–2026-09",
            "2027-01-31 2026-10–2026-12",
        ]
    );
}

#[test]
fn late_payment_adds_penalty_first_month_and_further_months() {
    let t = taxed(&input("cpu", date(2026, 1, 1), vec![turnover(2025, 37_500_000, "food-general")]));
    let due = |paid| {
        late_payment(book(), 2025, &t.tax, date(2026, 3, 31), paid).map(|c| c.amount.value.to_string())
    };
    assert_eq!(due(date(2026, 3, 31)), None);
    assert_eq!(due(date(2026, 4, 30)), Some("225.00".to_owned()), "5 % and 5 % of 2 250");
    assert_eq!(due(date(2026, 5, 1)), Some("348.75".to_owned()), "10 %, 5 % and one further month at 0.5 %");
    assert_eq!(due(date(2026, 5, 31)), Some("348.75".to_owned()));
    assert_eq!(due(date(2026, 6, 1)), Some("360.00".to_owned()));
}

#[test]
fn late_returns_grow_after_thirty_days_and_never_fall_below_the_minimum() {
    let charge = |filed: Date, dh: i64| {
        let mut member =
            member_of(book(), &input("cpu", filed, vec![turnover(2025, dh * 100, "food-general")])).unwrap();
        member.situation.activities[0].value.turnovers[0].declared_on = Some(filed);
        let late = assess(book(), &member, filed, &Context::default()).late;
        late.first().map(|c| (c.days, c.amount.value.to_string()))
    };
    assert_eq!(charge(date(2026, 3, 31), 2_000_000), None);
    assert_eq!(charge(date(2026, 4, 1), 2_000_000), Some((1, "600.00".to_owned())));
    assert_eq!(charge(date(2026, 4, 30), 2_000_000), Some((30, "600.00".to_owned())));
    assert_eq!(charge(date(2026, 5, 1), 2_000_000), Some((31, "1800.00".to_owned())));
    assert_eq!(charge(date(2026, 5, 1), 100_000), Some((31, "500.00".to_owned())));
}

#[test]
fn every_step_of_the_arithmetic_names_what_it_gives() {
    let t = taxed(&input(
        "cpu",
        date(2026, 1, 1),
        vec![turnover(2025, 30_000_000, "food-general"), turnover(2025, 5_000_000, "hairdressing")],
    ));
    let kinds: Vec<StepKind> = t.steps.iter().map(|s| s.kind).collect();
    assert_eq!(
        kinds,
        [
            StepKind::ActivityBase,
            StepKind::ActivityBase,
            StepKind::SumOfBases,
            StepKind::RoundedBase,
            StepKind::Tax,
            StepKind::RoundedTax,
            StepKind::Band,
            StepKind::Total,
            StepKind::Share,
        ]
    );
    assert_eq!(t.total.value, Money::dirhams(2_800 + 2_880));
}
