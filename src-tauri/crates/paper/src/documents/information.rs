//! The information sheet for the public, under the headings in the order in which members ask, from the rule book.

use milaf_domain::date::birthday;
use milaf_domain::{
    Association, CategoryCode, CategoryHeld, Date, Dated, Language, Member, Money, PaperLanguage,
    SubCategoryCode,
};
use milaf_l10n::amount;
use milaf_l10n::msg::{information as words, paper as paper_words};
use milaf_rulebook::{
    Basis, Bracket, Context, Contribution, Kind, Pays, Row as RuleRow, RuleBook, Section, Unit, assess,
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

    /// Whether an entry speaks to the category: one whose rows all belong to others does not.
    fn concerns(&self, entry: &milaf_rulebook::GuideEntry) -> bool {
        let Some(category) = &self.data.category else { return true };
        let rows: Vec<&RuleRow> = entry.rows.iter().filter_map(|id| self.data.book.row(id)).collect();
        let pays = self.pays(category);
        let other = |row: &&RuleRow| {
            row.category.as_ref().is_some_and(|c| c != category)
                || (pays == Some(Pays::FlatRate) && turnover_tax(row.kind))
                || (pays == Some(Pays::Droit) && row.kind == Kind::AmoRate && rows.len() > 1)
        };
        rows.is_empty() || !rows.iter().all(other)
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
        let mut rows = Vec::new();
        for base in self.data.book.rows_on(Kind::Base, self.data.date) {
            if self.data.category.is_some() && base.category != self.data.category {
                continue;
            }
            if base.brackets.is_empty() {
                rows.push(self.base(paper, base, None));
            }
            for bracket in &base.brackets {
                rows.push(self.base(paper, base, Some(bracket)));
            }
        }
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

    fn base(&mut self, paper: &mut Paper<'_>, base: &RuleRow, bracket: Option<&Bracket>) -> TableRow {
        let name = self.say(|e| {
            let row = e.row(&base.id);
            let name = match (&base.category, &base.code) {
                (Some(category), None) => e.category(category),
                (Some(category), Some(_)) if self.data.category.is_none() => {
                    format!("{}{}{row}", e.category(category), colon(e.language))
                }
                _ => row,
            };
            match bracket {
                Some(bracket) => format!("{name}{}{}", comma(e.language), band(e, bracket, unit_of(base))),
                None => name,
            }
        });
        let multiple = bracket.map_or(base.value, |b| b.value);
        let figure = self.say(|e| match multiple {
            Some(multiple) => e.row_figure(multiple, base.unit),
            None => words::base_unknown_cell(e.language).to_owned(),
        });
        let month = self.contribution(base, bracket).map_or_else(|| "–".to_owned(), amount);
        TableRow {
            cells: vec![Cell::Words(name), Cell::Words(figure), Cell::Data(month)],
            marks: self.marks(paper, std::slice::from_ref(&base.id)),
            ..TableRow::default()
        }
    }

    /// The month's contribution of somebody on this base, from the one calculator.
    fn contribution(&self, base: &RuleRow, bracket: Option<&Bracket>) -> Option<Money> {
        let from = bracket.map_or(Decimal::ZERO, |b| b.from);
        let years = i16::try_from(from.trunc()).unwrap_or(0);
        let category = base.category.clone()?;
        let held = CategoryHeld {
            sub_category: base.code.as_deref().map(SubCategoryCode::from),
            profit: (base.basis == Some(Basis::Profit)).then(|| Money::truncated(from)),
            practising_since: (base.basis == Some(Basis::PracticeYears))
                .then(|| birthday(self.data.date, years.saturating_neg())),
            ..CategoryHeld::new(category)
        };
        let mut member = Member::default();
        member.situation.categories.push(Dated::always(held));
        let assessment = assess(self.data.book, &member, self.data.date, &Context::default());
        match assessment.contribution()? {
            Contribution::FlatRate(flat) => Some(flat.contribution.value.month),
            _ => None,
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

fn heading(section: Section) -> fn(Language) -> &'static str {
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

/// Kinds of rows that only those who are taxed on turnover look at.
fn turnover_tax(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::CpuCeiling
            | Kind::CpuAmoCondition
            | Kind::CpuTaxRate
            | Kind::RegimeLeaving
            | Kind::ExcludedProfessions
            | Kind::Droit
            | Kind::Coefficient
            | Kind::MixedCeiling
            | Kind::OneClientThreshold
            | Kind::OneClientRate
            | Kind::AeCeiling
            | Kind::AeRate
            | Kind::ReturnFirst
    )
}

/// In what the fact that chooses a base is counted.
fn unit_of(base: &RuleRow) -> Unit {
    match base.basis {
        Some(Basis::Profit) => Unit::Dh,
        Some(Basis::PracticeYears) => Unit::Years,
        _ => Unit::None,
    }
}

fn band(explainer: Explainer<'_>, bracket: &Bracket, unit: Unit) -> String {
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
