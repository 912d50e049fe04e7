//! Answers of the CNSS, row by row of the transmission they are about. The latest about a row stands; the former ones stay
//! as its history.

use milaf_domain::{AnswerId, Date, DossierId, MemberId, Outcome, TransmissionId};
use rusqlite::{Row, named_params};

use crate::code::{Coded, coded};
use crate::error::Result;
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// How an answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerSource {
    /// As a list in a file.
    File,
    /// As text out of a letter or a message.
    Pasted,
    /// Row by row, against the slip.
    Typed,
}

coded! {
    AnswerSource { File = "file", Pasted = "pasted", Typed = "typed", }
}

/// An answer without its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its key, once stored.
    pub id: Option<AnswerId>,
    /// About which transmission.
    pub transmission: TransmissionId,
    /// How it came.
    pub source: AnswerSource,
    /// Name of its file, without folder; empty where it came otherwise.
    pub file: String,
    /// When it was written down.
    pub noted_on: Date,
}

/// What was answered about a row of a transmission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerLine {
    /// In which answer; none before it is stored.
    pub answer: Option<AnswerId>,
    /// About which transmission.
    pub transmission: TransmissionId,
    /// Place of the row in the transmission.
    pub line: u32,
    /// About whom; none once erased.
    pub member: Option<MemberId>,
    /// About which dossier; none once erased.
    pub dossier: Option<DossierId>,
    /// What became of it.
    pub outcome: Outcome,
    /// The registration number that the CNSS gave; empty where it gave none.
    pub registration: String,
    /// Codes of the reasons of a reject, as JSON.
    pub reasons: String,
    /// What the CNSS corrected, as JSON whose shape the office knows.
    pub corrections: String,
    /// What the answer said besides.
    pub remark: String,
    /// How many times the dossier had left by then.
    pub attempt: u32,
    /// Whether it is the latest about its row.
    pub stands: bool,
}

impl AnswerLine {
    /// Codes of the reasons of a reject; what cannot be read gave none.
    pub fn reason_codes(&self) -> Vec<String> {
        serde_json::from_str(&self.reasons).unwrap_or_default()
    }
}

/// How many rows share an outcome.
pub type Tally = Vec<(Outcome, u64)>;

/// How often a reason was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// Code of the reason.
    pub reason: String,
    /// Category of the members; empty where it is unknown.
    pub category: String,
    /// So many rows.
    pub rows: u64,
    /// So many of their dossiers were accepted since.
    pub solved: u64,
}

/// Writes an answer down; what was answered before about the same rows stands no more.
///
/// # Errors
/// [`crate::Error::Refused`] where it answers a row twice.
pub fn insert(tx: &mut Write<'_>, answer: &Answer, lines: &[AnswerLine]) -> Result<AnswerId> {
    tx.execute(
        include_str!("insert.sql"),
        named_params! {
            ":transmission": answer.transmission.0, ":source": answer.source.code(), ":file": answer.file,
            ":noted_on": answer.noted_on.to_string(),
        },
    )?;
    let id = AnswerId(tx.last_key());
    for (position, line) in lines.iter().enumerate() {
        if let Some(member) = line.member {
            tx.concerns(member);
        }
        let of_line = named_params! { ":transmission": line.transmission.0, ":line": line.line };
        tx.execute(include_str!("supersede.sql"), of_line)?;
        tx.execute(
            include_str!("insert_line.sql"),
            named_params! {
                ":answer": id.0, ":position": position as i64, ":transmission": line.transmission.0,
                ":line": line.line, ":member": line.member.map(|m| m.0), ":dossier": line.dossier.map(|d| d.0),
                ":outcome": line.outcome.code(), ":registration": line.registration, ":reasons": line.reasons,
                ":corrections": line.corrections, ":remark": line.remark, ":attempt": line.attempt,
            },
        )?;
    }
    Ok(id)
}

/// The answers about a transmission, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_to(reader: &Reader, transmission: TransmissionId) -> Result<Vec<Answer>> {
    reader.rows(include_str!("list_to.sql"), named_params! { ":transmission": transmission.0 }, read)
}

/// One answer.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, id: AnswerId) -> Result<Option<Answer>> {
    reader.first(include_str!("find.sql"), named_params! { ":id": id.0 }, read)
}

/// What stands as answered about the rows of a transmission, in its order.
///
/// # Errors
/// [`crate::Error::DamagedRow`].
pub fn list_standing(reader: &Reader, transmission: TransmissionId) -> Result<Vec<AnswerLine>> {
    reader.rows(
        include_str!("list_standing.sql"),
        named_params! { ":transmission": transmission.0 },
        read_line,
    )
}

/// Everything that was answered about a member, the latest transmission and answer first.
///
/// # Errors
/// [`crate::Error::DamagedRow`].
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<AnswerLine>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, read_line)
}

