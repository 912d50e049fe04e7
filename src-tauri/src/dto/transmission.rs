//! Sealed transmissions: what they hold, and what became of them.

use milaf_domain::{Date, Language, LineKind, PersonName};
use milaf_office::Office;
use milaf_office::transmission::{Listed, SentRow, TransmissionDetail, TransmissionState};
use serde::Serialize;

use super::answer::{OutcomeCode, OutcomeCount, reason};
use super::form::ChoiceView;
use super::key;
use super::movement::{DifferenceView, MovementCode, MovementCount, removal};

/// A person's name in both scripts.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonNameView {
    /// Last and first name in Arabic letters.
    pub ar: String,
    /// The same in Latin letters.
    pub latin: String,
}

impl From<&PersonName> for PersonNameView {
    fn from(name: &PersonName) -> PersonNameView {
        PersonNameView { ar: name.in_language(Language::Ar), latin: name.in_language(Language::Fr) }
    }
}

/// What became of a transmission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum TransmissionStateCode {
    /// Sealed; nobody noted that it was delivered.
    Produced,
    /// The agency received it.
    Delivered,
    /// Cancelled.
    Cancelled,
}

impl From<TransmissionState> for TransmissionStateCode {
    fn from(state: TransmissionState) -> TransmissionStateCode {
        match state {
            TransmissionState::Closed => TransmissionStateCode::Produced,
            TransmissionState::Received => TransmissionStateCode::Delivered,
            TransmissionState::Cancelled => TransmissionStateCode::Cancelled,
        }
    }
}

/// A transmission as a line of the list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TransmissionRow {
    /// Its key.
    pub id: u32,
    /// Its number.
    pub number: String,
    /// The day it was sealed.
    pub closed_on: String,
    /// The agency's name; its code where the directory no longer holds it, empty where none was chosen.
    pub agency: String,
    /// Dossiers in it.
    pub dossiers: u32,
    /// Rows in it, changes and removals included.
    pub rows: u32,
    /// So many of the rows were answered.
    pub answered: u32,
    /// What became of it.
    pub state: TransmissionStateCode,
    /// The day it was delivered.
    pub received_on: Option<String>,
    /// Its receipt is waited for longer than is set.
    pub is_late: bool,
    /// The first groups of its seal.
    pub seal: String,
}

/// A window of the list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TransmissionList {
    /// The latest first.
    pub rows: Vec<TransmissionRow>,
    /// Of how many.
    pub total: u32,
}

/// A transmission as its page shows it.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TransmissionView {
    /// As in the list.
    pub row: TransmissionRow,
    /// What it holds, in words.
    pub kind: String,
    /// How many of the rows tell what.
    pub movements: Vec<MovementCount>,
    /// How many of the rows were answered how.
    pub outcomes: Vec<OutcomeCount>,
    /// Pages of the stamped counter-copy; 0: it was not scanned.
    pub counter_copy: u32,
    /// So many days a receipt is waited for.
    pub wait: u32,
    /// Deposited on behalf of the members, not as their liaison body.
    pub on_behalf: bool,
    /// Version of the rule book it was assessed with.
    pub rules: String,
    /// The seal in its sixteen groups.
    pub seal: Vec<String>,
    /// Fingerprint of the key that signed it.
    pub fingerprint: String,
    /// Where its file was written; empty when that was not kept.
    pub file: String,
    /// Whether it still lies there.
    pub file_there: bool,
    /// The agency's receipt.
    pub receipt: String,
    /// The day it was cancelled.
    pub cancelled_on: Option<String>,
    /// Why.
    pub cancelled_why: String,
    /// Today, the last day on which it can have been delivered.
    pub today: String,
}

/// What stands as answered about a row.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LineAnswerView {
    /// What was decided.
    pub outcome: OutcomeCode,
    /// In words.
    pub name: String,
    /// The registration number given; empty: none.
    pub registration: String,
    /// The reasons.
    pub reasons: Vec<ChoiceView>,
    /// What it says besides.
    pub remark: String,
}

/// A row of a transmission.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TransmissionLineView {
    /// Its place in the transmission.
    pub line: u32,
    /// What it tells.
    pub movement: MovementCode,
    /// In words.
    pub movement_name: String,
    /// Why they are struck off, in words; empty: they are not.
    pub reason: String,
    /// What changed.
    pub changes: Vec<DifferenceView>,
    /// Which time the dossier left; 0 for a row without one.
    pub attempt: u32,
    /// What stands as answered.
    pub answer: Option<LineAnswerView>,
    /// The dossier's number.
    pub dossier: String,
    /// Whose; none once erased.
    pub member: Option<u32>,
    /// Their name.
    pub name: Option<PersonNameView>,
    /// Where the dossier stands today, in words.
    pub state: String,
}

