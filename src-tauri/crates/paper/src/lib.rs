//! Arabic and French papers: text, shape, layout, PDF.
//!
//! A [`Press`] lives as long as a worker thread. A [`Paper`] takes blocks from top to bottom and gives [`page::Sheets`],
//! plain data in points; [`Press::print`] turns them into the bytes of a file. Clock, numbers and names are passed in:
//! the same input gives the same bytes.
//!
//! `shape` (text and face to sorts) → `line` (lines of a measure) → `block` and `flow` (strips and pages) → `paint` →
//! `pdf`.

pub mod attach;
mod block;
pub mod documents;
pub mod explain;
mod face;
mod flow;
mod line;
pub mod mark;
mod outline;
pub mod page;
mod paint;
mod paper;
mod pdf;
mod press;
mod shape;
mod sort;
mod twin;

pub use attach::{Colour, Picture, Turn};
pub use block::{
    Align, Bullets, Card, Cell, Column, Letterhead, Prose, Row, Setting, Signature, Size, Table, TableRow,
    Value,
};
pub use face::Face;
pub use line::{Fit, Line};
pub use paper::{Hand, Mark, Paper, Sheet};
pub use pdf::Imprint;
pub use press::Press;
pub use shape::{Paragraph, Run};
pub use twin::Twin;
