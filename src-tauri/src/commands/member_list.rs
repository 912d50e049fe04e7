//! The list of members: windows of it, its filters and views, what is done to many, the list on paper and as a workbook.

use std::collections::BTreeSet;

use milaf_domain::{Language, MemberId};
use milaf_office::member_list::{BulkAction, BulkRecap, Column};
use milaf_office::standing::{StandingCounts, StandingQuery};
use milaf_office::{Error, Kind, Office};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

use crate::dto::key;
use crate::dto::member_list::{
    BulkCode, BulkLeft, BulkName, BulkView, ListChoice, ListChoices, ListFilter, ListInput, ListPage,
    ListView, MemberLine, ReadFilter, Selection,
};
use crate::dto::preference::LanguageCode;
use crate::dto::progress::Progress;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Rows of one window at most.
const WINDOW: u32 = 200;
/// So many names stand in a recap.
const NAMED: usize = 6;

/// A window of the list.
#[tauri::command(async)]
#[specta::specta]
pub fn list_members(
    session: State<'_, Session>,
    input: ListInput,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<ListPage> {
    answered(|| {
        let office = session.office()?;
        let (query, unknown) = query(&office, input, language.into())?;
        let query = StandingQuery { offset: offset as usize, count: count.min(WINDOW) as usize, ..query };
        let page = office.list_standing(&query)?;
        Ok(ListPage {
            rows: page.rows.iter().map(|row| MemberLine::of(&office, row, language.into())).collect(),
            offset,
            total: narrow(page.total),
            hidden: narrow(page.hidden),
            unknown,
        })
    })
}

/// One member as a line of the list, in the bin or not.
#[tauri::command(async)]
#[specta::specta]
pub fn member_line(session: State<'_, Session>, id: u32, language: LanguageCode) -> Answer<MemberLine> {
    answered(|| {
        let office = session.office()?;
        let row = office.standing_row(MemberId(i64::from(id)))?;
        Ok(MemberLine::of(&office, &row, language.into()))
    })
}

/// Looks over members who are in sight and were not since something changed; the window then reads them again.
#[tauri::command(async)]
#[specta::specta]
pub fn review_members(session: State<'_, Session>, ids: Vec<u32>) -> Answer<()> {
    answered(|| {
        let ids: Vec<MemberId> =
            ids.iter().take(WINDOW as usize).map(|id| MemberId(i64::from(*id))).collect();
        if session.office()?.review_members(&ids)? > 0 {
            session.tell_changed(BTreeSet::from([Kind::Member]));
        }
        Ok(())
    })
}

/// The keys of members between two places of the list, both included.
#[tauri::command(async)]
#[specta::specta]
pub fn list_member_keys(
    session: State<'_, Session>,
    input: ListInput,
    from: u32,
    to: u32,
    language: LanguageCode,
) -> Answer<Vec<u32>> {
    answered(|| {
        let office = session.office()?;
        let (query, _) = query(&office, input, language.into())?;
        let roll = office.roll(&query.filter, query.sort, query.descending)?;
        let to = (to as usize).saturating_add(1).min(roll.len());
        Ok(roll.get(from as usize..to).unwrap_or_default().iter().map(|id| key(id.0)).collect())
    })
}

/// Where a member stands in the list, from 0; none when the filter hides them.
#[tauri::command(async)]
#[specta::specta]
pub fn find_in_list(
    session: State<'_, Session>,
    input: ListInput,
    id: u32,
    language: LanguageCode,
) -> Answer<Option<u32>> {
    answered(|| {
        let office = session.office()?;
        let (query, _) = query(&office, input, language.into())?;
        Ok(office.place_of(MemberId(i64::from(id)), &query)?.map(narrow))
    })
}

/// What can be chosen as a filter, with how many members each would show.
#[tauri::command(async)]
#[specta::specta]
pub fn list_choices(session: State<'_, Session>, language: LanguageCode) -> Answer<ListChoices> {
    answered(|| {
        let office = session.office()?;
        let counts = office.standing_counts(office.surroundings().today())?;
        Ok(choices(&office, &counts, language.into()))
    })
}

/// What was typed in the search field, as filters and what is left.
#[tauri::command(async)]
#[specta::specta]
pub fn read_list_filter(session: State<'_, Session>, typed: String) -> Answer<ReadFilter> {
    answered(|| {
        let read = session.office()?.understand(&typed)?;
        Ok(ReadFilter { filter: ListFilter::of(&read.filter), text: read.filter.text, unknown: read.unknown })
    })
}

/// The views kept.
#[tauri::command(async)]
#[specta::specta]
pub fn list_views(session: State<'_, Session>) -> Answer<Vec<ListView>> {
    answered(|| Ok(session.office()?.views()?.iter().map(ListView::of).collect()))
}

/// Keeps these views in place of the former ones.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_views(session: State<'_, Session>, views: Vec<ListView>) -> Answer<()> {
    answered(|| {
        let views = views.into_iter().map(ListView::read).collect::<Result<_, Error>>()?;
        Ok(session.office()?.keep_views(views)?)
    })
}

