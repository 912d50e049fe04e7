//! What must be done today, as the room shows it.

use milaf_domain::Language;
use milaf_office::member::commune_name;
use milaf_office::today::{DueDay, Task, TaskKind, TaskPerson, Today};
use milaf_office::transmission::in_language;
use milaf_office::{Error, Office};
use serde::Serialize;

use super::key;
use super::mend::MendView;
use super::transmission::{PersonNameView, TransmissionRow, small};

/// What is to be done, in the order of urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum TaskCode {
    /// Dossiers that the CNSS rejected.
    Rejected,
    /// Members with a field empty or faulty.
    Faulty,
    /// Transmissions not noted as delivered.
    Undelivered,
    /// Pieces that ran out.
    Expired,
    /// Pieces that run out before the deposit.
    Expiring,
    /// Dossiers that may be sent.
    Ready,
    /// Complete dossiers that nobody looked over.
    Unmarked,
    /// Rights that change.
    Rights,
    /// Pieces that are missing.
    Missing,
}

impl From<TaskKind> for TaskCode {
    fn from(kind: TaskKind) -> TaskCode {
        match kind {
            TaskKind::Rejected => TaskCode::Rejected,
            TaskKind::Faulty => TaskCode::Faulty,
            TaskKind::Undelivered => TaskCode::Undelivered,
            TaskKind::Expired => TaskCode::Expired,
            TaskKind::Expiring => TaskCode::Expiring,
            TaskKind::Ready => TaskCode::Ready,
            TaskKind::Unmarked => TaskCode::Unmarked,
            TaskKind::Rights => TaskCode::Rights,
            TaskKind::Missing => TaskCode::Missing,
        }
    }
}

/// Something to be done.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TaskView {
    /// What.
    pub kind: TaskCode,
    /// How many members, or transmissions.
    pub count: u32,
    /// The first few.
    pub people: Vec<TaskPersonView>,
    /// The oldest of the transmissions in question, and for how many days it waits.
    pub transmission: Option<TransmissionRow>,
    /// For how many days that one waits.
    pub days: u32,
}

/// One of those whom a task concerns.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TaskPersonView {
    /// Who.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// The day in question.
    pub on: Option<String>,
    /// Of a change of rights: the dependant.
    pub dependant: Option<PersonNameView>,
    /// Of a change of rights: what would settle it, or why it changes.
    pub change: String,
    /// Of a reject: what is to be mended.
    pub mends: Vec<MendView>,
}

/// A day on which members pay or file something.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DueDayView {
    /// The day.
    pub on: String,
    /// Whose next payment it is.
    pub members: u32,
    /// What is paid, in words.
    pub what: Vec<String>,
    /// Whether the day is to be confirmed with the agency.
    pub doubtful: bool,
}

/// A bar of a chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct BarView {
    /// What the list of members is asked for; empty: what has none.
    pub code: String,
    /// Its name; empty: what has none.
    pub name: String,
    /// So many members.
    pub count: u32,
}

/// Today as the room shows it.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TodayView {
    /// The day.
    pub on: String,
    /// The day of the next deposit.
    pub planned: Option<String>,
    /// Up to which day something that runs out is told.
    pub until: String,
    /// Members of the register.
    pub members: u32,
    /// Members whose dossier waits to be reviewed: the numbers may still move.
    pub due: u32,
    /// The most urgent first.
    pub tasks: Vec<TaskView>,
    /// What is paid this week.
    pub dates: Vec<DueDayView>,
    /// Members by state of their dossier, in the order of its life.
    pub states: Vec<BarView>,
    /// By category, the largest first.
    pub categories: Vec<BarView>,
    /// By commune, the largest first, a few of them.
    pub communes: Vec<BarView>,
    /// Members of the communes that are not shown.
    pub other_communes: u32,
}

/// So many communes stand in the chart.
const COMMUNES: usize = 6;

