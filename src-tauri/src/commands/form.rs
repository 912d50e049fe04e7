//! A member's form: read, changed, helped along.

use tauri::State;

use crate::dto::form::{
    CardView, ChangeView, ChoicesView, CommuneView, FamilyView, FormEdit, FormView, GapView, NamePartCode,
    SpellingView, StageStepView, member,
};
use crate::dto::preference::LanguageCode;
use crate::error::{Answer, answered};
use crate::session::Session;

/// A member's form; without a key, the empty one.
#[tauri::command(async)]
#[specta::specta]
pub fn member_form(session: State<'_, Session>, id: Option<u32>, language: LanguageCode) -> Answer<FormView> {
    answered(|| Ok(session.office()?.form(id.map(member), language.into())?.into()))
}

/// What can be chosen on a form.
#[tauri::command(async)]
#[specta::specta]
pub fn form_choices(session: State<'_, Session>, language: LanguageCode) -> Answer<ChoicesView> {
    answered(|| Ok(session.office()?.form_choices(language.into()).into()))
}

/// Changes a member, or enters a new one: all edits or none.
#[tauri::command(async)]
#[specta::specta]
pub fn change_member(
    session: State<'_, Session>,
    id: Option<u32>,
    edits: Vec<FormEdit>,
    language: LanguageCode,
) -> Answer<ChangeView> {
    answered(|| {
        let edits: Vec<_> = edits.into_iter().map(Into::into).collect();
        Ok(session.office()?.change_form(id.map(member), &edits, language.into())?.into())
    })
}

/// Reads the machine-readable zone of an ID card into the form.
#[tauri::command(async)]
#[specta::specta]
pub fn read_card(
    session: State<'_, Session>,
    id: Option<u32>,
    zone: String,
    language: LanguageCode,
) -> Answer<CardView> {
    answered(|| Ok(session.office()?.read_card(id.map(member), &zone, language.into())?.into()))
}

/// Accepts a doubt about a field, with the reason.
#[tauri::command(async)]
#[specta::specta]
pub fn accept_doubt(
    session: State<'_, Session>,
    id: u32,
    path: String,
    code: String,
    reason: String,
) -> Answer<()> {
    answered(|| Ok(session.office()?.accept_doubt(member(id), &path, &code, &reason)?))
}

/// How a part of a name is spelt in the other script.
#[tauri::command(async)]
#[specta::specta]
pub fn spellings(session: State<'_, Session>, part: NamePartCode, text: String) -> Answer<Vec<SpellingView>> {
    answered(|| {
        let found = session.office()?.spellings(part.into(), &text)?;
        Ok(found.into_iter().map(SpellingView::from).collect())
    })
}

/// Communes whose name begins with what was typed, in either script.
#[tauri::command(async)]
#[specta::specta]
pub fn find_communes(
    session: State<'_, Session>,
    text: String,
    language: LanguageCode,
) -> Answer<Vec<CommuneView>> {
    answered(|| {
        let found = session.office()?.find_communes(&text, language.into());
        let view = |(id, name, detail)| CommuneView { id, name, detail };
        Ok(found.into_iter().map(view).collect())
    })
}

/// What a member's dossier lacks.
#[tauri::command(async)]
#[specta::specta]
pub fn member_gaps(session: State<'_, Session>, id: u32, language: LanguageCode) -> Answer<Vec<GapView>> {
    answered(|| {
        let gaps = session.office()?.gaps(member(id), language.into())?;
        Ok(gaps.into_iter().map(GapView::from).collect())
    })
}

/// The stages of a member's registration.
#[tauri::command(async)]
#[specta::specta]
pub fn member_stages(
    session: State<'_, Session>,
    id: u32,
    language: LanguageCode,
) -> Answer<Vec<StageStepView>> {
    answered(|| {
        let stages = session.office()?.stages(member(id), language.into())?;
        Ok(stages.into_iter().map(StageStepView::from).collect())
    })
}

/// The rights of a member's family over time.
#[tauri::command(async)]
#[specta::specta]
pub fn family_rights(session: State<'_, Session>, id: u32, language: LanguageCode) -> Answer<FamilyView> {
    answered(|| Ok(session.office()?.family_rights(member(id), language.into())?.into()))
}

/// The message to a member, ready to be copied.
#[tauri::command(async)]
#[specta::specta]
pub fn member_message(session: State<'_, Session>, id: u32, language: LanguageCode) -> Answer<String> {
    answered(|| Ok(session.office()?.reminder(member(id), language.into())?))
}
