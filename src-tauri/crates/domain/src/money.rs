//! Amounts in dirhams, exact to the centime.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use rust_decimal::prelude::ToPrimitive;
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
        self.0.checked_mul(Decimal::ONE_HUNDRED)?.trunc().to_i64()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn truncates_and_rounds_up_as_the_rules_ask() {
        assert_eq!(Money::truncated(Decimal::new(697_688, 3)).to_string(), "697.68");
        assert_eq!(Money::up_to_multiple(Decimal::new(25_491, 0), Decimal::TEN), Money::dirhams(25_500));
        assert_eq!(Money::up_to_multiple(Decimal::new(2_549_001, 3), Decimal::ONE), Money::dirhams(2_550));
    }

    #[test]
    fn goes_to_centimes_and_back() {
        for centimes in [0, 1, -250, 99_999_999_999, i64::MAX / 4] {
            assert_eq!(Money::from_centimes(centimes).centimes(), Some(centimes));
        }
        assert_eq!(Money::exact(Decimal::new(1, 3)), None);
    }
}
