//! CNSS number, phone, e-mail, postal code.

use super::{all_digits, compact, identifier, letters_as_digits};
use crate::fault::{Fault, FaultCode, Parsed};
use crate::name::visible;

identifier! {
    /// Registration number of an insured person at the CNSS: 9 digits. No check digit is published; none is invented.
    CnssNumber
}

impl CnssNumber {
    /// Reads a CNSS number.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::CnssShape`]; [`FaultCode::LostZeros`] with the zeros restored for 7 or 8
    /// digits.
    pub fn parse(text: &str) -> Result<Parsed<CnssNumber>, Fault> {
        let compact = compact(text);
        match compact.len() {
            0 => Err(Fault::new(FaultCode::Empty, text)),
            9 if all_digits(&compact) => Ok(Parsed::sure(CnssNumber(compact))),
            7 | 8 if all_digits(&compact) => {
                Err(Fault::new(FaultCode::LostZeros, text).with_likely(format!("{compact:0>9}")))
            }
            _ => {
                let likely = Some(letters_as_digits(&compact)).filter(|d| d.len() == 9 && all_digits(d));
                Err(Fault { code: FaultCode::CnssShape, input: text.to_owned(), likely })
            }
        }
    }
}

identifier! {
    /// A Moroccan phone number, kept as `+212` and nine digits.
    Phone
}

/// The nine digits after the prefix: 5, 6 or 7 and eight more.
fn national(digits: &str) -> bool {
    digits.len() == 9 && all_digits(digits) && matches!(digits.bytes().next(), Some(b'5' | b'6' | b'7'))
}

impl Phone {
    /// Reads a phone number written with `+212`, `00212`, `0`, or `+212 (0)`.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::PhoneShape`]; [`FaultCode::LostZeros`] with the number restored when only
    /// the leading zero or plus is missing. Warning: [`FaultCode::PhoneNotMobile`].
    pub fn parse(text: &str) -> Result<Parsed<Phone>, Fault> {
        let compact = compact(text);
        if compact.is_empty() {
            return Err(Fault::new(FaultCode::Empty, text));
        }
        let after_prefix = ["+2120", "002120", "+212", "00212", "0"]
            .iter()
            .find_map(|prefix| compact.strip_prefix(prefix).filter(|rest| national(rest)));
        if let Some(rest) = after_prefix {
            let phone = Phone(format!("+212{rest}"));
            return Ok(if phone.is_mobile() {
                Parsed::sure(phone)
            } else {
                Parsed::doubtful(phone, FaultCode::PhoneNotMobile)
            });
        }
        let bare = compact.strip_prefix("212").unwrap_or(&compact);
        if national(bare) {
            return Err(Fault::new(FaultCode::LostZeros, text).with_likely(format!("+212{bare}")));
        }
        let likely = Phone::parse_strictly(&letters_as_digits(&compact));
        Err(Fault { code: FaultCode::PhoneShape, input: text.to_owned(), likely })
    }

    fn parse_strictly(compact: &str) -> Option<String> {
        ["+212", "00212", "0"]
            .iter()
            .find_map(|prefix| compact.strip_prefix(prefix).filter(|rest| national(rest)))
            .map(|rest| format!("+212{rest}"))
    }

    /// Whether it begins with 6 or 7.
    pub fn is_mobile(&self) -> bool {
        matches!(self.0.as_bytes().get(4), Some(b'6' | b'7'))
    }

    /// As papers print it: `+212 661 23 45 67`.
    pub fn spaced(&self) -> String {
        [0..4, 4..7, 7..9, 9..11, 11..13].map(|range| self.0.get(range).unwrap_or_default()).join(" ")
    }
}

identifier! {
    /// An e-mail address, as written, the domain in lower case.
    Email
}

impl Email {
    /// Reads an e-mail address: one `@`, a local part, a domain with a dot.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::EmailShape`].
    pub fn parse(text: &str) -> Result<Parsed<Email>, Fault> {
        let text_seen = visible(text);
        let address = text_seen.trim();
        if address.is_empty() {
            return Err(Fault::new(FaultCode::Empty, text));
        }
        let fault = || Fault::new(FaultCode::EmailShape, text);
        let (local, domain) = address.split_once('@').ok_or_else(fault)?;
        let label_fits = |l: &str| !l.is_empty() && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let local_fits = !local.is_empty()
            && local.len() <= 64
            && local.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '@' | '<' | '>' | ',' | ';' | '"'));
        let domain_fits = domain.contains('.') && domain.len() <= 190 && domain.split('.').all(label_fits);
        if local_fits && domain_fits {
            Ok(Parsed::sure(Email(format!("{local}@{}", domain.to_lowercase()))))
        } else {
            Err(fault())
        }
    }
}

identifier! {
    /// A postal code: 5 digits.
    PostalCode
}

impl PostalCode {
    /// Reads a postal code.
    ///
    /// # Errors
    /// [`FaultCode::Empty`], [`FaultCode::PostalCodeShape`] with the likely correction.
    pub fn parse(text: &str) -> Result<Parsed<PostalCode>, Fault> {
        let compact = compact(text);
        if compact.is_empty() {
            return Err(Fault::new(FaultCode::Empty, text));
        }
        let fits = |d: &str| d.len() == 5 && all_digits(d);
        if fits(&compact) {
            return Ok(Parsed::sure(PostalCode(compact)));
        }
        let likely = Some(letters_as_digits(&compact)).filter(|d| fits(d));
        Err(Fault { code: FaultCode::PostalCodeShape, input: text.to_owned(), likely })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_phones_as_people_write_them() {
        for text in ["0661 23 45 67", "+212 (0)661-23-45-67", "00212661234567", "٠٦٦١٢٣٤٥٦٧", "+212661234567"]
        {
            assert_eq!(Phone::parse(text).unwrap().value.as_str(), "+212661234567", "{text}");
        }
        assert_eq!(Phone::parse("0528 84 00 00").unwrap().warnings, [FaultCode::PhoneNotMobile]);
    }

    #[test]
    fn proposes_the_lost_zero_of_a_phone() {
        let fault = Phone::parse("661234567").unwrap_err();
        assert_eq!((fault.code, fault.likely.as_deref()), (FaultCode::LostZeros, Some("+212661234567")));
        assert_eq!(Phone::parse("06612345").unwrap_err().code, FaultCode::PhoneShape);
    }

    #[test]
    fn refuses_addresses_without_a_domain() {
        assert!(Email::parse("f.elidrissi@Example.ma").is_ok());
        for text in ["f.elidrissi", "@example.ma", "a@b", "a b@example.ma", "a@example..ma"] {
            assert_eq!(Email::parse(text).unwrap_err().code, FaultCode::EmailShape, "{text}");
        }
    }

    #[test]
    fn invents_no_check_for_cnss_numbers() {
        assert!(CnssNumber::parse("123456789").is_ok());
        assert_eq!(CnssNumber::parse("12345678").unwrap_err().likely.as_deref(), Some("012345678"));
    }
}
