//! Running text: paragraphs, lists, callouts, sources.

use crate::face::Face;
use crate::flow::Strip;
use crate::page::{Area, ElementId, Ink, Item, Role, Structure};
use crate::paper::{Column, MARGIN, Mark, Paper, Side, Style, columns, figures};
use crate::twin::Twin;

/// Size of running text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// 8 pt: sources, small print.
    Small,
    /// 9.5 pt.
    #[default]
    Text,
    /// 12 pt.
    Large,
    /// 14.5 pt: certificates.
    Certificate,
}

/// How a paragraph in two languages stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Setting {
    /// Side by side, French at the left.
    #[default]
    Columns,
    /// One above the other, Arabic first.
    Stacked,
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// What it says; [`crate::mark::strong`] sets words off.
    pub words: Twin,
    /// Its size.
    pub size: Size,
    /// How its two halves stand.
    pub setting: Setting,
    /// Whether its lines fill the measure.
    pub justified: bool,
    /// Whether it stands in the middle.
    pub centred: bool,
    /// Whether it is in the heavier cut.
    pub heavy: bool,
    /// Whether it is in the softer ink.
    pub soft: bool,
    /// Whether what follows must stand on the same page.
    pub with_next: bool,
    /// Notes it refers to; their figures stand after its last word.
    pub marks: Vec<Mark>,
}

impl Prose {
    /// A plain paragraph.
    pub fn new(words: Twin) -> Prose {
        Prose { words, ..Prose::default() }
    }
}

/// A list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bullets {
    /// Its items.
    pub items: Vec<Twin>,
    /// Notes that each item refers to, in the order of the items; none for items beyond them.
    pub marks: Vec<Vec<Mark>>,
    /// Whether they are numbered.
    pub numbered: bool,
    /// How its two halves stand.
    pub setting: Setting,
    /// Size of its text.
    pub size: Size,
}

const INDENT: f32 = 14.0;

