//! The project's own commands: `cargo xtask run | test | demo | bench | …`; [`USAGE`] lists them.
//!
//! Depends on nothing but the standard library, because it runs before the system's packages are there.
//! [`setup`] brings what the machine lacks, [`suite`] runs every check, [`interface`] and [`desktop`] build and drive the
//! window, [`process`] starts programs.
#![allow(clippy::print_stdout, reason = "a command-line program speaks on its standard output")]

mod desktop;
mod interface;
mod process;
mod setup;
mod suite;
mod tally;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run              installs what is missing, builds, opens the window; with no display does the main job instead
cargo xtask run FOLDER       installs what is missing, builds, does the main job with no window: papers in FOLDER
cargo xtask test [STAGE ...] installs what is missing, then every check: format, lints, docs, interface, tests, window, papers
cargo xtask demo [FOLDER]    the main job alone: papers in FOLDER (out)
cargo xtask bench [WORD ...] measures, and prints a table; --window measures the window
cargo xtask screenshots [WORD ...]  pictures of the rooms, or of those whose name has a word, in target/screenshots
cargo xtask bundle [--check] makes the packages for Linux; or installs those made, and opens their window
cargo xtask bindings         writes anew what the interface knows of the commands
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
        "run" => setup::for_building().and_then(|()| run(rest)),
        "test" => match suite::run(rest) {
            Ok(true) => Ok(()),
            // The count of what failed is the last line, and stays it.
            Ok(false) => return ExitCode::FAILURE,
            Err(failure) => Err(failure),
        },
        "demo" => demo(rest),
        "bench" if rest == ["--window"] => desktop::bench(),
        "bench" => bench(rest),
        "screenshots" => desktop::screenshots(rest),
        "bundle" => desktop::bundle(rest),
        "bindings" => desktop::bindings(),
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

/// The window; where a folder is named or there is no display, the main job without one.
fn run(folder: &[String]) -> Result<(), Failure> {
    if !folder.is_empty() {
        return demo(folder);
    }
    if desktop::has_display() {
        return desktop::open();
    }
    println!("There is no display here to open the window on. What it does, done without it:");
    demo(folder)
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
