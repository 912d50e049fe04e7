//! The papers of an information meeting beside the information sheet: the attendance sheet. Invitations are letters.

use milaf_domain::{Association, Date, NamePair, PaperLanguage, PersonName};
use milaf_l10n::msg::{meeting as words, paper as paper_words};

use super::letter::{association_place, both_scripts, in_both_scripts, letterhead, long_day, sheet, twin};
use crate::block::{Align, Cell, Column, Row, Table, TableRow, Value};
use crate::mark::{isolated, ltr};
use crate::page::Sheets;
use crate::paper::{Hand, Paper};
use crate::press::Press;
use crate::twin::Twin;

/// What an attendance sheet is made from.
#[derive(Clone, Debug)]
pub struct AttendanceData<'a> {
    /// Who meets.
    pub association: &'a Association,
    /// The day.
    pub date: Date,
    /// The hour, `16:30`; empty: not fixed.
    pub hour: &'a str,
    /// Where, in both scripts.
    pub place: &'a NamePair,
    /// What about, in both languages.
    pub topic: Twin,
    /// Who is expected: number in the association, name, telephone.
    pub expected: &'a [(String, PersonName, String)],
    /// Lines for whoever else comes.
    pub blank: usize,
}

/// Height of a row: room for a signature by hand.
const LEAST: f32 = 25.0;

/// The attendance sheet laid out.
pub fn sheets(press: &mut Press, data: &AttendanceData<'_>, language: PaperLanguage) -> Sheets {
    let title = twin(words::attendance_title);
    let mut paper = Paper::new(press, sheet(language, title.clone(), String::new(), Hand::Sans));
    paper.letterhead(&letterhead(data.association));
    paper.title(&title, &when(data.date, data.hour));
    paper.row(&Row::new(twin(words::topic_label), Value::Words(data.topic.clone())));
    let place = if data.place.is_empty() { Value::Hand } else { Value::Words(both_scripts(data.place)) };
    paper.row(&Row::new(twin(words::place_label), place));
    paper.space(4.0);
    let empty = || Cell::Data(String::new());
    let named = |(at, (number, name, phone)): (usize, &(String, PersonName, String))| {
        TableRow::new(vec![
            Cell::Data((at + 1).to_string()),
            Cell::Data(number.clone()),
            Cell::Scripts(in_both_scripts(name)),
            Cell::Data(phone.clone()),
            empty(),
        ])
    };
    let blank = (0..data.blank).map(|at| {
        let order = Cell::Data((data.expected.len() + at + 1).to_string());
        TableRow::new(vec![order, empty(), empty(), empty(), empty()])
    });
    let rows = data.expected.iter().enumerate().map(named).chain(blank).collect();
    let columns = vec![
        Column::new(twin(words::order_column), 0.7, Align::Centre),
        Column::new(twin(words::number_column), 1.1, Align::Centre),
        Column::new(twin(paper_words::name_label), 4.2, Align::Start),
        Column::new(twin(words::phone_column), 1.9, Align::Centre),
        Column::new(twin(paper_words::signature_block), 2.6, Align::Centre),
    ];
    paper.table(&Table { columns, rows, least: LEAST, ..Table::default() });
    paper.signatures(None, &[association_place(data.association, data.date)]);
    paper.finish()
}

/// «le 12 décembre 2026 à 16:30», «يوم 12 دجنبر 2026 على الساعة 16:30».
pub fn when(date: Date, hour: &str) -> Twin {
    Twin::each(|l| {
        let day = long_day(l, date);
        if hour.is_empty() {
            words::day_line(l, &day)
        } else {
            words::day_hour_line(l, words::DayHourLine { date: &day, hour: &ltr(hour) })
        }
    })
}

/// A place within a sentence, isolated where only the other script has it.
pub fn place_of(place: &NamePair) -> Twin {
    Twin::each(|l| {
        let text = both_scripts(place).get(l).to_owned();
        if text.is_empty() { text } else { isolated(&text) }
    })
}
