//! French: traditional spelling, hyphens below a hundred and not around «et».

use super::{triples, word};

const BELOW_TWENTY: [&str; 20] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];
const TENS: [&str; 7] = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

pub(super) fn amount(dirhams: u32, centimes: u32) -> String {
    let counted = |number: u32, unit: &str| {
        let of = if number > 0 && number.is_multiple_of(1_000_000) { "de " } else { "" };
        format!("{} {of}{unit}{}", number_words(number), if number > 1 { "s" } else { "" })
    };
    match (dirhams, centimes) {
        (_, 0) => counted(dirhams, "dirham"),
        (0, _) => counted(centimes, "centime"),
        _ => format!("{} et {}", counted(dirhams, "dirham"), counted(centimes, "centime")),
    }
}

fn number_words(number: u32) -> String {
    let [millions, thousands, units] = triples(number);
    let mut parts = Vec::new();
    match millions {
        0 => {}
        1 => parts.push("un million".to_owned()),
        // «million» is a noun: quatre-vingts millions, deux cents millions.
        _ => parts.push(format!("{} millions", below_thousand(millions, true))),
    }
    match thousands {
        0 => {}
        1 => parts.push("mille".to_owned()),
        // «mille» is a numeral: quatre-vingt mille, deux cent mille.
        _ => parts.push(format!("{} mille", below_thousand(thousands, false))),
    }
    if units > 0 || parts.is_empty() {
        parts.push(below_thousand(units, true));
    }
    parts.join(" ")
}

/// `ends`: no numeral follows, so that «vingts» and «cents» take their s.
fn below_thousand(number: u32, ends: bool) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    let hundred = match hundreds {
        0 => return below_hundred(rest, ends),
        1 => "cent".to_owned(),
        _ => format!("{} cent{}", word(&BELOW_TWENTY, hundreds), if rest == 0 && ends { "s" } else { "" }),
    };
    if rest == 0 { hundred } else { format!("{hundred} {}", below_hundred(rest, ends)) }
}

fn below_hundred(number: u32, ends: bool) -> String {
    let (tens, unit) = (number / 10, number % 10);
    match (tens, unit) {
        (0 | 1, _) => word(&BELOW_TWENTY, number).to_owned(),
        (8, 0) => if ends { "quatre-vingts" } else { "quatre-vingt" }.to_owned(),
        (2..=6, 0) => word(&TENS, tens).to_owned(),
        (2..=6, 1) => format!("{} et un", word(&TENS, tens)),
        (7, 1) => "soixante et onze".to_owned(),
        (7, _) => format!("soixante-{}", word(&BELOW_TWENTY, 10 + unit)),
        (8, _) => format!("quatre-vingt-{}", word(&BELOW_TWENTY, unit)),
        (9, _) => format!("quatre-vingt-{}", word(&BELOW_TWENTY, 10 + unit)),
        _ => format!("{}-{}", word(&TENS, tens), word(&BELOW_TWENTY, unit)),
    }
}
