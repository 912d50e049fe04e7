//! Values and changes as bytes: compact, because an import of a hundred thousand members leaves over a million.

use rusqlite::types::{Value, ValueRef};
use sha2::{Digest, Sha256};

/// Bytes of the digest that tells whether a row is still as a change left it.
pub(crate) const DIGEST_BYTES: usize = 16;

/// What happened to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Inserted = 0,
    Updated = 1,
    Deleted = 2,
}

impl Verb {
    pub(crate) fn from_byte(byte: u8) -> Option<Verb> {
        [Verb::Inserted, Verb::Updated, Verb::Deleted].into_iter().find(|v| *v as u8 == byte)
    }
}

/// Appends a number, seven bits a byte.
pub(crate) fn put_count(out: &mut Vec<u8>, mut count: u64) {
    while count >= 0x80 {
        out.push(count as u8 | 0x80);
        count >>= 7;
    }
    out.push(count as u8);
}

/// Appends a value with its type.
pub(crate) fn put_value(out: &mut Vec<u8>, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => out.push(0),
        ValueRef::Integer(number) => {
            out.push(1);
            put_count(out, (number << 1 ^ number >> 63) as u64);
        }
        ValueRef::Real(number) => {
            out.push(2);
            out.extend(number.to_bits().to_le_bytes());
        }
        ValueRef::Text(text) => {
            out.push(3);
            put_count(out, text.len() as u64);
            out.extend(text);
        }
        ValueRef::Blob(bytes) => {
            out.push(4);
            put_count(out, bytes.len() as u64);
            out.extend(bytes);
        }
    }
}

/// The digest of a row's values as [`put_value`] writes them.
pub(crate) fn digest(values: &[u8]) -> [u8; DIGEST_BYTES] {
    let whole = Sha256::digest(values);
    let mut digest = [0; DIGEST_BYTES];
    for (to, from) in digest.iter_mut().zip(whole) {
        *to = from;
    }
    digest
}

/// Reads what the functions above wrote; every answer is `None` where the bytes end too early or make no sense.
pub(crate) struct Source<'a>(pub(crate) &'a [u8]);

impl<'a> Source<'a> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        self.bytes(1)?.first().copied()
    }

    pub(crate) fn count(&mut self) -> Option<u64> {
        let mut count = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            count |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(count);
            }
        }
        None
    }

    fn run(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.count()?).ok()?;
        self.bytes(length)
    }

    pub(crate) fn value(&mut self) -> Option<Value> {
        Some(match self.byte()? {
            0 => Value::Null,
            1 => {
                let number = self.count()?;
                Value::Integer((number >> 1) as i64 ^ -((number & 1) as i64))
            }
            2 => Value::Real(f64::from_bits(u64::from_le_bytes(self.bytes(8)?.try_into().ok()?))),
            3 => Value::Text(String::from_utf8(self.run()?.to_vec()).ok()?),
            4 => Value::Blob(self.run()?.to_vec()),
            _ => return None,
        })
    }

    pub(crate) fn digest(&mut self) -> Option<[u8; DIGEST_BYTES]> {
        self.bytes(DIGEST_BYTES)?.try_into().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn reads_back_every_value(number: i64, real: f64, text in "\\PC{0,40}", bytes: Vec<u8>) {
            let values =
                [Value::Null, Value::Integer(number), Value::Real(real), Value::Text(text), Value::Blob(bytes)];
            let mut out = Vec::new();
            values.iter().for_each(|v| put_value(&mut out, v.into()));
            let mut source = Source(&out);
            for value in &values {
                let read = source.value().unwrap();
                proptest::prop_assert!(*value == read || matches!(value, Value::Real(r) if r.is_nan()));
            }
            proptest::prop_assert!(source.is_empty());
        }

        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>) {
            let mut source = Source(&bytes);
            while source.value().is_some() {}
        }
    }
}
