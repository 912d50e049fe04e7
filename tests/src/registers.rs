//! Registers to look at, made once and kept in `target/registers` until what they are made of changes.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use milaf_office::import::{Choices, ImportMode, List};
use milaf_office::{Office, Result, Surroundings, sample};

/// Opens every register made here.
pub const PASSPHRASE: &str = "quatre mots sans lien";

/// The day on which they are looked at.
pub const TODAY: Date = jiff::civil::date(2026, 11, 22);

/// Who sits at their desk.
pub const OPERATOR: &str = "Khadija";

/// What a register is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filling {
    /// The invented association: sixty members, their pieces and scans.
    Sample,
    /// The same association, with so many generated members.
    Members(usize),
}

/// The folder of a register kept for tests, made where there is none yet. Whoever opens it opens a copy.
///
/// # Errors
/// What the office says.
pub fn kept(filling: Filling) -> Result<PathBuf> {
    let name = match filling {
        Filling::Sample => "sample".to_owned(),
        Filling::Members(count) => count.to_string(),
    };
    let folder = root().join("target/registers");
    let kept = folder.join(format!("{name}-{:016x}.milaf", ingredients()));
    if !kept.is_dir() {
        fs::create_dir_all(&folder).map_err(|e| milaf_office::Error::io(&e, &folder))?;
        let made = tempfile::tempdir_in(&folder).map_err(|e| milaf_office::Error::io(&e, &folder))?;
        let made = made.path().join("new.milaf");
        make(filling, &made, PASSPHRASE)?;
        if let Err(error) = fs::rename(&made, &kept) {
            // Another test made the same one meanwhile.
            if !kept.is_dir() {
                return Err(milaf_office::Error::io(&error, &kept));
            }
        }
    }
    Ok(kept)
}

/// Makes a register with a key as costly to derive as a real one's.
///
/// # Errors
/// What the office says.
pub fn make(filling: Filling, folder: &Path, passphrase: &str) -> Result<()> {
    let surroundings = Surroundings::of_this_machine(OPERATOR.to_owned(), Some(TODAY));
    let (office, _) = Office::create(folder, passphrase, surroundings)?;
    match filling {
        Filling::Sample => sample::fill(&office, |_, _| ()),
        Filling::Members(count) => {
            office.change_association(&sample::association()?)?;
            let choices = Choices::default();
            let list = List::read("liste.csv", &sample::csv(count, 1)?, &choices)?;
            let plan = office.plan_import(&list, &choices, ImportMode::AddOnly)?;
            office.import(&plan, |_, _| ()).map(|_| ())
        }
    }
}

/// Copies a folder with everything in it.
///
/// # Errors
/// The disk's.
pub fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The top of the work tree.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// A number that changes with the sample and the tables.
fn ingredients() -> u64 {
    let mut hasher = DefaultHasher::new();
    for folder in ["office/src/sample", "store/migrations", "rulebook/rules"] {
        digest(&root().join("src-tauri/crates").join(folder), &mut hasher);
    }
    hasher.finish()
}

fn digest(folder: &Path, hasher: &mut DefaultHasher) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            digest(&path, hasher);
        } else {
            fs::read(&path).unwrap_or_default().hash(hasher);
        }
    }
}
