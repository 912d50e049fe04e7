//! `milaf sheet`: the papers beside the dossier.

use std::path::PathBuf;

use clap::ArgMatches;
use milaf_l10n::msg::answer as say;
use milaf_office::sheet::Printed;
use milaf_office::{vacant, write_file};
use serde_json::json;

use crate::outcome::{Answer, Outcome};
use crate::session::{Session, date, paper};
use crate::text;

/// `sheet information | attestation`.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let Some((name, sub)) = matches.subcommand() else { return Ok(Answer::nothing()) };
    let asked = text(sub, "output").map(PathBuf::from);
    asked.as_deref().map_or(Ok(()), vacant)?;
    let office = session.open()?;
    let on = date(sub, "on", l)?.unwrap_or_else(|| session.today());
    let language = paper(sub);
    let printed: Printed = if name == "attestation" {
        let member = office.find_member(text(sub, "member").unwrap_or_default(), l)?;
        office.attest(member.id.unwrap_or(milaf_domain::MemberId(0)), language, on)?
    } else {
        office.information_sheet(text(sub, "category"), language, on)?
    };
    let named = || match &printed.number {
        Some(number) => PathBuf::from(format!("{name}-{}.pdf", number.replace('/', "-"))),
        None => PathBuf::from(format!("{name}.pdf")),
    };
    let path = asked.unwrap_or_else(named);
    write_file(&path, &printed.pdf)?;
    let path = path.display().to_string();
    Answer::new(format!("{}\n", say::file_written(l, &path)), json!({ "sheet": printed, "path": path }))
}