/// How many rows of a transmission were answered how.
///
/// # Errors
/// When the register cannot be read.
pub fn tally(reader: &Reader, transmission: TransmissionId) -> Result<Tally> {
    reader.rows(include_str!("tally.sql"), named_params! { ":transmission": transmission.0 }, read_count)
}

/// How many rows of the transmissions closed between two days were answered how.
///
/// # Errors
/// When the register cannot be read.
pub fn tally_between(reader: &Reader, from: Date, to: Date) -> Result<Tally> {
    let (from, to) = (from.to_string(), to.to_string());
    reader.rows(include_str!("tally_all.sql"), named_params! { ":from": from, ":to": to }, read_count)
}

/// How often each reason was given about the transmissions closed between two days, by category of the members.
///
/// # Errors
/// When the register cannot be read.
pub fn causes(reader: &Reader, from: Date, to: Date) -> Result<Vec<Cause>> {
    let (from, to) = (from.to_string(), to.to_string());
    reader.rows(include_str!("causes.sql"), named_params! { ":from": from, ":to": to }, |row| {
        Ok(Cause {
            reason: row.get("reason")?,
            category: row.get("category")?,
            rows: row.get::<_, i64>("n")?.unsigned_abs(),
            solved: row.get::<_, Option<i64>>("solved")?.unwrap_or(0).unsigned_abs(),
        })
    })
}

fn read(row: &Row<'_>) -> Result<Answer> {
    let columns = Columns::new(row, "answer", "id")?;
    Ok(Answer {
        id: Some(AnswerId(columns.key())),
        transmission: TransmissionId(columns.get("transmission_id")?),
        source: columns.sure("source", columns.map("source", Coded::from_code)?)?,
        file: columns.get("file")?,
        noted_on: columns.sure("noted_on", columns.parse("noted_on")?)?,
    })
}

fn read_count(row: &Row<'_>) -> Result<(Outcome, u64)> {
    let outcome = Outcome::from_code(&row.get::<_, String>("outcome")?).ok_or(crate::Error::Damaged)?;
    Ok((outcome, row.get::<_, i64>("n")?.unsigned_abs()))
}

fn read_line(row: &Row<'_>) -> Result<AnswerLine> {
    let columns = Columns::new(row, "answer_line", "answer_id")?;
    Ok(AnswerLine {
        answer: Some(AnswerId(columns.key())),
        transmission: TransmissionId(columns.get("transmission_id")?),
        line: columns.get("line")?,
        member: columns.get::<Option<i64>>("member_id")?.map(MemberId),
        dossier: columns.get::<Option<i64>>("dossier_id")?.map(DossierId),
        outcome: columns.sure("outcome", columns.map("outcome", Outcome::from_code)?)?,
        registration: columns.get("registration")?,
        reasons: columns.get("reasons")?,
        corrections: columns.get("corrections")?,
        remark: columns.get("remark")?,
        attempt: columns.get("attempt")?,
        stands: columns.get("stands")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counter::issue_transmission_number;
    use crate::testing::{Scratch, day, header, member};
    use crate::transmission::{self, Transmission};

    #[test]
    fn the_latest_answer_about_a_row_stands_and_undo_brings_the_former_back() {
        let scratch = Scratch::new();
        let who = scratch.insert(&member());
        let id = scratch.write(|tx| {
            let number = issue_transmission_number(tx, 2026)?;
            transmission::insert(tx, &Transmission::example(number), &[])
        });
        let answer = Answer {
            id: None,
            transmission: id,
            source: AnswerSource::Pasted,
            file: String::new(),
            noted_on: day("2026-05-02"),
        };
        let line = |outcome, reasons: &str| AnswerLine {
            answer: None,
            transmission: id,
            line: 0,
            member: Some(who),
            dossier: None,
            outcome,
            registration: String::new(),
            reasons: reasons.into(),
            corrections: "{}".into(),
            remark: String::new(),
            attempt: 1,
            stands: true,
        };
        let first = [line(Outcome::Rejected, r#"["cin","rib"]"#)];
        scratch.write(|tx| insert(tx, &answer, &first));
        let between = |r: &Reader| causes(r, day("2026-01-01"), day("2026-12-31"));
        let found = scratch.register().read(between).unwrap();
        assert_eq!(
            found.iter().map(|c| (c.reason.as_str(), c.rows)).collect::<Vec<_>>(),
            [("cin", 1), ("rib", 1)]
        );
        scratch.write(|tx| insert(tx, &answer, &[line(Outcome::Accepted, "[]")]));
        let tally = |r: &Reader| tally(r, id);
        assert_eq!(scratch.register().read(tally).unwrap(), [(Outcome::Accepted, 1)]);
        assert_eq!(scratch.register().read(|r| list_of_member(r, who)).unwrap().len(), 2);
        assert!(scratch.register().read(between).unwrap().is_empty());
        scratch.register().undo(header("undo")).unwrap();
        assert_eq!(scratch.register().read(tally).unwrap(), [(Outcome::Rejected, 1)]);
    }
}
