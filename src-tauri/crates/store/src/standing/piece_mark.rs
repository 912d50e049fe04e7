//! The strip of pieces as one line of text: a register of many members holds many strips.

use milaf_domain::piece::PieceStanding;
use milaf_domain::{DependantId, PieceKind, PieceOwner};

use super::PieceMark;

const STANDINGS: [(PieceStanding, &str); 6] = [
    (PieceStanding::Missing, "m"),
    (PieceStanding::Unusable, "u"),
    (PieceStanding::Expired, "x"),
    (PieceStanding::Expiring, "e"),
    (PieceStanding::Received, "r"),
    (PieceStanding::Verified, "v"),
];

/// `kind,owner,standing,required,valid until` for each, parted by semicolons.
pub(super) fn write(pieces: &[PieceMark]) -> String {
    let mut text = String::with_capacity(pieces.len() * 32);
    for piece in pieces {
        if !text.is_empty() {
            text.push(';');
        }
        text.push_str(piece.kind.as_str());
        text.push(',');
        if let PieceOwner::Dependant(id) = piece.owner {
            text.push_str(&id.0.to_string());
        }
        text.push(',');
        text.extend(STANDINGS.iter().find(|(s, _)| *s == piece.standing).map(|(_, letter)| *letter));
        text.push_str(if piece.required { ",1," } else { ",0," });
        text.extend(piece.valid_until.map(|day| day.to_string()));
    }
    text
}

/// Reads it back; `None` when it is no strip.
pub(super) fn read(text: &str) -> Option<Vec<PieceMark>> {
    text.split(';').filter(|piece| !piece.is_empty()).map(mark).collect()
}

fn mark(text: &str) -> Option<PieceMark> {
    let mut parts = text.split(',');
    let kind = PieceKind::from(parts.next()?);
    let owner = match parts.next()? {
        "" => PieceOwner::Member,
        id => PieceOwner::Dependant(DependantId(id.parse().ok()?)),
    };
    let letter = parts.next()?;
    let standing = STANDINGS.iter().find(|(_, l)| *l == letter).map(|(s, _)| *s)?;
    let required = parts.next()? == "1";
    let valid_until = match parts.next()? {
        "" => None,
        day => Some(day.parse().ok()?),
    };
    Some(PieceMark { kind, owner, standing, required, valid_until })
}
