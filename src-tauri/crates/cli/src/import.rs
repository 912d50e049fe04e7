//! `milaf import`: what a list would do to the register, row by row; written only when asked.

use std::path::Path;

use clap::ArgMatches;
use milaf_domain::Language;
use milaf_domain::fold::fold;
use milaf_l10n::msg::import_answer as say;
use milaf_l10n::yes_no;
use milaf_office::difference::{field_name, shown_value};
use milaf_office::import::{
    Choices, Counts, Evidence, Fate, Import, ImportMode, List, Plan, PlannedRow, Reading, RefusedForm,
    Separator, fate,
};
use milaf_office::{Office, duplicate};
use serde_json::{Value, json};

use crate::outcome::{Answer, FAULTS, Outcome, faulty};
use crate::progress;
use crate::session::{Session, pairs};
use crate::table::chapters;
use crate::text;

/// Reads the list, says what it would do, and does it with `--write`.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let choices = choices(session, matches)?;
    let mode = match text(matches, "mode") {
        Some("add") => ImportMode::AddOnly,
        Some("replace") => ImportMode::Replace,
        _ => ImportMode::FillBlanks,
    };
    let office = session.open()?;
    let list = List::open(Path::new(text(matches, "list").unwrap_or_default()), &choices)?;
    let import = Import::begin(&office, &list, &choices, mode)?;
    let faulty_rows = faulty_rows(&office, &import, matches, l)?;
    let plan = import.into_plan();
    let counts = plan.counts();
    let asked = matches.get_flag("write");
    let written = asked && plan.open_questions().is_empty();
    if written {
        let bar = progress::bar(say::progress_label(l));
        office.import(&plan, progress::on(&bar))?;
        bar.finish_and_clear();
    }
    let shown = text(matches, "show").unwrap_or("faulty");
    let mut out = chapters(&[reading(&list, &plan, l), columns(&plan, &choices, l)]);
    for row in plan.rows.iter().filter(|row| is_shown(row, shown)) {
        out.push('\n');
        out.push_str(&row_text(&office, &plan, row, l)?);
    }
    out.push('\n');
    for line in closing(&plan, &counts, asked, l) {
        out.push_str(&line);
        out.push('\n');
    }
    let unsettled = counts.faulty + counts.conflicting > 0 || !plan.open_questions().is_empty();
    if let Some(path) = &faulty_rows {
        out.push_str(&format!("{}\n", say::faulty_rows_line(l, path)));
    }
    let value = json!({ "plan": plan, "counts": counts, "written": written, "faulty-rows": faulty_rows });
    Ok(Answer::new(out, value)?.with_code(if unsettled { FAULTS } else { 0 }))
}

/// Writes the refused rows where it was asked; nothing where no row was refused.
fn faulty_rows(
    office: &Office,
    import: &Import,
    matches: &ArgMatches,
    l: Language,
) -> Result<Option<String>, milaf_office::Error> {
    let Some(path) = text(matches, "faulty-rows") else { return Ok(None) };
    let ending = Path::new(path).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let form = match ending.to_ascii_lowercase().as_str() {
        "csv" => RefusedForm::Csv,
        "xlsx" => RefusedForm::Xlsx,
        _ => return Err(faulty("faulty-rows", path, say::ending_remedy(l))),
    };
    let Some(bytes) = import.refused_rows(office, form, l)? else { return Ok(None) };
    milaf_office::write_file(Path::new(path), &bytes)?;
    Ok(Some(path.to_owned()))
}

fn choices(session: &Session, matches: &ArgMatches) -> Result<Choices, milaf_office::Error> {
    let mut choices = Choices {
        sheet: text(matches, "sheet").map(str::to_owned),
        day_first: text(matches, "day-first").map(|answer| answer == "yes"),
        year: matches.get_one::<i16>("year").copied(),
        headings: matches.get_one::<u32>("headings").map(|row| *row as usize),
        columns: pairs(session, matches, "column")?,
        words: pairs(session, matches, "word")?,
        take_faulty: matches.get_flag("take-faulty"),
        ..Choices::default()
    };
    let refused = |name: &str, value: &str| faulty(name, value, say::reading_remedy(session.language));
    if let Some(code) = text(matches, "encoding") {
        let encoding = serde_json::from_value(Value::from(code)).map_err(|_| refused("encoding", code))?;
        choices.reading.encoding = Some(encoding);
    }
    choices.reading.separator = text(matches, "separator").map(|word| match word {
        ";" | "semicolon" => Separator::Semicolon,
        "," | "comma" => Separator::Comma,
        _ => Separator::Tab,
    });
    Ok(choices)
}

fn is_shown(row: &PlannedRow, shown: &str) -> bool {
    match shown {
        "all" => true,
        "none" => false,
        _ => {
            let told = !row.findings.is_empty() || !row.suspects.is_empty();
            told || matches!(row.fate, Fate::Faulty | Fate::Conflicting)
        }
    }
}

