//! The list that is being read in: the file as it was given, how it is read, and what was decided about it.

use milaf_office::import::{
    Choices, Import, ImportMode, List, ReadingChoice, TextReading, possible_readings,
};
use milaf_office::{Error, ErrorCode, Office};

use crate::error::Answer;
use crate::session::Received;

/// A list on the desk, kept until it is dropped, another one is opened or the register is closed.
pub struct ListIn {
    file: Received,
    choices: Choices,
    mode: ImportMode,
    read: Read,
    revision: u32,
}

/// How far it was read.
enum Read {
    /// Several readings are equally possible: a person says which.
    Doubtful(Vec<TextReading>),
    /// Its rows stand beside the register.
    Whole { import: Box<Import>, sheets: Vec<String> },
}

impl ListIn {
    /// Reads a file that was given.
    ///
    /// # Errors
    /// Why it is no list.
    pub fn open(office: &Office, file: Received) -> Answer<ListIn> {
        let (choices, mode) = (Choices { by_hand: true, ..Choices::default() }, ImportMode::default());
        let read = read(office, &file, &choices, mode)?;
        Ok(ListIn { file, choices, mode, read, revision: 0 })
    }

    /// Reads it anew in another way; what was mended and decided row by row is given up. Where that way leads nowhere, it
    /// stays as it was read.
    ///
    /// # Errors
    /// As [`ListIn::open`].
    pub fn read_again(
        &mut self,
        office: &Office,
        reading: ReadingChoice,
        sheet: Option<String>,
    ) -> Answer<()> {
        let choices = Choices { reading, sheet, ..self.choices.clone() };
        self.read = read(office, &self.file, &choices, self.mode)?;
        self.choices = choices;
        self.revision += 1;
        Ok(())
    }

    /// Its file's name, without folder.
    pub fn file(&self) -> &str {
        &self.file.name
    }

    /// The ways in which it could be read, where a person has to say which.
    pub fn readings(&self) -> &[TextReading] {
        match &self.read {
            Read::Doubtful(readings) => readings,
            Read::Whole { .. } => &[],
        }
    }

    /// The rows, once it is read, and the names of the sheets.
    pub fn whole(&self) -> Option<(&Import, &[String])> {
        match &self.read {
            Read::Doubtful(_) => None,
            Read::Whole { import, sheets } => Some((import, sheets)),
        }
    }

    /// The rows.
    ///
    /// # Errors
    /// [`ErrorCode::FileMissing`] while nobody said how the file is read.
    pub fn import(&self) -> Answer<&Import> {
        self.whole().map(|(import, _)| import).ok_or_else(|| missing().into())
    }

    /// Changes something about the rows.
    ///
    /// # Errors
    /// As [`ListIn::import`], and the change's own.
    pub fn change<T>(&mut self, change: impl FnOnce(&mut Import) -> Result<T, Error>) -> Answer<T> {
        // What failed half way is shown as it stands, too.
        self.revision += 1;
        match &mut self.read {
            Read::Doubtful(_) => Err(missing().into()),
            Read::Whole { import, .. } => Ok(change(import)?),
        }
    }

    /// Compares the rows with the register again where that changed since.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn refresh(&mut self, office: &Office) -> Answer<()> {
        if let Read::Whole { import, .. } = &mut self.read
            && import.refresh(office)?
        {
            self.revision += 1;
        }
        Ok(())
    }

    /// How members who are there are treated, and whether rows with refused values are taken without these.
    pub fn terms(&self) -> (ImportMode, bool) {
        (self.mode, self.choices.take_faulty)
    }

    /// Changes these.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn set_terms(&mut self, office: &Office, mode: ImportMode, take_faulty: bool) -> Answer<()> {
        let (former, took) = self.terms();
        if mode != former {
            self.change(|import| import.set_mode(office, mode))?;
            self.mode = mode;
        }
        if take_faulty != took {
            self.change(|import| import.take_faulty(office, take_faulty))?;
            self.choices.take_faulty = take_faulty;
        }
        Ok(())
    }

    /// Rises with each change: rows read before are outdated.
    pub fn revision(&self) -> u32 {
        self.revision
    }
}

/// What a list that is not there is missed as.
pub fn missing() -> Error {
    Error::new(ErrorCode::FileMissing).with("path", "")
}

fn read(office: &Office, file: &Received, choices: &Choices, mode: ImportMode) -> Result<Read, Error> {
    let list = match List::read(&file.name, &file.bytes, choices) {
        Ok(list) => list,
        Err(error) if error.code == ErrorCode::ListAmbiguous => {
            return Ok(Read::Doubtful(possible_readings(&file.bytes, choices.reading)));
        }
        Err(error) => return Err(error),
    };
    let sheets = list.sheets().into_iter().map(str::to_owned).collect();
    let import = Import::begin(office, &list, choices, mode)?;
    Ok(Read::Whole { import: Box::new(import), sheets })
}
