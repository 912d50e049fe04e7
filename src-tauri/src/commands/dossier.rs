//! A member's dossier: its steps, its preview, its paper.

use milaf_domain::MemberId;
use milaf_office::dossier::DossierCheck;
use milaf_office::sheet::Printed;
use tauri::State;

use crate::dto::dossier::{DossierStepCode, DossierView, PaperView, dossier as told};
use crate::dto::preference::{LanguageCode, PaperLanguageCode};
use crate::error::{Answer, answered};
use crate::session::Session;

/// A member's dossier as it stands today.
#[tauri::command(async)]
#[specta::specta]
pub fn dossier(session: State<'_, Session>, member: u32, language: LanguageCode) -> Answer<DossierView> {
    answered(|| {
        let office = session.office()?;
        let id = MemberId(i64::from(member));
        let dossier = office.dossier(id)?;
        let (member, assessment) = office.assess(id, office.surroundings().today())?;
        Ok(told(office.book(), &dossier, &member, &assessment, language.into()))
    })
}

/// Takes a dossier one step further, and says in words where it stands then.
#[tauri::command(async)]
#[specta::specta]
pub fn move_dossier(
    session: State<'_, Session>,
    member: u32,
    step: DossierStepCode,
    language: LanguageCode,
) -> Answer<String> {
    answered(|| {
        let state = session.office()?.move_dossier(MemberId(i64::from(member)), step.into())?;
        Ok(milaf_l10n::dossier_state(language.into(), state).to_owned())
    })
}

/// The dossier as it would be printed now, in the tray: no number is issued and nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_dossier(
    session: State<'_, Session>,
    member: u32,
    language: PaperLanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let printed = office.preview_dossier(MemberId(i64::from(member)), language.into(), today)?;
        Ok(PaperView::of(&session, &file_name(printed.number.as_deref()), printed))
    })
}

/// The dossier as a paper in the tray, numbered if it was not yet.
#[tauri::command(async)]
#[specta::specta]
pub fn print_dossier(
    session: State<'_, Session>,
    member: u32,
    language: PaperLanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let printed = office.print_dossier(MemberId(i64::from(member)), language.into(), today)?;
        let number = Some(printed.number.to_string());
        let paper = Printed { pdf: printed.pdf, texts: printed.texts, pages: printed.pages, number };
        Ok(PaperView::of(&session, &file_name(paper.number.as_deref()), paper))
    })
}

/// Whether the code of a printed dossier still says what the register says.
#[tauri::command(async)]
#[specta::specta]
pub fn check_dossier(session: State<'_, Session>, member: u32, code: String) -> Answer<bool> {
    answered(|| {
        let check = session.office()?.check_dossier(MemberId(i64::from(member)), &code)?;
        Ok(check == DossierCheck::Same)
    })
}

/// Name of the paper's file, where it is saved.
fn file_name(number: Option<&str>) -> String {
    number.map_or_else(|| "milaf-dossier.pdf".to_owned(), |number| format!("milaf-dossier-{number}.pdf"))
}
