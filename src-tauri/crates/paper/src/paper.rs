//! A paper being made: blocks go in from top to bottom, pages come out.
//!
//! Every block takes its wording in both languages and prints what the paper's language asks for. Side by side means
//! French at the left and Arabic at the right, as Moroccan forms stand.

use std::sync::Arc;

use milaf_domain::language::{Language, PaperLanguage};

use crate::attach::Picture;
use crate::face::{EM, Face};
use crate::flow::{self, Filled, Measure, Strip};
use crate::line::{self, Fit, Line};
use crate::mark::STRONG;
use crate::page::{
    Bookmark, Element, ElementId, Format, Ink, Item, MM, Page, Role, Sheets, Structure, Text, WIDTH,
};
use crate::press::Press;
use crate::shape::{Paragraph, Run};
use crate::twin::Twin;

/// Left and right margin.
pub(crate) const MARGIN: f32 = 18.0 * MM;
/// Width between the margins.
pub(crate) const CONTENT: f32 = WIDTH - 2.0 * MARGIN;
const TOP: f32 = 12.0 * MM;
/// How far above the lower edge the foot's rule stands.
const FOOT: f32 = 13.5 * MM;

/// Latin letters and digits from which on a right-to-left text is told run by run.
const MIXED: usize = 12;

/// What a paper is, before anything is on it.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its language.
    pub language: PaperLanguage,
    /// Its title, shown by a reader's window and kept in the metadata.
    pub title: Twin,
    /// The number printed in the middle of every foot; empty: none.
    pub number: String,
    /// Words for page x of y: «صفحة 2 من 6», «Page 2 / 6».
    pub folio: fn(Language, usize, usize) -> String,
    /// The typeface of running text.
    pub hand: Hand,
    /// Whether section headings become bookmarks.
    pub outline: bool,
    /// The size of its pages.
    pub format: Format,
}

/// The typeface of a paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hand {
    /// IBM Plex Sans Arabic, for forms.
    #[default]
    Sans,
    /// Amiri, for certificates.
    Naskh,
}

/// A note at the foot of the pages that refer to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark(pub(crate) usize);

impl Mark {
    /// The figure that stands after what it explains: ¹.
    pub(crate) fn figure(self) -> String {
        const FIGURES: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
        (self.0 + 1)
            .to_string()
            .bytes()
            .map(|digit| FIGURES[usize::from(digit.saturating_sub(b'0')).min(9)])
            .collect()
    }
}

/// The figures of several notes after one text, parted so that ¹ and ² are not read as ¹².
pub(crate) fn figures(marks: &[Mark]) -> String {
    let figures: Vec<String> = marks.iter().map(|m| m.figure()).collect();
    figures.join("\u{a0}")
}

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub face: Face,
    pub size: f32,
    pub ink: Ink,
    /// Distance from baseline to baseline, in sizes.
    pub leading: f32,
}

impl Style {
    pub const fn new(face: Face, size: f32, ink: Ink) -> Style {
        Style { face, size, ink, leading: 1.45 }
    }
}

/// Where lines stand within their measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Centre,
    Right,
}

impl Side {
    pub fn start(language: Language) -> Side {
        if language.is_rtl() { Side::Right } else { Side::Left }
    }
}

/// Lines broken and ready to be placed.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub lines: Vec<Line>,
    pub size: f32,
    pub leading: f32,
    ink: Ink,
}

impl Block {
    pub fn new(lines: Vec<Line>, style: Style) -> Block {
        Block { lines, size: style.size, leading: style.leading * style.size, ink: style.ink }
    }

    /// One of its lines alone.
    pub fn with(&self, line: Line) -> Block {
        Block { lines: vec![line], ..*self }
    }

    /// What its lines are of.
    pub fn paragraph(&self) -> Option<&Paragraph> {
        self.lines.first().map(|l| l.paragraph.as_ref())
    }

    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * self.leading
    }

    pub fn breadth(&self) -> f32 {
        self.lines.iter().map(|l| l.breadth(self.size)).fold(0.0, f32::max)
    }

    /// Puts the lines where `x` and `width` say, the first one's top at `y`.
    pub fn place(
        &self,
        items: &mut Vec<Item>,
        (x, y, width): (f32, f32, f32),
        side: Side,
        element: Option<ElementId>,
    ) {
        for (i, line) in self.lines.iter().enumerate() {
            if line.paragraph.plain.is_empty() {
                continue;
            }
            let slack = width - line.breadth(self.size);
            let x = match side {
                Side::Left => x,
                Side::Centre => x + slack / 2.0,
                Side::Right => x + slack,
            };
            // Half the height of capitals under the middle of the line.
            let y = y + self.leading * (i as f32 + 0.5) + 0.35 * self.size;
            items.push(Item::Text(Text {
                line: line.clone(),
                x,
                y,
                size: self.size,
                ink: self.ink,
                element,
                part: None,
                veil: None,
            }));
        }
    }
}

