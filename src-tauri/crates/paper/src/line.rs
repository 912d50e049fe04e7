//! Paragraphs to lines: breaking, justifying, shrinking. Widths are in thousandths of an em until a size is chosen.

use std::ops::Range;
use std::sync::Arc;

use unicode_bidi::{BidiInfo, Level};

use crate::face::EM;
use crate::shape::{Cell, CellRole, Paragraph, Start};

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

    /// Its runs from left to right (rule L2 of UAX #9).
    pub(crate) fn visual(&self) -> Vec<VisualRun<'_>> {
        let mut runs: Vec<&[Cell]> = self.cells().chunk_by(|a, b| a.level == b.level).collect();
        let level = |run: &[Cell]| run.first().map_or(0, |c| c.level);
        if runs.len() > 1 {
            let levels: Vec<Level> =
                runs.iter().map(|r| Level::new(level(r)).unwrap_or_else(|_| Level::ltr())).collect();
            runs = BidiInfo::reorder_visual(&levels).into_iter().map(|i| runs[i]).collect();
        }
        runs.into_iter().map(|cells| VisualRun { cells, rtl: level(cells) % 2 == 1 }).collect()
    }

    /// Spreads its spaces over a measure; lines that end a paragraph and lines without spaces stay as they are.
    fn justify(&mut self, measure: f32) {
        let spaces = self.spaces();
        if !self.last && spaces > 0 {
            self.spread = ((measure - self.width as f32) / spaces as f32).max(0.0);
        }
    }
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
    let (mut may, mut forced) = (None, None);
    while let Some(cell) = cells.get(at) {
        if at > from {
            match cell.start {
                Start::Must => {
                    lines.push(line(paragraph, from..at, true));
                    (from, pen, may, forced) = (at, 0, None, None);
                }
                Start::May => may = Some(at),
                Start::Forced => forced = Some(at),
                Start::Never => {}
            }
        }
        let overflows =
            (pen + cell.advance) as f32 > measure && cell.role != CellRole::Space && cell.advance > 0;
        if overflows && let Some(end) = may.or(forced) {
            lines.push(line(paragraph, from..end, false));
            (from, at, pen, may, forced) = (end, end, 0, None, None);
            continue;
        }
        pen += cell.advance;
        at += 1;
    }
    lines.push(line(paragraph, from..cells.len(), true));
    lines
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
                return (size, lines);
            }
            size = (size - 0.5).max(self.floor);
        }
    }
}
