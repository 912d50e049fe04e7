//! The activity and what it costs: each step of the arithmetic with its reference, the calendar, the opening of
//! rights, the conditions and the way of the registration.

use milaf_domain::{Activity, Dated, PaperLanguage};
use milaf_l10n::msg::{dossier_paper as words, paper as paper_words};
use milaf_l10n::{date, words as amounts};
use milaf_rulebook::{CategoryAssessment, Condition, Contribution, Figures, Noted, Payment, Step, Verdict};

use super::Desk;
use crate::block::{Align, Cell, Column, Prose, Row, Table, TableRow, Value};
use crate::documents::letter::{both_scripts, comma, twin};
use crate::paper::Paper;
use crate::twin::Twin;

impl Desk<'_> {
    pub(super) fn contribution(&mut self, paper: &mut Paper<'_>) {
        self.activities(paper);
        let assessment = self.data.assessment;
        for (at, held) in assessment.categories.iter().enumerate() {
            let only = assessment.categories.len() == 1;
            if only || assessment.governing == Some(at) || assessment.governing.is_none() {
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
            self.activity(paper, activity);
        }
    }

    fn activity(&mut self, paper: &mut Paper<'_>, activity: &Dated<Activity>) {
        let activity = &activity.value;
        paper.row(&Row::new(twin(words::activity_label), Value::Scripts(both_scripts(&activity.label))));
        if let Some(class) = &activity.class {
            paper.row(&Row::new(twin(words::class_label), Value::Words(self.say(|e| e.class(class)))));
        }
        for turnover in activity.turnovers.iter().rev().take(1) {
            let label = Twin::each(|l| words::turnover_label(l, &turnover.year.to_string()));
            let value = self.say(|e| {
                let amount = e.money(turnover.amount);
                match turnover.declared_on {
                    Some(day) => {
                        let declared = words::declared_line(e.language, &e.day(day));
                        format!("{amount}{}{declared}", comma(e.language))
                    }
                    None => amount,
                }
            });
            paper.row(&Row::new(label, Value::Words(value)));
        }
        let numbers = [
            activity.tax_number.as_ref().map(|n| n.to_string()),
            activity.professional_tax.as_ref().map(|n| n.to_string()),
            activity.trade_register.as_ref().map(|n| n.to_string()),
            activity.ice.as_ref().map(|n| n.to_string()),
        ];
        if numbers.iter().any(Option::is_some) {
            let numbers = numbers.map(|n| n.unwrap_or_else(|| "–".to_owned()));
            paper.row(&Row::new(twin(words::numbers_label), Value::Data(numbers.join(" · "))));
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
                if !taxed.explained_by.is_empty() {
                    let rows = |e: crate::explain::Explainer<'_>| {
                        let rows: Vec<String> = taxed.explained_by.iter().map(|r| e.row(r)).collect();
                        words::explained_note(e.language, &rows.join(semicolon(e.language)))
                    };
                    paper.sources(&self.say(rows));
                }
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
            (twin(words::each_month_label), figures.value.month),
            (twin(words::each_quarter_label), figures.value.quarter),
            (twin(words::each_year_label), figures.value.year),
        ] {
            let row = Row::new(label, self.money(money));
            paper.row(&marks.iter().fold(row, |row, mark| row.note(*mark)));
        }
        let spelled = Twin::each(|l| {
            amounts::amount(l, figures.value.year).map_or_else(String::new, |w| words::in_words_line(l, &w))
        });
        paper.prose(&Prose { words: spelled, soft: true, ..Prose::default() });
    }

    fn steps(&mut self, paper: &mut Paper<'_>, steps: &[Step]) {
        let row = |step: &Step| {
            let result = if self.paper_language == PaperLanguage::Both {
                Cell::Data(crate::explain::plain(&self.explainer.step(step).result))
            } else {
                Cell::Words(self.say(|e| e.step(step).result))
            };
            TableRow::new(vec![
                Cell::Words(self.say(|e| e.step(step).label)),
                Cell::Data(crate::explain::plain(&self.explainer.step(step).calculation)),
                result,
                Cell::Words(self.say(|e| e.step(step).sources)),
            ])
        };
        let rows = steps.iter().map(row).collect();
        let columns = vec![
            Column::new(twin(words::step_column), 3.1, Align::Start),
            Column::new(twin(words::calculation_column), 2.2, Align::End),
            Column::new(twin(words::result_column), 1.6, Align::End),
            Column::new(twin(words::reference_column), 2.6, Align::Start),
        ];
        paper.table(&Table { columns, rows, ..Table::default() });
    }

    fn calendar(&mut self, paper: &mut Paper<'_>) {
        let upcoming = |p: &&Payment| p.due.value >= self.data.date;
        let payments: Vec<&Payment> =
            self.data.assessment.calendar.iter().filter(upcoming).take(LISTED).collect();
        if payments.is_empty() {
            return;
        }
        paper.heading(&twin(words::calendar_heading));
        let mut rows = Vec::new();
        for payment in payments {
            let amount = payment.amount.as_ref();
            let doubts: Vec<_> =
                payment.due.doubts.iter().chain(amount.iter().flat_map(|a| &a.doubts)).cloned().collect();
            let mut doubts = doubts;
            let mut seen = Vec::new();
            doubts.retain(|d| {
                !seen.contains(d) && {
                    seen.push(d.clone());
                    true
                }
            });
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
            Column::new(twin(words::due_column), 1.4, Align::Centre),
            Column::new(twin(words::what_column), 3.4, Align::Start),
            Column::new(twin(words::months_column), 1.8, Align::Centre),
            Column::new(twin(words::amount_column), 1.7, Align::End),
        ];
        paper.table(&Table { columns, rows, ..Table::default() });
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
        let state = self.say(|e| e.rights_state(&entitlement.state).to_owned());
        paper.row(&Row::new(twin(words::rights_state_label), Value::Words(state)));
        if let Some(month) = entitlement.first_month {
            let month = self.say(|e| e.month(month));
            paper.row(&Row::new(twin(words::first_month_label), Value::Words(month)));
        }
        if let Some(waiting) = &entitlement.waiting_months {
            let value = self.say(|e| e.quantity(&milaf_rulebook::Quantity::Months(waiting.value)));
            let row = Row::new(twin(words::waiting_label), Value::Words(value));
            let marks = self.marks(paper, &waiting.doubts);
            paper.row(&marks.iter().fold(row, |row, mark| row.note(*mark)));
        }
        for (label, day) in [
            (twin(words::opens_label), &entitlement.opens_on),
            (twin(words::kept_label), &entitlement.kept_until),
        ] {
            let Some(day) = day else { continue };
            let row = Row::new(label, Value::Data(date::short(day.value)));
            let marks = self.marks(paper, &day.doubts);
            paper.row(&marks.iter().fold(row, |row, mark| row.note(*mark)));
        }
        if let Some(remedy) = &entitlement.remedy {
            paper.prose(&Prose { words: self.say(|e| e.remedy(remedy)), soft: true, ..Prose::default() });
        }
    }

    fn conditions(&mut self, paper: &mut Paper<'_>) {
        paper.heading(&twin(words::conditions_heading));
        let mut rows = Vec::new();
        for condition in &self.data.assessment.conditions {
            rows.push(TableRow::new(vec![
                Cell::Words(self.say(|e| e.condition(condition.code).to_owned())),
                Cell::Words(self.say(|e| e.verdict(condition.verdict).to_owned())),
                Cell::Words(self.settling(condition)),
            ]));
        }
        let columns = vec![
            Column::new(twin(words::condition_column), 3.2, Align::Start),
            Column::new(twin(words::verdict_column), 1.2, Align::Start),
            Column::new(twin(words::settling_column), 4.0, Align::Start),
        ];
        paper.table(&Table { columns, rows, ..Table::default() });
    }

    /// What would settle a condition that is not met or not known; of one that is met, what it rests on.
    fn settling(&self, condition: &Condition) -> Twin {
        self.say(|e| match (&condition.remedy, condition.verdict) {
            (Some(remedy), _) => e.remedy(remedy),
            (None, Verdict::Pass) => e.data(condition),
            (None, _) => e.sources(&condition.rows),
        })
    }

    fn stages(&mut self, paper: &mut Paper<'_>) {
        paper.heading(&twin(words::stages_heading));
        for step in &self.data.assessment.stages {
            let name = Twin::each(|l| milaf_l10n::stage(l, step.stage).to_owned());
            paper.row(&Row::new(name, Value::Words(self.say(|e| e.stage_state(&step.state)))));
        }
    }
}

/// Payments that a paper lists: those of the months ahead, not of a lifetime.
const LISTED: usize = 12;

/// «01/2026 – 03/2026».
fn months(payment: &Payment) -> String {
    let month = |m: milaf_domain::YearMonth| format!("{:02}/{:04}", m.month(), m.year());
    if payment.from == payment.to {
        month(payment.from)
    } else {
        format!("{} – {}", month(payment.from), month(payment.to))
    }
}

fn semicolon(language: milaf_domain::Language) -> &'static str {
    match language {
        milaf_domain::Language::Fr => "\u{A0}; ",
        milaf_domain::Language::Ar => "؛ ",
    }
}
