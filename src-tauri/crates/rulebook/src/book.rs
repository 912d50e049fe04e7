//! The rule book: its rows read from TOML, checked, versioned, and found by kind and date.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use milaf_domain::{CategoryCode, Date};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::check;
use crate::guide::{Guide, GuideEntry};
use crate::row::{Confidence, Kind, Row, RowId, Words};

const EMBEDDED: &[(&str, &[u8])] = &[
    ("book.toml", include_bytes!("../data/book.toml")),
    ("cpu.toml", include_bytes!("../data/cpu.toml")),
    ("coefficient.toml", include_bytes!("../data/coefficient.toml")),
    ("category.toml", include_bytes!("../data/category.toml")),
    ("amo.toml", include_bytes!("../data/amo.toml")),
    ("auto-entrepreneur.toml", include_bytes!("../data/auto-entrepreneur.toml")),
    ("benefit.toml", include_bytes!("../data/benefit.toml")),
    ("registration.toml", include_bytes!("../data/registration.toml")),
    ("identifier.toml", include_bytes!("../data/identifier.toml")),
    ("data-protection.toml", include_bytes!("../data/data-protection.toml")),
    ("guide.toml", include_bytes!("../data/guide.toml")),
];

/// Where rows were read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its key in rows.
    pub id: String,
    /// What it is.
    pub name: Words,
}

/// The date a rule book was compiled on and the fingerprint of what it says: `2026-11-22 · 1f0c…`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BookVersion {
    /// When the facts were compiled.
    pub compiled: Date,
    /// The first 16 hexadecimal digits of the SHA-256 of its rows in canonical order.
    pub digest: String,
}

impl fmt::Display for BookVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} · {}", self.compiled, self.digest)
    }
}

/// Why a rule book is refused. Each names the file and the row, and what would mend it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BookError {
    /// The bytes are not UTF-8 text.
    #[error("{file}: not UTF-8; save the file as UTF-8")]
    NotText {
        /// The file.
        file: String,
    },
    /// The file is not TOML of the expected shape.
    #[error("{file}: {detail}")]
    Shape {
        /// The file.
        file: String,
        /// What the reader says, with the line.
        detail: String,
    },
    /// No file says when the book was compiled.
    #[error("no file gives `compiled`; add it to book.toml")]
    NoDate,
    /// Two rows share a key.
    #[error("{file}: row `{id}` exists already; give it another id")]
    DuplicateId {
        /// The file of the second one.
        file: String,
        /// The key.
        id: RowId,
    },
    /// A text is missing in a language.
    #[error("{file}: row `{id}` lacks `{field}`; write it in both languages")]
    MissingText {
        /// The file.
        file: String,
        /// The row.
        id: RowId,
        /// The field that is empty.
        field: &'static str,
    },
    /// A row names a row, category or source that does not exist.
    #[error("{file}: row `{id}` names `{target}`, which does not exist; add it or correct the name")]
    UnknownReference {
        /// The file.
        file: String,
        /// The row.
        id: RowId,
        /// What it names.
        target: String,
    },
    /// A row ends before it begins.
    #[error("{file}: row `{id}` ends before it begins; exchange or correct the dates")]
    Reversed {
        /// The file.
        file: String,
        /// The row.
        id: RowId,
    },
    /// Two rows of a series leave days without a row.
    #[error("{file}: no row holds between `{before}` and `{id}`; end the first on the eve of the second")]
    Gap {
        /// The file of the later row.
        file: String,
        /// The earlier row.
        before: RowId,
        /// The later row.
        id: RowId,
    },
    /// Two rows of a series hold on the same day.
    #[error("{file}: `{before}` and `{id}` hold on the same day; end the first on the eve of the second")]
    Overlap {
        /// The file of the later row.
        file: String,
        /// The earlier row.
        before: RowId,
        /// The later row.
        id: RowId,
    },
    /// A scale leaves amounts out, or counts some twice.
    #[error(
        "{file}: the brackets of `{id}` do not follow each other at {at}; correct `from`, `to` or `below`"
    )]
    Brackets {
        /// The file.
        file: String,
        /// The row.
        id: RowId,
        /// The beginning of the bracket that does not follow.
        at: String,
    },
    /// A row without a figure that is not marked unknown.
    #[error("{file}: row `{id}` has no figure; give it one or set confidence to unknown")]
    NoFigure {
        /// The file.
        file: String,
        /// The row.
        id: RowId,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    compiled: Option<Date>,
    #[serde(default)]
    source: Vec<Source>,
    #[serde(default)]
    row: Vec<Row>,
    #[serde(default)]
    entry: Vec<GuideEntry>,
}

/// Rows of one kind, category and code.
pub(crate) type SeriesKey = (Kind, Option<CategoryCode>, Option<String>);

/// The rule book, checked.
#[derive(Clone, Debug)]
pub struct RuleBook {
    version: BookVersion,
    rows: BTreeMap<RowId, Row>,
    order: Vec<RowId>,
    kinds: BTreeMap<Kind, Vec<RowId>>,
    series: BTreeMap<SeriesKey, Vec<RowId>>,
    sources: Vec<Source>,
    guide: Guide,
}

