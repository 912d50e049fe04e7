//! `milaf letters`: reminders for a whole selection, in one file or one for each member.

use std::path::Path;

use clap::ArgMatches;
use milaf_office::member_letter::LetterKind;
use serde_json::json;

use crate::desk::{asked, chosen, said, written};
use crate::outcome::Outcome;
use crate::session::{Session, paper};
use crate::text;

/// `letters pieces | arrears | dues`.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let path = asked(matches)?;
    let office = session.open()?;
    let year = matches.get_one::<i16>("year").copied().unwrap_or_else(|| session.today().year());
    let (kind, name) = match text(matches, "kind") {
        Some("arrears") => (LetterKind::Arrears, "lettres-cotisations"),
        Some("dues") => (LetterKind::Dues(year), "lettres-adhesion"),
        _ => (LetterKind::Pieces, "lettres-pieces"),
    };
    let members = chosen(&office, matches, l)?;
    if let Some(folder) = text(matches, "folder").map(Path::new) {
        std::fs::create_dir_all(folder).map_err(|e| milaf_office::Error::io(&e, folder))?;
        let letters = office.letters_into(kind, &members, paper(matches), folder, |_| true)?;
        return said(l, folder, json!({ "folder": folder.display().to_string(), "letters": letters }));
    }
    written(l, &office.letters(kind, &members, paper(matches))?, path, name)
}
