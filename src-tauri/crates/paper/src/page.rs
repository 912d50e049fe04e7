//! What stands on a page, as plain data: points from the top left corner, no PDF type. Layout makes it, painters
//! draw it, tests read it.

use milaf_domain::language::Language;

use crate::line::Line;

/// Width of A4, in points.
pub const WIDTH: f32 = 595.28;
/// Height of A4, in points.
pub const HEIGHT: f32 = 841.89;
/// The size of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// A4, upright.
    #[default]
    A4,
    /// A4 on its long side: lists.
    A4Lying,
    /// A5 on its long side: the half of an upright A4, as wide as that.
    A5Lying,
}

impl Format {
    /// Width, in points.
    pub fn width(self) -> f32 {
        match self {
            Format::A4 | Format::A5Lying => WIDTH,
            Format::A4Lying => HEIGHT,
        }
    }

    /// Height, in points.
    pub fn height(self) -> f32 {
        match self {
            Format::A4 => HEIGHT,
            Format::A4Lying => WIDTH,
            Format::A5Lying => HEIGHT / 2.0,
        }
    }
}

/// Points in a millimetre.
pub const MM: f32 = 72.0 / 25.4;

/// A colour, red green blue, 0–255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

impl Ink {
    /// Text.
    pub const INK: Ink = Ink(0x1c, 0x24, 0x30);
    /// Labels and secondary text.
    pub const SOFT: Ink = Ink(0x4c, 0x56, 0x63);
    /// Headings and the letterhead.
    pub const ACCENT: Ink = Ink(0x0f, 0x6b, 0x6b);
    /// Rules under headings.
    pub const RULE: Ink = Ink(0xb8, 0xc6, 0xc4);
    /// Rules between rows.
    pub const HAIR: Ink = Ink(0xdc, 0xda, 0xd3);
    /// Boxes and lines to write on.
    pub const BOX: Ink = Ink(0x8f, 0x9b, 0x9a);
    /// Ground behind heads of tables and callouts.
    pub const GROUND: Ink = Ink(0xf1, 0xf6, 0xf5);
    /// Black, for codes that machines read.
    pub const BLACK: Ink = Ink(0, 0, 0);
}

/// An element of the structure: its place in [`Structure::elements`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ElementId(pub(crate) u32);

/// A rectangle: left, top, width, height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// From the left edge of the page.
    pub x: f32,
    /// From the top edge of the page.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

/// Something drawn.
#[derive(Clone, Debug)]
pub enum Item {
    /// A line of text.
    Text(Text),
    /// A straight rule.
    Rule {
        /// One end.
        from: (f32, f32),
        /// The other.
        to: (f32, f32),
        /// Thickness.
        width: f32,
        /// Colour.
        ink: Ink,
        /// Dashed, for lines to cut along or write on.
        dashed: bool,
    },
    /// A rectangle, filled or drawn around.
    Frame {
        /// Where.
        area: Area,
        /// Thickness and colour of its outline.
        line: Option<(f32, Ink)>,
        /// Colour of its ground.
        fill: Option<Ink>,
    },
    /// A circle drawn around.
    Circle {
        /// Centre.
        centre: (f32, f32),
        /// Radius.
        radius: f32,
        /// Thickness.
        width: f32,
        /// Colour.
        ink: Ink,
    },
    /// The black squares of a QR code.
    Squares {
        /// Left and top of the code.
        origin: (f32, f32),
        /// Side of a square.
        module: f32,
        /// Squares side by side: column and row of the first, and how many.
        runs: Vec<(i32, i32, i32)>,
        /// The figure it belongs to.
        element: ElementId,
    },
    /// A picture.
    Picture {
        /// Its place among the pictures of the paper.
        picture: usize,
        /// Where it stands.
        area: Area,
        /// The figure it is.
        element: ElementId,
    },
}

