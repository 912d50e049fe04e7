#![allow(clippy::inconsistent_digit_grouping, reason = "the last two digits are centimes")]

use proptest::prelude::*;

use super::*;

fn both(centimes: i64) -> [String; 2] {
    Language::ALL.map(|language| amount(language, Money::from_centimes(centimes)).unwrap())
}

#[test]
fn agrees_in_both_languages() {
    for (centimes, ar, fr) in [
        (0, "صفر درهم", "zéro dirham"),
        (1_00, "درهم واحد", "un dirham"),
        (2_00, "درهمان", "deux dirhams"),
        (3_00, "ثلاثة دراهم", "trois dirhams"),
        (8_00, "ثمانية دراهم", "huit dirhams"),
        (10_00, "عشرة دراهم", "dix dirhams"),
        (11_00, "أحد عشر درهما", "onze dirhams"),
        (12_00, "اثنا عشر درهما", "douze dirhams"),
        (17_00, "سبعة عشر درهما", "dix-sept dirhams"),
        (20_00, "عشرون درهما", "vingt dirhams"),
        (21_00, "واحد وعشرون درهما", "vingt et un dirhams"),
        (22_00, "اثنان وعشرون درهما", "vingt-deux dirhams"),
        (70_00, "سبعون درهما", "soixante-dix dirhams"),
        (71_00, "واحد وسبعون درهما", "soixante et onze dirhams"),
        (77_00, "سبعة وسبعون درهما", "soixante-dix-sept dirhams"),
        (80_00, "ثمانون درهما", "quatre-vingts dirhams"),
        (81_00, "واحد وثمانون درهما", "quatre-vingt-un dirhams"),
        (91_00, "واحد وتسعون درهما", "quatre-vingt-onze dirhams"),
        (99_00, "تسعة وتسعون درهما", "quatre-vingt-dix-neuf dirhams"),
        (100_00, "مائة درهم", "cent dirhams"),
        (101_00, "مائة درهم ودرهم واحد", "cent un dirhams"),
        (102_00, "مائة درهم ودرهمان", "cent deux dirhams"),
        (103_00, "مائة وثلاثة دراهم", "cent trois dirhams"),
        (111_00, "مائة وأحد عشر درهما", "cent onze dirhams"),
        (180_00, "مائة وثمانون درهما", "cent quatre-vingts dirhams"),
        (200_00, "مائتا درهم", "deux cents dirhams"),
        (201_00, "مائتا درهم ودرهم واحد", "deux cent un dirhams"),
        (250_00, "مائتان وخمسون درهما", "deux cent cinquante dirhams"),
        (300_00, "ثلاثمائة درهم", "trois cents dirhams"),
        (1_000_00, "ألف درهم", "mille dirhams"),
        (1_001_00, "ألف درهم ودرهم واحد", "mille un dirhams"),
        (1_200_00, "ألف ومائتا درهم", "mille deux cents dirhams"),
        (2_000_00, "ألفا درهم", "deux mille dirhams"),
        (2_002_00, "ألفا درهم ودرهمان", "deux mille deux dirhams"),
        (2_500_00, "ألفان وخمسمائة درهم", "deux mille cinq cents dirhams"),
        (3_000_00, "ثلاثة آلاف درهم", "trois mille dirhams"),
        (11_000_00, "أحد عشر ألف درهم", "onze mille dirhams"),
        (11_250_00, "أحد عشر ألفا ومائتان وخمسون درهما", "onze mille deux cent cinquante dirhams"),
        (80_000_00, "ثمانون ألف درهم", "quatre-vingt mille dirhams"),
        (100_000_00, "مائة ألف درهم", "cent mille dirhams"),
        (101_000_00, "مائة ألف وألف درهم", "cent un mille dirhams"),
        (102_300_00, "مائة ألف وألفان وثلاثمائة درهم", "cent deux mille trois cents dirhams"),
        (200_000_00, "مائتا ألف درهم", "deux cent mille dirhams"),
        (500_003_00, "خمسمائة ألف وثلاثة دراهم", "cinq cent mille trois dirhams"),
        (1_000_000_00, "مليون درهم", "un million de dirhams"),
        (1_000_001_00, "مليون درهم ودرهم واحد", "un million un dirhams"),
        (1_500_000_00, "مليون وخمسمائة ألف درهم", "un million cinq cent mille dirhams"),
        (2_000_000_00, "مليونا درهم", "deux millions de dirhams"),
        (80_000_000_00, "ثمانون مليون درهم", "quatre-vingts millions de dirhams"),
        (200_000_000_00, "مائتا مليون درهم", "deux cents millions de dirhams"),
        (1, "سنتيم واحد", "un centime"),
        (50, "خمسون سنتيما", "cinquante centimes"),
        (1_01, "درهم واحد وسنتيم واحد", "un dirham et un centime"),
        (2_05, "درهمان وخمسة سنتيمات", "deux dirhams et cinq centimes"),
        (
            1_234_56,
            "ألف ومائتان وأربعة وثلاثون درهما وستة وخمسون سنتيما",
            "mille deux cent trente-quatre dirhams et cinquante-six centimes",
        ),
        (1_000_000_02, "مليون درهم وسنتيمان", "un million de dirhams et deux centimes"),
        (
            999_999_999_99,
            "تسعمائة وتسعة وتسعون مليونا وتسعمائة وتسعة وتسعون ألفا وتسعمائة وتسعة وتسعون درهما وتسعة وتسعون سنتيما",
            "neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf dirhams et quatre-vingt-dix-neuf centimes",
        ),
    ] {
        assert_eq!(both(centimes), [ar, fr], "{centimes} centimes");
    }
}

