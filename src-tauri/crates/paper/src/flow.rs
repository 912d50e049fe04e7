//! Strips of content to pages: what stays together, what is repeated, what stands at the foot.

use std::sync::Arc;

use crate::page::{Area, Bookmark, Item, MM, Page, Text};

/// A piece of a paper that is never cut: full width, its own items measured from its top.
#[derive(Default)]
pub(crate) struct Strip {
    /// Room above it, forgotten at the top of a page.
    pub gap: f32,
    pub height: f32,
    pub items: Vec<Item>,
    /// Whether the next strip must stand on the same page.
    pub with_next: bool,
    /// Room that must be left on the page for it to begin there.
    pub room: f32,
    pub page_break: bool,
    /// Notes it refers to, by their number from 0.
    pub notes: Vec<usize>,
    /// Repeated above it when it opens a page: the head of its table, without elements.
    pub head: Option<Arc<Strip>>,
    pub bookmark: Option<String>,
}

/// The height that strips may fill.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    pub top: f32,
    pub bottom: f32,
}

/// Room that a section needs to begin on a page.
pub(crate) const SECTION_ROOM: f32 = 30.0 * MM;

/// A page filled: its items, and the notes its strips refer to.
#[derive(Default)]
pub(crate) struct Filled {
    pub page: Page,
    pub notes: Vec<usize>,
    /// Where the last strip ends.
    pub end: f32,
}

/// Distributes strips over pages. `notes_height` is what notes take together at the foot of a page.
pub(crate) fn fill(
    strips: Vec<Strip>,
    measure: Measure,
    notes_height: impl Fn(&[usize]) -> f32,
    bookmarks: &mut Vec<Bookmark>,
) -> Vec<Filled> {
    let mut pages = vec![Filled { end: measure.top, ..Filled::default() }];
    let mut fresh = true;
    let groups = groups(strips);
    for group in groups {
        let needs = Needs::of(&group);
        let page = pages.last();
        let fits = page.is_some_and(|page| {
            let mut notes = page.notes.clone();
            notes.extend(needs.notes.iter().filter(|n| !page.notes.contains(n)));
            page.end + needs.gap + needs.height.max(needs.room) + notes_height(&notes) <= measure.bottom
        });
        if !fresh && (needs.page_break || !fits) {
            pages.push(Filled { end: measure.top, ..Filled::default() });
            fresh = true;
        }
        for strip in group {
            let notes = pages.last().map_or(0.0, |p| notes_height(&p.notes));
            let overflows =
                pages.last().is_some_and(|p| p.end + strip.gap + strip.height + notes > measure.bottom);
            // A group taller than a page goes on over the next one.
            if !fresh && overflows {
                pages.push(Filled { end: measure.top, ..Filled::default() });
                fresh = true;
            }
            let number = pages.len() - 1;
            if let Some(page) = pages.last_mut() {
                page.add(strip, fresh, number, bookmarks);
            }
            fresh = false;
        }
    }
    pages
}

impl Filled {
    fn add(&mut self, strip: Strip, fresh: bool, number: usize, bookmarks: &mut Vec<Bookmark>) {
        if fresh {
            if let Some(head) = &strip.head {
                self.page.items.extend(head.items.iter().cloned().map(|item| moved(item, self.end)));
                self.end += head.height;
            }
        } else {
            self.end += strip.gap;
        }
        if let Some(title) = strip.bookmark {
            bookmarks.push(Bookmark { title, page: number, y: self.end });
        }
        let top = self.end;
        self.page.items.extend(strip.items.into_iter().map(|item| moved(item, top)));
        self.end += strip.height;
        for note in strip.notes {
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
    }
}

struct Needs {
    gap: f32,
    height: f32,
    room: f32,
    page_break: bool,
    notes: Vec<usize>,
}

impl Needs {
    fn of(group: &[Strip]) -> Needs {
        let mut notes = Vec::new();
        for note in group.iter().flat_map(|s| &s.notes) {
            if !notes.contains(note) {
                notes.push(*note);
            }
        }
        Needs {
            gap: group.first().map_or(0.0, |s| s.gap),
            height: group.iter().enumerate().map(|(i, s)| s.height + if i > 0 { s.gap } else { 0.0 }).sum(),
            room: group.first().map_or(0.0, |s| s.room),
            page_break: group.first().is_some_and(|s| s.page_break),
            notes,
        }
    }
}

/// Strips that must share a page, together.
fn groups(strips: Vec<Strip>) -> Vec<Vec<Strip>> {
    let mut groups: Vec<Vec<Strip>> = Vec::new();
    let mut joins = false;
    for strip in strips {
        let next = strip.with_next;
        match groups.last_mut() {
            Some(group) if joins && !strip.page_break => group.push(strip),
            _ => groups.push(vec![strip]),
        }
        joins = next;
    }
    groups
}

/// An item moved down.
pub(crate) fn moved(item: Item, by: f32) -> Item {
    let lower = |area: Area| Area { y: area.y + by, ..area };
    match item {
        Item::Text(text) => Item::Text(Text { y: text.y + by, ..text }),
        Item::Rule { from, to, width, ink, dashed } => {
            Item::Rule { from: (from.0, from.1 + by), to: (to.0, to.1 + by), width, ink, dashed }
        }
        Item::Frame { area, line, fill } => Item::Frame { area: lower(area), line, fill },
        Item::Circle { centre, radius, width, ink } => {
            Item::Circle { centre: (centre.0, centre.1 + by), radius, width, ink }
        }
        Item::Squares { origin: (x, y), module, runs, element } => {
            Item::Squares { origin: (x, y + by), module, runs, element }
        }
        Item::Picture { picture, area, element } => Item::Picture { picture, area: lower(area), element },
    }
}
