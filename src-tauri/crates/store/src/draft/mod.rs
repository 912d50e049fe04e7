//! What was typed and not yet saved: kept beside the journal, so that it survives a crash and never enters undo.

use jiff::Timestamp;
use rusqlite::{Row, named_params};

use crate::error::Result;
use crate::reader::{Columns, Reader};
use crate::register::Register;

/// Something typed and not yet saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it belongs to: `member/12/identity`.
    pub key: String,
    /// As the window wrote it.
    pub text: String,
    /// When it was kept last.
    pub kept_at: Timestamp,
}

/// Drafts whose key begins with `prefix`, in the order of their keys.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader, prefix: &str) -> Result<Vec<Draft>> {
    reader.rows(include_str!("list.sql"), named_params! { ":prefix": prefix }, draft)
}

impl Register {
    /// Keeps a draft in place of the former one of its key.
    ///
    /// # Errors
    /// [`crate::Error::ReadOnly`], [`crate::Error::DiskFull`].
    pub fn keep_draft(&self, draft: &Draft) -> Result<()> {
        let params =
            named_params! { ":key": draft.key, ":text": draft.text, ":kept_at": draft.kept_at.to_string() };
        self.beside_the_journal(|reader| {
            reader.connection().prepare_cached(include_str!("put.sql"))?.execute(params)?;
            Ok(())
        })
    }

    /// Forgets a draft; one that is not there is no error.
    ///
    /// # Errors
    /// As [`Register::keep_draft`].
    pub fn drop_draft(&self, key: &str) -> Result<()> {
        self.beside_the_journal(|reader| {
            let params = named_params! { ":key": key };
            reader.connection().prepare_cached(include_str!("delete.sql"))?.execute(params)?;
            Ok(())
        })
    }
}

fn draft(row: &Row<'_>) -> Result<Draft> {
    let columns = Columns::new(row, "draft", "row")?;
    Ok(Draft {
        key: columns.get("key")?,
        text: columns.get("text")?,
        kept_at: columns.sure("kept_at", columns.parse("kept_at")?)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scratch, day, header, member as person};

    fn draft(key: &str, text: &str) -> Draft {
        Draft { key: key.into(), text: text.into(), kept_at: "2026-03-01T09:00:00Z".parse().unwrap() }
    }

    fn keys(scratch: &Scratch, prefix: &str) -> Vec<String> {
        let drafts = scratch.register().read(|r| list(r, prefix)).unwrap();
        drafts.into_iter().map(|d| d.key).collect()
    }

    #[test]
    fn a_draft_is_kept_replaced_and_dropped_across_sessions() {
        let mut scratch = Scratch::new();
        scratch.register().keep_draft(&draft("member/1/identity", "a")).unwrap();
        scratch.register().keep_draft(&draft("member/1/identity", "b")).unwrap();
        scratch.register().keep_draft(&draft("member/12/note", "c")).unwrap();
        scratch.reopen();
        assert_eq!(keys(&scratch, "member/1/"), ["member/1/identity"]);
        assert_eq!(scratch.register().read(|r| list(r, "")).unwrap()[0].text, "b");
        scratch.register().drop_draft("member/1/identity").unwrap();
        scratch.register().drop_draft("member/1/identity").unwrap();
        assert_eq!(keys(&scratch, ""), ["member/12/note"]);
    }

    #[test]
    fn a_draft_is_no_operation() {
        let scratch = Scratch::new();
        let before = scratch.dump();
        scratch.register().keep_draft(&draft("member/1", "a")).unwrap();
        assert_eq!(scratch.dump(), before);
        assert_eq!(scratch.register().read(crate::journal::verify_chain).unwrap().entries, 0);
    }

    #[test]
    fn erasing_a_person_takes_their_drafts_and_no_others() {
        let scratch = Scratch::new();
        let id = scratch.insert(&person());
        for key in [format!("member/{}", id.0), format!("member/{}/note", id.0), format!("member/{}1", id.0)]
        {
            scratch.register().keep_draft(&draft(&key, "x")).unwrap();
        }
        scratch.register().erase(header("erase"), id, day("2026-03-02")).unwrap();
        assert_eq!(keys(&scratch, ""), [format!("member/{}1", id.0)]);
    }
}
