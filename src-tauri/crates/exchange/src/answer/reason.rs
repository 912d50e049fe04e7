//! The reasons of rejects and the words of answers: data, in both languages (`data/answer.toml`).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use milaf_domain::{Language, Outcome};
use serde::{Deserialize, Serialize};

use super::phrase::{best, parts, phrases, words};

/// A name or sentence in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worded {
    /// French.
    pub fr: String,
    /// Arabic.
    pub ar: String,
}

impl Worded {
    /// In a language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::Ar => &self.ar,
        }
    }
}

/// A reason of a reject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Its code: `cin-mismatch`.
    pub code: String,
    /// What is to be mended: a place of the member's form (`identity`, `birth`), `name`, `category`, `return`, `pieces`,
    /// `piece.<kind>`; empty: nothing of the register.
    pub field: String,
    /// Its name.
    pub name: Worded,
    /// What to do.
    pub task: Worded,
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutcomeWords {
    code: String,
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "provenance is part of the data")]
struct File {
    source: String,
    confidence: String,
    reason: Vec<Reason>,
    outcome: Vec<OutcomeWords>,
    columns: BTreeMap<String, Vec<String>>,
}

/// What a word for the decision means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    Made(Outcome),
    Pending,
}

/// Entries with the words of each of their phrases.
type Entries<T> = Vec<(T, Vec<Vec<String>>)>;

pub(super) struct Words {
    reasons: Vec<Reason>,
    by_phrase: Entries<usize>,
    outcomes: Entries<Decision>,
    pub(super) columns: Entries<String>,
    pub(super) corrected: Vec<Vec<String>>,
}

pub(super) fn data() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let file: File = toml::from_str(include_str!("../../data/answer.toml")).unwrap_or_else(|_| File {
            source: String::new(),
            confidence: String::new(),
            reason: Vec::new(),
            outcome: Vec::new(),
            columns: BTreeMap::new(),
        });
        let by_phrase = file.reason.iter().enumerate();
        let decision = |code: &str| match code {
            "pending" => Some(Decision::Pending),
            code => Outcome::from_code(code).map(Decision::Made),
        };
        Words {
            by_phrase: by_phrase
                .map(|(at, reason)| {
                    let mut all = phrases(&reason.words);
                    all.push(words(&reason.code));
                    (at, all)
                })
                .collect(),
            outcomes: file
                .outcome
                .iter()
                .filter_map(|one| Some((decision(&one.code)?, phrases(&one.words))))
                .collect(),
            corrected: file.columns.get("corrected").map(|list| phrases(list)).unwrap_or_default(),
            columns: file
                .columns
                .iter()
                .filter(|(code, _)| code.as_str() != "corrected")
                .map(|(code, list)| (code.clone(), phrases(list)))
                .collect(),
            reasons: file.reason,
        }
    })
}

/// Every reason, in the order of the data.
pub fn reasons() -> &'static [Reason] {
    &data().reasons
}

/// The reason of a code.
pub fn find_reason(code: &str) -> Option<&'static Reason> {
    reasons().iter().find(|reason| reason.code == code)
}

/// The codes of the reasons that a text names, each once, in the order of the text.
pub fn reasons_in(text: &str) -> Vec<&'static str> {
    let data = data();
    let mut found: Vec<&'static str> = Vec::new();
    for part in parts(text) {
        let reason = best(&data.by_phrase, &part).and_then(|at| data.reasons.get(*at));
        if let Some(reason) = reason
            && !found.contains(&reason.code.as_str())
        {
            found.push(&reason.code);
        }
    }
    found
}

/// What a text says was decided.
pub(super) fn decision(text: &str) -> Option<Decision> {
    best(&data().outcomes, &words(text)).copied()
}
