//! The information sheet for the public, under the headings in the order in which members ask, from the rule book.

use milaf_domain::{Association, CategoryCode, Date, Language, Member, Money, PaperLanguage};
use milaf_l10n::amount;
use milaf_l10n::msg::{information as words, paper as paper_words};
use milaf_rulebook::{
    Basis, Bracket, Kind, Pays, Row as RuleRow, RuleBook, Section, TariffLine, Unit, tariff,
};
use rust_decimal::Decimal;

use super::letter::{colon, comma, letterhead, sheet, twin};
use crate::block::{Align, Bullets, Cell, Column, Prose, Setting, Size, Table, TableRow};
use crate::explain::Explainer;
use crate::mark::{ltr, strong};
use crate::page::Sheets;
use crate::paper::{Hand, Mark, Paper};
use crate::pdf::Imprint;
use crate::press::Press;
use crate::twin::Twin;

/// What an information sheet is made from.
#[derive(Clone, Debug)]
pub struct InformationData<'a> {
    /// Who gives it out.
    pub association: &'a Association,
    /// For whom: one category, or everybody.
    pub category: Option<CategoryCode>,
    /// The day whose rules it shows.
    pub date: Date,
    /// Where all of it is read.
    pub book: &'a RuleBook,
}

/// The sheet as a PDF file.
pub fn print(
    press: &mut Press,
    data: &InformationData<'_>,
    language: PaperLanguage,
    imprint: &Imprint<'_>,
) -> Vec<u8> {
    let sheets = sheets(press, data, language);
    press.print(&sheets, imprint)
}

/// The sheet laid out.
pub fn sheets(press: &mut Press, data: &InformationData<'_>, language: PaperLanguage) -> Sheets {
    let nobody = Member::default();
    let title = twin(words::main_title);
    let mut paper = Paper::new(press, sheet(language, title.clone(), String::new(), Hand::Sans));
    let mut guide = Guide {
        data,
        explainer: Explainer { language: Language::Fr, book: data.book, member: &nobody, date: data.date },
        marks: Vec::new(),
    };
    paper.head_notes(guide.say(|e| e.doubts_heading().to_owned()));
    paper.letterhead(&letterhead(data.association));
    paper.title(&title, &guide.as_of());
    guide.category(&mut paper);
    for section in Section::ALL {
        guide.section(&mut paper, section);
    }
    guide.foot(&mut paper);
    paper.finish()
}

struct Guide<'a> {
    data: &'a InformationData<'a>,
    explainer: Explainer<'a>,
    marks: Vec<(milaf_rulebook::RowId, Mark)>,
}

