//! Transmissions: choosing, looking over, sealing, and what became of them.

use milaf_domain::geography::CommuneCode;
use milaf_domain::{Date, Language, LineKind, MemberId, PersonName, RemovalReason};
use milaf_office::Office;
use milaf_office::told::FieldDifference;
use milaf_office::transmission::{
    Choice, Fault, FaultCause, LackKind, Listed, MovementRow, Notice, NoticeKind, ParkedMember, Preflight,
    SentRow, TransmissionDetail, TransmissionState, in_language,
};
use serde::{Deserialize, Serialize};

use super::answer::{OutcomeCode, OutcomeCount, reason};
use super::form::ChoiceView;
use super::key;

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

/// What a row of a transmission tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum MovementCode {
    /// Somebody new, with their dossier.
    Addition,
    /// Something that is no more as it was told.
    Change,
    /// Somebody who is struck off.
    Removal,
    /// The same again.
    Unchanged,
}

impl From<LineKind> for MovementCode {
    fn from(kind: LineKind) -> MovementCode {
        match kind {
            LineKind::Addition => MovementCode::Addition,
            LineKind::Change => MovementCode::Change,
            LineKind::Removal => MovementCode::Removal,
            LineKind::Unchanged => MovementCode::Unchanged,
        }
    }
}

/// How many rows tell the same kind of thing.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MovementCount {
    /// What they tell.
    pub movement: MovementCode,
    /// In words.
    pub name: String,
    /// So many.
    pub rows: u32,
}

/// A field that differs from what was told.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DifferenceView {
    /// What of the member.
    pub label: String,
    /// What was told before.
    pub was: String,
    /// What is told now.
    pub now: String,
}

impl DifferenceView {
    /// Its view, in a language.
    pub fn of(one: &FieldDifference, language: Language) -> DifferenceView {
        let [label, was, now] =
            [&one.label, &one.was, &one.now].map(|words| in_language(words, language).to_owned());
        DifferenceView { label, was, now }
    }
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

/// What is to leave.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ChoiceInput {
    /// The full list: everything that is ready, and everybody whom the CNSS was told of.
    Ready,
    /// What changed since it was last told.
    Changes,
    /// What it rejected and is corrected.
    Rejected,
    /// What is ready of these categories and communes; an empty list leaves all through.
    Matching {
        /// Codes of categories.
        categories: Vec<String>,
        /// Codes of communes.
        communes: Vec<String>,
    },
    /// These members'.
    Members {
        /// Their keys.
        members: Vec<u32>,
    },
}

impl From<ChoiceInput> for Choice {
    fn from(input: ChoiceInput) -> Choice {
        match input {
            ChoiceInput::Ready => Choice::Ready,
            ChoiceInput::Changes => Choice::Changes,
            ChoiceInput::Rejected => Choice::Rejected,
            ChoiceInput::Matching { categories, communes } => Choice::Matching {
                categories: categories.iter().map(|code| code.as_str().into()).collect(),
                communes: communes.into_iter().map(CommuneCode).collect(),
            },
            ChoiceInput::Members { members } => Choice::Members(members_of(&members)),
        }
    }
}

/// Keys as the office takes them.
pub fn members_of(keys: &[u32]) -> Vec<MemberId> {
    keys.iter().map(|key| MemberId(i64::from(*key))).collect()
}

/// What the first step of the wizard shows.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SendableView {
    /// How many dossiers are ready, by category and commune.
    pub groups: Vec<SendableGroup>,
    /// The association's directory of agencies.
    pub agencies: Vec<AgencyOption>,
    /// Where sealed files are put.
    pub folder: String,
    /// The day of the next deposit, where one is planned.
    pub planned: Option<String>,
    /// Name of the export profile by which the lists are laid out.
    pub profile: String,
    /// Names of the categories in sight of which the association is not the liaison body.
    pub on_behalf: Vec<String>,
    /// Rejected dossiers that were corrected.
    pub corrected: u32,
    /// Those left out of a transmission who wait for the next.
    pub parked: Vec<ParkedView>,
    /// How many these are, shown or not.
    pub parked_total: u32,
}

/// A member who was left out of a transmission.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ParkedView {
    /// Who.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Left out of which transmission.
    pub number: String,
    /// Where the dossier stands today, in words.
    pub state: String,
}

impl ParkedView {
    /// Its view, in a language.
    pub fn of(one: &ParkedMember, language: Language) -> ParkedView {
        let state = one.state.map(|state| milaf_l10n::dossier_state(language, state).to_owned());
        ParkedView {
            member: key(one.member.0),
            name: PersonNameView::from(&one.name),
            number: one.number.to_string(),
            state: state.unwrap_or_default(),
        }
    }
}

/// Ready dossiers of one category in one commune.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SendableGroup {
    /// Code of the category; empty where none is known.
    pub category: String,
    /// Its name.
    pub category_name: String,
    /// Code of the commune; empty where none is known.
    pub commune: String,
    /// Its name.
    pub commune_name: String,
    /// So many.
    pub dossiers: u32,
}

/// An agency to choose.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AgencyOption {
    /// Its code in the directory.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its city.
    pub city: String,
}

/// A window of the dossiers that may be sent.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SendableList {
    /// By name.
    pub rows: Vec<SendableRow>,
    /// Of how many.
    pub total: u32,
}

/// A dossier that may be sent.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SendableRow {
    /// Whose.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Their category, in words.
    pub category: String,
    /// Their commune.
    pub commune: String,
}

