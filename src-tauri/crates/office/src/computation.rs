//! An amount without a register: what somebody types becomes a member, assessed like any other.

use milaf_domain::{Language, Member, NamePair};
use milaf_l10n::msg::{computation as say, explain};
use milaf_l10n::{list, percentage};
use milaf_paper::explain::Chapter;
use milaf_rulebook::{
    Assessment, ComputeError, ComputeInput, Context, Contribution, FieldRef, Kind, Remedy, RuleBook, assess,
    member_of,
};
use serde::Serialize;

use crate::assessment::report;
use crate::error::{Error, ErrorCode, Result};

/// A typed case, reckoned.
#[derive(Clone, Debug, Serialize)]
pub struct Computation {
    /// The member made of what was typed.
    #[serde(skip)]
    pub member: Member,
    /// Their case.
    #[serde(flatten)]
    pub assessment: Assessment,
}

/// Reckons a typed case. Its turnovers are those of `year`; without one, of the year in which the activity ended or
/// began, or that the rules ask for on the date.
///
/// # Errors
/// [`ErrorCode::CategoryMissing`], [`ErrorCode::ClassMissing`]; [`ErrorCode::ArgumentFaulty`] for a sub-category that
/// the category does not have, with those it has.
pub fn compute(mut input: ComputeInput, year: Option<i16>, language: Language) -> Result<Computation> {
    let book = RuleBook::embedded();
    let year = match year.or_else(|| year_of_periods(&input)) {
        Some(year) => year,
        None => {
            let bare = ComputeInput { turnovers: Vec::new(), ..input.clone() };
            let member = member_of(book, &bare).map_err(|e| refused(e, language))?;
            basis_year(&assess(book, &member, input.date, &Context::default())).unwrap_or(input.date.year())
        }
    };
    for turnover in &mut input.turnovers {
        turnover.year = year;
    }
    let mut member = member_of(book, &input).map_err(|e| refused(e, language))?;
    for held in &mut member.situation.activities {
        let of_class =
            |class: &_| book.rows_of(Kind::Coefficient).find(|row| row.code.as_deref() == Some(class));
        let row = held.value.class.as_ref().and_then(|class| of_class(class.as_str()));
        held.value.label = row.map(|row| NamePair::new(&row.name.ar, &row.name.fr)).unwrap_or_default();
    }
    let context = Context { basis_year: Some(year), ..Context::default() };
    let assessment = assess(book, &member, input.date, &context);
    Ok(Computation { member, assessment })
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
        let words = shown.iter().flat_map(|chapter| &chapter.lines).flat_map(|line| line.split_whitespace());
        let words: Vec<String> = words.map(str::to_owned).collect();
        let marked = |line: &String| {
            line.split_whitespace().next().is_some_and(|mark| words.iter().any(|w| w == mark))
        };
        for mut chapter in rest.into_iter().filter(|c| c.title == explain::doubts_title(language)) {
            chapter.lines.retain(marked);
            shown.extend((!chapter.lines.is_empty()).then_some(chapter));
        }
        shown
    }
}

/// The year in which an activity ended, or began if that is the year of the date.
fn year_of_periods(input: &ComputeInput) -> Option<i16> {
    let periods = || input.turnovers.iter().map(|turnover| turnover.period);
    let ended = periods().filter_map(|p| p.to).map(|day| day.year()).max();
    let begun = periods().filter_map(|p| p.from).map(|day| day.year()).min();
    ended.or(begun.filter(|year| *year == input.date.year()))
}

/// The year whose turnover an assessment rests on or waits for, where there is one.
pub(crate) fn basis_year(assessment: &Assessment) -> Option<i16> {
    let year_of = |field: &FieldRef| match field {
        FieldRef::Turnover { year, .. } | FieldRef::TotalTurnover { year } => Some(*year),
        _ => None,
    };
    match assessment.contribution()? {
        Contribution::Taxed(taxed) => Some(taxed.basis_year),
        Contribution::FlatRate(_) => None,
        Contribution::Unknown(unknown) => match &unknown.remedy {
            Remedy::Record { fields } => fields.iter().find_map(year_of),
            _ => None,
        },
    }
}

/// What the rule book does not know, in the words of a language.
pub(crate) fn refused(error: ComputeError, language: Language) -> Error {
    let missing = |code, text: String| Error::new(code).with("text", text);
    match error {
        ComputeError::UnknownCategory { category, .. } => {
            missing(ErrorCode::CategoryMissing, category.to_string())
        }
        ComputeError::UnknownClass { class } => missing(ErrorCode::ClassMissing, class.to_string()),
        ComputeError::UnknownCoefficient { coefficient, .. } => {
            missing(ErrorCode::ClassMissing, percentage(coefficient))
        }
        ComputeError::UnknownSubCategory { sub_category, options } => {
            let remedy = if options.is_empty() {
                say::sub_category_unwanted(language).to_owned()
            } else {
                let options: Vec<&str> = options.iter().map(|option| option.as_str()).collect();
                say::sub_category_remedy(language, &list::one_of(language, &options))
            };
            Error::new(ErrorCode::ArgumentFaulty)
                .with("argument", "--sub-category")
                .with("value", sub_category)
                .with("remedy", remedy)
        }
    }
}
