//! Members: entering, changing, finding.

use milaf_domain::geography::CommuneCode;
use milaf_domain::{Cin, CnssNumber, Geography, IdentityDocument, Language, Member, MemberId, MemberNumber};
use milaf_store::{Reader, Write, duplicate, member as stored};

use crate::error::{Error, ErrorCode, Result};
use crate::operation::Operation;
use crate::register::Office;

pub use milaf_store::member::{Filter, Hits, ListQuery, ListRow, Page, Sort};

/// So many names are told when several members fit a word.
const NAMED: usize = 8;

impl Office {
    /// Enters a member.
    ///
    /// # Errors
    /// [`ErrorCode::MemberTwice`] when CIN, CNSS number or list number belong to somebody else.
    pub fn register_member(&self, member: &Member) -> Result<MemberId> {
        let today = self.surroundings.today();
        let context = self.context()?;
        let (id, _) = self.transact(&Operation::MemberRegistered, |tx| {
            refuse_twice(tx, member, None)?;
            let id = stored::insert(tx, member)?;
            self.settle(tx, id, &context, today)?;
            Ok(id)
        })?;
        Ok(id)
    }

    /// Changes a member who is there.
    ///
    /// # Errors
    /// [`ErrorCode::MemberTwice`], [`ErrorCode::MemberMissing`].
    pub fn change_member(&self, member: &Member) -> Result<()> {
        let id = member.id.ok_or_else(|| Error::new(ErrorCode::MemberMissing).with("text", ""))?;
        let today = self.surroundings.today();
        let context = self.context()?;
        self.transact(&Operation::MemberChanged, |tx| {
            refuse_twice(tx, member, Some(id))?;
            stored::update(tx, member)?;
            self.settle(tx, id, &context, today)
        })?;
        Ok(())
    }

    /// Puts a member into the bin.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`].
    pub fn bin_member(&self, id: MemberId) -> Result<()> {
        self.transact(&Operation::MemberBinned, |tx| Ok(stored::set_binned(tx, id, true)?))?;
        Ok(())
    }

    /// A page of the list.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_members(&self, query: &ListQuery) -> Result<Page> {
        self.read(|reader| Ok(stored::list(reader, query)?))
    }

    /// Members that fit what was typed.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn search_members(&self, text: &str, language: Language, count: usize) -> Result<Hits> {
        self.read(|reader| Ok(stored::search(reader, text, language, count)?))
    }

    /// A member whole.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`].
    pub fn member(&self, id: MemberId) -> Result<Member> {
        self.read(|reader| whole(reader, id))
    }

    /// The one member that a word names: a list number, a CIN, a CNSS number, or a name that only one bears.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`], [`ErrorCode::MemberAmbiguous`] naming those who fit.
    pub fn find_member(&self, text: &str, language: Language) -> Result<Member> {
        self.read(|reader| {
            let ids = by_identifier(reader, text)?;
            let ids = if ids.is_empty() {
                let hits = stored::search(reader, text, language, NAMED)?;
                hits.rows.into_iter().map(|row| row.id).collect()
            } else {
                ids
            };
            match ids.as_slice() {
                [] => Err(Error::new(ErrorCode::MemberMissing).with("text", text)),
                [only] => whole(reader, *only),
                several => {
                    let members = stored::list_whole(reader, several)?;
                    let names: Vec<String> = members.iter().map(|m| handle(m, language)).collect();
                    Err(Error::new(ErrorCode::MemberAmbiguous)
                        .with("text", text)
                        .with("numbers", milaf_l10n::list::all_of(language, &names)))
                }
            }
        })
    }
}

/// A member by key.
pub(crate) fn whole(reader: &Reader, id: MemberId) -> Result<Member> {
    stored::find(reader, id)?.ok_or_else(|| Error::new(ErrorCode::MemberMissing).with("text", id.0))
}

/// «17 (EL ALAOUI Mohamed)»: what tells a member from another in an answer.
fn handle(member: &Member, language: Language) -> String {
    let number = member.number.as_ref().map_or("—", |n| n.0.as_str());
    format!("{number} ({})", member.name.in_language(language))
}

/// Those whose list number, CIN or CNSS number a word is.
fn by_identifier(reader: &Reader, text: &str) -> Result<Vec<MemberId>> {
    let number = MemberNumber(text.trim().to_owned());
    let mut ids = stored::list_by_number(reader, &number)?;
    if ids.is_empty() {
        // The number may stand on an old paper of somebody who was merged into another member.
        ids = duplicate::list_by_former_number(reader, &number)?;
    }
    if let Ok(cin) = Cin::parse(text) {
        ids.extend(stored::list_by_identity(reader, cin.value.as_str())?);
    }
    if let Ok(cnss) = CnssNumber::parse(text) {
        ids.extend(stored::list_by_cnss(reader, cnss.value.as_str())?);
    }
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// Members already there who bear one of a person's identifiers.
pub(crate) fn same_identifiers(
    reader: &Reader,
    member: &Member,
) -> Result<Vec<(&'static str, String, MemberId)>> {
    let mut found = Vec::new();
    if let Some(identity) = &member.identity {
        let field = if matches!(identity, IdentityDocument::Cin(_)) { "cin" } else { "residence-card" };
        for id in stored::list_by_identity(reader, identity.number())? {
            found.push((field, identity.number().to_owned(), id));
        }
    }
    if let Some(cnss) = &member.cnss {
        for id in stored::list_by_cnss(reader, cnss.as_str())? {
            found.push(("cnss", cnss.as_str().to_owned(), id));
        }
    }
    if let Some(number) = &member.number {
        for id in stored::list_by_number(reader, number)? {
            found.push(("member-number", number.0.clone(), id));
        }
    }
    Ok(found)
}

/// Refuses an identifier that somebody other than `own` bears.
pub(crate) fn refuse_twice(tx: &Write<'_>, member: &Member, own: Option<MemberId>) -> Result<()> {
    let taken = same_identifiers(tx, member)?.into_iter().find(|(_, _, id)| Some(*id) != own);
    let Some((field, value, id)) = taken else { return Ok(()) };
    let other = whole(tx, id)?;
    let number = other.number.map_or_else(|| id.0.to_string(), |n| n.0);
    Err(Error::new(ErrorCode::MemberTwice).with("field", field).with("value", value).with("number", number))
}

/// The commune's name in a language, or nothing.
pub fn commune_name(code: Option<&CommuneCode>, language: Language) -> String {
    code.and_then(|code| Geography::get().commune(code))
        .map(|place| place.in_language(language).to_owned())
        .unwrap_or_default()
}
