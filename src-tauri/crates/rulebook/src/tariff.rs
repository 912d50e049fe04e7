//! What each base of a category costs in a month: the table of amounts that the public asks for.

use milaf_domain::date::birthday;
use milaf_domain::{CategoryCode, CategoryHeld, Date, Dated, Member, Money, SubCategoryCode};
use rust_decimal::Decimal;

use crate::assess::assess;
use crate::assessment::{Context, Contribution};
use crate::book::RuleBook;
use crate::row::{Basis, Bracket, Kind, Row};

/// A base, or one bracket of it, with what it costs.
#[derive(Clone, Debug)]
pub struct TariffLine<'a> {
    /// The row of the base.
    pub base: &'a Row,
    /// Its bracket, where the base depends on an amount.
    pub bracket: Option<&'a Bracket>,
    /// Times the monthly SMIG; absent: not published.
    pub multiple: Option<Decimal>,
    /// The contribution of a month, from the one calculator; absent: not to be known.
    pub month: Option<Money>,
}

/// The flat-rate bases that hold on `date`, of one category or of all, in the order of the book.
pub fn tariff<'a>(book: &'a RuleBook, category: Option<&CategoryCode>, date: Date) -> Vec<TariffLine<'a>> {
    let line = |base: &'a Row, bracket: Option<&'a Bracket>| TariffLine {
        base,
        bracket,
        multiple: bracket.map_or(base.value, |b| b.value),
        month: contribution(book, base, bracket, date),
    };
    let mut lines = Vec::new();
    for base in book.rows_on(Kind::Base, date) {
        if category.is_some() && base.category.as_ref() != category {
            continue;
        }
        if base.brackets.is_empty() {
            lines.push(line(base, None));
        }
        lines.extend(base.brackets.iter().map(|bracket| line(base, Some(bracket))));
    }
    lines
}

/// The month's contribution of somebody on this base.
fn contribution(book: &RuleBook, base: &Row, bracket: Option<&Bracket>, date: Date) -> Option<Money> {
    let from = bracket.map_or(Decimal::ZERO, |b| b.from);
    let years = i16::try_from(from.trunc()).unwrap_or(0);
    let held = CategoryHeld {
        sub_category: base.code.as_deref().map(SubCategoryCode::from),
        profit: (base.basis == Some(Basis::Profit)).then(|| Money::truncated(from)),
        practising_since: (base.basis == Some(Basis::PracticeYears))
            .then(|| birthday(date, years.saturating_neg())),
        ..CategoryHeld::new(base.category.clone()?)
    };
    let mut member = Member::default();
    member.situation.categories.push(Dated::always(held));
    match assess(book, &member, date, &Context::default()).contribution()? {
        Contribution::FlatRate(flat) => Some(flat.contribution.value.month),
        _ => None,
    }
}
