//! Paragraphs to lines: breaking, justifying, shrinking. Widths are in thousandths of an em until a size is chosen.

use std::ops::Range;
use std::sync::Arc;

use unicode_bidi::{BidiInfo, Level};

use crate::face::EM;
use crate::shape::{Cell, CellRole, Paragraph, Start};
use crate::sort::Case;

/// The most a space may grow in a justified line: beyond it, a ragged line reads better than one with holes.
const WIDEST: f32 = 450.0;

/// One line of a paragraph.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it is a line of.
    pub paragraph: Arc<Paragraph>,
    pub(crate) cells: Range<usize>,
    /// Natural width, in thousandths of an em.
    pub width: i32,
    /// Added to each space so that the line fills its measure, in thousandths of an em.
    pub spread: f32,
    /// Whether the paragraph, or a part closed by a line feed, ends here.
    pub last: bool,
}

/// A run of cells of one direction, in the order of the page.
pub(crate) struct VisualRun<'a> {
    cells: &'a [Cell],
    rtl: bool,
}

impl<'a> VisualRun<'a> {
    /// Its cells from left to right.
    pub fn iter(&self) -> impl Iterator<Item = &'a Cell> + use<'a> {
        let (cells, rtl) = (self.cells, self.rtl);
        (0..cells.len()).map(move |i| &cells[if rtl { cells.len() - 1 - i } else { i }])
    }
}

impl Line {
    /// Width in points at a size, spread included.
    pub fn breadth(&self, size: f32) -> f32 {
        (self.width as f32 + self.spread * self.spaces() as f32) * size / EM
    }

    fn spaces(&self) -> usize {
        self.cells().iter().filter(|c| c.role != CellRole::Letter).count()
    }

    fn cells(&self) -> &[Cell] {
        self.paragraph.cells.get(self.cells.clone()).unwrap_or_default()
    }

    /// Its cells in runs of one direction, from left to right (rule L2 of UAX #9).
    pub(crate) fn visual(&self) -> Vec<VisualRun<'_>> {
        let mut runs: Vec<&[Cell]> = self.cells().chunk_by(|a, b| a.level == b.level).collect();
        if runs.len() > 1 {
            let levels: Vec<Level> =
                runs.iter().map(|r| Level::new(level(r)).unwrap_or_else(|_| Level::ltr())).collect();
            runs = BidiInfo::reorder_visual(&levels).into_iter().map(|i| runs[i]).collect();
        }
        runs.into_iter().map(|cells| VisualRun { cells, rtl: level(cells) % 2 == 1 }).collect()
    }

    /// Its runs from left to right, each a line of its own.
    pub(crate) fn runs(&self) -> Vec<Line> {
        let mut from = self.cells.start;
        let mut runs: Vec<Line> = Vec::new();
        for run in self.cells().chunk_by(|a, b| a.level == b.level) {
            let cells = from..from + run.len();
            from = cells.end;
            let width = run.iter().map(|c| c.advance).sum();
            runs.push(Line { paragraph: Arc::clone(&self.paragraph), cells, width, ..*self });
        }
        let levels: Vec<Level> =
            runs.iter().map(|r| Level::new(level(r.cells())).unwrap_or_else(|_| Level::ltr())).collect();
        BidiInfo::reorder_visual(&levels).into_iter().filter_map(|i| runs.get(i).cloned()).collect()
    }

    /// Whether it begins with a run from right to left.
    pub(crate) fn is_rtl(&self) -> bool {
        level(self.cells()) % 2 == 1
    }

    /// Its text in the order of reading.
    pub(crate) fn text(&self, case: &Case) -> String {
        self.cells().iter().map(|cell| case.get(cell.sort).text.as_ref()).collect()
    }

    /// Spreads its spaces over a measure; lines that end a paragraph and lines without spaces stay as they are.
    fn justify(&mut self, measure: f32) {
        let spaces = self.spaces();
        let spread = (measure - self.width as f32) / spaces.max(1) as f32;
        if !self.last && spaces > 0 && spread <= WIDEST {
            self.spread = spread.max(0.0);
        }
    }
}

