//! Contributions to the CNSS followed, as the window shows and notes them.

use milaf_domain::{ContributionPayment, Date, Language, PaymentOrigin, YearMonth};
use milaf_l10n::date as dates;
use milaf_office::clock::ClockRow;
use milaf_office::payment::{PaymentFate, PaymentPlan, PlannedPayment};
use milaf_office::rules::{Account, AccountPeriod, AccountState, RuleBook};
use serde::{Deserialize, Serialize};

use super::coded::{coded, money};
use super::key;
use super::transmission::{PersonNameView, small};

coded! {
    /// How a period stands.
    AccountStateCode of AccountState { Paid, Short, Unpaid, Unknown, Ahead, }
}
coded! {
    /// What a row of a list of payments would do.
    PaymentFateCode of PaymentFate { New, Known, Unmatched, Faulty, }
}

/// A member's account with the CNSS.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
    /// As of which day.
    pub today: String,
    /// From which month on the office follows, in words; none: no payment was noted.
    pub followed_since: Option<String>,
    /// The periods, the latest first.
    pub periods: Vec<AccountPeriodView>,
    /// The payments noted, the latest months first.
    pub payments: Vec<PaymentView>,
    /// So many months are in arrears.
    pub arrears: u32,
    /// What is owed for them; none: some figure is unknown.
    pub owing: Option<String>,
    /// Remissions open on the day.
    pub remissions: Vec<RemissionView>,
    /// Some day or amount is to be confirmed with the agency.
    pub doubtful: bool,
}

/// A period of the account.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AccountPeriodView {
    /// Its months in words.
    pub months: String,
    /// Its months as they can be typed.
    pub typed: String,
    /// Last day on which it is in time; empty where that day lies before its months, of which then nothing is known.
    pub due_on: String,
    /// What is owed; none: no figure can be given.
    pub owed: Option<String>,
    /// What is known to be paid.
    pub paid: String,
    /// What is left of what is owed.
    pub left: Option<String>,
    /// How it stands.
    pub state: AccountStateCode,
}

/// A payment noted.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentView {
    /// Its key.
    pub id: u32,
    /// Its months in words.
    pub months: String,
    /// How much.
    pub amount: String,
    /// When, where it is known.
    pub paid_on: Option<String>,
    /// Number of the receipt.
    pub reference: String,
    /// Read from a list.
    pub imported: bool,
}

/// A remission that is open.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RemissionView {
    /// Its name.
    pub name: String,
    /// Its last day.
    pub until: Option<String>,
}

fn span(from: YearMonth, to: YearMonth, language: Language) -> String {
    let first = dates::month(language, from);
    if from == to { first } else { format!("{first} – {}", dates::month(language, to)) }
}

impl AccountView {
    /// Its view, in a language.
    pub fn of(
        account: &Account,
        payments: &[ContributionPayment],
        book: &RuleBook,
        today: Date,
        language: Language,
    ) -> AccountView {
        let owing = account.owing();
        let remission = |row: &milaf_office::rules::Row| RemissionView {
            name: row.name.in_language(language).to_owned(),
            until: row.valid_to.map(|day| day.to_string()),
        };
        let doubtful = |period: &AccountPeriod| {
            !period.due.doubts.is_empty() || period.owed.as_ref().is_some_and(|owed| !owed.doubts.is_empty())
        };
        let arrears = account.arrears();
        AccountView {
            today: today.to_string(),
            followed_since: account.followed_since.map(|month| dates::month(language, month)),
            periods: account.periods.iter().rev().map(|p| AccountPeriodView::of(p, language)).collect(),
            payments: payments.iter().rev().map(|payment| PaymentView::of(payment, language)).collect(),
            owing: owing.filter(|_| !arrears.is_empty()).map(|owing| money(owing.value)),
            arrears: small(arrears.len()),
            remissions: account.remissions.iter().filter_map(|id| book.row(id)).map(remission).collect(),
            doubtful: account.periods.iter().any(doubtful),
        }
    }
}

impl AccountPeriodView {
    fn of(period: &AccountPeriod, language: Language) -> AccountPeriodView {
        let left = period.owed.as_ref().map(|owed| (owed.value - period.paid).max(milaf_domain::Money::ZERO));
        AccountPeriodView {
            months: span(period.from, period.to, language),
            typed: if period.from == period.to {
                period.from.to_string()
            } else {
                format!("{}..{}", period.from, period.to)
            },
            due_on: Some(period.due.value)
                .filter(|day| *day >= period.from.first_day())
                .map(|day| day.to_string())
                .unwrap_or_default(),
            owed: period.owed.as_ref().map(|owed| money(owed.value)),
            paid: money(period.paid),
            left: left.map(money),
            state: period.state.into(),
        }
    }
}

