//! People covered through a member: spouses and children (rule book §4).

use serde::{Deserialize, Serialize};

use crate::date::{Date, PartialDate, Period};
use crate::id::DependantId;
use crate::identifier::{Cin, CnssNumber};
use crate::member::Sex;
use crate::name::PersonName;

/// How a dependant belongs to the member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// زوج(ة) / conjoint(e); a member may have several.
    Spouse,
    /// ولد متكفل به / enfant à charge.
    Child,
}

/// A spouse or a child. An absent fact is unknown, never "no".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dependant {
    /// Its key, once stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<DependantId>,
    /// Spouse or child.
    pub relation: Relation,
    /// In both scripts.
    pub name: PersonName,
    /// May lack day or month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth: Option<PartialDate>,
    /// As on the papers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// National ID card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cin: Option<Cin>,
    /// A CNSS number of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cnss: Option<CnssNumber>,
    /// Marriage, for a spouse; birth or adoption into the family, for a child.
    #[serde(default)]
    pub belongs: Period,
    /// Whether a spouse has compulsory cover of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_cover: Option<bool>,
    /// School years (named by the year of their October) for which a certificate of studies was seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub school_years: Vec<i16>,
    /// Whether a child is married (law 54-23: the age of 30 is for the unmarried).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub married: Option<bool>,
    /// «justificatif fourni: oui / non»: all that is kept of a disability (law 09-08).
    #[serde(default)]
    pub disability_proof: bool,
    /// Died on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub died_on: Option<Date>,
}

impl Dependant {
    /// Somebody of whom only name and relation are known.
    pub fn new(relation: Relation, name: PersonName) -> Dependant {
        Dependant {
            id: None,
            relation,
            name,
            birth: None,
            sex: None,
            cin: None,
            cnss: None,
            belongs: Period::ALWAYS,
            own_cover: None,
            school_years: Vec::new(),
            married: None,
            disability_proof: false,
            died_on: None,
        }
    }
}
