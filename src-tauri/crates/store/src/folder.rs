//! The register's folder: its lock, its files' names and modes, and writing a file whole or not at all.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// Where things lie in a register's folder.
#[derive(Clone, Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(path: &Path) -> Folder {
        Folder(path.to_owned())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.0.join("register.db")
    }

    pub(crate) fn keys(&self) -> PathBuf {
        self.0.join("keys.json")
    }

    pub(crate) fn scans(&self) -> PathBuf {
        self.0.join("scans")
    }

    /// Makes the folder and `scans/`, readable by their owner only.
    pub(crate) fn make(&self) -> Result<()> {
        if self.0.is_dir() && fs::read_dir(&self.0)?.next().is_some() || self.0.is_file() {
            return Err(Error::AlreadyThere);
        }
        fs::create_dir_all(self.scans())?;
        owner_only(&self.0, 0o700)?;
        owner_only(&self.scans(), 0o700)?;
        Ok(())
    }

    /// Takes the lock that keeps a second program out; it is given back when the file is dropped.
    pub(crate) fn lock(&self) -> Result<File> {
        let path = self.0.join("lock");
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path)?;
        owner_only(&path, 0o600)?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(Error::Locked),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Whether the last program that had it open did not come to its end: its log was left behind.
    pub(crate) fn was_left_open(&self) -> bool {
        fs::metadata(self.0.join("register.db-wal")).is_ok_and(|wal| wal.len() > 0)
    }

    /// Refuses a folder on a network share.
    pub(crate) fn refuse_share(&self) -> Result<()> {
        match share(&self.0) {
            Some(file_system) => Err(Error::NetworkShare { file_system }),
            None => Ok(()),
        }
    }
}

/// File systems whose locks and syncs cannot be relied on, as Linux names them.
const SHARES: [&str; 12] = [
    "9p",
    "afs",
    "ceph",
    "cifs",
    "fuse.davfs",
    "fuse.glusterfs",
    "fuse.rclone",
    "fuse.sshfs",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
];

/// The file system of `path` where it is a share; `None` where it is none or the system does not say.
fn share(path: &Path) -> Option<String> {
    let path = path.ancestors().find_map(|p| p.canonicalize().ok())?;
    if path.to_string_lossy().starts_with(r"\\?\UNC\") {
        return Some("smb".to_owned());
    }
    share_in(&path, &fs::read_to_string("/proc/self/mountinfo").ok()?)
}

/// Looks `path` up in a table of mounts: mount point in the fifth column, type after the lone dash.
fn share_in(path: &Path, mounts: &str) -> Option<String> {
    mounts
        .lines()
        .filter_map(|line| {
            let (left, right) = line.split_once(" - ")?;
            let point = left.split(' ').nth(4)?.replace("\\040", " ");
            path.starts_with(&point)
                .then(|| (point.len(), right.split(' ').next().unwrap_or_default().to_owned()))
        })
        .max_by_key(|(length, _)| *length)
        .map(|(_, kind)| kind)
        .filter(|kind| SHARES.contains(&kind.as_str()))
}

/// Lets the owner alone read a file or folder, where the system knows modes.
pub(crate) fn owner_only(path: &Path, mode: u32) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
    }
    #[cfg(not(unix))]
    {
        let _ = (path, mode);
        Ok(())
    }
}

/// Writes a file whole or not at all: beside it, synced, renamed over it, the folder synced.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("tmp");
    let written = (|| {
        let mut file = OpenOptions::new().create(true).truncate(true).write(true).open(&beside)?;
        owner_only(&beside, 0o600)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        sync_folder(path)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Syncs the folder a file lies in, where the system knows how.
pub(crate) fn sync_folder(file: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = file.parent() {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n\
        90 22 0:55 / /mnt/le\\040bureau rw - cifs //server/share rw\n\
        91 90 254:1 / /mnt/le\\040bureau/local rw - ext4 /dev/vdb rw\n";

    #[test]
    fn knows_a_share_by_its_mount() {
        assert_eq!(share_in(Path::new("/home/a.milaf"), MOUNTS), None);
        assert_eq!(share_in(Path::new("/mnt/le bureau/a.milaf"), MOUNTS).as_deref(), Some("cifs"));
        assert_eq!(share_in(Path::new("/mnt/le bureau/local/a.milaf"), MOUNTS), None);
    }
}
