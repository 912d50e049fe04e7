//! What an answer would do, row by row: nothing is written until it is noted.

use std::collections::BTreeSet;

use milaf_domain::{DossierNumber, MemberId, Outcome, PersonName, TransmissionId, TransmissionNumber};
use milaf_store::answer::AnswerSource;
use serde::Serialize;

use super::Received;
use super::correction::Correction;
use super::matching::{Candidate, MatchedBy};
use super::row::Planning;
use crate::error::Result;
use crate::register::Office;

/// What a person decides about an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerChoices {
    /// Rows of the answer and the row of the transmission that each is about; none: left out on purpose.
    pub lines: Vec<(usize, Option<u32>)>,
    /// Rows of the answer and the reasons that are meant, by their codes.
    pub reasons: Vec<(usize, Vec<String>)>,
    /// Rows of the answer and what was decided, where their words do not say it.
    pub outcomes: Vec<(usize, Outcome)>,
    /// Rows of the answer and the registration number that is meant, as typed.
    pub registrations: Vec<(usize, String)>,
    /// Whether what the CNSS corrected is written into the members' records too.
    pub take_corrections: bool,
}

impl Default for AnswerChoices {
    fn default() -> AnswerChoices {
        AnswerChoices {
            lines: Vec::new(),
            reasons: Vec::new(),
            outcomes: Vec::new(),
            registrations: Vec::new(),
            take_corrections: true,
        }
    }
}

/// What a row of an answer would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerFate {
    /// The first answer about its row.
    New,
    /// Another answer than the one that stands.
    Changed,
    /// The answer that stands, again.
    Unchanged,
    /// Nothing was decided yet.
    Pending,
    /// Nobody knows to whom it belongs.
    Leftover,
    /// What it says cannot be read, or cannot be.
    Faulty,
    /// A person left it out.
    LeftOut,
}

/// What makes a row doubtful or faulty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerDoubt {
    /// No word says what was decided.
    NoOutcome,
    /// The registration number is not one.
    RegistrationShape,
    /// The registration number is somebody else's.
    RegistrationTaken,
    /// The register holds another registration number.
    RegistrationDiffers,
    /// Accepted, and no registration number is known.
    RegistrationMissing,
    /// The name is another.
    NameDiffers,
    /// The identity card is another.
    CinDiffers,
    /// Its identifiers belong to several rows.
    Contradicts,
    /// Another row of the answer is about the same row.
    Twice,
    /// No reason is known by these words.
    ReasonUnknown,
    /// A correction cannot be read.
    CorrectionUnread,
    /// The dossier has left again since: only the history is written.
    LeftAgain,
}

impl AnswerDoubt {
    /// All of them.
    pub const ALL: [AnswerDoubt; 12] = [
        AnswerDoubt::NoOutcome,
        AnswerDoubt::RegistrationShape,
        AnswerDoubt::RegistrationTaken,
        AnswerDoubt::RegistrationDiffers,
        AnswerDoubt::RegistrationMissing,
        AnswerDoubt::NameDiffers,
        AnswerDoubt::CinDiffers,
        AnswerDoubt::Contradicts,
        AnswerDoubt::Twice,
        AnswerDoubt::ReasonUnknown,
        AnswerDoubt::CorrectionUnread,
        AnswerDoubt::LeftAgain,
    ];
}

/// A row of an answer with what it would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedAnswer {
    /// Its number in the file or text, from 1.
    pub row: usize,
    /// As it was written.
    pub written: String,
    /// What it would do.
    pub fate: AnswerFate,
    /// What was decided.
    pub outcome: Option<Outcome>,
    /// What stands as decided.
    pub before: Option<Outcome>,
    /// The registration number given; empty: none.
    pub registration: String,
    /// Codes of the reasons.
    pub reasons: Vec<String>,
    /// What the CNSS corrected.
    pub corrections: Vec<Correction>,
    /// What it says besides.
    pub remark: String,
    /// By what its row was found.
    pub by: Option<MatchedBy>,
    /// The place of its row in the transmission.
    pub line: Option<u32>,
    /// Whose row.
    pub member: Option<MemberId>,
    /// Their name.
    pub name: Option<PersonName>,
    /// The dossier's number.
    pub number: Option<DossierNumber>,
    /// The rows that may be meant.
    pub candidates: Vec<Candidate>,
    /// What makes it doubtful or faulty.
    pub doubts: Vec<AnswerDoubt>,
}

