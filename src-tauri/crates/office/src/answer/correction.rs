//! What the CNSS writes otherwise than it was told: read into the member's record.

use std::collections::BTreeMap;

use milaf_domain::fold::fold;
use milaf_domain::{Cin, Date, IdentityDocument, Member, name};
use milaf_exchange::typed;
use serde::Serialize;

use crate::told::Fields;
use crate::transmission::Words;

/// A corrected field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// Code of the column of the working list.
    pub code: String,
    /// Its heading.
    pub label: Words,
    /// What was told.
    pub was: String,
    /// What the CNSS writes.
    pub now: String,
    /// Whether it could be read; otherwise it is only kept with the answer.
    pub read: bool,
}

/// Puts a corrected value into a member's record; whether it could be read.
pub(super) fn apply(member: &mut Member, code: &str, text: &str, today: Date) -> bool {
    let place = match code {
        "last-name-latin" => &mut member.name.last.latin,
        "first-name-latin" => &mut member.name.first.latin,
        "last-name-ar" => &mut member.name.last.ar,
        "first-name-ar" => &mut member.name.first.ar,
        "cin" => {
            let read = Cin::parse(text).ok().map(|cin| IdentityDocument::Cin(cin.value));
            return read.map(|card| member.identity = Some(card)).is_some();
        }
        "birth" => {
            return typed::past(text, today).ok().map(|birth| member.birth = Some(birth)).is_some();
        }
        _ => return false,
    };
    name::parse(text).map(|read| *place = read.value).is_ok()
}

/// What a list repeats of a person otherwise than it was told.
pub(super) fn echoed(
    echoed: &BTreeMap<String, String>,
    told: &Fields,
    today: Date,
) -> BTreeMap<String, String> {
    let differs = |(code, text): (&String, &String)| {
        let [was, _] = told.get(code)?;
        let same = match code.as_str() {
            "birth" => typed::past(text, today).ok() == typed::past(was, today).ok(),
            _ => fold(text).replace(' ', "") == fold(was).replace(' ', ""),
        };
        (!same).then(|| (code.clone(), text.clone()))
    };
    echoed.iter().filter_map(differs).collect()
}

/// What the CNSS may write otherwise and the program can read: the codes of the columns, with their headings.
pub fn corrected_fields() -> Vec<(String, Words)> {
    const READ: [&str; 6] =
        ["last-name-latin", "first-name-latin", "last-name-ar", "first-name-ar", "cin", "birth"];
    crate::told::labels().filter(|(code, _)| READ.contains(&code.as_str())).collect()
}
