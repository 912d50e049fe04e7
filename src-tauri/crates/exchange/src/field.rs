//! What a column of a list can hold: the fields of form 328-1-01 (rule book §5) and what an office keeps beside them.

use std::fmt;
use std::str::FromStr;

use milaf_domain::{AddressPlace, PieceKind};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Most spouses, children or activities that columns may hold for one member.
pub const MOST: u8 = 20;

/// What a column holds. Text form: a code such as `cin`, `spouse-1-birth`, `child-2-name`, `turnover-2025`,
/// `activity-2-label`, `home-commune`, `piece-cin-copy`; the same codes name columns in saved mappings and profiles.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The association's number for the member.
    MemberNumber,
    /// Member of the association since.
    MemberSince,
    /// The member's number at the chamber.
    ChamberNumber,
    /// A fact about a person: the member, a spouse, a child.
    Person(Role, PersonPart),
    /// On rows that follow a member's: how the person of the row belongs to the member.
    Relation,
    /// Spouses in one cell: «name date; name date».
    Spouses,
    /// Children in one cell: «name date; name date».
    Children,
    /// How many children there should be.
    ChildrenCount,
    /// Place of birth.
    BirthPlace,
    /// Nationality.
    Nationality,
    /// Mobile phone.
    Mobile,
    /// E-mail.
    Email,
    /// Bank account.
    Rib,
    /// Covered by another compulsory scheme, yes or no.
    OtherCover,
    /// Marital status.
    MaritalStatus,
    /// A part of an address.
    Address(AddressPlace, AddressPart),
    /// Category, in the office's words.
    Category,
    /// Sub-category, in the office's words.
    SubCategory,
    /// Yearly profit.
    Profit,
    /// Practising since.
    PractisingSince,
    /// Whether a driver owns the vehicle.
    OwnsVehicle,
    /// Whether registered with the cohort that opened the category.
    LaunchCohort,
    /// A fact about an activity, counted from 1.
    Activity(u8, ActivityPart),
    /// Whether a piece of the dossier was brought, yes or no.
    Piece(PieceKind),
    /// A free note.
    Note,
}

/// Whose fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// The member.
    Member,
    /// A spouse, counted from 1.
    Spouse(u8),
    /// A child, counted from 1.
    Child(u8),
}

/// A fact about a person. Whether a name is Arabic or Latin is read from its letters, so that one list may have a
/// column for each script, or one for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PersonPart {
    /// Last name.
    LastName,
    /// First name.
    FirstName,
    /// Both, the last name first.
    Name,
    /// Both, the first name first.
    NameGivenFirst,
    /// Birth date, whole or partial.
    Birth,
    /// Sex.
    Sex,
    /// National ID card or, for a foreign member, residence card.
    Cin,
    /// CNSS registration number.
    Cnss,
    /// A spouse's own compulsory cover, yes or no.
    OwnCover,
    /// A child's school year with a certificate, or yes or no.
    Student,
    /// Whether a disability was proved, yes or no; never more (law 09-08).
    Disability,
}

/// A part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AddressPart {
    /// Street, number, quarter or douar.
    Street,
    /// Commune of the HCP's list, or free text.
    Commune,
    /// City as written.
    City,
    /// Postal code.
    PostalCode,
}

/// A fact about an activity. A year that the heading does not tell is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ActivityPart {
    /// What is done, in words.
    Label,
    /// The tax office's coefficient category, in the office's words.
    Class,
    /// The coefficient, as a percentage.
    Coefficient,
    /// Turnover of a year.
    Turnover(Option<i16>),
    /// Part of a year's turnover with one client.
    OneClient(Option<i16>),
    /// When a year's tax return was filed.
    Declared(Option<i16>),
    /// Identifiant fiscal.
    TaxNumber,
    /// Taxe professionnelle.
    ProfessionalTax,
    /// Registre du commerce.
    TradeRegister,
    /// ICE.
    Ice,
}

/// Fields whose code is a word of their own.
const PLAIN: [(&str, Field); 19] = [
    ("member-number", Field::MemberNumber),
    ("member-since", Field::MemberSince),
    ("chamber-number", Field::ChamberNumber),
    ("relation", Field::Relation),
    ("spouses", Field::Spouses),
    ("children", Field::Children),
    ("children-count", Field::ChildrenCount),
    ("birth-place", Field::BirthPlace),
    ("nationality", Field::Nationality),
    ("mobile", Field::Mobile),
    ("email", Field::Email),
    ("rib", Field::Rib),
    ("other-cover", Field::OtherCover),
    ("marital-status", Field::MaritalStatus),
    ("category", Field::Category),
    ("sub-category", Field::SubCategory),
    ("profit", Field::Profit),
    ("practising-since", Field::PractisingSince),
    ("note", Field::Note),
];
const FLAGS: [(&str, Field); 2] =
    [("owns-vehicle", Field::OwnsVehicle), ("launch-cohort", Field::LaunchCohort)];
