//! The conditions of registration, of the regime and of cover, each with its verdict and the shortest way to pass.

use std::collections::BTreeMap;

use milaf_domain::fold::fold;
use milaf_domain::{CategoryCode, CategoryHeld, Date, Dated, Money, Stage, YearMonth};
use rust_decimal::Decimal;

use super::late::return_deadline;
use super::taxed::branch_of;
use super::{AUTO_ENTREPRENEUR, CPU, Case, reckonable};
use crate::assessment::{
    CategoryAssessment, Condition, ConditionCode, Contribution, Datum, DatumValue, FieldRef, Remedy, Verdict,
};
use crate::row::{Branch, Kind, Row, RowId};

pub(super) fn conditions(case: &Case<'_>, categories: &[CategoryAssessment]) -> Vec<Condition> {
    let mut found = vec![category_held(case), identity_known(case), not_covered_elsewhere(case)];
    for (held, assessed) in case.held().into_iter().zip(categories) {
        let category = &held.value.category;
        found.push(category_open(case, category));
        if category.as_str() == CPU {
            found.extend(activities_not_excluded(case, category));
            found.push(class_recorded(case, category));
        }
        if [CPU, AUTO_ENTREPRENEUR].contains(&category.as_str()) {
            found.push(turnover_under_ceiling(case, held));
        }
        if category.as_str() == CPU {
            found.extend(regime_entry(case, held));
            found.extend(return_filed(case, category));
            found.push(amo_joined(case, category));
        }
        found.extend(base_known(case, assessed));
    }
    found.push(contributions_paid(case));
    found
}

fn condition(
    case: &Case<'_>,
    code: ConditionCode,
    verdict: Verdict,
    rows: Vec<RowId>,
    data: Vec<Datum>,
    remedy: Option<Remedy>,
) -> Condition {
    let confidence = case.book.weakest(&rows);
    Condition { code, category: None, verdict, rows, data, confidence, remedy }
}

impl Condition {
    fn of(mut self, category: &CategoryCode) -> Condition {
        self.category = Some(category.clone());
        self
    }
}

fn datum(field: FieldRef, value: DatumValue) -> Datum {
    Datum { field, value }
}

fn id(row: Option<&Row>) -> Vec<RowId> {
    row.map(|r| r.id.clone()).into_iter().collect()
}

fn category_held(case: &Case<'_>) -> Condition {
    let held = case.held();
    let data: Vec<Datum> = held
        .iter()
        .map(|h| datum(FieldRef::Category, DatumValue::Category(h.value.category.clone())))
        .collect();
    let rows = held
        .iter()
        .flat_map(|h| id(case.book.on(Kind::Category, Some(&h.value.category), None, case.date)))
        .collect();
    if held.is_empty() {
        let remedy = Remedy::Record { fields: vec![FieldRef::Category] };
        let data = vec![datum(FieldRef::Category, DatumValue::Absent)];
        return condition(case, ConditionCode::CategoryHeld, Verdict::Unknown, rows, data, Some(remedy));
    }
    condition(case, ConditionCode::CategoryHeld, Verdict::Pass, rows, data, None)
}

fn identity_known(case: &Case<'_>) -> Condition {
    let member = case.member;
    let rows = ["field-last-name", "field-birth-date", "field-national-id", "piece-cin-copy"];
    let rows = rows.into_iter().map(RowId::from).filter(|r| case.book.row(r).is_some()).collect();
    let known = [
        (FieldRef::Name, !member.name.is_empty()),
        (FieldRef::Birth, member.birth.is_some()),
        (FieldRef::Identity, member.identity.is_some()),
    ];
    let value = |there: bool| if there { DatumValue::Present } else { DatumValue::Absent };
    let data = known.iter().map(|(field, there)| datum(field.clone(), value(*there))).collect();
    let missing: Vec<FieldRef> = known.into_iter().filter(|(_, there)| !there).map(|(f, _)| f).collect();
    let (verdict, remedy) = if missing.is_empty() {
        (Verdict::Pass, None)
    } else {
        (Verdict::Unknown, Some(Remedy::Record { fields: missing }))
    };
    condition(case, ConditionCode::IdentityKnown, verdict, rows, data, remedy)
}

fn not_covered_elsewhere(case: &Case<'_>) -> Condition {
    let rows = case.rules(&[Kind::OtherScheme]);
    let (verdict, value, remedy) = match case.member.other_cover {
        Some(false) => (Verdict::Pass, DatumValue::Flag(false), None),
        Some(true) => (Verdict::Fail, DatumValue::Flag(true), Some(Remedy::UseOtherCover)),
        None => {
            let remedy = Remedy::Record { fields: vec![FieldRef::OtherCover] };
            (Verdict::Unknown, DatumValue::Absent, Some(remedy))
        }
    };
    let data = vec![datum(FieldRef::OtherCover, value)];
    condition(case, ConditionCode::NotCoveredElsewhere, verdict, rows, data, remedy)
}

