//! Attestations of membership and their refusals: under one series of numbers, printed again as copies, in one register.

use milaf_domain::{
    Association, AttestationId, Date, Language, Member, MemberId, MembershipBody, PaperLanguage, Period,
    PersonName, RefusalReason, Sex, Situation,
};
use milaf_paper::Press;
use milaf_paper::documents::attestation::{self as paper, AttestationData, RefusalData};
use milaf_store::attestation::{self as stored, Attestation};
use milaf_store::counter;
use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorCode, Result};
use crate::member::ListRow;
use crate::operation::Operation;
use crate::register::Office;
use crate::sheet::Printed;

/// Longest reason in words that is kept, in characters.
const LONGEST: usize = 300;

/// Who is refused, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusalRequest {
    /// The member of the register, where it is one.
    pub member: Option<MemberId>,
    /// The name as given; a member's own is taken where this is empty.
    pub name: PersonName,
    /// For the title.
    pub sex: Option<Sex>,
    /// Number of the identity document shown; empty: none was.
    pub identity: String,
    /// Why.
    pub reason: RefusalReason,
    /// What is said besides; required where the reason is another one.
    pub said: String,
}

/// A line of the register of attestations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AttestationRow {
    /// Its key.
    #[serde(skip)]
    pub id: AttestationId,
    /// `12/2026`.
    pub number: String,
    /// Its date.
    pub issued_on: Date,
    /// Whose, while they are in the register.
    pub member: Option<MemberId>,
    /// The name on the paper; empty once erased.
    pub name: PersonName,
    /// Why it was refused; none: it was issued.
    pub refusal: Option<RefusalReason>,
    /// What was said besides.
    pub said: String,
    /// How often it was printed again.
    pub copies: u32,
}

/// A window of the register of attestations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AttestationPage {
    /// The latest first.
    pub rows: Vec<AttestationRow>,
    /// Of how many.
    pub total: u64,
}

/// Somebody whom a search found, with whether they are one of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ours {
    /// Who.
    pub member: ListRow,
    /// The membership of the association that holds on the day; none: they are no member on it.
    pub held: Option<Period>,
}

/// What a paper said, kept so that a copy says the same.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Content {
    association: Association,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    member: Option<Member>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    asked: Option<Asked>,
}

/// Who asked in vain.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Asked {
    name: PersonName,
    sex: Option<Sex>,
    identity: String,
}

impl Office {
    /// Issues a numbered attestation that somebody is a member of the association.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`], [`ErrorCode::NotAMember`] when they are no member of the association on that day.
    pub fn attest(&self, id: MemberId, language: PaperLanguage, on: Date) -> Result<Printed> {
        let association = self.named_association()?;
        let member = self.member(id)?;
        if member.situation.membership_on(MembershipBody::Association, on).is_none() {
            let name = member.name.in_language(Language::Fr);
            return Err(Error::new(ErrorCode::NotAMember)
                .with("name", name)
                .with("date", milaf_l10n::date::short(on)));
        }
        let content =
            Content { association: signing(&association, on), member: Some(shown(&member, on)), asked: None };
        let issued = |number| Operation::AttestationIssued { number };
        self.issue(&content, None, "", Some(id), language, on, issued)
    }

    /// Refuses an attestation, under a number of the same series.
    ///
    /// # Errors
    /// [`ErrorCode::RefusalUnsaid`] when the reason is another one and nothing is said; [`ErrorCode::MemberMissing`].
    pub fn refuse_attestation(
        &self,
        request: &RefusalRequest,
        language: PaperLanguage,
        on: Date,
    ) -> Result<Printed> {
        let association = self.named_association()?;
        let said: String = milaf_domain::name::visible(&request.said).chars().take(LONGEST).collect();
        if request.reason == RefusalReason::Other && said.is_empty() {
            return Err(Error::new(ErrorCode::RefusalUnsaid));
        }
        let known = request.member.map(|id| self.member(id)).transpose()?;
        let given = !request.name.last.is_empty() || !request.name.first.is_empty();
        let name = match &known {
            Some(member) if !given => member.name.clone(),
            _ => request.name.clone(),
        };
        let identity = milaf_domain::name::visible(&request.identity);
        let sex = request.sex.or(known.as_ref().and_then(|member| member.sex));
        let asked = Asked { name, sex, identity };
        let content = Content { association: signing(&association, on), member: None, asked: Some(asked) };
        let refused = |number| Operation::AttestationRefused { number };
        self.issue(&content, Some(request.reason), &said, request.member, language, on, refused)
    }

