//! What a person says of an answer: how it is read, typed, and decided row by row.

use std::collections::BTreeMap;

use milaf_office::answer::TypedAnswer;
use milaf_office::import::ReadingChoice;
use serde::Deserialize;

use super::answer::OutcomeCode;
use crate::answering::Decision;

/// How the bytes of a text file are read, where what the program proposes is wrong.
#[derive(Clone, Debug, Default, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerReading {
    /// Code of its letters: `utf-8`, `windows-1256`; none: as proposed.
    pub encoding: Option<String>,
    /// Code of what stands between columns: `semicolon`; none: as proposed.
    pub separator: Option<String>,
}

impl From<AnswerReading> for ReadingChoice {
    fn from(reading: AnswerReading) -> ReadingChoice {
        ReadingChoice { encoding: coded(reading.encoding), separator: coded(reading.separator) }
    }
}

/// What a code names; none for a code that names nothing.
fn coded<T: serde::de::DeserializeOwned>(code: Option<String>) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(code?)).ok()
}

/// What is typed about one row of a transmission.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TypedAnswerInput {
    /// Its place in the transmission.
    pub line: u32,
    /// What was decided.
    pub outcome: OutcomeCode,
    /// The registration number given; empty: none.
    pub registration: String,
    /// Codes of the reasons of a reject.
    pub reasons: Vec<String>,
    /// What the CNSS writes otherwise, by the code of what it is.
    pub corrections: BTreeMap<String, String>,
    /// What the answer says besides.
    pub remark: String,
}

impl From<TypedAnswerInput> for TypedAnswer {
    fn from(typed: TypedAnswerInput) -> TypedAnswer {
        TypedAnswer {
            line: typed.line,
            outcome: typed.outcome.into(),
            registration: typed.registration,
            reasons: typed.reasons,
            corrections: typed.corrections.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect(),
            remark: typed.remark,
        }
    }
}

/// What a person decides about a row of an answer.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AnswerDecision {
    /// It is about this row of the transmission.
    Line {
        /// Its place.
        line: u32,
    },
    /// It is left aside.
    Aside,
    /// What was decided about it is forgotten.
    Free,
    /// This is what the CNSS decided.
    Outcome {
        /// The outcome.
        outcome: OutcomeCode,
    },
    /// This is the registration number.
    Registration {
        /// As typed.
        number: String,
    },
    /// These are the reasons.
    Reasons {
        /// Their codes.
        reasons: Vec<String>,
    },
}

impl From<AnswerDecision> for Decision {
    fn from(decision: AnswerDecision) -> Decision {
        match decision {
            AnswerDecision::Line { line } => Decision::Line(line),
            AnswerDecision::Aside => Decision::Aside,
            AnswerDecision::Free => Decision::Free,
            AnswerDecision::Outcome { outcome } => Decision::Outcome(outcome.into()),
            AnswerDecision::Registration { number } => Decision::Registration(number),
            AnswerDecision::Reasons { reasons } => Decision::Reasons(reasons),
        }
    }
}
