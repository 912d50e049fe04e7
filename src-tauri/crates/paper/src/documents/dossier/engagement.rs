//! The notice of law 09-08, the declaration on honour, the mandate where the deposit is on behalf of the member, and
//! the places to sign.

use milaf_domain::{Language, PaperLanguage};
use milaf_l10n::msg::{dossier_paper as words, paper as paper_words};
use milaf_rulebook::{Deposit, Kind, RowId};

use super::Desk;
use crate::block::{Prose, Signature, Size};
use crate::documents::letter::{
    association_place, done_at, named_association, person, quality, signatory, titled, twin,
};
use crate::mark::ltr;
use crate::paper::Paper;
use crate::twin::Twin;

/// The rows of law 09-08 that the notice puts into words.
const TOLD: [&str; 5] = ["information", "access", "rectification", "opposition", "authorisation"];

impl Desk<'_> {
    pub(super) fn engagement(&mut self, paper: &mut Paper<'_>) {
        self.notice(paper);
        let on_behalf = self.data.assessment.deposit == Deposit::OnBehalf;
        // Side by side, columns are half as wide: the small size keeps what is signed beside its signature.
        let size = if self.paper_language == PaperLanguage::Both { Size::Small } else { Size::Text };
        let prose = |words: Twin| Prose { words, size, with_next: true, ..Prose::default() };
        let done = Prose { words: done_at(self.data.association, self.data.date), ..Prose::default() };
        let places = [self.own_signature(), association_place(self.data.association, self.data.date)];
        // What is signed and its signature are never parted.
        paper.keep_together(|paper| {
            paper.heading(&twin(if on_behalf {
                words::engagements_heading
            } else {
                words::declaration_heading
            }));
            paper.prose(&prose(self.declaration()));
            if on_behalf {
                paper.prose(&prose(self.mandate()));
            }
            paper.signatures(Some(&done), &places);
        });
    }

    /// Where the member signs the request sheet.
    pub(super) fn member_signature(&mut self, paper: &mut Paper<'_>, sentence: &Prose) {
        paper.signatures(Some(sentence), &[self.own_signature()]);
    }

    fn own_signature(&self) -> Signature {
        let sex = self.data.member.sex;
        Signature {
            label: Twin::each(|l| paper_words::member_signature_block(l, sex).to_owned()),
            name: Twin::default(),
        }
    }

    fn notice(&mut self, paper: &mut Paper<'_>) {
        let association = self.data.association;
        paper.heading(&twin(words::notice_heading));
        let number = association.cndp_number.as_str();
        let text = Twin::each(|l| {
            let notice = words::notice_text(l, &named_association(l, association));
            let authorisation = if number.is_empty() {
                words::no_authorisation_line(l).to_owned()
            } else {
                words::authorisation_line(l, &ltr(number))
            };
            format!("{notice} {authorisation}")
        });
        paper.prose(&Prose { words: text, size: Size::Small, ..Prose::default() });
        let told = |row: &&milaf_rulebook::Row| row.code.as_deref().is_some_and(|code| TOLD.contains(&code));
        let rows = self.data.book.rows_on(Kind::DataProtection, self.data.date).filter(told);
        let rows: Vec<RowId> = rows.map(|r| r.id.clone()).collect();
        paper.sources(&self.say(|e| paper_words::sources_label(e.language, &e.sources(&rows))));
    }

    fn declaration(&self) -> Twin {
        let member = self.data.member;
        Twin::each(|l| {
            let name = person(&member.name).get(l).to_owned();
            words::declaration_text(l, words::DeclarationText { sex: member.sex, name: &name })
        })
    }

    fn mandate(&self) -> Twin {
        let association = self.data.association;
        let term = signatory(association, self.data.date);
        Twin::each(|l: Language| {
            let named = named_association(l, association);
            match term {
                Some(term) => words::mandate_text(
                    l,
                    words::MandateText {
                        association: &named,
                        signatory: &titled(l, &term.name, term.sex),
                        office: &quality(l, term, association),
                    },
                ),
                None => words::mandate_plain_text(l, &named),
            }
        })
    }
}
