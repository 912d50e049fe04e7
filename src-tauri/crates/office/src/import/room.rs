//! A list on the desk: read once, mended and decided row by row, written when asked.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;

use milaf_domain::duplicate::Census;
use milaf_domain::{Language, MemberId};
use milaf_exchange::Evidence;
use milaf_exchange::list::{Reading, Refused};
use milaf_exchange::mapping::{Mapping, propose_under};
use milaf_exchange::parse::{DateOrder, DryRun, Mended, State};
use milaf_store::import_profile;

use super::merge::{Choice, ImportMode};
use super::place::{Alone, Decision, overlay, place};
use super::plan::{Counts, Fate, Plan, PlannedRow};
use super::{Choices, List, answer, answer_word, decide, field_of, proposal};
use crate::difference::FieldChange;
use crate::error::{Error, ErrorCode, Result};
use crate::register::Office;

/// A list read and compared with the register, waiting for a person's word. Nothing is written before [`Import::write`].
pub struct Import {
    run: DryRun<'static>,
    /// The place of the sheet among those of the list.
    sheet: usize,
    plan: Plan,
    reading: Reading,
    take_faulty: bool,
    census: Arc<Census>,
    alone: Vec<Alone>,
    /// By row, from 1.
    decisions: BTreeMap<usize, Decision>,
    /// What was chosen for every row at once, by field; an empty field: every field.
    chosen: BTreeMap<String, Choice>,
    /// The state of the register that the rows were compared with.
    state: u64,
}

/// Which rows stand in a window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowFilter {
    /// All of them.
    #[default]
    All,
    /// Those of a fate.
    Fate(Fate),
    /// Those with something doubtful.
    Doubtful,
    /// New ones who may be somebody of the register.
    Suspected,
}

/// A window of the rows.
#[derive(Debug)]
pub struct RowWindow<'i> {
    /// Its rows.
    pub rows: Vec<&'i PlannedRow>,
    /// How many rows the filter lets through.
    pub total: usize,
}

/// A cell of the list as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListCell {
    /// Its column, from 0.
    pub column: usize,
    /// What stands in it.
    pub text: String,
    /// Whether it was mended here.
    pub mended: bool,
}

/// The form of a file of refused rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusedForm {
    /// A workbook.
    Xlsx,
    /// Text in UTF-8 with semicolons.
    Csv,
}

impl Import {
    /// Reads a list against the register.
    ///
    /// # Errors
    /// [`ErrorCode::ListNoColumns`] when no column is known and nobody is there to say what they hold; faulty choices.
    pub fn begin(office: &Office, list: &List, choices: &Choices, mode: ImportMode) -> Result<Import> {
        let saved: Vec<Mapping> = office
            .read(|reader| Ok(import_profile::list(reader)?))?
            .iter()
            .filter_map(|profile| serde_json::from_str(&profile.mapping).ok())
            .collect();
        let proposal = proposal(list, choices, &saved)?;
        let no_columns = || Error::new(ErrorCode::ListNoColumns).with("path", &list.file);
        let sheet = list.list.sheets.get(proposal.sheet).ok_or_else(no_columns)?;
        let mut mapping = proposal.mapping;
        decide(&mut mapping, choices)?;
        if !choices.by_hand && mapping.columns.iter().all(|c| c.field.is_none()) {
            return Err(no_columns());
        }
        let today = office.surroundings.today();
        let mut run = DryRun::of(Cow::Owned(sheet.clone()), mapping, today);
        let mut answered = run.mapping().clone();
        if answer(&mut answered, &run.report().questions, choices, office.book)? {
            run.remap(answered);
        }
        let plan = Plan {
            file: list.file.clone(),
            sheet: sheet.name.clone(),
            mapping: Mapping::default(),
            evidence: proposal.guesses.iter().map(|g| g.evidence).collect(),
            rows: Vec::new(),
            passed_over: Vec::new(),
            questions: Default::default(),
            mode,
        };
        let mut import = Import {
            run,
            sheet: proposal.sheet,
            plan,
            reading: list.reading(),
            take_faulty: choices.take_faulty,
            census: Arc::default(),
            alone: Vec::new(),
            decisions: BTreeMap::new(),
            chosen: BTreeMap::new(),
            state: 0,
        };
        import.compare_all(office)?;
        Ok(import)
    }

    /// What the list would do as it stands.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The same, the list given up.
    pub fn into_plan(self) -> Plan {
        self.plan
    }

