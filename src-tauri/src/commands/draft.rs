//! What was typed and not yet saved.

use tauri::State;

use crate::dto::draft::DraftView;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Keeps what was typed under a key that begins with what it belongs to: `member/12/identity`.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_draft(session: State<'_, Session>, key: String, text: String) -> Answer<()> {
    answered(|| Ok(session.office()?.keep_draft(&key, &text)?))
}

/// Drafts whose key begins with `prefix`.
#[tauri::command(async)]
#[specta::specta]
pub fn drafts(session: State<'_, Session>, prefix: String) -> Answer<Vec<DraftView>> {
    answered(|| Ok(session.office()?.drafts(&prefix)?.into_iter().map(DraftView::from).collect()))
}

/// Forgets a draft.
#[tauri::command(async)]
#[specta::specta]
pub fn drop_draft(session: State<'_, Session>, key: String) -> Answer<()> {
    answered(|| Ok(session.office()?.drop_draft(&key)?))
}
