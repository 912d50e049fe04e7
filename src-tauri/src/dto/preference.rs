//! Preferences as the window knows them.

use milaf_domain::Language;
use serde::{Deserialize, Serialize};

use crate::preference::{Preferences, Theme};

/// What the window may show and change of the preferences.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PreferencesView {
    /// Of the window; none before the first run.
    pub language: Option<LanguageCode>,
    /// Colours.
    pub theme: Theme,
    /// Text size in percent.
    pub text_size: u16,
    /// Minutes before the register locks itself; 0: never.
    pub idle_minutes: u16,
}

/// A language of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum LanguageCode {
    /// Arabic.
    Ar,
    /// French.
    Fr,
}

impl From<LanguageCode> for Language {
    fn from(code: LanguageCode) -> Language {
        match code {
            LanguageCode::Ar => Language::Ar,
            LanguageCode::Fr => Language::Fr,
        }
    }
}

impl From<Language> for LanguageCode {
    fn from(language: Language) -> LanguageCode {
        match language {
            Language::Ar => LanguageCode::Ar,
            Language::Fr => LanguageCode::Fr,
        }
    }
}

/// The language of a paper, chosen apart from the window's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum PaperLanguageCode {
    /// Arabic alone.
    Ar,
    /// French alone.
    Fr,
    /// Both, side by side.
    Both,
}

impl From<PaperLanguageCode> for milaf_domain::PaperLanguage {
    fn from(code: PaperLanguageCode) -> milaf_domain::PaperLanguage {
        match code {
            PaperLanguageCode::Ar => milaf_domain::PaperLanguage::Ar,
            PaperLanguageCode::Fr => milaf_domain::PaperLanguage::Fr,
            PaperLanguageCode::Both => milaf_domain::PaperLanguage::Both,
        }
    }
}

impl From<&Preferences> for PreferencesView {
    fn from(kept: &Preferences) -> PreferencesView {
        PreferencesView {
            language: kept.language.map(LanguageCode::from),
            theme: kept.theme,
            text_size: kept.text_size,
            idle_minutes: kept.idle_minutes,
        }
    }
}
