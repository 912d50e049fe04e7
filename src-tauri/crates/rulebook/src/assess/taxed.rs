//! Tax on turnover, and the droit complémentaire of its band: CPU and auto-entrepreneur.

use milaf_domain::{Activity, ActivityClass, CategoryHeld, Date, Dated, Money, Turnover, YearMonth};
use rust_decimal::Decimal;

use super::{AUTO_ENTREPRENEUR, Case, reckonable, rounded};
use crate::assessment::{AmountUnknown, Band, Contribution, FieldRef, Figures, Remedy, Taxed, Withheld};
use crate::row::{Branch, Kind, Row, RowId};
use crate::step::{Noted, Quantity, Step, StepKind};

const MONTHS: i32 = 12;
const QUARTERS: i32 = 4;

/// An activity with its turnover of the year.
struct Part<'a> {
    index: usize,
    activity: &'a Dated<Activity>,
    turnover: &'a Turnover,
}

pub(super) fn taxed(case: &Case<'_>, held: &Dated<CategoryHeld>) -> Contribution {
    reckon(case, held).map_or_else(Contribution::Unknown, Contribution::Taxed)
}

fn reckon(case: &Case<'_>, held: &Dated<CategoryHeld>) -> Result<Taxed, AmountUnknown> {
    let year = basis_year(case, held);
    let parts = parts(case, year)?;
    let own_account = held.value.category.as_str() == AUTO_ENTREPRENEUR;
    let months = if parts.is_empty() { MONTHS } else { months_of(case, year) };
    let mut sheet = Sheet { case, held, at: last_day(year), steps: Vec::new(), rows: Vec::new() };

    let withheld = sheet.withheld(&parts, year)?;
    let exact = if own_account { sheet.own_account_tax(&parts)? } else { sheet.coefficient_base(&parts)? };
    let (base, tax, exact_tax, rounding) =
        if own_account { sheet.own_account(&parts, exact) } else { sheet.professional(exact)? };
    let tax_rows = sheet.rows.clone();
    let rounding_matters = tax.decimal() != exact_tax;
    let marks = |rows: &[RowId], matters: bool| {
        let extra = if matters { rounding.clone() } else { Vec::new() };
        case.book.doubts(&[rows, &extra].concat())
    };
    let tax_doubts = marks(&tax_rows, rounding_matters);

    let mut tax_with_withholding = tax;
    if let Some(withheld) = &withheld {
        tax_with_withholding = tax + withheld.year;
        sheet.step(
            StepKind::TaxWithWithholding,
            vec![Quantity::Money(tax), Quantity::Money(withheld.year)],
            Quantity::Money(tax_with_withholding),
            vec![],
        );
    }

    // An auto-entrepreneur's band follows the tax cumulated so far; only the CPU reckons a part of a year up.
    let annualise = months < MONTHS && !own_account;
    let reference = if own_account { exact_tax } else { tax.decimal() };
    let yearly = if annualise { whole_year(reference, months) } else { reference };
    if annualise {
        let rows = sheet.rule(Kind::DroitPartYear);
        sheet.step(
            StepKind::Annualised,
            vec![Quantity::Money(tax), Quantity::Months(MONTHS), Quantity::Months(months)],
            Quantity::Exact(yearly),
            rows,
        );
    }
    let table = case.rule(Kind::Droit).ok_or_else(|| sheet.unknown(&held.value))?;
    let (bracket, in_gap) = table.bracket(yearly).ok_or_else(|| sheet.unknown(&held.value))?;
    let droit_a_year = bracket.value.ok_or_else(|| sheet.unknown(&held.value))?;
    let band =
        Band { row: table.id.clone(), from: bracket.from, to: bracket.to, below: bracket.below, in_gap };
    let mut droit_rows = tax_rows.clone();
    droit_rows.push(table.id.clone());
    if in_gap {
        droit_rows.extend(sheet.rule(Kind::DroitGap));
    }
    let band_row = if in_gap {
        [vec![table.id.clone()], sheet.rule(Kind::DroitGap)].concat()
    } else {
        vec![table.id.clone()]
    };
    sheet.step(
        StepKind::Band,
        vec![Quantity::Exact(yearly)],
        Quantity::Money(Money::truncated(droit_a_year)),
        band_row,
    );

    let mut explained_by = case.rules(&[Kind::DroitCollector]);
    if own_account {
        droit_rows.extend(
            case.book
                .on(Kind::DroitCumulated, Some(&held.value.category), None, case.date)
                .map(|r| r.id.clone()),
        );
    } else if year != case.date.year() || months < MONTHS {
        droit_rows.extend(sheet.rule(Kind::DroitYear));
    } else {
        explained_by.extend(sheet.rule(Kind::DroitYear));
    }
    let lowest = if annualise { whole_year(exact_tax.floor(), months) } else { exact_tax.floor() };
    let rounding_moves_band =
        !own_account && table.bracket(lowest).is_none_or(|(other, _)| other.from != bracket.from);
    let droit_doubts = marks(&droit_rows, rounding_moves_band);
    if !rounding_matters {
        explained_by.extend(rounding.iter().cloned());
    }

    let share = |parts: i32| Money::truncated(droit_a_year / Decimal::from(parts));
    let due = Money::truncated(droit_a_year * Decimal::from(months) / Decimal::from(MONTHS));
    if months < MONTHS {
        let rows = sheet.rule(Kind::DroitPartYear);
        sheet.step(
            StepKind::PartOfYear,
            vec![
                Quantity::Money(Money::truncated(droit_a_year)),
                Quantity::Months(months),
                Quantity::Months(MONTHS),
            ],
            Quantity::Money(due),
            rows,
        );
    }
    let total = tax + due;
    sheet.step(
        StepKind::Total,
        vec![Quantity::Money(tax), Quantity::Money(due)],
        Quantity::Money(total),
        vec![],
    );
    let quarter = Money::truncated(total.decimal() / Decimal::from(QUARTERS));
    sheet.step(
        StepKind::Share,
        vec![Quantity::Money(total), Quantity::Parts(QUARTERS)],
        Quantity::Money(quarter),
        vec![],
    );

    let mut total_doubts = tax_doubts.clone();
    for doubt in &droit_doubts {
        if !total_doubts.contains(doubt) {
            total_doubts.push(doubt.clone());
        }
    }
    Ok(Taxed {
        basis_year: year,
        months,
        base: Noted { value: base, doubts: tax_doubts.clone() },
        tax: Noted { value: tax, doubts: tax_doubts.clone() },
        withheld,
        tax_with_withholding: Noted { value: tax_with_withholding, doubts: tax_doubts.clone() },
        annualised_tax: Noted { value: Money::truncated(yearly), doubts: tax_doubts },
        band,
        droit: Noted {
            value: Figures { month: share(MONTHS), quarter: share(QUARTERS), year: due },
            doubts: droit_doubts,
        },
        total: Noted { value: total, doubts: total_doubts.clone() },
        total_quarter: Noted { value: quarter, doubts: total_doubts },
        steps: sheet.steps,
        explained_by: case.book.doubts(&explained_by),
    })
}

