//! The activity and what it costs: each step of the arithmetic with its reference, the calendar, the opening of
//! rights, the conditions and the way of the registration.

use milaf_domain::{Activity, PaperLanguage, YearMonth};
use milaf_l10n::msg::{dossier_paper as words, paper as paper_words};
use milaf_l10n::{date, words as amounts};
use milaf_rulebook::{
    CategoryAssessment, Condition, Contribution, Figures, Noted, Payment, Quantity, RowId, StageState,
    StageStep, Step, Verdict,
};

use super::Desk;
use crate::block::{Align, Cell, Column, Prose, Row, Table, TableRow, Value};
use crate::documents::letter::{
    capital, comma, identity_label, in_both_scripts, letterhead, semicolon, standing, twin,
};
use crate::explain::plain;
use crate::mark::strong;
use crate::paper::Paper;
use crate::twin::Twin;

/// Payments that a paper lists: those of the months ahead, not of a lifetime.
const LISTED: usize = 12;

impl<'a> Desk<'a> {
    /// Whose contribution it is, for the paper that a member takes home.
    pub(super) fn contribution_head(&mut self, paper: &mut Paper<'_>) {
        let member = self.data.member;
        paper.letterhead(&letterhead(self.data.association));
        let day = Twin::each(|l| words::as_of_line(l, &self.explainer.in_language(l).day(self.data.date)));
        paper.title(&twin(words::contribution_title), &day);
        paper.row(&Row::new(twin(paper_words::name_label), Value::Scripts(in_both_scripts(&member.name))));
        if let Some(document) = &member.identity {
            let number = Value::Data(document.number().to_owned());
            paper.row(&Row::new(identity_label(Some(document)), number));
        }
    }

    pub(super) fn contribution(&mut self, paper: &mut Paper<'_>) {
        self.activities(paper);
        let assessment = self.data.assessment;
        for (at, held) in assessment.categories.iter().enumerate() {
            if assessment.governing.is_none_or(|governing| governing == at) {
                self.costs(paper, held);
            }
        }
        self.calendar(paper);
        self.late(paper);
        self.rights(paper);
        self.conditions(paper);
        self.stages(paper);
    }

    fn activities(&mut self, paper: &mut Paper<'_>) {
        let activities = self.data.member.situation.activities_on(self.data.date);
        if activities.is_empty() {
            return;
        }
        paper.heading(&twin(words::activity_heading));
        for activity in activities {
            self.activity(paper, &activity.value);
        }
    }

    fn activity(&mut self, paper: &mut Paper<'_>, activity: &Activity) {
        paper.row(&Row::new(twin(words::activity_label), Value::Scripts(Twin::from(&activity.label))));
        if let Some(class) = &activity.class {
            paper.row(&Row::new(twin(words::class_label), Value::Words(self.say(|e| e.class(class)))));
        }
        if let Some(turnover) = activity.turnovers.iter().max_by_key(|t| t.year) {
            let label = Twin::each(|l| words::turnover_label(l, &turnover.year.to_string()));
            let value = self.say(|e| {
                let amount = e.money(turnover.amount);
                turnover.declared_on.map_or(amount.clone(), |day| {
                    format!("{amount}{}{}", comma(e.language), words::declared_line(e.language, &e.day(day)))
                })
            });
            paper.row(&Row::new(label, Value::Words(value)));
        }
        // A line may end between two numbers, never within one.
        // Each number bears its usual letters: a bare list would be read from the other end in Arabic.
        let numbers = [
            ("IF", activity.tax_number.as_ref().map(ToString::to_string)),
            ("TP", activity.professional_tax.as_ref().map(ToString::to_string)),
            ("RC", activity.trade_register.as_ref().map(ToString::to_string)),
            ("ICE", activity.ice.as_ref().map(ToString::to_string)),
        ];
        let numbers: Vec<String> =
            numbers.into_iter().filter_map(|(name, n)| Some(format!("{name}\u{A0}{}", n?))).collect();
        if !numbers.is_empty() {
            paper.row(&Row::new(twin(words::numbers_label), Value::Data(numbers.join(" · \u{200B}"))));
        }
    }

    fn costs(&mut self, paper: &mut Paper<'_>, held: &CategoryAssessment) {
        paper.heading(&twin(words::contribution_heading));
        let category = self.say(|e| e.category(&held.category));
        paper.row(&Row::new(twin(paper_words::category_label), Value::Words(category)));
        match &held.contribution {
            Contribution::Unknown(unknown) => {
                paper.callout(&Twin::default(), &self.say(|e| e.amount_unknown(unknown)));
            }
            Contribution::Taxed(taxed) => {
                self.figures(paper, &taxed.droit);
                self.steps(paper, &taxed.steps);
                self.explained_by(paper, &taxed.explained_by);
            }
            Contribution::FlatRate(flat) => {
                self.figures(paper, &flat.contribution);
                self.steps(paper, &flat.steps);
            }
        }
    }

