//! One person written down twice, as its room shows it.

use std::collections::BTreeMap;

use milaf_domain::{Language, MemberId};
use milaf_office::Office;
use milaf_office::difference::{field_name, shown_value};
use milaf_office::duplicate::{
    self, Brought, Comparison, DuplicatePage, DuplicateRow, FacingField, Merge, Strength, Verdict,
};
use milaf_office::member::ListRow;
use milaf_office::member::commune_name;
use serde::{Deserialize, Serialize};

use super::import::{ChoiceCode, twin};
use super::key;
use super::transmission::{PersonNameView, small};

twin! {
    /// How strongly two people seem to be one.
    StrengthCode of Strength {
        /// Worth a look.
        Possible,
        /// Very likely.
        Probable,
        /// One official number.
        Certain,
    }
}

/// A member of a pair.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PairMember {
    /// Who.
    pub id: u32,
    /// The association's number; empty: none.
    pub number: String,
    /// Their name.
    pub name: PersonNameView,
    /// Birth date as it is written; empty: none.
    pub birth: String,
    /// Number of the identity document; empty: none.
    pub identity: String,
    /// Phone; empty: none.
    pub phone: String,
    /// Category, in words.
    pub category: String,
    /// Commune.
    pub commune: String,
}

/// What speaks for two people being one, or against it.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct WhyView {
    /// In words.
    pub text: String,
    /// Against.
    pub against: bool,
}

/// How strongly, and why.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct VerdictView {
    /// How strongly.
    pub strength: StrengthCode,
    /// The same in words.
    pub strength_name: String,
    /// Why.
    pub why: Vec<WhyView>,
}

/// Two members who may be one person.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateRowView {
    /// The one written down first.
    pub first: PairMember,
    /// The other.
    pub second: PairMember,
    /// How strongly, and why.
    pub verdict: VerdictView,
}

/// A window of the pairs.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateList {
    /// The strongest first.
    pub rows: Vec<DuplicateRowView>,
    /// Of how many.
    pub total: u32,
    /// How many are certain.
    pub certain: u32,
    /// How many are probable.
    pub probable: u32,
    /// How many are possible.
    pub possible: u32,
    /// How many were said to be two people.
    pub dismissed: u32,
}

/// Two members who were said to be two people.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DismissedPair {
    /// The one.
    pub first: PairMember,
    /// The other.
    pub second: PairMember,
}

/// What is chosen of a field.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldChoice {
    /// Its path.
    pub field: String,
    /// `listed`: as who goes says; `kept`: as who stays says.
    pub choice: ChoiceCode,
}

/// Two members to be made one.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MergeInput {
    /// Who stays.
    pub survivor: u32,
    /// Who goes.
    pub gone: u32,
    /// What was chosen.
    pub choices: Vec<FieldChoice>,
}

impl From<MergeInput> for Merge {
    fn from(input: MergeInput) -> Merge {
        let member = |id: u32| MemberId(i64::from(id));
        let choices: BTreeMap<_, _> =
            input.choices.into_iter().map(|choice| (choice.field, choice.choice.into())).collect();
        Merge { choices, ..Merge::new(member(input.survivor), member(input.gone)) }
    }
}

/// A field in which two members differ.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FacingView {
    /// Its path.
    pub field: String,
    /// Its name.
    pub name: String,
    /// What who stays says; empty: nothing.
    pub survivor: String,
    /// What who goes says; empty: nothing.
    pub gone: String,
    /// What would become of it.
    pub choice: ChoiceCode,
}

/// What who goes brings besides fields.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct BroughtView {
    /// Pieces.
    pub pieces: u32,
    /// Scans.
    pub scans: u32,
    /// Dossiers.
    pub dossiers: u32,
    /// Transmissions.
    pub transmissions: u32,
    /// Attestations.
    pub attestations: u32,
    /// Notes and questions.
    pub notes: u32,
}

