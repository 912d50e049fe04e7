//! The transmission slip: what is sent, its totals and its seal, and the counter-copy that comes back stamped.

use milaf_domain::{
    Agency, Association, CategoryCode, Cin, Date, DossierNumber, DossierState, Language, LineKind,
    PaperLanguage, PersonName, RemovalReason, TransmissionKind, TransmissionNumber,
};
use milaf_l10n::msg::answer::field_label;
use milaf_l10n::msg::{paper as paper_words, slip as words};
use milaf_l10n::{dossier_state, line_kind, removal_reason, transmission_kind};
use milaf_rulebook::{Deposit, Kind, RuleBook};
use serde::Serialize;

use super::letter::{
    agency, association_place, in_both_scripts, letterhead, long_day, sheet, standing, twin,
};
use crate::block::{Align, Cell, Column, Prose, Row, Signature, Table, TableRow, Value};
use crate::mark::ltr;
use crate::page::Sheets;
use crate::paper::{Hand, Paper};
use crate::pdf::Imprint;
use crate::press::Press;
use crate::twin::Twin;

/// What a slip is made from.
#[derive(Clone, Debug, Serialize)]
pub struct SlipData<'a> {
    /// Who sends.
    pub association: &'a Association,
    /// Number of the transmission.
    pub number: TransmissionNumber,
    /// The day it is closed.
    pub date: Date,
    /// What it holds.
    pub kind: TransmissionKind,
    /// Where it goes.
    pub agency: Option<&'a Agency>,
    /// In whose name the dossiers are deposited.
    pub deposit: &'a Deposit,
    /// Its dossiers, in order.
    pub lines: &'a [SlipLine],
    /// The content seal: SHA-256 over the sorted names, sizes and digests of the other files.
    pub seal: [u8; 32],
    /// The fingerprint of the register's signing key, in the form that `verify` prints.
    pub fingerprint: &'a str,
    /// Where the names of categories are read.
    #[serde(skip)]
    pub book: &'a RuleBook,
}

/// A row of a transmission.
#[derive(Clone, Debug, Serialize)]
pub struct SlipLine {
    /// Its number.
    pub dossier: DossierNumber,
    /// Whose.
    pub name: PersonName,
    /// The member's card, where it is known.
    pub cin: Option<Cin>,
    /// The category it is for.
    pub category: Option<CategoryCode>,
    /// Pages of its paper.
    pub pages: usize,
    /// Its state when the transmission was closed.
    pub state: DossierState,
    /// What the row tells.
    pub kind: LineKind,
    /// Why the member is struck off.
    pub reason: Option<RemovalReason>,
}

impl SlipData<'_> {
    /// Whether it tells changes, removals or the same again besides the dossiers that leave.
    fn has_movements(&self) -> bool {
        self.lines.iter().any(|line| line.kind != LineKind::Addition)
    }

    fn count(&self, kind: LineKind) -> usize {
        self.lines.iter().filter(|line| line.kind == kind).count()
    }
}

/// The slip as a PDF file.
pub fn print(
    press: &mut Press,
    data: &SlipData<'_>,
    language: PaperLanguage,
    imprint: &Imprint<'_>,
) -> Vec<u8> {
    let sheets = sheets(press, data, language);
    press.print(&sheets, imprint)
}

/// The slip laid out.
pub fn sheets(press: &mut Press, data: &SlipData<'_>, language: PaperLanguage) -> Sheets {
    let title = Twin::each(|l| format!("{} {}", words::main_title(l), data.number));
    let mut paper = Paper::new(press, sheet(language, title, data.number.to_string(), Hand::Sans));
    head(&mut paper, data, &twin(words::main_title));
    lines(&mut paper, data);
    totals(&mut paper, data);
    seal(&mut paper, data);
    paper.signatures(Some(&closed(data)), &[association_place(data.association, data.date)]);
    paper.page_break();
    head(&mut paper, data, &twin(words::copy_title));
    paper.prose(&closed(data));
    code(&mut paper, data);
    receipt(&mut paper);
    paper.finish()
}

fn head(paper: &mut Paper<'_>, data: &SlipData<'_>, title: &Twin) {
    paper.letterhead(&letterhead(data.association));
    let number = Twin::each(|l| {
        let (number, date) = (ltr(&data.number.to_string()), long_day(l, data.date));
        words::number_line(l, words::NumberLine { number: &number, date: &date })
    });
    paper.title(title, &number);
    paper.space(4.0);
    let place = data.agency.map_or(Value::Hand, |a| Value::Words(agency(a)));
    paper.row(&Row::new(twin(paper_words::agency_label), place));
    let deposit = Twin::each(|l| match data.deposit {
        Deposit::OnBehalf => paper_words::on_behalf_line(l).to_owned(),
        Deposit::LiaisonBody { category, .. } => {
            paper_words::liaison_line(l, &category_name(data.book, Some(category), l))
        }
    });
    paper.row(&Row::new(twin(words::deposit_label), Value::Words(deposit)));
    let kind = standing(|l| transmission_kind(l, data.kind).to_owned());
    paper.row(&Row::new(twin(words::kind_label), Value::Words(kind)));
}

fn category_name(book: &RuleBook, code: Option<&CategoryCode>, language: Language) -> String {
    let Some(code) = code else { return "–".to_owned() };
    let row = book.rows_of(Kind::Category).find(|r| r.category.as_ref() == Some(code));
    row.map_or_else(|| ltr(code.as_str()), |r| r.name.in_language(language).to_owned())
}

