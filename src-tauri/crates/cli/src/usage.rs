//! Faults of the command line, worded in the language in use instead of the parser's English.

use std::process::ExitCode;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use milaf_domain::Language;
use milaf_l10n::msg::usage as say;
use serde_json::json;

use crate::outcome::{USAGE, harmless};

/// Prints help or version as asked, or says what is not understood.
pub fn report(error: &Error, language: Language, json: bool) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            print!("{}", error.render());
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if !json => {
            eprint!("{}", error.render());
            ExitCode::from(USAGE)
        }
        kind => {
            let sentence = sentence(kind, error, language);
            if json {
                let body = json!({ "error": { "code": "command-line", "sentence": sentence } });
                eprintln!("{body:#}");
            } else {
                eprintln!("{}", harmless(&sentence));
                eprintln!("{}", say::help_hint(language));
            }
            ExitCode::from(USAGE)
        }
    }
}

fn sentence(kind: ErrorKind, error: &Error, l: Language) -> String {
    let of = |kind| context(error, kind);
    let argument = of(ContextKind::InvalidArg);
    match kind {
        ErrorKind::UnknownArgument => {
            let suggested = of(ContextKind::SuggestedArg);
            with_suggestion(say::unknown_argument(l, &argument), &suggested, l)
        }
        ErrorKind::InvalidSubcommand => {
            let suggested = of(ContextKind::SuggestedSubcommand);
            with_suggestion(say::unknown_command(l, &of(ContextKind::InvalidSubcommand)), &suggested, l)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            say::command_missing(l).to_owned()
        }
        ErrorKind::MissingRequiredArgument => say::argument_missing(l, &argument),
        ErrorKind::ArgumentConflict => {
            let other = of(ContextKind::PriorArg);
            if other == argument {
                say::argument_twice(l, &argument)
            } else {
                say::argument_conflict(l, say::ArgumentConflict { argument: &argument, other: &other })
            }
        }
        ErrorKind::InvalidUtf8 => say::not_text(l).to_owned(),
        _ => {
            let value = of(ContextKind::InvalidValue);
            let choices = of(ContextKind::ValidValue);
            if value.is_empty() {
                say::value_missing(l, &argument)
            } else if choices.is_empty() {
                say::value_faulty(l, say::ValueFaulty { argument: &argument, value: &value })
            } else {
                say::value_choice(
                    l,
                    say::ValueChoice { argument: &argument, value: &value, choices: &choices },
                )
            }
        }
    }
}

fn with_suggestion(sentence: String, suggested: &str, l: Language) -> String {
    if suggested.is_empty() { sentence } else { format!("{sentence} {}", say::suggestion_hint(l, suggested)) }
}

fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}
