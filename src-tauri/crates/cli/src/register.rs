//! `milaf new`: a register. `milaf sample`: one filled with invented people.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use milaf_domain::{Association, Language, NamePair, PaperLanguage};
use milaf_l10n::msg::answer as say;
use milaf_office::{Error, Office, RecoveryCode, sample as invented, vacant, write_file};
use serde_json::json;

use crate::outcome::{Answer, Outcome};
use crate::progress;
use crate::session::Session;
use crate::text;

/// The generated lists are the same at each run.
const SEED: u64 = 1;

/// Makes a register, writes down whose it is, prints its recovery sheet, and says its recovery code once.
pub fn new(session: &Session, matches: &ArgMatches) -> Outcome {
    let word = |name: &str| text(matches, name).unwrap_or_default();
    let association = Association {
        name: NamePair::new(word("name-ar"), word("name-fr")),
        city: NamePair::new(word("city-ar"), word("city-fr")),
        cndp_number: word("cndp").to_owned(),
        ..Association::default()
    };
    let sheet = text(matches, "recovery-sheet").map(PathBuf::from);
    let (office, code) = created(session, Path::new(word("folder")), sheet.as_deref())?;
    office.change_association(&association)?;
    announced(session, &office, &code, sheet)
}

/// Makes a register filled with the sample, or only a list of invented people.
pub fn sample(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let folder = PathBuf::from(text(matches, "folder").unwrap_or_default());
    let count = matches.get_one::<u32>("members").copied();
    if matches.get_flag("list-only") || count.is_some() {
        let list = match count {
            Some(count) => {
                invented::spreadsheet(count as usize, SEED, session.today()).map_err(Error::from)?
            }
            None => invented::list(session.today())?,
        };
        let path = if folder.is_dir() { folder.join(invented::LIST) } else { folder };
        write_file(&path, &list)?;
        let path = path.display().to_string();
        return Answer::new(format!("{}\n", say::file_written(l, &path)), json!({ "list": path }));
    }
    let (office, code) = created(session, &folder, None)?;
    let bar = progress::bar(say::sample_progress(l));
    invented::fill(&office, progress::on(&bar))?;
    bar.finish_and_clear();
    announced(session, &office, &code, None)
}

/// A new register; nothing is made where the sheet could not be written.
fn created(session: &Session, folder: &Path, sheet: Option<&Path>) -> Result<(Office, RecoveryCode), Error> {
    sheet.map_or(Ok(()), vacant)?;
    Office::create(folder, &session.passphrase(true)?, session.surroundings())
}

/// Says where the register is, and the one thing that is never shown again.
fn announced(session: &Session, office: &Office, code: &RecoveryCode, sheet: Option<PathBuf>) -> Outcome {
    let l = session.language;
    let sheet = sheet.unwrap_or_else(|| beside(office.folder(), l));
    write_file(&sheet, &office.recovery_sheet(code, PaperLanguage::Both)?.pdf)?;
    let [register, sheet] = [office.folder(), &sheet].map(|path| path.display().to_string());
    let code = code.to_string();
    let lines = [
        say::register_created(l, &register),
        say::recovery_code(l, &code),
        say::recovery_sheet(l, &sheet),
        say::recovery_advice(l).to_owned(),
    ];
    let value = json!({ "register": register, "recovery-code": code, "recovery-sheet": sheet });
    Answer::new(lines.join("\n") + "\n", value)
}

/// `atlas.milaf` → `atlas-fiche-de-secours.pdf` in the same folder.
fn beside(register: &Path, l: Language) -> PathBuf {
    let stem = register.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    register.with_file_name(format!("{stem}-{}.pdf", say::recovery_file(l)))
}
