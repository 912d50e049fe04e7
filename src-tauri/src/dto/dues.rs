//! The association's own yearly dues, as the window shows and asks them.

use milaf_domain::{DuesYear, PaymentMeans, PersonName};
use milaf_office::Error;
use milaf_office::dues::{DuesPayment, LateRow, ReceiptRow};
use serde::{Deserialize, Serialize};

use super::coded::{amount, coded, day, money, some_amount};
use super::form::member;
use super::key;
use super::transmission::PersonNameView;

coded! {
    /// How dues were paid.
    MeansCode of PaymentMeans { Cash, Cheque, Transfer, }
}

/// What is asked for a year.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DuesYearView {
    /// The year.
    pub year: i16,
    /// How much.
    pub amount: String,
    /// Last day on which it is in time.
    pub due_on: String,
}

impl From<&DuesYear> for DuesYearView {
    fn from(asked: &DuesYear) -> DuesYearView {
        DuesYearView { year: asked.year, amount: money(asked.amount), due_on: asked.due_on.to_string() }
    }
}

/// The years with what is asked for each.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DuesYears {
    /// Today.
    pub today: String,
    /// The latest first.
    pub years: Vec<DuesYearView>,
}

/// What is to be asked for a year.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DuesYearInput {
    /// The year.
    pub year: i16,
    /// How much, as typed.
    pub amount: String,
    /// Last day on which it is in time.
    pub due_on: String,
}

impl DuesYearInput {
    /// As the office takes it.
    ///
    /// # Errors
    /// An amount or a day that is none.
    pub fn read(&self) -> Result<DuesYear, Error> {
        use milaf_office::ErrorCode;
        let empty = || Error::new(ErrorCode::FieldFaulty).with("field", "due-on").with("fault", "empty");
        Ok(DuesYear {
            year: self.year,
            amount: some_amount(&self.amount)?,
            due_on: day("due-on", Some(&self.due_on))?.ok_or_else(empty)?,
        })
    }
}

/// A receipt as a line.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptView {
    /// Its number.
    pub number: String,
    /// Who paid, while they are in the register.
    pub member: Option<u32>,
    /// The name on the paper; none once erased.
    pub name: Option<PersonNameView>,
    /// For which year.
    pub year: i16,
    /// How much.
    pub amount: String,
    /// When.
    pub paid_on: String,
    /// How.
    pub means: MeansCode,
    /// Number of the cheque or transfer.
    pub reference: String,
    /// How often it was printed again.
    pub copies: u32,
    /// When it was cancelled.
    pub cancelled_on: Option<String>,
    /// Why.
    pub cancelled_why: String,
}

impl From<ReceiptRow> for ReceiptView {
    fn from(row: ReceiptRow) -> ReceiptView {
        let known = row.name != PersonName::default();
        let (on, why) = row.cancelled.map(|(on, why)| (on.to_string(), why)).unzip();
        ReceiptView {
            number: row.number,
            member: row.member.map(|id| key(id.0)),
            name: known.then(|| PersonNameView::from(&row.name)),
            year: row.year,
            amount: money(row.amount),
            paid_on: row.paid_on.to_string(),
            means: row.means.into(),
            reference: row.reference,
            copies: row.copies,
            cancelled_on: on,
            cancelled_why: why.unwrap_or_default(),
        }
    }
}

/// A window of the receipts.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptList {
    /// The latest first.
    pub rows: Vec<ReceiptView>,
    /// Of how many.
    pub total: u32,
}

/// Somebody who is late with their dues.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LateDuesView {
    /// Who.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Their number in the association; empty: none.
    pub number: String,
    /// What they paid for the year.
    pub paid: String,
    /// What they still owe.
    pub owing: String,
}

impl From<LateRow> for LateDuesView {
    fn from(row: LateRow) -> LateDuesView {
        LateDuesView {
            member: key(row.member.0),
            name: PersonNameView::from(&row.name),
            number: row.number.map(|number| number.0).unwrap_or_default(),
            paid: money(row.paid),
            owing: money(row.owing),
        }
    }
}

/// A window of those who are late.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LateDuesList {
    /// By name.
    pub rows: Vec<LateDuesView>,
    /// Of how many.
    pub total: u32,
}

/// How a member stands with the dues.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MemberDues {
    /// Today.
    pub today: String,
    /// The years asked for, the latest first, with what is still owed for each.
    pub years: Vec<OwedYear>,
    /// The receipts, the latest first.
    pub receipts: Vec<ReceiptView>,
}

/// What a member owes for a year.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct OwedYear {
    /// What is asked.
    pub asked: DuesYearView,
    /// What is still owed.
    pub owing: String,
    /// Nothing is.
    pub settled: bool,
    /// Something is, and the last day went by.
    pub late: bool,
}

/// Dues as they are paid at the desk.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DuesInput {
    /// Who pays.
    pub member: u32,
    /// For which year.
    pub year: i16,
    /// How much, as typed; empty: everything still owed.
    pub amount: String,
    /// When; none: today.
    pub paid_on: Option<String>,
    /// How.
    pub means: MeansCode,
    /// Number of the cheque or transfer.
    pub reference: String,
}

impl DuesInput {
    /// As the office takes it.
    ///
    /// # Errors
    /// An amount or a day that is none.
    pub fn read(self, today: milaf_domain::Date) -> Result<DuesPayment, Error> {
        Ok(DuesPayment {
            member: member(self.member),
            year: self.year,
            amount: amount(&self.amount)?,
            paid_on: day("paid-on", self.paid_on.as_deref())?.unwrap_or(today),
            means: self.means.into(),
            reference: self.reference,
        })
    }
}
