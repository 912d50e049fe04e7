//! What a list would do to the register, row by row, and doing it.

use std::collections::BTreeSet;

use milaf_domain::{Member, MemberId};
use milaf_exchange::Evidence;
use milaf_exchange::mapping::{Mapping, Proposal, propose, propose_sheet};
use milaf_exchange::parse::{Corrections, Finding, Questions, Report, State, parse};
use milaf_rulebook::Context;
use milaf_store::import_profile::{self, ImportProfile};
use milaf_store::{Reader, member as stored};
use serde::Serialize;

use super::merge::{FieldChange, ImportMode, changes, merged};
use super::{Choices, List, answer, decide};
use crate::error::{Error, ErrorCode, Result};
use crate::member::same_identifiers;
use crate::operation::Operation;
use crate::register::Office;

/// Rows written between two reports of progress.
const STRIDE: usize = 200;

/// What a row would become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// A new member.
    New,
    /// Changes a member who is there.
    Changed,
    /// Says nothing new.
    Unchanged,
    /// Its identifiers belong to several members, or it repeats a person of the same list: not written.
    Conflicting,
    /// Something in it was refused: not written, unless faulty rows are taken without what was refused.
    Faulty,
}

/// A row of the list with what it would do.
#[derive(Clone, Debug, Serialize)]
pub struct PlannedRow {
    /// Its number in the file, from 1.
    pub row: usize,
    /// What it would become.
    pub fate: Fate,
    /// Whether something in it is doubtful.
    pub doubtful: bool,
    /// Who it is in the register.
    pub id: Option<MemberId>,
    /// Before and after, for a member who changes.
    pub changes: Vec<FieldChange>,
    /// What is wrong or doubtful.
    pub findings: Vec<Finding>,
    /// The member as it would be.
    #[serde(skip)]
    pub member: Option<Member>,
}

/// How many rows share each fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// New members.
    pub new: usize,
    /// Members who change.
    pub changed: usize,
    /// Rows that say nothing new.
    pub unchanged: usize,
    /// Rows in conflict.
    pub conflicting: usize,
    /// Faulty rows.
    pub faulty: usize,
    /// Rows with something doubtful, among all of them.
    pub doubtful: usize,
}

/// A dry run: nothing is written until [`Office::import`].
#[derive(Clone, Debug, Serialize)]
pub struct Plan {
    /// Name of the file.
    pub file: String,
    /// Name of the sheet.
    pub sheet: String,
    /// What the columns hold.
    pub mapping: Mapping,
    /// How sure each column is.
    pub evidence: Vec<Evidence>,
    /// The rows that stand for members.
    pub rows: Vec<PlannedRow>,
    /// Rows that are no members: titles, totals, remarks; from 1.
    pub passed_over: Vec<usize>,
    /// What only a person can answer.
    pub questions: Questions,
    /// How members who are there are treated.
    pub mode: ImportMode,
}

impl Plan {
    /// How many rows share each fate.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows {
            *match row.fate {
                Fate::New => &mut counts.new,
                Fate::Changed => &mut counts.changed,
                Fate::Unchanged => &mut counts.unchanged,
                Fate::Conflicting => &mut counts.conflicting,
                Fate::Faulty => &mut counts.faulty,
            } += 1;
            counts.doubtful += usize::from(row.doubtful);
        }
        counts
    }

    /// The words and columns that wait for an answer before anything can be written.
    pub fn open_questions(&self) -> Vec<String> {
        let words =
            self.questions.category_words.iter().chain(&self.questions.class_words).map(|q| q.word.clone());
        words.chain(self.questions.date_orders.iter().map(|q| q.heading.clone())).collect()
    }
}

impl Office {
    /// Says what a list would do, row by row. Nothing is written.
    ///
    /// # Errors
    /// [`ErrorCode::ListNoColumns`] when no heading is known; faulty choices.
    pub fn plan_import(&self, list: &List, choices: &Choices, mode: ImportMode) -> Result<Plan> {
        let saved: Vec<Mapping> = self
            .read(|reader| Ok(import_profile::list(reader)?))?
            .iter()
            .filter_map(|profile| serde_json::from_str(&profile.mapping).ok())
            .collect();
        let proposal = proposal(list, choices, &saved)?;
        let no_columns = || Error::new(ErrorCode::ListNoColumns).with("path", &list.file);
        let sheet = list.list.sheets.get(proposal.sheet).ok_or_else(no_columns)?;
        let mut mapping = proposal.mapping;
        decide(&mut mapping, choices)?;
        if mapping.columns.iter().all(|c| c.field.is_none()) {
            return Err(no_columns());
        }
        let today = self.surroundings.today();
        let corrections = Corrections::new();
        let mut report = parse(sheet, &mapping, today, &corrections);
        if answer(&mut mapping, &report.questions, choices, self.book)? {
            report = parse(sheet, &mapping, today, &corrections);
        }
        let Report { rows, passed_over, questions } = report;
        let mut seen = BTreeSet::new();
        let rows = self.read(|reader| {
            rows.into_iter()
                .map(|row| {
                    let refused = row.state == State::Faulty && !choices.take_faulty;
                    let mut planned = PlannedRow {
                        row: row.row,
                        fate: Fate::Faulty,
                        doubtful: row.state == State::Doubtful,
                        id: None,
                        changes: Vec::new(),
                        findings: row.findings,
                        member: None,
                    };
                    if let (false, Some(member)) = (refused, row.member) {
                        place(reader, &mut planned, member, mode, &mut seen)?;
                    }
                    Ok(planned)
                })
                .collect::<Result<Vec<PlannedRow>>>()
        })?;
        Ok(Plan {
            file: list.file.clone(),
            sheet: sheet.name.clone(),
            mapping,
            evidence: proposal.guesses.iter().map(|g| g.evidence).collect(),
            rows,
            passed_over,
            questions,
            mode,
        })
    }

