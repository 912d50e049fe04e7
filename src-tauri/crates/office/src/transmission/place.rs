//! Where a sealed transmission is put when nobody names a file.

use std::path::{Path, PathBuf};

use milaf_domain::{Language, TransmissionNumber};

use crate::error::{Error, Result};
use crate::register::Office;

/// Name of the folder where the association's leaves nothing that could be one.
const NAMELESS: &str = "envois";
/// Longest name of a folder made from an association's, in characters: old sticks and long paths.
const LONGEST: usize = 60;

/// Where a transmission is written.
#[derive(Clone, Copy, Debug)]
pub enum Destination<'a> {
    /// This file, which must not be there yet.
    File(&'a Path),
    /// Into this folder, made where it is missing, under a name with the transmission's number.
    Folder(&'a Path),
}

impl Office {
    /// The folder of this association's transmissions beneath the program's own: `<folder>/<name of the association>`.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn transmission_folder(&self, folder: &Path) -> Result<PathBuf> {
        let name = self.association()?.name;
        Ok(folder.join(folder_name(name.in_language(Language::Fr))))
    }
}

impl Destination<'_> {
    /// The file to write for a number, its folder made.
    pub(super) fn file(self, number: TransmissionNumber) -> Result<PathBuf> {
        let folder = match self {
            Destination::File(path) => return Ok(path.to_owned()),
            Destination::Folder(folder) => folder,
        };
        std::fs::create_dir_all(folder).map_err(|e| Error::io(&e, folder))?;
        let first = folder.join(format!("envoi-{number}.zip"));
        // Another register of the same association may have left its own there.
        let others = (2..).map(|n| folder.join(format!("envoi-{number}-{n}.zip")));
        Ok(std::iter::once(first).chain(others).find(|path| !path.exists()).unwrap_or_default())
    }
}

/// A name as every system takes it for a folder.
fn folder_name(name: &str) -> String {
    let taken = |c: char| !c.is_control() && !r#"<>:"/\|?*"#.contains(c);
    let kept: String = name.chars().map(|c| if taken(c) { c } else { ' ' }).take(LONGEST).collect();
    let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let kept = kept.trim_matches('.').trim();
    if kept.is_empty() { NAMELESS.to_owned() } else { kept.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_associations_name_is_a_folder_on_every_system() {
        let named = [
            ("Souk El Had – Agadir", "Souk El Had – Agadir"),
            ("a/b\\c: \"d\"?", "a b c d"),
            ("..", NAMELESS),
            ("", NAMELESS),
            ("جمعية التجار", "جمعية التجار"),
        ];
        for (name, folder) in named {
            assert_eq!(folder_name(name), folder);
        }
        assert!(folder_name(&"x".repeat(300)).len() <= LONGEST);
    }

    #[test]
    fn a_file_that_is_there_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("a").join("b");
        let number = TransmissionNumber { year: 2026, serial: 8 };
        let file = || Destination::Folder(&place).file(number).unwrap();
        assert_eq!(file(), place.join("envoi-2026-08.zip"));
        crate::file::write_file(&file(), b"x").unwrap();
        assert_eq!(file(), place.join("envoi-2026-08-2.zip"));
    }
}
