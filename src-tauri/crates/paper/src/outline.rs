//! TrueType outlines: read from a whole face, written as the small font of a paper.
//!
//! A paper's font holds one glyph for each of its codes, so a code is a glyph number and no map between them is
//! needed. Several marks and their base become one composite glyph. Hints are left behind: paper has no pixels.

use std::collections::HashMap;

/// What a code draws, in font units.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Drawing {
    /// Nothing: blanks, and the earlier letters of a ligature.
    Blank,
    /// A hollow box, for a character that no face has.
    Hollow,
    /// One glyph of the face as it is.
    Glyph(u16),
    /// Several glyphs of the face, each moved.
    Composite(Box<[Part]>),
}

/// A glyph within a composite, and how far it is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Part {
    pub glyph: u16,
    pub dx: i16,
    pub dy: i16,
}

/// The tables of a face that hold outlines and advances.
pub(crate) struct Outlines {
    glyf: &'static [u8],
    loca: Vec<u32>,
    metrics: Vec<(u16, i16)>,
    head: &'static [u8],
    hhea: &'static [u8],
    maxp: &'static [u8],
}

const WORDS: u16 = 0x1;
const ARGS_ARE_XY: u16 = 0x2;
const SCALE: u16 = 0x8;
const MORE: u16 = 0x20;
const XY_SCALE: u16 = 0x40;
const TWO_BY_TWO: u16 = 0x80;
const INSTRUCTIONS: u16 = 0x100;

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes([*data.get(at)?, *data.get(at + 1)?]))
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(u16_at(data, at)?) << 16 | u32::from(u16_at(data, at + 2)?))
}

impl Outlines {
    /// Reads a face; `None` when a table is missing or short.
    pub fn read(font: &'static [u8]) -> Option<Outlines> {
        let table = |tag: &[u8; 4]| -> Option<&'static [u8]> {
            (0..usize::from(u16_at(font, 4)?)).map(|i| 12 + 16 * i).find_map(|record| {
                (font.get(record..record + 4)? == tag).then_some(())?;
                let start = u32_at(font, record + 8)? as usize;
                font.get(start..start + u32_at(font, record + 12)? as usize)
            })
        };
        let (head, hhea, maxp) = (table(b"head")?, table(b"hhea")?, table(b"maxp")?);
        let (raw, hmtx) = (table(b"loca")?, table(b"hmtx")?);
        let count = usize::from(u16_at(maxp, 4)?);
        let long = u16_at(head, 50)? == 1;
        let loca = (0..=count)
            .map(|i| if long { u32_at(raw, 4 * i) } else { u16_at(raw, 2 * i).map(|v| 2 * u32::from(v)) })
            .collect::<Option<Vec<u32>>>()?;
        let whole = usize::from(u16_at(hhea, 34)?);
        let metrics = (0..count)
            .map(|i| {
                let bearing = if i < whole { 4 * i + 2 } else { 4 * whole + 2 * (i - whole) };
                Some((u16_at(hmtx, 4 * i.min(whole - 1))?, u16_at(hmtx, bearing)? as i16))
            })
            .collect::<Option<Vec<_>>>()?;
        Some(Outlines { glyf: table(b"glyf")?, loca, metrics, head, hhea, maxp })
    }

    /// The advance of a glyph; 0 for one the face does not have.
    pub fn advance(&self, glyph: u16) -> u16 {
        self.metrics.get(usize::from(glyph)).map_or(0, |m| m.0)
    }

    fn glyph(&self, glyph: u16) -> &'static [u8] {
        let at = |i: usize| self.loca.get(i).map(|o| *o as usize);
        let glyph = usize::from(glyph);
        at(glyph).zip(at(glyph + 1)).and_then(|(start, end)| self.glyf.get(start..end)).unwrap_or_default()
    }

    /// The box around a glyph: left, bottom, right, top; `None` for one that draws nothing.
    fn bounds(&self, glyph: u16) -> Option<[i16; 4]> {
        let data = self.glyph(glyph);
        let side = |i: usize| u16_at(data, 2 + 2 * i).map(|v| v as i16);
        Some([side(0)?, side(1)?, side(2)?, side(3)?])
    }

    /// A font whose glyph 0 is empty and whose glyph `i + 1` is `codes[i]`: its drawing and its advance.
    pub fn subset(&self, codes: &[(&Drawing, u16)]) -> Vec<u8> {
        let mut writer = Writer { source: self, slots: Vec::new(), by_glyph: HashMap::new() };
        writer.slots.push(Slot { drawing: Drawing::Blank, advance: 500 });
        for (drawing, advance) in codes {
            if let Drawing::Glyph(glyph) = drawing {
                writer.by_glyph.entry(*glyph).or_insert(writer.slots.len() as u16);
            }
            writer.slots.push(Slot { drawing: (*drawing).clone(), advance: *advance });
        }
        writer.finish()
    }
}

