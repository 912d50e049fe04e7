//! What was typed and not yet saved, kept so that a crash of the window loses nothing.

use milaf_store::draft;

use crate::error::{Error, Result};
use crate::register::Office;

pub use milaf_store::draft::Draft;

/// The longest key of a draft, in bytes.
const LONGEST_KEY: usize = 200;
/// The longest text of a draft, in bytes.
const LONGEST_TEXT: usize = 1 << 20;

impl Office {
    /// Keeps what was typed under a key that begins with what it belongs to: `member/12/identity`.
    ///
    /// # Errors
    /// [`crate::ErrorCode::Internal`] for a key or a text no form can have made; when the register cannot be written.
    pub fn keep_draft(&self, key: &str, text: &str) -> Result<()> {
        if key.is_empty() || key.len() > LONGEST_KEY || text.len() > LONGEST_TEXT {
            return Err(Error::internal("a draft out of measure"));
        }
        let kept_at = self.surroundings.now().timestamp();
        Ok(self.register.keep_draft(&Draft { key: key.to_owned(), text: text.to_owned(), kept_at })?)
    }

    /// Drafts whose key begins with `prefix`.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn drafts(&self, prefix: &str) -> Result<Vec<Draft>> {
        self.read(|reader| Ok(draft::list(reader, prefix)?))
    }

    /// Forgets a draft: it was saved, or is not wanted.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn drop_draft(&self, key: &str) -> Result<()> {
        Ok(self.register.drop_draft(key)?)
    }
}
