//! `milaf answer` and `milaf rejects`: what the CNSS answered about a transmission, written only when asked; what its rejects
//! ask to mend.

use std::path::Path;

use clap::ArgMatches;
use milaf_domain::{Date, DossierNumber, Language};
use milaf_l10n::msg::cnss_answer as say;
use milaf_l10n::{date, outcome};
use milaf_office::answer::{AnswerChoices, AnswerPlan, PlannedAnswer, doubt, fate, find_reason, matched_by};
use milaf_office::import::Separator;
use milaf_office::transmission::in_language;
use milaf_office::{Error, ErrorCode, Office};
use serde_json::{Value, json};

use crate::outcome::{Answer, FAULTS, Outcome, faulty};
use crate::session::{Session, date as date_of, pairs};
use crate::text;

/// So many tasks are shown where nobody says how many.
const SHOWN: u64 = 100;

/// Reads an answer, says what it would do to its transmission, and notes it with `--write`.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let id = office.find_transmission(text(matches, "transmission").unwrap_or_default())?;
    let path = Path::new(text(matches, "file").unwrap_or_default());
    let received = if matches.get_flag("text") {
        let bytes = std::fs::read(path).map_err(|e| Error::io(&e, path))?;
        office.paste_answer(&String::from_utf8_lossy(&bytes))?
    } else {
        office.open_answer(path, reading(session, matches)?)?
    };
    let choices = AnswerChoices {
        lines: links(session, matches, &office, id)?,
        take_corrections: !matches.get_flag("keep-own"),
        ..AnswerChoices::default()
    };
    let plan = office.plan_answer(id, &received, &choices)?;
    let counts = plan.counts();
    let written = matches.get_flag("write");
    if written {
        office.note_answer(&plan)?;
    }
    let mut out = String::new();
    for row in &plan.rows {
        out.push_str(&row_text(row, l));
    }
    out.push_str(&closing(&plan, written, l));
    let unsettled = counts.leftover + counts.faulty > 0;
    let value = json!({ "plan": plan, "counts": counts, "written": written });
    Ok(Answer::new(out, value)?.with_code(if unsettled { FAULTS } else { 0 }))
}

/// What rejects ask to mend, and how often each reason was given.
pub fn rejects(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let today = session.today();
    let first = Date::new(today.year(), 1, 1).unwrap_or(today);
    let (from, to) =
        (date_of(matches, "from", l)?.unwrap_or(first), date_of(matches, "to", l)?.unwrap_or(today));
    let limit = matches.get_one::<u32>("limit").map_or(SHOWN, |limit| u64::from(*limit));
    let mends = office.list_mends(0, limit)?;
    let statistics = office.answer_statistics(from, to)?;
    let mut lines = vec![say::mends_title(l).to_owned()];
    if mends.rows.is_empty() {
        lines.push(say::mends_none(l).to_owned());
    }
    for mend in &mends.rows {
        let name = mend.name.in_language(l);
        let (reason, task) = (in_language(&mend.reason_name, l), in_language(&mend.task, l));
        lines.push(say::mend_line(l, say::MendLine { name: &name, reason, task }));
    }
    if (mends.rows.len() as u64) < mends.total {
        lines.push(say::mends_more(
            l,
            say::MendsMore { shown: mends.rows.len().into(), total: mends.total.into() },
        ));
    }
    if !statistics.causes.is_empty() {
        let (from, to) = (date::short(from), date::short(to));
        lines.push(String::new());
        lines.push(say::causes_title(l, say::CausesTitle { from: &from, to: &to }));
    }
    for cause in &statistics.causes {
        let reason = in_language(&cause.name, l);
        let line = say::CauseLine { reason, rows: cause.rows.into(), solved: cause.solved.into() };
        lines.push(say::cause_line(l, line));
    }
    Answer::new(lines.join("\n") + "\n", json!({ "mends": mends, "statistics": statistics }))
}

fn reading(session: &Session, matches: &ArgMatches) -> Result<milaf_office::import::ReadingChoice, Error> {
    let mut choice = milaf_office::import::ReadingChoice::default();
    if let Some(code) = text(matches, "encoding") {
        let remedy = milaf_l10n::msg::import_answer::reading_remedy(session.language);
        let encoding = serde_json::from_value(Value::from(code));
        choice.encoding = Some(encoding.map_err(|_| faulty("encoding", code, remedy))?);
    }
    choice.separator = text(matches, "separator").map(|word| match word {
        ";" | "semicolon" => Separator::Semicolon,
        "," | "comma" => Separator::Comma,
        _ => Separator::Tab,
    });
    Ok(choice)
}

