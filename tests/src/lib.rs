//! Fixtures and builders shared by the tests that cross crates.
