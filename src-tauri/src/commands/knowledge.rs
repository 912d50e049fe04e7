//! What the CNSS knows about a member, and striking somebody off.

use milaf_domain::{MemberId, RemovalReason};
use milaf_office::{Error, ErrorCode};
use tauri::State;

use crate::dto::knowledge::KnowledgeView;
use crate::dto::preference::LanguageCode;
use crate::error::{Answer, answered};
use crate::session::Session;

/// What the CNSS knows about a member, field by field, and each time something left about them.
#[tauri::command(async)]
#[specta::specta]
pub fn knowledge(session: State<'_, Session>, member: u32, language: LanguageCode) -> Answer<KnowledgeView> {
    answered(|| {
        let office = session.office()?;
        let found = office.knowledge(key(member))?;
        let removal = office.removal(key(member))?;
        let mends = office.member_mends(key(member))?;
        let today = office.surroundings().today();
        Ok(KnowledgeView::of(&found, removal.as_ref(), &mends, today, language.into()))
    })
}

/// Notes why a member is to be struck off; the next transmission of changes says it.
#[tauri::command(async)]
#[specta::specta]
pub fn note_removal(
    session: State<'_, Session>,
    member: u32,
    reason: String,
    since: Option<String>,
    note: String,
) -> Answer<()> {
    answered(|| {
        let reason = RemovalReason::from_code(&reason).ok_or_else(|| Error::new(ErrorCode::ReasonMissing))?;
        let since = since.and_then(|day| day.parse().ok());
        Ok(session.office()?.note_removal(key(member), reason, since, &note)?)
    })
}

/// Drops what was noted: the member stays on the list.
#[tauri::command(async)]
#[specta::specta]
pub fn drop_removal(session: State<'_, Session>, member: u32) -> Answer<()> {
    answered(|| Ok(session.office()?.drop_removal(key(member))?))
}

fn key(member: u32) -> MemberId {
    MemberId(i64::from(member))
}
