//! French and Arabic as a Moroccan office writes them: typed messages made from `locales/`, dates, money, lists,
//! amounts in words, and the names of what the register holds.
//!
//! Owns every sentence for people and the grammar behind it. It does not parse, lays nothing out and decides nothing:
//! papers, transmissions and the shells call it with values that are already right.

mod message;
mod name;
mod number;

pub mod date;
pub mod list;
pub mod words;

pub use message::{Number, Value, exists, ids, message, variables};
pub use name::{
    address_place, change_kind, civility, clock_kind, dossier_state, error, fault, fault_code, language_name,
    line_kind, marital_status, membership_body, nationality, office, outcome, page_foot, payment_means,
    piece_form, piece_standing, piece_state, refusal_reason, relation, removal_reason, sex, stage,
    transmission_kind, yes_no,
};
pub use number::{amount, decimal, money, percentage, whole};

/// A function per message, a module per file of `locales/`; the French text stands in each function's documentation.
///
/// A message without variables costs nothing; one that only depends on the sex neither. Several variables go into a
/// struct, so that two texts cannot be exchanged. Texts are put in as they are, without direction marks: see
/// [`isolated`].
pub mod msg {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// `text` between U+2068 and U+2069, so that a text of unknown direction does not disturb the sentence around it.
///
/// For windows and papers that do not isolate by themselves; a terminal shows the marks as rubbish.
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}
