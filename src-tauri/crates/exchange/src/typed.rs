//! Amounts and percentages as a person types them, read as those of lists are.

use milaf_domain::{Fault, Money};
use rust_decimal::Decimal;

use crate::list::Cell;
use crate::parse::amount;

/// Reads an amount in dirhams: `375000`, `1 250,50`, `1250.5 DH`.
///
/// # Errors
/// The faults of amounts: [`milaf_domain::FaultCode::AmountShape`], …
pub fn money(text: &str) -> Result<Money, Fault> {
    amount::money(&Cell::text(text)).map_err(|code| Fault::new(code, text))
}

/// Reads a percentage in hundredths: `6`, `6 %` and `0,06` are 6.
///
/// # Errors
/// [`milaf_domain::FaultCode::PercentageShape`].
pub fn percentage(text: &str) -> Result<Decimal, Fault> {
    amount::percentage(&Cell::text(text)).map_err(|code| Fault::new(code, text))
}