    /// Prints an attestation or a refusal again, marked as a copy, saying what the first print said. One issued before the
    /// register kept that says what the register says of its day.
    ///
    /// # Errors
    /// [`ErrorCode::AttestationMissing`] when there is none of this number, or its person was erased.
    pub fn copy_attestation(&self, number: &str, language: PaperLanguage) -> Result<Printed> {
        let missing = || Error::new(ErrorCode::AttestationMissing).with("number", number);
        let (year, serial) = numbered(number).ok_or_else(missing)?;
        let found = self.read(|reader| Ok(stored::find_by_number(reader, year, serial)?))?;
        let found = found.ok_or_else(missing)?;
        let id = found.id.ok_or_else(missing)?;
        let content = match kept(&found) {
            Some(content) => content,
            None => {
                let member = self.member(found.member.ok_or_else(missing)?)?;
                let association = signing(&self.named_association()?, found.issued_on);
                Content { association, member: Some(shown(&member, found.issued_on)), asked: None }
            }
        };
        let number = numbering(&found);
        let today = self.surroundings.today();
        let printed = self.lay(&content, &found, &number, language, Some(today));
        let operation = Operation::AttestationCopied { number };
        self.transact(&operation, |tx| {
            if let Some(member) = found.member {
                tx.concerns(member);
            }
            Ok(stored::note_copy(tx, id)?)
        })?;
        Ok(printed)
    }

    /// A window of the register of attestations and refusals, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_attestations(&self, offset: u64, count: u64) -> Result<AttestationPage> {
        self.read(|reader| {
            let rows = stored::list(reader, offset, count)?.into_iter().filter_map(row).collect();
            Ok(AttestationPage { rows, total: stored::total(reader)? })
        })
    }

    /// The attestations of a member and the refusals, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn attestations_of(&self, id: MemberId) -> Result<Vec<AttestationRow>> {
        let found = self.read(|reader| Ok(stored::list_of_member(reader, id)?))?;
        Ok(found.into_iter().rev().filter_map(row).collect())
    }

    /// "Is X one of ours?": whom the search finds, each with the membership that holds on a day. Nobody found: a refusal
    /// can be offered.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn find_ours(&self, text: &str, language: Language, on: Date, count: usize) -> Result<Vec<Ours>> {
        let found = self.search_members(text, language, count)?.rows;
        self.read(|reader| {
            let of = |row: ListRow| {
                let member = crate::member::whole(reader, row.id)?;
                let held = member.situation.membership_on(MembershipBody::Association, on);
                Ok(Ours { held: held.map(|held| held.period), member: row })
            };
            found.into_iter().map(of).collect()
        })
    }

    #[allow(clippy::too_many_arguments, reason = "one call each for what is issued and what is refused")]
    fn issue(
        &self,
        content: &Content,
        refusal: Option<RefusalReason>,
        said: &str,
        member: Option<MemberId>,
        language: PaperLanguage,
        on: Date,
        operation: impl Fn(String) -> Operation,
    ) -> Result<Printed> {
        let text = serde_json::to_string(content).map_err(Error::internal)?;
        let (printed, _) = self.transact(&operation(String::new()), |tx| {
            let serial = counter::issue_attestation_serial(tx, on.year())?;
            let mut record = Attestation {
                id: None,
                year: on.year(),
                serial,
                member,
                issued_on: on,
                language,
                sha256: [0; 32],
                refusal,
                said: said.to_owned(),
                content: text,
                copies: 0,
            };
            let number = numbering(&record);
            let printed = self.lay(content, &record, &number, language, None);
            record.sha256 = milaf_exchange::seal::digest(&printed.pdf);
            stored::insert(tx, &record)?;
            tx.describe(serde_json::to_vec(&operation(number)).map_err(Error::internal)?);
            Ok(printed)
        })?;
        Ok(printed)
    }

    fn lay(
        &self,
        content: &Content,
        record: &Attestation,
        number: &str,
        language: PaperLanguage,
        copy_on: Option<Date>,
    ) -> Printed {
        let association = &content.association;
        let mut press = Press::new();
        let sheets = match (&content.asked, record.refusal) {
            (Some(asked), Some(reason)) => {
                let data = RefusalData {
                    association,
                    name: &asked.name,
                    sex: asked.sex,
                    identity: &asked.identity,
                    number,
                    date: record.issued_on,
                    reason,
                    said: &record.said,
                    copy_on,
                };
                paper::refusal_sheets(&mut press, &data, language)
            }
            _ => {
                let member = content.member.clone().unwrap_or_default();
                let data =
                    AttestationData { association, member: &member, number, date: record.issued_on, copy_on };
                paper::sheets(&mut press, &data, language)
            }
        };
        self.press(&mut press, &sheets, association, language, Some(number.to_owned()))
    }
}

/// `12/2026`, or `12-2026`, as year and serial.
pub(crate) fn numbered(number: &str) -> Option<(i16, u32)> {
    let (serial, year) = number.trim().split_once(['/', '-'])?;
    Some((year.trim().parse().ok()?, serial.trim().parse().ok()?))
}

fn numbering(attestation: &Attestation) -> String {
    format!("{}/{}", attestation.serial, attestation.year)
}

fn kept(attestation: &Attestation) -> Option<Content> {
    serde_json::from_str(&attestation.content).ok()
}

fn row(attestation: Attestation) -> Option<AttestationRow> {
    let content = kept(&attestation);
    let name = content.and_then(|c| c.asked.map(|a| a.name).or(c.member.map(|m| m.name)));
    Some(AttestationRow {
        id: attestation.id?,
        number: numbering(&attestation),
        issued_on: attestation.issued_on,
        member: attestation.member,
        name: name.unwrap_or_default(),
        refusal: attestation.refusal,
        said: attestation.said,
        copies: attestation.copies,
    })
}

