//! The program as it is typed: help and faults in the language in use, amounts, exit codes, secrets, hostile files.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]
#![allow(clippy::disallowed_methods, reason = "a fixture may be lost")]

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const PASSPHRASE: &str = "quatre mots sans lien";
const LANGUAGES: [&str; 2] = ["fr", "ar"];

/// The program beside this test: a build of the workspace makes it.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let built = test.ancestors().nth(2).unwrap().join(format!("milaf{}", std::env::consts::EXE_SUFFIX));
    assert!(built.exists(), "{} is not built: cargo build -p milaf-cli", built.display());
    built
}

fn command(words: &[&str]) -> Command {
    let mut command = Command::new(program());
    for name in ["MILAF_LANG", "MILAF_REGISTER", "MILAF_PASSPHRASE", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command.args(words).stdin(Stdio::null());
    command
}

fn run(words: &[&str]) -> Output {
    command(words).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn json(words: &[&str]) -> Value {
    let output = run(&[words, &["--json"]].concat());
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{words:?}: {}", err(&output)))
}

/// A register of its own folder.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk { folder: tempfile::tempdir().unwrap() };
        let made = desk.run(&["new", &desk.path("atlas"), "--name-fr", "Atlas", "--name-ar", "الأطلس"]);
        assert_eq!(made.status.code(), Some(0), "{}", err(&made));
        desk
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = command(words);
        command.env("MILAF_PASSPHRASE", PASSPHRASE).env("MILAF_REGISTER", self.path("atlas.milaf"));
        command.current_dir(self.folder.path());
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }
}

const COMMANDS: [&[&str]; 22] = [
    &[],
    &["new"],
    &["sample"],
    &["import"],
    &["members"],
    &["members", "list"],
    &["members", "show"],
    &["members", "search"],
    &["assess"],
    &["compute"],
    &["dossier"],
    &["sheet", "information"],
    &["sheet", "attestation"],
    &["transmit"],
    &["answer"],
    &["rejects"],
    &["told"],
    &["removal"],
    &["verify"],
    &["rules", "list"],
    &["rules", "check"],
    &["demo"],
];

/// What the parser says by itself where nobody words it.
const PARSER: [&str; 12] = [
    "Usage",
    "Options:",
    "Commands",
    "Arguments:",
    "error:",
    "Print help",
    "Print version",
    "possible values",
    "default:",
    "required",
    "For more information",
    "[OPTIONS]",
];

fn no_word_of_the_parser(text: &str, language: &str) {
    for word in PARSER {
        let french = language == "fr" && matches!(word, "Usage" | "[OPTIONS]");
        assert!(french || !text.contains(word), "«{word}» in {text}");
    }
}

#[test]
fn help_is_in_the_language_in_use_at_every_level() {
    for language in LANGUAGES {
        for command in COMMANDS {
            let words = [command, &["--help", "--lang", language]].concat();
            let help = run(&words);
            assert_eq!(help.status.code(), Some(0), "{words:?}: {}", err(&help));
            let text = out(&help);
            no_word_of_the_parser(&text, language);
            let arabic = text.chars().filter(|c| ('\u{0621}'..='\u{064A}').contains(c)).count();
            assert_eq!(arabic > 50, language == "ar", "{words:?}: {text}");
        }
    }
}

#[test]
fn a_command_badly_written_is_said_in_the_language_in_use_with_exit_code_2() {
    let faults: [&[&str]; 11] = [
        &[],
        &["compue"],
        &["members"],
        &["members", "lsit"],
        &["compute"],
        &["compute", "--category"],
        &["compute", "--category", "cpu", "--year", "douze"],
        &["compute", "--category", "cpu", "--category", "cpu"],
        &["compute", "--category", "cpu", "--class", "a", "--coefficient", "6"],
        &["import", "x.csv", "--encoding", "klingon"],
        &["rules", "list", "too", "many"],
    ];
    for language in LANGUAGES {
        for fault in faults {
            let words = [&["--lang", language], fault].concat();
            let said = run(&words);
            assert_eq!(said.status.code(), Some(2), "{words:?}");
            assert!(said.stdout.is_empty(), "{words:?}");
            no_word_of_the_parser(&err(&said), language);
        }
    }
    let suggestion = err(&run(&["--lang", "fr", "compue"]));
    assert!(suggestion.contains("compute"), "{suggestion}");
    let machine = run(&["--lang", "fr", "compue", "--json"]);
    let said: Value = serde_json::from_slice(&machine.stderr).unwrap();
    assert_eq!(said["error"]["code"], "command-line");
}

