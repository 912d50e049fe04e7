//! Members: whole people in and out, the list of them, and search. Situation, family, pieces and stages are written with
//! their person and only where they changed.

mod derived;
mod family;
mod list;
mod part;
mod piece;
mod search;
mod tally;

use milaf_domain::identifier::ResidenceCard;
use milaf_domain::{
    Activity, Cin, ContributionHistory, Dated, IdentityDocument, Member, MemberId, MemberNumber, NamePair,
    Nationality, PersonName, Situation, YearMonth,
};
use rusqlite::{Row, named_params};

use crate::change::Kind;
use crate::code::Coded;
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::sort::{name_key, number_key};
use crate::write::Write;
use derived::Derived;
use part::TurnoverOf;

pub(crate) use list::state_rank;
pub use list::{Filter, ListQuery, ListRow, Page, Sort, list, list_rows, roll};
pub use search::{Hits, list_names, search, search_all};
pub use tally::{Sendable, tally_sendable};

/// A member with everything that belongs to them; binned ones too.
///
/// # Errors
/// [`Error::DamagedRow`] when something stored cannot be read back.
pub fn find(reader: &Reader, id: MemberId) -> Result<Option<Member>> {
    let Some(mut member) = reader.first(include_str!("find.sql"), named_params! { ":id": id.0 }, read)?
    else {
        return Ok(None);
    };
    let mut activities: Vec<Dated<Activity>> = part::list(reader, id.0)?;
    for TurnoverOf { activity, turnover } in part::list(reader, id.0)? {
        if let Some(activity) = activities.get_mut(activity) {
            activity.value.turnovers.push(turnover);
        }
    }
    member.situation = Situation {
        categories: part::list(reader, id.0)?,
        activities,
        households: part::list(reader, id.0)?,
        addresses: part::list(reader, id.0)?,
        memberships: part::list(reader, id.0)?,
    };
    member.stages = part::list(reader, id.0)?;
    member.dependants = family::list(reader, id.0)?;
    member.pieces = piece::list(reader, id.0)?;
    Ok(Some(member))
}

/// The same for many, in the order asked; keys that name nobody are left out.
///
/// # Errors
/// As [`find`].
pub fn list_whole(reader: &Reader, ids: &[MemberId]) -> Result<Vec<Member>> {
    ids.iter().filter_map(|id| find(reader, *id).transpose()).collect()
}

/// Members who hold a CIN or residence card of this number; more than one is a doublet to be merged.
///
/// # Errors
/// When the register cannot be read.
pub fn list_by_identity(reader: &Reader, number: &str) -> Result<Vec<MemberId>> {
    keys(reader, include_str!("list_by_identity.sql"), number)
}

/// Members with this CNSS registration number.
///
/// # Errors
/// When the register cannot be read.
pub fn list_by_cnss(reader: &Reader, number: &str) -> Result<Vec<MemberId>> {
    keys(reader, include_str!("list_by_cnss.sql"), number)
}

/// Members with this number in the association's own list.
///
/// # Errors
/// When the register cannot be read.
pub fn list_by_number(reader: &Reader, number: &MemberNumber) -> Result<Vec<MemberId>> {
    keys(reader, include_str!("list_by_number.sql"), &number.0)
}

fn keys(reader: &Reader, sql: &str, number: &str) -> Result<Vec<MemberId>> {
    reader.rows(sql, named_params! { ":number": number }, |row| Ok(MemberId(row.get(0)?)))
}

/// Enters a member. Keys within are given anew: those of dependants only tie pieces to them, and may be any numbers.
///
/// # Errors
/// [`Error::Refused`] when a value is outside what the register holds.
pub fn insert(tx: &mut Write<'_>, member: &Member) -> Result<MemberId> {
    put_row(tx, include_str!("insert.sql"), None, member)?;
    let id = MemberId(tx.last_key());
    tx.concerns(id);
    put_search(tx, include_str!("insert_search.sql"), id, &Derived::of(member))?;
    put_parts(tx, id, &Member::default(), member)?;
    Ok(id)
}

/// Writes a member over the one that stands, row by row where something differs. A dependant or piece with a key that is
/// not this member's is entered as a new one.
///
/// # Errors
/// [`Error::NotFound`] when `member` has no key or nobody has it; otherwise as [`insert`].
pub fn update(tx: &mut Write<'_>, member: &Member) -> Result<()> {
    let id = member.id.ok_or(Error::NotFound(Kind::Member))?;
    let standing = find(tx, id)?.ok_or(Error::NotFound(Kind::Member))?;
    if standing == *member {
        return Ok(());
    }
    tx.concerns(id);
    put_row(tx, include_str!("update.sql"), Some(id), member)?;
    let (before, after) = (Derived::of(&standing), Derived::of(member));
    if before.search_text() != after.search_text() {
        put_search(tx, include_str!("update_search.sql"), id, &after)?;
    }
    put_parts(tx, id, &standing, member)
}