/// The association as a paper of a day shows it: letterhead and whoever signs.
pub(crate) fn signing(association: &Association, on: Date) -> Association {
    let mut own = association.clone();
    own.bureau.retain(|term| term.period.contains(on));
    own.agencies.clear();
    own.liaison.clear();
    own
}

/// What an attestation says of a person.
fn shown(member: &Member, on: Date) -> Member {
    let situation = Situation {
        addresses: member.situation.addresses.iter().filter(|a| a.period.contains(on)).cloned().collect(),
        memberships: member.situation.memberships.iter().filter(|m| m.period.contains(on)).cloned().collect(),
        ..Situation::default()
    };
    Member {
        number: member.number.clone(),
        name: member.name.clone(),
        sex: member.sex,
        birth: member.birth,
        birth_place: member.birth_place.clone(),
        identity: member.identity.clone(),
        situation,
        ..Member::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo;
    use crate::testing::filled;

    fn anybody(office: &Office) -> MemberId {
        let query = crate::member::ListQuery::first(crate::member::Sort::Number, 60);
        let rows = office.list_members(&query).unwrap().rows;
        let held = |id| {
            let member = office.member(id).unwrap();
            member.situation.membership_on(MembershipBody::Association, demo::DAY).is_some()
        };
        rows.iter().map(|row| row.id).find(|id| held(*id)).unwrap()
    }

    fn refusal() -> RefusalRequest {
        let name = PersonName {
            last: milaf_domain::NamePair::new("التازي", "TAZI"),
            first: milaf_domain::NamePair::new("كريم", "Karim"),
        };
        RefusalRequest {
            member: None,
            name,
            sex: Some(Sex::Male),
            identity: "BE456789".into(),
            reason: RefusalReason::UnknownPerson,
            said: String::new(),
        }
    }

    #[test]
    fn a_copy_says_what_the_first_print_said_although_the_member_changed_since() {
        let (_folder, office) = filled();
        let id = anybody(&office);
        let first = office.attest(id, PaperLanguage::Fr, demo::DAY).unwrap();
        let mut member = office.member(id).unwrap();
        let before = member.name.last.latin.clone();
        member.name.last = milaf_domain::NamePair::new("آخر", "AUTRE");
        office.change_member(&member).unwrap();
        let number = first.number.unwrap();
        let copy = office.copy_attestation(&number, PaperLanguage::Both).unwrap();
        let text = copy.texts.join("\n");
        assert!(text.contains(&before) && !text.contains("AUTRE"), "{text}");
        assert!(text.contains("Duplicata") && text.contains("نسخة سلمت"));
        let page = office.list_attestations(0, 10).unwrap();
        assert_eq!((page.total, page.rows[0].copies, page.rows[0].number.as_str()), (1, 1, number.as_str()));
        let missing = office.copy_attestation("99/2026", PaperLanguage::Fr).unwrap_err();
        assert_eq!(missing.code, ErrorCode::AttestationMissing);
    }

    #[test]
    fn a_stranger_is_refused_under_the_next_number_and_it_cannot_be_undone() {
        let (_folder, office) = filled();
        let id = anybody(&office);
        office.attest(id, PaperLanguage::Fr, demo::DAY).unwrap();
        assert!(office.find_ours("Zzyzx", Language::Fr, demo::DAY, 5).unwrap().is_empty());
        let refused = office.refuse_attestation(&refusal(), PaperLanguage::Both, demo::DAY).unwrap();
        assert_eq!(refused.number.as_deref(), Some("2/2026"));
        let text = refused.texts.join("\n");
        assert!(text.contains("TAZI Karim") && text.contains("BE456789"), "{text}");
        let page = office.list_attestations(0, 10).unwrap();
        assert_eq!(page.rows[0].refusal, Some(RefusalReason::UnknownPerson));
        assert_eq!(page.rows[0].name.last.latin, "TAZI");
        // Undo passes over what was issued: its number stays.
        let _ = office.undo();
        assert_eq!(office.list_attestations(0, 10).unwrap().total, 2);
        let unsaid = RefusalRequest { reason: RefusalReason::Other, ..refusal() };
        let unsaid = office.refuse_attestation(&unsaid, PaperLanguage::Fr, demo::DAY).unwrap_err();
        assert_eq!(unsaid.code, ErrorCode::RefusalUnsaid);
    }

    #[test]
    fn a_search_answers_who_is_one_of_ours() {
        let (_folder, office) = filled();
        let id = anybody(&office);
        let member = office.member(id).unwrap();
        let found = office.find_ours(&member.name.last.latin, Language::Fr, demo::DAY, 60).unwrap();
        let own = found.iter().find(|ours| ours.member.id == id).unwrap();
        assert!(own.held.is_some());
        let long_ago = Date::constant(1950, 1, 1);
        let before = office.find_ours(&member.name.last.latin, Language::Fr, long_ago, 60).unwrap();
        assert!(before.iter().all(|ours| ours.held.is_none_or(|period| period.from.is_none())));
    }
}
