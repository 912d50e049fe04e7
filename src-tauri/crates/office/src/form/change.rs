//! Changing a member through the form: edits are read one by one, refusals are gathered, and only a whole change is
//! written.

use milaf_domain::{
    Activity, Address, AddressPlace, CategoryHeld, Date, Dated, Dependant, Fault, Household, Language,
    Member, MemberId, Membership, MembershipBody, NamePair, Period, PersonName, Relation, name,
};
use milaf_exchange::typed;
use milaf_l10n::msg::form as words;

use super::slot::{Desk, slot, status};
use super::{Form, OtherMember, other, path_of, reversed, sentence};
use crate::error::{Error, ErrorCode, Result};
use crate::member::same_identifiers;
use crate::register::Office;

/// One edit of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A field's text; empty: unknown.
    Set {
        /// The field.
        path: String,
        /// What was typed or chosen.
        text: String,
    },
    /// A new record at the end of a list; `new` names it in the paths of the edits that follow.
    Add {
        /// The list: `category`, `activity`, `household`, `address`, `membership`, `dependant`.
        list: String,
        /// Its category, status, place, body or relation; empty for an activity.
        kind: String,
        /// Its first day as typed; empty where nobody wrote it down.
        since: String,
        /// The record that ends the day before, by its key.
        closes: Option<String>,
    },
    /// A record taken away, by its key.
    Remove {
        /// `address.1`, `dependant.12`.
        record: String,
    },
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormAnswer {
    /// Written down.
    Saved(Form),
    /// Nothing was wrong, but a person without any name is not written down yet.
    Waiting(Form),
    /// Nothing was written.
    Refused(Vec<Refusal>),
}

/// A refused edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The field.
    pub path: String,
    /// What was typed.
    pub text: String,
    /// What is wrong and what to do.
    pub sentence: String,
    /// What was probably meant.
    pub likely: Option<String>,
    /// Who bears the identifier already.
    pub twin: Option<OtherMember>,
}

impl Office {
    /// Changes a member, or enters a new one where `id` is none.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`]; [`ErrorCode::UndoConflict`] where an edit names a record that is no longer there.
    pub fn change_form(
        &self,
        id: Option<MemberId>,
        edits: &[Edit],
        language: Language,
    ) -> Result<FormAnswer> {
        let mut member = match id {
            Some(id) => self.member(id)?,
            None => Member::default(),
        };
        let before = member.clone();
        let desk = Desk { book: self.book, today: self.surroundings.today() };
        let mut refusals = Vec::new();
        for edit in edits {
            if let Err((path, fault)) = apply(&mut member, edit, desk)? {
                refusals.push(Refusal {
                    path,
                    text: fault.input.clone(),
                    sentence: sentence(&fault, language),
                    likely: fault.likely,
                    twin: None,
                });
            }
        }
        if refusals.is_empty() {
            refusals.extend(periods(&member, &before, edits, language));
            refusals.extend(self.taken(&member, language)?);
        }
        if !refusals.is_empty() {
            return Ok(FormAnswer::Refused(refusals));
        }
        if id.is_none() && member.name.is_empty() {
            return Ok(FormAnswer::Waiting(self.read(|reader| self.form_of(reader, &member, language))?));
        }
        let id = match id {
            Some(id) => {
                if member != before {
                    self.change_member(&member)?;
                }
                id
            }
            None => self.register_member(&member)?,
        };
        Ok(FormAnswer::Saved(self.form(Some(id), language)?))
    }

    /// Identifiers that somebody else bears.
    fn taken(&self, member: &Member, language: Language) -> Result<Vec<Refusal>> {
        self.read(|reader| {
            let mut refusals = Vec::new();
            for (field, value, id) in same_identifiers(reader, member)? {
                if Some(id) == member.id {
                    continue;
                }
                let twin = other(reader, id)?;
                let path = path_of(field);
                let (name, number) = (twin.name.in_language(language), twin.number.as_str());
                let sentence = match path {
                    "identity" => words::identity_taken(language, words::IdentityTaken { name, number }),
                    "cnss" => words::cnss_taken(language, words::CnssTaken { name, number }),
                    _ => words::number_taken(language, name),
                };
                let path = path.to_owned();
                refusals.push(Refusal { path, text: value, sentence, likely: None, twin: Some(twin) });
            }
            Ok(refusals)
        })
    }
}

/// A refused edit: the field and its fault.
type Refused = (String, Fault);

fn gone() -> Error {
    Error::new(ErrorCode::UndoConflict)
}

/// Puts one edit into the member; the outer error means that the edit names nothing of theirs.
fn apply(member: &mut Member, edit: &Edit, desk: Desk) -> Result<std::result::Result<(), Refused>> {
    match edit {
        Edit::Set { path, text } => {
            let place = slot(member, path).ok_or_else(gone)?;
            Ok(place.put(text, desk).map(|_| ()).map_err(|fault| (path.clone(), fault)))
        }
        Edit::Remove { record } => remove(member, record).map(Ok).ok_or_else(gone),
        Edit::Add { list, kind, since, closes } => {
            let from = match name::visible(since).is_empty() {
                true => None,
                false => match typed::day(since, desk.today) {
                    Ok(day) => Some(day),
                    Err(fault) => return Ok(Err((format!("{list}.new.from"), fault))),
                },
            };
            if let (Some(record), Some(from)) = (closes, from)
                && let Err(fault) = close(member, record, from).ok_or_else(gone)?
            {
                return Ok(Err((format!("{list}.new.from"), fault)));
            }
            add(member, list, kind, from).ok_or_else(gone)?;
            if list == "category" {
                // Only what the rule book knows is a category: read like a choice.
                let path = format!("{list}.new.code");
                let place = slot(member, &path).ok_or_else(gone)?;
                return Ok(place.put(kind, desk).map(|_| ()).map_err(|fault| (path, fault)));
            }
            Ok(Ok(()))
        }
    }
}

