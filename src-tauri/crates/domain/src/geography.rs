//! Regions, provinces and communes of Morocco in French and Arabic: Haut-Commissariat au Plan, RGPH 2024, CC BY 4.0
//! (see `data/geography/SOURCE.md`). Free text is accepted beside it: the list is a help, not a gate.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::fold::{fold, search_forms};
use crate::language::Language;
use crate::name::NamePair;

/// A commune's code in the HCP's list, `09.001.01.01`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CommuneCode(pub String);

/// A region, a province or prefecture, or a commune.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The HCP's code.
    pub code: String,
    /// Its name in both languages.
    pub name: NamePair,
    /// `region`, `province`, `prefecture`, `urban`, `rural`, `arrondissement`, … as the HCP has it.
    pub kind: String,
    /// Code of the province or region it lies in; empty for a region.
    pub within: String,
}

impl Place {
    /// Its name in a language.
    pub fn in_language(&self, language: Language) -> &str {
        self.name.in_language(language)
    }
}

/// The list, read once.
pub struct Geography {
    regions: Vec<Place>,
    provinces: Vec<Place>,
    communes: Vec<Place>,
    by_code: BTreeMap<String, usize>,
    by_name: BTreeMap<String, Vec<usize>>,
}

impl Geography {
    /// The embedded list.
    pub fn get() -> &'static Geography {
        static LIST: OnceLock<Geography> = OnceLock::new();
        LIST.get_or_init(|| {
            let communes = places(include_str!("../data/geography/communes.csv"), "province_code");
            let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for (at, commune) in communes.iter().enumerate() {
                for name in [&commune.name.ar, &commune.name.latin] {
                    let entry = by_name.entry(fold(name)).or_default();
                    if entry.last() != Some(&at) {
                        entry.push(at);
                    }
                }
            }
            Geography {
                regions: places(include_str!("../data/geography/regions.csv"), ""),
                provinces: places(include_str!("../data/geography/provinces.csv"), "region_code"),
                by_code: communes.iter().enumerate().map(|(at, c)| (c.code.clone(), at)).collect(),
                communes,
                by_name,
            }
        })
    }

    /// The regions.
    pub fn regions(&self) -> &[Place] {
        &self.regions
    }

    /// The provinces and prefectures.
    pub fn provinces(&self) -> &[Place] {
        &self.provinces
    }

    /// The communes.
    pub fn communes(&self) -> &[Place] {
        &self.communes
    }

    /// A commune by its code.
    pub fn commune(&self, code: &CommuneCode) -> Option<&Place> {
        self.by_code.get(&code.0).and_then(|at| self.communes.get(*at))
    }

    /// The commune that a word names exactly, in either language; `None` when none or several do.
    pub fn find_commune(&self, text: &str) -> Option<&Place> {
        match self.by_name.get(&fold(text))?.as_slice() {
            [only] => self.communes.get(*only),
            _ => None,
        }
    }

    /// Communes whose name holds a word beginning with each word typed, at most `limit`, towns first.
    pub fn search_communes(&self, text: &str, limit: usize) -> Vec<&Place> {
        let terms = crate::fold::query_terms(text);
        if terms.is_empty() {
            return Vec::new();
        }
        let matches = |place: &&Place| {
            let forms: Vec<String> =
                [&place.name.ar, &place.name.latin].iter().flat_map(|n| search_forms(n)).collect();
            terms.iter().all(|term| forms.iter().any(|form| form.starts_with(term.as_str())))
        };
        let mut found: Vec<&Place> = self.communes.iter().filter(matches).collect();
        found.sort_by_key(|place| (place.kind == "rural", place.code.as_str()));
        found.truncate(limit);
        found
    }
}

/// Reads one of the embedded lists; a row that cannot be read is left out, and a test counts the rows.
fn places(csv_text: &str, within_column: &str) -> Vec<Place> {
    let mut reader = csv::Reader::from_reader(csv_text.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let column = |name: &str| headers.iter().position(|h| h == name);
    let (code, fr, ar) = (column("code"), column("name_fr"), column("name_ar"));
    let (kind, within) = (column("type"), column(within_column));
    reader
        .records()
        .filter_map(Result::ok)
        .map(|record| {
            let text = |at: Option<usize>| at.and_then(|at| record.get(at)).unwrap_or_default().to_owned();
            Place {
                code: text(code),
                name: NamePair::new(text(ar), text(fr)),
                kind: if kind.is_some() { text(kind) } else { "region".to_owned() },
                within: text(within),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_every_row_of_the_list_in_both_languages() {
        let list = Geography::get();
        let rows = |text: &str| text.lines().count() - 1;
        assert_eq!(list.regions().len(), 12);
        assert_eq!(list.provinces().len(), rows(include_str!("../data/geography/provinces.csv")));
        assert_eq!(list.communes().len(), rows(include_str!("../data/geography/communes.csv")));
        let all = list.regions().iter().chain(list.provinces()).chain(list.communes());
        assert!(all.into_iter().all(|p| !p.name.ar.is_empty() && !p.name.latin.is_empty()));
    }

    #[test]
    fn finds_a_commune_in_either_script() {
        let list = Geography::get();
        let agadir = list.find_commune("AGADIR").unwrap();
        assert_eq!(list.find_commune("أكادير"), Some(agadir));
        assert!(list.search_communes("agad", 5).contains(&agadir));
        assert!(list.find_commune("Nulle part").is_none());
    }
}
