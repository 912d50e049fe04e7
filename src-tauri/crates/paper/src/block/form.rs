//! Rows of a form: label, value, label.

use milaf_domain::language::{Language, PaperLanguage};

use crate::block::head::rule;
use crate::face::{EM, Face};
use crate::flow::{Strip, moved};
use crate::line::lines;
use crate::mark::ltr;
use crate::page::{Area, ElementId, Ink, Item, MM, Role, Structure, WIDTH};
use crate::paper::{Block, CONTENT, MARGIN, Mark, Paper, Side, Style, figures};
use crate::twin::Twin;

/// What stands in a row of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The same in every language and read from left to right: a number, a date, an amount, an address on the net.
    Data(String),
    /// Words in both languages; a paper prints those of its own.
    Words(Twin),
    /// What exists in two scripts and is printed in both on every paper: a person's name.
    Scripts(Twin),
    /// One box a character.
    Boxes(String),
    /// Empty boxes, one a character.
    Blank(usize),
    /// Room to write by hand, 8 mm high.
    Hand,
}

/// A row of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    label: Twin,
    value: Value,
    marks: Vec<Mark>,
}

impl Row {
    /// A row.
    pub fn new(label: Twin, value: Value) -> Row {
        Row { label, value, marks: Vec::new() }
    }

    /// Refers to a note.
    #[must_use]
    pub fn note(mut self, mark: Mark) -> Row {
        self.marks.push(mark);
        self
    }
}

const LABEL: Style = Style { leading: 1.35, ..Style::new(Face::Regular, 9.0, Ink::SOFT) };
const VALUE: Style = Style { leading: 1.4, ..Style::new(Face::Medium, 10.5, Ink::INK) };
const LABEL_WIDTH: f32 = 112.0;
const GAP: f32 = 8.0;
const LEAST: f32 = 19.5;
const PADDING: f32 = 2.2;
const HAND: f32 = 8.0 * MM;
/// Boxes for characters: from one to the next, their height, the room between them.
const PITCH: f32 = 15.75;
const BOX: f32 = 15.0;
const BETWEEN_BOXES: f32 = 1.75;

/// Where the value of a row stands.
#[derive(Clone, Copy)]
struct Room {
    x: f32,
    width: f32,
}

