//! Text and face to sorts: levels of direction, scripts, glyphs, marks, ligatures, places where a line may break.

use std::collections::HashMap;
use std::ops::Range;
use std::str::FromStr;
use std::sync::Arc;

use harfrust::{BufferFlags, ClusterLevel, Direction, ShapeOptions, ShapePlan, ShaperFont};
use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::BreakOpportunity;
use unicode_script::{Script, UnicodeScript};

use crate::face::Face;
use crate::outline::{Drawing, Part};
use crate::sort::{Case, Sort, SortId};

/// A stretch of text in one face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run<'a> {
    /// The text; may hold isolates (see [`crate::mark::ltr`]) and line feeds.
    pub text: &'a str,
    /// Its face.
    pub face: Face,
}

/// One sort set in a paragraph, in the order of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub sort: SortId,
    /// How far the pen moves here, in thousandths of an em: the sort's advance, kerned.
    pub advance: i32,
    /// Level of direction; odd ones run from right to left.
    pub level: u8,
    pub role: CellRole,
    pub start: Start,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CellRole {
    Letter,
    /// A space that stretches in justified lines.
    Space,
    /// A no-break space: stretches, does not vanish at the end of a line.
    FixedSpace,
}

/// Whether a line may begin with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    Never,
    /// Only when a word is longer than the line: between letters.
    Forced,
    /// Only when nothing better offers: after a hyphen, for a word left whole is found again in the file; before a
    /// number, which belongs to the word before it.
    Within,
    May,
    Must,
}

/// A shaped text: knows its sorts and nothing of sizes.
#[derive(Debug)]
pub struct Paragraph {
    pub(crate) cells: Vec<Cell>,
    /// Whether it runs from right to left.
    pub rtl: bool,
    /// Width on a single line, in thousandths of an em.
    pub width: i32,
    /// The text without marks of direction, as a reader should get it.
    pub plain: Box<str>,
    /// Whether any of it runs from right to left.
    pub has_rtl: bool,
    /// Whether the text itself asks for more than one line.
    pub(crate) has_feeds: bool,
}

/// Kerning below a hundredth of an em is not seen on paper, but would part every word of the file.
const LEAST_KERN: i32 = 12;
/// A kern as wide as this reads as the end of a word: the pen moves on by the sort itself instead.
const WORD_KERN: i32 = 60;

/// How many texts a shaper remembers before it forgets them all.
const REMEMBERED: usize = 6000;

/// Shapes text and remembers what it shaped. One a worker thread.
pub(crate) struct Shaper {
    fonts: [ShaperFont<'static, 'static>; 6],
    plans: [Option<ShapePlan>; 24],
    buffer: Option<harfrust::Buffer>,
    pub case: Case,
    known: HashMap<Box<str>, Arc<Paragraph>>,
    key: String,
}

/// Marks that steer direction or joining and have no look of their own.
fn is_silent(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}' | '\u{f0000}'..='\u{f0001}')
        || (c as u32) & 0xfffe == 0xfffe
        || ('\u{fdd0}'..='\u{fdef}').contains(&c)
}

struct Item {
    range: Range<usize>,
    level: Level,
    arabic: bool,
    face: Face,
    kind: ItemKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ItemKind {
    Shaped,
    Missing,
    ThinSpace,
}

impl Shaper {
    pub fn new() -> Shaper {
        Shaper {
            fonts: Face::ALL.map(|face| ShaperFont::new(&face.typeface().font)),
            plans: [const { None }; 24],
            buffer: None,
            case: Case::default(),
            known: HashMap::new(),
            key: String::new(),
        }
    }

