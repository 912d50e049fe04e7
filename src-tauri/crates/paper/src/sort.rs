//! Sorts: the pieces of type that lines are set from. A sort is a drawing, an advance and the characters it stands
//! for, so that text copied from the file is never in doubt.

use std::collections::HashMap;

use crate::face::Face;
use crate::outline::Drawing;

/// One piece of type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Sort {
    pub face: Face,
    pub drawing: Drawing,
    /// How far the pen moves, in thousandths of an em.
    pub advance: u16,
    /// The characters it stands for. Of a right-to-left ligature this is the last; blanks stand for the earlier ones.
    pub text: Box<str>,
}

/// A sort's place in the [`Case`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct SortId(u32);

impl SortId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The type case: every sort met, once. A place in it never reaches a file.
#[derive(Default)]
pub(crate) struct Case {
    sorts: Vec<Sort>,
    places: HashMap<Sort, SortId>,
}

impl Case {
    pub fn place(&mut self, sort: Sort) -> SortId {
        if let Some(id) = self.places.get(&sort) {
            return *id;
        }
        let id = SortId(self.sorts.len() as u32);
        self.sorts.push(sort.clone());
        self.places.insert(sort, id);
        id
    }

    pub fn get(&self, id: SortId) -> &Sort {
        &self.sorts[id.index()]
    }

    pub fn at(&self, index: usize) -> &Sort {
        &self.sorts[index]
    }

    pub fn len(&self) -> usize {
        self.sorts.len()
    }
}
