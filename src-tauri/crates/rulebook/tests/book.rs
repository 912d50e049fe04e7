//! The rule book as a file: what is refused, and what its version depends on.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use jiff::civil::date;
use milaf_domain::Language;
use milaf_rulebook::{BookError, Confidence, Kind, Part, RuleBook, Section, Unit};
use proptest::prelude::*;

const HEAD: &str = r#"
compiled = "2026-11-22"
[[source]]
id = "text"
name = { fr = "texte", ar = "نص" }
"#;

fn row(id: &str, more: &str) -> String {
    format!(
        "[[row]]\nid = \"{id}\"\nkind = \"amo-rate\"\nunit = \"percent\"\nlegal_ref = \"loi\"\nsource = \"text\"\n\
         confidence = \"sourced\"\nname = {{ fr = \"taux\", ar = \"نسبة\" }}\n{more}\n"
    )
}

fn load(rows: &[String]) -> Result<RuleBook, BookError> {
    let text = format!("{HEAD}{}", rows.concat());
    RuleBook::load(&[("rules.toml", text.as_bytes())])
}

fn refusal(rows: &[String]) -> BookError {
    load(rows).unwrap_err()
}

#[test]
fn the_embedded_book_is_whole_and_every_source_is_used() {
    let book = RuleBook::embedded();
    assert!(book.rows().count() > 200);
    for source in book.sources() {
        assert!(book.rows().any(|r| r.source == source.id), "no row rests on {}", source.id);
    }
    for section in Section::ALL {
        assert!(book.guide().section(section).next().is_some(), "{section:?} is empty");
    }
}

#[test]
fn a_row_without_figure_is_only_loaded_as_unknown() {
    let error = refusal(&[row("rate", "")]);
    assert!(matches!(error, BookError::NoFigure { .. }), "{error}");
    let unknown = row("rate", "").replace("\"sourced\"", "\"unknown\"");
    assert!(load(&[unknown]).is_ok());
}

#[test]
fn a_gap_between_two_rows_of_a_series_is_refused_by_name() {
    let rows = [
        row("old", "value = \"1\"\nvalid_from = \"2020-01-01\"\nvalid_to = \"2020-12-30\""),
        row("new", "value = \"2\"\nvalid_from = \"2021-01-01\""),
    ];
    let BookError::Gap { file, before, id } = refusal(&rows) else { panic!("no gap found") };
    assert_eq!((file.as_str(), before.as_str(), id.as_str()), ("rules.toml", "old", "new"));
}

#[test]
fn two_rows_of_a_series_on_one_day_are_refused() {
    let overlapping = [
        row("old", "value = \"1\"\nvalid_from = \"2020-01-01\"\nvalid_to = \"2021-01-01\""),
        row("new", "value = \"2\"\nvalid_from = \"2021-01-01\""),
    ];
    assert!(matches!(refusal(&overlapping), BookError::Overlap { .. }));
    let open_ended = [
        row("old", "value = \"1\"\nvalid_from = \"2020-01-01\""),
        row("new", "value = \"2\"\nvalid_from = \"2021-01-01\""),
    ];
    assert!(matches!(refusal(&open_ended), BookError::Overlap { .. }));
}

#[test]
fn brackets_must_follow_each_other_and_the_last_one_stays_open() {
    let scale = |brackets: &str| row("scale", &format!("step = \"1\"\nbrackets = [{brackets}]"));
    let gap = scale("{ from = \"0\", to = \"10\", value = \"1\" }, { from = \"12\", value = \"2\" }");
    assert!(matches!(refusal(&[gap]), BookError::Brackets { at, .. } if at == "12"));
    let overlap = scale("{ from = \"0\", to = \"10\", value = \"1\" }, { from = \"10\", value = \"2\" }");
    assert!(matches!(refusal(&[overlap]), BookError::Brackets { .. }));
    let closed =
        scale("{ from = \"0\", to = \"10\", value = \"1\" }, { from = \"11\", to = \"20\", value = \"2\" }");
    assert!(matches!(refusal(&[closed]), BookError::Brackets { .. }));
    let right = scale("{ from = \"0\", below = \"10\", value = \"1\" }, { from = \"10\", value = \"2\" }");
    assert!(load(&[right]).is_ok());
}