/// Whether a file is what was sealed.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SealCheck {
    /// It is.
    pub whole: bool,
    /// What was found, in sentences.
    pub sentences: Vec<String>,
}

/// A count as the window takes it.
pub fn small(count: impl TryInto<u32>) -> u32 {
    count.try_into().unwrap_or(u32::MAX)
}

/// So many groups of the seal stand in a list.
const SHORT_SEAL: usize = 2;

impl TransmissionRow {
    /// Its view, the agency's name looked up; `late`: the last day of sealing that is waited for too long.
    pub fn of(listed: &Listed, agency: String, late: Date) -> TransmissionRow {
        let one = &listed.transmission;
        let groups = milaf_office::transmission::seal_groups(one);
        TransmissionRow {
            id: key(one.id.map_or(0, |id| id.0)),
            number: one.number.to_string(),
            closed_on: one.closed_on.to_string(),
            agency,
            dossiers: listed.dossiers,
            rows: listed.rows,
            answered: listed.answered,
            state: one.state.into(),
            received_on: one.received_on.map(|d| d.to_string()),
            is_late: one.state == TransmissionState::Closed && one.closed_on <= late,
            seal: groups.into_iter().take(SHORT_SEAL).collect::<Vec<_>>().join(" "),
        }
    }
}

impl TransmissionView {
    /// Its view, in a language; `pages` of the counter-copy.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn of(
        detail: TransmissionDetail,
        agency: String,
        pages: usize,
        office: &Office,
        language: Language,
    ) -> Result<TransmissionView, milaf_office::Error> {
        let answered: u64 = detail.answers.iter().map(|(_, rows)| rows).sum();
        let listed = Listed {
            dossiers: small(detail.dossiers),
            rows: small(detail.rows),
            answered: small(answered),
            transmission: detail.transmission,
        };
        let row = TransmissionRow::of(&listed, agency, office.receipt_last_day()?);
        let one = listed.transmission;
        let movement = |(kind, rows): &(LineKind, usize)| MovementCount {
            movement: (*kind).into(),
            name: milaf_l10n::line_kind(language, *kind).to_owned(),
            rows: small(*rows),
        };
        Ok(TransmissionView {
            row,
            kind: milaf_l10n::transmission_kind(language, one.kind).to_owned(),
            movements: detail.kinds.iter().map(movement).collect(),
            outcomes: detail.answers.iter().map(|(o, rows)| OutcomeCount::of(*o, *rows, language)).collect(),
            counter_copy: small(pages),
            wait: office.receipt_wait()?,
            on_behalf: one.on_behalf,
            rules: one.rules,
            seal: detail.seal,
            fingerprint: detail.fingerprint,
            file: one.file,
            file_there: detail.file_there,
            receipt: one.receipt,
            cancelled_on: one.cancelled_on.map(|d| d.to_string()),
            cancelled_why: one.cancelled_why,
            today: office.surroundings().today().to_string(),
        })
    }
}

impl TransmissionLineView {
    /// Its view, in a language.
    pub fn of(row: &SentRow, language: Language) -> TransmissionLineView {
        let content = &row.content;
        let kind = content.line.kind;
        let answer = |line: &milaf_office::answer::AnswerLine| LineAnswerView {
            outcome: line.outcome.into(),
            name: milaf_l10n::outcome(language, line.outcome).to_owned(),
            registration: line.registration.clone(),
            reasons: line.reason_codes().iter().map(|code| reason(code, language)).collect(),
            remark: line.remark.clone(),
        };
        TransmissionLineView {
            line: row.place,
            movement: kind.into(),
            movement_name: milaf_l10n::line_kind(language, kind).to_owned(),
            reason: removal(row.reason, language),
            changes: row.changes.iter().map(|one| DifferenceView::of(one, language)).collect(),
            attempt: row.attempt.unwrap_or(0),
            answer: row.answer.as_ref().map(answer),
            dossier: content.line.number.to_string(),
            member: content.line.member.map(|id| key(id.0)),
            name: content.name.as_ref().map(PersonNameView::from),
            state: content
                .state
                .map(|s| milaf_l10n::dossier_state(language, s).to_owned())
                .unwrap_or_default(),
        }
    }
}