struct Slot {
    drawing: Drawing,
    advance: u16,
}

struct Writer<'a> {
    source: &'a Outlines,
    slots: Vec<Slot>,
    /// Where the outline of a face's glyph stands in the new font.
    by_glyph: HashMap<u16, u16>,
}

impl Writer<'_> {
    fn slot_of(&mut self, glyph: u16) -> u16 {
        if let Some(slot) = self.by_glyph.get(&glyph) {
            return *slot;
        }
        let slot = self.slots.len() as u16;
        self.by_glyph.insert(glyph, slot);
        self.slots.push(Slot { drawing: Drawing::Glyph(glyph), advance: self.source.advance(glyph) });
        slot
    }

    fn finish(mut self) -> Vec<u8> {
        let (mut glyf, mut loca, mut hmtx) = (Vec::new(), vec![0u32], Vec::new());
        let mut most_parts = 1;
        let mut i = 0;
        while let Some(slot) = self.slots.get(i) {
            let (drawing, advance) = (slot.drawing.clone(), slot.advance);
            let bearing = match &drawing {
                Drawing::Blank => 0,
                Drawing::Hollow => self.hollow(&mut glyf),
                Drawing::Glyph(glyph) if usize::from(self.slot_of(*glyph)) == i => {
                    self.copy(*glyph, &mut glyf)
                }
                Drawing::Glyph(glyph) => self.compose(&[Part { glyph: *glyph, dx: 0, dy: 0 }], &mut glyf),
                Drawing::Composite(parts) => {
                    most_parts = most_parts.max(parts.len() as u16);
                    self.compose(parts, &mut glyf)
                }
            };
            if glyf.len() % 2 == 1 {
                glyf.push(0);
            }
            loca.push(glyf.len() as u32);
            hmtx.extend(advance.to_be_bytes());
            hmtx.extend(bearing.to_be_bytes());
            i += 1;
        }
        let count = (i as u16).to_be_bytes();
        let (mut head, mut hhea, mut maxp) =
            (self.source.head.to_vec(), self.source.hhea.to_vec(), self.source.maxp.to_vec());
        head[8..12].fill(0);
        let long = glyf.len() > 2 * usize::from(u16::MAX);
        head[50..52].copy_from_slice(&u16::from(long).to_be_bytes());
        hhea[34..36].copy_from_slice(&count);
        maxp[4..6].copy_from_slice(&count);
        // No program is left: one zone, no storage, functions, instructions or stack.
        maxp[14..16].copy_from_slice(&1u16.to_be_bytes());
        maxp[16..28].fill(0);
        let (parts, depth) = (u16_at(&maxp, 28).unwrap_or(0), u16_at(&maxp, 30).unwrap_or(0));
        maxp[28..30].copy_from_slice(&parts.max(most_parts).to_be_bytes());
        maxp[30..32].copy_from_slice(&(depth + 2).to_be_bytes());
        let loca = if long {
            loca.iter().flat_map(|o| o.to_be_bytes()).collect()
        } else {
            loca.iter().flat_map(|o| ((o / 2) as u16).to_be_bytes()).collect()
        };
        assemble(&[
            (b"glyf", glyf),
            (b"head", head),
            (b"hhea", hhea),
            (b"hmtx", hmtx),
            (b"loca", loca),
            (b"maxp", maxp),
        ])
    }

    /// Writes a glyph of the face without its hints and gives its left bearing.
    fn copy(&mut self, glyph: u16, out: &mut Vec<u8>) -> i16 {
        let data = self.source.glyph(glyph);
        let bearing = self.source.metrics.get(usize::from(glyph)).map_or(0, |m| m.1);
        let Some(contours) = u16_at(data, 0).map(|v| v as i16) else { return bearing };
        let done = if contours >= 0 {
            copy_simple(data, contours as usize, out)
        } else {
            self.copy_composite(data, out)
        };
        debug_assert!(done.is_some(), "glyph {glyph} is cut short");
        bearing
    }

    fn copy_composite(&mut self, data: &[u8], out: &mut Vec<u8>) -> Option<()> {
        out.extend(data.get(..10)?);
        let mut at = 10;
        loop {
            let flags = u16_at(data, at)?;
            let slot = self.slot_of(u16_at(data, at + 2)?);
            let mut rest = if flags & WORDS != 0 { 4 } else { 2 };
            rest += match flags {
                f if f & SCALE != 0 => 2,
                f if f & XY_SCALE != 0 => 4,
                f if f & TWO_BY_TWO != 0 => 8,
                _ => 0,
            };
            out.extend((flags & !INSTRUCTIONS).to_be_bytes());
            out.extend(slot.to_be_bytes());
            out.extend(data.get(at + 4..at + 4 + rest)?);
            at += 4 + rest;
            if flags & MORE == 0 {
                return Some(());
            }
        }
    }

    fn compose(&mut self, parts: &[Part], out: &mut Vec<u8>) -> i16 {
        let drawn: Vec<(Part, [i16; 4])> =
            parts.iter().filter_map(|p| Some((*p, self.source.bounds(p.glyph)?))).collect();
        if drawn.is_empty() {
            return 0;
        }
        let side = |pick: fn(&Part, &[i16; 4]) -> i16| drawn.iter().map(move |(p, b)| pick(p, b));
        let left = side(|p, b| b[0].saturating_add(p.dx)).min().unwrap_or(0);
        let bottom = side(|p, b| b[1].saturating_add(p.dy)).min().unwrap_or(0);
        let right = side(|p, b| b[2].saturating_add(p.dx)).max().unwrap_or(0);
        let top = side(|p, b| b[3].saturating_add(p.dy)).max().unwrap_or(0);
        for v in [-1, left, bottom, right, top] {
            out.extend(v.to_be_bytes());
        }
        for (i, (part, _)) in drawn.iter().enumerate() {
            let more = if i + 1 < drawn.len() { MORE } else { 0 };
            out.extend((WORDS | ARGS_ARE_XY | more).to_be_bytes());
            out.extend(self.slot_of(part.glyph).to_be_bytes());
            out.extend(part.dx.to_be_bytes());
            out.extend(part.dy.to_be_bytes());
        }
        left
    }

    /// A box of 500 by 700 units drawn 50 thick.
    fn hollow(&self, out: &mut Vec<u8>) -> i16 {
        let outer = [(50, 0), (50, 700), (550, 700), (550, 0)];
        let inner = [(100, 50), (500, 50), (500, 650), (100, 650)];
        for v in [2i16, 50, 0, 550, 700, 3, 7, 0] {
            out.extend(v.to_be_bytes());
        }
        out.extend([1u8; 8]);
        let points = || outer.into_iter().chain(inner);
        for axis in [|p: (i16, i16)| p.0, |p: (i16, i16)| p.1] {
            points().map(axis).fold(0i16, |from, to| {
                out.extend((to - from).to_be_bytes());
                to
            });
        }
        50
    }
}

fn copy_simple(data: &[u8], contours: usize, out: &mut Vec<u8>) -> Option<()> {
    let ends = 10 + 2 * contours;
    let hints = usize::from(u16_at(data, ends)?);
    out.extend(data.get(..ends)?);
    out.extend([0, 0]);
    out.extend(data.get(ends + 2 + hints..)?);
    Some(())
}

fn assemble(tables: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let count = tables.len() as u16;
    let mut out = 0x0001_0000u32.to_be_bytes().to_vec();
    let power = count.ilog2();
    let search = 16u16 << power;
    for v in [count, search, power as u16, 16 * count - search] {
        out.extend(v.to_be_bytes());
    }
    let mut offset = 12 + 16 * tables.len();
    for (tag, data) in tables {
        let word = |c: &[u8]| c.iter().enumerate().fold(0, |w, (i, b)| w | u32::from(*b) << (24 - 8 * i));
        let sum = data.chunks(4).fold(0u32, |sum, c| sum.wrapping_add(word(c)));
        out.extend(*tag);
        for v in [sum, offset as u32, data.len() as u32] {
            out.extend(v.to_be_bytes());
        }
        offset += data.len().next_multiple_of(4);
    }
    for (_, data) in tables {
        out.extend(data);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}
