//! One person written down twice: found across scripts and spellings, by official numbers and by name and birth date.
//!
//! Narrow for machines, which join only what a number or the very spelling says; broad for people, who are told why two
//! records look alike and decide. Pure: whoever calls brings the people.

mod census;
mod compare;
mod sound;

pub use census::{Census, Like, Pair};
pub use compare::{Strength, Traits, Verdict, Why, compare, same_spelling};
pub use sound::sounds;

#[cfg(test)]
mod tests;
