//! The keys of the register.

use milaf_office::{ErrorCode, SHORTEST_PASSPHRASE};
use tauri::State;

use crate::dto::preference::PaperLanguageCode;
use crate::dto::security::{PassphraseChange, RenewedSheet, SecurityView};
use crate::error::{Answer, IpcError, answered};
use crate::session::Session;

/// Name of the recovery sheet's file, where it is saved.
const SHEET: &str = "milaf-recovery.pdf";

/// What Settings knows of the keys.
#[tauri::command(async)]
#[specta::specta]
pub fn security_view(session: State<'_, Session>) -> Answer<SecurityView> {
    answered(|| {
        let office = session.office()?;
        Ok(SecurityView {
            asks_passphrase: office.asks_passphrase(),
            shortest: u32::try_from(SHORTEST_PASSPHRASE).unwrap_or(u32::MAX),
            operator: office.surroundings().operator.clone(),
            place: office.folder().display().to_string(),
        })
    })
}

/// Puts a new passphrase in place of the present one.
#[tauri::command(async)]
#[specta::specta]
pub fn change_passphrase(session: State<'_, Session>, change: PassphraseChange) -> Answer<()> {
    answered(|| {
        let changed = session.office()?.change_passphrase(&change.present, &change.next, &change.again);
        changed.map_err(of_field)
    })
}

/// Makes a new recovery sheet; the former one opens nothing from now on.
#[tauri::command(async)]
#[specta::specta]
pub fn renew_recovery_sheet(
    session: State<'_, Session>,
    present: String,
    language: PaperLanguageCode,
) -> Answer<RenewedSheet> {
    answered(|| {
        let office = session.office()?;
        let code = office.renew_recovery_code(&present).map_err(of_field)?;
        let sheet = office.recovery_sheet(&code, language.into())?;
        Ok(RenewedSheet { code: code.to_string(), paper: session.keep_paper(SHEET, sheet.pdf) })
    })
}

/// A refused passphrase, said of its field.
fn of_field(error: milaf_office::Error) -> IpcError {
    let field = match error.code {
        ErrorCode::PassphraseWrong => Some("present"),
        ErrorCode::PassphraseShort => Some("next"),
        ErrorCode::PassphraseDiffers => Some("again"),
        _ => None,
    };
    let error = IpcError::from(error);
    match field {
        Some(field) => error.of(field),
        None => error,
    }
}
