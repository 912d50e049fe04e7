//! Bytes in and out: lists, sealed transmissions, scans, and the one way to write a file that matters.
//!
//! Whatever comes from outside is hostile until read here under caps; what goes out is given as ready bytes. No sentence
//! for people: results are codes and typed errors, which the office and the language crate word.

pub mod answer;
pub mod calendar;
pub mod field;
mod guard;
mod heading;
mod hex;
pub mod key;
pub mod list;
pub mod mapping;
pub mod movement;
pub mod parse;
pub mod payment;
pub mod profile;
pub mod scan;
pub mod seal;
pub mod transmission;
pub mod typed;
pub mod whole;
mod words;

pub use heading::Evidence;
