//! `milaf attest`: attestations of membership issued, refused, printed again; their register; "is X one of ours?".

use clap::ArgMatches;
use milaf_domain::{Language, NamePair, PersonName, RefusalReason};
use milaf_l10n::msg::attestation as say;
use milaf_l10n::{date as dates, refusal_reason};
use milaf_office::attestation::{AttestationRow, Ours, RefusalRequest};
use serde_json::{Value, json};

use crate::desk::{asked, named, whom, window, written};
use crate::outcome::{Answer, FAULTS, Outcome, faulty};
use crate::session::{Session, date, paper};
use crate::table::table;
use crate::text;

/// So many are told of those whom a search finds.
const FOUND: usize = 20;

/// One of: who, list, copy, refuse, issue.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let path = asked(matches)?;
    let office = session.open()?;
    let on = date(matches, "on", l)?.unwrap_or_else(|| session.today());
    if let Some(word) = text(matches, "who") {
        let found = office.find_ours(word, l, on, FOUND)?;
        let lines: Vec<String> = if found.is_empty() {
            vec![say::nobody_line(l, word)]
        } else {
            found.iter().map(|ours| standing(ours, &dates::short(on), l)).collect()
        };
        let values: Vec<Value> = found.iter().map(value).collect();
        let ours = found.iter().any(|ours| ours.held.is_some());
        let answer = Answer::new(lines.join("\n") + "\n", json!({ "on": on, "found": values }))?;
        return Ok(answer.with_code(if ours { 0 } else { FAULTS }));
    }
    if matches.get_flag("list") {
        let (offset, count) = window(matches);
        let page = office.list_attestations(offset, count)?;
        let rows: Vec<Vec<String>> = page.rows.iter().map(|row| cells(row, l)).collect();
        let headings = [
            say::number_heading(l),
            say::date_heading(l),
            say::name_heading(l),
            say::outcome_heading(l),
            say::reason_heading(l),
        ];
        return Answer::new(table(&headings, &rows), page);
    }
    if let Some(number) = text(matches, "copy") {
        let printed = office.copy_attestation(number, paper(matches))?;
        return written(l, &printed, path, "duplicata");
    }
    if let Some(code) = text(matches, "refuse") {
        let codes = RefusalReason::ALL.map(RefusalReason::code).join(", ");
        let reason = RefusalReason::from_code(code).ok_or_else(|| faulty("refuse", code, &codes))?;
        let known = named(&office, matches, l)?;
        let request = RefusalRequest {
            member: known.map(|(id, _)| id),
            name: person(text(matches, "name").unwrap_or_default()),
            sex: None,
            identity: text(matches, "identity").unwrap_or_default().to_owned(),
            reason,
            said: text(matches, "say").unwrap_or_default().to_owned(),
        };
        let printed = office.refuse_attestation(&request, paper(matches), on)?;
        return written(l, &printed, path, "refus");
    }
    let (id, _) = whom(&office, matches, l)?;
    let printed = office.attest(id, paper(matches), on)?;
    written(l, &printed, path, "attestation")
}

/// A name as typed stands in its own script.
fn person(name: &str) -> PersonName {
    let arabic = name.chars().any(|c| ('\u{0621}'..='\u{064A}').contains(&c));
    let pair = if arabic { NamePair::new(name, "") } else { NamePair::new("", name) };
    PersonName { last: pair, first: NamePair::default() }
}

fn standing(ours: &Ours, day: &str, l: Language) -> String {
    let name = ours.member.name.in_language(l);
    match ours.held {
        None => say::no_standing_line(l, say::NoStandingLine { name: &name, date: day }),
        Some(period) => match period.from {
            Some(from) => {
                let since = dates::short(from);
                say::standing_since_line(l, say::StandingSinceLine { name: &name, date: day, since: &since })
            }
            None => say::standing_line(l, say::StandingLine { name: &name, date: day }),
        },
    }
}

fn value(ours: &Ours) -> Value {
    json!({
        "id": ours.member.id, "number": ours.member.number, "name": ours.member.name,
        "ours": ours.held.is_some(), "since": ours.held.and_then(|period| period.from),
    })
}

fn cells(row: &AttestationRow, l: Language) -> Vec<String> {
    let outcome = if row.refusal.is_some() { say::refused_name(l) } else { say::issued_name(l) };
    let copies = (row.copies > 0).then(|| format!(" ({})", say::copies_line(l, row.copies)));
    let reason = row.refusal.map(|reason| refusal_reason(l, reason)).unwrap_or_default();
    let reason = [reason, &row.said].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    vec![
        row.number.clone(),
        dates::short(row.issued_on),
        row.name.in_language(l),
        format!("{outcome}{}", copies.unwrap_or_default()),
        reason.join(" – "),
    ]
}
