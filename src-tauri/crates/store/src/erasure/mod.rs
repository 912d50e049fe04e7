//! Erasing a person (law 09-08): from every table, the search index, the journal's payloads, the undo images, the scans and
//! the log. What stays holds no person: numbers that were issued, digests, and the key that says somebody was erased.

use std::collections::BTreeSet;

use milaf_domain::{Date, MemberId};
use rusqlite::named_params;

use crate::change::{Changes, Kind};
use crate::error::{Error, Result};
use crate::journal::{self, JournalHeader, JournalId};
use crate::reader::Reader;
use crate::register::Register;
use crate::write::Write;

/// What is taken away or emptied, in this order; each with the parameter `:member`.
const STATEMENTS: [&str; 29] = [
    include_str!("piece.sql"),
    include_str!("dependant.sql"),
    include_str!("category_held.sql"),
    include_str!("activity.sql"),
    include_str!("turnover.sql"),
    include_str!("household.sql"),
    include_str!("address.sql"),
    include_str!("membership.sql"),
    include_str!("stage.sql"),
    include_str!("registered_letter.sql"),
    include_str!("declared_change.sql"),
    include_str!("contribution_payment.sql"),
    include_str!("dues_receipt.sql"),
    include_str!("scan.sql"),
    include_str!("meeting_question.sql"),
    include_str!("note.sql"),
    include_str!("doubt.sql"),
    include_str!("told.sql"),
    include_str!("removal.sql"),
    include_str!("parked.sql"),
    include_str!("mend.sql"),
    include_str!("answer_line.sql"),
    include_str!("dossier.sql"),
    include_str!("transmission_line.sql"),
    include_str!("attestation.sql"),
    include_str!("dismissed_pair.sql"),
    include_str!("merged_member.sql"),
    include_str!("member_search.sql"),
    include_str!("member.sql"),
];
/// What goes with a transmission that held nobody else, in this order; each with the parameter `:transmission`.
const EMPTIED: [&str; 7] = [
    include_str!("empty_lines.sql"),
    include_str!("empty_told.sql"),
    include_str!("empty_parked.sql"),
    include_str!("empty_counter_copy.sql"),
    include_str!("empty_answer_lines.sql"),
    include_str!("empty_answers.sql"),
    include_str!("empty_transmission.sql"),
];
/// The same for what stands beside the operations and no undo brings back.
const BESIDE: [&str; 2] = [include_str!("scan_file.sql"), include_str!("draft.sql")];

/// Takes members away with everything that is theirs and with the transmissions that held nobody else, as a step that
/// undo takes back: for invented people. An erasure is [`Register::erase`].
///
/// # Errors
/// [`Error::StillUsed`] at the end of the operation when a row of another member names one of theirs.
pub fn remove(tx: &mut Write<'_>, members: &[MemberId]) -> Result<()> {
    let mut transmissions: BTreeSet<i64> = BTreeSet::new();
    for member in members {
        let member = named_params! { ":member": member.0 };
        transmissions
            .extend(tx.rows(include_str!("transmissions.sql"), member, |row| Ok(row.get::<_, i64>(0)?))?);
        for sql in STATEMENTS {
            tx.execute(sql, member)?;
        }
    }
    for transmission in transmissions {
        let transmission = named_params! { ":transmission": transmission };
        for sql in EMPTIED {
            tx.execute(sql, transmission)?;
        }
    }
    Ok(())
}

/// Who was erased and when: replayed after an older backup is restored.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader) -> Result<Vec<(MemberId, Date)>> {
    reader.rows(include_str!("list.sql"), [], |row| {
        let id: i64 = row.get("member_id")?;
        let on = row.get::<_, String>("erased_on")?.parse();
        let on = on.map_err(|_| Error::DamagedRow { table: "erased", row: id, column: "erased_on" })?;
        Ok((MemberId(id), on))
    })
}

impl Register {
    /// Erases a member for good. It cannot be undone, and no operation that touched the member can be undone any more. The
    /// header's payload must not name the person.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none of this key; [`Error::StillUsed`] when a row of another member names one of
    /// theirs: then nothing changes.
    pub fn erase(&self, header: JournalHeader<'_>, member: MemberId, on: Date) -> Result<Changes> {
        let header = JournalHeader { undoable: false, ..header };
        let (files, changes) = self.transact(header, |tx| {
            // Who was merged into this person is this person: an older backup would bring them back as somebody else.
            let merged = crate::duplicate::list_merged(tx, member)?.into_iter().map(|merged| merged.member);
            let everyone: Vec<MemberId> = std::iter::once(member).chain(merged).collect();
            let mut files = Vec::new();
            for one in &everyone {
                files.extend(
                    tx.rows(include_str!("list_files.sql"), [one.0], |row| Ok(row.get::<_, String>(0)?))?,
                );
            }
            if crate::member::is_binned(tx, member)?.is_none() {
                return Err(Error::NotFound(Kind::Member));
            }
            for one in &everyone {
                let entries =
                    tx.rows(include_str!("entries.sql"), [one.0], |row| Ok(JournalId(row.get(0)?)))?;
                for entry in entries {
                    journal::make_final(tx, entry)?;
                    let params = named_params! { ":entry": entry.0, ":on": on.to_string() };
                    tx.execute(include_str!("payload.sql"), params)?;
                }
                for sql in STATEMENTS.iter().chain(&BESIDE) {
                    tx.execute(sql, named_params! { ":member": one.0 })?;
                }
            }
            crate::member::purge_index(tx)?;
            let entry = tx.entry().0;
            for one in &everyone {
                let params = named_params! { ":member": one.0, ":on": on.to_string(), ":entry": entry };
                tx.execute(include_str!("note_erased.sql"), params)?;
            }
            Ok::<_, Error>(files)
        })?;
        files.iter().try_for_each(|file| self.vault().remove(file))?;
        self.empty_log()?;
        Ok(changes)
    }
}

#[cfg(test)]
mod tests;