fn category_open(case: &Case<'_>, category: &CategoryCode) -> Condition {
    let row = case.book.on(Kind::DueFrom, Some(category), None, case.date);
    let data = vec![datum(FieldRef::Category, DatumValue::Category(category.clone()))];
    let (verdict, rows, remedy) = match row.and_then(|r| r.date) {
        Some(due) if due.latest() <= case.date || opened(due, case.date) => (Verdict::Pass, id(row), None),
        Some(due) if case.date < due.earliest() => {
            (Verdict::Fail, id(row), Some(Remedy::WaitUntil { date: due }))
        }
        _ => {
            let row = row.or_else(|| case.book.on(Kind::Category, Some(category), None, case.date));
            (Verdict::Unknown, id(row), row.map(|r| Remedy::AskAgency { row: r.id.clone() }))
        }
    };
    condition(case, ConditionCode::CategoryOpen, verdict, rows, data, remedy).of(category)
}

/// A category due from a month is open from its first day; of one due from a year nobody knows the month.
fn opened(due: milaf_domain::PartialDate, date: Date) -> bool {
    due.month().is_some() && due.earliest() <= date
}

/// One condition per activity: the decree's list is compared with what the activity is called.
fn activities_not_excluded(case: &Case<'_>, category: &CategoryCode) -> Vec<Condition> {
    let row = case.rule(Kind::ExcludedProfessions);
    let items: Vec<String> = row.map(|r| r.items.iter().map(|i| fold(i)).collect()).unwrap_or_default();
    let activities = case.member.situation.activities.iter().enumerate();
    let current = activities.filter(|(_, a)| a.period.contains(case.date));
    let mut found: Vec<Condition> = current
        .map(|(activity, dated)| {
            let label = &dated.value.label.latin;
            let folded = fold(label);
            let excluded = !folded.is_empty() && items.iter().any(|item| names(item, &folded));
            let cleared = !folded.is_empty()
                && dated.value.class.is_some()
                && !items.iter().any(|item| resembles(item, &folded));
            let (verdict, remedy) = match (excluded, cleared) {
                (true, _) => (Verdict::Fail, Some(Remedy::AskTaxOffice { activity })),
                (false, true) => (Verdict::Pass, None),
                (false, false) => (Verdict::Unknown, Some(Remedy::AskTaxOffice { activity })),
            };
            let value = if label.is_empty() { DatumValue::Absent } else { DatumValue::Text(label.clone()) };
            let data = vec![datum(FieldRef::ActivityLabel { activity }, value)];
            condition(case, ConditionCode::ActivityNotExcluded, verdict, id(row), data, remedy).of(category)
        })
        .collect();
    if found.is_empty() {
        let field = FieldRef::ActivityLabel { activity: 0 };
        let data = vec![datum(field.clone(), DatumValue::Absent)];
        let remedy = Some(Remedy::Record { fields: vec![field] });
        let code = ConditionCode::ActivityNotExcluded;
        found.push(condition(case, code, Verdict::Unknown, id(row), data, remedy).of(category));
    }
    found
}

/// Whether a profession of the list stands in a label as a whole phrase, singular or plural.
fn names(item: &str, label: &str) -> bool {
    let singular = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        words.map(|w| w.trim_end_matches(['s', 'x']).to_owned()).collect()
    };
    let (item, label) = (singular(item), singular(label));
    !item.is_empty() && label.windows(item.len()).any(|window| window == item)
}

/// Whether a label speaks of the trade of a one-word profession without naming it: bijouterie, bijoutier.
fn resembles(item: &str, label: &str) -> bool {
    const STEM: usize = 6;
    let stem: String = item.chars().take(STEM).collect();
    !item.contains(' ') && label.split(' ').any(|word| word.starts_with(&stem))
}

