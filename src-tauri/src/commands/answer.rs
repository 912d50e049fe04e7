//! Answers of the CNSS: read, looked over, noted; and what they say together.

use milaf_domain::fold::fold;
use milaf_domain::{Date, Language, TransmissionId};
use milaf_office::answer::Received;
use milaf_office::transmission::Content;
use milaf_office::{Error, ErrorCode, Office};
use tauri::State;

use crate::answering::Answering;
use crate::dto::answer::{AnswerChoicesView, AnswerGroup, AnswerView, NotedAnswerView};
use crate::dto::answer_input::{AnswerDecision, AnswerReading, TypedAnswerInput};
use crate::dto::answer_row::{AnswerRowView, AnswerRows, LineOption};
use crate::dto::answer_statistics::AnswerStatisticsView;
use crate::dto::preference::LanguageCode;
use crate::dto::transmission::{PersonNameView, small};
use crate::error::{Answer, answered};
use crate::session::Session;

/// Most rows in one answer of a command.
const MOST_ROWS: u32 = 500;
/// So many rows of a transmission are proposed to a search.
const FOUND: usize = 12;

/// What can be chosen of an answer.
#[tauri::command(async)]
#[specta::specta]
pub fn answer_choices(language: LanguageCode) -> Answer<AnswerChoicesView> {
    answered(|| Ok(AnswerChoicesView::of(language.into())))
}

/// Reads an answer out of a file given before; it is looked over until it is noted or dropped.
#[tauri::command(async)]
#[specta::specta]
pub fn read_answer(
    session: State<'_, Session>,
    transmission: u32,
    file: u32,
    reading: AnswerReading,
    language: LanguageCode,
) -> Answer<AnswerView> {
    answered(|| {
        let office = session.office()?;
        let file = session.take_file(file)?;
        let received = office.read_answer(&file.name, &file.bytes, reading.into())?;
        begin(&session, &office, transmission, received, language)
    })
}

/// Reads an answer out of pasted text.
#[tauri::command(async)]
#[specta::specta]
pub fn paste_answer(
    session: State<'_, Session>,
    transmission: u32,
    text: String,
    language: LanguageCode,
) -> Answer<AnswerView> {
    answered(|| {
        let office = session.office()?;
        let received = office.paste_answer(&text)?;
        begin(&session, &office, transmission, received, language)
    })
}

/// Takes an answer as it was typed against the slip.
#[tauri::command(async)]
#[specta::specta]
pub fn type_answer(
    session: State<'_, Session>,
    transmission: u32,
    typed: Vec<TypedAnswerInput>,
    language: LanguageCode,
) -> Answer<AnswerView> {
    answered(|| {
        let office = session.office()?;
        let typed: Vec<_> = typed.into_iter().map(Into::into).collect();
        let received = office.type_answer(&typed)?;
        begin(&session, &office, transmission, received, language)
    })
}

/// The answer about a transmission that is being looked over, over the register as it is; none: there is none.
#[tauri::command(async)]
#[specta::specta]
pub fn opened_answer(
    session: State<'_, Session>,
    transmission: u32,
    language: LanguageCode,
) -> Answer<Option<AnswerView>> {
    answered(|| {
        let office = session.office()?;
        session.answering(|held| {
            let Some(one) = held.as_mut().filter(|one| one.transmission == key(transmission)) else {
                return Ok(None);
            };
            one.plan_again(&office)?;
            Ok(Some(AnswerView::of(one, language.into())))
        })
    })
}

