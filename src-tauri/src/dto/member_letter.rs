//! Letters to members, as the window asks them.

use milaf_office::member_letter::LetterKind;
use serde::{Deserialize, Serialize};

use super::member_list::{BulkName, ListInput, Selection};

/// What a letter is about.
#[derive(Clone, Copy, Debug, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LetterInput {
    /// What the dossier lacks.
    Pieces,
    /// Contributions to the CNSS that are not paid.
    Arrears,
    /// The association's dues of a year.
    Dues {
        /// The year.
        year: i16,
    },
}

impl From<LetterInput> for LetterKind {
    fn from(input: LetterInput) -> LetterKind {
        match input {
            LetterInput::Pieces => LetterKind::Pieces,
            LetterInput::Arrears => LetterKind::Arrears,
            LetterInput::Dues { year } => LetterKind::Dues(year),
        }
    }
}

/// To whom letters go.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(tag = "who", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LetterTo {
    /// Everybody whom it concerns.
    Concerned,
    /// Those chosen in the list of members.
    Chosen {
        /// The list.
        input: ListInput,
        /// Whom of it.
        selection: Selection,
    },
}

/// Which letters are asked for.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LetterRequest {
    /// What they are about.
    pub about: LetterInput,
    /// To whom they go.
    pub to: LetterTo,
}

/// Who gets a letter and who needs none.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LetterRecapView {
    /// So many get one.
    pub takes: u32,
    /// The names of the first of them.
    pub names: Vec<BulkName>,
    /// To so many there is nothing to write.
    pub leaves: u32,
    /// The names of the first of them.
    pub left: Vec<BulkName>,
}
