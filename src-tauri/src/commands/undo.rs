//! Taking back and doing again.

use tauri::State;

use crate::dto::preference::LanguageCode;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Takes back the latest operation that can be, and says what it was.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(session: State<'_, Session>, language: LanguageCode) -> Answer<String> {
    answered(|| {
        let office = session.office()?;
        let changes = office.undo()?;
        Ok(office.told(language.into(), &changes)?)
    })
}

/// Does again what was taken back last, and says what it was.
#[tauri::command(async)]
#[specta::specta]
pub fn redo(session: State<'_, Session>, language: LanguageCode) -> Answer<String> {
    answered(|| {
        let office = session.office()?;
        let changes = office.redo()?;
        Ok(office.told(language.into(), &changes)?)
    })
}
