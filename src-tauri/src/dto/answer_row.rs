//! A row of an answer as it is looked over.

use milaf_domain::{Language, Outcome};
use milaf_office::answer::{
    AnswerDoubt, AnswerFate, Candidate, Correction, PlannedAnswer, doubt, fate, matched_by,
};
use milaf_office::transmission::in_language;
use serde::Serialize;

use super::answer::{AnswerGroup, OutcomeCode, reason};
use super::form::ChoiceView;
use super::transmission::{PersonNameView, small};

/// A window of the rows of an answer.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerRows {
    /// In the order of the answer.
    pub rows: Vec<AnswerRowView>,
    /// Of how many.
    pub total: u32,
}

/// A row of the transmission that may be meant.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LineOption {
    /// Its place in the transmission.
    pub line: u32,
    /// The dossier's number.
    pub dossier: String,
    /// Whose; none once erased.
    pub name: Option<PersonNameView>,
}

impl From<&Candidate> for LineOption {
    fn from(one: &Candidate) -> LineOption {
        let name = one.name.as_ref().map(PersonNameView::from);
        LineOption { line: one.line, dossier: one.number.to_string(), name }
    }
}

/// Something that the CNSS writes otherwise.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CorrectionView {
    /// What of the member.
    pub label: String,
    /// What was told.
    pub was: String,
    /// What the CNSS writes.
    pub now: String,
    /// Whether it could be read; otherwise it is only kept with the answer.
    pub is_read: bool,
}

/// A row of an answer and what it would do.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerRowView {
    /// Its number in the file or text.
    pub row: u32,
    /// As it was written.
    pub written: String,
    /// Where it stands.
    pub group: AnswerGroup,
    /// What it would do, in words.
    pub fate: String,
    /// What was decided.
    pub outcome: Option<OutcomeCode>,
    /// In words.
    pub outcome_name: String,
    /// What stood before, in words; empty: nothing.
    pub before: String,
    /// The registration number given; empty: none.
    pub registration: String,
    /// The reasons.
    pub reasons: Vec<ChoiceView>,
    /// What the CNSS corrected.
    pub corrections: Vec<CorrectionView>,
    /// What it says besides.
    pub remark: String,
    /// By what its row was found, in words; empty: it was not.
    pub by: String,
    /// The dossier's number, where it was found.
    pub dossier: String,
    /// Whose it is, where it was found.
    pub name: Option<PersonNameView>,
    /// The rows that may be meant.
    pub candidates: Vec<LineOption>,
    /// What makes it doubtful or faulty, in sentences.
    pub doubts: Vec<String>,
    /// Whether its words do not say what was decided.
    pub lacks_outcome: bool,
    /// Whether its registration number is none.
    pub lacks_registration: bool,
    /// Whether a person decided something about it.
    pub is_decided: bool,
}

impl AnswerRowView {
    /// Its view, in a language.
    pub fn of(row: &PlannedAnswer, is_decided: bool, language: Language) -> AnswerRowView {
        let group = AnswerGroup::ALL.into_iter().find(|group| group.fates().contains(&row.fate));
        let outcome = |outcome: Option<Outcome>| {
            outcome.map(|one| milaf_l10n::outcome(language, one).to_owned()).unwrap_or_default()
        };
        let correction = |one: &Correction| CorrectionView {
            label: in_language(&one.label, language).to_owned(),
            was: one.was.clone(),
            now: one.now.clone(),
            is_read: one.read,
        };
        let faulty = row.fate == AnswerFate::Faulty;
        let numbers = [AnswerDoubt::RegistrationShape, AnswerDoubt::RegistrationTaken];
        AnswerRowView {
            row: small(row.row),
            written: row.written.clone(),
            group: group.unwrap_or(AnswerGroup::Settle),
            fate: fate(row.fate, language).to_owned(),
            outcome: row.outcome.map(OutcomeCode::from),
            outcome_name: outcome(row.outcome),
            before: outcome(row.before),
            registration: row.registration.clone(),
            reasons: row.reasons.iter().map(|code| reason(code, language)).collect(),
            corrections: row.corrections.iter().map(correction).collect(),
            remark: row.remark.clone(),
            by: row.by.map(|by| matched_by(by, language).to_owned()).unwrap_or_default(),
            dossier: row.number.map(|number| number.to_string()).unwrap_or_default(),
            name: row.name.as_ref().map(PersonNameView::from),
            candidates: row.candidates.iter().map(LineOption::from).collect(),
            doubts: row.doubts.iter().map(|one| doubt(*one, language).to_owned()).collect(),
            lacks_outcome: row.doubts.contains(&AnswerDoubt::NoOutcome),
            lacks_registration: faulty && row.doubts.iter().any(|one| numbers.contains(one)),
            is_decided,
        }
    }
}
