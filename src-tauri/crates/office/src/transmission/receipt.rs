//! The receipt of a transmission: its stamped counter-copy, and the alarm when none comes.

use jiff::ToSpan;
use milaf_domain::{Date, TransmissionId};
use milaf_exchange::scan as exchange;
use milaf_rulebook::{Kind, RuleBook};
use milaf_store::{Reader, counter_copy, setting, transmission};
use rust_decimal::prelude::ToPrimitive;

use super::life::known;
use super::{Listed, TransmissionState};
use crate::error::{Error, ErrorCode, Result};
use crate::operation::Operation;
use crate::register::Office;
use crate::scan::{packed, pictures, refused};

/// Name of the setting that holds how many days a receipt is waited for.
const WAIT: &str = "receipt-wait";
/// Longest that may be waited for, in days.
const LONGEST: u32 = 3_650;

/// Transmissions whose receipt is waited for too long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateTransmissions {
    /// So many days are waited.
    pub days: u32,
    /// How many there are.
    pub count: u64,
    /// The oldest of them.
    pub oldest: Vec<Listed>,
}

impl Office {
    /// How many days the receipt of a transmission is waited for: as set, or as the rule book proposes.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn receipt_wait(&self) -> Result<u32> {
        self.read(|reader| wait(reader, self.book))
    }

    /// The last day of sealing whose receipt is waited for too long by now.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn receipt_last_day(&self) -> Result<Date> {
        Ok(last_day(self.surroundings.today(), self.receipt_wait()?))
    }

    /// Sets how many days are waited.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] for none or more than ten years.
    pub fn set_receipt_wait(&self, days: u32) -> Result<()> {
        if days == 0 || days > LONGEST {
            let code = milaf_domain::FaultCode::DateShape.code();
            return Err(Error::new(ErrorCode::FieldFaulty).with("field", "days").with("fault", code));
        }
        self.transact(&Operation::ReceiptWaitSet { days }, |tx| {
            Ok(setting::put(tx, WAIT, &days.to_string())?)
        })?;
        Ok(())
    }

    /// The transmissions that wait for their receipt longer than that: how many, and the oldest `shown`.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn late_transmissions(&self, shown: u64) -> Result<LateTransmissions> {
        let today = self.surroundings.today();
        self.read(|reader| {
            let days = wait(reader, self.book)?;
            let until = last_day(today, days);
            Ok(LateTransmissions {
                days,
                count: transmission::count_late(reader, until)?,
                oldest: transmission::list_late(reader, until, shown)?,
            })
        })
    }

    /// Keeps the scan of the stamped counter-copy of a transmission that was noted as delivered: JPEG, PNG or PDF.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionMissing`], [`ErrorCode::TransmissionCancelled`], [`ErrorCode::DeliveryDate`] where nobody
    /// noted a delivery; the scan's own: [`ErrorCode::ScanUnknownKind`], [`ErrorCode::ScanTooLarge`], …
    pub fn keep_counter_copy(&self, id: TransmissionId, name: &str, bytes: &[u8]) -> Result<()> {
        let found = self.standing_transmission(id)?;
        if found.state != TransmissionState::Received {
            let closed_on = milaf_l10n::date::short(found.closed_on);
            return Err(Error::new(ErrorCode::DeliveryDate).with("date", closed_on));
        }
        let pages = packed(&exchange::pages(bytes).map_err(|e| refused(name, &e))?);
        let today = self.surroundings.today();
        let operation = Operation::CounterCopyKept { number: found.number.to_string() };
        self.transact(&operation, |tx| Ok(counter_copy::put(tx, id, &pages, today)?))?;
        Ok(())
    }

    /// The pages of a counter-copy as JPEGs; none where it was not scanned.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionMissing`]; [`ErrorCode::RegisterDamaged`] when its file is no more what was kept.
    pub fn counter_copy(&self, id: TransmissionId) -> Result<Vec<Vec<u8>>> {
        self.read(|reader| known(reader, id))?;
        let Some(bytes) = self.register.read_counter_copy(id)? else { return Ok(Vec::new()) };
        let pages = pictures(&bytes).ok_or_else(|| Error::new(ErrorCode::RegisterDamaged))?;
        Ok(pages.into_iter().map(|page| page.jpeg.to_vec()).collect())
    }
}

/// How many days a receipt is waited for.
pub(crate) fn wait(reader: &Reader, book: &RuleBook) -> Result<u32> {
    let set: Option<u32> = setting::find(reader, WAIT)?.and_then(|text| text.parse().ok());
    let usual = || book.rows_of(Kind::ReceiptWait).find_map(|row| row.value?.to_u32());
    Ok(set.or_else(usual).unwrap_or(LONGEST))
}

/// The last day of sealing that is waited for too long by now.
pub(crate) fn last_day(today: Date, days: u32) -> Date {
    today.saturating_sub(i64::from(days.min(LONGEST)).days())
}