    fn figures(&mut self, paper: &mut Paper<'_>, figures: &Noted<Figures>) {
        let marks = self.marks(paper, &figures.doubts);
        for (label, money) in [
            (words::each_month_label as fn(_) -> _, figures.value.month),
            (words::each_quarter_label, figures.value.quarter),
            (words::each_year_label, figures.value.year),
        ] {
            let row = Row::new(twin(label), self.money(money));
            paper.row(&marks.iter().fold(row, |row, mark| row.note(*mark)));
        }
        let spelled = Twin::each(|l| {
            amounts::amount(l, figures.value.year).map_or_else(String::new, |w| words::in_words_line(l, &w))
        });
        paper.prose(&Prose { words: spelled, soft: true, ..Prose::default() });
    }

    fn steps(&mut self, paper: &mut Paper<'_>, steps: &[Step]) {
        let row = |step: &Step| {
            TableRow::new(vec![
                Cell::Words(self.say(|e| e.step(step).label)),
                Cell::Data(plain(&self.explainer.step(step).calculation)),
                self.amount_cell(|e| e.step(step).result),
                self.amount_cell(|e| e.step(step).sources),
            ])
        };
        let rows = steps.iter().map(row).collect();
        let label = if self.paper_language == PaperLanguage::Both { 4.6 } else { 3.2 };
        let columns = vec![
            Column::new(twin(words::step_column), label, Align::Start),
            Column::new(twin(words::calculation_column), 2.2, Align::End),
            Column::new(twin(words::result_column), 1.7, Align::End),
            Column::new(twin(words::reference_column), 2.4, Align::Start),
        ];
        paper.table(&Table { columns, rows, ..Table::default() });
    }

    /// Uncertain rows that cannot change the figures mark the explanation alone.
    fn explained_by(&mut self, paper: &mut Paper<'_>, rows: &[RowId]) {
        if rows.is_empty() {
            return;
        }
        paper.sources(&self.say(|e| {
            let rows: Vec<String> = rows.iter().map(|r| e.row(r)).collect();
            words::explained_note(e.language, &rows.join(semicolon(e.language)))
        }));
    }

    fn calendar(&mut self, paper: &mut Paper<'_>) {
        let payments = self.payments();
        if payments.is_empty() {
            return;
        }
        paper.heading(&twin(words::calendar_heading));
        let mut rows = Vec::new();
        for payment in payments {
            let amount = payment.amount.as_ref();
            let doubts = [payment.due.doubts.as_slice(), amount.map_or(&[], |a| &a.doubts)].concat();
            rows.push(TableRow {
                cells: vec![
                    Cell::Data(date::short(payment.due.value)),
                    Cell::Words(self.say(|e| e.payment_kind(payment.kind).to_owned())),
                    Cell::Data(months(payment)),
                    Cell::Data(amount.map_or_else(|| "–".to_owned(), |a| milaf_l10n::amount(a.value))),
                ],
                marks: self.marks(paper, &doubts),
                ..TableRow::default()
            });
        }
        let columns = vec![
            Column::new(twin(words::due_column), 1.7, Align::Centre),
            Column::new(twin(words::what_column), 4.4, Align::Start),
            Column::new(twin(words::months_column), 1.8, Align::Centre),
            Column::new(twin(words::amount_column), 1.6, Align::End),
        ];
        paper.table(&Table { columns, rows, ..Table::default() });
    }

