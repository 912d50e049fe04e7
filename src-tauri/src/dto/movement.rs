//! What a row of a transmission tells: somebody new, what changed, who is struck off.

use milaf_domain::{Language, LineKind, Phone, RemovalReason};
use milaf_office::told::FieldDifference;
use milaf_office::transmission::in_language;
use serde::Serialize;

/// What a row of a transmission tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum MovementCode {
    /// Somebody new, with their dossier.
    Addition,
    /// Something that is no more as it was told.
    Change,
    /// Somebody who is struck off.
    Removal,
    /// The same again.
    Unchanged,
}

impl From<LineKind> for MovementCode {
    fn from(kind: LineKind) -> MovementCode {
        match kind {
            LineKind::Addition => MovementCode::Addition,
            LineKind::Change => MovementCode::Change,
            LineKind::Removal => MovementCode::Removal,
            LineKind::Unchanged => MovementCode::Unchanged,
        }
    }
}

/// How many rows tell the same kind of thing.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MovementCount {
    /// What they tell.
    pub movement: MovementCode,
    /// In words.
    pub name: String,
    /// So many.
    pub rows: u32,
}

/// A field that differs from what was told.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DifferenceView {
    /// What of the member.
    pub label: String,
    /// What was told before.
    pub was: String,
    /// What is told now.
    pub now: String,
}

impl DifferenceView {
    /// Its view, in a language.
    pub fn of(one: &FieldDifference, language: Language) -> DifferenceView {
        let [label, was, now] =
            [&one.label, &one.was, &one.now].map(|words| in_language(words, language).to_owned());
        let [was, now] = [was, now].map(|text| match one.code.as_str() {
            "mobile" => text.parse().map_or(text, |phone: Phone| phone.spaced()),
            _ => text,
        });
        DifferenceView { label, was, now }
    }
}

/// Why somebody is struck off, in words; empty where they are not.
pub fn removal(reason: Option<RemovalReason>, language: Language) -> String {
    reason.map(|reason| milaf_l10n::removal_reason(language, reason).to_owned()).unwrap_or_default()
}
