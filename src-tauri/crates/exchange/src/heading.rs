//! Headings of columns, in French, Arabic or both: which field a heading names.
//!
//! The words are data (`data/headings.csv`). Each heading becomes tokens without case, accents, articles and fillers;
//! years, ordinals and the words for child, spouse, home, work and activity are taken out and say *whose* fact it is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use milaf_domain::AddressPlace;
use milaf_domain::fold::fold;

use crate::field::{ActivityPart, Field, MOST, PersonPart, Role};

/// What a heading means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A field.
    Field(Field),
    /// A fact of the next child or spouse whose columns follow one another without a number.
    Next(Group, PersonPart),
    /// Something a list holds and nothing here needs: running numbers, signatures.
    Ignored,
}

/// People a member's row may describe besides the member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    Spouse,
    Child,
}

impl Group {
    /// The nth person of the group, from 1.
    pub(crate) fn role(self, n: u8) -> Role {
        match self {
            Group::Spouse => Role::Spouse(n),
            Group::Child => Role::Child(n),
        }
    }
}

/// How sure a meaning is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Nothing tells.
    None,
    /// The values look like it.
    Content,
    /// The heading resembles a known one.
    Similar,
    /// The heading is known.
    Heading,
    /// A person decided it for a list of this shape.
    Saved,
}

struct Lexicon {
    /// Ordered tokens to the code of a field.
    exact: BTreeMap<String, String>,
    stop: BTreeSet<String>,
    not: BTreeSet<String>,
    groups: BTreeMap<&'static str, BTreeSet<String>>,
    /// Parts that mean something within a group alone.
    parts: Vec<(PersonPart, BTreeSet<String>)>,
}

const GROUPS: [&str; 12] = [
    "@child",
    "@spouse",
    "@home",
    "@work",
    "@activity",
    "@number",
    "@first",
    "@second",
    "@third",
    "@fourth",
    "@fifth",
    "@sixth",
];
const ORDINALS: [&str; 6] = ["@first", "@second", "@third", "@fourth", "@fifth", "@sixth"];
const PARTS: [(&str, PersonPart); 3] = [
    ("@own-cover", PersonPart::OwnCover),
    ("@student", PersonPart::Student),
    ("@disability", PersonPart::Disability),
];
/// Longest text that may be a heading, in characters.
const LONGEST: usize = 120;
/// Stands for the words for "number".
const NUMBER: &str = "#";
/// Letters of a heading that a known one inside it must cover, in per cent.
const COVERED: usize = 60;

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let rows: Vec<(String, Vec<String>)> =
            csv::Reader::from_reader(include_str!("../data/headings.csv").as_bytes())
                .records()
                .filter_map(Result::ok)
                .filter_map(|row| {
                    Some((row.get(0)?.to_owned(), row.get(1)?.split('|').map(str::to_owned).collect()))
                })
                .collect();
        let row =
            |name: &str| rows.iter().find(|(field, _)| field == name).map_or(&[][..], |(_, words)| words);
        let words =
            |name: &str| -> BTreeSet<String> { row(name).iter().map(|w| bare_tokens(w).join(" ")).collect() };
        let mut lexicon = Lexicon {
            exact: BTreeMap::new(),
            stop: words("@stop"),
            not: words("@not"),
            groups: GROUPS.into_iter().map(|name| (name, words(name))).collect(),
            parts: Vec::new(),
        };
        lexicon.parts = PARTS
            .into_iter()
            .map(|(name, part)| (part, row(name).iter().map(|w| lexicon.tokens(w).join(" ")).collect()))
            .collect();
        for (field, words) in rows.iter().filter(|(field, _)| !field.starts_with('@')) {
            for word in words {
                lexicon.exact.entry(lexicon.tokens(word).join(" ")).or_insert_with(|| field.clone());
            }
        }
        lexicon
    })
}

/// Folded words; letters and digits apart; Arabic articles off; `#` stays.
fn bare_tokens(text: &str) -> Vec<String> {
    let apart: String = text
        .chars()
        .map(|c| if matches!(c, '\'' | '’' | 'ʼ' | '`') { ' ' } else { c })
        .flat_map(|c| if c == '#' { [' ', '§', ' '] } else { ['\u{0}', c, '\u{0}'] })
        .filter(|c| *c != '\u{0}')
        .collect();
    let mut tokens: Vec<String> = Vec::new();
    for word in apart.split('§').enumerate().flat_map(|(at, part)| {
        let mark = (at > 0).then(|| NUMBER.to_owned());
        mark.into_iter().chain(fold(part).split(' ').map(str::to_owned).collect::<Vec<_>>())
    }) {
        let mut rest = word.as_str();
        while let Some(first) = rest.chars().next() {
            let digit = first.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != digit).unwrap_or(rest.len());
            let (token, after) = rest.split_at(end);
            tokens.push(without_article(token).to_owned());
            rest = after;
        }
    }
    tokens
}

