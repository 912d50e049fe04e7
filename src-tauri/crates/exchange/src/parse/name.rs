//! Names as lists write them: one script or both in a cell, last and first name in one.

use milaf_domain::fold::fold;
use milaf_domain::{NamePair, PersonName, name};

/// Words that belong to the one that follows: El, Aït, Ben, بن, أيت, …
const PARTICLES: [&str; 21] = [
    "el",
    "al",
    "l",
    "ben",
    "bent",
    "bin",
    "ibn",
    "ait",
    "ould",
    "oulad",
    "bou",
    "abou",
    "sidi",
    "moulay",
    "lalla",
    "بن",
    "ايت",
    "بنت",
    "ولد",
    "ابو",
    "اولاد",
];
/// First names that are never alone: عبد الله.
const HEADS: [&str; 2] = ["abd", "عبد"];

/// Words that belong to the one before: نور الدين، فاطمة الزهراء، Salah Eddine.
const TAILS: [&str; 12] = [
    "الدين",
    "الزهراء",
    "الزهرا",
    "العابدين",
    "الهدي",
    "الله",
    "الاسلام",
    "eddine",
    "eddin",
    "zahra",
    "zahrae",
    "zohra",
];

/// Which part of a whole name comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameOrder {
    LastFirst,
    FirstLast,
}

/// The Arabic and the Latin words of a cell, apart; separators between them left out.
pub(crate) fn by_script(text: &str) -> NamePair {
    if !text.chars().any(name_is_arabic) {
        return NamePair::new("", text);
    }
    let join = |arabic: bool| {
        let words = text
            .split(|c: char| c.is_whitespace() || matches!(c, '/' | '|' | '\\'))
            .filter(|w| w.chars().any(char::is_alphanumeric));
        words.filter(|w| name::is_arabic(w) == arabic).collect::<Vec<_>>().join(" ")
    };
    NamePair::new(join(true), join(false))
}

fn name_is_arabic(c: char) -> bool {
    let mut buffer = [0; 4];
    c.is_alphabetic() && name::is_arabic(c.encode_utf8(&mut buffer))
}

/// Last and first name of a whole name, each script by itself; `true` where the place to cut was not certain.
pub(crate) fn split(text: &str, order: NameOrder) -> (PersonName, bool) {
    let pair = by_script(text);
    let (ar_last, ar_first, ar_doubt) = split_one(&pair.ar, order, true);
    let (latin_last, latin_first, latin_doubt) = split_one(&pair.latin, order, false);
    let name =
        PersonName { last: NamePair::new(ar_last, latin_last), first: NamePair::new(ar_first, latin_first) };
    (name, ar_doubt || latin_doubt)
}

fn split_one(text: &str, order: NameOrder, arabic: bool) -> (String, String, bool) {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() < 2 {
        // A single word is a first name among relatives and a last name nowhere.
        return (String::new(), text.to_owned(), false);
    }
    if let Some((last, first)) = by_capitals(&words).filter(|_| !arabic) {
        return (last, first, false);
    }
    let mut units = units(&words);
    if let [whole] = units.as_slice() {
        // Fatima Zahra is a first name; of Amzil Zahra, Zahra alone is.
        match words.split_last().filter(|(tail, _)| stands_alone(tail) && !fold(whole).starts_with("fat")) {
            Some((tail, head)) => units = vec![head.join(" "), (*tail).to_owned()],
            None => return (String::new(), text.to_owned(), false),
        }
    }
    // The last name begins at the first word, after the first name, that has an article or a particle.
    let named = units.iter().skip(1).position(|unit| begins_a_last_name(unit)).map(|at| at + 1);
    let (at, doubt) = match (order, named) {
        (NameOrder::LastFirst, _) => (1, units.len() > 2),
        (NameOrder::FirstLast, Some(at)) => (at, false),
        (NameOrder::FirstLast, None) => (units.len().saturating_sub(1).max(1), units.len() > 2),
    };
    let (before, after) = units.split_at(at.min(units.len()));
    let (before, after) = (before.join(" "), after.join(" "));
    match order {
        NameOrder::LastFirst => (before, after, doubt),
        NameOrder::FirstLast => (after, before, doubt),
    }
}

