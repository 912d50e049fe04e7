//! Words of lists and what they stand for: categories, classes, sexes, marital statuses, relations, yes and no, months.
//! The words are data (`data/words.csv`); what is not there is asked, never guessed.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use milaf_domain::fold::fold;

/// The code that a word stands for among words of a kind.
pub(crate) fn code(kind: &str, word: &str) -> Option<&'static str> {
    static WORDS: OnceLock<BTreeMap<String, BTreeMap<String, String>>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let mut words: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        let mut reader = csv::Reader::from_reader(include_str!("../data/words.csv").as_bytes());
        for row in reader.records().filter_map(Result::ok) {
            let (Some(kind), Some(code), Some(list)) = (row.get(0), row.get(1), row.get(2)) else { continue };
            let kind = words.entry(kind.to_owned()).or_default();
            for word in list.split('|') {
                kind.entry(key(word)).or_insert_with(|| code.to_owned());
            }
            kind.entry(key(code)).or_insert_with(|| code.to_owned());
        }
        words
    });
    words.get(kind)?.get(&key(word)).map(String::as_str)
}

/// A word as it is looked up: folded; a tick or a cross, which folding drops, as itself.
pub(crate) fn key(word: &str) -> String {
    let folded = fold(word);
    if folded.is_empty() { word.trim().to_owned() } else { folded }
}

/// Yes or no.
pub(crate) fn yes_or_no(word: &str) -> Option<bool> {
    code("yes", word).map(|code| code == "yes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_words_in_both_languages() {
        assert_eq!(code("category", "Contribution Professionnelle Unique"), Some("cpu"));
        assert_eq!(code("category", "المقاول الذّاتي"), Some("auto-entrepreneur"));
        assert_eq!(code("marital", "متزوجة"), Some("married"));
        assert_eq!(code("marital", "Marié(e)"), Some("married"));
        assert_eq!(code("month", "غشت"), Some("8"));
        assert_eq!(
            (yes_or_no("✓"), yes_or_no("Non"), yes_or_no("peut-être")),
            (Some(true), Some(false), None)
        );
        assert_eq!(code("category", "commerçant"), None);
    }
}
