//! The pieces of a member and of the family.

use std::collections::BTreeMap;

use milaf_domain::piece::OriginalSeen;
use milaf_domain::{DependantId, Piece, PieceId, PieceKind, PieceOwner, ScanId};
use rusqlite::{Row, named_params};

use super::part::day;
use crate::code::Coded;
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// Reads a member's pieces in order.
pub(super) fn list(reader: &Reader, member: i64) -> Result<Vec<Piece>> {
    reader.rows(include_str!("piece_list.sql"), named_params! { ":member": member }, read)
}

/// Writes the pieces where they differ; `keys` says which stored dependant each owner's key stands for.
pub(super) fn put(
    tx: &Write<'_>,
    member: i64,
    keys: &BTreeMap<i64, i64>,
    standing: &[Piece],
    wanted: &[Piece],
) -> Result<()> {
    for (position, piece) in wanted.iter().enumerate() {
        let dependant = match piece.owner {
            PieceOwner::Member => None,
            PieceOwner::Dependant(id) => {
                let stored = keys.get(&id.0).copied();
                Some(stored.ok_or_else(|| Error::Refused { rule: "piece.dependant_id".into() })?)
            }
        };
        let place = standing.iter().position(|s| s.id == piece.id && s.id.is_some());
        match place {
            Some(place) if place == position && standing.get(place) == Some(piece) => {}
            Some(_) => {
                put_row(tx, include_str!("piece_update.sql"), piece.id, member, position, dependant, piece)?;
            }
            None => put_row(tx, include_str!("piece_insert.sql"), None, member, position, dependant, piece)?,
        }
    }
    for gone in standing.iter().filter(|s| !wanted.iter().any(|w| w.id == s.id)) {
        tx.execute(include_str!("piece_delete.sql"), named_params! { ":id": gone.id.map(|id| id.0) })?;
    }
    Ok(())
}

fn put_row(
    tx: &Write<'_>,
    sql: &str,
    id: Option<PieceId>,
    member: i64,
    position: usize,
    dependant: Option<i64>,
    piece: &Piece,
) -> Result<()> {
    tx.execute(
        sql,
        named_params! {
            ":id": id.map(|id| id.0), ":member": member, ":position": position as i64, ":kind": piece.kind.as_str(),
            ":dependant": dependant, ":state": piece.state.code(), ":form": piece.form.map(Coded::code),
            ":seen_on": day(piece.seen.as_ref().map(|seen| seen.on)),
            ":seen_by": piece.seen.as_ref().map_or("", |seen| seen.by.as_str()),
            ":received_on": day(piece.received_on), ":issued_on": day(piece.issued_on),
            ":valid_until": day(piece.valid_until), ":returned_on": day(piece.returned_on),
            ":scan": piece.scan.map(|scan| scan.0),
        },
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Piece> {
    let columns = Columns::new(row, "piece", "id")?;
    let owner = columns.get::<Option<i64>>("dependant_id")?;
    let seen_by: String = columns.get("seen_by")?;
    Ok(Piece {
        id: Some(PieceId(columns.key())),
        kind: PieceKind(columns.get("kind")?),
        owner: owner.map_or(PieceOwner::Member, |id| PieceOwner::Dependant(DependantId(id))),
        state: columns.sure("state", columns.map("state", Coded::from_code)?)?,
        form: columns.map("form", Coded::from_code)?,
        seen: columns.parse("seen_on")?.map(|on| OriginalSeen { on, by: seen_by }),
        received_on: columns.parse("received_on")?,
        issued_on: columns.parse("issued_on")?,
        valid_until: columns.parse("valid_until")?,
        returned_on: columns.parse("returned_on")?,
        scan: columns.get::<Option<i64>>("scan_id")?.map(ScanId),
    })
}
