//! The list of members, by window: rows of one page and the total, never everything.

use milaf_domain::geography::CommuneCode;
use milaf_domain::{
    CategoryCode, CnssNumber, DossierState, IdentityDocument, Language, MemberId, MemberNumber, PartialDate,
    PersonName, Phone,
};
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

use super::{identity, person_name};
use crate::error::Result;
use crate::reader::{Columns, Reader};

/// The order of the list. Those that agree stand in the order in which they were entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// By last name, then first name, as a language sorts.
    Name(Language),
    /// By the association's number, as a number; those without one last.
    Number,
    /// By the state of the dossier, those without one first, then by name as a language sorts.
    State(Language),
    /// By the last change, the oldest first.
    Changed,
}

/// Which members stand in the list; several filters narrow it together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// Whose dossier is in one of these states; `None` stands for no dossier yet.
    States(Vec<Option<DossierState>>),
    /// Who hold, or last held, one of these categories.
    Categories(Vec<CategoryCode>),
    /// Who live (or work, where no home is known) in one of these communes.
    Communes(Vec<CommuneCode>),
    /// Whose CNSS number is known, or is not.
    KnownToCnss(bool),
}

/// What to list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListQuery {
    /// The order.
    pub sort: Sort,
    /// The order turned round.
    pub descending: bool,
    /// All must hold.
    pub filters: Vec<Filter>,
    /// The bin instead of the register.
    pub binned: bool,
    /// Rows to skip.
    pub offset: u64,
    /// Rows to read.
    pub count: u64,
}

impl ListQuery {
    /// The first rows of the register in an order.
    pub fn first(sort: Sort, count: u64) -> ListQuery {
        ListQuery { sort, descending: false, filters: Vec::new(), binned: false, offset: 0, count }
    }
}

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its rows.
    pub rows: Vec<ListRow>,
    /// How many members the filters let through.
    pub total: u64,
}

/// A member as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// Whom it stands for.
    pub id: MemberId,
    /// The association's number.
    pub number: Option<MemberNumber>,
    /// In both scripts.
    pub name: PersonName,
    /// CIN or residence card.
    pub identity: Option<IdentityDocument>,
    /// May lack day or month.
    pub birth: Option<PartialDate>,
    /// CNSS number.
    pub cnss: Option<CnssNumber>,
    /// Mobile phone.
    pub mobile: Option<Phone>,
    /// The category held now, or the last one held.
    pub category: Option<CategoryCode>,
    /// The commune in the HCP's list.
    pub commune: Option<CommuneCode>,
    /// Where the dossier stands; none when there is no dossier.
    pub state: Option<DossierState>,
    /// When the member was last changed.
    pub changed_at: jiff::Timestamp,
}

/// Reads a page.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader, query: &ListQuery) -> Result<Page> {
    let (sql, values) = page_statement(query);
    let ids: Vec<i64> = reader.rows(&sql, params_from_iter(values), |row| Ok(row.get(0)?))?;
    let rows = rows_of(reader, &ids)?;
    let whole = query.offset == 0 && (rows.len() as u64) < query.count;
    let total = if whole { rows.len() as u64 } else { total(reader, query)? };
    Ok(Page { rows, total })
}

/// The keys of every member whom the filters let through, in the order of the query: its window is not looked at.
///
/// # Errors
/// When the register cannot be read.
pub fn roll(reader: &Reader, query: &ListQuery) -> Result<Vec<MemberId>> {
    let (sql, values) = roll_statement(query);
    reader.rows(&sql, params_from_iter(values), |row| Ok(MemberId(row.get(0)?)))
}

/// The lines of members, in the order asked; keys that name nobody are left out.
///
/// # Errors
/// When the register cannot be read.
pub fn list_rows(reader: &Reader, ids: &[MemberId]) -> Result<Vec<ListRow>> {
    let ids: Vec<i64> = ids.iter().map(|id| id.0).collect();
    rows_of(reader, &ids)
}

/// The lines of members, in the order of their keys given.
pub(super) fn rows_of(reader: &Reader, ids: &[i64]) -> Result<Vec<ListRow>> {
    let read = |id: &i64| reader.first(include_str!("list_row.sql"), [id], read).transpose();
    ids.iter().filter_map(read).collect()
}

/// Rank of a state in the order of a dossier's life; no dossier comes first.
pub(crate) fn state_rank(state: Option<DossierState>) -> i64 {
    state.and_then(|state| DossierState::ALL.iter().position(|s| *s == state)).map_or(0, |at| at as i64 + 1)
}

