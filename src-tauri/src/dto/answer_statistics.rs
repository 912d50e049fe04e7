//! What the answers of a time say together.

use milaf_domain::Language;
use milaf_office::Office;
use milaf_office::answer::Statistics;
use milaf_office::transmission::in_language;
use serde::Serialize;

use super::answer::OutcomeCount;
use super::transmission::small;

/// How often a reason was given.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CauseView {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// So many rows name it.
    pub rows: u32,
    /// So many of their dossiers were accepted since.
    pub solved: u32,
    /// The categories of the members, the most first, each with its rows.
    pub categories: Vec<CauseCategory>,
}

/// Rows of one category among those of a reason.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CauseCategory {
    /// Its name; empty: unknown.
    pub name: String,
    /// So many rows.
    pub rows: u32,
}

/// What the CNSS answered in a time.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerStatisticsView {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// How many rows were answered how.
    pub outcomes: Vec<OutcomeCount>,
    /// Why rows were rejected, the most frequent first.
    pub causes: Vec<CauseView>,
}

impl AnswerStatisticsView {
    /// Its view, in a language.
    pub fn of(found: &Statistics, office: &Office, language: Language) -> AnswerStatisticsView {
        let category = |(code, rows): &(String, u64)| CauseCategory {
            name: match code.as_str() {
                "" => String::new(),
                code => office.category_name(&code.into(), language),
            },
            rows: small(*rows),
        };
        AnswerStatisticsView {
            from: found.from.to_string(),
            to: found.to.to_string(),
            outcomes: found.outcomes.iter().map(|(one, n)| OutcomeCount::of(*one, *n, language)).collect(),
            causes: found
                .causes
                .iter()
                .map(|cause| CauseView {
                    code: cause.reason.clone(),
                    name: in_language(&cause.name, language).to_owned(),
                    rows: small(cause.rows),
                    solved: small(cause.solved),
                    categories: cause.categories.iter().map(category).collect(),
                })
                .collect(),
        }
    }
}
