//! What every paper says in the same words: who writes, to whom, where and when, who signs.

use milaf_domain::{
    Agency, Association, BureauTerm, Date, IdentityDocument, Language, NamePair, Office, PaperLanguage,
    PersonName, Sex,
};
use milaf_l10n::msg::{common, paper as words};
use milaf_l10n::{civility, date, office};

use crate::block::{Letterhead, Signature};
use crate::mark::{isolated, ltr};
use crate::page::Format;
use crate::paper::{Hand, Sheet};
use crate::twin::Twin;

/// A wording of both languages from a message's function.
pub(super) fn twin(message: fn(Language) -> &'static str) -> Twin {
    Twin::each(|language| message(language).to_owned())
}

/// The sheet of a paper: its title, and the number at its foot.
pub(super) fn sheet(language: PaperLanguage, title: Twin, number: String, hand: Hand) -> Sheet {
    Sheet { language, title, number, folio, hand, outline: hand == Hand::Sans, format: Format::A4 }
}

fn folio(language: Language, page: usize, pages: usize) -> String {
    common::page_foot(language, common::PageFoot { page: page.into(), pages: pages.into() })
}

/// The association at the head: name, city, address, how to reach it.
pub(super) fn letterhead(association: &Association) -> Letterhead {
    let reach: Vec<&str> =
        [association.phone.as_str(), &association.email].into_iter().filter(|r| !r.is_empty()).collect();
    let reach = reach.join(" · ");
    let place = Twin::each(|language| place_line(association, language));
    let reach = if reach.is_empty() { Twin::default() } else { Twin::new(ltr(&reach), reach) };
    let lines = [place, reach].into_iter().filter(|line| !line.is_empty()).collect();
    Letterhead { name: both_scripts(&association.name), lines, seal: seal_words(&association.name.ar) }
}

fn place_line(association: &Association, language: Language) -> String {
    let own = |name: &NamePair| match language {
        Language::Ar => name.ar.clone(),
        Language::Fr => name.latin.clone(),
    };
    let (address, city) = (own(&association.address), own(&association.city));
    match (address.is_empty(), city.is_empty()) {
        (false, false) if !address.contains(&city) => format!("{address}{}{city}", comma(language)),
        (false, _) => address,
        (true, _) => city,
    }
}

/// The first two words of the Arabic name stand in the circle, as on a stamp.
fn seal_words(name: &str) -> String {
    let words: Vec<&str> = name.split(' ').take(2).collect();
    words.join("\n")
}

/// A name with each half in its own script, the other one where a half is missing.
pub(super) fn both_scripts(name: &NamePair) -> Twin {
    Twin::each(|language| in_script(name, language))
}

/// A name for a language, isolated where only the other script has it.
pub(super) fn in_script(name: &NamePair, language: Language) -> String {
    let own = match language {
        Language::Ar => &name.ar,
        Language::Fr => &name.latin,
    };
    if own.is_empty() && !name.is_empty() { isolated(name.in_language(language)) } else { own.clone() }
}

/// A person's name in each language's order.
pub(super) fn person(name: &PersonName) -> Twin {
    Twin::each(|language| {
        let whole = match language {
            Language::Ar => !name.first.ar.is_empty() || !name.last.ar.is_empty(),
            Language::Fr => !name.first.latin.is_empty() || !name.last.latin.is_empty(),
        };
        let text = name.in_language(language);
        if whole || text.is_empty() { text } else { isolated(&text) }
    })
}

/// A person's name in each script that has it, for places that print both.
pub(super) fn in_both_scripts(name: &PersonName) -> Twin {
    let join = |first: &str, second: &str| format!("{first} {second}").trim().to_owned();
    Twin::new(join(&name.first.ar, &name.last.ar), join(&name.last.latin, &name.first.latin))
}

/// «Madame EL IDRISSI Fatima», «السيدة فاطمة الإدريسي».
pub(super) fn titled(language: Language, name: &PersonName, sex: Option<Sex>) -> String {
    format!("{} {}", civility(language, sex), person(name).get(language))
}

/// The president in office on a day, or whoever else of the bureau is.
pub(super) fn signatory(association: &Association, day: Date) -> Option<&BureauTerm> {
    [Office::President, Office::Secretary, Office::Treasurer]
        .into_iter()
        .find_map(|office| association.in_office(office, day))
}

/// Where the association stamps and signs: name and office of whoever is in office on that day.
pub(super) fn association_place(association: &Association, day: Date) -> Signature {
    let name = signatory(association, day).map_or_else(Twin::default, |term| {
        Twin::each(|l| {
            format!("{}{}{}", titled(l, &term.name, term.sex), comma(l), office(l, term.office, term.sex))
        })
    });
    Signature { label: twin(words::association_signature_block), name }
}

/// «président de l’association …», «رئيسة جمعية …».
pub(super) fn quality(language: Language, term: &BureauTerm, association: &Association) -> String {
    let named = named_association(language, association);
    match term.office {
        Office::President => {
            words::president_name(language, words::PresidentName { sex: term.sex, association: &named })
        }
        Office::Secretary => {
            words::secretary_name(language, words::SecretaryName { sex: term.sex, association: &named })
        }
        Office::Treasurer => {
            words::treasurer_name(language, words::TreasurerName { sex: term.sex, association: &named })
        }
    }
}

/// The association within a sentence: «l’Association des commerçants», «l’association « Al Amal »».
pub(super) fn named_association(language: Language, association: &Association) -> String {
    let name = in_script(&association.name, language);
    match language {
        Language::Fr if name.to_lowercase().starts_with("association") => format!("l’{name}"),
        _ => words::the_association_name(language, &name),
    }
}

/// The agency's name with its city where the name does not say it.
pub(super) fn agency(agency: &Agency) -> Twin {
    Twin::each(|language| {
        let (name, city) = (in_script(&agency.name, language), in_script(&agency.city, language));
        match (name.is_empty(), city.is_empty()) {
            (false, false) if !name.contains(&city) => format!("{name}{}{city}", comma(language)),
            (true, _) => city,
            _ => name,
        }
    })
}

/// «Fait à Agadir, le 12 décembre 2026».
pub(super) fn done_at(association: &Association, day: Date) -> Twin {
    Twin::each(|language| {
        let (city, day) = (in_script(&association.city, language), long_day(language, day));
        if city.is_empty() {
            words::done_line(language, &day)
        } else {
            words::done_at_line(language, words::DoneAtLine { city: &city, date: &day })
        }
    })
}

/// «12 décembre 2026», its parts unbreakable.
pub(super) fn long_day(language: Language, day: Date) -> String {
    date::long(language, day).replace(' ', "\u{A0}")
}

/// What an identity document is called and its number.
pub(super) fn identity_label(document: Option<&IdentityDocument>) -> Twin {
    match document.map(|d| (d.cin().is_some(), d)) {
        Some((false, _)) => twin(words::residence_label),
        _ => twin(words::cin_label),
    }
}

/// A wording that stands by itself begins with a capital in French.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What both languages call something, standing by itself.
pub(super) fn standing(wording: impl Fn(Language) -> String) -> Twin {
    Twin::each(|language| capital(&wording(language)))
}

pub(super) fn semicolon(language: Language) -> &'static str {
    match language {
        Language::Fr => "\u{A0}; ",
        Language::Ar => "؛ ",
    }
}

pub(super) fn colon(language: Language) -> &'static str {
    match language {
        Language::Fr => "\u{A0}: ",
        Language::Ar => ": ",
    }
}

pub(super) fn comma(language: Language) -> &'static str {
    match language {
        Language::Fr => ", ",
        Language::Ar => "، ",
    }
}
