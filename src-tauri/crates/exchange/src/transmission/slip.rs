//! The slip of a transmission that was closed before, to be printed again.

use std::io::{self, BufReader, Read, Seek};

use zip::ZipArchive;

use super::SLIP;

/// A slip is a few pages a thousand dossiers; what claims to be longer is not one.
const LONGEST_SLIP: u64 = 64 << 20;

/// The slip's bytes; `None` where the file holds none that can be read. Whether it is the one that was sealed,
/// [`verify`](super::verify) says.
///
/// # Errors
/// The reader's.
pub fn slip(file: impl Read + Seek) -> io::Result<Option<Vec<u8>>> {
    let Ok(mut archive) = ZipArchive::new(BufReader::new(file)) else { return Ok(None) };
    let Ok(entry) = archive.by_name(SLIP) else { return Ok(None) };
    if entry.size() > LONGEST_SLIP {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    entry.take(LONGEST_SLIP).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}
