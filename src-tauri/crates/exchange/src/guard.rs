//! Formulas have no place in a list: a text cell that a spreadsheet could take for one gets an apostrophe in front,
//! which our own import takes off again.

use std::borrow::Cow;

/// Begins a formula, or is cut off by a spreadsheet before it looks for one; with full-width forms.
fn is_dangerous(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠')
}

/// Whether the text, behind any apostrophes and blanks, begins like a formula.
fn begins_like_a_formula(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    bare.starts_with(is_dangerous) || bare.trim_start().starts_with(is_dangerous)
}

/// The text with an apostrophe in front where it needs one.
pub(crate) fn put_on(text: &str) -> Cow<'_, str> {
    if begins_like_a_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text without the apostrophe that [`put_on`] gave it.
pub(crate) fn taken_off(text: &str) -> Cow<'_, str> {
    match text.strip_prefix('\'') {
        Some(bare) if begins_like_a_formula(text) => Cow::Borrowed(bare),
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn guards_what_begins_like_a_formula() {
        for formula in ["=1+1", "+212661234567", "-5", "@SUM", "\t=1", "\r=1", "＝1", "  =1", "'=1"] {
            let guarded = put_on(formula);
            assert!(guarded.starts_with('\''), "{formula:?}");
            assert_eq!(taken_off(&guarded), formula);
        }
        assert_eq!((put_on("JB54321"), taken_off("'Aït")), ("JB54321".into(), "'Aït".into()));
    }

    proptest! {
        #[test]
        fn whatever_is_guarded_comes_back(text in "'{0,2}[ \t\r]{0,2}[=+@＝-]?\\PC{0,12}") {
            prop_assert_eq!(taken_off(&put_on(&text)).into_owned(), text.clone());
            prop_assert!(!put_on(&text).trim_start().starts_with(is_dangerous));
        }
    }
}
