//! What rejects ask to mend.

use milaf_domain::MendId;
use tauri::State;

use crate::commands::transmission::count_corrected;
use crate::dto::mend::MendList;
use crate::dto::preference::LanguageCode;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Most rows in one answer.
const MOST_ROWS: u32 = 500;

/// A window of what waits to be mended, the longest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_mends(
    session: State<'_, Session>,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<MendList> {
    answered(|| {
        let office = session.office()?;
        let page = office.list_mends(u64::from(offset), u64::from(count.min(MOST_ROWS)))?;
        Ok(MendList::of(&page, count_corrected(&office)?, language.into()))
    })
}

/// Says that something is mended although no field changed.
#[tauri::command(async)]
#[specta::specta]
pub fn settle_mend(session: State<'_, Session>, id: u32) -> Answer<()> {
    answered(|| Ok(session.office()?.settle_mend(MendId(i64::from(id)))?))
}
