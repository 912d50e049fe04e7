//! The association whose register this is, its bureau, the agencies it deals with, and what makes it a liaison body.

use serde::{Deserialize, Serialize};

use crate::category::CategoryCode;
use crate::date::{Date, Period};
use crate::member::Sex;
use crate::name::{NamePair, PersonName};
use crate::situation::Dated;

/// The association.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Association {
    /// Its name in both scripts.
    pub name: NamePair,
    /// Its seat: the city, in both scripts; papers are dated "at" it.
    pub city: NamePair,
    /// Its address in both scripts.
    #[serde(default)]
    pub address: NamePair,
    /// Phone as it prints it; free text, it is its own letterhead.
    #[serde(default)]
    pub phone: String,
    /// E-mail as it prints it.
    #[serde(default)]
    pub email: String,
    /// Number of the CNDP's prior authorisation (law 09-08, art. 12); empty: none recorded.
    #[serde(default)]
    pub cndp_number: String,
    /// Terms of office of its bureau.
    #[serde(default)]
    pub bureau: Vec<BureauTerm>,
    /// CNSS agencies it deposits at.
    #[serde(default)]
    pub agencies: Vec<Agency>,
    /// Categories for which it is the liaison body, with text and document; none: it deposits on behalf of members.
    #[serde(default)]
    pub liaison: Vec<LiaisonFact>,
}

impl Association {
    /// Whether it is the liaison body of a category on a date.
    pub fn is_liaison_body(&self, category: &CategoryCode, date: Date) -> bool {
        self.liaison.iter().any(|l| l.value.category == *category && l.period.contains(date))
    }

    /// Who holds an office on a date.
    pub fn in_office(&self, office: Office, date: Date) -> Option<&BureauTerm> {
        self.bureau.iter().rev().find(|t| t.office == office && t.period.contains(date))
    }
}

/// An office of the bureau.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Office {
    /// الرئيس(ة) / président(e).
    President,
    /// الكاتب(ة) العام(ة) / secrétaire général(e).
    Secretary,
    /// أمين(ة) المال / trésorier(ère).
    Treasurer,
}

/// Somebody in office over a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BureauTerm {
    /// Which office.
    pub office: Office,
    /// Who.
    pub name: PersonName,
    /// For Monsieur / Madame, السيد / السيدة.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// From the general assembly that elected them to the one that replaced them.
    #[serde(flatten)]
    pub period: Period,
}

/// An agency of the CNSS.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agency {
    /// A short code of the association's own, unique in its directory.
    pub code: String,
    /// Its name in both scripts.
    pub name: NamePair,
    /// Its city in both scripts.
    #[serde(default)]
    pub city: NamePair,
}

/// The text by which the association is the liaison body of a category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiaisonText {
    /// Of which category.
    pub category: CategoryCode,
    /// The legal or contractual text.
    pub text: String,
    /// The document kept at the office.
    #[serde(default)]
    pub document: String,
}

/// A liaison text in force over a period.
pub type LiaisonFact = Dated<LiaisonText>;
