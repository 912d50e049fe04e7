//! What a failure looks like to the window: a code of the closed list and the values of its sentence. The interface
//! words it; a fault of the program bears an incident number under which the log says more.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use milaf_office::{Error, ErrorCode};
use serde::Serialize;

/// A failure.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IpcError {
    /// Of the closed list; worded as `error-<code>`.
    pub code: String,
    /// Values of the sentence.
    pub args: BTreeMap<String, String>,
    /// The fields it concerns, as the form names them.
    pub fields: Vec<String>,
    /// The number under which the log says more, for a fault of the program.
    pub incident: Option<String>,
}

/// What every command gives.
pub type Answer<T> = Result<T, IpcError>;

impl From<Error> for IpcError {
    fn from(error: Error) -> IpcError {
        let incident = (error.code == ErrorCode::Internal).then(|| {
            let what = error.args.iter().find(|(name, _)| *name == "what").map(|(_, what)| what.as_str());
            crate::log::incident(what.unwrap_or_default())
        });
        let args = error.args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        IpcError { code: error.code.code().to_owned(), args, fields: Vec::new(), incident }
    }
}

impl IpcError {
    /// The same, said of a field.
    #[must_use]
    pub fn of(mut self, field: &str) -> IpcError {
        self.fields.push(field.to_owned());
        self
    }
}

/// Runs a command's work; a panic in it becomes an incident, not a window that waits for ever.
///
/// # Errors
/// Those of the work.
pub fn answered<T>(work: impl FnOnce() -> Answer<T>) -> Answer<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Error::internal("panic").into()))
}
