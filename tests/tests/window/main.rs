//! The program in its window: what a person sees and presses, nothing else.
#![allow(clippy::unwrap_used, reason = "a test speaks by panicking")]
