//! The member: a person of the register with everything the rules and the papers need.

use serde::{Deserialize, Serialize};

use crate::date::PartialDate;
use crate::dependant::{Dependant, Relation};
use crate::id::MemberId;
use crate::identifier::{CnssNumber, Email, IdentityDocument, Phone, Rib};
use crate::name::{NamePair, PersonName};
use crate::piece::Piece;
use crate::registration::{ContributionHistory, StageMark};
use crate::situation::Situation;

/// As written on form 328-1-01 (النوع / genre).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// ذكر / masculin.
    Male,
    /// أنثى / féminin.
    Female,
}

/// Moroccan, or another nationality in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nationality {
    /// مغربية / marocaine.
    Moroccan,
    /// Another, as written on the residence card.
    Other(NamePair),
}

/// The member's number in the association's own list, as the association writes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MemberNumber(pub String);

/// A person of the register. An absent fact is unknown; it is never read as "no".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its key, once stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<MemberId>,
    /// The association's number for the member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<MemberNumber>,
    /// In both scripts.
    pub name: PersonName,
    /// As on the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// May lack day or month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth: Option<PartialDate>,
    /// In both scripts.
    #[serde(default)]
    pub birth_place: NamePair,
    /// Absent: unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality: Option<Nationality>,
    /// National ID card, or residence card of a foreigner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<IdentityDocument>,
    /// The CNSS registration number, once known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cnss: Option<CnssNumber>,
    /// Mobile phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<Phone>,
    /// E-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    /// Bank account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rib: Option<Rib>,
    /// Covered by another compulsory scheme (an employee, a pensioner, a civil servant); absent: not asked yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_cover: Option<bool>,
    /// What changes in time.
    pub situation: Situation,
    /// Spouses and children.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dependants: Vec<Dependant>,
    /// Papers brought so far.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pieces: Vec<Piece>,
    /// Stages of the registration that were reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<StageMark>,
    /// Payments to the CNSS as far as known.
    #[serde(default)]
    pub contributions: ContributionHistory,
    /// A free note of the secretary.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Member {
    /// The spouses, in the order written.
    pub fn spouses(&self) -> impl Iterator<Item = &Dependant> {
        self.dependants.iter().filter(|d| d.relation == Relation::Spouse)
    }

    /// The children, in the order written.
    pub fn children(&self) -> impl Iterator<Item = &Dependant> {
        self.dependants.iter().filter(|d| d.relation == Relation::Child)
    }
}
