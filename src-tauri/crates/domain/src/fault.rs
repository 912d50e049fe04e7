//! What can be wrong or doubtful about a value from outside: closed codes that the language crate words as
//! `fault-<code>`, with the likely correction where there is one.

use serde::{Deserialize, Serialize};

macro_rules! fault_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// Why a value was refused (error) or accepted with a doubt (warning). The same list serves both: an identifier's
        /// own documentation says which of its codes are warnings.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[non_exhaustive]
        pub enum FaultCode {
            $($(#[$doc])* #[serde(rename = $code)] $name,)*
        }

        impl FaultCode {
            /// Every code, in the order written here.
            pub const ALL: &[FaultCode] = &[$(FaultCode::$name),*];

            /// The code as messages and machines name it: `cin-shape`, `rib-lost-digits`, …
            pub fn code(self) -> &'static str {
                match self {
                    $(FaultCode::$name => $code,)*
                }
            }
        }
    };
}

fault_codes! {
    /// Nothing but blanks.
    Empty = "empty",
    /// CIN: not 1–3 letters then 1–7 digits, at most 8 characters.
    CinShape = "cin-shape",
    /// CIN, warning: not the usual 1–2 letters and 5–6 digits.
    CinUnusual = "cin-unusual",
    /// CNSS registration number: not 9 digits.
    CnssShape = "cnss-shape",
    /// ICE: not 15 digits.
    IceShape = "ice-shape",
    /// ICE: the whole number is not a multiple of 97.
    IceCheck = "ice-check",
    /// ICE, CNSS number or phone, warning: leading zeros were lost and are proposed back.
    LostZeros = "lost-zeros",
    /// IF: not 1–10 digits.
    TaxNumberShape = "tax-number-shape",
    /// IF, warning: not the usual 7–8 digits.
    TaxNumberUnusual = "tax-number-unusual",
    /// RC: not 1–10 digits with an optional court.
    TradeRegisterShape = "trade-register-shape",
    /// Taxe professionnelle: not 6–10 digits.
    ProfessionalTaxShape = "professional-tax-shape",
    /// Taxe professionnelle, warning: not the usual 8 digits.
    ProfessionalTaxUnusual = "professional-tax-unusual",
    /// RIB: not 24 digits.
    RibShape = "rib-shape",
    /// RIB: the key does not match.
    RibCheck = "rib-check",
    /// RIB read from a number cell: digits beyond the 15th are lost for good; it is never guessed.
    RibLostDigits = "rib-lost-digits",
    /// Phone: not a Moroccan number of (+212, 00212 or 0), then 5, 6 or 7 and 8 digits.
    PhoneShape = "phone-shape",
    /// Phone, warning: a fixed line (5…) where a mobile is wanted.
    PhoneNotMobile = "phone-not-mobile",
    /// E-mail: no local part, `@` and domain.
    EmailShape = "email-shape",
    /// Postal code: not 5 digits.
    PostalCodeShape = "postal-code-shape",
    /// A residence card number: not 4–20 letters and digits.
    ResidenceCardShape = "residence-card-shape",
    /// Date: cannot be read.
    DateShape = "date-shape",
    /// Date: day and month could be exchanged and nothing decides.
    DateAmbiguous = "date-ambiguous",
    /// Date: in the future where it cannot be.
    DateFuture = "date-future",
    /// Date: before 1900.
    DateTooOld = "date-too-old",
    /// Amount: cannot be read.
    AmountShape = "amount-shape",
    /// Amount: below zero.
    AmountNegative = "amount-negative",
    /// Amount: above 999 999 999.99.
    AmountTooLarge = "amount-too-large",
    /// Percentage: cannot be read or outside 0–100.
    PercentageShape = "percentage-shape",
    /// A name holds no letter.
    NameNoLetter = "name-no-letter",
    /// A name, warning: letters of several scripts in one word.
    NameMixedScripts = "name-mixed-scripts",
    /// A name, warning: invisible or direction marks were taken out.
    NameInvisible = "name-invisible",
    /// A name: longer than 300 characters.
    NameTooLong = "name-too-long",
    /// A name, warning: longer than the 30 boxes of the CNSS's form.
    NameLongForForm = "name-long-for-form",
    /// Machine-readable zone: not three lines of 30 characters.
    MrzShape = "mrz-shape",
    /// Machine-readable zone: a check digit is wrong.
    MrzCheck = "mrz-check",
    /// A category word the program does not know.
    CategoryUnknown = "category-unknown",
    /// A word for the sex that cannot be read.
    SexUnknown = "sex-unknown",
    /// A commune that the HCP's list does not hold (free text is kept), warning.
    CommuneUnknown = "commune-unknown",
    /// A period ends before it begins.
    PeriodReversed = "period-reversed",
    /// A year that is not four digits between 1900 and 2199.
    YearShape = "year-shape",
    /// A word that should be yes or no.
    YesNoShape = "yes-no-shape",
    /// A marital status that cannot be read.
    MaritalStatusUnknown = "marital-status-unknown",
    /// Another entry of the same list bears this value already.
    Taken = "taken",
    /// Family in one cell: a part that cannot be read as «name date».
    FamilyCellShape = "family-cell-shape",
}

/// A refused value: what was read, why, and the likely correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{code:?}")]
pub struct Fault {
    /// Why.
    pub code: FaultCode,
    /// The value as it was read. Never logged: it may be personal.
    pub input: String,
    /// The normal form of what was probably meant, offered and never applied by itself.
    pub likely: Option<String>,
}

impl Fault {
    /// A fault without a proposal.
    pub fn new(code: FaultCode, input: &str) -> Fault {
        Fault { code, input: input.to_owned(), likely: None }
    }

    /// The same fault with a likely correction.
    #[must_use]
    pub fn with_likely(mut self, likely: impl Into<String>) -> Fault {
        self.likely = Some(likely.into());
        self
    }
}

/// An accepted value with the doubts that came with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed<T> {
    /// The value in its normal form.
    pub value: T,
    /// Doubts, each a warning that a person may accept with a reason.
    pub warnings: Vec<FaultCode>,
}

impl<T> Parsed<T> {
    /// A value without doubt.
    pub fn sure(value: T) -> Parsed<T> {
        Parsed { value, warnings: Vec::new() }
    }

    /// A value with one doubt.
    pub fn doubtful(value: T, warning: FaultCode) -> Parsed<T> {
        Parsed { value, warnings: vec![warning] }
    }
}
