//! What a register holds once everything that can be taken back was.

use std::collections::BTreeSet;

use milaf_office::Office;

/// Tables of papers that left the house: what was numbered is cancelled, never taken away.
const PAPERS: [&str; 5] = ["transmission ", "transmission_line ", "told ", "attestation ", "counter "];

/// The register without the journal, the counters, and what was cancelled: a cancelled paper leaves its trace. Dossiers
/// come without their numbers, which a counter gave and nothing takes back, members without when they were last touched.
///
/// # Panics
/// When the register cannot be read.
pub fn what_stands(office: &Office) -> Vec<String> {
    let dump = office.logical_dump().expect("a register to read");
    let stands = |line: &String| !PAPERS.iter().any(|table| line.starts_with(table));
    dump.into_iter().filter(stands).map(|line| untouched(&unnumbered(&line))).collect()
}

/// Rows that stand in one state and not in the other, ten at most.
pub fn differing(one: &[String], other: &[String]) -> Vec<String> {
    let (one, other): (BTreeSet<_>, BTreeSet<_>) = (one.iter().collect(), other.iter().collect());
    one.symmetric_difference(&other).take(10).map(|row| (*row).clone()).collect()
}

fn unnumbered(row: &str) -> String {
    let columns: Vec<&str> = row.split(", ").collect();
    match columns.as_slice() {
        [id, member, _, _, rest @ ..] if row.starts_with("dossier ") => {
            [&[*id, *member], rest].concat().join(", ")
        }
        _ => row.to_owned(),
    }
}

/// A member without the moment of the last change and the operation that made it.
fn untouched(row: &str) -> String {
    let mut columns: Vec<&str> = row.split(", ").collect();
    let moment =
        columns.iter().position(|column| column.starts_with("Text(\"20") && column.ends_with("Z\")"));
    if let Some(at) = moment.filter(|_| row.starts_with("member [")) {
        columns.drain(at..columns.len().min(at + 2));
    }
    columns.join(", ")
}