#[test]
fn the_language_follows_the_option_then_the_environment() {
    let heading = |command: &mut Command| out(&command.arg("--help").output().unwrap());
    let arabic = |text: &str| text.contains("الأوامر");
    assert!(!arabic(&heading(&mut command(&[]))));
    assert!(arabic(&heading(command(&[]).env("MILAF_LANG", "ar"))));
    assert!(arabic(&heading(command(&[]).env("LANG", "ar_MA.UTF-8"))));
    assert!(!arabic(&heading(command(&["--lang", "fr"]).env("MILAF_LANG", "ar"))));
    assert!(arabic(&heading(&mut command(&["--lang=ar"]))));
}

/// The published examples that a command line can ask, and what comes out.
#[test]
fn computes_the_published_examples() {
    let on = |day: &'static str| ["--on", day];
    let cpu = |words: &[&str], day| {
        let found = json(&[&["compute", "--category", "cpu"], words, &on(day)].concat());
        let taxed = &found["categories"][0]["contribution"]["taxed"];
        let amount =
            |value: &Value| value.as_str().unwrap_or_else(|| panic!("{found:#}")).parse::<f64>().unwrap();
        (
            amount(&taxed["tax"]["value"]),
            amount(&taxed["droit"]["value"]["year"]),
            amount(&taxed["total"]["value"]),
        )
    };
    let note_732 = [
        "--turnover",
        "500000",
        "--coefficient",
        "6",
        "--turnover",
        "1000000",
        "--coefficient",
        "3",
        "--year",
        "2021",
    ];
    assert_eq!(cpu(&note_732, "2022-03-01"), (6000.0, 4200.0, 10200.0));
    for written in ["6", "6 %", "0,06", "0.06", "٦"] {
        assert_eq!(
            cpu(&["--turnover", "375 000", "--coefficient", written], "2026-11-22"),
            (2250.0, 2280.0, 4530.0)
        );
    }
    assert_eq!(
        cpu(&["--turnover", "60000", "--class", "hairdressing"], "2026-11-22"),
        (1200.0, 2280.0, 3480.0)
    );
    let half_year = ["--turnover", "90000", "--coefficient", "10", "--until", "2026-06-30"];
    assert_eq!(cpu(&half_year, "2026-06-30"), (900.0, 1140.0, 2040.0));
    assert_eq!(cpu(&["--turnover", "0", "--coefficient", "6"], "2026-11-22"), (0.0, 1200.0, 1200.0));

    let flat = |words: &[&str], day| {
        let found = json(&[&["compute"], words, &on(day)].concat());
        let month = &found["categories"][0]["contribution"]["flat-rate"]["contribution"]["value"]["month"];
        month.as_str().unwrap_or_else(|| panic!("{found:#}")).parse::<f64>().unwrap()
    };
    assert_eq!(flat(&["--category", "craft"], "2026-01-15"), 163.52);
    let doctor = ["--category", "doctor", "--sub-category", "general-practitioner"];
    assert_eq!(flat(&doctor, "2026-01-15"), 872.10);
    assert_eq!(flat(&["--category", "doctor", "--sub-category", "specialist"], "2021-12-15"), 991.03);
}

#[test]
fn an_amount_is_explained_in_both_languages() {
    let words =
        ["compute", "--category", "cpu", "--turnover", "375000", "--coefficient", "6", "--on", "2026-11-22"];
    for (language, unit) in [("fr", "DH"), ("ar", "درهم")] {
        let output = run(&[&words[..], &["--lang", language]].concat());
        let text = out(&output).replace('\u{A0}', " ");
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        assert!(text.contains("375 000,00") && text.contains(&format!("4 530,00 {unit}")), "{text}");
    }
}

#[test]
fn what_cannot_be_computed_says_what_is_missing() {
    for language in LANGUAGES {
        let unknown = run(&["compute", "--category", "cpu", "--lang", language]);
        assert_eq!(unknown.status.code(), Some(3), "{}", out(&unknown));
        for faulty in [
            &["--category", "nobody"][..],
            &["--category", "cpu", "--turnover", "douze"],
            &["--category", "cpu", "--turnover", "-1"],
            &["--category", "cpu", "--turnover", "1", "--coefficient", "17"],
            &["--category", "cpu", "--turnover", "1", "--class", "alchemy"],
            &["--category", "doctor", "--sub-category", "surgeon"],
            &["--category", "cpu", "--on", "2026-02-30"],
        ] {
            let refused = run(&[&["compute", "--lang", language], faulty].concat());
            assert_eq!(refused.status.code(), Some(1), "{faulty:?}: {}", out(&refused));
            assert!(refused.stdout.is_empty() && err(&refused).lines().count() == 1, "{}", err(&refused));
        }
    }
}

