//! Opening, suspension and end of the member's own rights.

use milaf_domain::{CategoryHeld, Dated, YearMonth};

use super::Case;
use crate::assessment::{Entitlement, FieldRef, Remedy, RightsState};
use crate::row::{Kind, Row, RowId};

pub(super) fn entitlement(case: &Case<'_>) -> Entitlement {
    let paid = &case.member.contributions;
    let first_month = paid.amnesty_first_payment.map(|m| m.plus(1)).or(paid.first_month);
    let mut result = Entitlement {
        state: RightsState::Unknown,
        first_month,
        waiting_months: None,
        opens_on: None,
        unpaid: paid.unpaid.clone(),
        new_waiting: None,
        kept_until: None,
        rows: Vec::new(),
        remedy: None,
    };
    let Some(held) = last_held(case) else {
        result.remedy = Some(Remedy::Record { fields: vec![FieldRef::Category] });
        return result;
    };
    result.rows.extend(case.rules(&[Kind::WaitingCount]));
    result.rows.extend(
        case.book.on(Kind::CoverFrom, Some(&held.value.category), None, case.date).map(|r| r.id.clone()),
    );
    match (first_month, first_month.and_then(|m| waiting(case, &held.value, m))) {
        (Some(month), Some(row)) => {
            let months = row.whole().unwrap_or_default();
            result.rows.push(row.id.clone());
            result.waiting_months = Some(case.noted(months, &result.rows));
            let opens = month.plus(months).first_day();
            result.opens_on = Some(case.noted(opens, &result.rows));
            result.state = if case.date < opens { RightsState::Waiting } else { RightsState::Open };
        }
        _ => {
            result.remedy = Some(match case.member.cnss {
                None => Remedy::Register,
                Some(_) => Remedy::Record { fields: vec![FieldRef::FirstMonth] },
            });
        }
    }
    unpaid(case, &mut result);
    ended(case, held, &mut result);
    result
}

/// The category held on the date; else the one that ended last before it.
fn last_held<'a>(case: &Case<'a>) -> Option<&'a Dated<CategoryHeld>> {
    case.held().first().copied().or_else(|| {
        let categories = case.member.situation.categories.iter();
        categories.filter(|c| c.period.to.is_some_and(|to| to < case.date)).max_by_key(|c| c.period.to)
    })
}

/// The row of the waiting period: amnesty, launch cohort, or newcomer.
fn waiting<'a>(case: &Case<'a>, held: &CategoryHeld, month: YearMonth) -> Option<&'a Row> {
    let day = month.first_day();
    let of = |code| case.book.on(Kind::Waiting, None, Some(code), day);
    if case.member.contributions.amnesty_first_payment.is_some() {
        return of("amnesty");
    }
    if held.launch_cohort {
        return of("launch");
    }
    let special = case.book.on(Kind::Waiting, Some(&held.category), Some("new"), day);
    special.or_else(|| of("new"))
}

fn unpaid(case: &Case<'_>, result: &mut Entitlement) {
    let due: Vec<YearMonth> = result.unpaid.iter().copied().filter(|m| m.last_day() < case.date).collect();
    if due.is_empty() {
        return;
    }
    result.rows.extend(case.rules(&[Kind::Suspension]));
    if result.state == RightsState::Open {
        result.state = RightsState::MayBeClosed;
    }
    result.remedy = Some(Remedy::Settle { months: due.clone() });
    let of = |code| case.book.on(Kind::NewWaiting, None, Some(code), case.date);
    if let (Some(after), Some(months)) = (of("after"), of("months"))
        && after.whole().is_some_and(|limit| longest_run(&due) >= limit)
    {
        let rows: Vec<RowId> = vec![after.id.clone(), months.id.clone()];
        result.new_waiting = Some(case.noted(months.whole().unwrap_or_default(), &rows));
        result.rows.extend(rows);
    }
}

/// The longest run of months one after the other.
fn longest_run(months: &[YearMonth]) -> i32 {
    let mut sorted = months.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let (mut longest, mut run, mut before) = (0, 0, None);
    for month in sorted {
        run = if before.is_some_and(|b: YearMonth| b.plus(1) == month) { run + 1 } else { 1 };
        longest = longest.max(run);
        before = Some(month);
    }
    longest
}

fn ended(case: &Case<'_>, held: &Dated<CategoryHeld>, result: &mut Entitlement) {
    let Some(end) = held.period.to.filter(|to| *to < case.date) else { return };
    let Some(row) = case.book.on(Kind::CoverKept, None, Some("activity"), case.date) else { return };
    let months = row.whole().unwrap_or_default();
    let until = end.checked_add(jiff::Span::new().months(months)).unwrap_or(end);
    result.rows.push(row.id.clone());
    result.kept_until = Some(case.noted(until, std::slice::from_ref(&row.id)));
    if matches!(result.state, RightsState::Open) {
        result.state = if case.date <= until { RightsState::Kept } else { RightsState::Ended };
    }
}