impl Paper<'_> {
    /// A paragraph.
    pub fn prose(&mut self, prose: &Prose) {
        let figures = figures(&prose.marks);
        let style = self.prose_style(prose);
        let notes: Vec<usize> = prose.marks.iter().map(|m| m.0).collect();
        let halves: Vec<(Column, String)> = self
            .prose_columns(prose.setting)
            .into_iter()
            .map(|c| (c, prose.words.get(c.language)))
            .filter(|(_, words)| !words.is_empty())
            .map(|(c, words)| {
                (c, if figures.is_empty() { words.to_owned() } else { format!("{words}\u{a0}{figures}") })
            })
            .collect();
        let mut set = Vec::new();
        for (column, words) in halves {
            let rtl = column.language.is_rtl();
            let block = if prose.justified {
                self.justified(&words, style, rtl, column.width)
            } else {
                self.block(&words, style, rtl, column.width)
            };
            let element = self.element(Role::P, Structure::ROOT, Some(column.language), block.paragraph());
            let side = if prose.centred { Side::Centre } else { Side::start(column.language) };
            set.push(Half { column, block, side, element });
        }
        let groups = match prose.setting {
            Setting::Columns => vec![set],
            Setting::Stacked => set.into_iter().map(|half| vec![half]).collect(),
        };
        let last = groups.len().saturating_sub(1);
        for (i, group) in groups.into_iter().enumerate() {
            self.push_lines(group, 5.0, if i == last { &notes } else { &[] }, prose.with_next || i < last);
        }
    }

    /// A list, bulleted or numbered.
    pub fn bullets(&mut self, bullets: &Bullets) {
        self.form = None;
        let style = size_style(Face::Regular, bullets.size, Ink::INK);
        let columns = self.prose_columns(bullets.setting);
        let groups: Vec<Vec<Column>> = match bullets.setting {
            Setting::Columns => vec![columns],
            Setting::Stacked => columns.into_iter().map(|c| vec![c]).collect(),
        };
        for group in groups {
            let lists: Vec<(Column, ElementId)> = group
                .into_iter()
                .map(|c| (c, self.element(Role::List, Structure::ROOT, Some(c.language), None)))
                .collect();
            for (i, words) in bullets.items.iter().enumerate() {
                let marks = bullets.marks.get(i).map_or(&[][..], Vec::as_slice);
                self.bullet(&lists, i, words, marks, bullets.numbered, style);
            }
        }
    }

    fn bullet(
        &mut self,
        lists: &[(Column, ElementId)],
        i: usize,
        words: &Twin,
        marks: &[Mark],
        numbered: bool,
        style: Style,
    ) {
        let mut set = Vec::new();
        for (column, list) in lists {
            let text = words.get(column.language);
            if text.is_empty() {
                continue;
            }
            let rtl = column.language.is_rtl();
            let item = self.element(Role::ListItem, *list, None, None);
            let sign = if numbered { format!("{}.", i + 1) } else { "•".to_owned() };
            let sign_style = Style {
                ink: Ink::ACCENT,
                face: if numbered { style.face.strong() } else { style.face },
                ..style
            };
            let sign = self.block(&sign, sign_style, rtl, INDENT);
            let bullet = self.element(Role::Bullet, item, None, sign.paragraph());
            set.push(Half {
                column: *column,
                block: sign,
                side: Side::start(column.language),
                element: bullet,
            });
            let width = column.width - INDENT;
            let x = if rtl { column.x } else { column.x + INDENT };
            let text =
                if marks.is_empty() { text.to_owned() } else { format!("{text}\u{a0}{}", figures(marks)) };
            let block = self.block(&text, style, rtl, width);
            let body = self.element(Role::ListBody, item, None, block.paragraph());
            let column = Column { x, width, ..*column };
            set.push(Half { column, block, side: Side::start(column.language), element: body });
        }
        let notes: Vec<usize> = marks.iter().map(|m| m.0).collect();
        self.push_lines(set, if i == 0 { 5.0 } else { 2.0 }, &notes, false);
    }

    /// Sources of what stands above, in 8 pt.
    pub fn sources(&mut self, words: &Twin) {
        self.prose(&Prose { words: words.clone(), size: Size::Small, soft: true, ..Prose::default() });
    }

    /// Words on a ground of their own, with an accent at their side: what must not be missed.
    pub fn callout(&mut self, title: &Twin, words: &Twin) {
        const PAD: f32 = 8.0;
        self.form = None;
        let mut items = Vec::new();
        let mut height: f32 = 0.0;
        for column in self.prose_columns(Setting::Columns) {
            let rtl = column.language.is_rtl();
            let (x, width) = if self.is_twin() {
                (if rtl { column.x } else { column.x + PAD }, column.width - PAD)
            } else {
                (column.x + PAD, column.width - 2.0 * PAD)
            };
            let mut y = PAD;
            let heavy = size_style(Face::SemiBold, Size::Text, Ink::INK);
            let plain = size_style(Face::Regular, Size::Text, Ink::INK);
            for (text, style) in [(title, heavy), (words, plain)] {
                let text = text.get(column.language);
                if text.is_empty() {
                    continue;
                }
                let block = self.block(text, style, rtl, width);
                let element =
                    self.element(Role::P, Structure::ROOT, Some(column.language), block.paragraph());
                block.place(&mut items, (x, y, width), Side::start(column.language), Some(element));
                y += block.height();
            }
            height = height.max(y + PAD);
        }
        let ground =
            |x, w, fill| Item::Frame { area: Area { x, y: 0.0, w, h: height }, line: None, fill: Some(fill) };
        items.insert(0, ground(MARGIN, self.content(), Ink::GROUND));
        for language in self.languages() {
            let x = if language.is_rtl() { self.across() - MARGIN - 2.0 } else { MARGIN };
            items.insert(1, ground(x, 2.0, Ink::ACCENT));
        }
        self.push(Strip { gap: 8.0, height: height + 4.0, items, ..Strip::default() });
    }

    fn prose_style(&self, prose: &Prose) -> Style {
        let ink = if prose.soft { Ink::SOFT } else { Ink::INK };
        size_style(if prose.heavy { Face::SemiBold } else { Face::Regular }, prose.size, ink)
    }

    fn prose_columns(&self, setting: Setting) -> Vec<Column> {
        match setting {
            Setting::Columns => columns(self.languages(), self.content()),
            Setting::Stacked => {
                self.languages().iter().flat_map(|l| columns(&[*l], self.content())).collect()
            }
        }
    }

    /// Lines of blocks that stand side by side, one strip a row of lines so that long texts break across pages, never
    /// leaving one line alone.
    fn push_lines(&mut self, set: Vec<Half>, gap: f32, notes: &[usize], with_next: bool) {
        self.form = None;
        let rows = set.iter().map(|h| h.block.lines.len()).max().unwrap_or(0);
        for row in 0..rows {
            let mut items = Vec::new();
            let mut height: f32 = 0.0;
            for half in &set {
                if let Some(line) = half.block.lines.get(row) {
                    let block = half.block.with(line.clone());
                    let place = (half.column.x, 0.0, half.column.width);
                    block.place(&mut items, place, half.side, Some(half.element));
                    height = height.max(block.leading);
                }
            }
            let widow = row == 0 || row + 2 == rows;
            self.push(Strip {
                gap: if row == 0 { gap } else { 0.0 },
                height,
                items,
                with_next: (widow && row + 1 < rows) || (with_next && row + 1 == rows),
                notes: if row + 1 == rows { notes.to_vec() } else { Vec::new() },
                ..Strip::default()
            });
        }
    }
}

struct Half {
    column: Column,
    block: crate::paper::Block,
    side: Side,
    element: ElementId,
}

pub(crate) fn size_style(face: Face, size: Size, ink: Ink) -> Style {
    let (points, leading) = match size {
        Size::Small => (8.0, 1.45),
        Size::Text => (9.5, 1.5),
        Size::Large => (12.0, 1.7),
        Size::Certificate => (14.5, 1.75),
    };
    Style { leading, ..Style::new(face, points, ink) }
}
