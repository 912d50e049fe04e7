//! Attestations of membership and their refusals, as the window shows and asks them.

use milaf_domain::{Date, NamePair, PersonName, RefusalReason, Sex};
use milaf_office::attestation::{AttestationRow, Ours, RefusalRequest};
use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::form::member;
use super::key;
use super::member_list::masked;
use super::transmission::PersonNameView;

coded! {
    /// Why an attestation is refused.
    RefusalCode of RefusalReason {
        UnknownPerson, NotYetMember, MembershipEnded, IdentityDiffers, OtherTrade, Other,
    }
}
coded! {
    /// For the title.
    TitleCode of Sex { Male, Female, }
}

/// Whom a search found, with whether they are one of ours.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct OursView {
    /// Who.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Their number in the association; empty: none.
    pub number: String,
    /// Number of their identity document, the middle hidden; empty: none.
    pub identity: String,
    /// They are a member on the day.
    pub held: bool,
    /// Since when, where it is known.
    pub since: Option<String>,
}

impl From<Ours> for OursView {
    fn from(ours: Ours) -> OursView {
        let row = ours.member;
        OursView {
            member: key(row.id.0),
            name: PersonNameView::from(&row.name),
            number: row.number.map(|number| number.0).unwrap_or_default(),
            identity: row.identity.as_ref().map(masked).unwrap_or_default(),
            held: ours.held.is_some(),
            since: ours.held.and_then(|period| period.from).map(|day| day.to_string()),
        }
    }
}

/// Whom a search found.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct OursList {
    /// As of which day.
    pub on: String,
    /// The best first.
    pub rows: Vec<OursView>,
}

/// A line of the register of attestations.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AttestationView {
    /// Its number.
    pub number: String,
    /// Its date.
    pub issued_on: String,
    /// Whose, while they are in the register.
    pub member: Option<u32>,
    /// The name on the paper; none once erased.
    pub name: Option<PersonNameView>,
    /// Why it was refused; none: it was issued.
    pub refusal: Option<RefusalCode>,
    /// What was said besides.
    pub said: String,
    /// How often it was printed again.
    pub copies: u32,
}

impl From<AttestationRow> for AttestationView {
    fn from(row: AttestationRow) -> AttestationView {
        let known = row.name != PersonName::default();
        AttestationView {
            number: row.number,
            issued_on: row.issued_on.to_string(),
            member: row.member.map(|id| key(id.0)),
            name: known.then(|| PersonNameView::from(&row.name)),
            refusal: row.refusal.map(RefusalCode::from),
            said: row.said,
            copies: row.copies,
        }
    }
}

/// A window of the register of attestations.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AttestationList {
    /// The latest first.
    pub rows: Vec<AttestationView>,
    /// Of how many.
    pub total: u32,
}

/// The attestations of one member.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MemberAttestations {
    /// As of which day.
    pub on: String,
    /// They are a member on the day.
    pub held: bool,
    /// The latest first.
    pub rows: Vec<AttestationView>,
}

impl MemberAttestations {
    /// Their view.
    pub fn of(on: Date, held: bool, rows: Vec<AttestationRow>) -> MemberAttestations {
        let rows = rows.into_iter().map(AttestationView::from).collect();
        MemberAttestations { on: on.to_string(), held, rows }
    }
}

/// Who is refused, and why.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RefusalInput {
    /// The member of the register, where it is one; the name is then theirs.
    pub member: Option<u32>,
    /// Last name in Arabic letters.
    pub last_ar: String,
    /// In Latin letters.
    pub last_latin: String,
    /// First name in Arabic letters.
    pub first_ar: String,
    /// In Latin letters.
    pub first_latin: String,
    /// For the title.
    pub title: Option<TitleCode>,
    /// Number of the identity document shown; empty: none was.
    pub identity: String,
    /// Why.
    pub reason: RefusalCode,
    /// What is said besides.
    pub said: String,
}

impl From<RefusalInput> for RefusalRequest {
    fn from(input: RefusalInput) -> RefusalRequest {
        RefusalRequest {
            member: input.member.map(member),
            name: PersonName {
                last: NamePair::new(input.last_ar.trim(), input.last_latin.trim()),
                first: NamePair::new(input.first_ar.trim(), input.first_latin.trim()),
            },
            sex: input.title.map(Sex::from),
            identity: input.identity,
            reason: input.reason.into(),
            said: input.said,
        }
    }
}
