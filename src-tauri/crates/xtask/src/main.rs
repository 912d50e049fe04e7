//! The project's own commands: `cargo xtask run | test | demo | bench | setup`.
//!
//! Depends on nothing but the standard library, because it runs before the system's packages are there.
//! [`setup`] brings what the machine lacks, [`suite`] runs every check, [`process`] starts programs.
#![allow(clippy::print_stdout, reason = "a command-line program speaks on its standard output")]

mod process;
mod setup;
mod suite;
mod tally;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [FOLDER]     installs what is missing, builds, does the main job: papers in FOLDER (out)
cargo xtask test [STAGE ...] installs what is missing, then every check: format, lints, docs, tests, papers
cargo xtask demo [FOLDER]    the main job alone
cargo xtask bench [WORD ...] measures, and prints a table
cargo xtask setup            only installs what is missing";

/// What went wrong, as a sentence that names the remedy where there is one.
type Failure = String;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let (command, rest) = match words.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    let outcome = match command {
        "run" => setup::for_building().and_then(|()| demo(rest)),
        "test" => match suite::run(rest) {
            Ok(true) => Ok(()),
            // The count of what failed is the last line, and stays it.
            Ok(false) => return ExitCode::FAILURE,
            Err(failure) => Err(failure),
        },
        "demo" => demo(rest),
        "bench" => bench(rest),
        "setup" => setup::for_building().and_then(|()| setup::for_testing()),
        "help" | "-h" | "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("There is no command «{other}».\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn demo(folder: &[String]) -> Result<(), Failure> {
    let folder = folder.first().map_or("out", String::as_str);
    process::run(process::cargo().args([
        "run",
        "--release",
        "--locked",
        "-p",
        "milaf-cli",
        "--",
        "demo",
        folder,
    ]))
}

fn bench(words: &[String]) -> Result<(), Failure> {
    process::run(
        process::cargo()
            .args(["run", "--release", "--locked", "-p", "milaf-tests", "--bin", "bench", "--"])
            .args(words),
    )
}

/// The folder that holds the workspace's manifest.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.."))
}

/// Where cargo builds, and where everything else that can be made again is kept.
fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
