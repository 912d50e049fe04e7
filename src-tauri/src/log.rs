//! The log: one line an incident, with what the program knows of its own fault and nothing of any person.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

static LOG: OnceLock<Log> = OnceLock::new();

struct Log {
    path: PathBuf,
    clock: Box<dyn Fn() -> String + Send + Sync>,
    count: AtomicU32,
}

/// Says where the log is, and what the moment is; also notes every panic's place.
pub fn begin(path: PathBuf, clock: impl Fn() -> String + Send + Sync + 'static) {
    let log = Log { path, clock: Box::new(clock), count: AtomicU32::new(0) };
    if LOG.set(log).is_ok() {
        std::panic::set_hook(Box::new(|panic| {
            // The message may quote a value; its place does not.
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            incident(&format!("panic at {place}"));
        }));
    }
}

/// Notes a fault of the program and gives its number.
pub fn incident(what: &str) -> String {
    let Some(log) = LOG.get() else { return "0".to_owned() };
    let moment = (log.clock)();
    let number = log.count.fetch_add(1, Ordering::Relaxed) + 1;
    let digits: String = moment.chars().filter(char::is_ascii_digit).take(14).collect();
    let name = format!("{digits}-{number}");
    let line = format!("{moment} {name} {}\n", what.replace(['\n', '\r'], " "));
    if let Some(folder) = log.path.parent() {
        // A log that cannot be written must not be a second fault.
        let _ = std::fs::create_dir_all(folder);
    }
    let file = OpenOptions::new().create(true).append(true).open(&log.path);
    let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
    name
}
