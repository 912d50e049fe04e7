//! The blocks a paper is made of.

mod card;
mod code;
mod form;
mod head;
mod prose;
mod scan;
mod signature;
mod table;

pub use card::Card;
pub use form::{Row, Value};
pub use head::Letterhead;
pub use prose::{Bullets, Prose, Setting, Size};
pub use signature::Signature;
pub use table::{Align, Cell, Column, Table, TableRow};
