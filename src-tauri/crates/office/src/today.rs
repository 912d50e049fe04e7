//! What must be done today, most urgent first: read from what the review keeps, so that opening assesses nobody but the
//! few whose names are told.

use jiff::ToSpan;
use milaf_domain::{Date, DossierState, Language, MemberId, PersonName};
use milaf_paper::explain::Explainer;
use milaf_rulebook::{Context, assess};
use milaf_store::member::{self as stored, Filter, ListQuery, Sort};
use milaf_store::standing::{self, Counts};
use milaf_store::today::{self as waiting, Waiting};
use milaf_store::{Reader, clock, setting, transmission};

use crate::clock::ClockCount;
use crate::error::{Error, Result};
use crate::member::whole;
use crate::mend::MendTask;
use crate::operation::Operation;
use crate::register::Office;
use crate::transmission::{Listed, receipt};

/// Name of the setting that holds the day of the next deposit.
const DEPOSIT: &str = "planned-deposit";
/// So many names are told of each task.
const NAMED: usize = 3;
/// So many members are looked at to say what is paid on a day.
const ASKED: usize = 4;
/// Payments within so many days are told.
const NEAR: i64 = 14;
/// Without a planned deposit, what happens within so many days is told.
const SIGHT: i64 = 30;

/// What is to be done, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskKind {
    /// Dossiers that the CNSS rejected.
    Rejected,
    /// Members with a required field empty or faulty.
    Faulty,
    /// Transmissions sealed and not noted as delivered.
    Undelivered,
    /// Dossiers with a required piece that ran out.
    Expired,
    /// Dossiers with one that runs out before the deposit.
    Expiring,
    /// Dossiers that may be sent.
    Ready,
    /// Complete dossiers that nobody looked over.
    Unmarked,
    /// Families in which somebody's rights change.
    Rights,
    /// Dossiers that wait for a piece.
    Missing,
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// What.
    pub kind: TaskKind,
    /// How many members, or transmissions.
    pub count: u64,
    /// The first few of them.
    pub people: Vec<TaskPerson>,
    /// The first of the transmissions in question.
    pub transmission: Option<Listed>,
    /// Of transmissions: so many wait for their receipt longer than is set.
    pub late: u64,
}

/// One of those whom a task concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskPerson {
    /// Who.
    pub member: MemberId,
    /// Their name.
    pub name: PersonName,
    /// The day in question.
    pub on: Option<Date>,
    /// Of a change of rights: whose, and why.
    pub change: Option<RightsChange>,
    /// Of a reject: what is to be mended.
    pub mends: Vec<MendTask>,
}

/// A change of a dependant's rights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsChange {
    /// The dependant's name.
    pub name: PersonName,
    /// Why it changes, French then Arabic.
    pub reason: [String; 2],
    /// What would settle it, French then Arabic; empty: nothing.
    pub remedy: [String; 2],
}

/// A day on which members pay or file something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueDay {
    /// The day.
    pub on: Date,
    /// Whose next payment it is.
    pub members: u64,
    /// What is paid, French then Arabic, of the first few.
    pub what: Vec<[String; 2]>,
    /// Whether the day rests on a row that is to be confirmed.
    pub doubtful: bool,
}

/// Today as the room shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    /// The day.
    pub on: Date,
    /// The day of the next deposit, where one is planned.
    pub planned: Option<Date>,
    /// Up to which day something that runs out is told.
    pub until: Date,
    /// What is to be done.
    pub tasks: Vec<Task>,
    /// What is paid in the days to come.
    pub dates: Vec<DueDay>,
    /// What ran out for members and waits, or runs out in sight: how many of each kind.
    pub clocks: Vec<ClockCount>,
    /// The register in numbers.
    pub counts: Counts,
}

impl Office {
    /// What is to be done today.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn today(&self) -> Result<Today> {
        let on = self.surroundings.today();
        let context = self.context()?;
        self.read(|reader| {
            let planned = planned(reader, on)?;
            let until = planned.unwrap_or_else(|| on.saturating_add(SIGHT.days()));
            let counts = standing::counts(reader, until, on)?;
            let day = Day { office: self, reader, context: &context, on, until };
            let tasks = day.tasks(&counts)?;
            let dates = day.dates()?;
            let clocks = clock::counts(reader, Date::MIN, until, on)?;
            Ok(Today { on, planned, until, tasks, dates, clocks, counts })
        })
    }

    /// The day on which the association plans its next deposit; none when nothing is planned or the day has gone by.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn planned_deposit(&self) -> Result<Option<Date>> {
        let today = self.surroundings.today();
        self.read(|reader| planned(reader, today))
    }

    /// Plans the next deposit, or drops the plan.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn plan_deposit(&self, on: Option<Date>) -> Result<()> {
        let kept = serde_json::to_string(&on).map_err(Error::internal)?;
        self.transact(&Operation::DepositPlanned, |tx| Ok(setting::put(tx, DEPOSIT, &kept)?))?;
        Ok(())
    }
}

