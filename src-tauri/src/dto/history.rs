//! The history as the window shows it.

use milaf_office::history::{Done, History, Steps};
use serde::Serialize;

use super::key;

/// A part of the history, latest first.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// The entries.
    pub entries: Vec<HistoryEntry>,
    /// How many there are in all.
    pub total: u32,
}

/// One thing that was done.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Its key.
    pub id: u32,
    /// Local date and time, `2026-11-22T09:00:00`.
    pub at: String,
    /// Who did it.
    pub who: String,
    /// What, in the language asked.
    pub what: String,
    /// Whose it was, where it was about one member.
    pub member: Option<u32>,
    /// Their name.
    pub name: String,
    /// Whether it was taken back since.
    pub undone: bool,
}

/// What undo and redo would do.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct StepsView {
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
}

impl From<History> for HistoryView {
    fn from(history: History) -> HistoryView {
        HistoryView {
            entries: history.done.into_iter().map(HistoryEntry::from).collect(),
            total: u32::try_from(history.total).unwrap_or(u32::MAX),
        }
    }
}

impl From<Done> for HistoryEntry {
    fn from(done: Done) -> HistoryEntry {
        let (member, name) = match done.member {
            Some((id, name)) => (Some(key(id.0)), name),
            None => (None, String::new()),
        };
        HistoryEntry {
            id: key(done.entry),
            at: done.at.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
            who: done.who,
            what: done.what,
            member,
            name,
            undone: done.undone,
        }
    }
}

impl From<Steps> for StepsView {
    fn from(steps: Steps) -> StepsView {
        StepsView { undo: steps.undo, redo: steps.redo }
    }
}
