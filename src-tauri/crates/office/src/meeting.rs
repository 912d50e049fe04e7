//! Information meetings: invitation, attendance sheet, sheets to fill by hand, and the questions asked there with their
//! answers, kept as cases of their members.

use milaf_domain::{Date, Language, MeetingId, Member, MemberId, NamePair, PaperLanguage, PersonName};
use milaf_l10n::msg::member_letter as words;
use milaf_paper::documents::dossier::{self as dossier_paper, DossierData};
use milaf_paper::documents::meeting::{self as paper, AttendanceData};
use milaf_paper::documents::member_letter::{MemberLetter, Passage};
use milaf_paper::{Press, Twin};
use milaf_rulebook::{Assessment, assess};
use milaf_store::meeting as stored;
use milaf_store::note::NoteId;

pub use milaf_store::meeting::Meeting;

use crate::case::{Case, CaseDraft};
use crate::clock::faulty;
use crate::error::{Error, ErrorCode, Result};
use crate::member_letter::addressee;
use crate::operation::Operation;
use crate::register::Office;
use crate::sheet::Printed;

/// Lines for guests on an attendance sheet, at most.
const MOST: usize = 500;

/// A question asked at a meeting, with who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingQuestion {
    /// Who.
    pub member: MemberId,
    /// Their name.
    pub name: PersonName,
    /// The question with its answer.
    pub case: Case,
}