const PERSON: [(&str, PersonPart); 11] = [
    ("last-name", PersonPart::LastName),
    ("first-name", PersonPart::FirstName),
    ("name", PersonPart::Name),
    ("name-given-first", PersonPart::NameGivenFirst),
    ("birth", PersonPart::Birth),
    ("sex", PersonPart::Sex),
    ("cin", PersonPart::Cin),
    ("cnss", PersonPart::Cnss),
    ("own-cover", PersonPart::OwnCover),
    ("student", PersonPart::Student),
    ("disability", PersonPart::Disability),
];
const ADDRESS: [(&str, AddressPart); 4] = [
    ("street", AddressPart::Street),
    ("commune", AddressPart::Commune),
    ("city", AddressPart::City),
    ("postal-code", AddressPart::PostalCode),
];
const ACTIVITY: [(&str, ActivityPart); 10] = [
    ("label", ActivityPart::Label),
    ("class", ActivityPart::Class),
    ("coefficient", ActivityPart::Coefficient),
    ("turnover", ActivityPart::Turnover(None)),
    ("one-client", ActivityPart::OneClient(None)),
    ("declared", ActivityPart::Declared(None)),
    ("tax-number", ActivityPart::TaxNumber),
    ("professional-tax", ActivityPart::ProfessionalTax),
    ("trade-register", ActivityPart::TradeRegister),
    ("ice", ActivityPart::Ice),
];
const PLACES: [(&str, AddressPlace); 2] = [("home-", AddressPlace::Home), ("work-", AddressPlace::Work)];

