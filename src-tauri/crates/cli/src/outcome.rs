//! What a command answers: text for people, JSON for machines, and an exit code.

use std::io::Write;
use std::process::ExitCode;

use milaf_domain::Language;
use milaf_office::{Error, ErrorCode};
use serde::Serialize;
use serde_json::{Value, json};

/// Something went wrong; nothing half done.
pub const FAILURE: u8 = 1;
/// The command line is not understood.
pub const USAGE: u8 = 2;
/// Done, and rows are faulty or something is missing.
pub const FAULTS: u8 = 3;
/// A transmission is refused.
pub const REFUSED: u8 = 4;
/// A transmission is intact, its signer unknown.
pub const SIGNER_UNKNOWN: u8 = 5;

/// What a command returns.
pub type Outcome = Result<Answer, Error>;

/// The answer of a command.
pub struct Answer {
    text: String,
    value: Value,
    code: u8,
}

impl Answer {
    /// Text for people and the same for machines.
    ///
    /// # Errors
    /// [`ErrorCode::Internal`] when the value cannot be written as JSON.
    pub fn new(text: String, value: impl Serialize) -> Outcome {
        let value = serde_json::to_value(value).map_err(Error::internal)?;
        Ok(Answer { text, value, code: 0 })
    }

    /// Nothing to say.
    pub fn nothing() -> Answer {
        Answer { text: String::new(), value: Value::Null, code: 0 }
    }

    /// The same with an exit code.
    pub fn with_code(mut self, code: u8) -> Answer {
        self.code = code;
        self
    }

    /// Writes it on standard output. A reader that has gone away is no failure.
    pub fn print(self, json: bool) -> ExitCode {
        let text = if json { format!("{:#}\n", self.value) } else { harmless(&self.text) };
        let mut out = std::io::stdout().lock();
        let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        match written {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::from(FAILURE),
            _ => ExitCode::from(self.code),
        }
    }
}

/// An error on standard error: its sentence, or code and values.
pub fn print_error(error: &Error, language: Language, json: bool) {
    if json {
        let args: serde_json::Map<String, Value> =
            error.args.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
        let body =
            json!({ "error": { "code": error.code, "args": args, "sentence": error.sentence(language) } });
        eprintln!("{body:#}");
    } else {
        eprintln!("{}", harmless(&error.sentence(language)));
    }
}

/// What a list or a file name brings along may hold commands of terminals or turn the reading direction: out they go.
pub fn harmless(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| matches!(c, '\n' | '\t') || !(c.is_control() || turns(*c))).collect()
}

/// A word of the command line that cannot be read.
pub fn faulty(argument: &str, value: &str, remedy: &str) -> Error {
    Error::new(ErrorCode::ArgumentFaulty)
        .with("argument", format!("--{argument}"))
        .with("value", value)
        .with("remedy", remedy)
}
