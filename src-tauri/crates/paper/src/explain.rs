//! The wording of an assessment: conditions, remedies, arithmetic, payments, rights, stages and pieces as sentences of
//! one language. Papers lay these texts out; the command line prints them through [`Explainer::report`].
//!
//! Figures and names of unknown script come isolated (U+2066–U+2069), as papers need them; [`plain`] takes the marks
//! out for a terminal.

mod reference;

use milaf_domain::{
    ActivityClass, CategoryCode, Date, Language, Member, Money, NamePair, Sex, SubCategoryCode, YearMonth,
};
use milaf_l10n::msg::explain as words;
use milaf_l10n::{amount, date, decimal, list, percentage, piece_standing, stage, whole, yes_no};
use milaf_rulebook::{
    AmountUnknown, Assessment, Condition, ConditionCode, Contribution, Coverage, CoverageReason, Datum,
    DatumValue, Entitlement, FieldRef, Figures, GuideEntry, Kind, LateCharge, LateKind, MonthDay, Part,
    Payment, PaymentKind, PieceWhy, Quantity, Remedy, RequiredPiece, RightsSegment, RightsState, RowId,
    RuleBook, StageState, StageStep, Step, StepKind, Unit, Verdict, Whose,
};
use rust_decimal::Decimal;
use serde::Serialize;

use crate::mark::{isolated, ltr};
use reference::reference;

/// Words the parts of one member's assessment in one language.
#[derive(Clone, Copy, Debug)]
pub struct Explainer<'a> {
    /// The language of the sentences.
    pub language: Language,
    /// Where names of rows, categories and legal references are read.
    pub book: &'a RuleBook,
    /// Whose assessment it is.
    pub member: &'a Member,
    /// As of which day: a term that has run out is said to have.
    pub date: Date,
}

/// A step of arithmetic, ready for three columns and a small line beneath.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExplainedStep {
    /// What the step does.
    pub label: String,
    /// The formula in figures, left to right in either language; empty where a single figure goes in unchanged.
    pub calculation: String,
    /// What comes out, with its unit.
    pub result: String,
    /// Its legal references.
    pub sources: String,
}

/// A heading of a report with its lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chapter {
    /// The heading.
    pub title: String,
    /// Its lines, each a sentence or a «label: value».
    pub lines: Vec<String>,
}

/// A text without marks of direction, for a terminal or a comparison of words.
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

/// An amount with its unit as it stands in a sentence, its figures isolated in Arabic: «1 234,50 DH», «1 234,50 درهم».
pub fn in_sentence(language: Language, money: Money) -> String {
    let unit = milaf_l10n::msg::common::dirham_unit(language);
    let figures = match language {
        Language::Ar => ltr(&amount(money)),
        Language::Fr => amount(money),
    };
    format!("{figures}\u{A0}{unit}")
}

