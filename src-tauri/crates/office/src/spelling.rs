//! A name in the other script: as the register spells it, the most frequent first; else a guess that says it is one.

use milaf_domain::fold::fold;
use milaf_domain::name::is_arabic;
use milaf_domain::transliteration::guess;
use milaf_domain::{NamePair, PersonName, name};
use milaf_store::member as stored;

use crate::error::Result;
use crate::register::Office;

/// So many members are asked how they spell a name.
const ASKED: usize = 2_000;
/// So many spellings are proposed.
const PROPOSED: usize = 4;

/// A part of a person's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamePart {
    /// الاسم العائلي / nom.
    Last,
    /// الاسم الشخصي / prénom.
    First,
}

/// A proposed spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// In the other script.
    pub text: String,
    /// So many members of the register spell it so; 0: a guess.
    pub members: usize,
}

impl Office {
    /// How a part of a name is spelt in the other script.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn spellings(&self, part: NamePart, text: &str) -> Result<Vec<Spelling>> {
        let text = name::visible(text);
        let wanted = fold(&text);
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let arabic = is_arabic(&text);
        let of_part = |name: PersonName| if part == NamePart::Last { name.last } else { name.first };
        let sides = |pair: NamePair| if arabic { (pair.ar, pair.latin) } else { (pair.latin, pair.ar) };
        let mut found: Vec<Spelling> = Vec::new();
        for name in self.read(|reader| Ok(stored::list_names(reader, &text, ASKED)?))? {
            let (own, other) = sides(of_part(name));
            if other.is_empty() || fold(&own) != wanted {
                continue;
            }
            match found.iter_mut().find(|spelling| fold(&spelling.text) == fold(&other)) {
                Some(spelling) => spelling.members += 1,
                None => found.push(Spelling { text: other, members: 1 }),
            }
        }
        found.sort_by(|a, b| b.members.cmp(&a.members).then_with(|| a.text.cmp(&b.text)));
        found.truncate(PROPOSED);
        if found.is_empty() {
            let guessed = guess(&text);
            found.extend((!guessed.is_empty()).then_some(Spelling { text: guessed, members: 0 }));
        }
        Ok(found)
    }
}