impl RuleBook {
    /// The rule book that comes with the program.
    pub fn embedded() -> &'static RuleBook {
        static BOOK: OnceLock<RuleBook> = OnceLock::new();
        BOOK.get_or_init(|| RuleBook::load(EMBEDDED).expect("the embedded rule book is loaded by a test"))
    }

    /// Reads and checks rule files, each with its name.
    ///
    /// # Errors
    /// [`BookError`], naming file and row, at the first finding.
    pub fn load(files: &[(&str, &[u8])]) -> Result<RuleBook, BookError> {
        let mut compiled = None;
        let mut sources = Vec::new();
        let mut rows = Vec::new();
        let mut entries = Vec::new();
        for &(name, bytes) in files {
            let text =
                std::str::from_utf8(bytes).map_err(|_| BookError::NotText { file: name.to_owned() })?;
            let file: File = toml::from_str(text)
                .map_err(|e| BookError::Shape { file: name.to_owned(), detail: e.to_string() })?;
            compiled = compiled.or(file.compiled);
            sources.extend(file.source);
            rows.extend(file.row.into_iter().map(|r| (name, r)));
            entries.extend(file.entry.into_iter().map(|e| (name, e)));
        }
        let compiled = compiled.ok_or(BookError::NoDate)?;
        check::rows(&rows, &sources)?;
        let digest = digest(&rows, &entries);
        let order = rows.iter().map(|(_, r)| r.id.clone()).collect();
        let mut series: BTreeMap<SeriesKey, Vec<RowId>> = BTreeMap::new();
        let mut kinds: BTreeMap<Kind, Vec<RowId>> = BTreeMap::new();
        for (_, row) in &rows {
            kinds.entry(row.kind).or_default().push(row.id.clone());
            series.entry(series_key(row)).or_default().push(row.id.clone());
        }
        let rows: BTreeMap<RowId, Row> = rows.into_iter().map(|(_, r)| (r.id.clone(), r)).collect();
        for ids in series.values_mut() {
            ids.sort_by_key(|id| rows.get(id).and_then(|r| r.valid_from));
        }
        let version = BookVersion { compiled, digest };
        let mut book = RuleBook { version, rows, order, kinds, series, sources, guide: Guide::default() };
        check::guide(&book, &entries)?;
        book.guide = Guide::new(entries.into_iter().map(|(_, e)| e).collect());
        Ok(book)
    }

    /// Its date and fingerprint.
    pub fn version(&self) -> &BookVersion {
        &self.version
    }

    /// A row by its key.
    pub fn row(&self, id: &RowId) -> Option<&Row> {
        self.rows.get(id)
    }

    /// All rows in the order of the files.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.order.iter().filter_map(|id| self.rows.get(id))
    }

    /// All rows of a kind, in the order of the files.
    pub fn rows_of(&self, kind: Kind) -> impl Iterator<Item = &Row> {
        self.kinds.get(&kind).into_iter().flatten().filter_map(|id| self.rows.get(id))
    }

    /// The rows of a kind that hold on `date`.
    pub fn rows_on(&self, kind: Kind, date: Date) -> impl Iterator<Item = &Row> {
        self.rows_of(kind).filter(move |r| r.holds_on(date))
    }

    /// The row of a kind, category and code that holds on `date`.
    pub fn on(
        &self,
        kind: Kind,
        category: Option<&CategoryCode>,
        code: Option<&str>,
        date: Date,
    ) -> Option<&Row> {
        self.series(kind, category, code).find(|r| r.holds_on(date))
    }

    /// The rows of a kind, category and code, oldest first.
    pub fn series(
        &self,
        kind: Kind,
        category: Option<&CategoryCode>,
        code: Option<&str>,
    ) -> impl Iterator<Item = &Row> {
        let key = (kind, category.cloned(), code.map(str::to_owned));
        self.series.get(&key).into_iter().flatten().filter_map(|id| self.rows.get(id))
    }

    /// The sources the rows were read in.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The source of a key.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|s| s.id == id)
    }

    /// What members and the public are told, section by section.
    pub fn guide(&self) -> &Guide {
        &self.guide
    }

    /// The rows among `ids` that are not certain, each once, in the order given.
    pub fn doubts(&self, ids: &[RowId]) -> Vec<RowId> {
        let mut doubts: Vec<RowId> = Vec::new();
        for id in ids {
            let doubtful = self.row(id).is_some_and(|r| r.confidence.is_doubtful());
            if doubtful && !doubts.contains(id) {
                doubts.push(id.clone());
            }
        }
        doubts
    }

    /// The weakest confidence among rows; sourced when there is none.
    pub fn weakest(&self, ids: &[RowId]) -> Confidence {
        ids.iter().filter_map(|id| self.row(id)).map(|r| r.confidence).max().unwrap_or(Confidence::Sourced)
    }
}

pub(crate) fn series_key(row: &Row) -> SeriesKey {
    (row.kind, row.category.clone(), row.code.clone())
}

/// Canonical: rows then entries sorted by key, written by the serialiser, so that comments, order and spacing of the
/// files do not count.
fn digest(rows: &[(&str, Row)], entries: &[(&str, GuideEntry)]) -> String {
    #[derive(Serialize)]
    struct Canonical<'a> {
        row: BTreeMap<&'a str, &'a Row>,
        entry: BTreeMap<&'a str, &'a GuideEntry>,
    }
    let canonical = Canonical {
        row: rows.iter().map(|(_, r)| (r.id.as_str(), r)).collect(),
        entry: entries.iter().map(|(_, e)| (e.id.as_str(), e)).collect(),
    };
    let text = toml::to_string(&canonical).unwrap_or_default();
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
