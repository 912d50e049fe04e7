//! Search: each word typed is looked for as the beginning of a name or number, in both scripts; digits also within a
//! phone or ID number. Whatever is typed, it never becomes syntax.

use milaf_domain::fold::{fold, query_terms};
use milaf_domain::{Language, MemberId, NamePair, PersonName};
use rusqlite::named_params;

use super::list::{ListRow, rows_of};
use crate::error::Result;
use crate::reader::Reader;

/// Hits are put in order up to this many; above, one is asked to type on.
const ORDERED: usize = 500;
/// Fragments shorter than this cannot be looked for within a number.
const FRAGMENT: usize = 3;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hits {
    /// The best ones first.
    pub rows: Vec<ListRow>,
    /// Whether there are more than stand in `rows`.
    pub more: bool,
}

/// Members that fit what was typed, at most `count`: those whose name begins with it, in either order, then the others in
/// the order of `language`. The bin is left out.
///
/// # Errors
/// When the register cannot be read.
pub fn search(reader: &Reader, text: &str, language: Language, count: usize) -> Result<Hits> {
    let terms: Vec<String> = query_terms(text).iter().flat_map(|term| tokens(term)).collect();
    let is_number = |term: &String| term.bytes().any(|b| b.is_ascii_digit());
    let mut ids = begins_with(reader, &fold(text), count)?;
    if ids.len() <= count {
        let (sql, most) = match language {
            // Numbers have no order worth the time.
            _ if terms.iter().all(is_number) => (include_str!("search_numbers.sql"), count + 1),
            Language::Fr => (include_str!("search_words_fr.sql"), ORDERED),
            Language::Ar => (include_str!("search_words_ar.sql"), ORDERED),
        };
        add(&mut ids, matching(reader, sql, &terms, "*", most)?);
    }
    if ids.len() <= count && terms.iter().all(|term| term.len() >= FRAGMENT && is_number(term)) {
        add(&mut ids, matching(reader, include_str!("search_fragments.sql"), &terms, "", count + 1)?);
    }
    let more = ids.len() > count;
    ids.truncate(count);
    Ok(Hits { rows: rows_of(reader, &ids)?, more })
}

/// Names of members that hold each word of `text` whole, at most `count`, in no order: what the register knows of how a
/// name is spelt in the other script. The bin is left out.
///
/// # Errors
/// When the register cannot be read.
pub fn list_names(reader: &Reader, text: &str, count: usize) -> Result<Vec<PersonName>> {
    let quoted: Vec<String> =
        fold(text).split(' ').flat_map(tokens).map(|term| format!("\"{term}\"")).collect();
    if quoted.is_empty() {
        return Ok(Vec::new());
    }
    let params = named_params! { ":match": quoted.join(" AND "), ":count": count as i64 };
    reader.rows(include_str!("search_names.sql"), params, |row| {
        Ok(PersonName {
            last: NamePair::new(row.get::<_, String>(0)?, row.get::<_, String>(1)?),
            first: NamePair::new(row.get::<_, String>(2)?, row.get::<_, String>(3)?),
        })
    })
}

/// Everybody who fits what was typed, in no order and the bin included: each word begins a name or a number, or all of it
/// is part of a phone, an ID or one of the numbers kept with the standing.
///
/// # Errors
/// When the register cannot be read.
pub fn search_all(reader: &Reader, text: &str) -> Result<Vec<MemberId>> {
    let terms: Vec<String> = query_terms(text).iter().flat_map(|term| tokens(term)).collect();
    let mut ids = matching(reader, include_str!("search_all_words.sql"), &terms, "*", usize::MAX)?;
    let is_number = |term: &String| term.bytes().any(|b| b.is_ascii_digit());
    if terms.iter().any(is_number) {
        // «06 61 23» is one number typed with spaces.
        let joined: String = terms.concat();
        if terms.iter().all(|term| term.len() >= FRAGMENT && is_number(term)) {
            ids.extend(matching(reader, include_str!("search_all_fragments.sql"), &terms, "", usize::MAX)?);
        }
        if terms.len() > 1 && joined.len() >= FRAGMENT && terms.iter().all(is_number) {
            let one = std::slice::from_ref(&joined);
            ids.extend(matching(reader, include_str!("search_all_fragments.sql"), one, "", usize::MAX)?);
        }
        let above = format!("{joined}\u{10FFFF}");
        let params = named_params! { ":from": joined, ":above": above };
        let kept: Vec<i64> =
            reader.rows(include_str!("../standing/search_keys.sql"), params, |row| Ok(row.get(0)?))?;
        ids.extend(kept);
    }
    Ok(ids.into_iter().map(MemberId).collect())
}

/// A term cut where the index's tokenizer would cut it: it knows the letters of Unicode 6.1, so only scripts that were
/// whole by then are asked for, and a rarer character parts two terms.
fn tokens(term: &str) -> Vec<String> {
    let known = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c,
                '\u{00DF}'..='\u{024F}' | '\u{0370}'..='\u{03FF}' | '\u{0400}'..='\u{0481}' | '\u{05D0}'..='\u{05EA}'
                | '\u{0620}'..='\u{064A}' | '\u{0671}'..='\u{06D3}' | '\u{2D30}'..='\u{2D65}' | '\u{4E00}'..='\u{9FCC}')
    };
    term.split(|c| !known(c)).filter(|t| !t.is_empty()).map(str::to_owned).collect()
}

fn add(ids: &mut Vec<i64>, others: Vec<i64>) {
    for id in others {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
}

/// Those whose name begins with what was typed, in that order.
fn begins_with(reader: &Reader, folded: &str, count: usize) -> Result<Vec<i64>> {
    if folded.is_empty() {
        return Ok(Vec::new());
    }
    let above = format!("{folded}\u{10FFFF}");
    let params = named_params! { ":from": folded, ":above": above, ":count": count as i64 + 1 };
    reader.rows(include_str!("search_start.sql"), params, |row| Ok(row.get(0)?))
}

/// Those whose words, or numbers, hold every term.
fn matching(reader: &Reader, sql: &str, terms: &[String], suffix: &str, count: usize) -> Result<Vec<i64>> {
    if terms.is_empty() {
        return Ok(Vec::new());
    }
    let quoted: Vec<String> = terms.iter().map(|term| format!("\"{term}\"{suffix}")).collect();
    let params =
        named_params! { ":match": quoted.join(" AND "), ":count": i64::try_from(count).unwrap_or(i64::MAX) };
    reader.rows(sql, params, |row| Ok(row.get(0)?))
}
