//! What crosses between window and office, one module a noun. Keys cross as `u32`, dates as ISO text, money as decimal
//! text: JavaScript's numbers hold neither large integers nor centimes faithfully.

pub mod about;
pub mod answer;
pub mod answer_input;
pub mod answer_row;
pub mod answer_statistics;
pub mod association;
pub mod attestation;
pub mod case;
pub mod clock;
pub mod coded;
pub mod contribution;
pub mod dossier;
pub mod draft;
pub mod dues;
pub mod duplicate;
pub mod export_profile;
pub mod form;
pub mod guide;
pub mod history;
pub mod import;
pub mod knowledge;
pub mod meeting;
pub mod member_letter;
pub mod member_list;
pub mod mend;
pub mod movement;
pub mod payment;
pub mod piece;
pub mod preference;
pub mod preflight;
pub mod progress;
pub mod register;
pub mod room;
pub mod rule;
pub mod security;
pub mod sending;
pub mod today;
pub mod transmission;

/// A key of the register for the window.
pub fn key(id: i64) -> u32 {
    u32::try_from(id).unwrap_or(u32::MAX)
}
