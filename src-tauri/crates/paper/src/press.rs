//! The press: what a worker thread keeps from one paper to the next.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::pdf::{Codes, Deflater};
use crate::shape::Shaper;

/// Shapes and prints papers, one after another. It remembers shaped texts and the codes of sorts; what it remembers
/// never shows in a file: a paper has the same bytes printed alone or in a batch.
pub struct Press {
    /// Tells one press of the process from another: pages name sorts by their place in their press's case.
    pub(crate) number: u64,
    pub(crate) shaper: Shaper,
    pub(crate) codes: Codes,
    pub(crate) deflater: Deflater,
}

impl Press {
    /// A press with nothing in its memory.
    pub fn new() -> Press {
        static PRESSES: AtomicU64 = AtomicU64::new(0);
        let number = PRESSES.fetch_add(1, Ordering::Relaxed);
        Press { number, shaper: Shaper::new(), codes: Codes::default(), deflater: Deflater::new() }
    }
}

impl Default for Press {
    fn default() -> Press {
        Press::new()
    }
}
