//! `milaf due`: what runs out and when; registered letters and declared changes noted; calendar and slip.

use std::path::Path;

use clap::ArgMatches;
use milaf_domain::{
    ChangeKind, ClockKind, Date, DeclaredChange, Language, Member, MemberId, RegisteredLetter,
};
use milaf_l10n::msg::clock as say;
use milaf_l10n::{clock_kind, date as dates};
use milaf_office::clock::{ClockFilter, ClockPage, ClockRow, year_after};
use milaf_office::{Error, Office, vacant, write_file};
use serde_json::json;

use crate::desk::{asked, named, said, whom, window, written};
use crate::outcome::{Answer, Outcome, faulty};
use crate::session::{Session, date, paper};
use crate::table::table;
use crate::text;

/// One of: letter, declare, slip, calendar, list.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let path = asked(matches)?;
    let calendar = text(matches, "ics").map(Path::new);
    calendar.map_or(Ok(()), vacant)?;
    let office = session.open()?;
    if let Some(number) = text(matches, "letter") {
        return letter(session, &office, matches, number);
    }
    if let Some(code) = text(matches, "declare") {
        return declare(session, &office, matches, code);
    }
    if matches.get_flag("slip") {
        let (id, _) = whom(&office, matches, l)?;
        return written(l, &office.take_away(id, paper(matches))?, path, "suivi");
    }
    // What stands may be of a former day.
    while office.review_due(1_000)?.left > 0 {}
    let filter = filter(session, matches)?;
    if let Some(path) = calendar {
        let file = office.calendar(filter, paper(matches))?;
        write_file(path, file.as_bytes())?;
        let days = file.matches("BEGIN:VEVENT").count();
        return said(l, path, json!({ "path": path.display().to_string(), "days": days }));
    }
    if let Some((id, _)) = named(&office, matches, l)? {
        let rows = office.clocks_of(id, l)?;
        return Answer::new(lines(&rows, session.today(), l), rows);
    }
    let (offset, count) = window(matches);
    let page = office.list_clocks(filter, l, offset, count)?;
    Answer::new(lines(&page.rows, session.today(), l) + &counts(&page, l), page)
}

fn filter(session: &Session, matches: &ArgMatches) -> Result<ClockFilter, Error> {
    let l = session.language;
    let to = date(matches, "until", l)?.unwrap_or_else(|| year_after(session.today()));
    let kind = text(matches, "kind").map(|code| {
        let codes = ClockKind::ALL.map(ClockKind::code).join(", ");
        ClockKind::from_code(code).ok_or_else(|| faulty("kind", code, &codes))
    });
    Ok(ClockFilter { from: Date::MIN, to, kind: kind.transpose()? })
}

fn lines(rows: &[ClockRow], today: Date, l: Language) -> String {
    let headings = [say::due_heading(l), say::name_heading(l), say::what_heading(l)];
    let cells = |row: &ClockRow| {
        let late = if row.clock.due_on < today { format!(" ({})", say::late_name(l)) } else { String::new() };
        let mark = if row.clock.doubtful { format!(" – {}", say::confirm_note(l)) } else { String::new() };
        vec![
            format!("{}{late}", dates::short(row.clock.due_on)),
            row.name.in_language(l),
            format!("{}{mark}", row.sentence),
        ]
    };
    table(&headings, &rows.iter().map(cells).collect::<Vec<_>>())
}

fn counts(page: &ClockPage, l: Language) -> String {
    let line = |count: &milaf_office::clock::ClockCount| {
        let name = clock_kind(l, count.kind);
        say::counts_line(l, say::CountsLine { name, all: count.all.into(), late: count.late.into() }) + "\n"
    };
    let lines: String = page.counts.iter().map(line).collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

fn letter(session: &Session, office: &Office, matches: &ArgMatches, number: &str) -> Outcome {
    let l = session.language;
    let (id, member) = whom(office, matches, l)?;
    let standing = office.registered_letters(id)?.into_iter().find(|letter| letter.number == number);
    let sent = date(matches, "sent", l)?.or(standing.as_ref().map(|letter| letter.sent_on));
    let answered_on = date(matches, "answered", l)?;
    let letter = RegisteredLetter {
        id: standing.as_ref().and_then(|letter| letter.id),
        member: id,
        sent_on: sent.unwrap_or_else(|| session.today()),
        number: number.to_owned(),
        scan: standing.as_ref().and_then(|letter| letter.scan),
        answered_on: answered_on.or(standing.and_then(|letter| letter.answered_on)),
    };
    let scan = text(matches, "scan").map(|path| {
        let bytes = std::fs::read(path).map_err(|e| milaf_office::Error::io(&e, Path::new(path)))?;
        Ok::<_, milaf_office::Error>((path, bytes))
    });
    let scan = scan.transpose()?;
    let (_, due) =
        office.note_letter(&letter, scan.as_ref().map(|(path, bytes)| (*path, bytes.as_slice())))?;
    let name = member.name.in_language(l);
    let line = match due {
        Some(due) => {
            let day = dates::short(due);
            say::letter_noted_line(l, say::LetterNotedLine { name: &name, date: &day })
        }
        None => say::letter_silent_line(l, &name),
    };
    Answer::new(line + "\n", json!({ "member": id, "number": number, "sent-on": letter.sent_on, "due": due }))
}

fn declare(session: &Session, office: &Office, matches: &ArgMatches, code: &str) -> Outcome {
    let l = session.language;
    let (id, member): (MemberId, Member) = whom(office, matches, l)?;
    let codes = ChangeKind::ALL.map(ChangeKind::code).join(", ");
    let kind = ChangeKind::from_code(code).ok_or_else(|| faulty("declare", code, &codes))?;
    let open = office.undeclared_changes(id)?;
    let own = open.iter().rev().find(|(other, _)| *other == kind).map(|(_, on)| *on);
    let happened_on = date(matches, "happened", l)?.or(own);
    let happened_on =
        happened_on.ok_or_else(|| faulty("happened", "", milaf_l10n::msg::cli::due_happened_help(l)))?;
    let declared = DeclaredChange {
        kind,
        happened_on,
        declared_on: date(matches, "on", l)?.unwrap_or_else(|| session.today()),
        proof: text(matches, "proof").unwrap_or_default().to_owned(),
    };
    office.declare_change(id, &declared)?;
    let line = say::declared_line(l, &member.name.in_language(l));
    Answer::new(line + "\n", json!({ "member": id, "declared": declared }))
}