/// The conditions of the filters as constant fragments, their values bound after `values`.
fn conditions(query: &ListQuery, values: &mut Vec<Value>) -> String {
    let mut sql = "binned = ?1".to_owned();
    values.push(Value::Integer(i64::from(query.binned)));
    let mut one_of = |column: &str, wanted: Vec<Value>| {
        let first = values.len() + 1;
        let places: Vec<String> = (first..first + wanted.len()).map(|n| format!("?{n}")).collect();
        values.extend(wanted);
        sql.push_str(&format!(" AND {column} IN ({})", places.join(", ")));
    };
    for filter in &query.filters {
        match filter {
            Filter::States(states) => {
                one_of("state_rank", states.iter().map(|s| Value::Integer(state_rank(*s))).collect());
            }
            Filter::Categories(codes) => {
                one_of("category", codes.iter().map(|c| Value::Text(c.0.clone())).collect());
            }
            Filter::Communes(codes) => {
                one_of("commune", codes.iter().map(|c| Value::Text(c.0.clone())).collect());
            }
            Filter::KnownToCnss(known) => one_of("known_to_cnss", vec![Value::Integer(i64::from(*known))]),
        }
    }
    sql
}

/// The keys of a page, read from one index alone.
fn page_statement(query: &ListQuery) -> (String, Vec<Value>) {
    let (roll, mut values) = roll_statement(query);
    let next = values.len() + 1;
    let sql = format!("{roll} LIMIT ?{next} OFFSET ?{}", next + 1);
    let bounded = |n: u64| Value::Integer(i64::try_from(n).unwrap_or(i64::MAX));
    values.extend([bounded(query.count), bounded(query.offset)]);
    (sql, values)
}

/// All keys in order, read from one index alone.
fn roll_statement(query: &ListQuery) -> (String, Vec<Value>) {
    let mut values = Vec::new();
    let conditions = conditions(query, &mut values);
    // A single state narrows the index itself; the order by name within it is the same.
    let one_state = query.filters.iter().any(|f| matches!(f, Filter::States(states) if states.len() == 1));
    let (index, order) = match (query.sort, one_state) {
        (Sort::Name(Language::Fr), true) => ("member_by_state_fr", "sort_fr DIR"),
        (Sort::Name(Language::Ar), true) => ("member_by_state_ar", "sort_ar DIR"),
        (Sort::Name(Language::Fr), false) => ("member_by_name_fr", "sort_fr DIR"),
        (Sort::Name(Language::Ar), false) => ("member_by_name_ar", "sort_ar DIR"),
        (Sort::Number, _) => ("member_by_number", "number_key DIR"),
        (Sort::State(Language::Fr), _) => ("member_by_state_fr", "state_rank DIR, sort_fr DIR"),
        (Sort::State(Language::Ar), _) => ("member_by_state_ar", "state_rank DIR, sort_ar DIR"),
        (Sort::Changed, _) => ("member_by_change", "changed_in DIR"),
    };
    let order = order.replace("DIR", if query.descending { "DESC" } else { "ASC" });
    (format!("SELECT id FROM member INDEXED BY {index} WHERE {conditions} ORDER BY {order}"), values)
}

/// How many members the filters let through: from the counts where these suffice, else along an index.
fn total(reader: &Reader, query: &ListQuery) -> Result<u64> {
    let (sql, values) = total_statement(query);
    Ok(reader.value::<i64>(&sql, params_from_iter(values))?.unwrap_or(0).max(0) as u64)
}

fn total_statement(query: &ListQuery) -> (String, Vec<Value>) {
    let mut values = Vec::new();
    let conditions = conditions(query, &mut values);
    let counted = !query.filters.iter().any(|f| matches!(f, Filter::Communes(_)));
    let sql = if counted {
        format!("SELECT coalesce(sum(n), 0) FROM member_count WHERE {conditions}")
    } else {
        format!("SELECT count(*) FROM member INDEXED BY member_by_change WHERE {conditions}")
    };
    (sql, values)
}

/// The statements of a query, for looking at their plans.
#[cfg(test)]
pub(super) fn statements(query: &ListQuery) -> [String; 3] {
    [page_statement(query).0, roll_statement(query).0, total_statement(query).0]
}

fn read(row: &Row<'_>) -> Result<ListRow> {
    let columns = Columns::new(row, "member", "id")?;
    let filled =
        |column| columns.map(column, |text| Some(text.to_owned())).map(|t| t.filter(|t| !t.is_empty()));
    Ok(ListRow {
        id: MemberId(columns.key()),
        number: filled("number")?.map(MemberNumber),
        name: person_name(&columns)?,
        identity: identity(&columns)?,
        birth: columns.parse("birth")?,
        cnss: columns.parse("cnss")?,
        mobile: columns.parse("mobile")?,
        category: filled("category")?.map(CategoryCode),
        commune: filled("commune")?.map(CommuneCode),
        state: columns.map("state", DossierState::from_code)?,
        changed_at: columns.sure("changed_at", columns.parse("changed_at")?)?,
    })
}
