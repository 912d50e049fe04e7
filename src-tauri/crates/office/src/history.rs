//! What was done to the register, in words: the journal read back.

use jiff::Zoned;
use jiff::tz::TimeZone;
use milaf_domain::{Language, MemberId};
use milaf_l10n::{date, msg};
use milaf_store::{JournalEntry, JournalStatus, Reader, journal, member as stored};

use crate::error::Result;
use crate::operation::Operation;
use crate::register::Office;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Its key in the journal.
    pub entry: i64,
    /// When, at the desk's clock.
    pub at: Zoned,
    /// Who did it.
    pub who: String,
    /// What, as a sentence.
    pub what: String,
    /// Whose it was, where it was about one member who is still known: key and name.
    pub member: Option<(MemberId, String)>,
    /// Whether it was taken back since.
    pub undone: bool,
}

/// A part of the history, latest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// The entries of the part asked for.
    pub done: Vec<Done>,
    /// How many there are in all.
    pub total: u64,
}

/// What would be taken back and what would be done again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
}

impl Office {
    /// The history of the whole register, or of one member, from `offset` on.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn history(
        &self,
        language: Language,
        member: Option<MemberId>,
        offset: u64,
        count: u64,
    ) -> Result<History> {
        let zone = self.surroundings.now().time_zone().clone();
        self.read(|reader| {
            let (entries, total) = match member {
                None => (journal::list(reader, offset, count)?, journal::total(reader)?),
                Some(member) => {
                    let all = journal::list_of_member(reader, member)?;
                    let total = all.len() as u64;
                    let part = all.into_iter().skip(offset as usize).take(count as usize);
                    (part.collect(), total)
                }
            };
            let done = entries.iter().map(|entry| told(reader, language, &zone, entry));
            Ok(History { done: done.collect::<Result<_>>()?, total })
        })
    }

    /// What undo and redo would do now.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn steps(&self, language: Language) -> Result<Steps> {
        self.read(|reader| {
            let said = |entry: Option<JournalEntry>| -> Result<Option<String>> {
                entry.map(|entry| said_with_name(reader, language, &entry)).transpose()
            };
            let redo = match journal::next_redo(reader)?.and_then(|undo| undo.undoes) {
                Some(entry) => journal::find(reader, entry)?,
                None => None,
            };
            Ok(Steps { undo: said(journal::next_undo(reader)?)?, redo: said(redo)? })
        })
    }

    /// What an undo or a redo just did: «Annulé : Fiche modifiée (EL IDRISSI Fatima)».
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn told(&self, language: Language, changes: &milaf_store::Changes) -> Result<String> {
        self.read(|reader| {
            Ok(match journal::find(reader, changes.entry)? {
                Some(entry) => said_with_name(reader, language, &entry)?,
                None => String::new(),
            })
        })
    }
}

fn told(reader: &Reader, language: Language, zone: &TimeZone, entry: &JournalEntry) -> Result<Done> {
    Ok(Done {
        entry: entry.id.0,
        at: entry.at.to_zoned(zone.clone()),
        who: entry.who.clone(),
        what: said(reader, language, entry)?,
        member: subject(reader, language, entry)?,
        undone: entry.status == JournalStatus::Undone,
    })
}

/// The sentence of an entry; of an undo, with what it took back.
fn said(reader: &Reader, language: Language, entry: &JournalEntry) -> Result<String> {
    let Some(undone) = entry.undoes else { return Ok(own_sentence(language, entry)) };
    let Some(undone) = journal::find(reader, undone)? else { return Ok(own_sentence(language, entry)) };
    Ok(match undone.undoes {
        None => msg::history::undone_entry(language, &own_sentence(language, &undone)),
        Some(first) => {
            let first = journal::find(reader, first)?;
            let what = first.map(|first| own_sentence(language, &first)).unwrap_or_default();
            msg::history::redone_entry(language, &what)
        }
    })
}

