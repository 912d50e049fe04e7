//! The rule book, read: which rows there are, what one says, whether a set of files would be accepted.

use std::path::Path;

use milaf_domain::fold::fold;
use milaf_domain::{CategoryCode, Date, Language, Member, Money};
use milaf_l10n::msg::rule as say;
use milaf_l10n::{date, decimal, percentage};
use milaf_paper::explain::{Explainer, plain};
use milaf_rulebook::{BookVersion, Bracket, Confidence, Kind, Row, RowId, RuleBook, Unit};
use rust_decimal::Decimal;

use crate::error::{Error, ErrorCode, Result};
use crate::register::Office;
use crate::rule_fault::worded;

/// The rows of a kind (all kinds without one) that hold on a date (all dates without one).
pub fn list<'a>(book: &'a RuleBook, kind: Option<&str>, on: Option<Date>) -> Vec<&'a Row> {
    let of_kind = |row: &&Row| kind.is_none_or(|k| kind_code(row) == k);
    book.rows().filter(of_kind).filter(|row| on.is_none_or(|date| row.holds_on(date))).collect()
}

impl Office {
    /// The name of a category in the rule book; its code where the book has none.
    pub fn category_name(&self, code: &CategoryCode, language: Language) -> String {
        let row = self.book.rows_of(Kind::Category).find(|row| row.category.as_ref() == Some(code));
        row.map_or_else(|| code.as_str().to_owned(), |row| row.name.in_language(language).to_owned())
    }
}

/// The kind of a row as written in the rule files: `smig-hour`.
pub fn kind_code(row: &Row) -> String {
    serde_json::to_value(row.kind).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A row by its name.
///
/// # Errors
/// [`ErrorCode::RuleMissing`].
pub fn show<'a>(book: &'a RuleBook, id: &str) -> Result<&'a Row> {
    book.row(&RowId::from(id)).ok_or_else(|| Error::new(ErrorCode::RuleMissing).with("text", id))
}

/// Reads a folder of TOML files as a rule book and says which version it is and how many rows it has; nothing is put
/// in force. What is wrong is said in `language`.
///
/// # Errors
/// [`ErrorCode::RulesFaulty`] naming file, row and remedy; a file's own errors.
pub fn check(folder: &Path, language: Language) -> Result<(BookVersion, usize)> {
    let io = |e: std::io::Error| Error::io(&e, folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .map_err(io)?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|x| x == "toml"))
        .collect();
    paths.sort();
    let mut files = Vec::with_capacity(paths.len());
    for path in &paths {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        files.push((name, std::fs::read(path).map_err(|e| Error::io(&e, path))?));
    }
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    let book = RuleBook::load(&files)
        .map_err(|e| Error::new(ErrorCode::RulesFaulty).with("what", worded(&e, language)))?;
    Ok((book.version().clone(), book.rows().count()))
}

/// «6,37 %», «17,92 DH par heure»; the scale as lines; the date or the days that it states; empty where it only states
/// something.
pub fn figure(row: &Row, language: Language) -> String {
    let nobody = Member::default();
    let book = RuleBook::embedded();
    let explainer = Explainer { language, book, member: &nobody, date: Date::MIN };
    let amount = |value: Decimal| match row.unit {
        Unit::Percent => percentage(value),
        Unit::None | Unit::Day => decimal(value),
        Unit::Days | Unit::Months | Unit::Years => plain(&explainer.row_figure(value, row.unit)),
        Unit::DhHour if !value.is_integer() => {
            format!("{}\u{a0}{}", milaf_l10n::amount(Money::truncated(value)), unit_name(row.unit, language))
        }
        unit => format!("{}\u{a0}{}", decimal(value), unit_name(unit, language)),
    };
    let days = (!row.days.is_empty()).then(|| explainer.days(&row.days));
    let stated = row.date.map(|day| date::partial(language, day));
    let single: Vec<String> = [row.value.map(amount), stated, days].into_iter().flatten().collect();
    if !single.is_empty() {
        return single.join(" · ");
    }
    let lines: Vec<String> = row
        .brackets
        .iter()
        .map(|bracket| {
            let value = bracket.value.map_or_else(|| say::unknown_name(language).to_owned(), amount);
            format!("{} → {value}", range(bracket, language))
        })
        .collect();
    lines.join("\n")
}

