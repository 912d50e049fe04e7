//! Arabic: the counted noun agrees with the last numeral that precedes it; one and two are said by the noun itself.

use super::{triples, word};

/// A counted masculine noun in the forms its number asks for.
struct Noun {
    /// After a hundred, a thousand, a million: «مائة درهم».
    single: &'static str,
    /// Followed by nothing it governs: «درهمان».
    dual: &'static str,
    /// Before the noun it governs: «ألفا درهم».
    dual_construct: &'static str,
    /// Three to ten: «ثلاثة دراهم».
    plural: &'static str,
    /// Eleven to ninety-nine: «أحد عشر درهما».
    accusative: &'static str,
}

const DIRHAM: Noun =
    Noun {
        single: "درهم", dual: "درهمان", dual_construct: "درهما", plural: "دراهم", accusative: "درهما"
    };
const CENTIME: Noun = Noun {
    single: "سنتيم",
    dual: "سنتيمان",
    dual_construct: "سنتيما",
    plural: "سنتيمات",
    accusative: "سنتيما",
};
const THOUSAND: Noun =
    Noun {
        single: "ألف", dual: "ألفان", dual_construct: "ألفا", plural: "آلاف", accusative: "ألفا"
    };
const MILLION: Noun = Noun {
    single: "مليون",
    dual: "مليونان",
    dual_construct: "مليونا",
    plural: "ملايين",
    accusative: "مليونا",
};

const BELOW_ELEVEN: [&str; 11] =
    ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
const TENS: [&str; 10] = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"];
const HUNDREDS: [&str; 10] =
    ["", "مائة", "مائتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"];

pub(super) fn amount(dirhams: u32, centimes: u32) -> String {
    match (dirhams, centimes) {
        (_, 0) => counted(dirhams, &DIRHAM),
        (0, _) => counted(centimes, &CENTIME),
        _ => format!("{} و{}", counted(dirhams, &DIRHAM), counted(centimes, &CENTIME)),
    }
}

/// A number with the noun it counts: «ألفان وخمسمائة درهم», «ألف درهم ودرهم واحد».
fn counted(number: u32, noun: &Noun) -> String {
    if number == 0 {
        return format!("{} {}", word(&BELOW_ELEVEN, 0), noun.single);
    }
    let [millions, thousands, units] = triples(number);
    // One and two are said by the noun itself, so that a thousand before them governs a noun of its own.
    let governed = if units <= 2 { format!(" {}", noun.single) } else { String::new() };
    let mut parts = Vec::new();
    count(&mut parts, millions, &MILLION, MILLION.single, if thousands == 0 { &governed } else { "" });
    count(&mut parts, thousands, &THOUSAND, THOUSAND.single, &governed);
    count(&mut parts, units, noun, &format!("{} واحد", noun.single), "");
    parts.join(" و")
}

/// Adds `number`, 0–999, of a noun; `one` says a single one, `governed` what the noun in turn governs, or nothing.
fn count(parts: &mut Vec<String>, number: u32, noun: &Noun, one: &str, governed: &str) {
    let (hundreds, rest) = (number / 100, number % 100);
    if hundreds > 0 {
        parts.push(match (hundreds, rest) {
            (2, 0) => format!("مائتا {}{governed}", noun.single),
            (2, 1 | 2) => format!("مائتا {}", noun.single),
            (_, 0) => format!("{} {}{governed}", word(&HUNDREDS, hundreds), noun.single),
            (_, 1 | 2) => format!("{} {}", word(&HUNDREDS, hundreds), noun.single),
            _ => word(&HUNDREDS, hundreds).to_owned(),
        });
    }
    match (rest, governed.is_empty()) {
        (0, _) => {}
        (1, _) => parts.push(format!("{one}{governed}")),
        (2, true) => parts.push(noun.dual.to_owned()),
        (2, false) => parts.push(format!("{}{governed}", noun.dual_construct)),
        (3..=10, _) => parts.push(format!("{} {}{governed}", below_hundred(rest), noun.plural)),
        (_, true) => parts.push(format!("{} {}", below_hundred(rest), noun.accusative)),
        (_, false) => parts.push(format!("{} {}{governed}", below_hundred(rest), noun.single)),
    }
}

fn below_hundred(number: u32) -> String {
    let (tens, unit) = (number / 10, number % 10);
    match (tens, unit) {
        (0, _) | (1, 0) => word(&BELOW_ELEVEN, number).to_owned(),
        (1, 1) => "أحد عشر".to_owned(),
        (1, 2) => "اثنا عشر".to_owned(),
        (1, _) => format!("{} عشر", word(&BELOW_ELEVEN, unit)),
        (_, 0) => word(&TENS, tens).to_owned(),
        _ => format!("{} و{}", word(&BELOW_ELEVEN, unit), word(&TENS, tens)),
    }
}
