//! Export profiles: how lists going out are laid out. The working list is built in; an agency's own layout is one more
//! profile, kept in the register, tried on real rows before it is used.

use milaf_domain::name::visible;
use milaf_domain::{Date, FaultCode, MemberId, NamePair};
use milaf_exchange::profile::{ExportError, ExportRow};
use milaf_store::{Reader, export_profile as kept, member as stored, setting};
use serde::Serialize;

pub use milaf_exchange::list::{Encoding, Separator};
pub use milaf_exchange::profile::{DateForm, DecimalMark, ExportColumn, ExportProfile, Exported, Format};

use crate::dossier::of_member;
use crate::error::{Error, ErrorCode, Result};
use crate::operation::Operation;
use crate::register::Office;
use crate::standing::{StandingFilter, StandingSort};

/// Name of the setting that holds the code of the profile in use.
const USUAL: &str = "export-profile";
/// Most columns of a profile.
const MOST_COLUMNS: usize = 100;
/// Longest code, in characters.
const LONGEST_CODE: usize = 40;
/// Longest name, heading or word, in characters.
const LONGEST_TEXT: usize = 120;
/// Widest column, in characters: what workbooks hold.
const WIDEST: u16 = 255;
/// Most rows of a preview.
const MOST_SHOWN: usize = 50;

/// A profile tried on rows of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProfilePreview {
    /// The headings.
    pub headings: Vec<String>,
    /// The first rows, cell by cell.
    pub rows: Vec<Vec<String>>,
    /// Why a text file of these rows could not be written: its encoding lacks a letter.
    pub refused: Option<Error>,
}