fn class_recorded(case: &Case<'_>, category: &CategoryCode) -> Condition {
    let activities = case.member.situation.activities.iter().enumerate();
    let current: Vec<_> = activities.filter(|(_, a)| a.period.contains(case.date)).collect();
    let mut rows = Vec::new();
    let mut data = Vec::new();
    let mut missing = current.is_empty().then_some(0);
    for (activity, dated) in current {
        let field = FieldRef::ActivityClass { activity };
        let class = dated.value.class.as_ref();
        let row = class.and_then(|c| case.book.on(Kind::Coefficient, None, Some(c.as_str()), case.date));
        if row.is_none() {
            missing = missing.or(Some(activity));
        }
        rows.extend(id(row));
        data.push(datum(field, class.map_or(DatumValue::Absent, |c| DatumValue::Class(c.clone()))));
    }
    let verdict = if missing.is_some() { Verdict::Unknown } else { Verdict::Pass };
    let remedy = missing.map(|activity| Remedy::AskTaxOffice { activity });
    condition(case, ConditionCode::ClassRecorded, verdict, rows, data, remedy).of(category)
}

/// Turnover of a year against the ceilings.
struct YearTurnover {
    total: Money,
    over: Option<bool>,
    ceiling: Money,
    rows: Vec<RowId>,
}

/// Turnover by year of everything recorded, each against the ceilings of its year.
fn by_year(case: &Case<'_>, category: &CategoryCode) -> BTreeMap<i16, YearTurnover> {
    let mut years: BTreeMap<i16, BTreeMap<Option<&'static str>, Decimal>> = BTreeMap::new();
    for activity in case.member.situation.activities.iter().map(|a| &a.value) {
        for turnover in &activity.turnovers {
            let at = Date::constant(turnover.year.clamp(1, 9998), 12, 31);
            let branch = branch_of(case, activity.class.as_ref(), at).map(|(b, _)| b.code());
            let branches = years.entry(turnover.year).or_default();
            *branches.entry(branch).or_default() += reckonable(turnover.amount);
        }
    }
    let judged = years.into_iter().map(|(year, branches)| (year, judge(case, category, year, &branches)));
    judged.collect()
}

fn judge(
    case: &Case<'_>,
    category: &CategoryCode,
    year: i16,
    branches: &BTreeMap<Option<&'static str>, Decimal>,
) -> YearTurnover {
    let at = Date::constant(year.clamp(1, 9998), 12, 31);
    let kind = if category.as_str() == AUTO_ENTREPRENEUR { Kind::AeCeiling } else { Kind::CpuCeiling };
    let ceiling = |code: &str| -> Option<(Decimal, &Row)> {
        // A year before the regime is held against its first ceiling.
        let row = case
            .book
            .on(kind, None, Some(code), at)
            .or_else(|| case.book.series(kind, None, Some(code)).next())?;
        Some((row.value?, row))
    };
    let total: Decimal = branches.values().sum();
    let both: Vec<(Decimal, &Row)> =
        [Branch::Commerce, Branch::Services].iter().filter_map(|b| ceiling(b.code())).collect();
    let main = branches.iter().max_by_key(|(_, amount)| **amount).and_then(|(branch, _)| *branch);
    let main_ceiling = main.and_then(ceiling);
    let known = branches.iter().all(|(branch, amount)| branch.is_some() || amount.is_zero());
    let (over, mut rows) = if known {
        let each_within = branches
            .iter()
            .filter_map(|(branch, amount)| Some((amount, ceiling((*branch)?)?)))
            .all(|(amount, (limit, _))| *amount <= limit);
        let mixed = case.book.on(Kind::MixedCeiling, Some(category), None, at);
        let total_within = mixed.is_some() && main_ceiling.is_some_and(|(limit, _)| total <= limit);
        let mut rows: Vec<RowId> =
            branches.keys().filter_map(|b| Some(ceiling((*b)?)?.1.id.clone())).collect();
        if branches.len() > 1 {
            rows.extend(id(mixed));
        }
        (Some(!(each_within || total_within)), rows)
    } else {
        let limits = || both.iter().map(|(limit, _)| *limit);
        let over = if limits().all(|limit| total <= limit) {
            Some(false)
        } else if limits().all(|limit| total > limit) && branches.len() == 1 {
            Some(true)
        } else {
            None
        };
        (over, both.iter().map(|(_, row)| row.id.clone()).collect())
    };
    rows.dedup();
    let limit = main_ceiling.map(|(limit, _)| limit).or_else(|| both.iter().map(|(l, _)| *l).min());
    YearTurnover {
        total: Money::truncated(total),
        over,
        ceiling: Money::truncated(limit.unwrap_or_default()),
        rows,
    }
}

