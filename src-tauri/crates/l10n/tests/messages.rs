//! The messages of `locales/` as a whole: every code is worded, every id is used, the typing is right.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use milaf_domain::{Fault, FaultCode, Language};
use milaf_l10n::{exists, fault, fault_code, ids, message, variables};

/// Ids that no source names because they are made from the codes of a closed list, by the prefix of their family.
const FAMILIES: [&str; 5] = ["fault-", "error-", "operation-", "field-", "duplicate-"];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

#[test]
fn every_fault_has_its_sentence_in_both_languages() {
    for code in FaultCode::ALL {
        let id = format!("fault-{}", code.code());
        let names = variables(&id).unwrap_or_else(|| panic!("no message {id}"));
        assert!(names.iter().all(|name| *name == "value"), "{id} is worded with {names:?}");
        for language in Language::ALL {
            let sentence = fault_code(language, *code, "J12");
            assert!(!sentence.contains('{') && sentence.ends_with('.'), "{id}: {sentence}");
        }
    }
    let worded = ids().iter().filter(|(id, _)| id.starts_with("fault-")).count();
    assert_eq!(worded, FaultCode::ALL.len() + 1, "a sentence for a fault that does not exist");
}

#[test]
fn a_fault_shows_its_value_and_the_likely_correction_without_marks() {
    let seen = Fault::new(FaultCode::CinShape, "\u{202E}JB12O\u{1B}[31m\n45").with_likely("JB12045");
    let fr = fault(Language::Fr, &seen);
    assert!(fr.starts_with("«\u{A0}JB12O[31m 45\u{A0}» n’est pas"), "{fr}");
    assert!(fr.ends_with("Proposition\u{A0}: «\u{A0}JB12045\u{A0}»."), "{fr}");
    let long = fault(Language::Ar, &Fault::new(FaultCode::NameTooLong, &"م".repeat(400)));
    assert!(long.contains('…') && long.chars().count() < 250, "{long}");
}

#[test]
fn looks_messages_up_by_id_and_knows_which_exist() {
    let page = [("page", 3.into()), ("pages", 1200.into())];
    let foot = message(Language::Fr, "common-page-foot", &page);
    assert_eq!(foot.as_deref(), Some("Page 3 sur 1\u{A0}200"));
    assert!(!exists("common-nothing-title"));
    assert_eq!(message(Language::Ar, "common-nothing-title", &[]), None);
}

#[test]
fn a_count_chooses_its_plural_in_each_language() {
    let months = |language, count: i32| message(language, "explain-months-unit", &[("months", count.into())]);
    let arabic =
        [0, 1, 2, 3, 10, 11, 99, 100, 101, 103, 111, 1200, 1203].map(|n| months(Language::Ar, n).unwrap());
    assert_eq!(arabic[..3], ["دون أشهر", "شهر واحد", "شهران"]);
    assert_eq!(arabic[3..7], ["3 أشهر", "10 أشهر", "11 شهرا", "99 شهرا"]);
    assert_eq!(arabic[7..11], ["100 شهر", "101 شهر", "103 أشهر", "111 شهرا"]);
    assert_eq!(arabic[11..], ["1\u{A0}200 شهر", "1\u{A0}203 أشهر"]);
    let french = [1, 2, 12].map(|count| months(Language::Fr, count).unwrap().replace('\u{A0}', " "));
    assert!(french[0].ends_with("mois") && french[2].starts_with("12 "), "{french:?}");
}

#[test]
fn every_id_is_used() {
    let mut used = Used::default();
    for folder in ["src-tauri", "tests", "ui/src"] {
        used.gather(&workspace().join(folder));
    }
    let written = ids().iter().map(|(id, _)| (*id).to_owned()).chain(window_ids());
    let unused: Vec<String> = written
        .filter(|id| !FAMILIES.iter().any(|family| id.starts_with(family)) && !used.names(id))
        .collect();
    assert!(unused.is_empty(), "{} ids are used nowhere: {unused:#?}", unused.len());
}