#[test]
fn has_no_words_below_zero_or_beyond_a_thousand_million() {
    for centimes in [-1, 1_000_000_000_00, i64::MAX, i64::MIN] {
        assert_eq!(amount(Language::Fr, Money::from_centimes(centimes)), None);
    }
}

/// Reads an amount back as someone who hears it: numerals add up, «mille» and «million» multiply what they follow.
fn heard(words: &str, numeral: impl Fn(&str) -> Numeral) -> i64 {
    let (mut total, mut group, mut dirhams) = (0, 0, None);
    for token in words.split_whitespace() {
        match numeral(token) {
            Numeral::Adds(value) => group += value,
            Numeral::Multiplies(by) => {
                total += if group == 0 { by } else { group * by };
                group = 0;
            }
            Numeral::Doubles(by) => {
                total += if group == 0 { 2 * by } else { group * by };
                group = 0;
            }
            Numeral::Fourscore => group += if group % 100 == 4 { 76 } else { 20 },
            Numeral::Hundred => group = if group == 0 { 100 } else { group * 100 },
            Numeral::Dirham => {
                total += group;
                group = 0;
                dirhams = Some(total);
            }
            Numeral::Two => {
                total += 2;
                dirhams = Some(total);
            }
            Numeral::Glue => {}
            Numeral::Centimes(extra) => return dirhams.unwrap_or(0) * 100 + group + extra,
        }
    }
    dirhams.unwrap_or(0) * 100
}

enum Numeral {
    Adds(i64),
    Multiplies(i64),
    Doubles(i64),
    Fourscore,
    Hundred,
    Dirham,
    Two,
    Centimes(i64),
    Glue,
}

fn french_numeral(token: &str) -> Numeral {
    const WORDS: [&str; 17] = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
        "douze", "treize", "quatorze", "quinze", "seize",
    ];
    match token {
        "et" | "de" => Numeral::Glue,
        "vingt" | "vingts" => Numeral::Fourscore,
        "trente" => Numeral::Adds(30),
        "quarante" => Numeral::Adds(40),
        "cinquante" => Numeral::Adds(50),
        "soixante" => Numeral::Adds(60),
        "cent" | "cents" => Numeral::Hundred,
        "mille" => Numeral::Multiplies(1000),
        "million" | "millions" => Numeral::Multiplies(1_000_000),
        "dirham" | "dirhams" => Numeral::Dirham,
        "centime" | "centimes" => Numeral::Centimes(0),
        _ => Numeral::Adds(WORDS.iter().position(|w| *w == token).expect("a French numeral") as i64),
    }
}

fn arabic_numeral(token: &str) -> Numeral {
    const UNITS: [&str; 11] =
        ["صفر", "أحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
    const TENS: [&str; 8] = ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"];
    const HUNDREDS: [&str; 9] =
        ["مائة", "مائتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"];
    let token = token.strip_prefix('و').unwrap_or(token);
    match token {
        "عشر" => Numeral::Adds(10),
        "اثنا" => Numeral::Adds(2),
        "مائتا" => Numeral::Adds(200),
        "ألف" | "آلاف" => Numeral::Multiplies(1000),
        "ألفان" | "ألفا" => Numeral::Doubles(1000),
        "مليون" | "ملايين" => Numeral::Multiplies(1_000_000),
        "مليونان" | "مليونا" => Numeral::Doubles(1_000_000),
        "درهمان" => Numeral::Two,
        "درهم" | "دراهم" | "درهما" => Numeral::Dirham,
        "سنتيم" | "سنتيمات" | "سنتيما" => Numeral::Centimes(0),
        "سنتيمان" => Numeral::Centimes(2),
        _ => {
            let at = |table: &[&str]| table.iter().position(|w| *w == token).map(|i| i as i64);
            let value = at(&UNITS)
                .or_else(|| at(&TENS).map(|i| (i + 2) * 10))
                .or_else(|| at(&HUNDREDS).map(|i| (i + 1) * 100));
            Numeral::Adds(value.expect("an Arabic numeral"))
        }
    }
}

/// Writes «واحد» before the noun it follows, as a numeral like the others: «درهم واحد» becomes «أحد درهم».
fn numerals_first(words: &str) -> String {
    let tokens: Vec<&str> = words.split_whitespace().collect();
    let mut text = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match *token {
            "وواحد" => text.push("أحد"),
            "واحد" if at == 0 => text.push("أحد"),
            "واحد" => text.insert(text.len() - 1, "أحد"),
            other => text.push(other),
        }
    }
    text.join(" ")
}

fn assert_heard(centimes: i64) {
    let [ar, fr] = both(centimes);
    assert_eq!(heard(&fr.replace('-', " "), french_numeral), centimes, "{fr}");
    assert_eq!(heard(&numerals_first(&ar), arabic_numeral), centimes, "{ar}");
}

#[test]
fn every_amount_of_two_groups_is_heard_as_it_was_said() {
    for number in 0..=99_999 {
        assert_heard(number);
    }
    for thousands in 0..1000 {
        for scale in [1_000, 1_000_000] {
            for rest in [0, 1, 2, 3, 11, 100, 201] {
                assert_heard((thousands * scale + rest) * 100);
            }
        }
    }
}

proptest! {
    #[test]
    fn any_amount_is_heard_as_it_was_said(centimes in 0..CENTIMES_BEYOND) {
        assert_heard(centimes);
    }

    #[test]
    fn never_panics(centimes: i64) {
        for language in Language::ALL {
            amount(language, Money::from_centimes(centimes));
        }
    }
}
