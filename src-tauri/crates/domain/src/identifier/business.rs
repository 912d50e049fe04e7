//! Identifiers of businesses: ICE, IF, RC, taxe professionnelle.

use super::{all_digits, compact, identifier, letters_as_digits, mod_97};
use crate::fault::{Fault, FaultCode, Parsed};

identifier! {
    /// Identifiant commun de l'entreprise: 15 digits = 9 + 4 + 2; the whole number is a multiple of 97.
    Ice
}

const ICE_LENGTH: usize = 15;
/// Leading zeros that a spreadsheet's number cell can have eaten.
const ICE_ZEROS: usize = 4;

impl Ice {
    /// Reads an ICE.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::IceShape`], [`FaultCode::IceCheck`]; [`FaultCode::LostZeros`] with the
    /// number restored where zeros in front make it right.
    pub fn parse(text: &str) -> Result<Parsed<Ice>, Fault> {
        let compact = compact(text);
        if compact.is_empty() {
            return Err(Fault::new(FaultCode::Empty, text));
        }
        let right = |digits: &str| digits.len() == ICE_LENGTH && all_digits(digits) && mod_97(digits) == 0;
        if right(&compact) {
            return Ok(Parsed::sure(Ice(compact)));
        }
        let padded = format!("{compact:0>ICE_LENGTH$}");
        if compact.len() < ICE_LENGTH && compact.len() + ICE_ZEROS >= ICE_LENGTH && right(&padded) {
            return Err(Fault::new(FaultCode::LostZeros, text).with_likely(padded));
        }
        let code = if compact.len() == ICE_LENGTH && all_digits(&compact) {
            FaultCode::IceCheck
        } else {
            FaultCode::IceShape
        };
        let likely = Some(letters_as_digits(&compact)).filter(|d| right(d));
        Err(Fault { code, input: text.to_owned(), likely })
    }
}

identifier! {
    /// Identifiant fiscal (IF): 1–10 digits, usually 7–8; no check.
    TaxNumber
}

identifier! {
    /// Number of the taxe professionnelle: 6–10 digits, usually 8; no check.
    ProfessionalTaxNumber
}

/// Digits within `lengths`; outside `usual` a warning.
fn digits(
    text: &str,
    lengths: std::ops::RangeInclusive<usize>,
    usual: std::ops::RangeInclusive<usize>,
    shape: FaultCode,
    unusual: FaultCode,
) -> Result<Parsed<String>, Fault> {
    let compact = compact(text);
    if compact.is_empty() {
        return Err(Fault::new(FaultCode::Empty, text));
    }
    let fits = |d: &str| all_digits(d) && lengths.contains(&d.len());
    if !fits(&compact) {
        let likely = Some(letters_as_digits(&compact)).filter(|d| fits(d));
        return Err(Fault { code: shape, input: text.to_owned(), likely });
    }
    let warnings = if usual.contains(&compact.len()) { vec![] } else { vec![unusual] };
    Ok(Parsed { value: compact, warnings })
}

impl TaxNumber {
    /// Reads an IF.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::TaxNumberShape`]. Warning: [`FaultCode::TaxNumberUnusual`].
    pub fn parse(text: &str) -> Result<Parsed<TaxNumber>, Fault> {
        let Parsed { value, warnings } =
            digits(text, 1..=10, 7..=8, FaultCode::TaxNumberShape, FaultCode::TaxNumberUnusual)?;
        Ok(Parsed { value: TaxNumber(value), warnings })
    }
}

impl ProfessionalTaxNumber {
    /// Reads a taxe professionnelle number.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::ProfessionalTaxShape`]. Warning: [`FaultCode::ProfessionalTaxUnusual`].
    pub fn parse(text: &str) -> Result<Parsed<ProfessionalTaxNumber>, Fault> {
        let Parsed { value, warnings } =
            digits(text, 6..=10, 8..=8, FaultCode::ProfessionalTaxShape, FaultCode::ProfessionalTaxUnusual)?;
        Ok(Parsed { value: ProfessionalTaxNumber(value), warnings })
    }
}

identifier! {
    /// Number in the registre du commerce: 1–10 digits and, where it is known, the court: `12345` or `12345 Agadir`.
    TradeRegisterNumber
}

impl TradeRegisterNumber {
    /// Reads an RC number, the court before or after the digits.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::TradeRegisterShape`].
    pub fn parse(text: &str) -> Result<Parsed<TradeRegisterNumber>, Fault> {
        let (mut number, mut court) = (String::new(), String::new());
        for c in crate::name::visible(text).chars() {
            match crate::fold::ascii_digit(c) {
                Some(digit) => number.push(digit),
                None if c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | ' ') => court.push(c),
                None => court.push(' '),
            }
        }
        let words =
            court.split([' ', '-']).filter(|w| !w.is_empty() && !matches!(*w, "RC" | "rc" | "n" | "N"));
        let court = words.collect::<Vec<_>>().join(" ");
        if number.is_empty() && court.is_empty() {
            return Err(Fault::new(FaultCode::Empty, text));
        }
        if !(1..=10).contains(&number.len()) || court.chars().count() > 40 {
            return Err(Fault::new(FaultCode::TradeRegisterShape, text));
        }
        let value = if court.is_empty() { number } else { format!("{number} {court}") };
        Ok(Parsed::sure(TradeRegisterNumber(value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_the_ice_by_97_and_restores_zeros_as_a_proposal() {
        assert!(Ice::parse("001 561 191 000 066").unwrap().warnings.is_empty());
        assert_eq!(Ice::parse("001561191000065").unwrap_err().code, FaultCode::IceCheck);
        let fault = Ice::parse("1561191000066").unwrap_err();
        assert_eq!((fault.code, fault.likely.as_deref()), (FaultCode::LostZeros, Some("001561191000066")));
        assert_eq!(Ice::parse("OO1561191000066").unwrap_err().likely.as_deref(), Some("001561191000066"));
    }

    #[test]
    fn warns_of_unusual_lengths_of_tax_numbers() {
        assert_eq!(TaxNumber::parse("123").unwrap().warnings, [FaultCode::TaxNumberUnusual]);
        assert_eq!(TaxNumber::parse("12345678901").unwrap_err().code, FaultCode::TaxNumberShape);
        assert_eq!(ProfessionalTaxNumber::parse("12345").unwrap_err().code, FaultCode::ProfessionalTaxShape);
    }

    #[test]
    fn keeps_the_court_of_a_trade_register_number() {
        assert_eq!(TradeRegisterNumber::parse("RC 12345 / Agadir").unwrap().value.as_str(), "12345 Agadir");
        assert_eq!(TradeRegisterNumber::parse("٤٥ أكادير").unwrap().value.as_str(), "45 أكادير");
    }
}
