//! Cases studied at the desk, as the window shows and writes them.

use milaf_office::case::{Case, CaseDraft, NoteId};
use serde::{Deserialize, Serialize};

use super::form::ChoiceView;
use super::key;

/// A case.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// Its key.
    pub id: u32,
    /// What was asked.
    pub question: String,
    /// What was answered.
    pub answer: String,
    /// Rows of the rule book.
    pub rules: Vec<ChoiceView>,
    /// When it was written.
    pub written_on: String,
    /// When it was answered.
    pub settled_on: Option<String>,
}

impl From<Case> for CaseView {
    fn from(case: Case) -> CaseView {
        CaseView {
            id: key(case.id.0),
            question: case.question,
            answer: case.answer,
            rules: case.rules.into_iter().map(|(id, name)| ChoiceView { id, name }).collect(),
            written_on: case.written_on.to_string(),
            settled_on: case.settled_on.map(|day| day.to_string()),
        }
    }
}

/// A case as it is written down.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CaseInput {
    /// The case to change; none: a new one.
    pub id: Option<u32>,
    /// What was asked.
    pub question: String,
    /// What was answered.
    pub answer: String,
    /// Rows of the rule book, by name.
    pub rules: Vec<String>,
}

impl From<CaseInput> for CaseDraft {
    fn from(case: CaseInput) -> CaseDraft {
        CaseDraft {
            id: case.id.map(|id| NoteId(i64::from(id))),
            question: case.question,
            answer: case.answer,
            rules: case.rules,
        }
    }
}