/// Puts a member into the bin, or takes them out again. A binned member keeps everything and stands in no list but the
/// bin's.
///
/// # Errors
/// [`Error::NotFound`].
pub fn set_binned(tx: &mut Write<'_>, id: MemberId, binned: bool) -> Result<()> {
    tx.concerns(id);
    let at = tx.at().to_string();
    let entry = tx.entry().0;
    let changed = tx.execute(
        include_str!("set_binned.sql"),
        named_params! { ":id": id.0, ":binned": binned, ":at": at, ":entry": entry },
    )?;
    if changed == 0 { Err(Error::NotFound(Kind::Member)) } else { Ok(()) }
}

/// Whether a member lies in the bin; `None` when there is none of this key.
///
/// # Errors
/// When the register cannot be read.
pub fn is_binned(reader: &Reader, id: MemberId) -> Result<Option<bool>> {
    reader.value(include_str!("is_binned.sql"), named_params! { ":id": id.0 })
}

/// Brings the search index up to the members written since the last time. Run at the end of each operation: until then, it
/// finds what stood before.
pub(crate) fn index(reader: &Reader) -> Result<()> {
    let any = |sql| Ok::<_, Error>(reader.value::<i64>(sql, [])?.is_some());
    if any(include_str!("outdated_any.sql"))? {
        run(reader, &OUTDATED)?;
    }
    if any(include_str!("index_any.sql"))? {
        run(reader, &INDEX)?;
    }
    Ok(())
}

const OUTDATED: [&str; 4] = [
    include_str!("outdated_start.sql"),
    include_str!("outdated_words.sql"),
    include_str!("outdated_fragments.sql"),
    include_str!("outdated_done.sql"),
];
const INDEX: [&str; 4] = [
    include_str!("index_start.sql"),
    include_str!("index_words.sql"),
    include_str!("index_fragments.sql"),
    include_str!("index_done.sql"),
];

/// Rewrites the search index without the words that deleted members left in it.
pub(crate) fn purge_index(reader: &Reader) -> Result<()> {
    index(reader)?;
    run(reader, &[include_str!("purge_words.sql"), include_str!("purge_fragments.sql")])
}

fn run(reader: &Reader, statements: &[&str]) -> Result<()> {
    for sql in statements {
        reader.connection().prepare_cached(sql)?.execute([])?;
    }
    Ok(())
}

fn put_parts(tx: &Write<'_>, id: MemberId, standing: &Member, member: &Member) -> Result<()> {
    let (was, is) = (&standing.situation, &member.situation);
    part::put(tx, id.0, &was.categories, &is.categories)?;
    part::put(tx, id.0, &was.activities, &is.activities)?;
    part::put(tx, id.0, &turnovers(standing), &turnovers(member))?;
    part::put(tx, id.0, &was.households, &is.households)?;
    part::put(tx, id.0, &was.addresses, &is.addresses)?;
    part::put(tx, id.0, &was.memberships, &is.memberships)?;
    part::put(tx, id.0, &standing.stages, &member.stages)?;
    let keys = family::put(tx, id.0, &standing.dependants, &member.dependants)?;
    piece::put(tx, id.0, &keys, &standing.pieces, &member.pieces)
}

fn turnovers(member: &Member) -> Vec<TurnoverOf> {
    let activities = member.situation.activities.iter().enumerate();
    activities
        .flat_map(|(activity, held)| {
            held.value.turnovers.iter().map(move |t| TurnoverOf { activity, turnover: *t })
        })
        .collect()
}

