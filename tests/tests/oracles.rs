//! The published worked examples: each row of `fixtures/oracles.csv` is reckoned by the one calculator, written in the
//! row's own words, and compared.

#![allow(clippy::print_stdout, reason = "the count is what one runs it for")]
#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use jiff::civil::{Date, date};
use milaf_domain::{
    Activity, ActivityClass, CategoryHeld, Dated, Dependant, Ice, Member, Money, Period, PersonName,
    Relation, Rib, SubCategoryCode, Turnover, YearMonth,
};
use milaf_rulebook::{
    Assessment, ClientMonths, ComputeInput, ComputeTurnover, ConditionCode, Context, Contribution, Coverage,
    FlatRate, Kind, Quantity, Remedy, RuleBook, StepKind, Taxed, Verdict, assess, compute,
};
use rust_decimal::Decimal;

#[derive(serde::Deserialize)]
struct Oracle {
    id: String,
    kind: String,
    input: String,
    expected: String,
}

fn oracles() -> Vec<Oracle> {
    let text = include_str!("../fixtures/oracles.csv");
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn every_published_example_comes_out_as_published() {
    let oracles = oracles();
    let mut differing = Vec::new();
    for oracle in &oracles {
        let reckoned = reckon(oracle);
        if reckoned != oracle.expected {
            differing.push(format!("{}: expected «{}», reckoned «{reckoned}»", oracle.id, oracle.expected));
        }
    }
    println!("{} of {}", oracles.len() - differing.len(), oracles.len());
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

fn reckon(oracle: &Oracle) -> String {
    match oracle.kind.as_str() {
        "cpu" | "ae" => taxed_example(&oracle.id),
        "smig" | "base" | "amo" => flat_rate_example(oracle),
        "ice" => validity(Ice::parse(&oracle.input).is_ok()),
        "rib" => validity(Rib::parse(&oracle.input).is_ok()),
        "entitlement" => entitlement_example(&oracle.id),
        "dependant" => dependant_example(&oracle.id),
        "situation" => situation_example(),
        kind => panic!("no reckoning for the kind {kind}"),
    }
}

fn validity(valid: bool) -> String {
    if valid { "valid" } else { "invalid" }.to_owned()
}

fn book() -> &'static RuleBook {
    RuleBook::embedded()
}

/// A figure as the table writes it: no decimals where there are none.
fn plain(amount: Money) -> String {
    amount.decimal().normalize().to_string()
}

/// A figure with its centimes.
fn exact(amount: Money) -> String {
    amount.to_string()
}

fn turnover(year: i16, amount: i64, class: &str) -> ComputeTurnover {
    ComputeTurnover {
        year,
        amount: Money::dirhams(amount),
        class: Some(ActivityClass::from(class)),
        coefficient: None,
        one_client: None,
        period: Period::ALWAYS,
    }
}

fn input(category: &str, date: Date, turnovers: Vec<ComputeTurnover>) -> ComputeInput {
    ComputeInput {
        category: category.into(),
        sub_category: None,
        turnovers,
        profit: None,
        practising_since: None,
        owns_vehicle: None,
        date,
    }
}

fn taxed(input: &ComputeInput, context: &Context) -> Taxed {
    let assessment = compute(book(), input, context).unwrap();
    match assessment.contribution() {
        Some(Contribution::Taxed(taxed)) => taxed.clone(),
        other => panic!("no tax but {other:?}"),
    }
}

/// A turnover at 10 % whose tax is so many dirhams.
fn with_tax(dirhams: i64) -> Taxed {
    taxed(
        &input("cpu", date(2026, 1, 1), vec![turnover(2025, dirhams * 100, "fast-food")]),
        &Context::default(),
    )
}

fn taxed_example(id: &str) -> String {
    let default = Context::default();
    match id {
        "cpu-nc732" => {
            let turnovers =
                vec![turnover(2021, 500_000, "food-general"), turnover(2021, 1_000_000, "tobacco")];
            let t = taxed(&input("cpu", date(2022, 1, 1), turnovers), &default);
            format!(
                "base {}; ir {}; droit {}; total {}; quarter {}",
                plain(t.base.value),
                plain(t.tax.value),
                plain(t.droit.value.year),
                plain(t.total.value),
                plain(t.total_quarter.value)
            )
        }
        "cpu-nc733" => one_client(),
        "cpu-375000" | "cpu-60000" => {
            let (amount, coefficient) = if id == "cpu-375000" { (375_000, 6) } else { (60_000, 20) };
            let by_coefficient = ComputeTurnover {
                class: None,
                coefficient: Some(Decimal::from(coefficient)),
                ..turnover(2025, amount, "")
            };
            let t = taxed(&input("cpu", date(2026, 1, 1), vec![by_coefficient]), &default);
            format!(
                "ir {}; droit {}; total {}",
                plain(t.tax.value),
                plain(t.droit.value.year),
                plain(t.total.value)
            )
        }
        "cpu-half-year" => {
            let period = Period { from: None, to: Some(date(2026, 6, 30)) };
            let part = ComputeTurnover { period, ..turnover(2026, 90_000, "fast-food") };
            let t = taxed(&input("cpu", date(2026, 6, 30), vec![part]), &default);
            assert_eq!(t.months, 6);
            format!(
                "ir {}; annualised {}; droit {}; total {}",
                plain(t.tax.value),
                plain(t.annualised_tax.value),
                plain(t.droit.value.year),
                plain(t.total.value)
            )
        }
        "cpu-zero" => {
            let t = with_tax(0);
            format!("ir {}; droit {}", plain(t.tax.value), plain(t.droit.value.year))
        }
        "cpu-edge-500" => format!("droit {}", plain(with_tax(500).droit.value.year)),
        "cpu-edge-50000" => format!("droit {}", plain(with_tax(50_000).droit.value.year)),
        "cpu-edge-50001" => format!("droit {}", plain(with_tax(50_001).droit.value.year)),
        "ae-quarter" => {
            let quarter = vec![turnover(2026, 9_500, "commerce")];
            let t = taxed(&input("auto-entrepreneur", date(2026, 3, 31), quarter), &default);
            assert_eq!(exact(t.tax.value), "47.50");
            format!("droit {}", plain(t.droit.value.quarter))
        }
        "band-gap" => {
            let year = vec![turnover(2026, 200_100, "commerce")];
            let t = taxed(&input("auto-entrepreneur", date(2026, 12, 31), year), &default);
            assert_eq!(exact(t.tax.value), "1000.50");
            assert!(t.band.in_gap);
            assert_eq!(t.droit.doubts.iter().map(|d| d.as_str()).collect::<Vec<_>>(), ["droit-gap"]);
            format!("next band, marked: {}", plain(t.droit.value.year))
        }
        "ceiling-exit" => {
            let years =
                vec![turnover(2024, 510_000, "other-services"), turnover(2025, 510_000, "other-services")];
            let until = |on| compute(book(), &input("cpu", on, years.clone()), &default).unwrap();
            assert_eq!(
                until(date(2025, 12, 31)).verdict(ConditionCode::TurnoverUnderCeiling),
                Some(Verdict::Pass)
            );
            let after = until(date(2026, 1, 1));
            assert_eq!(after.verdict(ConditionCode::TurnoverUnderCeiling), Some(Verdict::Fail));
            let condition =
                after.conditions.iter().find(|c| c.code == ConditionCode::TurnoverUnderCeiling).unwrap();
            match &condition.remedy {
                Some(Remedy::LeaveRegime { from }) => format!("out of CPU from {from}"),
                other => format!("{other:?}"),
            }
        }
        "late-return" => late_return(),
        id => panic!("no reckoning for {id}"),
    }
}

fn one_client() -> String {
    let client = ComputeTurnover {
        one_client: Some(Money::dirhams(102_000)),
        ..turnover(2023, 192_000, "maintenance")
    };
    let months = ClientMonths { activity: 0, year: 2023, amounts: vec![Money::dirhams(8_500); 12] };
    let context = Context { client_months: vec![months], ..Context::default() };
    let t = taxed(&input("cpu", date(2024, 1, 1), vec![client]), &context);
    let months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
    let names: Vec<&str> = months.into_iter().chain(["November", "December"]).collect();
    let withheld: Vec<String> = t
        .withheld
        .iter()
        .flat_map(|w| &w.months)
        .map(|(m, amount)| format!("{} in {}", plain(*amount), names[m.month() as usize - 1]))
        .collect();
    format!(
        "withheld {}; base {}; ir {}; tax with withholding {}; droit {}",
        withheld.join(", "),
        plain(t.base.value),
        plain(t.tax.value),
        plain(t.tax_with_withholding.value),
        plain(t.droit.value.year)
    )
}

fn late_return() -> String {
    let mut member = Member::default();
    member.situation.categories.push(Dated::always(CategoryHeld::new("cpu")));
    let filed = Turnover {
        year: 2025,
        amount: Money::dirhams(375_000),
        one_client: None,
        declared_on: Some(date(2026, 4, 20)),
    };
    let activity =
        Activity { class: Some("food-general".into()), turnovers: vec![filed], ..Activity::default() };
    member.situation.activities.push(Dated::always(activity));
    let assessment = assess(book(), &member, date(2026, 4, 20), &Context::default());
    let charge = assessment.late.first().unwrap();
    assert_eq!(charge.days, 20);
    let minimum = charge.steps.iter().find(|s| s.kind == StepKind::AtLeast).unwrap();
    let applies = minimum.operands.last() == Some(&Quantity::Money(charge.amount.value));
    format!("{}{}", plain(charge.amount.value), if applies { " (minimum)" } else { "" })
}

/// «3.2 x SMIG, 2026-01»: the category of the book that has this base, on the first day of the month.
fn flat_rate_example(oracle: &Oracle) -> String {
    if oracle.kind == "smig" {
        let day: Date = oracle.input.parse().unwrap();
        let flat = flat_rate("craft", None, day);
        let step = flat.steps.iter().find(|s| s.kind == StepKind::MonthlySmig).unwrap();
        let Some(Quantity::Money(hour)) = step.operands.first() else { panic!("no hourly figure") };
        return format!("hourly {}; monthly {}", exact(*hour), exact(flat.smig.value));
    }
    let (multiple, month) = oracle.input.split_once(" x SMIG, ").unwrap();
    let multiple: Decimal = multiple.parse().unwrap();
    let month: YearMonth = month.parse().unwrap();
    let row = book().rows_of(Kind::Base).find(|r| r.value == Some(multiple)).unwrap();
    let category = row.category.as_ref().unwrap();
    let flat = flat_rate(category.as_str(), row.code.as_deref(), month.first_day());
    assert_eq!(flat.multiple, multiple);
    let contribution = exact(flat.contribution.value.month);
    match oracle.kind.as_str() {
        "base" => exact(flat.base.value),
        _ if oracle.expected.starts_with("base") => {
            format!("base {}; contribution {contribution}", exact(flat.base.value))
        }
        _ => contribution,
    }
}

fn flat_rate(category: &str, sub: Option<&str>, on: Date) -> FlatRate {
    let input =
        ComputeInput { sub_category: sub.map(SubCategoryCode::from), ..input(category, on, Vec::new()) };
    match compute(book(), &input, &Context::default()).unwrap().contribution() {
        Some(Contribution::FlatRate(flat)) => flat.clone(),
        other => panic!("no flat rate but {other:?}"),
    }
}

fn entitlement_example(id: &str) -> String {
    let month = |text: &str| Some(text.parse::<YearMonth>().unwrap());
    let (category, launch, first, amnesty) = match id {
        "stage-launch-cpu" => ("cpu", true, month("2021-12"), None),
        "stage-launch-accounts" => ("accounts-rns", true, month("2022-01"), None),
        "stage-launch-ae" => ("auto-entrepreneur", true, month("2022-02"), None),
        "stage-new" => ("cpu", false, month("2026-03"), None),
        "stage-amnesty" => ("cpu", false, None, month("2024-01")),
        id => panic!("no reckoning for {id}"),
    };
    let mut member = Member::default();
    let held = CategoryHeld { launch_cohort: launch, ..CategoryHeld::new(category) };
    member.situation.categories.push(Dated::always(held));
    member.contributions.first_month = first;
    member.contributions.amnesty_first_payment = amnesty;
    let assessment = assess(book(), &member, date(2026, 11, 22), &Context::default());
    let opens = assessment.entitlement.opens_on.unwrap();
    assert_eq!(
        opens.doubts.is_empty(),
        id != "stage-new",
        "marked only where the waiting is to be confirmed"
    );
    format!("cover from {}", opens.value)
}

fn with_child(birth: &str, school_years: Vec<i16>, on: Date) -> Assessment {
    let mut child = Dependant::new(Relation::Child, PersonName::default());
    child.birth = Some(birth.parse().unwrap());
    child.school_years = school_years;
    let member = Member { dependants: vec![child], ..Member::default() };
    assess(book(), &member, on, &Context::default())
}

fn coverage(assessment: &Assessment) -> &'static str {
    match assessment.dependants[0].on_date.coverage {
        Coverage::Covered => "covered",
        Coverage::Unknown => "unknown",
        Coverage::NotCovered => "not covered",
    }
}

