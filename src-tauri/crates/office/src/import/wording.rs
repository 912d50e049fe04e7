//! Findings of a list as sentences that name file, row, column, value and remedy.

use milaf_domain::Language;
use milaf_exchange::mapping::Mapping;
use milaf_exchange::parse::{Code, Finding, ListCode, Weight};
use milaf_l10n::fault_code;
use milaf_l10n::msg::list as say;

use super::plan::{Conflict, Fate, Plan, PlannedRow};

impl Plan {
    /// «liste.xlsx, ligne 12, « CIN » : …».
    pub fn sentence(&self, finding: &Finding, l: Language) -> String {
        let row = finding.row.to_string();
        let heading = finding.column.map(|at| self.heading(at));
        let place = match &heading {
            Some(column) => say::cell_place(l, say::CellPlace { file: &self.file, row: &row, column }),
            None => say::row_place(l, say::RowPlace { file: &self.file, row: &row }),
        };
        format!("{place} {}", self.reason(finding, l))
    }

    /// The same without its place, for who sees the cell.
    pub fn reason(&self, finding: &Finding, l: Language) -> String {
        let what = match finding.code {
            Code::Fault(code) => fault_code(l, code, &finding.value),
            Code::List(code) => list_code(code, finding, l),
        };
        match &finding.likely {
            Some(likely) => format!("{what} {}", milaf_l10n::msg::fault::likely_hint(l, likely)),
            None => what,
        }
    }

    /// Why a row was refused: each finding that refuses something, and the conflict.
    pub fn reasons(&self, row: &PlannedRow, l: Language) -> Vec<String> {
        let refused = row.findings.iter().filter(|finding| finding.weight == Weight::Refusal);
        let mut reasons: Vec<String> = refused.map(|finding| self.sentence(finding, l)).collect();
        reasons.extend(row.conflict.map(|conflict| self.conflict(row, conflict, l)));
        reasons
    }

    /// «liste.xlsx, ligne 12 : …», for a row in conflict.
    pub fn conflict(&self, row: &PlannedRow, conflict: Conflict, l: Language) -> String {
        let number = row.row.to_string();
        let place = say::row_place(l, say::RowPlace { file: &self.file, row: &number });
        format!("{place} {}", self.conflict_reason(conflict, l))
    }

    /// The same without its place.
    pub fn conflict_reason(&self, conflict: Conflict, l: Language) -> String {
        match conflict {
            Conflict::RepeatsRow { row } => say::repeats_row(l, &row.to_string()),
            Conflict::SeveralMembers => say::several_members(l).to_owned(),
            Conflict::OtherIdentity => say::other_identity(l).to_owned(),
        }
    }

    /// A column's heading, or its letter where it has none.
    pub fn heading(&self, column: usize) -> String {
        heading(&self.mapping, column)
    }
}

/// A column's heading, or its letter where it has none.
pub(super) fn heading(mapping: &Mapping, column: usize) -> String {
    match mapping.columns.get(column) {
        Some(c) if !c.heading.is_empty() => c.heading.clone(),
        _ => letter(column),
    }
}

/// «nouveau», «inchangé».
pub fn fate(fate: Fate, l: Language) -> &'static str {
    match fate {
        Fate::New => say::new_fate(l),
        Fate::Changed => say::changed_fate(l),
        Fate::Unchanged => say::unchanged_fate(l),
        Fate::Asked => say::asked_fate(l),
        Fate::TakenOut => say::taken_out_fate(l),
        Fate::Conflicting => say::conflicting_fate(l),
        Fate::Faulty => say::faulty_fate(l),
    }
}

fn list_code(code: ListCode, finding: &Finding, l: Language) -> String {
    let other = finding.other_row.unwrap_or_default().to_string();
    match code {
        ListCode::NameMissing => say::name_missing(l).to_owned(),
        ListCode::NameCut => say::name_cut(l, &finding.value),
        ListCode::Twice => say::twice(l, say::Twice { value: &finding.value, row: &other }),
        ListCode::RelativeWithoutMember => say::relative_without_member(l).to_owned(),
        ListCode::RelationUnknown => say::relation_unknown(l, &finding.value),
        ListCode::ChildrenCount => say::children_count(l, &finding.value),
        ListCode::YearWanted => say::year_wanted(l).to_owned(),
        ListCode::DateWanted => say::date_wanted(l).to_owned(),
        ListCode::SchoolYearWanted => say::school_year_wanted(l).to_owned(),
        ListCode::TurnoverWanted => say::turnover_wanted(l).to_owned(),
        ListCode::DigitsLost => say::digits_lost(l, &finding.value),
        ListCode::FormulaBroken => say::formula_broken(l).to_owned(),
        ListCode::ClassUnknown => say::class_unknown(l, &finding.value),
    }
}

/// `A`, `B`, … `AA`, as spreadsheets count columns.
pub(super) fn letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(char::from(b'A' + (rest % 26) as u8));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn counts_columns_as_spreadsheets_do() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letter), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
