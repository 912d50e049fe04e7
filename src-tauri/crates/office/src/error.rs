//! The closed list of error codes, worded by the language crate as `error-<code>`, and the error that shells show.
//!
//! A code exists when a shell or a person acts on it. Each lower crate's error is converted beside its use.

use std::path::Path;

use milaf_domain::{DossierState, Language};
use milaf_l10n::{Value, dossier_state, message};
use serde::Serialize;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// What went wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ErrorCode {
            $($(#[$doc])* $name,)*
        }

        impl ErrorCode {
            /// Every code.
            pub const ALL: &[ErrorCode] = &[$(ErrorCode::$name,)*];

            /// As it stands in messages and in JSON: `register-missing`.
            pub fn code(self) -> &'static str {
                match self {
                    $(ErrorCode::$name => $code,)*
                }
            }
        }
    };
}

codes! {
    /// No register at this place.
    RegisterMissing = "register-missing",
    /// Something is already at this place.
    RegisterExists = "register-exists",
    /// Another program has the register open.
    RegisterLocked = "register-locked",
    /// The register's files are damaged.
    RegisterDamaged = "register-damaged",
    /// A newer program wrote the register.
    RegisterTooNew = "register-too-new",
    /// No register is open: it was locked.
    RegisterClosed = "register-closed",
    /// The register lies on a network share.
    RegisterOnNetwork = "register-on-network",
    /// The database was built without encryption.
    EncryptionMissing = "encryption-missing",
    /// The passphrase opens no slot.
    PassphraseWrong = "passphrase-wrong",
    /// The passphrase is too short.
    PassphraseShort = "passphrase-short",
    /// A new passphrase was not typed twice alike.
    PassphraseDiffers = "passphrase-differs",
    /// No passphrase was given and none can be asked.
    PassphraseMissing = "passphrase-missing",
    /// The recovery code opens no slot or was mistyped.
    RecoveryCodeWrong = "recovery-code-wrong",
    /// No file of this name.
    FileMissing = "file-missing",
    /// The system refuses access.
    FileDenied = "file-denied",
    /// The file is there already.
    FileExists = "file-exists",
    /// No room on the disk.
    DiskFull = "disk-full",
    /// Any other failure of a disk or a stick.
    FileFailed = "file-failed",
    /// A paper made earlier is no longer kept.
    PaperMissing = "paper-missing",
    /// The system has no program that opens this file.
    ViewerMissing = "viewer-missing",
    /// The list is of no known kind.
    ListUnknownKind = "list-unknown-kind",
    /// The list cannot be read as what it claims to be.
    ListUnreadable = "list-unreadable",
    /// The list is a workbook of the old kind.
    ListOldWorkbook = "list-old-workbook",
    /// The workbook is protected by a password.
    ListProtected = "list-protected",
    /// The list holds nothing.
    ListEmpty = "list-empty",
    /// The text breaks off at a row.
    ListBroken = "list-broken",
    /// The list exceeds a limit.
    ListTooLarge = "list-too-large",
    /// The list can be read in several ways.
    ListAmbiguous = "list-ambiguous",
    /// No heading row with known columns.
    ListNoColumns = "list-no-columns",
    /// Words of the list wait for an answer before it can be imported.
    ListQuestions = "list-questions",
    /// Rows of the list wait for a choice before it can be imported.
    ListUndecided = "list-undecided",
    /// The register changed while the list was looked at.
    ListOutdated = "list-outdated",
    /// Nobody of this number, CIN or name.
    MemberMissing = "member-missing",
    /// The sample is not mixed with real members.
    SampleUnwanted = "sample-unwanted",
    /// Not a member of the association on a day.
    NotAMember = "not-a-member",
    /// Several members fit.
    MemberAmbiguous = "member-ambiguous",
    /// Somebody else has this identifier.
    MemberTwice = "member-twice",
    /// The two are one and the same member.
    MemberSame = "member-same",
    /// A value is faulty.
    FieldFaulty = "field-faulty",
    /// The dossier has no such step from its state.
    DossierStep = "dossier-step",
    /// Something required is missing from the dossier.
    DossierIncomplete = "dossier-incomplete",
    /// Nothing to transmit.
    TransmissionEmpty = "transmission-empty",
    /// A transmission exceeds what one file can carry.
    TransmissionTooLarge = "transmission-too-large",
    /// No transmission of this number.
    TransmissionMissing = "transmission-missing",
    /// The transmission was cancelled before.
    TransmissionCancelled = "transmission-cancelled",
    /// An answer that says nothing about anybody.
    AnswerEmpty = "answer-empty",
    /// No export profile of this code.
    ProfileMissing = "profile-missing",
    /// The encoding of a list lacks a letter of it.
    ExportLetter = "export-letter",
    /// A day on which a transmission cannot have been delivered.
    DeliveryDate = "delivery-date",
    /// A deposit is planned for a day that went by.
    DepositPast = "deposit-past",
    /// A cancellation gives no reason.
    ReasonMissing = "reason-missing",
    /// No attestation of this number.
    AttestationMissing = "attestation-missing",
    /// A refusal gives no reason in words.
    RefusalUnsaid = "refusal-unsaid",
    /// No receipt of this number.
    ReceiptMissing = "receipt-missing",
    /// The receipt was cancelled before.
    ReceiptCancelled = "receipt-cancelled",
    /// What is asked for a year is not set.
    DuesMissing = "dues-missing",
    /// The year's dues are paid.
    DuesPaid = "dues-paid",
    /// No payment of this key.
    PaymentMissing = "payment-missing",
    /// A period is none, or runs backwards.
    PeriodFaulty = "period-faulty",
    /// A list of payments lacks a column.
    PaymentsNoColumns = "payments-no-columns",
    /// No meeting of this key.
    MeetingMissing = "meeting-missing",
    /// A letter has nobody to go to.
    LetterNobody = "letter-nobody",
    /// The person broke the work off.
    Cancelled = "cancelled",
    /// This file is not a sealed transmission.
    TransmissionUnreadable = "transmission-unreadable",
    /// A file dropped on a piece is no JPEG, PNG or PDF.
    ScanUnknownKind = "scan-unknown-kind",
    /// It is too large.
    ScanTooLarge = "scan-too-large",
    /// It is damaged.
    ScanDamaged = "scan-damaged",
    /// It is a PDF protected by a password.
    ScanProtected = "scan-protected",
    /// A page of the PDF is not one picture that can be read.
    ScanNotOnePicture = "scan-not-one-picture",
    /// This piece takes no file.
    ScanUnwanted = "scan-unwanted",
    /// The piece has no file.
    ScanMissing = "scan-missing",
    /// A rule book is faulty.
    RulesFaulty = "rules-faulty",
    /// No row of this name in the rule book.
    RuleMissing = "rule-missing",
    /// No such category.
    CategoryMissing = "category-missing",
    /// No such coefficient class.
    ClassMissing = "class-missing",
    /// The row changed since: the step cannot be taken back.
    UndoConflict = "undo-conflict",
    /// Nothing to take back.
    UndoNothing = "undo-nothing",
    /// The association has no name yet.
    AssociationIncomplete = "association-incomplete",
    /// A word of the command line is not understood.
    ArgumentFaulty = "argument-faulty",
    /// A fault of the program itself.
    Internal = "internal",
}

