//! The structure tree of a file: what a reading machine follows.

use milaf_domain::language::Language;

use super::file::{File, Number, put, put_text};
use crate::page::{Element, ElementId, Role, Structure};

/// Writes the tree and gives the number of its root. `marked` holds, page by page, the element of each piece of
/// content; `lang` is the language of the whole.
pub(crate) fn write(
    file: &mut File<'_>,
    structure: &Structure,
    marked: &[Vec<ElementId>],
    pages: &[Number],
    lang: Language,
) -> Number {
    let elements = &structure.elements;
    let numbers = file.reserve_many(elements.len());
    let (root, parents) = (file.reserve(), file.reserve());
    let mut kids: Vec<Vec<usize>> = vec![Vec::new(); elements.len()];
    let mut langs: Vec<Language> = Vec::with_capacity(elements.len());
    for (i, element) in elements.iter().enumerate() {
        let parent = element.parent.map(|p| p.0 as usize).filter(|p| *p < i);
        if let Some(parent) = parent {
            kids[parent].push(i);
        }
        langs.push(element.lang.or(parent.map(|p| langs[p])).unwrap_or(lang));
    }
    let mut content: Vec<Vec<(usize, usize)>> = vec![Vec::new(); elements.len()];
    for (page, marks) in marked.iter().enumerate() {
        for (mark, element) in marks.iter().enumerate() {
            content[element.0 as usize].push((page, mark));
        }
    }
    for (i, element) in elements.iter().enumerate() {
        let parent = element.parent.map_or(root, |p| numbers[p.0 as usize]);
        let inherited = element.parent.map_or(lang, |p| langs[p.0 as usize]);
        file.object(numbers[i], |o| {
            put!(o, "<</S/{}/P {parent} 0 R", name(element.role));
            if langs[i] != inherited {
                put!(o, "/Lang({})", langs[i].tag());
            }
            attributes(o, element);
            kids_of(o, &kids[i], &numbers, &content[i], pages);
            o.extend(b">>");
        });
    }
    file.object(parents, |o| {
        o.extend(b"<</Nums[");
        for (page, marks) in marked.iter().enumerate() {
            put!(o, "{page}[");
            marks.iter().for_each(|element| put!(o, "{} 0 R ", numbers[element.0 as usize]));
            o.extend(b"]");
        }
        o.extend(b"]>>");
    });
    file.object(root, |o| {
        let document = numbers.first().copied().unwrap_or_default();
        put!(o, "<</Type/StructTreeRoot/K {document} 0 R/ParentTree {parents} 0 R");
        put!(o, "/ParentTreeNextKey {}>>", marked.len());
    });
    root
}

fn attributes(o: &mut Vec<u8>, element: &Element) {
    if let Some(actual) = &element.actual {
        o.extend(b"/ActualText");
        put_text(o, actual);
    }
    if let Some(alt) = &element.alt {
        o.extend(b"/Alt");
        put_text(o, alt);
    }
    match element.role {
        Role::RowHead => o.extend(b"/A<</O/Table/Scope/Row>>"),
        Role::ColumnHead => o.extend(b"/A<</O/Table/Scope/Column>>"),
        Role::List => o.extend(b"/A<</O/List/ListNumbering/Unordered>>"),
        Role::Note => put!(o, "/ID(note-{})", o.len()),
        _ => {}
    }
}

fn kids_of(
    o: &mut Vec<u8>,
    kids: &[usize],
    numbers: &[Number],
    content: &[(usize, usize)],
    pages: &[Number],
) {
    let first = content.first().map(|(page, _)| *page);
    if let Some(page) = first.and_then(|p| pages.get(p)) {
        put!(o, "/Pg {page} 0 R");
    }
    o.extend(b"/K[");
    for (page, mark) in content {
        if Some(*page) == first {
            put!(o, "{mark} ");
        } else if let Some(page) = pages.get(*page) {
            put!(o, "<</Type/MCR/Pg {page} 0 R/MCID {mark}>>");
        }
    }
    kids.iter().for_each(|kid| put!(o, "{} 0 R ", numbers[*kid]));
    o.extend(b"]");
}

fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::H1 => "H1",
        Role::H2 => "H2",
        Role::P => "P",
        Role::Span => "Span",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::RowHead | Role::ColumnHead => "TH",
        Role::Cell => "TD",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Bullet => "Lbl",
        Role::ListBody => "LBody",
        Role::Note => "Note",
        Role::Figure => "Figure",
    }
}
