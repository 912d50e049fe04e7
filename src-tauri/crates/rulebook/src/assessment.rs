//! What an assessment says: everything typed, so that another crate can word it in either language.

use milaf_domain::piece::PieceStanding;
use milaf_domain::{
    ActivityClass, CategoryCode, Date, DependantId, LiaisonFact, Money, PartialDate, Period, Relation, Stage,
    SubCategoryCode, YearMonth,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::book::BookVersion;
use crate::row::{Confidence, RowId};
use crate::step::{Noted, Step};

/// What surrounds a member and cannot be read from their record: the association and its settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Context {
    /// The texts by which the association is a liaison body.
    pub liaison: Vec<LiaisonFact>,
    /// Who collects the droit complémentaire.
    pub collector: Collector,
    /// How the tax is paid.
    pub tax_rhythm: Rhythm,
    /// How the droit is paid where the CNSS collects it.
    pub droit_rhythm: Rhythm,
    /// Day of the month by which the CNSS is paid; absent: the last one.
    pub due_day: Option<i8>,
    /// So many days before its end a piece is called expiring.
    pub notice_days: i32,
    /// The year of the turnover to assess; absent: as the rule book says.
    pub basis_year: Option<i16>,
    /// What one client paid month by month, where it is known.
    pub client_months: Vec<ClientMonths>,
}

impl Default for Context {
    fn default() -> Context {
        Context {
            liaison: Vec::new(),
            collector: Collector::TaxOffice,
            tax_rhythm: Rhythm::Yearly,
            droit_rhythm: Rhythm::Quarterly,
            due_day: None,
            notice_days: 0,
            basis_year: None,
            client_months: Vec::new(),
        }
    }
}

/// What one client paid to one activity in the months of a year, January first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientMonths {
    /// Index of the activity in the member's situation.
    pub activity: usize,
    /// The year.
    pub year: i16,
    /// Twelve amounts or fewer.
    pub amounts: Vec<Money>,
}

/// Who collects the droit complémentaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Collector {
    /// The tax office, with the tax.
    TaxOffice,
    /// The CNSS.
    Cnss,
}

/// How often something is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    /// Each month.
    Monthly,
    /// Each quarter.
    Quarterly,
    /// Once a year.
    Yearly,
}

/// A member's case on a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// As of which day.
    pub date: Date,
    /// By which rule book.
    pub book: BookVersion,
    /// Each condition with its verdict.
    pub conditions: Vec<Condition>,
    /// Each category held on the date, with what it costs.
    pub categories: Vec<CategoryAssessment>,
    /// Index in `categories` of the one that counts; absent: none held, or not to be told apart.
    pub governing: Option<usize>,
    /// Payments to come and gone, in order of date.
    pub calendar: Vec<Payment>,
    /// Charges for a late return, as far as the law says.
    pub late: Vec<LateCharge>,
    /// Opening of the member's own rights.
    pub entitlement: Entitlement,
    /// Rights of each dependant, in the order of the record. They run within the member's own.
    pub dependants: Vec<DependantRights>,
    /// The stages of the registration.
    pub stages: Vec<StageStep>,
    /// The pieces asked and how each stands.
    pub pieces: Vec<RequiredPiece>,
    /// The fields of the request and whether each is filled.
    pub fields: Vec<FieldStanding>,
    /// In whose name the deposit is made.
    pub deposit: Deposit,
    /// Remissions and amnesties open on the date.
    pub remissions: Vec<RowId>,
    /// Every uncertain row behind a figure or date of this assessment, once, in order of appearance: the numbers of
    /// the reference marks.
    pub doubts: Vec<RowId>,
}

impl Assessment {
    /// The category that counts.
    pub fn governing_category(&self) -> Option<&CategoryAssessment> {
        self.categories.get(self.governing?)
    }

    /// What the category that counts costs.
    pub fn contribution(&self) -> Option<&Contribution> {
        self.governing_category().map(|c| &c.contribution)
    }

    /// The verdict of a condition, the worst where it stands several times.
    pub fn verdict(&self, code: ConditionCode) -> Option<Verdict> {
        self.conditions.iter().filter(|c| c.code == code).map(|c| c.verdict).max()
    }

    /// The number of the reference mark of an uncertain row, from 1.
    pub fn mark(&self, row: &RowId) -> Option<usize> {
        self.doubts.iter().position(|d| d == row).map(|i| i + 1)
    }

