//! What every command shares: language, today's date, the register to open, the passphrase.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;

use clap::ArgMatches;
use milaf_domain::{Date, Language, PaperLanguage};
use milaf_l10n::msg::session as say;
use milaf_office::{Error, ErrorCode, Office, Surroundings};

use crate::outcome::faulty;

/// The options that stand before or after any command.
pub struct Session {
    /// Language of the answers.
    pub language: Language,
    today: Option<Date>,
    register: Option<PathBuf>,
    passphrase_file: Option<PathBuf>,
    operator: String,
}

impl Session {
    /// Reads the shared options.
    ///
    /// # Errors
    /// [`ErrorCode::ArgumentFaulty`] for a date that is none.
    pub fn new(matches: &ArgMatches, language: Language) -> Result<Session, Error> {
        let (_, sub) = matches.subcommand().unwrap_or(("", matches));
        let text = |name: &str| sub.get_one::<String>(name).cloned();
        let named = || std::env::var_os("MILAF_REGISTER").filter(|path| !path.is_empty()).map(PathBuf::from);
        let register = text("register").map(PathBuf::from).or_else(named);
        Ok(Session {
            language,
            today: date(sub, "today", language)?,
            register,
            passphrase_file: text("passphrase-file").map(PathBuf::from),
            operator: text("operator")
                .or_else(|| std::env::var("USER").ok())
                .unwrap_or_else(|| "milaf".to_owned()),
        })
    }

    /// The clock and the randomness of this machine, the day replaced where one was given.
    pub fn surroundings(&self) -> Surroundings {
        Surroundings::of_this_machine(self.operator.clone(), self.today)
    }

    /// Today, or the day given.
    pub fn today(&self) -> Date {
        self.surroundings().today()
    }

    /// The register's folder, where one was named.
    pub fn register(&self) -> Option<&std::path::Path> {
        self.register.as_deref()
    }

    /// Opens the register named on the command line.
    ///
    /// # Errors
    /// What opening says; [`ErrorCode::RegisterMissing`] when none was named.
    pub fn open(&self) -> Result<Office, Error> {
        let folder = self
            .register
            .as_deref()
            .ok_or_else(|| Error::new(ErrorCode::RegisterMissing).with("path", "--register"))?;
        Office::open(folder, &self.passphrase(false)?, self.surroundings())
    }

    /// The passphrase: from the file named, the environment, or the keyboard (twice for a new register).
    ///
    /// # Errors
    /// [`ErrorCode::PassphraseMissing`] when there is none and nobody to ask, [`ErrorCode::PassphraseDiffers`] when
    /// it was not typed twice alike; a file's own errors.
    pub fn passphrase(&self, new: bool) -> Result<String, Error> {
        let missing = || Error::new(ErrorCode::PassphraseMissing);
        if let Some(path) = &self.passphrase_file {
            let text = std::fs::read_to_string(path).map_err(|e| Error::io(&e, path))?;
            return text
                .lines()
                .next()
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .ok_or_else(missing);
        }
        if let Ok(text) = std::env::var("MILAF_PASSPHRASE") {
            return if text.is_empty() { Err(missing()) } else { Ok(text) };
        }
        if !std::io::stdin().is_terminal() {
            return Err(missing());
        }
        let ask = |prompt: &str| rpassword::prompt_password(format!("{prompt} ")).map_err(|_| missing());
        let first = ask(say::passphrase_prompt(self.language))?;
        if new && ask(say::passphrase_again(self.language))? != first {
            return Err(Error::new(ErrorCode::PassphraseDiffers));
        }
        if first.is_empty() { Err(missing()) } else { Ok(first) }
    }
}

/// The language: `--lang`, `MILAF_LANG`, the system's; French where nothing says Arabic. Needed before the command
/// line is read, since its faults are worded too.
pub fn language(words: &[OsString]) -> Language {
    let mut words = words.iter().filter_map(|w| w.to_str());
    let given = words
        .clone()
        .find_map(|w| w.strip_prefix("--lang="))
        .or_else(|| words.find(|w| *w == "--lang").and_then(|_| words.next()))
        .map(str::to_owned);
    let system = || {
        ["MILAF_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|tag| !tag.is_empty())
    };
    match given.or_else(system) {
        Some(tag) if tag.starts_with("ar") => Language::Ar,
        _ => Language::Fr,
    }
}

/// Whether a flag is given before or after the command.
pub fn is_given(matches: &ArgMatches, flag: &str) -> bool {
    matches.get_flag(flag) || matches.subcommand().is_some_and(|(_, sub)| is_given(sub, flag))
}

/// A date of the command line.
///
/// # Errors
/// [`ErrorCode::ArgumentFaulty`] when it is none.
pub fn date(matches: &ArgMatches, name: &str, language: Language) -> Result<Option<Date>, Error> {
    let Some(text) = matches.get_one::<String>(name) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| faulty(name, text, say::date_remedy(language)))
}

/// The language of a paper; without one, both side by side.
pub fn paper(matches: &ArgMatches) -> PaperLanguage {
    match matches.get_one::<String>("paper").map(String::as_str) {
        Some("ar") => PaperLanguage::Ar,
        Some("fr") => PaperLanguage::Fr,
        _ => PaperLanguage::Both,
    }
}

/// The «name=value» of an option that may stand several times. The last `=` parts them: a heading may hold one.
///
/// # Errors
/// [`ErrorCode::ArgumentFaulty`] where there is none.
pub fn pairs(session: &Session, matches: &ArgMatches, name: &str) -> Result<Vec<(String, String)>, Error> {
    let part = |text: &str| {
        let parts =
            text.rsplit_once('=').ok_or_else(|| faulty(name, text, say::pair_remedy(session.language)))?;
        Ok((parts.0.trim().to_owned(), parts.1.trim().to_owned()))
    };
    crate::texts(matches, name).map(part).collect()
}
