//! Cases studied at the desk.

use tauri::State;

use crate::dto::case::{CaseInput, CaseView};
use crate::dto::form::{ChoiceView, member};
use crate::dto::preference::LanguageCode;
use crate::error::{Answer, answered};
use crate::session::Session;

/// The cases of a member, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn member_cases(session: State<'_, Session>, id: u32, language: LanguageCode) -> Answer<Vec<CaseView>> {
    answered(|| {
        let cases = session.office()?.list_cases(member(id), language.into())?;
        Ok(cases.into_iter().map(CaseView::from).collect())
    })
}

/// Writes a case down, or over the one that stands.
#[tauri::command(async)]
#[specta::specta]
pub fn note_case(session: State<'_, Session>, id: u32, input: CaseInput) -> Answer<u32> {
    answered(|| Ok(crate::dto::key(session.office()?.note_case(member(id), &input.into())?.0)))
}

/// Rows of the rule book whose name holds what was typed.
#[tauri::command(async)]
#[specta::specta]
pub fn find_rules(
    session: State<'_, Session>,
    text: String,
    language: LanguageCode,
) -> Answer<Vec<ChoiceView>> {
    answered(|| {
        let found = session.office()?.find_rules(&text, language.into());
        Ok(found.into_iter().map(|(id, name)| ChoiceView { id, name }).collect())
    })
}
