//! Papers beside the dossier that are not numbered: information sheet, recovery sheet.

use milaf_domain::{Association, CategoryCode, Date, PaperLanguage};
use milaf_paper::Press;
use milaf_paper::documents::information::{self as information_paper, InformationData};
use milaf_paper::documents::placed_texts;
use milaf_paper::documents::recovery::{self as recovery_paper, RecoveryData};
use milaf_paper::page::Sheets;
use milaf_rulebook::Kind;
use milaf_store::RecoveryCode;
use serde::Serialize;

use crate::error::{Error, ErrorCode, Result};
use crate::register::Office;

/// A paper ready to be printed.
#[derive(Clone, Debug, Serialize)]
pub struct Printed {
    /// Its number, where it has one.
    pub number: Option<String>,
    /// The PDF.
    #[serde(skip)]
    pub pdf: Vec<u8>,
    /// The texts that stand on it, for whoever compares.
    #[serde(skip)]
    pub texts: Vec<String>,
    /// How many pages it has.
    pub pages: usize,
}

impl Office {
    /// The information sheet handed out at meetings, for one category or for all.
    ///
    /// # Errors
    /// [`ErrorCode::CategoryMissing`], [`ErrorCode::AssociationIncomplete`].
    pub fn information_sheet(
        &self,
        category: Option<&str>,
        language: PaperLanguage,
        on: Date,
    ) -> Result<Printed> {
        let association = self.named_association()?;
        let category = category.map(CategoryCode::from);
        if let Some(code) = &category
            && !self.book.rows_of(Kind::Category).any(|row| row.category.as_ref() == Some(code))
        {
            return Err(Error::new(ErrorCode::CategoryMissing).with("text", code));
        }
        let data = InformationData { association: &association, category, date: on, book: self.book };
        let mut press = Press::new();
        let sheets = information_paper::sheets(&mut press, &data, language);
        Ok(self.press(&mut press, &sheets, &association, language, None))
    }

    /// The recovery sheet, shown and printed once, right after the register was made.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn recovery_sheet(&self, code: &RecoveryCode, language: PaperLanguage) -> Result<Printed> {
        let association = self.association()?;
        let register =
            self.folder().file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
        let groups = code.groups();
        let data = RecoveryData {
            association: &association.name,
            register: &register,
            date: self.surroundings.today(),
            code: &groups,
            check_letters: RecoveryCode::CHECK_LETTERS,
        };
        let mut press = Press::new();
        let sheets = recovery_paper::sheets(&mut press, &data, language);
        Ok(self.press(&mut press, &sheets, &association, language, None))
    }

    /// A paper pressed, with what whoever compares looks for.
    pub(crate) fn press(
        &self,
        press: &mut Press,
        sheets: &Sheets,
        association: &Association,
        language: PaperLanguage,
        number: Option<String>,
    ) -> Printed {
        let texts = placed_texts(sheets);
        let hash = milaf_exchange::seal::digest(texts.join("\n").as_bytes());
        let imprint = self.imprint(&hash, language, association);
        Printed { number, pdf: press.print(sheets, &imprint), texts, pages: sheets.pages.len() }
    }
}
