//! The guide and the visitor's case as they cross.

use milaf_domain::{Date, Fault, FaultCode, Money, NamePair, PartialDate, Period, PersonName, Turnover};
use milaf_office::guide::{self, GuideTableKind};
use milaf_office::rules::{Basis, Pays, Section};
use milaf_office::visit::{CategoryChoice, ClassChoice, Visit, VisitActivity, VisitChild};
use milaf_office::{Error, ErrorCode, typed};
use serde::{Deserialize, Serialize};

use super::contribution::ExplainedCase;
use super::preference::LanguageCode;
use super::rule::RuleView;
use crate::error::{Answer, IpcError};

/// Which guide is wanted.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideQuery {
    /// Of the wording.
    pub language: LanguageCode,
    /// For one category, or everybody.
    pub category: Option<String>,
    /// On which day; today without one.
    pub date: Option<String>,
    /// Words to find.
    pub search: String,
}

/// The guide.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideView {
    /// The day whose rules it tells.
    pub date: String,
    /// When the rule book was compiled.
    pub compiled: String,
    /// Its fingerprint.
    pub digest: String,
    /// Its chapters.
    pub chapters: Vec<GuideChapter>,
    /// The rows that the chapters name.
    pub rules: Vec<RuleView>,
}

/// A chapter.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideChapter {
    /// Its key.
    pub section: SectionCode,
    /// Its heading.
    pub title: String,
    /// Statements, or questions with their answers.
    pub items: Vec<GuideItem>,
    /// Tables.
    pub tables: Vec<GuideTable>,
}

/// A statement, or a question with its answer.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideItem {
    /// Its key.
    pub id: String,
    /// The question; empty for a statement.
    pub question: String,
    /// The text in pieces.
    pub text: Vec<GuideText>,
    /// The rows it rests on.
    pub rows: Vec<String>,
}

/// Words, or a figure with its row.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideText {
    /// As the language writes it.
    pub text: String,
    /// The row of a figure.
    pub row: Option<String>,
}

/// A table.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideTable {
    /// What it is about.
    pub kind: GuideTableCode,
    /// Its lines.
    pub lines: Vec<GuideLine>,
}

/// A line of a table.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GuideLine {
    /// Its cells.
    pub cells: Vec<String>,
    /// The rows it rests on.
    pub rows: Vec<String>,
}

macro_rules! mirrored {
    ($(#[$doc:meta])* $code:ident of $theirs:ty { $($name:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Serialize, specta::Type)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs, reason = "each is explained in the office")]
        pub enum $code {
            $($name,)*
        }

        impl From<$theirs> for $code {
            fn from(theirs: $theirs) -> $code {
                match theirs {
                    $(<$theirs>::$name => $code::$name,)*
                }
            }
        }
    };
}

mirrored! {
    /// A chapter of the guide.
    SectionCode of Section { Advantages, Conditions, Pieces, Steps, Amounts, Payment, Delays, Questions, }
}
mirrored! {
    /// What a table of the guide is about.
    GuideTableCode of GuideTableKind { Pieces, Droit, Tariff, Family, Opening, }
}
mirrored! {
    /// What a category pays.
    PaysCode of Pays { Droit, FlatRate, }
}
mirrored! {
    /// Which fact chooses the base within a category.
    BasisCode of Basis { Category, Profit, PracticeYears, Vehicle, }
}

impl From<guide::GuideChapter> for GuideChapter {
    fn from(chapter: guide::GuideChapter) -> GuideChapter {
        let keys = |rows: Vec<milaf_office::rules::RowId>| rows.iter().map(ToString::to_string).collect();
        let text =
            |part: guide::GuideText| GuideText { text: part.text, row: part.row.map(|row| row.to_string()) };
        let item = |item: guide::GuideItem| GuideItem {
            id: item.id,
            question: item.question,
            text: item.text.into_iter().map(text).collect(),
            rows: keys(item.rows),
        };
        let line = |line: guide::GuideLine| GuideLine { cells: line.cells, rows: keys(line.rows) };
        let table = |table: guide::GuideTable| GuideTable {
            kind: table.kind.into(),
            lines: table.lines.into_iter().map(line).collect(),
        };
        GuideChapter {
            section: chapter.section.into(),
            title: chapter.title.to_owned(),
            items: chapter.items.into_iter().map(item).collect(),
            tables: chapter.tables.into_iter().map(table).collect(),
        }
    }
}

/// What a visitor can choose from on a day.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitChoices {
    /// Categories.
    pub categories: Vec<CategoryOption>,
    /// Classes of the tax office, then an auto-entrepreneur's.
    pub classes: Vec<ClassOption>,
}

