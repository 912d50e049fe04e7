//! Two people compared: what speaks for their being one person, what against, and how strongly.

use serde::{Deserialize, Serialize};

use super::sound::{distance, sounds};
use crate::date::PartialDate;
use crate::fold::fold;
use crate::id::MemberId;
use crate::member::{Member, Sex};
use crate::name::{NamePair, PersonName};
use crate::transliteration::guess;

/// Slips of the hand that two spellings of a name with a single consonant may differ by.
const SLIPS: usize = 2;
/// A shared sound of so many consonants tells a name; a shorter one is looked at letter by letter.
const TELLING: usize = 2;
/// Consonants that a sound must have before one may be missing.
const NEAR: usize = 3;
/// Characters that an identity number must have before one may be mistyped.
const LONG_NUMBER: usize = 6;

/// What people are compared by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// Who, once stored.
    pub id: Option<MemberId>,
    /// In both scripts.
    pub name: PersonName,
    /// May lack day or month.
    pub birth: Option<PartialDate>,
    /// As on the form.
    pub sex: Option<Sex>,
    /// Number of the national ID card or residence card.
    pub identity: Option<String>,
    /// CNSS registration number.
    pub cnss: Option<String>,
    /// Mobile phone.
    pub mobile: Option<String>,
    /// Bank account.
    pub rib: Option<String>,
    /// ICE of each activity.
    pub ices: Vec<String>,
}

impl Traits {
    /// Of a member.
    pub fn of(member: &Member) -> Traits {
        let activities = member.situation.activities.iter();
        Traits {
            id: member.id,
            name: member.name.clone(),
            birth: member.birth,
            sex: member.sex,
            identity: member.identity.as_ref().map(|i| i.number().to_owned()),
            cnss: member.cnss.as_ref().map(|n| n.as_str().to_owned()),
            mobile: member.mobile.as_ref().map(|n| n.as_str().to_owned()),
            rib: member.rib.as_ref().map(|n| n.as_str().to_owned()),
            ices: activities.filter_map(|a| a.value.ice.as_ref()).map(|n| n.as_str().to_owned()).collect(),
        }
    }
}

/// One thing that speaks for two people being one, or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The same identity card.
    SameIdentity,
    /// The same CNSS number.
    SameCnss,
    /// Identity numbers that differ by one slip.
    NearIdentity,
    /// The same bank account.
    SameRib,
    /// The same ICE.
    SameIce,
    /// The same phone.
    SamePhone,
    /// The name is spelt the same.
    SameName,
    /// The name sounds the same, in another script or spelling.
    NameAlike,
    /// A part of the name sounds the same and the other nearly.
    NameNear,
    /// A part of the name sounds the same.
    NamePartly,
    /// The same birth date.
    SameBirth,
    /// The birth date with day and month exchanged.
    BirthSwapped,
    /// One birth date lacks what the other has.
    BirthFits,
    /// Against: two different identity cards.
    OtherIdentity,
    /// Against: two different CNSS numbers.
    OtherCnss,
    /// Against: different birth dates.
    OtherBirth,
    /// Against: a man and a woman.
    OtherSex,
}

impl Why {
    /// Every one, in this order.
    pub const ALL: [Why; 17] = [
        Why::SameIdentity,
        Why::SameCnss,
        Why::NearIdentity,
        Why::SameRib,
        Why::SameIce,
        Why::SamePhone,
        Why::SameName,
        Why::NameAlike,
        Why::NameNear,
        Why::NamePartly,
        Why::SameBirth,
        Why::BirthSwapped,
        Why::BirthFits,
        Why::OtherIdentity,
        Why::OtherCnss,
        Why::OtherBirth,
        Why::OtherSex,
    ];

    /// Whether it speaks against.
    pub fn is_against(self) -> bool {
        matches!(self, Why::OtherIdentity | Why::OtherCnss | Why::OtherBirth | Why::OtherSex)
    }

    /// The code as messages and machines name it: `same-phone`.
    pub fn code(self) -> &'static str {
        match self {
            Why::SameIdentity => "same-identity",
            Why::SameCnss => "same-cnss",
            Why::NearIdentity => "near-identity",
            Why::SameRib => "same-rib",
            Why::SameIce => "same-ice",
            Why::SamePhone => "same-phone",
            Why::SameName => "same-name",
            Why::NameAlike => "name-alike",
            Why::NameNear => "name-near",
            Why::NamePartly => "name-partly",
            Why::SameBirth => "same-birth",
            Why::BirthSwapped => "birth-swapped",
            Why::BirthFits => "birth-fits",
            Why::OtherIdentity => "other-identity",
            Why::OtherCnss => "other-cnss",
            Why::OtherBirth => "other-birth",
            Why::OtherSex => "other-sex",
        }
    }
}