#[test]
fn the_rule_book_can_be_read_and_another_one_checked() {
    let rows = json(&["rules", "list", "--kind", "smig-hour", "--on", "2026-01-15"]);
    assert_eq!(rows.as_array().map(Vec::len), Some(1), "{rows:#}");
    let row = run(&["rules", "show", "droit-complementaire", "--lang", "fr"]);
    assert!(out(&row).contains("CGI, art. 73"), "{}", out(&row));
    assert_eq!(run(&["rules", "check"]).status.code(), Some(0));
    assert_eq!(run(&["rules", "show", "nothing-of-the-kind"]).status.code(), Some(1));
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("broken.toml"), "[[row]\n\u{202E}").unwrap();
    let broken = run(&["rules", "check", &folder.path().display().to_string()]);
    assert_eq!(broken.status.code(), Some(1));
    assert!(err(&broken).contains("broken.toml"), "{}", err(&broken));
}

#[test]
fn a_new_register_shows_its_recovery_code_once_and_writes_its_sheet() {
    let desk = Desk::new();
    let sheet = desk.folder.path().join("atlas-fiche-de-secours.pdf");
    assert!(std::fs::read(&sheet).unwrap().starts_with(b"%PDF-"));
    let again = desk.run(&["new", &desk.path("atlas"), "--name-fr", "Atlas", "--name-ar", "الأطلس"]);
    assert_eq!(again.status.code(), Some(1), "a register is never written over");
}

#[test]
fn a_passphrase_comes_from_a_file_or_the_environment_and_a_wrong_one_opens_nothing() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["members", "list"]).status.code(), Some(0));
    let list = ["members", "list", "--register", &desk.path("atlas.milaf"), "--lang", "fr"];
    let from = |file: &str| run(&[&list[..], &["--passphrase-file", file]].concat());
    assert_eq!(from(&desk.write("right", format!("{PASSPHRASE}\n"))).status.code(), Some(0));
    let wrong = from(&desk.write("wrong", "quatre mots sans rapport"));
    assert_eq!(wrong.status.code(), Some(1));
    assert!(err(&wrong).contains("phrase secrète") && !err(&wrong).contains("rapport"), "{}", err(&wrong));
    assert_eq!(from(&desk.write("empty", "")).status.code(), Some(1));
    assert_eq!(from(&desk.path("nowhere")).status.code(), Some(1));
    assert_eq!(run(&list).status.code(), Some(1), "nobody to ask");
    let argument = desk.run(&["members", "list", "--passphrase", PASSPHRASE]);
    assert_eq!(argument.status.code(), Some(2), "never by argument");
    let short = desk
        .command(&["new", &desk.path("b"), "--name-fr", "B", "--name-ar", "ب"])
        .env("MILAF_PASSPHRASE", "court")
        .output();
    assert_eq!(short.unwrap().status.code(), Some(1));
}

#[test]
fn no_register_is_made_where_the_command_fails() {
    let desk = Desk::new();
    for words in [&["members", "list", "-r", "missing"][..], &["members", "list", "-r", "/"]] {
        let refused = desk.run(words);
        assert_eq!(refused.status.code(), Some(1), "{}", out(&refused));
    }
    assert!(!desk.folder.path().join("missing.milaf").exists());
}

const LIST: &str = "N° adhérent;Nom;Prénom;CIN;Date de naissance;Téléphone;Catégorie\n\
    1;El Alaoui;Mohamed;JB123456;14/03/1979;0661234567;CPU\n\
    2;Bennani;Fatima;J654321;25/12/1985;0670000001;Artisan\n\
    3;Idrissi;Omar;;31/02/1990;12;CPU\n";

