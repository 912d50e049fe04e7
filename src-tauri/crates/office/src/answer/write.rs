//! Noting an answer: one operation that one undo takes back.

use std::collections::BTreeMap;

use milaf_domain::dossier::{DossierEvent, Guard};
use milaf_domain::{
    AnswerId, Date, DossierState, LineKind, Member, MemberId, Outcome, Stage, StageMark, TransmissionId,
};
use milaf_exchange::answer::find_reason;
use milaf_store::answer::{self as stored, Answer, AnswerLine};
use milaf_store::mend::{self, Mend};
use milaf_store::told::{self, ToldState};
use milaf_store::transmission::{self, Matchable};
use milaf_store::{Write, dossier as dossiers, member as members};

use super::correction::apply;
use super::plan::{AnswerCounts, AnswerPlan, PlannedAnswer};
use crate::dossier::advance;
use crate::error::Result;
use crate::mend::value_of;
use crate::operation::Operation;
use crate::register::Office;
use crate::told::{REGISTRATION, fields_of, is_with_cnss, parse_fields, write_fields};

impl Office {
    /// Writes what the plan says: outcomes, registration numbers, corrections, what is to be mended. Rows that stand
    /// already, are left over or faulty are not written; an answer without a new row leaves no trace.
    ///
    /// # Errors
    /// [`crate::ErrorCode::TransmissionCancelled`] when the transmission was cancelled since.
    pub fn note_answer(&self, plan: &AnswerPlan) -> Result<AnswerCounts> {
        self.standing_transmission(plan.transmission)?;
        let rows: Vec<&PlannedAnswer> = plan.rows.iter().filter(|row| row.is_written()).collect();
        if rows.is_empty() {
            return Ok(plan.counts());
        }
        let today = self.surroundings.today();
        let operation = Operation::AnswerNoted { number: plan.number.to_string(), rows: rows.len() };
        self.transact(&operation, |tx| {
            let known = transmission::list_matchable(tx, plan.transmission)?;
            let known: BTreeMap<u32, &Matchable> = known.iter().map(|line| (line.position, line)).collect();
            let standing = stored::list_standing(tx, plan.transmission)?;
            let standing: BTreeMap<u32, &AnswerLine> =
                standing.iter().map(|line| (line.line, line)).collect();
            let mut lines = Vec::with_capacity(rows.len());
            for row in &rows {
                if let Some(line) = row.line.and_then(|place| known.get(&place)) {
                    lines.push(answer_line(tx, plan.transmission, row, line)?);
                }
            }
            let answer = Answer {
                id: None,
                transmission: plan.transmission,
                source: plan.source,
                file: plan.file.clone(),
                noted_on: today,
            };
            let id = stored::insert(tx, &answer, &lines)?;
            let noting = Noting { office: self, plan, answer: id, today };
            for row in &rows {
                let Some(line) = row.line.and_then(|place| known.get(&place)) else { continue };
                let before = standing.get(&line.position).map(|line| line.outcome);
                noting.take(tx, row, line, before)?;
            }
            Ok(())
        })?;
        Ok(plan.counts())
    }

    /// The answers about a transmission, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_answers(&self, id: TransmissionId) -> Result<Vec<Answer>> {
        self.read(|reader| Ok(stored::list_to(reader, id)?))
    }
}

fn answer_line(
    tx: &Write<'_>,
    transmission: TransmissionId,
    row: &PlannedAnswer,
    line: &Matchable,
) -> Result<AnswerLine> {
    let corrections: BTreeMap<&str, &str> =
        row.corrections.iter().map(|c| (c.code.as_str(), c.now.as_str())).collect();
    let (member, dossier) = (line.line.member, line.line.dossier);
    let attempt = match (line.line.kind, member.zip(dossier)) {
        (LineKind::Addition, Some((member, dossier))) => {
            transmission::attempts(tx, member, dossier, transmission)?
        }
        _ => 1,
    };
    Ok(AnswerLine {
        answer: None,
        transmission,
        line: line.position,
        member,
        dossier,
        outcome: row.outcome.unwrap_or(Outcome::NotTaken),
        registration: row.registration.clone(),
        // Texts always serialize.
        reasons: serde_json::to_string(&row.reasons).unwrap_or_else(|_| "[]".to_owned()),
        corrections: serde_json::to_string(&corrections).unwrap_or_else(|_| "{}".to_owned()),
        remark: row.remark.clone(),
        attempt,
        stands: true,
    })
}

/// One answer being written.
struct Noting<'a> {
    office: &'a Office,
    plan: &'a AnswerPlan,
    answer: AnswerId,
    today: Date,
}

