//! The house stands as `src-tauri/README.md` draws it: who may import whom, which lints hold, and that both languages
//! have the same messages.
#![allow(clippy::unwrap_used, reason = "a test speaks by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// This package crosses the crates on purpose.
const TESTS: &str = "milaf-tests";

struct Package {
    manifest: PathBuf,
    /// What it needs to build and run, tests left out.
    imports: BTreeSet<String>,
}

#[derive(Default)]
struct Row {
    may_import: BTreeSet<String>,
    only_here: BTreeSet<String>,
}

#[test]
fn no_crate_imports_what_its_row_does_not_name() {
    let table = table();
    for (name, package) in packages() {
        let row = &table[&name];
        let ours: BTreeSet<String> =
            package.imports.iter().filter(|import| import.starts_with("milaf-")).cloned().collect();
        let forbidden: Vec<_> = ours.difference(&row.may_import).collect();
        assert!(forbidden.is_empty(), "{name} imports {forbidden:?}");
    }
}

#[test]
fn what_belongs_to_one_crate_stands_in_no_other_manifest() {
    let packages = packages();
    for (owner, row) in table() {
        for import in row.only_here {
            let holders: Vec<_> =
                packages.iter().filter(|(_, p)| p.imports.contains(&import)).map(|(name, _)| name).collect();
            assert_eq!(holders, [&owner], "{import} belongs to {owner} alone");
        }
    }
}

#[test]
fn every_crate_has_its_row() {
    let rows: Vec<_> = table().into_keys().collect();
    let crates: Vec<_> = packages().into_keys().collect();
    assert_eq!(rows, crates);
}

#[test]
fn every_crate_obeys_the_lints_of_the_workspace() {
    for (name, package) in packages() {
        let manifest = fs::read_to_string(package.manifest).unwrap();
        assert!(manifest.contains("\n[lints]\nworkspace = true\n"), "{name} has lints of its own");
    }
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(workspace.contains("\nunsafe_code = \"forbid\"\n"));
}

#[test]
fn both_languages_have_the_same_files_and_messages() {
    let french = messages("fr");
    assert!(!french.is_empty());
    assert_eq!(french, messages("ar"));
}

/// The ids of each file of a language.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let folder = root().join("locales").join(language);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    files
        .map(|file| {
            let text = fs::read_to_string(file.path()).unwrap();
            let ids = text.lines().filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim_end());
            let ids = ids.filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase())).map(str::to_owned);
            (file.file_name().into_string().unwrap(), ids.collect())
        })
        .collect()
}

/// The crates of the workspace by name, this one left out.
fn packages() -> BTreeMap<String, Package> {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap().iter();
            let imports =
                dependencies.filter(|import| import["kind"] != "dev").map(|import| text(&import["name"]));
            let manifest = PathBuf::from(text(&package["manifest_path"]));
            (text(&package["name"]), Package { manifest, imports: imports.collect() })
        })
        .filter(|(name, _)| name != TESTS)
        .collect()
}

/// The table of `src-tauri/README.md`, by crate.
fn table() -> BTreeMap<String, Row> {
    let text = fs::read_to_string(root().join("src-tauri/README.md")).unwrap();
    let rows = text.lines().skip_while(|line| !line.starts_with("| crate |")).skip(2);
    rows.take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [name, _, may_import, only_here] = cells[..] else { panic!("a row of four cells: {line}") };
            let may_import = words(may_import).map(|noun| format!("milaf-{noun}")).collect();
            (name.trim_matches('`').to_owned(), Row { may_import, only_here: words(only_here).collect() })
        })
        .collect()
}

/// The words of a cell, between commas; a dash says that there is none.
fn words(cell: &str) -> impl Iterator<Item = String> {
    cell.split(", ")
        .map(|word| word.trim_matches('`').to_owned())
        .filter(|word| !word.is_empty() && word != "–")
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
