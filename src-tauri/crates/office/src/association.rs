//! The association's own data and the settings that travel with its register.

use milaf_domain::Association;
use milaf_rulebook::Context;
use milaf_store::{association as stored, setting};

use crate::error::Result;
use crate::operation::Operation;
use crate::register::Office;

/// Name of the setting that holds collector, rhythms and due day.
const CONTRIBUTIONS: &str = "contributions";
/// A piece is called expiring so many days before its end.
const NOTICE_DAYS: i32 = 30;

impl Office {
    /// The association; nameless before it is first written.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn association(&self) -> Result<Association> {
        self.read(|reader| Ok(stored::find(reader)?.unwrap_or_default()))
    }

    /// Writes the association's data.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn change_association(&self, association: &Association) -> Result<()> {
        self.transact(&Operation::AssociationChanged, |tx| Ok(stored::put(tx, association)?))?;
        Ok(())
    }

    /// What an assessment needs to know besides the member: liaison texts, who collects, how people pay.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn context(&self) -> Result<Context> {
        let liaison = self.association()?.liaison;
        let kept: Option<Context> = self
            .read(|reader| Ok(setting::find(reader, CONTRIBUTIONS)?))?
            .and_then(|text| serde_json::from_str(&text).ok());
        Ok(Context { liaison, ..kept.unwrap_or(Context { notice_days: NOTICE_DAYS, ..Context::default() }) })
    }
}
