//! What a secretary does: register, import, assess, print, transmit, verify. Shells call this crate and no other.
//!
//! Every change goes through one door, [`Office::transact`]; every failure is one of the closed list of
//! [`ErrorCode`]s. Clock and randomness are passed in as [`Surroundings`].

mod error;
mod operation;
mod register;
pub mod rule;
mod surroundings;
mod verification;

pub use error::{Error, ErrorCode, Result};
pub use milaf_rulebook as rules;
pub use milaf_store::{Changes, Cost, RecoveryCode};
pub use operation::Operation;
pub use register::{Office, SHORTEST_PASSPHRASE};
pub use surroundings::Surroundings;
pub use verification::{VerdictCode, Verification, verify};
