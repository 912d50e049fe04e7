//! The words that stand for the domain's closed lists in the tables.

use milaf_domain::registration::Stage;
use milaf_domain::{
    AddressPlace, DossierState, LineKind, MaritalStatus, MembershipBody, Office, PaperLanguage, PaymentMeans,
    PaymentOrigin, PieceForm, PieceState, Relation, Sex, TransmissionKind,
};

/// A closed list written as words.
pub(crate) trait Coded: Copy + Sized {
    /// The word.
    fn code(self) -> &'static str;
    /// What a word stands for.
    fn from_code(code: &str) -> Option<Self>;
}

macro_rules! coded {
    ($($name:ident { $($variant:ident = $code:literal,)* })*) => {$(
        impl Coded for $name {
            fn code(self) -> &'static str {
                match self {
                    $($name::$variant => $code,)*
                }
            }

            fn from_code(code: &str) -> Option<$name> {
                match code {
                    $($code => Some($name::$variant),)*
                    _ => None,
                }
            }
        }
    )*};
}

pub(crate) use coded;

coded! {
    Sex { Male = "male", Female = "female", }
    Relation { Spouse = "spouse", Child = "child", }
    MaritalStatus { Single = "single", Married = "married", Divorced = "divorced", Widowed = "widowed", }
    AddressPlace { Home = "home", Work = "work", }
    MembershipBody { Association = "association", Chamber = "chamber", }
    PieceState {
        Missing = "missing",
        Received = "received",
        Illegible = "illegible",
        WrongPerson = "wrong-person",
        Verified = "verified",
    }
    PieceForm { Copy = "copy", CertifiedCopy = "certified-copy", OriginalSeen = "original-seen", }
    Stage {
        ReturnFiled = "return-filed",
        RequestMade = "request-made",
        NumberReceived = "number-received",
        FamilyDeclared = "family-declared",
        FirstPayment = "first-payment",
        CoverOpen = "cover-open",
        YearlyProofs = "yearly-proofs",
    }
    Office { President = "president", Secretary = "secretary", Treasurer = "treasurer", }
    TransmissionKind { FullList = "full-list", Changes = "changes", Chosen = "chosen", }
    LineKind { Addition = "addition", Change = "change", Removal = "removal", Unchanged = "unchanged", }
    PaperLanguage { Ar = "ar", Fr = "fr", Both = "both", }
    PaymentOrigin { Noted = "noted", Imported = "imported", }
    PaymentMeans { Cash = "cash", Cheque = "cheque", Transfer = "transfer", }
}

impl Coded for DossierState {
    fn code(self) -> &'static str {
        DossierState::code(self)
    }

    fn from_code(code: &str) -> Option<DossierState> {
        DossierState::from_code(code)
    }
}