/// Rows of the answer matched by hand with dossiers of the transmission.
fn links(
    session: &Session,
    matches: &ArgMatches,
    office: &Office,
    id: milaf_domain::TransmissionId,
) -> Result<Vec<(usize, Option<u32>)>, Error> {
    let pairs = pairs(session, matches, "link")?;
    if pairs.is_empty() {
        return Ok(Vec::new());
    }
    let rows = office.transmission_contents(id, 0, u64::MAX)?;
    let link = |(row, dossier): &(String, String)| {
        let missing = || {
            Error::new(ErrorCode::ArgumentFaulty)
                .with("argument", "--link")
                .with("value", format!("{row}={dossier}"))
                .with("remedy", "12=2026-0217")
        };
        let row: usize = row.trim().parse().map_err(|_| missing())?;
        if dossier.trim().is_empty() {
            return Ok((row, None));
        }
        let number: DossierNumber = dossier.trim().parse().map_err(|_| missing())?;
        let place = rows.iter().position(|one| one.line.number == number).ok_or_else(missing)?;
        Ok((row, Some(u32::try_from(place).map_err(|_| missing())?)))
    };
    pairs.iter().map(link).collect()
}

/// «ligne 12 : nouvelle — EL ALAOUI Mohamed (2026-0217, CIN)», with what was decided and what is doubtful beneath.
fn row_text(row: &PlannedAnswer, l: Language) -> String {
    let number = row.row.to_string();
    let mut out = say::row_line(l, say::RowLine { row: &number, fate: fate(row.fate, l) });
    if let (Some(by), Some(number)) = (row.by, row.number) {
        let name = row.name.as_ref().map(|name| name.in_language(l)).unwrap_or_default();
        let line = say::MatchedLine { name: &name, number: &number.to_string(), by: matched_by(by, l) };
        out.push_str(&format!(" — {}", say::matched_line(l, line)));
    } else {
        out.push_str(&format!(" — {}", row.written));
    }
    out.push('\n');
    if let Some(decided) = row.outcome {
        let reasons = row.reasons.iter().filter_map(|code| find_reason(code));
        let reasons: Vec<&str> = reasons.map(|reason| reason.name.in_language(l)).collect();
        let mut line = outcome(l, decided).to_owned();
        if !reasons.is_empty() {
            let comma = if l == Language::Ar { "، " } else { ", " };
            line.push_str(&format!(" ({})", reasons.join(comma)));
        }
        out.push_str(&format!("  {line}\n"));
    }
    if !row.registration.is_empty() {
        out.push_str(&format!("  {}\n", say::registration_line(l, &row.registration)));
    }
    for correction in &row.corrections {
        let label = milaf_l10n::msg::answer::field_label(l, in_language(&correction.label, l));
        out.push_str(&format!("  {label} {} → {}\n", correction.was, correction.now));
    }
    let names: Vec<String> = row
        .candidates
        .iter()
        .map(|c| {
            let name = c.name.as_ref().map(|name| name.in_language(l)).unwrap_or_default();
            format!("{name} ({})", c.number)
        })
        .collect();
    if !names.is_empty() {
        out.push_str(&format!("  {}\n", say::candidates_line(l, &milaf_l10n::list::all_of(l, &names))));
    }
    for one in &row.doubts {
        out.push_str(&format!("  {}\n", doubt(*one, l)));
    }
    out
}

fn closing(plan: &AnswerPlan, written: bool, l: Language) -> String {
    let counts = plan.counts();
    let fates = say::CountsLine {
        new: counts.new.into(),
        changed: counts.changed.into(),
        unchanged: counts.unchanged.into(),
        pending: counts.pending.into(),
        leftover: counts.leftover.into(),
        faulty: counts.faulty.into(),
        silent: counts.silent.into(),
    };
    let outcomes = say::OutcomesLine {
        accepted: counts.accepted.into(),
        corrected: counts.corrected.into(),
        rejected: counts.rejected.into(),
        taken: counts.not_taken.into(),
    };
    let last = if written { say::written_line(l) } else { say::dry_line(l) };
    format!("{}\n{}\n{last}\n", say::counts_line(l, fates), say::outcomes_line(l, outcomes))
}
