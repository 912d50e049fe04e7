//! A draft as the window reads it back.

use milaf_office::draft::Draft;
use serde::Serialize;

/// Something typed and not yet saved.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DraftView {
    /// What it belongs to.
    pub key: String,
    /// As the window wrote it.
    pub text: String,
}

impl From<Draft> for DraftView {
    fn from(draft: Draft) -> DraftView {
        DraftView { key: draft.key, text: draft.text }
    }
}