    /// Writes what the plan says: new and changed rows, in one operation. The way the list was read is remembered for
    /// the next list of its shape. `progress` is told (done, of all).
    ///
    /// # Errors
    /// [`ErrorCode::ListQuestions`] while a word waits for its answer; [`ErrorCode::MemberTwice`] when the register
    /// changed since the plan was made: then nothing is written.
    pub fn import(&self, plan: &Plan, mut progress: impl FnMut(usize, usize)) -> Result<Counts> {
        let open = plan.open_questions();
        if !open.is_empty() {
            return Err(Error::new(ErrorCode::ListQuestions).with("questions", open.join(", ")));
        }
        let counts = plan.counts();
        let today = self.surroundings.today();
        let context: Context = self.context()?;
        let profile = ImportProfile {
            name: plan.mapping.shape.0.clone(),
            mapping: serde_json::to_string(&plan.mapping).map_err(Error::internal)?,
            used_on: today,
        };
        let operation =
            Operation::ListImported { file: plan.file.clone(), added: counts.new, changed: counts.changed };
        self.transact(&operation, |tx| {
            let all = plan.rows.len();
            for (done, row) in plan.rows.iter().enumerate() {
                if done % STRIDE == 0 {
                    progress(done, all);
                }
                let Some(member) = &row.member else { continue };
                match (row.fate, row.id) {
                    (Fate::New, _) => {
                        crate::member::refuse_twice(tx, member, None)?;
                        tx.step::<_, Error>(|tx| Ok(stored::insert(tx, member)?))?;
                    }
                    (Fate::Changed, Some(id)) => {
                        crate::member::refuse_twice(tx, member, Some(id))?;
                        tx.step::<_, Error>(|tx| Ok(stored::update(tx, member)?))?;
                        self.settle(tx, id, &context, today)?;
                    }
                    _ => {}
                }
            }
            import_profile::put(tx, &profile)?;
            progress(all, all);
            Ok(())
        })?;
        Ok(counts)
    }
}

fn proposal(list: &List, choices: &Choices, saved: &[Mapping]) -> Result<Proposal> {
    let no_columns = || Error::new(ErrorCode::ListNoColumns).with("path", &list.file);
    match &choices.sheet {
        None => propose(&list.list, saved).ok_or_else(no_columns),
        Some(name) => {
            let found = list.list.sheets.iter().enumerate().find(|(_, s)| s.name.eq_ignore_ascii_case(name));
            let (at, sheet) = found.ok_or_else(|| {
                let names: Vec<&str> = list.list.sheets.iter().map(|s| s.name.as_str()).collect();
                Error::new(ErrorCode::ArgumentFaulty)
                    .with("argument", "--sheet")
                    .with("value", name)
                    .with("remedy", names.join(", "))
            })?;
            Ok(propose_sheet(sheet, at, saved))
        }
    }
}

/// Finds who a row is, and what it would change.
fn place(
    reader: &Reader,
    planned: &mut PlannedRow,
    member: Member,
    mode: ImportMode,
    seen: &mut BTreeSet<String>,
) -> Result<()> {
    let identity = member.identity.as_ref().map(|i| i.number().to_owned());
    if identity.is_some_and(|number| !seen.insert(number)) {
        planned.fate = Fate::Conflicting;
        return Ok(());
    }
    let ids: BTreeSet<MemberId> =
        same_identifiers(reader, &member)?.into_iter().map(|(_, _, id)| id).collect();
    let mut ids = ids.into_iter();
    match (ids.next(), ids.next()) {
        (None, _) => {
            planned.fate = Fate::New;
            planned.member = Some(member);
        }
        (Some(id), None) => {
            let Some(standing) = stored::find(reader, id)? else { return Ok(()) };
            planned.id = Some(id);
            if contradict(&standing, &member) {
                planned.fate = Fate::Conflicting;
                return Ok(());
            }
            let after = merged(&standing, &member, mode);
            planned.changes = changes(&standing, &after);
            planned.fate = if planned.changes.is_empty() { Fate::Unchanged } else { Fate::Changed };
            planned.member = Some(after);
        }
        _ => planned.fate = Fate::Conflicting,
    }
    Ok(())
}

/// Whether both carry an identity card and not the same: a shared list number does not make them one person.
fn contradict(a: &Member, b: &Member) -> bool {
    matches!((&a.identity, &b.identity), (Some(x), Some(y)) if x != y)
}
