//! The answer of the CNSS that is being looked over: as it was read, what was decided about it, and what it would do. It
//! lives until it is noted, dropped, or the register is closed.

use std::sync::atomic::{AtomicU32, Ordering};

use milaf_domain::{Outcome, TransmissionId};
use milaf_office::answer::{AnswerChoices, AnswerFate, AnswerPlan, PlannedAnswer, Received};
use milaf_office::{Error, Office};

/// What a person decides about one row of the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It is about this row of the transmission.
    Line(u32),
    /// It is left aside.
    Aside,
    /// As the program finds it: what was decided about it is forgotten.
    Free,
    /// This is what the CNSS decided.
    Outcome(Outcome),
    /// This is the registration number.
    Registration(String),
    /// These are the reasons.
    Reasons(Vec<String>),
}

/// An answer being looked over.
pub struct Answering {
    /// About which transmission.
    pub transmission: TransmissionId,
    /// What it would do.
    pub plan: AnswerPlan,
    /// Changes with every plan: rows read under another number are of a former one.
    pub serial: u32,
    received: Received,
    choices: AnswerChoices,
}

impl Answering {
    /// Begins with what was read.
    ///
    /// # Errors
    /// As [`Office::plan_answer`].
    pub fn begin(
        office: &Office,
        transmission: TransmissionId,
        received: Received,
    ) -> Result<Answering, Error> {
        let choices = AnswerChoices::default();
        let plan = office.plan_answer(transmission, &received, &choices)?;
        Ok(Answering { transmission, plan, serial: next_serial(), received, choices })
    }

    /// Plans it anew over the register as it is.
    ///
    /// # Errors
    /// As [`Office::plan_answer`].
    pub fn plan_again(&mut self, office: &Office) -> Result<(), Error> {
        let plan = office.plan_answer(self.transmission, &self.received, &self.choices)?;
        if plan != self.plan {
            self.plan = plan;
            self.serial = next_serial();
        }
        Ok(())
    }

    /// Takes what a person decides about a row.
    ///
    /// # Errors
    /// As [`Office::plan_answer`].
    pub fn decide(&mut self, office: &Office, row: usize, decision: Decision) -> Result<(), Error> {
        let choices = &mut self.choices;
        match decision {
            Decision::Line(line) => put(&mut choices.lines, row, Some(line)),
            Decision::Aside => put(&mut choices.lines, row, None),
            Decision::Outcome(outcome) => put(&mut choices.outcomes, row, outcome),
            Decision::Registration(number) => put(&mut choices.registrations, row, number),
            Decision::Reasons(reasons) => put(&mut choices.reasons, row, reasons),
            Decision::Free => {
                choices.lines.retain(|(of, _)| *of != row);
                choices.outcomes.retain(|(of, _)| *of != row);
                choices.registrations.retain(|(of, _)| *of != row);
                choices.reasons.retain(|(of, _)| *of != row);
            }
        }
        self.plan_again(office)
    }

    /// Says whether what the CNSS corrected is written into the members' records.
    ///
    /// # Errors
    /// As [`Office::plan_answer`].
    pub fn take_corrections(&mut self, office: &Office, take: bool) -> Result<(), Error> {
        self.choices.take_corrections = take;
        self.plan_again(office)
    }

    /// The rows of some fates, in the order of the answer.
    pub fn rows_of<'a>(&'a self, fates: &'a [AnswerFate]) -> impl Iterator<Item = &'a PlannedAnswer> {
        self.plan.rows.iter().filter(|row| fates.contains(&row.fate))
    }

    /// Whether a person decided something about a row.
    pub fn is_decided(&self, row: usize) -> bool {
        let choices = &self.choices;
        choices.lines.iter().any(|(of, _)| *of == row)
            || choices.outcomes.iter().any(|(of, _)| *of == row)
            || choices.registrations.iter().any(|(of, _)| *of == row)
            || choices.reasons.iter().any(|(of, _)| *of == row)
    }
}

/// A number that no other plan since the start had.
fn next_serial() -> u32 {
    static LAST: AtomicU32 = AtomicU32::new(0);
    LAST.fetch_add(1, Ordering::Relaxed)
}

fn put<T>(decided: &mut Vec<(usize, T)>, row: usize, what: T) {
    decided.retain(|(of, _)| *of != row);
    decided.push((row, what));
}
