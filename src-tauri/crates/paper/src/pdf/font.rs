//! The fonts of a file: a program, its widths and the text behind each code. Code `i + 1` is the `i`-th sort.

use std::fmt::Write;

use super::deflate::Deflater;
use super::file::{File, Number, put, put_hex};
use crate::face::Face;
use crate::outline::Drawing;
use crate::sort::Sort;

/// A font ready to be written, its streams compressed.
pub(crate) struct Pack {
    name: String,
    program: Vec<u8>,
    program_length: usize,
    to_unicode: Vec<u8>,
    widths: String,
}

impl Pack {
    pub fn new(face: Face, sorts: &[&Sort], deflater: &mut Deflater) -> Pack {
        let codes: Vec<(&Drawing, u16)> = sorts.iter().map(|s| (&s.drawing, s.advance)).collect();
        let program = face.typeface().outlines.subset(&codes);
        let mut widths = String::with_capacity(4 * sorts.len());
        for (i, sort) in sorts.iter().enumerate() {
            let space = if i == 0 { "" } else { " " };
            let _ = write!(widths, "{space}{}", sort.advance);
        }
        Pack {
            name: format!("{}+{}", tag(&program, &widths), face.name()),
            program_length: program.len(),
            program: deflater.deflate(&program),
            to_unicode: deflater.deflate(&to_unicode(sorts)),
            widths,
        }
    }

    /// Writes the font and gives the number of its dictionary.
    pub fn write(&self, file: &mut File<'_>) -> Number {
        let numbers = file.reserve_many(5);
        let &[font, descendant, descriptor, program, to_unicode] = numbers.as_slice() else { return 0 };
        let name = &self.name;
        file.object(font, |o| {
            put!(o, "<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H");
            put!(o, "/DescendantFonts[{descendant} 0 R]/ToUnicode {to_unicode} 0 R>>");
        });
        file.object(descendant, |o| {
            put!(o, "<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDToGIDMap/Identity");
            put!(o, "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
            put!(o, "/FontDescriptor {descriptor} 0 R/DW 0/W[1[{}]]>>", self.widths);
        });
        file.object(descriptor, |o| {
            put!(o, "<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[-500 -700 2000 1200]");
            put!(
                o,
                "/ItalicAngle 0/Ascent 1100/Descent -500/CapHeight 698/StemV 88/FontFile2 {program} 0 R>>"
            );
        });
        let length = self.program_length;
        file.stream(program, &format!("/Length1 {length}/Filter/FlateDecode"), &self.program);
        file.stream(to_unicode, "/Filter/FlateDecode", &self.to_unicode);
        font
    }
}

/// Six capitals made from the content: the mark of a subset, the same for the same subset.
fn tag(program: &[u8], widths: &str) -> String {
    let mut hash = program
        .iter()
        .chain(widths.as_bytes())
        .fold(0xcbf2_9ce4_8422_2325u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
    let mut letters = String::with_capacity(6);
    for _ in 0..6 {
        letters.push(char::from(b'A' + (hash % 26) as u8));
        hash /= 26;
    }
    letters
}

fn to_unicode(sorts: &[&Sort]) -> Vec<u8> {
    let mut out = Vec::with_capacity(20 * sorts.len() + 400);
    out.extend(b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n");
    out.extend(b"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
    out.extend(b"/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n");
    out.extend(b"1 begincodespacerange<0000><FFFF>endcodespacerange\n");
    for (block, sorts) in sorts.chunks(100).enumerate() {
        put!(out, "{} beginbfchar\n", sorts.len());
        for (i, sort) in sorts.iter().enumerate() {
            put_hex(&mut out, &((100 * block + i + 1) as u16).to_be_bytes());
            let text: Vec<u8> = sort.text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            put_hex(&mut out, &text);
            out.push(b'\n');
        }
        out.extend(b"endbfchar\n");
    }
    out.extend(b"endcmap CMapName currentdict/CMap defineresource pop end end\n");
    out
}
