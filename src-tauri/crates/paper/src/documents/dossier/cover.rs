//! The first page: whose dossier, in whose name it is deposited, where its pieces stand, and the code of its data.

use milaf_domain::{Language, MembershipBody, PieceKind};
use milaf_l10n::msg::{dossier_paper as words, paper as paper_words};
use milaf_rulebook::{Deposit, RequiredPiece};

use super::Desk;
use crate::block::{Row, Value};
use crate::documents::letter::{agency, comma, identity_label, in_both_scripts, letterhead, standing, twin};
use crate::explain::Explainer;
use crate::mark::{isolated, ltr, strong};
use crate::paper::Paper;
use crate::twin::Twin;

impl<'a> Desk<'a> {
    pub(super) fn cover(&mut self, paper: &mut Paper<'_>) {
        paper.letterhead(&letterhead(self.data.association));
        let number = Twin::each(|l| match self.data.transmission {
            Some(sent) => {
                let sent = words::transmission_line(l, &ltr(&sent.to_string()));
                format!("{} · {sent}", self.number_line().get(l))
            }
            None => self.number_line().get(l).to_owned(),
        });
        paper.title(&twin(words::main_title), &number);
        self.holder(paper);
        let count = self.checklist(paper);
        let content = self.data.code();
        let alt = Twin::each(|l| paper_words::qr_alt(l, &content));
        let title = Twin::each(|l| words::as_of_line(l, &self.explainer.in_language(l).day(self.data.date)));
        let book = &self.data.assessment.book;
        let version = Twin::each(|l| {
            let date = self.explainer.in_language(l).day(book.compiled);
            let version = ltr(&book.digest);
            paper_words::book_note(l, paper_words::BookNote { date: &date, version: &version })
        });
        paper.qr(&content, &alt, &title, &[count, twin(words::data_note), version]);
    }

    fn holder(&mut self, paper: &mut Paper<'_>) {
        let (data, member) = (self.data, self.data.member);
        paper.heading(&twin(words::holder_heading));
        paper.row(&Row::new(twin(paper_words::name_label), Value::Scripts(in_both_scripts(&member.name))));
        let document = member.identity.as_ref();
        let number = document.map_or(Value::Hand, |d| Value::Data(d.number().to_owned()));
        paper.row(&Row::new(identity_label(document), number));
        if let Some(held) = data.assessment.governing_category().or(data.assessment.categories.first()) {
            let category = Value::Words(self.say(|e| e.category(&held.category)));
            paper.row(&Row::new(twin(paper_words::category_label), category));
        }
        let membership = member.situation.membership_on(MembershipBody::Association, data.date);
        let number = membership.map(|m| m.value.number.clone()).filter(|n| !n.is_empty());
        if let Some(number) = number.or_else(|| member.number.as_ref().map(|n| n.0.clone())) {
            paper.row(&Row::new(twin(words::membership_label), Value::Data(number)));
        }
        let place = data.agency.map_or(Value::Hand, |a| Value::Words(agency(a)));
        paper.row(&Row::new(twin(paper_words::agency_label), place));
        paper.row(&Row::new(twin(words::deposit_label), Value::Words(self.deposit())));
    }

    /// In whose name the dossier is deposited, with the text that allows it.
    fn deposit(&self) -> Twin {
        match &self.data.assessment.deposit {
            Deposit::OnBehalf => twin(paper_words::on_behalf_line),
            Deposit::LiaisonBody { category, text, .. } => self.say(|e| {
                let line = paper_words::liaison_line(e.language, &e.category(category));
                let text = paper_words::liaison_text_line(e.language, &isolated(text));
                format!("{line}{}{text}", comma(e.language))
            }),
        }
    }

    /// The pieces by kind: one line each, so that the desk sees at a glance what is there.
    fn checklist(&mut self, paper: &mut Paper<'_>) -> Twin {
        let asked: Vec<&RequiredPiece> =
            self.data.assessment.pieces.iter().filter(|p| p.required && !p.is_data).collect();
        if asked.is_empty() {
            return Twin::default();
        }
        paper.heading(&twin(words::pieces_state_heading));
        let mut kinds: Vec<(&PieceKind, Vec<&RequiredPiece>)> = Vec::new();
        for piece in &asked {
            match kinds.iter_mut().find(|(kind, _)| *kind == &piece.kind) {
                Some((_, pieces)) => pieces.push(piece),
                None => kinds.push((&piece.kind, vec![piece])),
            }
        }
        for (_, pieces) in &kinds {
            let Some(first) = pieces.first() else { continue };
            let state = standing(|l| gathered(self.explainer.in_language(l), pieces));
            let name = self.say(|e| short(&e.row(&first.row)).to_owned());
            paper.row(&Row::new(name, Value::Words(state)));
        }
        let ready = asked.iter().filter(|p| p.standing.is_usable()).count();
        Twin::each(|l| strong(&counted(l, ready, asked.len())))
    }
}

fn counted(language: Language, ready: usize, asked: usize) -> String {
    words::pieces_count_line(language, words::PiecesCountLine { ready: ready.into(), asked: asked.into() })
}

/// A piece's name without what is listed or explained after it.
fn short(name: &str) -> &str {
    name.split([':', '(']).next().unwrap_or(name).trim_end()
}

/// How pieces of one kind stand: their common standing, or how many of them are there.
fn gathered(explainer: Explainer<'_>, pieces: &[&RequiredPiece]) -> String {
    let Some(first) = pieces.first() else { return String::new() };
    let same = pieces.iter().all(|p| p.standing == first.standing);
    if same {
        return explainer.piece_standing(first).to_owned();
    }
    let ready = pieces.iter().filter(|p| p.standing.is_usable()).count();
    words::gathered_state(
        explainer.language,
        words::GatheredState { ready: ready.into(), asked: pieces.len().into() },
    )
}