fn without_article(word: &str) -> &str {
    ["وال", "لل", "ال"]
        .iter()
        .find_map(|article| word.strip_prefix(article))
        .filter(|rest| rest.chars().count() > 2)
        .unwrap_or(word)
}

impl Lexicon {
    /// Tokens without fillers, words for "number" as `#`.
    fn tokens(&self, text: &str) -> Vec<String> {
        let mut tokens = bare_tokens(text);
        // "C.I.N.", "N°": single letters stay apart, and are fillers only where they are words.
        tokens.retain(|t| !self.stop.contains(t));
        for token in &mut tokens {
            if self.is("@number", token) {
                NUMBER.clone_into(token);
            }
        }
        tokens
    }

    fn is(&self, group: &str, token: &str) -> bool {
        self.groups.get(group).is_some_and(|words| words.contains(token))
    }

    fn find(&self, tokens: &[String]) -> Option<&str> {
        let joined = tokens.join(" ");
        if let Some(field) = self.exact.get(&joined) {
            return Some(field);
        }
        let unnumbered: Vec<&str> = tokens.iter().map(String::as_str).filter(|t| *t != NUMBER).collect();
        if unnumbered.is_empty() { None } else { self.exact.get(&unnumbered.join(" ")).map(String::as_str) }
    }

    /// The meaning of tokens that are a known heading, with year and whose it is.
    fn known(&self, tokens: &[String]) -> Option<Meaning> {
        let numbered = |t: &&String| t.bytes().all(|b| b.is_ascii_digit());
        let year = tokens
            .iter()
            .filter(numbered)
            .find_map(|t| t.parse::<i16>().ok().filter(|y| t.len() == 4 && (1990..2100).contains(y)));
        let words: Vec<String> = tokens.iter().filter(|t| !numbered(t)).cloned().collect();
        let ordinal = self.ordinal(tokens);
        let plain: Vec<String> = words.iter().filter(|t| self.ordinal_of(t).is_none()).cloned().collect();
        if let Some(code) = self.find(&words).or_else(|| self.find(&plain)) {
            return meaning(code, year, ordinal);
        }
        for (name, group) in [("@child", Group::Child), ("@spouse", Group::Spouse)] {
            let rest: Vec<String> = plain.iter().filter(|t| !self.is(name, t)).cloned().collect();
            if rest.len() == plain.len() {
                continue;
            }
            let part =
                if rest.iter().all(|t| t == NUMBER) { Some(PersonPart::Name) } else { self.part(&rest) };
            return Some(match (part?, ordinal) {
                (part, Some(n)) => Meaning::Field(Field::Person(group.role(n), part)),
                (part, None) => Meaning::Next(group, part),
            });
        }
        for (name, place) in [("@home", AddressPlace::Home), ("@work", AddressPlace::Work)] {
            let rest: Vec<String> = plain.iter().filter(|t| !self.is(name, t)).cloned().collect();
            if rest.len() == plain.len() || rest.is_empty() {
                continue;
            }
            let last = rest.split_first().map(|(_, last)| last.to_vec()).unwrap_or_default();
            let found = self.find(&rest).or_else(|| self.find(&last));
            if let Some(Field::Address(_, part)) = found.and_then(|code| code.parse().ok()) {
                return Some(Meaning::Field(Field::Address(place, part)));
            }
        }
        let rest: Vec<String> = plain.iter().filter(|t| !self.is("@activity", t)).cloned().collect();
        if rest.len() < plain.len() && !rest.is_empty() {
            let found = self.find(&rest).and_then(|code| meaning(code, year, ordinal));
            return found.filter(|m| matches!(m, Meaning::Field(Field::Activity(..))));
        }
        None
    }

    /// The part of a person that tokens name.
    fn part(&self, tokens: &[String]) -> Option<PersonPart> {
        let joined = tokens.join(" ");
        if let Some((part, _)) = self.parts.iter().find(|(_, words)| words.contains(&joined)) {
            return Some(*part);
        }
        match self.find(tokens)?.parse().ok()? {
            Field::Person(Role::Member, part) => Some(part),
            _ => None,
        }
    }

    fn ordinal_of(&self, token: &str) -> Option<u8> {
        (1..).zip(ORDINALS).find(|(_, name)| self.is(name, token)).map(|(n, _)| n)
    }

    fn ordinal(&self, tokens: &[String]) -> Option<u8> {
        let plain = |t: &String| t.parse().ok().filter(|n| t.len() < 3 && (1..=MOST).contains(n));
        tokens.iter().find_map(|t| plain(t).or_else(|| self.ordinal_of(t)))
    }
}

