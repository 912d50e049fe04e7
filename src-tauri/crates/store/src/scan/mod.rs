//! Scans of papers: a row in the register, the bytes encrypted in a file beside it. A file is never rewritten; it goes
//! only with the erasure of its person, so that undo can bring its row back.

mod vault;

use milaf_domain::{Date, MemberId, ScanId};
use rusqlite::{Row, named_params};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::change::Kind;
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::register::Register;
use crate::write::Write;

pub(crate) use vault::Vault;

/// A scan without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scan {
    /// Its key.
    pub id: ScanId,
    /// Whose paper, or whose family's.
    pub member: MemberId,
    /// `image/jpeg`, `image/png`.
    pub media_type: String,
    /// Length in bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes.
    pub sha256: [u8; 32],
    /// When it was added.
    pub added_on: Date,
    /// The scan it was made from by turning or cropping; absent: as it came in.
    pub derived_from: Option<ScanId>,
    /// How it was made from that one, in the words of whoever made it; empty where it came in so.
    pub recipe: String,
    file: String,
}

/// One scan.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, id: ScanId) -> Result<Option<Scan>> {
    reader.first(include_str!("find.sql"), named_params! { ":id": id.0 }, read)
}

/// The scans of a member, in the order added.
///
/// # Errors
/// When the register cannot be read.
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<Scan>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, read)
}

/// Adds a scan of a member. The bytes are taken as they are: who looks into them has done so before.
///
/// # Errors
/// [`Error::DiskFull`] or a file's error; then no file remains.
pub fn insert(
    tx: &mut Write<'_>,
    member: MemberId,
    media_type: &str,
    bytes: &[u8],
    added_on: Date,
) -> Result<ScanId> {
    put(tx, member, media_type, bytes, added_on, None, "")
}

/// Adds a scan made from another one, which stays as it is. `recipe` says how; it is not read here.
///
/// # Errors
/// [`Error::NotFound`] when the other one is not there; else as [`insert`].
pub fn derive(
    tx: &mut Write<'_>,
    from: ScanId,
    recipe: &str,
    bytes: &[u8],
    added_on: Date,
) -> Result<ScanId> {
    let origin = find(tx, from)?.ok_or(Error::NotFound(Kind::Scan))?;
    put(tx, origin.member, &origin.media_type, bytes, added_on, Some(from), recipe)
}

fn put(
    tx: &mut Write<'_>,
    member: MemberId,
    media_type: &str,
    bytes: &[u8],
    added_on: Date,
    derived_from: Option<ScanId>,
    recipe: &str,
) -> Result<ScanId> {
    tx.concerns(member);
    let file = tx.put_file(bytes)?;
    tx.execute(include_str!("insert_file.sql"), named_params! { ":file": file, ":member": member.0 })?;
    tx.execute(
        include_str!("insert.sql"),
        named_params! {
            ":member": member.0, ":file": file, ":media_type": media_type, ":bytes": bytes.len() as i64,
            ":sha256": Sha256::digest(bytes).as_slice(), ":added_on": added_on.to_string(),
            ":derived_from": derived_from.map(|id| id.0), ":recipe": recipe,
        },
    )?;
    Ok(ScanId(tx.last_key()))
}

/// Takes a scan away from its member.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::StillUsed`] at the end of the operation when a piece still names it.
pub fn delete(tx: &mut Write<'_>, id: ScanId) -> Result<()> {
    let scan = find(tx, id)?.ok_or(Error::NotFound(Kind::Scan))?;
    tx.concerns(scan.member);
    tx.execute(include_str!("delete.sql"), named_params! { ":id": id.0 })?;
    Ok(())
}

impl Register {
    /// The bytes of a scan, decrypted in memory and wiped when dropped.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::ScanMissing`], [`Error::ScanChanged`].
    pub fn read_scan(&self, id: ScanId) -> Result<Zeroizing<Vec<u8>>> {
        let scan = self.read(|reader| find(reader, id))?.ok_or(Error::NotFound(Kind::Scan))?;
        let bytes = self.vault().get(&scan.file, scan.bytes).map_err(|fault| match fault {
            vault::Fault::Missing => Error::ScanMissing(id),
            vault::Fault::Changed => Error::ScanChanged(id),
            vault::Fault::Io(error) => error.into(),
        })?;
        if Sha256::digest(bytes.as_slice()).as_slice() != scan.sha256 {
            return Err(Error::ScanChanged(id));
        }
        Ok(bytes)
    }

    /// Reads every scan and answers which are missing or changed.
    ///
    /// # Errors
    /// When the register or the disk cannot be read.
    pub fn list_damaged_scans(&self) -> Result<Vec<ScanId>> {
        let ids =
            self.read(|reader| reader.rows(include_str!("list.sql"), [], |row| Ok(ScanId(row.get(0)?))))?;
        let mut damaged = Vec::new();
        for id in ids {
            match self.read_scan(id) {
                Ok(_) => {}
                Err(Error::ScanMissing(_) | Error::ScanChanged(_)) => damaged.push(id),
                Err(error) => return Err(error),
            }
        }
        Ok(damaged)
    }
}