impl Office {
    /// The meetings, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn meetings(&self) -> Result<Vec<Meeting>> {
        self.read(|reader| Ok(stored::list(reader)?))
    }

    /// A meeting.
    ///
    /// # Errors
    /// [`ErrorCode::MeetingMissing`].
    pub fn meeting(&self, id: MeetingId) -> Result<Meeting> {
        let found = self.read(|reader| Ok(stored::find(reader, id)?))?;
        found.ok_or_else(|| Error::new(ErrorCode::MeetingMissing))
    }

    /// Notes a meeting, or writes over the one that stands.
    ///
    /// # Errors
    /// [`ErrorCode::MeetingMissing`]; [`ErrorCode::FieldFaulty`] for an hour that is none.
    pub fn note_meeting(&self, meeting: &Meeting) -> Result<MeetingId> {
        let starts_at = hour(&meeting.starts_at)?;
        let tidy = |pair: &NamePair| {
            let visible = milaf_domain::name::visible;
            NamePair::new(visible(&pair.ar), visible(&pair.latin))
        };
        let meeting = Meeting {
            starts_at,
            place: tidy(&meeting.place),
            topic: tidy(&meeting.topic),
            ..meeting.clone()
        };
        if let Some(id) = meeting.id {
            self.meeting(id)?;
        }
        let (id, _) = self.transact(&Operation::MeetingNoted, |tx| Ok(stored::put(tx, &meeting)?))?;
        Ok(id)
    }

    /// The invitation: a letter to each of these members, or one to everybody where none is named.
    ///
    /// # Errors
    /// [`ErrorCode::MeetingMissing`], [`ErrorCode::MemberMissing`], [`ErrorCode::AssociationIncomplete`].
    pub fn invitation(
        &self,
        id: MeetingId,
        members: &[MemberId],
        language: PaperLanguage,
    ) -> Result<Printed> {
        let meeting = self.meeting(id)?;
        let today = self.surroundings.today();
        let association = self.named_association()?;
        let when = paper::when(meeting.held_on, &meeting.starts_at);
        let topic = topic(&meeting);
        let own = |l| milaf_paper::documents::association_in_sentence(&association, l);
        let text = Twin::each(|l| {
            let said = words::InvitationText { association: &own(l), when: when.get(l), topic: topic.get(l) };
            words::invitation_text(l, said)
        });
        let mut passages = vec![Passage::Text(text)];
        let place = paper::place_of(&meeting.place);
        if !place.is_empty() {
            passages.push(Passage::Text(Twin::each(|l| words::invitation_place_text(l, place.get(l)))));
        }
        passages.push(Passage::Text(Twin::each(|l| words::invitation_close_text(l).to_owned())));
        let letter = |to| MemberLetter {
            to,
            subject: Twin::each(|l| words::invitation_subject(l).to_owned()),
            reference: String::new(),
            passages: passages.clone(),
            note: Twin::default(),
        };
        let mut letters = Vec::new();
        for id in members {
            letters.push(letter(Some(addressee(&self.member(*id)?, today))));
        }
        if letters.is_empty() {
            letters.push(letter(None));
        }
        self.print_letters(&letters, language)
    }

    /// The attendance sheet: who is expected, and lines for whoever else comes.
    ///
    /// # Errors
    /// As [`Office::invitation`].
    pub fn attendance_sheet(
        &self,
        id: MeetingId,
        members: &[MemberId],
        blank: usize,
        language: PaperLanguage,
    ) -> Result<Printed> {
        let meeting = self.meeting(id)?;
        let association = self.named_association()?;
        let mut expected = Vec::with_capacity(members.len());
        for id in members {
            let member = self.member(*id)?;
            let number = member.number.as_ref().map(|n| n.0.clone()).unwrap_or_default();
            let phone = member.mobile.as_ref().map(|m| m.spaced()).unwrap_or_default();
            expected.push((number, member.name, phone));
        }
        let data = AttendanceData {
            association: &association,
            date: meeting.held_on,
            hour: &meeting.starts_at,
            place: &meeting.place,
            topic: topic(&meeting),
            expected: &expected,
            blank: blank.min(MOST),
        };
        let mut press = Press::new();
        let sheets = paper::sheets(&mut press, &data, language);
        Ok(self.press(&mut press, &sheets, &association, language, None))
    }

    /// Sheets to fill by hand, in the order in which they are typed: those of members filled with what is known, then
    /// `empty` ones.
    ///
    /// # Errors
    /// [`ErrorCode::LetterNobody`] for no sheet at all; [`ErrorCode::MemberMissing`], [`ErrorCode::AssociationIncomplete`].
    pub fn blank_sheets(
        &self,
        members: &[MemberId],
        empty: usize,
        language: PaperLanguage,
    ) -> Result<Printed> {
        let today = self.surroundings.today();
        let association = self.named_association()?;
        let context = self.context()?;
        let mut people: Vec<Member> = members.iter().map(|id| self.member(*id)).collect::<Result<_>>()?;
        people.extend((0..empty.min(MOST)).map(|_| Member::default()));
        if people.is_empty() {
            return Err(Error::new(ErrorCode::LetterNobody));
        }
        let assessments: Vec<Assessment> =
            people.iter().map(|member| assess(self.book, member, today, &context)).collect();
        let of = |(member, assessment)| DossierData {
            association: &association,
            member,
            number: None,
            date: today,
            assessment,
            book: self.book,
            agency: None,
            transmission: None,
            scans: &[],
        };
        let data: Vec<DossierData<'_>> = people.iter().zip(&assessments).map(of).collect();
        let mut press = Press::new();
        let sheets = dossier_paper::blank_sheets(&mut press, &data, language);
        Ok(self.press(&mut press, &sheets, &association, language, None))
    }

    /// Notes a question asked at a meeting, with its answer where one was given: a case of the member.
    ///
    /// # Errors
    /// [`ErrorCode::MeetingMissing`], and as [`Office::note_case`].
    pub fn note_question(&self, meeting: MeetingId, member: MemberId, draft: &CaseDraft) -> Result<NoteId> {
        self.meeting(meeting)?;
        for id in &draft.rules {
            crate::rule::show(self.book, id)?;
        }
        let (id, _) = self.transact(&Operation::CaseNoted, |tx| {
            let id = self.put_case(tx, member, draft)?;
            stored::put_question(tx, meeting, id)?;
            Ok(id)
        })?;
        Ok(id)
    }

    /// The questions asked at a meeting, in the order noted, each with its answer.
    ///
    /// # Errors
    /// [`ErrorCode::MeetingMissing`].
    pub fn meeting_questions(&self, id: MeetingId, language: Language) -> Result<Vec<MeetingQuestion>> {
        self.meeting(id)?;
        let asked = self.read(|reader| Ok(stored::list_questions(reader, id)?))?;
        let mut questions = Vec::new();
        for (note, member) in asked {
            let Some(member) = member else { continue };
            let name = self.member(member)?.name;
            let cases = self.list_cases(member, language)?;
            let case = cases.into_iter().find(|case| case.id == note);
            questions.extend(case.map(|case| MeetingQuestion { member, name, case }));
        }
        Ok(questions)
    }
}

