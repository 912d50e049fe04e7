//! What a list would do to the register, row by row, and doing it.

use std::ops::ControlFlow;

use milaf_domain::duplicate::Like;
use milaf_domain::{Member, MemberId};
use milaf_exchange::Evidence;
use milaf_exchange::mapping::Mapping;
use milaf_exchange::parse::{Finding, Questions};
use milaf_rulebook::Context;
use milaf_store::import_profile::{self, ImportProfile};
use milaf_store::member as stored;
use serde::Serialize;

use super::merge::ImportMode;
use super::{Choices, Import, List};
use crate::difference::FieldChange;
use crate::error::{Error, ErrorCode, Result};
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
    /// Says nothing new, or nothing that is taken.
    Unchanged,
    /// Says otherwise than the register, and a person has to choose.
    Asked,
    /// Its identifiers belong to several members, or it repeats a person of the same list: not written.
    Conflicting,
    /// Something in it was refused: not written, unless faulty rows are taken without what was refused.
    Faulty,
    /// Taken out by a person: not written.
    TakenOut,
}

impl Fate {
    /// Every one, in the order in which they are counted.
    pub const ALL: [Fate; 7] = [
        Fate::New,
        Fate::Changed,
        Fate::Unchanged,
        Fate::Asked,
        Fate::Conflicting,
        Fate::Faulty,
        Fate::TakenOut,
    ];
}

/// Why a row is in conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "conflict", rename_all = "kebab-case")]
pub enum Conflict {
    /// An earlier row of the list is the same person.
    RepeatsRow {
        /// That row, from 1.
        row: usize,
    },
    /// Its numbers belong to several members.
    SeveralMembers,
    /// A number of it belongs to a member who carries another identity card.
    OtherIdentity,
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
    /// Why it is in conflict, where it is.
    pub conflict: Option<Conflict>,
    /// Before and after, for a member who changes.
    pub changes: Vec<FieldChange>,
    /// Where the list says otherwise and the register stays as it is: the register's value, and the list's.
    pub kept: Vec<FieldChange>,
    /// The same where a person has to choose.
    pub open: Vec<FieldChange>,
    /// Members who may be this person, though no number says so, the likeliest first.
    #[serde(serialize_with = "likenesses")]
    pub suspects: Vec<Like>,
    /// What is wrong or doubtful.
    pub findings: Vec<Finding>,
    /// The member as it would be.
    #[serde(skip)]
    pub member: Option<Member>,
}

fn likenesses<S: serde::Serializer>(
    suspects: &[Like],
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    serializer.collect_seq(suspects.iter().map(|like| {
        serde_json::json!({ "member": like.id, "strength": like.verdict.strength, "why": like.verdict.why })
    }))
}

/// How many rows share each fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Counts {
    /// New members.
    pub new: usize,
    /// Members who change.
    pub changed: usize,
    /// Rows that say nothing new.
    pub unchanged: usize,
    /// Rows that wait for a choice.
    pub asked: usize,
    /// Rows in conflict.
    pub conflicting: usize,
    /// Faulty rows.
    pub faulty: usize,
    /// Rows taken out.
    pub taken_out: usize,
    /// Rows with something doubtful, among all of them.
    pub doubtful: usize,
    /// New members who may be somebody of the register, among the new ones.
    pub suspected: usize,
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
                Fate::Asked => &mut counts.asked,
                Fate::Conflicting => &mut counts.conflicting,
                Fate::Faulty => &mut counts.faulty,
                Fate::TakenOut => &mut counts.taken_out,
            } += 1;
            counts.doubtful += usize::from(row.doubtful);
            counts.suspected += usize::from(row.fate == Fate::New && !row.suspects.is_empty());
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
        Ok(Import::begin(self, list, choices, mode)?.into_plan())
    }

    /// Writes what the plan says: new and changed rows, in one operation. The way the list was read is remembered for
    /// the next list of its shape. `progress` is told (done, of all).
    ///
    /// # Errors
    /// [`ErrorCode::ListQuestions`] while a word waits for its answer, [`ErrorCode::ListUndecided`] while a row waits for
    /// a choice; [`ErrorCode::MemberTwice`] when the register changed since the plan was made: then nothing is written.
    pub fn import(&self, plan: &Plan, mut progress: impl FnMut(usize, usize)) -> Result<Counts> {
        self.import_while(plan, |done, of| {
            progress(done, of);
            ControlFlow::Continue(())
        })
    }

    /// The same, as long as `progress` lets it go on.
    ///
    /// # Errors
    /// As [`Office::import`]; [`ErrorCode::Cancelled`] when it was stopped: then nothing is written.
    pub(crate) fn import_while(
        &self,
        plan: &Plan,
        mut progress: impl FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Counts> {
        let open = plan.open_questions();
        if !open.is_empty() {
            return Err(Error::new(ErrorCode::ListQuestions).with("questions", open.join(", ")));
        }
        let counts = plan.counts();
        if counts.asked > 0 {
            return Err(Error::new(ErrorCode::ListUndecided).with("rows", counts.asked));
        }
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
                if done % STRIDE == 0 && progress(done, all).is_break() {
                    return Err(Error::new(ErrorCode::Cancelled));
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
            match progress(all, all) {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(Error::new(ErrorCode::Cancelled)),
            }
        })?;
        Ok(counts)
    }
}