/// The meaning of a code for a year and an ordinal.
fn meaning(code: &str, year: Option<i16>, ordinal: Option<u8>) -> Option<Meaning> {
    if code == "ignore" {
        return Some(Meaning::Ignored);
    }
    Some(match (code.parse().ok()?, ordinal) {
        (Field::Activity(_, part), n) => Meaning::Field(Field::Activity(n.unwrap_or(1), part.of_year(year))),
        (Field::Spouses, Some(n)) => Meaning::Field(Field::Person(Role::Spouse(n), PersonPart::Name)),
        (Field::Children, Some(n)) => Meaning::Field(Field::Person(Role::Child(n), PersonPart::Name)),
        (field, _) => Meaning::Field(field),
    })
}

/// What a heading means, and how sure that is.
pub(crate) fn read(heading: &str) -> Option<(Meaning, Evidence)> {
    let (lexicon, [whole, outside]) = tokens_of(heading)?;
    if let Some(meaning) = known(lexicon, &whole, &outside) {
        return Some((meaning, Evidence::Heading));
    }
    similar(lexicon, &outside).map(|meaning| (meaning, Evidence::Similar))
}

/// What a heading means, if it is known as written.
pub(crate) fn read_known(heading: &str) -> Option<Meaning> {
    let (lexicon, [whole, outside]) = tokens_of(heading)?;
    known(lexicon, &whole, &outside)
}

/// Tokens of a heading, and of what stands outside its brackets; nothing when it is about somebody else.
fn tokens_of(heading: &str) -> Option<(&'static Lexicon, [Vec<String>; 2])> {
    if heading.trim().is_empty() || heading.chars().count() > LONGEST {
        return None;
    }
    let lexicon = lexicon();
    let both = [lexicon.tokens(heading), lexicon.tokens(&outside_brackets(heading))];
    let other = both.iter().flatten().any(|t| lexicon.not.contains(t));
    (!other).then_some((lexicon, both))
}

fn known(lexicon: &Lexicon, whole: &[String], outside: &[String]) -> Option<Meaning> {
    if let Some(meaning) = lexicon.known(whole).or_else(|| lexicon.known(outside)) {
        return Some(meaning);
    }
    let is_arabic = |t: &&String| t.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c));
    let (arabic, other): (Vec<&String>, Vec<&String>) = outside.iter().partition(is_arabic);
    if arabic.is_empty() || other.is_empty() {
        return None;
    }
    let owned = |tokens: Vec<&String>| tokens.into_iter().cloned().collect::<Vec<_>>();
    lexicon.known(&owned(other)).or_else(|| lexicon.known(&owned(arabic)))
}

/// Whether a cell is a known heading.
pub(crate) fn is_known(cell: &str) -> bool {
    read_known(cell).is_some()
}

