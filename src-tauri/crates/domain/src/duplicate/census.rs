//! Everybody side by side, so that whoever may be the same person is found without comparing all with all.

use super::compare::{Sounds, Traits, Verdict, compared};
use crate::fold::fold;
use crate::id::MemberId;
use crate::name::{NamePair, PersonName};

/// So many people with one phone or account share it as a family or a shop does: it tells nothing of any two.
const SHARED: usize = 12;
/// So many people may bear one sounding name before a missing birth date tells nothing.
const COMMON: usize = 12;
/// Most people compared with each other because of one thing they share.
const MOST: usize = 400;

/// Two people who may be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The one written down first.
    pub first: MemberId,
    /// The other.
    pub second: MemberId,
    /// How strongly, and why.
    pub verdict: Verdict,
}

/// Somebody of the census who may be the person asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Like {
    /// Who.
    pub id: MemberId,
    /// How strongly, and why.
    pub verdict: Verdict,
}

/// What a key is made of; some tell something only between certain people.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Of {
    /// An official number, or one with a character left out.
    Number,
    /// Phone, account or ICE.
    Contact,
    /// Birth date and a part of the name.
    Birth,
    /// The whole name and the year of birth, which one of two knows no better.
    Year,
    /// The whole name of somebody whose birth nobody wrote down.
    Name,
    /// The spelling of the whole name.
    Spelling,
}

struct Person {
    traits: Traits,
    sounds: Sounds,
}

/// The people of a register, ready to be asked.
#[derive(Default)]
pub struct Census {
    people: Vec<Person>,
    /// Sorted by kind and key.
    index: Vec<(Of, u64, u32)>,
}

impl Census {
    /// Of everybody; who has no key is left out.
    pub fn of(everybody: Vec<Traits>) -> Census {
        let known = everybody.into_iter().filter(|traits| traits.id.is_some());
        let people: Vec<Person> =
            known.map(|traits| Person { sounds: Sounds::of(&traits.name), traits }).collect();
        let mut index = Vec::with_capacity(people.len() * 16);
        for (at, person) in (0u32..).zip(&people) {
            person.keys(|of, key| index.push((of, key, at)));
        }
        index.sort_unstable();
        index.dedup();
        Census { people, index }
    }

    /// How many people it holds.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Whether it holds nobody.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// Every two people who may be one, the strongest first.
    pub fn pairs(&self) -> Vec<Pair> {
        let mut candidates: Vec<(u32, u32)> = Vec::new();
        for group in self.index.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let Some((of, ..)) = group.first() else { continue };
            if group.len() > of.most() {
                continue;
            }
            for (n, (.., a)) in group.iter().enumerate() {
                let others = group.iter().skip(n + 1).map(|(.., b)| b);
                candidates.extend(others.filter(|b| self.is_told(*of, *a, **b)).map(|b| (*a, *b)));
            }
        }
        candidates.sort_unstable();
        candidates.dedup();
        let mut pairs: Vec<Pair> =
            candidates.into_iter().filter_map(|(a, b)| self.pair(self.person(a)?, self.person(b)?)).collect();
        pairs.sort_by(|a, b| {
            order(&b.verdict, &a.verdict).then((a.first, a.second).cmp(&(b.first, b.second)))
        });
        pairs
    }

    /// Those who may be this person, the strongest first; never the person with the same key.
    pub fn like(&self, traits: &Traits) -> Vec<Like> {
        let asked = Person { sounds: Sounds::of(&traits.name), traits: traits.clone() };
        let mut found: Vec<u32> = Vec::new();
        asked.keys(|of, key| {
            let group = self.group(of, key);
            if group.len() <= of.most() {
                found.extend(group.iter().map(|(.., at)| *at));
            }
        });
        found.sort_unstable();
        found.dedup();
        let mut like: Vec<Like> = found
            .into_iter()
            .filter_map(|at| self.person(at))
            .filter(|person| traits.id.is_none() || person.traits.id != traits.id)
            .filter_map(|person| {
                let verdict = compared(&asked.traits, &asked.sounds, &person.traits, &person.sounds)?;
                Some(Like { id: person.traits.id?, verdict })
            })
            .collect();
        like.sort_by(|a, b| order(&b.verdict, &a.verdict).then(a.id.cmp(&b.id)));
        like
    }

    /// Those whose name is spelt so, in the order of the register.
    pub fn spelt(&self, name: &PersonName) -> Vec<&Traits> {
        let mut found: Vec<u32> = Vec::new();
        for key in spellings(name) {
            found.extend(self.group(Of::Spelling, key).iter().map(|(.., at)| *at));
        }
        found.sort_unstable();
        found.dedup();
        let people = found.into_iter().filter_map(|at| self.person(at)).map(|person| &person.traits);
        people.filter(|traits| super::same_spelling(&traits.name, name)).collect()
    }

    fn person(&self, at: u32) -> Option<&Person> {
        self.people.get(at as usize)
    }

    fn group(&self, of: Of, key: u64) -> &[(Of, u64, u32)] {
        let from = self.index.partition_point(|(o, k, _)| (*o, *k) < (of, key));
        let rest = self.index.get(from..).unwrap_or_default();
        rest.get(..rest.partition_point(|(o, k, _)| (*o, *k) == (of, key))).unwrap_or_default()
    }

    /// Whether what two people share tells anything of these two.
    fn is_told(&self, of: Of, a: u32, b: u32) -> bool {
        let (Some(a), Some(b)) = (self.person(a), self.person(b)) else { return false };
        let [x, y] = [a, b].map(|person| person.traits.birth);
        match of {
            Of::Number | Of::Contact | Of::Birth => true,
            Of::Year => [x, y].into_iter().flatten().any(|birth| birth.date().is_none()),
            Of::Name => x.is_none() || y.is_none(),
            Of::Spelling => false,
        }
    }

    fn pair(&self, a: &Person, b: &Person) -> Option<Pair> {
        let verdict = compared(&a.traits, &a.sounds, &b.traits, &b.sounds)?;
        let (x, y) = (a.traits.id?, b.traits.id?);
        Some(Pair { first: x.min(y), second: x.max(y), verdict })
    }
}

