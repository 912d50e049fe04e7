//! Information meetings, as the window shows and writes them.

use milaf_domain::{MeetingId, NamePair};
use milaf_office::Error;
use milaf_office::meeting::{Meeting, MeetingQuestion};
use serde::{Deserialize, Serialize};

use super::case::CaseView;
use super::coded::day;
use super::form::NameView;
use super::key;
use super::transmission::PersonNameView;

/// A meeting.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingView {
    /// Its key.
    pub id: u32,
    /// The day.
    pub held_on: String,
    /// The hour; empty: not fixed.
    pub starts_at: String,
    /// Where.
    pub place: NameView,
    /// What about; empty: registration with the CNSS.
    pub topic: NameView,
    /// Its day is still to come, or today.
    pub ahead: bool,
}

impl MeetingView {
    /// Its view on a day.
    pub fn of(meeting: Meeting, today: milaf_domain::Date) -> MeetingView {
        MeetingView {
            id: key(meeting.id.map_or(0, |id| id.0)),
            ahead: meeting.held_on >= today,
            held_on: meeting.held_on.to_string(),
            starts_at: meeting.starts_at,
            place: meeting.place.into(),
            topic: meeting.topic.into(),
        }
    }
}

/// The meetings.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingList {
    /// Today.
    pub today: String,
    /// The latest first.
    pub rows: Vec<MeetingView>,
}

/// A meeting as it is noted.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingInput {
    /// The meeting to write over; none: a new one.
    pub id: Option<u32>,
    /// The day.
    pub held_on: String,
    /// The hour as typed.
    pub starts_at: String,
    /// Where, in Arabic.
    pub place_ar: String,
    /// In French.
    pub place_latin: String,
    /// What about, in Arabic.
    pub topic_ar: String,
    /// In French.
    pub topic_latin: String,
}

impl MeetingInput {
    /// As the office takes it.
    ///
    /// # Errors
    /// A day that is none.
    pub fn read(self) -> Result<Meeting, Error> {
        use milaf_office::ErrorCode;
        let empty = || Error::new(ErrorCode::FieldFaulty).with("field", "held-on").with("fault", "empty");
        Ok(Meeting {
            id: self.id.map(|id| MeetingId(i64::from(id))),
            held_on: day("held-on", Some(&self.held_on))?.ok_or_else(empty)?,
            starts_at: self.starts_at,
            place: NamePair::new(self.place_ar, self.place_latin),
            topic: NamePair::new(self.topic_ar, self.topic_latin),
        })
    }
}

/// A question asked at a meeting.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingQuestionView {
    /// Who asked.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// The question with its answer.
    pub case: CaseView,
}

impl From<MeetingQuestion> for MeetingQuestionView {
    fn from(question: MeetingQuestion) -> MeetingQuestionView {
        MeetingQuestionView {
            member: key(question.member.0),
            name: PersonNameView::from(&question.name),
            case: question.case.into(),
        }
    }
}
