//! The nouns of the trade and their invariants: people and their names, identifiers, dated situations, dependants,
//! pieces, dossiers, transmissions, money, dates, geography, and the folding of text for search.
//!
//! Pure: no SQL, no file, no clock, no sentence for people. Whoever needs today's date receives it as an argument.
//! Everything from outside becomes one of these types by parsing; what does not parse is a [`Fault`] with a closed
//! [`FaultCode`], which the language crate words.

pub mod answer;
pub mod association;
pub mod attestation;
pub mod category;
pub mod clock;
pub mod date;
pub mod dependant;
pub mod dossier;
pub mod duplicate;
pub mod fault;
pub mod fold;
pub mod geography;
pub mod id;
pub mod identifier;
pub mod language;
pub mod member;
pub mod money;
pub mod name;
pub mod payment;
pub mod piece;
pub mod registration;
pub mod situation;
pub mod transliteration;
pub mod transmission;

pub use answer::Outcome;
pub use association::{Agency, Association, BureauTerm, LiaisonFact, Office};
pub use attestation::RefusalReason;
pub use category::{ActivityClass, CategoryCode, SubCategoryCode};
pub use clock::{ChangeKind, Clock, ClockKind, DeclaredChange, RegisteredLetter};
pub use date::{Date, PartialDate, Period, YearMonth};
pub use dependant::{Dependant, Relation};
pub use dossier::{Dossier, DossierNumber, DossierState};
pub use fault::{Fault, FaultCode, Parsed};
pub use geography::Geography;
pub use id::{
    AnswerId, AttestationId, ContributionPaymentId, DependantId, DossierId, DuesReceiptId, MeetingId,
    MemberId, MendId, PieceId, RegisteredLetterId, ScanId, TransmissionId,
};
pub use identifier::{
    Cin, CnssNumber, Email, Ice, IdentityDocument, Phone, PostalCode, ProfessionalTaxNumber, Rib, TaxNumber,
    TradeRegisterNumber,
};
pub use language::{Language, PaperLanguage};
pub use member::{Member, MemberNumber, Nationality, Sex};
pub use money::Money;
pub use name::{NamePair, PersonName};
pub use payment::{ContributionPayment, DuesReceipt, DuesYear, PaymentMeans, PaymentOrigin};
pub use piece::{Piece, PieceForm, PieceKind, PieceOwner, PieceState};
pub use registration::{ContributionHistory, Stage, StageMark};
pub use situation::{
    Activity, Address, AddressPlace, CategoryHeld, Dated, Household, MaritalStatus, Membership,
    MembershipBody, Situation, Turnover,
};
pub use transmission::{LineKind, RemovalReason, TransmissionKind, TransmissionNumber};
