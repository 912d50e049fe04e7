//! «What if»: one fact of a member's record thought otherwise, named and typed by a person.

use milaf_domain::{
    Activity, ActivityClass, CategoryCode, CategoryHeld, Date, Dated, Language, Member, MemberId, Money,
    Period, SubCategoryCode, Turnover,
};
use milaf_exchange::typed;
use milaf_l10n::list;
use milaf_l10n::msg::computation as say;
use milaf_rulebook::{Assessment, ComputeInput, ComputeTurnover, RuleBook, assess, member_of};
use rust_decimal::Decimal;

use crate::computation::{basis_year, refused};
use crate::error::{Error, ErrorCode, Result};
use crate::register::Office;

/// Names a supposition can bear; those of an activity may end in its number: `turnover-2`.
pub const SUPPOSITIONS: [&str; 12] = [
    "category",
    "sub-category",
    "profit",
    "practising-since",
    "owns-vehicle",
    "turnover",
    "one-client",
    "class",
    "coefficient",
    "return-filed",
    "other-cover",
    "first-month",
];

impl Office {
    /// The assessment of a member's case with facts thought otherwise, each a name of [`SUPPOSITIONS`] with its value;
    /// nothing is written.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`]; [`ErrorCode::ArgumentFaulty`] for a name or value that cannot be read;
    /// [`ErrorCode::CategoryMissing`], [`ErrorCode::ClassMissing`].
    pub fn suppose(
        &self,
        id: MemberId,
        on: Date,
        suppositions: &[(&str, &str)],
        language: Language,
    ) -> Result<(Member, Assessment)> {
        let mut member = self.member(id)?;
        let context = self.context()?;
        // The category decides of which year the turnover is.
        let mut ordered = suppositions.to_vec();
        ordered.sort_by_key(|(name, _)| *name != "category");
        for (name, value) in ordered {
            let year = basis_year(&assess(self.book, &member, on, &context)).unwrap_or(on.year());
            Supposition { book: self.book, on, year, name, value, language }.put_into(&mut member)?;
        }
        self.assess_if(id, on, |m| *m = member)
    }
}

struct Supposition<'a> {
    book: &'a RuleBook,
    on: Date,
    year: i16,
    name: &'a str,
    value: &'a str,
    language: Language,
}

impl Supposition<'_> {
    fn put_into(&self, member: &mut Member) -> Result<()> {
        let (name, number) = match self.name.rsplit_once('-').map(|(name, n)| (name, n.parse::<usize>())) {
            Some((name, Ok(number @ 1..))) => (name, number - 1),
            _ => (self.name, 0),
        };
        match name {
            "category" => *self.held(member) = self.category(CategoryCode::from(self.value), None)?,
            "sub-category" => {
                let category = self.held(member).category.clone();
                let sub = self.category(category, Some(SubCategoryCode::from(self.value)))?.sub_category;
                self.held(member).sub_category = sub;
            }
            "profit" => self.held(member).profit = Some(self.money()?),
            "practising-since" => self.held(member).practising_since = Some(self.date()?),
            "owns-vehicle" => self.held(member).owns_vehicle = Some(self.flag()?),
            "turnover" => self.turnover(member, number).amount = self.money()?,
            "one-client" => self.turnover(member, number).one_client = Some(self.money()?),
            "return-filed" => self.turnover(member, number).declared_on = Some(self.date()?),
            "class" => self.class(member, number, Some(ActivityClass::from(self.value)), None)?,
            "coefficient" => {
                let faulty = |_| self.faulty(say::percentage_remedy(self.language));
                let coefficient = typed::percentage(self.value).map_err(faulty)?;
                self.class(member, number, None, Some(coefficient))?;
            }
            "other-cover" => member.other_cover = Some(self.flag()?),
            "first-month" => {
                let month = self.value.parse().map_err(|_| self.faulty(say::month_remedy(self.language)))?;
                member.contributions.first_month = Some(month);
            }
            _ => {
                let names = list::one_of(self.language, &SUPPOSITIONS);
                return Err(self.faulty(&say::supposition_remedy(self.language, &names)));
            }
        }
        Ok(())
    }

    /// The category held on the date, or a first one.
    fn held<'m>(&self, member: &'m mut Member) -> &'m mut CategoryHeld {
        let held = &mut member.situation.categories;
        let at = held.iter().position(|c| c.period.contains(self.on)).unwrap_or_else(|| {
            held.push(Dated::always(CategoryHeld::new("")));
            held.len() - 1
        });
        &mut held[at].value
    }

    fn activity<'m>(&self, member: &'m mut Member, number: usize) -> &'m mut Activity {
        let all = &mut member.situation.activities;
        let running = all.iter().enumerate().filter(|(_, a)| a.period.contains(self.on)).nth(number);
        let at = running.map(|(at, _)| at).unwrap_or_else(|| {
            all.push(Dated::always(Activity::default()));
            all.len() - 1
        });
        &mut all[at].value
    }

    fn turnover<'m>(&self, member: &'m mut Member, number: usize) -> &'m mut Turnover {
        let turnovers = &mut self.activity(member, number).turnovers;
        let at = turnovers.iter().position(|t| t.year == self.year).unwrap_or_else(|| {
            turnovers.push(Turnover {
                year: self.year,
                amount: Money::ZERO,
                one_client: None,
                declared_on: None,
            });
            turnovers.len() - 1
        });
        &mut turnovers[at]
    }

    /// A category as the rule book knows it.
    fn category(
        &self,
        category: CategoryCode,
        sub_category: Option<SubCategoryCode>,
    ) -> Result<CategoryHeld> {
        let mut member = self.known(category, sub_category, Vec::new())?;
        Ok(member.situation.categories.remove(0).value)
    }

    /// Gives an activity the class of a code or a coefficient, as the rule book knows it.
    fn class(
        &self,
        member: &mut Member,
        number: usize,
        class: Option<ActivityClass>,
        coefficient: Option<Decimal>,
    ) -> Result<()> {
        let turnover = ComputeTurnover {
            year: self.year,
            amount: Money::ZERO,
            class,
            coefficient,
            one_client: None,
            period: Period::ALWAYS,
        };
        let category = self.held(member).category.clone();
        let known = self.known(category, None, vec![turnover])?;
        self.activity(member, number).class =
            known.situation.activities.into_iter().find_map(|a| a.value.class);
        Ok(())
    }

    fn known(
        &self,
        category: CategoryCode,
        sub_category: Option<SubCategoryCode>,
        turnovers: Vec<ComputeTurnover>,
    ) -> Result<Member> {
        let input = ComputeInput {
            category,
            sub_category,
            turnovers,
            profit: None,
            practising_since: None,
            owns_vehicle: None,
            date: self.on,
        };
        member_of(self.book, &input).map_err(|e| refused(e, self.language))
    }

    fn money(&self) -> Result<Money> {
        typed::money(self.value).map_err(|_| self.faulty(say::amount_remedy(self.language)))
    }

    fn date(&self) -> Result<Date> {
        self.value.parse().map_err(|_| self.faulty(say::date_remedy(self.language)))
    }

    fn flag(&self) -> Result<bool> {
        match self.value {
            "oui" | "yes" | "نعم" => Ok(true),
            "non" | "no" | "لا" => Ok(false),
            _ => Err(self.faulty(say::flag_remedy(self.language))),
        }
    }

    fn faulty(&self, remedy: &str) -> Error {
        Error::new(ErrorCode::ArgumentFaulty)
            .with("argument", format!("--what-if {}", self.name))
            .with("value", self.value)
            .with("remedy", remedy)
    }
}
