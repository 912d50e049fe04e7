//! `milaf meeting`: information meetings, their papers and the questions asked.

use clap::ArgMatches;
use milaf_domain::{Date, Language, MeetingId, NamePair};
use milaf_l10n::date as dates;
use milaf_l10n::msg::meeting as say;
use milaf_office::Error;
use milaf_office::case::CaseDraft;
use milaf_office::meeting::{Meeting, MeetingQuestion};
use serde_json::{Value, json};

use crate::desk::{asked, several, whom, written};
use crate::outcome::{Answer, Outcome, faulty};
use crate::session::{Session, date, paper};
use crate::table::table;
use crate::text;

/// Lines for guests, and empty sheets, where nothing else is asked.
const BLANK: u32 = 10;

/// `meeting note | list | invite | attendance | blank | ask | questions`.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let Some((name, sub)) = matches.subcommand() else { return Ok(Answer::nothing()) };
    match name {
        "note" => note(session, sub),
        "list" => list(session),
        "ask" => ask(session, sub),
        "questions" => questions(session, sub),
        _ => print(session, name, sub),
    }
}

fn id(matches: &ArgMatches, l: Language) -> Result<MeetingId, Error> {
    let word = text(matches, "meeting").unwrap_or_default();
    word.parse().map(MeetingId).map_err(|_| faulty("meeting", word, milaf_l10n::msg::cli::meeting_help(l)))
}

fn note(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let given = |name| text(matches, name).unwrap_or_default();
    let held_on: Date = date(matches, "held", l)?.unwrap_or_else(|| session.today());
    let meeting = Meeting {
        id: None,
        held_on,
        starts_at: given("hour").to_owned(),
        place: NamePair::new(given("place-ar"), given("place-fr")),
        topic: NamePair::new(given("topic-ar"), given("topic-fr")),
    };
    let id = office.note_meeting(&meeting)?;
    let (number, when) = (id.0.to_string(), when(&office.meeting(id)?, l));
    let line = say::noted_line(l, say::NotedLine { number: &number, when: &when });
    Answer::new(line + "\n", json!({ "id": id }))
}

fn when(meeting: &Meeting, l: Language) -> String {
    let day = dates::long(l, meeting.held_on);
    if meeting.starts_at.is_empty() {
        say::day_line(l, &day)
    } else {
        say::day_hour_line(l, say::DayHourLine { date: &day, hour: &meeting.starts_at })
    }
}

fn list(session: &Session) -> Outcome {
    let l = session.language;
    let meetings = session.open()?.meetings()?;
    let headings =
        [say::number_heading(l), say::day_heading(l), say::place_heading(l), say::topic_heading(l)];
    let cells = |meeting: &Meeting| {
        vec![
            meeting.id.map(|id| id.0.to_string()).unwrap_or_default(),
            when(meeting, l),
            meeting.place.in_language(l).to_owned(),
            meeting.topic.in_language(l).to_owned(),
        ]
    };
    let rows: Vec<Vec<String>> = meetings.iter().map(cells).collect();
    Answer::new(table(&headings, &rows), meetings)
}

fn ask(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let (member, whole) = whom(&office, matches, l)?;
    let given = |name| text(matches, name).unwrap_or_default().to_owned();
    let draft = CaseDraft { question: given("question"), answer: given("answer"), ..CaseDraft::default() };
    let note = office.note_question(id(matches, l)?, member, &draft)?;
    let line = say::question_noted_line(l, &whole.name.in_language(l));
    Answer::new(line + "\n", json!({ "id": note, "member": member }))
}

fn questions(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let asked = session.open()?.meeting_questions(id(matches, l)?, l)?;
    let headings = [say::name_heading(l), say::question_heading(l), say::answer_heading(l)];
    let cells = |asked: &MeetingQuestion| {
        vec![asked.name.in_language(l), asked.case.question.clone(), asked.case.answer.clone()]
    };
    let value = |asked: &MeetingQuestion| -> Value {
        json!({
            "member": asked.member, "name": asked.name, "question": asked.case.question,
            "answer": asked.case.answer, "written-on": asked.case.written_on,
        })
    };
    let rows: Vec<Vec<String>> = asked.iter().map(cells).collect();
    Answer::new(table(&headings, &rows), asked.iter().map(value).collect::<Vec<_>>())
}

fn print(session: &Session, name: &str, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let path = asked(matches)?;
    let office = session.open()?;
    let members = several(&office, matches, l)?;
    let blank = matches.try_get_one::<u32>("blank").ok().flatten().copied();
    let count = |otherwise: u32| usize::try_from(blank.unwrap_or(otherwise)).unwrap_or_default();
    match name {
        "attendance" => {
            let members = crate::desk::chosen(&office, matches, l)?;
            let sheet = office.attendance_sheet(id(matches, l)?, &members, count(BLANK), paper(matches))?;
            written(l, &sheet, path, "presence")
        }
        "blank" => {
            let empty = if members.is_empty() { count(1) } else { count(0) };
            written(l, &office.blank_sheets(&members, empty, paper(matches))?, path, "fiches")
        }
        _ => written(l, &office.invitation(id(matches, l)?, &members, paper(matches))?, path, "invitation"),
    }
}
