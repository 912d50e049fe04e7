//! Answers of the CNSS as the rooms show them: the plan of one, and those noted.

use milaf_domain::{Language, Outcome};
use milaf_office::answer::{Answer, AnswerFate, AnswerSource, find_reason, reasons};
use milaf_office::transmission::in_language;
use serde::{Deserialize, Serialize};

use super::form::ChoiceView;
use super::key;
use super::transmission::small;
use crate::answering::Answering;

/// What the CNSS decided about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum OutcomeCode {
    /// Accepted.
    Accepted,
    /// Accepted, written otherwise than it was told.
    Corrected,
    /// Rejected.
    Rejected,
    /// Not taken.
    NotTaken,
}

impl From<Outcome> for OutcomeCode {
    fn from(outcome: Outcome) -> OutcomeCode {
        match outcome {
            Outcome::Accepted => OutcomeCode::Accepted,
            Outcome::AcceptedWithCorrections => OutcomeCode::Corrected,
            Outcome::Rejected => OutcomeCode::Rejected,
            Outcome::NotTaken => OutcomeCode::NotTaken,
        }
    }
}

impl From<OutcomeCode> for Outcome {
    fn from(code: OutcomeCode) -> Outcome {
        match code {
            OutcomeCode::Accepted => Outcome::Accepted,
            OutcomeCode::Corrected => Outcome::AcceptedWithCorrections,
            OutcomeCode::Rejected => Outcome::Rejected,
            OutcomeCode::NotTaken => Outcome::NotTaken,
        }
    }
}

/// An outcome with how many rows share it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeCount {
    /// What was decided.
    pub outcome: OutcomeCode,
    /// In words.
    pub name: String,
    /// So many rows.
    pub rows: u32,
}

impl OutcomeCount {
    /// In a language.
    pub fn of(outcome: Outcome, rows: u64, language: Language) -> OutcomeCount {
        let name = milaf_l10n::outcome(language, outcome).to_owned();
        OutcomeCount { outcome: outcome.into(), name, rows: small(rows) }
    }
}

/// Rows of an answer that a person looks at together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum AnswerGroup {
    /// To be settled: nobody knows whose they are, or what they say cannot be.
    Settle,
    /// They would be written.
    Written,
    /// They stand already.
    Unchanged,
    /// Nothing was decided yet.
    Pending,
    /// Left aside.
    Aside,
}

impl AnswerGroup {
    /// All of them, what is to be settled first.
    pub const ALL: [AnswerGroup; 5] = [
        AnswerGroup::Settle,
        AnswerGroup::Written,
        AnswerGroup::Unchanged,
        AnswerGroup::Pending,
        AnswerGroup::Aside,
    ];

    /// The fates of its rows.
    pub fn fates(self) -> &'static [AnswerFate] {
        match self {
            AnswerGroup::Settle => &[AnswerFate::Leftover, AnswerFate::Faulty],
            AnswerGroup::Written => &[AnswerFate::New, AnswerFate::Changed],
            AnswerGroup::Unchanged => &[AnswerFate::Unchanged],
            AnswerGroup::Pending => &[AnswerFate::Pending],
            AnswerGroup::Aside => &[AnswerFate::LeftOut],
        }
    }
}

/// How many rows stand in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerGroupCount {
    /// The group.
    pub group: AnswerGroup,
    /// So many rows.
    pub rows: u32,
}

/// An answer being looked over, in numbers.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// The transmission it is about.
    pub transmission: u32,
    /// Its number.
    pub number: String,
    /// How it came, in words.
    pub source: String,
    /// Name of its file; empty where it came otherwise.
    pub file: String,
    /// Changes whenever the rows may have.
    pub serial: u32,
    /// Rows in it.
    pub rows: u32,
    /// Rows by what they would do; groups without a row are left out.
    pub groups: Vec<AnswerGroupCount>,
    /// Rows that would be written, by outcome.
    pub outcomes: Vec<OutcomeCount>,
    /// Rows that would be written over another answer.
    pub changed: u32,
    /// Rows of the transmission that would be without an answer.
    pub silent: u32,
    /// Rows in which the CNSS corrected something.
    pub corrections: u32,
    /// Whether its corrections are written into the members' records.
    pub takes_corrections: bool,
}