fn add(member: &mut Member, list: &str, kind: &str, from: Option<Date>) -> Option<()> {
    let period = Period { from, to: None };
    let situation = &mut member.situation;
    match (list, kind) {
        ("category", code) => {
            situation.categories.push(Dated { period, value: CategoryHeld::new(code) });
        }
        ("activity", _) => situation.activities.push(Dated { period, value: Activity::default() }),
        ("household", code) => {
            situation.households.push(Dated { period, value: Household { status: status(code)? } });
        }
        ("address", "home" | "work") => {
            let place = if kind == "home" { AddressPlace::Home } else { AddressPlace::Work };
            situation.addresses.push(Dated { period, value: Address::new(place) });
        }
        ("membership", "association" | "chamber") => {
            let (body, number) = match kind {
                "association" => {
                    (MembershipBody::Association, member.number.clone().map(|n| n.0).unwrap_or_default())
                }
                _ => (MembershipBody::Chamber, String::new()),
            };
            let value = Membership { body, number, body_name: NamePair::default() };
            situation.memberships.push(Dated { period, value });
        }
        ("dependant", "spouse" | "child") => {
            let relation = if kind == "spouse" { Relation::Spouse } else { Relation::Child };
            let dependant = Dependant { belongs: period, ..Dependant::new(relation, PersonName::default()) };
            member.dependants.push(dependant);
        }
        _ => return None,
    }
    Some(())
}

/// The period of a dated record.
fn period_of<'m>(member: &'m mut Member, record: &str) -> Option<&'m mut Period> {
    let (list, at) = record.split_once('.')?;
    let situation = &mut member.situation;
    if list == "dependant" {
        let dependant =
            member.dependants.iter_mut().find(|d| d.id.is_some_and(|id| id.0.to_string() == at))?;
        return Some(&mut dependant.belongs);
    }
    let at: usize = at.parse().ok()?;
    Some(match list {
        "category" => &mut situation.categories.get_mut(at)?.period,
        "activity" => &mut situation.activities.get_mut(at)?.period,
        "household" => &mut situation.households.get_mut(at)?.period,
        "address" => &mut situation.addresses.get_mut(at)?.period,
        "membership" => &mut situation.memberships.get_mut(at)?.period,
        _ => return None,
    })
}

/// Ends a record the day before another begins.
fn close(member: &mut Member, record: &str, before: Date) -> Option<std::result::Result<(), Fault>> {
    let period = period_of(member, record)?;
    let last = before.yesterday().ok()?;
    let closed = Period { from: period.from, to: Some(period.to.map_or(last, |to| to.min(last))) };
    Some(match reversed(closed) {
        Some(fault) => Err(fault),
        None => {
            *period = closed;
            Ok(())
        }
    })
}

fn remove(member: &mut Member, record: &str) -> Option<()> {
    fn cut<T>(list: &mut Vec<T>, at: usize) -> Option<()> {
        (at < list.len()).then(|| {
            list.remove(at);
        })
    }
    let (list, at) = record.split_once('.')?;
    let situation = &mut member.situation;
    if list == "dependant" {
        let place = member.dependants.iter().position(|d| d.id.is_some_and(|id| id.0.to_string() == at))?;
        let gone = member.dependants.remove(place).id?;
        member.pieces.retain(|piece| piece.owner != milaf_domain::PieceOwner::Dependant(gone));
        return Some(());
    }
    let at: usize = at.parse().ok()?;
    match list {
        "category" => cut(&mut situation.categories, at),
        "activity" => cut(&mut situation.activities, at),
        "household" => cut(&mut situation.households, at),
        "address" => cut(&mut situation.addresses, at),
        "membership" => cut(&mut situation.memberships, at),
        _ => None,
    }
}

/// Periods that end before they begin, each said of the field that was edited.
fn periods(member: &Member, before: &Member, edits: &[Edit], language: Language) -> Vec<Refusal> {
    if member == before {
        return Vec::new();
    }
    let mut member = member.clone();
    let set = edits.iter().filter_map(|edit| match edit {
        Edit::Set { path, text } => Some((path, text)),
        Edit::Add { .. } | Edit::Remove { .. } => None,
    });
    set.filter_map(|(path, text)| {
        let (record, part) = path.rsplit_once('.')?;
        let fault = matches!(part, "from" | "to").then(|| period_of(&mut member, record).copied())??;
        let sentence = sentence(&reversed(fault)?, language);
        Some(Refusal { path: path.clone(), text: text.clone(), sentence, likely: None, twin: None })
    })
    .collect()
}
