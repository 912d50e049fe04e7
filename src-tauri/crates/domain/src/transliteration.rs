//! How a name is probably spelt in the other script, when nobody has written it down: common names of Morocco by their usual
//! spelling (`data/name/pairs.csv`), other words letter by letter as French spelling in Morocco goes. A guess, to be offered
//! and never applied.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::fold::fold;
use crate::name::is_arabic;

/// The names known by their usual spelling, by the folded spelling of either script.
fn known(text: &str) -> Option<&'static str> {
    static NAMES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let mut names = BTreeMap::new();
        let mut reader = csv::Reader::from_reader(include_str!("../data/name/pairs.csv").as_bytes());
        for row in reader.records().filter_map(Result::ok) {
            let (Some(ar), Some(latin)) = (row.get(0), row.get(1)) else { continue };
            names.entry(fold(ar)).or_insert_with(|| latin.to_owned());
            names.entry(fold(latin)).or_insert_with(|| ar.to_owned());
        }
        names
    });
    names.get(&fold(text)).map(String::as_str)
}

/// The probable spelling of a name in the other script; empty where it holds no letter that is known.
pub fn guess(name: &str) -> String {
    if let Some(whole) = known(name) {
        return whole.to_owned();
    }
    let arabic = is_arabic(name);
    let word = |word: &str| match (known(word), arabic) {
        (Some(usual), _) => usual.to_owned(),
        (None, true) => to_latin(word),
        (None, false) => to_arabic(word),
    };
    let words: Vec<String> = name.split_whitespace().map(word).filter(|w| !w.is_empty()).collect();
    // The article is written together in Arabic, and the word after it begins without its carrier.
    words.join(" ").replace("ال أو", "الو").replace("ال ", "ال")
}

/// An Arabic word in Latin letters.
fn to_latin(word: &str) -> String {
    if let Some(rest) = word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2) {
        return format!("El {}", to_latin(rest));
    }
    let mut out = String::new();
    let mut after_consonant = false;
    for (at, letter) in word.chars().enumerate() {
        let Some((latin, vowel)) = latin(letter, at == 0) else { continue };
        if !vowel && after_consonant {
            out.push('a');
        }
        // A single s between vowels would be read z.
        let doubled = latin == "s" && out.ends_with(['a', 'i', 'u']) && at + 1 < word.chars().count();
        out.push_str(if doubled { "ss" } else { latin });
        // Two consonants after a vowel stand together: am-zil.
        after_consonant = !vowel && !after_vowel(&out, latin.len() + usize::from(doubled));
    }
    let mut letters = out.chars();
    letters.next().map(|first| first.to_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// Whether a vowel stands before the last `count` bytes.
fn after_vowel(text: &str, count: usize) -> bool {
    let head = text.len().checked_sub(count).and_then(|end| text.get(..end)).unwrap_or_default();
    head.ends_with(['a', 'i', 'u', 'e', 'o'])
}

/// A letter in Latin, and whether it is heard as a vowel.
fn latin(letter: char, first: bool) -> Option<(&'static str, bool)> {
    Some(match letter {
        'ا' | 'أ' | 'آ' | 'ى' | 'ة' | 'ع' | 'ٱ' => ("a", true),
        'إ' => ("i", true),
        'و' | 'ؤ' => ("ou", true),
        'ي' if first => ("y", false),
        'ي' | 'ئ' => ("i", true),
        'ب' => ("b", false),
        'ت' | 'ث' | 'ط' => ("t", false),
        'ج' => ("j", false),
        'ح' | 'ه' => ("h", false),
        'خ' => ("kh", false),
        'د' | 'ذ' | 'ض' | 'ظ' => ("d", false),
        'ر' => ("r", false),
        'ز' => ("z", false),
        'س' | 'ص' => ("s", false),
        'ش' => ("ch", false),
        'غ' => ("gh", false),
        'ف' => ("f", false),
        'ق' | 'ك' => ("k", false),
        'گ' | 'ڭ' | 'ݣ' => ("g", false),
        'ل' => ("l", false),
        'م' => ("m", false),
        'ن' => ("n", false),
        'پ' => ("p", false),
        'ڤ' => ("v", false),
        _ => return None,
    })
}

/// Pairs of Latin letters that are one in Arabic, then single ones.
const ARABIC: [(&str, &str); 36] = [
    ("kh", "خ"),
    ("ch", "ش"),
    ("sh", "ش"),
    ("gh", "غ"),
    ("ou", "و"),
    ("th", "ت"),
    ("dh", "ض"),
    ("ph", "ف"),
    ("ai", "ي"),
    ("ei", "ي"),
    ("gu", "ك"),
    ("qu", "ك"),
    ("b", "ب"),
    ("c", "ك"),
    ("d", "د"),
    ("f", "ف"),
    ("g", "ك"),
    ("h", "ه"),
    ("i", "ي"),
    ("j", "ج"),
    ("k", "ك"),
    ("l", "ل"),
    ("m", "م"),
    ("n", "ن"),
    ("o", "و"),
    ("p", "ب"),
    ("q", "ق"),
    ("r", "ر"),
    ("s", "س"),
    ("t", "ت"),
    ("u", "و"),
    ("v", "ف"),
    ("w", "و"),
    ("x", "كس"),
    ("y", "ي"),
    ("z", "ز"),
];

/// A Latin word in Arabic letters.
fn to_arabic(word: &str) -> String {
    let folded = fold(word);
    match folded.as_str() {
        "el" | "al" => return "ال".to_owned(),
        "ben" => return "بن".to_owned(),
        "ait" => return "أيت".to_owned(),
        "id" => return "إد".to_owned(),
        _ => {}
    }
    let mut out = String::new();
    let mut rest = folded.as_str();
    while let Some(letter) = rest.chars().next() {
        let begins = out.is_empty();
        let pair = ARABIC.iter().find(|(latin, _)| rest.starts_with(latin));
        match (letter, pair) {
            ('a', Some((latin, arabic))) if !begins => {
                out.push_str(arabic);
                rest = rest.strip_prefix(latin).unwrap_or_default();
                continue;
            }
            ('a', _) if begins => out.push('أ'),
            // The vowel of a first syllable is not written; a later one is.
            ('a', _) if out.chars().count() > 1 => out.push('ا'),
            ('e', _) if begins => out.push('إ'),
            ('a' | 'e', _) => {}
            (_, Some((latin, arabic))) => {
                if begins && matches!(*latin, "o" | "ou" | "u" | "i") {
                    out.push(if *latin == "i" { 'إ' } else { 'أ' });
                }
                if begins || !out.ends_with(arabic) {
                    out.push_str(arabic);
                }
                rest = rest.strip_prefix(latin).unwrap_or_default();
                continue;
            }
            _ => {}
        }
        let mut letters = rest.chars();
        letters.next();
        rest = letters.as_str();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_usual_spelling_of_common_names() {
        assert_eq!(guess("مُحمّد"), "Mohamed");
        assert_eq!(guess("El Alaoui"), "العلوي");
        assert_eq!(guess("فاطمة الزهراء"), "Fatima Zahra");
    }

    #[test]
    fn guesses_other_names_letter_by_letter() {
        assert_eq!(guess("بوهوش"), "Bouhouch");
        assert_eq!(guess("الوافي"), "El Ouafi");
        assert_eq!(guess("Bihi"), "بيهي");
        assert_eq!(guess("El Ouafi"), "الوافي");
        assert_eq!(guess("12"), "");
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_a_guess_or_none(text in "\\PC{0,40}") {
            let _ = guess(&text);
        }
    }
}
