//! Where random bytes come from: passed in, so that a test can repeat a run.

/// A source of random bytes; for anything but tests, the system's.
pub trait Entropy: Send {
    /// Fills `bytes` with random ones.
    fn fill(&mut self, bytes: &mut [u8]);
}

impl<F: FnMut(&mut [u8]) + Send> Entropy for F {
    fn fill(&mut self, bytes: &mut [u8]) {
        self(bytes);
    }
}

/// So many random bytes.
pub(crate) fn random<const N: usize>(entropy: &mut dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes);
    bytes
}