    /// What must hold before the dossier may leave.
    pub fn guard(&self) -> milaf_domain::dossier::Guard {
        let asked = || self.pieces.iter().filter(|p| p.required && !p.is_data && !p.standing.is_usable());
        let mandate = |p: &&RequiredPiece| p.why == PieceWhy::OnBehalf;
        milaf_domain::dossier::Guard {
            faulty_fields: self.fields.iter().filter(|f| f.required && !f.filled).count(),
            missing_pieces: asked().filter(|p| !mandate(p)).count(),
            mandate_missing: asked().any(|p| mandate(&p)),
        }
    }
}

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It holds.
    Pass,
    /// Nobody knows: the record or the rule is silent.
    Unknown,
    /// It does not hold.
    Fail,
}

/// A condition of registration, of a regime or of cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConditionCode {
    /// A category is held on the date.
    CategoryHeld,
    /// The category has been opened to registration.
    CategoryOpen,
    /// Name, birth and identity document are known.
    IdentityKnown,
    /// No other compulsory scheme covers the member.
    NotCoveredElsewhere,
    /// The activity is not one that the decree keeps out of the CPU.
    ActivityNotExcluded,
    /// The tax office's class of each activity is recorded.
    ClassRecorded,
    /// Turnover under the ceiling, or over it less than the years that close the regime.
    TurnoverUnderCeiling,
    /// Who comes from a regime with accounts was under the ceiling long enough.
    RegimeEntry,
    /// The tax return of the year before is filed.
    ReturnFiled,
    /// The AMO was joined, as the CPU asks.
    AmoJoined,
    /// The fact that chooses the base is known.
    BaseKnown,
    /// No month is unpaid.
    ContributionsPaid,
}

impl ConditionCode {
    /// All conditions in the order in which papers show them.
    pub const ALL: [ConditionCode; 12] = [
        ConditionCode::CategoryHeld,
        ConditionCode::CategoryOpen,
        ConditionCode::IdentityKnown,
        ConditionCode::NotCoveredElsewhere,
        ConditionCode::ActivityNotExcluded,
        ConditionCode::ClassRecorded,
        ConditionCode::TurnoverUnderCeiling,
        ConditionCode::RegimeEntry,
        ConditionCode::ReturnFiled,
        ConditionCode::AmoJoined,
        ConditionCode::BaseKnown,
        ConditionCode::ContributionsPaid,
    ];
}

/// A condition with its verdict and everything behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Condition {
    /// Which.
    pub code: ConditionCode,
    /// For which category, where it depends on one.
    pub category: Option<CategoryCode>,
    /// Whether it holds.
    pub verdict: Verdict,
    /// The rows used.
    pub rows: Vec<RowId>,
    /// The member's data used.
    pub data: Vec<Datum>,
    /// The weakest of the rows.
    pub confidence: Confidence,
    /// The shortest way to pass; on a pass: what to keep an eye on.
    pub remedy: Option<Remedy>,
}

/// A datum of the member's record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Datum {
    /// Which field.
    pub field: FieldRef,
    /// What it holds.
    pub value: DatumValue,
}

/// A field of the member's record.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldRef {
    /// The name.
    Name,
    /// The birth date.
    Birth,
    /// The identity document.
    Identity,
    /// The CNSS registration number.
    CnssNumber,
    /// Another compulsory cover.
    OtherCover,
    /// The category held.
    Category,
    /// Its sub-category.
    SubCategory,
    /// The yearly profit.
    Profit,
    /// The beginning of practice.
    PractisingSince,
    /// Whether the vehicle is owned.
    OwnsVehicle,
    /// What an activity is called.
    ActivityLabel {
        /// Its index in the situation.
        activity: usize,
    },
    /// The tax office's class of an activity.
    ActivityClass {
        /// Its index in the situation.
        activity: usize,
    },
    /// The turnover of an activity in a year.
    Turnover {
        /// Its index in the situation.
        activity: usize,
        /// The year.
        year: i16,
    },
    /// The turnover of all activities in a year.
    TotalTurnover {
        /// The year.
        year: i16,
    },
    /// The filing of a year's return.
    ReturnFiledOn {
        /// The year of the turnover.
        year: i16,
    },
    /// A stage of the registration.
    Stage(Stage),
    /// The first month whose contribution was due and paid.
    FirstMonth,
    /// Unpaid months.
    UnpaidMonths,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DatumValue {
    /// Nothing: unknown.
    Absent,
    /// It is filled; its content adds nothing here.
    Present,
    /// Yes or no.
    Flag(bool),
    /// An amount.
    Money(Money),
    /// A day.
    Date(Date),
    /// A date that may be partial.
    PartialDate(PartialDate),
    /// A month.
    Month(YearMonth),
    /// Months.
    Months(Vec<YearMonth>),
    /// A category.
    Category(CategoryCode),
    /// A sub-category.
    SubCategory(SubCategoryCode),
    /// A class.
    Class(ActivityClass),
    /// Words as written.
    Text(String),
}

