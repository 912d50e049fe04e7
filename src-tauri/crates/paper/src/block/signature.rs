//! Where papers are signed, stamped, cut.

use crate::block::prose::Prose;
use crate::face::Face;
use crate::flow::{Strip, moved};
use crate::page::{Area, Ink, Item, MM, Role, Structure, WIDTH};
use crate::paper::{CONTENT, MARGIN, Paper, Side, Style};
use crate::twin::Twin;

/// Room for a stamp and a signature, at least 60 × 30 mm.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// Who signs here: «إمضاء المعنية بالأمر».
    pub label: Twin,
    /// Name and quality of the signatory, where they are known.
    pub name: Twin,
}

const LABEL: Style = Style { leading: 1.35, ..Style::new(Face::Medium, 8.5, Ink::INK) };
const NAME: Style = Style { leading: 1.35, ..Style::new(Face::Regular, 8.5, Ink::SOFT) };
const CUT: Style = Style::new(Face::Regular, 8.0, Ink::SOFT);
const LEAST_WIDTH: f32 = 66.0 * MM;
const ROOM: f32 = 30.0 * MM;
const GUTTER: f32 = 18.0;
const PAD: f32 = 6.0;

impl Paper<'_> {
    /// A sentence and the places where it is signed, two a row, never parted from it.
    pub fn signatures(&mut self, sentence: Option<&Prose>, places: &[Signature]) {
        if let Some(sentence) = sentence {
            self.prose(&Prose { with_next: true, ..sentence.clone() });
        }
        self.form = None;
        let rows: Vec<&[Signature]> = places.chunks(2).collect();
        let count = rows.len();
        for (i, row) in rows.into_iter().enumerate() {
            let mut items = Vec::new();
            let width = ((CONTENT - GUTTER) / 2.0).max(LEAST_WIDTH);
            // One alone stands where a page is signed: at the end of its lines.
            let rtl = self.language().is_rtl();
            let slots: Vec<f32> = match (row.len(), rtl) {
                (1, true) => vec![MARGIN],
                (1, false) => vec![WIDTH - MARGIN - width],
                (_, true) if !self.is_twin() => vec![WIDTH - MARGIN - width, MARGIN],
                _ => vec![MARGIN, WIDTH - MARGIN - width],
            };
            let mut height: f32 = 0.0;
            for (place, x) in row.iter().zip(&slots) {
                height = height.max(self.signature(place, *x, width, &mut items));
            }
            for x in slots.iter().take(row.len()) {
                let area = Area { x: *x, y: 0.0, w: width, h: height };
                items.push(Item::Frame { area, line: Some((0.75, Ink::RULE)), fill: None });
            }
            self.push(Strip { gap: 9.0, height, items, with_next: i + 1 < count, ..Strip::default() });
        }
    }

    /// Sets the words of one place and gives the height it needs.
    fn signature(&mut self, place: &Signature, x: f32, width: f32, items: &mut Vec<Item>) -> f32 {
        let mut y = PAD - 2.0;
        let inner = width - 2.0 * PAD;
        for (words, style) in [(&place.label, LABEL), (&place.name, NAME)] {
            let (set, height) =
                self.pair(words, self.languages(), style, (x + PAD, inner), (Role::P, Structure::ROOT), None);
            items.extend(set.into_iter().map(|item| moved(item, y)));
            y += height;
        }
        y + ROOM
    }

    /// A dashed line to cut along, with words in its middle.
    pub fn cut_line(&mut self, words: &Twin) {
        self.form = None;
        let said: Vec<&str> =
            self.languages().iter().map(|l| words.get(*l)).filter(|w| !w.is_empty()).collect();
        let text = said.iter().map(|w| format!("\u{2068}{w}\u{2069}")).collect::<Vec<_>>().join("  ·  ");
        let block = self.block(&text, CUT, self.language().is_rtl(), CONTENT);
        let (half, y) = (block.breadth() / 2.0 + 8.0, block.height() / 2.0);
        let middle = WIDTH / 2.0;
        let dashes = |from: f32, to: f32| Item::Rule {
            from: (from, y),
            to: (to, y),
            width: 0.6,
            ink: Ink::BOX,
            dashed: true,
        };
        let mut items = vec![dashes(MARGIN, middle - half), dashes(middle + half, WIDTH - MARGIN)];
        let element = self.element(Role::P, Structure::ROOT, None, block.paragraph());
        block.place(&mut items, (MARGIN, 0.0, CONTENT), Side::Centre, Some(element));
        self.push(Strip { gap: 16.0, height: block.height() + 8.0, items, ..Strip::default() });
    }
}