impl<'a> Explainer<'a> {
    /// The same in the other language of a paper.
    #[must_use]
    pub fn in_language(self, language: Language) -> Explainer<'a> {
        Explainer { language, ..self }
    }

    /// Figures as they stand in a sentence: isolated in Arabic.
    pub fn figure(&self, figures: &str) -> String {
        match self.language {
            Language::Ar => ltr(figures),
            Language::Fr => figures.to_owned(),
        }
    }

    /// «1 234,50 DH», «1 234,50 درهم».
    pub fn money(&self, money: Money) -> String {
        in_sentence(self.language, money)
    }

    /// «14/03/1979».
    pub fn day(&self, day: Date) -> String {
        self.figure(&date::short(day))
    }

    /// «mars 2026».
    pub fn month(&self, month: YearMonth) -> String {
        date::month(self.language, month)
    }

    /// A name in the paper's language, isolated where it may be of the other script.
    pub fn name(&self, name: &NamePair) -> String {
        let text = name.in_language(self.language);
        let own = match self.language {
            Language::Ar => &name.ar,
            Language::Fr => &name.latin,
        };
        if own.is_empty() { isolated(text) } else { text.to_owned() }
    }

    /// What a row is called.
    pub fn row(&self, id: &RowId) -> String {
        self.book.row(id).map_or_else(|| ltr(id.as_str()), |r| r.name.in_language(self.language).to_owned())
    }

    /// What a row is called, with its figure: «Période de stage, première immatriculation : 3 mois».
    pub fn row_with_figure(&self, id: &RowId) -> String {
        let name = self.row(id);
        let figure = self.book.row(id).and_then(|r| Some((r.value?, r.unit)));
        match figure.filter(|(value, unit)| *unit != Unit::None && value.is_sign_positive()) {
            // «jusqu’à l’âge de» waits for its figure.
            Some((value, unit)) if name.ends_with(" de") || name.ends_with(" سن") => {
                format!("{name} {}", self.row_figure(value, unit))
            }
            Some((value, unit)) => format!("{name}{}{}", self.colon(), self.row_figure(value, unit)),
            None => name,
        }
    }

    /// What a category is called.
    pub fn category(&self, code: &CategoryCode) -> String {
        let row = self.book.rows_of(Kind::Category).find(|r| r.category.as_ref() == Some(code));
        row.map_or_else(|| ltr(code.as_str()), |r| r.name.in_language(self.language).to_owned())
    }

    /// What a sub-category is called.
    pub fn sub_category(&self, category: Option<&CategoryCode>, code: &SubCategoryCode) -> String {
        let row = self.book.rows_of(Kind::Base).find(|r| {
            r.code.as_deref() == Some(code.as_str())
                && (category.is_none() || r.category.as_ref() == category)
        });
        row.map_or_else(|| ltr(code.as_str()), |r| r.name.in_language(self.language).to_owned())
    }

    /// What a class of the tax office is called.
    pub fn class(&self, code: &ActivityClass) -> String {
        let row = self.book.rows_of(Kind::Coefficient).find(|r| r.code.as_deref() == Some(code.as_str()));
        row.map_or_else(|| ltr(code.as_str()), |r| r.name.in_language(self.language).to_owned())
    }

    /// The legal references of rows, each once: «CGI 40-I · CGI 73-II».
    pub fn sources(&self, rows: &[RowId]) -> String {
        let texts: Vec<&str> =
            rows.iter().filter_map(|id| self.book.row(id)).map(|r| r.legal_ref.as_str()).collect();
        let joined = reference::joined(&texts);
        let references: Vec<String> = joined.iter().map(|r| reference(self.language, r)).collect();
        references.join(" · ")
    }

    /// What stands over the notes of a page.
    pub fn doubts_heading(&self) -> &'static str {
        words::doubts_heading(self.language)
    }

    /// What a reference mark names, under [`Explainer::doubts_heading`].
    pub fn doubted(&self, row: &RowId) -> String {
        self.row_with_figure(row)
    }

    /// The sentence of a reference mark: what is to be confirmed at the agency.
    pub fn doubt(&self, row: &RowId) -> String {
        words::doubt_note(self.language, &self.row_with_figure(row))
    }

    // Conditions and remedies

    /// What a condition asks.
    pub fn condition(&self, code: ConditionCode) -> &'static str {
        let l = self.language;
        match code {
            ConditionCode::CategoryHeld => words::category_held_name(l),
            ConditionCode::CategoryOpen => words::category_open_name(l),
            ConditionCode::IdentityKnown => words::identity_known_name(l),
            ConditionCode::NotCoveredElsewhere => words::not_covered_elsewhere_name(l),
            ConditionCode::ActivityNotExcluded => words::activity_not_excluded_name(l),
            ConditionCode::ClassRecorded => words::class_recorded_name(l),
            ConditionCode::TurnoverUnderCeiling => words::turnover_under_ceiling_name(l),
            ConditionCode::RegimeEntry => words::regime_entry_name(l),
            ConditionCode::ReturnFiled => words::return_filed_name(l),
            ConditionCode::AmoJoined => words::amo_joined_name(l),
            ConditionCode::BaseKnown => words::base_known_name(l),
            ConditionCode::ContributionsPaid => words::contributions_paid_name(l),
        }
    }

    /// «remplie», «non remplie», «à établir».
    pub fn verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Pass => words::pass_name(self.language),
            Verdict::Unknown => words::unknown_name(self.language),
            Verdict::Fail => words::fail_name(self.language),
        }
    }

    /// What the record holds about a condition, without what is merely filled in; empty where that is all.
    pub fn data(&self, condition: &Condition) -> String {
        let telling =
            condition.data.iter().filter(|d| d.value != DatumValue::Present && d.value != DatumValue::Absent);
        let parts: Vec<String> = telling.map(|d| self.datum(d)).collect();
        parts.join(self.comma())
    }

    /// «le chiffre d'affaires total de 2025 : 250 000,00 DH».
    pub fn datum(&self, datum: &Datum) -> String {
        format!("{}{}{}", self.field(&datum.field), self.colon(), self.datum_value(&datum.value))
    }

    fn datum_value(&self, value: &DatumValue) -> String {
        let l = self.language;
        match value {
            DatumValue::Absent => words::absent_name(l).to_owned(),
            DatumValue::Present => words::present_name(l).to_owned(),
            DatumValue::Flag(flag) => yes_no(l, Some(*flag)).to_owned(),
            DatumValue::Money(money) => self.money(*money),
            DatumValue::Date(day) => self.day(*day),
            DatumValue::PartialDate(day) => self.figure(&date::partial_short(*day)),
            DatumValue::Month(month) => self.month(*month),
            DatumValue::Months(months) if months.is_empty() => words::none_name(l).to_owned(),
            DatumValue::Months(months) => self.months(months),
            DatumValue::Category(code) => self.category(code),
            DatumValue::SubCategory(code) => self.sub_category(None, code),
            DatumValue::Class(code) => self.class(code),
            DatumValue::Text(text) => isolated(text),
        }
    }

    fn months(&self, months: &[YearMonth]) -> String {
        let names: Vec<String> = months.iter().map(|m| self.month(*m)).collect();
        list::all_of(self.language, &names)
    }

    fn activity(&self, index: usize) -> String {
        let activity = self.member.situation.activities.get(index);
        let name = activity.map(|a| self.name(&a.value.label)).filter(|name| !name.is_empty());
        name.unwrap_or_else(|| words::activity_nameless(self.language, &(index + 1).to_string()))
    }

    /// What a field of the record is called.
    pub fn field(&self, field: &FieldRef) -> String {
        let l = self.language;
        let year = |year: &i16| year.to_string();
        match field {
            FieldRef::Name => words::name_field(l).to_owned(),
            FieldRef::Birth => words::birth_field(l).to_owned(),
            FieldRef::Identity => words::identity_field(l).to_owned(),
            FieldRef::CnssNumber => words::cnss_number_field(l).to_owned(),
            FieldRef::OtherCover => words::other_cover_field(l).to_owned(),
            FieldRef::Category => words::category_field(l).to_owned(),
            FieldRef::SubCategory => words::sub_category_field(l).to_owned(),
            FieldRef::Profit => words::profit_field(l).to_owned(),
            FieldRef::PractisingSince => words::practising_since_field(l).to_owned(),
            FieldRef::OwnsVehicle => words::owns_vehicle_field(l).to_owned(),
            FieldRef::ActivityLabel { .. } => words::activity_field(l).to_owned(),
            FieldRef::ActivityClass { activity } => words::activity_class_field(l, &self.activity(*activity)),
            FieldRef::Turnover { activity, year: y } => words::turnover_field(
                l,
                words::TurnoverField { activity: &self.activity(*activity), year: &year(y) },
            ),
            FieldRef::TotalTurnover { year: y } => words::total_turnover_field(l, &year(y)),
            FieldRef::ReturnFiledOn { year: y } => words::return_filed_field(l, &year(y)),
            FieldRef::Stage(s) => words::stage_field(l, stage(l, *s)),
            FieldRef::FirstMonth => words::first_month_field(l).to_owned(),
            FieldRef::UnpaidMonths => words::unpaid_months_field(l).to_owned(),
        }
    }

    /// The shortest way to settle something, as one sentence.
    pub fn remedy(&self, remedy: &Remedy) -> String {
        let l = self.language;
        match remedy {
            Remedy::Record { fields } => {
                let fields: Vec<String> = fields.iter().map(|f| self.field(f)).collect();
                words::record_remedy(l, &list::all_of(l, &fields))
            }
            Remedy::ChooseSubCategory { options } => {
                let options: Vec<String> = options.iter().map(|o| self.sub_category(None, o)).collect();
                words::sub_category_remedy(l, &list::one_of(l, &options))
            }
            Remedy::AskAgency { row } => words::ask_agency_remedy(l, &self.row(row)),
            Remedy::AskTaxOffice { activity } => words::ask_tax_office_remedy(l, &self.activity(*activity)),
            Remedy::FileReturn { year, last_day } => {
                let (year, date) = (year.to_string(), self.day(*last_day));
                if *last_day < self.date {
                    words::late_return_remedy(l, words::LateReturnRemedy { year: &year, date: &date })
                } else {
                    words::file_return_remedy(l, words::FileReturnRemedy { year: &year, date: &date })
                }
            }
            Remedy::Register => words::register_remedy(l).to_owned(),
            Remedy::LeaveRegime { from } => words::leave_regime_remedy(l, &self.day(*from)),
            Remedy::StayUnder { ceiling, year } => words::stay_under_remedy(
                l,
                words::StayUnderRemedy { ceiling: &self.money(*ceiling), year: &year.to_string() },
            ),
            Remedy::Settle { months } => words::settle_remedy(l, &self.months(months)),
            Remedy::AskRegularityAttestation => words::regularity_remedy(l).to_owned(),
            Remedy::WaitUntil { date: day } => words::wait_until_remedy(l, &date::partial(l, *day)),
            Remedy::BringCertificate { school_year } => words::certificate_remedy(
                l,
                &self.figure(&format!("{school_year}-{}", school_year.saturating_add(1))),
            ),
            Remedy::BringDisabilityProof => words::disability_remedy(l).to_owned(),
            Remedy::UseOtherCover => words::other_cover_remedy(l).to_owned(),
        }
    }

    // Arithmetic

    /// A step of the arithmetic.
    pub fn step(&self, step: &Step) -> ExplainedStep {
        ExplainedStep {
            label: self.step_label(step.kind).to_owned(),
            calculation: calculation(step),
            result: self.quantity(&step.result),
            sources: self.sources(&step.rows),
        }
    }

    fn step_label(&self, kind: StepKind) -> &'static str {
        let l = self.language;
        match kind {
            StepKind::ClientExcess => words::client_excess_step(l),
            StepKind::Withheld => words::withheld_step(l),
            StepKind::TurnoverKept => words::turnover_kept_step(l),
            StepKind::ActivityBase => words::activity_base_step(l),
            StepKind::SumOfBases => words::sum_of_bases_step(l),
            StepKind::RoundedBase => words::rounded_base_step(l),
            StepKind::Tax => words::tax_step(l),
            StepKind::SumOfTaxes => words::sum_of_taxes_step(l),
            StepKind::RoundedTax => words::rounded_tax_step(l),
            StepKind::TaxWithWithholding => words::tax_with_withholding_step(l),
            StepKind::Annualised => words::annualised_step(l),
            StepKind::Band => words::band_step(l),
            StepKind::PartOfYear => words::part_of_year_step(l),
            StepKind::Total => words::total_step(l),
            StepKind::Share => words::share_step(l),
            StepKind::MonthlySmig => words::monthly_smig_step(l),
            StepKind::Base => words::base_step(l),
            StepKind::Contribution => words::contribution_step(l),
            StepKind::SumOfMonths => words::sum_of_months_step(l),
            StepKind::Surcharge => words::surcharge_step(l),
            StepKind::AtLeast => words::at_least_step(l),
        }
    }

    /// A quantity with its unit.
    pub fn quantity(&self, quantity: &Quantity) -> String {
        let l = self.language;
        match *quantity {
            Quantity::Money(money) => self.money(money),
            Quantity::Exact(exact) => {
                let unit = milaf_l10n::msg::common::dirham_unit(l);
                format!("{}\u{A0}{unit}", self.figure(&exact_figures(exact)))
            }
            Quantity::Percent(hundredths) => self.figure(&percentage(hundredths)),
            Quantity::Multiple(multiple) => self.figure(&decimal(multiple)),
            Quantity::Hours(hours) => words::hours_unit(l, &self.figure(&decimal(hours))),
            Quantity::Months(months) => words::months_unit(l, months),
            Quantity::Parts(parts) => self.figure(&whole(i64::from(parts))),
            Quantity::Days(days) => words::days_unit(l, days),
        }
    }

    /// A figure of the rule book with its unit.
    pub fn row_figure(&self, value: Decimal, unit: Unit) -> String {
        let l = self.language;
        let number = i32::try_from(value.trunc()).unwrap_or(i32::MAX);
        match unit {
            Unit::Dh | Unit::DhHour | Unit::DhYear | Unit::DhQuarter => {
                let text = if value.is_integer() { decimal(value) } else { amount(Money::truncated(value)) };
                format!("{}\u{A0}{}", self.figure(&text), milaf_l10n::msg::common::dirham_unit(l))
            }
            Unit::Percent => self.figure(&percentage(value)),
            Unit::SmigMultiple => words::smig_unit(l, &self.figure(&decimal(value))),
            Unit::Hours => words::hours_unit(l, &self.figure(&decimal(value))),
            Unit::Days => words::days_unit(l, number),
            Unit::Months => words::months_unit(l, number),
            Unit::Years => words::years_unit(l, number),
            Unit::Day | Unit::Characters | Unit::None => self.figure(&decimal(value)),
        }
    }

    /// Days of any year: «31 mars, 30 juin et 31 décembre».
    pub fn days(&self, days: &[MonthDay]) -> String {
        let days: Vec<String> =
            days.iter().map(|d| date::day_of_year(self.language, d.month, d.day)).collect();
        list::all_of(self.language, &days)
    }

    /// «190,00 DH par mois · 570,00 DH par trimestre · 2 280,00 DH par an».
    pub fn figures(&self, figures: &Figures) -> String {
        let l = self.language;
        let parts = [
            (figures.month, words::month_figure(l)),
            (figures.quarter, words::quarter_figure(l)),
            (figures.year, words::year_figure(l)),
        ];
        parts.map(|(money, each)| format!("{} {each}", self.money(money))).join(" · ")
    }

    /// Why no figure can be given, and what would settle it.
    pub fn amount_unknown(&self, unknown: &AmountUnknown) -> String {
        let name = words::amount_unknown(self.language);
        format!("{name}. {}", self.remedy(&unknown.remedy))
    }

    /// What is paid.
    pub fn payment_kind(&self, kind: PaymentKind) -> &'static str {
        let l = self.language;
        match kind {
            PaymentKind::Return => words::return_payment(l),
            PaymentKind::Tax => words::tax_payment(l),
            PaymentKind::TaxAndDroit => words::tax_and_droit_payment(l),
            PaymentKind::Droit => words::droit_payment(l),
            PaymentKind::FlatRate => words::flat_rate_payment(l),
            PaymentKind::QuarterlyReturn => words::quarterly_return_payment(l),
        }
    }

    /// The months a payment is for: «mars 2026», «janvier 2026 – mars 2026», «2026».
    pub fn months_of(&self, payment: &Payment) -> String {
        let (from, to) = (payment.from, payment.to);
        if from == to {
            self.month(from)
        } else if from.year() == to.year() && to.months_since(from) == 11 {
            from.year().to_string()
        } else {
            format!("{} – {}", self.month(from), self.month(to))
        }
    }

    /// What is late and what it costs at the tax office.
    pub fn late(&self, late: &LateCharge) -> String {
        let year = late.year.to_string();
        let name = match late.kind {
            LateKind::Return => words::return_late(self.language, &year),
            LateKind::Payment => words::payment_late(self.language, &year),
        };
        format!("{name}{}{}", self.colon(), self.money(late.amount.value))
    }

    // Rights

    /// How the member's own rights stand.
    pub fn rights_state(&self, state: &RightsState) -> &'static str {
        let l = self.language;
        match state {
            RightsState::Unknown => words::rights_unknown_state(l),
            RightsState::Waiting => words::rights_waiting_state(l),
            RightsState::Open => words::rights_open_state(l),
            RightsState::MayBeClosed => words::rights_may_be_closed_state(l),
            RightsState::Kept => words::rights_kept_state(l),
            RightsState::Ended => words::rights_ended_state(l),
        }
    }

    /// «couverte», «à établir», «non couvert».
    pub fn coverage(&self, coverage: Coverage, sex: Option<Sex>) -> &'static str {
        match coverage {
            Coverage::Covered => words::covered_name(self.language, sex),
            Coverage::Unknown => words::coverage_unknown_name(self.language),
            Coverage::NotCovered => words::not_covered_name(self.language, sex),
        }
    }

    /// Why a dependant is covered or not.
    pub fn coverage_reason(&self, reason: CoverageReason, sex: Option<Sex>) -> &'static str {
        let l = self.language;
        match reason {
            CoverageReason::SpouseWithoutCover => words::spouse_without_cover_reason(l),
            CoverageReason::SpouseWithCover => words::spouse_with_cover_reason(l, sex),
            CoverageReason::SpouseCoverUnknown => words::spouse_cover_unknown_reason(l),
            CoverageReason::NotYetBelonging => words::not_yet_belonging_reason(l),
            CoverageReason::KeptAfterDivorce => words::kept_after_divorce_reason(l),
            CoverageReason::NoLongerBelonging => words::no_longer_belonging_reason(l, sex),
            CoverageReason::Died => words::died_reason(l, sex),
            CoverageReason::UnderAge => words::under_age_reason(l, sex),
            CoverageReason::Student => words::student_reason(l, sex),
            CoverageReason::NoCertificate => words::no_certificate_reason(l),
            CoverageReason::CertificateToCome => words::certificate_to_come_reason(l),
            CoverageReason::NewAgeUnsettled => words::new_age_unsettled_reason(l),
            CoverageReason::OverAge => words::over_age_reason(l),
            CoverageReason::Disabled => words::disabled_reason(l),
            CoverageReason::BirthUnknown => words::birth_unknown_reason(l),
            CoverageReason::BirthPartial => words::birth_partial_reason(l),
        }
    }

    /// From when to when a stretch of rights runs.
    pub fn period(&self, from: Option<Date>, to: Option<Date>) -> String {
        let l = self.language;
        match (from.map(|d| self.day(d)), to.map(|d| self.day(d))) {
            (Some(from), Some(to)) => words::between_period(l, words::BetweenPeriod { from: &from, to: &to }),
            (Some(from), None) => words::from_period(l, &from),
            (None, Some(to)) => words::until_period(l, &to),
            (None, None) => words::always_period(l).to_owned(),
        }
    }

    /// A stretch of rights in one line: when, whether, why.
    pub fn segment(&self, segment: &RightsSegment, sex: Option<Sex>) -> String {
        format!(
            "{}{}{}{}{}",
            self.period(segment.from, segment.to),
            self.colon(),
            self.coverage(segment.coverage, sex),
            self.comma(),
            self.coverage_reason(segment.reason, sex)
        )
    }

    // Stages and pieces

    /// How a stage stands, with date and proof where they were noted.
    pub fn stage_state(&self, state: &StageState) -> String {
        let l = self.language;
        match state {
            StageState::Done { on, proof } => {
                let mut text = on.map_or_else(|| words::stage_done_state(l).to_owned(), |d| self.day(d));
                if !proof.is_empty() {
                    text = format!("{text} ({})", isolated(proof));
                }
                text
            }
            StageState::Current => words::stage_current_state(l).to_owned(),
            StageState::Ahead => words::stage_ahead_state(l).to_owned(),
            StageState::NotAsked => words::stage_not_asked_state(l).to_owned(),
        }
    }

    /// A stage in one line.
    pub fn stage(&self, step: &StageStep) -> String {
        format!("{}{}{}", stage(self.language, step.stage), self.colon(), self.stage_state(&step.state))
    }

    /// Why a piece is asked.
    pub fn piece_why(&self, why: PieceWhy) -> &'static str {
        let l = self.language;
        match why {
            PieceWhy::Everybody => words::everybody_why(l),
            PieceWhy::Category => words::category_why(l),
            PieceWhy::Spouse => words::spouse_why(l),
            PieceWhy::Child => words::child_why(l),
            PieceWhy::StudentChild => words::student_why(l),
            PieceWhy::DisabledChild => words::disabled_why(l),
            PieceWhy::OnBehalf => words::on_behalf_why(l),
            PieceWhy::Optional => words::optional_why(l),
        }
    }

    /// How a piece stands; of plain data: whether it is filled in.
    pub fn piece_standing(&self, piece: &RequiredPiece) -> &'static str {
        match (piece.is_data, piece.standing.is_usable()) {
            (true, true) => words::present_name(self.language),
            (true, false) => words::absent_name(self.language),
            (false, _) => piece_standing(self.language, piece.standing),
        }
    }

    /// The dependant whose piece it is; empty for the member's own.
    pub fn piece_whose(&self, piece: &RequiredPiece) -> String {
        match piece.whose {
            Whose::Member => String::new(),
            Whose::Dependant { index, .. } => {
                self.member.dependants.get(index).map_or_else(String::new, |d| self.name(&d.name.first))
            }
        }
    }

    /// What a piece is called, with whose it is.
    pub fn piece(&self, piece: &RequiredPiece) -> String {
        let (name, whose) = (self.row(&piece.row), self.piece_whose(piece));
        if whose.is_empty() { name } else { format!("{name} – {whose}") }
    }

    // Guide

    /// The statement or answer of the guide, its figures written with their units.
    pub fn guide(&self, entry: &GuideEntry) -> String {
        let parts = entry.parts(self.book, self.language, self.date);
        parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Figure { value, unit, .. } => self.row_figure(*value, *unit),
                Part::Days { days, .. } => self.days(days),
            })
            .collect()
    }

    // The whole

    /// The whole assessment as headed lines.
    pub fn report(&self, assessment: &Assessment) -> Vec<Chapter> {
        let l = self.language;
        let chapters = [
            (words::conditions_title(l), self.condition_lines(assessment)),
            (words::contribution_title(l), self.contribution_lines(assessment)),
            (words::calendar_title(l), self.calendar_lines(assessment)),
            (words::late_title(l), assessment.late.iter().map(|c| self.late(c)).collect()),
            (words::rights_title(l), self.entitlement_lines(&assessment.entitlement)),
            (words::family_title(l), self.family_lines(assessment)),
            (words::stages_title(l), assessment.stages.iter().map(|s| self.stage(s)).collect()),
            (words::pieces_title(l), self.piece_lines(assessment)),
            (words::doubts_title(l), self.doubt_lines(assessment)),
        ];
        let filled = chapters.into_iter().filter(|(_, lines)| !lines.is_empty());
        filled.map(|(title, lines)| Chapter { title: title.to_owned(), lines }).collect()
    }

    fn condition_lines(&self, assessment: &Assessment) -> Vec<String> {
        let line = |c: &Condition| {
            let mut line = format!("{}{}{}", self.condition(c.code), self.colon(), self.verdict(c.verdict));
            let remedy = c.remedy.as_ref().map(|r| self.remedy(r));
            for more in [Some(self.data(c)), remedy].into_iter().flatten().filter(|m| !m.is_empty()) {
                line = format!("{line} — {more}");
            }
            line
        };
        assessment.conditions.iter().map(line).collect()
    }

    fn contribution_lines(&self, assessment: &Assessment) -> Vec<String> {
        let mut lines = Vec::new();
        for held in &assessment.categories {
            lines.push(self.category(&held.category));
            let steps: &[Step] = match &held.contribution {
                Contribution::Taxed(taxed) => &taxed.steps,
                Contribution::FlatRate(flat) => &flat.steps,
                Contribution::Unknown(unknown) => {
                    lines.push(self.amount_unknown(unknown));
                    &[]
                }
            };
            for step in steps.iter().map(|s| self.step(s)) {
                let parts = [step.calculation.as_str(), &step.result].into_iter().filter(|p| !p.is_empty());
                let parts: Vec<&str> = parts.collect();
                let sources =
                    if step.sources.is_empty() { String::new() } else { format!(" [{}]", step.sources) };
                lines.push(format!("{}{}{}{sources}", step.label, self.colon(), parts.join(" = ")));
            }
            if let Some(figures) = held.contribution.cover_a_year() {
                lines.push(format!(
                    "{}{}",
                    self.figures(&figures.value),
                    self.marks(assessment, &figures.doubts)
                ));
            }
        }
        lines
    }

    fn calendar_lines(&self, assessment: &Assessment) -> Vec<String> {
        let line = |p: &Payment| {
            let due = format!("{}{}", self.day(p.due.value), self.marks(assessment, &p.due.doubts));
            let mut line =
                format!("{due}{}{} ({})", self.colon(), self.payment_kind(p.kind), self.months_of(p));
            if let Some(amount) = &p.amount {
                let marks = self.marks(assessment, &amount.doubts);
                line = format!("{line}{}{}{marks}", self.comma(), self.money(amount.value));
            }
            line
        };
        assessment.calendar.iter().map(line).collect()
    }

    fn entitlement_lines(&self, entitlement: &Entitlement) -> Vec<String> {
        let l = self.language;
        let mut lines = vec![self.rights_state(&entitlement.state).to_owned()];
        if let Some(day) = &entitlement.opens_on {
            lines.push(format!("{}{}{}", words::opens_label(l), self.colon(), self.day(day.value)));
        }
        if let Some(months) = &entitlement.waiting_months {
            let months = words::months_unit(l, months.value);
            lines.push(format!("{}{}{months}", words::waiting_label(l), self.colon()));
        }
        lines.extend(entitlement.remedy.as_ref().map(|r| self.remedy(r)));
        lines
    }

    fn family_lines(&self, assessment: &Assessment) -> Vec<String> {
        let mut lines = Vec::new();
        for rights in &assessment.dependants {
            let Some(dependant) = self.member.dependants.get(rights.index) else { continue };
            lines.push(isolated(&dependant.name.in_language(self.language)));
            lines.extend(rights.segments.iter().map(|s| format!("· {}", self.segment(s, dependant.sex))));
            lines.extend(rights.on_date.remedy.as_ref().map(|r| format!("→ {}", self.remedy(r))));
        }
        lines
    }

    fn piece_lines(&self, assessment: &Assessment) -> Vec<String> {
        let line = |p: &RequiredPiece| {
            let standing = self.piece_standing(p);
            format!("{}{}{standing} ({})", self.piece(p), self.colon(), self.piece_why(p.why))
        };
        assessment.pieces.iter().map(line).collect()
    }

    fn doubt_lines(&self, assessment: &Assessment) -> Vec<String> {
        let line = |(at, row)| format!("{} {}", superscript(at + 1), self.doubt(row));
        assessment.doubts.iter().enumerate().map(line).collect()
    }

    /// The reference marks of doubts, in the order of the assessment's notes.
    fn marks(&self, assessment: &Assessment, doubts: &[RowId]) -> String {
        let numbers: Vec<String> =
            doubts.iter().filter_map(|d| assessment.mark(d)).map(superscript).collect();
        if numbers.is_empty() { String::new() } else { format!("\u{A0}{}", numbers.join("\u{A0}")) }
    }

    fn colon(&self) -> &'static str {
        match self.language {
            Language::Fr => "\u{A0}: ",
            Language::Ar => ": ",
        }
    }

    fn comma(&self) -> &'static str {
        match self.language {
            Language::Fr => ", ",
            Language::Ar => "، ",
        }
    }
}

