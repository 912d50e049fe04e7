//! The rule book, dated rows with their legal reference, and the reasoning over them: an [`Assessment`] of a member on
//! a date that explains itself.
//!
//! Pure: no SQL, no clock, no sentence for people but the names and notes that travel in the rule files. Every figure
//! of the domain is a row of `data/*.toml`; [`assess`] is the only calculator, and [`what_if`] and [`compute`] go
//! through it.

mod assess;
mod assessment;
mod book;
mod check;
mod compute;
mod guide;
mod row;
mod step;
mod tariff;

pub use assess::{
    Account, AccountPeriod, AccountState, Arrears, Following, account, arrears, assess, clocks, late_payment,
    undeclared, what_if,
};
pub use assessment::*;
pub use book::{BookError, BookVersion, RuleBook, Source};
pub use compute::{ComputeError, ComputeInput, ComputeTurnover, compute, member_of};
pub use guide::{Guide, GuideEntry, Part, Section};
pub use row::{
    Applies, Basis, Bracket, Branch, Confidence, Kind, MonthDay, Pays, RoundingMode, Row, RowId, Unit, Words,
};
pub use step::{Noted, Quantity, Step, StepKind};
pub use tariff::{TariffLine, tariff};