fn range(bracket: &Bracket, language: Language) -> String {
    let [from, to, below] = [Some(bracket.from), bracket.to, bracket.below].map(|d| d.map(decimal));
    let from = from.unwrap_or_default();
    match (to, below) {
        (Some(to), _) => say::bracket_between(language, say::BracketBetween { from: &from, to: &to }),
        (None, Some(below)) => say::bracket_below(language, &below),
        (None, None) => say::bracket_above(language, &from),
    }
}

fn unit_name(unit: Unit, language: Language) -> &'static str {
    match unit {
        Unit::Dh => say::dh_unit(language),
        Unit::DhHour => say::dh_hour_unit(language),
        Unit::DhYear => say::dh_year_unit(language),
        Unit::DhQuarter => say::dh_quarter_unit(language),
        Unit::SmigMultiple => say::smig_multiple_unit(language),
        Unit::Hours => say::hours_unit(language),
        Unit::Characters => say::characters_unit(language),
        Unit::Percent | Unit::None | Unit::Day | Unit::Days | Unit::Months | Unit::Years => "",
    }
}

/// «à confirmer auprès de l’agence CNSS».
pub fn confidence(confidence: Confidence, language: Language) -> &'static str {
    match confidence {
        Confidence::Sourced => say::sourced_name(language),
        Confidence::Secondary => say::secondary_name(language),
        Confidence::ToConfirm => say::to_confirm_name(language),
        Confidence::Unknown => say::unknown_name(language),
    }
}

/// «depuis le 01/01/2026».
pub fn period(row: &Row, language: Language) -> String {
    let [from, to] = [row.valid_from, row.valid_to].map(|d| d.map(date::short));
    match (from, to) {
        (Some(from), Some(to)) => say::between_period(language, say::BetweenPeriod { from: &from, to: &to }),
        (Some(from), None) => say::since_period(language, &from),
        (None, Some(to)) => say::until_period(language, &to),
        (None, None) => say::always_period(language).to_owned(),
    }
}

/// What rows are about, for people: several kinds each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The taxes on turnover: ceilings, rates, returns, lateness.
    Tax,
    /// The coefficients of activities.
    Coefficients,
    /// The droit complémentaire.
    Droit,
    /// Categories, their bases and dates.
    Categories,
    /// Liaison bodies.
    Liaison,
    /// Rate, minimum wage, payment of contributions.
    Contributions,
    /// Benefits, waiting, suspension.
    Rights,
    /// Spouses and children.
    Family,
    /// How one is registered, and with which data.
    Registration,
    /// Pieces.
    Pieces,
    /// Shapes of identifiers.
    Identifiers,
    /// Data protection.
    DataProtection,
}

impl Topic {
    /// All of them, in the order of reading.
    pub const ALL: [Topic; 12] = [
        Topic::Categories,
        Topic::Contributions,
        Topic::Droit,
        Topic::Tax,
        Topic::Coefficients,
        Topic::Rights,
        Topic::Family,
        Topic::Registration,
        Topic::Pieces,
        Topic::Liaison,
        Topic::Identifiers,
        Topic::DataProtection,
    ];