fn said_with_name(reader: &Reader, language: Language, entry: &JournalEntry) -> Result<String> {
    let what = said(reader, language, entry)?;
    Ok(match subject(reader, language, entry)? {
        Some((_, name)) => format!("{what} ({})", milaf_l10n::isolated(&name)),
        None => what,
    })
}

/// What the operation says of itself; an older one that this program no longer knows keeps its code's sentence.
fn own_sentence(language: Language, entry: &JournalEntry) -> String {
    if let Some(on) = entry.erased_on {
        return msg::history::erased_entry(language, &date::short(on));
    }
    let operation =
        entry.payload.as_deref().and_then(|bytes| serde_json::from_slice::<Operation>(bytes).ok());
    match operation {
        Some(operation) => operation.describe(language),
        None => entry.operation.clone(),
    }
}

fn subject(reader: &Reader, language: Language, entry: &JournalEntry) -> Result<Option<(MemberId, String)>> {
    let Some(member) = journal::subject(reader, entry.id)? else { return Ok(None) };
    let row = stored::list_rows(reader, &[member])?.pop();
    Ok(row.map(|row| (member, row.name.in_language(language))))
}

#[cfg(test)]
mod tests {
    use milaf_domain::{Date, Member, NamePair, PersonName};

    use super::*;
    use crate::Surroundings;

    fn office() -> (tempfile::TempDir, Office) {
        let folder = tempfile::tempdir().unwrap();
        let surroundings = Surroundings::fixed("Nadia", Date::constant(2026, 11, 22), 7);
        let (office, _) =
            Office::create(&folder.path().join("a"), "a long passphrase", surroundings).unwrap();
        (folder, office)
    }

    fn person() -> Member {
        let name = PersonName {
            last: NamePair::new("الإدريسي", "EL IDRISSI"),
            first: NamePair::new("فاطمة", "Fatima"),
        };
        Member { name, ..Member::default() }
    }

    #[test]
    fn says_what_was_done_to_whom_and_what_was_taken_back() {
        let (_folder, office) = office();
        let id = office.register_member(&person()).unwrap();
        let steps = office.steps(Language::Fr).unwrap();
        assert_eq!(
            steps.undo.as_deref(),
            Some("Adhérent inscrit au registre (\u{2068}EL IDRISSI Fatima\u{2069})")
        );
        assert_eq!(steps.redo, None);
        let changes = office.undo().unwrap();
        let told = office.told(Language::Fr, &changes).unwrap();
        assert_eq!(told, "Annulé\u{A0}: Adhérent inscrit au registre");
        assert_eq!(office.steps(Language::Ar).unwrap().undo, None);
        let changes = office.redo().unwrap();
        assert!(office.told(Language::Ar, &changes).unwrap().contains("فاطمة الإدريسي"));

        let history = office.history(Language::Fr, None, 0, 10).unwrap();
        let said: Vec<&str> = history.done.iter().map(|done| done.what.as_str()).collect();
        assert_eq!(
            said,
            [
                "Rétabli\u{A0}: Adhérent inscrit au registre",
                "Annulé\u{A0}: Adhérent inscrit au registre",
                "Adhérent inscrit au registre",
                "Registre créé"
            ]
        );
        assert_eq!(history.total, 4);
        assert_eq!(history.done[0].who, "Nadia");
        let own = office.history(Language::Fr, Some(id), 1, 1).unwrap();
        assert_eq!((own.done.len(), own.total), (1, 3));
    }

    #[test]
    fn an_erased_entry_says_so() {
        let (_folder, office) = office();
        let id = office.register_member(&person()).unwrap();
        let header = milaf_store::JournalHeader {
            who: "Nadia",
            at: office.surroundings().now().timestamp(),
            operation: "erased",
            payload: Vec::new(),
            undoable: false,
        };
        office.register.erase(header, id, Date::constant(2026, 11, 22)).unwrap();
        let history = office.history(Language::Fr, Some(id), 0, 10).unwrap();
        assert!(history.done.iter().any(|done| done.what == "Données effacées le 22/11/2026"));
        assert!(history.done.iter().all(|done| done.member.is_none()));
    }
}
