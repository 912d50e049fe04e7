//! Tables that go on over pages and repeat their head.

use std::sync::Arc;

use milaf_domain::language::Language;

use crate::face::Face;
use crate::flow::{Strip, moved};
use crate::mark::ltr;
use crate::page::{Area, ElementId, Ink, Item, Role, Structure};
use crate::paper::{MARGIN, Mark, Paper, Side, Style, figures};
use crate::twin::Twin;

/// Where the cells of a column stand, told from the side where reading begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Where reading begins.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// Where reading ends: amounts.
    End,
}

impl Align {
    fn side(self, rtl: bool) -> Side {
        match (self, rtl) {
            (Align::Centre, _) => Side::Centre,
            (Align::Start, false) | (Align::End, true) => Side::Left,
            (Align::Start, true) | (Align::End, false) => Side::Right,
        }
    }
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: Twin,
    /// Its share of the width, against the shares of the others.
    pub share: f32,
    /// Where its cells stand.
    pub align: Align,
}

impl Column {
    /// A column.
    pub fn new(head: Twin, share: f32, align: Align) -> Column {
        Column { head, share, align }
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The same in every language, read from left to right: number, date, amount.
    Data(String),
    /// Words; a paper prints those of its own language, one above the other where both stand.
    Words(Twin),
    /// What exists in two scripts and is printed in both on every paper: a name, Arabic over Latin.
    Scripts(Twin),
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableRow {
    /// Its cells, in the order of the columns.
    pub cells: Vec<Cell>,
    /// Whether it sums up the rows above.
    pub total: bool,
    /// Notes it refers to; their figures stand after the last cell.
    pub marks: Vec<Mark>,
}

impl TableRow {
    /// A row.
    pub fn new(cells: Vec<Cell>) -> TableRow {
        TableRow { cells, ..TableRow::default() }
    }

    /// A row that sums up those above.
    pub fn total(cells: Vec<Cell>) -> TableRow {
        TableRow { cells, total: true, ..TableRow::default() }
    }
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Its columns, the first where reading begins.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<TableRow>,
    /// Whether columns run from right to left; unless said, as the paper's language does (French where both stand,
    /// so that amounts end at the right).
    pub rtl: Option<bool>,
    /// Whether it has no head.
    pub headless: bool,
    /// Least height of its rows, in points: room to sign.
    pub least: f32,
}

const HEAD: Style = Style { leading: 1.4, ..Style::new(Face::SemiBold, 8.5, Ink::ACCENT) };
const TEXT: Style = Style { leading: 1.4, ..Style::new(Face::Regular, 9.0, Ink::INK) };
const TOTAL: Style = Style { leading: 1.4, ..Style::new(Face::SemiBold, 9.5, Ink::INK) };
const PAD: f32 = 5.0;
const ABOVE: f32 = 3.2;

/// Where a column's cells are set.
#[derive(Clone, Copy)]
struct Place {
    x: f32,
    width: f32,
    align: Align,
}

/// A table being set.
struct Grid {
    places: Vec<Place>,
    rtl: bool,
    element: ElementId,
    headless: bool,
    least: f32,
}

impl Paper<'_> {
    /// A table.
    pub fn table(&mut self, table: &Table) {
        self.form = None;
        let rtl = table.rtl.unwrap_or(self.languages() == [Language::Ar]);
        let element = self.element(Role::Table, Structure::ROOT, None, None);
        let grid = Grid {
            places: places(&table.columns, rtl, self.content()),
            rtl,
            element,
            headless: table.headless,
            least: table.least,
        };
        let mut head = None;
        if !table.headless {
            let strip = self.table_head(table, &grid);
            let mut repeated: Vec<Item> = strip.items.clone();
            repeated.iter_mut().for_each(|item| {
                if let Item::Text(text) = item {
                    text.element = None;
                }
            });
            head = Some(Arc::new(Strip { items: repeated, height: strip.height, ..Strip::default() }));
            self.push(strip);
        }
        for (i, row) in table.rows.iter().enumerate() {
            let next_is_total = table.rows.get(i + 1).is_some_and(|next| next.total);
            let mut strip = self.table_row(row, &grid);
            strip.gap = if table.headless && i == 0 { 6.0 } else { 0.0 };
            strip.with_next = next_is_total;
            strip.head.clone_from(&head);
            self.push(strip);
        }
    }

    fn table_head(&mut self, table: &Table, grid: &Grid) -> Strip {
        let Grid { places, rtl, element, .. } = grid;
        let tr = self.element(Role::Row, *element, None, None);
        let mut cells = Vec::new();
        for (column, place) in table.columns.iter().zip(places) {
            let th = self.element(Role::ColumnHead, tr, None, None);
            cells.push(self.cell_words(&column.head, self.languages(), HEAD, *place, th, *rtl));
        }
        let (items, height) = row_of(cells, 0.0);
        let ground = Item::Frame {
            area: Area { x: MARGIN, y: 0.0, w: self.content(), h: height },
            line: None,
            fill: Some(Ink::GROUND),
        };
        let items = [vec![ground], items, vec![line(self.content(), height, 0.75, Ink::RULE)]].concat();
        Strip { gap: 6.0, height: height + 0.75, items, with_next: true, ..Strip::default() }
    }

    fn table_row(&mut self, row: &TableRow, grid: &Grid) -> Strip {
        let Grid { places, rtl, headless, element, least } = grid;
        let tr = self.element(Role::Row, *element, None, None);
        let style = if row.total { TOTAL } else { TEXT };
        let figures = figures(&row.marks);
        let last = row.cells.len().min(places.len()).saturating_sub(1);
        let mut cells = Vec::new();
        for (i, (cell, place)) in row.cells.iter().zip(places).enumerate() {
            // Without heads of columns, a row is told by its first cell.
            let role = if *headless && i == 0 { Role::RowHead } else { Role::Cell };
            let td = self.element(role, tr, None, None);
            let figured = |text: &str| {
                if i == last && !figures.is_empty() {
                    format!("{text}\u{a0}{figures}")
                } else {
                    text.to_owned()
                }
            };
            cells.push(match cell {
                Cell::Data(data) => {
                    let block = self.fitted(&ltr(&figured(data)), style, false, place.width, 2);
                    let span = self.element(Role::Span, td, None, block.paragraph());
                    {
                        let mut lines = Vec::new();
                        let side = place.align.side(*rtl);
                        block.place(&mut lines, (place.x, 0.0, place.width), side, Some(span));
                        CellSet { lines, height: block.height() }
                    }
                }
                Cell::Words(words) => {
                    let words = Twin::each(|l| figured(words.get(l)));
                    self.cell_words(&words, self.languages(), style, *place, td, *rtl)
                }
                Cell::Scripts(words) => self.cell_words(words, &Language::ALL, style, *place, td, *rtl),
            });
        }
        let (mut items, height) = row_of(cells, *least);
        if row.total {
            let area = Area { x: MARGIN, y: 0.0, w: self.content(), h: height };
            items.insert(0, Item::Frame { area, line: None, fill: Some(Ink::GROUND) });
            items.push(line(self.content(), 0.0, 0.75, Ink::RULE));
        }
        let (width, ink) = if row.total { (0.75, Ink::RULE) } else { (0.5, Ink::HAIR) };
        items.push(line(self.content(), height, width, ink));
        let notes = row.marks.iter().map(|m| m.0).collect();
        Strip { height: height + 0.5, items, notes, ..Strip::default() }
    }

    fn cell_words(
        &mut self,
        words: &Twin,
        languages: &[Language],
        style: Style,
        place: Place,
        parent: ElementId,
        rtl: bool,
    ) -> CellSet {
        // Where both languages stand, each begins at its own side of the cell.
        let own_sides = self.is_twin() && place.align == Align::Start;
        let side = (!own_sides).then(|| place.align.side(rtl));
        let (lines, height) =
            self.pair(words, languages, style, (place.x, place.width), (Role::Span, parent), side);
        CellSet { lines, height }
    }
}

/// A cell set, its items measured from its top.
#[derive(Default)]
struct CellSet {
    lines: Vec<Item>,
    height: f32,
}

/// Cells side by side, each in the middle of the row's height.
fn row_of(cells: Vec<CellSet>, least: f32) -> (Vec<Item>, f32) {
    let height = (cells.iter().map(|c| c.height).fold(0.0, f32::max) + 2.0 * ABOVE).max(least);
    let items = cells
        .into_iter()
        .flat_map(|cell| {
            let top = (height - cell.height) / 2.0;
            cell.lines.into_iter().map(move |item| moved(item, top))
        })
        .collect();
    (items, height)
}

fn line(content: f32, y: f32, width: f32, ink: Ink) -> Item {
    Item::Rule { from: (MARGIN, y), to: (MARGIN + content, y), width, ink, dashed: false }
}

fn places(columns: &[Column], rtl: bool, content: f32) -> Vec<Place> {
    let whole: f32 = columns.iter().map(|c| c.share.max(0.01)).sum();
    let mut at = 0.0;
    columns
        .iter()
        .map(|column| {
            let breadth = content * column.share.max(0.01) / whole;
            let x = if rtl { MARGIN + content - at - breadth } else { MARGIN + at };
            at += breadth;
            Place { x: x + PAD, width: (breadth - 2.0 * PAD).max(8.0), align: column.align }
        })
        .collect()
}