fn read(row: &Row<'_>) -> Result<Scan> {
    let columns = Columns::new(row, "scan", "id")?;
    Ok(Scan {
        id: ScanId(columns.key()),
        member: MemberId(columns.get("member_id")?),
        media_type: columns.get("media_type")?,
        bytes: u64::try_from(columns.get::<i64>("bytes")?).map_err(|_| columns.damaged("bytes"))?,
        sha256: columns.get("sha256")?,
        added_on: columns.sure("added_on", columns.parse("added_on")?)?,
        derived_from: columns.get::<Option<i64>>("derived_from")?.map(ScanId),
        recipe: columns.get("recipe")?,
        file: columns.get("file")?,
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::testing::{Scratch, damage, day, header, member};

    fn scan(scratch: &Scratch, bytes: &[u8]) -> ScanId {
        let person = scratch.insert(&member());
        scratch.write(|tx| insert(tx, person, "image/jpeg", bytes, day("2026-03-01")))
    }

    fn files(scratch: &Scratch) -> Vec<std::path::PathBuf> {
        fs::read_dir(scratch.path.join("scans")).unwrap().map(|f| f.unwrap().path()).collect()
    }

    #[test]
    fn gives_back_bytes_of_any_length_and_leaves_none_in_the_clear() {
        let scratch = Scratch::new();
        for length in [0, 1, 65_535, 65_536, 65_537, 200_000] {
            let bytes: Vec<u8> = b"en clair ".iter().copied().cycle().take(length).collect();
            let id = scan(&scratch, &bytes);
            assert_eq!(*scratch.register().read_scan(id).unwrap(), bytes, "{length}");
        }
        for file in files(&scratch) {
            assert!(!fs::read(file).unwrap().windows(8).any(|w| w == b"en clair"));
        }
        assert_eq!(scratch.register().list_damaged_scans().unwrap(), []);
    }

    #[test]
    fn notices_a_file_cut_lengthened_changed_exchanged_or_gone() {
        let scratch = Scratch::new();
        let (one, two) = (scan(&scratch, &[1; 70_000]), scan(&scratch, &[2; 70_000]));
        let path = |id| {
            let found = scratch.register().read(|r| find(r, id)).unwrap().unwrap();
            scratch.path.join("scans").join(found.file)
        };
        let whole = fs::read(path(one)).unwrap();
        let mut faulty = vec![whole[..whole.len() - 1].to_vec(), [&whole[..], &[0]].concat(), vec![]];
        faulty.push(fs::read(path(two)).unwrap());
        for at in [0, 9, 30, 65_590, whole.len() - 1] {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            faulty.push(changed);
        }
        for bytes in faulty {
            damage(&path(one), &bytes);
            assert!(matches!(scratch.register().read_scan(one), Err(Error::ScanChanged(id)) if id == one));
        }
        fs::remove_file(path(one)).unwrap();
        assert!(matches!(scratch.register().read_scan(one), Err(Error::ScanMissing(id)) if id == one));
        assert_eq!(scratch.register().list_damaged_scans().unwrap(), [one]);
    }

    #[test]
    fn an_operation_that_fails_leaves_no_file() {
        let scratch = Scratch::new();
        let person = scratch.insert(&member());
        let failed = scratch.register().transact(header("scan"), |tx| {
            insert(tx, person, "image/png", b"x", day("2026-03-01"))?;
            Err::<(), _>(Error::Locked)
        });
        assert!(failed.is_err());
        assert_eq!(files(&scratch).len(), 0);
    }

    #[test]
    fn a_turned_scan_names_the_one_that_stays_as_it_came_in() {
        let scratch = Scratch::new();
        let origin = scan(&scratch, b"papier");
        let turned = scratch.write(|tx| derive(tx, origin, "turn", b"reipap", day("2026-03-02")));
        let read = |id| scratch.register().read(|r| find(r, id)).unwrap().unwrap();
        assert_eq!((read(turned).derived_from, read(turned).recipe.as_str()), (Some(origin), "turn"));
        assert_eq!((read(origin).derived_from, read(turned).member), (None, read(origin).member));
        assert_eq!(*scratch.register().read_scan(origin).unwrap(), b"papier");
        scratch.register().undo(header("undo")).unwrap();
        assert_eq!(scratch.register().read(|r| find(r, turned)).unwrap(), None);
    }

    #[test]
    fn a_scan_taken_away_comes_back_with_undo() {
        let scratch = Scratch::new();
        let id = scan(&scratch, b"papier");
        scratch.write(|tx| delete(tx, id));
        assert!(matches!(scratch.register().read_scan(id), Err(Error::NotFound(Kind::Scan))));
        scratch.register().undo(header("undo")).unwrap();
        assert_eq!(*scratch.register().read_scan(id).unwrap(), b"papier");
    }
}
