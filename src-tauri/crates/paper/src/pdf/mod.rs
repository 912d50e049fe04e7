//! Pages to PDF 1.7, PDF/A-2b and PDF/UA-1: printpdf writes the content of pages; fonts, tags and metadata, which it
//! does not know, are added here.

mod canvas;
mod deflate;
mod file;
mod finish;
mod font;
mod metadata;
mod repertoire;
mod tags;

pub(crate) use deflate::Deflater;
pub(crate) use repertoire::Codes;

use jiff::civil::DateTime;

use crate::page::Sheets;
use crate::paint::paint;
use crate::press::Press;

/// What would differ from one run to the next, passed in so that the same input gives the same bytes.
#[derive(Clone, Copy, Debug)]
pub struct Imprint<'a> {
    /// When the paper was made, local time.
    pub made_on: DateTime,
    /// A number of its own.
    pub document_id: [u8; 16],
    /// Program and version that made it.
    pub producer: &'a str,
    /// Who answers for it: the association.
    pub author: &'a str,
    /// Whether the file says that it is PDF/UA-1. Some checkers of PDF/A know no extension schema.
    pub accessible: bool,
}

impl Press {
    /// Prints a paper: its pages as a PDF file.
    ///
    /// # Panics
    /// When another press laid the paper out: a mistake of the program, which no input can bring about.
    pub fn print(&mut self, sheets: &Sheets, imprint: &Imprint<'_>) -> Vec<u8> {
        assert_eq!(self.number, sheets.press, "a paper is printed by the press that laid it out");
        let mut canvas = canvas::Canvas::new(self);
        paint(sheets, &mut canvas);
        let drawn = canvas.finish();
        finish::finish(self, sheets, drawn, imprint)
    }
}
