//! Pieces of a dossier as they come in over the desk, with or without a scan.

use milaf_domain::{MemberId, Piece};
use milaf_exchange::scan::{self, Prepared, ScanError};
use milaf_paper::attach::{Colour, Picture, Turn};
use milaf_rulebook::Kind;
use milaf_store::{member as stored, scan as kept};

use crate::error::{Error, ErrorCode, Result};
use crate::member::whole;
use crate::operation::Operation;
use crate::register::Office;

/// What is kept of a file: its pages as upright JPEGs, each after its size.
const MEDIA_TYPE: &str = "application/vnd.milaf.pages";

impl Office {
    /// Records a piece of a member or dependant in place of the one of its kind, and the file that was dropped on it.
    ///
    /// # Errors
    /// [`ErrorCode::ScanUnwanted`] for a piece that takes no file (a disability certificate goes in a closed envelope:
    /// law 09-08), [`ErrorCode::ScanDamaged`] and its kin for a file that cannot be read, [`ErrorCode::MemberMissing`].
    pub fn record_piece(&self, id: MemberId, mut piece: Piece, file: Option<(&str, &[u8])>) -> Result<()> {
        let takes_file = self
            .book
            .rows_of(Kind::Piece)
            .find(|row| row.code.as_deref() == Some(piece.kind.as_str()))
            .is_none_or(|row| row.takes_file);
        if file.is_some() && !takes_file {
            return Err(Error::new(ErrorCode::ScanUnwanted));
        }
        let pages = match file {
            Some((name, bytes)) => Some(packed(&scan::pages(bytes).map_err(|e| refused(name, &e))?)),
            None => None,
        };
        let today = self.surroundings.today();
        let context = self.context()?;
        self.transact(&Operation::PieceRecorded { kind: piece.kind.0.clone() }, |tx| {
            let mut member = whole(tx, id)?;
            if let Some(pages) = &pages {
                piece.scan = Some(kept::insert(tx, id, MEDIA_TYPE, pages, today)?);
            }
            match member.pieces.iter_mut().find(|p| p.kind == piece.kind && p.owner == piece.owner) {
                Some(standing) => {
                    piece.id = standing.id;
                    piece.scan = piece.scan.or(standing.scan);
                    *standing = piece;
                }
                None => member.pieces.push(piece),
            }
            stored::update(tx, &member)?;
            self.begin(tx, id, today)?;
            self.settle(tx, id, &context, today)
        })?;
        Ok(())
    }
}

/// A file that cannot be taken.
fn refused(file: &str, error: &ScanError) -> Error {
    let (code, page) = match error {
        ScanError::Unknown => (ErrorCode::ScanUnknownKind, None),
        ScanError::TooLarge => (ErrorCode::ScanTooLarge, None),
        // Several pages are kept together: only a caller that asks for one meets this.
        ScanError::Broken | ScanError::SeveralPages => (ErrorCode::ScanDamaged, None),
        ScanError::Protected => (ErrorCode::ScanProtected, None),
        ScanError::NotAPicture { page }
        | ScanError::SeveralPictures { page }
        | ScanError::UnreadForm { page } => (ErrorCode::ScanNotOnePicture, Some(page)),
    };
    let error = Error::new(code).with("file", file);
    match page {
        Some(page) => error.with("page", page),
        None => error,
    }
}

/// Pages as one run of bytes: for each its length, width and height (four bytes each, the high one first), one byte for
/// its colour, then the JPEG.
fn packed(pages: &[Prepared]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(pages.iter().map(|p| p.jpeg.len() + 13).sum());
    for page in pages {
        let length = u32::try_from(page.jpeg.len()).unwrap_or_default();
        for number in [length, page.width, page.height] {
            bytes.extend(number.to_be_bytes());
        }
        bytes.push(u8::from(page.grey));
        bytes.extend(&page.jpeg);
    }
    bytes
}

/// The pages of a kept scan; `None` where the bytes are not what [`packed`] wrote.
pub(crate) fn pictures(mut bytes: &[u8]) -> Option<Vec<Picture>> {
    fn number(bytes: &mut &[u8]) -> Option<u32> {
        let (head, rest) = bytes.split_first_chunk::<4>()?;
        *bytes = rest;
        Some(u32::from_be_bytes(*head))
    }
    let mut pictures = Vec::new();
    while !bytes.is_empty() {
        let length = usize::try_from(number(&mut bytes)?).ok()?;
        let (width, height) = (number(&mut bytes)?, number(&mut bytes)?);
        let (grey, rest) = bytes.split_first()?;
        let (jpeg, rest) = rest.split_at_checked(length)?;
        bytes = rest;
        let colour = if *grey == 1 { Colour::Grey } else { Colour::Rgb };
        pictures.push(Picture { jpeg: jpeg.into(), width, height, colour, turn: Turn::None });
    }
    Some(pictures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_come_back_as_they_were_packed() {
        let page = |n: u8| Prepared { jpeg: vec![n; 5], width: 30, height: 40, grey: n == 1 };
        let read = pictures(&packed(&[page(1), page(2)])).unwrap();
        assert_eq!(read.len(), 2);
        assert_eq!((read[1].jpeg.as_ref(), read[1].width, read[1].colour), (&[2; 5][..], 30, Colour::Rgb));
        assert_eq!(pictures(&packed(&[page(1)])[..9]), None);
    }
}
