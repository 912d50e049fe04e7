//! Rows of the rule book as the window shows them.

use milaf_office::rule::{self, Settler, Topic};
use milaf_office::rules::Confidence;
use serde::{Deserialize, Serialize};

use super::preference::LanguageCode;

/// Which rows are wanted.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RuleQuery {
    /// Of the wording.
    pub language: LanguageCode,
    /// What they are about; all topics without one.
    pub topic: Option<TopicCode>,
    /// Words to find.
    pub search: String,
    /// Only rows that are not certain.
    pub doubtful: bool,
}

/// The rule book, or a part of it.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RuleList {
    /// When the facts were compiled.
    pub compiled: String,
    /// The fingerprint of what it says.
    pub digest: String,
    /// How many rows it has.
    pub total: u32,
    /// Those asked for.
    pub rows: Vec<RuleView>,
}

/// A row.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RuleView {
    /// Its key.
    pub id: String,
    /// What it is about.
    pub topic: TopicCode,
    /// The category it is of, worded; empty: of none.
    pub category: String,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// Its figure in lines; empty where it only states something.
    pub figure: Vec<String>,
    /// The list that it states.
    pub items: Vec<String>,
    /// When it holds.
    pub period: String,
    /// Whether it holds on the day.
    pub in_force: bool,
    /// Law, decree or article.
    pub reference: String,
    /// Where it was read.
    pub source: String,
    /// How far it can be trusted.
    pub confidence: ConfidenceCode,
    /// Who can settle it, where it is not certain.
    pub settler: Option<SettlerCode>,
    /// What has to be said with it.
    pub note: String,
    /// The rows of its series, oldest first, where there are several.
    pub history: Vec<RulePast>,
}

/// A row of a series in time.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RulePast {
    /// Its key.
    pub id: String,
    /// Its figure in lines.
    pub figure: Vec<String>,
    /// When it holds.
    pub period: String,
    /// Whether it holds on the day.
    pub in_force: bool,
}

/// How far a row can be trusted.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum ConfidenceCode {
    /// Read in an official or press source, or in two.
    Sourced,
    /// One guide that cites the law.
    Secondary,
    /// Practice, or one weak source.
    ToConfirm,
    /// Not known.
    Unknown,
}

/// Who can settle a doubt.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum SettlerCode {
    /// The agency of the CNSS.
    Agency,
    /// The tax office.
    TaxOffice,
}

macro_rules! topics {
    ($($name:ident,)*) => {
        /// What rows are about.
        #[derive(Clone, Copy, Debug, Serialize, Deserialize, specta::Type)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs, reason = "each is explained in the office")]
        pub enum TopicCode {
            $($name,)*
        }

        impl From<Topic> for TopicCode {
            fn from(topic: Topic) -> TopicCode {
                match topic {
                    $(Topic::$name => TopicCode::$name,)*
                }
            }
        }

        impl From<TopicCode> for Topic {
            fn from(topic: TopicCode) -> Topic {
                match topic {
                    $(TopicCode::$name => Topic::$name,)*
                }
            }
        }
    };
}

topics! {
    Categories,
    Contributions,
    Droit,
    Tax,
    Coefficients,
    Rights,
    Family,
    Registration,
    Pieces,
    Liaison,
    Identifiers,
    DataProtection,
}

impl From<rule::RuleView> for RuleView {
    fn from(view: rule::RuleView) -> RuleView {
        let past = |past: rule::RulePast| RulePast {
            id: past.id.to_string(),
            figure: lines(&past.figure),
            period: past.period,
            in_force: past.in_force,
        };
        RuleView {
            id: view.id.to_string(),
            topic: view.topic.into(),
            category: view.category,
            name_ar: view.name_ar,
            name_fr: view.name_fr,
            figure: lines(&view.figure),
            items: view.items,
            period: view.period,
            in_force: view.in_force,
            reference: view.reference,
            source: view.source,
            confidence: match view.confidence {
                Confidence::Sourced => ConfidenceCode::Sourced,
                Confidence::Secondary => ConfidenceCode::Secondary,
                Confidence::ToConfirm => ConfidenceCode::ToConfirm,
                Confidence::Unknown => ConfidenceCode::Unknown,
            },
            settler: view.settler.map(|settler| match settler {
                Settler::Agency => SettlerCode::Agency,
                Settler::TaxOffice => SettlerCode::TaxOffice,
            }),
            note: view.note,
            history: view.history.into_iter().map(past).collect(),
        }
    }
}

fn lines(figure: &str) -> Vec<String> {
    figure.lines().map(str::to_owned).collect()
}
