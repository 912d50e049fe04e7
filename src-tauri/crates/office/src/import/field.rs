//! What a column of a list can hold, in words.

use milaf_domain::Language;
use milaf_exchange::field::{ActivityPart, Field, PersonPart, Role};
use milaf_exchange::profile::{ExportProfile, Exported};
use milaf_l10n::msg::list as say;
use milaf_rulebook::{Kind, RuleBook};

/// Spouses and children whose columns are offered one by one; lists with more are read by their headings.
const SPOUSES: u8 = 2;
const CHILDREN: u8 = 6;

/// A thing that a column can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnField {
    /// Its code, as [`super::Import::map`] takes it.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// What is offered for a column, the names first.
pub fn column_fields(language: Language) -> Vec<ColumnField> {
    let own = |part| Field::Person(Role::Member, part);
    let mut fields = vec![own(PersonPart::LastName), own(PersonPart::FirstName), own(PersonPart::Name)];
    fields.push(own(PersonPart::NameGivenFirst));
    for column in ExportProfile::offered() {
        if let Exported::Field(field) = column.value
            && !fields.contains(&field)
        {
            fields.push(field);
        }
    }
    let activity = [ActivityPart::Coefficient, ActivityPart::OneClient(None), ActivityPart::Declared(None)];
    fields.extend(activity.map(|part| Field::Activity(1, part)));
    fields.extend([Field::Relation, Field::Note]);
    for n in 1..=SPOUSES {
        let parts = [PersonPart::Name, PersonPart::Birth, PersonPart::Cin, PersonPart::OwnCover];
        fields.extend(parts.map(|part| Field::Person(Role::Spouse(n), part)));
    }
    for n in 1..=CHILDREN {
        let parts = [PersonPart::Name, PersonPart::Birth, PersonPart::Student];
        fields.extend(parts.map(|part| Field::Person(Role::Child(n), part)));
    }
    let named = |field: Field| ColumnField { name: named(&field, language), code: field.to_string() };
    fields.into_iter().map(named).collect()
}

/// The name of what a column holds: «Conjoint 1 : date de naissance».
pub fn column_field(code: &str, language: Language) -> String {
    code.parse().map_or_else(|_| code.to_owned(), |field: Field| named(&field, language))
}

fn named(field: &Field, l: Language) -> String {
    match field {
        Field::Person(Role::Member, part) => part_name(*part, l),
        Field::Person(Role::Spouse(n), part) => {
            let (number, part) = (i64::from(*n), part_name(*part, l));
            say::spouse_field(l, say::SpouseField { number: number.into(), part: &part })
        }
        Field::Person(Role::Child(n), part) => {
            let (number, part) = (i64::from(*n), part_name(*part, l));
            say::child_field(l, say::ChildField { number: number.into(), part: &part })
        }
        Field::Activity(n, part) => {
            let plain = match part.of_year(None) {
                ActivityPart::Coefficient => say::coefficient_field(l).to_owned(),
                ActivityPart::OneClient(_) => say::one_client_field(l).to_owned(),
                ActivityPart::Declared(_) => say::declared_field(l).to_owned(),
                other => offered(&Field::Activity(1, other), l),
            };
            let whole = match part.year() {
                Some(year) => format!("{plain} {year}"),
                None => plain,
            };
            if *n == 1 {
                return whole;
            }
            say::activity_field(l, say::ActivityField { number: i64::from(*n).into(), part: &whole })
        }
        Field::Piece(kind) => {
            let mut rows = RuleBook::embedded().rows_of(Kind::Piece);
            let row = rows.find(|row| row.code.as_deref() == Some(kind.as_str()));
            let piece = row.map_or_else(|| kind.as_str(), |row| row.name.in_language(l));
            say::piece_field(l, piece)
        }
        Field::Relation => say::relation_field(l).to_owned(),
        Field::Note => say::note_field(l).to_owned(),
        other => offered(other, l),
    }
}

fn part_name(part: PersonPart, l: Language) -> String {
    match part {
        PersonPart::LastName => say::last_name_field(l).to_owned(),
        PersonPart::FirstName => say::first_name_field(l).to_owned(),
        PersonPart::NameGivenFirst => say::given_first_field(l).to_owned(),
        PersonPart::OwnCover => say::own_cover_field(l).to_owned(),
        PersonPart::Student => say::student_field(l).to_owned(),
        PersonPart::Disability => say::disability_field(l).to_owned(),
        other => offered(&Field::Person(Role::Member, other), l),
    }
}

/// The heading that lists going out have for it; its code where they have none.
fn offered(field: &Field, l: Language) -> String {
    let same = |value: &Exported| matches!(value, Exported::Field(other) if other == field);
    let column = ExportProfile::offered().into_iter().find(|column| same(&column.value));
    column.map_or_else(|| field.to_string(), |column| column.heading.in_language(l).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_offered_has_a_name_of_its_own_in_both_languages() {
        for language in Language::ALL {
            let fields = column_fields(language);
            for field in &fields {
                assert!(field.code.parse::<Field>().is_ok(), "{}", field.code);
                assert_ne!(field.name, field.code);
                assert_eq!(column_field(&field.code, language), field.name);
                assert_eq!(fields.iter().filter(|f| f.name == field.name).count(), 1, "{}", field.name);
            }
        }
        assert_eq!(column_field("spouse-1-birth", Language::Fr), "Conjoint 1\u{A0}: Date de naissance");
        assert_eq!(column_field("turnover-2025", Language::Fr), "Chiffre d’affaires 2025");
        assert!(!column_field("piece-cin-copy", Language::Ar).contains("cin-copy"));
    }
}
