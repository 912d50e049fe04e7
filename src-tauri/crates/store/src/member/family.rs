//! Spouses and children of a member.

use std::collections::BTreeMap;

use milaf_domain::{Dependant, DependantId, Period};
use rusqlite::{Row, named_params};

use super::part::day;
use super::person_name;
use crate::code::Coded;
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// Reads a member's dependants in order.
pub(super) fn list(reader: &Reader, member: i64) -> Result<Vec<Dependant>> {
    reader.rows(include_str!("family_list.sql"), named_params! { ":member": member }, read)
}

/// Writes the dependants where they differ, and answers which stored key each key given stands for.
pub(super) fn put(
    tx: &Write<'_>,
    member: i64,
    standing: &[Dependant],
    wanted: &[Dependant],
) -> Result<BTreeMap<i64, i64>> {
    let mut keys = BTreeMap::new();
    for (position, dependant) in wanted.iter().enumerate() {
        let place = standing.iter().position(|s| s.id == dependant.id && s.id.is_some());
        let stored = match place {
            Some(place) if place == position && standing.get(place) == Some(dependant) => dependant.id,
            Some(_) => {
                put_row(tx, include_str!("family_update.sql"), dependant.id, member, position, dependant)?;
                dependant.id
            }
            None => {
                put_row(tx, include_str!("family_insert.sql"), None, member, position, dependant)?;
                Some(DependantId(tx.last_key()))
            }
        };
        if let (Some(given), Some(stored)) = (dependant.id, stored) {
            keys.insert(given.0, stored.0);
        }
    }
    for gone in standing.iter().filter(|s| !wanted.iter().any(|w| w.id == s.id)) {
        tx.execute(include_str!("family_delete.sql"), named_params! { ":id": gone.id.map(|id| id.0) })?;
    }
    Ok(keys)
}

fn put_row(
    tx: &Write<'_>,
    sql: &str,
    id: Option<DependantId>,
    member: i64,
    position: usize,
    dependant: &Dependant,
) -> Result<()> {
    let school_years =
        serde_json::to_string(&dependant.school_years).map_err(|error| Error::Io(error.into()))?;
    tx.execute(
        sql,
        named_params! {
            ":id": id.map(|id| id.0), ":member": member, ":position": position as i64,
            ":relation": dependant.relation.code(),
            ":last_ar": dependant.name.last.ar, ":last_latin": dependant.name.last.latin,
            ":first_ar": dependant.name.first.ar, ":first_latin": dependant.name.first.latin,
            ":birth": dependant.birth.map(|b| b.to_string()), ":sex": dependant.sex.map(Coded::code),
            ":cin": dependant.cin.as_ref().map(|n| n.as_str()), ":cnss": dependant.cnss.as_ref().map(|n| n.as_str()),
            ":from": day(dependant.belongs.from), ":to": day(dependant.belongs.to),
            ":own_cover": dependant.own_cover, ":school_years": school_years, ":married": dependant.married,
            ":disability_proof": dependant.disability_proof, ":died_on": day(dependant.died_on),
        },
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Dependant> {
    let columns = Columns::new(row, "dependant", "id")?;
    let school_years: Option<Vec<i16>> =
        columns.map("school_years", |json| serde_json::from_str(json).ok())?;
    Ok(Dependant {
        id: Some(DependantId(columns.key())),
        relation: columns.sure("relation", columns.map("relation", Coded::from_code)?)?,
        name: person_name(&columns)?,
        birth: columns.parse("birth")?,
        sex: columns.map("sex", Coded::from_code)?,
        cin: columns.parse("cin")?,
        cnss: columns.parse("cnss")?,
        belongs: Period { from: columns.parse("from_on")?, to: columns.parse("to_on")? },
        own_cover: columns.get("own_cover")?,
        school_years: school_years.unwrap_or_default(),
        married: columns.get("married")?,
        disability_proof: columns.get("disability_proof")?,
        died_on: columns.parse("died_on")?,
    })
}
