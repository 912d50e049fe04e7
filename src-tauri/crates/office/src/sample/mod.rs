//! An association of the Souss that does not exist: sixty invented members, what its desk knows about them, the list it
//! keeps, the papers it scanned; and a generator of lists of any length.
//!
//! The members enter through the import, as a stranger's file would: [`workbook`] writes what an office keeps, and
//! [`Desk`] says what no list holds. Nothing here touches a register: whoever shows the sample applies it through the
//! office's own operations. Every number is made up; only shapes and keys are right.

mod desk;
mod fill;
mod generate;
mod person;
pub mod scan;
mod trial;
mod workbook;

pub use desk::{CategoryFacts, Desk, DeskPiece, FamilyFacts, Former, Owner, association, desks};
pub use fill::{LIST, fill, list};
pub use generate::{HEADINGS, Row, csv, rows, spreadsheet};
pub use person::{Layout, Person, Relative, people};
pub use workbook::workbook;

/// Why the sample could not be made. None of these can be caused by a user.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// An embedded file does not say what its reader expects.
    #[error("an embedded file of the sample cannot be read")]
    Data(#[from] toml::de::Error),
    /// The workbook could not be written.
    #[error("the sample workbook cannot be written")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The list could not be written.
    #[error("the sample list cannot be written")]
    List(#[from] csv::Error),
    /// The picture could not be written.
    #[error("the sample scan cannot be written")]
    Scan(#[from] image::ImageError),
}

/// Numbers that look random and are the same for the same seed (SplitMix64, Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Below `end`; zero when `end` is zero.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next().checked_rem(end).unwrap_or_default()
    }

    /// One of them; `None` of an empty list.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len() as u64) as usize)
    }
}

#[cfg(test)]
mod tests;