    /// The payments to come; where none is left, those that were due.
    fn payments(&self) -> Vec<&'a Payment> {
        let calendar = &self.data.assessment.calendar;
        let past = calendar.iter().filter(|p| p.due.value < self.data.date).count();
        let upcoming = calendar.get(past..).unwrap_or_default();
        let listed = if upcoming.is_empty() { calendar.as_slice() } else { upcoming };
        listed.iter().take(LISTED).collect()
    }

    fn late(&mut self, paper: &mut Paper<'_>) {
        if self.data.assessment.late.is_empty() {
            return;
        }
        paper.heading(&twin(words::late_heading));
        for charge in &self.data.assessment.late {
            let marks = self.marks(paper, &charge.amount.doubts);
            paper.prose(&Prose { words: self.say(|e| e.late(charge)), marks, ..Prose::default() });
            paper.sources(&self.say(|e| paper_words::sources_label(e.language, &e.sources(&charge.rows))));
        }
    }

    fn rights(&mut self, paper: &mut Paper<'_>) {
        let entitlement = &self.data.assessment.entitlement;
        paper.heading(&twin(words::rights_heading));
        let state = self.say(|e| capital(e.rights_state(&entitlement.state)));
        paper.row(&Row::new(twin(words::rights_state_label), Value::Words(state)));
        if let Some(month) = entitlement.first_month {
            let month = self.say(|e| capital(&e.month(month)));
            paper.row(&Row::new(twin(words::first_month_label), Value::Words(month)));
        }
        if let Some(waiting) = &entitlement.waiting_months {
            let value = self.say(|e| e.quantity(&Quantity::Months(waiting.value)));
            let row = Row::new(twin(words::waiting_label), Value::Words(value));
            let marks = self.marks(paper, &waiting.doubts);
            paper.row(&marks.iter().fold(row, |row, mark| row.note(*mark)));
        }
        for (label, day) in [
            (words::opens_label as fn(_) -> _, &entitlement.opens_on),
            (words::kept_label, &entitlement.kept_until),
        ] {
            let Some(day) = day else { continue };
            let row = Row::new(twin(label), Value::Data(date::short(day.value)));
            let marks = self.marks(paper, &day.doubts);
            paper.row(&marks.iter().fold(row, |row, mark| row.note(*mark)));
        }
        if let Some(remedy) = &entitlement.remedy {
            paper.prose(&Prose { words: self.say(|e| e.remedy(remedy)), soft: true, ..Prose::default() });
        }
    }

    /// What is not met or not known, with what would settle it, and what to keep an eye on; then what is met.
    fn conditions(&mut self, paper: &mut Paper<'_>) {
        paper.heading(&twin(words::conditions_heading));
        let conditions = &self.data.assessment.conditions;
        let (met, open): (Vec<&Condition>, Vec<&Condition>) =
            conditions.iter().partition(|c| c.verdict == Verdict::Pass && c.remedy.is_none());
        let row = |condition: &&Condition| {
            let verdict = |l| self.explainer.in_language(l).verdict(condition.verdict).to_owned();
            TableRow::new(vec![
                Cell::Words(self.say(|e| e.condition(condition.code).to_owned())),
                Cell::Words(standing(verdict)),
                Cell::Words(self.settling(condition)),
            ])
        };
        let rows: Vec<TableRow> = open.iter().map(row).collect();
        let columns = vec![
            Column::new(twin(words::condition_column), 3.2, Align::Start),
            Column::new(twin(words::verdict_column), 1.4, Align::Start),
            Column::new(twin(words::settling_column), 4.4, Align::Start),
        ];
        if !rows.is_empty() {
            paper.table(&Table { columns, rows, ..Table::default() });
        }
        if !met.is_empty() {
            paper.prose(&Prose::new(self.met(&met)));
        }
    }

    fn met(&self, conditions: &[&Condition]) -> Twin {
        self.say(|e| {
            let mut names: Vec<&str> = Vec::new();
            for name in conditions.iter().map(|c| e.condition(c.code)) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            words::met_line(e.language, &names.join(semicolon(e.language)))
        })
    }

    /// What would settle a condition, after what it failed on; where nothing is to be done, what it rests on.
    fn settling(&self, condition: &Condition) -> Twin {
        self.say(|e| match (&condition.remedy, e.data(condition)) {
            (Some(remedy), data) if condition.verdict == Verdict::Fail && !data.is_empty() => {
                format!("{}. {}", capital(&data), e.remedy(remedy))
            }
            (Some(remedy), _) => e.remedy(remedy),
            (None, data) => data,
        })
    }

    /// The strip of stages, each with its date and proof, the present one set off.
    fn stages(&mut self, paper: &mut Paper<'_>) {
        paper.heading(&twin(words::stages_heading));
        let asked = self.data.assessment.stages.iter().filter(|s| s.state != StageState::NotAsked);
        let asked: Vec<&StageStep> = asked.collect();
        let strip = self.say(|e| {
            let stage = |(at, step): (usize, &&StageStep)| {
                let text = format!("{}.\u{A0}{}", at + 1, capital(&e.stage(step)));
                if step.state == StageState::Current { strong(&text) } else { text }
            };
            let strip: Vec<String> = asked.iter().enumerate().map(stage).collect();
            strip.join(semicolon(e.language))
        });
        paper.prose(&Prose::new(strip));
    }
}

/// «01/2026 – 03/2026».
fn months(payment: &Payment) -> String {
    let month = |m: YearMonth| format!("{:02}/{:04}", m.month(), m.year());
    if payment.from == payment.to {
        month(payment.from)
    } else {
        format!("{} – {}", month(payment.from), month(payment.to))
    }
}