/// The shortest way to settle or to pass something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// Write down a fact that the member can tell or show.
    Record {
        /// The fields to fill.
        fields: Vec<FieldRef>,
    },
    /// Write down one of the sub-categories.
    ChooseSubCategory {
        /// The codes to choose from.
        options: Vec<SubCategoryCode>,
    },
    /// Ask the CNSS's agency about a row of the book.
    AskAgency {
        /// The row.
        row: RowId,
    },
    /// Ask the tax office how it classed the activity.
    AskTaxOffice {
        /// The index of the activity in the situation.
        activity: usize,
    },
    /// File the return of a year.
    FileReturn {
        /// The year of the turnover.
        year: i16,
        /// Last day on which it is in time.
        last_day: Date,
    },
    /// Ask for the registration.
    Register,
    /// The regime ends: change to another.
    LeaveRegime {
        /// First day outside.
        from: Date,
    },
    /// Stay under a ceiling in a year, or the regime ends.
    StayUnder {
        /// The ceiling.
        ceiling: Money,
        /// The year.
        year: i16,
    },
    /// Pay months.
    Settle {
        /// The months.
        months: Vec<YearMonth>,
    },
    /// Ask for the attestation of regular payment.
    AskRegularityAttestation,
    /// Wait for the opening of the category.
    WaitUntil {
        /// From when, as exactly as it is known.
        date: PartialDate,
    },
    /// Bring a certificate of studies for a school year.
    BringCertificate {
        /// The school year, named by the year of its October.
        school_year: i16,
    },
    /// Bring the proof of the disability.
    BringDisabilityProof,
    /// Nothing: other cover applies, so no registration is due here.
    UseOtherCover,
}

/// A category held on the date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CategoryAssessment {
    /// Which.
    pub category: CategoryCode,
    /// Its sub-category as recorded or as the facts choose it.
    pub sub_category: Option<SubCategoryCode>,
    /// Since when and until when it is held.
    pub held: Period,
    /// Its rows: the category, its dates, its liaison body.
    pub rows: Vec<RowId>,
    /// What it costs.
    pub contribution: Contribution,
}

/// What a category costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(clippy::large_enum_variant, reason = "one per category held, read more than moved")]
pub enum Contribution {
    /// Tax and droit complémentaire.
    Taxed(Taxed),
    /// A percentage of a flat-rate base.
    FlatRate(FlatRate),
    /// No figure can be given.
    Unknown(AmountUnknown),
}

impl Contribution {
    /// What goes to the health cover in a year, where it is known: droit or flat-rate contributions.
    pub fn cover_a_year(&self) -> Option<&Noted<Figures>> {
        match self {
            Contribution::Taxed(taxed) => Some(&taxed.droit),
            Contribution::FlatRate(flat) => Some(&flat.contribution),
            Contribution::Unknown(_) => None,
        }
    }
}

/// Why no figure can be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AmountUnknown {
    /// The rows that say so, or that wait for a datum.
    pub rows: Vec<RowId>,
    /// What would settle it.
    pub remedy: Remedy,
}

/// An amount by month, quarter and year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// A month.
    pub month: Money,
    /// A quarter.
    pub quarter: Money,
    /// The year, or the part of it that counts.
    pub year: Money,
}

/// Tax on turnover with the droit complémentaire of its band.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Taxed {
    /// The year of the turnover.
    pub basis_year: i16,
    /// Months of activity in that year.
    pub months: i32,
    /// Turnover × coefficients, rounded; for an auto-entrepreneur: the turnover that stays.
    pub base: Noted<Money>,
    /// The year's tax without what clients withhold.
    pub tax: Noted<Money>,
    /// What clients withhold, and when where the months are known.
    pub withheld: Option<Withheld>,
    /// Tax and withholding together.
    pub tax_with_withholding: Noted<Money>,
    /// The tax that finds the band: of a whole year.
    pub annualised_tax: Noted<Money>,
    /// The band.
    pub band: Band,
    /// The droit; `year` is reduced to the months of activity.
    pub droit: Noted<Figures>,
    /// Tax and droit together.
    pub total: Noted<Money>,
    /// A quarter of the total.
    pub total_quarter: Noted<Money>,
    /// The arithmetic.
    pub steps: Vec<Step>,
    /// Uncertain rows that cannot change a figure: they mark the explanation only.
    pub explained_by: Vec<RowId>,
}