    /// What a kind is about.
    pub fn of(kind: Kind) -> Topic {
        match kind {
            Kind::CpuCeiling
            | Kind::CpuAmoCondition
            | Kind::CpuTaxRate
            | Kind::CpuExemption
            | Kind::MixedCeiling
            | Kind::RegimeLeaving
            | Kind::RegimeEntry
            | Kind::OneClientThreshold
            | Kind::OneClientRate
            | Kind::Rounding
            | Kind::ReturnDeadline
            | Kind::ReturnRhythm
            | Kind::TaxPayment
            | Kind::LateReturn
            | Kind::LatePayment
            | Kind::ExcludedProfessions
            | Kind::ReturnFirst
            | Kind::AeCeiling
            | Kind::AeRate => Topic::Tax,
            Kind::Coefficient => Topic::Coefficients,
            Kind::Droit
            | Kind::DroitGap
            | Kind::DroitPartYear
            | Kind::DroitYear
            | Kind::DroitCollector
            | Kind::DroitCumulated => Topic::Droit,
            Kind::Category | Kind::Base | Kind::DueFrom | Kind::CoverFrom | Kind::SeveralCategories => {
                Topic::Categories
            }
            Kind::LiaisonBody | Kind::LiaisonDefault | Kind::LiaisonDuty => Topic::Liaison,
            Kind::AmoRate
            | Kind::SmigHour
            | Kind::SmigHours
            | Kind::PaymentDueDay
            | Kind::PaymentRhythm
            | Kind::PaymentChannel
            | Kind::RegularityAttestation
            | Kind::Remission
            | Kind::LateSurcharge => Topic::Contributions,
            Kind::Waiting
            | Kind::WaitingCount
            | Kind::Suspension
            | Kind::NewWaiting
            | Kind::CoverKept
            | Kind::Basket
            | Kind::Reimbursement
            | Kind::ClaimDeadline
            | Kind::OtherScheme => Topic::Rights,
            Kind::SpouseCover
            | Kind::ChildAge
            | Kind::ChildDisabled
            | Kind::ChildLastDay
            | Kind::SchoolYear => Topic::Family,
            Kind::ExOfficio
            | Kind::ChangeDeadline
            | Kind::ReceiptWait
            | Kind::Application
            | Kind::Stage
            | Kind::FormField
            | Kind::ListFormat
            | Kind::FieldLimit => Topic::Registration,
            Kind::Piece => Topic::Pieces,
            Kind::Identifier | Kind::Bank | Kind::CinPrefix => Topic::Identifiers,
            Kind::DataProtection => Topic::DataProtection,
        }
    }
}

/// Who can settle a doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settler {
    /// The agency of the CNSS.
    Agency,
    /// The tax office.
    TaxOffice,
}

/// Who can settle a row that is not certain; nobody is needed for one that is.
pub fn settler(row: &Row) -> Option<Settler> {
    let of_tax = match Topic::of(row.kind) {
        Topic::Tax => !row.code.as_deref().is_some_and(|code| code.starts_with("amo")),
        Topic::Coefficients => true,
        _ => false,
    };
    row.confidence.is_doubtful().then_some(if of_tax { Settler::TaxOffice } else { Settler::Agency })
}

/// A row in a few words, for a list and for whoever asks where a figure comes from.
#[derive(Clone, Debug)]
pub struct RuleView {
    /// Its key.
    pub id: RowId,
    /// What it is about.
    pub topic: Topic,
    /// The category it is of, worded; empty: of none.
    pub category: String,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// Its figure; empty where it only states something.
    pub figure: String,
    /// The list that it states.
    pub items: Vec<String>,
    /// When it holds.
    pub period: String,
    /// Whether it holds on the day.
    pub in_force: bool,
    /// Law, decree or article.
    pub reference: String,
    /// Where it was read.
    pub source: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// Who can settle it.
    pub settler: Option<Settler>,
    /// What has to be said with it.
    pub note: String,
    /// The rows of its series, oldest first, where there are several.
    pub history: Vec<RulePast>,
}

/// A row of a series in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulePast {
    /// Its key.
    pub id: RowId,
    /// Its figure.
    pub figure: String,
    /// When it holds.
    pub period: String,
    /// Whether it holds on the day.
    pub in_force: bool,
}

/// A row as it is shown on a day.
pub fn view(book: &RuleBook, row: &Row, on: Date, language: Language) -> RuleView {
    let nobody = Member::default();
    let explainer = Explainer { language, book, member: &nobody, date: on };
    let series: Vec<&Row> = book.series(row.kind, row.category.as_ref(), row.code.as_deref()).collect();
    let past = |row: &&Row| RulePast {
        id: row.id.clone(),
        figure: figure(row, language),
        period: period(row, language),
        in_force: row.holds_on(on),
    };
    RuleView {
        id: row.id.clone(),
        topic: Topic::of(row.kind),
        category: match row.kind {
            Kind::Category => String::new(),
            _ => row.category.as_ref().map(|c| explainer.category(c)).unwrap_or_default(),
        },
        name_ar: row.name.ar.clone(),
        name_fr: row.name.fr.clone(),
        figure: figure(row, language),
        items: row.items.clone(),
        period: period(row, language),
        in_force: row.holds_on(on),
        reference: explainer.sources(std::slice::from_ref(&row.id)),
        source: book.source(&row.source).map(|s| s.name.in_language(language).to_owned()).unwrap_or_default(),
        confidence: row.confidence,
        settler: settler(row),
        note: row.note.in_language(language).to_owned(),
        history: if series.len() > 1 { series.iter().map(past).collect() } else { Vec::new() },
    }
}

