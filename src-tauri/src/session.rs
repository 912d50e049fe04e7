//! What is open: the register, the papers made since, the files given, and the long works under way. Knows no window:
//! news goes out through a function it was given.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use milaf_domain::Date;
use milaf_office::{Error, ErrorCode, Kind, Office, Surroundings};
use tauri::{AppHandle, Manager};

use crate::answering::Answering;
use crate::error::Answer;
use crate::list_in::ListIn;
use crate::preference::Preferences;
use crate::review;

/// What the window is told without asking.
pub enum News {
    /// Kinds of things to read again.
    Changed(Vec<Kind>),
    /// The register was closed.
    Closed,
}

/// Tells the window.
pub type Tell = Arc<dyn Fn(News) + Send + Sync>;

/// What stands after the program's name on a command line.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// `--today DATE`: another day than the machine's, for trying things out.
    pub today: Option<Date>,
    /// A register's folder to open first.
    pub register: Option<PathBuf>,
}

impl Arguments {
    /// Reads them; what is not understood is left aside, since a desktop starts programs with words of its own.
    pub fn of(words: impl Iterator<Item = String>) -> Arguments {
        let mut words = words.peekable();
        let mut arguments = Arguments::default();
        while let Some(word) = words.next() {
            if word == "--today" {
                arguments.today = words.next().and_then(|day| day.parse().ok());
            } else if let Some(day) = word.strip_prefix("--today=") {
                arguments.today = day.parse().ok();
            } else if !word.starts_with('-') {
                arguments.register = Some(PathBuf::from(word));
            }
        }
        arguments
    }
}

/// Where the program keeps what is its own, and where it puts what it makes.
#[derive(Clone, Debug)]
pub struct Places {
    /// The file of preferences.
    pub preferences: PathBuf,
    /// The log: incidents, without personal data.
    pub log: PathBuf,
    /// Where registers and sealed transmissions go unless the person says otherwise: `Documents/Milaf`.
    pub documents: PathBuf,
}

impl Places {
    /// Those of this system and person.
    ///
    /// # Errors
    /// When the system names no home.
    pub fn of(app: &AppHandle) -> tauri::Result<Places> {
        let path = app.path();
        let documents = path.document_dir().or_else(|_| path.home_dir())?;
        Ok(Places {
            preferences: path.app_config_dir()?.join("preferences.json"),
            log: path.app_log_dir()?.join("milaf.log"),
            documents: documents.join("Milaf"),
        })
    }
}

/// A paper made for the window: looked at, saved or opened by its number.
#[derive(Clone, Debug)]
pub struct Paper {
    /// A file name without a folder.
    pub name: String,
    /// The PDF, or another file to be saved.
    pub bytes: Arc<[u8]>,
}

/// A file that the person gave: dropped, chosen or pasted.
#[derive(Clone, Debug)]
pub struct Received {
    /// Its name, without a folder.
    pub name: String,
    /// What it holds; hostile until parsed.
    pub bytes: Arc<[u8]>,
}

/// So many papers are kept; the oldest leave first.
const PAPERS: usize = 24;
/// So many files given and not yet used are kept.
const FILES: usize = 32;

/// What is open.
pub struct Session {
    places: Places,
    arguments: Arguments,
    tell: Tell,
    office: Mutex<Option<Arc<Office>>>,
    preferences: Mutex<Preferences>,
    papers: Mutex<BTreeMap<u32, Paper>>,
    files: Mutex<BTreeMap<u32, Received>>,
    jobs: Mutex<BTreeMap<u32, Arc<AtomicBool>>>,
    list_in: Mutex<Option<ListIn>>,
    opened: Mutex<Option<tempfile::TempDir>>,
    answering: Mutex<Option<Answering>>,
    next: AtomicU32,
}

impl Session {
    /// Nothing open yet.
    pub fn new(places: Places, arguments: Arguments, tell: Tell) -> Session {
        let preferences = Preferences::read(&places.preferences);
        Session {
            places,
            arguments,
            tell,
            office: Mutex::default(),
            preferences: Mutex::new(preferences),
            papers: Mutex::default(),
            files: Mutex::default(),
            jobs: Mutex::default(),
            list_in: Mutex::default(),
            opened: Mutex::default(),
            answering: Mutex::default(),
            next: AtomicU32::new(1),
        }
    }

    /// Where things are kept.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// What the program was started with.
    pub fn arguments(&self) -> &Arguments {
        &self.arguments
    }

    /// Clock and randomness of this machine, and who sits at the desk.
    pub fn surroundings(&self, operator: &str) -> Surroundings {
        Surroundings::of_this_machine(operator.to_owned(), self.arguments.today)
    }

    /// The open register.
    ///
    /// # Errors
    /// [`ErrorCode::RegisterClosed`].
    pub fn office(&self) -> Answer<Arc<Office>> {
        held(&self.office).clone().ok_or_else(|| Error::new(ErrorCode::RegisterClosed).into())
    }

