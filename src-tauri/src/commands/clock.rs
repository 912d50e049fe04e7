//! What runs out for members: listed, given as a calendar, noted, taken home on a slip.

use std::time::Duration;

use milaf_domain::{Date, Language, MemberId, RegisteredLetter};
use milaf_office::Office;
use milaf_office::clock::ClockFilter;
use tauri::State;

use crate::dto::clock::{
    ClockGroup, ClockList, ClockQuery, ClockView, DeclaredInput, MemberClocks, RegisteredLetterInput,
    RegisteredLetterView, UndeclaredView, UrgencyCode,
};
use crate::dto::dossier::PaperView;
use crate::dto::form::member;
use crate::dto::preference::{LanguageCode, PaperLanguageCode};
use crate::dto::transmission::small;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Most rows in one answer.
const MOST_ROWS: u32 = 500;
/// So many clocks of each urgency stand on Today.
const SHOWN: u64 = 5;
/// Seconds of a day.
const DAY: u64 = 86_400;
/// Names of files, where they are saved.
const CALENDAR: &str = "milaf-echeances.ics";
const SLIP: &str = "milaf-suivi.pdf";

/// A window of the clocks, the earliest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_clocks(
    session: State<'_, Session>,
    query: ClockQuery,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<ClockList> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let filter = query.read(today)?;
        let count = u64::from(count.min(MOST_ROWS));
        let page = office.list_clocks(filter, language.into(), u64::from(offset), count)?;
        let of_kind = page.counts.iter().filter(|count| filter.kind.is_none_or(|kind| count.kind == kind));
        Ok(ClockList {
            today: today.to_string(),
            total: small(of_kind.map(|count| count.all).sum::<u64>()),
            counts: page.counts.iter().map(Into::into).collect(),
            rows: page.rows.into_iter().map(|row| ClockView::of(row, today)).collect(),
        })
    })
}

/// The clocks of the next days in groups, the most pressing first; groups without any are left out.
#[tauri::command(async)]
#[specta::specta]
pub fn coming_clocks(session: State<'_, Session>, language: LanguageCode) -> Answer<Vec<ClockGroup>> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let after = |days: u64| today.saturating_add(Duration::from_secs(days * DAY));
        let mut groups = Vec::new();
        for (urgency, from, to) in [
            (UrgencyCode::Late, None, today.yesterday().unwrap_or(today)),
            (UrgencyCode::Week, Some(today), after(7)),
            (UrgencyCode::Month, Some(after(8)), after(30)),
        ] {
            let group = group(&office, urgency, from, to, language.into())?;
            groups.extend((group.total > 0).then_some(group));
        }
        Ok(groups)
    })
}

fn group(
    office: &Office,
    urgency: UrgencyCode,
    from: Option<Date>,
    to: Date,
    language: Language,
) -> Answer<ClockGroup> {
    let today = office.surroundings().today();
    let filter = ClockFilter { from: from.unwrap_or(Date::MIN), to, kind: None };
    let page = office.list_clocks(filter, language, 0, SHOWN)?;
    Ok(ClockGroup {
        urgency,
        from: from.map(|day| day.to_string()),
        to: to.to_string(),
        total: small(page.counts.iter().map(|count| count.all).sum::<u64>()),
        rows: page.rows.into_iter().map(|row| ClockView::of(row, today)).collect(),
    })
}

/// The clocks as a calendar file in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn clock_calendar(
    session: State<'_, Session>,
    query: ClockQuery,
    language: PaperLanguageCode,
) -> Answer<u32> {
    answered(|| {
        let office = session.office()?;
        let filter = query.read(office.surroundings().today())?;
        let file = office.calendar(filter, language.into())?;
        Ok(session.keep_paper(CALENDAR, file.into_bytes()))
    })
}

/// The clocks of a member, and what the office noted of them.
#[tauri::command(async)]
#[specta::specta]
pub fn member_clocks(session: State<'_, Session>, id: u32, language: LanguageCode) -> Answer<MemberClocks> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let clocks = office.clocks_of(member(id), language.into())?;
        let undeclared = office.undeclared_changes(member(id))?.into_iter();
        Ok(MemberClocks {
            today: today.to_string(),
            clocks: clocks.into_iter().map(|row| ClockView::of(row, today)).collect(),
            letters: letters(&office, member(id))?,
            undeclared: undeclared
                .map(|(kind, on)| UndeclaredView { kind: kind.into(), happened_on: on.to_string() })
                .collect(),
        })
    })
}

fn letters(office: &Office, member: MemberId) -> Answer<Vec<RegisteredLetterView>> {
    let view = |letter: &RegisteredLetter| {
        // A scan that cannot be read hides no letter.
        let pages = letter.scan.and_then(|scan| office.scan(scan).ok()).map_or(0, |scan| scan.pages.len());
        RegisteredLetterView::of(letter, small(pages))
    };
    Ok(office.registered_letters(member)?.iter().map(view).collect())
}

/// Notes a registered letter to a member; answers when the clock that it starts runs out, none where none runs.
#[tauri::command(async)]
#[specta::specta]
pub fn note_letter(
    session: State<'_, Session>,
    id: u32,
    input: RegisteredLetterInput,
) -> Answer<Option<String>> {
    answered(|| {
        let office = session.office()?;
        let file = input.file.map(|file| session.take_file(file)).transpose()?;
        let letter = input.read(member(id), &office.registered_letters(member(id))?)?;
        let scan = file.as_ref().map(|file| (&*file.name, &*file.bytes));
        let (_, due) = office.note_letter(&letter, scan)?;
        Ok(due.map(|day| day.to_string()))
    })
}

/// Notes a change as declared to the CNSS.
#[tauri::command(async)]
#[specta::specta]
pub fn declare_change(session: State<'_, Session>, id: u32, input: DeclaredInput) -> Answer<()> {
    answered(|| Ok(session.office()?.declare_change(member(id), &input.read()?)?))
}

/// The slip that a member takes home, in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn take_away(session: State<'_, Session>, id: u32, language: PaperLanguageCode) -> Answer<PaperView> {
    answered(|| {
        let printed = session.office()?.take_away(member(id), language.into())?;
        Ok(PaperView::of(&session, SLIP, printed))
    })
}
