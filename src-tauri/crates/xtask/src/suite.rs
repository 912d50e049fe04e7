//! Every check, one stage after the other. A stage that fails does not keep the next ones from running.

use std::fs;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use crate::tally::{self, Tally};
use crate::{Failure, desktop, interface, process, root, setup, target};

/// A stage by its name, and what it runs.
type Stage = (&'static str, fn() -> Tally);

const STAGES: [Stage; 7] = [
    ("format", format),
    ("lints", lints),
    ("docs", docs),
    ("interface", interface::check),
    ("tests", tests),
    ("window", window),
    ("papers", papers),
];

/// Sets the machine up, runs the named stages (all when none is named), prints how long each took and, last of all,
/// one line `N passed, N failed`; true when nothing failed.
///
/// # Errors
/// When the machine cannot be set up, or a stage is unknown.
pub fn run(names: &[String]) -> Result<bool, Failure> {
    if let Some(unknown) = names.iter().find(|name| STAGES.iter().all(|(stage, _)| stage != name)) {
        let known = STAGES.map(|(name, _)| name).join(", ");
        return Err(format!("There is no stage «{unknown}»; there are {known}."));
    }
    setup::for_building()?;
    setup::for_testing()?;

    let mut total = Tally::default();
    let mut rows = Vec::new();
    for (name, stage) in STAGES.iter().filter(|(name, _)| names.is_empty() || names.iter().any(|n| n == name))
    {
        println!("\n── {name}");
        let start = Instant::now();
        let tally = stage();
        rows.push(row(name, tally, start.elapsed()));
        total.add(tally);
    }
    println!("\n{:<10}{:>8}{:>8}{:>10}\n{}", "stage", "passed", "failed", "seconds", rows.join("\n"));
    println!("{} passed, {} failed", total.passed, total.failed);
    Ok(total.failed == 0)
}

fn row(name: &str, tally: Tally, took: Duration) -> String {
    format!("{name:<10}{:>8}{:>8}{:>10.1}", tally.passed, tally.failed, took.as_secs_f64())
}

fn format() -> Tally {
    single(process::cargo().args(["fmt", "--all", "--check", "--", "--color=never"]))
}

fn lints() -> Tally {
    single(process::cargo().args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))
}

fn docs() -> Tally {
    single(
        process::cargo()
            .args(["doc", "--workspace", "--no-deps", "--locked"])
            .env("RUSTDOCFLAGS", "-D warnings"),
    )
}

/// Programs first: `cargo test` alone builds none, and the command line is tested through the real one.
fn tests() -> Tally {
    let mut tally = built();
    tally.add(cargo_test(&["--no-fail-fast"]));
    tally
}

/// The real window, driven by what a person sees and presses. One test after the other: each has a display, a driver
/// and a web view of its own, which is all that a machine with two cores can hold.
fn window() -> Tally {
    let mut tally = built();
    tally.add(cargo_test(&["--no-fail-fast", "--test", "window", "--", "--test-threads=1"]));
    tally
}

fn cargo_test(words: &[&str]) -> Tally {
    let mut command = process::cargo();
    command.args(["test", "--workspace", "--locked", "--features", desktop::EMBEDDED]).args(words);
    counted(&mut command, tally::of_cargo)
}

/// Everything that is tested from outside, built once however many stages want it.
fn built() -> Tally {
    static BUILT: OnceLock<bool> = OnceLock::new();
    let mut tally = Tally::default();
    let built = BUILT.get_or_init(|| {
        let outcome = desktop::build_checked();
        if let Err(failure) = &outcome {
            println!("{failure}");
        }
        tally = Tally::one(outcome.is_ok());
        outcome.is_ok()
    });
    if *built { tally } else { Tally::one(false) }
}

/// The whole main job, with the words that each paper must give back written beside it, and the trial papers, one of
/// them the page that producers of PDF are measured with; then the readers of PDF.
fn papers() -> Tally {
    let papers = target().join("papers");
    let trial = papers.join("trial");
    // What an earlier run left would be judged again.
    _ = fs::remove_dir_all(&papers);
    let mut tally = built();
    tally.add(single(program("milaf").args(["demo", "--expect"]).arg(papers.join("demo"))));
    tally.add(single(program("examples/trial").arg(&trial).arg("tests/tools/extraction/page.json")));
    let mut pytest = setup::python();
    pytest
        .args(["-m", "pytest", "-q", "--color=no", "--tb=short", "-p", "no:cacheprovider", "tests/tools"])
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("MILAF_PAPERS", &papers)
        .env("MILAF_EXTRACTION", trial.join("extraction.pdf"));
    tally.add(counted(&mut pytest, tally::of_pytest));
    tally
}

/// A program of the workspace that was built before.
fn program(name: &str) -> Command {
    let mut command = Command::new(target().join("debug").join(name));
    command.current_dir(root());
    command
}

/// A runner that either passes or fails as a whole.
pub fn single(command: &mut Command) -> Tally {
    let outcome = process::run(command.stdin(Stdio::null()));
    if let Err(failure) = &outcome {
        println!("{failure}");
    }
    Tally::one(outcome.is_ok())
}

/// A runner whose closing lines are read.
pub fn counted(command: &mut Command, read: fn(&str) -> Option<Tally>) -> Tally {
    let mut tally = Tally::default();
    let outcome = process::listen(command, |line| tally.add(read(line).unwrap_or_default()));
    if let Err(error) = &outcome {
        println!("{} could not be run: {error}.", process::spelled(command));
    }
    tally.settled(outcome.unwrap_or(false))
}
