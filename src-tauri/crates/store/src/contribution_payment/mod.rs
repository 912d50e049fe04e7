//! What members paid to the CNSS, as the office noted it or read it from a list.

use milaf_domain::{ContributionPayment, ContributionPaymentId, MemberId, Money};
use rusqlite::{Row, named_params};

use crate::code::Coded;
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// A member's payments, by the months they are for.
///
/// # Errors
/// When the register cannot be read.
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<ContributionPayment>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, |row| {
        Ok(read(row)?.1)
    })
}

/// A payment with whose it is.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, id: ContributionPaymentId) -> Result<Option<(MemberId, ContributionPayment)>> {
    reader.first(include_str!("find.sql"), named_params! { ":id": id.0 }, read)
}

/// Writes a payment down.
///
/// # Errors
/// [`Error::StillUsed`] at the end of the operation when the member does not exist; [`Error::Refused`] for an amount of
/// nothing or months that run backwards.
pub fn insert(
    tx: &mut Write<'_>,
    member: MemberId,
    payment: &ContributionPayment,
) -> Result<ContributionPaymentId> {
    tx.concerns(member);
    tx.execute(
        include_str!("insert.sql"),
        named_params! {
            ":member": member.0, ":from_month": payment.from.to_string(), ":to_month": payment.to.to_string(),
            ":amount": payment.amount.centimes().ok_or(Error::Damaged)?,
            ":paid_on": payment.paid_on.map(|d| d.to_string()), ":reference": payment.reference,
            ":origin": payment.origin.code(),
        },
    )?;
    Ok(ContributionPaymentId(tx.last_key()))
}

/// Takes a payment of a member away.
///
/// # Errors
/// When the register cannot be written.
pub fn delete(tx: &mut Write<'_>, member: MemberId, id: ContributionPaymentId) -> Result<()> {
    tx.concerns(member);
    tx.execute(include_str!("delete.sql"), named_params! { ":id": id.0 })?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<(MemberId, ContributionPayment)> {
    let columns = Columns::new(row, "contribution_payment", "id")?;
    let payment = ContributionPayment {
        id: Some(ContributionPaymentId(columns.key())),
        from: columns.sure("from_month", columns.parse("from_month")?)?,
        to: columns.sure("to_month", columns.parse("to_month")?)?,
        amount: Money::from_centimes(columns.get("amount")?),
        paid_on: columns.parse("paid_on")?,
        reference: columns.get("reference")?,
        origin: columns.sure("origin", columns.map("origin", Coded::from_code)?)?,
    };
    Ok((MemberId(columns.get("member_id")?), payment))
}
