//! Files that matter are written whole or not at all: a temporary beside the target, synced, renamed over it, and the
//! folder synced. Whoever reads the target sees the former file or the new one, never a part.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Bytes gathered before they go to the disk.
const BUFFER: usize = 1 << 20;

/// Writes the file at `path` through `write`. On Unix only its owner may read it: what the program writes is personal.
///
/// # Errors
/// Whatever `write` or the disk reports; the former file, if any, is then untouched and no temporary stays behind.
pub fn write_whole<T, E: From<io::Error>>(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<T, E>,
) -> Result<T, E> {
    let temporary = beside(path)?;
    let written = write_and_sync(&temporary, write).and_then(|made| {
        fs::rename(&temporary, path)?;
        Ok(made)
    });
    match written {
        Ok(made) => {
            sync_folder(path)?;
            Ok(made)
        }
        Err(error) => {
            // The first error is the one to report; a temporary that cannot be removed is replaced next time.
            let _ = fs::remove_file(&temporary);
            Err(error)
        }
    }
}

fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".part");
    Ok(path.with_file_name(hidden))
}

fn write_and_sync<T, E: From<io::Error>>(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<T, E>,
) -> Result<T, E> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = BufWriter::with_capacity(BUFFER, options.open(path)?);
    let made = write(&mut out)?;
    out.flush()?;
    out.get_ref().sync_all()?;
    Ok(made)
}

fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        let folder = match path.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_write_leaves_the_former_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.csv");
        write_whole(&path, |out| out.write_all(b"first")).unwrap();
        let failed: io::Result<()> = write_whole(&path, |out| {
            out.write_all(b"second")?;
            Err(io::Error::from(io::ErrorKind::StorageFull))
        });
        assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn replaces_the_former_file_and_a_temporary_left_by_a_power_cut() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.csv");
        write_whole(&path, |out| out.write_all(b"a longer first version")).unwrap();
        write_whole(&beside(&path).unwrap(), |out| out.write_all(b"half")).unwrap();
        write_whole(&path, |out| out.write_all(b"new")).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
