//! What rejects ask to mend, as tasks.

use milaf_domain::Language;
use milaf_office::mend::{MendPage, MendTask};
use milaf_office::transmission::in_language;
use serde::Serialize;

use super::key;
use super::transmission::{PersonNameView, small};

/// Something to mend.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MendView {
    /// Its key.
    pub id: u32,
    /// Whose.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Why the dossier was rejected.
    pub reason: String,
    /// What to do.
    pub task: String,
    /// Where the member's page is opened; empty: nothing of the register, it is done when somebody says so.
    pub place: String,
    /// What the answer said besides.
    pub remark: String,
    /// When the reject was noted.
    pub asked_on: String,
    /// Number of the transmission that it answers; empty: unknown.
    pub transmission: String,
}

impl MendView {
    /// Its view, in a language.
    pub fn of(task: &MendTask, language: Language) -> MendView {
        MendView {
            id: key(task.id.0),
            member: key(task.member.0),
            name: PersonNameView::from(&task.name),
            reason: in_language(&task.reason_name, language).to_owned(),
            task: in_language(&task.task, language).to_owned(),
            place: place(&task.field).to_owned(),
            remark: task.remark.clone(),
            asked_on: task.asked_on.to_string(),
            transmission: task.number.map(|number| number.to_string()).unwrap_or_default(),
        }
    }
}

/// A window of what waits.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MendList {
    /// The longest waiting first.
    pub rows: Vec<MendView>,
    /// Of how many.
    pub total: u32,
    /// Dossiers that were corrected and may be sent again.
    pub corrected: u32,
}

impl MendList {
    /// Its view, in a language.
    pub fn of(page: &MendPage, corrected: u64, language: Language) -> MendList {
        MendList {
            rows: page.rows.iter().map(|task| MendView::of(task, language)).collect(),
            total: small(page.total),
            corrected: small(corrected),
        }
    }
}

/// The part or field of the member's page where what a reject names is mended.
fn place(field: &str) -> &str {
    match field {
        "name" => "identity",
        "category" | "return" => "activity",
        other => other,
    }
}