fn lines(paper: &mut Paper<'_>, data: &SlipData<'_>) {
    let moves = data.has_movements();
    paper.heading(&twin(if moves { words::movements_heading } else { words::lines_heading }));
    let row = |(at, line): (usize, &SlipLine)| {
        TableRow::new(vec![
            Cell::Data((at + 1).to_string()),
            Cell::Data(line.dossier.to_string()),
            Cell::Scripts(in_both_scripts(&line.name)),
            Cell::Data(line.cin.as_ref().map_or_else(|| "–".to_owned(), |c| c.to_string())),
            Cell::Words(Twin::each(|l| category_name(data.book, line.category.as_ref(), l))),
            Cell::Data(if line.pages == 0 { "–".to_owned() } else { line.pages.to_string() }),
            Cell::Words(standing(|l| match moves {
                true => movement(l, line),
                false => dossier_state(l, line.state).to_owned(),
            })),
        ])
    };
    let columns = vec![
        Column::new(twin(words::order_column), 0.7, Align::Centre),
        Column::new(twin(words::dossier_column), 1.5, Align::Centre),
        Column::new(twin(paper_words::name_label), 3.4, Align::Start),
        Column::new(twin(words::cin_column), 1.35, Align::Centre),
        Column::new(twin(paper_words::category_label), 2.1, Align::Start),
        Column::new(twin(paper_words::pages_label), 1.15, Align::Centre),
        Column::new(
            twin(if moves { words::movement_column } else { paper_words::state_label }),
            1.75,
            Align::Start,
        ),
    ];
    let rows = data.lines.iter().enumerate().map(row).collect();
    paper.table(&Table { columns, rows, ..Table::default() });
}

/// «radiation : décès».
fn movement(language: Language, line: &SlipLine) -> String {
    let kind = line_kind(language, line.kind);
    match line.reason {
        Some(reason) => format!("{} {}", field_label(language, kind), removal_reason(language, reason)),
        None => kind.to_owned(),
    }
}

/// Dossiers and pages by category, in the order in which categories appear.
fn totals(paper: &mut Paper<'_>, data: &SlipData<'_>) {
    paper.heading(&twin(words::totals_heading));
    let mut sums: Vec<(Option<&CategoryCode>, usize, usize)> = Vec::new();
    for line in data.lines {
        let category = line.category.as_ref();
        match sums.iter_mut().find(|(known, ..)| *known == category) {
            Some((_, count, pages)) => (*count, *pages) = (*count + 1, *pages + line.pages),
            None => sums.push((category, 1, line.pages)),
        }
    }
    let row = |category: Twin, count: usize, pages: usize| {
        vec![Cell::Words(category), Cell::Data(count.to_string()), Cell::Data(pages.to_string())]
    };
    let mut rows: Vec<TableRow> = sums
        .iter()
        .map(|(category, count, pages)| {
            TableRow::new(row(Twin::each(|l| category_name(data.book, *category, l)), *count, *pages))
        })
        .collect();
    let (count, pages) = (data.lines.len(), data.lines.iter().map(|l| l.pages).sum());
    rows.push(TableRow::total(row(twin(paper_words::total_label), count, pages)));
    let columns = vec![
        Column::new(twin(paper_words::category_label), 4.0, Align::Start),
        Column::new(
            twin(if data.has_movements() { words::rows_column } else { words::count_column }),
            1.2,
            Align::End,
        ),
        Column::new(twin(words::pages_column), 1.2, Align::End),
    ];
    paper.table(&Table { columns, rows, ..Table::default() });
}

fn seal(paper: &mut Paper<'_>, data: &SlipData<'_>) {
    paper.keep_together(|paper| {
        paper.heading(&twin(words::seal_heading));
        code(paper, data);
        paper.sources(&twin(words::seal_note));
    });
}

/// The seal in figures and as a code, with the fingerprint of the key that signs it.
fn code(paper: &mut Paper<'_>, data: &SlipData<'_>) {
    let hex: String = data.seal.iter().map(|byte| format!("{byte:02X}")).collect();
    let alt = Twin::each(|l| paper_words::qr_alt(l, &hex));
    let fingerprint = Twin::each(|l| words::fingerprint_line(l, &ltr(data.fingerprint)));
    paper.seal(&hex, &alt, &twin(paper_words::seal_label), &[fingerprint]);
}

fn closed(data: &SlipData<'_>) -> Prose {
    let pages: usize = data.lines.iter().map(|l| l.pages).sum();
    let words = Twin::each(|l| {
        let dossiers = match data.has_movements() {
            true => movements(l, data),
            false => words::dossiers_count(l, data.lines.len()),
        };
        let pages = words::pages_count(l, pages);
        let closed = words::closed_line(l, words::ClosedLine { dossiers: &dossiers, pages: &pages });
        format!("{closed} {}", super::letter::done_at(data.association, data.date).get(l))
    });
    Prose { words, ..Prose::default() }
}

/// «3 ajouts, une modification, 2 radiations».
fn movements(language: Language, data: &SlipData<'_>) -> String {
    let told = |kind, word: fn(Language, usize) -> String| {
        Some(data.count(kind)).filter(|count| *count > 0).map(|count| word(language, count))
    };
    let counts = [
        told(LineKind::Addition, words::additions_count),
        told(LineKind::Change, words::changes_count),
        told(LineKind::Removal, words::removals_count),
        told(LineKind::Unchanged, words::unchanged_count),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    counts.join(match language {
        Language::Fr => ", ",
        Language::Ar => "، ",
    })
}

fn receipt(paper: &mut Paper<'_>) {
    paper.heading(&twin(words::receipt_heading));
    paper.prose(&Prose::new(twin(words::copy_note)));
    for label in [
        words::received_label,
        words::receiver_label,
        words::received_count_label,
        words::order_label,
        words::remarks_label,
    ] {
        paper.row(&Row::new(twin(label), Value::Hand));
    }
    let place = Signature { label: twin(paper_words::agency_signature_block), name: Twin::default() };
    paper.signatures(None, &[place]);
}
