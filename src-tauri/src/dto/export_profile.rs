//! Export profiles, as Settings shows and changes them.

use milaf_domain::Language;
use milaf_office::export_profile::{
    DateForm, DecimalMark, ExportColumn, ExportProfile, Exported, ProfilePreview,
};
use milaf_office::{Error, ErrorCode};
use serde::{Deserialize, Serialize};

use super::association::PairView;
use super::import::{EncodingCode, SeparatorCode, twin};
use super::preference::LanguageCode;
use crate::error::IpcError;

twin! {
    /// How dates are written.
    DateFormCode of DateForm {
        /// With strokes.
        DayMonthYear,
        /// As the boxes of the form.
        Boxes,
        /// Year first.
        Iso,
    }
}
twin! {
    /// What stands before centimes.
    DecimalMarkCode of DecimalMark {
        /// A comma.
        Comma,
        /// A point.
        Point,
    }
}

/// An export profile.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExportProfileView {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: PairView,
    /// Language of headings and words.
    pub language: LanguageCode,
    /// How dates are written.
    pub dates: DateFormCode,
    /// What stands before centimes.
    pub decimal: DecimalMarkCode,
    /// Letters of the text file.
    pub encoding: EncodingCode,
    /// Between columns of the text file.
    pub separator: SeparatorCode,
    /// The words that it has for codes.
    pub words: Vec<ProfileWord>,
    /// The columns in order.
    pub columns: Vec<ProfileColumn>,
}

/// A word of a profile.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ProfileWord {
    /// For this code.
    pub code: String,
    /// The word.
    pub word: String,
}

/// A column of a profile.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ProfileColumn {
    /// Code of what it holds.
    pub value: String,
    /// Its heading.
    pub heading: PairView,
    /// Its width in a workbook, in characters.
    pub width: u16,
}

/// All profiles.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ExportProfilesView {
    /// The built-in one first.
    pub profiles: Vec<ExportProfileView>,
    /// Code of the built-in one, which cannot be changed.
    pub built_in: String,
    /// Code of the one in use.
    pub used: String,
    /// Every column that a profile may have, with its usual heading.
    pub offered: Vec<ProfileColumn>,
}

/// A profile tried on rows of the register.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ProfilePreviewView {
    /// The headings.
    pub headings: Vec<String>,
    /// The first rows, cell by cell.
    pub rows: Vec<Vec<String>>,
    /// Why a text file of these rows could not be written.
    pub refused: Option<IpcError>,
}

impl From<&ExportProfile> for ExportProfileView {
    fn from(profile: &ExportProfile) -> ExportProfileView {
        let word = |(code, word): (&String, &String)| ProfileWord { code: code.clone(), word: word.clone() };
        ExportProfileView {
            code: profile.code.clone(),
            name: (&profile.name).into(),
            language: profile.language.into(),
            dates: profile.dates.into(),
            decimal: profile.decimal.into(),
            encoding: profile.encoding.into(),
            separator: profile.separator.into(),
            words: profile.words.iter().map(word).collect(),
            columns: profile.columns.iter().map(Into::into).collect(),
        }
    }
}

impl From<&ExportColumn> for ProfileColumn {
    fn from(column: &ExportColumn) -> ProfileColumn {
        ProfileColumn {
            value: column.value.to_string(),
            heading: (&column.heading).into(),
            width: column.width,
        }
    }
}

impl ExportProfileView {
    /// As the office takes it.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] for a column that holds nothing known.
    pub fn read(&self) -> Result<ExportProfile, Error> {
        let mut columns = Vec::new();
        for (at, column) in self.columns.iter().enumerate() {
            let value: Exported = column.value.parse().map_err(|_| {
                let field = format!("columns.{at}.value");
                Error::new(ErrorCode::FieldFaulty).with("field", field).with("fault", "empty")
            })?;
            columns.push(ExportColumn { value, heading: (&column.heading).into(), width: column.width });
        }
        Ok(ExportProfile {
            code: self.code.clone(),
            name: (&self.name).into(),
            language: Language::from(self.language),
            dates: self.dates.into(),
            decimal: self.decimal.into(),
            encoding: self.encoding.into(),
            separator: self.separator.into(),
            words: self.words.iter().map(|word| (word.code.clone(), word.word.clone())).collect(),
            columns,
        })
    }
}

impl From<ProfilePreview> for ProfilePreviewView {
    fn from(preview: ProfilePreview) -> ProfilePreviewView {
        ProfilePreviewView {
            headings: preview.headings,
            rows: preview.rows,
            refused: preview.refused.map(IpcError::from),
        }
    }
}
