//! The way of one person's registration with the CNSS: its stages with date and proof, and what was paid.

use serde::{Deserialize, Serialize};

use crate::date::{Date, YearMonth};

/// A stage of the registration (rule book §5), in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Tax return filed.
    ReturnFiled,
    /// Request made at an agency, a proximity point or on the portal.
    RequestMade,
    /// Registration number received.
    NumberReceived,
    /// Family declared.
    FamilyDeclared,
    /// First payment.
    FirstPayment,
    /// Cover open.
    CoverOpen,
    /// Yearly proofs: return, school certificates.
    YearlyProofs,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Stage; 7] = [
        Stage::ReturnFiled,
        Stage::RequestMade,
        Stage::NumberReceived,
        Stage::FamilyDeclared,
        Stage::FirstPayment,
        Stage::CoverOpen,
        Stage::YearlyProofs,
    ];
}

/// A stage that was reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageMark {
    /// Which.
    pub stage: Stage,
    /// When.
    pub on: Date,
    /// What proves it: a receipt number, a letter; empty when nothing was noted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proof: String,
}

/// What the secretary knows of a person's payments to the CNSS. An absent fact is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContributionHistory {
    /// The first month whose contribution was due and paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_month: Option<YearMonth>,
    /// Months known to be unpaid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unpaid: Vec<YearMonth>,
    /// The month of the first payment after the amnesty of law 41-23, where it was used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amnesty_first_payment: Option<YearMonth>,
}
