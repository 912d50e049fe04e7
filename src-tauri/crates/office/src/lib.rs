//! What a secretary does: register, import, assess, print, transmit, verify. Shells call this crate and no other.
//!
//! Every change goes through one door, `Office::transact`; every failure is one of the closed list of
//! [`ErrorCode`]s. Clock and randomness are passed in as [`Surroundings`].

pub mod answer;
pub mod assessment;
pub mod association;
pub mod attestation;
pub mod case;
pub mod clock;
mod computation;
pub mod demo;
pub mod difference;
pub mod dossier;
pub mod draft;
pub mod dues;
pub mod duplicate;
mod error;
pub mod export_profile;
pub mod family;
mod file;
pub mod form;
pub mod gap;
pub mod guide;
pub mod history;
pub mod import;
pub mod lever;
pub mod meeting;
pub mod member;
pub mod member_letter;
pub mod member_list;
pub mod mend;
mod operation;
pub mod payment;
mod piece;
mod register;
mod reminder;
pub mod rule;
mod rule_fault;
pub mod sample;
pub mod scan;
mod security;
pub mod sheet;
pub mod spelling;
pub mod standing;
mod supposition;
mod surroundings;
#[cfg(test)]
mod testing;
pub mod today;
pub mod told;
pub mod transmission;
mod verification;
pub mod visit;

pub use computation::{Computation, compute};
pub use error::{Error, ErrorCode, Result};
pub use file::{replace_file, vacant, write_file};
pub use milaf_exchange::typed;
pub use milaf_paper::explain::{Chapter, Explainer};
pub use milaf_rulebook as rules;
pub use milaf_store::{Changes, Cost, Kind, RecoveryCode};
pub use operation::Operation;
pub use register::{Office, SHORTEST_PASSPHRASE};
pub use supposition::SUPPOSITIONS;
pub use surroundings::Surroundings;
pub use verification::{VerdictCode, Verification, verify};
