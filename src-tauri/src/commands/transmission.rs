//! Sealing dossiers for the CNSS, and following what was sealed.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::Ordering;

use milaf_domain::{CategoryCode, Date, DossierState, Language, TransmissionId};
use milaf_office::member::commune_name;
use milaf_office::standing::{StandingFilter, StandingQuery, StandingSort};
use milaf_office::transmission::{Choice, Destination, Request, Sendable};
use milaf_office::{Error, ErrorCode, Office, VerdictCode};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::dto::preference::LanguageCode;
use crate::dto::preflight::PreflightView;
use crate::dto::progress::Progress;
use crate::dto::sending::{
    AgencyOption, ChoiceInput, ParkedView, SealInput, SendableGroup, SendableList, SendableRow, SendableView,
    TransmittedView, members_of,
};
use crate::dto::transmission::{
    PersonNameView, SealCheck, TransmissionLineView, TransmissionList, TransmissionRow, TransmissionView,
    small,
};
use crate::error::{Answer, answered};
use crate::session::Session;

/// Most rows in one answer.
const MOST_ROWS: u32 = 500;
/// So many of those who were left out are named; the others are counted.
const MOST_PARKED: usize = 100;

/// A window of the transmissions, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_transmissions(
    session: State<'_, Session>,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<TransmissionList> {
    answered(|| {
        let office = session.office()?;
        let page = office.list_transmissions(u64::from(offset), u64::from(count.min(MOST_ROWS)))?;
        let name = agency_names(&office, language.into())?;
        let late = office.receipt_last_day()?;
        let row = |listed| TransmissionRow::of(listed, name(&listed.transmission.agency), late);
        Ok(TransmissionList { rows: page.rows.iter().map(row).collect(), total: small(page.total) })
    })
}

/// One transmission.
#[tauri::command(async)]
#[specta::specta]
pub fn transmission(
    session: State<'_, Session>,
    id: u32,
    language: LanguageCode,
) -> Answer<TransmissionView> {
    answered(|| {
        let office = session.office()?;
        let detail = office.transmission(key(id))?;
        let agency = agency_names(&office, language.into())?(&detail.transmission.agency);
        let pages = if detail.counter_copy { office.counter_copy(key(id))?.len() } else { 0 };
        Ok(TransmissionView::of(detail, agency, pages, &office, language.into())?)
    })
}