/// What a batch looks like before it leaves.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PreflightView {
    /// Rows that would leave; those that tell the same again are not counted.
    pub leaving: u32,
    /// So many of them are additions, with their dossiers.
    pub additions: u32,
    /// So many are changes.
    pub changes: u32,
    /// So many are removals.
    pub removals: u32,
    /// Members told again as they were.
    pub unchanged: u32,
    /// The first of the changes and removals, each with what it says.
    pub movements: Vec<MovementView>,
    /// Dossiers that cannot, the gravest first.
    pub faults: Vec<FaultView>,
    /// What the CNSS may object to.
    pub notices: Vec<NoticeView>,
}

/// A change or a removal about to leave.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MovementView {
    /// Whose.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// What it tells.
    pub movement: MovementCode,
    /// In words.
    pub movement_name: String,
    /// Why they are struck off, in words; empty: they are not.
    pub reason: String,
    /// What changed.
    pub changes: Vec<DifferenceView>,
}

impl MovementView {
    fn of(row: &MovementRow, language: Language) -> MovementView {
        MovementView {
            member: key(row.member.0),
            name: PersonNameView::from(&row.name),
            movement: row.kind.into(),
            movement_name: milaf_l10n::line_kind(language, row.kind).to_owned(),
            reason: removal(row.reason, language),
            changes: row.changes.iter().map(|one| DifferenceView::of(one, language)).collect(),
        }
    }
}

fn removal(reason: Option<RemovalReason>, language: Language) -> String {
    reason.map(|reason| milaf_l10n::removal_reason(language, reason).to_owned()).unwrap_or_default()
}

/// Why a dossier stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum FaultCauseCode {
    /// Something required is missing.
    Incomplete,
    /// Rejected, not yet corrected.
    Rejected,
    /// It has left already, or was accepted.
    Gone,
    /// Nothing is missing; nobody looked it over.
    Unmarked,
}

/// A dossier that cannot leave.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FaultView {
    /// Whose.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Why it stays.
    pub cause: FaultCauseCode,
    /// Where it stands, in words.
    pub state: String,
    /// What is missing.
    pub lacks: Vec<LackView>,
}

/// Something required that is missing.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LackView {
    /// A piece; otherwise a field.
    pub is_piece: bool,
    /// Its code: where the member's page is opened.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// What may bring a dossier back.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct NoticeView {
    /// Whose.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// The piece or the condition.
    pub what: String,
    /// The piece's last day; none: a condition that is not met.
    pub expires_on: Option<String>,
}

/// A sealed transmission.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TransmittedView {
    /// Its key.
    pub id: u32,
    /// Its number.
    pub number: String,
    /// Dossiers in it.
    pub dossiers: u32,
    /// Changes told.
    pub changes: u32,
    /// Members struck off.
    pub removals: u32,
    /// Dossiers left behind.
    pub left: u32,
    /// Where its file lies.
    pub file: String,
    /// The slip in the tray.
    pub slip: u32,
}

/// What is asked of a sealing.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SealInput {
    /// What leaves.
    pub choice: ChoiceInput,
    /// Code of the agency; none while the directory is empty.
    pub agency: Option<String>,
    /// Language of dossiers and slip.
    pub language: super::preference::PaperLanguageCode,
    /// Faulty dossiers stay behind; otherwise one fault keeps everything here.
    pub leave_faulty: bool,
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

/// So many changes and removals are listed before they leave; the others are counted.
const LISTED: usize = 200;

impl PreflightView {
    /// Its view, in a language.
    pub fn of(found: &Preflight, language: Language) -> PreflightView {
        let count = |kind| small(found.movements.iter().filter(|row| row.kind == kind).count());
        PreflightView {
            leaving: small(found.leaving),
            additions: small(found.additions),
            changes: count(LineKind::Change),
            removals: count(LineKind::Removal),
            unchanged: small(found.unchanged),
            movements: found
                .movements
                .iter()
                .take(LISTED)
                .map(|row| MovementView::of(row, language))
                .collect(),
            faults: found.faults.iter().map(|fault| FaultView::of(fault, language)).collect(),
            notices: found.notices.iter().map(|notice| NoticeView::of(notice, language)).collect(),
        }
    }
}

impl FaultView {
    fn of(fault: &Fault, language: Language) -> FaultView {
        let lack = |lack: &milaf_office::transmission::Lack| LackView {
            is_piece: lack.kind == LackKind::Piece,
            code: lack.code.clone(),
            name: in_language(&lack.name, language).to_owned(),
        };
        FaultView {
            member: key(fault.member.0),
            name: PersonNameView::from(&fault.name),
            cause: match fault.cause {
                FaultCause::Incomplete => FaultCauseCode::Incomplete,
                FaultCause::Rejected => FaultCauseCode::Rejected,
                FaultCause::Gone => FaultCauseCode::Gone,
                FaultCause::Unmarked => FaultCauseCode::Unmarked,
            },
            state: milaf_l10n::dossier_state(language, fault.state).to_owned(),
            lacks: fault.lacks.iter().map(lack).collect(),
        }
    }
}

impl NoticeView {
    fn of(notice: &Notice, language: Language) -> NoticeView {
        let (what, expires_on) = match &notice.what {
            NoticeKind::PieceExpires { piece, on } => (piece, Some(on.to_string())),
            NoticeKind::ConditionFails { condition } => (condition, None),
        };
        NoticeView {
            member: key(notice.member.0),
            name: PersonNameView::from(&notice.name),
            what: in_language(what, language).to_owned(),
            expires_on,
        }
    }
}
