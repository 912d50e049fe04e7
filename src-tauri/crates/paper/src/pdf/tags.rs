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
    let tree = Tree::new(structure, marked, lang);
    let numbers: Vec<Number> =
        tree.nodes.iter().map(|node| if node.joins.is_some() { 0 } else { file.reserve() }).collect();
    let number = |at: usize| numbers[tree.nodes[at].joins.unwrap_or(at)];
    let (root, parents) = (file.reserve(), file.reserve());
    for (i, (element, node)) in structure.elements.iter().zip(&tree.nodes).enumerate() {
        if node.joins.is_some() {
            continue;
        }
        let parent = node.parent.map_or(root, number);
        let inherited = node.parent.map_or(lang, |p| tree.nodes[p].lang);
        file.object(numbers[i], |o| {
            put!(o, "<</S/{}/P {parent} 0 R", name(element.role));
            if node.lang != inherited {
                put!(o, "/Lang({})", node.lang.tag());
            }
            attributes(o, element, node.actual);
            kids(o, node, number, pages);
            o.extend(b">>");
        });
    }
    file.object(parents, |o| {
        o.extend(b"<</Nums[");
        for (page, marks) in marked.iter().enumerate() {
            put!(o, "{page}[");
            marks.iter().for_each(|element| put!(o, "{} 0 R ", number(element.0 as usize)));
            o.extend(b"]");
        }
        o.extend(b"]>>");
    });
    file.object(root, |o| {
        put!(o, "<</Type/StructTreeRoot/K {} 0 R/ParentTree {parents} 0 R", number(0));
        put!(o, "/ParentTreeNextKey {}>>", marked.len());
    });
    root
}

/// An element with what stands in it.
#[derive(Clone)]
struct Node<'a> {
    parent: Option<usize>,
    kids: Vec<usize>,
    /// Page and number of each piece of its content.
    content: Vec<(usize, usize)>,
    lang: Language,
    actual: Option<&'a str>,
    /// The cell it is the whole of, and of which it is no part of its own then.
    joins: Option<usize>,
}

struct Tree<'a> {
    nodes: Vec<Node<'a>>,
}

impl<'a> Tree<'a> {
    fn new(structure: &'a Structure, marked: &[Vec<ElementId>], lang: Language) -> Tree<'a> {
        let mut nodes: Vec<Node<'_>> = Vec::with_capacity(structure.elements.len());
        for (i, element) in structure.elements.iter().enumerate() {
            let parent = element.parent.map(|p| p.0 as usize).filter(|p| *p < i);
            if let Some(parent) = parent {
                nodes[parent].kids.push(i);
            }
            nodes.push(Node {
                parent,
                kids: Vec::new(),
                content: Vec::new(),
                lang: element.lang.or(parent.map(|p| nodes[p].lang)).unwrap_or(lang),
                actual: element.actual.as_deref(),
                joins: None,
            });
        }
        for (page, marks) in marked.iter().enumerate() {
            for (mark, element) in marks.iter().enumerate() {
                nodes[element.0 as usize].content.push((page, mark));
            }
        }
        let mut tree = Tree { nodes };
        tree.join_cells(structure);
        tree
    }

    /// A cell that holds one span and nothing else is that span.
    fn join_cells(&mut self, structure: &Structure) {
        for cell in 0..self.nodes.len() {
            let is_cell =
                matches!(structure.elements[cell].role, Role::RowHead | Role::ColumnHead | Role::Cell);
            let &[kid] = self.nodes[cell].kids.as_slice() else { continue };
            if is_cell && structure.elements[kid].role == Role::Span && self.nodes[kid].kids.is_empty() {
                let content = std::mem::take(&mut self.nodes[kid].content);
                let (lang, actual) = (self.nodes[kid].lang, self.nodes[kid].actual);
                self.nodes[kid].joins = Some(cell);
                let node = &mut self.nodes[cell];
                node.kids.clear();
                (node.content, node.lang, node.actual) = (content, lang, actual);
            }
        }
    }
}

fn attributes(o: &mut Vec<u8>, element: &Element, actual: Option<&str>) {
    if let Some(actual) = actual {
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

fn kids(o: &mut Vec<u8>, node: &Node<'_>, number: impl Fn(usize) -> Number, pages: &[Number]) {
    let first = node.content.first().map(|(page, _)| *page);
    if let Some(page) = first.and_then(|p| pages.get(p)) {
        put!(o, "/Pg {page} 0 R");
    }
    let single = node.content.len() + node.kids.len() == 1;
    o.extend(if single { b"/K ".as_slice() } else { b"/K[" });
    for (page, mark) in &node.content {
        if Some(*page) == first {
            put!(o, "{mark} ");
        } else if let Some(page) = pages.get(*page) {
            put!(o, "<</Type/MCR/Pg {page} 0 R/MCID {mark}>>");
        }
    }
    node.kids.iter().for_each(|kid| put!(o, "{} 0 R ", number(*kid)));
    if !single {
        o.push(b']');
    }
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