impl Office {
    /// Every profile, the working list first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_export_profiles(&self) -> Result<Vec<ExportProfile>> {
        let kept = self.read(|reader| Ok(kept::list(reader)?))?;
        let read = kept.iter().filter_map(|(_, json)| serde_json::from_str(json).ok());
        Ok(std::iter::once(ExportProfile::working_list()).chain(read).collect())
    }

    /// The profile of a code.
    ///
    /// # Errors
    /// [`ErrorCode::ProfileMissing`].
    pub fn export_profile(&self, code: &str) -> Result<ExportProfile> {
        self.read(|reader| profile(reader, code))?
            .ok_or_else(|| Error::new(ErrorCode::ProfileMissing).with("text", code))
    }

    /// Writes a profile, over the one of its code.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] naming the field, `columns.3.heading`; the working list's code is taken.
    pub fn put_export_profile(&self, profile: &ExportProfile) -> Result<()> {
        let profile = checked(profile)?;
        let json = serde_json::to_string(&profile).map_err(Error::internal)?;
        if self.read(|reader| Ok(kept::find(reader, &profile.code)?))?.as_ref() == Some(&json) {
            return Ok(());
        }
        let operation = Operation::ExportProfileChanged { code: profile.code.clone() };
        self.transact(&operation, |tx| Ok(kept::put(tx, &profile.code, &json)?))?;
        Ok(())
    }

    /// Takes a profile away. Where it was in use, the working list is again.
    ///
    /// # Errors
    /// [`ErrorCode::ProfileMissing`].
    pub fn remove_export_profile(&self, code: &str) -> Result<()> {
        let missing = || Error::new(ErrorCode::ProfileMissing).with("text", code);
        if self.read(|reader| Ok(kept::find(reader, code)?))?.is_none() {
            return Err(missing());
        }
        let operation = Operation::ExportProfileRemoved { code: code.to_owned() };
        self.transact(&operation, |tx| {
            if !kept::delete(tx, code)? {
                return Err(missing());
            }
            if usual(tx)?.as_deref() == Some(code) {
                setting::put(tx, USUAL, "null")?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// The code of the profile in use where none is named.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn usual_profile(&self) -> Result<String> {
        let set = self.read(usual)?;
        Ok(set.unwrap_or_else(|| ExportProfile::working_list().code))
    }

    /// Has a profile used where none is named.
    ///
    /// # Errors
    /// [`ErrorCode::ProfileMissing`].
    pub fn use_profile(&self, code: &str) -> Result<()> {
        self.export_profile(code)?;
        let json = serde_json::to_string(code).map_err(Error::internal)?;
        let operation = Operation::ExportProfileChosen { code: code.to_owned() };
        self.transact(&operation, |tx| Ok(setting::put(tx, USUAL, &json)?))?;
        Ok(())
    }

    /// Every column that a profile may have, with its usual heading and width.
    pub fn offered_columns() -> Vec<ExportColumn> {
        ExportProfile::offered()
    }

    /// A profile tried on the first `count` members of the register. It need not be kept.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn preview_profile(&self, profile: &ExportProfile, count: usize) -> Result<ProfilePreview> {
        let ids = self.roll(&StandingFilter::default(), StandingSort::Number, false)?;
        let shown: Vec<MemberId> = ids.into_iter().take(count.min(MOST_SHOWN)).collect();
        self.laid_out(&shown, |rows, today| {
            let cells =
                |row: &ExportRow<'_>| profile.columns.iter().map(|c| profile.text(&c.value, row)).collect();
            let heading = |column: &ExportColumn| column.heading.in_language(profile.language).to_owned();
            let refused = profile.write(rows, Format::Csv, &profile.code, today).err().map(unwritten);
            Ok(ProfilePreview {
                headings: profile.columns.iter().map(heading).collect(),
                rows: rows.iter().map(cells).collect(),
                refused,
            })
        })
    }

    /// The members that a filter lets through as a list of a profile.
    ///
    /// # Errors
    /// [`ErrorCode::ProfileMissing`]; [`ErrorCode::ExportLetter`] where the profile's encoding lacks a letter.
    pub fn export_members(
        &self,
        filter: &StandingFilter,
        sort: StandingSort,
        code: &str,
        format: Format,
    ) -> Result<Vec<u8>> {
        let profile = self.export_profile(code)?;
        let ids = self.roll(filter, sort, false)?;
        self.laid_out(&ids, |rows, today| {
            profile.write(rows, format, &profile.code, today).map_err(unwritten)
        })
    }

    /// The profile named, or the one in use, or the working list.
    pub(crate) fn profile_or_usual(&self, code: Option<&str>) -> Result<ExportProfile> {
        match code {
            Some(code) => self.export_profile(code),
            None => {
                let usual = self.usual_profile()?;
                Ok(self.read(|reader| profile(reader, &usual))?.unwrap_or_else(ExportProfile::working_list))
            }
        }
    }

    fn laid_out<T>(
        &self,
        ids: &[MemberId],
        write: impl FnOnce(&[ExportRow<'_>], Date) -> Result<T>,
    ) -> Result<T> {
        let today = self.surroundings.today();
        let members = self.read(|reader| {
            let mut members = Vec::with_capacity(ids.len());
            for id in ids {
                let Some(member) = stored::find(reader, *id)? else { continue };
                members.push((member, of_member(reader, *id, today)?.number));
            }
            Ok(members)
        })?;
        let rows: Vec<ExportRow<'_>> = members
            .iter()
            .map(|(member, dossier)| ExportRow { member, dossier: *dossier, on: today, movement: None })
            .collect();
        write(&rows, today)
    }
}

/// Why a list could not be written.
pub(crate) fn unwritten(error: ExportError) -> Error {
    match error {
        ExportError::Letter { row, letter } => {
            Error::new(ErrorCode::ExportLetter).with("row", row).with("letter", letter)
        }
        other => Error::internal(other),
    }
}

fn profile(reader: &Reader, code: &str) -> Result<Option<ExportProfile>> {
    let built_in = ExportProfile::working_list();
    if built_in.code == code {
        return Ok(Some(built_in));
    }
    Ok(kept::find(reader, code)?.and_then(|json| serde_json::from_str(&json).ok()))
}

fn usual(reader: &Reader) -> Result<Option<String>> {
    let set = setting::find(reader, USUAL)?;
    Ok(set.and_then(|json| serde_json::from_str::<Option<String>>(&json).ok()).flatten())
}

/// The profile tidied, or the first field that cannot stand.
fn checked(profile: &ExportProfile) -> Result<ExportProfile> {
    let faulty = |field: &str, code: FaultCode| {
        Err(Error::new(ErrorCode::FieldFaulty).with("field", field).with("fault", code.code()))
    };
    let mut tidy = profile.clone();
    tidy.code = visible(&profile.code);
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if tidy.code.is_empty() || !tidy.code.chars().all(plain) {
        return faulty("code", FaultCode::Empty);
    }
    if tidy.code.chars().count() > LONGEST_CODE {
        return faulty("code", FaultCode::NameTooLong);
    }
    if tidy.code == ExportProfile::working_list().code {
        return faulty("code", FaultCode::Taken);
    }
    tidy.name = pair(&profile.name);
    if tidy.name.is_empty() {
        return faulty("name", FaultCode::Empty);
    }
    if tidy.columns.is_empty() {
        return faulty("columns", FaultCode::Empty);
    }
    if tidy.columns.len() > MOST_COLUMNS {
        return faulty("columns", FaultCode::NameTooLong);
    }
    for (at, column) in tidy.columns.iter_mut().enumerate() {
        column.heading = pair(&column.heading);
        if column.heading.is_empty() {
            return faulty(&format!("columns.{at}.heading"), FaultCode::Empty);
        }
        column.width = column.width.clamp(1, WIDEST);
    }
    for word in tidy.words.values_mut() {
        *word = short(word);
    }
    Ok(tidy)
}

fn pair(pair: &NamePair) -> NamePair {
    NamePair::new(short(&pair.ar), short(&pair.latin))
}

fn short(text: &str) -> String {
    visible(text).chars().take(LONGEST_TEXT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::filled;

    fn own() -> ExportProfile {
        let mut profile = ExportProfile { code: "agence-agadir".into(), ..ExportProfile::working_list() };
        profile.name = NamePair::new("وكالة أكادير", "Agence d’Agadir");
        profile.columns.truncate(6);
        profile.columns.reverse();
        profile.dates = DateForm::Boxes;
        profile
    }

    #[test]
    fn a_profile_is_kept_changed_used_and_taken_away_each_by_one_step() {
        let (_folder, office) = filled();
        let before = office.logical_dump().unwrap();
        office.put_export_profile(&own()).unwrap();
        office.put_export_profile(&own()).unwrap();
        assert_eq!(office.list_export_profiles().unwrap().len(), 2);
        office.use_profile("agence-agadir").unwrap();
        assert_eq!(office.profile_or_usual(None).unwrap(), own());
        office.remove_export_profile("agence-agadir").unwrap();
        assert_eq!(office.usual_profile().unwrap(), "liste-de-travail");
        for _ in 0..3 {
            office.undo().unwrap();
        }
        assert_eq!(office.logical_dump().unwrap(), before);
        assert_eq!(office.undo().err().map(|e| e.code), None, "the same profile again is no step");
    }

    #[test]
    fn a_preview_shows_real_rows_and_the_letter_that_an_encoding_lacks() {
        let (_folder, office) = filled();
        let found = office.preview_profile(&own(), 3).unwrap();
        assert_eq!((found.headings.len(), found.rows.len(), found.refused.clone()), (6, 3, None));
        assert_eq!(found.headings[5], "N° de dossier");
        let narrow = ExportProfile { encoding: Encoding::Windows1252, ..own() };
        let refused = office.preview_profile(&narrow, 3).unwrap().refused.unwrap();
        assert_eq!(refused.code, ErrorCode::ExportLetter);
        let bytes = office
            .export_members(&StandingFilter::default(), StandingSort::Number, "liste-de-travail", Format::Csv)
            .unwrap();
        assert_eq!(String::from_utf8(bytes).unwrap().lines().count(), 61);
    }

    #[test]
    fn a_faulty_profile_is_refused_with_its_field() {
        let (_folder, office) = filled();
        let field = |profile: &ExportProfile| {
            let error = office.put_export_profile(profile).unwrap_err();
            assert_eq!(error.code, ErrorCode::FieldFaulty);
            error.args[0].1.clone()
        };
        assert_eq!(field(&ExportProfile { code: "Été".into(), ..own() }), "code");
        assert_eq!(field(&ExportProfile::working_list()), "code");
        let mut bare = own();
        bare.columns[2].heading = NamePair::default();
        assert_eq!(field(&bare), "columns.2.heading");
        bare.columns.clear();
        assert_eq!(field(&bare), "columns");
        assert_eq!(office.export_profile("rien").unwrap_err().code, ErrorCode::ProfileMissing);
    }
}
