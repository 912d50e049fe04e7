//! A standing made from an assessment: pure, so that the same member on the same day stands the same.

use milaf_domain::fold::fold;
use milaf_domain::{Date, Dossier, Member, MemberId, Period};
use milaf_rulebook::{Assessment, Context, Coverage, Following, RuleBook, Whose, arrears, clocks};
use milaf_store::standing::{Kept, NextKind, PieceMark, Standing};

/// A member with what was found.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) member: &'a Member,
    pub(super) dossier: &'a Dossier,
    pub(super) assessment: &'a Assessment,
}

/// What stands for a member, and the numbers by which they are found besides those of the search index.
pub(super) fn of(
    book: &RuleBook,
    id: MemberId,
    case: &Case<'_>,
    context: &Context,
    following: Following<'_>,
) -> Kept {
    let Case { member, dossier, assessment } = *case;
    let today = assessment.date;
    let papers = || assessment.pieces.iter().filter(|p| !p.is_data);
    let required = || papers().filter(|p| p.required);
    let count = |holds: &dyn Fn(&milaf_rulebook::RequiredPiece) -> bool| {
        u32::try_from(required().filter(|p| holds(p)).count()).unwrap_or(u32::MAX)
    };
    use milaf_domain::piece::PieceStanding as S;
    let expires_on = required()
        .filter(|p| p.standing.is_usable())
        .filter_map(|p| p.valid_until.as_ref().map(|until| until.value))
        .filter(|until| *until >= today)
        .min();
    let (payment_on, rights_on) = (payment_on(assessment, today), rights_on(assessment, today));
    let next = next(expires_on, payment_on, rights_on);
    let owing = arrears(book, member, following.payments, today, context);
    let clocks = clocks(book, member, assessment, context, following, &owing);
    let mut review_on = review_on(book, member, assessment, context, next.map(|n| n.0));
    // A payment becomes due, and then it is in arrears.
    if let Some(day) = owing.next.and_then(|due| due.tomorrow().ok()).filter(|day| *day > today) {
        review_on = review_on.min(day);
    }
    let standing = Standing {
        assessed_on: Some(today),
        review_on: Some(review_on),
        faults: u32::try_from(assessment.guard().faulty_fields).unwrap_or(u32::MAX),
        missing: count(&|p| matches!(p.standing, S::Missing | S::Unusable)),
        expiring: count(&|p| p.standing == S::Expiring),
        expired: count(&|p| p.standing == S::Expired),
        expires_on,
        next,
        payment_on,
        rights_on,
        pieces: papers()
            .map(|p| PieceMark {
                kind: p.kind.clone(),
                owner: match p.whose {
                    Whose::Dependant { id: Some(id), .. } => milaf_domain::PieceOwner::Dependant(id),
                    _ => milaf_domain::PieceOwner::Member,
                },
                standing: p.standing,
                required: p.required,
                valid_until: p.valid_until.as_ref().map(|until| until.value),
            })
            .collect(),
    };
    Kept { member: id, standing, keys: keys(member, dossier), clocks }
}

/// The first date from today on that the secretary should know of.
fn next(
    expires_on: Option<Date>,
    payment_on: Option<Date>,
    rights_on: Option<Date>,
) -> Option<(Date, NextKind)> {
    [
        expires_on.map(|day| (day, NextKind::Piece)),
        payment_on.map(|day| (day, NextKind::Payment)),
        rights_on.map(|day| (day, NextKind::Rights)),
    ]
    .into_iter()
    .flatten()
    .min_by_key(|(day, _)| *day)
}

/// The next payment or return.
fn payment_on(assessment: &Assessment, today: Date) -> Option<Date> {
    assessment.calendar.iter().map(|payment| payment.due.value).filter(|due| *due >= today).min()
}

/// The next change of the rights of somebody who is covered.
fn rights_on(assessment: &Assessment, today: Date) -> Option<Date> {
    let covered = assessment.dependants.iter().filter(|d| d.on_date.coverage == Coverage::Covered);
    covered.filter_map(|d| d.next_change(today).and_then(|change| change.from)).min()
}

/// The first later day on which an assessment may find something else although nobody wrote anything: a piece begins to
/// run out or has run out, somebody's rights change, a period of the situation begins or ends, a rule does, a year does.
fn review_on(
    book: &RuleBook,
    member: &Member,
    assessment: &Assessment,
    context: &Context,
    next: Option<Date>,
) -> Date {
    let today = assessment.date;
    let after = |day: Date| day.tomorrow().ok();
    let mut days: Vec<Date> = Vec::new();
    for until in assessment.pieces.iter().filter_map(|p| p.valid_until.as_ref()).map(|until| until.value) {
        days.extend(
            until.checked_sub(jiff::Span::new().days(i64::from(context.notice_days.clamp(0, 3_650)))).ok(),
        );
        days.extend(after(until));
    }
    days.extend(next.and_then(after));
    days.extend(assessment.entitlement.opens_on.as_ref().map(|on| on.value));
    days.extend(
        assessment.dependants.iter().filter_map(|d| d.next_change(today)).filter_map(|change| change.from),
    );
    let situation = &member.situation;
    let mut bounds = |period: Period| {
        days.extend(period.from);
        days.extend(period.to.and_then(after));
    };
    situation.categories.iter().for_each(|held| bounds(held.period));
    situation.activities.iter().for_each(|held| bounds(held.period));
    situation.households.iter().for_each(|held| bounds(held.period));
    situation.addresses.iter().for_each(|held| bounds(held.period));
    situation.memberships.iter().for_each(|held| bounds(held.period));
    member.dependants.iter().for_each(|d| bounds(d.belongs));
    for row in book.rows() {
        days.extend(row.valid_from);
        days.extend(row.valid_to.and_then(after));
    }
    let year = Date::new(today.year().saturating_add(1).min(9998), 1, 1).unwrap_or(today);
    days.into_iter().filter(|day| *day > today).min().map_or(year, |day| day.min(year))
}

/// ICE, tax numbers, the dossier's number, and a list number without its leading zeros.
fn keys(member: &Member, dossier: &Dossier) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for held in &member.situation.activities {
        let activity = &held.value;
        keys.extend(activity.ice.as_ref().map(|n| compact(n.as_str())));
        keys.extend(activity.tax_number.as_ref().map(|n| compact(n.as_str())));
        keys.extend(activity.professional_tax.as_ref().map(|n| compact(n.as_str())));
    }
    keys.extend(dossier.number.map(|number| compact(&number.to_string())));
    if let Some(number) = &member.number {
        let bare = without_zeros(&compact(&number.0));
        if bare != compact(&number.0) {
            keys.push(bare);
        }
    }
    keys.retain(|key| !key.is_empty());
    keys
}

fn compact(text: &str) -> String {
    fold(text).replace(' ', "")
}

/// «028» as «28», «a007» as «a7».
fn without_zeros(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c != '0' || out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_number_loses_its_leading_zeros_alone() {
        assert_eq!(["028", "a007", "100", "0"].map(without_zeros), ["28", "a7", "100", ""]);
    }
}
