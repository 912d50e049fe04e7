//! A member as a form: every field as text with its doubts, and the one way to change a field from a window. What is
//! refused is answered field by field and nothing is written; what is accepted is one operation that one undo takes back.

mod card;
mod change;
mod choice;
mod slot;

use std::collections::BTreeMap;

use milaf_domain::{Date, Fault, FaultCode, Language, Member, MemberId, MembershipBody, NamePair, Period};
use milaf_l10n::{date, fault_code, marital_status};
use milaf_paper::explain::Explainer;
use milaf_store::{Reader, doubt};

use crate::error::Result;
use crate::member::{same_identifiers, whole};
use crate::operation::Operation;
use crate::register::Office;
pub(crate) use slot::stage_code;
use slot::{Desk, paths, slot};

pub use card::CardRead;
pub use change::{Edit, FormAnswer, Refusal};
pub use choice::{CategoryChoice, Choice, Choices};

/// A member's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The member's key; none before the first name is written down.
    pub id: Option<MemberId>,
    /// Each field by its path.
    pub fields: BTreeMap<String, FormField>,
    /// Records of the dated lists and the family, in the order written.
    pub records: Vec<FormRecord>,
}

/// A field of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    /// As a person writes it.
    pub text: String,
    /// Its normal form: an ISO date, an identifier, a code.
    pub value: String,
    /// What is doubtful about it.
    pub doubts: Vec<FieldDoubt>,
    /// Somebody else who bears the same identifier.
    pub twin: Option<OtherMember>,
}

/// A doubt about a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldDoubt {
    /// Its code.
    pub code: String,
    /// What is doubtful and what to do.
    pub sentence: String,
    /// The reason for which a person accepted it, and when.
    pub accepted: Option<(String, Date)>,
}

/// Another member, as a link names one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherMember {
    /// The key.
    pub id: MemberId,
    /// The name in both scripts.
    pub name: NamePair,
    /// The association's number, or the key where there is none.
    pub number: String,
}

/// A record of a list of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormRecord {
    /// The list: `category`, `activity`, `household`, `address`, `membership`, `dependant`.
    pub list: &'static str,
    /// What its paths begin with: `address.0`, `dependant.12`.
    pub key: String,
    /// Home or work, association or chamber, spouse or child; empty elsewhere.
    pub kind: &'static str,
    /// Whether it holds today.
    pub current: bool,
    /// From when to when, in words.
    pub period: String,
    /// What it says, in words.
    pub title: String,
    /// Years with a turnover.
    pub years: Vec<i16>,
}

impl Office {
    /// A member's form; without a key, the empty one.
    ///
    /// # Errors
    /// [`crate::ErrorCode::MemberMissing`].
    pub fn form(&self, id: Option<MemberId>, language: Language) -> Result<Form> {
        self.read(|reader| {
            let member = id.map(|id| whole(reader, id)).transpose()?.unwrap_or_default();
            self.form_of(reader, &member, language)
        })
    }

    /// Accepts a doubt about a field of a member, with the reason; it holds for the value that stands there.
    ///
    /// # Errors
    /// [`crate::ErrorCode::MemberMissing`], also where the field is not the member's.
    pub fn accept_doubt(&self, id: MemberId, field: &str, code: &str, reason: &str) -> Result<()> {
        let accepted_on = self.surroundings.today();
        self.transact(&Operation::DoubtAccepted { field: field.to_owned() }, |tx| {
            let mut member = whole(tx, id)?;
            let value = slot(&mut member, field).map(|place| place.value()).unwrap_or_default();
            let (field, code) = (field.to_owned(), code.to_owned());
            let reason = milaf_domain::name::visible(reason);
            Ok(doubt::put(tx, id, &doubt::Doubt { field, code, value, reason, accepted_on })?)
        })?;
        Ok(())
    }

    pub(super) fn form_of(&self, reader: &Reader, member: &Member, language: Language) -> Result<Form> {
        let desk = Desk { book: self.book, today: self.surroundings.today() };
        let accepted = match member.id {
            Some(id) => doubt::list_of_member(reader, id)?,
            None => Vec::new(),
        };
        let twins = twins(reader, member)?;
        // Slots borrow what they name for writing; the form reads a copy.
        let (mut shown, mut tried) = (member.clone(), member.clone());
        let mut fields = BTreeMap::new();
        for path in paths(member) {
            let Some(place) = slot(&mut shown, &path) else { continue };
            let (text, value) = (place.text(), place.value());
            let codes = slot(&mut tried, &path).and_then(|place| place.put(&text, desk).ok());
            let doubts = codes.unwrap_or_default().into_iter().map(|code| {
                let reason = accepted
                    .iter()
                    .find(|a| a.field == path && a.code == code.code() && a.value == value)
                    .map(|a| (a.reason.clone(), a.accepted_on));
                let sentence = fault_code(language, code, &text);
                FieldDoubt { code: code.code().to_owned(), sentence, accepted: reason }
            });
            let doubts = doubts.collect();
            let twin = twins.iter().find(|(field, _)| *field == path).map(|(_, other)| other.clone());
            fields.insert(path, FormField { text, value, doubts, twin });
        }
        let records = records(&Explainer { language, book: self.book, member, date: desk.today });
        Ok(Form { id: member.id, fields, records })
    }
}

