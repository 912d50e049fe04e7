//! The association whose register this is, with its bureau, agencies and liaison texts.

use milaf_domain::association::LiaisonText;
use milaf_domain::{Agency, Association, BureauTerm, CategoryCode, Dated, NamePair, Period, PersonName};
use rusqlite::{Row, named_params};

use crate::code::Coded;
use crate::error::Result;
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// The association, once it was written down.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader) -> Result<Option<Association>> {
    let Some(mut association) = reader.first(include_str!("find.sql"), [], read)? else { return Ok(None) };
    association.bureau = reader.rows(include_str!("bureau_list.sql"), [], read_term)?;
    association.agencies = reader.rows(include_str!("agency_list.sql"), [], read_agency)?;
    association.liaison = reader.rows(include_str!("liaison_list.sql"), [], read_liaison)?;
    Ok(Some(association))
}

/// Writes the association over the one that stands.
///
/// # Errors
/// When the register cannot be written.
pub fn put(tx: &mut Write<'_>, association: &Association) -> Result<()> {
    tx.execute(
        include_str!("put.sql"),
        named_params! {
            ":name_ar": association.name.ar, ":name_latin": association.name.latin,
            ":city_ar": association.city.ar, ":city_latin": association.city.latin,
            ":address_ar": association.address.ar, ":address_latin": association.address.latin,
            ":phone": association.phone, ":email": association.email, ":cndp_number": association.cndp_number,
        },
    )?;
    for (position, term) in association.bureau.iter().enumerate() {
        tx.execute(
            include_str!("bureau_put.sql"),
            named_params! {
                ":position": position as i64, ":office": term.office.code(),
                ":last_ar": term.name.last.ar, ":last_latin": term.name.last.latin,
                ":first_ar": term.name.first.ar, ":first_latin": term.name.first.latin,
                ":sex": term.sex.map(Coded::code), ":from": term.period.from.map(|d| d.to_string()),
                ":to": term.period.to.map(|d| d.to_string()),
            },
        )?;
    }
    for (position, agency) in association.agencies.iter().enumerate() {
        tx.execute(
            include_str!("agency_put.sql"),
            named_params! {
                ":position": position as i64, ":code": agency.code, ":name_ar": agency.name.ar,
                ":name_latin": agency.name.latin, ":city_ar": agency.city.ar, ":city_latin": agency.city.latin,
            },
        )?;
    }
    for (position, fact) in association.liaison.iter().enumerate() {
        tx.execute(
            include_str!("liaison_put.sql"),
            named_params! {
                ":position": position as i64, ":category": fact.value.category.as_str(), ":text": fact.value.text,
                ":document": fact.value.document, ":from": fact.period.from.map(|d| d.to_string()),
                ":to": fact.period.to.map(|d| d.to_string()),
            },
        )?;
    }
    let trims = [
        (include_str!("bureau_trim.sql"), association.bureau.len()),
        (include_str!("agency_trim.sql"), association.agencies.len()),
        (include_str!("liaison_trim.sql"), association.liaison.len()),
    ];
    for (sql, length) in trims {
        tx.execute(sql, [length as i64])?;
    }
    Ok(())
}

fn pair(columns: &Columns<'_, '_>, ar: &'static str, latin: &'static str) -> Result<NamePair> {
    Ok(NamePair::new(columns.get::<String>(ar)?, columns.get::<String>(latin)?))
}

fn period(columns: &Columns<'_, '_>) -> Result<Period> {
    Ok(Period { from: columns.parse("from_on")?, to: columns.parse("to_on")? })
}

fn read(row: &Row<'_>) -> Result<Association> {
    let columns = Columns::new(row, "association", "id")?;
    Ok(Association {
        name: pair(&columns, "name_ar", "name_latin")?,
        city: pair(&columns, "city_ar", "city_latin")?,
        address: pair(&columns, "address_ar", "address_latin")?,
        phone: columns.get("phone")?,
        email: columns.get("email")?,
        cndp_number: columns.get("cndp_number")?,
        ..Association::default()
    })
}

fn read_term(row: &Row<'_>) -> Result<BureauTerm> {
    let columns = Columns::new(row, "bureau_term", "position")?;
    Ok(BureauTerm {
        office: columns.sure("office", columns.map("office", Coded::from_code)?)?,
        name: PersonName {
            last: pair(&columns, "last_ar", "last_latin")?,
            first: pair(&columns, "first_ar", "first_latin")?,
        },
        sex: columns.map("sex", Coded::from_code)?,
        period: period(&columns)?,
    })
}

fn read_agency(row: &Row<'_>) -> Result<Agency> {
    let columns = Columns::new(row, "agency", "position")?;
    Ok(Agency {
        code: columns.get("code")?,
        name: pair(&columns, "name_ar", "name_latin")?,
        city: pair(&columns, "city_ar", "city_latin")?,
    })
}

fn read_liaison(row: &Row<'_>) -> Result<Dated<LiaisonText>> {
    let columns = Columns::new(row, "liaison_fact", "position")?;
    let value = LiaisonText {
        category: CategoryCode(columns.get("category")?),
        text: columns.get("text")?,
        document: columns.get("document")?,
    };
    Ok(Dated { period: period(&columns)?, value })
}

#[cfg(test)]
mod tests {
    use milaf_domain::{Office, Sex};

    use super::*;
    use crate::testing::{Scratch, day, name};

    #[test]
    fn gives_back_the_association_as_written() {
        let scratch = Scratch::new();
        let read = || scratch.register().read(find).unwrap();
        assert_eq!(read(), None);
        let mut association = Association {
            name: NamePair::new("جمعية حلاقي سوس", "Association des coiffeurs du Souss"),
            city: NamePair::new("أكادير", "Agadir"),
            cndp_number: "D-GC-1/2026".into(),
            bureau: vec![BureauTerm {
                office: Office::President,
                name: name("الفاسي", "Fassi", "نادية", "Nadia"),
                sex: Some(Sex::Female),
                period: Period::since(day("2024-06-01")),
            }],
            agencies: vec![Agency { code: "agadir".into(), ..Agency::default() }],
            liaison: vec![Dated::always(LiaisonText {
                category: "bailiff".into(),
                text: "décret".into(),
                document: String::new(),
            })],
            ..Association::default()
        };
        scratch.write(|tx| put(tx, &association));
        assert_eq!(read(), Some(association.clone()));
        association.bureau.clear();
        association.agencies.push(Agency { code: "inezgane".into(), ..Agency::default() });
        scratch.write(|tx| put(tx, &association));
        assert_eq!(read(), Some(association));
    }
}
