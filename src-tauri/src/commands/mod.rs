//! What the window can ask, one module a noun.

pub mod about;
pub mod answer;
pub mod association;
pub mod case;
pub mod contribution;
pub mod dossier;
pub mod draft;
pub mod fault;
pub mod form;
pub mod guide;
pub mod history;
pub mod knowledge;
pub mod member_list;
pub mod mend;
pub mod paper;
pub mod piece;
pub mod preference;
pub mod receipt;
pub mod register;
pub mod room;
pub mod rule;
pub mod sample;
pub mod security;
pub mod today;
pub mod transmission;
pub mod undo;
