//! Reading a list in: opened from a file, put right row by row, written when asked.

use std::ops::ControlFlow;
use std::sync::atomic::Ordering;

use milaf_domain::{Language, MemberId};
use milaf_office::difference::{FieldChange, field_name, shown_value};
use milaf_office::import::{
    Choice, Import, PlannedRow, ReadingChoice, Weight, column_field, column_fields, fate,
};
use milaf_office::{Office, duplicate};
use tauri::State;
use tauri::ipc::Channel;

use crate::dto::import::{
    FieldOption, ImportAnswer, ImportCell, ImportChange, ImportDone, ImportModeCode, ImportPage,
    ImportReason, ImportRow, ImportView, ReadingInput, RefusedFormCode, RowChange, RowFilterCode, RowWho,
    SuspectView, field_code,
};
use crate::dto::key;
use crate::dto::preference::LanguageCode;
use crate::dto::progress::Progress;
use crate::dto::transmission::{PersonNameView, small};
use crate::error::{Answer, answered};
use crate::list_in::{ListIn, missing};
use crate::session::Session;

/// Most rows in one answer.
const MOST_ROWS: u32 = 200;

/// Opens a list given before; another one that was open is dropped.
#[tauri::command(async)]
#[specta::specta]
pub fn open_import(session: State<'_, Session>, file: u32, language: LanguageCode) -> Answer<ImportView> {
    answered(|| {
        let office = session.office()?;
        let list = ListIn::open(&office, session.take_file(file)?)?;
        let view = ImportView::of(&list, language.into());
        *session.list_in() = Some(list);
        Ok(view)
    })
}

/// The list that is open, compared with the register as it is now; none where none is.
#[tauri::command(async)]
#[specta::specta]
pub fn import_view(session: State<'_, Session>, language: LanguageCode) -> Answer<Option<ImportView>> {
    answered(|| {
        let office = session.office()?;
        let mut open = session.list_in();
        let Some(list) = open.as_mut() else { return Ok(None) };
        list.refresh(&office)?;
        Ok(Some(ImportView::of(list, language.into())))
    })
}

/// Puts the open list away; nothing of it is written.
#[tauri::command(async)]
#[specta::specta]
pub fn drop_import(session: State<'_, Session>) -> Answer<()> {
    answered(|| {
        *session.list_in() = None;
        Ok(())
    })
}

/// Reads the open list in another way: its letters, what stands between columns, which sheet.
#[tauri::command(async)]
#[specta::specta]
pub fn read_import(
    session: State<'_, Session>,
    reading: ReadingInput,
    language: LanguageCode,
) -> Answer<ImportView> {
    changed(&session, language, |list, office| {
        let choice = ReadingChoice {
            encoding: reading.encoding.map(Into::into),
            separator: reading.separator.map(Into::into),
        };
        list.read_again(office, choice, reading.sheet)
    })
}

/// What a column can hold.
#[tauri::command(async)]
#[specta::specta]
pub fn import_fields(language: LanguageCode) -> Answer<Vec<FieldOption>> {
    answered(|| {
        let fields = column_fields(language.into()).into_iter();
        Ok(fields.map(|field| FieldOption { code: field.code, name: field.name }).collect())
    })
}

/// Says what a column holds; an empty code leaves it out.
#[tauri::command(async)]
#[specta::specta]
pub fn map_import_column(
    session: State<'_, Session>,
    column: u32,
    field: String,
    language: LanguageCode,
) -> Answer<ImportView> {
    changed(&session, language, |list, office| {
        list.change(|import| import.map(office, column as usize, &field))
    })
}

/// Says where the headings of an unknown list stand (a row from 1; none: it has none) and what each of its columns holds.
#[tauri::command(async)]
#[specta::specta]
pub fn map_import(
    session: State<'_, Session>,
    headings: Option<u32>,
    fields: Vec<String>,
    language: LanguageCode,
) -> Answer<ImportView> {
    changed(&session, language, |list, office| {
        list.change(|import| import.map_all(office, headings.map(|row| row as usize), &fields))
    })
}

/// Answers a question about the open list, or asks all of them again.
#[tauri::command(async)]
#[specta::specta]
pub fn answer_import(
    session: State<'_, Session>,
    answer: ImportAnswer,
    language: LanguageCode,
) -> Answer<ImportView> {
    changed(&session, language, |list, office| {
        list.change(|import| match &answer {
            ImportAnswer::Word { word, code } => import.answer(office, word, code),
            ImportAnswer::DateOrder { column, day_first } => {
                import.set_date_order(office, *column as usize, *day_first)
            }
            ImportAnswer::Year { year } => import.set_year(office, *year),
            ImportAnswer::Again => import.ask_again(office),
        })
    })
}

