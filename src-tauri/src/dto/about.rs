//! What the page about the program shows.

use serde::Serialize;

/// Versions.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// Of the program.
    pub version: String,
    /// Of the rule book.
    pub rules: String,
    /// The rule book's date.
    pub rules_on: String,
}
