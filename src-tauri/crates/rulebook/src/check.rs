//! What a rule book must hold before anything is computed from it.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::book::{BookError, RuleBook, SeriesKey, Source, series_key};
use crate::guide::{GuideEntry, Segment};
use crate::row::{Confidence, Kind, Row, Unit};

pub(crate) fn rows(rows: &[(&str, Row)], sources: &[Source]) -> Result<(), BookError> {
    let mut seen = BTreeSet::new();
    let categories: BTreeSet<_> = rows
        .iter()
        .filter(|(_, r)| r.kind == Kind::Category)
        .filter_map(|(_, r)| r.category.as_ref())
        .collect();
    for (file, row) in rows {
        let file = || (*file).to_owned();
        let id = || row.id.clone();
        if !seen.insert(&row.id) {
            return Err(BookError::DuplicateId { file: file(), id: id() });
        }
        texts(row).map_or(Ok(()), |field| Err(BookError::MissingText { file: file(), id: id(), field }))?;
        let unknown =
            |target: &str| BookError::UnknownReference { file: file(), id: id(), target: target.to_owned() };
        if !sources.iter().any(|s| s.id == row.source) {
            return Err(unknown(&row.source));
        }
        if let Some(category) = row.category.as_ref().filter(|c| !categories.contains(c)) {
            return Err(unknown(category.as_str()));
        }
        if matches!((row.valid_from, row.valid_to), (Some(from), Some(to)) if to < from) {
            return Err(BookError::Reversed { file: file(), id: id() });
        }
        let counted = !matches!(row.unit, Unit::None | Unit::Day);
        if counted && row.value.is_none() && row.brackets.is_empty() && row.confidence != Confidence::Unknown
        {
            return Err(BookError::NoFigure { file: file(), id: id() });
        }
        brackets(row)
            .map_or(Ok(()), |at| Err(BookError::Brackets { file: file(), id: id(), at: at.to_string() }))?;
    }
    series(rows)
}

/// The field of a row that is empty in a language.
fn texts(row: &Row) -> Option<&'static str> {
    let pair = |words: &crate::row::Words| words.fr.trim().is_empty() != words.ar.trim().is_empty();
    if row.name.fr.trim().is_empty() || row.name.ar.trim().is_empty() {
        Some("name")
    } else if pair(&row.note) {
        Some("note")
    } else if row.legal_ref.trim().is_empty() {
        Some("legal_ref")
    } else {
        None
    }
}

/// The beginning of the first bracket that does not follow the one before.
fn brackets(row: &Row) -> Option<Decimal> {
    let step = row.step.unwrap_or(Decimal::ZERO);
    for pair in row.brackets.windows(2) {
        let [before, after] = pair else { continue };
        let follows = match (before.to, before.below) {
            (Some(to), None) => after.from == to + step && before.from <= to,
            (None, Some(below)) => after.from == below && before.from < below,
            _ => false,
        };
        if !follows {
            return Some(after.from);
        }
    }
    row.brackets.last().filter(|b| b.to.is_some() || b.below.is_some()).map(|b| b.from)
}

fn series(rows: &[(&str, Row)]) -> Result<(), BookError> {
    let mut series: BTreeMap<SeriesKey, Vec<(&str, &Row)>> = BTreeMap::new();
    for (file, row) in rows {
        series.entry(series_key(row)).or_default().push((file, row));
    }
    for ((kind, ..), mut members) in series {
        members.sort_by_key(|(_, row)| row.valid_from);
        for pair in members.windows(2) {
            let [(_, before), (file, row)] = pair else { continue };
            let (file, before_id, id) = ((*file).to_owned(), before.id.clone(), row.id.clone());
            match (before.valid_to.and_then(|to| to.tomorrow().ok()), row.valid_from) {
                (Some(next), Some(from)) if next == from => {}
                (Some(next), Some(from)) if next < from => {
                    if !kind.is_window() {
                        return Err(BookError::Gap { file, before: before_id, id });
                    }
                }
                _ => return Err(BookError::Overlap { file, before: before_id, id }),
            }
        }
    }
    Ok(())
}

pub(crate) fn guide(book: &RuleBook, entries: &[(&str, GuideEntry)]) -> Result<(), BookError> {
    let mut seen = BTreeSet::new();
    for (file, entry) in entries {
        let file = || (*file).to_owned();
        let id = || crate::row::RowId::from(entry.id.as_str());
        if !seen.insert(&entry.id) {
            return Err(BookError::DuplicateId { file: file(), id: id() });
        }
        if entry.text.fr.trim().is_empty() || entry.text.ar.trim().is_empty() {
            return Err(BookError::MissingText { file: file(), id: id(), field: "text" });
        }
        if entry.title.fr.is_empty() != entry.title.ar.is_empty() {
            return Err(BookError::MissingText { file: file(), id: id(), field: "title" });
        }
        for row in &entry.rows {
            if book.row(row).is_none() {
                return Err(BookError::UnknownReference { file: file(), id: id(), target: row.to_string() });
            }
        }
        for text in [&entry.text.fr, &entry.text.ar] {
            for segment in crate::guide::segments(text) {
                if let Segment::Row(target) | Segment::Pinned(target) = segment
                    && book.row(&target).is_none_or(|r| r.value.is_none() && r.days.is_empty())
                {
                    return Err(BookError::UnknownReference {
                        file: file(),
                        id: id(),
                        target: target.to_string(),
                    });
                }
            }
        }
    }
    Ok(())
}