impl AnswerView {
    /// Its view, in a language.
    pub fn of(one: &Answering, language: Language) -> AnswerView {
        let plan = &one.plan;
        let counts = plan.counts();
        let group =
            |group: AnswerGroup| AnswerGroupCount { group, rows: small(one.rows_of(group.fates()).count()) };
        let outcomes = [
            (Outcome::Accepted, counts.accepted),
            (Outcome::AcceptedWithCorrections, counts.corrected),
            (Outcome::Rejected, counts.rejected),
            (Outcome::NotTaken, counts.not_taken),
        ];
        let written = plan.rows.iter().filter(|row| row.is_written());
        AnswerView {
            transmission: key(one.transmission.0),
            number: plan.number.to_string(),
            source: source(plan.source, language),
            file: plan.file.clone(),
            serial: one.serial,
            rows: small(plan.rows.len()),
            groups: AnswerGroup::ALL.into_iter().map(group).filter(|group| group.rows > 0).collect(),
            outcomes: outcomes
                .into_iter()
                .filter(|(_, rows)| *rows > 0)
                .map(|(outcome, rows)| OutcomeCount::of(outcome, rows as u64, language))
                .collect(),
            changed: small(counts.changed),
            silent: small(counts.silent),
            corrections: small(written.filter(|row| !row.corrections.is_empty()).count()),
            takes_corrections: plan.take_corrections,
        }
    }
}

fn source(source: AnswerSource, language: Language) -> String {
    let name = match source {
        AnswerSource::File => milaf_l10n::msg::cnss_answer::file_source(language),
        AnswerSource::Pasted => milaf_l10n::msg::cnss_answer::pasted_source(language),
        AnswerSource::Typed => milaf_l10n::msg::cnss_answer::typed_source(language),
    };
    name.to_owned()
}

/// A reason by its code, in words.
pub fn reason(code: &str, language: Language) -> ChoiceView {
    let name = find_reason(code).map_or(code, |reason| reason.name.in_language(language));
    ChoiceView { id: code.to_owned(), name: name.to_owned() }
}

/// What can be chosen of an answer.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerChoicesView {
    /// What may be decided; their codes are those of `OutcomeCode`.
    pub outcomes: Vec<OutcomeCount>,
    /// Why a row may be rejected.
    pub reasons: Vec<ChoiceView>,
    /// What the CNSS may write otherwise.
    pub corrections: Vec<ChoiceView>,
}

impl AnswerChoicesView {
    /// In a language.
    pub fn of(language: Language) -> AnswerChoicesView {
        let corrected = milaf_office::answer::corrected_fields();
        AnswerChoicesView {
            outcomes: Outcome::ALL.into_iter().map(|one| OutcomeCount::of(one, 0, language)).collect(),
            reasons: reasons().iter().map(|one| reason(&one.code, language)).collect(),
            corrections: corrected
                .into_iter()
                .map(|(id, label)| ChoiceView { id, name: in_language(&label, language).to_owned() })
                .collect(),
        }
    }
}

/// An answer that was noted.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct NotedAnswerView {
    /// Its key.
    pub id: u32,
    /// How it came, in words.
    pub source: String,
    /// Name of its file; empty where it came otherwise.
    pub file: String,
    /// When it was noted.
    pub noted_on: String,
}

impl NotedAnswerView {
    /// Its view, in a language.
    pub fn of(answer: &Answer, language: Language) -> NotedAnswerView {
        NotedAnswerView {
            id: key(answer.id.map_or(0, |id| id.0)),
            source: source(answer.source, language),
            file: answer.file.clone(),
            noted_on: answer.noted_on.to_string(),
        }
    }
}