fn put_row(tx: &Write<'_>, sql: &str, id: Option<MemberId>, member: &Member) -> Result<()> {
    let derived = Derived::of(member);
    let (moroccan, nationality) = match &member.nationality {
        None => (None, None),
        Some(Nationality::Moroccan) => (Some(true), None),
        Some(Nationality::Other(name)) => (Some(false), Some(name)),
    };
    let history = &member.contributions;
    let unpaid = serde_json::to_string(&history.unpaid).map_err(|error| Error::Io(error.into()))?;
    let number = member.number.as_ref().map(|n| n.0.as_str());
    tx.execute(
        sql,
        named_params! {
            ":id": id.map(|id| id.0), ":number": number,
            ":last_ar": member.name.last.ar, ":last_latin": member.name.last.latin,
            ":first_ar": member.name.first.ar, ":first_latin": member.name.first.latin,
            ":sex": member.sex.map(Coded::code), ":birth": member.birth.map(|b| b.to_string()),
            ":birth_place_ar": member.birth_place.ar, ":birth_place_latin": member.birth_place.latin,
            ":moroccan": moroccan, ":nationality_ar": nationality.map(|n| n.ar.as_str()),
            ":nationality_latin": nationality.map(|n| n.latin.as_str()),
            ":identity_kind": member.identity.as_ref().map(identity_kind),
            ":identity_number": member.identity.as_ref().map(|i| i.number()),
            ":cnss": member.cnss.as_ref().map(|n| n.as_str()), ":mobile": member.mobile.as_ref().map(|n| n.as_str()),
            ":email": member.email.as_ref().map(|n| n.as_str()), ":rib": member.rib.as_ref().map(|n| n.as_str()),
            ":other_cover": member.other_cover, ":first_month": history.first_month.map(|m| m.to_string()),
            ":unpaid": unpaid,
            ":amnesty_first_payment": history.amnesty_first_payment.map(|m| m.to_string()),
            ":note": member.note, ":changed_at": tx.at().to_string(), ":changed_in": tx.entry().0,
            ":category": derived.category, ":commune": derived.commune, ":known_to_cnss": member.cnss.is_some(),
            ":sort_fr": name_key(&member.name, milaf_domain::Language::Fr),
            ":sort_ar": name_key(&member.name, milaf_domain::Language::Ar), ":number_key": number_key(number),
        },
    )?;
    Ok(())
}

fn put_search(tx: &Write<'_>, sql: &str, id: MemberId, derived: &Derived<'_>) -> Result<()> {
    let text = derived.search_text();
    tx.execute(
        sql,
        named_params! {
            ":id": id.0, ":starts": text.starts, ":words": text.words, ":keys": text.keys,
        },
    )?;
    Ok(())
}

fn identity_kind(identity: &IdentityDocument) -> &'static str {
    match identity {
        IdentityDocument::Cin(_) => "cin",
        IdentityDocument::ResidenceCard(_) => "residence-card",
    }
}

fn identity(columns: &Columns<'_, '_>) -> Result<Option<IdentityDocument>> {
    let kind: Option<String> = columns.get("identity_kind")?;
    Ok(match kind.as_deref() {
        Some("cin") => columns.parse::<Cin>("identity_number")?.map(IdentityDocument::Cin),
        Some(_) => columns.parse::<ResidenceCard>("identity_number")?.map(IdentityDocument::ResidenceCard),
        None => None,
    })
}

pub(crate) fn person_name(columns: &Columns<'_, '_>) -> Result<PersonName> {
    Ok(PersonName {
        last: NamePair::new(columns.get::<String>("last_ar")?, columns.get::<String>("last_latin")?),
        first: NamePair::new(columns.get::<String>("first_ar")?, columns.get::<String>("first_latin")?),
    })
}

/// A member's own row; the lists that belong to them are read apart.
fn read(row: &Row<'_>) -> Result<Member> {
    let columns = Columns::new(row, "member", "id")?;
    let nationality = match columns.get::<Option<bool>>("moroccan")? {
        None => None,
        Some(true) => Some(Nationality::Moroccan),
        Some(false) => {
            let spelling = |column| columns.get::<Option<String>>(column).map(Option::unwrap_or_default);
            Some(Nationality::Other(NamePair::new(
                spelling("nationality_ar")?,
                spelling("nationality_latin")?,
            )))
        }
    };
    let unpaid: Option<Vec<YearMonth>> = columns.map("unpaid", |json| serde_json::from_str(json).ok())?;
    Ok(Member {
        id: Some(MemberId(columns.key())),
        number: columns.get::<Option<String>>("number")?.map(MemberNumber),
        name: person_name(&columns)?,
        sex: columns.map("sex", Coded::from_code)?,
        birth: columns.parse("birth")?,
        birth_place: NamePair::new(
            columns.get::<String>("birth_place_ar")?,
            columns.get::<String>("birth_place_latin")?,
        ),
        nationality,
        identity: identity(&columns)?,
        cnss: columns.parse("cnss")?,
        mobile: columns.parse("mobile")?,
        email: columns.parse("email")?,
        rib: columns.parse("rib")?,
        other_cover: columns.get("other_cover")?,
        contributions: ContributionHistory {
            first_month: columns.parse("first_month")?,
            unpaid: unpaid.unwrap_or_default(),
            amnesty_first_payment: columns.parse("amnesty_first_payment")?,
        },
        note: columns.get("note")?,
        ..Member::default()
    })
}

#[cfg(test)]
mod tests;