#[test]
fn a_list_is_told_row_by_row_and_written_only_when_asked() {
    let desk = Desk::new();
    let list = desk.write("liste.csv", LIST);
    let dry = desk.run(&["import", &list, "--lang", "fr"]);
    assert_eq!(dry.status.code(), Some(3), "{}\n{}", out(&dry), err(&dry));
    let text = out(&dry);
    for part in ["liste.csv, ligne 4", "31/02/1990", "--word \"Artisan=", "--write", "utf-8"] {
        assert!(text.contains(part), "{part} not in {text}");
    }
    let total = || {
        serde_json::from_slice::<Value>(&desk.run(&["members", "list", "--json"]).stdout).unwrap()["total"]
            .clone()
    };
    assert_eq!(total(), 0);
    let asked = desk.run(&["import", &list, "--write"]);
    assert_eq!((asked.status.code(), total()), (Some(3), Value::from(0)), "a word waits for its answer");
    let written = desk.run(&["import", &list, "--write", "--word", "Artisan=craft", "--lang", "ar"]);
    assert_eq!(written.status.code(), Some(3), "{}\n{}", out(&written), err(&written));
    assert_eq!(total(), 2, "the sound rows, not the faulty one");
    let again: Value = serde_json::from_slice(&desk.run(&["import", &list, "--json"]).stdout).unwrap();
    assert_eq!((again["counts"]["new"].as_u64(), again["counts"]["unchanged"].as_u64()), (Some(0), Some(2)));

    let rows = out(&desk.run(&["members", "list"]));
    assert!(rows.contains("JB••••56") && !rows.contains("JB123456"), "{rows}");
    let found = out(&desk.run(&["members", "search", "fatima"]));
    assert!(found.to_lowercase().contains("bennani"), "{found}");
    let record = out(&desk.run(&["members", "show", "1"]));
    assert!(record.contains("JB123456") && record.contains("14 mars 1979"), "{record}");
    assert_eq!(desk.run(&["members", "show", "99"]).status.code(), Some(1));

    for language in LANGUAGES {
        let case = desk.run(&["assess", "1", "--lang", language]);
        assert_eq!(case.status.code(), Some(0), "{}", err(&case));
    }
    let supposed = desk.run(&[
        "assess",
        "1",
        "--what-if",
        "turnover=375000",
        "--what-if",
        "coefficient=6",
        "--lang",
        "fr",
    ]);
    assert!(
        out(&supposed).replace('\u{A0}', " ").contains("2 280,00 DH"),
        "{}{}",
        out(&supposed),
        err(&supposed)
    );
    for unread in ["turnover=x", "colour=red", "turnover", "category=nobody", "other-cover=peut-être"] {
        assert_eq!(desk.run(&["assess", "1", "--what-if", unread]).status.code(), Some(1), "{unread}");
    }
}

#[test]
fn hostile_lists_are_refused_in_one_sentence_and_change_nothing() {
    let desk = Desk::new();
    let mut bomb = b"PK\x03\x04".to_vec();
    bomb.extend(std::iter::repeat_n(0xFF, 4096));
    let long = format!("Nom;Prénom\n{};b\n", "a".repeat(100_000));
    let files: [(&str, Vec<u8>); 8] = [
        ("empty.csv", Vec::new()),
        ("nul.csv", vec![0; 10_000]),
        ("bomb.xlsx", bomb),
        ("paper.pdf", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec()),
        ("old.xls", [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 512]].concat()),
        ("long.csv", long.into_bytes()),
        ("no-columns.csv", b"1;2;3\n4;5;6\n".to_vec()),
        ("open-quote.csv", "Nom;Prénom\n\"a;b\nc;d\ne;f\n".as_bytes().to_vec()),
    ];
    for language in LANGUAGES {
        for (name, bytes) in &files {
            let path = desk.write(name, bytes);
            let refused = desk.run(&["import", &path, "--write", "--lang", language]);
            let said = err(&refused);
            assert_eq!(refused.status.code(), Some(1), "{name}: {}{said}", out(&refused));
            assert!(said.contains(name) && said.lines().count() == 1, "{name}: {said}");
        }
    }
    let folder = desk.run(&["import", &desk.path(""), "--write"]);
    assert_eq!(folder.status.code(), Some(1));
}

#[test]
fn formulas_and_direction_marks_in_a_list_do_not_reach_the_terminal_raw() {
    let desk = Desk::new();
    let list = desk
        .write("liste.csv", "Nom;Prénom;CIN;\u{1B}[2J\n=HYPERLINK(\"x\");\u{202E}Omar\u{1B}[31m;JB123456\n");
    for show in ["all", "faulty"] {
        let told = desk.run(&["import", &list, "--show", show]);
        let text = out(&told);
        assert!(!text.contains(['\u{1B}', '\u{202E}']) && text.contains("HYPERLINK"), "{text}");
    }
}

