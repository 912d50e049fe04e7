//! To which row of a transmission a row of an answer belongs: by the dossier's number, the identity card, the registration
//! number, then the name; what is left over gets the rows that resemble it.

use std::collections::BTreeMap;

use milaf_domain::fold::fold;
use milaf_domain::{DossierNumber, MemberId, PersonName};
use milaf_exchange::answer::AnswerRow;
use milaf_store::transmission::Matchable;
use serde::Serialize;

/// So many rows are proposed for one that is left over.
const PROPOSED: usize = 3;
/// Letters of a word that make it resemble another.
const ALIKE: usize = 4;

/// By what a row was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatchedBy {
    /// A person decided it, or typed it against the slip.
    Hand,
    /// The dossier's number.
    Dossier,
    /// The identity card.
    Cin,
    /// The registration number.
    Registration,
    /// The name, and the birth date where several bear it.
    Name,
}

/// A row of the transmission that may be meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Its place in the transmission.
    pub line: u32,
    /// Whose.
    pub member: Option<MemberId>,
    /// Their name.
    pub name: Option<PersonName>,
    /// The dossier's number.
    pub number: DossierNumber,
}

/// What a row belongs to.
pub(super) enum Found {
    /// One row of the transmission, by its index.
    One(usize, MatchedBy),
    /// None for sure: those that may be meant, by their index, and whether identifiers contradict one another.
    Left(Vec<usize>, bool),
}

/// The rows of a transmission by what an answer may name them by.
pub(super) struct Lines<'l> {
    lines: &'l [Matchable],
    places: BTreeMap<u32, usize>,
    dossiers: BTreeMap<DossierNumber, usize>,
    cins: BTreeMap<String, usize>,
    registrations: BTreeMap<String, usize>,
    names: BTreeMap<String, Vec<usize>>,
    beginnings: BTreeMap<String, Vec<usize>>,
}

impl<'l> Lines<'l> {
    pub(super) fn new(lines: &'l [Matchable]) -> Lines<'l> {
        let mut index = Lines {
            lines,
            places: BTreeMap::new(),
            dossiers: BTreeMap::new(),
            cins: BTreeMap::new(),
            registrations: BTreeMap::new(),
            names: BTreeMap::new(),
            beginnings: BTreeMap::new(),
        };
        for (at, line) in lines.iter().enumerate() {
            index.places.insert(line.position, at);
            index.dossiers.insert(line.line.number, at);
            if let Some(identity) = &line.identity {
                index.cins.insert(identity.clone(), at);
            }
            if let Some(cnss) = &line.cnss {
                index.registrations.insert(cnss.clone(), at);
            }
            for words in spellings(line) {
                index.names.entry(words.join(" ")).or_default().push(at);
                for word in &words {
                    let known = index.beginnings.entry(beginning(word)).or_default();
                    if known.last() != Some(&at) {
                        known.push(at);
                    }
                }
            }
        }
        index
    }

    pub(super) fn get(&self, at: usize) -> Option<&'l Matchable> {
        self.lines.get(at)
    }

    /// The index of the row at a place of the transmission.
    pub(super) fn at_place(&self, place: u32) -> Option<usize> {
        self.places.get(&place).copied()
    }

    /// Finds what a row belongs to.
    pub(super) fn find(&self, row: &AnswerRow) -> Found {
        let by = [
            (row.dossier.and_then(|number| self.dossiers.get(&number)), MatchedBy::Dossier),
            (row.cin.as_ref().and_then(|cin| self.cins.get(cin)), MatchedBy::Cin),
            (row.registration.as_ref().and_then(|n| self.registrations.get(n)), MatchedBy::Registration),
        ];
        let mut named: Vec<(usize, MatchedBy)> = Vec::new();
        for (at, by) in by {
            if let Some(at) = at.filter(|at| named.iter().all(|(known, _)| known != *at)) {
                named.push((*at, by));
            }
        }
        match named.as_slice() {
            [(at, by)] => Found::One(*at, *by),
            [] => self.by_name(row),
            // Its identifiers are of different rows: nobody but a person can tell.
            several => Found::Left(several.iter().map(|(at, _)| *at).collect(), true),
        }
    }