/// How the file was read.
fn reading(list: &List, plan: &Plan, l: Language) -> milaf_office::Chapter {
    let line = match list.reading() {
        Reading::Xlsx => say::workbook_line(l, &plan.sheet),
        Reading::Text { encoding, separator, sure } => {
            let encoding = serde_json::to_value(encoding).ok();
            let encoding = encoding.as_ref().and_then(Value::as_str).unwrap_or_default();
            let separator = match separator {
                Separator::Semicolon => ";",
                Separator::Comma => ",",
                Separator::Tab => "tab",
            };
            let line = say::text_line(l, say::TextLine { encoding, separator });
            if sure { line } else { format!("{line} {}", say::proposed_hint(l)) }
        }
    };
    milaf_office::Chapter { title: plan.file.clone(), lines: vec![line] }
}

/// What each column was taken for, and how that is known.
fn columns(plan: &Plan, choices: &Choices, l: Language) -> milaf_office::Chapter {
    let columns = plan.mapping.columns.iter().enumerate();
    let lines = columns.filter(|(_, column)| column.field.is_some() || !column.heading.is_empty()).map(
        |(at, column)| {
            let evidence = plan.evidence.get(at).copied().unwrap_or(Evidence::None);
            let chosen = choices.columns.iter().any(|(heading, _)| fold(heading) == fold(&column.heading));
            let why = match evidence {
                _ if chosen => say::chosen_evidence(l),
                Evidence::None => say::none_evidence(l),
                Evidence::Content => say::content_evidence(l),
                Evidence::Similar => say::similar_evidence(l),
                Evidence::Heading => say::heading_evidence(l),
                Evidence::Saved => say::saved_evidence(l),
            };
            let field =
                column.field.as_ref().map_or_else(|| say::left_out(l).to_owned(), ToString::to_string);
            let order = plan.mapping.date_orders.get(&at).map(|order| {
                let day_first = serde_json::to_value(order).is_ok_and(|code| code == "day-first");
                format!(", {} {}", say::day_first_label(l), yes_no(l, Some(day_first)))
            });
            format!("{} → {field} ({why}{})", column.heading, order.unwrap_or_default())
        },
    );
    milaf_office::Chapter { title: say::columns_title(l).to_owned(), lines: lines.collect() }
}

/// «ligne 12 : nouveau — EL ALAOUI Mohamed», with what changes and what was found beneath.
fn row_text(
    office: &Office,
    plan: &Plan,
    row: &PlannedRow,
    l: Language,
) -> Result<String, milaf_office::Error> {
    let number = row.row.to_string();
    let name = row.member.as_ref().map(|m| m.name.in_language(l)).unwrap_or_default();
    let mut out = say::row_line(l, say::RowLine { row: &number, fate: fate(row.fate, l) });
    if !name.is_empty() {
        out.push_str(&format!(" — {name}"));
    }
    out.push('\n');
    let said = matches!(row.fate, Fate::Changed | Fate::Asked);
    for change in row.changes.iter().filter(|_| said) {
        let shown = |text: &str| match text {
            "" => "—".to_owned(),
            text => shown_value(&change.field, text, l),
        };
        let (old, new) = (shown(&change.old), shown(&change.new));
        let change = say::ChangeLine { field: &field_name(&change.field, l), old: &old, new: &new };
        out.push_str(&format!("  {}\n", say::change_line(l, change)));
    }
    out.extend(row.conflict.map(|conflict| format!("  {}\n", plan.conflict(row, conflict, l))));
    for suspect in &row.suspects {
        let member = office.member(suspect.id)?;
        let why: Vec<String> = suspect.verdict.why.iter().map(|reason| duplicate::why(*reason, l)).collect();
        let suspect =
            say::SuspectLine { name: &member.name.in_language(l), why: &milaf_l10n::list::all_of(l, &why) };
        out.push_str(&format!("  {}\n", say::suspect_line(l, suspect)));
    }
    for finding in &row.findings {
        out.push_str(&format!("  {}\n", plan.sentence(finding, l)));
    }
    Ok(out)
}

fn closing(plan: &Plan, counts: &Counts, asked: bool, l: Language) -> Vec<String> {
    let mut lines = Vec::new();
    if !plan.passed_over.is_empty() {
        let rows: Vec<String> = plan.passed_over.iter().map(ToString::to_string).collect();
        lines.push(say::passed_over(l, &rows.join(", ")));
    }
    lines.push(say::counts_line(
        l,
        say::CountsLine {
            new: counts.new.into(),
            changed: counts.changed.into(),
            unchanged: counts.unchanged.into(),
            conflicting: counts.conflicting.into(),
            faulty: counts.faulty.into(),
        },
    ));
    for question in plan.questions.category_words.iter().chain(&plan.questions.class_words) {
        lines.push(say::word_question(
            l,
            say::WordQuestion { word: &question.word, rows: question.rows.into() },
        ));
    }
    for question in &plan.questions.date_orders {
        let samples = question.samples.join(", ");
        lines.push(say::date_question(l, say::DateQuestion { column: &question.heading, samples: &samples }));
    }
    lines.push(match (asked, plan.open_questions().is_empty()) {
        (false, _) => say::dry_line(l).to_owned(),
        (true, true) => say::written_line(l).to_owned(),
        (true, false) => say::waiting_line(l).to_owned(),
    });
    lines
}
