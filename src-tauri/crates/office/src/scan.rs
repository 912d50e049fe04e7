//! The files of pieces: packed pages in the vault, read for the window, judged, turned and cut. What came in stays as it
//! came; a turned or cut file is another one that names it.

use milaf_domain::{MemberId, PieceKind, PieceOwner, ScanId};
use milaf_exchange::scan::{self as exchange, Prepared, ScanError};
use milaf_paper::attach::{Colour, Picture, Turn};
use milaf_store::{Reader, member as stored, scan as kept};

use crate::error::{Error, ErrorCode, Result};
use crate::member::whole;
use crate::operation::Operation;
use crate::register::Office;

pub use milaf_exchange::scan::{Part, Reshape, WHOLE, Weakness};

/// What is kept of a file: its pages as upright JPEGs, each after its size.
pub(crate) const MEDIA_TYPE: &str = "application/vnd.milaf.pages";

/// A kept file, without its pictures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptScan {
    /// Its key.
    pub id: ScanId,
    /// The file as it came in; the same key where nothing was turned or cut.
    pub origin: ScanId,
    /// Its pages, in order.
    pub pages: Vec<KeptPage>,
}

/// A page of a kept file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPage {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// How it was made from the page that came in.
    pub change: Reshape,
    /// What makes it hard to read, as far as pixels tell.
    pub weaknesses: Vec<Weakness>,
}

impl Office {
    /// A kept file and how legible its pages are.
    ///
    /// # Errors
    /// When the register or the file cannot be read.
    pub fn scan(&self, id: ScanId) -> Result<KeptScan> {
        let row = self.read(|reader| row(reader, id))?;
        let recipe = recipe(&row.recipe);
        let pages = self.scan_pages(id)?;
        let pages = pages.iter().enumerate().map(|(at, page)| KeptPage {
            width: page.width,
            height: page.height,
            change: recipe.get(at).copied().unwrap_or_default(),
            weaknesses: exchange::weaknesses(&page.jpeg).unwrap_or_default(),
        });
        Ok(KeptScan { id, origin: row.derived_from.unwrap_or(id), pages: pages.collect() })
    }

    /// A page of a kept file as a JPEG, made small where a width is given. Pages are counted from 0.
    ///
    /// # Errors
    /// When the register or the file cannot be read, or has no such page.
    pub fn scan_picture(&self, id: ScanId, page: usize, width: Option<u32>) -> Result<Vec<u8>> {
        let pages = self.scan_pages(id)?;
        let page = pages.get(page).ok_or_else(unreadable)?;
        match width {
            Some(width) if width < page.width => {
                let tall = u64::from(width) * u64::from(page.height) / u64::from(page.width.max(1));
                let side = width.max(u32::try_from(tall).unwrap_or(width));
                exchange::thumbnail(&page.jpeg, side).map_err(|_| unreadable())
            }
            _ => Ok(page.jpeg.to_vec()),
        }
    }

