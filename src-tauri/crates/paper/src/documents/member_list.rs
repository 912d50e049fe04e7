//! The list of members as it is shown: A4 on its long side, the columns chosen, the filter named at the head.

use milaf_domain::{Association, Date, Language, PaperLanguage};
use milaf_l10n::msg::member_list as words;

use super::letter::{both_scripts, long_day, sheet, twin};
use crate::block::{Align, Cell, Column, Prose, Table, TableRow};
use crate::page::{Format, Sheets};
use crate::paper::{Hand, Paper, Sheet};
use crate::press::Press;
use crate::twin::Twin;

/// What a list is made from.
#[derive(Clone, Debug)]
pub struct MemberListData<'a> {
    /// Whose list.
    pub association: &'a Association,
    /// The filters in words, one each; none: everybody.
    pub filters: Vec<String>,
    /// The day it shows.
    pub date: Date,
    /// Headings with their share of the width.
    pub columns: Vec<(String, f32)>,
    /// Rows of cells, in the order of the columns. A cell of two lines has them parted by a line feed: a name and its
    /// other script.
    pub rows: Vec<Vec<String>>,
}

/// The list laid out, in one language.
pub fn sheets(press: &mut Press, data: &MemberListData<'_>, language: Language) -> Sheets {
    let paper_language = match language {
        Language::Ar => PaperLanguage::Ar,
        Language::Fr => PaperLanguage::Fr,
    };
    let title = twin(words::paper_title);
    let lying =
        Sheet { format: Format::A4Lying, ..sheet(paper_language, title.clone(), String::new(), Hand::Sans) };
    let mut paper = Paper::new(press, lying);
    let own = |text: &str| Twin::each(|_| text.to_owned());
    paper.title(&title, &both_scripts(&data.association.name));
    let filter = if data.filters.is_empty() {
        words::paper_everybody(language).to_owned()
    } else {
        words::paper_filter(language, &data.filters.join(" · "))
    };
    let count = words::paper_count(language, data.rows.len());
    let head = [filter, count, long_day(language, data.date)].join(" — ");
    paper.prose(&Prose { centred: true, soft: true, ..Prose::new(own(&head)) });
    let columns =
        data.columns.iter().map(|(name, share)| Column::new(own(name), *share, Align::Start)).collect();
    let cell = |text: &String| match text.split_once('\n') {
        Some((ar, latin)) => Cell::Scripts(Twin::new(ar, latin)),
        None => Cell::Words(own(text)),
    };
    let rows = data.rows.iter().map(|row| TableRow::new(row.iter().map(cell).collect())).collect();
    paper.table(&Table { columns, rows, ..Table::default() });
    paper.finish()
}
