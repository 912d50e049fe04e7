//! The interface: its checks, and the bundle that the window carries.

use std::process::{Command, Stdio};

use crate::tally::{self, Tally};
use crate::{Failure, process, setup, suite};

/// Makes the bundle that the window carries, in `ui/dist`.
///
/// # Errors
/// When it does not compile.
pub fn build() -> Result<(), Failure> {
    process::run(script("build").stdin(Stdio::null()))
}

/// Types and bundle, both lints, the tests: one check each but for the tests, which are counted.
pub fn check() -> Tally {
    let mut tally = suite::single(&mut script("build"));
    tally.add(suite::single(&mut script("lint")));
    let mut tests = script("test");
    tests.env("NO_COLOR", "1").args(["--", "--reporter=default"]);
    tally.add(suite::counted(&mut tests, tally::of_vitest));
    tally
}

/// A script of the interface's `package.json`.
fn script(name: &str) -> Command {
    let mut command = process::npm();
    command.args(["run", "--silent", "--prefix", setup::INTERFACE, name]);
    command
}
