//! Everything that can be done to a register, as a closed list that describes itself in both languages.

use milaf_domain::{DossierState, Language, RemovalReason};
use milaf_exchange::answer::find_reason;
use milaf_l10n::{Value, dossier_state, message, removal_reason};
use milaf_rulebook::{Kind, RuleBook};
use serde::{Deserialize, Serialize};

/// An operation as the journal keeps it: its code is the entry's operation, the rest its payload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "operation", rename_all = "kebab-case")]
pub enum Operation {
    /// The register was made.
    RegisterCreated,
    /// The association's data changed.
    AssociationChanged,
    /// Terms of office changed.
    BureauChanged,
    /// The directory of agencies changed.
    AgenciesChanged,
    /// What makes the association a liaison body changed.
    LiaisonChanged,
    /// A passphrase was replaced.
    PassphraseChanged,
    /// The recovery sheet was replaced.
    RecoveryCodeRenewed,
    /// A member was written down.
    MemberRegistered,
    /// A member's data changed.
    MemberChanged,
    /// A member went into the bin.
    MemberBinned,
    /// Several went into the bin.
    MembersBinned {
        /// So many.
        members: usize,
    },
    /// Members came back out of the bin.
    MembersRestored {
        /// So many.
        members: usize,
    },
    /// Dossiers were marked ready together.
    DossiersReadied {
        /// So many.
        dossiers: usize,
    },
    /// Dossiers got their numbers together.
    DossiersNumbered {
        /// So many.
        dossiers: usize,
    },
    /// Dossiers changed state because a day came.
    DossiersReviewed {
        /// So many.
        dossiers: usize,
    },
    /// The saved views of the list changed.
    ViewsChanged,
    /// Two members were found to be one person and became one.
    MembersMerged,
    /// Two members were said to be two people.
    PairDismissed,
    /// That word was taken back.
    PairRecalled,
    /// A doubt about a value was accepted with a reason.
    DoubtAccepted {
        /// Path of the field.
        field: String,
    },
    /// The question of a member was noted, or its answer.
    CaseNoted,
    /// The invented association and its members were put in.
    SampleAdded,
    /// They were taken out.
    SampleRemoved,
    /// A list was read in.
    ListImported {
        /// Name of the file, without its folder.
        file: String,
        /// Members added.
        added: usize,
        /// Members changed.
        changed: usize,
    },
    /// A piece was recorded, with or without a scan.
    PieceRecorded {
        /// Its kind.
        kind: String,
    },
    /// The file of a piece was turned or cut.
    ScanReshaped {
        /// The kind of the piece.
        kind: String,
    },
    /// The file of a piece was taken away.
    ScanRemoved {
        /// The kind of the piece.
        kind: String,
    },
    /// A dossier went from one state to another.
    DossierMoved {
        /// The new state's code.
        state: String,
    },
    /// A dossier got its number.
    DossierNumbered {
        /// The number.
        number: String,
    },
    /// A transmission was closed.
    TransmissionClosed {
        /// The number.
        number: String,
        /// Dossiers in it.
        dossiers: usize,
    },
    /// What changed was transmitted.
    ChangesTransmitted {
        /// The number.
        number: String,
        /// Dossiers in it.
        additions: usize,
        /// Changes told.
        changes: usize,
        /// Members struck off.
        removals: usize,
    },
    /// The stamped counter-copy of a slip was kept.
    CounterCopyKept {
        /// The number.
        number: String,
    },
    /// How long a receipt is waited for was set.
    ReceiptWaitSet {
        /// So many days.
        days: u32,
    },
    /// A member is to be struck off.
    RemovalNoted {
        /// Code of the reason.
        reason: String,
    },
    /// A member is to stay on the list after all.
    RemovalDropped,
    /// An answer of the CNSS was noted.
    AnswerNoted {
        /// The number of the transmission.
        number: String,
        /// Rows written.
        rows: usize,
    },
    /// What a reject asked was called mended.
    RejectMended {
        /// Code of the reason.
        reason: String,
    },
    /// An export profile was written.
    ExportProfileChanged {
        /// Its code.
        code: String,
    },
    /// An export profile was taken away.
    ExportProfileRemoved {
        /// Its code.
        code: String,
    },
    /// An export profile is used from now on.
    ExportProfileChosen {
        /// Its code.
        code: String,
    },
    /// A transmission was noted as delivered.
    TransmissionDelivered {
        /// The number.
        number: String,
    },
    /// A transmission was cancelled.
    TransmissionCancelled {
        /// The number.
        number: String,
    },
    /// The day of the next deposit was planned, or the plan dropped.
    DepositPlanned,
    /// An attestation was issued.
    AttestationIssued {
        /// The number.
        number: String,
    },
    /// An attestation was refused.
    AttestationRefused {
        /// The number.
        number: String,
    },
    /// An attestation or its refusal was printed again.
    AttestationCopied {
        /// The number.
        number: String,
    },
    /// The association's dues of a year were set.
    DuesSet {
        /// The year.
        year: i16,
    },
    /// Dues were paid: a receipt was issued.
    DuesPaid {
        /// The number.
        number: String,
    },
    /// A receipt was printed again.
    ReceiptCopied {
        /// The number.
        number: String,
    },
    /// A receipt was cancelled.
    DuesCancelled {
        /// The number.
        number: String,
    },
    /// A payment to the CNSS was noted.
    ContributionNoted,
    /// A payment to the CNSS was taken away.
    ContributionRemoved,
    /// Payments to the CNSS were read from a list.
    ContributionsImported {
        /// Name of the file, without its folder.
        file: String,
        /// So many.
        payments: usize,
    },
    /// A registered letter was noted, or the answer to it.
    LetterNoted,
    /// A change of situation was noted as declared.
    ChangeDeclared,
    /// A meeting was noted.
    MeetingNoted,
    /// The latest operation was taken back.
    Undone,
    /// What was taken back was done again.
    Redone,
}

