//! An amount for somebody who is not in any register: the facts become a member, and the one calculator assesses it.

use milaf_domain::{
    Activity, ActivityClass, CategoryCode, CategoryHeld, Date, Dated, Member, Money, Period, SubCategoryCode,
    Turnover,
};
use rust_decimal::Decimal;

use crate::assess::assess;
use crate::assessment::{Assessment, Context};
use crate::book::RuleBook;
use crate::row::{Branch, Kind};

/// A turnover with what the tax office said of its activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComputeTurnover {
    /// The year.
    pub year: i16,
    /// DH, VAT included.
    pub amount: Money,
    /// The coefficient class, or `commerce` / `services` for an auto-entrepreneur.
    pub class: Option<ActivityClass>,
    /// The coefficient in hundredths (6 for 6 %), where only it is known; the class goes before it.
    pub coefficient: Option<Decimal>,
    /// The part made with one single client.
    pub one_client: Option<Money>,
    /// When the activity was carried on.
    pub period: Period,
}

/// What is needed for an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComputeInput {
    /// The category.
    pub category: CategoryCode,
    /// Its sub-category.
    pub sub_category: Option<SubCategoryCode>,
    /// One turnover per activity and year.
    pub turnovers: Vec<ComputeTurnover>,
    /// Yearly profit.
    pub profit: Option<Money>,
    /// Since when the profession has been practised.
    pub practising_since: Option<Date>,
    /// Whether a driver owns the vehicle.
    pub owns_vehicle: Option<bool>,
    /// As of which day.
    pub date: Date,
}

/// Why an input cannot become a member.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComputeError {
    /// The book has no such category.
    #[error("no category `{category}`")]
    UnknownCategory {
        /// As given.
        category: CategoryCode,
        /// Those the book has.
        options: Vec<CategoryCode>,
    },
    /// The category has no such sub-category.
    #[error("no sub-category `{sub_category}`")]
    UnknownSubCategory {
        /// As given.
        sub_category: SubCategoryCode,
        /// Those the category has.
        options: Vec<SubCategoryCode>,
    },
    /// The book has no such class.
    #[error("no class `{class}`")]
    UnknownClass {
        /// As given.
        class: ActivityClass,
    },
    /// No class bears this coefficient.
    #[error("no class bears the coefficient {coefficient}")]
    UnknownCoefficient {
        /// As given, in hundredths.
        coefficient: Decimal,
        /// Those the book has, in order.
        options: Vec<Decimal>,
    },
}

/// The assessment of a member made of an input's facts.
///
/// # Errors
/// [`ComputeError`] for a category, sub-category, class or coefficient that the book does not hold on the date.
pub fn compute(book: &RuleBook, input: &ComputeInput, context: &Context) -> Result<Assessment, ComputeError> {
    let member = member_of(book, input)?;
    Ok(assess(book, &member, input.date, context))
}

/// The member of an input's facts.
///
/// # Errors
/// As [`compute`].
pub fn member_of(book: &RuleBook, input: &ComputeInput) -> Result<Member, ComputeError> {
    check_category(book, input)?;
    let mut member = Member::default();
    let held = CategoryHeld {
        sub_category: input.sub_category.clone(),
        practising_since: input.practising_since,
        profit: input.profit,
        owns_vehicle: input.owns_vehicle,
        ..CategoryHeld::new(input.category.clone())
    };
    member.situation.categories.push(Dated::always(held));
    for turnover in &input.turnovers {
        let class = match (&turnover.class, turnover.coefficient) {
            (Some(class), _) => Some(known_class(book, class, input.date)?),
            (None, Some(coefficient)) => Some(class_of(book, coefficient, turnover, input.date)?),
            (None, None) => None,
        };
        let activity = Activity {
            class,
            turnovers: vec![Turnover {
                year: turnover.year,
                amount: turnover.amount,
                one_client: turnover.one_client,
                declared_on: None,
            }],
            ..Activity::default()
        };
        member.situation.activities.push(Dated { period: turnover.period, value: activity });
    }
    Ok(member)
}

fn check_category(book: &RuleBook, input: &ComputeInput) -> Result<(), ComputeError> {
    let options: Vec<CategoryCode> =
        book.rows_on(Kind::Category, input.date).filter_map(|r| r.category.clone()).collect();
    if !options.contains(&input.category) {
        return Err(ComputeError::UnknownCategory { category: input.category.clone(), options });
    }
    let Some(sub) = &input.sub_category else { return Ok(()) };
    let options: Vec<SubCategoryCode> = book
        .rows_on(Kind::Base, input.date)
        .filter(|r| r.category.as_ref() == Some(&input.category))
        .filter_map(|r| r.code.as_deref())
        .map(SubCategoryCode::from)
        .collect();
    if options.contains(sub) {
        Ok(())
    } else {
        Err(ComputeError::UnknownSubCategory { sub_category: sub.clone(), options })
    }
}

fn known_class(book: &RuleBook, class: &ActivityClass, date: Date) -> Result<ActivityClass, ComputeError> {
    let known = [Kind::Coefficient, Kind::AeRate]
        .into_iter()
        .any(|kind| book.on(kind, None, Some(class.as_str()), date).is_some());
    if known { Ok(class.clone()) } else { Err(ComputeError::UnknownClass { class: class.clone() }) }
}

/// A class that bears a coefficient; one of services where a single client is named, since the rule is theirs.
fn class_of(
    book: &RuleBook,
    coefficient: Decimal,
    turnover: &ComputeTurnover,
    date: Date,
) -> Result<ActivityClass, ComputeError> {
    let bearing = || book.rows_on(Kind::Coefficient, date).filter(|r| r.value == Some(coefficient));
    let wanted = if turnover.one_client.is_some() { Branch::Services } else { Branch::Commerce };
    let found = bearing().find(|r| r.branch == Some(wanted)).or_else(|| bearing().next());
    found.and_then(|r| r.code.as_deref()).map(ActivityClass::from).ok_or_else(|| {
        let mut options: Vec<Decimal> =
            book.rows_on(Kind::Coefficient, date).filter_map(|r| r.value).collect();
        options.sort_unstable();
        options.dedup();
        ComputeError::UnknownCoefficient { coefficient, options }
    })
}
