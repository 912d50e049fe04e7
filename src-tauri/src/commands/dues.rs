//! The association's own dues: what is asked, receipts, who is late, the form of membership and the cards.

use milaf_domain::{Date, MemberId, Money};
use milaf_office::sheet::Printed;
use tauri::State;

use crate::commands::member_list::chosen;
use crate::dto::coded::money;
use crate::dto::dossier::PaperView;
use crate::dto::dues::{
    DuesInput, DuesYearInput, DuesYears, LateDuesList, MemberDues, OwedYear, ReceiptList,
};
use crate::dto::form::member;
use crate::dto::member_list::{ListInput, Selection};
use crate::dto::preference::{LanguageCode, PaperLanguageCode};
use crate::dto::transmission::small;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Most rows in one answer.
const MOST_ROWS: u32 = 500;
/// Names of files, where they are saved.
const FORM: &str = "bulletin-adhesion.pdf";
const CARDS: &str = "cartes-adherents.pdf";

/// The years with what is asked for each, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn dues_years(session: State<'_, Session>) -> Answer<DuesYears> {
    answered(|| {
        let office = session.office()?;
        let years = office.dues_years()?.iter().map(Into::into).collect();
        Ok(DuesYears { today: office.surroundings().today().to_string(), years })
    })
}

/// Sets what is asked for a year.
#[tauri::command(async)]
#[specta::specta]
pub fn set_dues(session: State<'_, Session>, input: DuesYearInput) -> Answer<()> {
    answered(|| Ok(session.office()?.set_dues(&input.read()?)?))
}

/// A window of the receipts, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_receipts(session: State<'_, Session>, offset: u32, count: u32) -> Answer<ReceiptList> {
    answered(|| {
        let count = u64::from(count.min(MOST_ROWS));
        let page = session.office()?.list_receipts(u64::from(offset), count)?;
        let rows = page.rows.into_iter().map(Into::into).collect();
        Ok(ReceiptList { rows, total: small(page.total) })
    })
}

/// A window of those who are late with a year's dues, by name.
#[tauri::command(async)]
#[specta::specta]
pub fn list_late_dues(
    session: State<'_, Session>,
    year: i16,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<LateDuesList> {
    answered(|| {
        let count = count.min(MOST_ROWS) as usize;
        let page = session.office()?.late_dues(year, language.into(), offset as usize, count)?;
        let rows = page.rows.into_iter().map(Into::into).collect();
        Ok(LateDuesList { rows, total: small(page.total) })
    })
}

/// How a member stands with the dues, and their receipts.
#[tauri::command(async)]
#[specta::specta]
pub fn member_dues(session: State<'_, Session>, id: u32) -> Answer<MemberDues> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let mut years = Vec::new();
        for asked in office.dues_years()? {
            let Some((asked, owing)) = office.owing_dues(member(id), asked.year)? else { continue };
            years.push(OwedYear {
                asked: (&asked).into(),
                owing: money(owing),
                settled: owing <= Money::ZERO,
                late: owing > Money::ZERO && today > asked.due_on,
            });
        }
        let receipts = office.receipts_of(member(id))?.into_iter().rev().map(Into::into).collect();
        Ok(MemberDues { today: today.to_string(), years, receipts })
    })
}

/// Takes dues and puts the numbered receipt with its stub into the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn pay_dues(
    session: State<'_, Session>,
    input: DuesInput,
    language: PaperLanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let today: Date = office.surroundings().today();
        Ok(receipt(&session, office.pay_dues(&input.read(today)?, language.into())?))
    })
}

/// Prints a receipt again, marked as a copy.
#[tauri::command(async)]
#[specta::specta]
pub fn copy_receipt(
    session: State<'_, Session>,
    number: String,
    language: PaperLanguageCode,
) -> Answer<PaperView> {
    answered(|| Ok(receipt(&session, session.office()?.copy_receipt(&number, language.into())?)))
}

/// Cancels a receipt, with the reason that stays beside its number.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel_receipt(session: State<'_, Session>, number: String, why: String) -> Answer<()> {
    answered(|| Ok(session.office()?.cancel_receipt(&number, &why)?))
}

/// The form of membership, filled with what is known of somebody or empty, in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn membership_form(
    session: State<'_, Session>,
    id: Option<u32>,
    language: PaperLanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let printed = session.office()?.membership_form(id.map(member), language.into())?;
        Ok(PaperView::of(&session, FORM, printed))
    })
}

/// Cards of the members chosen for a year, in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn membership_cards(
    session: State<'_, Session>,
    input: ListInput,
    selection: Selection,
    year: i16,
    language: LanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let ids: Vec<MemberId> = chosen(&office, input, selection, language.into())?;
        Ok(PaperView::of(&session, CARDS, office.membership_cards(&ids, year)?))
    })
}

fn receipt(session: &Session, printed: Printed) -> PaperView {
    let number = printed.number.clone().unwrap_or_default().replace('/', "-");
    PaperView::of(session, &format!("recu-{number}.pdf"), printed)
}
