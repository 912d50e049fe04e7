//! The sample in the person's own register, to try everything on, and out of it again in one step.

use milaf_domain::{Association, Language, MemberId};
use milaf_store::{association as kept, erasure, setting};
use serde::{Deserialize, Serialize};

use super::{association, fill};
use crate::error::{Error, ErrorCode, Result};
use crate::member::{ListQuery, Sort};
use crate::operation::Operation;
use crate::register::Office;

/// The setting that tells invented members from real ones.
const SETTING: &str = "sample";

/// What the register was before the sample came.
#[derive(Serialize, Deserialize)]
struct Trial {
    members: Vec<MemberId>,
    association: Association,
}

impl Office {
    /// Puts the sample into a register that has no members yet. `progress` is told (done, of all). Its many steps are
    /// then one that only [`Office::remove_sample`] takes back.
    ///
    /// # Errors
    /// [`ErrorCode::SampleUnwanted`] where there are members; when the register cannot be written: what was put in so
    /// far is then taken out again.
    pub fn add_sample(&self, progress: impl FnMut(usize, usize)) -> Result<()> {
        if !self.everybody()?.is_empty() {
            return Err(Error::new(ErrorCode::SampleUnwanted));
        }
        let former = self.association()?;
        let filled = fill(self, progress);
        let trial = Trial { members: self.everybody()?, association: former };
        let text = serde_json::to_string(&trial).map_err(Error::internal)?;
        self.transact(&Operation::SampleAdded, |tx| Ok(setting::put(tx, SETTING, &text)?))?;
        self.register.settle()?;
        if let Err(error) = filled {
            self.remove_sample()?;
            return Err(error);
        }
        Ok(())
    }

    /// How many invented members the register was given; none where there is no sample in it.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn sample_size(&self) -> Result<Option<usize>> {
        Ok(self.trial()?.map(|trial| trial.members.len()))
    }

    /// Takes the sample out: its members with all that is theirs, and the association's data unless they were changed
    /// since. Members entered meanwhile stay. Undo brings it back.
    ///
    /// # Errors
    /// [`ErrorCode::SampleUnwanted`] where there is none; when the register cannot be written.
    pub fn remove_sample(&self) -> Result<()> {
        let trial = self.trial()?.ok_or_else(|| Error::new(ErrorCode::SampleUnwanted))?;
        let untouched = self.association()? == association()?;
        self.transact(&Operation::SampleRemoved, |tx| {
            erasure::remove(tx, &trial.members)?;
            if untouched {
                kept::put(tx, &trial.association)?;
            }
            Ok(setting::put(tx, SETTING, "null")?)
        })?;
        Ok(())
    }

    fn trial(&self) -> Result<Option<Trial>> {
        let text = self.read(|reader| Ok(setting::find(reader, SETTING)?))?;
        Ok(text.and_then(|text| serde_json::from_str::<Option<Trial>>(&text).ok().flatten()))
    }

    /// Every member, those in the bin too.
    fn everybody(&self) -> Result<Vec<MemberId>> {
        self.read(|reader| {
            let mut all = Vec::new();
            for binned in [false, true] {
                let mut query = ListQuery::first(Sort::Name(Language::Fr), 1);
                query.binned = binned;
                all.extend(milaf_store::member::roll(reader, &query)?);
            }
            Ok(all)
        })
    }
}

#[cfg(test)]
mod tests {
    use milaf_domain::{Member, NamePair, PersonName};

    use super::*;
    use crate::Surroundings;

    fn office() -> (tempfile::TempDir, Office) {
        let folder = tempfile::tempdir().unwrap();
        let surroundings = Surroundings::fixed("Nadia", crate::demo::DAY, 7);
        let (office, _) =
            Office::create(&folder.path().join("a"), "a long passphrase", surroundings).unwrap();
        (folder, office)
    }

    fn real() -> Member {
        let name = PersonName { last: NamePair::new("", "TAZI"), first: NamePair::new("", "Meryem") };
        Member { name, ..Member::default() }
    }

    #[test]
    fn comes_and_goes_in_one_step_and_leaves_real_members_alone() {
        let (_folder, office) = office();
        let own =
            Association { name: NamePair::new("جمعيتنا", "La nôtre"), ..Association::default() };
        office.change_association(&own).unwrap();
        office.add_sample(|_, _| ()).unwrap();
        assert_eq!(office.sample_size().unwrap(), Some(60));
        assert_eq!(office.undo().unwrap_err().code, ErrorCode::UndoNothing);
        let again = office.add_sample(|_, _| ()).unwrap_err();
        assert_eq!(again.code, ErrorCode::SampleUnwanted);

        let meryem = office.register_member(&real()).unwrap();
        let with_sample = office.logical_dump().unwrap();
        office.remove_sample().unwrap();
        assert_eq!(office.sample_size().unwrap(), None);
        assert_eq!(office.everybody().unwrap(), [meryem]);
        assert_eq!(office.association().unwrap(), own);

        office.undo().unwrap();
        assert_eq!(office.logical_dump().unwrap(), with_sample);
        assert_eq!(office.sample_size().unwrap(), Some(60));
    }
}
