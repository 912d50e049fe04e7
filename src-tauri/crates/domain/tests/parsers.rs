//! No parser panics on any text, and what it accepts it accepts again in its normal form.

use milaf_domain::identifier::{Mrz, ResidenceCard};
use milaf_domain::{
    Cin, CnssNumber, Date, DossierNumber, Email, Ice, PartialDate, Phone, PostalCode, ProfessionalTaxNumber,
    Rib, TaxNumber, TradeRegisterNumber, TransmissionNumber, YearMonth, fold, name,
};
use proptest::prelude::*;

macro_rules! settles {
    ($text:expr, $($type:ty),*) => {$(
        match <$type>::parse($text) {
            Ok(parsed) => {
                let again = <$type>::parse(parsed.value.as_str()).map(|p| p.value);
                prop_assert_eq!(again.ok(), Some(parsed.value));
            }
            Err(fault) => if let Some(likely) = fault.likely {
                prop_assert!(<$type>::parse(&likely).is_ok(), "{} proposes {likely:?} for {:?}", stringify!($type), $text);
            }
        }
    )*};
}

/// Text near what people type: digits of three scripts, letters that look like digits, separators, marks.
fn near() -> impl Strategy<Value = String> {
    "[0-9٠-٩۰-۹OIlSBJKa-e+@. ()/\\-<\u{202E}\u{200F}ءأ]{0,34}"
}

proptest! {
    #[test]
    fn identifiers_settle(text in prop_oneof![near(), any::<String>()]) {
        settles!(&text, Cin, ResidenceCard, Ice, TaxNumber, ProfessionalTaxNumber, TradeRegisterNumber, Rib, CnssNumber,
            Phone, Email, PostalCode);
    }

    #[test]
    fn nothing_else_panics(text in prop_oneof![near(), any::<String>()]) {
        let _ = Mrz::parse(&text, Date::constant(2026, 11, 22));
        let _ = (text.parse::<PartialDate>(), text.parse::<YearMonth>());
        let _ = (text.parse::<DossierNumber>(), text.parse::<TransmissionNumber>());
        let _ = (fold::search_forms(&text), fold::query_terms(&text), name::parse(&text));
    }

    #[test]
    fn partial_dates_keep_their_text(year in 1900i16..2100, month in 1i8..=12, day in 1i8..=31) {
        for date in [PartialDate::new(year, None, None), PartialDate::new(year, Some(month), None),
            PartialDate::new(year, Some(month), Some(day))].into_iter().flatten() {
            prop_assert_eq!(date.to_string().parse::<PartialDate>().ok(), Some(date));
            prop_assert!(date.earliest() <= date.latest());
        }
    }

    #[test]
    fn months_add_up(year in 1900i16..2100, month in 1i8..=12, plus in -500i32..500) {
        let start = YearMonth::new(year, month).unwrap();
        prop_assert_eq!(start.plus(plus).months_since(start), plus);
    }
}