#[test]
fn hostile_transmissions_are_refused_with_exit_code_4() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("envoi.zip");
    let verify = |bytes: &[u8]| {
        std::fs::write(&path, bytes).unwrap();
        run(&["verify", &path.display().to_string(), "--lang", "ar"])
    };
    for bytes in [&b""[..], b"PK\x03\x04", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", &[0xFF; 5000]] {
        let refused = verify(bytes);
        assert_eq!(refused.status.code(), Some(4), "{}{}", out(&refused), err(&refused));
    }
    let nowhere = run(&["verify", &folder.path().join("nowhere").display().to_string()]);
    assert_eq!(nowhere.status.code(), Some(1));
    let key = run(&["verify", &path.display().to_string(), "--key", &path.display().to_string()]);
    assert_eq!(key.status.code(), Some(1), "a key file that is none");
}

/// A list of one person whose dossier lacks nothing.
const COMPLETE: &str = "N° adhérent;Nom;Prénom;CIN;Sexe;Date de naissance;Nationalité;Téléphone;E-mail;\
    Adresse personnelle;Commune;Ville;Code postal;RIB;Catégorie;Demande;Copie CIN;Attestation RIB;Carte;Procuration\n\
    7;El Alaoui;Mohamed;JB993456;M;14/03/1979;marocaine;0661234567;m.alaoui@example.org;\
    Quartier Dakhla 12;Agadir;Agadir;80000;001810007800020110620318;craft;oui;oui;oui;oui;oui\n";

#[test]
fn a_list_becomes_a_dossier_and_a_transmission_judged_by_who_knows_the_key() {
    let desk = Desk::new();
    let list = desk.write("complet.csv", COMPLETE);
    let pieces = [
        "Demande=piece-signed-form",
        "Copie CIN=piece-cin-copy",
        "Attestation RIB=piece-bank-attestation",
        "Carte=piece-activity-proof",
        "Procuration=piece-mandate",
    ];
    let columns: Vec<&str> = pieces.iter().flat_map(|piece| ["--column", piece]).collect();
    let read = desk.run(&[&["import", &list, "--write"], &columns[..]].concat());
    assert_eq!(read.status.code(), Some(0), "{}{}", out(&read), err(&read));
    let ready = desk.run(&["dossier", "7", "--ready"]);
    assert_eq!(ready.status.code(), Some(0), "{}", err(&ready));
    let sealed = desk.run(&["transmit", "-o", "envoi.zip"]);
    assert_eq!(sealed.status.code(), Some(0), "{}{}", out(&sealed), err(&sealed));
    assert_eq!(desk.run(&["transmit", "-o", "encore.zip"]).status.code(), Some(1), "nothing is left to send");

    let path = desk.path("envoi.zip");
    assert_eq!(desk.run(&["verify", &path]).status.code(), Some(0));
    assert_eq!(run(&["verify", &path]).status.code(), Some(5));
    let other = Desk::new();
    assert_eq!(
        other.run(&["verify", &path]).status.code(),
        Some(5),
        "another register does not know the key"
    );
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let changed = desk.write("changed.zip", bytes);
    let refused = desk.run(&["verify", &changed, "--lang", "fr"]);
    assert_eq!(refused.status.code(), Some(4));
    assert!(out(&refused).contains("dossiers/2026-") || out(&refused).contains(".pdf"), "{}", out(&refused));
}

#[test]
fn papers_are_written_where_asked_and_never_over_anything() {
    let desk = Desk::new();
    let list = desk.write("liste.csv", LIST);
    desk.run(&["import", &list, "--write", "--word", "Artisan=craft"]);
    let pdf = desk.path("un.pdf");
    for language in LANGUAGES {
        let pdf = desk.path(&format!("{language}.pdf"));
        let printed = desk.run(&["dossier", "1", "-o", &pdf, "--paper", language]);
        assert_eq!(printed.status.code(), Some(0), "{}", err(&printed));
    }
    let sheet = desk.run(&["sheet", "information", "-o", &pdf]);
    assert_eq!(sheet.status.code(), Some(0), "{}", err(&sheet));
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    let before = std::fs::read(&pdf).unwrap();
    assert_eq!(desk.run(&["sheet", "information", "-o", &pdf]).status.code(), Some(1));
    assert_eq!(std::fs::read(&pdf).unwrap(), before);
    let empty = desk.run(&["transmit", "-o", &desk.path("envoi.zip")]);
    assert_eq!(empty.status.code(), Some(1), "no dossier is ready");
    let not_ready = desk.run(&["dossier", "1", "--ready", "-o", &desk.path("x.pdf")]);
    assert_eq!(not_ready.status.code(), Some(1), "an incomplete dossier cannot be ready");
    assert!(!desk.folder.path().join("envoi.zip").exists() && !desk.folder.path().join("x.pdf").exists());
}
