//! The facts of a case that move its amount: what a person may think otherwise in a «what if».

use milaf_domain::{ActivityClass, CategoryCode, Date, Language, Member, MemberId, Money};
use milaf_rulebook::{Assessment, Basis, Contribution, Figures, Kind, RuleBook};

use crate::computation::basis_year;
use crate::error::Result;
use crate::register::Office;

/// A fact that moves the amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lever {
    /// The name under which [`Office::suppose`] takes it: `turnover-1`.
    pub name: String,
    /// Which fact.
    pub fact: LeverFact,
    /// The activity's name, where it is of one of several; else empty.
    pub activity: String,
    /// Of which year, for a turnover.
    pub year: Option<i16>,
}

/// What a fact is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeverFact {
    /// The turnover of the year that counts.
    Turnover(Option<Money>),
    /// The yearly profit.
    Profit(Option<Money>),
    /// The class of the tax office.
    Class(Option<ActivityClass>),
    /// The beginning of practice.
    PractisingSince(Option<Date>),
    /// Whether the vehicle is owned.
    OwnsVehicle(Option<bool>),
}

/// A case with and without what was thought otherwise.
#[derive(Clone, Debug)]
pub struct Supposed {
    /// The member as supposed; as recorded where nothing was.
    pub member: Member,
    /// Their case.
    pub assessment: Assessment,
    /// What moves the amount, as recorded.
    pub levers: Vec<Lever>,
    /// What the record as it stands costs, where something was supposed.
    pub present: Option<Figures>,
    /// Tax and droit of a year as the record stands, where something was supposed and there is a tax.
    pub present_total: Option<Money>,
}

impl Office {
    /// A member's case on a day, with facts thought otherwise as for [`Office::suppose`]; nothing is written.
    ///
    /// # Errors
    /// As [`Office::suppose`].
    pub fn case(
        &self,
        id: MemberId,
        on: Date,
        suppositions: &[(&str, &str)],
        language: Language,
    ) -> Result<Supposed> {
        let (member, assessment) = self.assess(id, on)?;
        let levers = levers(self.book, &member, &assessment, language);
        if suppositions.is_empty() {
            return Ok(Supposed { member, assessment, levers, present: None, present_total: None });
        }
        let (present, present_total) = (figures(&assessment), total(&assessment));
        let (member, assessment) = self.suppose(id, on, suppositions, language)?;
        Ok(Supposed { member, assessment, levers, present, present_total })
    }
}

/// What the category that counts costs.
pub fn figures(assessment: &Assessment) -> Option<Figures> {
    assessment.contribution()?.cover_a_year().map(|noted| noted.value)
}

/// Tax and droit of a year, where the category that counts pays a tax.
pub fn total(assessment: &Assessment) -> Option<Money> {
    match assessment.contribution()? {
        Contribution::Taxed(taxed) => Some(taxed.total.value),
        Contribution::FlatRate(_) | Contribution::Unknown(_) => None,
    }
}

fn levers(book: &RuleBook, member: &Member, assessment: &Assessment, language: Language) -> Vec<Lever> {
    let on = assessment.date;
    let lever = |name: &str, fact| Lever { name: name.to_owned(), fact, activity: String::new(), year: None };
    let Some(held) = assessment.governing_category() else { return Vec::new() };
    let recorded = member.situation.categories.iter().find(|c| c.period.contains(on)).map(|c| &c.value);
    let taxed = !matches!(held.contribution, Contribution::FlatRate(_))
        && basis_of(book, &held.category, on).is_none();
    if taxed {
        let year = basis_year(assessment).unwrap_or(on.year());
        let running: Vec<_> = member.situation.activities.iter().filter(|a| a.period.contains(on)).collect();
        let several = running.len() > 1;
        let mut levers = Vec::new();
        for (at, activity) in running.iter().map(|a| &a.value).enumerate() {
            let name = |fact: &str| if several { format!("{fact}-{}", at + 1) } else { fact.to_owned() };
            let label = if several { activity.label.in_language(language).to_owned() } else { String::new() };
            let turnover = activity.turnovers.iter().find(|t| t.year == year).map(|t| t.amount);
            levers.push(Lever {
                name: name("turnover"),
                fact: LeverFact::Turnover(turnover),
                activity: label.clone(),
                year: Some(year),
            });
            let class = LeverFact::Class(activity.class.clone());
            levers.push(Lever { name: name("class"), fact: class, activity: label, year: None });
        }
        return levers;
    }
    match basis_of(book, &held.category, on) {
        Some(Basis::Profit) => vec![lever("profit", LeverFact::Profit(recorded.and_then(|h| h.profit)))],
        Some(Basis::PracticeYears) => {
            let since = recorded.and_then(|h| h.practising_since);
            vec![lever("practising-since", LeverFact::PractisingSince(since))]
        }
        Some(Basis::Vehicle) => {
            vec![lever("owns-vehicle", LeverFact::OwnsVehicle(recorded.and_then(|h| h.owns_vehicle)))]
        }
        Some(Basis::Category) | None => Vec::new(),
    }
}

/// The fact that chooses the base of a category; none: it pays on turnover.
fn basis_of(book: &RuleBook, category: &CategoryCode, on: Date) -> Option<Basis> {
    let mut bases = book.rows_on(Kind::Base, on).filter(|row| row.category.as_ref() == Some(category));
    bases.find_map(|row| row.basis)
}
