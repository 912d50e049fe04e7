//! Who a row of a list is: somebody of the register, somebody new, or nobody that a machine may decide.

use std::collections::{BTreeMap, BTreeSet};

use milaf_domain::duplicate::{Census, Like, Strength, Traits};
use milaf_domain::fold::fold;
use milaf_domain::{Member, MemberId};
use milaf_store::{Reader, member as stored};

use super::merge::{Blend, Choice, united};
use super::plan::{Conflict, Fate, PlannedRow};
use crate::difference::{FieldChange, changes};
use crate::error::Result;
use crate::member::same_identifiers;

/// Begins a key that is no number.
const NAMED: char = 'b';
/// So many members who may be a row's person are told.
const SUSPECTS: usize = 3;

/// What a person decided about a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Decision {
    /// Who it is: a member, or somebody new.
    pub(super) who: Option<Option<MemberId>>,
    /// Fields chosen one by one.
    pub(super) fields: BTreeMap<String, Choice>,
}

/// A row by itself, as if the list held no other.
pub(super) struct Alone {
    pub(super) fate: Fate,
    pub(super) id: Option<MemberId>,
    conflict: Option<Conflict>,
    listed: Option<Traits>,
    /// Under these, another row of the same person stands too.
    keys: Vec<String>,
}

/// Finds who a row is and what it would change; `choose` decides each difference.
pub(super) fn place(
    reader: &Reader,
    census: &Census,
    row: &mut PlannedRow,
    listed: Option<&Member>,
    decision: Option<&Decision>,
    choose: impl Fn(&FieldChange) -> Choice,
) -> Result<Alone> {
    row.member = None;
    for list in [&mut row.changes, &mut row.kept, &mut row.open] {
        list.clear();
    }
    row.suspects.clear();
    let Some(listed) = listed else {
        return Ok(Alone { fate: Fate::Faulty, id: None, conflict: None, listed: None, keys: Vec::new() });
    };
    let traits = Traits::of(listed);
    let keys = keys(listed, &traits);
    let alone =
        |fate, id, conflict| Alone { fate, id, conflict, listed: Some(traits.clone()), keys: keys.clone() };
    let who = match decision.and_then(|decision| decision.who) {
        Some(who) => Who::of(who),
        None => recognise(reader, census, listed, &traits)?,
    };
    match who {
        Who::New(suspects) => {
            row.member = Some(listed.clone());
            row.suspects = suspects;
            Ok(alone(Fate::New, None, None))
        }
        Who::Several => Ok(alone(Fate::Conflicting, None, Some(Conflict::SeveralMembers))),
        Who::Contradicted(id) => Ok(alone(Fate::Conflicting, Some(id), Some(Conflict::OtherIdentity))),
        Who::Member(id) => {
            let Some(standing) = stored::find(reader, id)? else {
                return Ok(alone(Fate::Faulty, None, None));
            };
            let blend = Blend::of(&standing, &united(&standing, listed), choose);
            for (change, choice) in blend.choices {
                match choice {
                    Choice::Listed => row.changes.push(change),
                    Choice::Kept => row.kept.push(change),
                    Choice::Open => row.open.push(change),
                }
            }
            let fate = match (row.open.is_empty(), row.changes.is_empty()) {
                (false, _) => Fate::Asked,
                (true, false) => Fate::Changed,
                (true, true) => Fate::Unchanged,
            };
            row.member = Some(blend.member);
            Ok(alone(fate, Some(id), None))
        }
    }
}

/// Brings the rows of a list together: whoever stands in it twice is taken once, and what was taken out is not taken.
pub(super) fn overlay(rows: &mut [PlannedRow], alone: &[Alone], out: impl Fn(usize) -> bool) {
    let mut keys: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut members: BTreeMap<MemberId, usize> = BTreeMap::new();
    for (at, (row, own)) in rows.iter_mut().zip(alone).enumerate() {
        (row.fate, row.id, row.conflict) = (own.fate, own.id, own.conflict);
        if out(row.row) {
            row.fate = Fate::TakenOut;
            continue;
        }
        let Some(traits) = &own.listed else { continue };
        let earlier = own.keys.iter().flat_map(|key| {
            let rows = keys.get(key.as_str()).into_iter().flatten().copied();
            rows.map(|other| (key.starts_with(NAMED), other))
        });
        // Namesakes born on one day may be two people; a number is one person's.
        let same = earlier
            .filter(|(named, other)| {
                let other = alone.get(*other).and_then(|other| other.listed.as_ref());
                !named || other.is_some_and(|other| !contradict(traits, other))
            })
            .map(|(_, other)| other);
        let by_member =
            own.id.filter(|_| own.fate != Fate::Conflicting).and_then(|id| members.get(&id)).copied();
        let repeated = same.chain(by_member).min();
        match repeated {
            // Who says nothing new may say it twice.
            Some(other) if own.fate != Fate::Unchanged => {
                row.fate = Fate::Conflicting;
                row.conflict = Some(Conflict::RepeatsRow { row: other });
            }
            _ => {}
        }
        if repeated.is_none() {
            own.keys.iter().for_each(|key| keys.entry(key).or_default().push(at));
            if let Some(id) = own.id.filter(|_| own.fate != Fate::Conflicting) {
                members.entry(id).or_insert(at);
            }
        }
    }
    // Places become the numbers that people see.
    let numbers: Vec<usize> = rows.iter().map(|row| row.row).collect();
    for row in rows {
        if let Some(Conflict::RepeatsRow { row: place }) = &mut row.conflict {
            *place = numbers.get(*place).copied().unwrap_or_default();
        }
    }
}

