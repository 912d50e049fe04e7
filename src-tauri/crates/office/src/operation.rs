//! Everything that can be done to a register, as a closed list that describes itself in both languages.

use milaf_domain::Language;
use milaf_l10n::{Value, message};
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
    /// An attestation was issued.
    AttestationIssued {
        /// The number.
        number: String,
    },
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
            Operation::ListImported { file: "liste.xlsx".to_owned(), added: 3, changed: 1 },
            Operation::PieceRecorded { kind: "national-id-card".to_owned() },
            Operation::DossierMoved { state: "ready".to_owned() },
            Operation::DossierNumbered { number: number() },
            Operation::TransmissionClosed { number: number(), dossiers: 2 },
            Operation::AttestationIssued { number: number() },
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
            Operation::ListImported { .. } => "list-imported",
            Operation::PieceRecorded { .. } => "piece-recorded",
            Operation::DossierMoved { .. } => "dossier-moved",
            Operation::DossierNumbered { .. } => "dossier-numbered",
            Operation::TransmissionClosed { .. } => "transmission-closed",
            Operation::AttestationIssued { .. } => "attestation-issued",
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
                | Operation::TransmissionClosed { .. }
                | Operation::AttestationIssued { .. }
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
            Operation::PieceRecorded { kind } => vec![("kind", kind.as_str().into())],
            Operation::DossierMoved { state } => vec![("state", state.as_str().into())],
            Operation::DossierNumbered { number } | Operation::AttestationIssued { number } => {
                vec![("number", number.as_str().into())]
            }
            Operation::TransmissionClosed { number, dossiers } => {
                vec![("number", number.as_str().into()), ("dossiers", (*dossiers).into())]
            }
            _ => Vec::new(),
        };
        message(language, &format!("operation-{}", self.code()), &args)
            .unwrap_or_else(|| self.code().to_owned())
    }
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
