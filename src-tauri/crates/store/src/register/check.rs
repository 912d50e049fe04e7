//! Looking a register over, and cleaning its log after something was taken out for good.

use super::Register;
use crate::error::{Error, Result};

/// How thoroughly a register is looked over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Structures, without comparing indexes with tables: after an unclean end.
    Quick,
    /// Every page's seal, every index, every reference: once a week.
    Full,
}

impl Register {
    /// Looks the database over.
    ///
    /// # Errors
    /// [`Error::Damaged`] when anything is wrong.
    pub fn check(&self, check: Check) -> Result<()> {
        let writer = self.writer();
        let connection = writer.reader.connection();
        let pragma = match check {
            Check::Quick => "quick_check",
            Check::Full => "integrity_check",
        };
        let answer: String = connection.pragma_query_value(None, pragma, |row| row.get(0))?;
        if answer != "ok" {
            return Err(Error::Damaged);
        }
        if check == Check::Full {
            let finds = |pragma: &str| -> Result<bool> {
                let mut found = false;
                connection.pragma_query(None, pragma, |_| {
                    found = true;
                    Ok(())
                })?;
                Ok(found)
            };
            if finds("cipher_integrity_check")? || finds("foreign_key_check")? {
                return Err(Error::Damaged);
            }
        }
        Ok(())
    }

    /// Writes the log into the database and empties it: what was deleted is gone from both.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn empty_log(&self) -> Result<()> {
        self.readers.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
        let writer = self.writer();
        writer.reader.connection().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}
