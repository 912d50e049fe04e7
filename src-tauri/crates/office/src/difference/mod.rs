//! What differs between two states of one person, field by field, and the state between them that somebody chose.

mod wording;

use std::collections::BTreeSet;

use milaf_domain::Member;
use serde::Serialize;
use serde_json::Value;

pub use wording::{field_name, shown_value};

/// A field before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// Its path in the member's record: `situation.activities.0.class`. A thing that only one side has is one field:
    /// `dependants.2`.
    pub field: String,
    /// Before; empty: nothing.
    pub old: String,
    /// After; empty: nothing.
    pub new: String,
}

/// What differs between two states of a member.
pub fn changes(before: &Member, after: &Member) -> Vec<FieldChange> {
    if before == after {
        return Vec::new();
    }
    let [before, after] = [record(before), record(after)];
    let mut found = Vec::new();
    compare(&mut Vec::new(), &before, &after, &mut found);
    found
}

/// The member between two states: as `after`, but for the fields `declined`, which stay as `before` has them. Fields that do
/// not differ may be declined without effect.
pub(crate) fn settled(before: &Member, after: &Member, declined: &BTreeSet<String>) -> Member {
    if declined.is_empty() {
        return after.clone();
    }
    let (there, mut wanted) = (record(before), record(after));
    // Things that only `after` has go last and from the end on, so that places stay what they were.
    let mut gone: Vec<(String, usize)> = Vec::new();
    for path in declined {
        let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
        let old = at(&there, path).cloned();
        match (at_mut(&mut wanted, parent), old) {
            (Some(Value::Object(fields)), Some(old)) => {
                fields.insert(name.to_owned(), old);
            }
            (Some(Value::Object(fields)), None) => {
                fields.remove(name);
            }
            (Some(Value::Array(items)), old) => {
                let Ok(place) = name.parse::<usize>() else { continue };
                match (items.get_mut(place), old) {
                    (Some(item), Some(old)) => *item = old,
                    (Some(_), None) => gone.push((parent.to_owned(), place)),
                    _ => {}
                }
            }
            _ => {}
        }
    }
    gone.sort_by_key(|(_, place)| std::cmp::Reverse(*place));
    for (parent, place) in gone {
        if let Some(Value::Array(items)) = at_mut(&mut wanted, &parent) {
            items.remove(place);
        }
    }
    serde_json::from_value(wanted).unwrap_or_else(|_| before.clone())
}

fn record(member: &Member) -> Value {
    serde_json::to_value(member).unwrap_or_default()
}

fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').filter(|step| !step.is_empty()).try_fold(value, |value, step| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        other => other.get(step),
    })
}

fn at_mut<'v>(value: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    path.split('.').filter(|step| !step.is_empty()).try_fold(value, |value, step| match value {
        Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        other => other.get_mut(step),
    })
}

fn compare(path: &mut Vec<String>, old: &Value, new: &Value, found: &mut Vec<FieldChange>) {
    if old == new {
        return;
    }
    let nothing = Value::Null;
    let parts = !is_whole(path);
    let mut step = |name: &str, old: &Value, new: &Value, found: &mut Vec<FieldChange>| {
        path.push(name.to_owned());
        compare(path, old, new, found);
        path.pop();
    };
    match (old, new) {
        (Value::Object(a), Value::Object(b)) if parts => {
            for (name, value) in a {
                step(name, value, b.get(name).unwrap_or(&nothing), found);
            }
            for (name, value) in b.iter().filter(|(name, _)| !a.contains_key(*name)) {
                step(name, &nothing, value, found);
            }
        }
        // A list is written only where it holds something.
        (Value::Array(_), Value::Null | Value::Array(_)) | (Value::Null, Value::Array(_)) if parts => {
            let items = |value: &Value| value.as_array().cloned().unwrap_or_default();
            let (a, b) = (items(old), items(new));
            for place in 0..a.len().max(b.len()) {
                let (old, new) = (a.get(place).unwrap_or(&nothing), b.get(place).unwrap_or(&nothing));
                step(&place.to_string(), old, new, found);
            }
        }
        _ => found.push(FieldChange { field: path.join("."), old: text(old), new: text(new) }),
    }
}