/// EL ALAOUI Mohamed, Mohamed EL ALAOUI: the capitals are the last name.
fn by_capitals(words: &[&str]) -> Option<(String, String)> {
    let is_capital = |w: &str| w.chars().any(char::is_alphabetic) && !w.chars().any(char::is_lowercase);
    let (last, first): (Vec<&str>, Vec<&str>) = words.iter().partition(|w| is_capital(w));
    let in_one_piece =
        words.iter().map(|w| is_capital(w)).collect::<Vec<_>>().windows(2).filter(|w| w[0] != w[1]).count()
            == 1;
    (in_one_piece && !last.is_empty() && !first.is_empty()).then(|| (last.join(" "), first.join(" ")))
}

/// Words joined to the particles before them.
fn units(words: &[&str]) -> Vec<String> {
    let mut units: Vec<String> = Vec::new();
    let mut open = false;
    for word in words {
        let folded = fold(word);
        let tail = TAILS.contains(&folded.as_str());
        match units.last_mut().filter(|_| open || tail) {
            Some(unit) => {
                unit.push(' ');
                unit.push_str(word);
            }
            None => units.push((*word).to_owned()),
        }
        open = PARTICLES.contains(&folded.as_str()) || HEADS.contains(&folded.as_str());
    }
    units
}

/// Whether a word that often ends a first name is one by itself too.
fn stands_alone(word: &str) -> bool {
    ["zahra", "zohra"].contains(&fold(word).as_str())
}

fn begins_a_last_name(unit: &str) -> bool {
    let folded = fold(unit);
    let first = folded.split(' ').next().unwrap_or_default();
    PARTICLES.contains(&first) || (first.starts_with("ال") && first.chars().count() > 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str, order: NameOrder) -> (String, String, String, String) {
        let (name, _) = split(text, order);
        (name.last.latin, name.first.latin, name.last.ar, name.first.ar)
    }

    #[test]
    fn cuts_whole_names_where_offices_would() {
        use NameOrder::{FirstLast, LastFirst};
        let latin = |text, order| {
            let (last, first, ..) = parts(text, order);
            (last, first)
        };
        let arabic = |text, order| {
            let (_, _, last, first) = parts(text, order);
            (last, first)
        };
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(latin("EL ALAOUI Mohamed Amine", LastFirst), pair("EL ALAOUI", "Mohamed Amine"));
        assert_eq!(latin("Mohamed EL ALAOUI", LastFirst), pair("EL ALAOUI", "Mohamed"));
        assert_eq!(latin("EL ALAOUI MOHAMED", LastFirst), pair("EL ALAOUI", "MOHAMED"));
        assert_eq!(latin("fatima ait lahcen", FirstLast), pair("ait lahcen", "fatima"));
        assert_eq!(latin("Salma", LastFirst), pair("", "Salma"));
        assert_eq!(latin("Fatima Zahra", LastFirst), pair("", "Fatima Zahra"));
        assert_eq!(latin("Ait Hammou Zahra", LastFirst), pair("Ait Hammou", "Zahra"));
        assert_eq!(latin("Mohamed Zahra", FirstLast), pair("Zahra", "Mohamed"));
        assert_eq!(arabic("محمد العلوي", FirstLast), pair("العلوي", "محمد"));
        assert_eq!(arabic("عبد الله أيت لحسن", FirstLast), pair("أيت لحسن", "عبد الله"));
        assert_eq!(arabic("محمد أمين بن علي", FirstLast), pair("بن علي", "محمد أمين"));
        assert_eq!(arabic("فاطمة الزهراء الإدريسي", FirstLast), pair("الإدريسي", "فاطمة الزهراء"));
        let both = parts("EL ALAOUI Mohamed / محمد العلوي", LastFirst);
        assert_eq!((both.0.as_str(), both.1.as_str()), ("EL ALAOUI", "Mohamed"));
        assert!(split("محمد أمين حداد", FirstLast).1);
    }
}