/// The year whose turnover counts: the one asked for, or the one the rule book says, or the other of the two where
/// only that one is recorded.
pub(super) fn basis_year(case: &Case<'_>, held: &Dated<CategoryHeld>) -> i16 {
    if let Some(year) = case.context.basis_year {
        return year.clamp(1, 9998);
    }
    let now = case.date.year();
    let offset = case.rule(Kind::DroitYear).and_then(Row::whole).unwrap_or_default();
    let before = now.saturating_add(i16::try_from(offset).unwrap_or_default()).max(1);
    let (first, second) =
        if held.value.category.as_str() == AUTO_ENTREPRENEUR { (now, before) } else { (before, now) };
    let recorded =
        |year: i16| case.member.situation.activities.iter().any(|a| a.value.turnover_of(year).is_some());
    if !recorded(first) && recorded(second) { second } else { first }
}

fn parts<'a>(case: &Case<'a>, year: i16) -> Result<Vec<Part<'a>>, AmountUnknown> {
    let mut parts = Vec::new();
    let mut missing = Vec::new();
    for (index, activity) in case.member.situation.activities.iter().enumerate() {
        match activity.value.turnover_of(year) {
            Some(turnover) => parts.push(Part { index, activity, turnover }),
            None if months_in(activity, year).is_some() => {
                missing.push(FieldRef::Turnover { activity: index, year });
            }
            None => {}
        }
    }
    if parts.is_empty() && missing.is_empty() {
        missing.push(FieldRef::Turnover { activity: 0, year });
    }
    if missing.is_empty() {
        Ok(parts)
    } else {
        Err(AmountUnknown { rows: case.rules(&[Kind::Droit]), remedy: Remedy::Record { fields: missing } })
    }
}

