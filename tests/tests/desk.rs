//! The commands of the desk as they are typed: attestations, clocks, contributions, dues, letters, meetings.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]
#![allow(clippy::disallowed_methods, reason = "a fixture may be lost")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const TODAY: &str = "2026-11-22";
const LIST: &str = "N° adhérent;Nom;Prénom;CIN;Date de naissance;Catégorie;Date d'adhésion\n\
    1;EL ALAOUI;Mohamed;JB123481;14/03/1979;CPU;01/02/2020\n\
    2;BENALI;Fatima;J99812;05/01/1984;CPU;01/02/2021\n";

/// The program beside this test: a build of the workspace makes it.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let built = test.ancestors().nth(2).unwrap().join(format!("milaf{}", std::env::consts::EXE_SUFFIX));
    assert!(built.exists(), "{} is not built: cargo build -p milaf-cli", built.display());
    built
}

/// A register with two members in a folder of its own.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk { folder: tempfile::tempdir().unwrap() };
        desk.text(&["new", "atlas", "--name-fr", "Atlas", "--name-ar", "الأطلس"]);
        std::fs::write(desk.path("liste.csv"), LIST).unwrap();
        desk.text(&["import", "liste.csv", "--write", "--day-first", "yes"]);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, words: &[&str]) -> Output {
        let mut command = Command::new(program());
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "MILAF_LANG"] {
            command.env_remove(name);
        }
        command.args(words).args(["--today", TODAY]).stdin(Stdio::null());
        command
            .env("MILAF_PASSPHRASE", "quatre mots sans lien")
            .env("MILAF_REGISTER", self.path("atlas.milaf"));
        command.current_dir(self.folder.path()).output().unwrap()
    }

    fn text(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert_eq!(output.status.code(), Some(0), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn json(&self, words: &[&str]) -> Value {
        let output = self.run(&[words, &["--json"]].concat());
        let bytes = if output.stdout.is_empty() { &output.stderr } else { &output.stdout };
        serde_json::from_slice(bytes).unwrap_or_else(|_| panic!("{words:?}: {output:?}"))
    }

    fn refused(&self, words: &[&str]) -> String {
        self.json(words)["error"]["code"].as_str().unwrap().to_owned()
    }
}

fn is_pdf(path: &Path) -> bool {
    std::fs::read(path).unwrap().starts_with(b"%PDF-")
}

#[test]
fn every_command_of_the_desk_explains_itself_in_both_languages() {
    let desk = Desk { folder: tempfile::tempdir().unwrap() };
    let commands: [&[&str]; 14] = [
        &["attest"],
        &["due"],
        &["payments"],
        &["payments", "list"],
        &["payments", "note"],
        &["payments", "import"],
        &["payments", "arrears"],
        &["dues"],
        &["dues", "pay"],
        &["dues", "cancel"],
        &["letters"],
        &["meeting"],
        &["meeting", "attendance"],
        &["meeting", "ask"],
    ];
    for language in ["fr", "ar"] {
        for command in commands {
            let text = desk.text(&[command, &["--help", "--lang", language]].concat());
            let arabic = text.chars().filter(|c| ('\u{0621}'..='\u{064A}').contains(c)).count();
            assert_eq!(arabic > 50, language == "ar", "{command:?}: {text}");
            for word in ["Options:", "Print help", "possible values", "[OPTIONS]"] {
                assert!(
                    language == "fr" && word == "[OPTIONS]" || !text.contains(word),
                    "«{word}» in {text}"
                );
            }
        }
    }
}

#[test]
fn an_attestation_is_issued_copied_and_refused_to_a_stranger() {
    let desk = Desk::new();
    desk.text(&["attest", "1", "-o", "a.pdf", "--paper", "ar"]);
    assert!(is_pdf(&desk.path("a.pdf")));
    desk.text(&["attest", "--copy", "1/2026", "-o", "copie.pdf"]);
    assert_eq!(desk.run(&["attest", "--who", "Zidane"]).status.code(), Some(3));
    let found = desk.json(&["attest", "--who", "Alaoui"]);
    assert_eq!(found["found"][0]["ours"], true);
    let refuse = ["attest", "--refuse", "unknown-person", "--name", "ZIDANE Ali", "-o", "refus.pdf"];
    desk.text(&refuse);
    let page = desk.json(&["attest", "--list"]);
    assert_eq!((page["total"].as_u64(), page["rows"][1]["copies"].as_u64()), (Some(2), Some(1)));
    assert_eq!(page["rows"][0]["refusal"], "unknown-person");
    assert!(desk.text(&["attest", "--list", "--lang", "ar"]).contains("رفضت"));
    assert_eq!(desk.refused(&["attest", "--refuse", "other", "--name", "X"]), "refusal-unsaid");
    assert_eq!(desk.refused(&["attest", "--refuse", "because", "--name", "X"]), "argument-faulty");
    assert_eq!(desk.refused(&["attest"]), "argument-faulty");
    assert_eq!(desk.refused(&["attest", "--copy", "9/2026"]), "attestation-missing");
}

#[test]
fn payments_are_noted_imported_once_and_arrears_are_told_as_months() {
    let desk = Desk::new();
    let empty = desk.text(&["payments", "list", "1"]);
    assert!(empty.contains("Aucun mois connu"), "{empty}");
    let note = ["payments", "note", "1", "--period", "2026-01", "--amount", "190,00", "--reference", "R-1"];
    desk.text(&note);
    let account = desk.run(&["payments", "list", "1"]);
    assert_eq!(account.status.code(), Some(3));
    let arrears = desk.json(&["payments", "arrears"]);
    assert!(arrears["rows"][0]["clock"]["months"].as_u64().unwrap() > 0, "{arrears}");
    let list = "CIN;Période;Montant;Date\nJ99812;T1 2026;570;15/03/2026\nXX99;2026-01;1;\n";
    std::fs::write(desk.path("p.csv"), list).unwrap();
    let dry = desk.json(&["payments", "import", "p.csv"]);
    assert_eq!(
        (dry["written"].as_bool(), dry["plan"]["rows"][0]["fate"].as_str()),
        (Some(false), Some("new"))
    );
    assert_eq!(desk.run(&["payments", "import", "p.csv", "--write"]).status.code(), Some(3));
    let again = desk.json(&["payments", "import", "p.csv", "--write"]);
    assert_eq!(again["plan"]["rows"][0]["fate"], "known");
    let bad = ["payments", "note", "1", "--period", "jamais", "--amount", "1"];
    assert_eq!(desk.refused(&bad), "period-faulty");
    std::fs::write(desk.path("x.csv"), "Nom;Ville\nAli;Agadir\n").unwrap();
    assert_eq!(desk.refused(&["payments", "import", "x.csv"]), "payments-no-columns");
}

#[test]
fn dues_are_set_paid_with_a_receipt_and_reminded() {
    let desk = Desk::new();
    assert_eq!(desk.refused(&["dues", "late"]), "dues-missing");
    desk.text(&["dues", "set", "--amount", "200", "--due", "2026-03-31"]);
    let late = desk.json(&["dues", "late"]);
    assert_eq!(late["total"].as_u64(), Some(2));
    desk.text(&["dues", "pay", "1", "--means", "cheque", "--reference", "7700", "-o", "recu.pdf"]);
    assert!(is_pdf(&desk.path("recu.pdf")));
    assert_eq!(desk.json(&["dues", "late"])["total"].as_u64(), Some(1));
    desk.text(&["letters", "dues", "-o", "rappel.pdf", "--paper", "ar"]);
    desk.text(&["letters", "pieces", "--folder", "lettres", "--paper", "fr"]);
    assert_eq!(std::fs::read_dir(desk.path("lettres")).unwrap().count(), 2);
    assert_eq!(desk.refused(&["letters", "arrears", "-o", "rien.pdf"]), "letter-nobody");
    desk.text(&["dues", "cancel", "1/2026", "--reason", "chèque sans provision"]);
    assert!(desk.text(&["dues", "receipts"]).contains("sans provision"));
    assert_eq!(desk.refused(&["dues", "cancel", "1/2026", "--reason", "x"]), "receipt-cancelled");
    desk.text(&["dues", "form", "1", "-o", "bulletin.pdf"]);
    desk.text(&["dues", "cards", "-o", "cartes.pdf"]);
}

#[test]
fn a_registered_letter_runs_only_where_the_association_is_liaison_body() {
    let desk = Desk::new();
    let noted = desk.json(&["due", "1", "--letter", "RR123MA", "--sent", "2026-11-10"]);
    assert!(noted["due"].is_null(), "on behalf of its members: silent");
    assert!(desk.json(&["due", "--kind", "registered-letter"])["rows"].as_array().unwrap().is_empty());
    desk.text(&["due", "1", "--slip", "-o", "suivi.pdf"]);
    desk.text(&["due", "--ics", "jours.ics", "--paper", "both"]);
    let file = std::fs::read_to_string(desk.path("jours.ics")).unwrap();
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    assert!(!file.contains("JB123481"));
    assert_eq!(desk.refused(&["due", "--kind", "nonsense"]), "argument-faulty");
}

#[test]
fn a_meeting_gives_its_papers_and_keeps_its_questions() {
    let desk = Desk::new();
    let held =
        ["meeting", "note", "--held", "2026-12-10", "--hour", "16h30", "--place-fr", "Maison des jeunes"];
    desk.text(&held);
    for (command, file) in [("invite", "i.pdf"), ("attendance", "p.pdf")] {
        desk.text(&["meeting", command, "1", "-o", file]);
        assert!(is_pdf(&desk.path(file)));
    }
    desk.text(&["meeting", "blank", "--blank", "2", "-o", "fiches.pdf"]);
    desk.text(&[
        "meeting",
        "ask",
        "1",
        "2",
        "--question",
        "Et ma mère ?",
        "--answer",
        "Elle n'est pas à charge.",
    ]);
    let asked = desk.json(&["meeting", "questions", "1"]);
    assert_eq!(asked[0]["question"], "Et ma mère ?");
    assert!(desk.text(&["meeting", "list"]).contains("16:30"));
    assert_eq!(desk.refused(&["meeting", "invite", "9"]), "meeting-missing");
}
