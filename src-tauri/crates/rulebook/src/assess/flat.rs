//! Flat-rate contributions: a percentage of a multiple of the monthly SMIG.

use milaf_domain::{CategoryHeld, Date, Dated, Money, SubCategoryCode, YearMonth};
use rust_decimal::Decimal;

use super::{Case, reckonable, rounded};
use crate::assessment::{AmountUnknown, Contribution, FieldRef, Figures, FlatRate, Remedy};
use crate::row::{Basis, Kind, Row, RowId};
use crate::step::{Quantity, Step, StepKind};

/// Sub-categories that the ownership of the vehicle chooses.
const OWNER: (&str, &str) = ("owner", "not-owner");

pub(super) fn flat_rate(
    case: &Case<'_>,
    held: &Dated<CategoryHeld>,
) -> (Option<SubCategoryCode>, Contribution) {
    let (row, multiple) = match base(case, &held.value, case.date) {
        Ok(found) => found,
        Err(unknown) => return (held.value.sub_category.clone(), Contribution::Unknown(unknown)),
    };
    let sub_category = row.code.as_deref().map(SubCategoryCode::from);
    let Some(month) = month(case, multiple, case.date) else {
        let unknown = AmountUnknown {
            rows: case.rules(&[Kind::SmigHour]),
            remedy: Remedy::AskAgency { row: row.id.clone() },
        };
        return (sub_category, Contribution::Unknown(unknown));
    };
    let here = YearMonth::of(case.date);
    let quarter = here.plus(-((i32::from(here.month()) - 1) % 3));
    let year = here.plus(1 - i32::from(here.month()));
    let mut rows = [vec![row.id.clone()], month.rows.clone()].concat();
    let mut sum = |from: YearMonth, months: i32| -> Money {
        let amounts = (0..months).map(|m| {
            let found = contribution_of(case, &held.value, from.plus(m));
            rows.extend(found.iter().flat_map(|f| f.rows.iter().cloned()));
            found.map_or(month.contribution, |f| f.contribution)
        });
        amounts.sum()
    };
    let figures = Figures { month: month.contribution, quarter: sum(quarter, 3), year: sum(year, 12) };
    let base_rows = [vec![row.id.clone()], month.rows.clone()].concat();
    let flat = FlatRate {
        row: row.id.clone(),
        multiple,
        smig: case.noted(month.smig, &month.smig_rows),
        base: case.noted(month.base, &base_rows),
        contribution: case.noted(figures, &rows),
        steps: month.steps,
    };
    (sub_category, Contribution::FlatRate(flat))
}

/// The contribution of a month with the rows it rests on, where everything is known.
pub(super) fn contribution_of(case: &Case<'_>, held: &CategoryHeld, month: YearMonth) -> Option<Month> {
    // The month of the date itself is reckoned as of the date, like the figures above it.
    let day = if YearMonth::of(case.date) == month { case.date } else { month.first_day() };
    let (row, multiple) = base(case, held, day).ok()?;
    let mut found = self::month(case, multiple, day)?;
    found.rows.push(row.id.clone());
    Some(found)
}

/// One month's arithmetic.
pub(super) struct Month {
    pub(super) smig: Money,
    pub(super) base: Money,
    pub(super) contribution: Money,
    pub(super) steps: Vec<Step>,
    pub(super) rows: Vec<RowId>,
    smig_rows: Vec<RowId>,
}

