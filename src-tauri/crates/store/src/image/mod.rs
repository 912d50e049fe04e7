//! Images of rows: what each change of a row left behind, enough to take it back and to notice that it changed since.
//!
//! Triggers that live only on the writing connection hand every old and new row of the recorded tables to one function,
//! so no statement anywhere can forget to record. An image holds the values that a change overwrote and a digest of what
//! it left; taking it back is itself recorded, and redoing is taking that back.

mod apply;
mod codec;
mod recorder;
mod shape;

pub(crate) use apply::take_back;
pub(crate) use recorder::Recorder;
pub(crate) use shape::Shape;
