//! The pieces: why each is asked, how it stands, when it came and how long it is good for.

use milaf_domain::piece::PieceStanding;
use milaf_domain::{Date, Piece};
use milaf_l10n::msg::{dossier_paper as words, paper as paper_words};
use milaf_l10n::{date, piece_form};
use milaf_rulebook::RequiredPiece;

use super::Desk;
use crate::block::{Align, Cell, Column, Table, TableRow};
use crate::documents::letter::{comma, standing, twin};
use crate::explain::Explainer;
use crate::paper::Paper;

/// Columns before those of dates.
const DATED: usize = 3;

impl Desk<'_> {
    pub(super) fn pieces(&mut self, paper: &mut Paper<'_>) {
        paper.heading(&twin(words::pieces_heading));
        let mut rows = Vec::new();
        for alike in alike(&self.data.assessment.pieces) {
            let Some(piece) = alike.first() else { continue };
            let brought = piece.piece.and_then(|at| self.data.member.pieces.get(at));
            let day = |day: Option<Date>| Cell::Data(day.map(date::short).unwrap_or_default());
            let doubts = piece.valid_until.as_ref().map_or(&[][..], |v| &v.doubts);
            let marks = self.marks(paper, doubts);
            rows.push(TableRow {
                cells: vec![
                    Cell::Words(self.say(|e| names(e, &alike))),
                    Cell::Words(standing(|l| self.explainer.in_language(l).piece_why(piece.why).to_owned())),
                    Cell::Words(standing(|l| state(self.explainer.in_language(l), piece, brought))),
                    day(brought.and_then(|b| b.received_on)),
                    day(piece.valid_until.as_ref().map(|v| v.value)),
                ],
                marks,
                ..TableRow::default()
            });
        }
        let mut columns = vec![
            Column::new(twin(words::piece_column), 4.6, Align::Start),
            Column::new(twin(words::why_column), 1.9, Align::Start),
            Column::new(twin(paper_words::state_label), 2.0, Align::Start),
            Column::new(twin(words::received_column), 1.4, Align::Centre),
            Column::new(twin(words::valid_column), 1.5, Align::Centre),
        ];
        // While no piece has come in, columns of dates would only take room from the names.
        let undated = rows.iter().all(|row| row.cells.iter().skip(DATED).all(is_blank));
        if undated {
            columns.truncate(DATED);
            rows.iter_mut().for_each(|row| row.cells.truncate(DATED));
        }
        paper.table(&Table { columns, rows, ..Table::default() });
    }
}

fn is_blank(cell: &Cell) -> bool {
    matches!(cell, Cell::Data(text) if text.is_empty())
}

/// Pieces of one kind that several people lack share a line; what nobody asks for is told only when it is there.
fn alike(pieces: &[RequiredPiece]) -> Vec<Vec<&RequiredPiece>> {
    let mut groups: Vec<Vec<&RequiredPiece>> = Vec::new();
    for piece in pieces.iter().filter(|p| p.required || p.standing != PieceStanding::Missing) {
        let joins = |first: &RequiredPiece| {
            (&first.kind, first.why, first.standing) == (&piece.kind, piece.why, PieceStanding::Missing)
                && piece.standing == PieceStanding::Missing
        };
        match groups.iter_mut().find(|group| group.first().is_some_and(|first| joins(first))) {
            Some(group) => group.push(piece),
            None => groups.push(vec![piece]),
        }
    }
    groups
}

/// The kind of pieces with whose they are: «Extrait d’acte de naissance – Ayoub, Salma».
fn names(explainer: Explainer<'_>, pieces: &[&RequiredPiece]) -> String {
    let Some(first) = pieces.first() else { return String::new() };
    let whose: Vec<String> =
        pieces.iter().map(|p| explainer.piece_whose(p)).filter(|w| !w.is_empty()).collect();
    let name = explainer.row(&first.row);
    if whose.is_empty() { name } else { format!("{name} – {}", whose.join(comma(explainer.language))) }
}

/// How a piece stands. Of a disability only «provided: yes or no» is said, and that it travels sealed.
fn state(explainer: Explainer<'_>, piece: &RequiredPiece, brought: Option<&Piece>) -> String {
    let l = explainer.language;
    if !piece.takes_file && !piece.is_data {
        let provided = match piece.standing {
            PieceStanding::Missing | PieceStanding::Unusable => words::provided_no_note(l),
            _ => words::provided_yes_note(l),
        };
        return format!("{provided}{}{}", comma(l), words::sealed_note(l));
    }
    let standing = explainer.piece_standing(piece);
    match brought.and_then(|b| b.form).filter(|_| piece.standing.is_usable()) {
        Some(form) => format!("{standing} ({})", piece_form(l, form)),
        None => standing.to_owned(),
    }
}