    /// Takes a register as the open one; what it changes is told to the window from now on.
    pub fn adopt(&self, office: Office) -> Arc<Office> {
        let tell = self.tell.clone();
        office.watch(move |changes| tell(News::Changed(changes.kinds.iter().copied().collect())));
        let office = Arc::new(office);
        review::follow(&office, self.tell.clone());
        *held(&self.office) = Some(office.clone());
        office
    }

    /// Tells the window to read kinds of things again, where no change of the register did.
    pub fn tell_changed(&self, kinds: BTreeSet<Kind>) {
        (self.tell)(News::Changed(kinds.into_iter().collect()));
    }

    /// Closes the register and forgets everything that was made or given since.
    pub fn close(&self) {
        for job in held(&self.jobs).values() {
            job.store(true, Ordering::Relaxed);
        }
        held(&self.papers).clear();
        held(&self.files).clear();
        *held(&self.opened) = None;
        *held(&self.answering) = None;
        if held(&self.office).take().is_some() {
            (self.tell)(News::Closed);
        }
        // Last: a list that is being written gives way only once it has stopped.
        *held(&self.list_in) = None;
    }

    /// The list that is being read in, one at a time; whoever holds it lets others wait.
    pub fn list_in(&self) -> MutexGuard<'_, Option<ListIn>> {
        held(&self.list_in)
    }

    /// The preferences.
    pub fn preferences(&self) -> Preferences {
        held(&self.preferences).clone()
    }

    /// Changes the preferences and keeps them.
    ///
    /// # Errors
    /// The disk's; the change then holds until the program ends.
    pub fn change_preferences(&self, change: impl FnOnce(&mut Preferences)) -> Answer<Preferences> {
        let mut preferences = held(&self.preferences);
        change(&mut preferences);
        preferences.write(&self.places.preferences)?;
        Ok(preferences.clone())
    }

    /// Keeps a paper for the window to show, save or open.
    pub fn keep_paper(&self, name: &str, bytes: Vec<u8>) -> u32 {
        let id = self.next();
        let mut papers = held(&self.papers);
        while papers.len() >= PAPERS {
            papers.pop_first();
        }
        papers.insert(id, Paper { name: name.to_owned(), bytes: bytes.into() });
        id
    }

    /// A paper kept.
    ///
    /// # Errors
    /// [`ErrorCode::PaperMissing`] when it has left the tray.
    pub fn paper(&self, id: u32) -> Answer<Paper> {
        held(&self.papers).get(&id).cloned().ok_or_else(|| Error::new(ErrorCode::PaperMissing).into())
    }

    /// Keeps a file that the person gave until a command uses it.
    pub fn receive(&self, name: &str, bytes: Vec<u8>) -> u32 {
        let id = self.next();
        let mut files = held(&self.files);
        while files.len() >= FILES {
            files.pop_first();
        }
        let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
        files.insert(id, Received { name: name.to_owned(), bytes: bytes.into() });
        id
    }

    /// Hands over a file given before.
    ///
    /// # Errors
    /// [`ErrorCode::FileMissing`].
    pub fn take_file(&self, id: u32) -> Answer<Received> {
        let missing = || Error::new(ErrorCode::FileMissing).with("path", id);
        held(&self.files).remove(&id).ok_or_else(|| missing().into())
    }

    /// The answer being looked over, for whoever reads, decides about or replaces it.
    pub fn answering<T>(&self, work: impl FnOnce(&mut Option<Answering>) -> T) -> T {
        work(&mut held(&self.answering))
    }

    /// The mark by which a long work learns that it was cancelled; `job` is chosen by the window.
    pub fn begin(&self, job: u32) -> Arc<AtomicBool> {
        let mark = Arc::new(AtomicBool::new(false));
        held(&self.jobs).insert(job, mark.clone());
        mark
    }

    /// Forgets a long work that ended.
    pub fn end(&self, job: u32) {
        held(&self.jobs).remove(&job);
    }

    /// Asks a long work to stop.
    pub fn cancel(&self, job: u32) {
        if let Some(mark) = held(&self.jobs).get(&job) {
            mark.store(true, Ordering::Relaxed);
        }
    }

    /// Writes a paper where only this person can read it, for the system's viewer; wiped when the register is closed.
    ///
    /// # Errors
    /// [`ErrorCode::PaperMissing`], the disk's.
    pub fn open_outside(&self, id: u32) -> Answer<PathBuf> {
        let paper = self.paper(id)?;
        let mut folder = held(&self.opened);
        let failed = |error: &std::io::Error| Error::io(error, Path::new(&paper.name));
        if folder.is_none() {
            *folder = Some(tempfile::Builder::new().prefix("milaf-").tempdir().map_err(|e| failed(&e))?);
        }
        let inside = folder.as_ref().map(|f| f.path().join(id.to_string())).unwrap_or_default();
        std::fs::create_dir_all(&inside).map_err(|e| failed(&e))?;
        let path = inside.join(&paper.name);
        if !path.exists() {
            milaf_office::write_file(&path, &paper.bytes)?;
        }
        Ok(path)
    }

    fn next(&self) -> u32 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }
}

/// What a mutex holds, even after a panic beside it: each value here is replaced whole.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
