//! What is typed in the list's search: `état:prêt commune:agadir benali`. Keys and values in French, Arabic and as codes,
//! in any spelling that folds to the same; what is not understood is looked for as text and said, never refused.

use milaf_domain::fold::fold;
use milaf_domain::geography::CommuneCode;
use milaf_domain::{Date, DossierState, Geography, Language};
use milaf_l10n::{dossier_state, message};
use milaf_rulebook::{Kind, RuleBook};
use milaf_store::standing::Trouble;

use crate::error::Result;
use crate::register::Office;
use crate::standing::StandingFilter;

/// Fewer letters of a value are not yet taken for its beginning.
const BEGINNING: usize = 2;
/// The beginning of so many communes at most stands for them all.
const COMMUNES: usize = 40;

/// What was typed, as filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Understood {
    /// The filters; what is left is its text.
    pub filter: StandingFilter,
    /// Words with a key that say nothing here: looked for as text.
    pub unknown: Vec<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Key {
    State,
    Category,
    Commune,
    Piece,
    Fault,
    Cnss,
    Expires,
}

const KEYS: [(Key, &str); 7] = [
    (Key::State, "state"),
    (Key::Category, "category"),
    (Key::Commune, "commune"),
    (Key::Piece, "piece"),
    (Key::Fault, "fault"),
    (Key::Cnss, "cnss"),
    (Key::Expires, "expires"),
];

impl Office {
    /// Reads what was typed in the list's search.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn understand(&self, typed: &str) -> Result<Understood> {
        Ok(read(self.book, typed, self.surroundings.today()))
    }
}

impl StandingFilter {
    /// Both filters at once: values of one kind widen it, kinds narrow together.
    #[must_use]
    pub fn with(mut self, other: StandingFilter) -> StandingFilter {
        fn add<T: PartialEq>(to: &mut Vec<T>, from: Vec<T>) {
            for value in from {
                if !to.contains(&value) {
                    to.push(value);
                }
            }
        }
        add(&mut self.states, other.states);
        add(&mut self.categories, other.categories);
        add(&mut self.communes, other.communes);
        add(&mut self.pieces, other.pieces);
        self.known_to_cnss = other.known_to_cnss.or(self.known_to_cnss);
        self.faulty = other.faulty.or(self.faulty);
        self.text = [self.text.trim(), other.text.trim()].join(" ").trim().to_owned();
        self
    }
}

fn read(book: &RuleBook, typed: &str, today: Date) -> Understood {
    let mut understood = Understood::default();
    let mut text: Vec<String> = Vec::new();
    for token in tokens(typed) {
        let Some((key, value)) = token.split_once(':').and_then(|(key, value)| Some((key_of(key)?, value)))
        else {
            if token.contains(':') {
                understood.unknown.push(token.clone());
            }
            text.push(token);
            continue;
        };
        // The value is still to come.
        if fold(value).is_empty() {
            continue;
        }
        let parts = value.split([',', '،', '|']).filter(|part| !fold(part).is_empty());
        let mut taken = true;
        for part in parts {
            taken &= take(book, &mut understood.filter, key, part, today);
        }
        if !taken {
            understood.unknown.push(token.clone());
            text.push(value.to_owned());
        }
    }
    understood.filter.text = text.join(" ");
    understood
}

/// The words typed; what stands between quotes is one.
fn tokens(typed: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    let mut quoted = false;
    for c in typed.chars() {
        match c {
            '"' | '“' | '”' | '«' | '»' => quoted = !quoted,
            c if c.is_whitespace() && !quoted => tokens.push(String::new()),
            c => {
                if let Some(token) = tokens.last_mut() {
                    token.push(c);
                }
            }
        }
    }
    tokens.into_iter().map(|token| token.trim().to_owned()).filter(|token| !token.is_empty()).collect()
}

fn key_of(typed: &str) -> Option<Key> {
    let folded = fold(typed);
    KEYS.iter()
        .find(|(_, code)| {
            folded == *code || words(&format!("member-list-key-{code}")).any(|word| word == folded)
        })
        .map(|(key, _)| *key)
}

/// The words of a message in both languages, folded.
fn words(id: &str) -> impl Iterator<Item = String> + use<> {
    let both = Language::ALL.map(|language| message(language, id, &[]).unwrap_or_default());
    both.into_iter().flat_map(|text| text.split(' ').map(fold).collect::<Vec<_>>())
}

/// Whether a word typed is one of a message, or begins it.
fn is_word(typed: &str, code: &str) -> bool {
    let begins =
        |word: &str| word == typed || (typed.chars().count() >= BEGINNING && word.starts_with(typed));
    begins(code) || words(&format!("member-list-word-{code}")).any(|word| begins(&word))
}

