//! Cards of the size of a bank card, to be cut out: two beside one another, five below one another.

use milaf_domain::language::Language;

use crate::face::Face;
use crate::flow::{Strip, moved};
use crate::mark::ltr;
use crate::page::{Area, Ink, Item, MM, Role, Structure, WIDTH};
use crate::paper::{Paper, Side, Style};
use crate::twin::Twin;

/// A card (ISO/IEC 7810 ID-1, 85.6 × 54 mm).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Whose card: the association, in both languages.
    pub issuer: Twin,
    /// What it is.
    pub title: Twin,
    /// The holder's name in both scripts.
    pub holder: Twin,
    /// Lines «label: value», the value read from left to right.
    pub lines: Vec<(Twin, String)>,
}

const BREADTH: f32 = 85.6 * MM;
const TALL: f32 = 53.98 * MM;
const PAD: f32 = 9.0;
const BAND: f32 = 30.0;

const ISSUER: Style = Style { leading: 1.3, ..Style::new(Face::SemiBold, 7.5, Ink::ACCENT) };
const TITLE: Style = Style { leading: 1.35, ..Style::new(Face::SemiBold, 9.0, Ink::INK) };
const HOLDER: Style = Style { leading: 1.4, ..Style::new(Face::SemiBold, 10.5, Ink::INK) };
const LABEL: Style = Style { leading: 1.45, ..Style::new(Face::Regular, 7.0, Ink::SOFT) };
const VALUE: Style = Style { leading: 1.45, ..Style::new(Face::Medium, 8.0, Ink::INK) };

impl Paper<'_> {
    /// Cards, two a row, edge to edge so that one cut parts two.
    pub fn cards(&mut self, cards: &[Card]) {
        self.form = None;
        let left = WIDTH / 2.0 - BREADTH;
        for row in cards.chunks(2) {
            let mut items = Vec::new();
            for (at, card) in row.iter().enumerate() {
                let x = left + at as f32 * BREADTH;
                items.extend(self.card(card, x));
            }
            self.push(Strip { height: TALL, items, ..Strip::default() });
        }
    }

    fn card(&mut self, card: &Card, x: f32) -> Vec<Item> {
        let frame = |y, h, line, fill| Item::Frame { area: Area { x, y, w: BREADTH, h }, line, fill };
        let mut items =
            vec![frame(0.0, BAND, None, Some(Ink::GROUND)), frame(0.0, TALL, Some((0.5, Ink::BOX)), None)];
        let (inner, width) = (x + PAD, BREADTH - 2.0 * PAD);
        let half = (width - 8.0) / 2.0;
        for language in Language::ALL {
            let block = self.fitted(card.issuer.get(language), ISSUER, language.is_rtl(), half, 2);
            let element = self.element(Role::P, Structure::ROOT, Some(language), block.paragraph());
            let at = if language.is_rtl() { inner + width - half } else { inner };
            let top = (BAND - block.height()) / 2.0;
            block.place(&mut items, (at, top, half), Side::start(language), Some(element));
        }
        let mut y = BAND + 4.0;
        for (words, style) in [(&card.title, TITLE), (&card.holder, HOLDER)] {
            let place = (inner, width);
            let (set, height) =
                self.pair(words, &Language::ALL, style, place, (Role::P, Structure::ROOT), None);
            items.extend(set.into_iter().map(|item| moved(item, y)));
            y += height + 2.0;
        }
        for (label, value) in &card.lines {
            let value = self.fitted(&ltr(value), VALUE, false, width / 3.0, 1);
            let mut height = value.height();
            for language in Language::ALL {
                let block = self.fitted(label.get(language), LABEL, language.is_rtl(), width / 3.0, 1);
                let element = self.element(Role::P, Structure::ROOT, Some(language), block.paragraph());
                let at = if language.is_rtl() { inner + width * 2.0 / 3.0 } else { inner };
                block.place(&mut items, (at, y, width / 3.0), Side::start(language), Some(element));
                height = height.max(block.height());
            }
            let element = self.element(Role::P, Structure::ROOT, None, value.paragraph());
            value.place(&mut items, (inner + width / 3.0, y, width / 3.0), Side::Centre, Some(element));
            y += height;
        }
        items
    }
}
