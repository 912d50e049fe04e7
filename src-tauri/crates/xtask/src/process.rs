//! Starts other programs, from the top of the work tree, and says plainly how they ended.

use std::env;
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use crate::{Failure, root};

/// A program, to be run from the top of the work tree.
pub fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// The cargo that runs this program.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    command.current_dir(root());
    if !cfg!(target_os = "linux") {
        // No system library to link with there: build the one that travels with the crate.
        command.env("OPENSSL_NO_VENDOR", "0");
    }
    command
}

/// npm, which is a script of another name on Windows.
pub fn npm() -> Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Runs a command to its end.
///
/// # Errors
/// When it cannot be started, or ends with a failure.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{} ended with {status}.", spelled(command))),
        Err(error) => Err(format!("{} could not be started: {error}.", spelled(command))),
    }
}

/// Runs a command to its end, passing each line of its standard output on and to `hear`; true when it succeeded.
///
/// # Errors
/// When it cannot be started or its output cannot be read or passed on.
pub fn listen(command: &mut Command, mut hear: impl FnMut(&str)) -> io::Result<bool> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        while output.read_until(b'\n', &mut line)? > 0 {
            io::stdout().write_all(&line)?;
            hear(String::from_utf8_lossy(&line).trim_end());
            line.clear();
        }
    }
    Ok(child.wait()?.success())
}

/// Whether a command can be started and succeeds; its output is not shown.
pub fn succeeds(words: &[&str]) -> bool {
    let Some((name, arguments)) = words.split_first() else { return true };
    let quiet = |command: &mut Command| {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()
    };
    quiet(program(name).args(arguments)).is_ok_and(|status| status.success())
}

/// A command as one would type it.
pub fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
