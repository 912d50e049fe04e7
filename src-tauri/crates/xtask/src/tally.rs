//! Counts of what passed and failed, read from the closing lines of the test runners.

/// How many checks passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl Tally {
    /// One check, by its outcome.
    pub fn one(passed: bool) -> Self {
        Self { passed: u32::from(passed), failed: u32::from(!passed) }
    }

    /// Adds the counts of another.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// Holds the counts against how the runner ended: a runner that failed, or ran nothing, without naming a failed
    /// test (a build that broke, a crash) counts as one failure.
    pub fn settled(mut self, succeeded: bool) -> Self {
        if self.failed == 0 && (!succeeded || self.passed == 0) {
            self.failed = 1;
        }
        self
    }
}

/// Reads `test result: ok. 12 passed; 0 failed; …`, which closes each test binary of cargo.
pub fn of_cargo(line: &str) -> Option<Tally> {
    let counts = line.strip_prefix("test result: ")?;
    Some(Tally { passed: before(counts, "passed"), failed: before(counts, "failed") })
}

/// Reads `1 failed, 12 passed, 1 error in 0.12s`, which closes pytest.
pub fn of_pytest(line: &str) -> Option<Tally> {
    let (counts, _) = line.trim_matches(['=', ' ']).split_once(" in ")?;
    let tally = Tally {
        passed: before(counts, "passed"),
        failed: before(counts, "failed") + before(counts, "error") + before(counts, "errors"),
    };
    (counts.starts_with(|c: char| c.is_ascii_digit()) && tally != Tally::default()).then_some(tally)
}

/// Reads `Tests  1 failed | 12 passed (13)`, which closes vitest.
pub fn of_vitest(line: &str) -> Option<Tally> {
    let counts = line.trim().strip_prefix("Tests ")?;
    Some(Tally { passed: before(counts, "passed"), failed: before(counts, "failed") })
}

/// The number that stands before a word; 0 when the word is not there.
fn before(counts: &str, word: &str) -> u32 {
    let words: Vec<&str> = counts.split([' ', ',', ';', '.']).filter(|word| !word.is_empty()).collect();
    words.windows(2).find_map(|pair| (pair[1] == word).then(|| pair[0].parse().ok())?).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_closing_line_of_a_cargo_test_binary() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(of_cargo(line), Some(Tally { passed: 12, failed: 3 }));
        assert_eq!(of_cargo("test reads_the_closing_line ... ok"), None);
    }

    #[test]
    fn reads_the_closing_line_of_pytest_with_and_without_its_frame() {
        assert_eq!(of_pytest("12 passed in 0.12s"), Some(Tally { passed: 12, failed: 0 }));
        let framed = "==== 1 failed, 12 passed, 2 errors in 3.40s ====";
        assert_eq!(of_pytest(framed), Some(Tally { passed: 12, failed: 3 }));
        assert_eq!(of_pytest("98 of 100 words found in x.pdf"), None);
    }

    #[test]
    fn reads_the_closing_line_of_vitest() {
        assert_eq!(of_vitest("      Tests  12 passed (12)"), Some(Tally { passed: 12, failed: 0 }));
        let failed = " Tests  1 failed | 12 passed | 2 skipped (15)";
        assert_eq!(of_vitest(failed), Some(Tally { passed: 12, failed: 1 }));
        assert_eq!(of_vitest(" Test Files  3 passed (3)"), None);
    }

    #[test]
    fn counts_a_runner_that_broke_without_a_failed_test_as_one_failure() {
        assert_eq!(Tally::default().settled(false), Tally { passed: 0, failed: 1 });
        assert_eq!(Tally::default().settled(true), Tally { passed: 0, failed: 1 });
        assert_eq!(Tally { passed: 2, failed: 0 }.settled(false), Tally { passed: 2, failed: 1 });
        assert_eq!(Tally { passed: 2, failed: 1 }.settled(false), Tally { passed: 2, failed: 1 });
        assert_eq!(Tally { passed: 2, failed: 0 }.settled(true), Tally { passed: 2, failed: 0 });
    }
}
