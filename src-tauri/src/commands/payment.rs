//! Contributions to the CNSS followed: a member's account, payments noted and read from a list, arrears.

use milaf_domain::ContributionPaymentId;
use milaf_office::import::{Choices, List};
use milaf_office::payment::{NewPayment, PaymentFate, months};
use tauri::State;

use crate::dto::coded::{day, some_amount};
use crate::dto::form::member;
use crate::dto::payment::{AccountView, ArrearsList, ArrearsView, PaymentInput, PaymentPlanView};
use crate::dto::preference::LanguageCode;
use crate::dto::transmission::small;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Most rows in one answer.
const MOST_ROWS: u32 = 500;
/// So many rows of a list of payments are shown.
const SHOWN: usize = 200;

/// What a member should have paid to the CNSS and did.
#[tauri::command(async)]
#[specta::specta]
pub fn member_account(session: State<'_, Session>, id: u32, language: LanguageCode) -> Answer<AccountView> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let account = office.account(member(id), today)?;
        let payments = office.payments(member(id))?;
        Ok(AccountView::of(&account, &payments, office.book(), today, language.into()))
    })
}

/// Notes a payment of a member to the CNSS.
#[tauri::command(async)]
#[specta::specta]
pub fn note_payment(session: State<'_, Session>, id: u32, input: PaymentInput) -> Answer<()> {
    answered(|| {
        let office = session.office()?;
        let (from, to) = months(&input.months, office.surroundings().today())?;
        let new = NewPayment {
            from,
            to,
            amount: some_amount(&input.amount)?,
            paid_on: day("paid-on", input.paid_on.as_deref())?,
            reference: input.reference,
        };
        office.note_payment(member(id), &new)?;
        Ok(())
    })
}

/// Takes a payment away that was noted by mistake.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_payment(session: State<'_, Session>, payment: u32) -> Answer<()> {
    answered(|| Ok(session.office()?.remove_payment(ContributionPaymentId(i64::from(payment)))?))
}

/// A window of the members in arrears, those of the oldest debt first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_arrears(
    session: State<'_, Session>,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<ArrearsList> {
    answered(|| {
        let count = u64::from(count.min(MOST_ROWS));
        let page = session.office()?.arrears(language.into(), u64::from(offset), count)?;
        let in_arrears = page.counts.iter().find(|count| count.kind == milaf_domain::ClockKind::Arrears);
        Ok(ArrearsList {
            total: small(in_arrears.map_or(0, |count| count.all)),
            rows: page.rows.into_iter().map(|row| ArrearsView::of(row, language.into())).collect(),
        })
    })
}

/// What a list of payments given before would do; nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn plan_payments(
    session: State<'_, Session>,
    file: u32,
    language: LanguageCode,
) -> Answer<PaymentPlanView> {
    answered(|| {
        let plan = session.office()?.plan_payments(&list(&session, file)?)?;
        Ok(PaymentPlanView::of(&plan, SHOWN, language.into()))
    })
}

/// Writes the new payments of a list given before; how many there were.
#[tauri::command(async)]
#[specta::specta]
pub fn import_payments(session: State<'_, Session>, file: u32) -> Answer<u32> {
    answered(|| {
        let plan = session.office()?.import_payments(&list(&session, file)?)?;
        Ok(small(plan.count(PaymentFate::New)))
    })
}

fn list(session: &Session, file: u32) -> Answer<List> {
    let given = session.take_file(file)?;
    Ok(List::read(&given.name, &given.bytes, &Choices::default())?)
}