fn dependant_example(id: &str) -> String {
    match id {
        "child-21" => {
            let on = |day| with_child("2005-06-15", vec![], day);
            format!("{}; {}", coverage(&on(date(2026, 6, 14))), coverage(&on(date(2026, 6, 15))))
        }
        "child-26" => {
            let on = |day| with_child("2001-01-15", vec![2026], day);
            let later = on(date(2027, 2, 1));
            let Some(Remedy::AskAgency { row }) = &later.dependants[0].on_date.remedy else {
                panic!("no remedy")
            };
            let law = &book().row(row).unwrap().legal_ref;
            let law = law.split_once(" (").map_or(law.as_str(), |(law, _)| law).replace("Loi", "law");
            format!("{}; {} ({law})", coverage(&on(date(2027, 1, 14))), coverage(&later))
        }
        id => panic!("no reckoning for {id}"),
    }
}

fn situation_example() -> String {
    let mut member = Member::default();
    let until = Period { from: None, to: Some(date(2024, 6, 30)) };
    let from = Period::since(date(2024, 7, 1));
    member.situation.categories = vec![
        Dated { period: until, value: CategoryHeld::new("auto-entrepreneur") },
        Dated { period: from, value: CategoryHeld::new("cpu") },
    ];
    let named = |day| {
        let assessment = assess(book(), &member, day, &Context::default());
        let codes: Vec<String> = assessment.categories.iter().map(|c| c.category.to_string()).collect();
        codes.join(" and ")
    };
    let short = |code: String| if code == "cpu" { "CPU".to_owned() } else { code };
    let (before, after) = (date(2024, 6, 30), date(2024, 7, 1));
    format!("assessed as {} on {before}, as {} on {after}", short(named(before)), short(named(after)))
}
