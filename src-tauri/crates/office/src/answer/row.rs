//! One row of an answer against the rows of its transmission: about whom, whether it can be, and what is new in it.

use std::collections::BTreeMap;

use milaf_domain::{CnssNumber, Date, LineKind, Member, Outcome, TransmissionId};
use milaf_exchange::answer::{AnswerRow, find_reason};
use milaf_store::answer::AnswerLine;
use milaf_store::transmission::{self, Matchable};
use milaf_store::{Reader, answer as stored, member, told};

use super::Received;
use super::correction::{Correction, apply, echoed};
use super::matching::{Found, Lines, MatchedBy};
use super::plan::{AnswerChoices, AnswerDoubt, AnswerFate, PlannedAnswer};
use crate::error::Result;
use crate::told::{labels, parse_fields};

/// One look at the register, from which an answer is planned.
pub(super) struct Planning<'a> {
    reader: &'a Reader,
    transmission: TransmissionId,
    lines: Lines<'a>,
    standing: BTreeMap<u32, AnswerLine>,
    received: &'a Received,
    choices: &'a AnswerChoices,
    today: Date,
}

impl<'a> Planning<'a> {
    pub(super) fn new(
        reader: &'a Reader,
        transmission: TransmissionId,
        known: &'a [Matchable],
        received: &'a Received,
        choices: &'a AnswerChoices,
        today: Date,
    ) -> Result<Planning<'a>> {
        let standing = stored::list_standing(reader, transmission)?;
        let standing = standing.into_iter().map(|line| (line.line, line)).collect();
        let lines = Lines::new(known);
        Ok(Planning { reader, transmission, lines, standing, received, choices, today })
    }

    /// The rows of the transmission that were answered before.
    pub(super) fn answered(&self) -> impl Iterator<Item = u32> + '_ {
        self.standing.keys().copied()
    }

    /// Every row with what it would do.
    pub(super) fn rows(&self) -> Result<Vec<PlannedAnswer>> {
        let mut rows: Vec<PlannedAnswer> = Vec::with_capacity(self.received.rows.len());
        // The first row about somebody holds; one that says otherwise is for a person to settle.
        let mut first: BTreeMap<u32, usize> = BTreeMap::new();
        for row in &self.received.rows {
            let mut planned = self.row(row)?;
            if let Some(line) = planned.line.filter(|_| planned.is_written()) {
                match first.get(&line).and_then(|at| rows.get(*at)) {
                    Some(known) => {
                        let same = says_the_same(known, &planned);
                        planned.fate = if same { AnswerFate::Unchanged } else { AnswerFate::Faulty };
                        planned.doubts.push(AnswerDoubt::Twice);
                    }
                    None => {
                        first.insert(line, rows.len());
                    }
                }
            }
            rows.push(planned);
        }
        Ok(rows)
    }

    fn row(&self, row: &AnswerRow) -> Result<PlannedAnswer> {
        let mut planned = PlannedAnswer {
            row: row.row,
            written: row.written.clone(),
            fate: AnswerFate::New,
            outcome: row.outcome,
            before: None,
            registration: row.registration.clone().unwrap_or_default(),
            reasons: row.reasons.iter().map(|code| (*code).to_owned()).collect(),
            corrections: Vec::new(),
            remark: row.remark.clone(),
            by: None,
            line: None,
            member: None,
            name: None,
            number: None,
            candidates: Vec::new(),
            doubts: Vec::new(),
        };
        let decided = self.choices.lines.iter().find(|(number, _)| *number == row.row).map(|(_, line)| *line);
        let by_hand = match decided {
            Some(None) => {
                planned.fate = AnswerFate::LeftOut;
                return Ok(planned);
            }
            Some(Some(line)) => Some(line),
            None => self.received.lines.get(&row.row).copied(),
        };
        let found = match by_hand {
            Some(place) => match self.lines.at_place(place) {
                Some(at) => Found::One(at, MatchedBy::Hand),
                None => Found::Left(Vec::new(), false),
            },
            None => self.lines.find(row),
        };
        match found {
            Found::One(at, by) => {
                planned.by = Some(by);
                self.settle(&mut planned, row, at)?;
            }
            Found::Left(candidates, contradicts) => {
                planned.fate = AnswerFate::Leftover;
                if contradicts {
                    planned.doubts.push(AnswerDoubt::Contradicts);
                }
                let proposed = candidates.into_iter().filter_map(|at| self.lines.candidate(at));
                planned.candidates = proposed.collect();
            }
        }
        Ok(planned)
    }

    /// What a row does, now that it is known about whom it is.
    fn settle(&self, planned: &mut PlannedAnswer, row: &AnswerRow, at: usize) -> Result<()> {
        let Some(line) = self.lines.get(at) else { return Ok(()) };
        planned.line = Some(line.position);
        planned.member = line.line.member;
        planned.name.clone_from(&line.name);
        planned.number = Some(line.line.number);
        if let Some((_, codes)) = self.choices.reasons.iter().find(|(number, _)| *number == row.row) {
            planned.reasons = codes.iter().filter(|code| find_reason(code).is_some()).cloned().collect();
        }
        let said = self.choices.outcomes.iter().find(|(number, _)| *number == row.row).map(|(_, said)| *said);
        if let Some((_, typed)) = self.choices.registrations.iter().find(|(number, _)| *number == row.row) {
            typed.trim().clone_into(&mut planned.registration);
        }
        if row.pending && said.is_none() {
            planned.fate = AnswerFate::Pending;
            return Ok(());
        }
        // A number alone, in a list of those who were registered, says that they were.
        let given = Some(&planned.registration).filter(|number| !number.is_empty());
        let given = given.filter(|number| line.cnss.as_ref() != Some(number));
        planned.outcome = said.or(row.outcome).or_else(|| given.map(|_| Outcome::Accepted));
        let Some(outcome) = planned.outcome else {
            planned.fate = AnswerFate::Faulty;
            planned.doubts.push(AnswerDoubt::NoOutcome);
            return Ok(());
        };
        if planned.by != Some(MatchedBy::Hand) {
            self.compare(planned, row, at, line);
        }
        if outcome.is_taken() {
            self.registration(planned, line)?;
            self.corrections(planned, row)?;
        } else {
            planned.registration.clear();
        }
        if outcome != Outcome::Rejected {
            planned.reasons.clear();
        } else if planned.reasons.is_empty() || planned.reasons == ["other"] {
            planned.reasons = vec!["other".to_owned()];
            planned.doubts.push(AnswerDoubt::ReasonUnknown);
        }
        let of_dossier = line.line.member.zip(line.line.dossier);
        if let Some((member, dossier)) = of_dossier.filter(|_| line.line.kind == LineKind::Addition)
            && transmission::left_again(self.reader, member, dossier, self.transmission)?
        {
            planned.doubts.push(AnswerDoubt::LeftAgain);
        }
        if let (AnswerFate::New, Some(standing)) = (planned.fate, self.standing.get(&line.position)) {
            planned.before = Some(standing.outcome);
            let same = stands_already(standing, planned);
            planned.fate = if same { AnswerFate::Unchanged } else { AnswerFate::Changed };
        }
        Ok(())
    }

    /// Says where a row names somebody else than the row it was found by.
    fn compare(&self, planned: &mut PlannedAnswer, row: &AnswerRow, at: usize, line: &Matchable) {
        if self.lines.other_name(at, row) {
            planned.doubts.push(AnswerDoubt::NameDiffers);
        }
        if matches!((&row.cin, &line.identity), (Some(a), Some(b)) if a != b) {
            planned.doubts.push(AnswerDoubt::CinDiffers);
        }
    }

    /// Looks at the registration number of somebody who was accepted.
    fn registration(&self, planned: &mut PlannedAnswer, line: &Matchable) -> Result<()> {
        if planned.registration.is_empty() {
            if line.cnss.is_none() && line.line.kind == LineKind::Addition {
                planned.doubts.push(AnswerDoubt::RegistrationMissing);
            }
            return Ok(());
        }
        let Ok(number) = CnssNumber::parse(&planned.registration) else {
            planned.fate = AnswerFate::Faulty;
            planned.doubts.push(AnswerDoubt::RegistrationShape);
            return Ok(());
        };
        planned.registration = number.value.to_string();
        let holders = member::list_by_cnss(self.reader, &planned.registration)?;
        if holders.iter().any(|holder| Some(*holder) != planned.member) {
            planned.fate = AnswerFate::Faulty;
            planned.doubts.push(AnswerDoubt::RegistrationTaken);
        } else if line.cnss.as_ref().is_some_and(|known| *known != planned.registration) {
            planned.doubts.push(AnswerDoubt::RegistrationDiffers);
        }
        Ok(())
    }

    /// What was corrected: in columns of its own, or as the list repeats it.
    fn corrections(&self, planned: &mut PlannedAnswer, row: &AnswerRow) -> Result<()> {
        if planned.outcome != Some(Outcome::AcceptedWithCorrections) {
            return Ok(());
        }
        let told = match planned.member {
            Some(member) => told::list_of_member(self.reader, member)?
                .into_iter()
                .find(|told| told.transmission <= self.transmission)
                .map(|told| parse_fields(&told.fields))
                .unwrap_or_default(),
            None => BTreeMap::new(),
        };
        let corrected = match row.corrections.is_empty() {
            true => echoed(&row.echoed, &told, self.today),
            false => row.corrections.clone(),
        };
        for (code, label) in labels() {
            let Some(now) = corrected.get(&code) else { continue };
            let read = apply(&mut Member::default(), &code, now, self.today);
            if !read {
                planned.doubts.push(AnswerDoubt::CorrectionUnread);
            }
            let was = told.get(&code).map(|[french, _]| french.clone()).unwrap_or_default();
            planned.corrections.push(Correction { code, label, was, now: now.clone(), read });
        }
        Ok(())
    }
}

fn says_the_same(a: &PlannedAnswer, b: &PlannedAnswer) -> bool {
    a.outcome == b.outcome
        && a.registration == b.registration
        && a.reasons == b.reasons
        && a.corrections == b.corrections
}

/// Whether what a row says stands already.
fn stands_already(standing: &AnswerLine, planned: &PlannedAnswer) -> bool {
    let reasons: Vec<String> = serde_json::from_str(&standing.reasons).unwrap_or_default();
    let kept: BTreeMap<String, String> = serde_json::from_str(&standing.corrections).unwrap_or_default();
    let said = planned.corrections.iter().map(|c| (c.code.clone(), c.now.clone()));
    let said: BTreeMap<String, String> = said.collect();
    Some(standing.outcome) == planned.outcome
        && (planned.registration.is_empty() || standing.registration == planned.registration)
        && reasons == planned.reasons
        // What was taken over once is what was told: a list that repeats it corrects nothing any more.
        && (said.is_empty() || said == kept)
}
