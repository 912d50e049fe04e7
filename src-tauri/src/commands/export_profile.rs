//! Export profiles: how lists going out are laid out.

use milaf_office::Office;
use milaf_office::export_profile::ExportProfile;
use tauri::State;

use super::association::of_field;
use crate::dto::export_profile::{ExportProfileView, ExportProfilesView, ProfilePreviewView};
use crate::error::{Answer, answered};
use crate::session::Session;

/// So many rows stand in a preview.
const SHOWN: usize = 6;

/// Every profile, which one is in use, and the columns that one may have.
#[tauri::command(async)]
#[specta::specta]
pub fn list_export_profiles(session: State<'_, Session>) -> Answer<ExportProfilesView> {
    answered(|| {
        let office = session.office()?;
        Ok(ExportProfilesView {
            profiles: office.list_export_profiles()?.iter().map(Into::into).collect(),
            built_in: ExportProfile::working_list().code,
            used: office.usual_profile()?,
            offered: Office::offered_columns().iter().map(Into::into).collect(),
        })
    })
}

/// Writes a profile, over the one of its code.
#[tauri::command(async)]
#[specta::specta]
pub fn put_export_profile(session: State<'_, Session>, profile: ExportProfileView) -> Answer<()> {
    answered(|| {
        let office = session.office()?;
        let profile = profile.read().map_err(of_field)?;
        office.put_export_profile(&profile).map_err(of_field)
    })
}

/// Takes a profile away.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_export_profile(session: State<'_, Session>, code: String) -> Answer<()> {
    answered(|| Ok(session.office()?.remove_export_profile(&code)?))
}

/// Has a profile used for lists going out.
#[tauri::command(async)]
#[specta::specta]
pub fn use_export_profile(session: State<'_, Session>, code: String) -> Answer<()> {
    answered(|| Ok(session.office()?.use_profile(&code)?))
}

/// A profile, kept or not, tried on the first members of the register.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_export_profile(
    session: State<'_, Session>,
    profile: ExportProfileView,
) -> Answer<ProfilePreviewView> {
    answered(|| {
        let profile = profile.read().map_err(of_field)?;
        Ok(session.office()?.preview_profile(&profile, SHOWN)?.into())
    })
}
