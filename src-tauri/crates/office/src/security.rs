//! The keys of a register: changing the passphrase, renewing the recovery sheet.

use milaf_store::RecoveryCode;

use crate::error::{Error, ErrorCode, Result};
use crate::operation::Operation;
use crate::register::{Office, SHORTEST_PASSPHRASE};

impl Office {
    /// Whether the present passphrase is asked before another is set: not after the register was opened by its recovery
    /// code, for it may be lost.
    pub fn asks_passphrase(&self) -> bool {
        self.register.operator().is_some()
    }

    /// Puts a new passphrase in place of the present one. Nothing but the key file is rewritten.
    ///
    /// # Errors
    /// [`ErrorCode::PassphraseWrong`] when `present` opens nothing, [`ErrorCode::PassphraseShort`],
    /// [`ErrorCode::PassphraseDiffers`] when `again` is not what `new` is; a file's own errors: then the present one
    /// still holds.
    pub fn change_passphrase(&self, present: &str, new: &str, again: &str) -> Result<()> {
        let operator = match self.asks_passphrase() {
            true => self.register.whose_passphrase(present)?,
            false => self.surroundings.operator.clone(),
        };
        if new.chars().count() < SHORTEST_PASSPHRASE {
            return Err(Error::new(ErrorCode::PassphraseShort).with("least", SHORTEST_PASSPHRASE));
        }
        if new != again {
            return Err(Error::new(ErrorCode::PassphraseDiffers));
        }
        self.register.set_passphrase(&operator, new, self.surroundings.cost)?;
        self.transact(&Operation::PassphraseChanged, |_| Ok(()))?;
        Ok(())
    }

    /// Makes a new recovery code; the sheet in the drawer opens nothing from now on.
    ///
    /// # Errors
    /// [`ErrorCode::PassphraseWrong`] when `present` opens nothing; a file's own errors: then the present sheet still
    /// holds.
    pub fn renew_recovery_code(&self, present: &str) -> Result<RecoveryCode> {
        if self.asks_passphrase() {
            self.register.whose_passphrase(present)?;
        }
        let code = self.register.renew_recovery_code(self.surroundings.cost)?;
        self.transact(&Operation::RecoveryCodeRenewed, |_| Ok(()))?;
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use milaf_domain::Date;

    use super::*;
    use crate::Surroundings;

    const FIRST: &str = "a first passphrase";
    const SECOND: &str = "a second passphrase";

    fn surroundings() -> Surroundings {
        Surroundings::fixed("Nadia", Date::constant(2026, 11, 22), 7)
    }

    fn made() -> (tempfile::TempDir, Office, RecoveryCode) {
        let folder = tempfile::tempdir().unwrap();
        let (office, code) = Office::create(&folder.path().join("a"), FIRST, surroundings()).unwrap();
        (folder, office, code)
    }

    #[test]
    fn a_new_passphrase_opens_the_register_and_the_former_one_no_more() {
        let (_folder, office, _) = made();
        let path = office.folder().to_owned();
        office.change_passphrase(FIRST, SECOND, SECOND).unwrap();
        drop(office);
        let refused = Office::open(&path, FIRST, surroundings()).err().map(|e| e.code);
        assert_eq!(refused, Some(ErrorCode::PassphraseWrong));
        assert!(Office::open(&path, SECOND, surroundings()).is_ok());
    }

    #[test]
    fn a_wrong_present_one_a_short_or_a_different_new_one_changes_nothing() {
        let (_folder, office, _) = made();
        let refused = |present, new, again| office.change_passphrase(present, new, again).unwrap_err().code;
        assert_eq!(refused("not this one", SECOND, SECOND), ErrorCode::PassphraseWrong);
        assert_eq!(refused(FIRST, "short", "short"), ErrorCode::PassphraseShort);
        assert_eq!(refused(FIRST, SECOND, FIRST), ErrorCode::PassphraseDiffers);
        assert!(office.change_passphrase(FIRST, SECOND, SECOND).is_ok());
    }

    #[test]
    fn after_recovery_a_passphrase_is_set_without_the_lost_one() {
        let (_folder, office, code) = made();
        let path = office.folder().to_owned();
        drop(office);
        let office = Office::recover(&path, &code.to_string(), surroundings()).unwrap();
        assert!(!office.asks_passphrase());
        office.change_passphrase("", SECOND, SECOND).unwrap();
        drop(office);
        assert!(Office::open(&path, SECOND, surroundings()).is_ok());
    }

    #[test]
    fn a_renewed_sheet_opens_the_register_and_the_former_one_no_more() {
        let (_folder, office, former) = made();
        let path = office.folder().to_owned();
        assert_eq!(office.renew_recovery_code("not this one").unwrap_err().code, ErrorCode::PassphraseWrong);
        let code = office.renew_recovery_code(FIRST).unwrap();
        drop(office);
        let refused = Office::recover(&path, &former.to_string(), surroundings()).err().map(|e| e.code);
        assert_eq!(refused, Some(ErrorCode::RecoveryCodeWrong));
        assert!(Office::recover(&path, &code.to_string(), surroundings()).is_ok());
    }
}
