//! Sets the no-break spaces and curly apostrophes of the French messages, which no keyboard types:
//! `cargo run -p milaf-l10n --example no_break_spaces`.

#![allow(clippy::disallowed_methods, reason = "the sources are under version control")]

use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
    for folder in ["fr", "window/fr"] {
        for entry in fs::read_dir(locales.join(folder))? {
            let path = entry?.path();
            if path.extension().is_some_and(|x| x == "ftl") {
                let text = fs::read_to_string(&path)?;
                let set: String = text.split_inclusive('\n').map(set_line).collect();
                if set != text {
                    fs::write(&path, set)?;
                }
            }
        }
    }
    Ok(())
}

fn set_line(line: &str) -> String {
    if line.starts_with('#') {
        return line.to_owned();
    }
    let mut line = line.replace("« ", "«\u{A0}");
    for mark in [";", ":", "!", "?", "»", "%"] {
        line = line.replace(&format!(" {mark}"), &format!("\u{A0}{mark}"));
    }
    let chars: Vec<char> = line.chars().collect();
    let letter = |at: Option<usize>| at.and_then(|i| chars.get(i)).is_some_and(|c| c.is_alphabetic());
    let curly = |at: usize, c: char| c == '\'' && letter(at.checked_sub(1)) && letter(Some(at + 1));
    chars.iter().enumerate().map(|(at, c)| if curly(at, *c) { '’' } else { *c }).collect()
}
