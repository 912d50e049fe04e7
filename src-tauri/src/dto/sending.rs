//! Choosing what leaves, and sealing it.

use milaf_domain::geography::CommuneCode;
use milaf_domain::{Language, MemberId};
use milaf_office::transmission::{Choice, ParkedMember};
use serde::{Deserialize, Serialize};

use super::key;
use super::transmission::PersonNameView;

/// What is to leave.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ChoiceInput {
    /// The full list: everything that is ready, and everybody whom the CNSS was told of.
    Ready,
    /// What changed since it was last told.
    Changes,
    /// What it rejected and is corrected.
    Rejected,
    /// What is ready of these categories and communes; an empty list leaves all through.
    Matching {
        /// Codes of categories.
        categories: Vec<String>,
        /// Codes of communes.
        communes: Vec<String>,
    },
    /// These members'.
    Members {
        /// Their keys.
        members: Vec<u32>,
    },
}

impl From<ChoiceInput> for Choice {
    fn from(input: ChoiceInput) -> Choice {
        match input {
            ChoiceInput::Ready => Choice::Ready,
            ChoiceInput::Changes => Choice::Changes,
            ChoiceInput::Rejected => Choice::Rejected,
            ChoiceInput::Matching { categories, communes } => Choice::Matching {
                categories: categories.iter().map(|code| code.as_str().into()).collect(),
                communes: communes.into_iter().map(CommuneCode).collect(),
            },
            ChoiceInput::Members { members } => Choice::Members(members_of(&members)),
        }
    }
}

/// Keys as the office takes them.
pub fn members_of(keys: &[u32]) -> Vec<MemberId> {
    keys.iter().map(|key| MemberId(i64::from(*key))).collect()
}

/// What the first step of the wizard shows.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SendableView {
    /// How many dossiers are ready, by category and commune.
    pub groups: Vec<SendableGroup>,
    /// The association's directory of agencies.
    pub agencies: Vec<AgencyOption>,
    /// Where sealed files are put.
    pub folder: String,
    /// The day of the next deposit, where one is planned.
    pub planned: Option<String>,
    /// Name of the export profile by which the lists are laid out.
    pub profile: String,
    /// Names of the categories in sight of which the association is not the liaison body.
    pub on_behalf: Vec<String>,
    /// Rejected dossiers that were corrected.
    pub corrected: u32,
    /// Those left out of a transmission who wait for the next.
    pub parked: Vec<ParkedView>,
    /// How many these are, shown or not.
    pub parked_total: u32,
}

/// A member who was left out of a transmission.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ParkedView {
    /// Who.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Left out of which transmission.
    pub number: String,
    /// Where the dossier stands today, in words.
    pub state: String,
}

impl ParkedView {
    /// Its view, in a language.
    pub fn of(one: &ParkedMember, language: Language) -> ParkedView {
        let state = one.state.map(|state| milaf_l10n::dossier_state(language, state).to_owned());
        ParkedView {
            member: key(one.member.0),
            name: PersonNameView::from(&one.name),
            number: one.number.to_string(),
            state: state.unwrap_or_default(),
        }
    }
}

/// Ready dossiers of one category in one commune.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SendableGroup {
    /// Code of the category; empty where none is known.
    pub category: String,
    /// Its name.
    pub category_name: String,
    /// Code of the commune; empty where none is known.
    pub commune: String,
    /// Its name.
    pub commune_name: String,
    /// So many.
    pub dossiers: u32,
}

/// An agency to choose.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AgencyOption {
    /// Its code in the directory.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its city.
    pub city: String,
}

/// A window of the dossiers that may be sent.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SendableList {
    /// By name.
    pub rows: Vec<SendableRow>,
    /// Of how many.
    pub total: u32,
}

/// A dossier that may be sent.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SendableRow {
    /// Whose.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Their category, in words.
    pub category: String,
    /// Their commune.
    pub commune: String,
}

/// A sealed transmission.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TransmittedView {
    /// Its key.
    pub id: u32,
    /// Its number.
    pub number: String,
    /// Dossiers in it.
    pub dossiers: u32,
    /// Changes told.
    pub changes: u32,
    /// Members struck off.
    pub removals: u32,
    /// Dossiers left behind.
    pub left: u32,
    /// Where its file lies.
    pub file: String,
    /// The slip in the tray.
    pub slip: u32,
}

/// What is asked of a sealing.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SealInput {
    /// What leaves.
    pub choice: ChoiceInput,
    /// Code of the agency; none while the directory is empty.
    pub agency: Option<String>,
    /// Language of dossiers and slip.
    pub language: super::preference::PaperLanguageCode,
    /// Faulty dossiers stay behind; otherwise one fault keeps everything here.
    pub leave_faulty: bool,
}