/// How strongly two people seem to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Worth a look.
    Possible,
    /// Very likely one person.
    Probable,
    /// One official number, one person.
    Certain,
}

impl Strength {
    /// Every one, the strongest first.
    pub const ALL: [Strength; 3] = [Strength::Certain, Strength::Probable, Strength::Possible];

    /// The code as messages and machines name it.
    pub fn code(self) -> &'static str {
        match self {
            Strength::Possible => "possible",
            Strength::Probable => "probable",
            Strength::Certain => "certain",
        }
    }

    /// The strength of a code.
    pub fn from_code(code: &str) -> Option<Strength> {
        Strength::ALL.into_iter().find(|s| s.code() == code)
    }
}

/// What a comparison found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// How strongly.
    pub strength: Strength,
    /// What for and against, in the order of [`Why`].
    pub why: Vec<Why>,
}

/// The sounds of a person's name, in both scripts together, and its spelling as [`fold`] leaves it: worked out once for
/// many comparisons.
#[derive(Clone, Debug, Default)]
pub(super) struct Sounds {
    pub(super) last: Vec<String>,
    pub(super) first: Vec<String>,
    spelt: PersonName,
}

impl Sounds {
    pub(super) fn of(name: &PersonName) -> Sounds {
        let both = |pair: &NamePair| {
            let mut all = sounds(&pair.latin);
            all.extend(sounds(&pair.ar));
            all.sort_unstable();
            all.dedup();
            all
        };
        Sounds { last: both(&name.last), first: both(&name.first), spelt: folded(name) }
    }
}

fn folded(name: &PersonName) -> PersonName {
    let part = |pair: &NamePair| NamePair { ar: fold(&pair.ar), latin: fold(&pair.latin) };
    PersonName { last: part(&name.last), first: part(&name.first) }
}

/// A last or a first name as it is compared.
#[derive(Clone, Copy)]
struct Part<'a> {
    pair: &'a NamePair,
    spelt: &'a NamePair,
    sounds: &'a [String],
}