#[test]
fn names_sources_and_categories_that_do_not_exist_are_refused() {
    let source = row("rate", "value = \"1\"").replace("source = \"text\"", "source = \"hearsay\"");
    assert!(matches!(refusal(&[source]), BookError::UnknownReference { target, .. } if target == "hearsay"));
    let category = row("rate", "value = \"1\"\ncategory = \"astronaut\"");
    assert!(
        matches!(refusal(&[category]), BookError::UnknownReference { target, .. } if target == "astronaut")
    );
    let entry = "[[entry]]\nid = \"e\"\nsection = \"delays\"\nrows = [\"nowhere\"]\ntext = { fr = \"a\", ar = \"ب\" }\n";
    assert!(matches!(refusal(&[entry.to_owned()]), BookError::UnknownReference { .. }));
    let figure =
        "[[entry]]\nid = \"e\"\nsection = \"delays\"\nrows = []\ntext = { fr = \"{nowhere}\", ar = \"ب\" }\n";
    assert!(matches!(refusal(&[figure.to_owned()]), BookError::UnknownReference { .. }));
}

#[test]
fn a_text_in_one_language_only_is_refused() {
    let name = row("rate", "value = \"1\"").replace("ar = \"نسبة\"", "ar = \" \"");
    assert!(matches!(refusal(&[name]), BookError::MissingText { field: "name", .. }));
    let note = row("rate", "value = \"1\"\nnote = { fr = \"voir\", ar = \"\" }");
    assert!(matches!(refusal(&[note]), BookError::MissingText { field: "note", .. }));
}

#[test]
fn an_id_used_twice_a_reversed_row_and_a_misspelt_field_are_refused() {
    let twice = [row("rate", "value = \"1\"\nvalid_to = \"2020-12-31\""), row("rate", "value = \"1\"")];
    assert!(matches!(refusal(&twice), BookError::DuplicateId { .. }));
    let reversed = row("rate", "value = \"1\"\nvalid_from = \"2021-01-01\"\nvalid_to = \"2020-01-01\"");
    assert!(matches!(refusal(&[reversed]), BookError::Reversed { .. }));
    assert!(matches!(refusal(&[row("rate", "valeu = \"1\"")]), BookError::Shape { .. }));
    assert!(matches!(RuleBook::load(&[("x.toml", b"\xff")]), Err(BookError::NotText { .. })));
    assert!(matches!(RuleBook::load(&[]), Err(BookError::NoDate)));
}

#[test]
fn the_version_follows_what_is_said_and_not_how_it_is_written() {
    let (a, b) = (row("a", "value = \"1\"\ncode = \"a\""), row("b", "value = \"2\"\ncode = \"b\""));
    let version = |rows: &[String]| load(rows).unwrap().version().clone();
    let first = version(&[a.clone(), b.clone()]);
    assert_eq!(first, version(&[b.clone(), format!("# a remark\n{a}")]));
    assert_ne!(first, version(&[a, b.replace("\"2\"", "\"3\"")]));
    assert_eq!(first.digest.len(), 16);
    assert!(first.to_string().starts_with("2026-11-22 · "));
}

#[test]
fn the_guide_reads_its_figures_from_the_row_of_the_day() {
    let book = RuleBook::embedded();
    let entry = book.guide().section(Section::Advantages).find(|e| e.id == "advantage-family").unwrap();
    let ages = |on| -> Vec<String> {
        let parts = entry.parts(book, Language::Fr, on);
        let figures = parts.into_iter().filter_map(|part| match part {
            Part::Figure { value, unit: Unit::Years, .. } => Some(value.to_string()),
            _ => None,
        });
        figures.collect()
    };
    assert_eq!(ages(date(2026, 11, 22)), ["21", "26"]);
    assert_eq!(ages(date(2027, 2, 1)), ["21", "30"]);
    let law = book.guide().section(Section::Questions).find(|e| e.id == "q-child-30").unwrap();
    let named = law.parts(book, Language::Ar, date(2026, 11, 22));
    assert!(named.iter().any(|p| matches!(p, Part::Figure { value, .. } if value.to_string() == "30")));
}

#[test]
fn every_category_has_its_dates_and_base_or_says_that_they_are_unknown() {
    let book = RuleBook::embedded();
    for category in book.rows_of(Kind::Category) {
        let code = category.category.as_ref();
        let of = |kind| book.rows_of(kind).any(|r| r.category.as_ref() == code);
        let unknown = category.confidence == Confidence::Unknown;
        assert!(unknown || of(Kind::DueFrom), "{}", category.id);
        assert!(category.pays.is_some(), "{}", category.id);
    }
}

proptest! {
    #[test]
    fn loading_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = RuleBook::load(&[("x.toml", &bytes)]);
    }

    #[test]
    fn loading_a_row_of_any_words_never_panics(id in ".{0,20}", value in "[-0-9.eE]{0,30}") {
        let text = format!("{HEAD}{}", row(&id.replace(['"', '\\'], ""), &format!("value = \"{value}\"")));
        let _ = RuleBook::load(&[("x.toml", text.as_bytes())]);
    }
}