/// How many rows share each fate, and how many each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AnswerCounts {
    /// First answers.
    pub new: usize,
    /// Other answers than before.
    pub changed: usize,
    /// The same again.
    pub unchanged: usize,
    /// Not decided yet.
    pub pending: usize,
    /// To be matched by hand.
    pub leftover: usize,
    /// Unreadable or impossible.
    pub faulty: usize,
    /// Accepted, among those that would be written.
    pub accepted: usize,
    /// Accepted with corrections.
    pub corrected: usize,
    /// Rejected.
    pub rejected: usize,
    /// Not taken.
    pub not_taken: usize,
    /// Rows of the transmission about which nothing would be known.
    pub silent: usize,
}

/// A dry run: nothing is written until [`Office::note_answer`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerPlan {
    /// About which transmission.
    #[serde(skip)]
    pub transmission: TransmissionId,
    /// Its number.
    pub number: TransmissionNumber,
    /// How it came.
    pub source: AnswerSource,
    /// Name of its file.
    pub file: String,
    /// Its rows.
    pub rows: Vec<PlannedAnswer>,
    /// Rows of the transmission that would have no answer.
    pub silent: usize,
    /// Whether corrections are written into the members' records too.
    pub take_corrections: bool,
}

impl AnswerPlan {
    /// How many rows share each fate and outcome.
    pub fn counts(&self) -> AnswerCounts {
        let mut counts = AnswerCounts { silent: self.silent, ..AnswerCounts::default() };
        for row in &self.rows {
            match row.fate {
                AnswerFate::New => counts.new += 1,
                AnswerFate::Changed => counts.changed += 1,
                AnswerFate::Unchanged => counts.unchanged += 1,
                AnswerFate::Pending => counts.pending += 1,
                AnswerFate::Leftover => counts.leftover += 1,
                AnswerFate::Faulty => counts.faulty += 1,
                AnswerFate::LeftOut => {}
            }
            match row.outcome.filter(|_| row.is_written()) {
                Some(Outcome::Accepted) => counts.accepted += 1,
                Some(Outcome::AcceptedWithCorrections) => counts.corrected += 1,
                Some(Outcome::Rejected) => counts.rejected += 1,
                Some(Outcome::NotTaken) => counts.not_taken += 1,
                None => {}
            }
        }
        counts
    }
}

impl PlannedAnswer {
    /// Whether noting the answer writes it.
    pub fn is_written(&self) -> bool {
        matches!(self.fate, AnswerFate::New | AnswerFate::Changed)
    }
}

impl Office {
    /// Says what an answer would do to the rows of a transmission. Nothing is written.
    ///
    /// # Errors
    /// [`crate::ErrorCode::TransmissionMissing`], [`crate::ErrorCode::TransmissionCancelled`].
    pub fn plan_answer(
        &self,
        id: TransmissionId,
        received: &Received,
        choices: &AnswerChoices,
    ) -> Result<AnswerPlan> {
        let sent = self.standing_transmission(id)?;
        let today = self.surroundings.today();
        self.read(|reader| {
            let known = milaf_store::transmission::list_matchable(reader, id)?;
            let planning = Planning::new(reader, id, &known, received, choices, today)?;
            let rows = planning.rows()?;
            let written = rows.iter().filter(|row| row.is_written()).filter_map(|row| row.line);
            let answered: BTreeSet<u32> = written.chain(planning.answered()).collect();
            Ok(AnswerPlan {
                transmission: id,
                number: sent.number,
                source: received.source,
                file: received.file.clone(),
                rows,
                silent: known.len().saturating_sub(answered.len()),
                take_corrections: choices.take_corrections,
            })
        })
    }
}
