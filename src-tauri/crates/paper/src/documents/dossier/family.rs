//! The family, and the rights of each of its members over time.

use milaf_domain::{Dependant, Language};
use milaf_l10n::msg::{dossier_paper as words, paper as paper_words};
use milaf_l10n::{date, marital_status, relation};
use milaf_rulebook::{DependantRights, RightsSegment};

use super::Desk;
use crate::block::{Align, Cell, Column, Prose, Row, Table, TableRow, Value};
use crate::documents::letter::{person, twin};
use crate::explain::Explainer;
use crate::paper::Paper;
use crate::twin::Twin;

impl Desk<'_> {
    pub(super) fn family(&mut self, paper: &mut Paper<'_>) {
        let member = self.data.member;
        paper.page_break();
        paper.heading(&twin(words::family_heading));
        if let Some(status) = member.situation.marital_status_on(self.data.date) {
            let status = Twin::each(|l| marital_status(l, status, member.sex).to_owned());
            paper.row(&Row::new(twin(words::marital_label), Value::Words(status)));
        }
        if member.dependants.is_empty() {
            paper.prose(&Prose::new(twin(words::no_family_note)));
            return;
        }
        let mut rows = Vec::new();
        for rights in &self.data.assessment.dependants {
            if let Some(dependant) = member.dependants.get(rights.index) {
                rows.extend(self.dependant(paper, dependant, rights));
            }
        }
        let columns = vec![
            Column::new(twin(paper_words::name_label), 2.1, Align::Start),
            Column::new(twin(words::relation_column), 1.3, Align::Start),
            Column::new(twin(words::birth_column), 1.2, Align::Centre),
            Column::new(twin(words::identity_column), 1.3, Align::Centre),
            Column::new(twin(words::period_column), 1.35, Align::Centre),
            Column::new(twin(words::rights_column), 3.0, Align::Start),
        ];
        paper.table(&Table { columns, rows, ..Table::default() });
        paper.sources(&twin(words::rights_run_note));
    }

    /// The stretches of rights that are not over yet, the first beside who the dependant is.
    fn dependant(
        &mut self,
        paper: &mut Paper<'_>,
        dependant: &Dependant,
        rights: &DependantRights,
    ) -> Vec<TableRow> {
        let open = |s: &&RightsSegment| s.to.is_none_or(|to| to >= self.data.date);
        let segments: Vec<&RightsSegment> = rights.segments.iter().filter(open).collect();
        let mut rows = Vec::new();
        for (at, segment) in segments.into_iter().enumerate() {
            let mut cells = if at == 0 { who(dependant) } else { vec![Cell::Data(String::new()); 4] };
            cells.push(Cell::Data(period(segment)));
            cells.push(Cell::Words(self.say(|e| reading(e, segment, dependant))));
            let marks = self.marks(paper, &segment.doubts);
            rows.push(TableRow { cells, marks, ..TableRow::default() });
        }
        rows
    }
}

fn who(dependant: &Dependant) -> Vec<Cell> {
    let birth = dependant.birth.map(date::partial_short).unwrap_or_default();
    let numbers = [dependant.cin.as_ref().map(|c| c.as_str()), dependant.cnss.as_ref().map(|c| c.as_str())];
    let numbers: Vec<&str> = numbers.into_iter().flatten().collect();
    vec![
        Cell::Scripts(person(&dependant.name)),
        Cell::Words(Twin::each(|l| relation(l, dependant.relation, dependant.sex).to_owned())),
        Cell::Data(birth),
        Cell::Data(numbers.join(" · ")),
    ]
}

/// «05/01/2027 – 04/01/2032», open where an end is not known.
fn period(segment: &RightsSegment) -> String {
    let day = |day: Option<milaf_domain::Date>| day.map(date::short).unwrap_or_else(|| "…".to_owned());
    format!("{} – {}", day(segment.from), day(segment.to))
}

fn reading(explainer: Explainer<'_>, segment: &RightsSegment, dependant: &Dependant) -> String {
    let coverage = explainer.coverage(segment.coverage, dependant.sex);
    let reason = explainer.coverage_reason(segment.reason, dependant.sex);
    let colon = match explainer.language {
        Language::Fr => "\u{A0}: ",
        Language::Ar => ": ",
    };
    format!("{coverage}{colon}{reason}")
}
