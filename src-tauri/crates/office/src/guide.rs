//! The guide: what members and the public are told on a date, as chapters of statements and tables that name the rows
//! they rest on. The information sheet prints the same.

use milaf_domain::fold::fold;
use milaf_domain::{CategoryCode, Date, Language, Member, PartialDate};
use milaf_l10n::{amount, date};
use milaf_paper::documents::information::{band, heading, tariff_figure, tariff_name};
use milaf_paper::explain::Explainer;
use milaf_rulebook::{
    Applies, GuideEntry, Kind, Part, Pays, PieceWhy, Row, RowId, RuleBook, Section, Unit, tariff,
};
use rust_decimal::Decimal;

use crate::error::{Error, ErrorCode, Result};

/// A heading with what stands under it.
#[derive(Clone, Debug)]
pub struct GuideChapter {
    /// Which.
    pub section: Section,
    /// Its heading.
    pub title: &'static str,
    /// Statements, or questions with their answers.
    pub items: Vec<GuideItem>,
    /// Tables of figures.
    pub tables: Vec<GuideTable>,
}

/// A statement, or a question with its answer.
#[derive(Clone, Debug)]
pub struct GuideItem {
    /// Its key in the rule book.
    pub id: String,
    /// The question; empty for a statement.
    pub question: String,
    /// The statement or answer in pieces.
    pub text: Vec<GuideText>,
    /// The rows it rests on, as they hold on the date.
    pub rows: Vec<RowId>,
}

/// Words, or a figure with the row it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideText {
    /// As the language writes it.
    pub text: String,
    /// The row of a figure.
    pub row: Option<RowId>,
}

/// What a table of the guide is about; its columns follow from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideTableKind {
    /// A piece · for whom.
    Pieces,
    /// A band of the yearly tax · a month · a quarter · a year.
    Droit,
    /// A base · its multiple of the SMIG · a month.
    Tariff,
    /// A dependant · up to which age.
    Family,
    /// A category · contributions due from · cover from.
    Opening,
}

/// A table of the guide.
#[derive(Clone, Debug)]
pub struct GuideTable {
    /// What it is about.
    pub kind: GuideTableKind,
    /// Its lines.
    pub lines: Vec<GuideLine>,
}

/// A line of a table.
#[derive(Clone, Debug)]
pub struct GuideLine {
    /// Its cells, worded.
    pub cells: Vec<String>,
    /// The rows it rests on.
    pub rows: Vec<RowId>,
}

/// The guide for one category or for everybody, on a date; `search` keeps what holds all of its words.
///
/// # Errors
/// [`ErrorCode::CategoryMissing`].
pub fn guide(
    book: &RuleBook,
    category: Option<&str>,
    on: Date,
    search: &str,
    language: Language,
) -> Result<Vec<GuideChapter>> {
    let category = category.map(CategoryCode::from);
    if let Some(code) = &category
        && !book.rows_of(Kind::Category).any(|row| row.category.as_ref() == Some(code))
    {
        return Err(Error::new(ErrorCode::CategoryMissing).with("text", code));
    }
    let nobody = Member::default();
    let explainer = Explainer { language, book, member: &nobody, date: on };
    let teller = Teller { book, explainer, category: category.as_ref(), on };
    let sought: Vec<String> = fold(search).split_whitespace().map(str::to_owned).collect();
    let chapters = Section::ALL.into_iter().map(|section| teller.chapter(section));
    let kept = chapters.map(|chapter| filtered(chapter, &sought));
    Ok(kept.filter(|c| !c.items.is_empty() || !c.tables.is_empty()).collect())
}

/// What of a chapter holds all words sought; all of it where its heading does.
fn filtered(mut chapter: GuideChapter, sought: &[String]) -> GuideChapter {
    let holds = |text: &str| {
        let text = fold(text);
        sought.iter().all(|word| text.contains(word.as_str()))
    };
    if sought.is_empty() || holds(chapter.title) {
        return chapter;
    }
    chapter.items.retain(|item| {
        let told: String = item.text.iter().map(|part| part.text.as_str()).collect();
        holds(&format!("{} {told}", item.question))
    });
    for table in &mut chapter.tables {
        table.lines.retain(|line| holds(&line.cells.join(" ")));
    }
    chapter.tables.retain(|table| !table.lines.is_empty());
    chapter
}

struct Teller<'a> {
    book: &'a RuleBook,
    explainer: Explainer<'a>,
    category: Option<&'a CategoryCode>,
    on: Date,
}

