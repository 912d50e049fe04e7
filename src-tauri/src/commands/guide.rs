//! The guide, its handout, and the case of somebody who walks in.

use std::collections::BTreeSet;

use milaf_domain::{Date, Language};
use milaf_office::rules::RowId;
use milaf_office::{Error, ErrorCode, guide as told, rule, visit};
use tauri::State;

use crate::dto::contribution::explained;
use crate::dto::guide::{GuideQuery, GuideView, VisitChoices, VisitInput, VisitView};
use crate::dto::key;
use crate::dto::preference::{LanguageCode, PaperLanguageCode};
use crate::error::{Answer, answered};
use crate::session::Session;

/// Name of the handout's file, where it is saved.
const HANDOUT: &str = "milaf-guide.pdf";

/// The guide on a day, for everybody or for one category.
#[tauri::command(async)]
#[specta::specta]
pub fn guide(session: State<'_, Session>, query: GuideQuery) -> Answer<GuideView> {
    answered(|| {
        let office = session.office()?;
        let (book, language) = (office.book(), Language::from(query.language));
        let on = day(query.date.as_deref(), office.surroundings().today())?;
        let chapters = told::guide(book, query.category.as_deref(), on, &query.search, language)?;
        let items = chapters.iter().flat_map(|chapter| chapter.items.iter().flat_map(|item| &item.rows));
        let lines = chapters.iter().flat_map(|chapter| chapter.tables.iter().flat_map(|table| &table.lines));
        let named: BTreeSet<RowId> = items.chain(lines.flat_map(|line| &line.rows)).cloned().collect();
        let rows = named.iter().filter_map(|id| book.row(id));
        Ok(GuideView {
            date: on.to_string(),
            compiled: book.version().compiled.to_string(),
            digest: book.version().digest.clone(),
            rules: rows.map(|row| rule::view(book, row, on, language).into()).collect(),
            chapters: chapters.into_iter().map(Into::into).collect(),
        })
    })
}

/// The handout of an information meeting, in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn guide_paper(
    session: State<'_, Session>,
    category: Option<String>,
    date: Option<String>,
    language: PaperLanguageCode,
) -> Answer<u32> {
    answered(|| {
        let office = session.office()?;
        let on = day(date.as_deref(), office.surroundings().today())?;
        let sheet = office.information_sheet(category.as_deref(), language.into(), on)?;
        Ok(session.keep_paper(HANDOUT, sheet.pdf))
    })
}

/// What a visitor can choose from on a day.
#[tauri::command(async)]
#[specta::specta]
pub fn visit_choices(
    session: State<'_, Session>,
    date: Option<String>,
    language: LanguageCode,
) -> Answer<VisitChoices> {
    answered(|| {
        let office = session.office()?;
        let on = day(date.as_deref(), office.surroundings().today())?;
        let (book, language) = (office.book(), Language::from(language));
        Ok(VisitChoices {
            categories: visit::categories(book, on, language).into_iter().map(Into::into).collect(),
            classes: visit::classes(book, on, language).into_iter().map(Into::into).collect(),
        })
    })
}

/// The case of somebody who walks in; nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn simulate(session: State<'_, Session>, input: VisitInput, language: LanguageCode) -> Answer<VisitView> {
    answered(|| {
        let office = session.office()?;
        let language = Language::from(language);
        let said = input.read(office.surroundings().today())?;
        let case = said.assess(office.book(), &office.context()?, language)?;
        Ok(VisitView {
            basis_year: case.basis_year,
            case: explained(office.book(), &case.member, &case.assessment, language),
        })
    })
}

/// Enters a visitor as a member.
#[tauri::command(async)]
#[specta::specta]
pub fn enter_visitor(session: State<'_, Session>, input: VisitInput, language: LanguageCode) -> Answer<u32> {
    answered(|| {
        let office = session.office()?;
        let said = input.read(office.surroundings().today())?;
        Ok(key(office.enter_visitor(&said, language.into())?.0))
    })
}

fn day(text: Option<&str>, today: Date) -> Answer<Date> {
    let faulty = || Error::new(ErrorCode::FieldFaulty).with("field", "date").with("fault", "date-shape");
    match text {
        None | Some("") => Ok(today),
        Some(text) => Ok(text.parse().map_err(|_| faulty())?),
    }
}
