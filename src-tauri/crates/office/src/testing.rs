//! A register filled with the sample: made once, copied for each test.

use std::path::Path;
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::{Office, Surroundings, demo, sample};

fn surroundings() -> Surroundings {
    Surroundings::fixed("Khadija", demo::DAY, 7)
}

/// The sample in a register of its own, every standing made.
pub(crate) fn filled() -> (TempDir, Office) {
    static TEMPLATE: OnceLock<TempDir> = OnceLock::new();
    let template = TEMPLATE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let (office, _) =
            Office::create(&folder.path().join("essai"), demo::PASSPHRASE, surroundings()).unwrap();
        sample::fill(&office, |_, _| ()).unwrap();
        while office.review_due(500).unwrap().left > 0 {}
        folder
    });
    let folder = tempfile::tempdir().unwrap();
    copy(template.path(), folder.path());
    let office = Office::open(&folder.path().join("essai"), demo::PASSPHRASE, surroundings()).unwrap();
    (folder, office)
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
