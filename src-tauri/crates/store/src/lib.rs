//! The encrypted register: opening, migrations, reading, the journal and undo.
//!
//! The only crate that knows SQL. Reading functions take a [`Reader`], writing ones a [`Write`]; [`Register::transact`] is
//! the only way to get the latter, and it leaves a journal entry and what undoes it. No clock and no randomness of its
//! own: both are passed in. Called by the office alone.

pub mod answer;
pub mod association;
pub mod attestation;
mod change;
pub mod clock;
mod code;
mod connection;
pub mod contribution_payment;
pub mod counter;
pub mod counter_copy;
pub mod dossier;
pub mod doubt;
pub mod draft;
pub mod dues;
mod dump;
pub mod duplicate;
mod entropy;
pub mod erasure;
mod error;
pub mod export_profile;
mod folder;
mod image;
pub mod import_profile;
pub mod journal;
mod key;
pub mod meeting;
pub mod member;
pub mod mend;
pub mod note;
pub mod parked;
mod reader;
mod register;
pub mod removal;
pub mod scan;
mod schema;
pub mod setting;
mod slots;
mod sort;
pub mod standing;
pub mod today;
pub mod told;
pub mod transmission;
mod write;

#[cfg(test)]
mod testing;

pub use change::{Changes, Kind};
pub use dump::logical_dump;
pub use entropy::Entropy;
pub use error::{Error, Result};
pub use journal::{ChainReport, JournalEntry, JournalHeader, JournalId, JournalStatus};
pub use reader::Reader;
pub use register::{Access, Check, Register, Unlock};
pub use slots::{Cost, RecoveryCode};
pub use write::Write;