fn last_day(year: i16) -> Date {
    Date::constant(year.clamp(1, 9998), 12, 31)
}

/// First and last month of a year in which an activity was carried on.
fn months_in(activity: &Dated<Activity>, year: i16) -> Option<(i8, i8)> {
    let (first, last) = (Date::constant(year.clamp(1, 9998), 1, 1), last_day(year));
    let from = activity.period.from.unwrap_or(first).max(first);
    let to = activity.period.to.unwrap_or(last).min(last);
    (from <= to).then(|| (from.month(), to.month()))
}

/// Months of a year with at least one activity; a month begun counts.
fn months_of(case: &Case<'_>, year: i16) -> i32 {
    let spans: Vec<(i8, i8)> =
        case.member.situation.activities.iter().filter_map(|a| months_in(a, year)).collect();
    let active = (1..=12).filter(|m| spans.iter().any(|(from, to)| from <= m && m <= to)).count();
    if active == 0 { MONTHS } else { i32::try_from(active).unwrap_or(MONTHS) }
}

fn whole_year(amount: Decimal, months: i32) -> Decimal {
    amount * Decimal::from(MONTHS) / Decimal::from(months.max(1))
}

/// Commerce or services of a class, with its row: a coefficient class, or the branch itself.
pub(super) fn branch_of<'a>(
    case: &Case<'a>,
    class: Option<&ActivityClass>,
    at: Date,
) -> Option<(Branch, &'a Row)> {
    let class = class?.as_str();
    let row = case
        .book
        .on(Kind::Coefficient, None, Some(class), at)
        .or_else(|| case.book.on(Kind::AeRate, None, Some(class), at))?;
    Some((row.branch?, row))
}

/// The working sheet: steps written down as they are reckoned.
struct Sheet<'c, 'a> {
    case: &'c Case<'a>,
    held: &'c Dated<CategoryHeld>,
    at: Date,
    steps: Vec<Step>,
    rows: Vec<RowId>,
}

