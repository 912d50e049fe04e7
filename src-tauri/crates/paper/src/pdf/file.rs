//! The outer form of a PDF file: numbered objects, small ones packed into one object stream, a cross-reference stream.

use super::deflate::Deflater;

/// Number of an object.
pub(crate) type Number = u32;

#[derive(Clone, Copy)]
enum Place {
    Reserved,
    At(usize),
    /// In the object stream, at this index.
    Packed(u16),
}

/// A file being written.
pub(crate) struct File<'a> {
    out: Vec<u8>,
    places: Vec<Place>,
    pool: Vec<u8>,
    /// Number and offset in the pool of each packed object.
    packed: Vec<(Number, usize)>,
    deflater: &'a mut Deflater,
}

impl<'a> File<'a> {
    pub fn new(deflater: &'a mut Deflater) -> File<'a> {
        let mut out = Vec::with_capacity(64 * 1024);
        out.extend(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
        File { out, places: Vec::new(), pool: Vec::with_capacity(64 * 1024), packed: Vec::new(), deflater }
    }

    /// A number for an object that is written later.
    pub fn reserve(&mut self) -> Number {
        self.places.push(Place::Reserved);
        self.places.len() as Number
    }

    /// Numbers in a row.
    pub fn reserve_many(&mut self, count: usize) -> Vec<Number> {
        (0..count).map(|_| self.reserve()).collect()
    }

    /// Writes a small object: `write` appends its text.
    pub fn object(&mut self, number: Number, write: impl FnOnce(&mut Vec<u8>)) {
        self.places[number as usize - 1] = Place::Packed(self.packed.len() as u16);
        self.packed.push((number, self.pool.len()));
        write(&mut self.pool);
        self.pool.push(b'\n');
    }

    /// Writes a stream whose data is already in the form that `entries` of its dictionary say.
    pub fn stream(&mut self, number: Number, entries: &str, data: &[u8]) {
        self.places[number as usize - 1] = Place::At(self.out.len());
        let head = format!("{number} 0 obj\n<<{entries}/Length {}>>\nstream\n", data.len());
        self.out.extend(head.as_bytes());
        self.out.extend(data);
        self.out.extend(b"\nendstream\nendobj\n");
    }

    /// Writes a stream, compressed.
    pub fn deflated(&mut self, number: Number, entries: &str, data: &[u8]) {
        let data = self.deflater.deflate(data);
        self.stream(number, &format!("{entries}/Filter/FlateDecode"), &data);
    }

    /// Writes what is packed and the cross-references, and gives the file. `trailer` holds the entries for the root.
    pub fn close(mut self, trailer: &str) -> Vec<u8> {
        let container = self.pack();
        let here = self.reserve();
        let start = self.out.len();
        self.places[here as usize - 1] = Place::At(start);
        let mut rows = Rows::default();
        rows.add(0, 0, u16::MAX);
        for place in &self.places {
            match place {
                Place::Reserved => rows.add(0, 0, u16::MAX),
                Place::At(offset) => rows.add(1, *offset as u32, 0),
                Place::Packed(index) => rows.add(2, container, *index),
            }
        }
        let size = self.places.len() + 1;
        let entries =
            format!("/Type/XRef/W[1 4 2]/Size {size}{trailer}/DecodeParms<</Predictor 12/Columns {ROW}>>");
        self.deflated(here, &entries, &rows.0);
        self.out.extend(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        self.out
    }

    fn pack(&mut self) -> Number {
        let container = self.reserve();
        let mut data = Vec::with_capacity(self.pool.len() + 12 * self.packed.len());
        for (number, offset) in &self.packed {
            data.extend(format!("{number} {offset} ").as_bytes());
        }
        let first = data.len();
        data.append(&mut self.pool);
        let entries = format!("/Type/ObjStm/N {}/First {first}", self.packed.len());
        self.deflated(container, &entries, &data);
        container
    }
}

/// Bytes of a cross-reference: kind, place, generation or index.
const ROW: usize = 7;

/// Cross-references, each told by its difference from the one above: neighbours are alike and shrink to little.
#[derive(Default)]
struct Rows(Vec<u8>, [u8; ROW]);

impl Rows {
    fn add(&mut self, kind: u8, at: u32, more: u16) {
        let mut row = [kind; ROW];
        row[1..5].copy_from_slice(&at.to_be_bytes());
        row[5..].copy_from_slice(&more.to_be_bytes());
        const UP: u8 = 2;
        self.0.push(UP);
        self.0.extend(row.iter().zip(self.1).map(|(new, above)| new.wrapping_sub(above)));
        self.1 = row;
    }
}

/// Appends formatted text to an object.
macro_rules! put {
    ($out:expr, $($part:tt)*) => {
        {
            use std::io::Write;
            // Writing into memory cannot fail.
            let _ = write!($out, $($part)*);
        }
    };
}
pub(crate) use put;

/// Appends a text string: as it is when plain, in UTF-16 otherwise.
pub(crate) fn put_text(out: &mut Vec<u8>, text: &str) {
    if text.bytes().all(|b| (b' '..=b'~').contains(&b) && !b"()\\".contains(&b)) {
        out.push(b'(');
        out.extend(text.as_bytes());
        out.push(b')');
        return;
    }
    out.extend(b"(\xfe\xff");
    for byte in text.encode_utf16().flat_map(u16::to_be_bytes) {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            b'\r' => out.extend(b"\\r"),
            byte => out.push(byte),
        }
    }
    out.push(b')');
}

/// Appends a hexadecimal string.
pub(crate) fn put_hex(out: &mut Vec<u8>, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.push(b'<');
    for byte in bytes {
        out.extend([DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    out.push(b'>');
}
