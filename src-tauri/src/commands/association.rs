//! The association and its bodies.

use milaf_office::rules::Kind;
use milaf_office::{association, rule, visit};
use tauri::State;

use crate::dto::association::{AgencyView, AssociationDetails, AssociationView, LiaisonView, TermView};
use crate::dto::preference::LanguageCode;
use crate::error::{Answer, IpcError, answered};
use crate::session::Session;

/// The association as Settings shows it.
#[tauri::command(async)]
#[specta::specta]
pub fn association_view(session: State<'_, Session>, language: LanguageCode) -> Answer<AssociationView> {
    answered(|| {
        let office = session.office()?;
        let (book, today, language) = (office.book(), office.surroundings().today(), language.into());
        let kept = office.association()?;
        let liaison = [Kind::LiaisonDefault, Kind::LiaisonDuty].into_iter();
        let rows = association::authorisation_row(book).into_iter();
        let rows = rows.chain(liaison.flat_map(|kind| book.rows_on(kind, today)));
        Ok(AssociationView {
            details: (&kept).into(),
            bureau: kept.bureau.iter().map(|term| TermView::on(term, today)).collect(),
            agencies: kept.agencies.iter().map(Into::into).collect(),
            liaison: kept.liaison.iter().map(Into::into).collect(),
            concerns: association::concerns(&kept, today).into_iter().map(Into::into).collect(),
            rules: rows.map(|row| rule::view(book, row, today, language).into()).collect(),
            categories: visit::categories(book, today, language).into_iter().map(Into::into).collect(),
        })
    })
}

/// Writes name, seat and contact.
#[tauri::command(async)]
#[specta::specta]
pub fn change_association(session: State<'_, Session>, details: AssociationDetails) -> Answer<()> {
    answered(|| session.office()?.change_details(&(&details).into()).map_err(of_field))
}

/// Writes the terms of office.
#[tauri::command(async)]
#[specta::specta]
pub fn change_bureau(session: State<'_, Session>, terms: Vec<TermView>) -> Answer<()> {
    answered(|| {
        let read = terms.iter().enumerate().map(|(at, term)| term.read(at));
        session.office()?.change_bureau(&read.collect::<Answer<Vec<_>>>()?).map_err(of_field)
    })
}

/// Writes the directory of agencies.
#[tauri::command(async)]
#[specta::specta]
pub fn change_agencies(session: State<'_, Session>, agencies: Vec<AgencyView>) -> Answer<()> {
    answered(|| {
        let agencies: Vec<_> = agencies.iter().map(Into::into).collect();
        session.office()?.change_agencies(&agencies).map_err(of_field)
    })
}

/// Writes the liaison texts.
#[tauri::command(async)]
#[specta::specta]
pub fn change_liaison(session: State<'_, Session>, facts: Vec<LiaisonView>) -> Answer<()> {
    answered(|| {
        let read = facts.iter().enumerate().map(|(at, fact)| fact.read(at));
        session.office()?.change_liaison(&read.collect::<Answer<Vec<_>>>()?).map_err(of_field)
    })
}

/// An error that names a field, said of that field.
pub(super) fn of_field(error: milaf_office::Error) -> IpcError {
    let field = error.args.iter().find(|(name, _)| *name == "field").map(|(_, field)| field.clone());
    let error = IpcError::from(error);
    match field {
        Some(field) => error.of(&field),
        None => error,
    }
}
