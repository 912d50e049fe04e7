//! Days of a calendar as a file that any calendar program reads (RFC 5545).

use std::fmt::Write;

use milaf_domain::Date;

/// Octets of a line before it is folded, its end left out (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// A day to keep in mind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The same for the same thing in every file made of this register.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What stands on it.
    pub summary: String,
    /// What is said besides; empty: nothing.
    pub description: String,
}

/// The file: `name` is shown as the calendar's, `made_at` is the moment in universal time.
pub fn write(name: &str, producer: &str, made_at: jiff::Timestamp, entries: &[Entry]) -> String {
    let mut out = String::new();
    let stamp = made_at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let day = |day: Date| day.strftime("%Y%m%d").to_string();
    put(&mut out, "BEGIN", "VCALENDAR");
    put(&mut out, "VERSION", "2.0");
    put(&mut out, "PRODID", &format!("-//{}//MA", escaped(producer)));
    put(&mut out, "CALSCALE", "GREGORIAN");
    put(&mut out, "METHOD", "PUBLISH");
    put(&mut out, "X-WR-CALNAME", &escaped(name));
    for entry in entries {
        put(&mut out, "BEGIN", "VEVENT");
        put(&mut out, "UID", &escaped(&entry.uid));
        put(&mut out, "DTSTAMP", &stamp);
        put(&mut out, "DTSTART;VALUE=DATE", &day(entry.day));
        put(&mut out, "SUMMARY", &escaped(&entry.summary));
        if !entry.description.is_empty() {
            put(&mut out, "DESCRIPTION", &escaped(&entry.description));
        }
        put(&mut out, "TRANSP", "TRANSPARENT");
        put(&mut out, "END", "VEVENT");
    }
    put(&mut out, "END", "VCALENDAR");
    out
}

/// A text as a value: what parts values is escaped, what turns the reading direction or no one sees is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// One line, folded between characters.
fn put(out: &mut String, name: &str, value: &str) {
    let mut line = String::new();
    // Writing into a string cannot fail.
    let _ = write!(line, "{name}:{value}");
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(summary: &str) -> Entry {
        Entry {
            uid: "1f2e@milaf".into(),
            day: Date::constant(2026, 12, 1),
            summary: summary.into(),
            description: String::new(),
        }
    }

    #[test]
    fn a_day_is_written_as_the_standard_asks() {
        let file = write(
            "Échéances",
            "Milaf 0.1",
            jiff::Timestamp::UNIX_EPOCH,
            &[entry("Salma ; 21 ans, le jour\nmême")],
        );
        assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Milaf 0.1//MA\r\n"));
        assert!(file.contains("DTSTAMP:19700101T000000Z\r\nDTSTART;VALUE=DATE:20261201\r\n"), "{file}");
        assert!(file.contains("SUMMARY:Salma \\; 21 ans\\, le jour\\nmême\r\n"));
        assert!(file.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    proptest::proptest! {
        #[test]
        fn no_line_is_longer_than_allowed_and_unfolding_gives_it_back(summary in "[a-zأ-ي ,;é]{0,300}") {
            let file = write("x", "y", jiff::Timestamp::UNIX_EPOCH, &[entry(&summary)]);
            for line in file.split("\r\n") {
                proptest::prop_assert!(line.len() <= LONGEST);
            }
            let unfolded = file.replace("\r\n ", "");
            let wanted = format!("SUMMARY:{}\r\n", escaped(&summary));
            proptest::prop_assert!(unfolded.contains(&wanted));
        }
    }
}
