//! What a member pays, explained, and what they would pay.

use milaf_domain::{Date, Language, MemberId};
use milaf_office::{Error, ErrorCode};
use tauri::State;

use crate::dto::contribution::{ContributionView, Supposition, contribution as told};
use crate::dto::dossier::PaperView;
use crate::dto::preference::{LanguageCode, PaperLanguageCode};
use crate::error::{Answer, answered};
use crate::session::Session;

/// Name of the paper's file, where it is saved.
const PAPER: &str = "milaf-cotisation.pdf";

/// A member's contribution on a day (today without one), with facts thought otherwise; nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn contribution(
    session: State<'_, Session>,
    member: u32,
    date: Option<String>,
    suppositions: Vec<Supposition>,
    language: LanguageCode,
) -> Answer<ContributionView> {
    answered(|| {
        let office = session.office()?;
        let on = day(date.as_deref(), office.surroundings().today())?;
        let pairs: Vec<(&str, &str)> =
            suppositions.iter().map(|s| (s.name.as_str(), s.value.as_str())).collect();
        let language = Language::from(language);
        let case = office.case(MemberId(i64::from(member)), on, &pairs, language)?;
        Ok(told(office.book(), &case, language))
    })
}

/// The explained contribution as a paper for the member, in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn contribution_paper(
    session: State<'_, Session>,
    member: u32,
    date: Option<String>,
    language: PaperLanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let on = day(date.as_deref(), office.surroundings().today())?;
        let printed = office.print_contribution(MemberId(i64::from(member)), language.into(), on)?;
        Ok(PaperView::of(&session, PAPER, printed))
    })
}

fn day(text: Option<&str>, today: Date) -> Answer<Date> {
    let faulty = || Error::new(ErrorCode::FieldFaulty).with("field", "date").with("fault", "date-shape");
    match text {
        None | Some("") => Ok(today),
        Some(text) => Ok(text.parse().map_err(|_| faulty())?),
    }
}
