//! `milaf told` and `milaf removal`: what the CNSS knows about a member, and why somebody is to be struck off.

use clap::ArgMatches;
use milaf_domain::RemovalReason;
use milaf_l10n::msg::answer::field_label;
use milaf_l10n::msg::cnss_answer as say;
use milaf_l10n::{date, line_kind, outcome, removal_reason};
use milaf_office::Chapter;
use milaf_office::answer::find_reason;
use milaf_office::told::Knowledge;
use milaf_office::transmission::in_language;
use serde_json::json;

use crate::outcome::{Answer, Outcome};
use crate::session::Session;
use crate::table::chapters;
use crate::text;

/// What the CNSS knows about a member, field by field, and each time something left about them.
pub fn told(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let member = office.find_member(text(matches, "member").unwrap_or_default(), l)?;
    let Some(id) = member.id else { return Ok(Answer::nothing()) };
    let knowledge = office.knowledge(id)?;
    let facts = Chapter { title: member.name.in_language(l), lines: facts(&knowledge, l) };
    let mut told = vec![facts];
    let mut attempts = Vec::new();
    for attempt in &knowledge.attempts {
        let (number, on) = (attempt.number.to_string(), date::short(attempt.closed_on));
        let line = say::AttemptLine { number: &number, date: &on, kind: line_kind(l, attempt.kind) };
        attempts.push(say::attempt_line(l, line));
        for answer in &attempt.answers {
            let on = answer.on.map(date::short).unwrap_or_default();
            let decided = outcome(l, answer.outcome);
            let reasons = answer.reasons.iter().filter_map(|code| find_reason(code));
            let reasons: Vec<&str> = reasons.map(|reason| reason.name.in_language(l)).collect();
            let mut line = say::answered_line(l, say::AnsweredLine { date: &on, outcome: decided });
            if !reasons.is_empty() {
                line.push_str(&format!(" ({})", reasons.join(" ; ")));
            }
            attempts.push(format!("  {line}"));
        }
    }
    if !attempts.is_empty() {
        told.push(Chapter { title: say::attempts_title(l).to_owned(), lines: attempts });
    }
    Answer::new(chapters(&told), knowledge)
}

fn facts(knowledge: &Knowledge, l: milaf_domain::Language) -> Vec<String> {
    let mut lines = Vec::new();
    match (knowledge.told_on, knowledge.told_in) {
        (Some(on), Some(number)) => {
            let (date, number) = (date::short(on), number.to_string());
            lines.push(say::told_line(l, say::ToldLine { date: &date, number: &number }));
        }
        _ => lines.push(say::told_never(l).to_owned()),
    }
    lines.extend(knowledge.struck_off.map(|reason| say::struck_line(l, removal_reason(l, reason))));
    lines.extend(knowledge.next.map(|kind| say::next_line(l, line_kind(l, kind))));
    for field in &knowledge.fields {
        let now = in_language(&field.now, l);
        let value = match &field.told {
            Some(told) if field.differs => format!("{} → {now}", in_language(told, l)),
            Some(told) => in_language(told, l).to_owned(),
            None => continue,
        };
        if !value.is_empty() {
            lines.push(format!("{} {value}", field_label(l, in_language(&field.label, l))));
        }
    }
    lines
}

/// Notes why a member is to be struck off, or drops it.
pub fn removal(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let member = office.find_member(text(matches, "member").unwrap_or_default(), l)?;
    let Some(id) = member.id else { return Ok(Answer::nothing()) };
    let name = member.name.in_language(l);
    let Some(reason) = text(matches, "reason").and_then(RemovalReason::from_code) else {
        office.drop_removal(id)?;
        return Answer::new(say::removal_dropped(l, &name) + "\n", json!({ "removal": null }));
    };
    office.note_removal(id, reason, None, "")?;
    let line = say::RemovalNoted { name: &name, reason: removal_reason(l, reason) };
    Answer::new(say::removal_noted(l, line) + "\n", json!({ "removal": reason.code() }))
}
