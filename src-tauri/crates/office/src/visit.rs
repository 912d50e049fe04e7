//! Somebody walks in and asks what they would pay: what they say becomes a member of no register, assessed like any
//! other, who can be entered afterwards.

use milaf_domain::{
    Activity, ActivityClass, CategoryCode, Date, Dependant, Language, Member, MemberId, Money, NamePair,
    PartialDate, Period, PersonName, Relation, SubCategoryCode, Turnover,
};
use milaf_rulebook::{
    Assessment, Basis, ComputeInput, ComputeTurnover, ConditionCode, Context, Contribution, Kind, Pays, Row,
    RuleBook, assess, member_of,
};
use rust_decimal::Decimal;

use crate::computation::{basis_year, refused};
use crate::error::Result;
use crate::register::Office;

/// What somebody at the desk says of themselves. An absent fact was not said.
#[derive(Clone, Debug)]
pub struct Visit {
    /// As of which day.
    pub date: Date,
    /// Their name, where they gave it.
    pub name: PersonName,
    /// Their category.
    pub category: CategoryCode,
    /// Its sub-category.
    pub sub_category: Option<SubCategoryCode>,
    /// Yearly profit.
    pub profit: Option<Money>,
    /// Since when the profession has been practised.
    pub practising_since: Option<Date>,
    /// Whether a driver owns the vehicle.
    pub owns_vehicle: Option<bool>,
    /// Covered by another compulsory scheme.
    pub other_cover: Option<bool>,
    /// What they do.
    pub activities: Vec<VisitActivity>,
    /// Spouses: whether each has cover of their own.
    pub spouses: Vec<Option<bool>>,
    /// Children.
    pub children: Vec<VisitChild>,
}

/// An activity of a visitor.
#[derive(Clone, Debug)]
pub struct VisitActivity {
    /// The coefficient class, or the branch for an auto-entrepreneur.
    pub class: Option<ActivityClass>,
    /// When it is carried on.
    pub period: Period,
    /// Turnover by year.
    pub turnovers: Vec<Turnover>,
}

/// A child of a visitor.
#[derive(Clone, Copy, Debug)]
pub struct VisitChild {
    /// May lack day or month.
    pub birth: Option<PartialDate>,
    /// Goes on studying.
    pub studies: bool,
    /// A disability counts.
    pub disabled: bool,
}

/// A visitor's case.
#[derive(Clone, Debug)]
pub struct VisitCase {
    /// The member made of what was said.
    pub member: Member,
    /// Their case.
    pub assessment: Assessment,
    /// The year whose turnover counts on the date, where one does.
    pub basis_year: Option<i16>,
}

/// A category to choose, with what it asks.
#[derive(Clone, Debug)]
pub struct CategoryChoice {
    /// Its code.
    pub code: CategoryCode,
    /// What it pays; absent: not known.
    pub pays: Option<Pays>,
    /// Its sub-categories with their names.
    pub sub_categories: Vec<(SubCategoryCode, String)>,
    /// The fact that chooses its base, where one does.
    pub basis: Option<Basis>,
    /// What it is called.
    pub name: String,
}

/// A class of the tax office to choose.
#[derive(Clone, Debug)]
pub struct ClassChoice {
    /// Its code.
    pub code: ActivityClass,
    /// What it is called.
    pub name: String,
    /// Its coefficient or rate, in hundredths.
    pub coefficient: Option<Decimal>,
    /// Whether it is an auto-entrepreneur's rate.
    pub auto_entrepreneur: bool,
}

/// The categories of a date, in the order of the book.
pub fn categories(book: &RuleBook, on: Date, language: Language) -> Vec<CategoryChoice> {
    let choice = |row: &Row| {
        let code = row.category.clone()?;
        let bases = || book.rows_on(Kind::Base, on).filter(|base| base.category.as_ref() == Some(&code));
        let sub = |base: &Row| {
            let sub = base.code.as_deref().map(SubCategoryCode::from)?;
            Some((sub, base.name.in_language(language).to_owned()))
        };
        Some(CategoryChoice {
            pays: row.pays,
            sub_categories: bases()
                .filter(|base| base.basis == Some(Basis::Category))
                .filter_map(sub)
                .collect(),
            basis: bases().find_map(|base| base.basis.filter(|basis| *basis != Basis::Category)),
            name: row.name.in_language(language).to_owned(),
            code,
        })
    };
    book.rows_on(Kind::Category, on).filter_map(choice).collect()
}