impl<'a> Part<'a> {
    /// Last and first name.
    fn of(name: &'a PersonName, sounds: &'a Sounds) -> [Part<'a>; 2] {
        let Sounds { last, first, spelt } = sounds;
        [
            Part { pair: &name.last, spelt: &spelt.last, sounds: last },
            Part { pair: &name.first, spelt: &spelt.first, sounds: first },
        ]
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum NameFit {
    Other,
    Partly,
    Near,
    Alike,
    Same,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum BirthFit {
    Same,
    Swapped,
    Fits,
    Unknown,
    Other,
}

/// Compares two people; nothing where they are not worth a look.
pub fn compare(a: &Traits, b: &Traits) -> Option<Verdict> {
    compared(a, &Sounds::of(&a.name), b, &Sounds::of(&b.name))
}

/// The same with the sounds of both names at hand.
pub(super) fn compared(a: &Traits, a_sounds: &Sounds, b: &Traits, b_sounds: &Sounds) -> Option<Verdict> {
    let same = |x: &Option<String>, y: &Option<String>| x.is_some() && x == y;
    let other = |x: &Option<String>, y: &Option<String>| x.is_some() && y.is_some() && x != y;
    let same_identity = same(&a.identity, &b.identity);
    let near_identity = other(&a.identity, &b.identity)
        && a.identity
            .as_ref()
            .zip(b.identity.as_ref())
            .is_some_and(|(x, y)| x.len().min(y.len()) >= LONG_NUMBER && distance(x, y, SLIPS) == 1);
    let other_identity = other(&a.identity, &b.identity) && !near_identity;
    let same_cnss = same(&a.cnss, &b.cnss);
    let other_cnss = other(&a.cnss, &b.cnss);
    let (rib, phone) = (same(&a.rib, &b.rib), same(&a.mobile, &b.mobile));
    let ice = a.ices.iter().any(|ice| b.ices.contains(ice));
    let other_sex = matches!((a.sex, b.sex), (Some(x), Some(y)) if x != y);
    let name = name_fit(&a.name, a_sounds, &b.name, b_sounds);
    let birth = birth_fit(a.birth, b.birth);
    let contact = rib || ice || phone;

    use Strength::{Certain, Possible, Probable};
    let by_number = match (same_identity, same_cnss) {
        (true, _) if name == NameFit::Other && birth == BirthFit::Other => Some(Probable),
        (true, _) => Some(Certain),
        (false, true) => Some(if other_identity { Probable } else { Certain }),
        (false, false) => None,
    };
    let hint = contact || near_identity;
    let by_person = match (name, birth) {
        (NameFit::Same | NameFit::Alike, BirthFit::Same | BirthFit::Swapped) if !other_identity => {
            Some(Probable)
        }
        (NameFit::Same | NameFit::Alike, BirthFit::Same) => Some(if contact { Probable } else { Possible }),
        (NameFit::Same | NameFit::Alike, BirthFit::Fits | BirthFit::Unknown) if hint && !other_identity => {
            Some(Probable)
        }
        (NameFit::Same | NameFit::Alike, BirthFit::Fits | BirthFit::Unknown) if !other_identity => {
            Some(Possible)
        }
        (NameFit::Same | NameFit::Alike, _) if hint => Some(Possible),
        (NameFit::Near, BirthFit::Same) if hint => Some(Probable),
        (NameFit::Near, BirthFit::Same) if !other_identity => Some(Possible),
        (NameFit::Near, _) if hint => Some(Possible),
        (NameFit::Partly, BirthFit::Same) if contact => Some(Probable),
        (NameFit::Partly, BirthFit::Same) if near_identity => Some(Possible),
        (NameFit::Partly, BirthFit::Fits | BirthFit::Unknown) if contact && !other_identity => Some(Possible),
        (NameFit::Other, BirthFit::Same) if hint => Some(Possible),
        _ => None,
    };
    // A man and a woman are one person only where an official number says so, or somebody mistyped.
    let by_person = match by_person {
        Some(Probable) if other_sex || other_cnss => Some(Possible),
        Some(_) if other_sex || other_cnss => None,
        found => found,
    };
    let strength = by_number.max(by_person)?;
    let found = [
        (Why::SameIdentity, same_identity),
        (Why::SameCnss, same_cnss),
        (Why::NearIdentity, near_identity),
        (Why::SameRib, rib),
        (Why::SameIce, ice),
        (Why::SamePhone, phone),
        (Why::SameName, name == NameFit::Same),
        (Why::NameAlike, name == NameFit::Alike),
        (Why::NameNear, name == NameFit::Near),
        (Why::NamePartly, name == NameFit::Partly),
        (Why::SameBirth, birth == BirthFit::Same),
        (Why::BirthSwapped, birth == BirthFit::Swapped),
        (Why::BirthFits, birth == BirthFit::Fits),
        (Why::OtherIdentity, other_identity),
        (Why::OtherCnss, other_cnss),
        (Why::OtherBirth, birth == BirthFit::Other),
        (Why::OtherSex, other_sex),
    ];
    Some(Verdict {
        strength,
        why: found.into_iter().filter(|(_, holds)| *holds).map(|(why, _)| why).collect(),
    })
}

/// Whether two names are spelt the same in a script that both have, and not otherwise in the other one.
pub fn same_spelling(a: &PersonName, b: &PersonName) -> bool {
    same_folded(&folded(a), &folded(b))
}

fn same_folded(a: &PersonName, b: &PersonName) -> bool {
    let spelt = |x: &str, y: &str| (!x.is_empty() && !y.is_empty()).then(|| x == y);
    let parts = [
        (spelt(&a.last.ar, &b.last.ar), spelt(&a.first.ar, &b.first.ar)),
        (spelt(&a.last.latin, &b.last.latin), spelt(&a.first.latin, &b.first.latin)),
    ];
    let part = |x: &NamePair, y: &NamePair| x.is_empty() == y.is_empty();
    let whole = |(last, first): &(Option<bool>, Option<bool>)| {
        matches!((last, first), (Some(true), Some(true)))
            || (*last == Some(true) && a.first.is_empty() && b.first.is_empty())
            || (*first == Some(true) && a.last.is_empty() && b.last.is_empty())
    };
    part(&a.last, &b.last)
        && part(&a.first, &b.first)
        && parts.iter().any(whole)
        && parts.iter().all(|(last, first)| *last != Some(false) && *first != Some(false))
}

fn name_fit(a: &PersonName, a_sounds: &Sounds, b: &PersonName, b_sounds: &Sounds) -> NameFit {
    if same_folded(&a_sounds.spelt, &b_sounds.spelt) {
        return NameFit::Same;
    }
    let [a_last, a_first] = Part::of(a, a_sounds);
    let [b_last, b_first] = Part::of(b, b_sounds);
    let straight = parts_fit(part_fit(a_last, b_last), part_fit(a_first, b_first));
    // One list has the first name where another has the last.
    let crossed = parts_fit(part_fit(a_last, b_first), part_fit(a_first, b_last));
    straight.max(if crossed == NameFit::Alike { NameFit::Alike } else { NameFit::Other })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum PartFit {
    Alike,
    Near,
    Other,
}

fn parts_fit(last: PartFit, first: PartFit) -> NameFit {
    match (last, first) {
        (PartFit::Alike, PartFit::Alike) => NameFit::Alike,
        (PartFit::Alike, PartFit::Near) | (PartFit::Near, PartFit::Alike) => NameFit::Near,
        (PartFit::Alike, _) | (_, PartFit::Alike) => NameFit::Partly,
        _ => NameFit::Other,
    }
}

fn part_fit(a: Part<'_>, b: Part<'_>) -> PartFit {
    let shared = a.sounds.iter().filter(|sound| b.sounds.contains(sound)).map(String::len).max();
    match shared {
        Some(TELLING..) => return PartFit::Alike,
        Some(_) if close(a, b) => return PartFit::Alike,
        _ => {}
    }
    if a.sounds.is_empty() && b.sounds.is_empty() && close(a, b) {
        return PartFit::Alike;
    }
    // Mohamed Amine is also called Mohamed; a consonant may have been forgotten.
    let within = |x: &NamePair, y: &NamePair| {
        [(&x.ar, &y.ar), (&x.latin, &y.latin)].into_iter().any(|(x, y)| {
            let is_in = |word: &str| y.split(' ').any(|other| other == word);
            x.len() > 2 && y.contains(' ') && x.split(' ').all(is_in)
        })
    };
    let is_near = |x: &String, y: &String| x.len() >= NEAR && y.len() >= NEAR && distance(x, y, SLIPS) == 1;
    let near = a.sounds.iter().any(|x| b.sounds.iter().any(|y| is_near(x, y)));
    if near || within(a.spelt, b.spelt) || within(b.spelt, a.spelt) { PartFit::Near } else { PartFit::Other }
}

/// Whether two short names are nearly the same letters, the one in the other script as it is probably spelt.
fn close(a: Part<'_>, b: Part<'_>) -> bool {
    let joined = |folded: &str| folded.replace(' ', "");
    let bare = |folded: &str| {
        let heads = ["ال", "el ", "al "];
        joined(heads.iter().find_map(|head| folded.strip_prefix(head)).unwrap_or(folded))
    };
    let alike = |x: &str, y: &str| {
        let near = |x: String, y: String| distance(&x, &y, SLIPS) < SLIPS;
        !x.is_empty() && !y.is_empty() && (near(joined(x), joined(y)) || near(bare(x), bare(y)))
    };
    if !a.spelt.latin.is_empty() && !b.spelt.latin.is_empty() {
        return alike(&a.spelt.latin, &b.spelt.latin);
    }
    if !a.spelt.ar.is_empty() && !b.spelt.ar.is_empty() {
        return alike(&a.spelt.ar, &b.spelt.ar);
    }
    let (ar, latin) = if a.spelt.ar.is_empty() { (b, a) } else { (a, b) };
    alike(&fold(&guess(&ar.pair.ar)), &latin.spelt.latin)
        || alike(&fold(&guess(&latin.pair.latin)), &ar.spelt.ar)
}

fn birth_fit(a: Option<PartialDate>, b: Option<PartialDate>) -> BirthFit {
    let (Some(a), Some(b)) = (a, b) else { return BirthFit::Unknown };
    match (a.date(), b.date()) {
        (Some(x), Some(y)) if x == y => BirthFit::Same,
        (Some(x), Some(y)) if x.year() == y.year() && (x.day(), x.month()) == (y.month(), y.day()) => {
            BirthFit::Swapped
        }
        (Some(_), Some(_)) => BirthFit::Other,
        _ if a == b => BirthFit::Fits,
        _ if a.earliest() <= b.latest() && b.earliest() <= a.latest() => BirthFit::Fits,
        _ => BirthFit::Other,
    }
}