enum Who {
    New(Vec<Like>),
    Member(MemberId),
    Several,
    Contradicted(MemberId),
}

impl Who {
    fn of(decided: Option<MemberId>) -> Who {
        decided.map_or(Who::New(Vec::new()), Who::Member)
    }
}

/// Narrow, because nobody looks: an official number, the same spelling with the same birth date, or a row that says nothing
/// which a member of the same name does not say. Whoever else may be meant is told and not taken.
fn recognise(reader: &Reader, census: &Census, listed: &Member, traits: &Traits) -> Result<Who> {
    let ids: BTreeSet<MemberId> =
        same_identifiers(reader, listed)?.into_iter().map(|(_, _, id)| id).collect();
    let mut ids = ids.into_iter();
    match (ids.next(), ids.next()) {
        (Some(id), None) => {
            let standing = stored::find(reader, id)?;
            let other = standing.is_some_and(
                |standing| matches!((&standing.identity, &listed.identity), (Some(x), Some(y)) if x != y),
            );
            return Ok(if other { Who::Contradicted(id) } else { Who::Member(id) });
        }
        (Some(_), Some(_)) => return Ok(Who::Several),
        (None, _) => {}
    }
    let namesakes: Vec<&Traits> =
        census.spelt(&listed.name).into_iter().filter(|other| !contradict(traits, other)).collect();
    let born =
        |other: &&&Traits| other.birth.is_some_and(|b| b.date().is_some()) && other.birth == traits.birth;
    let mut twins = namesakes.iter().filter(born).filter_map(|other| other.id);
    if let (Some(id), None) = (twins.next(), twins.next()) {
        return Ok(Who::Member(id));
    }
    // A number that nobody bears is something new.
    let numbered = listed.number.is_some() || traits.identity.is_some() || traits.cnss.is_some();
    let told = |other: &&&Traits| {
        let said = |x: &Option<String>, y: &Option<String>| x.is_none() || x == y;
        said(&traits.mobile, &other.mobile)
            && said(&traits.rib, &other.rib)
            && (traits.birth.is_none() || traits.birth == other.birth)
    };
    for id in namesakes.iter().filter(|_| !numbered).filter(told).filter_map(|other| other.id) {
        if let Some(standing) = stored::find(reader, id)?
            && changes(&standing, &united(&standing, listed)).is_empty()
        {
            return Ok(Who::Member(id));
        }
    }
    let mut suspects = census.like(traits);
    let strongest = suspects.first().map(|like| like.verdict.strength);
    suspects.retain(|like| {
        Some(like.verdict.strength) == strongest || like.verdict.strength > Strength::Possible
    });
    suspects.truncate(SUSPECTS);
    Ok(Who::New(suspects))
}

/// Whether two carry different cards or CNSS numbers: a shared list number does not make them one person.
fn contradict(a: &Traits, b: &Traits) -> bool {
    let other = |x: &Option<String>, y: &Option<String>| x.is_some() && y.is_some() && x != y;
    other(&a.identity, &b.identity) || other(&a.cnss, &b.cnss)
}

/// What another row of the same person would share: numbers, or the spelling of the name with a whole birth date.
fn keys(member: &Member, traits: &Traits) -> Vec<String> {
    let mut keys = Vec::new();
    keys.extend(traits.identity.as_ref().map(|n| format!("i{n}")));
    keys.extend(traits.cnss.as_ref().map(|n| format!("c{n}")));
    keys.extend(member.number.as_ref().map(|n| format!("n{}", n.0)));
    if let Some(day) = traits.birth.and_then(|birth| birth.date()) {
        let name = &traits.name;
        for (last, first) in [(&name.last.ar, &name.first.ar), (&name.last.latin, &name.first.latin)] {
            if !last.is_empty() || !first.is_empty() {
                keys.push(format!("{NAMED}{day} {}|{}", fold(last), fold(first)));
            }
        }
    }
    keys
}