    /// How many rows share each fate.
    pub fn counts(&self) -> Counts {
        self.plan.counts()
    }

    /// How the file was read.
    pub fn reading(&self) -> Reading {
        self.reading
    }

    /// Compares every row with the register again where that changed since; whether it did.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn refresh(&mut self, office: &Office) -> Result<bool> {
        let changed = office.rolls.turn() != self.state;
        if changed {
            self.compare_all(office)?;
        }
        Ok(changed)
    }

    /// Forgets what words and dates were said to stand for, those answers too that were remembered: they are asked again.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn ask_again(&mut self, office: &Office) -> Result<()> {
        self.remap(office, |mapping| {
            mapping.category_words.clear();
            mapping.class_words.clear();
            mapping.date_orders.clear();
        })
    }

    /// A window of the rows.
    pub fn rows(&self, filter: RowFilter, offset: usize, count: usize) -> RowWindow<'_> {
        let lets = |row: &&PlannedRow| match filter {
            RowFilter::All => true,
            RowFilter::Fate(fate) => row.fate == fate,
            RowFilter::Doubtful => row.doubtful,
            RowFilter::Suspected => row.fate == Fate::New && !row.suspects.is_empty(),
        };
        let rows: Vec<&PlannedRow> = self.plan.rows.iter().filter(lets).collect();
        let total = rows.len();
        RowWindow { rows: rows.into_iter().skip(offset).take(count).collect(), total }
    }

    /// The cells of a row, from 1, those that are empty too.
    pub fn cells(&self, row: usize) -> Vec<ListCell> {
        let Some(at) = row.checked_sub(1) else { return Vec::new() };
        let columns = 0..self.plan.mapping.columns.len();
        let cell = |column| ListCell {
            column,
            text: self.run.sheet().cell(at, column).shown().into_owned(),
            mended: self.run.is_mended(row, column),
        };
        columns.map(cell).collect()
    }

    /// Puts a text into a cell, as if the file had it, and compares what hangs on it again. Row from 1, column from 0.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn mend(&mut self, office: &Office, row: usize, column: usize, text: &str) -> Result<()> {
        match self.run.mend(row, column, text) {
            Mended::Nothing => Ok(()),
            Mended::Rows(places) => self.compare(office, &places),
            Mended::All => self.compare_all(office),
        }
    }

    /// Takes a row out of the import, or in again. Row from 1.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn take_out(&mut self, office: &Office, row: usize, out: bool) -> Result<()> {
        self.run.leave_out(row, out);
        self.compare(office, &[])
    }

    /// Says who a row is: a member of the register, somebody new (`Some(None)`), or as the program finds (`None`).
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`].
    pub fn recognise(&mut self, office: &Office, row: usize, who: Option<Option<MemberId>>) -> Result<()> {
        if let Some(Some(id)) = who {
            office.member(id)?;
        }
        self.decisions.entry(row).or_default().who = who;
        let places = self.places(|planned| planned.row == row);
        self.compare(office, &places)
    }

    /// Chooses what becomes of a field of a row in which list and register differ; every field of it where none is named.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn choose(&mut self, office: &Office, row: usize, field: Option<&str>, choice: Choice) -> Result<()> {
        let places = self.places(|planned| planned.row == row);
        let differ = |planned: &PlannedRow| {
            let lists = [&planned.changes, &planned.kept, &planned.open];
            lists.into_iter().flatten().map(|change| change.field.clone()).collect::<Vec<_>>()
        };
        let fields = match field {
            Some(field) => vec![field.to_owned()],
            None => self.plan.rows.iter().filter(|planned| planned.row == row).flat_map(differ).collect(),
        };
        let decided = &mut self.decisions.entry(row).or_default().fields;
        decided.extend(fields.into_iter().map(|field| (field, choice)));
        self.compare(office, &places)
    }

    /// The same for every row at once: one field, or all.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn choose_all(&mut self, office: &Office, field: Option<&str>, choice: Choice) -> Result<()> {
        self.chosen.insert(field.unwrap_or_default().to_owned(), choice);
        let places = self.places(|planned| planned.id.is_some());
        self.compare(office, &places)
    }

    /// Treats members who are there another way. Choices made one by one stay.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn set_mode(&mut self, office: &Office, mode: ImportMode) -> Result<()> {
        self.plan.mode = mode;
        self.chosen.clear();
        let places = self.places(|planned| planned.id.is_some());
        self.compare(office, &places)
    }

    /// Whether rows with refused values are taken without these.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn take_faulty(&mut self, office: &Office, take: bool) -> Result<()> {
        self.take_faulty = take;
        self.compare_all(office)
    }

    /// Says what a column holds, by the code of a field; an empty code leaves the column out. Column from 0.
    ///
    /// # Errors
    /// [`ErrorCode::ArgumentFaulty`] for a field that does not exist.
    pub fn map(&mut self, office: &Office, column: usize, code: &str) -> Result<()> {
        let field = field_of(code)?;
        self.remap(office, |mapping| {
            if let Some(column) = mapping.columns.get_mut(column) {
                column.field = field;
            }
        })
    }

    /// Whether nothing is known of the columns: a person has to say what they hold before a row is anybody.
    pub fn is_unknown(&self) -> bool {
        self.run.mapping().columns.iter().all(|column| column.field.is_none())
    }

    /// The first rows of the sheet, headings and titles too.
    pub fn top(&self, count: usize) -> Vec<Vec<String>> {
        let rows = self.run.sheet().rows.iter().take(count);
        rows.map(|cells| cells.iter().map(|cell| cell.shown().into_owned()).collect()).collect()
    }

    /// Says where the headings stand (a row from 1; none: the list has no headings) and what each column holds, by the
    /// codes of fields; an empty code leaves its column out. Remembered like every mapping once the list is written.
    ///
    /// # Errors
    /// [`ErrorCode::ArgumentFaulty`] for a field that does not exist.
    pub fn map_all(&mut self, office: &Office, headings: Option<usize>, codes: &[String]) -> Result<()> {
        let row = headings.and_then(|row| row.checked_sub(1));
        let mut mapping = propose_under(self.run.sheet(), self.sheet, row, &[]).mapping;
        for (at, column) in mapping.columns.iter_mut().enumerate() {
            column.field = field_of(codes.get(at).map_or("", String::as_str))?;
        }
        self.plan.evidence = vec![Evidence::None; mapping.columns.len()];
        self.remap(office, |standing| *standing = mapping)
    }

    /// Says what a word of the list stands for: the code of a category or of a coefficient class; an empty code leaves it
    /// out on purpose.
    ///
    /// # Errors
    /// [`ErrorCode::CategoryMissing`], [`ErrorCode::ClassMissing`].
    pub fn answer(&mut self, office: &Office, word: &str, code: &str) -> Result<()> {
        let mut mapping = self.run.mapping().clone();
        answer_word(&mut mapping, &self.run.report().questions, word, code, office.book)?;
        self.remap(office, |standing| *standing = mapping)
    }

    /// Says whether the dates of a column begin with the day.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn set_date_order(&mut self, office: &Office, column: usize, day_first: bool) -> Result<()> {
        let order = if day_first { DateOrder::DayFirst } else { DateOrder::MonthFirst };
        self.remap(office, |mapping| {
            mapping.date_orders.insert(column, order);
        })
    }

    /// Says the year of turnovers whose heading tells none.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn set_year(&mut self, office: &Office, year: Option<i16>) -> Result<()> {
        self.remap(office, |mapping| mapping.year = year)
    }

    /// The refused rows as a file, with the list's own headings and cells and the reasons beside; nothing where no row was
    /// refused. Rows in conflict are in it too; those taken out are not.
    ///
    /// # Errors
    /// [`ErrorCode::Internal`] when the workbook cannot be made.
    pub fn refused_rows(
        &self,
        office: &Office,
        form: RefusedForm,
        language: Language,
    ) -> Result<Option<Vec<u8>>> {
        let mut rows: Vec<(usize, String)> = Vec::new();
        for (row, read) in self.plan.rows.iter().zip(&self.run.report().rows) {
            if matches!(row.fate, Fate::Faulty | Fate::Conflicting) {
                rows.push((row.row, self.plan.reasons(row, language).join(" | ")));
                rows.extend(read.relative_rows.iter().map(|row| (*row, String::new())));
            }
        }
        if rows.is_empty() {
            return Ok(None);
        }
        let headings = self.plan.mapping.headings;
        let refused = Refused { sheet: self.run.sheet(), headings, rows: &rows, language };
        Ok(Some(match form {
            RefusedForm::Csv => refused.text(),
            RefusedForm::Xlsx => refused.workbook(office.surroundings.today()).map_err(Error::internal)?,
        }))
    }

    /// Writes new and changed rows in one operation that one undo takes back; then the rows say what is left.
    ///
    /// # Errors
    /// [`ErrorCode::ListOutdated`] when the register changed meanwhile and a row would now do something else: nothing is
    /// written, and the rows stand compared anew. Otherwise as [`Office::import`].
    pub fn write(&mut self, office: &Office, mut progress: impl FnMut(usize, usize)) -> Result<Counts> {
        self.write_while(office, |done, of| {
            progress(done, of);
            ControlFlow::Continue(())
        })
    }

    /// The same, as long as `progress` lets it go on.
    ///
    /// # Errors
    /// As [`Import::write`]; [`ErrorCode::Cancelled`] when it was stopped: then nothing is written.
    pub fn write_while(
        &mut self,
        office: &Office,
        progress: impl FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Counts> {
        if office.rolls.turn() != self.state {
            let told = |rows: &[PlannedRow]| {
                rows.iter().map(|row| (row.fate, row.id, row.changes.clone())).collect::<Vec<_>>()
            };
            let before = told(&self.plan.rows);
            self.compare_all(office)?;
            if told(&self.plan.rows) != before {
                return Err(Error::new(ErrorCode::ListOutdated).with("path", &self.plan.file));
            }
        }
        let counts = office.import_while(&self.plan, progress)?;
        self.compare_all(office)?;
        Ok(counts)
    }

    fn remap(&mut self, office: &Office, change: impl FnOnce(&mut Mapping)) -> Result<()> {
        let mut mapping = self.run.mapping().clone();
        change(&mut mapping);
        self.run.remap(mapping);
        self.compare_all(office)
    }

    fn places(&self, which: impl Fn(&PlannedRow) -> bool) -> Vec<usize> {
        self.plan.rows.iter().enumerate().filter(|(_, row)| which(row)).map(|(at, _)| at).collect()
    }

    /// Compares every row with the register as it is now.
    fn compare_all(&mut self, office: &Office) -> Result<()> {
        let state = office.rolls.turn();
        if self.census.is_empty() || self.state != state {
            self.census = Arc::new(office.census()?);
        }
        self.state = state;
        let report = self.run.report();
        self.plan.rows = report.rows.iter().map(|read| fresh(read.row)).collect();
        self.alone.clear();
        let places: Vec<usize> = (0..self.plan.rows.len()).collect();
        self.compare(office, &places)
    }

    /// Compares some rows with the register, and all with each other.
    fn compare(&mut self, office: &Office, places: &[usize]) -> Result<()> {
        let Import { run, plan, take_faulty, census, alone, decisions, chosen, .. } = self;
        let report = run.report();
        plan.mapping = run.mapping().clone();
        plan.passed_over.clone_from(&report.passed_over);
        plan.questions.clone_from(&report.questions);
        let mode = plan.mode;
        office.read(|reader| {
            for at in places {
                let (Some(row), Some(read)) = (plan.rows.get_mut(*at), report.rows.get(*at)) else {
                    continue;
                };
                let refused = read.state == State::Faulty && !*take_faulty;
                let listed = read.member.as_ref().filter(|_| !refused);
                let decision = decisions.get(&read.row);
                let choose = |change: &FieldChange| {
                    let own = decision.and_then(|decision| decision.fields.get(&change.field));
                    let field = chosen.get(&change.field).or_else(|| chosen.get(""));
                    own.or(field).copied().unwrap_or_else(|| mode.choice(change))
                };
                let placed = place(reader, census, row, listed, decision, choose)?;
                match alone.get_mut(*at) {
                    Some(own) => *own = placed,
                    None => alone.push(placed),
                }
            }
            Ok(())
        })?;
        for (row, read) in plan.rows.iter_mut().zip(&report.rows) {
            row.doubtful = read.state == State::Doubtful;
            if row.findings != read.findings {
                row.findings.clone_from(&read.findings);
            }
        }
        overlay(&mut plan.rows, alone, |row| run.is_left_out(row));
        Ok(())
    }
}

fn fresh(row: usize) -> PlannedRow {
    PlannedRow {
        row,
        fate: Fate::Faulty,
        doubtful: false,
        id: None,
        conflict: None,
        changes: Vec::new(),
        kept: Vec::new(),
        open: Vec::new(),
        suspects: Vec::new(),
        findings: Vec::new(),
        member: None,
    }
}
