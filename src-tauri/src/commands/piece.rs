//! Pieces: what is asked, what came in, and their files.

use milaf_domain::{MemberId, ScanId};
use tauri::State;

use crate::dto::piece::{PageChange, PieceInput, PieceKey, PiecesView, ScanView, pieces as told};
use crate::dto::preference::LanguageCode;
use crate::error::{Answer, answered};
use crate::session::Session;

/// The pieces asked of a member today, each with how it stands.
#[tauri::command(async)]
#[specta::specta]
pub fn pieces(session: State<'_, Session>, member: u32, language: LanguageCode) -> Answer<PiecesView> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let (member, assessment) = office.assess(MemberId(i64::from(member)), today)?;
        let operator = &office.surroundings().operator;
        Ok(told(office.book(), &member, &assessment, operator, language.into()))
    })
}

/// Writes what a person says of a piece; its file stays.
#[tauri::command(async)]
#[specta::specta]
pub fn change_piece(session: State<'_, Session>, piece: PieceKey, input: PieceInput) -> Answer<()> {
    answered(|| {
        let written = input.read(&piece)?;
        Ok(session.office()?.record_piece(MemberId(i64::from(piece.member)), written, None)?)
    })
}

/// Puts a file given before on a piece.
#[tauri::command(async)]
#[specta::specta]
pub fn put_piece_file(session: State<'_, Session>, piece: PieceKey, file: u32) -> Answer<()> {
    answered(|| {
        let office = session.office()?;
        let file = session.take_file(file)?;
        let id = MemberId(i64::from(piece.member));
        Ok(office.put_file(id, &piece.kind(), piece.owner(), &file.name, &file.bytes)?)
    })
}

/// Takes the file of a piece away.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_piece_file(session: State<'_, Session>, piece: PieceKey) -> Answer<()> {
    answered(|| {
        let id = MemberId(i64::from(piece.member));
        Ok(session.office()?.remove_file(id, &piece.kind(), piece.owner())?)
    })
}

/// Turns and cuts the pages of a piece's file, from what came in.
#[tauri::command(async)]
#[specta::specta]
pub fn reshape_piece(session: State<'_, Session>, piece: PieceKey, changes: Vec<PageChange>) -> Answer<()> {
    answered(|| {
        let changes: Vec<_> = changes.into_iter().map(Into::into).collect();
        let id = MemberId(i64::from(piece.member));
        Ok(session.office()?.reshape_piece(id, &piece.kind(), piece.owner(), &changes)?)
    })
}

/// A kept file: its pages, how they were turned and cut, how legible they are.
#[tauri::command(async)]
#[specta::specta]
pub fn scan(session: State<'_, Session>, scan: u32) -> Answer<ScanView> {
    answered(|| Ok(session.office()?.scan(ScanId(i64::from(scan)))?.into()))
}
