//! The ZIP form of a transmission. There is one way to write it: given names and contents every other byte follows, so
//! that reading is writing again and comparing.

use std::collections::BTreeSet;

/// Bytes of a local header before its name.
pub(super) const LOCAL: usize = 30;
/// Begins a local header.
pub(super) const LOCAL_MARK: [u8; 4] = *b"PK\x03\x04";
/// Begins a line of the central directory.
pub(super) const CENTRAL_MARK: [u8; 4] = *b"PK\x01\x02";
/// Begins the end record.
pub(super) const END_MARK: [u8; 4] = *b"PK\x05\x06";
/// Bytes of the end record.
pub(super) const END: usize = 22;
/// Bytes of a line of the central directory before its name.
pub(super) const CENTRAL: usize = 46;
/// Most entries; the form itself ends at 65 535.
pub(super) const MOST_ENTRIES: usize = 65_000;

/// ZIP version 1.0: stored entries.
const VERSION: u16 = 10;
/// 1 January 1980, the form's first day: a transmission tells its date in its manifest.
const DAY: u16 = 0x0021;

/// What the headers say of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) name: String,
    pub(super) crc: u32,
    pub(super) size: u32,
}

impl Record {
    /// The record of bytes under a name; `None` for more than 4 GiB.
    pub(super) fn of(name: &str, bytes: &[u8]) -> Option<Record> {
        Some(Record {
            name: name.to_owned(),
            crc: crc32fast::hash(bytes),
            size: u32::try_from(bytes.len()).ok()?,
        })
    }

    /// The header before the entry's bytes.
    pub(super) fn local(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(LOCAL + self.name.len());
        out.extend(LOCAL_MARK);
        self.common(&mut out);
        out.extend(self.name.as_bytes());
        out
    }

    fn central(&self, offset: u32, out: &mut Vec<u8>) {
        out.extend(CENTRAL_MARK);
        out.extend(VERSION.to_le_bytes());
        self.common(out);
        // No comment, first disk, no attributes.
        out.extend([0; 10]);
        out.extend(offset.to_le_bytes());
        out.extend(self.name.as_bytes());
    }

    /// Version, flags, method, time, day, sum, sizes, lengths of name and extra field.
    fn common(&self, out: &mut Vec<u8>) {
        out.extend(VERSION.to_le_bytes());
        out.extend([0; 6]);
        out.extend(DAY.to_le_bytes());
        out.extend(self.crc.to_le_bytes());
        out.extend(self.size.to_le_bytes());
        out.extend(self.size.to_le_bytes());
        // Names are checked to be short.
        out.extend((self.name.len() as u16).to_le_bytes());
        out.extend([0; 2]);
    }

    fn length(&self) -> u64 {
        LOCAL as u64 + self.name.len() as u64 + u64::from(self.size)
    }
}

/// The entries so far, in order.
#[derive(Default)]
pub(super) struct Directory {
    records: Vec<(u32, Record)>,
    names: BTreeSet<String>,
    offset: u64,
}

impl Directory {
    /// Adds an entry; `false` when its name is taken on a disk that ignores case, or the file would grow too large.
    pub(super) fn push(&mut self, record: Record) -> bool {
        let Ok(offset) = u32::try_from(self.offset) else { return false };
        if self.records.len() >= MOST_ENTRIES || !self.names.insert(record.name.to_ascii_lowercase()) {
            return false;
        }
        self.offset += record.length();
        self.records.push((offset, record));
        true
    }

    /// Whether the name is taken.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.names.contains(&name.to_ascii_lowercase())
    }

    /// Everything after the last entry; `None` beyond 4 GiB.
    pub(super) fn to_bytes(&self) -> Option<Vec<u8>> {
        let start = u32::try_from(self.offset).ok()?;
        let mut out = Vec::new();
        for (offset, record) in &self.records {
            record.central(*offset, &mut out);
        }
        let size = u32::try_from(out.len()).ok()?;
        let count = u16::try_from(self.records.len()).ok()?.to_le_bytes();
        out.extend(END_MARK);
        out.extend([0; 4]);
        out.extend(count);
        out.extend(count);
        out.extend(size.to_le_bytes());
        out.extend(start.to_le_bytes());
        out.extend([0; 2]);
        Some(out)
    }
}