    fn by_name(&self, row: &AnswerRow) -> Found {
        let same = self.names.get(&words(&row.name).join(" ")).filter(|_| !row.name.is_empty());
        let mut same = same.cloned().unwrap_or_default();
        same.dedup();
        if same.len() > 1 && row.birth.is_some() {
            same.retain(|at| self.lines.get(*at).is_some_and(|line| line.birth == row.birth));
        }
        match same.as_slice() {
            [at] if self.agrees(*at, row) => Found::One(*at, MatchedBy::Name),
            [] | [_] => Found::Left(self.resembling(row), false),
            several => Found::Left(several.iter().copied().take(PROPOSED).collect(), false),
        }
    }

    /// Whether nothing in a row speaks against the person of the same name.
    fn agrees(&self, at: usize, row: &AnswerRow) -> bool {
        let Some(line) = self.lines.get(at) else { return false };
        let other_cin = matches!((&row.cin, &line.identity), (Some(a), Some(b)) if a != b);
        let other_birth = matches!((row.birth, line.birth), (Some(a), Some(b)) if a != b);
        row.dossier.is_none() && !other_cin && !other_birth
    }

    /// The rows that share most words with the name.
    fn resembling(&self, row: &AnswerRow) -> Vec<usize> {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for word in words(&row.name) {
            for at in self.beginnings.get(&beginning(&word)).into_iter().flatten() {
                *shared.entry(*at).or_default() += 1;
            }
        }
        let mut best: Vec<(usize, usize)> = shared.into_iter().map(|(at, n)| (n, at)).collect();
        best.sort_by_key(|(n, at)| (std::cmp::Reverse(*n), *at));
        best.into_iter().take(PROPOSED).map(|(_, at)| at).collect()
    }

    /// Whether the name of a row has nothing in common with that of a row of the transmission.
    pub(super) fn other_name(&self, at: usize, row: &AnswerRow) -> bool {
        let Some(line) = self.lines.get(at) else { return false };
        let theirs = words(&row.name);
        let mut own = spellings(line);
        own.retain(|words| is_arabic(words) == is_arabic(&theirs));
        let alike =
            |own: &Vec<String>| own.iter().any(|a| theirs.iter().any(|b| beginning(a) == beginning(b)));
        !theirs.is_empty() && !own.is_empty() && !own.iter().any(alike)
    }

    pub(super) fn candidate(&self, at: usize) -> Option<Candidate> {
        let line = self.lines.get(at)?;
        Some(Candidate {
            line: line.position,
            member: line.line.member,
            name: line.name.clone(),
            number: line.line.number,
        })
    }
}

/// The words of a name in each script, in order of the alphabet: last and first name are found in either order.
fn spellings(line: &Matchable) -> Vec<Vec<String>> {
    let Some(name) = &line.name else { return Vec::new() };
    let latin = format!("{} {}", name.last.latin, name.first.latin);
    let arabic = format!("{} {}", name.last.ar, name.first.ar);
    [latin, arabic].iter().map(|text| words(text)).filter(|words| !words.is_empty()).collect()
}

/// The folded words of a name without articles, in order of the alphabet.
fn words(name: &str) -> Vec<String> {
    const REMAINS: usize = 3;
    let folded = fold(name);
    let bare = |word: &str| match word.strip_prefix("ال").filter(|rest| rest.chars().count() >= REMAINS) {
        Some(rest) => rest.to_owned(),
        None => word.to_owned(),
    };
    let words = folded.split(' ').filter(|word| !matches!(*word, "" | "el" | "al" | "ال"));
    let mut words: Vec<String> = words.map(bare).collect();
    words.sort_unstable();
    words
}

fn beginning(word: &str) -> String {
    word.chars().take(ALIKE).collect()
}

fn is_arabic(words: &[String]) -> bool {
    words.iter().any(|word| word.chars().any(|c| ('\u{0621}'..='\u{064A}').contains(&c)))
}
