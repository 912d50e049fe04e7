//! No figure of the domain stands in the program's code: the book's own numbers and dates are looked for in it.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use milaf_rulebook::{Kind, RuleBook};
use rust_decimal::Decimal;

/// Numbers of the book that mean something else where they stand: path, number, what it is there.
const ALLOWED: &[(&str, &str, &str)] =
    &[("src-tauri/crates/exchange/src/parse/date.rs", "80000", "the last day a spreadsheet counts to")];

/// Code that draws is full of small measures; the multiples of the bases are not looked for there.
const DRAWING: &[&str] = &["src-tauri/crates/paper/", "src-tauri/crates/office/src/sample/scan/"];

/// Kinds of files that are data or tests, not the program.
fn is_program(path: &Path) -> bool {
    let parts: Vec<&str> = path.iter().filter_map(|p| p.to_str()).collect();
    let aside = ["tests", "target", "data", "examples", "benches", "node_modules"];
    path.extension().is_some_and(|e| e == "rs")
        && !parts.iter().any(|p| aside.contains(p))
        && !["tests.rs", "testing.rs"].iter().any(|name| path.ends_with(name))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        let hidden = path.file_name().and_then(|n| n.to_str()).is_some_and(|n| n.starts_with('.'));
        if path.is_dir() && !hidden && !path.ends_with("target") && !path.ends_with("node_modules") {
            sources(&path, found);
        } else if path.is_file() {
            found.push(path);
        }
    }
}

/// Figures that cannot be mistaken for anything else: three digits that count or more, or cents of a rate.
fn distinctive(value: Decimal) -> bool {
    let value = value.normalize();
    let digits = value.mantissa().to_string().trim_end_matches('0').len();
    digits >= 3 || (value.scale() > 0 && digits >= 2)
}

fn numbers(book: &RuleBook) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for row in book.rows() {
        let of_brackets = row.brackets.iter().flat_map(|b| [Some(b.from), b.to, b.below, b.value]);
        for value in of_brackets.chain([row.value]).flatten() {
            if distinctive(value) {
                found.insert(value.normalize().to_string());
            }
        }
    }
    // Round figures that three digits do not catch.
    for id in ["cpu-ceiling-commerce", "cpu-client-threshold", "droit-complementaire"] {
        let row = book.row(&id.into()).unwrap();
        found.extend(row.value.map(|v| v.normalize().to_string()));
    }
    found
}

/// Days on which a rule begins or ends, as text and as the arguments of a constructor.
fn dates(book: &RuleBook) -> BTreeSet<String> {
    let days = book.rows().flat_map(|r| [r.valid_from, r.valid_to]).flatten();
    days.flat_map(|d| [d.to_string(), format!("{}, {}, {}", d.year(), d.month(), d.day())]).collect()
}

/// The code of a file: without comments, and without the tests at its end.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = text.lines().map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    lines.collect::<Vec<_>>().join("\n")
}

fn tokens(code: &str) -> BTreeSet<String> {
    let pieces = code.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')));
    pieces
        .filter(|p| p.starts_with(|c: char| c.is_ascii_digit()) && !p.starts_with("0x"))
        .map(|p| p.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '.').replace('_', ""))
        .collect()
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap().to_path_buf()
}

#[test]
fn no_figure_of_the_book_stands_in_the_code() {
    let book = RuleBook::embedded();
    let (numbers, dates) = (numbers(book), dates(book));
    let mut files = Vec::new();
    sources(&workspace(), &mut files);
    let mut found = Vec::new();
    let multiples: BTreeSet<String> = book
        .rows_of(Kind::Base)
        .flat_map(|r| r.brackets.iter().map(|b| b.value).chain([r.value]))
        .flatten()
        .map(|multiple| multiple.normalize().to_string())
        .collect();
    for path in files {
        let relative = path.strip_prefix(workspace()).unwrap();
        if !is_program(relative) {
            continue;
        }
        let code = code(&std::fs::read_to_string(&path).unwrap());
        let name = relative.to_string_lossy().replace('\\', "/");
        let in_numbers = tokens(&code).intersection(&numbers).cloned().collect::<Vec<_>>();
        let in_dates = dates.iter().filter(|d| code.contains(d.as_str())).cloned();
        let drawing = DRAWING.iter().any(|folder| name.starts_with(folder));
        for figure in in_numbers.into_iter().chain(in_dates) {
            let allowed = ALLOWED.iter().any(|(path, number, _)| name == *path && figure == *number);
            let measure = drawing && multiples.contains(&figure);
            if !allowed && !measure {
                found.push(format!("{name}: {figure}"));
            }
        }
    }
    assert!(found.is_empty(), "figures that belong in the rule book:\n{}", found.join("\n"));
}

#[test]
fn a_figure_would_be_found() {
    let book = RuleBook::embedded();
    let (numbers, dates) = (numbers(book), dates(book));
    for figure in ["6.37", "17.92", "191", "2000000", "14400", "80000", "3.2", "1560", "100000.01"] {
        assert!(numbers.contains(figure), "{figure}");
    }
    assert!(dates.contains("2027-02-01") && dates.contains("2027, 2, 1"));
    assert!(tokens("let ceiling = 2_000_000; // 80000").contains("2000000"));
    assert!(tokens(&code("x(191.0); // 80000")).is_disjoint(&["80000".to_owned()].into()));
    assert!(tokens("Decimal::new(637, 2) + 6.37").contains("6.37"));
}
