//! Changes out and answers back, as they are typed: both languages, exit codes, JSON.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing has failed")]
#![allow(clippy::disallowed_methods, reason = "a fixture may be lost")]

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use milaf_tests::registers::{Filling, PASSPHRASE, copy, kept};
use serde_json::Value;
use tempfile::TempDir;

/// The program beside this test: a build of the workspace makes it.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let built = test.ancestors().nth(2).unwrap().join(format!("milaf{}", std::env::consts::EXE_SUFFIX));
    assert!(built.exists(), "{} is not built: cargo build -p milaf-cli", built.display());
    built
}

/// A copy of the sample's register.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        copy(&kept(Filling::Sample).unwrap(), &folder.path().join("essai.milaf")).unwrap();
        Desk { folder }
    }

    fn run(&self, words: &[&str]) -> Output {
        let mut command = Command::new(program());
        for name in ["MILAF_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command
            .env("MILAF_PASSPHRASE", PASSPHRASE)
            .env("MILAF_REGISTER", self.folder.path().join("essai.milaf"));
        command.args(words).args(["--today", "2026-11-22"]).current_dir(self.folder.path());
        command.stdin(Stdio::null()).output().unwrap()
    }

    fn json(&self, words: &[&str]) -> Value {
        let output = self.run(&[words, &["--json"]].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{words:?}: {said}"))
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).unwrap();
    }
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn changes_leave_answers_come_back_and_what_was_rejected_leaves_again() {
    let desk = Desk::new();
    let sent = desk.json(&["transmit", "--full", "--leave-faulty", "-o", "a.zip"]);
    let number = sent["transmission"]["number"].as_str().unwrap().to_owned();
    let nothing = desk.run(&["transmit", "--changes", "--leave-faulty", "-o", "b.zip"]);
    assert_eq!(nothing.status.code(), Some(1), "{}", out(&nothing));

    let removed = desk.run(&["removal", "060", "--reason", "moved", "--lang", "ar"]);
    assert_eq!(removed.status.code(), Some(0));
    let changes = desk.run(&["transmit", "--changes", "--leave-faulty", "-o", "b.zip"]);
    assert!(out(&changes).contains("radiation"), "{}", out(&changes));
    let told = desk.json(&["told", "060"]);
    assert_eq!((told["struck_off"].as_str(), told["attempts"].as_array().unwrap().len()), (Some("moved"), 2));

    let line = desk.json(&["told", "056"]);
    assert_eq!(line["told_in"].as_str(), Some(number.as_str()));
    let cin = desk.json(&["members", "show", "056"])["member"]["identity"].clone();
    let cin = cin.as_object().and_then(|card| card.values().find_map(Value::as_str)).or(cin.as_str());
    desk.write(
        "retour.csv",
        &format!("CIN;Décision;Motif\n{};Rejeté;demande non signée\nZZ99999;Accepté;\n", cin.unwrap()),
    );
    let words = ["answer", "retour.csv", "--transmission", number.as_str()];
    let dry = desk.run(&words);
    assert_eq!(dry.status.code(), Some(3), "a line is left over");
    assert!(out(&dry).contains("--write") && out(&dry).contains("demande non signée"), "{}", out(&dry));
    for language in ["fr", "ar"] {
        let shown = out(&desk.run(&[&words[..], &["--lang", language]].concat()));
        let arabic = shown.chars().filter(|c| ('\u{0621}'..='\u{064A}').contains(c)).count();
        assert_eq!(arabic > 100, language == "ar", "{shown}");
    }
    let written = desk.json(&[&words[..], &["--write"]].concat());
    assert_eq!((written["counts"]["rejected"].as_u64(), written["written"].as_bool()), (Some(1), Some(true)));
    let again = desk.json(&[&words[..], &["--write"]].concat());
    assert_eq!((again["counts"]["new"].as_u64(), again["counts"]["unchanged"].as_u64()), (Some(0), Some(1)));
    let rejects = desk.json(&["rejects"]);
    assert_eq!(rejects["mends"]["rows"][0]["field"], "piece.signed-form");
    assert_eq!(rejects["statistics"]["causes"][0]["reason"], "unsigned");
    assert!(out(&desk.run(&["rejects", "--lang", "ar"])).contains("طلب غير موقع"));
    let waiting = desk.run(&["transmit", "--rejected", "-o", "c.zip"]);
    assert_eq!(waiting.status.code(), Some(3), "nobody mended it yet");
}

#[test]
fn what_is_no_answer_is_refused_with_its_sentence() {
    let desk = Desk::new();
    let unknown = desk.run(&["answer", "rien.csv", "--transmission", "2026-99"]);
    assert_eq!(unknown.status.code(), Some(1));
    desk.json(&["transmit", "--leave-faulty", "-o", "a.zip"]);
    desk.write("rien.csv", "Bonjour;la\nliste;suit\n");
    let empty = desk.json_error(&["answer", "rien.csv", "--transmission", "2026-01"]);
    assert_eq!(empty["error"]["code"], "answer-empty");
}

impl Desk {
    fn json_error(&self, words: &[&str]) -> Value {
        let output = self.run(&[words, &["--json"]].concat());
        serde_json::from_slice(&output.stderr).unwrap()
    }
}
