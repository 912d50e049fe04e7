//! The list of members with how they stand, by window.

use milaf_domain::geography::CommuneCode;
use milaf_domain::{CategoryCode, DossierState, Language, MemberId};
use milaf_store::member::{self as stored, ListRow};
use milaf_store::standing::{self, Standing, Trouble};

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorCode, Result};
use crate::register::Office;

/// Which members stand in the list: kinds of filter narrow it together, values of one kind widen it. Nothing chosen:
/// everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StandingFilter {
    /// State of the dossier; `None` stands for no dossier yet.
    pub states: Vec<Option<DossierState>>,
    /// Category held now, or last.
    pub categories: Vec<CategoryCode>,
    /// Where they live.
    pub communes: Vec<CommuneCode>,
    /// Whether the CNSS number is known.
    pub known_to_cnss: Option<bool>,
    /// How pieces stand.
    pub pieces: Vec<Trouble>,
    /// Whether a required field is empty or faulty.
    pub faulty: Option<bool>,
    /// What was typed: each word begins a name or number.
    pub text: String,
    /// The bin instead of the register.
    pub binned: bool,
}

impl StandingFilter {
    /// Whether everybody stands in the list.
    pub fn is_open(&self) -> bool {
        let none = StandingFilter { binned: self.binned, ..StandingFilter::default() };
        *self == none
            || (self.text.trim().is_empty() && StandingFilter { text: String::new(), ..self.clone() } == none)
    }
}

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandingSort {
    /// As a language sorts names.
    Name(Language),
    /// By list number, as a number.
    Number,
    /// By state, then name.
    State(Language),
    /// By the last change, the oldest first.
    Changed,
    /// By the next date that matters.
    Next,
    /// By how much is missing, the most first.
    Missing,
}

/// What to list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingQuery {
    /// Who.
    pub filter: StandingFilter,
    /// In which order.
    pub sort: StandingSort,
    /// The order turned round.
    pub descending: bool,
    /// Rows to skip.
    pub offset: usize,
    /// Rows to read.
    pub count: usize,
}

/// A window of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingPage {
    /// Its rows.
    pub rows: Vec<StandingRow>,
    /// How many members the filter lets through.
    pub total: u64,
    /// How many it hides.
    pub hidden: u64,
}

/// A member as a line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingRow {
    /// Who.
    pub member: ListRow,
    /// How they stand.
    pub standing: Standing,
}

impl Office {
    /// A window of the list.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_standing(&self, query: &StandingQuery) -> Result<StandingPage> {
        self.read(|reader| {
            let roll = self.rolls.get(reader, &query.filter, query.sort, query.descending)?;
            let from = query.offset.min(roll.len());
            let to = from.saturating_add(query.count).min(roll.len());
            let window = roll.get(from..to).unwrap_or_default();
            let mut rows = Vec::with_capacity(window.len());
            for member in stored::list_rows(reader, window)? {
                let standing = standing::find(reader, member.id)?.unwrap_or_default();
                rows.push(StandingRow { member, standing });
            }
            let all = if query.filter.is_open() {
                roll.len() as u64
            } else {
                standing::count_all(reader, query.filter.binned)?
            };
            let total = roll.len() as u64;
            Ok(StandingPage { rows, total, hidden: all.saturating_sub(total) })
        })
    }

    /// One member as a line of the list.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`].
    pub fn standing_row(&self, id: MemberId) -> Result<StandingRow> {
        self.read(|reader| {
            let member = stored::list_rows(reader, &[id])?.pop();
            let member = member.ok_or_else(|| Error::new(ErrorCode::MemberMissing).with("text", id.0))?;
            Ok(StandingRow { member, standing: standing::find(reader, id)?.unwrap_or_default() })
        })
    }

    /// The keys of everybody in a list, in its order.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn roll(
        &self,
        filter: &StandingFilter,
        sort: StandingSort,
        descending: bool,
    ) -> Result<Vec<MemberId>> {
        self.read(|reader| Ok(self.rolls.get(reader, filter, sort, descending)?.to_vec()))
    }

    /// Where a member stands in a list, from 0; none when the filter hides them.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn place_of(&self, id: MemberId, query: &StandingQuery) -> Result<Option<u64>> {
        self.read(|reader| {
            let roll = self.rolls.get(reader, &query.filter, query.sort, query.descending)?;
            Ok(roll.iter().position(|other| *other == id).map(|at| at as u64))
        })
    }
}
