//! The machine-readable zone of the national ID card (cards since 2020): ICAO Doc 9303 TD1, three lines of 30.

use serde::{Deserialize, Serialize};

use super::Cin;
use crate::date::Date;
use crate::fault::{Fault, FaultCode};
use crate::member::Sex;

/// What the zone says. The CIN stands in the optional data; the document's own number is another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mrz {
    /// The CIN, where one of the two optional fields holds it.
    pub cin: Option<Cin>,
    /// Number of the card itself.
    pub document_number: String,
    /// Birth.
    pub birth: Date,
    /// Sex, where it is given.
    pub sex: Option<Sex>,
    /// Last day of validity.
    pub expires_on: Date,
    /// Three letters, `MAR`.
    pub nationality: String,
    /// Last name in Latin capitals.
    pub last_name: String,
    /// First names in Latin capitals.
    pub first_name: String,
}

const LINE: usize = 30;

fn value(c: u8) -> Option<u32> {
    match c {
        b'0'..=b'9' => Some(u32::from(c - b'0')),
        b'A'..=b'Z' => Some(u32::from(c - b'A') + 10),
        b'<' => Some(0),
        _ => None,
    }
}

/// The 7-3-1 check digit (ICAO Doc 9303-3, 4.9).
fn check_digit(text: impl Iterator<Item = u8>) -> Option<u32> {
    text.zip([7, 3, 1].into_iter().cycle())
        .map(|(c, weight)| value(c).map(|v| v * weight))
        .sum::<Option<u32>>()
        .map(|s| s % 10)
}

impl Mrz {
    /// Reads the zone as typed or scanned; blanks and line ends are free. `today` decides the century of two-digit
    /// years: a birth is never in the future.
    ///
    /// # Errors
    /// [`FaultCode::MrzShape`], [`FaultCode::MrzCheck`].
    pub fn parse(text: &str, today: Date) -> Result<Mrz, Fault> {
        let shape = || Fault::new(FaultCode::MrzShape, text);
        let all: Vec<u8> = text
            .chars()
            .map(|c| crate::fold::ascii_digit(c).unwrap_or(c))
            .filter(|c| !c.is_whitespace())
            .map(|c| if matches!(c, '«' | '‹') { '<' } else { c.to_ascii_uppercase() })
            .map(|c| u8::try_from(c).ok())
            .collect::<Option<_>>()
            .ok_or_else(shape)?;
        let lines: Vec<&[u8]> = all.chunks(LINE).collect();
        let [one, two, three] = lines.as_slice() else { return Err(shape()) };
        if three.len() != LINE || all.iter().any(|c| value(*c).is_none()) {
            return Err(shape());
        }
        let checked = |bytes: &[u8], digit: u8| check_digit(bytes.iter().copied()) == value(digit);
        let composite = one[5..30].iter().chain(&two[0..7]).chain(&two[8..15]).chain(&two[18..29]).copied();
        let right = checked(&one[5..14], one[14])
            && checked(&two[0..6], two[6])
            && checked(&two[8..14], two[14])
            && check_digit(composite) == value(two[29]);
        if !right {
            return Err(Fault::new(FaultCode::MrzCheck, text));
        }
        let text_of = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end_matches('<').to_owned();
        let cin = [&one[15..30], &two[18..29]]
            .into_iter()
            .map(text_of)
            .filter(|t| !t.is_empty())
            .find_map(|t| Cin::parse(&t.replace('<', "")).ok())
            .map(|parsed| parsed.value);
        let names = text_of(three);
        let (last, first) = names.split_once("<<").unwrap_or((&names, ""));
        let words = |t: &str| t.split('<').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
        let this_century = today.year() / 100 * 100;
        let birth = date(&two[0..6], this_century).ok_or_else(shape)?;
        let birth =
            if birth > today { date(&two[0..6], this_century - 100).ok_or_else(shape)? } else { birth };
        Ok(Mrz {
            cin,
            document_number: text_of(&one[5..14]),
            birth,
            sex: match two[7] {
                b'M' => Some(Sex::Male),
                b'F' => Some(Sex::Female),
                _ => None,
            },
            expires_on: date(&two[8..14], this_century).ok_or_else(shape)?,
            nationality: text_of(&two[15..18]),
            last_name: words(last),
            first_name: words(first),
        })
    }
}

fn date(digits: &[u8], century: i16) -> Option<Date> {
    let pair = |at: usize| {
        let tens = digits.get(at)?.checked_sub(b'0').filter(|d| *d < 10)?;
        let units = digits.get(at + 1)?.checked_sub(b'0').filter(|d| *d < 10)?;
        Some((tens * 10 + units) as i8)
    };
    Date::new(century + i16::from(pair(0)?), pair(2)?, pair(4)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    #[test]
    fn finds_the_cin_in_either_optional_field() {
        let names = "EL<AMRANI<<MOHAMED<<<<<<<<<<<<";
        for (one, two) in [
            ("I<MARAB12345671JB54321<<<<<<<<", "8506151M3306149MAR<<<<<<<<<<<7"),
            ("I<MARAB12345671<<<<<<<<<<<<<<<", "8506151M3306149MARJB54321<<<<9"),
        ] {
            let mrz = Mrz::parse(&format!("{one}\n{two}\n{names}"), TODAY).unwrap();
            assert_eq!(mrz.cin.as_ref().map(Cin::as_str), Some("JB54321"));
            assert_eq!((mrz.last_name.as_str(), mrz.first_name.as_str()), ("EL AMRANI", "MOHAMED"));
            assert_eq!((mrz.birth, mrz.sex), (Date::constant(1985, 6, 15), Some(Sex::Male)));
        }
    }

    #[test]
    fn refuses_a_changed_character_and_other_shapes() {
        let zone =
            "I<MARAB12345671JB54321<<<<<<<<8506161M3306149MAR<<<<<<<<<<<7EL<AMRANI<<MOHAMED<<<<<<<<<<<<";
        assert_eq!(Mrz::parse(zone, TODAY).unwrap_err().code, FaultCode::MrzCheck);
        assert_eq!(Mrz::parse("I<MAR", TODAY).unwrap_err().code, FaultCode::MrzShape);
    }
}
