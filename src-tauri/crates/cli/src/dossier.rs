//! `milaf dossier`: a member's registration dossier on paper.

use std::path::PathBuf;

use clap::ArgMatches;
use milaf_domain::dossier::DossierEvent;
use milaf_l10n::msg::answer as say;
use milaf_l10n::{dossier_state, list};
use milaf_office::dossier::DossierCheck;
use milaf_office::transmission::in_language;
use milaf_office::{Error, ErrorCode, vacant, write_file};
use serde_json::json;

use crate::outcome::{Answer, FAULTS, Outcome};
use crate::session::{Session, date, paper};
use crate::text;

/// Prints the dossier, marks it ready when asked, or compares a printed one with the register.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let member = office.find_member(text(matches, "member").unwrap_or_default(), l)?;
    let id = member.id.unwrap_or(milaf_domain::MemberId(0));
    if let Some(code) = text(matches, "check") {
        let check = office.check_dossier(id, code)?;
        let (line, exit) = match check {
            DossierCheck::Same => (say::dossier_same(l), 0),
            DossierCheck::Changed => (say::dossier_changed(l), FAULTS),
        };
        return Ok(Answer::new(format!("{line}\n"), json!({ "check": check }))?.with_code(exit));
    }
    let asked = text(matches, "output").map(PathBuf::from);
    asked.as_deref().map_or(Ok(()), vacant)?;
    if matches.get_flag("ready") {
        let (member, assessment) = office.assess(id, session.today())?;
        let lacks = office.lacks(&member, &assessment);
        let missing: Vec<String> = lacks.iter().map(|lack| in_language(&lack.name, l).to_owned()).collect();
        if !missing.is_empty() {
            let missing = list::all_of(l, &missing);
            return Err(Error::new(ErrorCode::DossierIncomplete).with("missing", missing));
        }
        office.move_dossier(id, DossierEvent::MarkReady)?;
    }
    let on = date(matches, "on", l)?.unwrap_or_else(|| session.today());
    let printed = office.print_dossier(id, paper(matches), on)?;
    let named = || PathBuf::from(format!("dossier-{}.pdf", printed.number));
    let path = asked.unwrap_or_else(named);
    write_file(&path, &printed.pdf)?;
    let path = path.display().to_string();
    let number = printed.number.to_string();
    let state = dossier_state(l, printed.state);
    let line = say::dossier_printed(l, say::DossierPrinted { number: &number, state, path: &path });
    Answer::new(format!("{line}\n"), json!({ "dossier": printed, "path": path }))
}
