//! The invented association: putting it in, and taking it out in one step.

use tauri::State;
use tauri::ipc::Channel;

use crate::dto::progress::Progress;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Puts the sample into a register without members.
#[tauri::command(async)]
#[specta::specta]
pub fn add_sample(session: State<'_, Session>, progress: Channel<Progress>) -> Answer<()> {
    answered(|| {
        let told = |done: usize, of: usize| {
            // A window that went away needs no progress.
            let _ = progress.send(Progress::new(done, of));
        };
        Ok(session.office()?.add_sample(told)?)
    })
}

/// Takes the sample out again; undo brings it back.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_sample(session: State<'_, Session>) -> Answer<()> {
    answered(|| Ok(session.office()?.remove_sample()?))
}