/// The classes of a date: coefficients, then an auto-entrepreneur's rates.
pub fn classes(book: &RuleBook, on: Date, language: Language) -> Vec<ClassChoice> {
    let choice = |row: &Row| {
        Some(ClassChoice {
            code: ActivityClass::from(row.code.as_deref()?),
            name: row.name.in_language(language).to_owned(),
            coefficient: row.value,
            auto_entrepreneur: row.kind == Kind::AeRate,
        })
    };
    let rows = [Kind::Coefficient, Kind::AeRate].into_iter().flat_map(|kind| book.rows_on(kind, on));
    rows.filter_map(choice).collect()
}

impl Visit {
    /// The visitor's case, under the rules of the date.
    ///
    /// # Errors
    /// As [`crate::compute`].
    pub fn assess(&self, book: &RuleBook, context: &Context, language: Language) -> Result<VisitCase> {
        let mut member = self.member(book, language)?;
        let asked = basis_year(&assess(book, &self.without_turnovers(&member), self.date, context));
        for child in member.dependants.iter_mut().filter(|d| d.relation == Relation::Child) {
            // Whoever says that a child studies is answered as if the certificate had been brought.
            if child.school_years.is_empty() {
                continue;
            }
            let year = self.date.year();
            child.school_years = vec![year.saturating_sub(1), year];
        }
        let mut assessment = assess(book, &member, self.date, context);
        // Identity and payments are asked of those who are in the register.
        assessment.conditions.retain(|condition| {
            !matches!(condition.code, ConditionCode::IdentityKnown | ConditionCode::ContributionsPaid)
        });
        let used = match assessment.contribution() {
            Some(Contribution::Taxed(taxed)) => Some(taxed.basis_year),
            _ => None,
        };
        Ok(VisitCase { member, assessment, basis_year: used.or(asked) })
    }

    fn without_turnovers(&self, member: &Member) -> Member {
        let mut bare = member.clone();
        for activity in &mut bare.situation.activities {
            activity.value.turnovers.clear();
        }
        bare
    }

    fn member(&self, book: &RuleBook, language: Language) -> Result<Member> {
        let turnovers = self.activities.iter().map(|activity| ComputeTurnover {
            year: self.date.year(),
            amount: Money::ZERO,
            class: activity.class.clone(),
            coefficient: None,
            one_client: None,
            period: activity.period,
        });
        let input = ComputeInput {
            category: self.category.clone(),
            sub_category: self.sub_category.clone(),
            turnovers: turnovers.collect(),
            profit: self.profit,
            practising_since: self.practising_since,
            owns_vehicle: self.owns_vehicle,
            date: self.date,
        };
        let mut member = member_of(book, &input).map_err(|e| refused(e, language))?;
        member.name = self.name.clone();
        member.other_cover = self.other_cover;
        for (held, said) in member.situation.activities.iter_mut().zip(&self.activities) {
            held.value.turnovers = said.turnovers.clone();
            held.value.label = label(book, &held.value);
        }
        let spouse = |own_cover: &Option<bool>| Dependant {
            own_cover: *own_cover,
            ..Dependant::new(Relation::Spouse, PersonName::default())
        };
        let child = |child: &VisitChild| Dependant {
            birth: child.birth,
            disability_proof: child.disabled,
            school_years: if child.studies { vec![self.date.year()] } else { Vec::new() },
            ..Dependant::new(Relation::Child, PersonName::default())
        };
        member.dependants = self.spouses.iter().map(spouse).chain(self.children.iter().map(child)).collect();
        Ok(member)
    }
}

/// An activity of which only the class is known bears the name of the class.
fn label(book: &RuleBook, activity: &Activity) -> NamePair {
    let of_class = |row: &&Row| row.code.as_deref() == activity.class.as_ref().map(|class| class.as_str());
    let mut rows = [Kind::Coefficient, Kind::AeRate].into_iter().flat_map(|kind| book.rows_of(kind));
    rows.find(of_class).map(|row| NamePair::new(&row.name.ar, &row.name.fr)).unwrap_or_default()
}

impl Office {
    /// Enters a visitor as a member with what was said. A certificate or a proof that nobody has seen yet is not noted.
    ///
    /// # Errors
    /// As [`Visit::assess`] and [`Office::register_member`].
    pub fn enter_visitor(&self, visit: &Visit, language: Language) -> Result<MemberId> {
        let mut member = visit.member(self.book, language)?;
        for dependant in &mut member.dependants {
            dependant.school_years.clear();
            dependant.disability_proof = false;
        }
        for activity in &mut member.situation.activities {
            activity.value.label = NamePair::default();
        }
        self.register_member(&member)
    }
}

