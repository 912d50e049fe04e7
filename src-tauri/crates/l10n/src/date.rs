//! Dates in words and figures: «14/03/1979», «14 mars 1979», «14 مارس 1979», and what is known of a partial date.

use milaf_domain::{Date, Language, PartialDate, YearMonth};

use crate::msg::date;

/// «14/03/1979», the same in both languages.
pub fn short(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// «14 mars 1979», «1er mars 1979»; «14 مارس 1979», «فاتح مارس 1979».
pub fn long(language: Language, date: Date) -> String {
    format!("{} {}", day_of_year(language, date.month(), date.day()), date.year())
}

/// A day of any year: «14 mars», «1er mars»; «14 مارس», «فاتح مارس».
pub fn day_of_year(language: Language, month: i8, day: i8) -> String {
    let month = month_name(language, month);
    match day {
        1 => format!("{} {month}", date::first_day(language)),
        day => format!("{day} {month}"),
    }
}

/// «mars 1979», «مارس 1979».
pub fn month(language: Language, month: YearMonth) -> String {
    format!("{} {}", month_name(language, month.month()), month.year())
}

/// What is known, in words: «14 mars 1979», «mars 1979», «1979».
pub fn partial(language: Language, date: PartialDate) -> String {
    match (date.date(), date.month()) {
        (Some(whole), _) => long(language, whole),
        (None, Some(month)) => format!("{} {}", month_name(language, month), date.year()),
        (None, None) => date.year().to_string(),
    }
}

/// What is known, in figures: «14/03/1979», «03/1979», «1979».
pub fn partial_short(date: PartialDate) -> String {
    match (date.date(), date.month()) {
        (Some(whole), _) => short(whole),
        (None, Some(month)) => format!("{month:02}/{:04}", date.year()),
        (None, None) => format!("{:04}", date.year()),
    }
}

/// The month's name, 1–12; empty outside.
pub fn month_name(language: Language, month: i8) -> &'static str {
    match month {
        1 => date::january_name(language),
        2 => date::february_name(language),
        3 => date::march_name(language),
        4 => date::april_name(language),
        5 => date::may_name(language),
        6 => date::june_name(language),
        7 => date::july_name(language),
        8 => date::august_name(language),
        9 => date::september_name(language),
        10 => date::october_name(language),
        11 => date::november_name(language),
        12 => date::december_name(language),
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i16, month: i8, day: i8) -> Date {
        Date::new(year, month, day).unwrap()
    }

    #[test]
    fn writes_whole_dates_in_figures_and_in_words() {
        assert_eq!(short(day(1979, 3, 4)), "04/03/1979");
        assert_eq!(long(Language::Fr, day(1979, 3, 14)), "14 mars 1979");
        assert_eq!(long(Language::Ar, day(1979, 3, 14)), "14 مارس 1979");
        assert_eq!(long(Language::Fr, day(2026, 8, 1)), "1er août 2026");
        assert_eq!(long(Language::Ar, day(2026, 8, 1)), "فاتح غشت 2026");
    }

    #[test]
    fn names_the_months_as_in_morocco() {
        let names: Vec<&str> = (1..=12).map(|m| month_name(Language::Ar, m)).collect();
        let expected = "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر";
        assert_eq!(names.join(" "), expected);
        assert_eq!(month_name(Language::Fr, 13), "");
    }

    #[test]
    fn writes_of_a_partial_date_what_is_known() {
        let year = PartialDate::new(1979, None, None).unwrap();
        let with_month = PartialDate::new(1979, Some(3), None).unwrap();
        let whole = PartialDate::whole(day(1979, 3, 14));
        assert_eq!(
            [year, with_month, whole].map(|d| partial(Language::Fr, d)),
            ["1979", "mars 1979", "14 mars 1979"]
        );
        assert_eq!([year, with_month, whole].map(partial_short), ["1979", "03/1979", "14/03/1979"]);
        assert_eq!(month(Language::Ar, YearMonth::new(2026, 9).unwrap()), "شتنبر 2026");
    }
}