    /// Turns and cuts the pages of a piece's file, each as given; pages without a change stay as they came in. Always
    /// made from what came in, so that nothing is lost by doing it again.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`]; [`ErrorCode::ScanMissing`] for a piece without file; when it cannot be read.
    pub fn reshape_piece(
        &self,
        id: MemberId,
        kind: &PieceKind,
        owner: PieceOwner,
        changes: &[Reshape],
    ) -> Result<()> {
        let scan = self.scan_of(id, kind, owner)?;
        let row = self.read(|reader| row(reader, scan))?;
        let origin = row.derived_from.unwrap_or(scan);
        let is_changed = |change: &Reshape| *change != Reshape::default();
        let wanted = if changes.iter().any(is_changed) {
            let mut pages = Vec::new();
            for (at, page) in self.scan_pages(origin)?.into_iter().enumerate() {
                let change = changes.get(at).copied().unwrap_or_default();
                pages.push(if is_changed(&change) {
                    exchange::reshape(&page.jpeg, change).map_err(|_| unreadable())?
                } else {
                    let grey = page.colour == Colour::Grey;
                    Prepared { jpeg: page.jpeg.to_vec(), width: page.width, height: page.height, grey }
                });
            }
            Some(packed(&pages))
        } else {
            None
        };
        let recipe = serde_json::to_string(changes).map_err(Error::internal)?;
        let today = self.surroundings.today();
        self.transact(&Operation::ScanReshaped { kind: kind.0.clone() }, |tx| {
            let mut member = whole(tx, id)?;
            let made = match &wanted {
                Some(bytes) => kept::derive(tx, origin, &recipe, bytes, today)?,
                None => origin,
            };
            let found = member.pieces.iter_mut().find(|p| p.kind == *kind && p.owner == owner);
            let piece = found.ok_or_else(|| Error::new(ErrorCode::ScanMissing))?;
            piece.scan = Some(made);
            stored::update(tx, &member)?;
            if scan != origin && scan != made {
                kept::delete(tx, scan)?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// Takes the file of a piece away; the piece stays as it is. Undo brings it back.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`]; [`ErrorCode::ScanMissing`] for a piece without file.
    pub fn remove_file(&self, id: MemberId, kind: &PieceKind, owner: PieceOwner) -> Result<()> {
        let scan = self.scan_of(id, kind, owner)?;
        let origin = self.read(|reader| row(reader, scan))?.derived_from;
        self.transact(&Operation::ScanRemoved { kind: kind.0.clone() }, |tx| {
            let mut member = whole(tx, id)?;
            for piece in member.pieces.iter_mut().filter(|p| p.kind == *kind && p.owner == owner) {
                piece.scan = None;
            }
            stored::update(tx, &member)?;
            kept::delete(tx, scan)?;
            origin.map_or(Ok(()), |origin| Ok(kept::delete(tx, origin)?))
        })?;
        Ok(())
    }

    fn scan_of(&self, id: MemberId, kind: &PieceKind, owner: PieceOwner) -> Result<ScanId> {
        let member = self.member(id)?;
        let piece = member.pieces.iter().find(|p| p.kind == *kind && p.owner == owner);
        piece.and_then(|p| p.scan).ok_or_else(|| Error::new(ErrorCode::ScanMissing))
    }

    fn scan_pages(&self, id: ScanId) -> Result<Vec<Picture>> {
        let bytes = self.register.read_scan(id)?;
        pictures(&bytes).ok_or_else(unreadable)
    }
}

fn row(reader: &Reader, id: ScanId) -> Result<kept::Scan> {
    kept::find(reader, id)?.ok_or_else(|| Error::new(ErrorCode::ScanMissing))
}

fn recipe(text: &str) -> Vec<Reshape> {
    serde_json::from_str(text).unwrap_or_default()
}

/// What the vault gave back is no run of pages.
fn unreadable() -> Error {
    Error::new(ErrorCode::RegisterDamaged).with("path", "scans").with("file", "scans")
}

/// A file that cannot be taken.
pub(crate) fn refused(file: &str, error: &ScanError) -> Error {
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
pub(crate) fn packed(pages: &[Prepared]) -> Vec<u8> {
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
    use milaf_domain::{
        Association, Date, Language, Member, NamePair, PaperLanguage, PersonName, Piece, PieceState,
    };

    use crate::Surroundings;

    /// An office with one member and the copy of their card: a page twice as high as wide, black in a corner.
    fn desk() -> (tempfile::TempDir, Office, MemberId) {
        let folder = tempfile::tempdir().unwrap();
        let today = Surroundings::fixed("Nadia", Date::constant(2026, 11, 22), 7);
        let (office, _) = Office::create(&folder.path().join("a"), "a long passphrase", today).unwrap();
        let name = NamePair::new("جمعية", "Association");
        office.change_association(&Association { name, ..Association::default() }).unwrap();
        let name = PersonName {
            last: NamePair::new("العلوي", "El Alaoui"),
            first: NamePair::new("محمد", "Mohamed"),
        };
        let id = office.register_member(&Member { name, ..Member::default() }).unwrap();
        office.put_file(id, &card(), PieceOwner::Member, "scan.png", &picture()).unwrap();
        (folder, office, id)
    }

    fn card() -> PieceKind {
        PieceKind::from("cin-copy")
    }

    fn picture() -> Vec<u8> {
        let page =
            image::GrayImage::from_fn(400, 800, |x, y| image::Luma([if x + y < 200 { 0 } else { 240 }]));
        let mut bytes = std::io::Cursor::new(Vec::new());
        page.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    fn piece(office: &Office, id: MemberId) -> Piece {
        office.member(id).unwrap().pieces.into_iter().find(|p| p.kind == card()).unwrap()
    }

    fn size(office: &Office, id: MemberId) -> (u32, u32) {
        let scan = office.scan(piece(office, id).scan.unwrap()).unwrap();
        (scan.pages[0].width, scan.pages[0].height)
    }

    #[test]
    fn a_file_makes_a_missing_piece_received_and_a_verified_one_stays_so() {
        let (_folder, office, id) = desk();
        let standing = piece(&office, id);
        assert_eq!(
            (standing.state, standing.received_on),
            (PieceState::Received, Some(Date::constant(2026, 11, 22)))
        );
        office.record_piece(id, Piece { state: PieceState::Verified, ..standing }, None).unwrap();
        office.put_file(id, &card(), PieceOwner::Member, "again.png", &picture()).unwrap();
        assert_eq!(piece(&office, id).state, PieceState::Verified);
    }

    #[test]
    fn a_file_is_turned_from_what_came_in_and_undo_gives_it_back() {
        let (_folder, office, id) = desk();
        let origin = piece(&office, id).scan.unwrap();
        let turn = |turns| [Reshape { turns, part: None }];
        office.reshape_piece(id, &card(), PieceOwner::Member, &turn(1)).unwrap();
        assert_eq!(size(&office, id), (800, 400));
        let half = Reshape { turns: 1, part: Some(Part { x: 0, y: 0, width: 500, height: WHOLE }) };
        office.reshape_piece(id, &card(), PieceOwner::Member, &[half]).unwrap();
        let made = office.scan(piece(&office, id).scan.unwrap()).unwrap();
        assert_eq!((made.origin, made.pages[0].change, made.pages[0].width), (origin, half, 400));
        office.undo().unwrap();
        assert_eq!(size(&office, id), (800, 400));
        office.reshape_piece(id, &card(), PieceOwner::Member, &turn(0)).unwrap();
        assert_eq!(piece(&office, id).scan, Some(origin), "what came in is shown again");
    }

    #[test]
    fn a_file_taken_away_comes_back_with_undo() {
        let (_folder, office, id) = desk();
        office.reshape_piece(id, &card(), PieceOwner::Member, &[Reshape { turns: 2, part: None }]).unwrap();
        let before = office.logical_dump().unwrap();
        office.remove_file(id, &card(), PieceOwner::Member).unwrap();
        assert_eq!(piece(&office, id).scan, None);
        let error = office.remove_file(id, &card(), PieceOwner::Member).unwrap_err();
        assert_eq!(error.code, ErrorCode::ScanMissing);
        office.undo().unwrap();
        assert_eq!(office.logical_dump().unwrap(), before);
        assert_eq!(size(&office, id), (400, 800));
    }

    #[test]
    fn a_small_picture_is_made_as_wide_as_asked() {
        let (_folder, office, id) = desk();
        let scan = piece(&office, id).scan.unwrap();
        let small = office.scan_picture(scan, 0, Some(100)).unwrap();
        assert_eq!(exchange::jpeg_header(&small).map(|h| (h.width, h.height)), Some((100, 200)));
        assert!(office.scan_picture(scan, 1, None).is_err(), "no such page");
    }

    #[test]
    fn looking_at_a_dossier_or_a_contribution_writes_nothing() {
        let (_folder, office, id) = desk();
        let today = Date::constant(2026, 11, 22);
        let before = office.logical_dump().unwrap();
        let seen = office.preview_dossier(id, PaperLanguage::Both, today).unwrap();
        assert_eq!((seen.number, seen.pdf.starts_with(b"%PDF")), (None, true));
        assert!(office.print_contribution(id, PaperLanguage::Ar, today).unwrap().pages > 0);
        office.case(id, today, &[], Language::Ar).unwrap();
        assert_eq!(office.logical_dump().unwrap(), before);
        let printed = office.print_dossier(id, PaperLanguage::Both, today).unwrap();
        assert_eq!(printed.number.serial, 1, "no number was used up by looking");
    }

    #[test]
    fn pages_come_back_as_they_were_packed() {
        let page = |n: u8| Prepared { jpeg: vec![n; 5], width: 30, height: 40, grey: n == 1 };
        let read = pictures(&packed(&[page(1), page(2)])).unwrap();
        assert_eq!(read.len(), 2);
        assert_eq!((read[1].jpeg.as_ref(), read[1].width, read[1].colour), (&[2; 5][..], 30, Colour::Rgb));
        assert_eq!(pictures(&packed(&[page(1)])[..9]), None);
    }
}
