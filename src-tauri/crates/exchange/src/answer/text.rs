//! One person a line: «2026-0217 EL ALAOUI Mohamed JB54321 : rejeté, CIN non conforme».

use milaf_domain::{Cin, CnssNumber, DossierNumber, Outcome};

use super::reason::{Decision, decision};
use super::{AnswerRow, reasons_in, remark};

/// Reads a line; none where it says nothing about anybody.
pub(super) fn read(row: usize, line: &str) -> Option<AnswerRow> {
    let mut read = AnswerRow { row, written: remark(line), ..AnswerRow::default() };
    let mut names: Vec<&str> = Vec::new();
    let mut rest: Vec<&str> = Vec::new();
    for word in line.split(|c: char| c.is_whitespace()).filter(|word| !word.is_empty()) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if let Ok(number) = bare.parse::<DossierNumber>() {
            read.dossier.get_or_insert(number);
        } else if let Some(number) = registration(bare) {
            read.registration.get_or_insert(number);
        } else if let Some(cin) = cin(bare) {
            read.cin.get_or_insert(cin);
        } else if rest.is_empty()
            && decision(bare).is_none()
            && !negates(bare)
            && bare.chars().any(char::is_alphabetic)
        {
            names.push(bare);
            // A colon or a dash ends the name.
            if word.ends_with([':', '：']) {
                rest.push("");
            }
        } else {
            rest.push(word);
        }
    }
    read.name = remark(&names.join(" "));
    let told = rest.join(" ");
    let told = told.trim().trim_matches([':', '-', '–', '—', ' ']);
    match decision(told) {
        Some(Decision::Made(outcome)) => read.outcome = Some(outcome),
        Some(Decision::Pending) => read.pending = true,
        None => {}
    }
    if read.outcome.is_none() && !read.pending && !reasons_in(told).is_empty() {
        read.outcome = Some(Outcome::Rejected);
    }
    if read.outcome == Some(Outcome::Rejected) {
        read.reasons = reasons_in(told);
        if read.reasons.is_empty() {
            read.reasons.push("other");
        }
        read.remark = remark(told);
    }
    let says = read.outcome.is_some() || read.pending;
    (read.names_somebody() && (says || read.dossier.is_some() || read.cin.is_some())).then_some(read)
}

/// «non», «غير», «لم»: the decision begins here.
fn negates(word: &str) -> bool {
    matches!(milaf_domain::fold::fold(word).as_str(), "non" | "pas" | "en" | "غير" | "لم" | "قيد" | "في")
}

fn registration(word: &str) -> Option<String> {
    let digits = word.chars().all(|c| milaf_domain::fold::ascii_digit(c).is_some());
    digits.then(|| CnssNumber::parse(word).ok()).flatten().map(|read| read.value.to_string())
}

fn cin(word: &str) -> Option<String> {
    let digits = word.chars().filter(|c| milaf_domain::fold::ascii_digit(*c).is_some()).count();
    if digits < 3 || !word.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    Cin::parse(word).ok().map(|read| read.value.to_string())
}
