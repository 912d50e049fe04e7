//! A fault of the interface itself: noted in the log under a number that the person can name.

use crate::error::{Answer, answered};

/// The longest that is kept of what the interface says.
const LONGEST: usize = 600;

/// Notes a fault of the interface, told without any value of a form, and gives its incident number.
#[tauri::command(async)]
#[specta::specta]
pub fn report_fault(what: String) -> Answer<String> {
    answered(|| {
        let what: String = what.chars().take(LONGEST).collect();
        Ok(crate::log::incident(&format!("window: {what}")))
    })
}