impl Serialize for ErrorCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// An error as it crosses to a shell: a code and what its sentence needs. It carries no personal data but what the
/// person at the desk has just given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}", code.code())]
pub struct Error {
    /// What went wrong.
    pub code: ErrorCode,
    /// Named values of the sentence.
    pub args: Vec<(&'static str, String)>,
}

/// What the office's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error without values.
    pub fn new(code: ErrorCode) -> Error {
        Error { code, args: Vec::new() }
    }

    /// The same with a named value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Error {
        self.args.push((name, value.to_string()));
        self
    }

    /// A fault of the program; `what` is for the log and names no person.
    pub fn internal(what: impl ToString) -> Error {
        Error::new(ErrorCode::Internal).with("what", what)
    }

    /// A failure of the disk at a path.
    pub fn io(error: &std::io::Error, path: &Path) -> Error {
        use std::io::ErrorKind as K;
        let code = match error.kind() {
            K::NotFound => ErrorCode::FileMissing,
            K::PermissionDenied | K::ReadOnlyFilesystem => ErrorCode::FileDenied,
            K::AlreadyExists => ErrorCode::FileExists,
            K::StorageFull | K::QuotaExceeded => ErrorCode::DiskFull,
            _ => ErrorCode::FileFailed,
        };
        Error::new(code).with("path", path.display())
    }

    /// The sentence: what happened, what is safe, what to do.
    pub fn sentence(&self, language: Language) -> String {
        let worded = |name: &str, value: &str| match DossierState::from_code(value) {
            Some(state) if name == "state" => dossier_state(language, state).to_owned(),
            _ => value.to_owned(),
        };
        let args: Vec<(&str, Value<'_>)> =
            self.args.iter().map(|(name, value)| (*name, Value::from(worded(name, value)))).collect();
        message(language, &format!("error-{}", self.code.code()), &args)
            .unwrap_or_else(|| self.code.code().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_sentence_in_both_languages() {
        for code in ErrorCode::ALL {
            let id = format!("error-{}", code.code());
            assert!(milaf_l10n::exists(&id), "{id} is not in locales/*/error.ftl");
        }
    }
}
