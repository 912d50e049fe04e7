//! What the commands of the desk share: the member named, papers written, windows of lists.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use milaf_domain::{Language, Member, MemberId};
use milaf_l10n::msg::{answer as say, cli};
use milaf_office::sheet::Printed;
use milaf_office::standing::{StandingFilter, StandingSort};
use milaf_office::{Error, ErrorCode, Office, vacant, write_file};
use serde_json::{Value, json};

use crate::outcome::{Answer, Outcome, faulty};
use crate::{text, texts};

/// So many rows where nothing else is asked.
const WINDOW: u32 = 50;

/// The member that an argument names; none where it was not given.
///
/// # Errors
/// [`ErrorCode::MemberMissing`], [`ErrorCode::MemberAmbiguous`].
pub fn named(
    office: &Office,
    matches: &ArgMatches,
    l: Language,
) -> Result<Option<(MemberId, Member)>, Error> {
    let Some(word) = text(matches, "member") else { return Ok(None) };
    let member = office.find_member(word, l)?;
    let id = member.id.ok_or_else(|| Error::new(ErrorCode::MemberMissing).with("text", word))?;
    Ok(Some((id, member)))
}

/// The same where the command cannot do without.
///
/// # Errors
/// As [`named`]; [`ErrorCode::ArgumentFaulty`] where nobody is named.
pub fn whom(office: &Office, matches: &ArgMatches, l: Language) -> Result<(MemberId, Member), Error> {
    named(office, matches, l)?.ok_or_else(|| faulty("member", "", cli::member_help(l)))
}

/// The members that an option names, everybody where none is.
///
/// # Errors
/// As [`named`].
pub fn chosen(office: &Office, matches: &ArgMatches, l: Language) -> Result<Vec<MemberId>, Error> {
    let mut ids = several(office, matches, l)?;
    if ids.is_empty() {
        ids = office.roll(&StandingFilter::default(), StandingSort::Name(l), false)?;
    }
    Ok(ids)
}

/// The members that an option names.
///
/// # Errors
/// As [`named`].
pub fn several(office: &Office, matches: &ArgMatches, l: Language) -> Result<Vec<MemberId>, Error> {
    let find = |word| -> Result<_, Error> { Ok(office.find_member(word, l)?.id) };
    let found = texts(matches, "who").map(find).collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// The window of a list: first row and how many.
pub fn window(matches: &ArgMatches) -> (u64, u64) {
    let number = |name: &str, otherwise: u32| *matches.get_one::<u32>(name).unwrap_or(&otherwise);
    (u64::from(number("offset", 0)), u64::from(number("limit", WINDOW)))
}

/// An amount of the command line.
///
/// # Errors
/// [`ErrorCode::ArgumentFaulty`].
pub fn amount(
    matches: &ArgMatches,
    name: &'static str,
    l: Language,
) -> Result<Option<milaf_domain::Money>, Error> {
    let Some(word) = text(matches, name) else { return Ok(None) };
    let read = milaf_office::typed::money(word);
    read.map(Some).map_err(|fault| faulty(name, word, &milaf_l10n::fault(l, &fault)))
}

/// Where a paper will be written: asked for, or named after what it is. Refused before anything is issued where something is
/// there already.
///
/// # Errors
/// [`ErrorCode::FileExists`].
pub fn asked(matches: &ArgMatches) -> Result<Option<PathBuf>, Error> {
    let path = text(matches, "output").map(PathBuf::from);
    path.as_deref().map_or(Ok(()), vacant)?;
    Ok(path)
}

/// Writes a paper and says where.
pub fn written(l: Language, printed: &Printed, asked: Option<PathBuf>, name: &str) -> Outcome {
    let named = || match &printed.number {
        Some(number) => PathBuf::from(format!("{name}-{}.pdf", number.replace('/', "-"))),
        None => PathBuf::from(format!("{name}.pdf")),
    };
    let path = asked.unwrap_or_else(named);
    write_file(&path, &printed.pdf)?;
    said(l, &path, json!({ "sheet": printed, "path": path.display().to_string() }))
}

/// Says which file was written.
pub fn said(l: Language, path: &Path, value: Value) -> Outcome {
    let path = path.display().to_string();
    Answer::new(format!("{}\n", say::file_written(l, &path)), value)
}