impl<'a> Guide<'a> {
    fn say(&self, wording: impl Fn(Explainer<'a>) -> String) -> Twin {
        Twin::each(|language| wording(self.explainer.in_language(language)))
    }

    fn as_of(&self) -> Twin {
        self.say(|e| words::as_of_line(e.language, &e.day(self.data.date)))
    }

    fn category(&self, paper: &mut Paper<'_>) {
        if let Some(category) = &self.data.category {
            let words = self.say(|e| words::category_line(e.language, &e.category(category)));
            paper.prose(&Prose { words, heavy: true, centred: true, ..Prose::default() });
        }
    }

    fn section(&mut self, paper: &mut Paper<'_>, section: Section) {
        let entries: Vec<_> = self.data.book.guide().section(section).filter(|e| self.concerns(e)).collect();
        if entries.is_empty() && section != Section::Amounts {
            return;
        }
        paper.heading(&twin(heading(section)));
        if section == Section::Questions {
            for entry in entries {
                let words = Twin::each(|l| {
                    let answer = self.explainer.in_language(l).guide(entry);
                    format!("{}\n{answer}", strong(entry.title.in_language(l)))
                });
                let marks = self.marks(paper, &entry.rows);
                paper.prose(&Prose { words, marks, ..Prose::default() });
            }
            return;
        }
        let items = entries.iter().map(|entry| self.say(|e| e.guide(entry))).collect();
        let marks = entries.iter().map(|entry| self.marks(paper, &entry.rows)).collect();
        paper.bullets(&Bullets { items, marks, numbered: section == Section::Steps, ..Bullets::default() });
        if section == Section::Amounts {
            self.amounts(paper);
        }
    }

    fn concerns(&self, entry: &milaf_rulebook::GuideEntry) -> bool {
        let category = self.data.category.as_ref();
        category.is_none_or(|category| entry.concerns(self.data.book, category, self.data.date))
    }

    fn pays(&self, category: &CategoryCode) -> Option<Pays> {
        self.data.book.on(Kind::Category, Some(category), None, self.data.date)?.pays
    }

    fn marks(&mut self, paper: &mut Paper<'_>, rows: &[milaf_rulebook::RowId]) -> Vec<Mark> {
        let mut marks = Vec::new();
        for row in self.data.book.doubts(rows) {
            let known = self.marks.iter().find(|(known, _)| *known == row).map(|(_, mark)| *mark);
            marks.push(known.unwrap_or_else(|| {
                let mark = paper.note(self.say(|e| e.doubted(&row)));
                self.marks.push((row.clone(), mark));
                mark
            }));
        }
        marks
    }

    fn amounts(&mut self, paper: &mut Paper<'_>) {
        let pays = self.data.category.as_ref().and_then(|c| self.pays(c));
        if pays != Some(Pays::FlatRate)
            && let Some(scale) = self.data.book.on(Kind::Droit, None, None, self.data.date)
        {
            self.scale(paper, scale);
        }
        if pays != Some(Pays::Droit) {
            self.bases(paper);
        }
    }

    /// The droit complémentaire by band.
    fn scale(&mut self, paper: &mut Paper<'_>, scale: &RuleRow) {
        let rows = scale.brackets.iter().map(|bracket| {
            let share = |parts: i64| {
                bracket.value.map_or_else(|| "–".to_owned(), |v| decimal_amount(v / Decimal::from(parts)))
            };
            TableRow::new(vec![
                Cell::Words(self.say(|e| band(e, bracket, Unit::None))),
                Cell::Data(share(12)),
                Cell::Data(share(4)),
                Cell::Data(share(1)),
            ])
        });
        let columns = vec![
            Column::new(twin(words::band_column), 2.6, Align::Start),
            Column::new(twin(words::month_column), 1.5, Align::End),
            Column::new(twin(words::quarter_column), 1.5, Align::End),
            Column::new(twin(words::year_column), 1.5, Align::End),
        ];
        let rows = rows.collect();
        let table = Table { columns, rows, ..Table::default() };
        paper.keep_together(|paper| paper.table(&table));
        let id = std::slice::from_ref(&scale.id);
        paper.sources(&self.say(|e| paper_words::sources_label(e.language, &e.sources(id))));
    }

    /// The flat-rate bases in multiples of the monthly SMIG, each with its contribution of a month.
    fn bases(&mut self, paper: &mut Paper<'_>) {
        let lines = tariff(self.data.book, self.data.category.as_ref(), self.data.date);
        let rows: Vec<TableRow> = lines.iter().map(|line| self.base(paper, line)).collect();
        if rows.is_empty() {
            return;
        }
        let columns = vec![
            Column::new(twin(words::base_column), 4.6, Align::Start),
            Column::new(twin(words::figure_column), 2.6, Align::Start),
            Column::new(twin(words::month_column), 1.6, Align::End),
        ];
        paper.table(&Table { columns, rows, ..Table::default() });
    }

    fn base(&mut self, paper: &mut Paper<'_>, line: &TariffLine<'_>) -> TableRow {
        let named = self.data.category.is_none();
        let name = self.say(|e| tariff_name(e, line, named));
        let figure = self.say(|e| tariff_figure(e, line));
        let month = line.month.map_or_else(|| "–".to_owned(), amount);
        TableRow {
            cells: vec![Cell::Words(name), Cell::Words(figure), Cell::Data(month)],
            marks: self.marks(paper, std::slice::from_ref(&line.base.id)),
            ..TableRow::default()
        }
    }

    fn foot(&self, paper: &mut Paper<'_>) {
        let association = self.data.association;
        let contact: Vec<&str> =
            [association.phone.as_str(), &association.email].into_iter().filter(|c| !c.is_empty()).collect();
        if !contact.is_empty() {
            let contact = contact.join(" · ");
            paper.space(6.0);
            paper.prose(&Prose {
                words: Twin::each(|l| words::contact_line(l, &ltr(&contact))),
                setting: Setting::Stacked,
                heavy: true,
                ..Prose::default()
            });
        }
        let version = self.data.book.version();
        let line = self.say(|e| {
            let (date, version) = (e.day(version.compiled), ltr(&version.digest));
            paper_words::book_note(e.language, paper_words::BookNote { date: &date, version: &version })
        });
        paper.prose(&Prose { words: line, size: Size::Small, soft: true, ..Prose::default() });
    }
}

/// What a section is called.
pub fn heading(section: Section) -> fn(Language) -> &'static str {
    match section {
        Section::Advantages => words::advantages_heading,
        Section::Conditions => words::conditions_heading,
        Section::Pieces => words::pieces_heading,
        Section::Steps => words::steps_heading,
        Section::Amounts => words::amounts_heading,
        Section::Payment => words::payment_heading,
        Section::Delays => words::delays_heading,
        Section::Questions => words::questions_heading,
    }
}

