//! Cases studied at the desk: the question of a member, the answer given, and the rows of the rule book it rests on.

use milaf_domain::{Date, Language, MemberId, name};
use milaf_rulebook::RowId;
use milaf_store::Write;
use milaf_store::note::{self, Note, NoteKind};

pub use milaf_store::note::NoteId;

use crate::error::{Error, ErrorCode, Result};
use crate::member::whole;
use crate::operation::Operation;
use crate::register::Office;

/// A case, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its key.
    pub id: NoteId,
    /// What was asked.
    pub question: String,
    /// What was answered; empty: still open.
    pub answer: String,
    /// The rows used, by name and in words.
    pub rules: Vec<(String, String)>,
    /// When it was written.
    pub written_on: Date,
    /// When it was answered.
    pub settled_on: Option<Date>,
}

/// A case as it is written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseDraft {
    /// The case to change; none: a new one.
    pub id: Option<NoteId>,
    /// What was asked.
    pub question: String,
    /// What was answered.
    pub answer: String,
    /// Rows of the rule book, by name.
    pub rules: Vec<String>,
}

impl Office {
    /// The cases of a member, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_cases(&self, member: MemberId, language: Language) -> Result<Vec<Case>> {
        let notes = self.read(|reader| Ok(note::list_of_member(reader, member)?))?;
        let case = |note: Note| {
            let rules = note.rules.into_iter().filter_map(|id| {
                let row = self.book.row(&RowId::from(id.as_str()))?;
                Some((id, row.name.in_language(language).to_owned()))
            });
            Some(Case {
                id: note.id?,
                question: note.text,
                answer: note.answer,
                rules: rules.collect(),
                written_on: note.written_on,
                settled_on: note.settled_on,
            })
        };
        Ok(notes.into_iter().rev().filter_map(case).collect())
    }

    /// Writes a case down, or over the one that stands. An answer settles it.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`]; [`ErrorCode::RuleMissing`]; [`ErrorCode::UndoConflict`] where the case is gone.
    pub fn note_case(&self, member: MemberId, draft: &CaseDraft) -> Result<NoteId> {
        for id in &draft.rules {
            crate::rule::show(self.book, id)?;
        }
        let (id, _) = self.transact(&Operation::CaseNoted, |tx| self.put_case(tx, member, draft))?;
        Ok(id)
    }

    /// Writes a case within an operation.
    pub(crate) fn put_case(&self, tx: &mut Write<'_>, member: MemberId, draft: &CaseDraft) -> Result<NoteId> {
        let today = self.surroundings.today();
        let (question, answer) = (lines(&draft.question), lines(&draft.answer));
        whole(tx, member)?;
        let standing = match draft.id {
            None => None,
            Some(id) => {
                let found = note::list_of_member(tx, member)?.into_iter().find(|n| n.id == Some(id));
                Some(found.ok_or_else(|| Error::new(ErrorCode::UndoConflict))?)
            }
        };
        let settled_on = (!answer.is_empty()).then_some(today);
        let note = Note {
            id: draft.id,
            member: Some(member),
            kind: NoteKind::Question,
            text: question,
            written_on: standing.as_ref().map_or(today, |n| n.written_on),
            due_on: standing.as_ref().and_then(|n| n.due_on),
            settled_on: standing.and_then(|n| n.settled_on).filter(|_| !answer.is_empty()).or(settled_on),
            answer,
            rules: draft.rules.clone(),
        };
        match draft.id {
            Some(id) => {
                note::update(tx, &note)?;
                Ok(id)
            }
            None => Ok(note::insert(tx, &note)?),
        }
    }
}

/// Lines as typed, without marks that nobody sees.
fn lines(text: &str) -> String {
    text.lines().map(name::visible).collect::<Vec<_>>().join("\n").trim().to_owned()
}
