//! Reading and changing preferences.

use milaf_domain::Language;
use tauri::{AppHandle, State};

use crate::dto::preference::PreferencesView;
use crate::error::{Answer, answered};
use crate::session::Session;

/// The preferences.
#[tauri::command(async)]
#[specta::specta]
pub fn preferences(session: State<'_, Session>) -> Answer<PreferencesView> {
    answered(|| Ok((&session.preferences()).into()))
}

/// Changes the preferences.
#[tauri::command(async)]
#[specta::specta]
pub fn set_preferences(
    app: AppHandle,
    session: State<'_, Session>,
    preferences: PreferencesView,
) -> Answer<PreferencesView> {
    answered(|| {
        let kept = session.change_preferences(|kept| {
            kept.language = preferences.language.map(Language::from);
            kept.theme = preferences.theme;
            kept.text_size = preferences.text_size.clamp(80, 160);
            kept.idle_minutes = preferences.idle_minutes.min(240);
        })?;
        app.set_theme(kept.theme.of_window());
        Ok((&kept).into())
    })
}
