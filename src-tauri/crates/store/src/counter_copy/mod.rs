//! The counter-copy of a slip as the agency stamped it: a row in the register, the scan encrypted in a file beside it.

use milaf_domain::{Date, TransmissionId};
use rusqlite::{Row, named_params};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::register::Register;
use crate::write::Write;

/// A counter-copy without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterCopy {
    /// Of which transmission's slip.
    pub transmission: TransmissionId,
    /// Length in bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes.
    pub sha256: [u8; 32],
    /// When it was added.
    pub added_on: Date,
    file: String,
}

/// The counter-copy of a transmission's slip.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, transmission: TransmissionId) -> Result<Option<CounterCopy>> {
    reader.first(include_str!("find.sql"), named_params! { ":transmission": transmission.0 }, read)
}

/// Keeps the scan of a counter-copy, over a former one. The bytes are taken as they are: who looks into them has done so
/// before.
///
/// # Errors
/// [`Error::DiskFull`] or a file's error; then no file remains.
pub fn put(tx: &mut Write<'_>, transmission: TransmissionId, bytes: &[u8], added_on: Date) -> Result<()> {
    let file = tx.put_file(bytes)?;
    tx.execute(
        include_str!("put.sql"),
        named_params! {
            ":transmission": transmission.0, ":file": file, ":bytes": bytes.len() as i64,
            ":sha256": Sha256::digest(bytes).as_slice(), ":added_on": added_on.to_string(),
        },
    )?;
    Ok(())
}

impl Register {
    /// The bytes of a counter-copy, decrypted in memory and wiped when dropped; none where none was kept.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the file is gone or is no more what was kept.
    pub fn read_counter_copy(&self, transmission: TransmissionId) -> Result<Option<Zeroizing<Vec<u8>>>> {
        let Some(copy) = self.read(|reader| find(reader, transmission))? else { return Ok(None) };
        let bytes = self.vault().get(&copy.file, copy.bytes).map_err(|_| Error::Damaged)?;
        if Sha256::digest(bytes.as_slice()).as_slice() != copy.sha256 {
            return Err(Error::Damaged);
        }
        Ok(Some(bytes))
    }
}

fn read(row: &Row<'_>) -> Result<CounterCopy> {
    let columns = Columns::new(row, "counter_copy", "transmission_id")?;
    Ok(CounterCopy {
        transmission: TransmissionId(columns.key()),
        bytes: u64::try_from(columns.get::<i64>("bytes")?).map_err(|_| columns.damaged("bytes"))?,
        sha256: columns.get("sha256")?,
        added_on: columns.sure("added_on", columns.parse("added_on")?)?,
        file: columns.get("file")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counter::issue_transmission_number;
    use crate::testing::{Scratch, day};
    use crate::transmission::{self, Transmission};

    #[test]
    fn a_counter_copy_comes_back_as_it_was_kept() {
        let scratch = Scratch::new();
        let id = scratch.write(|tx| {
            let number = issue_transmission_number(tx, 2026)?;
            transmission::insert(tx, &Transmission::example(number), &[])
        });
        assert!(scratch.register().read_counter_copy(id).unwrap().is_none());
        scratch.write(|tx| put(tx, id, b"cachet", day("2026-04-03")));
        scratch.write(|tx| put(tx, id, b"cachet lisible", day("2026-04-04")));
        assert_eq!(*scratch.register().read_counter_copy(id).unwrap().unwrap(), b"cachet lisible");
    }
}
