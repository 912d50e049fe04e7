//! What must be done today.

use milaf_domain::Date;
use milaf_office::{Error, ErrorCode};
use tauri::State;

use crate::dto::preference::LanguageCode;
use crate::dto::today::TodayView;
use crate::error::{Answer, answered};
use crate::session::Session;

/// What is to be done, and the register in numbers.
#[tauri::command(async)]
#[specta::specta]
pub fn today(session: State<'_, Session>, language: LanguageCode) -> Answer<TodayView> {
    answered(|| {
        let office = session.office()?;
        Ok(TodayView::of(office.today()?, &office, language.into())?)
    })
}

/// Plans the next deposit; none drops the plan.
#[tauri::command(async)]
#[specta::specta]
pub fn plan_deposit(session: State<'_, Session>, on: Option<String>) -> Answer<()> {
    answered(|| {
        let office = session.office()?;
        let on: Option<Date> = match on {
            None => None,
            Some(text) => {
                let faulty = || Error::internal("the window gave a day that is none");
                Some(text.parse().map_err(|_| faulty())?)
            }
        };
        if on.is_some_and(|day| day < office.surroundings().today()) {
            return Err(Error::new(ErrorCode::DepositPast).into());
        }
        Ok(office.plan_deposit(on)?)
    })
}