fn turnover_under_ceiling(case: &Case<'_>, held: &Dated<CategoryHeld>) -> Condition {
    let category = &held.value.category;
    let years = by_year(case, category);
    let leaving = case.book.on(Kind::RegimeLeaving, Some(category), None, case.date);
    let limit = leaving.and_then(Row::whole).and_then(|n| i16::try_from(n).ok()).unwrap_or(i16::MAX).max(1);
    let mut rows = id(leaving);
    let mut data = Vec::new();
    for (year, turnover) in &years {
        rows.extend(turnover.rows.iter().filter(|r| !rows.contains(r)).cloned().collect::<Vec<_>>());
        data.push(datum(FieldRef::TotalTurnover { year: *year }, DatumValue::Money(turnover.total)));
    }
    let finish = |verdict, remedy, data| {
        condition(case, ConditionCode::TurnoverUnderCeiling, verdict, rows.clone(), data, remedy).of(category)
    };
    let since = held.period.from.map(|f| f.year());
    let mut run = 0;
    let mut before = None;
    for (&year, turnover) in &years {
        let follows = before.is_some_and(|b: i16| b.checked_add(1) == Some(year));
        before = Some(year);
        let counts = turnover.over == Some(true) && since.is_none_or(|s| s <= year);
        run = if counts { if follows { run + 1 } else { 1 } } else { 0 };
        if run >= limit {
            let exit = Date::constant(year.saturating_add(1).clamp(1, 9998), 1, 1);
            if exit <= case.date {
                return finish(Verdict::Fail, Some(Remedy::LeaveRegime { from: exit }), data);
            }
            return finish(Verdict::Pass, Some(Remedy::LeaveRegime { from: exit }), data);
        }
    }
    let now = case.date.year();
    let last = years.range(now.saturating_sub(1)..=now).next_back();
    match last {
        Some((_, turnover)) if turnover.over.is_none() => {
            let activities = case.member.situation.activities.iter();
            let activity = activities.clone().position(|a| a.value.class.is_none()).unwrap_or_default();
            finish(Verdict::Unknown, Some(Remedy::AskTaxOffice { activity }), data)
        }
        Some((year, turnover)) if turnover.over == Some(true) => {
            let stay = Remedy::StayUnder { ceiling: turnover.ceiling, year: year.saturating_add(1) };
            finish(Verdict::Pass, Some(stay), data)
        }
        Some(_) => finish(Verdict::Pass, None, data),
        None => {
            let field = FieldRef::Turnover { activity: 0, year: now.saturating_sub(1) };
            data.push(datum(field.clone(), DatumValue::Absent));
            finish(Verdict::Unknown, Some(Remedy::Record { fields: vec![field] }), data)
        }
    }
}

/// Who held a category with accounts just before must have been under the ceiling for some years.
fn regime_entry(case: &Case<'_>, held: &Dated<CategoryHeld>) -> Option<Condition> {
    let from = held.period.from?;
    let category = &held.value.category;
    let row = case.book.on(Kind::RegimeEntry, Some(category), None, case.date)?;
    let accounts = |c: &&Dated<CategoryHeld>| {
        c.value.category.as_str().starts_with("accounts-") && c.period.to.is_some_and(|to| to < from)
    };
    case.member.situation.categories.iter().find(accounts)?;
    let wanted = row.whole().and_then(|n| i16::try_from(n).ok())?;
    let years = by_year(case, category);
    let mut data = Vec::new();
    let (mut verdict, mut missing, mut last_over) = (Verdict::Pass, Vec::new(), None);
    for year in from.year().saturating_sub(wanted)..from.year() {
        let turnover = years.get(&year);
        let value = turnover.map_or(DatumValue::Absent, |t| DatumValue::Money(t.total));
        data.push(datum(FieldRef::TotalTurnover { year }, value));
        match turnover.and_then(|t| t.over) {
            Some(false) => {}
            Some(true) => {
                verdict = Verdict::Fail;
                last_over = turnover.map(|t| (year, t.ceiling));
            }
            None => {
                missing.push(FieldRef::Turnover { activity: 0, year });
                verdict = verdict.max(Verdict::Unknown);
            }
        }
    }
    let remedy = match verdict {
        Verdict::Pass => None,
        Verdict::Unknown => Some(Remedy::Record { fields: missing }),
        Verdict::Fail => {
            last_over.map(|(year, ceiling)| Remedy::StayUnder { ceiling, year: year.saturating_add(wanted) })
        }
    };
    let rows = vec![row.id.clone()];
    Some(condition(case, ConditionCode::RegimeEntry, verdict, rows, data, remedy).of(category))
}