/// Whether a value is taken or left as a whole, though it has parts.
fn is_whole(path: &[String]) -> bool {
    let last = path.last().map(String::as_str);
    let parent = path.iter().rev().nth(1).map(String::as_str);
    matches!(last, Some("identity" | "nationality" | "school_years" | "unpaid"))
        || matches!(parent, Some("turnovers" | "pieces" | "stages"))
}

/// A value as text: of several parts, each that says something.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => joined(items.iter()),
        // A key of the register says nothing to people.
        Value::Object(fields) => {
            joined(fields.iter().filter(|(name, _)| *name != "id").map(|(_, value)| value))
        }
        other => other.to_string(),
    }
}

fn joined<'v>(values: impl Iterator<Item = &'v Value>) -> String {
    let said: Vec<String> = values.map(text).filter(|text| !text.is_empty()).collect();
    said.join(" · ")
}

#[cfg(test)]
mod tests {
    use milaf_domain::{
        Activity, CategoryHeld, Dated, Dependant, DependantId, IdentityDocument, Money, NamePair, PersonName,
        Piece, PieceOwner, PieceState, Relation, Turnover,
    };

    use super::*;

    fn one() -> Member {
        let mut member = Member::default();
        member.name.last = NamePair::new("العلوي", "EL ALAOUI");
        member.situation.categories.push(Dated::always(CategoryHeld::new("cpu")));
        member.situation.activities.push(Dated::always(Activity {
            label: NamePair::new("", "Coiffure"),
            turnovers: vec![Turnover {
                year: 2024,
                amount: Money::dirhams(5),
                one_client: None,
                declared_on: None,
            }],
            ..Activity::default()
        }));
        member
    }

    fn other() -> Member {
        let mut member = one();
        member.name.last.latin = "ALAOUI".into();
        member.name.first.ar = "محمد".into();
        member.identity = Some(IdentityDocument::Cin("JB54321".parse().unwrap()));
        let activity = &mut member.situation.activities[0].value;
        activity.turnovers[0].amount = Money::dirhams(9);
        activity.turnovers.push(Turnover { year: 2025, ..activity.turnovers[0] });
        for name in ["Adam", "Sara"] {
            let named = PersonName { first: NamePair::new("", name), ..PersonName::default() };
            let child = Dependant { id: Some(DependantId(-1)), ..Dependant::new(Relation::Child, named) };
            member.dependants.push(child);
        }
        member.pieces.push(Piece::new("cin-copy", PieceOwner::Member, PieceState::Received));
        member
    }

    #[test]
    fn whatever_is_declined_stays_and_the_rest_changes() {
        let (before, after) = (one(), other());
        let all = changes(&before, &after);
        let fields: BTreeSet<&str> = all.iter().map(|c| c.field.as_str()).collect();
        let expected = [
            "name.last.latin",
            "name.first.ar",
            "situation.activities.0.turnovers.0",
            "situation.activities.0.turnovers.1",
            "identity",
            "dependants.0",
            "dependants.1",
            "pieces.0",
        ];
        assert_eq!(fields, BTreeSet::from(expected));
        let declined: BTreeSet<String> = all.iter().map(|c| c.field.clone()).collect();
        assert_eq!(settled(&before, &after, &declined), before);
        assert_eq!(settled(&before, &after, &BTreeSet::new()), after);
        for change in &all {
            let but_one = settled(&before, &after, &BTreeSet::from([change.field.clone()]));
            assert_eq!(changes(&before, &but_one).len(), all.len() - 1, "{}", change.field);
        }
        let sara = settled(&before, &after, &BTreeSet::from(["dependants.0".to_owned()]));
        assert_eq!(sara.dependants[0].name.first.latin, "Sara");
    }
}
