//! Why a rule book is refused, as a sentence of one language.

use milaf_domain::Language;
use milaf_l10n::msg::rule_fault as say;
use milaf_rulebook::BookError as E;

/// Names file and row, and says what would mend it.
pub(crate) fn worded(error: &E, l: Language) -> String {
    match error {
        E::NotText { file } => say::not_text(l, file),
        E::Shape { file, detail } => {
            let line = line_of(detail).map_or_else(|| "?".to_owned(), |line| line.to_string());
            say::shape(l, say::Shape { file, line: &line })
        }
        E::NoDate => say::no_date(l).to_owned(),
        E::DuplicateId { file, id } => say::duplicate(l, say::Duplicate { file, row: id.as_str() }),
        E::MissingText { file, id, field } => {
            say::text_missing(l, say::TextMissing { file, row: id.as_str(), field })
        }
        E::UnknownReference { file, id, target } => {
            say::reference(l, say::Reference { file, row: id.as_str(), target })
        }
        E::Reversed { file, id } => say::reversed(l, say::Reversed { file, row: id.as_str() }),
        E::Gap { file, before, id } => {
            say::gap(l, say::Gap { file, before: before.as_str(), row: id.as_str() })
        }
        E::Overlap { file, before, id } => {
            say::overlap(l, say::Overlap { file, before: before.as_str(), row: id.as_str() })
        }
        E::Brackets { file, id, at } => say::brackets(l, say::Brackets { file, row: id.as_str(), at }),
        E::NoFigure { file, id } => say::figure_missing(l, say::FigureMissing { file, row: id.as_str() }),
    }
}

/// The line that the reader of TOML names: what else it says is English.
fn line_of(detail: &str) -> Option<usize> {
    let after = detail.split_once("line ")?.1;
    after.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}
