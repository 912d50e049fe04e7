//! Keys of stored rows: one type each, so that a member's key is never taken for a piece's.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);
    )*};
}

ids! {
    /// Key of a member of the register.
    MemberId;
    /// Key of a member's dependant.
    DependantId;
    /// Key of a piece of a dossier.
    PieceId;
    /// Key of a scan in the vault.
    ScanId;
    /// Key of a registration dossier.
    DossierId;
    /// Key of a transmission to the CNSS.
    TransmissionId;
    /// Key of an answer of the CNSS.
    AnswerId;
    /// Key of something to mend after a reject.
    MendId;
    /// Key of an attestation of membership.
    AttestationId;
    /// Key of a payment to the CNSS.
    ContributionPaymentId;
    /// Key of a receipt for the association's dues.
    DuesReceiptId;
    /// Key of a registered letter.
    RegisteredLetterId;
    /// Key of an information meeting.
    MeetingId;
}
