//! Marks of direction and spacing that wordings need before they are shaped.

/// A left-to-right value (phone, date, amount, identifier, Latin name) ready to stand inside Arabic: isolated, its
/// spaces unbreakable. Without it «2 280,00» turns round.
pub fn ltr(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 6);
    out.push('\u{2066}');
    out.extend(value.chars().map(|c| if c == ' ' { '\u{a0}' } else { c }));
    out.push('\u{2069}');
    out
}

/// A value of unknown script (a name typed by somebody) ready to stand inside a text of either direction.
pub fn isolated(value: &str) -> String {
    format!("\u{2068}{value}\u{2069}")
}

/// Where words set off by [`strong`] begin and end: private-use characters that no text holds.
pub(crate) const STRONG: [char; 2] = ['\u{f0000}', '\u{f0001}'];

/// Words to be set in the heavier cut of the face around them.
pub fn strong(words: &str) -> String {
    format!("{}{words}{}", STRONG[0], STRONG[1])
}
