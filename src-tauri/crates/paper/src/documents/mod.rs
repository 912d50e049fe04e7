//! The papers themselves. Each is a pure function of its data, its language and its imprint: it reads no register, no
//! clock and no file, and gives the bytes of a PDF.
//!
//! A paper's wording comes from `locales/`, its figures and legal facts from the rule book's rows.

pub mod attestation;
pub mod dossier;
pub mod dues;
pub mod information;
pub mod meeting;
pub mod member_letter;
pub mod member_list;
pub mod recovery;
pub mod slip;
pub mod take_away;

mod canonical;
mod letter;

pub use canonical::canonical_json;

use milaf_domain::{Association, Language};

use crate::page::{Item, Sheets};

/// The association within a sentence: «l’Association des commerçants», «l’association « Al Amal »».
pub fn association_in_sentence(association: &Association, language: Language) -> String {
    letter::named_association(language, association)
}

/// The texts that stand on a paper, each once for each place where it stands, in the order of painting: what a reader
/// of the file must find again.
pub fn placed_texts(sheets: &Sheets) -> Vec<String> {
    let items = sheets.pages.iter().flat_map(|page| &page.items);
    let first_lines = items.filter_map(|item| match item {
        // A watermark dresses the page; nobody looks a word of it up.
        Item::Text(text) if text.line.cells.start == 0 && text.veil.is_none() => {
            Some(text.line.paragraph.plain.to_string())
        }
        _ => None,
    });
    first_lines.collect()
}
