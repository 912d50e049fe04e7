//! Money that the office follows and never collects for others: contributions to the CNSS, and the association's own dues.

use serde::{Deserialize, Serialize};

use crate::date::{Date, YearMonth};
use crate::id::{ContributionPaymentId, DuesReceiptId, MemberId};
use crate::money::Money;

/// How a payment came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentOrigin {
    /// Noted at the desk.
    Noted,
    /// Read from a list.
    Imported,
}

/// What a member paid to the CNSS.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContributionPayment {
    /// Its key, once stored.
    pub id: Option<ContributionPaymentId>,
    /// First month it is for.
    pub from: YearMonth,
    /// Last month it is for.
    pub to: YearMonth,
    /// How much.
    pub amount: Money,
    /// When, where it is known.
    pub paid_on: Option<Date>,
    /// Number of the receipt; empty when nothing was noted.
    pub reference: String,
    /// How it came to be known.
    pub origin: PaymentOrigin,
}

/// What the association asks of its members for a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DuesYear {
    /// The year.
    pub year: i16,
    /// How much.
    pub amount: Money,
    /// Last day on which it is in time.
    pub due_on: Date,
}

/// How dues were paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentMeans {
    /// In cash.
    Cash,
    /// By cheque.
    Cheque,
    /// By transfer.
    Transfer,
}

impl PaymentMeans {
    /// All of them.
    pub const ALL: [PaymentMeans; 3] = [PaymentMeans::Cash, PaymentMeans::Cheque, PaymentMeans::Transfer];
}

/// A receipt for dues. Its number is never used again; a wrong one is cancelled with a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DuesReceipt {
    /// Its key, once stored.
    pub id: Option<DuesReceiptId>,
    /// Year of its number.
    pub year: i16,
    /// Running number within the year.
    pub serial: u32,
    /// Who paid; empty once erased.
    pub member: Option<MemberId>,
    /// For which year.
    pub dues_year: i16,
    /// How much.
    pub amount: Money,
    /// When.
    pub paid_on: Date,
    /// How.
    pub means: PaymentMeans,
    /// Number of the cheque or transfer.
    pub reference: String,
    /// What the paper said of the payer, as JSON.
    pub content: String,
    /// How often it was printed again.
    pub copies: u32,
    /// When it was cancelled, and why.
    pub cancelled: Option<(Date, String)>,
}

impl DuesReceipt {
    /// `12/2026`.
    pub fn number(&self) -> String {
        format!("{}/{}", self.serial, self.year)
    }
}