/// What an action would do to the members chosen; nothing is done.
#[tauri::command(async)]
#[specta::specta]
pub fn bulk_recap(
    session: State<'_, Session>,
    action: BulkCode,
    input: ListInput,
    selection: Selection,
    language: LanguageCode,
) -> Answer<BulkView> {
    answered(|| {
        let office = session.office()?;
        let ids = chosen(&office, input, selection, language.into())?;
        let recap = office.bulk_recap(action.into(), &ids)?;
        view(&office, &recap, language.into())
    })
}

/// Does it: one operation, one undo.
#[tauri::command(async)]
#[specta::specta]
pub fn bulk_run(
    session: State<'_, Session>,
    action: BulkCode,
    input: ListInput,
    selection: Selection,
    language: LanguageCode,
) -> Answer<BulkView> {
    answered(|| {
        let office = session.office()?;
        let ids = chosen(&office, input, selection, language.into())?;
        let recap = office.bulk(action.into(), &ids)?;
        view(&office, &recap, language.into())
    })
}

/// Prints the dossiers of the members chosen into a folder that the person names, one file each. None when they thought
/// better of it; what was printed before a cancel stays.
#[tauri::command(async)]
#[specta::specta]
pub fn bulk_print(
    app: AppHandle,
    session: State<'_, Session>,
    job: u32,
    input: ListInput,
    selection: Selection,
    language: LanguageCode,
    progress: Channel<Progress>,
) -> Answer<Option<BulkView>> {
    answered(|| {
        let office = session.office()?;
        let ids = chosen(&office, input, selection, language.into())?;
        let mut recap = office.bulk_recap(BulkAction::Print, &ids)?;
        let picked = app.dialog().file().set_directory(&session.places().documents).blocking_pick_folder();
        let Some(folder) = picked.and_then(|path| path.into_path().ok()) else { return Ok(None) };
        let cancelled = session.begin(job);
        let all = recap.takes.len();
        let printed = office.print_dossiers(&recap.takes, &folder, |done| {
            // A window that went away needs no progress.
            let _ = progress.send(Progress::new(done, all));
            !cancelled.load(std::sync::atomic::Ordering::Relaxed)
        });
        session.end(job);
        recap.takes.truncate(printed?);
        Ok(Some(view(&office, &recap, language.into())?))
    })
}

/// The list as a workbook in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn list_workbook(
    session: State<'_, Session>,
    input: ListInput,
    columns: Vec<String>,
    language: LanguageCode,
) -> Answer<u32> {
    answered(|| {
        let office = session.office()?;
        let order = input.order.into();
        let (query, _) = query(&office, input, language.into())?;
        let columns = read_columns(&columns);
        let bytes =
            office.list_workbook(&query.filter, order, query.descending, &columns, language.into())?;
        Ok(session.keep_paper(&office.list_file_name(language.into(), "xlsx"), bytes))
    })
}

/// The list as a paper in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn list_paper(
    session: State<'_, Session>,
    input: ListInput,
    columns: Vec<String>,
    language: LanguageCode,
) -> Answer<u32> {
    answered(|| {
        let office = session.office()?;
        let order = input.order.into();
        let (query, _) = query(&office, input, language.into())?;
        let columns = read_columns(&columns);
        let bytes = office.list_paper(&query.filter, order, query.descending, &columns, language.into())?;
        Ok(session.keep_paper(&office.list_file_name(language.into(), "pdf"), bytes))
    })
}