fn planned(reader: &Reader, today: Date) -> Result<Option<Date>> {
    let kept = setting::find(reader, DEPOSIT)?;
    let on: Option<Date> = kept.and_then(|text| serde_json::from_str(&text).ok()).flatten();
    Ok(on.filter(|on| *on >= today))
}

/// One look at the register.
struct Day<'a> {
    office: &'a Office,
    reader: &'a Reader,
    context: &'a Context,
    on: Date,
    until: Date,
}

impl Day<'_> {
    fn tasks(&self, counts: &Counts) -> Result<Vec<Task>> {
        let in_state =
            |state| counts.states.iter().filter(|(s, _)| *s == Some(state)).map(|(_, n)| *n).sum::<u64>();
        let ready = in_state(DossierState::Ready) + in_state(DossierState::Corrected);
        let tomorrow = self.on.saturating_add(1.days());
        let mut tasks = vec![
            self.of_state(TaskKind::Rejected, in_state(DossierState::Rejected), DossierState::Rejected)?,
            self.of(TaskKind::Faulty, counts.faulty, Waiting::Faulty)?,
            self.undelivered()?,
            self.of(TaskKind::Expired, counts.expired, Waiting::Expired)?,
            self.of(TaskKind::Expiring, counts.expiring_by, Waiting::Expiring(self.on, self.until))?,
            self.of_state(TaskKind::Ready, ready, DossierState::Ready)?,
            self.of_state(TaskKind::Unmarked, in_state(DossierState::Complete), DossierState::Complete)?,
            self.rights(tomorrow)?,
            self.of(TaskKind::Missing, counts.missing, Waiting::Missing)?,
        ];
        tasks.retain(|task| task.count > 0);
        Ok(tasks)
    }

    fn of(&self, kind: TaskKind, count: u64, what: Waiting) -> Result<Task> {
        let first = if count == 0 { Vec::new() } else { waiting::first(self.reader, what, NAMED)? };
        let ids: Vec<MemberId> = first.iter().map(|(id, _)| *id).collect();
        let named = stored::list_rows(self.reader, &ids)?;
        let person = |(id, on): (MemberId, Option<Date>)| {
            let row = named.iter().find(|row| row.id == id)?;
            Some(TaskPerson { member: id, name: row.name.clone(), on, change: None, mends: Vec::new() })
        };
        let people = first.into_iter().filter_map(person).collect();
        Ok(Task { kind, count, people, transmission: None, late: 0 })
    }

    fn of_state(&self, kind: TaskKind, count: u64, state: DossierState) -> Result<Task> {
        let first = if count == 0 { 0 } else { NAMED as u64 };
        let query = ListQuery {
            filters: vec![Filter::States(vec![Some(state)])],
            ..ListQuery::first(Sort::Name(Language::Fr), first)
        };
        let rows = if count == 0 { Vec::new() } else { stored::list(self.reader, &query)?.rows };
        let person = |row: stored::ListRow| {
            let mends = match state {
                DossierState::Rejected => crate::mend::of_member_open(self.reader, row.id)?,
                _ => Vec::new(),
            };
            Ok(TaskPerson { member: row.id, name: row.name, on: None, change: None, mends })
        };
        let people = rows.into_iter().map(person).collect::<Result<_>>()?;
        Ok(Task { kind, count, people, transmission: None, late: 0 })
    }

    fn undelivered(&self) -> Result<Task> {
        let until = receipt::last_day(self.on, receipt::wait(self.reader, self.office.book)?);
        Ok(Task {
            late: transmission::count_late(self.reader, until)?,
            kind: TaskKind::Undelivered,
            count: waiting::count_undelivered(self.reader)?,
            people: Vec::new(),
            transmission: transmission::list_undelivered(self.reader, 1)?.pop(),
        })
    }

    fn rights(&self, from: Date) -> Result<Task> {
        let count = waiting::count_rights(self.reader, from, self.until)?;
        let mut task = self.of(TaskKind::Rights, count, Waiting::Rights(from, self.until))?;
        for person in &mut task.people {
            person.change = self.change(person.member)?;
        }
        Ok(task)
    }

    /// The next change of rights in a member's family.
    fn change(&self, id: MemberId) -> Result<Option<RightsChange>> {
        let member = whole(self.reader, id)?;
        let assessment = assess(self.office.book, &member, self.on, self.context);
        let covered = assessment
            .dependants
            .iter()
            .filter(|d| d.on_date.coverage == milaf_rulebook::Coverage::Covered)
            .filter_map(|d| Some((d, d.next_change(self.on)?)))
            .min_by_key(|(_, change)| change.from);
        let Some((rights, change)) = covered else { return Ok(None) };
        let Some(dependant) = member.dependants.get(rights.index) else { return Ok(None) };
        let say = |language| Explainer { language, book: self.office.book, member: &member, date: self.on };
        let reason = |l| say(l).coverage_reason(change.reason, dependant.sex).to_owned();
        let remedy = |l| change.remedy.as_ref().map(|r| say(l).remedy(r)).unwrap_or_default();
        Ok(Some(RightsChange {
            name: dependant.name.clone(),
            reason: [reason(Language::Fr), reason(Language::Ar)],
            remedy: [remedy(Language::Fr), remedy(Language::Ar)],
        }))
    }

    fn dates(&self) -> Result<Vec<DueDay>> {
        let end = self.on.saturating_add(NEAR.days());
        let days = waiting::payments(self.reader, self.on, end)?;
        days.into_iter().map(|(on, members)| self.due(on, members)).collect()
    }

    fn due(&self, on: Date, members: u64) -> Result<DueDay> {
        let mut day = DueDay { on, members, what: Vec::new(), doubtful: false };
        for (id, _) in waiting::first(self.reader, Waiting::Payment(on), ASKED)? {
            let member = whole(self.reader, id)?;
            let assessment = assess(self.office.book, &member, self.on, self.context);
            for payment in assessment.calendar.iter().filter(|payment| payment.due.value == on) {
                let kind = |language| {
                    let say = Explainer { language, book: self.office.book, member: &member, date: self.on };
                    say.payment_kind(payment.kind).to_owned()
                };
                let what = [kind(Language::Fr), kind(Language::Ar)];
                if !day.what.contains(&what) {
                    day.what.push(what);
                }
                day.doubtful |= !payment.due.doubts.is_empty();
            }
        }
        Ok(day)
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use milaf_domain::PaperLanguage;

    use super::*;
    use crate::demo;
    use crate::testing::filled;
    use crate::transmission::{Destination, Request, What};

    fn task(today: &Today, kind: TaskKind) -> Option<&Task> {
        today.tasks.iter().find(|task| task.kind == kind)
    }

    #[test]
    fn tasks_of_the_sample_agree_with_an_assessment_of_everybody() {
        let (_folder, office) = filled();
        let today = office.today().unwrap();
        assert_eq!((today.on, today.planned, today.counts.all), (demo::DAY, None, 60));
        assert!(today.tasks.is_sorted_by_key(|task| task.kind));
        let query = crate::member::ListQuery::first(Sort::Number, 100);
        let ids: Vec<MemberId> = office.list_members(&query).unwrap().rows.iter().map(|r| r.id).collect();
        let assessed: Vec<_> = ids.iter().map(|id| office.assess(*id, demo::DAY).unwrap().1).collect();
        let faulty = assessed.iter().filter(|a| a.guard().faulty_fields > 0).count() as u64;
        assert_eq!(task(&today, TaskKind::Faulty).map_or(0, |t| t.count), faulty);
        let soon = |a: &&milaf_rulebook::Assessment| {
            a.dependants.iter().filter(|d| d.on_date.coverage == milaf_rulebook::Coverage::Covered).any(|d| {
                d.next_change(demo::DAY).and_then(|c| c.from).is_some_and(|from| from <= today.until)
            })
        };
        let changing = assessed.iter().filter(soon).count() as u64;
        assert_eq!(task(&today, TaskKind::Rights).map_or(0, |t| t.count), changing);
        for task in &today.tasks {
            assert_eq!(task.people.len() as u64, task.count.min(NAMED as u64), "{:?}", task.kind);
        }
        assert!(!today.dates.is_empty());
        assert!(today.dates.iter().all(|day| !day.what.is_empty() && day.on >= demo::DAY));
    }

    #[test]
    fn what_was_sealed_waits_until_it_is_noted_as_delivered() {
        let (folder, office) = filled();
        let request = Request {
            what: What::Full,
            agency: None,
            language: PaperLanguage::Fr,
            leave_faulty: true,
            profile: None,
        };
        let ready = task(&office.today().unwrap(), TaskKind::Ready).unwrap().count;
        let go_on = |_, _| ControlFlow::Continue(());
        let sent = office.transmit(Destination::Folder(folder.path()), &request, go_on).unwrap();
        assert_eq!(sent.dossiers as u64, ready);
        let today = office.today().unwrap();
        assert!(task(&today, TaskKind::Ready).is_none());
        let waits = task(&today, TaskKind::Undelivered).unwrap();
        assert_eq!(waits.transmission.as_ref().map(|t| t.transmission.number), Some(sent.number));
        office.deliver_transmission(sent.id, demo::DAY, "").unwrap();
        assert!(task(&office.today().unwrap(), TaskKind::Undelivered).is_none());
    }

    #[test]
    fn a_planned_deposit_moves_the_horizon_and_can_be_taken_back() {
        let (_folder, office) = filled();
        let before = office.today().unwrap();
        let far = demo::DAY.saturating_add(200.days());
        office.plan_deposit(Some(far)).unwrap();
        let planned = office.today().unwrap();
        assert_eq!((planned.planned, planned.until), (Some(far), far));
        let count = |today: &Today| task(today, TaskKind::Expiring).map_or(0, |t| t.count);
        assert!(count(&planned) >= count(&before));
        office.undo().unwrap();
        assert_eq!(office.today().unwrap(), before);
        office.plan_deposit(Some(demo::DAY.yesterday().unwrap())).unwrap();
        assert_eq!(office.planned_deposit().unwrap(), None, "a day that went by plans nothing");
    }
}
