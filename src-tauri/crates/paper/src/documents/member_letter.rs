//! Letters to members: reminders of what is missing or late, and invitations. One page each, any number in one file.

use milaf_domain::{Association, Date, Language, PaperLanguage, PersonName, Sex};
use milaf_l10n::civility;
use milaf_l10n::msg::member_letter as words;

use super::letter::{association_place, done_at, letterhead, person, sheet, twin};
use crate::block::{Bullets, Prose, Setting, Size};
use crate::mark::{ltr, strong};
use crate::page::Sheets;
use crate::paper::{Hand, Paper, Sheet};
use crate::press::Press;
use crate::twin::Twin;

/// To whom a letter goes.
#[derive(Clone, Debug)]
pub struct Addressee {
    /// Their name.
    pub name: PersonName,
    /// For the title.
    pub sex: Option<Sex>,
    /// Their address; empty where it is unknown.
    pub address: Twin,
}

/// A part of a letter.
#[derive(Clone, Debug)]
pub enum Passage {
    /// A paragraph.
    Text(Twin),
    /// A list.
    List(Vec<Twin>),
}

/// A letter.
#[derive(Clone, Debug)]
pub struct MemberLetter {
    /// To whom; none: to everybody, as an invitation is put up.
    pub to: Option<Addressee>,
    /// What about.
    pub subject: Twin,
    /// What it refers to; empty: nothing.
    pub reference: String,
    /// What it says between greeting and close.
    pub passages: Vec<Passage>,
    /// A note at its foot, in small print; empty: none.
    pub note: Twin,
}

/// The letters laid out, in one language or the other beside it.
pub fn sheets(
    press: &mut Press,
    association: &Association,
    date: Date,
    letters: &[MemberLetter],
    language: PaperLanguage,
) -> Sheets {
    let title = letters.first().map_or_else(|| twin(words::main_title), |letter| letter.subject.clone());
    // Each letter is a paper of its own: pages are not counted through.
    let folio = |_: Language, _: usize, _: usize| String::new();
    let sheet = Sheet { folio, outline: false, ..sheet(language, title, String::new(), Hand::Sans) };
    let mut paper = Paper::new(press, sheet);
    for (at, letter) in letters.iter().enumerate() {
        if at > 0 {
            paper.page_break();
        }
        put(&mut paper, association, date, letter);
    }
    paper.finish()
}

fn put(paper: &mut Paper<'_>, association: &Association, date: Date, letter: &MemberLetter) {
    // Side by side the measure is narrow.
    let size = if paper.languages().len() > 1 { Size::Text } else { Size::Large };
    let text = |words: Twin| Prose { words, size, ..Prose::default() };
    paper.letterhead(&letterhead(association));
    paper.space(8.0);
    paper.prose(&text(done_at(association, date)));
    paper.space(10.0);
    if let Some(to) = &letter.to {
        let name = Twin::each(|l| {
            let name = person(&to.name);
            words::to_line(l, words::ToLine { title: civility(l, to.sex), name: name.get(l) })
        });
        paper.prose(&Prose { heavy: true, ..text(name) });
        if !to.address.is_empty() {
            paper.prose(&Prose { soft: true, ..text(to.address.clone()) });
        }
        paper.space(8.0);
    }
    let subject = Twin::each(|l| strong(&words::subject_line(l, letter.subject.get(l))));
    paper.prose(&text(subject));
    if !letter.reference.is_empty() {
        paper.prose(&text(Twin::each(|l| words::reference_line(l, &ltr(&letter.reference)))));
    }
    paper.space(8.0);
    let sex = letter.to.as_ref().map(|to| to.sex);
    let greeting = match sex {
        Some(sex) => Twin::each(|l| words::greeting_line(l, sex).to_owned()),
        None => twin(words::greeting_all_line),
    };
    paper.prose(&text(greeting));
    for passage in &letter.passages {
        match passage {
            Passage::Text(words) => paper.prose(&Prose { justified: true, ..text(words.clone()) }),
            Passage::List(items) => paper.bullets(&Bullets {
                items: items.clone(),
                setting: Setting::Columns,
                size,
                ..Bullets::default()
            }),
        }
        paper.space(3.0);
    }
    let closing = match sex {
        Some(sex) => Twin::each(|l| words::closing_line(l, sex).to_owned()),
        None => twin(words::closing_all_line),
    };
    paper.prose(&Prose { with_next: true, ..text(closing) });
    paper.signatures(None, &[association_place(association, date)]);
    if !letter.note.is_empty() {
        paper.sources(&letter.note);
    }
}