/// Says how members who are there are treated, and whether faulty rows are taken without what was refused.
#[tauri::command(async)]
#[specta::specta]
pub fn set_import_terms(
    session: State<'_, Session>,
    mode: ImportModeCode,
    take_faulty: bool,
    language: LanguageCode,
) -> Answer<ImportView> {
    changed(&session, language, |list, office| list.set_terms(office, mode.into(), take_faulty))
}

/// A window of the rows.
#[tauri::command(async)]
#[specta::specta]
pub fn import_rows(
    session: State<'_, Session>,
    filter: RowFilterCode,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<ImportPage> {
    answered(|| {
        let office = session.office()?;
        let open = session.list_in();
        let import = open.as_ref().ok_or_else(missing)?.import()?;
        let window = import.rows(filter.into(), offset as usize, count.min(MOST_ROWS) as usize);
        let rows = window.rows.iter().map(|row| view(&office, import, row, language.into()));
        Ok(ImportPage { rows: rows.collect::<Answer<_>>()?, total: small(window.total) })
    })
}

/// One row by its number in the file; none where it stands for nobody any more.
#[tauri::command(async)]
#[specta::specta]
pub fn import_row(
    session: State<'_, Session>,
    row: u32,
    language: LanguageCode,
) -> Answer<Option<ImportRow>> {
    answered(|| {
        let office = session.office()?;
        let open = session.list_in();
        let import = open.as_ref().ok_or_else(missing)?.import()?;
        let found = import.plan().rows.iter().find(|planned| planned.row == row as usize);
        found.map(|planned| view(&office, import, planned, language.into())).transpose()
    })
}

/// Changes a row: a cell, whether it is taken, who it is, what becomes of its fields.
#[tauri::command(async)]
#[specta::specta]
pub fn change_import_row(
    session: State<'_, Session>,
    row: u32,
    change: RowChange,
    language: LanguageCode,
) -> Answer<ImportView> {
    let row = row as usize;
    changed(&session, language, |list, office| {
        list.change(|import| match &change {
            RowChange::Mend { column, text } => import.mend(office, row, *column as usize, text),
            RowChange::TakeOut { out } => import.take_out(office, row, *out),
            RowChange::Recognise { who } => import.recognise(
                office,
                row,
                match who {
                    RowWho::Found => None,
                    RowWho::New => Some(None),
                    RowWho::Member { member } => Some(Some(MemberId(i64::from(*member)))),
                },
            ),
            RowChange::Choose { field, choice } => {
                import.choose(office, row, field.as_deref(), (*choice).into())
            }
        })
    })
}

/// Chooses for every row at once what becomes of a field; none named: of every field.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_import_field(
    session: State<'_, Session>,
    field: Option<String>,
    choice: crate::dto::import::ChoiceCode,
    language: LanguageCode,
) -> Answer<ImportView> {
    changed(&session, language, |list, office| {
        list.change(|import| import.choose_all(office, field.as_deref(), choice.into()))
    })
}

/// Writes new and changed rows in one operation. `job` is cancelled by `cancel`: then nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn write_import(
    session: State<'_, Session>,
    job: u32,
    progress: Channel<Progress>,
    language: LanguageCode,
) -> Answer<ImportDone> {
    answered(|| {
        let office = session.office()?;
        let mut open = session.list_in();
        let list = open.as_mut().ok_or_else(missing)?;
        let mark = session.begin(job);
        let written = list.change(|import| {
            import.write_while(&office, |done, of| {
                // A window that went away needs no progress.
                let _ = progress.send(Progress::new(done, of));
                if mark.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })
        });
        session.end(job);
        let counts = written?;
        Ok(ImportDone {
            new: small(counts.new),
            changed: small(counts.changed),
            view: ImportView::of(list, language.into()),
        })
    })
}

/// The refused rows as a file in the tray, with the reasons beside; none where no row was refused.
#[tauri::command(async)]
#[specta::specta]
pub fn import_refusals(
    session: State<'_, Session>,
    form: RefusedFormCode,
    language: LanguageCode,
) -> Answer<Option<u32>> {
    answered(|| {
        let office = session.office()?;
        let open = session.list_in();
        let list = open.as_ref().ok_or_else(missing)?;
        let Some(bytes) = list.import()?.refused_rows(&office, form.into(), language.into())? else {
            return Ok(None);
        };
        let ending = match form {
            RefusedFormCode::Xlsx => "xlsx",
            RefusedFormCode::Csv => "csv",
        };
        let name = list.file().rsplit_once('.').map_or(list.file(), |(name, _)| name);
        Ok(Some(session.keep_paper(&format!("refus-{name}.{ending}"), bytes)))
    })
}

