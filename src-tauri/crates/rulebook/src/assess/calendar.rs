//! The dates on which a category files and pays, around the date of the assessment.

use milaf_domain::{Date, Money, Period, YearMonth};
use rust_decimal::Decimal;

use super::{AUTO_ENTREPRENEUR, Case, flat};
use crate::assessment::{CategoryAssessment, Collector, Contribution, Payment, PaymentKind, Rhythm, Taxed};
use crate::row::{Kind, RowId};
use crate::step::Noted;

pub(super) fn calendar(case: &Case<'_>, category: &CategoryAssessment) -> Vec<Payment> {
    let mut payments = match &category.contribution {
        Contribution::Taxed(taxed) if category.category.as_str() == AUTO_ENTREPRENEUR => {
            own_account(case, category, taxed)
        }
        Contribution::Taxed(taxed) => professional(case, category, taxed),
        Contribution::FlatRate(_) => monthly(case, category),
        Contribution::Unknown(_) => Vec::new(),
    };
    let held = category.held;
    payments.retain(|p| {
        let months = Period { from: Some(p.from.first_day()), to: Some(p.to.last_day()) };
        !matches!(p.kind, PaymentKind::FlatRate | PaymentKind::QuarterlyReturn) || months.overlaps(held)
    });
    payments.sort_by_key(|p| (p.due.value, p.kind == PaymentKind::Droit));
    payments
}

pub(super) fn month(year: i16, month: i8) -> YearMonth {
    YearMonth::of(Date::constant(year.clamp(1, 9998), month, 1))
}

fn professional(case: &Case<'_>, category: &CategoryAssessment, taxed: &Taxed) -> Vec<Payment> {
    let (year, next) = (taxed.basis_year, taxed.basis_year.saturating_add(1));
    let on = |kind, code| case.book.on(kind, Some(&category.category), code, case.date);
    let (first, last) = (month(year, 1), month(year, 12));
    let mut payments = Vec::new();
    if let Some((row, day)) = on(Kind::ReturnDeadline, None).and_then(|r| Some((r, r.days.first()?))) {
        let rows = vec![row.id.clone()];
        payments.push(Payment {
            kind: PaymentKind::Return,
            due: case.noted(day.in_year(next), &rows),
            amount: None,
            from: first,
            to: last,
            rows,
        });
    }
    let code = if case.context.tax_rhythm == Rhythm::Yearly { "yearly" } else { "quarterly" };
    let with_droit = case.context.collector == Collector::TaxOffice;
    let (kind, whole) =
        if with_droit { (PaymentKind::TaxAndDroit, &taxed.total) } else { (PaymentKind::Tax, &taxed.tax) };
    if let Some(row) = on(Kind::TaxPayment, Some(code)) {
        let mut rows = vec![row.id.clone()];
        let dates = Noted { value: (), doubts: case.book.doubts(&rows) };
        if with_droit {
            rows.extend(case.rules(&[Kind::DroitCollector]));
        }
        for (day, amount) in row.days.iter().zip(shares(whole.value, row.days.len())) {
            payments.push(Payment {
                kind,
                due: dates.with(day.in_year(next)),
                amount: Some(whole.with(amount)),
                from: first,
                to: last,
                rows: rows.clone(),
            });
        }
    }
    if !with_droit {
        payments.extend(droit(case, taxed, next));
    }
    payments
}

/// Equal shares to the centime; the last one takes what is left.
fn shares(whole: Money, parts: usize) -> Vec<Money> {
    let parts = parts.max(1);
    let share = Money::truncated(whole.decimal() / Decimal::from(parts));
    let others: Money = std::iter::repeat_n(share, parts - 1).sum();
    let mut shares = vec![share; parts - 1];
    shares.push(whole - others);
    shares
}

/// The droit where the CNSS collects it.
fn droit(case: &Case<'_>, taxed: &Taxed, year: i16) -> Vec<Payment> {
    let (months, amount) = match case.context.droit_rhythm {
        Rhythm::Monthly => (1, taxed.droit.value.month),
        Rhythm::Quarterly => (3, taxed.droit.value.quarter),
        Rhythm::Yearly => (12, taxed.droit.value.year),
    };
    let rows = case.rules(&[Kind::DroitCollector, Kind::PaymentDueDay, Kind::PaymentRhythm]);
    (0..12 / months)
        .map(|i| {
            let from = month(year, 1).plus(i * months);
            let to = from.plus(months - 1);
            Payment {
                kind: PaymentKind::Droit,
                due: case.noted(due_day(case, to), &rows),
                amount: Some(taxed.droit.with(amount)),
                from,
                to,
                rows: rows.clone(),
            }
        })
        .collect()
}

/// An auto-entrepreneur files and pays after each quarter; the tax of one quarter is not in the record.
fn own_account(case: &Case<'_>, category: &CategoryAssessment, taxed: &Taxed) -> Vec<Payment> {
    let year = case.date.year();
    let mut payments = Vec::new();
    if let Some(row) = case.book.on(Kind::ReturnRhythm, Some(&category.category), None, case.date) {
        for (quarter, day) in (0_i32..).zip(&row.days) {
            let from = month(year, 1).plus(quarter * 3);
            let to = from.plus(2);
            let due_year = if day.month <= to.month() { year.saturating_add(1) } else { year };
            let rows = vec![row.id.clone()];
            let due = case.noted(day.in_year(due_year), &rows);
            payments.push(Payment {
                kind: PaymentKind::QuarterlyReturn,
                due: due.clone(),
                amount: None,
                from,
                to,
                rows: rows.clone(),
            });
            if case.context.collector == Collector::TaxOffice {
                let rows = [rows, case.rules(&[Kind::DroitCollector])].concat();
                payments.push(Payment {
                    kind: PaymentKind::Droit,
                    due: case.noted(due.value, &rows),
                    amount: Some(taxed.droit.with(taxed.droit.value.quarter)),
                    from,
                    to,
                    rows,
                });
            }
        }
    }
    if case.context.collector == Collector::Cnss {
        payments.extend(droit(case, taxed, year));
    }
    payments
}

fn monthly(case: &Case<'_>, category: &CategoryAssessment) -> Vec<Payment> {
    let held = case.held().into_iter().find(|h| h.value.category == category.category);
    let Some(held) = held else { return Vec::new() };
    let due_rows: Vec<RowId> = case.rules(&[Kind::PaymentDueDay]);
    (1..=12)
        .filter_map(|m| {
            let month = month(case.date.year(), m);
            let amount = flat::contribution_of(case, &held.value, month)?;
            let rows = [amount.rows.clone(), due_rows.clone()].concat();
            Some(Payment {
                kind: PaymentKind::FlatRate,
                due: case.noted(due_day(case, month), &due_rows),
                amount: Some(case.noted(amount.contribution, &amount.rows)),
                from: month,
                to: month,
                rows,
            })
        })
        .collect()
}

pub(super) fn due_day(case: &Case<'_>, month: YearMonth) -> Date {
    let last = month.last_day();
    match case.context.due_day {
        Some(day) => Date::new(last.year(), last.month(), day.clamp(1, 31)).unwrap_or(last),
        None => last,
    }
}
