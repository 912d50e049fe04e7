//! The one calculator: a member's case on a date, read against the rule book.

mod account;
mod calendar;
mod clock;
mod condition;
mod dependant;
mod entitlement;
mod flat;
mod late;
mod piece;
mod stage;
mod taxed;

use milaf_domain::{CategoryCode, CategoryHeld, Date, Dated, Member, Money};
use rust_decimal::Decimal;

use crate::assessment::{
    AmountUnknown, Assessment, CategoryAssessment, Context, Contribution, Deposit, Remedy,
};
use crate::book::RuleBook;
use crate::row::{Kind, Pays, RoundingMode, Row, RowId};
use crate::step::Noted;

pub use account::{Account, AccountPeriod, AccountState, Arrears, account, arrears};
pub use clock::{Following, clocks, undeclared};
pub use late::late_payment;

/// Category of those who pay the contribution professionnelle unique.
pub(crate) const CPU: &str = "cpu";
/// Category of auto-entrepreneurs.
pub(crate) const AUTO_ENTREPRENEUR: &str = "auto-entrepreneur";

/// Everything one part of the assessment may look at.
#[derive(Clone, Copy)]
pub(crate) struct Case<'a> {
    pub(crate) book: &'a RuleBook,
    pub(crate) member: &'a Member,
    pub(crate) date: Date,
    pub(crate) context: &'a Context,
}

impl<'a> Case<'a> {
    /// The row of a kind that belongs to no category and bears no code.
    pub(crate) fn rule(&self, kind: Kind) -> Option<&'a Row> {
        self.book.on(kind, None, None, self.date)
    }

    /// Ids of rules of several kinds, those that hold.
    pub(crate) fn rules(&self, kinds: &[Kind]) -> Vec<RowId> {
        kinds.iter().flat_map(|k| self.book.rows_on(*k, self.date)).map(|r| r.id.clone()).collect()
    }

    pub(crate) fn noted<T>(&self, value: T, rows: &[RowId]) -> Noted<T> {
        Noted::resting_on(self.book, value, rows)
    }

    pub(crate) fn held(&self) -> Vec<&'a Dated<CategoryHeld>> {
        self.member.situation.categories_on(self.date)
    }

    /// What a category pays, by its row.
    pub(crate) fn pays(&self, category: &CategoryCode) -> Option<Pays> {
        self.book.on(Kind::Category, Some(category), None, self.date)?.pays
    }
}

/// Assesses a member on a date: conditions, amounts, calendar, rights, stages and pieces, each with the rows and the
/// data behind it. Never fails: what the record or the book does not tell is unknown, and says what would settle it.
pub fn assess(book: &RuleBook, member: &Member, date: Date, context: &Context) -> Assessment {
    let case = Case { book, member, date, context };
    let categories: Vec<CategoryAssessment> =
        case.held().into_iter().map(|held| category(&case, held)).collect();
    let governing = governing(&categories);
    let mut assessment = Assessment {
        date,
        book: book.version().clone(),
        conditions: condition::conditions(&case, &categories),
        calendar: governing.map(|i| calendar::calendar(&case, &categories[i])).unwrap_or_default(),
        late: governing.map(|i| late::charges(&case, &categories[i])).unwrap_or_default(),
        entitlement: entitlement::entitlement(&case),
        dependants: dependant::rights(&case),
        stages: Vec::new(),
        pieces: Vec::new(),
        fields: piece::fields(&case),
        deposit: deposit(&case),
        remissions: book.rows_on(Kind::Remission, date).map(|r| r.id.clone()).collect(),
        doubts: Vec::new(),
        categories,
        governing,
    };
    assessment.pieces = piece::pieces(&case, &assessment.deposit, &assessment.dependants);
    assessment.stages = stage::stages(&case, &assessment);
    if assessment.categories.len() > 1 {
        several(&case, &mut assessment);
    }
    assessment.doubts = doubts(&assessment);
    assessment
}

/// The assessment of a changed copy of a member: the same calculator, another record.
pub fn what_if(
    book: &RuleBook,
    member: &Member,
    change: impl FnOnce(&mut Member),
    date: Date,
    context: &Context,
) -> Assessment {
    let mut changed = member.clone();
    change(&mut changed);
    assess(book, &changed, date, context)
}

