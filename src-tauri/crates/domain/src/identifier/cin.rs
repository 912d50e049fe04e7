//! National ID card number (CIN / CNIE) and residence card number.

use serde::{Deserialize, Serialize};

use super::{compact, identifier, letters_as_digits};
use crate::fault::{Fault, FaultCode, Parsed};

identifier! {
    /// Number of the national ID card: 1–3 letters then 1–7 digits, 8 characters at most; usually 1–2 letters and
    /// 5–6 digits. There is no check digit; the letters name the office of first issue (a hint, never a reason to
    /// refuse).
    Cin
}

const LETTERS: std::ops::RangeInclusive<usize> = 1..=3;
const DIGITS: std::ops::RangeInclusive<usize> = 1..=7;
const LENGTH: usize = 8;

fn split(text: &str) -> Option<(usize, usize)> {
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = text.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
    let fits = letters + digits == text.len() && text.len() <= LENGTH;
    (fits && LETTERS.contains(&letters) && DIGITS.contains(&digits)).then_some((letters, digits))
}

fn is_usual((letters, digits): (usize, usize)) -> bool {
    (1..=2).contains(&letters) && (5..=6).contains(&digits)
}

/// What was probably meant: digits among the first characters read as letters, letters after them as digits.
fn likely(text: &str) -> Option<String> {
    (1..=3usize)
        .filter_map(|at| {
            let prefix: String = text
                .chars()
                .take(at)
                .map(|c| match c {
                    '0' => 'O',
                    '1' => 'I',
                    other => other,
                })
                .collect();
            let rest: String = text.chars().skip(at).collect();
            let candidate = prefix + &letters_as_digits(&rest);
            split(&candidate).map(|shape| (candidate, is_usual(shape)))
        })
        .max_by_key(|(_, usual)| *usual)
        .map(|(candidate, _)| candidate)
}

impl Cin {
    /// Reads a CIN; upper case, no separators.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::CinShape`] with the likely correction. Warning: [`FaultCode::CinUnusual`].
    pub fn parse(text: &str) -> Result<Parsed<Cin>, Fault> {
        let compact = compact(text);
        if compact.is_empty() {
            return Err(Fault::new(FaultCode::Empty, text));
        }
        match split(&compact) {
            Some(shape) if is_usual(shape) => Ok(Parsed::sure(Cin(compact))),
            Some(_) => Ok(Parsed::doubtful(Cin(compact), FaultCode::CinUnusual)),
            None => {
                Err(Fault { code: FaultCode::CinShape, input: text.to_owned(), likely: likely(&compact) })
            }
        }
    }

    /// The letters: the office of first issue.
    pub fn prefix(&self) -> &str {
        self.0.trim_end_matches(|c: char| c.is_ascii_digit())
    }

    /// For lists: letters and the last two digits, the others as dots.
    pub fn masked(&self) -> String {
        let prefix = self.prefix();
        let digits: Vec<char> = self.0.chars().skip(prefix.len()).collect();
        let shown = digits.len().saturating_sub(2);
        let hidden = digits.iter().enumerate().map(|(i, c)| if i < shown { '•' } else { *c });
        prefix.chars().chain(hidden).collect()
    }
}

identifier! {
    /// Number of a foreigner's residence card: 4–20 letters and digits; no public check.
    ResidenceCard
}

impl ResidenceCard {
    /// Reads a residence card number.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::ResidenceCardShape`].
    pub fn parse(text: &str) -> Result<Parsed<ResidenceCard>, Fault> {
        let compact = compact(text);
        if compact.is_empty() {
            return Err(Fault::new(FaultCode::Empty, text));
        }
        let fits = (4..=20).contains(&compact.len()) && compact.bytes().all(|b| b.is_ascii_alphanumeric());
        if fits {
            Ok(Parsed::sure(ResidenceCard(compact)))
        } else {
            Err(Fault::new(FaultCode::ResidenceCardShape, text))
        }
    }
}

/// The paper that proves who somebody is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdentityDocument {
    /// National ID card.
    Cin(Cin),
    /// A foreigner's residence card.
    ResidenceCard(ResidenceCard),
}

impl IdentityDocument {
    /// The number in its normal form.
    pub fn number(&self) -> &str {
        match self {
            IdentityDocument::Cin(cin) => cin.as_str(),
            IdentityDocument::ResidenceCard(card) => card.as_str(),
        }
    }

    /// The CIN, where it is one.
    pub fn cin(&self) -> Option<&Cin> {
        match self {
            IdentityDocument::Cin(cin) => Some(cin),
            IdentityDocument::ResidenceCard(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_separators_case_and_arabic_digits() {
        assert_eq!(Cin::parse(" jb-12 34٨١ ").unwrap(), Parsed::sure(Cin("JB123481".into())));
    }

    #[test]
    fn proposes_a_zero_for_the_letter_o() {
        let fault = Cin::parse("JB12O481").unwrap_err();
        assert_eq!((fault.code, fault.likely.as_deref()), (FaultCode::CinShape, Some("JB120481")));
    }

    #[test]
    fn warns_of_an_unusual_shape_and_refuses_nine_characters() {
        assert_eq!(Cin::parse("ABC12").unwrap().warnings, [FaultCode::CinUnusual]);
        assert_eq!(Cin::parse("AB1234567").unwrap_err().code, FaultCode::CinShape);
    }

    #[test]
    fn masks_all_digits_but_two() {
        assert_eq!(Cin::parse("JB123481").unwrap().value.masked(), "JB••••81");
    }
}
