//! What the program takes in time, memory and bytes: medians of several runs, printed as a table with what was asked.
//! It fails on nothing: these figures depend on the machine.
//!
//! Each measure runs in a process of its own, so that memory and caches are its own too.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod answer;
mod dossier;
mod duplicate;
mod list;
mod measure;
mod register;
mod transmission;
mod window;

use std::process::Command;

/// A line of the table: what, figure with unit, what was asked.
struct Figure {
    what: String,
    value: String,
    asked: &'static str,
}

impl Figure {
    fn new(what: impl Into<String>, value: impl Into<String>, asked: &'static str) -> Figure {
        Figure { what: what.into(), value: value.into(), asked }
    }
}

/// A measure by its name.
type Measure = (&'static str, fn() -> Vec<Figure>);

const MEASURES: [Measure; 7] = [
    ("dossier", dossier::measure),
    ("list", list::measure),
    ("duplicate", duplicate::measure),
    ("transmission", transmission::measure),
    ("answer", answer::measure),
    ("register", register::measure),
    (WINDOW, window::measure),
];

/// Measured only when it is named: it needs the window's release build.
const WINDOW: &str = "window";

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, name] = words.as_slice()
        && flag == "--alone"
    {
        for figure in MEASURES.iter().filter(|(n, _)| n == name).flat_map(|(_, measure)| measure()) {
            println!("{}\t{}\t{}", figure.what, figure.value, figure.asked);
        }
        return;
    }
    println!("{}", machine());
    println!("{:<74} {:>22}   asked", "", "figure");
    for (name, _) in MEASURES.iter().filter(|(name, _)| is_wanted(name, &words)) {
        let Ok(this) = std::env::current_exe() else { return };
        let output = Command::new(this).args(["--alone", name]).output();
        let text = output.map(|o| String::from_utf8_lossy(&o.stdout).into_owned()).unwrap_or_default();
        if text.is_empty() {
            println!("{name}: could not be measured");
        }
        for line in text.lines() {
            let mut columns = line.split('\t');
            let mut next = || columns.next().unwrap_or_default();
            let (what, value, asked) = (next(), next(), next());
            println!("{what:<74} {value:>22}   {asked}");
        }
    }
}

fn is_wanted(name: &str, words: &[String]) -> bool {
    if words.is_empty() { name != WINDOW } else { words.iter().any(|word| word == name) }
}

/// Processor and cores, as far as the system tells.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let text = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = text
        .lines()
        .find_map(|l| l.strip_prefix("model name"))
        .map(|l| l.trim_start_matches([' ', '\t', ':']));
    format!("{} · {cores} cores · {}", model.unwrap_or("processor unknown"), std::env::consts::OS)
}
