//! A case explained: what it costs line by line, the conditions, the payments, the rights. Of a member or of somebody
//! who walked in.

use milaf_domain::{Date, Language, Member};
use milaf_office::lever::{Lever, LeverFact, Supposed, figures, total};
use milaf_office::rules::{
    Assessment, CategoryAssessment, Condition, Contribution, Coverage, DependantRights, Payment,
    RightsSegment, RowId, RuleBook, Step, Verdict,
};
use milaf_office::rules::{Figures, LateCharge};
use milaf_office::{Explainer, rule};
use serde::{Deserialize, Serialize};

use super::rule::RuleView;

/// A case.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedCase {
    /// As of which day.
    pub date: String,
    /// Each category held, with what it costs.
    pub categories: Vec<ExplainedContribution>,
    /// Which of them counts.
    pub governing: Option<u32>,
    /// Each condition.
    pub conditions: Vec<ExplainedCondition>,
    /// Payments in order of date.
    pub payments: Vec<ExplainedPayment>,
    /// The opening of the rights.
    pub rights: ExplainedRights,
    /// Spouses and children.
    pub family: Vec<ExplainedDependant>,
    /// What is asked for: names of pieces.
    pub pieces: Vec<ExplainedPiece>,
    /// The uncertain rows in the order of their reference marks, from 1.
    pub doubts: Vec<String>,
    /// The rows that the above name.
    pub rules: Vec<RuleView>,
}

/// What a category costs.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedContribution {
    /// The category's name.
    pub category: String,
    /// A month, a quarter, a year, with the unit; absent: not known.
    pub amounts: Option<ExplainedAmounts>,
    /// Why there is no amount and what would settle it; empty where there is one.
    pub unknown: String,
    /// Reference marks of the amount.
    pub marks: Vec<u32>,
    /// The arithmetic.
    pub steps: Vec<ExplainedStep>,
    /// Tax and droit together in a year, where there is a tax.
    pub total: Option<String>,
    /// The rows that say who and since when.
    pub rows: Vec<String>,
}

/// An amount by month, quarter and year, with its unit.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedAmounts {
    /// A month.
    pub month: String,
    /// A quarter.
    pub quarter: String,
    /// A year.
    pub year: String,
}

/// A line of the arithmetic.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedStep {
    /// What it does.
    pub label: String,
    /// The formula in figures, left to right; empty where a figure goes in unchanged.
    pub calculation: String,
    /// What comes out, with its unit.
    pub result: String,
    /// Its legal references.
    pub sources: String,
    /// Its rows.
    pub rows: Vec<String>,
}

/// Whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictCode {
    /// It holds.
    Pass,
    /// Nobody knows.
    Unknown,
    /// It does not hold.
    Fail,
}

/// A condition.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedCondition {
    /// What it asks.
    pub name: String,
    /// Whether it holds.
    pub verdict: VerdictCode,
    /// The verdict in a word.
    pub word: String,
    /// What the record holds about it.
    pub data: String,
    /// The shortest way to pass; empty where none is needed.
    pub remedy: String,
    /// Its legal references.
    pub sources: String,
    /// Its rows.
    pub rows: Vec<String>,
}

/// A payment.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedPayment {
    /// Last day on which it is in time.
    pub due: String,
    /// Whether that day is past.
    pub past: bool,
    /// What is paid.
    pub name: String,
    /// For which months.
    pub months: String,
    /// How much, with its unit; empty where it is not known.
    pub amount: String,
    /// Reference marks of day and amount.
    pub marks: Vec<u32>,
}

/// The opening of the rights.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedRights {
    /// How they stand, in a word.
    pub word: String,
    /// First day of cover.
    pub opens: Option<String>,
    /// Waiting months, worded; empty where they are not known.
    pub waiting: String,
    /// What would settle or open them.
    pub remedy: String,
    /// Its rows.
    pub rows: Vec<String>,
}

