//! The recovery sheet of a register: its code, printed once, and what to do with it.

use milaf_domain::{Date, Language, NamePair, PaperLanguage};
use milaf_l10n::msg::{paper as paper_words, recovery as words};

use super::letter::{both_scripts, long_day, sheet, twin};
use crate::block::{Bullets, Prose, Row, Setting, Signature, Size, Value};
use crate::mark::ltr;
use crate::page::Sheets;
use crate::paper::{Hand, Paper};
use crate::pdf::Imprint;
use crate::press::Press;
use crate::twin::Twin;

/// What a recovery sheet is made from. It is not serialisable: its code must not be written anywhere else.
#[derive(Clone, Debug)]
pub struct RecoveryData<'a> {
    /// The association's name.
    pub association: &'a NamePair,
    /// The register's name.
    pub register: &'a str,
    /// The day it is made.
    pub date: Date,
    /// The code in its groups, check letters last.
    pub code: &'a [String],
    /// How many characters of the last group only check the others; 0: the last group is code like the others.
    pub check_letters: usize,
}

/// The sheet as a PDF file.
pub fn print(
    press: &mut Press,
    data: &RecoveryData<'_>,
    language: PaperLanguage,
    imprint: &Imprint<'_>,
) -> Vec<u8> {
    let sheets = sheets(press, data, language);
    press.print(&sheets, imprint)
}

/// The sheet laid out.
pub fn sheets(press: &mut Press, data: &RecoveryData<'_>, language: PaperLanguage) -> Sheets {
    let title = twin(words::main_title);
    let mut paper = Paper::new(press, sheet(language, title.clone(), String::new(), Hand::Sans));
    paper.space(20.0);
    paper.title(&title, &both_scripts(data.association));
    paper.space(8.0);
    paper.row(&Row::new(twin(words::register_label), Value::Data(data.register.to_owned())));
    paper.row(&Row::new(twin(words::made_label), Value::Words(Twin::each(|l| long_day(l, data.date)))));
    code(&mut paper, data);
    list(
        &mut paper,
        words::use_heading,
        [words::use_first_item, words::use_second_item, words::use_third_item],
    );
    list(
        &mut paper,
        words::keep_heading,
        [words::keep_first_item, words::keep_second_item, words::keep_third_item],
    );
    paper.space(10.0);
    paper.row(&Row::new(twin(words::keeper_label), Value::Hand));
    paper.signatures(None, &[Signature { label: twin(paper_words::signature_block), name: Twin::default() }]);
    paper.finish()
}

/// The code, large enough to be read from paper: four groups a line, the check letters by themselves.
fn code(paper: &mut Paper<'_>, data: &RecoveryData<'_>) {
    paper.heading(&twin(words::code_heading));
    paper.space(4.0);
    let language = paper.language();
    let large = |groups: &[String]| {
        let line = ltr(&groups.join("   "));
        let words = match language {
            Language::Ar => Twin::new(line, ""),
            Language::Fr => Twin::new("", line),
        };
        Prose {
            words,
            size: Size::Certificate,
            setting: Setting::Stacked,
            centred: true,
            heavy: true,
            ..Prose::default()
        }
    };
    let checked = data.code.len().saturating_sub(usize::from(data.check_letters > 0));
    for groups in data.code.get(..checked).unwrap_or_default().chunks(4) {
        paper.prose(&large(groups));
    }
    paper.space(4.0);
    if let Some(check) = data.code.get(checked) {
        paper.row(&Row::new(twin(words::check_label), Value::Data(check.clone())));
    }
    let whole = data.code.join("-");
    paper.qr(&whole, &twin(words::code_alt), &twin(words::code_heading), &[twin(words::code_note)]);
}

type Words = fn(Language) -> &'static str;

fn list(paper: &mut Paper<'_>, heading: Words, items: [Words; 3]) {
    paper.heading(&twin(heading));
    let items = items.into_iter().map(twin).collect();
    paper.bullets(&Bullets { items, numbered: true, ..Bullets::default() });
}
