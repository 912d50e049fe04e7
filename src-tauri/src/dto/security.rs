//! Keys as they cross: typed once, kept nowhere.

use serde::{Deserialize, Serialize};

/// What Settings knows of the keys.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SecurityView {
    /// Whether the present passphrase is asked: not after the register was opened by its recovery code.
    pub asks_passphrase: bool,
    /// The fewest characters of a passphrase.
    pub shortest: u32,
    /// Who sits at the desk.
    pub operator: String,
    /// Where the register is.
    pub place: String,
}

/// A new passphrase.
#[derive(Clone, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseChange {
    /// The present one.
    pub present: String,
    /// The new one.
    pub next: String,
    /// The new one again.
    pub again: String,
}

/// A new recovery sheet: the code is told once.
#[derive(Clone, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RenewedSheet {
    /// The code in groups.
    pub code: String,
    /// The sheet in the tray.
    pub paper: u32,
}
