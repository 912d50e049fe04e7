//! The rows of a transmission as its page shows them: what each told, which time, and what was answered.

use milaf_domain::{LineKind, MemberId, RemovalReason, TransmissionId};
use milaf_store::answer::{self, AnswerLine};
use milaf_store::transmission::{self, Content};
use milaf_store::{Reader, told};

use crate::error::Result;
use crate::register::Office;
use crate::told::{FieldDifference, differences, parse_fields};

/// A row of a transmission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentRow {
    /// Its place in the transmission: what an answer typed against the slip names it by.
    pub place: u32,
    /// The row as sent, with what the register says of it today.
    pub content: Content,
    /// Why the member was struck off.
    pub reason: Option<RemovalReason>,
    /// Of a change: what was told before and what was told now.
    pub changes: Vec<FieldDifference>,
    /// Which time the dossier left, from 1; none for a row without one.
    pub attempt: Option<u32>,
    /// What stands as answered.
    pub answer: Option<AnswerLine>,
}

impl Office {
    /// A window of the rows of a transmission, in its order.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn transmission_rows(&self, id: TransmissionId, offset: u64, count: u64) -> Result<Vec<SentRow>> {
        self.read(|reader| {
            let contents = transmission::list_contents(reader, id, offset, count)?;
            let row = |(place, content): (u64, Content)| {
                let place = u32::try_from(place).unwrap_or(u32::MAX);
                match content.line.member {
                    Some(member) => sent(reader, id, place, content, member),
                    None => Ok(bare(place, content)),
                }
            };
            (offset..).zip(contents).map(row).collect()
        })
    }
}

fn bare(place: u32, content: Content) -> SentRow {
    SentRow { place, content, reason: None, changes: Vec::new(), attempt: None, answer: None }
}

fn sent(
    reader: &Reader,
    id: TransmissionId,
    place: u32,
    content: Content,
    member: MemberId,
) -> Result<SentRow> {
    let kind = content.line.kind;
    let mut row = bare(place, content);
    if matches!(kind, LineKind::Change | LineKind::Removal) {
        let mut told =
            told::list_of_member(reader, member)?.into_iter().filter(|told| told.transmission <= id);
        let now = told.next().filter(|told| told.transmission == id);
        row.reason = now.as_ref().and_then(|told| told.removal);
        if let (LineKind::Change, Some(now), Some(was)) = (kind, now, told.next()) {
            row.changes = differences(&parse_fields(&was.fields), &parse_fields(&now.fields));
        }
    }
    if let (LineKind::Addition, Some(dossier)) = (kind, row.content.line.dossier) {
        row.attempt = Some(transmission::attempts(reader, member, dossier, id)?);
    }
    let answers = answer::list_of_member(reader, member)?;
    row.answer = answers.into_iter().find(|line| line.transmission == id && line.stands);
    Ok(row)
}