/// Changes the open list and gives it as it stands then.
fn changed(
    session: &Session,
    language: LanguageCode,
    change: impl FnOnce(&mut ListIn, &Office) -> Answer<()>,
) -> Answer<ImportView> {
    answered(|| {
        let office = session.office()?;
        let mut open = session.list_in();
        let list = open.as_mut().ok_or_else(missing)?;
        change(list, &office)?;
        Ok(ImportView::of(list, language.into()))
    })
}

fn view(office: &Office, import: &Import, planned: &PlannedRow, l: Language) -> Answer<ImportRow> {
    let plan = import.plan();
    let whole = planned.findings.iter().filter(|finding| finding.column.is_none());
    let mut reasons: Vec<ImportReason> = whole
        .map(|finding| ImportReason {
            text: plan.reason(finding, l),
            refused: finding.weight == Weight::Refusal,
        })
        .collect();
    let conflict = planned.conflict.map(|conflict| plan.conflict_reason(conflict, l));
    reasons.extend(conflict.map(|text| ImportReason { text, refused: true }));
    let differing =
        [(&planned.open, Choice::Open), (&planned.changes, Choice::Listed), (&planned.kept, Choice::Kept)];
    let changes = differing
        .into_iter()
        .flat_map(|(list, choice)| list.iter().map(move |change| change_view(change, choice, l)));
    let suspects = planned.suspects.iter().map(|like| {
        let member = office.member(like.id)?;
        Ok(SuspectView {
            member: key(like.id.0),
            name: PersonNameView::from(&member.name),
            strength: duplicate::strength(like.verdict.strength, l),
            why: like.verdict.why.iter().map(|reason| duplicate::why(*reason, l)).collect(),
        })
    });
    let cells = cells(import, planned, l);
    Ok(ImportRow {
        row: small(planned.row),
        fate: planned.fate.into(),
        fate_name: fate(planned.fate, l).to_owned(),
        doubtful: planned.doubtful,
        name: match &planned.member {
            Some(member) => PersonNameView::from(&member.name),
            None => name_in(import, planned.row),
        },
        member: planned.id.map(|id| key(id.0)),
        changes: changes.collect(),
        cells,
        reasons,
        suspects: suspects.collect::<Answer<_>>()?,
    })
}

fn change_view(change: &FieldChange, choice: Choice, l: Language) -> ImportChange {
    ImportChange {
        field: change.field.clone(),
        name: field_name(&change.field, l),
        old: shown_value(&change.field, &change.old, l),
        new: shown_value(&change.field, &change.new, l),
        choice: choice.into(),
    }
}

/// The cells of a row, and those of relatives' rows that something was found in.
fn cells(import: &Import, planned: &PlannedRow, l: Language) -> Vec<ImportCell> {
    let plan = import.plan();
    let mut places: Vec<(usize, usize)> =
        (0..plan.mapping.columns.len()).map(|column| (planned.row, column)).collect();
    for finding in &planned.findings {
        let place = finding.column.map(|column| (finding.row, column));
        places.extend(place.filter(|place| !places.contains(place)));
    }
    places.sort_unstable();
    let mut shown = Vec::new();
    for (row, column) in places {
        let Some(cell) = import.cells(row).into_iter().nth(column) else { continue };
        let found = planned.findings.iter().filter(|f| (f.row, f.column) == (row, Some(column)));
        let reasons: Vec<ImportReason> = found
            .map(|finding| ImportReason {
                text: plan.reason(finding, l),
                refused: finding.weight == Weight::Refusal,
            })
            .collect();
        let code = field_code(import, column);
        if code.is_empty() && cell.text.is_empty() && reasons.is_empty() {
            continue;
        }
        shown.push(ImportCell {
            row: small(row),
            column: small(column),
            heading: plan.heading(column),
            field_name: if code.is_empty() { String::new() } else { column_field(&code, l) },
            text: cell.text,
            mended: cell.mended,
            reasons,
        });
    }
    shown
}

/// The name that a row gives where nobody could be read from it, in the script it is written in.
fn name_in(import: &Import, row: usize) -> PersonNameView {
    let mut name = PersonNameView { ar: String::new(), latin: String::new() };
    for cell in import.cells(row) {
        let code = field_code(import, cell.column);
        if cell.text.is_empty()
            || !matches!(code.as_str(), "last-name" | "first-name" | "name" | "name-given-first")
        {
            continue;
        }
        let arabic = cell.text.chars().any(|c| ('\u{600}'..='\u{6FF}').contains(&c));
        let script = if arabic { &mut name.ar } else { &mut name.latin };
        if !script.is_empty() {
            script.push(' ');
        }
        script.push_str(&cell.text);
    }
    name
}
