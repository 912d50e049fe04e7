//! What the CNSS knows about a member, and why somebody is to be struck off.

use milaf_domain::{Language, LineKind, RemovalReason};
use milaf_office::mend::MendTask;
use milaf_office::told::{Attempt, Knowledge, Removal};
use milaf_office::transmission::in_language;
use serde::Serialize;

use super::answer::{OutcomeCode, reason};
use super::form::ChoiceView;
use super::key;
use super::mend::MendView;

/// What the CNSS knows about a member.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct KnowledgeView {
    /// The day on which what it holds was told; none: it holds nothing from the association.
    pub told_on: Option<String>,
    /// In which transmission; empty: none.
    pub told_in: String,
    /// Why the member was struck off, in words; empty: they were not.
    pub struck_off: String,
    /// What the next transmission of changes will say, in words; empty: nothing.
    pub next: String,
    /// Whether that is a removal for which nobody gave a reason.
    pub lacks_reason: bool,
    /// The fields of the working list.
    pub fields: Vec<KnownFieldView>,
    /// Every time something left about the member, the latest first.
    pub attempts: Vec<AttemptView>,
    /// What the last reject asks to mend.
    pub mends: Vec<MendView>,
    /// What was noted about striking them off.
    pub removal: Option<RemovalView>,
    /// Why somebody may be struck off.
    pub reasons: Vec<ChoiceView>,
    /// Today.
    pub today: String,
}

/// A field of the working list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct KnownFieldView {
    /// What of the member.
    pub label: String,
    /// What the CNSS was told; empty: nothing.
    pub told: String,
    /// What the register says.
    pub now: String,
    /// Whether both differ.
    pub differs: bool,
}

/// A transmission that held a row about the member.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AttemptView {
    /// The transmission.
    pub transmission: u32,
    /// Its number.
    pub number: String,
    /// When it was sealed.
    pub closed_on: String,
    /// Whether it was cancelled.
    pub is_cancelled: bool,
    /// What the row told, in words.
    pub movement: String,
    /// Which time the dossier left; 0 for a row without one.
    pub attempt: u32,
    /// What was answered, the latest first.
    pub answers: Vec<AttemptAnswerView>,
}

/// An answer about one row.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AttemptAnswerView {
    /// When it was noted.
    pub on: Option<String>,
    /// What was decided.
    pub outcome: OutcomeCode,
    /// In words.
    pub name: String,
    /// The reasons.
    pub reasons: Vec<ChoiceView>,
    /// What it says besides.
    pub remark: String,
}

/// What was noted about striking a member off.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RemovalView {
    /// Code of the reason.
    pub reason: String,
    /// In words.
    pub name: String,
    /// Since when it holds.
    pub since: Option<String>,
    /// What else was noted.
    pub note: String,
}

impl KnowledgeView {
    /// Its view, in a language.
    pub fn of(
        found: &Knowledge,
        removal: Option<&Removal>,
        mends: &[MendTask],
        today: milaf_domain::Date,
        language: Language,
    ) -> KnowledgeView {
        let name = |reason: RemovalReason| milaf_l10n::removal_reason(language, reason).to_owned();
        let next = found.next.map(|kind| milaf_l10n::line_kind(language, kind).to_owned());
        let field = |one: &milaf_office::told::KnownField| KnownFieldView {
            label: in_language(&one.label, language).to_owned(),
            told: one.told.as_ref().map(|told| in_language(told, language).to_owned()).unwrap_or_default(),
            now: in_language(&one.now, language).to_owned(),
            differs: one.differs,
        };
        KnowledgeView {
            told_on: found.told_on.map(|day| day.to_string()),
            told_in: found.told_in.map(|number| number.to_string()).unwrap_or_default(),
            struck_off: found.struck_off.map(name).unwrap_or_default(),
            next: next.unwrap_or_default(),
            lacks_reason: found.next == Some(LineKind::Removal) && found.reason.is_none(),
            fields: found.fields.iter().map(field).collect(),
            attempts: found.attempts.iter().map(|one| AttemptView::of(one, language)).collect(),
            mends: mends.iter().map(|task| MendView::of(task, language)).collect(),
            removal: removal.map(|one| RemovalView {
                reason: one.reason.code().to_owned(),
                name: name(one.reason),
                since: one.since.map(|day| day.to_string()),
                note: one.note.clone(),
            }),
            reasons: RemovalReason::ALL
                .into_iter()
                .map(|one| ChoiceView { id: one.code().to_owned(), name: name(one) })
                .collect(),
            today: today.to_string(),
        }
    }
}

impl AttemptView {
    fn of(one: &Attempt, language: Language) -> AttemptView {
        let answer = |answer: &milaf_office::told::Answered| AttemptAnswerView {
            on: answer.on.map(|day| day.to_string()),
            outcome: answer.outcome.into(),
            name: milaf_l10n::outcome(language, answer.outcome).to_owned(),
            reasons: answer.reasons.iter().map(|code| reason(code, language)).collect(),
            remark: answer.remark.clone(),
        };
        AttemptView {
            transmission: key(one.transmission.0),
            number: one.number.to_string(),
            closed_on: one.closed_on.to_string(),
            is_cancelled: one.state == milaf_office::transmission::TransmissionState::Cancelled,
            movement: milaf_l10n::line_kind(language, one.kind).to_owned(),
            attempt: one.attempt.unwrap_or(0),
            answers: one.answers.iter().map(answer).collect(),
        }
    }
}
