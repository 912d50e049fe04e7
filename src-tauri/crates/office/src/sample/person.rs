//! The sixty members as their association's list knows them.

use milaf_domain::{Date, MaritalStatus, NamePair, PartialDate, PersonName, Relation, Sex};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::SampleError;

/// Somebody of the association's list. An absent field is an empty cell.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The association's number: `001` …
    pub number: String,
    /// In both scripts.
    pub name: PersonName,
    /// As on the papers.
    pub sex: Sex,
    /// May lack day or month.
    pub birth: PartialDate,
    /// In both scripts.
    pub birth_place: NamePair,
    /// Of a foreigner; absent: Moroccan.
    pub nationality: Option<NamePair>,
    /// CIN, or number of the residence card.
    pub identity: String,
    /// Marital status.
    pub status: MaritalStatus,
    /// As dialled within Morocco: `06…`.
    pub mobile: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Home, without commune.
    pub home: NamePair,
    /// Commune of the home.
    pub commune: NamePair,
    /// Five digits.
    pub postal_code: String,
    /// Where the work is done.
    pub work: NamePair,
    /// Code of the category (rule book §2).
    pub category: String,
    /// The word by which the office's list names the category.
    pub category_word: String,
    /// What is done.
    pub activity: NamePair,
    /// Code of the coefficient category.
    pub class: Option<String>,
    /// The words by which the list names it.
    pub class_word: Option<String>,
    /// Hundredths of the turnover.
    pub coefficient: Option<Decimal>,
    /// DH of the year before the list.
    pub turnover: Option<u32>,
    /// Identifiant fiscal.
    pub tax_number: Option<String>,
    /// Identifiant commun de l'entreprise.
    pub ice: Option<String>,
    /// Taxe professionnelle.
    pub professional_tax: Option<String>,
    /// Registre du commerce and court.
    pub trade_register: Option<String>,
    /// Bank account, 24 digits.
    pub rib: Option<String>,
    /// Whether the list holds it as a number, which loses its last digits.
    #[serde(default)]
    pub rib_as_number: bool,
    /// CNSS registration number.
    pub cnss: Option<String>,
    /// Member of the association since.
    pub joined: Date,
    /// How the list holds the family.
    #[serde(default)]
    pub layout: Layout,
    /// Spouses, then children.
    #[serde(default)]
    pub family: Vec<Relative>,
    /// What stands in the last column.
    pub remark: Option<String>,
}

/// Where an office's list puts a family.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// In columns of their own; children beyond the first in one cell.
    #[default]
    Columns,
    /// In the rows that follow.
    Rows,
    /// The spouse in columns, the children in one cell: «name date; name date».
    Cell,
}

/// A spouse or a child.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relative {
    /// Which.
    pub relation: Relation,
    /// In both scripts.
    pub name: PersonName,
    /// As on the papers.
    pub sex: Sex,
    /// May lack day or month.
    pub birth: PartialDate,
}

/// The sixty.
///
/// # Errors
/// [`SampleError::Data`] if the embedded file is damaged.
pub fn people() -> Result<Vec<Person>, SampleError> {
    #[derive(Deserialize)]
    struct File {
        person: Vec<Person>,
    }
    Ok(toml::from_str::<File>(include_str!("people.toml"))?.person)
}
