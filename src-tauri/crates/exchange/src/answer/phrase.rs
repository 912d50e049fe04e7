//! Phrases found in the words of an answer: all words of a phrase stand in one part of the text, each as a beginning.

use milaf_domain::fold::fold;

/// Marks between the parts of a remark.
const BETWEEN: [char; 9] = [';', ',', '،', '؛', '/', '+', '|', '\n', '•'];

/// The parts of a text that may each name something of its own.
pub(super) fn parts(text: &str) -> impl Iterator<Item = Vec<String>> + '_ {
    text.split(BETWEEN).map(words).filter(|words| !words.is_empty())
}

/// The folded words of a text: «l’», «d’» and the Arabic article apart from what they stand before.
pub(super) fn words(text: &str) -> Vec<String> {
    const REMAINS: usize = 3;
    let apart = text.replace(['\'', '’'], " ");
    let bare = |word: &str| match word.strip_prefix("ال").filter(|rest| rest.chars().count() >= REMAINS) {
        Some(rest) => rest.to_owned(),
        None => word.to_owned(),
    };
    fold(&apart).split(' ').filter(|word| !matches!(*word, "" | "de" | "d" | "l" | "et")).map(bare).collect()
}

/// How many words of a phrase stand among `words`, where all do; short ones stand whole.
pub(super) fn score(phrase: &[String], words: &[String]) -> Option<usize> {
    const SHORT: usize = 4;
    let stands = |wanted: &String| {
        words.iter().any(|word| match wanted.chars().count() < SHORT {
            true => word == wanted,
            false => word.starts_with(wanted.as_str()),
        })
    };
    phrase.iter().all(stands).then_some(phrase.len())
}

/// The entry whose phrase has the most words in the text; of several, the first.
pub(super) fn best<'e, T>(entries: &'e [(T, Vec<Vec<String>>)], words: &[String]) -> Option<&'e T> {
    let mut best: Option<(usize, &T)> = None;
    for (entry, phrases) in entries {
        let found = phrases.iter().filter_map(|phrase| score(phrase, words)).max();
        if let Some(found) = found
            && best.is_none_or(|(most, _)| found > most)
        {
            best = Some((found, entry));
        }
    }
    best.map(|(_, entry)| entry)
}

/// Phrases as data lists them, each as its words.
pub(super) fn phrases(list: &[String]) -> Vec<Vec<String>> {
    list.iter().map(|phrase| words(phrase)).filter(|phrase| !phrase.is_empty()).collect()
}
