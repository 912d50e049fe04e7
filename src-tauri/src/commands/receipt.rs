//! The receipt of a transmission: its stamped counter-copy, and how long it is waited for.

use milaf_domain::TransmissionId;
use tauri::State;

use crate::error::{Answer, answered};
use crate::session::Session;

/// Keeps a file given before as the stamped counter-copy of a transmission.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_counter_copy(session: State<'_, Session>, id: u32, file: u32) -> Answer<()> {
    answered(|| {
        let office = session.office()?;
        let file = session.take_file(file)?;
        Ok(office.keep_counter_copy(TransmissionId(i64::from(id)), &file.name, &file.bytes)?)
    })
}

/// How many days the receipt of a transmission is waited for.
#[tauri::command(async)]
#[specta::specta]
pub fn receipt_wait(session: State<'_, Session>) -> Answer<u32> {
    answered(|| Ok(session.office()?.receipt_wait()?))
}

/// Sets how many days the receipt of a transmission is waited for.
#[tauri::command(async)]
#[specta::specta]
pub fn set_receipt_wait(session: State<'_, Session>, days: u32) -> Answer<()> {
    answered(|| Ok(session.office()?.set_receipt_wait(days)?))
}