impl Teller<'_> {
    fn chapter(&self, section: Section) -> GuideChapter {
        let spoken = |entry: &&GuideEntry| {
            self.category.is_none_or(|category| entry.concerns(self.book, category, self.on))
        };
        let tables = match section {
            Section::Advantages => vec![self.family()],
            Section::Pieces => vec![self.pieces()],
            Section::Amounts => vec![self.droit(), self.tariff()],
            Section::Delays => vec![self.opening()],
            _ => Vec::new(),
        };
        GuideChapter {
            section,
            title: heading(section)(self.explainer.language),
            items: self.book.guide().section(section).filter(spoken).map(|entry| self.item(entry)).collect(),
            tables: tables.into_iter().filter(|table| !table.lines.is_empty()).collect(),
        }
    }

    fn item(&self, entry: &GuideEntry) -> GuideItem {
        let e = &self.explainer;
        let mut rows: Vec<RowId> = entry.rows.iter().map(|id| self.in_force(id)).collect();
        let text = entry.parts(self.book, e.language, self.on).into_iter().map(|part| match part {
            Part::Text(text) => GuideText { text, row: None },
            Part::Figure { row, value, unit } => {
                GuideText { text: e.row_figure(value, unit), row: Some(row) }
            }
            Part::Days { row, days } => GuideText { text: e.days(&days), row: Some(row) },
        });
        let text: Vec<GuideText> = text.collect();
        rows.extend(text.iter().filter_map(|part| part.row.clone()));
        let mut seen = Vec::new();
        rows.retain(|row| {
            !seen.contains(row) && {
                seen.push(row.clone());
                true
            }
        });
        let question = entry.title.in_language(e.language).to_owned();
        GuideItem { id: entry.id.clone(), question, text, rows }
    }

    /// The row of the same series that holds on the date.
    fn in_force(&self, id: &RowId) -> RowId {
        let named = self.book.row(id);
        let of_today =
            named.and_then(|row| self.book.on(row.kind, row.category.as_ref(), row.code.as_deref(), self.on));
        of_today.or(named).map_or_else(|| id.clone(), |row| row.id.clone())
    }

    fn pays(&self) -> Option<Pays> {
        self.book.on(Kind::Category, Some(self.category?), None, self.on)?.pays
    }

    /// The pieces asked of everybody, of the category, and of the family.
    fn pieces(&self) -> GuideTable {
        let asked = |row: &&Row| match (&row.category, self.category) {
            (Some(of), Some(category)) => of == category,
            (None, Some(category)) => {
                let special =
                    |other: &Row| other.code == row.code && other.category.as_ref() == Some(category);
                !self.book.rows_on(Kind::Piece, self.on).any(special)
            }
            // For everybody the general row speaks.
            (of, None) => of.is_none(),
        };
        let line = |row: &Row| {
            let why = match row.applies? {
                Applies::All => PieceWhy::Everybody,
                Applies::Category => PieceWhy::Category,
                Applies::EachSpouse => PieceWhy::Spouse,
                Applies::EachChild => PieceWhy::Child,
                Applies::StudentChild => PieceWhy::StudentChild,
                Applies::DisabledChild => PieceWhy::DisabledChild,
                Applies::OnBehalf => PieceWhy::OnBehalf,
                Applies::Optional => PieceWhy::Optional,
            };
            let cells = vec![self.explainer.row(&row.id), self.explainer.piece_why(why).to_owned()];
            Some(GuideLine { cells, rows: vec![row.id.clone()] })
        };
        let rows = self.book.rows_on(Kind::Piece, self.on).filter(asked);
        GuideTable { kind: GuideTableKind::Pieces, lines: rows.filter_map(line).collect() }
    }

    fn droit(&self) -> GuideTable {
        let scale = match self.pays() {
            Some(Pays::FlatRate) => None,
            _ => self.book.on(Kind::Droit, None, None, self.on),
        };
        let line = |scale: &Row, bracket: &milaf_rulebook::Bracket| {
            let share = |parts: i64| {
                let money = |value: Decimal| milaf_domain::Money::truncated(value / Decimal::from(parts));
                bracket.value.map_or_else(|| "–".to_owned(), |value| amount(money(value)))
            };
            let cells = vec![band(self.explainer, bracket, Unit::None), share(12), share(4), share(1)];
            GuideLine { cells, rows: vec![scale.id.clone()] }
        };
        let lines = scale.into_iter().flat_map(|s| s.brackets.iter().map(move |bracket| line(s, bracket)));
        GuideTable { kind: GuideTableKind::Droit, lines: lines.collect() }
    }

    fn tariff(&self) -> GuideTable {
        let lines = match self.pays() {
            Some(Pays::Droit) => Vec::new(),
            _ => tariff(self.book, self.category, self.on),
        };
        let line = |line: &milaf_rulebook::TariffLine<'_>| GuideLine {
            cells: vec![
                tariff_name(self.explainer, line, self.category.is_none()),
                tariff_figure(self.explainer, line),
                line.month.map_or_else(|| "–".to_owned(), amount),
            ],
            rows: vec![line.base.id.clone()],
        };
        GuideTable { kind: GuideTableKind::Tariff, lines: lines.iter().map(line).collect() }
    }

    /// Who is covered through the member, and up to which age.
    fn family(&self) -> GuideTable {
        let kinds = [Kind::SpouseCover, Kind::ChildAge, Kind::ChildDisabled];
        let rows = kinds.into_iter().flat_map(|kind| self.book.rows_on(kind, self.on));
        let line = |row: &Row| {
            let age = row.value.map_or_else(|| "–".to_owned(), |v| self.explainer.row_figure(v, row.unit));
            GuideLine { cells: vec![self.explainer.row(&row.id), age], rows: vec![row.id.clone()] }
        };
        GuideTable { kind: GuideTableKind::Family, lines: rows.map(line).collect() }
    }

    /// From when each category contributes and is covered.
    fn opening(&self) -> GuideTable {
        let line = |category: &CategoryCode| {
            let of = |kind| self.book.on(kind, Some(category), None, self.on);
            let found: Vec<&Row> = [Kind::DueFrom, Kind::CoverFrom].into_iter().filter_map(of).collect();
            let day = |kind| {
                let day: Option<PartialDate> = of(kind).and_then(|row| row.date);
                day.map_or_else(|| "–".to_owned(), |day| date::partial(self.explainer.language, day))
            };
            let cells = vec![self.explainer.category(category), day(Kind::DueFrom), day(Kind::CoverFrom)];
            let rows: Vec<RowId> = found.into_iter().map(|row| row.id.clone()).collect();
            (!rows.is_empty()).then_some(GuideLine { cells, rows })
        };
        let categories = self.book.rows_on(Kind::Category, self.on).filter_map(|row| row.category.as_ref());
        let wanted = categories.filter(|category| self.category.is_none_or(|only| only == *category));
        GuideTable { kind: GuideTableKind::Opening, lines: wanted.filter_map(line).collect() }
    }
}

