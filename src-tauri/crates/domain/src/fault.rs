//! What can be wrong or doubtful about a value from outside: closed codes that the language crate words as
//! `fault-<code>`, with the likely correction where there is one.

use serde::{Deserialize, Serialize};

/// Why a value was refused (error) or accepted with a doubt (warning). The same list serves both: an identifier's
/// own documentation says which of its codes are warnings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FaultCode {
    /// Nothing but blanks.
    Empty,
    /// CIN: not 1–3 letters then 1–7 digits, at most 8 characters.
    CinShape,
    /// CIN, warning: not the usual 1–2 letters and 5–6 digits.
    CinUnusual,
    /// CNSS registration number: not 9 digits.
    CnssShape,
    /// ICE: not 15 digits.
    IceShape,
    /// ICE: the whole number is not a multiple of 97.
    IceCheck,
    /// ICE, CNSS number or phone, warning: leading zeros were lost and are proposed back.
    LostZeros,
    /// IF: not 1–10 digits.
    TaxNumberShape,
    /// IF, warning: not the usual 7–8 digits.
    TaxNumberUnusual,
    /// RC: not 1–10 digits with an optional court.
    TradeRegisterShape,
    /// Taxe professionnelle: not 6–10 digits.
    ProfessionalTaxShape,
    /// Taxe professionnelle, warning: not the usual 8 digits.
    ProfessionalTaxUnusual,
    /// RIB: not 24 digits.
    RibShape,
    /// RIB: the key does not match.
    RibCheck,
    /// RIB read from a number cell: digits beyond the 15th are lost for good; it is never guessed.
    RibLostDigits,
    /// Phone: not a Moroccan number of (+212, 00212 or 0), then 5, 6 or 7 and 8 digits.
    PhoneShape,
    /// Phone, warning: a fixed line (5…) where a mobile is wanted.
    PhoneNotMobile,
    /// E-mail: no local part, `@` and domain.
    EmailShape,
    /// Postal code: not 5 digits.
    PostalCodeShape,
    /// A residence card number: not 4–20 letters and digits.
    ResidenceCardShape,
    /// Date: cannot be read.
    DateShape,
    /// Date: day and month could be exchanged and nothing decides.
    DateAmbiguous,
    /// Date: in the future where it cannot be.
    DateFuture,
    /// Date: before 1900.
    DateTooOld,
    /// Amount: cannot be read.
    AmountShape,
    /// Amount: below zero.
    AmountNegative,
    /// Amount: above 999 999 999.99.
    AmountTooLarge,
    /// Percentage: cannot be read or outside 0–100.
    PercentageShape,
    /// A name holds no letter.
    NameNoLetter,
    /// A name, warning: letters of several scripts in one word.
    NameMixedScripts,
    /// A name, warning: invisible or direction marks were taken out.
    NameInvisible,
    /// A name: longer than 300 characters.
    NameTooLong,
    /// A name, warning: longer than the 30 boxes of the CNSS's form.
    NameLongForForm,
    /// Machine-readable zone: not three lines of 30 characters.
    MrzShape,
    /// Machine-readable zone: a check digit is wrong.
    MrzCheck,
    /// A category word the program does not know.
    CategoryUnknown,
    /// A word for the sex that cannot be read.
    SexUnknown,
    /// A commune that the HCP's list does not hold (free text is kept), warning.
    CommuneUnknown,
    /// A period ends before it begins.
    PeriodReversed,
    /// A year that is not four digits between 1900 and 2199.
    YearShape,
    /// A word that should be yes or no.
    YesNoShape,
    /// A marital status that cannot be read.
    MaritalStatusUnknown,
    /// Family in one cell: a part that cannot be read as «name date».
    FamilyCellShape,
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