/// A window of the rows of the answer that is being looked over.
#[tauri::command(async)]
#[specta::specta]
pub fn answer_rows(
    session: State<'_, Session>,
    group: AnswerGroup,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<AnswerRows> {
    answered(|| {
        session.answering(|held| {
            let Some(one) = held.as_ref() else { return Ok(AnswerRows { rows: Vec::new(), total: 0 }) };
            let window = one.rows_of(group.fates()).skip(offset as usize).take(count.min(MOST_ROWS) as usize);
            let view = |row| AnswerRowView::of(row, one.is_decided(row.row), language.into());
            Ok(AnswerRows {
                rows: window.map(view).collect(),
                total: small(one.rows_of(group.fates()).count()),
            })
        })
    })
}

/// Takes what a person decides about a row of the answer.
#[tauri::command(async)]
#[specta::specta]
pub fn decide_answer(
    session: State<'_, Session>,
    row: u32,
    decision: AnswerDecision,
    language: LanguageCode,
) -> Answer<AnswerView> {
    answered(|| {
        let office = session.office()?;
        change(&session, language, |one| one.decide(&office, row as usize, decision.into()))
    })
}

/// Says whether what the CNSS corrected is written into the members' records.
#[tauri::command(async)]
#[specta::specta]
pub fn take_corrections(
    session: State<'_, Session>,
    take: bool,
    language: LanguageCode,
) -> Answer<AnswerView> {
    answered(|| {
        let office = session.office()?;
        change(&session, language, |one| one.take_corrections(&office, take))
    })
}

/// Rows of a transmission that a name or number finds.
#[tauri::command(async)]
#[specta::specta]
pub fn find_lines(session: State<'_, Session>, transmission: u32, text: String) -> Answer<Vec<LineOption>> {
    answered(|| {
        let contents = session.office()?.transmission_contents(key(transmission), 0, u64::MAX)?;
        let words = fold(&text);
        let fits = |(line, content): (usize, &Content)| {
            let name = content.name.as_ref();
            let spelled = [Language::Fr, Language::Ar]
                .map(|l| name.map(|name| fold(&name.in_language(l))).unwrap_or_default());
            let number = content.line.number.to_string();
            let hit = |word: &str| number.contains(word) || spelled.iter().any(|name| name.contains(word));
            words.split(' ').all(hit).then(|| LineOption {
                line: small(line),
                dossier: number.clone(),
                name: name.map(PersonNameView::from),
            })
        };
        Ok(contents.iter().enumerate().filter_map(fits).take(FOUND).collect())
    })
}

/// Writes what the answer says; how many rows that were.
#[tauri::command(async)]
#[specta::specta]
pub fn note_answer(session: State<'_, Session>) -> Answer<u32> {
    answered(|| {
        let office = session.office()?;
        session.answering(|held| {
            let one = held.as_mut().ok_or_else(gone)?;
            one.plan_again(&office)?;
            let counts = office.note_answer(&one.plan)?;
            *held = None;
            Ok(small(counts.new + counts.changed))
        })
    })
}

/// Drops the answer that is being looked over; nothing of it was written.
#[tauri::command(async)]
#[specta::specta]
pub fn drop_answer(session: State<'_, Session>) -> Answer<()> {
    answered(|| {
        session.answering(|held| *held = None);
        Ok(())
    })
}

/// The answers noted about a transmission, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_answers(
    session: State<'_, Session>,
    transmission: u32,
    language: LanguageCode,
) -> Answer<Vec<NotedAnswerView>> {
    answered(|| {
        let answers = session.office()?.list_answers(key(transmission))?;
        Ok(answers.iter().map(|one| NotedAnswerView::of(one, language.into())).collect())
    })
}

/// What was answered about the transmissions sealed between two days; without them, since the year began.
#[tauri::command(async)]
#[specta::specta]
pub fn answer_statistics(
    session: State<'_, Session>,
    from: Option<String>,
    to: Option<String>,
    language: LanguageCode,
) -> Answer<AnswerStatisticsView> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let first = Date::new(today.year(), 1, 1).unwrap_or(today);
        let day = |text: Option<String>, usual| text.and_then(|text| text.parse().ok()).unwrap_or(usual);
        let found = office.answer_statistics(day(from, first), day(to, today))?;
        Ok(AnswerStatisticsView::of(&found, &office, language.into()))
    })
}

fn key(id: u32) -> TransmissionId {
    TransmissionId(i64::from(id))
}

/// Nothing is being looked over any more: it was noted or dropped, or the register was locked since.
fn gone() -> Error {
    Error::new(ErrorCode::AnswerEmpty)
}

fn begin(
    session: &Session,
    office: &Office,
    transmission: u32,
    received: Received,
    language: LanguageCode,
) -> Answer<AnswerView> {
    let one = Answering::begin(office, key(transmission), received)?;
    let view = AnswerView::of(&one, language.into());
    session.answering(|held| *held = Some(one));
    Ok(view)
}

fn change(
    session: &Session,
    language: LanguageCode,
    work: impl FnOnce(&mut Answering) -> Result<(), Error>,
) -> Answer<AnswerView> {
    session.answering(|held| {
        let one = held.as_mut().ok_or_else(gone)?;
        work(one)?;
        Ok(AnswerView::of(one, language.into()))
    })
}
