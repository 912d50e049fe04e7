//! What was done to the register.

use milaf_domain::MemberId;
use tauri::State;

use crate::dto::history::{HistoryView, StepsView};
use crate::dto::preference::LanguageCode;
use crate::error::{Answer, answered};
use crate::session::Session;

/// The longest part of the history read at once.
const MOST: u32 = 200;

/// The history of the register, or of one member, latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn history(
    session: State<'_, Session>,
    language: LanguageCode,
    member: Option<u32>,
    offset: u32,
    count: u32,
) -> Answer<HistoryView> {
    answered(|| {
        let member = member.map(|id| MemberId(id.into()));
        let office = session.office()?;
        let history = office.history(language.into(), member, offset.into(), count.min(MOST).into())?;
        Ok(history.into())
    })
}

/// What undo and redo would do now.
#[tauri::command(async)]
#[specta::specta]
pub fn steps(session: State<'_, Session>, language: LanguageCode) -> Answer<StepsView> {
    answered(|| Ok(session.office()?.steps(language.into())?.into()))
}