#[cfg(test)]
mod tests {
    use milaf_domain::Date;

    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn told(category: Option<&str>, search: &str, language: Language) -> Vec<GuideChapter> {
        guide(RuleBook::embedded(), category, TODAY, search, language).unwrap()
    }

    #[test]
    fn every_chapter_is_told_in_both_languages_and_rests_on_rows() {
        for language in Language::ALL {
            let chapters = told(None, "", language);
            assert_eq!(chapters.len(), Section::ALL.len());
            for item in chapters.iter().flat_map(|c| &c.items) {
                assert!(!item.rows.is_empty(), "{}", item.id);
                assert!(item.text.iter().all(|part| part.text != "—"), "{}", item.id);
            }
        }
    }

    #[test]
    fn a_category_hears_of_its_own_amounts_and_pieces_only() {
        let kinds = |category| -> Vec<GuideTableKind> {
            let chapters = told(Some(category), "", Language::Fr);
            chapters.iter().flat_map(|c| &c.tables).map(|t| t.kind).collect()
        };
        assert!(kinds("cpu").contains(&GuideTableKind::Droit));
        assert!(!kinds("cpu").contains(&GuideTableKind::Tariff));
        assert!(kinds("craft").contains(&GuideTableKind::Tariff));
        assert!(!kinds("craft").contains(&GuideTableKind::Droit));
        let pieces = |category| -> Vec<String> {
            let chapters = told(category, "", Language::Fr);
            let tables = chapters.iter().flat_map(|c| &c.tables).filter(|t| t.kind == GuideTableKind::Pieces);
            tables.flat_map(|t| &t.lines).flat_map(|l| &l.rows).map(ToString::to_string).collect()
        };
        assert!(pieces(Some("cpu")).contains(&"piece-activity-proof-cpu".to_owned()));
        assert!(!pieces(Some("cpu")).contains(&"piece-activity-proof".to_owned()));
        assert!(pieces(None).contains(&"piece-activity-proof".to_owned()));
    }

    #[test]
    fn a_search_finds_words_without_accents_or_hamza() {
        let french = told(None, "declaration annuelle", Language::Fr);
        assert!(french.iter().flat_map(|c| &c.items).any(|i| i.id == "payment-cpu-return"));
        let arabic = told(None, "الاقرار السنوي", Language::Ar);
        assert!(arabic.iter().flat_map(|c| &c.items).any(|i| i.id == "payment-cpu-return"));
        assert!(told(None, "xyzzy", Language::Fr).is_empty());
    }

    #[test]
    fn the_days_of_payment_and_the_ages_are_those_of_the_date() {
        let later = Date::constant(2027, 3, 1);
        let chapters = guide(RuleBook::embedded(), None, later, "", Language::Fr).unwrap();
        let rows: Vec<String> = chapters
            .iter()
            .flat_map(|c| &c.items)
            .filter(|i| i.id == "advantage-family")
            .flat_map(|i| &i.rows)
            .map(ToString::to_string)
            .collect();
        assert!(rows.contains(&"child-age-student-30".to_owned()), "{rows:?}");
        assert!(!rows.contains(&"child-age-student-26".to_owned()), "{rows:?}");
    }

    #[test]
    fn an_unknown_category_is_refused() {
        let refused = guide(RuleBook::embedded(), Some("astronaut"), TODAY, "", Language::Fr);
        assert_eq!(refused.unwrap_err().code, ErrorCode::CategoryMissing);
    }
}