/// A category to choose.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CategoryOption {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// What it pays.
    pub pays: Option<PaysCode>,
    /// The fact that chooses its base.
    pub basis: Option<BasisCode>,
    /// Its sub-categories.
    pub sub_categories: Vec<SubCategoryOption>,
}

/// A sub-category to choose.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SubCategoryOption {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub name: String,
}

/// A class to choose.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ClassOption {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// Its coefficient or rate, worded.
    pub coefficient: String,
    /// Whether it is an auto-entrepreneur's rate.
    pub auto_entrepreneur: bool,
}

impl From<CategoryChoice> for CategoryOption {
    fn from(choice: CategoryChoice) -> CategoryOption {
        let sub = |(code, name): (milaf_domain::SubCategoryCode, String)| SubCategoryOption {
            code: code.to_string(),
            name,
        };
        CategoryOption {
            code: choice.code.to_string(),
            name: choice.name,
            pays: choice.pays.map(Into::into),
            basis: choice.basis.map(Into::into),
            sub_categories: choice.sub_categories.into_iter().map(sub).collect(),
        }
    }
}

impl From<ClassChoice> for ClassOption {
    fn from(choice: ClassChoice) -> ClassOption {
        ClassOption {
            code: choice.code.to_string(),
            name: choice.name,
            coefficient: choice.coefficient.map(milaf_l10n::percentage).unwrap_or_default(),
            auto_entrepreneur: choice.auto_entrepreneur,
        }
    }
}

/// What somebody at the desk says. Amounts, days and years as typed; empty: not said.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitInput {
    /// As of which day; today when empty.
    pub date: String,
    /// Surname in Arabic.
    pub last_ar: String,
    /// Surname in Latin letters.
    pub last_fr: String,
    /// First name in Arabic.
    pub first_ar: String,
    /// First name in Latin letters.
    pub first_fr: String,
    /// Category.
    pub category: String,
    /// Sub-category.
    pub sub_category: Option<String>,
    /// Yearly profit.
    pub profit: String,
    /// Since when the profession has been practised.
    pub practising_since: String,
    /// Whether a driver owns the vehicle.
    pub owns_vehicle: Option<bool>,
    /// Covered by another compulsory scheme.
    pub other_cover: Option<bool>,
    /// What they do.
    pub activities: Vec<VisitActivityInput>,
    /// Of each spouse, whether they have cover of their own.
    pub spouses: Vec<Option<bool>>,
    /// Children.
    pub children: Vec<VisitChildInput>,
}

/// An activity.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitActivityInput {
    /// The class of the tax office.
    pub class: Option<String>,
    /// First day of the activity.
    pub since: String,
    /// Turnovers.
    pub turnovers: Vec<VisitTurnoverInput>,
}

/// A year's turnover.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitTurnoverInput {
    /// The year.
    pub year: String,
    /// How much.
    pub amount: String,
    /// With one single client.
    pub one_client: String,
}

/// A child.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitChildInput {
    /// A date that may lack day and month.
    pub birth: String,
    /// Goes on studying.
    pub studies: bool,
    /// A disability counts.
    pub disabled: bool,
}

/// A visitor's case.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitView {
    /// The year whose turnover counts, where one does.
    pub basis_year: Option<i16>,
    /// The case.
    pub case: ExplainedCase,
}