/// A number as a reference mark: ¹, ², … ¹⁰.
pub fn superscript(number: usize) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digits = number.to_string();
    digits.bytes().filter_map(|b| DIGITS.get(usize::from(b.wrapping_sub(b'0')))).collect()
}

fn exact_figures(exact: Decimal) -> String {
    Money::exact(exact).map_or_else(|| decimal(exact.round_dp(4)), amount)
}

fn bare(quantity: &Quantity) -> String {
    match *quantity {
        Quantity::Money(money) => amount(money),
        Quantity::Exact(exact) => exact_figures(exact),
        Quantity::Percent(hundredths) => percentage(hundredths),
        Quantity::Multiple(number) | Quantity::Hours(number) => decimal(number),
        Quantity::Months(number) | Quantity::Parts(number) | Quantity::Days(number) => {
            whole(i64::from(number))
        }
    }
}

/// The formula of a step in figures, isolated, its spaces unbreakable around operators only where a line may not end.
fn calculation(step: &Step) -> String {
    let operands: Vec<String> = step.operands.iter().map(bare).collect();
    let counted = |q: &Quantity| !matches!(q, Quantity::Money(_) | Quantity::Exact(_));
    let text = match (step.kind, operands.as_slice()) {
        (_, [] | [_]) => return String::new(),
        (StepKind::Annualised | StepKind::PartOfYear, [amount, times, parts]) => {
            format!("{amount} × {times} ÷ {parts}")
        }
        (StepKind::ClientExcess | StepKind::TurnoverKept, many) => many.join(" − "),
        (StepKind::Share, many) => many.join(" ÷ "),
        (StepKind::AtLeast, many) => format!("max ({})", many.join(" ; ")),
        (StepKind::Band | StepKind::RoundedBase | StepKind::RoundedTax, [amount, ..]) => amount.clone(),
        (_, many) if step.operands.iter().any(counted) => many.join(" × "),
        (_, many) => many.join(" + "),
    };
    ltr(&text)
}