/// Text without what stands in brackets, unless nothing else does.
fn outside_brackets(text: &str) -> String {
    let mut depth = 0usize;
    let outside: String = text
        .chars()
        .filter(|c| match c {
            '(' | '[' => {
                depth += 1;
                false
            }
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect();
    if outside.trim().is_empty() { text.to_owned() } else { outside }
}

/// A heading with a slip of the pen, or a known heading with words around it.
fn similar(lexicon: &Lexicon, tokens: &[String]) -> Option<Meaning> {
    let joined = tokens.join(" ");
    let letters = joined.chars().count();
    if letters < 4 {
        return None;
    }
    let slip = lexicon.exact.iter().filter(|(known, code)| *code != "ignore" && known.chars().count() > 4);
    let slip = slip.into_iter().find(|(known, _)| {
        let most = if letters < 9 { 1 } else { 2 };
        known.chars().count().abs_diff(letters) <= most && distance(known, &joined) <= most
    });
    if let Some((_, code)) = slip {
        return meaning(code, None, None);
    }
    let inside = lexicon
        .exact
        .iter()
        .filter(|(known, code)| {
            let length = known.chars().count();
            *code != "ignore" && length > 4 && length * 100 >= letters * COVERED
        })
        .filter(|(known, _)| known.split(' ').all(|word| tokens.iter().any(|t| t == word)))
        .max_by_key(|(known, _)| known.chars().count());
    inside.and_then(|(_, code)| meaning(code, None, lexicon.ordinal(tokens)))
}

/// Letters to add, drop or replace to come from one text to the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut left = i + 1;
        let mut next = vec![left];
        for ((cb, up_left), up) in b.iter().zip(&row).zip(row.iter().skip(1)) {
            left = (up_left + usize::from(ca != *cb)).min(up + 1).min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

/// A year that a yearly fact lacks.
pub(crate) fn lacks_year(field: &Field) -> bool {
    matches!(field, Field::Activity(_, part) if part.is_yearly() && part.year().is_none())
}

/// The same field for a year.
pub(crate) fn for_year(field: &Field, year: i16) -> Field {
    match field {
        Field::Activity(
            n,
            part @ (ActivityPart::Turnover(None)
            | ActivityPart::OneClient(None)
            | ActivityPart::Declared(None)),
        ) => Field::Activity(*n, part.of_year(Some(year))),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn field(heading: &str) -> String {
        match read(heading) {
            Some((Meaning::Field(field), _)) => field.to_string(),
            Some((Meaning::Next(group, part), _)) => format!("{group:?} {part:?}"),
            Some((Meaning::Ignored, _)) => "ignored".to_owned(),
            None => "unknown".to_owned(),
        }
    }

    #[test]
    fn every_word_of_the_lexicon_reads_as_its_own_field() {
        let mut misread = Vec::new();
        for record in csv::Reader::from_reader(include_str!("../data/headings.csv").as_bytes()).records() {
            let record = record.unwrap();
            let (code, words) = (record.get(0).unwrap(), record.get(1).unwrap());
            if code.starts_with('@') {
                continue;
            }
            assert!(code == "ignore" || code.parse::<Field>().is_ok(), "{code}");
            let expected = if code == "ignore" { "ignored" } else { code };
            let wrong = words.split('|').filter(|word| field(word) != expected);
            wrong.for_each(|word| misread.push(format!("{word}: {} for {expected}", field(word))));
        }
        assert!(misread.is_empty(), "{misread:#?}");
    }

    #[test]
    fn reads_headings_as_offices_write_them() {
        let mut misread = Vec::new();
        for (heading, expected) in [
            ("NOM", "last-name"),
            ("Prénom(s)", "first-name"),
            ("N° de la C.I.N.", "cin"),
            ("N°CIN", "cin"),
            ("Nom et prénom", "name"),
            ("Prénom & Nom", "name-given-first"),
            ("الاسم الكامل", "name-given-first"),
            ("الاسم العائلي / Nom", "last-name"),
            ("Nom (arabe)", "last-name"),
            ("النسب", "last-name"),
            ("رقم البطاقة الوطنية", "cin"),
            ("Date de naissance (jj/mm/aaaa)", "birth"),
            ("Né(e) le", "birth"),
            ("تاريخ الإزدياد", "birth"),
            ("Tél.", "mobile"),
            ("GSM", "mobile"),
            ("الهاتف", "mobile"),
            ("C.A. 2025", "turnover-2025"),
            ("Chiffre d’affaires 2024 (DH)", "turnover-2024"),
            ("رقم الأعمال لسنة 2025", "turnover-2025"),
            ("Coefficient (%)", "coefficient"),
            ("I.F", "tax-number"),
            ("I.C.E", "ice"),
            ("R.C", "trade-register"),
            ("Patente n°", "professional-tax"),
            ("RIB (24 chiffres)", "rib"),
            ("Adresse professionnelle", "work-street"),
            ("Commune (local)", "work-commune"),
            ("Ville domicile", "home-city"),
            ("Conjoint", "spouses"),
            ("Nom du conjoint", "Spouse LastName"),
            ("Date naissance conjoint", "Spouse Birth"),
            ("Enfant 1", "child-1-name"),
            ("Enfant2 date naissance", "child-2-birth"),
            ("Nom enfant 3", "child-3-last-name"),
            ("الطفل الثاني", "child-2-name"),
            ("Enfants nom", "Child LastName"),
            ("Nombre d'enfants", "children-count"),
            ("Activité 2", "activity-2-label"),
            ("CIN conjoint", "Spouse Cin"),
            ("2ème épouse", "spouse-2-name"),
            ("N°", "ignored"),
            ("N° d’ordre", "ignored"),
            ("Nom du père", "unknown"),
            ("Telephonne", "mobile"),
            ("Situation de famille", "marital-status"),
            ("N° d’adhérent", "member-number"),
            ("N° téléphone portable", "mobile"),
            ("الجماعة", "home-commune"),
            ("Prénom du père", "unknown"),
            ("Taxe prof.", "unknown"),
            ("Lien de parenté", "relation"),
            ("الصفة", "relation"),
        ] {
            if field(heading) != expected {
                misread.push(format!("{heading}: {} for {expected}", field(heading)));
            }
        }
        assert!(misread.is_empty(), "{misread:#?}");
    }

    proptest! {
        #[test]
        fn any_heading_is_read_or_not(heading in "\\PC{0,40}") {
            let _ = read(&heading);
        }
    }
}
