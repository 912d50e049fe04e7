//! Sort keys: bytes that compare as a language sorts, so that any tool can open the file and still keep its order.

use std::sync::OnceLock;

use icu_collator::options::{AlternateHandling, CollatorOptions};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use milaf_domain::fold::fold;
use milaf_domain::{Language, PersonName};

/// Longer keys are cut: names that agree so far stand in the order in which they were entered.
const LONGEST: usize = 64;
/// Sorts after every number that is written.
const NO_NUMBER: &str = "\u{FFFD}";

fn collator(language: Language) -> Option<&'static CollatorBorrowed<'static>> {
    static FR: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    static AR: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    let (cell, locale) = match language {
        Language::Fr => (&FR, locale!("fr-MA")),
        Language::Ar => (&AR, locale!("ar-MA")),
    };
    let make = || {
        let mut options = CollatorOptions::default();
        // Hyphens and spaces do not part «El-Alaoui» from «El Alaoui».
        options.alternate_handling = Some(AlternateHandling::Shifted);
        Collator::try_new(locale.into(), options).ok()
    };
    cell.get_or_init(make).as_ref()
}

/// The key by which a person stands in a language's list: last name, then first name.
pub(crate) fn name_key(name: &PersonName, language: Language) -> Vec<u8> {
    let mut key = Vec::with_capacity(LONGEST);
    for part in [&name.last, &name.first] {
        let text = part.in_language(language);
        match collator(language) {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(text, &mut key);
            }
            None => key.extend(fold(text).bytes()),
        }
        key.push(0);
    }
    key.truncate(LONGEST);
    key
}

/// The key by which a list number stands: runs of digits by their value, so that 12 comes before 101.
pub(crate) fn number_key(number: Option<&str>) -> String {
    let Some(number) = number else { return NO_NUMBER.to_owned() };
    let folded = fold(number);
    let mut key = String::with_capacity(folded.len() + 4);
    let mut digits = String::new();
    for c in folded.chars().map(Some).chain([None]) {
        match c {
            Some(c) if c.is_ascii_digit() => digits.push(c),
            other => {
                if !digits.is_empty() {
                    let value = digits.trim_start_matches('0');
                    key.push_str(&format!("{:02}{value}", value.len().min(99)));
                    digits.clear();
                }
                key.extend(other);
            }
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use milaf_domain::NamePair;

    use super::*;

    fn name(ar: &str, latin: &str) -> PersonName {
        PersonName { last: NamePair::new(ar, latin), first: NamePair::new("", "") }
    }

    #[test]
    fn sorts_accents_case_and_scripts_as_each_language_does() {
        let fr = |latin: &str| name_key(&name("", latin), Language::Fr);
        assert!(fr("Élodie") > fr("ELGHAZI") && fr("Élodie") < fr("Elz"));
        assert_ne!(fr("benali"), fr("Bénali"));
        let ar = |text: &str| name_key(&name(text, ""), Language::Ar);
        assert!(ar("أحمد") < ar("بلال") && ar("بلال") < ar("يوسف"));
        assert!(name_key(&name("يوسف", ""), Language::Ar) < name_key(&name("", "Alami"), Language::Ar));
        assert!(name_key(&name("يوسف", ""), Language::Fr) > name_key(&name("", "Zaki"), Language::Fr));
    }

    #[test]
    fn sorts_numbers_by_value_and_the_unnumbered_last() {
        let keys: Vec<String> =
            ["7", "12", "101", "A-9", "A-10"].iter().map(|n| number_key(Some(n))).collect();
        assert!(keys.is_sorted(), "{keys:?}");
        assert!(keys.iter().all(|k| *k < number_key(None)));
        assert_eq!(number_key(Some("٠12")), number_key(Some("12")));
    }
}