/// Tax withheld by single clients.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Withheld {
    /// Of the year.
    pub year: Money,
    /// Month by month, where what the client paid is known by month; months without withholding are left out.
    pub months: Vec<(YearMonth, Money)>,
}

/// A band of the droit complémentaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Band {
    /// The row of the table.
    pub row: RowId,
    /// First yearly tax of the band.
    pub from: Decimal,
    /// Last yearly tax, included; absent: excluded end or no end.
    pub to: Option<Decimal>,
    /// End, excluded; absent: included end or no end.
    pub below: Option<Decimal>,
    /// Whether the tax lies in the gap before it.
    pub in_gap: bool,
}

/// A flat-rate contribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FlatRate {
    /// The row of the base.
    pub row: RowId,
    /// Times the monthly SMIG.
    pub multiple: Decimal,
    /// The monthly SMIG of the date.
    pub smig: Noted<Money>,
    /// The base.
    pub base: Noted<Money>,
    /// The contribution of the date's month, quarter and year.
    pub contribution: Noted<Figures>,
    /// The arithmetic of the month.
    pub steps: Vec<Step>,
}

/// What is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentKind {
    /// Nothing yet: the return is filed.
    Return,
    /// The tax alone.
    Tax,
    /// Tax and droit together.
    TaxAndDroit,
    /// The droit alone.
    Droit,
    /// The flat-rate contribution.
    FlatRate,
    /// An auto-entrepreneur's quarterly return with its payment.
    QuarterlyReturn,
}

/// A date of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Payment {
    /// What.
    pub kind: PaymentKind,
    /// Last day on which it is in time.
    pub due: Noted<Date>,
    /// How much, where it is known.
    pub amount: Option<Noted<Money>>,
    /// First month it is for.
    pub from: YearMonth,
    /// Last month it is for.
    pub to: YearMonth,
    /// The rows used.
    pub rows: Vec<RowId>,
}

/// What is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LateKind {
    /// The tax return (CGI 184).
    Return,
    /// The payment of the tax (CGI 208).
    Payment,
}

/// A charge for lateness at the tax office. None is ever computed for the CNSS: its surcharge is unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LateCharge {
    /// What is late.
    pub kind: LateKind,
    /// The year of the turnover.
    pub year: i16,
    /// So many days.
    pub days: i32,
    /// How much.
    pub amount: Noted<Money>,
    /// The arithmetic.
    pub steps: Vec<Step>,
    /// The rows used.
    pub rows: Vec<RowId>,
}

/// How the member's own rights stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RightsState {
    /// No category, or no payment known.
    Unknown,
    /// The waiting period runs.
    Waiting,
    /// Open.
    Open,
    /// Some month is unpaid: may be closed, the agency knows.
    MayBeClosed,
    /// The activity ended; kept for a while.
    Kept,
    /// The activity ended and the time is over.
    Ended,
}

/// The opening of the member's own rights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entitlement {
    /// How they stand on the date.
    pub state: RightsState,
    /// The first month whose contribution was due and paid, or that follows the amnesty's first payment.
    pub first_month: Option<YearMonth>,
    /// Waiting months.
    pub waiting_months: Option<Noted<i32>>,
    /// First day of cover.
    pub opens_on: Option<Noted<Date>>,
    /// Months known to be unpaid.
    pub unpaid: Vec<YearMonth>,
    /// So many waiting months at most may be imposed again, from the month after settlement.
    pub new_waiting: Option<Noted<i32>>,
    /// After the end of the activity: last day of cover.
    pub kept_until: Option<Noted<Date>>,
    /// The rows used.
    pub rows: Vec<RowId>,
    /// What would settle or open it.
    pub remedy: Option<Remedy>,
}

/// Whether a dependant is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Coverage {
    /// Covered, while the member is.
    Covered,
    /// Not known.
    Unknown,
    /// Not covered.
    NotCovered,
}

/// Why a dependant is covered or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CoverageReason {
    /// A spouse without compulsory cover of their own.
    SpouseWithoutCover,
    /// A spouse with compulsory cover of their own.
    SpouseWithCover,
    /// A spouse of whom nobody asked.
    SpouseCoverUnknown,
    /// Marriage or belonging not yet begun.
    NotYetBelonging,
    /// Belonging ended; cover may be kept for a while.
    KeptAfterDivorce,
    /// Belonging ended.
    NoLongerBelonging,
    /// Died.
    Died,
    /// A child under the plain age.
    UnderAge,
    /// A child past the plain age with a certificate of studies for the school year.
    Student,
    /// Past the plain age, no certificate for a school year that has begun.
    NoCertificate,
    /// Past the plain age in a school year yet to begin.
    CertificateToCome,
    /// A student past the age of today, before a new one whose reach is unsettled.
    NewAgeUnsettled,
    /// Past every age.
    OverAge,
    /// Disability, proof provided.
    Disabled,
    /// The birth date is unknown.
    BirthUnknown,
    /// The birth date lacks day or month and the answer depends on it.
    BirthPartial,
}

