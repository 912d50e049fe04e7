//! What follows the request on a sheet to fill by hand: activity, marital status, family.

use milaf_domain::{Dependant, Language, NamePair};
use milaf_l10n::msg::{dossier_paper as words, dues as dues_words};
use milaf_l10n::{date, marital_status, relation};

use super::Desk;
use crate::block::{Align, Cell, Column, Row, Table, TableRow, Value};
use crate::documents::letter::{both_scripts, capital, in_both_scripts, standing, twin};
use crate::paper::Paper;
use crate::twin::Twin;

/// Lines for members of the family who are not known yet.
const LINES: usize = 6;
/// Room to write a name by hand.
const LEAST: f32 = 24.0;

impl Desk<'_> {
    pub(super) fn blank(&mut self, paper: &mut Paper<'_>) {
        paper.page_break();
        let (member, date) = (self.data.member, self.data.date);
        let scripts = |pair: Option<&NamePair>| match pair.filter(|pair| !pair.is_empty()) {
            Some(pair) => Value::Scripts(both_scripts(pair)),
            None => Value::Hand,
        };
        let text = |value: Option<String>| value.map_or(Value::Hand, Value::Data);
        paper.heading(&twin(words::activity_heading));
        let held = member.situation.activities_on(date);
        let activity = held.first().map(|a| &a.value);
        paper.row(&Row::new(twin(words::activity_label), scripts(activity.map(|a| &a.label))));
        let class = activity.and_then(|a| a.class.as_ref());
        let class = class.map_or(Value::Hand, |class| Value::Words(self.say(|e| e.class(class))));
        paper.row(&Row::new(twin(words::class_label), class));
        let tax = activity.and_then(|a| a.tax_number.as_ref());
        paper.row(&Row::new(twin(dues_words::tax_number_label), text(tax.map(ToString::to_string))));
        let year = date.year().saturating_sub(1);
        let turnover = activity.and_then(|a| a.turnover_of(year)).map(|t| t.amount);
        let label = Twin::each(|l| words::turnover_label(l, &year.to_string()));
        let turnover = turnover.map_or(Value::Hand, |amount| self.money(amount));
        paper.row(&Row::new(label, turnover));
        let status = member.situation.marital_status_on(date);
        let status = status
            .map_or(Value::Hand, |s| Value::Words(standing(|l| marital_status(l, s, member.sex).to_owned())));
        paper.row(&Row::new(twin(words::marital_label), status));
        paper.heading(&twin(words::family_heading));
        let rows = member.dependants.iter().map(relative).chain((0..LINES).map(|_| empty())).collect();
        let columns = vec![
            Column::new(twin(words::relation_column), 1.3, Align::Start),
            Column::new(twin(words::blank_name_column), 4.0, Align::Start),
            Column::new(twin(words::birth_column), 1.6, Align::Centre),
            Column::new(twin(words::identity_column), 1.5, Align::Centre),
        ];
        paper.table(&Table { columns, rows, least: LEAST, ..Table::default() });
    }
}

fn relative(dependant: &Dependant) -> TableRow {
    let said = |l: Language| capital(relation(l, dependant.relation, dependant.sex));
    TableRow::new(vec![
        Cell::Words(Twin::each(said)),
        Cell::Scripts(in_both_scripts(&dependant.name)),
        Cell::Data(dependant.birth.map(date::partial_short).unwrap_or_default()),
        Cell::Data(dependant.cin.as_ref().map(ToString::to_string).unwrap_or_default()),
    ])
}

fn empty() -> TableRow {
    TableRow::new(vec![Cell::Data(String::new()); 4])
}
