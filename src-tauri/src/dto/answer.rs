//! Answers of the CNSS as the rooms show them: the plan of one, those noted, and what they say together.

use std::collections::BTreeMap;

use milaf_domain::{Language, Outcome};
use milaf_office::Office;
use milaf_office::answer::{
    Answer, AnswerDoubt, AnswerFate, AnswerSource, Candidate, PlannedAnswer, Statistics, TypedAnswer, doubt,
    fate, find_reason, matched_by, reasons,
};
use milaf_office::import::ReadingChoice;
use milaf_office::transmission::in_language;
use serde::{Deserialize, Serialize};

use super::form::ChoiceView;
use super::key;
use super::transmission::{PersonNameView, small};
use crate::answering::{Answering, Decision};

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
    const ALL: [AnswerGroup; 5] = [
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
        let correction = |one: &milaf_office::answer::Correction| CorrectionView {
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
