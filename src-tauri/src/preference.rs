//! What the person prefers, kept beside the system's other settings: nothing of it concerns a member.

use std::path::{Path, PathBuf};

use milaf_domain::Language;
use milaf_office::{Error, replace_file};
use serde::{Deserialize, Serialize};

use crate::error::Answer;

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

impl Theme {
    /// What the system is asked for, so that the window is neither white before its page is drawn nor framed in another
    /// colour.
    pub fn of_window(self) -> Option<tauri::Theme> {
        match self {
            Theme::System => None,
            Theme::Light => Some(tauri::Theme::Light),
            Theme::Dark => Some(tauri::Theme::Dark),
        }
    }
}

/// What is kept between two mornings.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Preferences {
    /// Of the window; none before the first run.
    pub language: Option<Language>,
    /// Colours.
    pub theme: Theme,
    /// Text size in percent of the usual one.
    pub text_size: u16,
    /// Minutes without a key or a movement before the register locks itself; 0: never.
    pub idle_minutes: u16,
    /// Registers opened before, the last one first.
    pub registers: Vec<PathBuf>,
    /// Who sat at the desk last.
    pub operator: String,
}

impl Default for Preferences {
    fn default() -> Preferences {
        Preferences {
            language: None,
            theme: Theme::System,
            text_size: 100,
            idle_minutes: 15,
            registers: Vec::new(),
            operator: String::new(),
        }
    }
}

impl Preferences {
    /// Reads them; a file that is missing or makes no sense gives the usual ones, since nothing depends on it.
    pub fn read(path: &Path) -> Preferences {
        let text = std::fs::read(path).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Writes them, whole or not at all.
    ///
    /// # Errors
    /// The disk's.
    pub fn write(&self, path: &Path) -> Answer<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|e| Error::io(&e, folder))?;
        }
        let text = serde_json::to_vec_pretty(self).map_err(Error::internal)?;
        Ok(replace_file(path, &text)?)
    }

    /// Notes a register as the last one opened.
    pub fn remember(&mut self, register: &Path) {
        self.registers.retain(|known| known != register);
        self.registers.insert(0, register.to_owned());
        self.registers.truncate(8);
    }
}