/// Whom a line of the tariff is for: category, sub-category, bracket. The category is left out where it is not `named`.
pub fn tariff_name(explainer: Explainer<'_>, line: &TariffLine<'_>, named: bool) -> String {
    let (e, base) = (explainer, line.base);
    let row = e.row(&base.id);
    let name = match (&base.category, &base.code) {
        (Some(category), None) => e.category(category),
        (Some(category), Some(_)) if named => {
            format!("{}{}{row}", e.category(category), colon(e.language))
        }
        _ => row,
    };
    match line.bracket {
        Some(bracket) => format!("{name}{}{}", comma(e.language), band(e, bracket, unit_of(base))),
        None => name,
    }
}

/// «3,2 × le SMIG», or that nobody published it.
pub fn tariff_figure(explainer: Explainer<'_>, line: &TariffLine<'_>) -> String {
    match line.multiple {
        Some(multiple) => explainer.row_figure(multiple, line.base.unit),
        None => words::base_unknown_cell(explainer.language).to_owned(),
    }
}

/// In what the fact that chooses a base is counted.
fn unit_of(base: &RuleRow) -> Unit {
    match base.basis {
        Some(Basis::Profit) => Unit::Dh,
        Some(Basis::PracticeYears) => Unit::Years,
        _ => Unit::None,
    }
}

/// The amounts of a bracket: «de 501 à 1 000».
pub fn band(explainer: Explainer<'_>, bracket: &Bracket, unit: Unit) -> String {
    let l = explainer.language;
    let figure = |amount: Decimal| explainer.row_figure(amount, unit);
    let from = figure(bracket.from);
    match (bracket.to, bracket.below) {
        (Some(to), _) => words::band_between_cell(l, words::BandBetweenCell { from: &from, to: &figure(to) }),
        (None, Some(below)) if bracket.from.is_zero() => words::band_below_cell(l, &figure(below)),
        (None, Some(below)) => words::band_between_cell(
            l,
            words::BandBetweenCell { from: &from, to: &figure(below - Decimal::ONE) },
        ),
        (None, None) => words::band_above_cell(l, &from),
    }
}

fn decimal_amount(value: Decimal) -> String {
    amount(Money::truncated(value))
}
