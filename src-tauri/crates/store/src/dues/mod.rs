//! The association's own yearly dues: what is asked for a year, the receipts, and who paid what.

use std::collections::{BTreeMap, BTreeSet};

use milaf_domain::{Date, DuesReceipt, DuesReceiptId, DuesYear, MemberId, Money};
use rusqlite::{Row, named_params};

use crate::code::Coded;
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// The years with what is asked for each, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_years(reader: &Reader) -> Result<Vec<DuesYear>> {
    reader.rows(include_str!("list_years.sql"), [], |row| {
        let columns = Columns::new(row, "dues_year", "year")?;
        Ok(DuesYear {
            year: columns.get("year")?,
            amount: Money::from_centimes(columns.get("amount")?),
            due_on: columns.sure("due_on", columns.parse("due_on")?)?,
        })
    })
}

/// Writes what is asked for a year, over what stood for it.
///
/// # Errors
/// [`Error::Refused`] for an amount of nothing.
pub fn put_year(tx: &mut Write<'_>, year: &DuesYear) -> Result<()> {
    tx.execute(
        include_str!("put_year.sql"),
        named_params! {
            ":year": year.year, ":amount": year.amount.centimes().ok_or(Error::Damaged)?,
            ":due_on": year.due_on.to_string(),
        },
    )?;
    Ok(())
}

/// Records a receipt.
///
/// # Errors
/// [`Error::Refused`] when its number is another's.
pub fn insert_receipt(tx: &mut Write<'_>, receipt: &DuesReceipt) -> Result<DuesReceiptId> {
    if let Some(member) = receipt.member {
        tx.concerns(member);
    }
    tx.execute(
        include_str!("insert_receipt.sql"),
        named_params! {
            ":year": receipt.year, ":serial": receipt.serial, ":member": receipt.member.map(|m| m.0),
            ":dues_year": receipt.dues_year, ":amount": receipt.amount.centimes().ok_or(Error::Damaged)?,
            ":paid_on": receipt.paid_on.to_string(), ":means": receipt.means.code(),
            ":reference": receipt.reference, ":content": receipt.content,
        },
    )?;
    Ok(DuesReceiptId(tx.last_key()))
}

/// The receipt of a number.
///
/// # Errors
/// When the register cannot be read.
pub fn find_receipt(reader: &Reader, year: i16, serial: u32) -> Result<Option<DuesReceipt>> {
    let number = named_params! { ":year": year, ":serial": serial };
    reader.first(include_str!("find_receipt.sql"), number, read)
}

/// A window of the receipts, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_receipts(reader: &Reader, offset: u64, count: u64) -> Result<Vec<DuesReceipt>> {
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let window = named_params! { ":offset": whole(offset), ":count": whole(count) };
    reader.rows(include_str!("list_receipts.sql"), window, read)
}

/// How many receipts there are.
///
/// # Errors
/// When the register cannot be read.
pub fn total_receipts(reader: &Reader) -> Result<u64> {
    let total: Option<i64> = reader.value(include_str!("total_receipts.sql"), [])?;
    Ok(total.unwrap_or_default().unsigned_abs())
}

/// A member's receipts, by year.
///
/// # Errors
/// When the register cannot be read.
pub fn list_receipts_of_member(reader: &Reader, member: MemberId) -> Result<Vec<DuesReceipt>> {
    reader.rows(include_str!("list_receipts_of_member.sql"), named_params! { ":member": member.0 }, read)
}

/// Notes that a receipt was printed again.
///
/// # Errors
/// When the register cannot be written.
pub fn note_copy(tx: &mut Write<'_>, id: DuesReceiptId) -> Result<()> {
    tx.execute(include_str!("note_copy.sql"), named_params! { ":id": id.0 })?;
    Ok(())
}

/// Cancels a receipt; its number stays.
///
/// # Errors
/// [`Error::Refused`] without a reason.
pub fn cancel_receipt(tx: &mut Write<'_>, receipt: &DuesReceipt, on: Date, why: &str) -> Result<()> {
    if let Some(member) = receipt.member {
        tx.concerns(member);
    }
    tx.execute(
        include_str!("cancel_receipt.sql"),
        named_params! { ":id": receipt.id.map(|id| id.0), ":on": on.to_string(), ":why": why },
    )?;
    Ok(())
}

/// What each member paid for a year.
///
/// # Errors
/// When the register cannot be read.
pub fn list_paid(reader: &Reader, year: i16) -> Result<BTreeMap<MemberId, Money>> {
    let rows = reader.rows(include_str!("list_paid.sql"), named_params! { ":year": year }, |row| {
        Ok((MemberId(row.get("member_id")?), Money::from_centimes(row.get("amount")?)))
    })?;
    Ok(rows.into_iter().collect())
}

/// Who was a member of the association on any day between two.
///
/// # Errors
/// When the register cannot be read.
pub fn list_held(reader: &Reader, first: Date, last: Date) -> Result<BTreeSet<MemberId>> {
    let days = named_params! { ":first": first.to_string(), ":last": last.to_string() };
    let rows = reader.rows(include_str!("list_held.sql"), days, |row| Ok(MemberId(row.get("member_id")?)))?;
    Ok(rows.into_iter().collect())
}

fn read(row: &Row<'_>) -> Result<DuesReceipt> {
    let columns = Columns::new(row, "dues_receipt", "id")?;
    let cancelled: Option<Date> = columns.parse("cancelled_on")?;
    let why: String = columns.get("cancelled_why")?;
    Ok(DuesReceipt {
        id: Some(DuesReceiptId(columns.key())),
        year: columns.get("year")?,
        serial: columns.get("serial")?,
        member: columns.get::<Option<i64>>("member_id")?.map(MemberId),
        dues_year: columns.get("dues_year")?,
        amount: Money::from_centimes(columns.get("amount")?),
        paid_on: columns.sure("paid_on", columns.parse("paid_on")?)?,
        means: columns.sure("means", columns.map("means", Coded::from_code)?)?,
        reference: columns.get("reference")?,
        content: columns.get("content")?,
        copies: columns.get("copies")?,
        cancelled: cancelled.map(|on| (on, why)),
    })
}
