//! `milaf rules`: the rule book, read.

use std::path::Path;

use clap::ArgMatches;
use milaf_l10n::msg::rule as say;
use milaf_office::rule;
use milaf_office::rules::RuleBook;

use crate::outcome::{Answer, Outcome};
use crate::session::{Session, date};
use crate::table::table;

/// `rules list | show | check`.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("show", sub)) => show(session, sub),
        Some(("check", sub)) => check(session, sub),
        Some((_, sub)) => list(session, sub),
        None => Ok(Answer::nothing()),
    }
}

fn list(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let kind = matches.get_one::<String>("kind").map(String::as_str);
    let rows = rule::list(RuleBook::embedded(), kind, date(matches, "on", l)?);
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.id.to_string(),
                row.name.in_language(l).to_owned(),
                rule::figure(row, l).replace('\n', " ; "),
                rule::period(row, l),
                rule::confidence(row.confidence, l).to_owned(),
            ]
        })
        .collect();
    let headings = [
        say::id_heading(l),
        say::name_heading(l),
        say::value_heading(l),
        say::period_heading(l),
        say::confidence_heading(l),
    ];
    Answer::new(table(&headings, &lines), &rows)
}

fn show(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let book = RuleBook::embedded();
    let row = rule::show(book, matches.get_one::<String>("rule").map(String::as_str).unwrap_or_default())?;
    let mut text = format!("{} — {}\n", row.id, row.name.in_language(l));
    let mut line = |label: &str, value: &str| {
        if !value.is_empty() {
            text.push_str(&format!("{label} {}\n", value.replace('\n', "\n    ")));
        }
    };
    line(say::value_label(l), &rule::figure(row, l));
    line(say::period_label(l), &rule::period(row, l));
    line(say::reference_label(l), &row.legal_ref);
    line(
        say::source_label(l),
        book.source(&row.source).map_or(row.source.as_str(), |s| s.name.in_language(l)),
    );
    line(say::confidence_label(l), rule::confidence(row.confidence, l));
    line(say::note_label(l), row.note.in_language(l));
    line("", &row.items.join("\n"));
    Answer::new(text, row)
}

fn check(session: &Session, matches: &ArgMatches) -> Outcome {
    let (version, rows) = match matches.get_one::<String>("folder") {
        Some(folder) => rule::check(Path::new(folder), session.language)?,
        None => (RuleBook::embedded().version().clone(), RuleBook::embedded().rows().count()),
    };
    let shown = version.to_string();
    let text = say::check_passed(session.language, say::CheckPassed { version: &shown, rows: rows.into() });
    Answer::new(text + "\n", &version)
}