fn query(office: &Office, input: ListInput, language: Language) -> Answer<(StandingQuery, Vec<String>)> {
    let understood = office.understand(&input.typed)?;
    let filter = input.filter.read(String::new())?.with(understood.filter);
    let sort = milaf_office::member_list::ListOrder::from(input.order).in_language(language);
    Ok((
        StandingQuery { filter, sort, descending: input.descending, offset: 0, count: 0 },
        understood.unknown,
    ))
}

/// The members chosen, in the order of their list.
///
/// # Errors
/// A filter that is none; when the register cannot be read.
pub(super) fn chosen(
    office: &Office,
    input: ListInput,
    selection: Selection,
    language: Language,
) -> Answer<Vec<MemberId>> {
    let ids: Vec<MemberId> = selection.ids.iter().map(|id| MemberId(i64::from(*id))).collect();
    if !selection.all {
        return Ok(ids);
    }
    let (query, _) = query(office, input, language)?;
    let mut roll = office.roll(&query.filter, query.sort, query.descending)?;
    roll.retain(|id| !ids.contains(id));
    Ok(roll)
}

fn read_columns(codes: &[String]) -> Vec<Column> {
    let mut columns: Vec<Column> = codes.iter().filter_map(|code| Column::from_code(code)).collect();
    if columns.is_empty() {
        columns.push(Column::Name);
    }
    columns
}

fn view(office: &Office, recap: &BulkRecap, language: Language) -> Answer<BulkView> {
    let named = |ids: &[MemberId]| names(office, ids, language);
    let mut reasons: Vec<_> = recap.leaves.iter().map(|(_, why)| *why).collect();
    reasons.sort_unstable();
    reasons.dedup();
    let mut leaves = Vec::new();
    for why in reasons {
        let ids: Vec<MemberId> = recap.leaves.iter().filter(|(_, w)| *w == why).map(|(id, _)| *id).collect();
        leaves.push(BulkLeft { why: why.into(), members: narrow(ids.len() as u64), names: named(&ids)? });
    }
    Ok(BulkView { takes: narrow(recap.takes.len() as u64), names: named(&recap.takes)?, leaves })
}

/// The names of the first of these members.
///
/// # Errors
/// When the register cannot be read.
pub(super) fn names(office: &Office, ids: &[MemberId], language: Language) -> Answer<Vec<BulkName>> {
    let first: Vec<MemberId> = ids.iter().take(NAMED).copied().collect();
    let names = office.names(&first, language)?;
    Ok(names.into_iter().map(|(id, name)| BulkName { id: key(id.0), name }).collect())
}

fn choices(office: &Office, counts: &StandingCounts, language: Language) -> ListChoices {
    let nothing = || office.word(language, "nothing");
    let choice = |id: String, name: String, n: u64| ListChoice { id, name, members: narrow(n) };
    let mut communes: Vec<ListChoice> = counts
        .communes
        .iter()
        .filter_map(|(code, n)| {
            let code = code.as_ref()?;
            Some(choice(code.0.clone(), milaf_office::member::commune_name(Some(code), language), *n))
        })
        .collect();
    communes.sort_by_cached_key(|commune| milaf_domain::fold::fold(&commune.name));
    ListChoices {
        states: counts
            .states
            .iter()
            .map(|(state, n)| {
                let code = state.map_or("", milaf_domain::DossierState::code).to_owned();
                choice(code, office.state_name(*state, language), *n)
            })
            .collect(),
        categories: counts
            .categories
            .iter()
            .map(|(code, n)| match code {
                Some(code) => choice(code.0.clone(), office.category_name(code, language), *n),
                None => choice(String::new(), nothing(), *n),
            })
            .collect(),
        communes,
        pieces: [("missing", counts.missing), ("expiring", counts.expiring), ("expired", counts.expired)]
            .map(|(code, n)| choice(code.to_owned(), office.word(language, code), n))
            .to_vec(),
        faulty: narrow(counts.faulty),
        all: narrow(counts.all),
        binned: narrow(counts.binned),
        due: narrow(counts.due),
    }
}

fn narrow(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl From<BulkCode> for BulkAction {
    fn from(code: BulkCode) -> BulkAction {
        match code {
            BulkCode::MarkReady => BulkAction::MarkReady,
            BulkCode::Print => BulkAction::Print,
            BulkCode::Bin => BulkAction::Bin,
            BulkCode::Restore => BulkAction::Restore,
        }
    }
}