/// Others who bear one of the member's identifiers, by the path of the field.
fn twins(reader: &Reader, member: &Member) -> Result<Vec<(&'static str, OtherMember)>> {
    let mut twins = Vec::new();
    for (field, _, id) in same_identifiers(reader, member)? {
        if Some(id) != member.id {
            twins.push((path_of(field), other(reader, id)?));
        }
    }
    Ok(twins)
}

/// The path of an identifier as errors name it.
fn path_of(field: &str) -> &'static str {
    match field {
        "cin" | "residence-card" => "identity",
        "cnss" => "cnss",
        _ => "number",
    }
}

fn other(reader: &Reader, id: MemberId) -> Result<OtherMember> {
    let member = whole(reader, id)?;
    let name = NamePair::new(member.name.in_language(Language::Ar), member.name.in_language(Language::Fr));
    Ok(OtherMember { id, name, number: member.number.map_or_else(|| id.0.to_string(), |n| n.0) })
}

fn records(say: &Explainer<'_>) -> Vec<FormRecord> {
    let (member, language, today) = (say.member, say.language, say.date);
    let situation = &member.situation;
    let mut records = Vec::new();
    let mut add = |list, at: usize, kind, held: Period, title: String, years| {
        let (current, period) = (held.contains(today), say.period(held.from, held.to));
        records.push(FormRecord { list, key: format!("{list}.{at}"), kind, current, period, title, years });
    };
    for (at, held) in situation.categories.iter().enumerate() {
        add("category", at, "", held.period, say.category(&held.value.category), Vec::new());
    }
    for (at, held) in situation.activities.iter().enumerate() {
        let years = held.value.turnovers.iter().map(|t| t.year).collect();
        add("activity", at, "", held.period, held.value.label.in_language(language).to_owned(), years);
    }
    for (at, held) in situation.households.iter().enumerate() {
        let title = marital_status(language, held.value.status, member.sex).to_owned();
        add("household", at, "", held.period, title, Vec::new());
    }
    for (at, held) in situation.addresses.iter().enumerate() {
        let kind = match held.value.place {
            milaf_domain::AddressPlace::Home => "home",
            milaf_domain::AddressPlace::Work => "work",
        };
        add("address", at, kind, held.period, address(&held.value, language), Vec::new());
    }
    for (at, held) in situation.memberships.iter().enumerate() {
        let kind = match held.value.body {
            MembershipBody::Association => "association",
            MembershipBody::Chamber => "chamber",
        };
        let title = milaf_l10n::membership_body(language, held.value.body).to_owned();
        add("membership", at, kind, held.period, title, Vec::new());
    }
    for dependant in &member.dependants {
        let Some(id) = dependant.id else { continue };
        let (kind, belongs) = match dependant.relation {
            milaf_domain::Relation::Spouse => ("spouse", dependant.belongs),
            milaf_domain::Relation::Child => ("child", dependant.belongs),
        };
        records.push(FormRecord {
            list: "dependant",
            key: format!("dependant.{}", id.0),
            kind,
            current: belongs.contains(today) && dependant.died_on.is_none(),
            period: dependant.birth.map(date::partial_short).unwrap_or_default(),
            title: dependant.name.in_language(language),
            years: Vec::new(),
        });
    }
    records
}

/// Street and commune of an address, in a language.
fn address(address: &milaf_domain::Address, language: Language) -> String {
    let commune = crate::member::commune_name(address.commune.as_ref(), language);
    let town = if commune.is_empty() { address.city.in_language(language) } else { &commune };
    let parts: Vec<&str> =
        [address.street.in_language(language), town].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(if language == Language::Ar { "، " } else { ", " })
}

/// A fault's sentence without its proposal, which a window shows as an action of its own.
fn sentence(fault: &Fault, language: Language) -> String {
    fault_code(language, fault.code, &fault.input)
}

/// A field whose period ends before it begins.
fn reversed(period: Period) -> Option<Fault> {
    match (period.from, period.to) {
        (Some(from), Some(to)) if to < from => {
            let shown = format!("{} – {}", date::short(from), date::short(to));
            Some(Fault::new(FaultCode::PeriodReversed, &shown))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
