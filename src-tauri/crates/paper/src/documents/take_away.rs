//! What a member takes home: what was received, what is missing, by when, at which desk. Half a page.

use milaf_domain::{Agency, Association, Date, DossierNumber, Member, PaperLanguage};
use milaf_l10n::msg::{paper as paper_words, take_away as words};

use super::letter::{agency, capital, in_both_scripts, letterhead, long_day, semicolon, sheet, twin};
use crate::block::{Align, Bullets, Cell, Column, Letterhead, Prose, Row, Size, Table, TableRow, Value};
use crate::mark::ltr;
use crate::page::{Format, Sheets};
use crate::paper::{Hand, Paper, Sheet};
use crate::press::Press;
use crate::twin::Twin;

/// What a slip is made from.
#[derive(Clone, Debug)]
pub struct TakeAwayData<'a> {
    /// At whose desk.
    pub association: &'a Association,
    /// Who takes it home.
    pub member: &'a Member,
    /// The number of their dossier.
    pub number: Option<DossierNumber>,
    /// The day.
    pub date: Date,
    /// The pieces received.
    pub received: Vec<Twin>,
    /// What is missing, each as a sentence.
    pub missing: Vec<Twin>,
    /// The days to keep, the earliest first.
    pub days: Vec<(Date, Twin)>,
    /// Where the dossier goes.
    pub agency: Option<&'a Agency>,
    /// Whether one of the days rests on a rule that is to be confirmed.
    pub doubtful: bool,
}

/// The slip laid out.
pub fn sheets(press: &mut Press, data: &TakeAwayData<'_>, language: PaperLanguage) -> Sheets {
    let number = data.number.map(|n| n.to_string()).unwrap_or_default();
    let title = twin(words::main_title);
    let half = Sheet {
        format: Format::A5Lying,
        outline: false,
        ..sheet(language, title.clone(), number.clone(), Hand::Sans)
    };
    let mut paper = Paper::new(press, half);
    // Half a page has room for the name alone; how to reach the association stands at its end.
    let head = letterhead(data.association);
    paper.letterhead(&Letterhead { lines: Vec::new(), seal: String::new(), ..head.clone() });
    let under = Twin::each(|l| {
        let day = long_day(l, data.date);
        if number.is_empty() {
            words::date_line(l, &day)
        } else {
            words::number_line(l, words::NumberLine { number: &ltr(&number), date: &day })
        }
    });
    paper.title(&title, &under);
    paper.row(&Row::new(twin(paper_words::name_label), Value::Scripts(in_both_scripts(&data.member.name))));
    received(&mut paper, data);
    missing(&mut paper, data);
    days(&mut paper, data);
    desk(&mut paper, data, &head);
    paper.finish()
}

fn small(words: Twin) -> Prose {
    Prose { words, size: Size::Small, ..Prose::default() }
}

fn received(paper: &mut Paper<'_>, data: &TakeAwayData<'_>) {
    paper.heading(&twin(words::received_heading));
    if data.received.is_empty() {
        paper.prose(&small(twin(words::nothing_received_line)));
        return;
    }
    let listed = Twin::each(|l| {
        let names: Vec<&str> = data.received.iter().map(|piece| piece.get(l)).collect();
        format!("{}.", capital(&names.join(semicolon(l))))
    });
    paper.prose(&small(listed));
}

fn missing(paper: &mut Paper<'_>, data: &TakeAwayData<'_>) {
    paper.heading(&twin(words::missing_heading));
    if data.missing.is_empty() {
        paper.prose(&small(twin(words::nothing_missing_line)));
        return;
    }
    paper.bullets(&Bullets { items: data.missing.clone(), size: Size::Small, ..Bullets::default() });
}

fn days(paper: &mut Paper<'_>, data: &TakeAwayData<'_>) {
    if data.days.is_empty() {
        return;
    }
    paper.heading(&twin(words::days_heading));
    let columns = vec![
        Column::new(Twin::default(), 1.0, Align::Start),
        Column::new(Twin::default(), 4.0, Align::Start),
    ];
    let row = |(day, what): &(Date, Twin)| {
        let day = milaf_l10n::date::short(*day);
        TableRow::new(vec![Cell::Data(day), Cell::Words(what.clone())])
    };
    let rows = data.days.iter().map(row).collect();
    paper.table(&Table { columns, rows, headless: true, ..Table::default() });
    if data.doubtful {
        paper.sources(&twin(words::confirm_note));
    }
}

fn desk(paper: &mut Paper<'_>, data: &TakeAwayData<'_>, head: &Letterhead) {
    let place = Twin::each(|l| {
        let to = data.agency.map(|a| words::agency_line(l, agency(a).get(l)));
        [words::desk_line(l).to_owned(), to.unwrap_or_default()].join(" ").trim_end().to_owned()
    });
    paper.prose(&small(place));
    for line in &head.lines {
        paper.prose(&Prose { soft: true, ..small(line.clone()) });
    }
}
