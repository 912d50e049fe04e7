//! Whom a trouble concerns, and the orders that standings give.

use milaf_domain::{Date, MemberId};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use crate::error::Result;
use crate::reader::Reader;

/// Something wrong with a dossier, by which members are picked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// A required field is empty or faulty.
    Faults,
    /// A required piece is not there or of no use.
    Missing,
    /// One runs out within the notice.
    Expiring,
    /// One ran out.
    Expired,
    /// One that is still good runs out up to this day.
    ExpiringBy(Date),
}

/// An order by what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// By the next date that matters, those without one last.
    Next,
    /// By how much is missing, the most first.
    Missing,
}

/// Members with a trouble, in no order.
///
/// # Errors
/// When the register cannot be read.
pub fn ids(reader: &Reader, trouble: &Trouble, binned: bool) -> Result<Vec<MemberId>> {
    let (sql, values) = statement("member_id", trouble, binned);
    reader.rows(&sql, params_from_iter(values), |row| Ok(MemberId(row.get(0)?)))
}

/// How many members out of the bin have it.
pub(super) fn count(reader: &Reader, trouble: &Trouble) -> Result<u64> {
    let (sql, values) = statement("count(*)", trouble, false);
    Ok(reader.value::<i64>(&sql, params_from_iter(values))?.unwrap_or(0).max(0) as u64)
}

/// Every member in an order.
///
/// # Errors
/// When the register cannot be read.
pub fn order(reader: &Reader, order: Order, binned: bool) -> Result<Vec<MemberId>> {
    reader.rows(order_statement(order), [i64::from(binned)], |row| Ok(MemberId(row.get(0)?)))
}

fn order_statement(order: Order) -> &'static str {
    match order {
        Order::Next => include_str!("order_by_next.sql"),
        Order::Missing => include_str!("order_by_missing.sql"),
    }
}

fn statement(wanted: &str, trouble: &Trouble, binned: bool) -> (String, Vec<Value>) {
    let mut values = vec![Value::Integer(i64::from(binned))];
    let (index, condition) = match trouble {
        Trouble::Faults => ("standing_faults", "faults > 0"),
        Trouble::Missing => ("standing_missing", "missing > 0"),
        Trouble::Expiring => ("standing_expiring", "expiring > 0"),
        Trouble::Expired => ("standing_expired", "expired > 0"),
        Trouble::ExpiringBy(day) => {
            values.push(Value::Text(day.to_string()));
            ("standing_expires", "expires_on <= ?2")
        }
    };
    (format!("SELECT {wanted} FROM standing INDEXED BY {index} WHERE binned = ?1 AND {condition}"), values)
}

/// Every statement of this module, for looking at their plans.
#[cfg(test)]
pub(crate) fn statements() -> Vec<String> {
    let troubles = [
        Trouble::Faults,
        Trouble::Missing,
        Trouble::Expiring,
        Trouble::Expired,
        Trouble::ExpiringBy(crate::testing::day("2026-12-31")),
    ];
    let picked =
        troubles.iter().flat_map(|t| ["member_id", "count(*)"].map(|wanted| statement(wanted, t, false).0));
    picked.chain([Order::Next, Order::Missing].map(|o| order_statement(o).to_owned())).collect()
}
