//! What the CNSS answered in a time, and why it rejected.

use std::collections::BTreeMap;

use milaf_domain::Date;
use milaf_store::answer::{self as stored, Tally};
use serde::Serialize;

use crate::error::Result;
use crate::mend::worded;
use crate::register::Office;
use crate::transmission::Words;

/// How often a reason was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CauseCount {
    /// Its code.
    pub reason: String,
    /// Its name.
    pub name: Words,
    /// So many rows name it.
    pub rows: u64,
    /// So many of their dossiers were accepted since.
    pub solved: u64,
    /// The rows by category of the members, the most first; empty code: unknown.
    pub categories: Vec<(String, u64)>,
}

/// What was answered about the transmissions closed between two days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statistics {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// How many rows were answered how.
    pub outcomes: Tally,
    /// Why rows were rejected, the most frequent first.
    pub causes: Vec<CauseCount>,
}

impl Office {
    /// What was answered about the transmissions closed between two days; the latest answer about each row counts.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn answer_statistics(&self, from: Date, to: Date) -> Result<Statistics> {
        self.read(|reader| {
            let mut causes: BTreeMap<String, CauseCount> = BTreeMap::new();
            for cause in stored::causes(reader, from, to)? {
                let count = causes.entry(cause.reason.clone()).or_insert_with(|| CauseCount {
                    name: worded(&cause.reason).0,
                    reason: cause.reason,
                    rows: 0,
                    solved: 0,
                    categories: Vec::new(),
                });
                count.rows += cause.rows;
                count.solved += cause.solved;
                count.categories.push((cause.category, cause.rows));
            }
            let mut causes: Vec<CauseCount> = causes.into_values().collect();
            for cause in &mut causes {
                cause.categories.sort_by_key(|(_, rows)| std::cmp::Reverse(*rows));
            }
            causes.sort_by_key(|cause| std::cmp::Reverse(cause.rows));
            Ok(Statistics { from, to, outcomes: stored::tally_between(reader, from, to)?, causes })
        })
    }
}
