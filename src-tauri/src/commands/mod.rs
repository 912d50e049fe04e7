//! What the window can ask, one module a noun.

pub mod about;
pub mod association;
pub mod case;
pub mod contribution;
pub mod dossier;
pub mod draft;
pub mod duplicate;
pub mod export_profile;
pub mod fault;
pub mod form;
pub mod guide;
pub mod history;
pub mod import;
pub mod member_list;
pub mod paper;
pub mod piece;
pub mod preference;
pub mod register;
pub mod room;
pub mod rule;
pub mod sample;
pub mod security;
pub mod today;
pub mod transmission;
pub mod undo;