impl TodayView {
    /// Its view, in a language.
    ///
    /// # Errors
    /// When the association cannot be read.
    pub fn of(today: Today, office: &Office, language: Language) -> Result<TodayView, Error> {
        let counts = &today.counts;
        let states = counts.states.iter().filter(|(_, n)| *n > 0).map(|(state, n)| BarView {
            code: state.map(|s| s.code().to_owned()).unwrap_or_default(),
            name: state.map(|s| milaf_l10n::dossier_state(language, s).to_owned()).unwrap_or_default(),
            count: small(*n),
        });
        let mut categories: Vec<BarView> = counts
            .categories
            .iter()
            .filter(|(_, n)| *n > 0)
            .map(|(code, n)| BarView {
                code: code.as_ref().map(|c| c.0.clone()).unwrap_or_default(),
                name: code.as_ref().map(|c| office.category_name(c, language)).unwrap_or_default(),
                count: small(*n),
            })
            .collect();
        categories.sort_by_key(|bar| std::cmp::Reverse(bar.count));
        let mut by_commune: Vec<_> =
            counts.communes.iter().filter(|(code, n)| code.is_some() && *n > 0).collect();
        by_commune.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        let communes = by_commune.iter().take(COMMUNES).map(|(code, n)| BarView {
            code: code.as_ref().map(|c| c.0.clone()).unwrap_or_default(),
            name: commune_name(code.as_ref(), language),
            count: small(*n),
        });
        let other: u64 = by_commune.iter().skip(COMMUNES).map(|(_, n)| *n).sum();
        let agencies = office.association()?.agencies;
        let agency = |code: &str| {
            let known = agencies.iter().find(|agency| agency.code == code);
            known.map_or_else(|| code.to_owned(), |agency| agency.name.in_language(language).to_owned())
        };
        let late = office.receipt_last_day()?;
        let task = |task: &Task| {
            let sealed = task.transmission.as_ref();
            let closed = sealed.map(|listed| listed.transmission.closed_on);
            let days = closed.and_then(|day| day.until(today.on).ok()).map_or(0, |span| span.get_days());
            TaskView {
                kind: task.kind.into(),
                count: small(task.count),
                people: task.people.iter().map(|person| TaskPersonView::of(person, language)).collect(),
                transmission: sealed
                    .map(|listed| TransmissionRow::of(listed, agency(&listed.transmission.agency), late)),
                days: small(days),
            }
        };
        Ok(TodayView {
            on: today.on.to_string(),
            planned: today.planned.map(|day| day.to_string()),
            until: today.until.to_string(),
            members: small(counts.all),
            due: small(counts.due),
            tasks: today.tasks.iter().map(task).collect(),
            dates: today.dates.iter().map(|day| DueDayView::of(day, language)).collect(),
            states: states.collect(),
            categories,
            communes: communes.collect(),
            other_communes: small(other),
        })
    }
}

impl TaskPersonView {
    fn of(person: &TaskPerson, language: Language) -> TaskPersonView {
        let change = person.change.as_ref().map(|change| {
            let remedy = in_language(&change.remedy, language);
            if remedy.is_empty() { in_language(&change.reason, language) } else { remedy }
        });
        TaskPersonView {
            member: key(person.member.0),
            name: PersonNameView::from(&person.name),
            on: person.on.map(|day| day.to_string()),
            dependant: person.change.as_ref().map(|change| PersonNameView::from(&change.name)),
            change: change.unwrap_or_default().to_owned(),
            mends: person.mends.iter().map(|task| MendView::of(task, language)).collect(),
        }
    }
}

impl DueDayView {
    fn of(day: &DueDay, language: Language) -> DueDayView {
        DueDayView {
            on: day.on.to_string(),
            members: small(day.members),
            what: day.what.iter().map(|what| in_language(what, language).to_owned()).collect(),
            doubtful: day.doubtful,
        }
    }
}