/// A stretch of a dependant's rights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RightsSegment {
    /// First day; absent: as far back as one looks.
    pub from: Option<Date>,
    /// Last day; absent: as far as one can see.
    pub to: Option<Date>,
    /// Whether covered.
    pub coverage: Coverage,
    /// Why.
    pub reason: CoverageReason,
    /// The rows used.
    pub rows: Vec<RowId>,
    /// The uncertain ones among them.
    pub doubts: Vec<RowId>,
    /// What would settle or open it, at the beginning of the stretch; in `on_date`: on the date.
    pub remedy: Option<Remedy>,
}

/// A dependant's rights over time. They run within the member's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DependantRights {
    /// Index in the member's record.
    pub index: usize,
    /// The key, once stored.
    pub id: Option<DependantId>,
    /// Spouse or child.
    pub relation: Relation,
    /// On the date of the assessment.
    pub on_date: RightsSegment,
    /// From first to last, without gap.
    pub segments: Vec<RightsSegment>,
}

impl DependantRights {
    /// The stretch that holds `date`.
    pub fn on(&self, date: Date) -> Option<&RightsSegment> {
        self.segments.iter().find(|s| s.from.is_none_or(|f| f <= date) && s.to.is_none_or(|t| date <= t))
    }

    /// The next change after `date`: the first stretch that begins later.
    pub fn next_change(&self, date: Date) -> Option<&RightsSegment> {
        self.segments.iter().find(|s| s.from.is_some_and(|f| f > date))
    }
}

/// How a stage stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StageState {
    /// Reached.
    Done {
        /// When, where it was noted or follows from the record.
        on: Option<Date>,
        /// What proves it; empty when nothing was noted.
        proof: String,
    },
    /// You are here: the first one not reached.
    Current,
    /// Still to come.
    Ahead,
    /// Not asked of this member.
    NotAsked,
}

/// A stage on the strip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StageStep {
    /// Which.
    pub stage: Stage,
    /// How it stands.
    pub state: StageState,
    /// Its row.
    pub row: Option<RowId>,
}

/// Whose piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// The member's.
    Member,
    /// A dependant's.
    Dependant {
        /// Index in the member's record.
        index: usize,
        /// The key, once stored.
        id: Option<DependantId>,
    },
}

/// Why a piece is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PieceWhy {
    /// Asked of everybody.
    Everybody,
    /// Asked in the member's category.
    Category,
    /// A spouse is declared.
    Spouse,
    /// A child is declared.
    Child,
    /// A child is past the plain age.
    StudentChild,
    /// A child counts as disabled.
    DisabledChild,
    /// The deposit is made on behalf of the member.
    OnBehalf,
    /// Not asked; welcome.
    Optional,
}

/// A piece asked of the member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RequiredPiece {
    /// Its code: `national-id-card`, `bank-attestation`, …
    pub kind: milaf_domain::PieceKind,
    /// Whose.
    pub whose: Whose,
    /// Whether the dossier waits for it.
    pub required: bool,
    /// Why it is asked.
    pub why: PieceWhy,
    /// Its row.
    pub row: RowId,
    /// How it stands on the date.
    pub standing: PieceStanding,
    /// Index in the member's pieces, where there is one.
    pub piece: Option<usize>,
    /// Last day it is good for: as written, or as the rule says.
    pub valid_until: Option<Noted<Date>>,
    /// Whether a scan may be kept.
    pub takes_file: bool,
    /// Plain data of the member rather than a paper.
    pub is_data: bool,
    /// Whether it rests on an uncertain row.
    pub doubts: Vec<RowId>,
}

/// A field of the request and whether it is filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldStanding {
    /// Its code: `last-name`, `birth-date`, …
    pub code: String,
    /// Its row.
    pub row: RowId,
    /// Whether the request cannot do without it.
    pub required: bool,
    /// Whether it is filled.
    pub filled: bool,
}

/// In whose name the deposit is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deposit {
    /// As the liaison body of the category, by its text.
    LiaisonBody {
        /// The category.
        category: CategoryCode,
        /// The text.
        text: String,
        /// The document kept at the office.
        document: String,
    },
    /// On behalf of the member, with a signed mandate.
    OnBehalf,
}
