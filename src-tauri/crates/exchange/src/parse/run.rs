//! A dry run that goes on: a cell is mended, a row left out, and only what hangs on it is read again.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use milaf_domain::Date;

use super::row::{Kin, Mapped, Reader};
use super::{
    Code, DateOrder, Finding, ListCode, Questions, Report, RowReport, Weight, WordOf, is_dated, is_no_member,
    orders, row, state, word_questions,
};
use crate::field::{Field, PersonPart, Role};
use crate::heading;
use crate::list::{Cell, LONGEST_CELL, MOST_COLUMNS, Sheet};
use crate::mapping::Mapping;

/// A sheet read by a mapping, ready to be mended.
#[derive(Clone, Debug)]
pub struct DryRun<'s> {
    sheet: Cow<'s, Sheet>,
    mapping: Mapping,
    today: Date,
    fields: Vec<(usize, Field)>,
    orders: BTreeMap<usize, DateOrder>,
    report: Report,
    /// What stood in the cells that were mended: row and column from 0.
    written: BTreeMap<(usize, usize), Cell>,
    /// Rows left out, from 1.
    left_out: BTreeSet<usize>,
}

/// What had to be read again after a cell was mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mended {
    /// Nothing: the cell says what it said.
    Nothing,
    /// Members at these places of the report.
    Rows(Vec<usize>),
    /// Everything: the cell decides how others are read.
    All,
}

/// What kind of row it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    NoMember,
    Kin(Kin),
}