    /// Shapes a text whose base direction is given: it is a fact of the form, never guessed.
    pub fn paragraph(&mut self, runs: &[Run<'_>], rtl: bool) -> Arc<Paragraph> {
        self.key.clear();
        self.key.push(if rtl { 'r' } else { 'l' });
        for run in runs {
            self.key.push(char::from(run.face.index() as u8 + 1));
            self.key.push_str(run.text);
        }
        if let Some(known) = self.known.get(self.key.as_str()) {
            return Arc::clone(known);
        }
        let paragraph = Arc::new(self.shape_runs(runs, rtl));
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        self.known.insert(self.key.as_str().into(), Arc::clone(&paragraph));
        paragraph
    }

    /// Shapes characters that stand each in the middle of a box: `pitch` from one box to the next, `between` them, in
    /// thousandths of an em. The advance belongs to the sort, so that the value comes back from the file as one word.
    pub fn boxed(&mut self, text: &str, face: Face, pitch: i32, between: i32) -> Arc<Paragraph> {
        let natural = self.paragraph(&[Run { text, face }], false);
        let cells: Vec<Cell> = natural
            .cells
            .iter()
            .map(|cell| {
                let sort = self.case.get(cell.sort);
                let dx = clamp((pitch - between - cell.advance) / 2);
                let parts = match &sort.drawing {
                    Drawing::Glyph(glyph) => [Part { glyph: *glyph, dx, dy: 0 }].into(),
                    Drawing::Composite(parts) => {
                        parts.iter().map(|p| Part { dx: p.dx.saturating_add(dx), ..*p }).collect()
                    }
                    Drawing::Blank | Drawing::Hollow => Box::default(),
                };
                let drawing = match &sort.drawing {
                    Drawing::Hollow => Drawing::Hollow,
                    _ => Drawing::Composite(parts),
                };
                let sort = Sort { drawing, advance: pitch.clamp(0, 0xffff) as u16, ..sort.clone() };
                Cell { sort: self.case.place(sort), advance: pitch, ..*cell }
            })
            .collect();
        Arc::new(Paragraph {
            width: pitch * cells.len() as i32,
            cells,
            plain: natural.plain.clone(),
            ..*natural
        })
    }

    fn shape_runs(&mut self, runs: &[Run<'_>], rtl: bool) -> Paragraph {
        let text: String = runs.iter().map(|r| r.text).collect();
        let base = if rtl { Level::rtl() } else { Level::ltr() };
        let bidi = BidiInfo::new(&text, Some(base));
        let starts = line_starts(&text);
        let mut cells = Vec::with_capacity(text.len());
        for item in self.items(runs, &text, &bidi.levels) {
            match item.kind {
                ItemKind::Shaped => self.shape_item(&text, &item, &starts, &mut cells),
                kind => self.set_unshaped(&text, &item, kind, &starts, &mut cells),
            }
        }
        Paragraph {
            width: cells.iter().map(|c| c.advance).sum(),
            has_rtl: cells.iter().any(|c| c.level % 2 == 1),
            has_feeds: cells.iter().skip(1).any(|c| c.start == Start::Must),
            plain: text.chars().filter(|c| *c == '\n' || !is_silent(*c)).collect::<String>().into(),
            rtl,
            cells,
        }
    }

    /// Cuts the text where level, script or face change.
    fn items(&self, runs: &[Run<'_>], text: &str, levels: &[Level]) -> Vec<Item> {
        let mut items: Vec<Item> = Vec::new();
        let mut run_ends = runs.iter().scan(0, |end, r| {
            *end += r.text.len();
            Some((*end, r.face))
        });
        let mut run = run_ends.next();
        for (at, c) in text.char_indices() {
            while run.is_some_and(|(end, _)| at >= end) {
                run = run_ends.next();
            }
            let Some((_, wanted)) = run else { break };
            let (level, script) = (levels[at], c.script());
            let arabic = match script {
                Script::Common | Script::Inherited | Script::Unknown => level.is_rtl(),
                script => script == Script::Arabic,
            };
            let (face, kind) = self.face_for(c, wanted);
            let end = at + c.len_utf8();
            match items.last_mut() {
                Some(item)
                    if item.level == level
                        && item.arabic == arabic
                        && item.kind == ItemKind::Shaped
                        && kind == ItemKind::Shaped
                        && (item.face == face || script == Script::Inherited) =>
                {
                    item.range.end = end;
                }
                _ => items.push(Item { range: at..end, level, arabic, face, kind }),
            }
        }
        items
    }

    /// The face that has a character: the wanted one, its substitute, or none.
    fn face_for(&self, c: char, wanted: Face) -> (Face, ItemKind) {
        if is_silent(c) || self.has(wanted, c) {
            (wanted, ItemKind::Shaped)
        } else if c.is_whitespace() {
            (wanted, ItemKind::ThinSpace)
        } else if self.has(wanted.substitute(), c) {
            (wanted.substitute(), ItemKind::Shaped)
        } else {
            (wanted, ItemKind::Missing)
        }
    }

    fn has(&self, face: Face, c: char) -> bool {
        self.fonts[face.index()].default_nominal_glyph(c as u32).is_some()
    }

    fn set_unshaped(
        &mut self,
        text: &str,
        item: &Item,
        kind: ItemKind,
        starts: &[Start],
        cells: &mut Vec<Cell>,
    ) {
        // A fifth of an em is what French typography calls a thin space.
        let (drawing, advance) =
            if kind == ItemKind::ThinSpace { (Drawing::Blank, 200) } else { (Drawing::Hollow, 600) };
        let sort = Sort {
            face: item.face,
            drawing,
            advance,
            text: text.get(item.range.clone()).unwrap_or("").into(),
        };
        cells.push(Cell {
            sort: self.case.place(sort),
            advance: i32::from(advance),
            level: item.level.number(),
            role: CellRole::Letter,
            start: starts[item.range.start],
        });
    }

    fn shape_item(&mut self, text: &str, item: &Item, starts: &[Start], cells: &mut Vec<Cell>) {
        let rtl = item.level.is_rtl();
        let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        let (script, language) =
            if item.arabic { (harfrust::Script::ARABIC, "ar") } else { (harfrust::Script::LATIN, "fr") };
        let language = harfrust::Language::from_str(language).ok();
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.reset();
        let Some(slice) = text.get(item.range.clone()) else { return };
        for (at, c) in slice.char_indices() {
            buffer.push(c as u32, (item.range.start + at) as u32);
        }
        buffer.set_direction(direction);
        buffer.set_script(Some(script));
        buffer.set_language(language.clone());
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.set_flags(BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);
        let plan = &mut self.plans[item.face.index() * 4 + usize::from(rtl) * 2 + usize::from(item.arabic)];
        let plan = plan.get_or_insert_with(|| {
            let font = &item.face.typeface().font;
            ShapePlan::new(font, direction, Some(script), language.as_ref(), &[])
        });
        let options = ShapeOptions::new().plan(Some(plan));
        // Fails only on a buffer without direction or shaped twice, which this is not.
        if harfrust::shape(&self.fonts[item.face.index()], &mut buffer, options).is_ok() {
            self.collect(text, item, &buffer, starts, cells);
        }
        self.buffer = Some(buffer);
    }

    fn collect(
        &mut self,
        text: &str,
        item: &Item,
        buffer: &harfrust::Buffer,
        starts: &[Start],
        cells: &mut Vec<Cell>,
    ) {
        let (infos, positions) = (buffer.glyph_infos(), buffer.glyph_positions());
        let rtl = item.level.is_rtl();
        let count = infos.len();
        let place = |n: usize| if rtl { count - 1 - n } else { n };
        let mut from = 0;
        while from < count {
            let at = infos[place(from)].cluster as usize;
            let to = (from..count).find(|n| infos[place(*n)].cluster as usize != at).unwrap_or(count);
            let end = if to < count { infos[place(to)].cluster as usize } else { item.range.end };
            let cluster = text.get(at..end).unwrap_or("");
            let first = cells.len();
            // In the order of the page, which for right-to-left text is that of the buffer.
            let glyphs: Vec<usize> =
                if rtl { (place(to - 1)..=place(from)).collect() } else { (from..to).collect() };
            from = to;
            if cluster.chars().all(is_silent) {
                continue;
            }
            // Between digits a no-break space holds a number together; elsewhere readers of the file would take it for
            // a part of the number beside it, and turn both round.
            let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
            let within = digit(text.get(..at).and_then(|t| t.chars().next_back()))
                && digit(text.get(end..).and_then(|t| t.chars().next()));
            self.set_cluster(item, cluster, within, &glyphs, infos, positions, cells);
            for (i, cell) in cells.iter_mut().enumerate().skip(first) {
                cell.start = if i > first { Start::Never } else { starts[at] };
            }
        }
    }

    /// Whether a glyph's kern is narrow enough to be a movement of the pen within a word.
    fn stays_in_word(&self, face: Face, glyph: u32, advance: i32) -> bool {
        let natural = i32::from(face.typeface().outlines.advance(glyph as u16));
        (advance - natural).abs() < WORD_KERN || advance < 0
    }

    #[allow(clippy::too_many_arguments, reason = "one cluster of a shaped buffer, as the shaper gives it")]
    fn set_cluster(
        &mut self,
        item: &Item,
        cluster: &str,
        within_number: bool,
        glyphs: &[usize],
        infos: &[harfrust::GlyphInfo],
        positions: &[harfrust::GlyphPosition],
        cells: &mut Vec<Cell>,
    ) {
        let face = item.face;
        let advance: i32 = glyphs.iter().map(|g| positions[*g].x_advance).sum();
        let missing = glyphs.iter().any(|g| infos[*g].glyph_id == 0);
        let (drawing, width) = match glyphs {
            _ if missing => (Drawing::Hollow, 600),
            [g] if positions[*g].x_offset == 0
                && positions[*g].y_offset == 0
                && self.stays_in_word(face, infos[*g].glyph_id, advance) =>
            {
                let glyph = infos[*g].glyph_id as u16;
                (Drawing::Glyph(glyph), face.typeface().outlines.advance(glyph))
            }
            _ => {
                let mut pen = 0;
                let parts = glyphs.iter().map(|g| {
                    let dx = pen + positions[*g].x_offset;
                    pen += positions[*g].x_advance;
                    Part {
                        glyph: infos[*g].glyph_id as u16,
                        dx: clamp(dx),
                        dy: clamp(positions[*g].y_offset),
                    }
                });
                (Drawing::Composite(parts.collect()), advance.clamp(0, i32::from(u16::MAX)) as u16)
            }
        };
        let rtl = item.level.is_rtl();
        let mut letters = cluster.chars().filter(|c| !is_silent(*c)).peekable();
        let mut set = |case: &mut Case, drawing, width: u16, advance, text: String| {
            let role = match text.as_str() {
                " " => CellRole::Space,
                "\u{a0}" => CellRole::FixedSpace,
                _ => CellRole::Letter,
            };
            let text = if role == CellRole::FixedSpace && !within_number { " ".to_owned() } else { text };
            let sort = case.place(Sort { face, drawing, advance: width, text: text.into() });
            cells.push(Cell { sort, advance, level: item.level.number(), role, start: Start::Never });
        };
        let mut whole = String::new();
        if rtl {
            while let Some(c) = letters.next() {
                if letters.peek().is_some() {
                    set(&mut self.case, Drawing::Blank, 0, 0, c.to_string());
                } else {
                    whole.push(c);
                }
            }
        } else {
            whole.extend(letters);
        }
        let kern = advance - i32::from(width);
        let advance = if missing || kern.abs() < LEAST_KERN { i32::from(width) } else { advance };
        set(&mut self.case, drawing, width, advance, whole);
    }
}

fn clamp(v: i32) -> i16 {
    v.clamp(i32::from(i16::MIN), i32::from(i16::MAX)) as i16
}

/// Whether what follows a space should stay with what stands before it.
fn clings(after: Option<&str>) -> bool {
    after.and_then(|rest| rest.chars().next()).is_some_and(|c| c.is_numeric() || matches!(c, '·' | '–' | '—'))
}

/// For each byte of the text, whether a line may start there.
fn line_starts(text: &str) -> Vec<Start> {
    let mut starts = vec![Start::Never; text.len() + 1];
    for (at, c) in text.char_indices() {
        // A mark stays with its letter even in a word cut by force.
        let mark = c.script() == Script::Inherited || ('\u{64b}'..='\u{65f}').contains(&c);
        starts[at] = if mark { Start::Never } else { Start::Forced };
    }
    for (at, opportunity) in unicode_linebreak::linebreaks(text) {
        let after_space = text.get(..at).is_some_and(|before| before.ends_with(char::is_whitespace));
        starts[at] = match opportunity {
            BreakOpportunity::Mandatory => Start::Must,
            BreakOpportunity::Allowed if after_space && !clings(text.get(at..)) => Start::May,
            BreakOpportunity::Allowed => Start::Within,
        };
    }
    starts
}