fn month(case: &Case<'_>, multiple: Decimal, day: Date) -> Option<Month> {
    let on = |kind, code| case.book.on(kind, None, code, day);
    let (hour, hours, rate) =
        (on(Kind::SmigHour, None)?, on(Kind::SmigHours, None)?, on(Kind::AmoRate, None)?);
    let (base_rule, sum_rule) =
        (on(Kind::Rounding, Some("amo-base")), on(Kind::Rounding, Some("amo-contribution")));
    let id = |row: Option<&Row>| row.map(|r| r.id.clone()).into_iter().collect::<Vec<_>>();
    let smig = Money::truncated(hour.value? * hours.value?);
    let base = rounded(base_rule, smig.decimal() * multiple);
    let contribution = rounded(sum_rule, base.decimal() * rate.rate()?);
    let smig_rows = vec![hour.id.clone(), hours.id.clone()];
    let steps = vec![
        Step::new(
            StepKind::MonthlySmig,
            vec![Quantity::Money(Money::truncated(hour.value?)), Quantity::Hours(hours.value?)],
            Quantity::Money(smig),
            smig_rows.clone(),
        ),
        Step::new(
            StepKind::Base,
            vec![Quantity::Multiple(multiple), Quantity::Money(smig)],
            Quantity::Money(base),
            id(base_rule),
        ),
        Step::new(
            StepKind::Contribution,
            vec![Quantity::Money(base), Quantity::Percent(rate.value?)],
            Quantity::Money(contribution),
            [vec![rate.id.clone()], id(sum_rule)].concat(),
        ),
    ];
    let rows = [smig_rows.clone(), vec![rate.id.clone()], id(base_rule), id(sum_rule)].concat();
    Some(Month { smig, base, contribution, steps, rows, smig_rows })
}

/// The row of the base and its multiple, or what would find it.
fn base<'a>(case: &Case<'a>, held: &CategoryHeld, day: Date) -> Result<(&'a Row, Decimal), AmountUnknown> {
    let category = Some(&held.category);
    let on = |code: Option<&str>| case.book.on(Kind::Base, category, code, day);
    let coded =
        || case.book.rows_of(Kind::Base).filter(|r| r.category.as_ref() == category && r.code.is_some());
    let row = match &held.sub_category {
        Some(sub) => on(Some(sub.as_str())),
        None => None,
    };
    let row = row.or_else(|| {
        let vehicle = coded().any(|r| r.basis == Some(Basis::Vehicle));
        let owner = held.owns_vehicle.filter(|_| vehicle)?;
        on(Some(if owner { OWNER.0 } else { OWNER.1 }))
    });
    let Some(row) = row.or_else(|| on(None)) else {
        return Err(no_row(case, held, coded().collect()));
    };
    let wait =
        |field| AmountUnknown { rows: vec![row.id.clone()], remedy: Remedy::Record { fields: vec![field] } };
    let amount = match row.basis {
        Some(Basis::Profit) => Some(reckonable(held.profit.ok_or_else(|| wait(FieldRef::Profit))?)),
        Some(Basis::PracticeYears) => {
            let since = held.practising_since.ok_or_else(|| wait(FieldRef::PractisingSince))?;
            Some(Decimal::from(whole_years(since, day)))
        }
        _ => None,
    };
    let multiple = match amount {
        Some(amount) => row.bracket(amount).and_then(|(bracket, _)| bracket.value),
        None => row.value,
    };
    multiple.map(|m| (row, m)).ok_or_else(|| AmountUnknown {
        rows: vec![row.id.clone()],
        remedy: Remedy::AskAgency { row: row.id.clone() },
    })
}

fn no_row(case: &Case<'_>, held: &CategoryHeld, coded: Vec<&Row>) -> AmountUnknown {
    let rows = coded.iter().map(|r| r.id.clone()).collect::<Vec<_>>();
    if coded.iter().any(|r| r.basis == Some(Basis::Vehicle)) {
        return AmountUnknown { rows, remedy: Remedy::Record { fields: vec![FieldRef::OwnsVehicle] } };
    }
    let options: Vec<SubCategoryCode> =
        coded.iter().filter_map(|r| r.code.as_deref()).map(SubCategoryCode::from).collect();
    if options.is_empty() {
        let row = case
            .book
            .on(Kind::Category, Some(&held.category), None, case.date)
            .map_or_else(|| RowId::from("category-other"), |r| r.id.clone());
        return AmountUnknown { rows: vec![row.clone()], remedy: Remedy::AskAgency { row } };
    }
    AmountUnknown { rows, remedy: Remedy::ChooseSubCategory { options } }
}

fn whole_years(since: Date, day: Date) -> i32 {
    let years = i32::from(day.year()) - i32::from(since.year());
    let reached = (day.month(), day.day()) >= (since.month(), since.day());
    (if reached { years } else { years - 1 }).max(0)
}
