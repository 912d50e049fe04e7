//! Fixtures and builders shared by the tests that cross crates.

pub mod registers;
pub mod standing;
pub mod window;
pub mod words;