/// What a meeting is about: as written, else registration with the CNSS.
fn topic(meeting: &Meeting) -> Twin {
    Twin::each(|l| {
        let own = meeting.topic.in_language(l);
        if own.is_empty() { words::topic_name(l).to_owned() } else { own.to_owned() }
    })
}

/// `9:5` as `09:05`; empty stays so.
fn hour(text: &str) -> Result<String> {
    let text = milaf_domain::name::visible(text).replace(['h', 'H'], ":");
    if text.is_empty() {
        return Ok(text);
    }
    let fault = || faulty("starts-at", milaf_domain::FaultCode::DateShape);
    let (hour, minute) = text.split_once(':').unwrap_or((&text, "0"));
    let minute = if minute.trim().is_empty() { "0" } else { minute.trim() };
    let time = (hour.trim().parse::<u8>().map_err(|_| fault())?, minute.parse::<u8>().map_err(|_| fault())?);
    if time.0 > 23 || time.1 > 59 {
        return Err(fault());
    }
    Ok(format!("{:02}:{:02}", time.0, time.1))
}

/// A meeting on a day, with nothing else fixed.
pub fn meeting_on(day: Date) -> Meeting {
    Meeting {
        id: None,
        held_on: day,
        starts_at: String::new(),
        place: NamePair::default(),
        topic: NamePair::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo;
    use crate::standing::{StandingFilter, StandingSort};
    use crate::testing::filled;

    #[test]
    fn a_meeting_gives_its_papers_and_keeps_the_questions_asked() {
        let (_folder, office) = filled();
        let ids = office.roll(&StandingFilter::default(), StandingSort::Number, false).unwrap();
        let before = office.logical_dump().unwrap();
        let meeting = Meeting {
            starts_at: "16h30".into(),
            place: NamePair::new("دار الشباب", "Maison des jeunes"),
            ..meeting_on(demo::DAY)
        };
        let id = office.note_meeting(&meeting).unwrap();
        assert_eq!(office.meeting(id).unwrap().starts_at, "16:30");
        let bad = office.note_meeting(&Meeting { starts_at: "25h".into(), ..meeting }).unwrap_err();
        assert_eq!(bad.code, ErrorCode::FieldFaulty);
        let invited = office.invitation(id, &ids[..3], PaperLanguage::Both).unwrap();
        assert_eq!(invited.pages, 3);
        let put_up = office.invitation(id, &[], PaperLanguage::Ar).unwrap();
        assert!(put_up.texts.join(" ").contains("دار الشباب"));
        let sheet = office.attendance_sheet(id, &ids, 10, PaperLanguage::Fr).unwrap();
        assert!(sheet.texts.iter().any(|text| text.contains("70")));
        let blank = office.blank_sheets(&ids[..1], 1, PaperLanguage::Both).unwrap();
        assert!(blank.pages >= 4);
        let draft = CaseDraft {
            question: "Et mon fils de 22 ans ?".into(),
            answer: "S'il étudie.".into(),
            ..CaseDraft::default()
        };
        office.note_question(id, ids[0], &draft).unwrap();
        let asked = office.meeting_questions(id, Language::Fr).unwrap();
        assert_eq!((asked.len(), asked[0].case.answer.as_str()), (1, "S'il étudie."));
        assert_eq!(office.list_cases(ids[0], Language::Fr).unwrap()[0].question, draft.question);
        office.undo().unwrap();
        assert!(office.meeting_questions(id, Language::Fr).unwrap().is_empty());
        office.undo().unwrap();
        assert_eq!(office.logical_dump().unwrap(), before);
    }
}
