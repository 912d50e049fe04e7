//! Attestations of membership, and why one is refused.

use serde::{Deserialize, Serialize};

/// Why an attestation is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalReason {
    /// Nobody of this name is in the register.
    UnknownPerson,
    /// The membership has not begun.
    NotYetMember,
    /// The membership has ended.
    MembershipEnded,
    /// The identity shown is not the one in the register.
    IdentityDiffers,
    /// The trade is not one that the statutes provide for.
    OtherTrade,
    /// Another reason, in words.
    Other,
}

impl RefusalReason {
    /// All of them.
    pub const ALL: [RefusalReason; 6] = [
        RefusalReason::UnknownPerson,
        RefusalReason::NotYetMember,
        RefusalReason::MembershipEnded,
        RefusalReason::IdentityDiffers,
        RefusalReason::OtherTrade,
        RefusalReason::Other,
    ];

    /// As it stands in tables and on the command line: `unknown-person`.
    pub fn code(self) -> &'static str {
        match self {
            RefusalReason::UnknownPerson => "unknown-person",
            RefusalReason::NotYetMember => "not-yet-member",
            RefusalReason::MembershipEnded => "membership-ended",
            RefusalReason::IdentityDiffers => "identity-differs",
            RefusalReason::OtherTrade => "other-trade",
            RefusalReason::Other => "other",
        }
    }

    /// What a code stands for.
    pub fn from_code(code: &str) -> Option<RefusalReason> {
        RefusalReason::ALL.into_iter().find(|reason| reason.code() == code)
    }
}