/// A spouse or a child.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedDependant {
    /// Index in the record.
    pub index: u32,
    /// The name; empty where none is known.
    pub name: String,
    /// Whether it is a spouse.
    pub spouse: bool,
    /// On the day.
    pub on_date: ExplainedSegment,
    /// What would settle or open it.
    pub remedy: String,
    /// Over time.
    pub segments: Vec<ExplainedSegment>,
}

/// A stretch of a dependant's rights.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedSegment {
    /// First day; none: as far back as one looks.
    pub from: Option<String>,
    /// Last day; none: as far as one can see.
    pub to: Option<String>,
    /// Whether covered: holds, unknown, holds not.
    pub verdict: VerdictCode,
    /// The same in a word.
    pub word: String,
    /// Why.
    pub reason: String,
    /// Its rows.
    pub rows: Vec<String>,
    /// Reference marks.
    pub marks: Vec<u32>,
}

/// A piece that is asked for.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedPiece {
    /// What it is called, with whose it is.
    pub name: String,
    /// Why it is asked.
    pub why: String,
    /// Its row.
    pub row: String,
}

/// A case in the words of a language.
pub fn explained(
    book: &RuleBook,
    member: &Member,
    assessment: &Assessment,
    language: Language,
) -> ExplainedCase {
    Teller {
        explainer: Explainer { language, book, member, date: assessment.date },
        assessment,
        named: Vec::new(),
    }
    .tell()
}

/// A member's contribution, as recorded or with facts thought otherwise.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ContributionView {
    /// The case.
    pub case: ExplainedCase,
    /// What lateness costs at the tax office.
    pub late: Vec<ExplainedLate>,
    /// The facts that move the amount.
    pub levers: Vec<LeverView>,
    /// What it costs more or less than the record as it stands; none: nothing was supposed, or one side is not known.
    pub difference: Option<AmountDifference>,
}

/// A charge for lateness.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedLate {
    /// What is late and what it costs.
    pub name: String,
    /// The arithmetic.
    pub steps: Vec<ExplainedStep>,
}

/// A fact that moves the amount.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LeverView {
    /// The name under which a supposition takes it.
    pub name: String,
    /// Which fact.
    pub fact: LeverCode,
    /// The activity, where there are several.
    pub activity: String,
    /// Of which year; 0: of none.
    pub year: i16,
    /// What is recorded: decimal text, ISO date, class code, `yes` or `no`; none: nothing.
    pub value: Option<String>,
}

/// Which fact moves the amount.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum LeverCode {
    /// An amount.
    Turnover,
    /// An amount.
    Profit,
    /// One of the tax office's classes.
    Class,
    /// A day.
    PractisingSince,
    /// Yes or no.
    OwnsVehicle,
}

/// A fact thought otherwise.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Supposition {
    /// A lever's name.
    pub name: String,
    /// As typed.
    pub value: String,
}

/// A change of an amount in dirhams, as decimal text with its sign.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AmountDifference {
    /// A month.
    pub month: String,
    /// A quarter.
    pub quarter: String,
    /// A year.
    pub year: String,
    /// Tax and droit together in a year, where there is a tax.
    pub total: Option<String>,
}

/// A member's contribution in the words of a language.
pub fn contribution(book: &RuleBook, supposed: &Supposed, language: Language) -> ContributionView {
    let Supposed { member, assessment, levers, present, present_total } = supposed;
    let late = {
        let explainer = Explainer { language, book, member, date: assessment.date };
        let mut teller = Teller { explainer, assessment, named: Vec::new() };
        assessment.late.iter().map(|charge| teller.late(charge)).collect()
    };
    let totals = present_total.zip(total(assessment));
    let difference = present.zip(figures(assessment)).map(|(present, now)| difference(present, now, totals));
    ContributionView {
        case: explained(book, member, assessment, language),
        late,
        levers: levers.iter().map(lever).collect(),
        difference,
    }
}

fn difference(
    present: Figures,
    now: Figures,
    totals: Option<(milaf_domain::Money, milaf_domain::Money)>,
) -> AmountDifference {
    let less = |a: milaf_domain::Money, b: milaf_domain::Money| (a.decimal() - b.decimal()).to_string();
    AmountDifference {
        month: less(now.month, present.month),
        quarter: less(now.quarter, present.quarter),
        year: less(now.year, present.year),
        total: totals.map(|(present, now)| less(now, present)),
    }
}

