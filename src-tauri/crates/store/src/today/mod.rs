//! The first few of each kind of thing to be done, and how many: read from what stands already, nobody is assessed.

use milaf_domain::{Date, MemberId};
use rusqlite::{Row, ToSql, named_params};

use crate::error::{Error, Result};
use crate::reader::Reader;

/// What members are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// A required field is empty or faulty; the most first.
    Faulty,
    /// A required piece ran out.
    Expired,
    /// A required piece is missing; those that lack least first.
    Missing,
    /// A required piece runs out between two days; the earliest first.
    Expiring(Date, Date),
    /// The rights of a dependant change between two days; the earliest first.
    Rights(Date, Date),
    /// A payment is due on a day.
    Payment(Date),
}

/// A few of those members, each with the day in question where there is one.
///
/// # Errors
/// When the register cannot be read.
pub fn first(reader: &Reader, waiting: Waiting, count: usize) -> Result<Vec<(MemberId, Option<Date>)>> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let plain = |sql| reader.rows(sql, named_params! { ":count": count }, read);
    let between = |sql, from: Date, to: Date| {
        let (from, to) = (from.to_string(), to.to_string());
        reader.rows(sql, named_params! { ":count": count, ":from": from, ":to": to }, read)
    };
    match waiting {
        Waiting::Faulty => plain(include_str!("first_faulty.sql")),
        Waiting::Expired => plain(include_str!("first_expired.sql")),
        Waiting::Missing => plain(include_str!("first_missing.sql")),
        Waiting::Expiring(from, to) => between(include_str!("first_expiring.sql"), from, to),
        Waiting::Rights(from, to) => between(include_str!("first_rights.sql"), from, to),
        Waiting::Payment(day) => reader.rows(
            include_str!("first_payment.sql"),
            named_params! { ":count": count, ":from": day.to_string() },
            read,
        ),
    }
}

/// How many members have a dependant whose rights change between two days.
///
/// # Errors
/// When the register cannot be read.
pub fn count_rights(reader: &Reader, from: Date, to: Date) -> Result<u64> {
    let (from, to) = (from.to_string(), to.to_string());
    count(reader, include_str!("count_rights.sql"), named_params! { ":from": from, ":to": to })
}

/// How many transmissions were sealed and not noted as delivered.
///
/// # Errors
/// When the register cannot be read.
pub fn count_undelivered(reader: &Reader) -> Result<u64> {
    count(reader, include_str!("count_undelivered.sql"), &[])
}

/// The days between two on which members have their next payment, and how many have.
///
/// # Errors
/// When the register cannot be read.
pub fn payments(reader: &Reader, from: Date, to: Date) -> Result<Vec<(Date, u64)>> {
    let (from, to) = (from.to_string(), to.to_string());
    let params = named_params! { ":from": from, ":to": to };
    reader.rows(include_str!("count_payments.sql"), params, |row| {
        let day = day(row, 0)?.ok_or(Error::Damaged)?;
        Ok((day, row.get::<_, i64>(1)?.unsigned_abs()))
    })
}

fn count(reader: &Reader, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<u64> {
    Ok(reader.value::<i64>(sql, params)?.unwrap_or(0).unsigned_abs())
}

fn read(row: &Row<'_>) -> Result<(MemberId, Option<Date>)> {
    Ok((MemberId(row.get(0)?), day(row, 1)?))
}

fn day(row: &Row<'_>, column: usize) -> Result<Option<Date>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| Error::Damaged)).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Scratch;

    #[test]
    fn every_statement_reads_one_index_and_sorts_nothing() {
        let scratch = Scratch::new();
        let unbound: &[(&str, &dyn ToSql)] = &[];
        let covered = [
            include_str!("first_expiring.sql"),
            include_str!("first_rights.sql"),
            include_str!("first_payment.sql"),
            include_str!("count_rights.sql"),
            include_str!("count_payments.sql"),
            include_str!("count_undelivered.sql"),
        ];
        let first = [
            include_str!("first_faulty.sql"),
            include_str!("first_missing.sql"),
            include_str!("first_expired.sql"),
        ];
        for sql in covered.into_iter().chain(first) {
            let explain = format!("EXPLAIN QUERY PLAN {sql}");
            let plan = |r: &Reader| r.rows(&explain, unbound, |row| Ok(row.get::<_, String>(3)?));
            let plan = scratch.register().read(plan).unwrap().join("; ");
            assert!(plan.starts_with("SEARCH") && plan.contains("COVERING INDEX"), "{sql}: {plan}");
            assert!(!plan.contains("TEMP B-TREE"), "{sql}: {plan}");
        }
    }
}