/// Two members beside each other, as they would be merged.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonView {
    /// Who stays.
    pub survivor: PairMember,
    /// Who goes.
    pub gone: PairMember,
    /// Why they may be one; none where nothing says so.
    pub verdict: Option<VerdictView>,
    /// Where they differ.
    pub fields: Vec<FacingView>,
    /// What who goes brings.
    pub brought: BroughtView,
}

impl PairMember {
    /// A row of the register, in a language.
    pub fn of(office: &Office, row: &ListRow, language: Language) -> PairMember {
        PairMember {
            id: key(row.id.0),
            number: row.number.as_ref().map(|number| number.0.clone()).unwrap_or_default(),
            name: PersonNameView::from(&row.name),
            birth: row.birth.map(milaf_l10n::date::partial_short).unwrap_or_default(),
            identity: row.identity.as_ref().map(|id| id.number().to_owned()).unwrap_or_default(),
            phone: row.mobile.as_ref().map(ToString::to_string).unwrap_or_default(),
            category: row.category.as_ref().map(|c| office.category_name(c, language)).unwrap_or_default(),
            commune: commune_name(row.commune.as_ref(), language),
        }
    }
}

impl VerdictView {
    fn of(verdict: &Verdict, language: Language) -> VerdictView {
        let why = verdict
            .why
            .iter()
            .map(|reason| WhyView { text: duplicate::why(*reason, language), against: reason.is_against() });
        VerdictView {
            strength: verdict.strength.into(),
            strength_name: duplicate::strength(verdict.strength, language),
            why: why.collect(),
        }
    }
}

impl DuplicateRowView {
    fn of(office: &Office, row: &DuplicateRow, language: Language) -> DuplicateRowView {
        DuplicateRowView {
            first: PairMember::of(office, &row.first, language),
            second: PairMember::of(office, &row.second, language),
            verdict: VerdictView::of(&row.verdict, language),
        }
    }
}

impl DuplicateList {
    /// Its view, in a language.
    pub fn of(office: &Office, page: &DuplicatePage, language: Language) -> DuplicateList {
        let of = |strength| page.counts.iter().find(|(s, _)| *s == strength).map_or(0, |(_, n)| small(*n));
        DuplicateList {
            rows: page.rows.iter().map(|row| DuplicateRowView::of(office, row, language)).collect(),
            total: small(page.total),
            certain: of(Strength::Certain),
            probable: of(Strength::Probable),
            possible: of(Strength::Possible),
            dismissed: small(page.dismissed),
        }
    }
}

impl ComparisonView {
    /// Its view, in a language.
    pub fn of(
        office: &Office,
        two: [&ListRow; 2],
        comparison: &Comparison,
        language: Language,
    ) -> ComparisonView {
        let [survivor, gone] = two;
        ComparisonView {
            survivor: PairMember::of(office, survivor, language),
            gone: PairMember::of(office, gone, language),
            verdict: comparison.verdict.as_ref().map(|verdict| VerdictView::of(verdict, language)),
            fields: comparison.fields.iter().map(|field| FacingView::of(field, language)).collect(),
            brought: comparison.brought.into(),
        }
    }
}

impl FacingView {
    fn of(field: &FacingField, language: Language) -> FacingView {
        let shown = |value: &str| shown_value(&field.field, value, language);
        FacingView {
            name: field_name(&field.field, language),
            survivor: shown(&field.survivor),
            gone: shown(&field.gone),
            choice: field.choice.into(),
            field: field.field.clone(),
        }
    }
}

impl From<Brought> for BroughtView {
    fn from(brought: Brought) -> BroughtView {
        BroughtView {
            pieces: small(brought.pieces),
            scans: small(brought.scans),
            dossiers: small(brought.dossiers),
            transmissions: small(brought.transmissions),
            attestations: small(brought.attestations),
            notes: small(brought.notes),
        }
    }
}
