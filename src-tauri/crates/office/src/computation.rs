//! An amount without a register: a case made of what somebody types, assessed like a member's.

use milaf_domain::{
    Activity, ActivityClass, CategoryCode, CategoryHeld, Date, Dated, Language, Member, Money, NamePair, Period,
    SubCategoryCode, Turnover,
};
use milaf_l10n::msg::{computation as say, explain};
use milaf_l10n::{list, percentage};
use milaf_paper::explain::Chapter;
use milaf_rulebook::{Assessment, Context, Contribution, FieldRef, Kind, Remedy, Row, RuleBook, assess};
use rust_decimal::Decimal;
use serde::Serialize;

use crate::assessment::report;
use crate::error::{Error, ErrorCode, Result};

/// What is typed of a case.
#[derive(Clone, Debug)]
pub struct TypedCase {
    /// The category.
    pub category: CategoryCode,
    /// Its division.
    pub sub_category: Option<SubCategoryCode>,
    /// Yearly profit, for those whose base depends on it.
    pub profit: Option<Money>,
    /// The activities, each with its turnover of one year.
    pub activities: Vec<TypedActivity>,
    /// First day of activity and of practice.
    pub since: Option<Date>,
    /// Last day of activity.
    pub until: Option<Date>,
    /// Year of the turnovers; absent: the one the rules ask for on the date.
    pub year: Option<i16>,
    /// As of which day.
    pub on: Date,
}

/// What is typed of an activity.
#[derive(Clone, Debug)]
pub struct TypedActivity {
    /// Turnover of the year.
    pub turnover: Option<Money>,
    /// The part made with one single client.
    pub one_client: Option<Money>,
    /// The tax office's class.
    pub class: Option<TypedClass>,
}

/// A class as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedClass {
    /// By its code.
    Code(ActivityClass),
    /// By its coefficient in hundredths, 6 for 6 %: any class of that coefficient gives the same amount.
    Coefficient(Decimal),
}

/// A case computed.
#[derive(Clone, Debug, Serialize)]
pub struct Computation {
    /// The member made of what was typed.
    #[serde(skip)]
    pub member: Member,
    /// Their case.
    pub assessment: Assessment,
}

impl Computation {
    /// Whether an amount could be given.
    pub fn is_known(&self) -> bool {
        self.assessment.contribution().is_some_and(|c| !matches!(c, Contribution::Unknown(_)))
    }

    /// Amount, arithmetic, calendar, and what is to be confirmed of them, in plain sentences.
    pub fn report(&self, language: Language) -> Vec<Chapter> {
        let wanted = [explain::contribution_title(language), explain::calendar_title(language)];
        let all = report(RuleBook::embedded(), &self.member, &self.assessment, language);
        let (mut shown, rest): (Vec<Chapter>, Vec<Chapter>) =
            all.into_iter().partition(|chapter| wanted.contains(&chapter.title.as_str()));
        let marks: Vec<String> =
            shown.iter().flat_map(|c| &c.lines).flat_map(|line| line.split_whitespace()).map(str::to_owned).collect();
        let marked = |line: &String| line.split_whitespace().next().is_some_and(|mark| marks.iter().any(|m| m == mark));
        for mut chapter in rest.into_iter().filter(|c| c.title == explain::doubts_title(language)) {
            chapter.lines.retain(marked);
            shown.extend((!chapter.lines.is_empty()).then_some(chapter));
        }
        shown
    }
}

