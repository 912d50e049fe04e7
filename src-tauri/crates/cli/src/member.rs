//! `milaf members`: the list, a record, the search.

use clap::ArgMatches;
use milaf_domain::geography::CommuneCode;
use milaf_domain::{CategoryCode, DossierState, Geography, IdentityDocument, Language};
use milaf_l10n::date::short;
use milaf_l10n::dossier_state;
use milaf_l10n::msg::answer as say;
use milaf_l10n::msg::duplicate_answer as words;
use milaf_office::Error;
use milaf_office::member::{Filter, ListQuery, ListRow, Sort, commune_name};
use serde_json::{Value, json};

use crate::outcome::{Answer, Outcome, faulty};
use crate::record;
use crate::session::Session;
use crate::table::{chapters, table};
use crate::text;

/// So many rows where none is asked for.
const ROWS: u32 = 50;

/// `members list | show | search`.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("show", sub)) => show(session, sub),
        Some(("search", sub)) => search(session, sub),
        Some((_, sub)) => list(session, sub),
        None => Ok(Answer::nothing()),
    }
}

fn list(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let number = |name: &str| matches.get_one::<u32>(name).copied();
    let sort = match text(matches, "sort") {
        Some("number") => Sort::Number,
        Some("state") => Sort::State(l),
        Some("changed") => Sort::Changed,
        _ => Sort::Name(l),
    };
    let mut query = ListQuery::first(sort, u64::from(number("limit").unwrap_or(ROWS)));
    query.offset = u64::from(number("offset").unwrap_or_default());
    query.filters = filters(session, matches)?;
    let page = session.open()?.list_members(&query)?;
    let shown = page.rows.len();
    let first = if shown == 0 { 0 } else { query.offset + 1 };
    let range = format!("{first}–{}", query.offset + shown as u64);
    let foot = say::members_total(l, say::MembersTotal { range: &range, total: page.total.into() });
    let value = json!({ "total": page.total, "rows": values(&page.rows) });
    Answer::new(format!("{}\n{foot}\n", rows(&page.rows, l)), value)
}

fn search(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let count = matches.get_one::<u32>("limit").copied().unwrap_or(ROWS);
    let typed = text(matches, "text").unwrap_or_default();
    let hits = session.open()?.search_members(typed, l, count as usize)?;
    let mut out = if hits.rows.is_empty() { String::new() } else { rows(&hits.rows, l) };
    if hits.rows.is_empty() {
        out.push_str(&format!("{}\n", say::members_none(l, typed)));
    }
    if hits.more {
        out.push_str(&format!("\n{}\n", say::members_more(l)));
    }
    Answer::new(out, json!({ "more": hits.more, "rows": values(&hits.rows) }))
}

fn show(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let member = office.find_member(text(matches, "member").unwrap_or_default(), l)?;
    let dossier = member.id.map(|id| office.dossier(id)).transpose()?;
    let record = record::chapters(office.book(), &member, dossier.as_ref(), session.today(), l);
    let mut out = chapters(&record);
    let merged = member.id.map(|id| office.merged_into(id)).transpose()?.unwrap_or_default();
    for gone in &merged {
        let number = gone.number.as_ref().map_or("—", |number| number.0.as_str());
        let (name, date) = (gone.name.in_language(l), short(gone.on));
        let line = words::merged_from_line(l, words::MergedFromLine { name: &name, number, date: &date });
        out.push_str(&format!("\n{line}\n"));
    }
    let merged: Vec<Value> = merged
        .iter()
        .map(|gone| json!({ "member": gone.member, "number": gone.number, "name": gone.name, "on": gone.on.to_string() }))
        .collect();
    Answer::new(out, json!({ "member": member, "dossier": dossier, "merged": merged }))
}

fn filters(session: &Session, matches: &ArgMatches) -> Result<Vec<Filter>, Error> {
    let l = session.language;
    let mut filters = Vec::new();
    if let Some(code) = text(matches, "state") {
        let codes: Vec<&str> = DossierState::ALL.iter().map(|state| state.code()).collect();
        let remedy = || faulty("state", code, &say::choose_remedy(l, &codes.join(", ")));
        let state = DossierState::from_code(code).ok_or_else(remedy)?;
        let begun = [Some(state)].into_iter();
        filters.push(Filter::States(begun.chain((state == DossierState::Draft).then_some(None)).collect()));
    }
    filters.extend(text(matches, "category").map(|code| Filter::Categories(vec![CategoryCode::from(code)])));
    if let Some(name) = text(matches, "commune") {
        let place = Geography::get().find_commune(name);
        let remedy = || {
            let near = Geography::get().search_communes(name, 5);
            let near: Vec<&str> = near.iter().map(|place| place.in_language(l)).collect();
            faulty("commune", name, &say::commune_remedy(l, &near.join(", ")))
        };
        filters.push(Filter::Communes(vec![CommuneCode(place.ok_or_else(remedy)?.code.clone())]));
    }
    Ok(filters)
}

fn rows(rows: &[ListRow], l: Language) -> String {
    let headings = [
        say::number_heading(l),
        say::name_heading(l),
        say::identity_heading(l),
        say::category_heading(l),
        say::commune_heading(l),
        say::state_heading(l),
    ];
    let cells = |row: &ListRow| {
        vec![
            row.number.as_ref().map(|n| n.0.clone()).unwrap_or_default(),
            row.name.in_language(l),
            row.identity.as_ref().map(masked).unwrap_or_default(),
            row.category.as_ref().map(ToString::to_string).unwrap_or_default(),
            commune_name(row.commune.as_ref(), l),
            dossier_state(l, row.state.unwrap_or(DossierState::Draft)).to_owned(),
        ]
    };
    table(&headings, &rows.iter().map(cells).collect::<Vec<_>>())
}

/// Whoever looks over a shoulder at a list need not read whole card numbers.
fn masked(identity: &IdentityDocument) -> String {
    match identity {
        IdentityDocument::Cin(cin) => cin.masked(),
        IdentityDocument::ResidenceCard(card) => {
            let number = card.as_str();
            let last: String = number.chars().rev().take(2).collect::<Vec<_>>().into_iter().rev().collect();
            format!("{}{last}", "•".repeat(number.chars().count().saturating_sub(2)))
        }
    }
}

fn values(rows: &[ListRow]) -> Vec<Value> {
    let value = |row: &ListRow| {
        json!({
            "id": row.id, "number": row.number, "name": row.name, "identity": row.identity.as_ref().map(masked),
            "birth": row.birth, "category": row.category, "commune": row.commune, "state": row.state,
            "known-to-cnss": row.cnss.is_some(), "changed-at": row.changed_at.to_string(),
        })
    };
    rows.iter().map(value).collect()
}