impl Operation {
    /// One of each, for tests that hold that all are worded and reversible.
    pub fn examples() -> Vec<Operation> {
        let number = || "2026-0001".to_owned();
        vec![
            Operation::RegisterCreated,
            Operation::AssociationChanged,
            Operation::BureauChanged,
            Operation::AgenciesChanged,
            Operation::LiaisonChanged,
            Operation::PassphraseChanged,
            Operation::RecoveryCodeRenewed,
            Operation::MemberRegistered,
            Operation::MemberChanged,
            Operation::MemberBinned,
            Operation::MembersBinned { members: 3 },
            Operation::MembersRestored { members: 2 },
            Operation::DossiersReadied { dossiers: 5 },
            Operation::DossiersNumbered { dossiers: 11 },
            Operation::DossiersReviewed { dossiers: 1 },
            Operation::ViewsChanged,
            Operation::MembersMerged,
            Operation::PairDismissed,
            Operation::PairRecalled,
            Operation::DoubtAccepted { field: "mobile".to_owned() },
            Operation::CaseNoted,
            Operation::SampleAdded,
            Operation::SampleRemoved,
            Operation::ListImported { file: "liste.xlsx".to_owned(), added: 3, changed: 1 },
            Operation::PieceRecorded { kind: "national-id-card".to_owned() },
            Operation::ScanReshaped { kind: "national-id-card".to_owned() },
            Operation::ScanRemoved { kind: "national-id-card".to_owned() },
            Operation::DossierMoved { state: "ready".to_owned() },
            Operation::DossierNumbered { number: number() },
            Operation::TransmissionClosed { number: number(), dossiers: 2 },
            Operation::ChangesTransmitted { number: number(), additions: 1, changes: 3, removals: 2 },
            Operation::CounterCopyKept { number: number() },
            Operation::ReceiptWaitSet { days: 3 },
            Operation::RemovalNoted { reason: "moved".to_owned() },
            Operation::RemovalDropped,
            Operation::AnswerNoted { number: number(), rows: 11 },
            Operation::RejectMended { reason: "illegible".to_owned() },
            Operation::ExportProfileChanged { code: "agence".to_owned() },
            Operation::ExportProfileRemoved { code: "agence".to_owned() },
            Operation::ExportProfileChosen { code: "agence".to_owned() },
            Operation::TransmissionDelivered { number: number() },
            Operation::TransmissionCancelled { number: number() },
            Operation::DepositPlanned,
            Operation::AttestationIssued { number: number() },
            Operation::AttestationRefused { number: number() },
            Operation::AttestationCopied { number: number() },
            Operation::DuesSet { year: 2026 },
            Operation::DuesPaid { number: number() },
            Operation::ReceiptCopied { number: number() },
            Operation::DuesCancelled { number: number() },
            Operation::ContributionNoted,
            Operation::ContributionRemoved,
            Operation::ContributionsImported { file: "paiements.csv".to_owned(), payments: 12 },
            Operation::LetterNoted,
            Operation::ChangeDeclared,
            Operation::MeetingNoted,
            Operation::Undone,
            Operation::Redone,
        ]
    }