/// Computes a typed case.
///
/// # Errors
/// [`ErrorCode::CategoryMissing`], [`ErrorCode::ClassMissing`]; [`ErrorCode::ArgumentFaulty`] for a sub-category that
/// the category does not have, in the words of `language`.
pub fn compute(case: &TypedCase, language: Language) -> Result<Computation> {
    let book = RuleBook::embedded();
    known_category(book, &case.category)?;
    if let Some(sub) = &case.sub_category {
        known_sub_category(book, &case.category, sub, language)?;
    }
    let period = Period { from: case.since, to: case.until };
    let mut member = Member::default();
    let mut held = CategoryHeld::new(case.category.clone());
    held.sub_category = case.sub_category.clone();
    held.profit = case.profit;
    held.practising_since = case.since;
    member.situation.categories.push(Dated { period, value: held });
    for typed in &case.activities {
        let mut activity = Activity::default();
        if let Some(class) = &typed.class {
            let row = class_row(book, class, case.on, typed.one_client.is_some())?;
            activity.class = row.code.as_deref().map(ActivityClass::from);
            activity.label = NamePair::new(&row.name.ar, &row.name.fr);
        }
        member.situation.activities.push(Dated { period, value: activity });
    }
    let year = year(case, &member);
    for (held, typed) in member.situation.activities.iter_mut().zip(&case.activities) {
        let turnover = typed.turnover.map(|amount| Turnover { year, amount, one_client: typed.one_client, declared_on: None });
        held.value.turnovers.extend(turnover);
    }
    let context = Context { basis_year: Some(year), ..Context::default() };
    let assessment = assess(book, &member, case.on, &context);
    Ok(Computation { member, assessment })
}

/// The year of the turnovers: the one named, that of the end or the beginning of the activity, or the one the rules ask for.
fn year(case: &TypedCase, member: &Member) -> i16 {
    let begun = case.since.map(|day| day.year()).filter(|year| *year == case.on.year());
    let asked = || year_asked(&assess(RuleBook::embedded(), member, case.on, &Context::default()), case.on);
    case.year.or(case.until.map(|day| day.year())).or(begun).unwrap_or_else(asked)
}

/// The year whose turnover an assessment rests on or waits for.
pub(crate) fn year_asked(assessment: &Assessment, on: Date) -> i16 {
    let year_of = |field: &FieldRef| match field {
        FieldRef::Turnover { year, .. } | FieldRef::TotalTurnover { year } => Some(*year),
        _ => None,
    };
    match assessment.contribution() {
        Some(Contribution::Taxed(taxed)) => taxed.basis_year,
        Some(Contribution::Unknown(unknown)) => match &unknown.remedy {
            Remedy::Record { fields } => fields.iter().find_map(year_of).unwrap_or(on.year()),
            _ => on.year(),
        },
        _ => on.year(),
    }
}

/// Refuses a category that the rule book does not name.
pub(crate) fn known_category(book: &RuleBook, category: &CategoryCode) -> Result<()> {
    let known = book.rows_of(Kind::Category).any(|row| row.category.as_ref() == Some(category));
    if known { Ok(()) } else { Err(Error::new(ErrorCode::CategoryMissing).with("text", category)) }
}

/// Refuses a division that the category does not have, naming those it has.
pub(crate) fn known_sub_category(
    book: &RuleBook,
    category: &CategoryCode,
    sub: &SubCategoryCode,
    language: Language,
) -> Result<()> {
    let of_category = book.rows_of(Kind::Base).filter(|row| row.category.as_ref() == Some(category));
    let mut codes: Vec<&str> = of_category.filter_map(|row| row.code.as_deref()).collect();
    codes.dedup();
    if codes.contains(&sub.as_str()) {
        return Ok(());
    }
    let remedy = match codes.as_slice() {
        [] => say::sub_category_unwanted(language).to_owned(),
        codes => say::sub_category_remedy(language, &list::one_of(language, codes)),
    };
    Err(Error::new(ErrorCode::ArgumentFaulty).with("argument", "--sub-category").with("value", sub).with("remedy", remedy))
}

/// The row of a class. Several classes share a coefficient: the first one stands for all, a service where one client
/// withholds, since only services do.
pub(crate) fn class_row<'a>(book: &'a RuleBook, class: &TypedClass, on: Date, one_client: bool) -> Result<&'a Row> {
    let missing = |text: String| Error::new(ErrorCode::ClassMissing).with("text", text);
    match class {
        TypedClass::Code(code) => book
            .rows_of(Kind::Coefficient)
            .find(|row| row.code.as_deref() == Some(code.as_str()))
            .ok_or_else(|| missing(code.to_string())),
        TypedClass::Coefficient(value) => {
            let service = |row: &&Row| row.branch == Some(milaf_rulebook::Branch::Services);
            let fits = |row: &&Row| row.value == Some(*value);
            let rows = || book.rows_on(Kind::Coefficient, on).filter(fits);
            let first = if one_client { rows().find(service) } else { None };
            first.or_else(|| rows().next()).ok_or_else(|| missing(percentage(*value)))
        }
    }
}