/// The ids of the messages that the window alone has.
fn window_ids() -> BTreeSet<String> {
    let lines = lines_of("window/fr", |line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let ids = lines.iter().filter_map(|line| line.split_once(": ")?.1.split_once(" ="));
    ids.map(|(id, _)| id.to_owned()).collect()
}

/// What the sources name.
#[derive(Default)]
struct Used {
    ids: BTreeSet<String>,
    /// Beginnings of ids that the interface puts together: `piece-${kind}-name` uses all that begin with `piece-`.
    beginnings: BTreeSet<String>,
}

impl Used {
    fn names(&self, id: &str) -> bool {
        self.ids.contains(id) || self.beginnings.iter().any(|beginning| id.starts_with(beginning.as_str()))
    }

    /// Reads the sources below `folder`, but for tests of messages and what a build makes.
    fn gather(&mut self, folder: &Path) {
        for path in fs::read_dir(folder).into_iter().flatten().filter_map(|e| e.ok().map(|e| e.path())) {
            let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
            let extension = path.extension().and_then(|x| x.to_str()).unwrap_or_default();
            if path.is_dir() {
                if !path.ends_with("l10n/tests") && !matches!(name, "target" | "node_modules" | "gen") {
                    self.gather(&path);
                }
                continue;
            }
            let read = || fs::read_to_string(&path).expect("a source is UTF-8");
            match extension {
                "rs" => self.ids.extend(ids_in(&read())),
                // The list of all ids is made from the messages; tests of the interface use nothing.
                "ts" | "tsx" if !path.ends_with("l10n/ids.ts") && !name.contains(".test.") => {
                    self.gather_interface(&read());
                }
                _ => {}
            }
        }
    }

    fn gather_interface(&mut self, source: &str) {
        self.ids.extend(source.split(['\'', '"', '`']).map(str::to_owned));
        for template in source.split('`') {
            if let Some((beginning, _)) = template.split_once("${")
                && beginning.len() > 3
                && beginning.ends_with('-')
                && beginning.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            {
                self.beginnings.insert(beginning.to_owned());
            }
        }
    }
}

/// The ids in a source: between quotes, or as `noun::function`, or as `other::function` after `noun as other`.
fn ids_in(source: &str) -> BTreeSet<String> {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let paths: Vec<&str> = source.split(|c| !is_path(c)).filter(|path| !path.is_empty()).collect();
    let mut aliases = BTreeMap::new();
    for words in paths.windows(3).filter(|words| words[1] == "as") {
        aliases.insert(words[2], words[0].rsplit("::").next().unwrap_or_default());
    }
    let mut found: BTreeSet<String> = source.split('"').map(str::to_owned).collect();
    for path in paths {
        let steps: Vec<&str> = path.split("::").collect();
        for step in steps.windows(2) {
            let noun = aliases.get(step[0]).unwrap_or(&step[0]);
            found.insert(format!("{noun}-{}", step[1]).replace('_', "-"));
        }
    }
    found
}

#[test]
fn french_is_typed_with_no_break_spaces_and_curly_apostrophes() {
    let faults = lines_of_both("fr", |line| {
        let mut before = ' ';
        let mut bad = line.contains("«\u{20}");
        for (at, c) in line.char_indices() {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            let after = line.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
            bad |= before == ' ' && matches!(c, ';' | ':' | '!' | '?' | '»' | '%');
            bad |= c == '\'' && letter(Some(before)) && letter(after);
            before = c;
        }
        bad
    });
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn arabic_is_typed_with_its_own_comma_and_question_mark() {
    let arabic = |c: char| ('\u{0621}'..='\u{064A}').contains(&c);
    let faults = lines_of_both("ar", |line| {
        let mut before = ' ';
        line.chars().any(|c| {
            let bad = arabic(before) && matches!(c, ',' | ';' | '?')
                || c == '\u{0640}' && before != 'ب' && before != 'ل';
            before = c;
            bad
        })
    });
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The lines of the program's and the window's messages in a language that `is_bad`.
fn lines_of_both(language: &str, is_bad: impl Fn(&str) -> bool) -> Vec<String> {
    let mut faults = lines_of(language, &is_bad);
    faults.extend(lines_of(&format!("window/{language}"), is_bad));
    faults
}

/// The lines of a folder's messages that `is_bad`, with their file; comments left out.
fn lines_of(folder: &str, is_bad: impl Fn(&str) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    for entry in fs::read_dir(workspace().join("locales").join(folder)).expect("the folder of a language") {
        let path = entry.expect("an entry of that folder").path();
        let text = fs::read_to_string(&path).expect("messages are UTF-8");
        for line in text.lines().filter(|line| !line.starts_with('#') && is_bad(line)) {
            faults.push(format!("{}: {line}", path.display()));
        }
    }
    faults
}
