//! Lists mended by file and people written down twice, as the program is typed.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]
#![allow(clippy::disallowed_methods, reason = "a fixture may be lost")]

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const PASSPHRASE: &str = "quatre mots sans lien";

/// The program beside this test: a build of the workspace makes it.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let built = test.ancestors().nth(2).unwrap().join(format!("milaf{}", std::env::consts::EXE_SUFFIX));
    assert!(built.exists(), "{} is not built: cargo build -p milaf-cli", built.display());
    built
}

struct Desk(TempDir);

impl Desk {
    fn new() -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        let made = desk.run(&["new", "atlas", "--name-fr", "Atlas", "--name-ar", "الأطلس"]);
        assert_eq!(made.status.code(), Some(0), "{}", err(&made));
        desk
    }

    fn run(&self, words: &[&str]) -> Output {
        let mut command = Command::new(program());
        for name in ["MILAF_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command
            .args(words)
            .current_dir(self.0.path())
            .env("MILAF_REGISTER", "atlas")
            .env("MILAF_PASSPHRASE", PASSPHRASE)
            .stdin(Stdio::null());
        command.output().unwrap()
    }

    fn json(&self, words: &[&str]) -> Value {
        let output = self.run(&[words, &["--json"]].concat());
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{words:?}: {}", err(&output)))
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        std::fs::write(self.0.path().join(name), text).unwrap();
    }
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

const LIST: &str = "N° adhérent;Nom;Prénom;CIN;Date de naissance;Téléphone;Catégorie\n\
    1;El Alaoui;Mohamed;JB123456;14/03/1979;0661234567;CPU\n\
    2;العلوي;محمد;;14/03/1979;0661234568;CPU\n\
    3;Idrissi;Omar;;31/02/1990;12;CPU\n";

#[test]
fn refused_rows_go_out_are_mended_and_come_in_again() {
    for (language, file) in [("fr", "refus.xlsx"), ("ar", "refus.csv")] {
        let desk = Desk::new();
        desk.write("liste.csv", LIST);
        let first = desk.run(&["import", "liste.csv", "--write", "--faulty-rows", file, "--lang", language]);
        assert_eq!(first.status.code(), Some(3), "{}{}", out(&first), err(&first));
        assert!(out(&first).contains(file), "{}", out(&first));
        let again = desk.json(&["import", file]);
        assert_eq!((&again["counts"]["faulty"], &again["counts"]["new"]), (&Value::from(1), &Value::from(0)));
        let findings = again["plan"]["rows"][0]["findings"].as_array().unwrap();
        assert!(findings.iter().any(|f| f["value"] == "31/02/1990"), "{findings:?}");
        let over = desk.run(&["import", "liste.csv", "--faulty-rows", file]);
        assert_eq!(over.status.code(), Some(1), "a file that is there stays");
        let ending = desk.run(&["import", "liste.csv", "--faulty-rows", "refus.pdf"]);
        assert_eq!(ending.status.code(), Some(1));
        if file == "refus.csv" {
            let text = std::fs::read_to_string(desk.0.path().join(file)).unwrap();
            desk.write("juste.csv", text.replace("31/02/1990", "28/02/1990").replace(";12;", ";0661234569;"));
            let mended = desk.run(&["import", "juste.csv", "--write"]);
            assert_eq!(mended.status.code(), Some(0), "{}{}", out(&mended), err(&mended));
            assert_eq!(desk.json(&["members", "list"])["total"], 3);
        }
    }
}

#[test]
fn the_modes_are_named_as_in_the_window() {
    let desk = Desk::new();
    desk.write("liste.csv", LIST);
    desk.run(&["import", "liste.csv", "--write"]);
    desk.write("autre.csv", LIST.replace("Mohamed", "Mohammed"));
    for (mode, changed) in [("add", 0), ("fill", 0), ("replace", 1)] {
        let plan = desk.json(&["import", "autre.csv", "--mode", mode]);
        assert_eq!(plan["counts"]["changed"], changed, "{mode}");
    }
    assert_eq!(desk.run(&["import", "autre.csv", "--mode", "ask"]).status.code(), Some(2));
    let told = out(&desk.run(&["import", "autre.csv", "--mode", "replace", "--show", "all", "--lang", "fr"]));
    assert!(told.contains("Prénom en français") && told.contains("Mohammed"), "{told}");
}

#[test]
fn people_written_down_twice_are_listed_dismissed_and_merged() {
    let desk = Desk::new();
    desk.write("liste.csv", LIST);
    desk.run(&["import", "liste.csv", "--write"]);
    for (language, why) in [("fr", "se prononce"), ("ar", "ينطق")] {
        let listed = desk.run(&["duplicates", "--lang", language]);
        assert_eq!(listed.status.code(), Some(0), "{}", err(&listed));
        assert!(out(&listed).contains(why) && out(&listed).contains("#2"), "{}", out(&listed));
    }
    let pairs = desk.json(&["duplicates"]);
    assert_eq!((&pairs["total"], &pairs["rows"][0]["strength"]), (&Value::from(1), &Value::from("probable")));
    assert_eq!(pairs["rows"][0]["why"], serde_json::json!(["name-alike", "same-birth"]));
    assert_eq!(desk.json(&["duplicates", "--strength", "certain"])["total"], 0);

    assert_eq!(desk.run(&["duplicates", "--merge", "1", "1"]).status.code(), Some(1));
    assert_eq!(desk.run(&["duplicates", "--merge", "1", "99"]).status.code(), Some(1));
    assert_eq!(desk.run(&["duplicates", "--merge", "1"]).status.code(), Some(2));
    assert_eq!(desk.run(&["duplicates", "--merge", "1", "2", "--dismiss", "1", "2"]).status.code(), Some(2));
    let merged = desk.run(&["duplicates", "--merge", "1", "#2", "--take", "mobile", "--lang", "fr"]);
    assert_eq!(merged.status.code(), Some(0), "{}", err(&merged));
    assert!(out(&merged).contains("Téléphone") && out(&merged).contains("réuni"), "{}", out(&merged));
    assert_eq!(desk.json(&["members", "list"])["total"], 1);
    let one = desk.json(&["members", "show", "2"]);
    assert_eq!(one["member"]["mobile"], "+212661234568");
    assert_eq!(
        (&one["merged"][0]["number"], &one["merged"][0]["member"]),
        (&Value::from("2"), &Value::from(2))
    );
    assert!(out(&desk.run(&["members", "show", "1", "--lang", "ar"])).contains("محمد العلوي"));
    assert_eq!(one["member"]["name"]["last"], serde_json::json!({ "ar": "العلوي", "latin": "El Alaoui" }));

    let desk = Desk::new();
    desk.write("liste.csv", LIST);
    desk.run(&["import", "liste.csv", "--write"]);
    let said = desk.run(&["duplicates", "--dismiss", "1", "2", "--lang", "ar"]);
    assert_eq!(said.status.code(), Some(0), "{}", err(&said));
    let left = desk.json(&["duplicates"]);
    assert_eq!((&left["total"], &left["dismissed"]), (&Value::from(0), &Value::from(1)));
}

#[test]
fn hostile_lists_are_refused_in_one_sentence_whatever_is_asked_of_them() {
    let desk = Desk::new();
    let wide = format!("{}\n{}\n", "Nom;".repeat(400), "a;".repeat(400));
    let mut protected = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    protected.extend(b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
    let files: [(&str, Vec<u8>); 4] = [
        ("large.csv", wide.into_bytes()),
        ("secret.xlsx", protected),
        (
            "coupe.csv",
            [
                b"Nom;Pr\xC3\xA9nom;\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\n".as_slice(),
                b"a;\xC3\n",
            ]
            .concat(),
        ),
        ("vide.csv", b"\n\n\n".to_vec()),
    ];
    for language in ["fr", "ar"] {
        for (name, bytes) in &files {
            desk.write(name, bytes);
            let refused =
                desk.run(&["import", name, "--write", "--faulty-rows", "refus.csv", "--lang", language]);
            let said = err(&refused);
            assert_eq!(refused.status.code(), Some(1), "{name}: {}{said}", out(&refused));
            assert!(said.contains(name) && said.lines().count() == 1, "{name}: {said}");
            assert!(!desk.0.path().join("refus.csv").exists());
        }
    }
    // What a spreadsheet would run comes out with its guard.
    desk.write("formule.csv", "Nom;Prénom;CIN\n=cmd|' /C calc'!A0;Ali;12345678901\n");
    desk.run(&["import", "formule.csv", "--faulty-rows", "refus.csv"]);
    let text = std::fs::read_to_string(desk.0.path().join("refus.csv")).unwrap();
    assert!(text.contains("'=cmd") && !text.contains("\n=cmd"), "{text}");
}