/// The rows of a topic, or of all, that hold all words of `search`; only the uncertain ones where asked.
pub fn search(
    book: &RuleBook,
    topic: Option<Topic>,
    text: &str,
    doubtful: bool,
    on: Date,
    language: Language,
) -> Vec<RuleView> {
    let sought: Vec<String> = fold(text).split_whitespace().map(str::to_owned).collect();
    let wanted = |row: &&Row| {
        topic.is_none_or(|topic| topic == Topic::of(row.kind)) && (!doubtful || row.confidence.is_doubtful())
    };
    let holds = |view: &RuleView| {
        let parts: [&str; 9] = [
            view.id.as_str(),
            &view.category,
            &view.name_ar,
            &view.name_fr,
            &view.figure,
            &view.reference,
            &view.source,
            &view.note,
            &view.period,
        ];
        let text = fold(&parts.join(" "));
        sought.iter().all(|word| text.contains(word.as_str()))
    };
    let mut found: Vec<RuleView> =
        book.rows().filter(wanted).map(|row| view(book, row, on, language)).filter(holds).collect();
    let order = |topic: Topic| Topic::ALL.iter().position(|t| *t == topic);
    found.sort_by_key(|view| order(view.topic));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn found(text: &str, language: Language) -> Vec<RuleView> {
        search(RuleBook::embedded(), None, text, false, TODAY, language)
    }

    #[test]
    fn every_row_is_listed_with_its_names_reference_and_source() {
        for language in Language::ALL {
            let all = found("", language);
            assert_eq!(all.len(), RuleBook::embedded().rows().count());
            for view in all {
                assert!(!view.name_ar.is_empty() && !view.name_fr.is_empty(), "{}", view.id);
                assert!(!view.reference.is_empty() && !view.source.is_empty(), "{}", view.id);
                assert_eq!(view.settler.is_some(), view.confidence.is_doubtful(), "{}", view.id);
            }
        }
    }

    #[test]
    fn a_figure_shows_its_history() {
        let rows = found("smig-hour-2026", Language::Fr);
        let [row] = rows.as_slice() else { panic!("{rows:?}") };
        assert_eq!(row.history.len(), RuleBook::embedded().rows_of(Kind::SmigHour).count());
        assert_eq!(row.history.iter().filter(|past| past.in_force).count(), 1);
        assert!(row.history.windows(2).all(|pair| pair[0].figure != pair[1].figure));
    }

    #[test]
    fn a_search_works_in_either_script_and_doubts_can_be_listed_alone() {
        assert!(
            found("الواجب التكميلي", Language::Fr).iter().any(|v| v.id.as_str() == "droit-complementaire")
        );
        assert!(
            found("droit complementaire", Language::Ar)
                .iter()
                .any(|v| v.id.as_str() == "droit-complementaire")
        );
        let doubts = search(RuleBook::embedded(), Some(Topic::Rights), "", true, TODAY, Language::Fr);
        assert!(!doubts.is_empty() && doubts.iter().all(|v| v.confidence.is_doubtful()));
    }

    #[test]
    fn who_settles_a_doubt_follows_from_the_topic() {
        let of = |id: &str| settler(RuleBook::embedded().row(&RowId::from(id)).unwrap());
        assert_eq!(of("cpu-rounding-tax"), Some(Settler::TaxOffice));
        assert_eq!(of("waiting-new-cpu"), Some(Settler::Agency));
        assert_eq!(of("amo-rate"), None);
    }

    #[test]
    fn counted_figures_follow_the_grammar_of_the_language() {
        let of = |id: &str, language| figure(RuleBook::embedded().row(&RowId::from(id)).unwrap(), language);
        assert_eq!(of("waiting-new", Language::Ar), "3 أشهر");
        assert_eq!(of("child-age-plain", Language::Fr), "21 ans");
        assert_eq!(of("cpu-return", Language::Fr), "31 mars");
    }
}