fn category(case: &Case<'_>, held: &Dated<CategoryHeld>) -> CategoryAssessment {
    let code = &held.value.category;
    let mut rows = Vec::new();
    for kind in [Kind::Category, Kind::DueFrom, Kind::CoverFrom, Kind::LiaisonBody] {
        rows.extend(case.book.on(kind, Some(code), None, case.date).map(|r| r.id.clone()));
    }
    let (sub_category, contribution) = match case.pays(code) {
        Some(Pays::Droit) => (held.value.sub_category.clone(), taxed::taxed(case, held)),
        Some(Pays::FlatRate) => flat::flat_rate(case, held),
        None => {
            let row = rows.first().cloned().unwrap_or_else(|| RowId::from("category-other"));
            let unknown = AmountUnknown { rows: rows.clone(), remedy: Remedy::AskAgency { row } };
            (held.value.sub_category.clone(), Contribution::Unknown(unknown))
        }
    };
    CategoryAssessment { category: code.clone(), sub_category, held: held.period, rows, contribution }
}

/// In several categories at once the highest counts; while one of them is unknown, none can be called the highest.
fn governing(categories: &[CategoryAssessment]) -> Option<usize> {
    if categories.len() == 1 {
        return Some(0);
    }
    let amounts: Option<Vec<Money>> =
        categories.iter().map(|c| Some(c.contribution.cover_a_year()?.value.year)).collect();
    let amounts = amounts?;
    (0..amounts.len()).max_by_key(|&i| (amounts[i], std::cmp::Reverse(i)))
}

/// That the highest counts rests on a bill: its mark goes on every amount of the health cover.
fn several(case: &Case<'_>, assessment: &mut Assessment) {
    let Some(row) = case.rule(Kind::SeveralCategories) else { return };
    let mark = |doubts: &mut Vec<RowId>| {
        if row.confidence.is_doubtful() && !doubts.contains(&row.id) {
            doubts.push(row.id.clone());
        }
    };
    for category in &mut assessment.categories {
        match &mut category.contribution {
            Contribution::Taxed(taxed) => mark(&mut taxed.droit.doubts),
            Contribution::FlatRate(flat) => mark(&mut flat.contribution.doubts),
            Contribution::Unknown(_) => {}
        }
    }
}

fn deposit(case: &Case<'_>) -> Deposit {
    let held = case.held();
    let fact = case.context.liaison.iter().find(|fact| {
        fact.period.contains(case.date) && held.iter().any(|h| h.value.category == fact.value.category)
    });
    match fact {
        Some(fact) => Deposit::LiaisonBody {
            category: fact.value.category.clone(),
            text: fact.value.text.clone(),
            document: fact.value.document.clone(),
        },
        None => Deposit::OnBehalf,
    }
}

fn doubts(assessment: &Assessment) -> Vec<RowId> {
    let mut all: Vec<RowId> = Vec::new();
    let mut add = |rows: &[RowId]| {
        for row in rows {
            if !all.contains(row) {
                all.push(row.clone());
            }
        }
    };
    for category in &assessment.categories {
        match &category.contribution {
            Contribution::Taxed(t) => {
                for noted in [&t.base.doubts, &t.tax.doubts, &t.tax_with_withholding.doubts] {
                    add(noted);
                }
                add(&t.annualised_tax.doubts);
                add(&t.droit.doubts);
                add(&t.total.doubts);
                add(&t.explained_by);
            }
            Contribution::FlatRate(f) => {
                add(&f.smig.doubts);
                add(&f.base.doubts);
                add(&f.contribution.doubts);
            }
            Contribution::Unknown(_) => {}
        }
    }
    for payment in &assessment.calendar {
        add(&payment.due.doubts);
        if let Some(amount) = &payment.amount {
            add(&amount.doubts);
        }
    }
    for charge in &assessment.late {
        add(&charge.amount.doubts);
    }
    let e = &assessment.entitlement;
    for noted in [&e.waiting_months, &e.new_waiting] {
        add(noted.as_ref().map_or(&[], |n| &n.doubts));
    }
    for noted in [&e.opens_on, &e.kept_until] {
        add(noted.as_ref().map_or(&[], |n| &n.doubts));
    }
    for segment in assessment.dependants.iter().flat_map(|d| &d.segments) {
        add(&segment.doubts);
    }
    for piece in &assessment.pieces {
        add(&piece.doubts);
    }
    all
}

/// A figure rounded as a row says; cut to the centime where the row says nothing.
pub(crate) fn rounded(row: Option<&Row>, amount: Decimal) -> Money {
    let step = row.and_then(|r| r.step).filter(|s| !s.is_zero());
    match (row.and_then(|r| r.mode), step) {
        (Some(RoundingMode::Up), Some(step)) => Money::up_to_multiple(amount, step),
        (Some(RoundingMode::Down), Some(step)) => Money::truncated((amount / step).floor() * step),
        _ => Money::truncated(amount),
    }
}

/// An amount within what can be reckoned with: no loss below zero, nothing beyond what a register can hold.
pub(crate) fn reckonable(amount: Money) -> Decimal {
    amount.decimal().clamp(Decimal::ZERO, Decimal::from(i64::MAX / 1_000_000))
}