/// The return of the year before the date; not asked of an activity that only began since.
fn return_filed(case: &Case<'_>, category: &CategoryCode) -> Option<Condition> {
    let year = case.date.year().saturating_sub(1);
    let activities = &case.member.situation.activities;
    let began_since =
        !activities.is_empty() && activities.iter().all(|a| a.period.from.is_some_and(|f| f.year() > year));
    if began_since {
        return None;
    }
    let last_day = return_deadline(case, year)?;
    let rows = case.rules(&[Kind::ReturnDeadline, Kind::ReturnFirst]);
    let turnovers: Vec<_> = activities.iter().filter_map(|a| a.value.turnover_of(year)).collect();
    let filed = turnovers.iter().map(|t| t.declared_on).collect::<Option<Vec<_>>>().unwrap_or_default();
    let filed = filed.into_iter().max().or_else(|| {
        let marks = case.member.stages.iter().filter(|m| m.stage == Stage::ReturnFiled);
        marks.map(|m| m.on).filter(|on| on.year() > year).min()
    });
    let field = FieldRef::ReturnFiledOn { year };
    let remedy = Remedy::FileReturn { year, last_day };
    let (verdict, value, remedy) = match filed {
        Some(on) if on <= case.date => (Verdict::Pass, DatumValue::Date(on), None),
        Some(on) if case.date > last_day => (Verdict::Fail, DatumValue::Date(on), Some(remedy)),
        Some(on) => (Verdict::Unknown, DatumValue::Date(on), Some(remedy)),
        None => (Verdict::Unknown, DatumValue::Absent, Some(remedy)),
    };
    let data = vec![datum(field, value)];
    Some(condition(case, ConditionCode::ReturnFiled, verdict, rows, data, remedy).of(category))
}

fn amo_joined(case: &Case<'_>, category: &CategoryCode) -> Condition {
    let rows = case.rules(&[Kind::CpuAmoCondition]);
    let mark = case
        .member
        .stages
        .iter()
        .find(|m| m.on <= case.date && matches!(m.stage, Stage::NumberReceived | Stage::FirstPayment));
    let (verdict, data, remedy) = match (&case.member.cnss, mark) {
        (Some(_), _) => (Verdict::Pass, datum(FieldRef::CnssNumber, DatumValue::Present), None),
        (None, Some(mark)) => {
            (Verdict::Pass, datum(FieldRef::Stage(mark.stage), DatumValue::Date(mark.on)), None)
        }
        (None, None) => {
            let data = datum(FieldRef::CnssNumber, DatumValue::Absent);
            (Verdict::Unknown, data, Some(Remedy::Register))
        }
    };
    condition(case, ConditionCode::AmoJoined, verdict, rows, vec![data], remedy).of(category)
}

fn base_known(case: &Case<'_>, assessed: &CategoryAssessment) -> Option<Condition> {
    let (verdict, rows, remedy) = match &assessed.contribution {
        Contribution::Taxed(_) => return None,
        Contribution::FlatRate(flat) => (Verdict::Pass, vec![flat.row.clone()], None),
        Contribution::Unknown(unknown) => {
            (Verdict::Unknown, unknown.rows.clone(), Some(unknown.remedy.clone()))
        }
    };
    let code = match &assessed.contribution {
        Contribution::Unknown(_) if [CPU, AUTO_ENTREPRENEUR].contains(&assessed.category.as_str()) => {
            return None;
        }
        _ => ConditionCode::BaseKnown,
    };
    let sub = assessed.sub_category.as_ref();
    let value = sub.map_or(DatumValue::Absent, |s| DatumValue::SubCategory(s.clone()));
    let data = vec![datum(FieldRef::SubCategory, value)];
    Some(condition(case, code, verdict, rows, data, remedy).of(&assessed.category))
}

/// Unpaid months fail; that none is unpaid only the CNSS's own attestation tells.
fn contributions_paid(case: &Case<'_>) -> Condition {
    let unpaid: Vec<YearMonth> =
        case.member.contributions.unpaid.iter().copied().filter(|m| m.last_day() < case.date).collect();
    let code = ConditionCode::ContributionsPaid;
    if unpaid.is_empty() {
        let rows = case.rules(&[Kind::RegularityAttestation]);
        let first = case.member.contributions.first_month;
        let data = vec![
            datum(FieldRef::FirstMonth, first.map_or(DatumValue::Absent, DatumValue::Month)),
            datum(FieldRef::UnpaidMonths, DatumValue::Absent),
        ];
        let remedy = if case.member.cnss.is_none() && first.is_none() {
            Remedy::Register
        } else {
            Remedy::AskRegularityAttestation
        };
        return condition(case, code, Verdict::Unknown, rows, data, Some(remedy));
    }
    let rows = case.rules(&[Kind::Suspension]);
    let data = vec![datum(FieldRef::UnpaidMonths, DatumValue::Months(unpaid.clone()))];
    condition(case, code, Verdict::Fail, rows, data, Some(Remedy::Settle { months: unpaid }))
}