#[cfg(test)]
mod tests {
    use milaf_rulebook::Coverage;

    use super::*;
    use crate::{ErrorCode, Surroundings};

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn visit(category: &str) -> Visit {
        Visit {
            date: TODAY,
            name: PersonName::default(),
            category: category.into(),
            sub_category: None,
            profit: None,
            practising_since: None,
            owns_vehicle: None,
            other_cover: Some(false),
            activities: Vec::new(),
            spouses: Vec::new(),
            children: Vec::new(),
        }
    }

    fn trader() -> Visit {
        let turnover = |year, dirhams| Turnover {
            year,
            amount: Money::dirhams(dirhams),
            one_client: None,
            declared_on: None,
        };
        let activity = VisitActivity {
            class: Some("food-general".into()),
            period: Period::ALWAYS,
            turnovers: vec![turnover(2024, 200_000), turnover(2025, 375_000)],
        };
        Visit { activities: vec![activity], ..visit("cpu") }
    }

    fn assessed(visit: &Visit) -> VisitCase {
        visit.assess(RuleBook::embedded(), &Context::default(), Language::Fr).unwrap()
    }

    #[test]
    fn a_trader_hears_the_droit_of_the_turnover_of_the_year_that_counts() {
        let case = assessed(&trader());
        assert_eq!(case.basis_year, Some(2025));
        let year = case.assessment.contribution().and_then(|c| c.cover_a_year()).unwrap().value.year;
        assert_eq!(year, Money::dirhams(2280));
        let before = assessed(&Visit { date: Date::constant(2025, 5, 1), ..trader() });
        assert_eq!(before.basis_year, Some(2024));
    }

    #[test]
    fn a_trader_without_turnover_hears_which_year_is_asked() {
        let mut bare = trader();
        bare.activities[0].turnovers.clear();
        let case = assessed(&bare);
        assert_eq!(case.basis_year, Some(2025));
        assert!(matches!(case.assessment.contribution(), Some(Contribution::Unknown(_))));
    }

    #[test]
    fn a_child_who_studies_is_covered_past_the_plain_age() {
        let child = |studies| VisitChild {
            birth: PartialDate::new(2003, Some(3), Some(1)),
            studies,
            disabled: false,
        };
        let visit = Visit { children: vec![child(true), child(false)], ..trader() };
        let rights: Vec<Coverage> =
            assessed(&visit).assessment.dependants.iter().map(|d| d.on_date.coverage).collect();
        assert_eq!(rights[0], Coverage::Covered);
        assert_ne!(rights[1], Coverage::Covered);
    }

    #[test]
    fn who_enters_as_a_member_brings_what_was_said_and_no_certificate_that_nobody_saw() {
        let folder = tempfile::tempdir().unwrap();
        let surroundings = Surroundings::fixed("Nadia", TODAY, 7);
        let (office, _) =
            Office::create(&folder.path().join("a"), "a long passphrase", surroundings).unwrap();
        let child = VisitChild { birth: PartialDate::new(2004, None, None), studies: true, disabled: true };
        let visit = Visit { children: vec![child], spouses: vec![Some(false)], ..trader() };
        let id = office.enter_visitor(&visit, Language::Fr).unwrap();
        let member = office.member(id).unwrap();
        assert_eq!(member.situation.activities[0].value.turnovers.len(), 2);
        assert_eq!(member.dependants.len(), 2);
        assert!(member.dependants.iter().all(|d| d.school_years.is_empty() && !d.disability_proof));
        office.undo().unwrap();
        assert_eq!(office.member(id).unwrap_err().code, ErrorCode::MemberMissing);
    }

    #[test]
    fn every_category_can_be_chosen_and_asked_without_a_figure() {
        for language in Language::ALL {
            for choice in categories(RuleBook::embedded(), TODAY, language) {
                assert!(!choice.name.is_empty());
                let case = assessed(&visit(choice.code.as_str()));
                assert!(case.assessment.governing_category().is_some(), "{}", choice.code);
            }
            assert!(classes(RuleBook::embedded(), TODAY, language).iter().all(|c| !c.name.is_empty()));
        }
    }

    #[test]
    fn an_unknown_class_is_refused() {
        let mut odd = trader();
        odd.activities[0].class = Some("astronaut".into());
        let refused = odd.assess(RuleBook::embedded(), &Context::default(), Language::Ar);
        assert_eq!(refused.unwrap_err().code, ErrorCode::ClassMissing);
    }
}
