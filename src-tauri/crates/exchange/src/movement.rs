//! Rows of a list of changes: what each tells, why, and what changed; and the columns that a profile may have.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::profile::{ExportColumn, ExportProfile, Exported};

/// What a row of a list of changes tells, in the words of its list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Movement {
    /// «ajout», «تغيير».
    pub kind: String,
    /// Why somebody is struck off; empty otherwise.
    pub reason: String,
    /// What changed, old and new: «Téléphone : +2126… → +2127…».
    pub changes: String,
    /// Cells as they were told before, by the code of their column: of somebody who is struck off.
    pub told: BTreeMap<String, String>,
}

impl Movement {
    /// What stands in a cell because of the movement; none: what the member's record says.
    pub(crate) fn text(&self, value: &Exported) -> Option<&str> {
        match value {
            Exported::Movement => Some(&self.kind),
            Exported::MovementReason => Some(&self.reason),
            Exported::MovementChanges => Some(&self.changes),
            _ if self.told.is_empty() => None,
            other => self.told.get(&other.to_string()).map(String::as_str),
        }
    }
}

/// The columns that profiles are made of.
#[derive(Deserialize)]
struct Offer {
    movements: Vec<ExportColumn>,
    others: Vec<ExportColumn>,
}

fn offer() -> Offer {
    serde_json::from_str(include_str!("../data/colonnes.json"))
        .unwrap_or_else(|_| Offer { movements: Vec::new(), others: Vec::new() })
}

impl ExportProfile {
    /// The same layout for a list of changes: what each row tells comes first, what changed last. A profile that places these
    /// columns itself stays as it is.
    pub fn with_movements(&self) -> ExportProfile {
        let mut profile = self.clone();
        if profile.columns.iter().any(|column| column.value == Exported::Movement) {
            return profile;
        }
        let (changes, before): (Vec<ExportColumn>, Vec<ExportColumn>) =
            offer().movements.into_iter().partition(|column| column.value == Exported::MovementChanges);
        profile.columns.splice(0..0, before);
        profile.columns.extend(changes);
        profile
    }

    /// Every column that a profile may have, with its usual heading and width: those of the working list first.
    pub fn offered() -> Vec<ExportColumn> {
        let Offer { movements, others } = offer();
        let mut columns = ExportProfile::working_list().columns;
        columns.extend(others);
        columns.extend(movements);
        columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_offered_once_with_a_heading_in_both_scripts() {
        let offered = ExportProfile::offered();
        let mut codes: Vec<String> = offered.iter().map(|column| column.value.to_string()).collect();
        assert!(offered.iter().all(|c| !c.heading.ar.is_empty() && !c.heading.latin.is_empty()));
        assert!(codes.len() > 40, "{codes:?}");
        codes.sort();
        let all = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), all);
    }

    #[test]
    fn a_list_of_changes_says_what_each_row_tells_and_what_changed() {
        let profile = ExportProfile::working_list().with_movements();
        let codes: Vec<String> = profile.columns.iter().map(|column| column.value.to_string()).collect();
        assert_eq!(codes[..3], ["movement", "movement-reason", "dossier-number"]);
        assert_eq!(codes.last().map(String::as_str), Some("movement-changes"));
        assert_eq!(profile.with_movements(), profile);
    }
}
