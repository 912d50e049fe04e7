//! What must be done today, most urgent first.

use milaf_domain::Date;
use milaf_store::{Reader, setting};

use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::register::Office;

/// Name of the setting that holds the day of the next deposit.
const DEPOSIT: &str = "planned-deposit";

impl Office {
    /// The day on which the association plans its next deposit; none when nothing is planned or the day has gone by.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn planned_deposit(&self) -> Result<Option<Date>> {
        let today = self.surroundings.today();
        self.read(|reader| planned(reader, today))
    }

    /// Plans the next deposit, or drops the plan.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn plan_deposit(&self, on: Option<Date>) -> Result<()> {
        let kept = serde_json::to_string(&on).map_err(Error::internal)?;
        self.transact(&Operation::DepositPlanned, |tx| Ok(setting::put(tx, DEPOSIT, &kept)?))?;
        Ok(())
    }
}

fn planned(reader: &Reader, today: Date) -> Result<Option<Date>> {
    let kept = setting::find(reader, DEPOSIT)?;
    let on: Option<Date> = kept.and_then(|text| serde_json::from_str(&text).ok()).flatten();
    Ok(on.filter(|on| *on >= today))
}
