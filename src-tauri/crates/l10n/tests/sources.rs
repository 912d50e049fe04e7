//! What the build refuses in a message, shown on small sources.

#![allow(dead_code, reason = "the build script uses the rest")]

use std::fs;
use std::path::Path;

#[path = "../build/catalogue.rs"]
mod catalogue;

use catalogue::{Catalogue, Kind, Source, Tongue};

fn read(fr: &str, ar: &str) -> Result<Catalogue, Vec<String>> {
    let source = |tongue: Tongue, text: &str| Source {
        tongue,
        noun: "list".to_owned(),
        path: format!("{}/list.ftl", tongue.folder()),
        text: text.to_owned(),
    };
    Catalogue::read(&[source(Tongue::Fr, fr), source(Tongue::Ar, ar)])
}

#[track_caller]
fn refused(fr: &str, ar: &str, because: &str) {
    let problems = read(fr, ar).expect_err("a refusal");
    assert!(problems.iter().any(|p| p.contains(because)), "{problems:?}");
}

const ROWS_FR: &str =
    "list-rows-line = { $rows ->\n    [one] { $rows } ligne\n   *[other] { $rows } lignes\n}\n";

#[test]
fn reads_both_languages_and_finds_what_each_variable_is() {
    let ar = "list-rows-line = { $rows ->\n    [zero] 0\n    [one] 1\n    [two] 2\n    [few] 3\n    [many] 11\n   *[other] 100\n}\n";
    let catalogue = read(
        &format!("-short = CNSS\n{ROWS_FR}list-of-title = Liste {{ -short }} de {{ $name }}\nlist-page-foot = {{ NUMBER($page) }}\n"),
        &format!("-short = الصندوق\n{ar}list-of-title = لائحة {{ $name }}\nlist-page-foot = {{ NUMBER($page) }}\n"),
    )
    .expect("both languages agree");
    let kind = |id: &str, name: &str| catalogue.messages[id].variables[name];
    assert_eq!(kind("list-rows-line", "rows"), Kind::Number);
    assert_eq!(kind("list-page-foot", "page"), Kind::Number);
    assert_eq!(kind("list-of-title", "name"), Kind::Text);
}

#[test]
fn fixes_texts_that_depend_on_terms_and_on_the_sex_alone() {
    let select = "list-member-name = { $sex ->\n    [male] adhérent\n    [female] adhérente\n   *[other] adhérent(e)\n}\n";
    let catalogue = read(
        &format!("-short = la CNSS\nlist-for-note = pour {{ -short }}\n{select}"),
        "list-for-note = للصندوق\nlist-member-name = منخرط(ة)\n",
    )
    .expect("$sex may stand in one language only");
    assert_eq!(catalogue.fixed_text("list-for-note", Tongue::Fr, "other").as_deref(), Some("pour la CNSS"));
    assert_eq!(catalogue.fixed_text("list-member-name", Tongue::Fr, "female").as_deref(), Some("adhérente"));
    assert_eq!(catalogue.fixed_text("list-member-name", Tongue::Fr, "other").as_deref(), Some("adhérent(e)"));
}

#[test]
fn refuses_a_syntax_error_and_names_its_line() {
    refused("list-a-title = A\nlist-b-title\n", "list-a-title = أ\n", "fr/list.ftl:2: syntax error");
}

#[test]
fn refuses_an_id_that_one_language_lacks() {
    refused("list-a-title = A\n", "", "list-a-title: missing in ar/list.ftl");
}

#[test]
fn refuses_an_id_outside_its_noun_or_written_twice() {
    refused("member-a-title = A\n", "member-a-title = أ\n", "an id here is `list-<thing>-<role>`");
    refused("list-a-title = A\nlist-a-title = B\n", "list-a-title = أ\n", "is written twice");
}

#[test]
fn refuses_a_variable_that_one_language_lacks() {
    refused("list-a-title = A { $name }\n", "list-a-title = أ\n", "$name stands in one language only");
}

#[test]
fn refuses_an_incomplete_plural() {
    let ar = "list-rows-line = { $rows ->\n    [one] سطر\n   *[other] { $rows } سطر\n}\n";
    refused(ROWS_FR, ar, "lacks the plural [two]");
    refused(
        "list-a-line = { $rows ->\n   *[other] { $rows }\n}\n",
        "list-a-line = { $rows }\n",
        "lacks the plural [one]",
    );
}

#[test]
fn refuses_html_invisible_marks_and_other_digits() {
    refused("list-a-title = un <b>mot</b>\n", "list-a-title = أ\n", "holds HTML");
    refused("list-a-title = un&nbsp;mot\n", "list-a-title = أ\n", "holds HTML");
    refused("list-a-title = A\n", "list-a-title = أ\u{200F}\n", "invisible mark U+200F");
    refused("list-a-title = { \"\\u202E\" }\n", "list-a-title = أ\n", "invisible mark U+202E");
    refused("list-a-title = A\n", "list-a-title = ٣\n", "digits are 0-9");
    assert!(read("list-a-title = <FICHIER> & suite\n", "list-a-title = <FICHIER>\n").is_ok());
}

#[test]
fn refuses_unknown_terms_references_and_functions() {
    refused("list-a-title = { -nobody }\n", "list-a-title = أ\n", "no term -nobody");
    refused(
        "list-a-title = { list-b-title }\nlist-b-title = B\n",
        "list-a-title = أ\nlist-b-title = ب\n",
        "by a term",
    );
    refused(
        "list-a-title = { DATETIME($day) }\n",
        "list-a-title = { $day }\n",
        "the only function is NUMBER",
    );
}

/// The build reads `locales/{fr,ar}`; what the window says besides must be as right, and must not say it twice.
#[test]
fn the_words_of_the_window_are_as_complete_as_those_of_the_program() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
    let mut sources = Vec::new();
    for tongue in Tongue::ALL {
        for folder in [tongue.folder().to_owned(), format!("window/{}", tongue.folder())] {
            for entry in fs::read_dir(locales.join(&folder)).expect("the folder of a language") {
                let path = entry.expect("an entry of that folder").path();
                let noun = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
                let text = fs::read_to_string(&path).expect("messages are UTF-8");
                sources.push(Source { tongue, path: format!("{folder}/{noun}.ftl"), noun, text });
            }
        }
    }
    let problems = Catalogue::read(&sources).err().unwrap_or_default();
    assert!(problems.is_empty(), "{problems:#?}");
}
