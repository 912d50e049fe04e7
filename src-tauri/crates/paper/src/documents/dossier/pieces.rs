//! The pieces: why each is asked, how it stands, when it came and how long it is good for.

use milaf_domain::Piece;
use milaf_domain::piece::PieceStanding;
use milaf_l10n::msg::{dossier_paper as words, paper as paper_words};
use milaf_l10n::{date, piece_form};
use milaf_rulebook::RequiredPiece;

use super::Desk;
use crate::block::{Align, Cell, Column, Table, TableRow};
use crate::documents::letter::{comma, twin};
use crate::explain::Explainer;
use crate::paper::Paper;

impl Desk<'_> {
    pub(super) fn pieces(&mut self, paper: &mut Paper<'_>) {
        paper.heading(&twin(words::pieces_heading));
        let mut rows = Vec::new();
        for piece in &self.data.assessment.pieces {
            let brought = piece.piece.and_then(|at| self.data.member.pieces.get(at));
            let day = |day: Option<milaf_domain::Date>| Cell::Data(day.map(date::short).unwrap_or_default());
            let doubts: Vec<_> = piece.valid_until.iter().flat_map(|v| v.doubts.iter().cloned()).collect();
            rows.push(TableRow {
                cells: vec![
                    Cell::Words(self.say(|e| e.piece(piece))),
                    Cell::Words(self.say(|e| e.piece_why(piece.why).to_owned())),
                    Cell::Words(self.say(|e| state(e, piece, brought))),
                    day(brought.and_then(|b| b.received_on)),
                    day(piece.valid_until.as_ref().map(|v| v.value)),
                ],
                marks: self.marks(paper, &doubts),
                ..TableRow::default()
            });
        }
        let columns = vec![
            Column::new(twin(words::piece_column), 3.4, Align::Start),
            Column::new(twin(words::why_column), 2.2, Align::Start),
            Column::new(twin(paper_words::state_label), 2.4, Align::Start),
            Column::new(twin(words::received_column), 1.3, Align::Centre),
            Column::new(twin(words::valid_column), 1.4, Align::Centre),
        ];
        paper.table(&Table { columns, rows, ..Table::default() });
    }
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