impl VisitInput {
    /// What was said, read.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] with the field: `profit`, `activities.0.turnovers.1.amount`.
    pub fn read(&self, today: Date) -> Answer<Visit> {
        let date = said(&self.date, "date", |text| typed::day(text, today))?.unwrap_or(today);
        let money = |text: &str, field: &str| -> Answer<Option<Money>> { said(text, field, typed::money) };
        let mut activities = Vec::with_capacity(self.activities.len());
        for (at, activity) in self.activities.iter().enumerate() {
            let since =
                said(&activity.since, &format!("activities.{at}.since"), |text| typed::day(text, today))?;
            let mut turnovers = Vec::with_capacity(activity.turnovers.len());
            for (nth, turnover) in activity.turnovers.iter().enumerate() {
                let field = |name: &str| format!("activities.{at}.turnovers.{nth}.{name}");
                let Some(amount) = money(&turnover.amount, &field("amount"))? else { continue };
                let year = said(&turnover.year, &field("year"), typed::year)?;
                let empty = || refused(&field("year"), &Fault::new(FaultCode::Empty, ""));
                turnovers.push(Turnover {
                    year: year.ok_or_else(empty)?,
                    amount,
                    one_client: money(&turnover.one_client, &field("oneClient"))?,
                    declared_on: None,
                });
            }
            activities.push(VisitActivity {
                class: activity.class.as_deref().map(Into::into),
                period: Period { from: since, to: None },
                turnovers,
            });
        }
        let mut children = Vec::with_capacity(self.children.len());
        for (at, child) in self.children.iter().enumerate() {
            let birth: Option<PartialDate> =
                said(&child.birth, &format!("children.{at}.birth"), |text| typed::past(text, today))?;
            children.push(VisitChild { birth, studies: child.studies, disabled: child.disabled });
        }
        Ok(Visit {
            date,
            name: PersonName {
                last: NamePair::new(self.last_ar.trim(), self.last_fr.trim()),
                first: NamePair::new(self.first_ar.trim(), self.first_fr.trim()),
            },
            category: self.category.as_str().into(),
            sub_category: self.sub_category.as_deref().map(Into::into),
            profit: money(&self.profit, "profit")?,
            practising_since: said(&self.practising_since, "practisingSince", |text| {
                typed::day(text, today)
            })?,
            owns_vehicle: self.owns_vehicle,
            other_cover: self.other_cover,
            activities,
            spouses: self.spouses.clone(),
            children,
        })
    }
}

/// What was typed into a field, read; none where nothing was.
fn said<T>(text: &str, field: &str, read: impl Fn(&str) -> Result<T, Fault>) -> Answer<Option<T>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    read(text).map(Some).map_err(|fault| refused(field, &fault))
}

fn refused(field: &str, fault: &Fault) -> IpcError {
    let error = Error::new(ErrorCode::FieldFaulty)
        .with("field", field)
        .with("fault", fault.code.code())
        .with("value", &fault.input);
    IpcError::from(error).of(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn input(amount: &str, birth: &str) -> VisitInput {
        let turnover = VisitTurnoverInput {
            year: "2025".to_owned(),
            amount: amount.to_owned(),
            one_client: String::new(),
        };
        let activity = VisitActivityInput { class: None, since: String::new(), turnovers: vec![turnover] };
        let child = VisitChildInput { birth: birth.to_owned(), studies: false, disabled: false };
        VisitInput {
            date: String::new(),
            last_ar: String::new(),
            last_fr: String::new(),
            first_ar: String::new(),
            first_fr: String::new(),
            category: "cpu".to_owned(),
            sub_category: None,
            profit: String::new(),
            practising_since: String::new(),
            owns_vehicle: None,
            other_cover: None,
            activities: vec![activity],
            spouses: Vec::new(),
            children: vec![child],
        }
    }

    #[test]
    fn what_was_not_said_is_left_out_and_the_day_is_today() {
        let visit = input("", "2010").read(TODAY).unwrap();
        assert_eq!(visit.date, TODAY);
        assert!(visit.activities.iter().all(|activity| activity.turnovers.is_empty()));
        assert_eq!(visit.children[0].birth.map(PartialDate::year), Some(2010));
    }

    #[test]
    fn a_value_that_cannot_be_read_is_refused_with_its_field() {
        let field = |input: VisitInput| input.read(TODAY).unwrap_err().fields;
        assert_eq!(field(input("beaucoup", "")), ["activities.0.turnovers.0.amount"]);
        assert_eq!(field(input("-5", "")), ["activities.0.turnovers.0.amount"]);
        assert_eq!(field(input("375000", "2031")), ["children.0.birth"]);
    }
}
