//! The family, and the rights of each of its members over time.

use milaf_domain::{Date, Dependant};
use milaf_l10n::msg::{dossier_paper as words, paper as paper_words};
use milaf_l10n::{date, marital_status, relation};
use milaf_rulebook::{Coverage, CoverageReason, DependantRights, RowId};

use super::Desk;
use crate::block::{Align, Cell, Column, Prose, Row, Table, TableRow, Value};
use crate::documents::letter::{colon, in_both_scripts, standing, twin};
use crate::paper::Paper;
use crate::twin::Twin;

/// A stretch of rights as the paper shows it: neighbours that say the same are one.
struct Stretch {
    from: Option<Date>,
    to: Option<Date>,
    coverage: Coverage,
    reason: CoverageReason,
    doubts: Vec<RowId>,
}

impl Desk<'_> {
    pub(super) fn family(&mut self, paper: &mut Paper<'_>) {
        let member = self.data.member;
        paper.page_break();
        paper.heading(&twin(words::family_heading));
        if let Some(status) = member.situation.marital_status_on(self.data.date) {
            let status = standing(|l| marital_status(l, status, member.sex).to_owned());
            paper.row(&Row::new(twin(words::marital_label), Value::Words(status)));
        }
        if member.dependants.is_empty() {
            paper.prose(&Prose::new(twin(words::no_family_note)));
            return;
        }
        let rows = member.dependants.iter().map(who).collect();
        let columns = vec![
            Column::new(twin(paper_words::name_label), 3.0, Align::Start),
            Column::new(twin(words::relation_column), 2.4, Align::Start),
            Column::new(twin(words::birth_column), 1.3, Align::Centre),
            Column::new(twin(words::identity_column), 1.3, Align::Centre),
            Column::new(twin(words::registration_column), 1.3, Align::Centre),
        ];
        paper.table(&Table { columns, rows, ..Table::default() });
        self.rights_over_time(paper);
    }

    fn rights_over_time(&mut self, paper: &mut Paper<'_>) {
        paper.heading(&twin(words::rights_over_time_heading));
        let mut rows = Vec::new();
        for rights in &self.data.assessment.dependants {
            if let Some(dependant) = self.data.member.dependants.get(rights.index) {
                rows.extend(self.rights_of(paper, dependant, rights));
            }
        }
        let columns = vec![
            Column::new(twin(words::first_name_label), 1.7, Align::Start),
            Column::new(twin(words::period_column), 2.4, Align::Centre),
            Column::new(twin(words::rights_column), 5.2, Align::Start),
        ];
        paper.table(&Table { columns, rows, ..Table::default() });
        paper.sources(&twin(words::rights_run_note));
    }

    /// The stretches of rights that are not over yet, the first beside the name.
    fn rights_of(
        &mut self,
        paper: &mut Paper<'_>,
        dependant: &Dependant,
        rights: &DependantRights,
    ) -> Vec<TableRow> {
        let mut rows = Vec::new();
        for (at, stretch) in stretches(rights, self.data.date).into_iter().enumerate() {
            let name = Twin::from(&dependant.name.first);
            let reading = self.say(|e| {
                let coverage = e.coverage(stretch.coverage, dependant.sex);
                let reason = e.coverage_reason(stretch.reason, dependant.sex);
                format!("{coverage}{}{reason}", colon(e.language))
            });
            rows.push(TableRow {
                cells: vec![
                    if at == 0 { Cell::Scripts(name) } else { Cell::Data(String::new()) },
                    Cell::Data(period(&stretch)),
                    Cell::Words(standing(|l| reading.get(l).to_owned())),
                ],
                marks: self.marks(paper, &stretch.doubts),
                ..TableRow::default()
            });
        }
        rows
    }
}

fn stretches(rights: &DependantRights, day: Date) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for segment in rights.segments.iter().filter(|s| s.to.is_none_or(|to| to >= day)) {
        match stretches.last_mut() {
            Some(last) if (last.coverage, last.reason) == (segment.coverage, segment.reason) => {
                last.to = segment.to;
                last.doubts.extend(segment.doubts.iter().cloned());
            }
            _ => stretches.push(Stretch {
                from: segment.from,
                to: segment.to,
                coverage: segment.coverage,
                reason: segment.reason,
                doubts: segment.doubts.clone(),
            }),
        }
    }
    stretches
}

fn who(dependant: &Dependant) -> TableRow {
    let or_none = |text: Option<String>| Cell::Data(text.unwrap_or_else(|| "–".to_owned()));
    TableRow::new(vec![
        Cell::Scripts(in_both_scripts(&dependant.name)),
        Cell::Words(standing(|l| relation(l, dependant.relation, dependant.sex).to_owned())),
        or_none(dependant.birth.map(date::partial_short)),
        or_none(dependant.cin.as_ref().map(|c| c.to_string())),
        or_none(dependant.cnss.as_ref().map(|c| c.to_string())),
    ])
}

/// «05/01/2027 – 04/01/2032», open where an end is not known.
fn period(stretch: &Stretch) -> String {
    let day = |day: Option<Date>| day.map(date::short).unwrap_or_else(|| "…".to_owned());
    format!("{} – {}", day(stretch.from), day(stretch.to))
}