impl<'a> Sheet<'_, 'a> {
    fn step(&mut self, kind: StepKind, operands: Vec<Quantity>, result: Quantity, rows: Vec<RowId>) {
        self.steps.push(Step::new(kind, operands, result, rows));
    }

    fn rule(&self, kind: Kind) -> Vec<RowId> {
        self.case.rule(kind).map(|r| r.id.clone()).into_iter().collect()
    }

    fn unknown(&self, held: &CategoryHeld) -> AmountUnknown {
        let row = RowId::from(format!("category-{}", held.category).as_str());
        AmountUnknown { rows: vec![row.clone()], remedy: Remedy::AskAgency { row } }
    }

    fn class_missing(&self, part: &Part<'_>) -> AmountUnknown {
        AmountUnknown {
            rows: self.case.rules(&[Kind::Droit]),
            remedy: Remedy::AskTaxOffice { activity: part.index },
        }
    }

    /// The row of a kind of this category at the end of the year.
    fn of_category(&self, kind: Kind) -> Option<&'a Row> {
        self.case.book.on(kind, Some(&self.held.value.category), None, self.at)
    }

    /// What single clients paid above the threshold, for services only.
    fn excess(&self, part: &Part<'_>) -> Option<(Decimal, &'a Row, &'a Row)> {
        let one_client = reckonable(part.turnover.one_client?);
        let (threshold, rate) =
            (self.of_category(Kind::OneClientThreshold)?, self.of_category(Kind::OneClientRate)?);
        let (branch, _) = branch_of(self.case, part.activity.value.class.as_ref(), self.at)?;
        let excess = one_client.min(reckonable(part.turnover.amount)) - threshold.value?;
        (branch == Branch::Services && excess > Decimal::ZERO).then_some((excess, threshold, rate))
    }

    fn withheld(&mut self, parts: &[Part<'_>], year: i16) -> Result<Option<Withheld>, AmountUnknown> {
        let mut total: Option<Withheld> = None;
        for part in parts {
            if part.turnover.one_client.is_some() && part.activity.value.class.is_none() {
                return Err(self.class_missing(part));
            }
            let Some((excess, threshold, rate_row)) = self.excess(part) else { continue };
            let (Some(limit), Some(percent), Some(rate)) = (threshold.value, rate_row.value, rate_row.rate())
            else {
                continue;
            };
            let one_client = part.turnover.one_client.unwrap_or_default();
            let amount = Money::truncated(excess * rate);
            let excess = Money::truncated(excess);
            self.step(
                StepKind::ClientExcess,
                vec![Quantity::Money(one_client), Quantity::Money(Money::truncated(limit))],
                Quantity::Money(excess),
                vec![threshold.id.clone()],
            );
            self.step(
                StepKind::Withheld,
                vec![Quantity::Money(excess), Quantity::Percent(percent)],
                Quantity::Money(amount),
                vec![rate_row.id.clone()],
            );
            self.step(
                StepKind::TurnoverKept,
                vec![Quantity::Money(part.turnover.amount), Quantity::Money(excess)],
                Quantity::Money(part.turnover.amount - excess),
                vec![threshold.id.clone()],
            );
            self.rows.extend([threshold.id.clone(), rate_row.id.clone()]);
            let months = by_month(self.case, part.index, year, limit, rate);
            let sum = total.get_or_insert(Withheld { year: Money::ZERO, months: Vec::new() });
            sum.year = sum.year + amount;
            sum.months.extend(months);
        }
        Ok(total)
    }

    /// Turnover that stays in the base.
    fn kept(&self, part: &Part<'_>) -> Decimal {
        let excess = self.excess(part).map_or(Decimal::ZERO, |(excess, ..)| excess);
        reckonable(part.turnover.amount) - excess
    }

    fn coefficient_base(&mut self, parts: &[Part<'_>]) -> Result<Decimal, AmountUnknown> {
        let mut sum = Decimal::ZERO;
        for part in parts {
            let kept = self.kept(part);
            let class = part.activity.value.class.as_ref();
            let row =
                class.and_then(|c| self.case.book.on(Kind::Coefficient, None, Some(c.as_str()), self.at));
            let (Some(row), Some(percent), Some(rate)) =
                (row, row.and_then(|r| r.value), row.and_then(Row::rate))
            else {
                if kept.is_zero() {
                    continue;
                }
                return Err(self.class_missing(part));
            };
            let base = kept * rate;
            sum += base;
            self.rows.push(row.id.clone());
            self.step(
                StepKind::ActivityBase,
                vec![Quantity::Money(Money::truncated(kept)), Quantity::Percent(percent)],
                Quantity::Exact(base),
                vec![row.id.clone()],
            );
        }
        if parts.len() > 1 {
            let bases = self.steps.iter().filter(|s| s.kind == StepKind::ActivityBase).map(|s| s.result);
            let operands = bases.collect();
            self.step(StepKind::SumOfBases, operands, Quantity::Exact(sum), vec![]);
        }
        Ok(sum)
    }

    fn own_account_tax(&mut self, parts: &[Part<'_>]) -> Result<Decimal, AmountUnknown> {
        let mut sum = Decimal::ZERO;
        for part in parts {
            let kept = self.kept(part);
            let branch = branch_of(self.case, part.activity.value.class.as_ref(), self.at);
            let row =
                branch.and_then(|(b, _)| self.case.book.on(Kind::AeRate, None, Some(b.code()), self.at));
            let (Some(row), Some(percent), Some(rate)) =
                (row, row.and_then(|r| r.value), row.and_then(Row::rate))
            else {
                if kept.is_zero() {
                    continue;
                }
                let field = FieldRef::ActivityClass { activity: part.index };
                return Err(AmountUnknown {
                    rows: self.case.rules(&[Kind::AeRate]),
                    remedy: Remedy::Record { fields: vec![field] },
                });
            };
            let tax = kept * rate;
            sum += tax;
            self.rows.push(row.id.clone());
            self.step(
                StepKind::Tax,
                vec![Quantity::Money(Money::truncated(kept)), Quantity::Percent(percent)],
                Quantity::Exact(tax),
                vec![row.id.clone()],
            );
        }
        if parts.len() > 1 {
            let operands = self.steps.iter().filter(|s| s.kind == StepKind::Tax).map(|s| s.result).collect();
            self.step(StepKind::SumOfTaxes, operands, Quantity::Exact(sum), vec![]);
        }
        Ok(sum)
    }

    /// Turnover that stays, tax to the centime, exact tax; nothing is rounded.
    fn own_account(&self, parts: &[Part<'_>], exact: Decimal) -> (Money, Money, Decimal, Vec<RowId>) {
        let base: Decimal = parts.iter().map(|p| self.kept(p)).sum();
        (Money::truncated(base), Money::truncated(exact), exact, Vec::new())
    }

    /// Rounded base, rounded tax, exact tax and the rows of the two roundings.
    fn professional(
        &mut self,
        exact_base: Decimal,
    ) -> Result<(Money, Money, Decimal, Vec<RowId>), AmountUnknown> {
        let rounding = |code| self.case.book.on(Kind::Rounding, None, Some(code), self.at);
        let (base_rule, tax_rule) = (rounding("cpu-base"), rounding("cpu-tax"));
        let rate_row = self.case.book.on(Kind::CpuTaxRate, None, None, self.at);
        let (Some(rate_row), Some(percent), Some(rate)) =
            (rate_row, rate_row.and_then(|r| r.value), rate_row.and_then(Row::rate))
        else {
            return Err(self.unknown(&self.held.value));
        };
        let ids = |row: Option<&Row>| row.map(|r| r.id.clone()).into_iter().collect::<Vec<_>>();
        let base = rounded(base_rule, exact_base);
        self.step(
            StepKind::RoundedBase,
            vec![Quantity::Exact(exact_base)],
            Quantity::Money(base),
            ids(base_rule),
        );
        let before_rounding = base.decimal() * rate;
        self.step(
            StepKind::Tax,
            vec![Quantity::Money(base), Quantity::Percent(percent)],
            Quantity::Exact(before_rounding),
            vec![rate_row.id.clone()],
        );
        self.rows.push(rate_row.id.clone());
        let tax = rounded(tax_rule, before_rounding);
        self.step(
            StepKind::RoundedTax,
            vec![Quantity::Exact(before_rounding)],
            Quantity::Money(tax),
            ids(tax_rule),
        );
        Ok((base, tax, exact_base * rate, [ids(base_rule), ids(tax_rule)].concat()))
    }
}

/// What a client withholds month by month: the rate on what lies above the threshold, cumulated over the year.
fn by_month(
    case: &Case<'_>,
    activity: usize,
    year: i16,
    limit: Decimal,
    rate: Decimal,
) -> Vec<(YearMonth, Money)> {
    let Some(known) = case.context.client_months.iter().find(|c| c.activity == activity && c.year == year)
    else {
        return Vec::new();
    };
    let mut paid = Decimal::ZERO;
    let mut months = Vec::new();
    for (month, amount) in (1..=12).zip(&known.amounts) {
        let above = |sum: Decimal| (sum - limit).max(Decimal::ZERO);
        let before = above(paid);
        paid += reckonable(*amount);
        let withheld = Money::truncated((above(paid) - before) * rate);
        if let Some(month) = YearMonth::new(year, month).filter(|_| withheld > Money::ZERO) {
            months.push((month, withheld));
        }
    }
    months
}