fn lever(lever: &Lever) -> LeverView {
    let money = |money: &Option<milaf_domain::Money>| money.map(|m| m.decimal().to_string());
    let (fact, value) = match &lever.fact {
        LeverFact::Turnover(amount) => (LeverCode::Turnover, money(amount)),
        LeverFact::Profit(amount) => (LeverCode::Profit, money(amount)),
        LeverFact::Class(class) => (LeverCode::Class, class.as_ref().map(|c| c.as_str().to_owned())),
        LeverFact::PractisingSince(day) => (LeverCode::PractisingSince, day.map(|day| day.to_string())),
        LeverFact::OwnsVehicle(owns) => {
            let word = |owns: bool| if owns { "yes" } else { "no" };
            (LeverCode::OwnsVehicle, owns.map(|owns| word(owns).to_owned()))
        }
    };
    LeverView {
        name: lever.name.clone(),
        fact,
        activity: lever.activity.clone(),
        year: lever.year.unwrap_or_default(),
        value,
    }
}

struct Teller<'a> {
    explainer: Explainer<'a>,
    assessment: &'a Assessment,
    named: Vec<RowId>,
}

impl Teller<'_> {
    fn tell(mut self) -> ExplainedCase {
        let (e, a) = (self.explainer, self.assessment);
        let categories = a.categories.iter().map(|held| self.contribution(held)).collect();
        let conditions = a.conditions.iter().map(|condition| self.condition(condition)).collect();
        let payments = a.calendar.iter().map(|payment| self.payment(payment)).collect();
        let rights = ExplainedRights {
            word: e.rights_state(&a.entitlement.state).to_owned(),
            opens: a.entitlement.opens_on.as_ref().map(|day| day.value.to_string()),
            waiting: a
                .entitlement
                .waiting_months
                .as_ref()
                .map(|months| e.quantity(&milaf_office::rules::Quantity::Months(months.value)))
                .unwrap_or_default(),
            remedy: a.entitlement.remedy.as_ref().map(|remedy| e.remedy(remedy)).unwrap_or_default(),
            rows: self.rows(&a.entitlement.rows),
        };
        let family = a.dependants.iter().map(|rights| self.dependant(rights)).collect();
        let mut pieces = Vec::new();
        for piece in &a.pieces {
            let row = self.rows(std::slice::from_ref(&piece.row)).pop().unwrap_or_default();
            pieces.push(ExplainedPiece { name: e.piece(piece), why: e.piece_why(piece.why).to_owned(), row });
        }
        let doubts = self.rows(&a.doubts);
        let view = |id: &RowId| e.book.row(id).map(|row| rule::view(e.book, row, a.date, e.language).into());
        ExplainedCase {
            date: a.date.to_string(),
            categories,
            governing: a.governing.and_then(|at| u32::try_from(at).ok()),
            conditions,
            payments,
            rights,
            family,
            pieces,
            doubts,
            rules: self.named.iter().filter_map(view).collect(),
        }
    }

    /// The keys of rows, noted as named.
    fn rows(&mut self, rows: &[RowId]) -> Vec<String> {
        for row in rows {
            if !self.named.contains(row) {
                self.named.push(row.clone());
            }
        }
        rows.iter().map(ToString::to_string).collect()
    }

    fn marks(&self, doubts: &[RowId]) -> Vec<u32> {
        let mut marks: Vec<u32> = doubts
            .iter()
            .filter_map(|row| self.assessment.mark(row))
            .filter_map(|m| u32::try_from(m).ok())
            .collect();
        marks.sort_unstable();
        marks.dedup();
        marks
    }

    fn contribution(&mut self, held: &CategoryAssessment) -> ExplainedContribution {
        let e = self.explainer;
        let (steps, total): (&[Step], _) = match &held.contribution {
            Contribution::Taxed(taxed) => (&taxed.steps, Some(e.money(taxed.total.value))),
            Contribution::FlatRate(flat) => (&flat.steps, None),
            Contribution::Unknown(_) => (&[], None),
        };
        let figures = held.contribution.cover_a_year();
        ExplainedContribution {
            category: e.category(&held.category),
            amounts: figures.map(|noted| ExplainedAmounts {
                month: e.money(noted.value.month),
                quarter: e.money(noted.value.quarter),
                year: e.money(noted.value.year),
            }),
            unknown: match &held.contribution {
                Contribution::Unknown(unknown) => e.amount_unknown(unknown),
                _ => String::new(),
            },
            marks: figures.map(|noted| self.marks(&noted.doubts)).unwrap_or_default(),
            steps: steps.iter().map(|step| self.step(step)).collect(),
            total,
            rows: self.rows(&held.rows),
        }
    }

    fn step(&mut self, step: &Step) -> ExplainedStep {
        let told = self.explainer.step(step);
        ExplainedStep {
            label: told.label,
            calculation: told.calculation,
            result: told.result,
            sources: told.sources,
            rows: self.rows(&step.rows),
        }
    }

    fn late(&mut self, charge: &LateCharge) -> ExplainedLate {
        ExplainedLate {
            name: self.explainer.late(charge),
            steps: charge.steps.iter().map(|step| self.step(step)).collect(),
        }
    }

    fn condition(&mut self, condition: &Condition) -> ExplainedCondition {
        let e = self.explainer;
        ExplainedCondition {
            name: e.condition(condition.code).to_owned(),
            verdict: match condition.verdict {
                Verdict::Pass => VerdictCode::Pass,
                Verdict::Unknown => VerdictCode::Unknown,
                Verdict::Fail => VerdictCode::Fail,
            },
            word: e.verdict(condition.verdict).to_owned(),
            data: e.data(condition),
            remedy: condition.remedy.as_ref().map(|remedy| e.remedy(remedy)).unwrap_or_default(),
            sources: e.sources(&condition.rows),
            rows: self.rows(&condition.rows),
        }
    }

    fn payment(&mut self, payment: &Payment) -> ExplainedPayment {
        let e = self.explainer;
        self.rows(&payment.rows);
        let mut doubts = payment.due.doubts.clone();
        doubts.extend(payment.amount.iter().flat_map(|amount| amount.doubts.clone()));
        ExplainedPayment {
            due: payment.due.value.to_string(),
            past: payment.due.value < self.assessment.date,
            name: e.payment_kind(payment.kind).to_owned(),
            months: e.months_of(payment),
            amount: payment.amount.as_ref().map(|amount| e.money(amount.value)).unwrap_or_default(),
            marks: self.marks(&doubts),
        }
    }

    fn dependant(&mut self, rights: &DependantRights) -> ExplainedDependant {
        let e = self.explainer;
        let person = e.member.dependants.get(rights.index);
        let sex = person.and_then(|person| person.sex);
        ExplainedDependant {
            index: u32::try_from(rights.index).unwrap_or(u32::MAX),
            name: person.map(|person| e.name(&person.name.first)).unwrap_or_default(),
            spouse: rights.relation == milaf_domain::Relation::Spouse,
            on_date: self.segment(&rights.on_date, sex),
            remedy: rights.on_date.remedy.as_ref().map(|remedy| e.remedy(remedy)).unwrap_or_default(),
            segments: rights.segments.iter().map(|segment| self.segment(segment, sex)).collect(),
        }
    }

    fn segment(&mut self, segment: &RightsSegment, sex: Option<milaf_domain::Sex>) -> ExplainedSegment {
        let e = self.explainer;
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        ExplainedSegment {
            from: day(segment.from),
            to: day(segment.to),
            verdict: match segment.coverage {
                Coverage::Covered => VerdictCode::Pass,
                Coverage::Unknown => VerdictCode::Unknown,
                Coverage::NotCovered => VerdictCode::Fail,
            },
            word: e.coverage(segment.coverage, sex).to_owned(),
            reason: e.coverage_reason(segment.reason, sex).to_owned(),
            rows: self.rows(&segment.rows),
            marks: self.marks(&segment.doubts),
        }
    }
}
