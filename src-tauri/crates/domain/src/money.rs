//! Amounts in dirhams, exact to the centime.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// An amount of Moroccan dirhams (DH, 1 DH = 100 centimes), never finer than a centime.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(Decimal);

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(Decimal::ZERO);

    /// Whole dirhams.
    pub fn dirhams(dirhams: i64) -> Money {
        Money(Decimal::from(dirhams))
    }

    /// So many centimes, as the register stores them.
    pub fn from_centimes(centimes: i64) -> Money {
        Money(Decimal::new(centimes, 2))
    }

    /// So many centimes; `None` beyond the range of `i64`.
    pub fn centimes(self) -> Option<i64> {
        i64::try_from((self.0 * Decimal::ONE_HUNDRED).mantissa_whole()?).ok()
    }

    /// An exact amount; `None` when it is finer than a centime.
    pub fn exact(amount: Decimal) -> Option<Money> {
        let cut = amount.round_dp_with_strategy(2, RoundingStrategy::ToZero);
        (cut == amount).then_some(Money(cut))
    }

    /// Cut to the centime, toward zero: how the CNSS's published bases and contributions come out (rule book §2).
    pub fn truncated(amount: Decimal) -> Money {
        Money(amount.round_dp_with_strategy(2, RoundingStrategy::ToZero))
    }

    /// Up to the next multiple of `step` dirhams (CGI 167: base to 10 DH, tax to 1 DH).
    pub fn up_to_multiple(amount: Decimal, step: Decimal) -> Money {
        if step.is_zero() {
            return Money::truncated(amount);
        }
        Money((amount / step).ceil() * step)
    }

    /// The amount as a decimal number of dirhams.
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

trait Whole {
    fn mantissa_whole(self) -> Option<i128>;
}

impl Whole for Decimal {
    fn mantissa_whole(self) -> Option<i128> {
        let whole = self.trunc().normalize();
        let scale = whole.scale();
        (scale == 0).then(|| whole.mantissa())
    }
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0.saturating_sub(other.0))
    }
}

impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0)
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(iter: I) -> Money {
        iter.fold(Money::ZERO, Add::add)
    }
}

impl fmt::Display for Money {
    /// Two decimals with a point: `1234.50`. Papers and screens use the language crate's form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}
