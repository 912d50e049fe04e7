//! The keys of all members whom a query lets through, in order, kept until the register changes: a window of them, the
//! last page or «all of these» then cost nothing.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use milaf_domain::MemberId;
use milaf_store::Reader;
use milaf_store::member::{self as stored, Filter, ListQuery, Sort};
use milaf_store::standing::{self, Order, Trouble};

use super::list::{StandingFilter, StandingSort};
use crate::error::Result;

/// So many queries are kept: the list with and without what is being typed, in two orders, and what other rooms ask.
const KEPT: usize = 8;

/// Keys in the order of a query.
pub(super) type Roll = Arc<Vec<MemberId>>;

#[derive(Clone, PartialEq, Eq)]
struct Key {
    filter: StandingFilter,
    sort: StandingSort,
    descending: bool,
}

impl Key {
    /// Whether the answer rests on what the assessment found, and not on the members' own rows alone.
    fn rests_on_standings(&self) -> bool {
        let StandingFilter { pieces, faulty, text, .. } = &self.filter;
        !pieces.is_empty()
            || faulty.is_some()
            || !text.trim().is_empty()
            || matches!(self.sort, StandingSort::Next | StandingSort::Missing)
    }
}

/// How often something changed: of the register, and of the standings.
#[derive(Clone, Copy, PartialEq, Eq)]
struct State {
    register: u64,
    standings: u64,
}

/// The rolls kept.
#[derive(Default)]
pub(crate) struct Rolls {
    register: AtomicU64,
    standings: AtomicU64,
    kept: Mutex<VecDeque<(Key, Roll)>>,
}

impl Rolls {
    /// Drops everything: the register changed.
    pub(crate) fn forget(&self) {
        self.register.fetch_add(1, Ordering::SeqCst);
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Drops what rests on standings: some were made anew.
    pub(crate) fn forget_standings(&self) {
        self.standings.fetch_add(1, Ordering::SeqCst);
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).retain(|(key, _)| !key.rests_on_standings());
    }

    /// A number that is another after each change of the register.
    pub(crate) fn turn(&self) -> u64 {
        self.register.load(Ordering::SeqCst)
    }

    fn state(&self, of: &Key) -> State {
        let standings = if of.rests_on_standings() { self.standings.load(Ordering::SeqCst) } else { 0 };
        State { register: self.register.load(Ordering::SeqCst), standings }
    }

    /// The roll of a query, read where it is not kept.
    pub(super) fn get(
        &self,
        reader: &Reader,
        filter: &StandingFilter,
        sort: StandingSort,
        descending: bool,
    ) -> Result<Roll> {
        let key = Key { filter: filter.clone(), sort, descending };
        let state = self.state(&key);
        {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(at) = kept.iter().position(|(k, _)| *k == key)
                && let Some(found) = kept.remove(at)
            {
                let roll = found.1.clone();
                kept.push_front(found);
                return Ok(roll);
            }
        }
        let roll = if key.filter.text.trim().is_empty() {
            Arc::new(read(reader, filter, sort, descending)?)
        } else {
            let all = StandingFilter { text: String::new(), ..key.filter.clone() };
            let all = self.get(reader, &all, sort, descending)?;
            let hits = Members::of(stored::search_all(reader, &filter.text)?);
            Arc::new(all.iter().copied().filter(|id| hits.has(*id)).collect())
        };
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if self.state(&key) == state {
            kept.push_front((key, roll.clone()));
            kept.truncate(KEPT);
        }
        Ok(roll)
    }
}

/// A set of members: one bit a key.
struct Members(Vec<u64>);

impl Members {
    fn of(ids: Vec<MemberId>) -> Members {
        let mut set = Members(Vec::new());
        for id in ids {
            let Some((word, bit)) = place(id) else { continue };
            if set.0.len() <= word {
                set.0.resize(word + 1, 0);
            }
            if let Some(bits) = set.0.get_mut(word) {
                *bits |= bit;
            }
        }
        set
    }

    fn has(&self, id: MemberId) -> bool {
        place(id).is_some_and(|(word, bit)| self.0.get(word).is_some_and(|bits| bits & bit != 0))
    }
}

fn place(id: MemberId) -> Option<(usize, u64)> {
    let id = usize::try_from(id.0).ok()?;
    Some((id / 64, 1 << (id % 64)))
}

fn read(
    reader: &Reader,
    filter: &StandingFilter,
    sort: StandingSort,
    descending: bool,
) -> Result<Vec<MemberId>> {
    let (base, order) = match sort {
        StandingSort::Name(language) => (Sort::Name(language), None),
        StandingSort::Number => (Sort::Number, None),
        StandingSort::State(language) => (Sort::State(language), None),
        StandingSort::Changed => (Sort::Changed, None),
        StandingSort::Next => (Sort::Changed, Some(Order::Next)),
        StandingSort::Missing => (Sort::Changed, Some(Order::Missing)),
    };
    let query = ListQuery {
        descending: descending && order.is_none(),
        filters: filters(filter),
        binned: filter.binned,
        ..ListQuery::first(base, 0)
    };
    let mut ids = stored::roll(reader, &query)?;
    if let Some(order) = order {
        let set = Members::of(ids);
        ids = standing::order(reader, order, filter.binned)?;
        ids.retain(|id| set.has(*id));
        if descending {
            ids.reverse();
        }
    }
    let troubled = |troubles: &[Trouble]| -> Result<Members> {
        let mut all = Vec::new();
        for trouble in troubles {
            all.extend(standing::ids(reader, trouble, filter.binned)?);
        }
        Ok(Members::of(all))
    };
    if !filter.pieces.is_empty() {
        let set = troubled(&filter.pieces)?;
        ids.retain(|id| set.has(*id));
    }
    if let Some(faulty) = filter.faulty {
        let set = troubled(&[Trouble::Faults])?;
        ids.retain(|id| set.has(*id) == faulty);
    }
    Ok(ids)
}

fn filters(filter: &StandingFilter) -> Vec<Filter> {
    let mut filters = Vec::new();
    if !filter.states.is_empty() {
        filters.push(Filter::States(filter.states.clone()));
    }
    if !filter.categories.is_empty() {
        filters.push(Filter::Categories(filter.categories.clone()));
    }
    if !filter.communes.is_empty() {
        filters.push(Filter::Communes(filter.communes.clone()));
    }
    filters.extend(filter.known_to_cnss.map(Filter::KnownToCnss));
    filters
}