impl Of {
    /// The most people who may share a key before it tells nothing.
    fn most(self) -> usize {
        match self {
            Of::Contact => SHARED,
            Of::Name => COMMON,
            Of::Number | Of::Birth | Of::Year => MOST,
            Of::Spelling => usize::MAX,
        }
    }
}

/// By strength, then by how much speaks for it.
fn order(a: &Verdict, b: &Verdict) -> std::cmp::Ordering {
    let weight = |verdict: &Verdict| {
        let against = verdict.why.iter().filter(|why| why.is_against()).count();
        (verdict.strength, verdict.why.len() as i64 - 2 * against as i64)
    };
    weight(a).cmp(&weight(b))
}

impl Person {
    /// The keys under which whoever may be this person stands too.
    fn keys(&self, mut put: impl FnMut(Of, u64)) {
        let Traits { name, birth, identity, cnss, mobile, rib, ices, .. } = &self.traits;
        if let Some(number) = identity {
            put(Of::Number, hash(&["i", number]));
            for left_out in 0..number.chars().count() {
                let rest: String =
                    number.chars().enumerate().filter(|(at, _)| *at != left_out).map(|(_, c)| c).collect();
                put(Of::Number, hash(&["n", &rest]));
            }
            // One who has a character too many shares the shortened form with the whole one.
            put(Of::Number, hash(&["n", number]));
        }
        let one = |value: &Option<String>| value.clone().into_iter();
        one(cnss).for_each(|n| put(Of::Number, hash(&["c", &n])));
        one(mobile).for_each(|n| put(Of::Contact, hash(&["p", &n])));
        one(rib).for_each(|n| put(Of::Contact, hash(&["r", &n])));
        ices.iter().for_each(|n| put(Of::Contact, hash(&["e", n])));
        if let Some(day) = birth.and_then(|birth| birth.date()) {
            let parts = self.sounds.last.iter().chain(&self.sounds.first);
            let (low, high) = (day.day().min(day.month()), day.day().max(day.month()));
            // With day and month exchanged it is the same key.
            let day = format!("{}/{low}/{high}", day.year());
            parts.for_each(|sound| put(Of::Birth, hash(&[&day, sound])));
            if self.sounds.last.is_empty() && self.sounds.first.is_empty() {
                put(Of::Birth, hash(&[&day, ""]));
            }
        }
        for last in &self.sounds.last {
            for first in &self.sounds.first {
                let (a, b) = if last < first { (last, first) } else { (first, last) };
                if let Some(birth) = birth {
                    put(Of::Year, hash(&[&birth.year().to_string(), a, b]));
                }
                put(Of::Name, hash(&[a, b]));
            }
        }
        spellings(name).into_iter().for_each(|key| put(Of::Spelling, key));
    }
}

/// One key for each script in which a whole name is spelt.
fn spellings(name: &PersonName) -> Vec<u64> {
    let of = |script: &str, part: fn(&NamePair) -> &String| {
        let (last, first) = (fold(part(&name.last)), fold(part(&name.first)));
        (!last.is_empty() || !first.is_empty()).then(|| hash(&[script, &last, &first]))
    };
    [of("ar", |pair| &pair.ar), of("latin", |pair| &pair.latin)].into_iter().flatten().collect()
}

/// FNV-1a over the parts: two that meet by chance are compared and found different.
fn hash(parts: &[&str]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in parts.iter().flat_map(|part| part.bytes().chain([0x1F])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}