/// A window of the rows of a transmission.
#[tauri::command(async)]
#[specta::specta]
pub fn transmission_lines(
    session: State<'_, Session>,
    id: u32,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<Vec<TransmissionLineView>> {
    answered(|| {
        let count = u64::from(count.min(MOST_ROWS));
        let lines = session.office()?.transmission_rows(key(id), u64::from(offset), count)?;
        Ok(lines.iter().map(|line| TransmissionLineView::of(line, language.into())).collect())
    })
}

/// What there is to send, and to whom.
#[tauri::command(async)]
#[specta::specta]
pub fn sendable(session: State<'_, Session>, language: LanguageCode) -> Answer<SendableView> {
    answered(|| {
        let office = session.office()?;
        let l: Language = language.into();
        let category = |code: Option<&milaf_domain::CategoryCode>| {
            code.map(|code| office.category_name(code, l)).unwrap_or_default()
        };
        let found = office.sendable()?;
        let parked = office.list_parked()?;
        let profile = office.export_profile(&office.usual_profile()?)?;
        let on_behalf = on_behalf(&office, &found)?;
        let groups = found.into_iter().map(|group| SendableGroup {
            category_name: category(group.category.as_ref()),
            category: group.category.map(|code| code.0).unwrap_or_default(),
            commune_name: commune_name(group.commune.as_ref(), l),
            commune: group.commune.map(|code| code.0).unwrap_or_default(),
            dossiers: small(group.dossiers),
        });
        let agencies = office.association()?.agencies.into_iter().map(|agency| AgencyOption {
            name: agency.name.in_language(l).to_owned(),
            city: agency.city.in_language(l).to_owned(),
            code: agency.code,
        });
        Ok(SendableView {
            groups: groups.collect(),
            agencies: agencies.collect(),
            folder: office.transmission_folder(&session.places().documents)?.display().to_string(),
            planned: office.planned_deposit()?.map(|day| day.to_string()),
            profile: profile.name.in_language(l).to_owned(),
            on_behalf: on_behalf.iter().map(|code| office.category_name(code, l)).collect(),
            corrected: small(count_corrected(&office)?),
            parked: parked.iter().take(MOST_PARKED).map(|one| ParkedView::of(one, l)).collect(),
            parked_total: small(parked.len()),
        })
    })
}

/// A window of the dossiers that may be sent, by name.
#[tauri::command(async)]
#[specta::specta]
pub fn list_sendable(
    session: State<'_, Session>,
    text: String,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<SendableList> {
    answered(|| {
        let office = session.office()?;
        let l: Language = language.into();
        let page = office.list_sendable(&text, l, offset as usize, count.min(MOST_ROWS) as usize)?;
        let row = |row: &milaf_office::standing::StandingRow| SendableRow {
            member: crate::dto::key(row.member.id.0),
            name: PersonNameView::from(&row.member.name),
            category: row.member.category.as_ref().map(|c| office.category_name(c, l)).unwrap_or_default(),
            commune: commune_name(row.member.commune.as_ref(), l),
        };
        Ok(SendableList { rows: page.rows.iter().map(row).collect(), total: small(page.total) })
    })
}

/// What would leave, what could not and why.
#[tauri::command(async)]
#[specta::specta]
pub fn preflight(
    session: State<'_, Session>,
    choice: ChoiceInput,
    language: LanguageCode,
) -> Answer<PreflightView> {
    answered(|| {
        let office = session.office()?;
        let what = office.chosen(&Choice::from(choice))?;
        Ok(PreflightView::of(&office.preflight(&what)?, language.into()))
    })
}

/// Marks complete dossiers as ready; how many became so.
#[tauri::command(async)]
#[specta::specta]
pub fn mark_ready(session: State<'_, Session>, members: Vec<u32>) -> Answer<u32> {
    answered(|| Ok(small(session.office()?.mark_ready(&members_of(&members))?)))
}

/// Seals a transmission into the association's folder. `job` is cancelled by `cancel`.
#[tauri::command(async)]
#[specta::specta]
pub fn seal_transmission(
    session: State<'_, Session>,
    input: SealInput,
    job: u32,
    progress: Channel<Progress>,
) -> Answer<TransmittedView> {
    answered(|| {
        let office = session.office()?;
        let folder = office.transmission_folder(&session.places().documents)?;
        let request = Request {
            what: office.chosen(&Choice::from(input.choice))?,
            agency: input.agency,
            language: input.language.into(),
            leave_faulty: input.leave_faulty,
            profile: None,
        };
        let mark = session.begin(job);
        let sealed = office.transmit(Destination::Folder(&folder), &request, |done, of| {
            // A window that went away needs no progress.
            let _ = progress.send(Progress::new(done, of));
            if mark.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        session.end(job);
        let sealed = sealed?;
        Ok(TransmittedView {
            id: crate::dto::key(sealed.id.0),
            number: sealed.number.to_string(),
            dossiers: small(sealed.dossiers),
            changes: small(sealed.changes),
            removals: small(sealed.removals),
            left: small(sealed.faults.len()),
            file: sealed.path.display().to_string(),
            slip: session.keep_paper(&slip_name(&sealed.number.to_string()), sealed.slip),
        })
    })
}

/// The slip of a transmission as it was sealed, put in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn transmission_slip(session: State<'_, Session>, id: u32) -> Answer<u32> {
    answered(|| {
        let office = session.office()?;
        let number = office.transmission(key(id))?.transmission.number.to_string();
        Ok(session.keep_paper(&slip_name(&number), office.slip(key(id))?))
    })
}

/// Whether the file of a transmission is what was sealed.
#[tauri::command(async)]
#[specta::specta]
pub fn check_transmission(session: State<'_, Session>, id: u32, language: LanguageCode) -> Answer<SealCheck> {
    answered(|| {
        let found = session.office()?.verify_transmission(key(id), language.into())?;
        Ok(SealCheck {
            whole: found.verdict == VerdictCode::Valid,
            sentences: found.sentences(language.into()),
        })
    })
}

/// Shows the sealed file in the system's folder window.
#[tauri::command(async)]
#[specta::specta]
pub fn open_transmission_folder(app: AppHandle, session: State<'_, Session>, id: u32) -> Answer<()> {
    answered(|| {
        let file = session.office()?.transmission(key(id))?.transmission.file;
        let path = Path::new(&file);
        if !path.is_file() {
            return Err(Error::new(ErrorCode::FileMissing).with("path", &file).into());
        }
        let folder = path.parent().unwrap_or(path).display().to_string();
        let shown = app.opener().reveal_item_in_dir(path);
        let shown = shown.or_else(|_| app.opener().open_path(&folder, None::<&str>));
        Ok(shown.map_err(|_| Error::new(ErrorCode::ViewerMissing).with("path", &folder))?)
    })
}

/// Notes that the agency received a transmission.
#[tauri::command(async)]
#[specta::specta]
pub fn deliver_transmission(session: State<'_, Session>, id: u32, on: String, receipt: String) -> Answer<()> {
    answered(|| {
        let office = session.office()?;
        let faulty = || {
            let closed = office.transmission(key(id)).map(|d| d.transmission.closed_on);
            let closed = closed.map(milaf_l10n::date::short).unwrap_or_default();
            Error::new(ErrorCode::DeliveryDate).with("date", closed)
        };
        let on: Date = on.parse().map_err(|_| faulty())?;
        Ok(office.deliver_transmission(key(id), on, &receipt)?)
    })
}

/// Cancels a transmission, with the reason that stays beside its number.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel_transmission(session: State<'_, Session>, id: u32, why: String) -> Answer<()> {
    answered(|| Ok(session.office()?.cancel_transmission(key(id), &why)?))
}

fn key(id: u32) -> TransmissionId {
    TransmissionId(i64::from(id))
}

fn slip_name(number: &str) -> String {
    format!("bordereau-{number}.pdf")
}

/// The categories among what may be sent of which the association is not the liaison body today.
fn on_behalf(office: &Office, found: &[Sendable]) -> Result<Vec<CategoryCode>, Error> {
    let (context, today) = (office.context()?, office.surroundings().today());
    let is_ours = |code: &CategoryCode| {
        context.liaison.iter().any(|fact| fact.value.category == *code && fact.period.contains(today))
    };
    let mut others: Vec<CategoryCode> = Vec::new();
    for code in found.iter().filter_map(|group| group.category.as_ref()) {
        if !is_ours(code) && !others.contains(code) {
            others.push(code.clone());
        }
    }
    Ok(others)
}

/// How many rejected dossiers were corrected and may be sent again.
///
/// # Errors
/// When the register cannot be read.
pub fn count_corrected(office: &Office) -> Result<u64, Error> {
    let states = vec![Some(DossierState::Corrected)];
    let filter = StandingFilter { states, ..StandingFilter::default() };
    let sort = StandingSort::Number;
    Ok(office.list_standing(&StandingQuery { filter, sort, descending: false, offset: 0, count: 0 })?.total)
}

/// The name of an agency by its code.
fn agency_names(office: &Office, language: Language) -> Result<impl Fn(&str) -> String, Error> {
    let agencies = office.association()?.agencies;
    Ok(move |code: &str| {
        let known = agencies.iter().find(|agency| agency.code == code);
        known.map_or_else(|| code.to_owned(), |agency| agency.name.in_language(language).to_owned())
    })
}