impl Paper<'_> {
    /// A row of a form. Rows that follow one another are one table.
    pub fn row(&mut self, row: &Row) {
        let table = match self.form {
            Some(table) => table,
            None => self.element(Role::Table, Structure::ROOT, None, None),
        };
        let tr = self.element(Role::Row, table, None, None);
        let room = self.value_room();
        let head = self.element(Role::RowHead, tr, None, None);
        let mut sets: Vec<Set> = self.languages().iter().map(|l| self.label(row, head, *l)).collect();
        sets.push(self.value(row, tr, room));
        let text = sets.iter().map(|s| s.height).fold(0.0, f32::max);
        let height = (text + 2.0 * PADDING).max(LEAST).max(if row.value == Value::Hand { HAND } else { 0.0 });
        let mut items = Vec::new();
        for set in sets {
            let top = (height - set.height) / 2.0;
            items.extend(set.items.into_iter().map(|item| moved(item, top)));
        }
        if row.value == Value::Hand {
            let (from, to) = ((room.x, height - 5.0), (room.x + room.width, height - 5.0));
            items.push(Item::Rule { from, to, width: 0.6, ink: Ink::BOX, dashed: true });
        }
        items.push(rule(height, 0.5, Ink::HAIR));
        let notes = row.marks.iter().map(|m| m.0).collect();
        let follows = self.form == Some(table) || self.strips.last().is_some_and(|s| s.with_next);
        let gap = if follows { 0.0 } else { 6.0 };
        self.push(Strip { gap, height: height + 0.5, items, notes, ..Strip::default() });
        self.form = Some(table);
    }

    fn label_width(&self) -> f32 {
        if self.is_twin() { LABEL_WIDTH } else { LABEL_WIDTH * 1.35 }
    }

    fn value_room(&self) -> Room {
        let label = self.label_width() + GAP;
        match self.sheet.language {
            PaperLanguage::Both => Room { x: MARGIN + label, width: CONTENT - 2.0 * label },
            PaperLanguage::Ar => Room { x: MARGIN, width: CONTENT - label },
            PaperLanguage::Fr => Room { x: MARGIN + label, width: CONTENT - label },
        }
    }

    fn label(&mut self, row: &Row, head: ElementId, language: Language) -> Set {
        let width = self.label_width();
        let block = self.fitted(row.label.get(language), LABEL, language.is_rtl(), width, 2);
        let element = self.element(Role::Span, head, Some(language), block.paragraph());
        let x = if language.is_rtl() { WIDTH - MARGIN - width } else { MARGIN };
        let mut items = Vec::new();
        block.place(&mut items, (x, 0.0, width), Side::start(language), Some(element));
        Set { items, height: block.height() }
    }

    fn value(&mut self, row: &Row, tr: ElementId, room: Room) -> Set {
        let cell = self.element(Role::Cell, tr, None, None);
        let figures = figures(&row.marks);
        let figured =
            |text: &str| if figures.is_empty() { text.to_owned() } else { format!("{text}\u{a0}{figures}") };
        let side = if self.is_twin() { Side::Centre } else { Side::start(self.language()) };
        match &row.value {
            Value::Data(data) => {
                let block = self.fitted(&ltr(&figured(data)), VALUE, false, room.width, 2);
                self.value_block(&block, cell, None, room, side)
            }
            Value::Words(words) => {
                let words = Twin::each(|l| figured(words.get(l)));
                self.halves(&words, self.languages(), cell, room)
            }
            Value::Scripts(words) => {
                let words = Twin::each(|l| {
                    Some(words.get(l)).filter(|w| !w.is_empty()).map(figured).unwrap_or_default()
                });
                self.halves(&words, &Language::ALL, cell, room)
            }
            Value::Boxes(text) => self.boxes(text, text.chars().count(), cell, room, side),
            Value::Blank(count) => self.boxes("", *count, cell, room, side),
            Value::Hand => Set::default(),
        }
    }

    fn value_block(
        &mut self,
        block: &Block,
        cell: ElementId,
        language: Option<Language>,
        room: Room,
        side: Side,
    ) -> Set {
        let element = self.element(Role::Span, cell, language, block.paragraph());
        let mut items = Vec::new();
        block.place(&mut items, (room.x, 0.0, room.width), side, Some(element));
        Set { items, height: block.height() }
    }

    /// French at the left, Arabic at the right, each taking what the other leaves; one alone stands at its own side.
    fn halves(&mut self, words: &Twin, languages: &[Language], cell: ElementId, room: Room) -> Set {
        const BETWEEN: f32 = 12.0;
        let said: Vec<Language> =
            languages.iter().rev().copied().filter(|l| !words.get(*l).is_empty()).collect();
        let half = (room.width - BETWEEN) / 2.0;
        let natural: Vec<f32> = said
            .iter()
            .map(|l| self.shape(words.get(*l), VALUE.face, l.is_rtl()).width as f32 * VALUE.size / EM)
            .collect();
        let mut parts = Vec::new();
        for (i, language) in said.iter().enumerate() {
            let other = if said.len() > 1 { natural.get(1 - i).copied() } else { None };
            let width = other.map_or(room.width, |other| room.width - BETWEEN - other.min(half));
            let block = self.fitted(words.get(*language), VALUE, language.is_rtl(), width, 2);
            let x = if language.is_rtl() { room.x + room.width - width } else { room.x };
            parts.push(self.value_block(
                &block,
                cell,
                Some(*language),
                Room { x, width },
                Side::start(*language),
            ));
        }
        let height = parts.iter().map(|p| p.height).fold(0.0, f32::max);
        let centred = |part: Set| {
            let top = (height - part.height) / 2.0;
            part.items.into_iter().map(move |item| moved(item, top))
        };
        Set { items: parts.into_iter().flat_map(centred).collect(), height }
    }

    /// Characters in boxes, on as many rows as they need.
    fn boxes(&mut self, text: &str, count: usize, cell: ElementId, room: Room, side: Side) -> Set {
        let most = ((room.width / PITCH) as usize).max(1);
        let mut characters = text.chars();
        let mut items = Vec::new();
        let mut left = count.max(1);
        let mut y = 0.0;
        while left > 0 {
            let here = left.min(most);
            left -= here;
            let width = here as f32 * PITCH;
            let x = match side {
                Side::Left => room.x,
                Side::Centre => room.x + (room.width - width) / 2.0,
                Side::Right => room.x + room.width - width,
            };
            for i in 0..here {
                let area = Area { x: x + i as f32 * PITCH, y, w: PITCH - BETWEEN_BOXES, h: BOX };
                items.push(Item::Frame { area, line: Some((0.6, Ink::BOX)), fill: None });
            }
            let part: String = characters.by_ref().take(here).collect();
            if !part.is_empty() {
                let units = |points: f32| (points / VALUE.size * EM).round() as i32;
                let paragraph =
                    self.press.shaper.boxed(&part, VALUE.face, units(PITCH), units(BETWEEN_BOXES));
                let element = self.element(Role::Span, cell, None, Some(&paragraph));
                let block = Block::new(lines(&paragraph, VALUE.size, f32::INFINITY), VALUE);
                block.place(
                    &mut items,
                    (x, y + (BOX - block.leading) / 2.0, width),
                    Side::Left,
                    Some(element),
                );
            }
            y += BOX + BETWEEN_BOXES;
        }
        Set { items, height: y - BETWEEN_BOXES }
    }
}

/// A part of a row, its items measured from its top.
#[derive(Default)]
struct Set {
    items: Vec<Item>,
    height: f32,
}
