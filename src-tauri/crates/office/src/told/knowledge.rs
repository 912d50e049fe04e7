//! «What does the CNSS know about this member?»: what was told against what is, and each time it was.

use milaf_domain::{
    AnswerId, Date, LineKind, MemberId, Outcome, RemovalReason, TransmissionId, TransmissionNumber,
};
use milaf_store::told::{self, ToldState};
use milaf_store::{Reader, answer, transmission};
use serde::Serialize;

use super::{Leaves, differences, fields_of, is_with_cnss, labels, leaves, parse_fields};
use crate::dossier::of_member;
use crate::error::Result;
use crate::member::whole;
use crate::register::Office;
use crate::transmission::{TransmissionState, Words};

/// A field of the working list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownField {
    /// Code of its column.
    pub code: String,
    /// Its heading.
    pub label: Words,
    /// What the CNSS was told; none: it was told nothing of it.
    pub told: Option<Words>,
    /// What the register says.
    pub now: Words,
    /// Whether both differ.
    pub differs: bool,
}

/// A transmission that held a row about the member, with what was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attempt {
    /// Its key.
    #[serde(skip)]
    pub transmission: TransmissionId,
    /// Its number.
    pub number: TransmissionNumber,
    /// When it was closed.
    pub closed_on: Date,
    /// What became of it.
    pub state: TransmissionState,
    /// What the row told.
    pub kind: LineKind,
    /// Which time the dossier left, from 1; none for a row without one.
    pub attempt: Option<u32>,
    /// What was answered, the latest first.
    pub answers: Vec<Answered>,
}

/// An answer about one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answered {
    /// In which answer.
    #[serde(skip)]
    pub answer: Option<AnswerId>,
    /// When it was written down.
    pub on: Option<Date>,
    /// What was decided.
    pub outcome: Outcome,
    /// The registration number given; empty: none.
    pub registration: String,
    /// Codes of the reasons.
    pub reasons: Vec<String>,
    /// What the answer said besides.
    pub remark: String,
    /// Whether it is the latest about the row.
    pub stands: bool,
}

/// What the CNSS knows about a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Knowledge {
    /// The day on which what it holds was told; none: it holds nothing from the association.
    pub told_on: Option<Date>,
    /// In which transmission.
    pub told_in: Option<TransmissionNumber>,
    /// Why the member was struck off; none: they were not.
    pub struck_off: Option<RemovalReason>,
    /// What the next transmission of changes will say; none: nothing.
    pub next: Option<LineKind>,
    /// Why the member will be struck off, where that is what it will say and somebody said why.
    pub reason: Option<RemovalReason>,
    /// The fields of the working list, in its order.
    pub fields: Vec<KnownField>,
    /// Every time something left about the member, the latest first.
    pub attempts: Vec<Attempt>,
}

impl Office {
    /// What the CNSS knows about a member, field by field, and each time something left about them.
    ///
    /// # Errors
    /// [`crate::ErrorCode::MemberMissing`].
    pub fn knowledge(&self, id: MemberId) -> Result<Knowledge> {
        let today = self.surroundings.today();
        self.read(|reader| {
            let member = whole(reader, id)?;
            let now = fields_of(self.book, &member, today);
            let standing = told::find(reader, id)?;
            let was = standing.as_ref().map(|told| parse_fields(&told.fields)).unwrap_or_default();
            let differing: Vec<String> = differences(&was, &now).into_iter().map(|d| d.code).collect();
            let leaving = leaves(reader, &member, today)?;
            let dossier = of_member(reader, id, today)?;
            let held = standing.as_ref().filter(|told| told.removal.is_none());
            let next = match (held, &leaving) {
                (Some(_), Some(_)) => Some(LineKind::Removal),
                (Some(_), None) if is_with_cnss(dossier.state) && !differing.is_empty() => {
                    Some(LineKind::Change)
                }
                (None, None)
                    if dossier
                        .state
                        .after(
                            milaf_domain::dossier::DossierEvent::Transmit,
                            milaf_domain::dossier::Guard::default(),
                        )
                        .is_ok() =>
                {
                    Some(LineKind::Addition)
                }
                _ => None,
            };
            let reason = match (next, leaving) {
                (Some(LineKind::Removal), Some(Leaves::For(reason))) => Some(reason),
                _ => None,
            };
            let fields = labels().map(|(code, label)| KnownField {
                told: was.get(&code).cloned(),
                now: now.get(&code).cloned().unwrap_or_default(),
                differs: differing.contains(&code),
                code,
                label,
            });
            let told_in = match &standing {
                Some(told) => transmission::find(reader, told.transmission)?.map(|t| t.number),
                None => None,
            };
            Ok(Knowledge {
                told_on: standing.as_ref().map(|told| told.on),
                told_in,
                struck_off: standing.as_ref().and_then(|told| told.removal),
                next,
                reason,
                fields: fields.collect(),
                attempts: attempts(reader, id)?,
            })
        })
    }

    /// Whether the CNSS still holds what a transmission told about a member.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn told_state(&self, id: MemberId, transmission: TransmissionId) -> Result<Option<ToldState>> {
        let all = self.read(|reader| Ok(told::list_of_member(reader, id)?))?;
        Ok(all.into_iter().find(|told| told.transmission == transmission).map(|told| told.state))
    }
}

fn attempts(reader: &Reader, id: MemberId) -> Result<Vec<Attempt>> {
    let answers = answer::list_of_member(reader, id)?;
    let mut attempts = Vec::new();
    for sent in transmission::list_of_member(reader, id)? {
        let Some(key) = sent.id else { continue };
        let Some(line) = transmission::line_of_member(reader, key, id)? else { continue };
        let of_it = answers.iter().filter(|line| line.transmission == key);
        let answers = of_it.map(|line| {
            Ok(Answered {
                answer: line.answer,
                on: match line.answer {
                    Some(answer) => answer::find(reader, answer)?.map(|answer| answer.noted_on),
                    None => None,
                },
                outcome: line.outcome,
                registration: line.registration.clone(),
                reasons: serde_json::from_str(&line.reasons).unwrap_or_default(),
                remark: line.remark.clone(),
                stands: line.stands,
            })
        });
        let attempt = match (line.kind, line.dossier) {
            (LineKind::Addition, Some(dossier)) => Some(transmission::attempts(reader, id, dossier, key)?),
            _ => None,
        };
        attempts.push(Attempt {
            transmission: key,
            number: sent.number,
            closed_on: sent.closed_on,
            state: sent.state,
            kind: line.kind,
            attempt,
            answers: answers.collect::<Result<_>>()?,
        });
    }
    Ok(attempts)
}