fn take(book: &RuleBook, filter: &mut StandingFilter, key: Key, value: &str, today: Date) -> bool {
    let folded = fold(value);
    let yes = || match (is_word(&folded, "yes"), is_word(&folded, "no")) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    match key {
        Key::State => {
            let mut found = named(
                &folded,
                DossierState::ALL.into_iter().map(|state| {
                    let names = Language::ALL.map(|language| fold(dossier_state(language, state)));
                    (Some(state), vec![fold(state.code()), names[0].clone(), names[1].clone()])
                }),
            );
            if found.is_empty() && is_word(&folded, "none") {
                found.push(None);
            }
            push(&mut filter.states, found)
        }
        Key::Category => {
            let rows = book.rows_of(Kind::Category).filter_map(|row| Some((row.category.clone()?, row)));
            let names = rows.map(|(code, row)| {
                let names = Language::ALL.map(|language| fold(row.name.in_language(language)));
                let folded = fold(code.as_str());
                (code, vec![folded, names[0].clone(), names[1].clone()])
            });
            push(&mut filter.categories, named(&folded, names))
        }
        Key::Commune => {
            let geography = Geography::get();
            let found = match geography.find_commune(value) {
                Some(place) => vec![place],
                None => geography.search_communes(value, COMMUNES),
            };
            push(
                &mut filter.communes,
                found.into_iter().map(|place| CommuneCode(place.code.clone())).collect(),
            )
        }
        Key::Piece => {
            let troubles = [
                ("missing", Trouble::Missing),
                ("expired", Trouble::Expired),
                ("expiring", Trouble::Expiring),
            ];
            let found = troubles.into_iter().find(|(code, _)| is_word(&folded, code));
            push(&mut filter.pieces, found.into_iter().map(|(_, trouble)| trouble).collect())
        }
        Key::Fault => {
            filter.faulty = yes().or(filter.faulty);
            yes().is_some()
        }
        Key::Cnss => {
            filter.known_to_cnss = yes().or(filter.known_to_cnss);
            yes().is_some()
        }
        Key::Expires => {
            let day = milaf_exchange::typed::day(value, today).ok();
            push(&mut filter.pieces, day.into_iter().map(Trouble::ExpiringBy).collect())
        }
    }
}

/// What a name typed means: the one it is, else all that begin with it.
fn named<T: Clone>(typed: &str, names: impl Iterator<Item = (T, Vec<String>)>) -> Vec<T> {
    let all: Vec<(T, Vec<String>)> = names.collect();
    let whole: Vec<T> = all
        .iter()
        .filter(|(_, names)| names.iter().any(|n| n == typed))
        .map(|(value, _)| value.clone())
        .collect();
    if !whole.is_empty() {
        return whole;
    }
    let begins = |name: &String| {
        typed.chars().count() >= BEGINNING
            && (name.starts_with(typed) || name.split(' ').any(|word| word.starts_with(typed)))
    };
    all.iter().filter(|(_, names)| names.iter().any(begins)).map(|(value, _)| value.clone()).collect()
}

fn push<T: PartialEq>(to: &mut Vec<T>, found: Vec<T>) -> bool {
    let any = !found.is_empty();
    for value in found {
        if !to.contains(&value) {
            to.push(value);
        }
    }
    any
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn understood(typed: &str) -> Understood {
        read(RuleBook::embedded(), typed, TODAY)
    }

    #[test]
    fn keys_and_values_are_understood_in_both_languages_and_as_codes() {
        for typed in ["state:ready", "état:prêt", "Etat:pret", "حالة:جاهز", "الحالة:جاهز"]
        {
            assert_eq!(understood(typed).filter.states, [Some(DossierState::Ready)], "{typed}");
        }
        for typed in ["commune:agadir", "جماعة:أكادير", "ville:AGADIR"] {
            assert_eq!(understood(typed).filter.communes.len(), 1, "{typed}");
        }
        for typed in ["piece:expired", "pièce:expirée", "وثيقة:منتهية"] {
            assert_eq!(understood(typed).filter.pieces, [Trouble::Expired], "{typed}");
        }
        assert_eq!(understood("pièce:manquante,expirée").filter.pieces, [Trouble::Missing, Trouble::Expired]);
        assert_eq!(
            understood("échéance:31/12/2026").filter.pieces,
            [Trouble::ExpiringBy(Date::constant(2026, 12, 31))]
        );
        assert_eq!(
            understood("cnss:non fautes:oui").filter,
            StandingFilter { known_to_cnss: Some(false), faulty: Some(true), ..StandingFilter::default() }
        );
        assert_eq!(understood("category:cpu").filter.categories, [milaf_domain::CategoryCode::from("cpu")]);
        assert_eq!(understood("état:sans").filter.states, [None]);
    }

    #[test]
    fn what_is_left_is_text_and_what_is_not_understood_is_said() {
        let read = understood("benali état:vert fax:12 état: \"jean paul\"");
        assert_eq!(read.unknown, ["état:vert", "fax:12"]);
        assert_eq!(read.filter.text, "benali vert fax:12 jean paul");
        assert!(read.filter.states.is_empty());
    }

    #[test]
    fn nothing_typed_is_an_error() {
        for typed in [
            "",
            ":",
            "::",
            "état:",
            ":prêt",
            "\"",
            "état:\"",
            "a:b:c",
            "piece:,,|",
            "«",
            "état:,prêt:",
            "\u{202E}:\u{0}",
        ] {
            understood(typed);
        }
    }
}