/// A paper being made. Blocks are its methods; [`Paper::finish`] gives the pages.
pub struct Paper<'p> {
    pub(crate) press: &'p mut Press,
    pub(crate) sheet: Sheet,
    pub(crate) strips: Vec<Strip>,
    pub(crate) structure: Structure,
    pub(crate) pictures: Vec<Picture>,
    pub(crate) notes: Vec<Twin>,
    notes_heading: Twin,
    /// The table that form rows go on in.
    pub(crate) form: Option<ElementId>,
    page_break: bool,
}

impl<'p> Paper<'p> {
    /// An empty paper.
    pub fn new(press: &'p mut Press, sheet: Sheet) -> Paper<'p> {
        Paper {
            press,
            sheet,
            strips: Vec::new(),
            structure: Structure::new(),
            pictures: Vec::new(),
            notes: Vec::new(),
            notes_heading: Twin::default(),
            form: None,
            page_break: false,
        }
    }

    /// The languages that stand on it, Arabic first.
    pub fn languages(&self) -> &'static [Language] {
        self.sheet.language.languages()
    }

    /// The language of the whole: Arabic where both stand.
    pub fn language(&self) -> Language {
        self.languages().first().copied().unwrap_or(Language::Ar)
    }

    /// What `blocks` adds is in another language than the paper: a page in French within an Arabic one.
    pub fn in_language(&mut self, language: PaperLanguage, blocks: impl FnOnce(&mut Paper<'p>)) {
        let own = std::mem::replace(&mut self.sheet.language, language);
        blocks(self);
        self.sheet.language = own;
    }

    /// Width of its pages.
    pub(crate) fn across(&self) -> f32 {
        self.sheet.format.width()
    }

    /// Width of what stands on them.
    pub(crate) fn content(&self) -> f32 {
        self.across() - 2.0 * MARGIN
    }

    /// Where the foot's rule stands.
    fn foot(&self) -> f32 {
        self.sheet.format.height() - FOOT
    }

    pub(crate) fn is_twin(&self) -> bool {
        self.sheet.language == PaperLanguage::Both
    }

    /// Room between two blocks, in points.
    pub fn space(&mut self, height: f32) {
        self.form = None;
        self.push(Strip { gap: height, ..Strip::default() });
    }

    /// What follows begins a page.
    pub fn page_break(&mut self) {
        self.form = None;
        self.page_break = true;
    }

    /// What `blocks` adds stands on one page, if one page can hold it.
    pub fn keep_together(&mut self, blocks: impl FnOnce(&mut Paper<'p>)) {
        let from = self.strips.len();
        blocks(self);
        let last = self.strips.len().saturating_sub(1);
        for strip in self.strips.get_mut(from..last).unwrap_or_default() {
            strip.with_next = true;
        }
    }

    /// What stands once over the notes of a page, so that none of them need repeat it.
    pub fn head_notes(&mut self, words: Twin) {
        self.notes_heading = words;
    }

    /// Writes a note, once for the whole paper; it stands at the foot of each page that refers to its mark.
    pub fn note(&mut self, words: Twin) -> Mark {
        self.notes.push(words);
        Mark(self.notes.len() - 1)
    }

    pub(crate) fn push(&mut self, mut strip: Strip) {
        strip.page_break |= std::mem::take(&mut self.page_break);
        self.strips.push(strip);
    }

    /// Adds an element whose text is a paragraph's.
    pub(crate) fn element(
        &mut self,
        role: Role,
        parent: ElementId,
        lang: Option<Language>,
        text: Option<&Paragraph>,
    ) -> ElementId {
        let text = text.filter(|t| t.has_rtl);
        let foreign = text.map_or(0, |t| t.plain.bytes().filter(u8::is_ascii_alphanumeric).count());
        let by_run = foreign >= MIXED;
        let actual = text.filter(|_| !by_run).map(|t| t.plain.clone());
        self.structure.add(Element { lang, actual, by_run, ..Element::new(role, Some(parent)) })
    }

    /// Shapes a text; words set off by [`crate::mark::strong`] get the heavier cut.
    pub(crate) fn shape(&mut self, text: &str, face: Face, rtl: bool) -> Arc<Paragraph> {
        let face = match self.sheet.hand {
            Hand::Sans => face,
            Hand::Naskh => face.in_naskh(),
        };
        if !text.contains(STRONG[0]) {
            return self.press.shaper.paragraph(&[Run { text, face }], rtl);
        }
        let mut runs = Vec::new();
        for part in text.split(STRONG[0]) {
            match part.split_once(STRONG[1]) {
                Some((words, rest)) => {
                    runs.push(Run { text: words, face: face.strong() });
                    runs.push(Run { text: rest, face });
                }
                None => runs.push(Run { text: part, face }),
            }
        }
        runs.retain(|run| !run.text.is_empty());
        self.press.shaper.paragraph(&runs, rtl)
    }

    pub(crate) fn block(&mut self, text: &str, style: Style, rtl: bool, measure: f32) -> Block {
        let paragraph = self.shape(text, style.face, rtl);
        Block::new(line::lines(&paragraph, style.size, measure), style)
    }

    /// As [`Paper::block`], yielding to a narrow place: wraps, shrinks to a floor, goes on below.
    pub(crate) fn fitted(
        &mut self,
        text: &str,
        style: Style,
        rtl: bool,
        measure: f32,
        lines: usize,
    ) -> Block {
        let paragraph = self.shape(text, style.face, rtl);
        let floor = (style.size * 0.8).max(7.0).min(style.size);
        let (size, lines) = Fit { size: style.size, floor, lines }.set(&paragraph, measure);
        Block::new(lines, Style { size, ..style })
    }

    /// Words of both languages within one place: on one line where they fit, French at the left and Arabic at the
    /// right, one above the other where they do not. Where one stands alone, `alone` says at which side.
    pub(crate) fn pair(
        &mut self,
        words: &Twin,
        languages: &[Language],
        style: Style,
        (x, width): (f32, f32),
        role: (Role, ElementId),
        alone: Option<Side>,
    ) -> (Vec<Item>, f32) {
        const BETWEEN: f32 = 12.0;
        let said: Vec<Language> = languages.iter().copied().filter(|l| !words.get(*l).is_empty()).collect();
        let natural: f32 = said
            .iter()
            .map(|l| self.shape(words.get(*l), style.face, l.is_rtl()).width as f32 * style.size / EM)
            .sum();
        let beside = said.len() > 1 && natural + BETWEEN <= width;
        let mut items = Vec::new();
        let (mut y, mut tallest) = (0.0, 0.0f32);
        for language in &said {
            let block = self.fitted(words.get(*language), style, language.is_rtl(), width, 2);
            let element = self.element(role.0, role.1, Some(*language), block.paragraph());
            let side = alone.filter(|_| !beside).unwrap_or(Side::start(*language));
            block.place(&mut items, (x, y, width), side, Some(element));
            tallest = tallest.max(block.height());
            y += if beside { 0.0 } else { block.height() };
        }
        (items, if beside { tallest } else { y })
    }

    pub(crate) fn justified(&mut self, text: &str, style: Style, rtl: bool, measure: f32) -> Block {
        let paragraph = self.shape(text, style.face, rtl);
        Block::new(line::justified(&paragraph, style.size, measure), style)
    }

    /// The pages.
    pub fn finish(mut self) -> Sheets {
        let strips = std::mem::take(&mut self.strips);
        let notes: Vec<PageNote> = std::mem::take(&mut self.notes)
            .iter()
            .enumerate()
            .map(|(at, words)| self.set_note(Some(Mark(at)), words))
            .collect();
        let mut bookmarks: Vec<Bookmark> = Vec::new();
        let measure = Measure { top: TOP, bottom: self.foot() - 6.0 };
        let heading = self.set_note(None, &self.notes_heading.clone());
        let height = |of: &[usize]| match of {
            [] => 0.0,
            of => heading.height + of.iter().filter_map(|n| notes.get(*n)).map(|n| n.height).sum::<f32>(),
        };
        let filled = flow::fill(strips, measure, height, &mut bookmarks);
        let count = filled.len();
        let pages = filled
            .into_iter()
            .enumerate()
            .map(|(i, mut page)| {
                self.print_notes(&mut page, &heading, &notes);
                self.print_foot(&mut page, i + 1, count);
                self.tell_runs(page.page)
            })
            .collect();
        let lang = self.language();
        Sheets {
            pages,
            structure: self.structure,
            bookmarks: if self.sheet.outline { bookmarks } else { Vec::new() },
            pictures: self.pictures,
            title: self.sheet.title.get(lang).to_owned(),
            lang,
            format: self.sheet.format,
            press: self.press.number,
        }
    }

    /// Parts the lines of mixed texts into runs, each an element of its own, in reading order.
    fn tell_runs(&mut self, page: Page) -> Page {
        let mut items = Vec::with_capacity(page.items.len());
        for item in page.items {
            match item {
                Item::Text(text) if text.element.is_some_and(|e| self.structure.get(e).by_run) => {
                    items.extend(self.runs(&text).into_iter().map(Item::Text));
                }
                item => items.push(item),
            }
        }
        Page { items }
    }

    /// The runs of a line from left to right; their elements follow one another as they are read.
    fn runs(&mut self, text: &Text) -> Vec<Text> {
        let mut x = text.x;
        let mut runs: Vec<Text> = Vec::new();
        for line in text.line.runs() {
            let width = line.breadth(text.size);
            runs.push(Text { line, x, ..text.clone() });
            x += width;
        }
        let mut order: Vec<usize> = (0..runs.len()).collect();
        order.sort_by_key(|i| runs[*i].line.cells.start);
        for i in order {
            let run = &mut runs[i];
            let actual = run.line.is_rtl().then(|| run.line.text(&self.press.shaper.case).into());
            let element = Element { actual, ..Element::new(Role::Span, run.element) };
            run.part = Some(self.structure.add(element));
        }
        runs
    }

    /// A note with its figure, or the heading that stands over the notes of a page.
    fn set_note(&mut self, mark: Option<Mark>, words: &Twin) -> PageNote {
        let style = Style { leading: 1.4, ..Style::new(Face::Regular, 8.0, Ink::SOFT) };
        let figure = mark.map(|m| format!("{}\u{a0}", m.figure())).unwrap_or_default();
        let columns = columns(self.languages(), self.content());
        let halves: Vec<NoteHalf> = columns
            .into_iter()
            .filter(|column| !words.get(column.language).is_empty())
            .map(|column| {
                let text = format!("{figure}{}", words.get(column.language));
                let block = self.block(&text, style, column.language.is_rtl(), column.width);
                NoteHalf { column, block }
            })
            .collect();
        let height = halves.iter().map(|h| h.block.height()).fold(0.0, f32::max);
        let gap = if height > 0.0 { 1.0 } else { 0.0 };
        PageNote { halves, height: height + gap }
    }

    /// Sets the notes of a page just above its foot.
    fn print_notes(&mut self, page: &mut Filled, heading: &PageNote, notes: &[PageNote]) {
        page.notes.sort_unstable();
        let of_page = page.notes.iter().filter_map(|n| notes.get(*n));
        let heading = (!page.notes.is_empty()).then_some(heading);
        let wanted: Vec<&PageNote> = heading.into_iter().chain(of_page).collect();
        let mut y = self.foot() - 6.0 - wanted.iter().map(|n| n.height).sum::<f32>();
        for note in wanted {
            for half in &note.halves {
                let language = Some(half.column.language);
                let element = self.element(Role::Note, Structure::ROOT, language, half.block.paragraph());
                let place = (half.column.x, y, half.column.width);
                half.block.place(
                    &mut page.page.items,
                    place,
                    Side::start(half.column.language),
                    Some(element),
                );
            }
            y += note.height;
        }
    }

    fn print_foot(&mut self, page: &mut Filled, number: usize, count: usize) {
        let style = Style::new(Face::Regular, 8.0, Ink::SOFT);
        let (foot, content) = (self.foot(), self.content());
        let words: Vec<String> =
            self.languages().iter().map(|language| (self.sheet.folio)(*language, number, count)).collect();
        if self.sheet.number.is_empty() && words.iter().all(String::is_empty) {
            return;
        }
        let items = &mut page.page.items;
        items.push(Item::Rule {
            from: (MARGIN, foot),
            to: (self.across() - MARGIN, foot),
            width: 0.5,
            ink: Ink::RULE,
            dashed: false,
        });
        let place = (MARGIN, foot + 3.0, content);
        for (language, words) in self.languages().iter().zip(words) {
            let block = self.block(&words, style, language.is_rtl(), content);
            // Alone, the page number keeps the outer side, where it stands in both.
            block.place(items, place, Side::start(*language), None);
        }
        let words = self.sheet.number.clone();
        let block = self.block(&words, style, false, content);
        let side = match self.sheet.language {
            PaperLanguage::Both => Side::Centre,
            PaperLanguage::Ar => Side::Left,
            PaperLanguage::Fr => Side::Right,
        };
        block.place(items, place, side, None);
    }
}

struct PageNote {
    halves: Vec<NoteHalf>,
    height: f32,
}

struct NoteHalf {
    column: Column,
    block: Block,
}

/// Where the text of a language stands when both share the width.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub language: Language,
    pub x: f32,
    pub width: f32,
}

/// One column across, or French at the left and Arabic at the right; in reading order.
pub(crate) fn columns(languages: &[Language], content: f32) -> Vec<Column> {
    const GUTTER: f32 = 18.0;
    let width = if languages.len() > 1 { (content - GUTTER) / 2.0 } else { content };
    languages
        .iter()
        .map(|language| {
            let x = if languages.len() > 1 && language.is_rtl() { MARGIN + width + GUTTER } else { MARGIN };
            Column { language: *language, x, width }
        })
        .collect()
}
