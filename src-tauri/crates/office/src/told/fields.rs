//! The fields of the working list as text in both languages: what is told, kept, and compared.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use milaf_domain::{Date, Language, Member};
use milaf_exchange::field::Field;
use milaf_exchange::profile::{ExportProfile, ExportRow, Exported};
use milaf_rulebook::{Kind, RuleBook};
use serde::{Deserialize, Serialize};

use crate::transmission::Words;

/// Values of the working list by the code of their column.
pub type Fields = BTreeMap<String, Words>;

/// The column of the registration number, which the CNSS gives and nobody tells it.
pub(crate) const REGISTRATION: &str = "cnss";

/// A field that differs from what was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldDifference {
    /// Code of its column: `mobile`, `home-city`.
    pub code: String,
    /// Its heading on the working list.
    pub label: Words,
    /// What was told.
    pub was: Words,
    /// What the register says.
    pub now: Words,
}

/// A value as it is kept: once where both languages write the same.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    Same(String),
    Both(Words),
}

fn profiles() -> &'static [ExportProfile; 2] {
    static PROFILES: OnceLock<[ExportProfile; 2]> = OnceLock::new();
    PROFILES.get_or_init(|| {
        let french = ExportProfile::working_list();
        let arabic = ExportProfile { language: Language::Ar, ..french.clone() };
        [french, arabic]
    })
}

/// The headings of the working list by code, in its order; the dossier's number is not among them.
pub(crate) fn labels() -> impl Iterator<Item = (String, Words)> {
    let [french, _] = profiles();
    let columns = french.columns.iter().filter(|column| column.value != Exported::DossierNumber);
    columns.map(|column| {
        let label = |language| column.heading.in_language(language).to_owned();
        (column.value.to_string(), [label(Language::Fr), label(Language::Ar)])
    })
}

/// What the working list says of a member on a day.
pub(crate) fn fields_of(book: &RuleBook, member: &Member, on: Date) -> Fields {
    let row = ExportRow { member, dossier: None, on, movement: None };
    let [french, arabic] = profiles();
    let columns = french.columns.iter().filter(|column| column.value != Exported::DossierNumber);
    columns
        .map(|column| {
            let words = match &column.value {
                Exported::Field(Field::Category) => category(book, member, on),
                Exported::Field(Field::SubCategory) => sub_category(book, member, on),
                value => [french.text(value, &row), arabic.text(value, &row)],
            };
            (column.value.to_string(), words)
        })
        .collect()
}

fn category(book: &RuleBook, member: &Member, on: Date) -> Words {
    let Some(held) = member.situation.categories_on(on).first().map(|held| held.value.category.clone())
    else {
        return Words::default();
    };
    let row = book.rows_of(Kind::Category).find(|row| row.category.as_ref() == Some(&held));
    [Language::Fr, Language::Ar].map(|l| row.map_or(held.as_str(), |row| row.name.in_language(l)).to_owned())
}

fn sub_category(book: &RuleBook, member: &Member, on: Date) -> Words {
    let held = member.situation.categories_on(on).first().and_then(|held| held.value.sub_category.clone());
    let Some(held) = held else { return Words::default() };
    let row = book.rows_of(Kind::Base).find(|row| row.code.as_deref() == Some(held.as_str()));
    [Language::Fr, Language::Ar].map(|l| row.map_or(held.as_str(), |row| row.name.in_language(l)).to_owned())
}

/// What differs, in the order of the working list. A registration number that was not told is no difference.
pub(crate) fn differences(was: &Fields, now: &Fields) -> Vec<FieldDifference> {
    let empty = Words::default();
    let differs = |(code, label): (String, Words)| {
        let told = was.get(&code)?;
        let is = now.get(&code).unwrap_or(&empty);
        if told == is || (code == REGISTRATION && *told == empty) {
            return None;
        }
        Some(FieldDifference { code, label, was: told.clone(), now: is.clone() })
    };
    labels().filter_map(differs).collect()
}

/// Fields as they are kept.
pub(crate) fn write_fields(fields: &Fields) -> String {
    let kept: BTreeMap<&String, Kept> = fields
        .iter()
        .map(|(code, words)| {
            let [french, arabic] = words;
            let same = french == arabic;
            (code, if same { Kept::Same(french.clone()) } else { Kept::Both(words.clone()) })
        })
        .collect();
    // Text by text keys always serializes.
    serde_json::to_string(&kept).unwrap_or_else(|_| "{}".to_owned())
}

/// Fields read back; what cannot be read was not told.
pub(crate) fn parse_fields(text: &str) -> Fields {
    let kept: BTreeMap<String, Kept> = serde_json::from_str(text).unwrap_or_default();
    kept.into_iter()
        .map(|(code, kept)| match kept {
            Kept::Same(text) => (code, [text.clone(), text]),
            Kept::Both(words) => (code, words),
        })
        .collect()
}