impl Noting<'_> {
    /// What follows from one row for the member, the dossier and what counts as told.
    fn take(
        &self,
        tx: &mut Write<'_>,
        row: &PlannedAnswer,
        line: &Matchable,
        before: Option<Outcome>,
    ) -> Result<()> {
        let (Some(outcome), Some(id)) = (row.outcome, line.line.member) else { return Ok(()) };
        let sent = self.plan.transmission;
        if before.is_some() {
            mend::drop_open(tx, id, sent)?;
        }
        if line.line.kind == LineKind::Addition {
            self.move_dossier(tx, line, outcome, before.is_some())?;
        }
        if !outcome.is_taken() {
            told::withdraw(tx, id, sent, ToldState::Refused)?;
        } else if before.is_some_and(|before| !before.is_taken()) {
            told::restore(tx, id, sent)?;
        }
        let Some(mut member) = members::find(tx, id)? else { return Ok(()) };
        if outcome.is_taken() && line.line.kind != LineKind::Removal {
            self.enrol(tx, row, id, &mut member)?;
        }
        if outcome == Outcome::Rejected {
            self.ask(tx, row, id, &member)?;
        }
        Ok(())
    }

    /// Takes the dossier where the answer leads, unless it has left again since.
    fn move_dossier(
        &self,
        tx: &mut Write<'_>,
        line: &Matchable,
        outcome: Outcome,
        again: bool,
    ) -> Result<()> {
        let Some((member, dossier)) = line.line.member.zip(line.line.dossier) else { return Ok(()) };
        if transmission::left_again(tx, member, dossier, self.plan.transmission)? {
            return Ok(());
        }
        let Some(mut found) = dossiers::find(tx, dossier)? else { return Ok(()) };
        let open = Guard::default();
        if again && let Some(waits) = found.state.reconsidered() {
            found.state = waits;
            found.since = self.today;
        }
        if found.state != DossierState::Transmitted {
            return Ok(());
        }
        let event = match outcome {
            Outcome::Accepted => DossierEvent::Accept,
            Outcome::AcceptedWithCorrections => DossierEvent::AcceptWithCorrections,
            Outcome::Rejected => DossierEvent::Reject,
            Outcome::NotTaken => crate::transmission::waits_again(&line.line),
        };
        advance(tx, &mut found, event, open, self.today)
    }

    /// Writes the registration number and the corrections into the member's record, and over what was told.
    fn enrol(
        &self,
        tx: &mut Write<'_>,
        row: &PlannedAnswer,
        id: MemberId,
        member: &mut Member,
    ) -> Result<()> {
        let before = member.clone();
        if let Ok(number) = row.registration.parse() {
            member.cnss = Some(number);
            let known = member.stages.iter().any(|mark| mark.stage == Stage::NumberReceived);
            if !known {
                let proof = self.plan.number.to_string();
                member.stages.push(StageMark { stage: Stage::NumberReceived, on: self.today, proof });
            }
        }
        let mut corrected = member.clone();
        for correction in row.corrections.iter().filter(|correction| correction.read) {
            apply(&mut corrected, &correction.code, &correction.now, self.today);
        }
        let sent = self.plan.transmission;
        let told = told::list_of_member(tx, id)?.into_iter().find(|told| told.transmission <= sent);
        if let Some(told) = told {
            let mut fields = parse_fields(&told.fields);
            let now = fields_of(self.office.book, &corrected, self.today);
            let codes = row.corrections.iter().filter(|c| c.read).map(|c| c.code.as_str());
            for code in codes.chain([REGISTRATION]) {
                if let Some(value) = now.get(code) {
                    fields.insert(code.to_owned(), value.clone());
                }
            }
            let kept = write_fields(&fields);
            if kept != told.fields {
                told::correct(tx, id, told.transmission, &kept)?;
            }
        }
        if self.plan.take_corrections {
            *member = corrected;
        }
        if *member != before {
            members::update(tx, member)?;
        }
        Ok(())
    }

    /// Asks for what a reject names to be mended.
    fn ask(&self, tx: &mut Write<'_>, row: &PlannedAnswer, id: MemberId, member: &Member) -> Result<()> {
        let dossier = crate::dossier::of_member(tx, id, self.today)?;
        let waits = dossier.state == DossierState::Rejected || is_with_cnss(dossier.state);
        for reason in row.reasons.iter().filter_map(|code| find_reason(code)).filter(|_| waits) {
            mend::insert(
                tx,
                &Mend {
                    id: None,
                    member: id,
                    answer: self.answer,
                    reason: reason.code.clone(),
                    field: reason.field.clone(),
                    was: value_of(member, &reason.field),
                    asked_on: self.today,
                    mended_on: None,
                },
            )?;
        }
        Ok(())
    }
}