/// A line of text and where it stands.
#[derive(Clone, Debug)]
pub struct Text {
    /// The line.
    pub line: Line,
    /// Left end.
    pub x: f32,
    /// Baseline.
    pub y: f32,
    /// Size in points.
    pub size: f32,
    /// Colour.
    pub ink: Ink,
    /// What it belongs to; nothing: an artifact such as a page number.
    pub element: Option<ElementId>,
    /// The part of that element it is, where its runs are told one by one.
    pub part: Option<ElementId>,
    /// Turned and seen through, as a watermark is.
    pub veil: Option<Veil>,
}

/// How a watermark lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Veil {
    /// Degrees, counter-clockwise, about the left end of the baseline.
    pub turn: f32,
}

/// What stands on one page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// In reading order.
    pub items: Vec<Item>,
}

/// The part an element plays (ISO 32000-1, 14.8.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The whole paper.
    Document,
    /// The title.
    H1,
    /// A section's heading.
    H2,
    /// A paragraph.
    P,
    /// A part of a paragraph or cell in its own language.
    Span,
    /// A table.
    Table,
    /// A row.
    Row,
    /// A heading cell of a row.
    RowHead,
    /// A heading cell of a column.
    ColumnHead,
    /// A cell.
    Cell,
    /// A list.
    List,
    /// An item of a list.
    ListItem,
    /// The sign before an item.
    Bullet,
    /// What an item says.
    ListBody,
    /// A note at the foot of the page.
    Note,
    /// A picture or a code, told by its `alt`.
    Figure,
}

/// An element of the structure.
#[derive(Clone, Debug)]
pub struct Element {
    /// Its part.
    pub role: Role,
    /// What it stands in; the root stands in nothing.
    pub parent: Option<ElementId>,
    /// Language of its text.
    pub lang: Option<Language>,
    /// Its text in the order of reading, where the stream holds it in the order of the page.
    pub actual: Option<Box<str>>,
    /// What a figure shows.
    pub alt: Option<Box<str>>,
    /// Whether its runs of either direction are told one by one, each with its own text: so is a text that mixes
    /// much of both, whose content lies in another order than its words.
    pub by_run: bool,
}

/// The tree that a reading machine follows. Parents come before their children; children are in reading order.
#[derive(Clone, Debug)]
pub struct Structure {
    /// Its elements; the first is the document.
    pub elements: Vec<Element>,
}

impl Structure {
    /// A tree with its root alone.
    pub fn new() -> Structure {
        Structure { elements: vec![Element::new(Role::Document, None)] }
    }

    /// The document.
    pub const ROOT: ElementId = ElementId(0);

    pub(crate) fn get(&self, element: ElementId) -> &Element {
        &self.elements[element.0 as usize]
    }

    /// Adds an element.
    pub fn add(&mut self, element: Element) -> ElementId {
        self.elements.push(element);
        ElementId(self.elements.len() as u32 - 1)
    }
}

impl Default for Structure {
    fn default() -> Structure {
        Structure::new()
    }
}

impl Element {
    /// An element of a role within another.
    pub fn new(role: Role, parent: Option<ElementId>) -> Element {
        Element { role, parent, lang: None, actual: None, alt: None, by_run: false }
    }
}

/// A bookmark.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    /// What it says.
    pub title: String,
    /// Page, from 0.
    pub page: usize,
    /// How far down the page.
    pub y: f32,
}

/// A paper laid out: pages, structure, bookmarks, pictures.
#[derive(Clone, Debug)]
pub struct Sheets {
    /// Its pages.
    pub pages: Vec<Page>,
    /// What a reading machine follows.
    pub structure: Structure,
    /// Its outline.
    pub bookmarks: Vec<Bookmark>,
    /// Its pictures, placed by their number.
    pub pictures: Vec<crate::attach::Picture>,
    /// Title, for the window of a reader.
    pub title: String,
    /// Language of the whole.
    pub lang: Language,
    /// The size of its pages.
    pub format: Format,
    /// The press that laid it out, which alone can print it.
    pub(crate) press: u64,
}