    /// Its code in the journal: `list-imported`.
    pub fn code(&self) -> &'static str {
        match self {
            Operation::RegisterCreated => "register-created",
            Operation::AssociationChanged => "association-changed",
            Operation::BureauChanged => "bureau-changed",
            Operation::AgenciesChanged => "agencies-changed",
            Operation::LiaisonChanged => "liaison-changed",
            Operation::PassphraseChanged => "passphrase-changed",
            Operation::RecoveryCodeRenewed => "recovery-code-renewed",
            Operation::MemberRegistered => "member-registered",
            Operation::MemberChanged => "member-changed",
            Operation::MemberBinned => "member-binned",
            Operation::MembersBinned { .. } => "members-binned",
            Operation::MembersRestored { .. } => "members-restored",
            Operation::DossiersReadied { .. } => "dossiers-readied",
            Operation::DossiersNumbered { .. } => "dossiers-numbered",
            Operation::DossiersReviewed { .. } => "dossiers-reviewed",
            Operation::ViewsChanged => "views-changed",
            Operation::MembersMerged => "members-merged",
            Operation::PairDismissed => "pair-dismissed",
            Operation::PairRecalled => "pair-recalled",
            Operation::DoubtAccepted { .. } => "doubt-accepted",
            Operation::CaseNoted => "case-noted",
            Operation::SampleAdded => "sample-added",
            Operation::SampleRemoved => "sample-removed",
            Operation::ListImported { .. } => "list-imported",
            Operation::PieceRecorded { .. } => "piece-recorded",
            Operation::ScanReshaped { .. } => "scan-reshaped",
            Operation::ScanRemoved { .. } => "scan-removed",
            Operation::DossierMoved { .. } => "dossier-moved",
            Operation::DossierNumbered { .. } => "dossier-numbered",
            Operation::TransmissionClosed { .. } => "transmission-closed",
            Operation::ChangesTransmitted { .. } => "changes-transmitted",
            Operation::CounterCopyKept { .. } => "counter-copy-kept",
            Operation::ReceiptWaitSet { .. } => "receipt-wait-set",
            Operation::RemovalNoted { .. } => "removal-noted",
            Operation::RemovalDropped => "removal-dropped",
            Operation::AnswerNoted { .. } => "answer-noted",
            Operation::RejectMended { .. } => "reject-mended",
            Operation::ExportProfileChanged { .. } => "export-profile-changed",
            Operation::ExportProfileRemoved { .. } => "export-profile-removed",
            Operation::ExportProfileChosen { .. } => "export-profile-chosen",
            Operation::TransmissionDelivered { .. } => "transmission-delivered",
            Operation::TransmissionCancelled { .. } => "transmission-cancelled",
            Operation::DepositPlanned => "deposit-planned",
            Operation::AttestationIssued { .. } => "attestation-issued",
            Operation::AttestationRefused { .. } => "attestation-refused",
            Operation::AttestationCopied { .. } => "attestation-copied",
            Operation::DuesSet { .. } => "dues-set",
            Operation::DuesPaid { .. } => "dues-paid",
            Operation::ReceiptCopied { .. } => "receipt-copied",
            Operation::DuesCancelled { .. } => "dues-cancelled",
            Operation::ContributionNoted => "contribution-noted",
            Operation::ContributionRemoved => "contribution-removed",
            Operation::ContributionsImported { .. } => "contributions-imported",
            Operation::LetterNoted => "letter-noted",
            Operation::ChangeDeclared => "change-declared",
            Operation::MeetingNoted => "meeting-noted",
            Operation::Undone => "undone",
            Operation::Redone => "redone",
        }
    }

    /// Whether it can be taken back. Issuing a number and closing a transmission are cancelled with a trace instead:
    /// numbers are never used again.
    pub fn is_undoable(&self) -> bool {
        !matches!(
            self,
            Operation::RegisterCreated
                | Operation::PassphraseChanged
                | Operation::RecoveryCodeRenewed
                | Operation::DossierNumbered { .. }
                | Operation::DossiersNumbered { .. }
                | Operation::DossiersReviewed { .. }
                | Operation::TransmissionClosed { .. }
                | Operation::ChangesTransmitted { .. }
                | Operation::CounterCopyKept { .. }
                | Operation::TransmissionDelivered { .. }
                | Operation::TransmissionCancelled { .. }
                | Operation::AttestationIssued { .. }
                | Operation::AttestationRefused { .. }
                | Operation::AttestationCopied { .. }
                | Operation::DuesPaid { .. }
                | Operation::ReceiptCopied { .. }
                | Operation::DuesCancelled { .. }
        )
    }

    /// What was done, for a history: «Liste importée : liste.xlsx (3 nouveaux, 1 modifié)».
    pub fn describe(&self, language: Language) -> String {
        let args: Vec<(&str, Value<'_>)> = match self {
            Operation::ListImported { file, added, changed } => {
                vec![
                    ("file", file.as_str().into()),
                    ("added", (*added).into()),
                    ("changed", (*changed).into()),
                ]
            }
            Operation::PieceRecorded { kind }
            | Operation::ScanReshaped { kind }
            | Operation::ScanRemoved { kind } => vec![("kind", piece_name(kind, language).into())],
            Operation::DossierMoved { state } => vec![("state", state_name(state, language).into())],
            Operation::DossierNumbered { number }
            | Operation::AttestationIssued { number }
            | Operation::CounterCopyKept { number }
            | Operation::AttestationRefused { number }
            | Operation::AttestationCopied { number }
            | Operation::DuesPaid { number }
            | Operation::ReceiptCopied { number }
            | Operation::DuesCancelled { number }
            | Operation::TransmissionDelivered { number }
            | Operation::TransmissionCancelled { number } => vec![("number", number.as_str().into())],
            Operation::DuesSet { year } => vec![("year", year.to_string().into())],
            Operation::ContributionsImported { file, payments } => {
                vec![("file", file.as_str().into()), ("payments", (*payments).into())]
            }
            Operation::MembersBinned { members } | Operation::MembersRestored { members } => {
                vec![("members", (*members).into())]
            }
            Operation::DossiersReadied { dossiers }
            | Operation::DossiersNumbered { dossiers }
            | Operation::DossiersReviewed { dossiers } => vec![("dossiers", (*dossiers).into())],
            Operation::TransmissionClosed { number, dossiers } => {
                vec![("number", number.as_str().into()), ("dossiers", (*dossiers).into())]
            }
            Operation::ChangesTransmitted { number, additions, changes, removals } => vec![
                ("number", number.as_str().into()),
                ("additions", (*additions).into()),
                ("changes", (*changes).into()),
                ("removals", (*removals).into()),
            ],
            Operation::ReceiptWaitSet { days } => vec![("days", i64::from(*days).into())],
            Operation::RemovalNoted { reason } => {
                let named = RemovalReason::from_code(reason).map(|reason| removal_reason(language, reason));
                vec![("reason", named.unwrap_or(reason).into())]
            }
            Operation::RejectMended { reason } => {
                let named = find_reason(reason).map(|reason| reason.name.in_language(language));
                vec![("reason", named.unwrap_or(reason).into())]
            }
            Operation::AnswerNoted { number, rows } => {
                vec![("number", number.as_str().into()), ("rows", (*rows).into())]
            }
            Operation::ExportProfileChanged { code }
            | Operation::ExportProfileRemoved { code }
            | Operation::ExportProfileChosen { code } => vec![("code", code.as_str().into())],
            _ => Vec::new(),
        };
        message(language, &format!("operation-{}", self.code()), &args)
            .unwrap_or_else(|| self.code().to_owned())
    }
}

/// What the rule book calls a piece.
fn piece_name(kind: &str, language: Language) -> &str {
    let mut rows = RuleBook::embedded().rows_of(Kind::Piece);
    rows.find(|row| row.code.as_deref() == Some(kind)).map_or(kind, |row| row.name.in_language(language))
}

fn state_name(state: &str, language: Language) -> &str {
    DossierState::from_code(state).map_or(state, |state| dossier_state(language, state))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_describes_itself_in_both_languages() {
        for operation in Operation::examples() {
            for language in Language::ALL {
                let text = operation.describe(language);
                assert!(text != operation.code() && !text.contains('{'), "{text}");
            }
        }
    }

    #[test]
    fn codes_are_those_of_the_payload() {
        for operation in Operation::examples() {
            let payload = serde_json::to_value(&operation).unwrap();
            assert_eq!(payload["operation"], operation.code());
        }
    }
}