fn level(run: &[Cell]) -> u8 {
    run.first().map_or(0, |c| c.level)
}

/// Breaks a paragraph into lines no wider than `measure` points at `size` points. A word longer than the measure is
/// cut between letters: nothing ever overflows.
pub fn lines(paragraph: &Arc<Paragraph>, size: f32, measure: f32) -> Vec<Line> {
    let measure = measure * EM / size;
    if paragraph.width as f32 <= measure && !paragraph.has_feeds {
        return vec![line(paragraph, 0..paragraph.cells.len(), true)];
    }
    let cells = &paragraph.cells;
    let mut lines = Vec::new();
    let (mut from, mut at, mut pen) = (0, 0, 0);
    // Where the line may end: after a word, or within one when there is no other place.
    let (mut may, mut within, mut forced) = (None, None, None);
    while let Some(cell) = cells.get(at) {
        if at > from {
            match cell.start {
                Start::Must => {
                    lines.push(line(paragraph, from..at, true));
                    (from, pen, may, within, forced) = (at, 0, None, None, None);
                }
                Start::May => may = Some(at),
                Start::Within => within = Some(at),
                Start::Forced => forced = Some(at),
                Start::Never => {}
            }
        }
        let overflows =
            (pen + cell.advance) as f32 > measure && cell.role != CellRole::Space && cell.advance > 0;
        if overflows && let Some(end) = may.or(within).or(forced) {
            lines.push(line(paragraph, from..end, false));
            (from, at, pen, may, within, forced) = (end, end, 0, None, None, None);
            continue;
        }
        pen += cell.advance;
        at += 1;
    }
    lines.push(line(paragraph, from..cells.len(), true));
    lines
}

/// The same number of lines made as even as they can be, so that no word or number is left alone on the last.
fn balanced(paragraph: &Arc<Paragraph>, size: f32, measure: f32, set: Vec<Line>) -> Vec<Line> {
    let count = set.len();
    if !(2..=3).contains(&count) || paragraph.has_feeds {
        return set;
    }
    let (mut narrow, mut wide, mut best) = (measure / count as f32, measure, set);
    while wide - narrow > 2.0 {
        let middle = (narrow + wide) / 2.0;
        let tried = lines(paragraph, size, middle);
        if tried.len() <= count {
            (wide, best) = (middle, tried);
        } else {
            narrow = middle;
        }
    }
    best
}

/// As [`lines`], all but the last spread over the measure.
pub fn justified(paragraph: &Arc<Paragraph>, size: f32, measure: f32) -> Vec<Line> {
    let mut lines = lines(paragraph, size, measure);
    lines.iter_mut().for_each(|l| l.justify(measure * EM / size));
    lines
}

fn line(paragraph: &Arc<Paragraph>, mut cells: Range<usize>, last: bool) -> Line {
    let all = &paragraph.cells;
    while cells.end > cells.start && all[cells.end - 1].role == CellRole::Space {
        cells.end -= 1;
    }
    let width = all[cells.clone()].iter().map(|c| c.advance).sum();
    Line { paragraph: Arc::clone(paragraph), cells, width, spread: 0.0, last }
}

/// How a text yields when its place is too small: it wraps, then shrinks, then goes on below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// Size it should have, in points.
    pub size: f32,
    /// Size below which it does not shrink, in points.
    pub floor: f32,
    /// Lines it may take before it shrinks.
    pub lines: usize,
}

impl Fit {
    /// The size at which a paragraph takes no more lines than wished, or the floor; and its lines.
    pub fn set(self, paragraph: &Arc<Paragraph>, measure: f32) -> (f32, Vec<Line>) {
        let mut size = self.size;
        loop {
            let lines = lines(paragraph, size, measure);
            if lines.len() <= self.lines || size <= self.floor {
                return (size, balanced(paragraph, size, measure, lines));
            }
            size = (size - 0.5).max(self.floor);
        }
    }
}
