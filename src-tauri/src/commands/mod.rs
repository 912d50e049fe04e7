//! What the window can ask, one module a noun.

pub mod association;
pub mod draft;
pub mod fault;
pub mod guide;
pub mod history;
pub mod paper;
pub mod preference;
pub mod register;
pub mod rule;
pub mod sample;
pub mod security;
pub mod undo;