fn code_of<T: PartialEq>(table: &[(&'static str, T)], value: &T) -> &'static str {
    table.iter().find(|(_, v)| v == value).map_or("", |(code, _)| code)
}

fn by_code<T: Clone>(table: &[(&str, T)], code: &str) -> Option<T> {
    table.iter().find(|(c, _)| *c == code).map(|(_, value)| value.clone())
}

impl ActivityPart {
    /// The year of a yearly fact, where the heading tells it.
    pub fn year(self) -> Option<i16> {
        match self {
            ActivityPart::Turnover(year) | ActivityPart::OneClient(year) | ActivityPart::Declared(year) => {
                year
            }
            _ => None,
        }
    }

    /// Whether the fact belongs to a year.
    pub fn is_yearly(self) -> bool {
        matches!(self, ActivityPart::Turnover(_) | ActivityPart::OneClient(_) | ActivityPart::Declared(_))
    }

    /// The same fact of a year; a fact that has none is unchanged.
    #[must_use]
    pub fn of_year(self, year: Option<i16>) -> ActivityPart {
        match self {
            ActivityPart::Turnover(_) => ActivityPart::Turnover(year),
            ActivityPart::OneClient(_) => ActivityPart::OneClient(year),
            ActivityPart::Declared(_) => ActivityPart::Declared(year),
            other => other,
        }
    }
}

impl Field {
    /// The field of a code without number or year, for messages: `spouse-birth`, `child-name`, `turnover`.
    pub fn kind(&self) -> String {
        match self {
            Field::Person(Role::Spouse(_), part) => format!("spouse-{}", code_of(&PERSON, part)),
            Field::Person(Role::Child(_), part) => format!("child-{}", code_of(&PERSON, part)),
            Field::Activity(_, part) => Field::Activity(1, part.of_year(None)).to_string(),
            Field::Piece(_) => "piece".to_owned(),
            other => other.to_string(),
        }
    }

    /// Whether several columns may hold it, one for each script.
    pub fn is_name(&self) -> bool {
        use PersonPart::{FirstName, LastName, Name, NameGivenFirst};
        matches!(
            self,
            Field::Person(_, LastName | FirstName | Name | NameGivenFirst)
                | Field::BirthPlace
                | Field::Address(_, AddressPart::Street | AddressPart::City | AddressPart::Commune)
                | Field::Activity(_, ActivityPart::Label)
                | Field::Note
        )
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Field::Person(Role::Member, part) => f.write_str(code_of(&PERSON, part)),
            Field::Person(Role::Spouse(n), part) => write!(f, "spouse-{n}-{}", code_of(&PERSON, part)),
            Field::Person(Role::Child(n), part) => write!(f, "child-{n}-{}", code_of(&PERSON, part)),
            Field::Address(place, part) => {
                write!(f, "{}{}", code_of(&PLACES, place), code_of(&ADDRESS, part))
            }
            Field::Activity(n, part) => {
                match (n, part) {
                    (1, ActivityPart::Label | ActivityPart::Class) => f.write_str("activity-")?,
                    (1, _) => {}
                    _ => write!(f, "activity-{n}-")?,
                }
                f.write_str(code_of(&ACTIVITY, &part.of_year(None)))?;
                part.year().map_or(Ok(()), |year| write!(f, "-{year:04}"))
            }
            Field::Piece(kind) => write!(f, "piece-{}", kind.as_str()),
            Field::OwnsVehicle | Field::LaunchCohort => f.write_str(code_of(&FLAGS, self)),
            plain => f.write_str(code_of(&PLAIN, plain)),
        }
    }
}

/// A field code that names nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such field")]
pub struct NoSuchField;

impl FromStr for Field {
    type Err = NoSuchField;

    fn from_str(code: &str) -> Result<Field, NoSuchField> {
        if let Some(field) = by_code(&PLAIN, code).or_else(|| by_code(&FLAGS, code)) {
            return Ok(field);
        }
        if let Some(kind) = code.strip_prefix("piece-").filter(|k| !k.is_empty()) {
            return Ok(Field::Piece(PieceKind::from(kind)));
        }
        for (prefix, place) in PLACES {
            if let Some(part) = code.strip_prefix(prefix).and_then(|rest| by_code(&ADDRESS, rest)) {
                return Ok(Field::Address(place, part));
            }
        }
        let numbered = |rest: &str| {
            let (n, part) = rest.split_once('-')?;
            Some((n.parse::<u8>().ok().filter(|n| (1..=MOST).contains(n))?, part.to_owned()))
        };
        for (prefix, role) in [("spouse-", Role::Spouse as fn(u8) -> Role), ("child-", Role::Child)] {
            if let Some((n, part)) = code.strip_prefix(prefix).and_then(numbered) {
                return by_code(&PERSON, &part).map(|p| Field::Person(role(n), p)).ok_or(NoSuchField);
            }
        }
        if let Some(part) = by_code(&PERSON, code) {
            return Ok(Field::Person(Role::Member, part));
        }
        let (n, part) = match code.strip_prefix("activity-") {
            Some(rest) => numbered(rest).unwrap_or((1, rest.to_owned())),
            None => (1, code.to_owned()),
        };
        let plain = by_code(&ACTIVITY, &part);
        let yearly = || {
            let (kind, year) = part.rsplit_once('-')?;
            let year = year.parse().ok().filter(|y| (1900..=2199).contains(y))?;
            by_code(&ACTIVITY, kind).filter(|k| k.is_yearly()).map(|k| k.of_year(Some(year)))
        };
        plain.or_else(yearly).map(|p| Field::Activity(n, p)).ok_or(NoSuchField)
    }
}

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Field, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_code_reads_back_as_its_field() {
        let mut fields: Vec<Field> = PLAIN.iter().chain(&FLAGS).map(|(_, f)| f.clone()).collect();
        for role in [Role::Member, Role::Spouse(1), Role::Child(12)] {
            fields.extend(PERSON.iter().map(|(_, part)| Field::Person(role, *part)));
        }
        for (_, place) in PLACES {
            fields.extend(ADDRESS.iter().map(|(_, part)| Field::Address(place, *part)));
        }
        for n in [1, 2] {
            fields.extend(ACTIVITY.iter().map(|(_, part)| Field::Activity(n, part.of_year(Some(2025)))));
            fields.extend(ACTIVITY.iter().map(|(_, part)| Field::Activity(n, *part)));
        }
        fields.push(Field::Piece(PieceKind::from("cin-copy")));
        for field in fields {
            assert_eq!(field.to_string().parse(), Ok(field.clone()), "{field}");
        }
    }

    proptest! {
        #[test]
        fn any_code_is_read_or_refused(code in "(spouse|child|activity|turnover|home|piece)?-?[0-9]{0,3}-?[a-z-]{0,12}\\PC{0,3}") {
            if let Ok(field) = code.parse::<Field>() {
                prop_assert_eq!(field.to_string().parse::<Field>(), Ok(field));
            }
        }
    }
}
