//! Pieces of a dossier as they come in over the desk, with or without a scan.

use milaf_domain::{MemberId, Piece, PieceKind, PieceOwner, PieceState};
use milaf_exchange::scan as exchange;
use milaf_rulebook::Kind;
use milaf_store::{member as stored, scan as kept};

use crate::error::{Error, ErrorCode, Result};
use crate::member::whole;
use crate::operation::Operation;
use crate::register::Office;
use crate::scan::{MEDIA_TYPE, packed, refused};

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
            Some((name, bytes)) => Some(packed(&exchange::pages(bytes).map_err(|e| refused(name, &e))?)),
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

    /// Puts a file that was dropped or chosen on a piece: what was missing or of no use is then received today.
    ///
    /// # Errors
    /// As [`Office::record_piece`].
    pub fn put_file(
        &self,
        id: MemberId,
        kind: &PieceKind,
        owner: PieceOwner,
        name: &str,
        bytes: &[u8],
    ) -> Result<()> {
        let member = self.member(id)?;
        let standing = member.pieces.into_iter().find(|p| p.kind == *kind && p.owner == owner);
        let mut piece = standing.unwrap_or_else(|| Piece::new(kind.clone(), owner, PieceState::Missing));
        if piece.state != PieceState::Verified && piece.state != PieceState::Received {
            piece.state = PieceState::Received;
            piece.received_on = Some(self.surroundings.today());
        }
        self.record_piece(id, piece, Some((name, bytes)))
    }
}
