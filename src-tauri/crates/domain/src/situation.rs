//! A person's situation is a list of periods: "as of" a date uses what held on that date.

use serde::{Deserialize, Serialize};

use crate::category::{ActivityClass, CategoryCode, SubCategoryCode};
use crate::date::{Date, Period};
use crate::geography::CommuneCode;
use crate::identifier::{Ice, PostalCode, ProfessionalTaxNumber, TaxNumber, TradeRegisterNumber};
use crate::money::Money;
use crate::name::NamePair;

/// A fact with the period in which it held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated<T> {
    /// When it held.
    #[serde(flatten)]
    pub period: Period,
    /// What held.
    #[serde(flatten)]
    pub value: T,
}

impl<T> Dated<T> {
    /// A fact since a day.
    pub fn since(from: Date, value: T) -> Dated<T> {
        Dated { period: Period::since(from), value }
    }

    /// A fact whose beginning nobody wrote down, still true.
    pub fn always(value: T) -> Dated<T> {
        Dated { period: Period::ALWAYS, value }
    }
}

/// Everything about a person that changes in time and that rules look at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Situation {
    /// Categories held; several may hold at once.
    pub categories: Vec<Dated<CategoryHeld>>,
    /// Activities, each with its class as the tax office recorded it.
    pub activities: Vec<Dated<Activity>>,
    /// Marital status over time.
    pub households: Vec<Dated<Household>>,
    /// Home and professional addresses over time.
    pub addresses: Vec<Dated<Address>>,
    /// Membership of the association and of the chamber.
    pub memberships: Vec<Dated<Membership>>,
}

impl Situation {
    /// The categories held on `date`, in the order written.
    pub fn categories_on(&self, date: Date) -> Vec<&Dated<CategoryHeld>> {
        self.categories.iter().filter(|c| c.period.contains(date)).collect()
    }

    /// The activities carried on on `date`.
    pub fn activities_on(&self, date: Date) -> Vec<&Dated<Activity>> {
        self.activities.iter().filter(|a| a.period.contains(date)).collect()
    }

    /// The marital status on `date`; `None` when nobody wrote it down.
    pub fn marital_status_on(&self, date: Date) -> Option<MaritalStatus> {
        self.households.iter().rev().find(|h| h.period.contains(date)).map(|h| h.value.status)
    }

    /// The address of a place on `date`, the latest written first.
    pub fn address_on(&self, place: AddressPlace, date: Date) -> Option<&Address> {
        self.addresses
            .iter()
            .rev()
            .find(|a| a.value.place == place && a.period.contains(date))
            .map(|a| &a.value)
    }

    /// The membership of a body on `date`.
    pub fn membership_on(&self, body: MembershipBody, date: Date) -> Option<&Dated<Membership>> {
        self.memberships.iter().rev().find(|m| m.value.body == body && m.period.contains(date))
    }
}

/// A category held over a period, with the facts that choose its row of the rule book. An absent fact is unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryHeld {
    /// Which category.
    pub category: CategoryCode,
    /// Its division, where the category has any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_category: Option<SubCategoryCode>,
    /// Registered with the cohort that opened the category; recorded by the secretary, never inferred.
    #[serde(default)]
    pub launch_cohort: bool,
    /// Since when the profession has been practised (dentists, paramedics: the base depends on years of practice).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practising_since: Option<Date>,
    /// Yearly profit as last declared (real result: the base depends on it).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profit: Option<Money>,
    /// Whether a driver owns the vehicle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owns_vehicle: Option<bool>,
}

impl CategoryHeld {
    /// A category with no further fact.
    pub fn new(category: impl Into<CategoryCode>) -> CategoryHeld {
        CategoryHeld {
            category: category.into(),
            sub_category: None,
            launch_cohort: false,
            practising_since: None,
            profit: None,
            owns_vehicle: None,
        }
    }
}

/// An activity as the tax office and the registers know it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// What is done, in words: حلاقة / coiffure.
    pub label: NamePair,
    /// The coefficient category that the tax office assigned; recorded, never inferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<ActivityClass>,
    /// Turnover by year, VAT included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub turnovers: Vec<Turnover>,
    /// Identifiant fiscal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_number: Option<TaxNumber>,
    /// Taxe professionnelle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub professional_tax: Option<ProfessionalTaxNumber>,
    /// Registre du commerce.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trade_register: Option<TradeRegisterNumber>,
    /// Identifiant commun de l'entreprise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ice: Option<Ice>,
}

impl Activity {
    /// The turnover declared for a year.
    pub fn turnover_of(&self, year: i16) -> Option<&Turnover> {
        self.turnovers.iter().find(|t| t.year == year)
    }
}

/// A year's turnover of one activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnover {
    /// The year of the turnover (N−1 of the droit of year N).
    pub year: i16,
    /// DH, VAT included.
    pub amount: Money,
    /// The part made with one single client (services: above the threshold it is withheld at source).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub one_client: Option<Money>,
    /// When the tax return of that year was filed; absent: not known to be filed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared_on: Option<Date>,
}

/// Marital status of the member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MaritalStatus {
    /// عازب(ة) / célibataire.
    Single,
    /// متزوج(ة) / marié(e).
    Married,
    /// مطلق(ة) / divorcé(e).
    Divorced,
    /// أرمل(ة) / veuf, veuve.
    Widowed,
}

/// A marital status held over a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Household {
    /// The status.
    pub status: MaritalStatus,
}

/// Which address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AddressPlace {
    /// العنوان الشخصي / adresse personnelle.
    Home,
    /// العنوان المهني / adresse professionnelle.
    Work,
}

/// An address as form 328-1-01 asks it: quarter, commune, city, postal code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Home or work.
    pub place: AddressPlace,
    /// Street, number, quarter or douar, in both scripts where known.
    pub street: NamePair,
    /// The commune in the HCP's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commune: Option<CommuneCode>,
    /// The commune or city as written, where it is not in the list or says more.
    #[serde(default)]
    pub city: NamePair,
    /// Five digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<PostalCode>,
}

impl Address {
    /// An address with nothing written yet.
    pub fn new(place: AddressPlace) -> Address {
        Address {
            place,
            street: NamePair::default(),
            commune: None,
            city: NamePair::default(),
            postal_code: None,
        }
    }
}

/// A body one can be a member of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MembershipBody {
    /// The association whose register this is.
    Association,
    /// The chamber: of commerce, of handicrafts, …
    Chamber,
}

/// Membership of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// Which body.
    pub body: MembershipBody,
    /// The member's number there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// The chamber's name, where it is one.
    #[serde(default)]
    pub body_name: NamePair,
}
