//! Information meetings: noted, invited to, their sheets, and the questions asked there.

use milaf_domain::MeetingId;
use tauri::State;

use crate::commands::member_list::chosen;
use crate::dto::case::CaseInput;
use crate::dto::dossier::PaperView;
use crate::dto::form::member;
use crate::dto::key;
use crate::dto::meeting::{MeetingInput, MeetingList, MeetingQuestionView, MeetingView};
use crate::dto::member_list::{ListInput, Selection};
use crate::dto::preference::{LanguageCode, PaperLanguageCode};
use crate::error::{Answer, answered};
use crate::session::Session;

/// Names of files, where they are saved.
const INVITATION: &str = "milaf-invitation.pdf";
const ATTENDANCE: &str = "milaf-presence.pdf";
const SHEETS: &str = "milaf-fiches.pdf";

/// The meetings, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_meetings(session: State<'_, Session>) -> Answer<MeetingList> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let rows = office.meetings()?.into_iter().map(|meeting| MeetingView::of(meeting, today)).collect();
        Ok(MeetingList { today: today.to_string(), rows })
    })
}

/// Notes a meeting, or writes over the one that stands.
#[tauri::command(async)]
#[specta::specta]
pub fn note_meeting(session: State<'_, Session>, input: MeetingInput) -> Answer<u32> {
    answered(|| Ok(key(session.office()?.note_meeting(&input.read()?)?.0)))
}

/// The questions asked at a meeting, in the order noted, each with its answer.
#[tauri::command(async)]
#[specta::specta]
pub fn meeting_questions(
    session: State<'_, Session>,
    id: u32,
    language: LanguageCode,
) -> Answer<Vec<MeetingQuestionView>> {
    answered(|| {
        let found = session.office()?.meeting_questions(meeting(id), language.into())?;
        Ok(found.into_iter().map(Into::into).collect())
    })
}

/// Notes a question asked at a meeting: a case of the member who asked.
#[tauri::command(async)]
#[specta::specta]
pub fn note_question(session: State<'_, Session>, id: u32, asked_by: u32, input: CaseInput) -> Answer<u32> {
    answered(|| {
        let note = session.office()?.note_question(meeting(id), member(asked_by), &input.into())?;
        Ok(key(note.0))
    })
}

/// The invitation to the members chosen, a letter each; to everybody in one letter where nobody is. In the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn meeting_invitation(
    session: State<'_, Session>,
    id: u32,
    input: ListInput,
    selection: Selection,
    paper: PaperLanguageCode,
    language: LanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let ids = chosen(&office, input, selection, language.into())?;
        let printed = office.invitation(meeting(id), &ids, paper.into())?;
        Ok(PaperView::of(&session, INVITATION, printed))
    })
}

/// The attendance sheet with the members chosen and so many blank lines, in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn attendance_sheet(
    session: State<'_, Session>,
    id: u32,
    input: ListInput,
    selection: Selection,
    blank: u32,
    paper: PaperLanguageCode,
    language: LanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let ids = chosen(&office, input, selection, language.into())?;
        let printed = office.attendance_sheet(meeting(id), &ids, blank as usize, paper.into())?;
        Ok(PaperView::of(&session, ATTENDANCE, printed))
    })
}

/// Sheets to fill by hand: those of the members chosen, then so many empty ones. In the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn blank_sheets(
    session: State<'_, Session>,
    input: ListInput,
    selection: Selection,
    empty: u32,
    paper: PaperLanguageCode,
    language: LanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let ids = chosen(&office, input, selection, language.into())?;
        let printed = office.blank_sheets(&ids, empty as usize, paper.into())?;
        Ok(PaperView::of(&session, SHEETS, printed))
    })
}

fn meeting(id: u32) -> MeetingId {
    MeetingId(i64::from(id))
}
