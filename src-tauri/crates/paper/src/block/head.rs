//! What stands at the head: of a paper, of a section.

use milaf_domain::language::Language;

use crate::face::Face;
use crate::flow::{SECTION_ROOM, Strip};
use crate::page::{Ink, Item, Role, Structure, WIDTH};
use crate::paper::{Block, CONTENT, Hand, MARGIN, Paper, Side, Style};
use crate::twin::Twin;

/// The association at the head of its papers: both languages on every paper, for it is one body with two names.
#[derive(Clone, Debug, Default)]
pub struct Letterhead {
    /// Its name.
    pub name: Twin,
    /// City, address, phone: one line each.
    pub lines: Vec<Twin>,
    /// A word or two within the circle between the names; empty: no circle.
    pub seal: String,
}

const NAME: Style = Style { leading: 1.4, ..Style::new(Face::SemiBold, 11.0, Ink::INK) };
const LINE: Style = Style { leading: 1.4, ..Style::new(Face::Regular, 9.0, Ink::SOFT) };
const SEAL: Style = Style { leading: 1.25, ..Style::new(Face::SemiBold, 8.0, Ink::ACCENT) };
const TITLE: Style = Style { leading: 1.4, ..Style::new(Face::SemiBold, 15.0, Ink::INK) };
const SUBTITLE: Style = Style { leading: 1.4, ..Style::new(Face::Medium, 11.5, Ink::SOFT) };
const NUMBER: Style = Style::new(Face::Regular, 9.5, Ink::SOFT);
const HEADING: Style = Style::new(Face::SemiBold, 11.0, Ink::ACCENT);
const RADIUS: f32 = 21.0;

impl Paper<'_> {
    /// The letterhead: French at the left, Arabic at the right, the circle between.
    pub fn letterhead(&mut self, head: &Letterhead) {
        self.form = None;
        let gap = if head.seal.is_empty() { 24.0 } else { 2.0 * RADIUS + 24.0 };
        let width = (CONTENT - gap) / 2.0;
        let mut items = Vec::new();
        let mut height: f32 = if head.seal.is_empty() { 0.0 } else { 2.0 * RADIUS };
        let mut columns = Vec::new();
        for language in Language::ALL {
            let mut blocks = vec![self.fitted(head.name.get(language), NAME, language.is_rtl(), width, 2)];
            for line in head.lines.iter().map(|l| l.get(language)).filter(|l| !l.is_empty()) {
                blocks.push(self.fitted(line, LINE, language.is_rtl(), width, 1));
            }
            height = height.max(blocks.iter().map(|b| b.height()).sum());
            columns.push((language, blocks));
        }
        for (language, blocks) in columns {
            let x = if language.is_rtl() { WIDTH - MARGIN - width } else { MARGIN };
            let total: f32 = blocks.iter().map(|b| b.height()).sum();
            let mut y = (height - total) / 2.0;
            for block in blocks {
                let element = self.element(Role::P, Structure::ROOT, Some(language), block.paragraph());
                block.place(&mut items, (x, y, width), Side::start(language), Some(element));
                y += block.height();
            }
        }
        if !head.seal.is_empty() {
            let centre = (WIDTH / 2.0, height / 2.0);
            items.push(Item::Circle { centre, radius: RADIUS, width: 1.1, ink: Ink::ACCENT });
            let block = self.fitted(&head.seal, SEAL, true, 2.0 * RADIUS - 10.0, 2);
            let element = self.element(Role::P, Structure::ROOT, Some(Language::Ar), block.paragraph());
            let place = (centre.0 - RADIUS + 5.0, centre.1 - block.height() / 2.0, 2.0 * RADIUS - 10.0);
            block.place(&mut items, place, Side::Centre, Some(element));
        }
        items.push(rule(height + 7.0, 1.1, Ink::ACCENT));
        self.push(Strip { height: height + 8.0, items, ..Strip::default() });
    }

    /// The title: Arabic above French, and below them a line such as the dossier's number.
    pub fn title(&mut self, title: &Twin, number: &Twin) {
        self.form = None;
        let mut items = Vec::new();
        let mut y = 0.0;
        for language in self.languages() {
            let style = if *language == self.language() { TITLE } else { SUBTITLE };
            let style = if self.sheet.hand == Hand::Naskh {
                Style { size: style.size * 1.4, ..style }
            } else {
                style
            };
            let role = if *language == self.language() { Role::H1 } else { Role::P };
            y += self.centred(&mut items, y, title.get(*language), style, *language, role);
        }
        // French before Arabic on one line, each keeping its own direction; one below the other where they are long.
        const BETWEEN: f32 = 14.0;
        let said: Vec<(Language, Block)> = self
            .languages()
            .iter()
            .rev()
            .filter(|l| !number.get(**l).is_empty())
            .map(|l| (*l, self.fitted(number.get(*l), NUMBER, l.is_rtl(), self.content(), 1)))
            .collect();
        let wide: f32 = said.iter().map(|(_, block)| block.breadth() + BETWEEN).sum::<f32>() - BETWEEN;
        let mut x = MARGIN + (self.content() - wide) / 2.0;
        let mut below = 0.0;
        for (language, block) in said {
            let element = self.element(Role::P, Structure::ROOT, Some(language), block.paragraph());
            if wide <= self.content() {
                block.place(&mut items, (x, y, block.breadth()), Side::Left, Some(element));
                x += block.breadth() + BETWEEN;
                below = block.height();
            } else {
                block.place(&mut items, (MARGIN, y + below, self.content()), Side::Centre, Some(element));
                below += block.height();
            }
        }
        y += below;
        self.push(Strip { gap: 8.0, height: y, items, with_next: true, ..Strip::default() });
    }

    fn centred(
        &mut self,
        items: &mut Vec<Item>,
        y: f32,
        words: &str,
        style: Style,
        language: Language,
        role: Role,
    ) -> f32 {
        if words.is_empty() {
            return 0.0;
        }
        let block = self.fitted(words, style, language.is_rtl(), self.content(), 2);
        let element = self.element(role, Structure::ROOT, Some(language), block.paragraph());
        block.place(items, (MARGIN, y, self.content()), Side::Centre, Some(element));
        block.height()
    }

    /// The heading of a section: never in the last 30 mm of a page, never parted from what follows.
    pub fn heading(&mut self, words: &Twin) {
        self.form = None;
        let mut items = Vec::new();
        let mut height: f32 = 0.0;
        let half = if self.is_twin() { (CONTENT - 18.0) / 2.0 } else { CONTENT };
        for language in self.languages() {
            let block = self.fitted(words.get(*language), HEADING, language.is_rtl(), half, 1);
            let role = if *language == self.language() { Role::H2 } else { Role::P };
            let element = self.element(role, Structure::ROOT, Some(*language), block.paragraph());
            let side = Side::start(*language);
            let x = if side == Side::Right { WIDTH - MARGIN - half } else { MARGIN };
            block.place(&mut items, (x, 0.0, half), side, Some(element));
            height = height.max(block.height());
        }
        items.push(rule(height + 1.0, 0.75, Ink::RULE));
        let bookmark = Some(words.get(self.language()).to_owned()).filter(|w| !w.is_empty());
        self.push(Strip {
            gap: 9.0,
            height: height + 1.5,
            items,
            with_next: true,
            room: SECTION_ROOM,
            bookmark,
            ..Strip::default()
        });
    }
}

/// A rule from margin to margin.
pub(crate) fn rule(y: f32, width: f32, ink: Ink) -> Item {
    Item::Rule { from: (MARGIN, y), to: (WIDTH - MARGIN, y), width, ink, dashed: false }
}
