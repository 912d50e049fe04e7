//! The closed choices of the form, worded: what may be chosen comes from the rule book and the domain, never from a shell.

use milaf_domain::{CategoryCode, Language, MaritalStatus, Sex, SubCategoryCode};
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
