//! Papers and lists leaving for a folder of the person's choosing.

use std::io::Write;
use std::path::Path;

use milaf_exchange::whole::write_whole;

use crate::error::{Error, ErrorCode, Result};

/// Refuses a place where something is already, before any number is issued for what would stand there.
///
/// # Errors
/// [`ErrorCode::FileExists`].
pub fn vacant(path: &Path) -> Result<()> {
    if path.exists() { Err(Error::new(ErrorCode::FileExists).with("path", path.display())) } else { Ok(()) }
}

/// Writes a file that is not there yet, whole or not at all.
///
/// # Errors
/// [`ErrorCode::FileExists`] rather than writing over anything; the disk's.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    vacant(path)?;
    write_whole(path, |out| out.write_all(bytes)).map_err(|e| Error::io(&e, path))
}

/// Writes a file over what may be there, whole or not at all: for what the person agreed to replace, and the program's own.
///
/// # Errors
/// The disk's.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<()> {
    write_whole(path, |out| out.write_all(bytes)).map_err(|e| Error::io(&e, path))
}