impl<'s> DryRun<'s> {
    /// Reads every row of a sheet. `today` decides the century of two-digit years and what lies in the future.
    pub fn of(sheet: Cow<'s, Sheet>, mapping: Mapping, today: Date) -> DryRun<'s> {
        let mut run = DryRun {
            sheet,
            mapping,
            today,
            fields: Vec::new(),
            orders: BTreeMap::new(),
            report: Report::default(),
            written: BTreeMap::new(),
            left_out: BTreeSet::new(),
        };
        run.read_all();
        run
    }

    /// What was read.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// What was read, the rest dropped.
    pub fn into_report(self) -> Report {
        self.report
    }

    /// What the columns hold.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// The sheet as it stands, mended.
    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// Reads everything by another mapping; what was mended stays.
    pub fn remap(&mut self, mapping: Mapping) {
        self.mapping = mapping;
        self.read_all();
    }

    /// Puts a text into a cell, as if the file had it. Row from 1, column from 0; in the headings and beyond
    /// the sheet nothing happens.
    pub fn mend(&mut self, row: usize, column: usize, text: &str) -> Mended {
        let within = self.first()..self.sheet.rows.len();
        let Some(at) = row.checked_sub(1).filter(|at| within.contains(at)) else { return Mended::Nothing };
        if column >= self.mapping.columns.len().min(MOST_COLUMNS) {
            return Mended::Nothing;
        }
        let kept: String = text.chars().take(LONGEST_CELL).collect();
        let written = self.written.get(&(at, column));
        // Put back as it was, a number is a number again.
        let cell = match written {
            Some(written) if written.shown() == kept.trim() => written.clone(),
            _ => Cell::text(&kept),
        };
        let former = self.sheet.cell(at, column).clone();
        if former == cell {
            return Mended::Nothing;
        }
        let before = self.kind(at);
        if let Some(cells) = self.sheet.to_mut().rows.get_mut(at) {
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Empty);
            }
            if let Some(place) = cells.get_mut(column) {
                place.clone_from(&cell);
            }
            while cells.last().is_some_and(Cell::is_empty) {
                cells.pop();
            }
        }
        let written = self.written.entry((at, column)).or_insert(former);
        if *written == cell {
            self.written.remove(&(at, column));
        }
        self.read_again(row, column, before)
    }

    /// Whether a cell was mended. Row from 1, column from 0.
    pub fn is_mended(&self, row: usize, column: usize) -> bool {
        row.checked_sub(1).is_some_and(|at| self.written.contains_key(&(at, column)))
    }

    /// Leaves a row out or takes it in again: it repeats nobody, and nobody repeats it. Row from 1.
    pub fn leave_out(&mut self, row: usize, out: bool) {
        if out {
            self.left_out.insert(row);
        } else {
            self.left_out.remove(&row);
        }
        self.find_twice();
    }

    /// Whether a row is left out.
    pub fn is_left_out(&self, row: usize) -> bool {
        self.left_out.contains(&row)
    }

    fn first(&self) -> usize {
        self.mapping.headings.first + self.mapping.headings.rows
    }

    fn read_all(&mut self) {
        self.fields =
            (0..self.mapping.columns.len()).filter_map(|c| Some((c, self.mapping.field(c)?))).collect();
        self.report = Report::default();
        let first = self.first();
        self.orders =
            orders(&self.sheet, &self.mapping, &self.fields, first, self.today, &mut self.report.questions);
        self.report.questions.years =
            self.fields.iter().filter(|(_, f)| heading::lacks_year(f)).map(|(column, _)| *column).collect();
        let mut rows: Vec<RowReport> = Vec::new();
        let mut passed_over = Vec::new();
        let mut reader = Reader::new(&self.mapping, self.orders.clone(), self.today);
        for at in first..self.sheet.rows.len() {
            let (number, cells) = (at + 1, self.mapped(at));
            match self.kind_of(at, &cells) {
                Kind::Blank => {}
                Kind::NoMember => passed_over.push(number),
                Kind::Kin(Kin::Member) => rows.push(reader.member(number, &cells)),
                Kind::Kin(Kin::Relative(relation)) => match rows.last_mut() {
                    Some(row) => reader.relative(number, relation, &cells, row),
                    None => rows.push(row::orphan(number, ListCode::RelativeWithoutMember, &cells)),
                },
                Kind::Kin(Kin::Unknown) => rows.push(row::orphan(number, ListCode::RelationUnknown, &cells)),
            }
        }
        for row in &mut rows {
            finish(&reader, row);
        }
        (self.report.rows, self.report.passed_over) = (rows, passed_over);
        self.ask_words();
        self.find_twice();
    }

    /// Reads again what hangs on a cell that was mended, in a row that was of the kind `before`.
    fn read_again(&mut self, row: usize, column: usize, before: Kind) -> Mended {
        if self.kind(row - 1) != before {
            self.read_all();
            return Mended::All;
        }
        let mapped = self.fields.iter().find(|(c, _)| *c == column).map(|(_, field)| field);
        let Some(field) = mapped else { return Mended::Nothing };
        if is_dated(field).is_some() {
            let mut questions = Questions::default();
            let orders =
                orders(&self.sheet, &self.mapping, &self.fields, self.first(), self.today, &mut questions);
            if orders != self.orders || questions.date_orders != self.report.questions.date_orders {
                self.read_all();
                return Mended::All;
            }
        }
        let place = self.report.rows.partition_point(|r| r.row <= row).checked_sub(1);
        let Some(place) = place else { return Mended::Nothing };
        let Some((own, relatives)) = self.report.rows.get(place).map(|r| (r.row, r.relative_rows.clone()))
        else {
            return Mended::Nothing;
        };
        if own != row && !relatives.contains(&row) {
            return Mended::Nothing;
        }
        let mut reader = Reader::new(&self.mapping, self.orders.clone(), self.today);
        let cells = self.mapped(own - 1);
        let mut read = match self.kind_of(own - 1, &cells) {
            Kind::Kin(Kin::Member) => reader.member(own, &cells),
            _ => {
                self.read_all();
                return Mended::All;
            }
        };
        for relative in relatives {
            let cells = self.mapped(relative - 1);
            if let Kind::Kin(Kin::Relative(relation)) = self.kind_of(relative - 1, &cells) {
                reader.relative(relative, relation, &cells, &mut read);
            }
        }
        finish(&reader, &mut read);
        if let Some(report) = self.report.rows.get_mut(place) {
            *report = read;
        }
        self.ask_words();
        self.find_twice();
        Mended::Rows(vec![place])
    }

    /// The mapped cells of a row, from 0.
    fn mapped(&self, at: usize) -> Vec<Mapped<'_>> {
        let cells = self.sheet.rows.get(at).map_or(&[][..], Vec::as_slice);
        let found =
            self.fields.iter().filter_map(|(column, field)| Some((*column, field, cells.get(*column)?)));
        found.filter(|(.., cell)| !cell.is_empty()).map(|(c, f, cell)| (c, f, Cow::Borrowed(cell))).collect()
    }

    fn kind(&self, at: usize) -> Kind {
        self.kind_of(at, &self.mapped(at))
    }

    fn kind_of(&self, at: usize, mapped: &[Mapped<'_>]) -> Kind {
        let cells = self.sheet.rows.get(at).map_or(&[][..], Vec::as_slice);
        if at < self.first() || cells.iter().all(Cell::is_empty) {
            Kind::Blank
        } else if is_no_member(&self.sheet, &self.mapping, cells, mapped) {
            Kind::NoMember
        } else {
            Kind::Kin(Reader::kin(mapped))
        }
    }

    fn ask_words(&mut self) {
        let questions = &mut self.report.questions;
        questions.category_words = word_questions(&self.report.rows, WordOf::Category);
        questions.class_words = word_questions(&self.report.rows, WordOf::Class);
    }

    /// Says of an identity number that a former row has it too.
    fn find_twice(&mut self) {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for row in &mut self.report.rows {
            let was = row.findings.len();
            row.findings.retain(|f| f.code != Code::List(ListCode::Twice));
            let cleared = row.findings.len() != was;
            let identity = row.member.as_ref().and_then(|m| m.identity.as_ref());
            let number =
                identity.map(|i| i.number().to_owned()).filter(|_| !self.left_out.contains(&row.row));
            let mut found = false;
            if let Some(number) = number {
                if let Some(other) = seen.get(&number) {
                    row.findings.push(twice(row.row, number, *other));
                    found = true;
                } else {
                    seen.insert(number, row.row);
                }
            }
            if cleared || found {
                sort(&mut row.findings);
                row.state = state(&row.findings);
            }
        }
    }
}

fn finish(reader: &Reader<'_>, row: &mut RowReport) {
    reader.count_children(row);
    sort(&mut row.findings);
    row.state = state(&row.findings);
}

fn sort(findings: &mut [Finding]) {
    findings.sort_by_key(|f| (f.row, f.column.is_none(), f.column));
}

fn twice(row: usize, number: String, other: usize) -> Finding {
    Finding {
        row,
        column: None,
        field: Some(Field::Person(Role::Member, PersonPart::Cin)),
        value: number,
        code: Code::List(ListCode::Twice),
        weight: Weight::Doubt,
        likely: None,
        other_row: Some(other),
    }
}
