//! Bank account number (RIB).

use super::{all_digits, compact, identifier, letters_as_digits, mod_97};
use crate::fault::{Fault, FaultCode, Parsed};

identifier! {
    /// Relevé d'identité bancaire: 24 digits = 3 bank, 3 city, 16 account, 2 key; key = 97 − (first 22 × 100 mod 97).
    Rib
}

const LENGTH: usize = 24;

fn key_fits(digits: &str) -> bool {
    digits.len() == LENGTH && all_digits(digits) && mod_97(digits) == 0
}

impl Rib {
    /// Reads a RIB, or a Moroccan IBAN that holds one. A number cell loses digits beyond the 15th: the list reader
    /// refuses it with [`FaultCode::RibLostDigits`] before it comes here.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::RibShape`], [`FaultCode::RibCheck`], with the likely correction.
    pub fn parse(text: &str) -> Result<Parsed<Rib>, Fault> {
        let mut compact = compact(text);
        if compact.is_empty() {
            return Err(Fault::new(FaultCode::Empty, text));
        }
        if compact.len() == LENGTH + 4 && compact.starts_with("MA") {
            compact = compact.chars().skip(4).collect();
        }
        if key_fits(&compact) {
            return Ok(Parsed::sure(Rib(compact)));
        }
        let code = if compact.len() == LENGTH && all_digits(&compact) {
            FaultCode::RibCheck
        } else {
            FaultCode::RibShape
        };
        let likely = Some(letters_as_digits(&compact)).filter(|d| key_fits(d));
        Err(Fault { code, input: text.to_owned(), likely })
    }

    /// The bank's code, its first three digits: a hint at the bank, public lists contradict each other.
    pub fn bank_code(&self) -> &str {
        self.0.get(..3).unwrap_or_default()
    }

    /// Bank, city, account, key apart, as cheques print them.
    pub fn parts(&self) -> [&str; 4] {
        [0..3, 3..6, 6..22, 22..24].map(|range| self.0.get(range).unwrap_or_default())
    }

    /// The IBAN: `MA`, two check digits (ISO 7064 mod 97-10), then the RIB.
    pub fn iban(&self) -> String {
        // M = 22, A = 10 in ISO 13616; the check digits count as 00.
        let check = 98 - mod_97(&format!("{}221000", self.0));
        format!("MA{check:02}{}", self.0)
    }

    /// For lists: bank and key, the others as dots.
    pub fn masked(&self) -> String {
        let [bank, _, _, key] = self.parts();
        format!("{bank}•••{key}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_the_key_and_gives_the_iban() {
        let rib = Rib::parse("001 810 0078000201106203 18").unwrap().value;
        assert!(rib.iban().starts_with("MA64"));
        assert_eq!(Rib::parse(&rib.iban()).unwrap().value, rib);
        assert_eq!(Rib::parse("001810007800020110620319").unwrap_err().code, FaultCode::RibCheck);
        assert_eq!(Rib::parse("00181000780002011062031").unwrap_err().code, FaultCode::RibShape);
        assert_eq!(Rib::parse("OO1810007800020110620318").unwrap_err().likely.as_deref(), Some(rib.as_str()));
    }
}