impl PaymentView {
    fn of(payment: &ContributionPayment, language: Language) -> PaymentView {
        PaymentView {
            id: key(payment.id.map_or(0, |id| id.0)),
            months: span(payment.from, payment.to, language),
            amount: money(payment.amount),
            paid_on: payment.paid_on.map(|day| day.to_string()),
            reference: payment.reference.clone(),
            imported: payment.origin == PaymentOrigin::Imported,
        }
    }
}

/// A payment as it is noted at the desk.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentInput {
    /// Its months as typed: `2026-03`, `mars 2026`, `T1 2026`, `2026-01..2026-03`.
    pub months: String,
    /// How much, as typed.
    pub amount: String,
    /// When, where it is known.
    pub paid_on: Option<String>,
    /// Number of the receipt.
    pub reference: String,
}

/// A member in arrears.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ArrearsView {
    /// Who.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Their number in the association; empty: none.
    pub number: String,
    /// So many months.
    pub months: u32,
    /// The oldest of them, in words.
    pub since: String,
}

impl ArrearsView {
    /// Its view, in a language.
    pub fn of(row: ClockRow, language: Language) -> ArrearsView {
        let since = row.clock.about.parse::<YearMonth>().map(|month| dates::month(language, month));
        ArrearsView {
            member: key(row.member.0),
            name: PersonNameView::from(&row.name),
            number: row.number.map(|number| number.0).unwrap_or_default(),
            months: row.clock.months,
            since: since.unwrap_or(row.clock.about),
        }
    }
}

/// A window of the members in arrears.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ArrearsList {
    /// Those of the oldest debt first.
    pub rows: Vec<ArrearsView>,
    /// Of how many.
    pub total: u32,
}

/// What a list of payments would do.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentPlanView {
    /// So many payments are new.
    pub new: u32,
    /// So many are known already.
    pub known: u32,
    /// So many are nobody's.
    pub unmatched: u32,
    /// So many cannot be read.
    pub faulty: u32,
    /// The first rows; those that would not be written come before the others.
    pub rows: Vec<PlannedPaymentView>,
}

/// A row of a list of payments.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PlannedPaymentView {
    /// Its number in the file, from 1.
    pub row: u32,
    /// What it would do.
    pub fate: PaymentFateCode,
    /// Whose; none: nobody's.
    pub name: Option<PersonNameView>,
    /// Its months in words; empty where they cannot be read.
    pub months: String,
    /// How much; none where it cannot be read.
    pub amount: Option<String>,
    /// The value that is faulty or matches nobody; empty where there is none.
    pub value: String,
    /// Why it would not be written, in words; empty where it would.
    pub fault: String,
}

impl PaymentPlanView {
    /// Its view, in a language, with so many rows.
    pub fn of(plan: &PaymentPlan, shown: usize, language: Language) -> PaymentPlanView {
        let count = |fate| small(plan.count(fate));
        let mut rows: Vec<&PlannedPayment> = plan.rows.iter().collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.fate));
        PaymentPlanView {
            new: count(PaymentFate::New),
            known: count(PaymentFate::Known),
            unmatched: count(PaymentFate::Unmatched),
            faulty: count(PaymentFate::Faulty),
            rows: rows.into_iter().take(shown).map(|row| PlannedPaymentView::of(row, language)).collect(),
        }
    }
}

impl PlannedPaymentView {
    fn of(row: &PlannedPayment, language: Language) -> PlannedPaymentView {
        let value = row.field.as_ref().map(|(_, value)| value.as_str()).unwrap_or_default();
        let fault = match (row.fate, row.fault) {
            (PaymentFate::Unmatched, _) => milaf_l10n::msg::payment::unmatched_fault(language).to_owned(),
            (_, Some(code)) => {
                let known = milaf_domain::FaultCode::ALL.iter().find(|known| known.code() == code);
                known.map(|known| milaf_l10n::fault_code(language, *known, value)).unwrap_or_default()
            }
            _ => String::new(),
        };
        let payment = row.payment.as_ref();
        PlannedPaymentView {
            row: small(row.row),
            fate: row.fate.into(),
            name: row.member.map(|_| PersonNameView::from(&row.name)),
            months: payment.map(|p| span(p.from, p.to, language)).unwrap_or_default(),
            amount: payment.map(|p| money(p.amount)),
            value: value.to_owned(),
            fault,
        }
    }
}
