//! From pages to a painter: which content belongs to which element, and what is mere decoration.

use crate::page::{ElementId, Item, Page, Sheets, Text};

/// Draws pages. The product's painter writes PDF; a test's writes down what it was asked.
pub trait Painter {
    /// A page begins.
    fn open_page(&mut self);
    /// Content begins: an element's, or decoration that a reading machine passes over.
    fn open(&mut self, element: Option<ElementId>);
    /// That content ends.
    fn close(&mut self);
    /// A line of text.
    fn text(&mut self, text: &Text);
    /// Anything else.
    fn shape(&mut self, item: &Item);
}

/// Draws every page: rules and frames first as one piece of decoration, then texts and figures in reading order.
pub fn paint(sheets: &Sheets, painter: &mut impl Painter) {
    for page in &sheets.pages {
        painter.open_page();
        decoration(page, painter);
        content(page, painter);
    }
}

fn decoration(page: &Page, painter: &mut impl Painter) {
    let mut shapes = page
        .items
        .iter()
        .filter(|i| matches!(i, Item::Rule { .. } | Item::Frame { .. } | Item::Circle { .. }));
    if let Some(first) = shapes.next() {
        painter.open(None);
        painter.shape(first);
        shapes.for_each(|shape| painter.shape(shape));
        painter.close();
    }
}

/// Elements are numbered in reading order, so their numbers bring together what lies apart on the page, such as the
/// lines of a column; decoration comes last.
fn content(page: &Page, painter: &mut impl Painter) {
    let mut items: Vec<(Option<ElementId>, Option<ElementId>, &Item)> = page
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Text(text) => Some((text.element, text.part.or(text.element), item)),
            Item::Squares { element, .. } | Item::Picture { element, .. } => {
                Some((Some(*element), Some(*element), item))
            }
            Item::Rule { .. } | Item::Frame { .. } | Item::Circle { .. } => None,
        })
        .collect();
    items.sort_by_key(|(element, ..)| (element.is_none(), *element));
    for piece in items.chunk_by(|a, b| a.1 == b.1) {
        painter.open(piece.first().and_then(|(_, part, _)| *part));
        for (.., item) in piece {
            match item {
                Item::Text(text) => painter.text(text),
                shape => painter.shape(shape),
            }
        }
        painter.close();
    }
}
