//! How far a long work has come.

use serde::Serialize;

/// Told to the window while a long work goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// Steps done.
    pub done: u32,
    /// Steps in all; 0 while nobody knows.
    pub of: u32,
}

impl Progress {
    /// So many of so many.
    pub fn new(done: usize, of: usize) -> Progress {
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Progress { done: small(done), of: small(of) }
    }
}
