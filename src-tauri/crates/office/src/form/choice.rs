//! The closed choices of the form, worded: what may be chosen comes from the rule book and the domain, never from a shell.

use milaf_domain::fold::fold;
use milaf_domain::geography::CommuneCode;
use milaf_domain::{CategoryCode, Geography, Language, MaritalStatus, Sex, SubCategoryCode};
use milaf_l10n::{marital_status, sex};
use milaf_rulebook::{Kind, Row, RuleBook};

use super::slot::status_code;
use crate::register::Office;

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the form writes.
    pub code: String,
    /// What a person reads.
    pub name: String,
}

/// A category with its divisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CategoryChoice {
    /// The category.
    pub category: Choice,
    /// Its sub-categories; empty where it has none.
    pub subs: Vec<Choice>,
}

/// Everything that can be chosen on the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// Categories of the self-employed.
    pub categories: Vec<CategoryChoice>,
    /// Classes of the tax office.
    pub classes: Vec<Choice>,
    /// As on the form.
    pub sexes: Vec<Choice>,
    /// Marital statuses.
    pub statuses: Vec<Choice>,
}

impl Office {
    /// What can be chosen on a member's form today.
    pub fn form_choices(&self, language: Language) -> Choices {
        let book = self.book;
        let today = self.surroundings.today();
        let named = |code: &str, row: &Row| Choice {
            code: code.to_owned(),
            name: row.name.in_language(language).to_owned(),
        };
        let categories = book.rows_on(Kind::Category, today).filter_map(|row| {
            let code = row.category.as_ref()?;
            let subs = sub_categories(book, code).into_iter().filter_map(|sub| {
                let of_sub =
                    |r: &&Row| r.category.as_ref() == Some(code) && r.code.as_deref() == Some(sub.as_str());
                book.rows_of(Kind::Base).find(of_sub).map(|row| named(sub.as_str(), row))
            });
            Some(CategoryChoice { category: named(code.as_str(), row), subs: subs.collect() })
        });
        let mut classes: Vec<Choice> = Vec::new();
        for row in book.rows_on(Kind::Coefficient, today) {
            if let Some(code) = row.code.as_deref().filter(|code| classes.iter().all(|c| c.code != *code)) {
                classes.push(named(code, row));
            }
        }
        use MaritalStatus::{Divorced, Married, Single, Widowed};
        Choices {
            categories: categories.collect(),
            classes,
            sexes: [("male", Sex::Male), ("female", Sex::Female)]
                .map(|(code, is)| Choice { code: code.to_owned(), name: sex(language, is).to_owned() })
                .to_vec(),
            statuses: [Single, Married, Divorced, Widowed]
                .map(|status| Choice {
                    code: status_code(status).to_owned(),
                    name: marital_status(language, status, None).to_owned(),
                })
                .to_vec(),
        }
    }
}

/// So many communes are proposed.
const COMMUNES: usize = 12;
/// So many rows of the rule book are proposed.
const ROWS: usize = 12;

impl Office {
    /// Communes whose name holds words beginning with those typed, in either script: code, name, and the name in the other
    /// language with the province.
    pub fn find_communes(&self, text: &str, language: Language) -> Vec<(String, String, String)> {
        let places = Geography::get();
        let exact = places.commune(&CommuneCode(text.to_owned()));
        let found = match exact {
            Some(place) => vec![place],
            None => places.search_communes(text, COMMUNES),
        };
        let other = if language == Language::Ar { Language::Fr } else { Language::Ar };
        let view = |place: &milaf_domain::geography::Place| {
            let province = places.provinces().iter().find(|p| p.code == place.within);
            let province = province.map(|p| p.in_language(language)).unwrap_or_default();
            let detail = [place.in_language(other), province];
            let detail: Vec<&str> = detail.into_iter().filter(|part| !part.is_empty()).collect();
            (place.code.clone(), place.in_language(language).to_owned(), detail.join(" · "))
        };
        found.into_iter().map(view).collect()
    }

    /// Rows of the rule book that hold today and whose name holds each word typed: name of the row, and in words.
    pub fn find_rules(&self, text: &str, language: Language) -> Vec<(String, String)> {
        let wanted = fold(text);
        if wanted.is_empty() {
            return Vec::new();
        }
        let today = self.surroundings.today();
        let fits = |row: &&Row| {
            let name = fold(row.name.in_language(language));
            wanted.split(' ').all(|word| name.contains(word) || row.id.as_str().contains(word))
        };
        let rows = self.book.rows().filter(|row| row.holds_on(today)).filter(fits).take(ROWS);
        rows.map(|row| (row.id.as_str().to_owned(), row.name.in_language(language).to_owned())).collect()
    }
}

/// The sub-categories of a category that the rule book tells apart.
pub(super) fn sub_categories(book: &RuleBook, category: &CategoryCode) -> Vec<SubCategoryCode> {
    let rows = book.rows_of(Kind::Base).filter(|row| row.category.as_ref() == Some(category));
    let mut codes: Vec<SubCategoryCode> = Vec::new();
    for code in rows.filter_map(|row| row.code.as_deref()).map(SubCategoryCode::from) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}
