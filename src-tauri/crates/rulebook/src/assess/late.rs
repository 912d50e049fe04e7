//! Charges for lateness at the tax office (CGI 184 and 208). The CNSS's surcharge for the self-employed is unknown and
//! never reckoned.

use milaf_domain::{Date, Money, YearMonth};
use rust_decimal::Decimal;

use super::{CPU, Case};
use crate::assessment::{CategoryAssessment, Contribution, LateCharge, LateKind};
use crate::book::RuleBook;
use crate::row::{Kind, Row, RowId};
use crate::step::{Noted, Quantity, Step, StepKind};

/// The charge for the return of the basis year, where it was filed late and by the date of the assessment.
pub(super) fn charges(case: &Case<'_>, category: &CategoryAssessment) -> Vec<LateCharge> {
    let Contribution::Taxed(taxed) = &category.contribution else { return Vec::new() };
    if category.category.as_str() != CPU {
        return Vec::new();
    }
    let Some(last_day) = return_deadline(case, taxed.basis_year) else { return Vec::new() };
    let activities = &case.member.situation.activities;
    let filed = activities.iter().filter_map(|a| a.value.turnover_of(taxed.basis_year)?.declared_on).max();
    let Some(filed) = filed.filter(|on| *on > last_day && *on <= case.date) else { return Vec::new() };
    let days = days_between(last_day, filed);
    late_return(case.book, taxed.basis_year, &taxed.tax, days, filed).into_iter().collect()
}

/// Last day on which the return of a year is in time.
pub(super) fn return_deadline(case: &Case<'_>, year: i16) -> Option<Date> {
    let row = case.book.rows_on(Kind::ReturnDeadline, case.date).next()?;
    Some(row.days.first()?.in_year(year.saturating_add(1)))
}

pub(super) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map(|span| span.get_days()).unwrap_or(i32::MAX)
}

fn late_return(book: &RuleBook, year: i16, tax: &Noted<Money>, days: i32, on: Date) -> Option<LateCharge> {
    let scale = book.on(Kind::LateReturn, None, None, on)?;
    let least = book.on(Kind::LateReturn, None, Some("minimum"), on)?;
    let minimum = Money::truncated(least.value?);
    let (step, surcharge) = percentage(scale, tax.value, days)?;
    let amount = surcharge.max(minimum);
    let steps = vec![
        step,
        Step::new(
            StepKind::AtLeast,
            vec![Quantity::Money(surcharge), Quantity::Money(minimum)],
            Quantity::Money(amount),
            vec![least.id.clone()],
        ),
    ];
    Some(charge(book, LateKind::Return, year, days, tax, amount, steps))
}

/// The charge for paying the tax of a year after its last day (CGI 208): the penalty by days, a surcharge for the first
/// month and one for each further month begun. `None` for a payment in time.
pub fn late_payment(
    book: &RuleBook,
    year: i16,
    tax: &Noted<Money>,
    last_day: Date,
    paid_on: Date,
) -> Option<LateCharge> {
    if paid_on <= last_day {
        return None;
    }
    let days = days_between(last_day, paid_on);
    let scale = book.on(Kind::LatePayment, None, None, paid_on)?;
    let first = book.on(Kind::LatePayment, None, Some("first-month"), paid_on)?;
    let further = book.on(Kind::LatePayment, None, Some("further-month"), paid_on)?;
    let (penalty_step, penalty) = percentage(scale, tax.value, days)?;
    let base = super::reckonable(tax.value);
    let first_amount = Money::truncated(base * first.rate()?);
    let months = months_begun(last_day, paid_on) - 1;
    let further_amount = Money::truncated(base * further.rate()? * Decimal::from(months));
    let mut steps = vec![
        penalty_step,
        Step::new(
            StepKind::Surcharge,
            vec![Quantity::Money(tax.value), Quantity::Percent(first.value?)],
            Quantity::Money(first_amount),
            vec![first.id.clone()],
        ),
    ];
    if months > 0 {
        steps.push(Step::new(
            StepKind::Surcharge,
            vec![Quantity::Money(tax.value), Quantity::Percent(further.value?), Quantity::Months(months)],
            Quantity::Money(further_amount),
            vec![further.id.clone()],
        ));
    }
    Some(charge(book, LateKind::Payment, year, days, tax, penalty + first_amount + further_amount, steps))
}

/// Months begun between two days, at least one.
fn months_begun(from: Date, to: Date) -> i32 {
    let whole = YearMonth::of(to).months_since(YearMonth::of(from)).max(0);
    let reached = |months: i32| from.checked_add(jiff::Span::new().months(months)).is_ok_and(|day| day < to);
    if reached(whole) { whole + 1 } else { whole.max(1) }
}

fn percentage(scale: &Row, tax: Money, days: i32) -> Option<(Step, Money)> {
    let (bracket, _) = scale.bracket(Decimal::from(days))?;
    let percent = bracket.value?;
    let amount = Money::truncated(super::reckonable(tax) * percent / Decimal::ONE_HUNDRED);
    let step = Step::new(
        StepKind::Surcharge,
        vec![Quantity::Money(tax), Quantity::Percent(percent), Quantity::Days(days)],
        Quantity::Money(amount),
        vec![scale.id.clone()],
    );
    Some((step, amount))
}

fn charge(
    book: &RuleBook,
    kind: LateKind,
    year: i16,
    days: i32,
    tax: &Noted<Money>,
    amount: Money,
    steps: Vec<Step>,
) -> LateCharge {
    let rows: Vec<RowId> = steps.iter().flat_map(|s| s.rows.iter().cloned()).collect();
    let doubts = [tax.doubts.clone(), book.doubts(&rows)].concat();
    LateCharge { kind, year, days, amount: Noted { value: amount, doubts }, steps, rows }
}
