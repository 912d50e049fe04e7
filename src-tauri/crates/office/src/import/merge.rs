//! A member of the register and the same person in a list, brought together.

use milaf_domain::fold::fold;
use milaf_domain::{Activity, Dated, Dependant, Member, NamePair, PersonName, Piece, PieceState};
use serde::{Deserialize, Serialize};

use crate::difference::{FieldChange, changes, settled};

/// What a list may do to members who are already in the register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImportMode {
    /// New members only; those who are there stay as they are.
    AddOnly,
    /// What is empty in the register is filled; what is there stays.
    #[default]
    FillBlanks,
    /// What the list says replaces what is there; what it does not say stays.
    Replace,
    /// What is empty is filled; where both say something, a person chooses.
    Ask,
}

/// What becomes of a field in which the list and the register differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// As the list says.
    Listed,
    /// As the register says.
    Kept,
    /// A person has not chosen yet.
    Open,
}

impl ImportMode {
    /// What becomes of a difference about which nobody chose.
    pub(crate) fn choice(self, change: &FieldChange) -> Choice {
        match (self, is_filled(change)) {
            (ImportMode::AddOnly, _) | (ImportMode::FillBlanks, false) => Choice::Kept,
            (ImportMode::Replace, _) | (ImportMode::FillBlanks | ImportMode::Ask, true) => Choice::Listed,
            (ImportMode::Ask, false) => Choice::Open,
        }
    }
}

/// Whether a change puts something where there was nothing, or adds to what there is.
fn is_filled(change: &FieldChange) -> bool {
    let steps: Vec<&str> = change.field.split('.').collect();
    match steps.as_slice() {
        // Beside one that is held, another is no blank that was filled.
        ["situation", "categories" | "activities", place] => *place == "0",
        ["pieces", _] | [.., "school_years"] => true,
        [.., "disability_proof" | "launch_cohort"] => change.old != "true",
        _ => change.old.is_empty(),
    }
}

/// A member brought together with what a list or another record says, choice by choice.
pub(crate) struct Blend {
    /// As the choices have it.
    pub(crate) member: Member,
    /// Where the two differ, and what becomes of it.
    pub(crate) choices: Vec<(FieldChange, Choice)>,
}

impl Blend {
    /// `said` is the member with everything of the other record in it; `choose` decides each difference.
    pub(crate) fn of(standing: &Member, said: &Member, choose: impl Fn(&FieldChange) -> Choice) -> Blend {
        let choices: Vec<(FieldChange, Choice)> = changes(standing, said)
            .into_iter()
            .map(|change| (choose(&change), change))
            .map(|(c, f)| (f, c))
            .collect();
        let stays = || choices.iter().filter(|(_, choice)| *choice != Choice::Listed);
        let member = if stays().count() == choices.len() {
            standing.clone()
        } else {
            settled(standing, said, &stays().map(|(change, _)| change.field.clone()).collect())
        };
        Blend { member, choices }
    }
}

/// The member as it would be if everything that the list says went in.
pub(crate) fn united(existing: &Member, listed: &Member) -> Member {
    let mut member = existing.clone();
    let into = Into;
    into.option(&mut member.number, &listed.number);
    into.person(&mut member.name, &listed.name);
    into.option(&mut member.sex, &listed.sex);
    into.option(&mut member.birth, &listed.birth);
    into.pair(&mut member.birth_place, &listed.birth_place);
    into.option(&mut member.nationality, &listed.nationality);
    into.option(&mut member.identity, &listed.identity);
    into.option(&mut member.cnss, &listed.cnss);
    into.option(&mut member.mobile, &listed.mobile);
    into.option(&mut member.email, &listed.email);
    into.option(&mut member.rib, &listed.rib);
    into.option(&mut member.other_cover, &listed.other_cover);
    into.text(&mut member.note, &listed.note);
    let (there, new) = (&mut member.situation, &listed.situation);
    into.list(
        &mut there.categories,
        &new.categories,
        |a, b| a.value.category == b.value.category && a.period.overlaps(b.period),
        |into, a, b| {
            into.dates(a, b);
            into.option(&mut a.value.sub_category, &b.value.sub_category);
            into.option(&mut a.value.practising_since, &b.value.practising_since);
            into.option(&mut a.value.profit, &b.value.profit);
            into.option(&mut a.value.owns_vehicle, &b.value.owns_vehicle);
        },
    );
    into.list(&mut there.activities, &new.activities, same_activity, Into::activity);
    into.list(
        &mut there.households,
        &new.households,
        |a, b| a.period.overlaps(b.period),
        |into, a, b| {
            into.dates(a, b);
            a.value.status = b.value.status;
        },
    );
    into.list(
        &mut there.addresses,
        &new.addresses,
        |a, b| a.value.place == b.value.place && a.period.overlaps(b.period),
        |into, a, b| {
            into.dates(a, b);
            into.pair(&mut a.value.street, &b.value.street);
            into.pair(&mut a.value.city, &b.value.city);
            into.option(&mut a.value.commune, &b.value.commune);
            into.option(&mut a.value.postal_code, &b.value.postal_code);
        },
    );
    into.list(
        &mut there.memberships,
        &new.memberships,
        |a, b| a.value.body == b.value.body && a.period.overlaps(b.period),
        |into, a, b| {
            into.dates(a, b);
            into.text(&mut a.value.number, &b.value.number);
            into.pair(&mut a.value.body_name, &b.value.body_name);
        },
    );
    into.list(&mut member.dependants, &listed.dependants, same_dependant, Into::dependant);
    into.list(&mut member.pieces, &listed.pieces, |a, b| a.kind == b.kind && a.owner == b.owner, Into::piece);
    member
}

/// One record going into another: what it says goes in, what it does not say stays.
#[derive(Clone, Copy)]
struct Into;

impl Into {
    fn option<T: Clone>(self, there: &mut Option<T>, new: &Option<T>) {
        if new.is_some() {
            there.clone_from(new);
        }
    }

    fn text(self, there: &mut String, new: &str) {
        if !new.is_empty() {
            new.clone_into(there);
        }
    }

    fn pair(self, there: &mut NamePair, new: &NamePair) {
        self.text(&mut there.ar, &new.ar);
        self.text(&mut there.latin, &new.latin);
    }

    fn person(self, there: &mut PersonName, new: &PersonName) {
        self.pair(&mut there.last, &new.last);
        self.pair(&mut there.first, &new.first);
    }

    fn dates<T>(self, there: &mut Dated<T>, new: &Dated<T>) {
        self.option(&mut there.period.from, &new.period.from);
        self.option(&mut there.period.to, &new.period.to);
    }

    /// Each new item goes into the first one that is the same thing, or behind the list.
    fn list<T: Clone>(
        self,
        there: &mut Vec<T>,
        new: &[T],
        same: fn(&T, &T) -> bool,
        go: fn(Into, &mut T, &T),
    ) {
        for item in new {
            match there.iter_mut().find(|old| same(old, item)) {
                Some(old) => go(self, old, item),
                None => there.push(item.clone()),
            }
        }
    }

    fn activity(self, there: &mut Dated<Activity>, new: &Dated<Activity>) {
        self.dates(there, new);
        let (there, new) = (&mut there.value, &new.value);
        self.pair(&mut there.label, &new.label);
        self.option(&mut there.class, &new.class);
        self.option(&mut there.tax_number, &new.tax_number);
        self.option(&mut there.professional_tax, &new.professional_tax);
        self.option(&mut there.trade_register, &new.trade_register);
        self.option(&mut there.ice, &new.ice);
        for turnover in &new.turnovers {
            match there.turnovers.iter_mut().find(|t| t.year == turnover.year) {
                Some(old) => {
                    old.amount = turnover.amount;
                    self.option(&mut old.one_client, &turnover.one_client);
                    self.option(&mut old.declared_on, &turnover.declared_on);
                }
                None => there.turnovers.push(*turnover),
            }
        }
    }

    /// A list only tells that a piece was brought: whoever looked at it knows more.
    fn piece(self, there: &mut Piece, new: &Piece) {
        if there.state == PieceState::Missing {
            there.state = new.state;
        }
    }

    fn dependant(self, there: &mut Dependant, new: &Dependant) {
        self.person(&mut there.name, &new.name);
        self.option(&mut there.birth, &new.birth);
        self.option(&mut there.sex, &new.sex);
        self.option(&mut there.cin, &new.cin);
        self.option(&mut there.cnss, &new.cnss);
        self.option(&mut there.own_cover, &new.own_cover);
        self.option(&mut there.married, &new.married);
        self.option(&mut there.died_on, &new.died_on);
        there.disability_proof |= new.disability_proof;
        for year in &new.school_years {
            if !there.school_years.contains(year) {
                there.school_years.push(*year);
            }
        }
    }
}

fn same_activity(a: &Dated<Activity>, b: &Dated<Activity>) -> bool {
    let same_words = || {
        let alike = |x: &str, y: &str| !x.is_empty() && fold(x) == fold(y);
        let (x, y) = (&a.value.label, &b.value.label);
        alike(&x.ar, &y.ar) || alike(&x.latin, &y.latin) || x.is_empty() || y.is_empty()
    };
    a.period.overlaps(b.period)
        && match (&a.value.class, &b.value.class) {
            (Some(x), Some(y)) => x == y && same_words(),
            _ => same_words(),
        }
}

/// The same spouse or child: the same CIN, or names alike in one script and births that do not contradict.
pub(crate) fn same_dependant(a: &Dependant, b: &Dependant) -> bool {
    if a.relation != b.relation {
        return false;
    }
    if let (Some(x), Some(y)) = (&a.cin, &b.cin) {
        return x == y;
    }
    let births_agree = match (a.birth, b.birth) {
        (Some(x), Some(y)) => x.earliest() <= y.latest() && y.earliest() <= x.latest(),
        _ => true,
    };
    births_agree && names_alike(&a.name, &b.name)
}

/// The same first name in one script, or the same words: a name that could not be divided stands whole in one place.
fn names_alike(a: &PersonName, b: &PersonName) -> bool {
    let words = |first: &str, last: &str| {
        let text = fold(&format!("{first} {last}"));
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    let scripts: [fn(&NamePair) -> &str; 2] = [|pair| &pair.ar, |pair| &pair.latin];
    scripts.into_iter().any(|script| {
        let (one, other) =
            (words(script(&a.first), script(&a.last)), words(script(&b.first), script(&b.last)));
        let (x, y) = (script(&a.first), script(&b.first));
        !x.is_empty() && fold(x) == fold(y) || !one.is_empty() && one == other
    })
}

#[cfg(test)]
mod tests {
    use milaf_domain::{CategoryHeld, Cin, Relation};

    use super::*;

    fn member() -> Member {
        let mut member = Member::default();
        member.name.last = NamePair::new("العلوي", "EL ALAOUI");
        member.identity = Some(milaf_domain::IdentityDocument::Cin("JB123481".parse::<Cin>().unwrap()));
        member.situation.categories.push(Dated::always(CategoryHeld::new("cpu")));
        member
    }

    fn blended(standing: &Member, listed: &Member, mode: ImportMode) -> Member {
        Blend::of(standing, &united(standing, listed), |change| mode.choice(change)).member
    }

    #[test]
    fn the_same_list_twice_changes_nothing() {
        let mut listed = member();
        listed.mobile = Some("0661234567".parse().unwrap());
        listed.pieces.push(Piece::new("cin-copy", milaf_domain::PieceOwner::Member, PieceState::Received));
        listed.dependants.push(Dependant::new(
            Relation::Child,
            PersonName { first: NamePair::new("ياسين", "Yassine"), ..PersonName::default() },
        ));
        let undivided = PersonName { last: NamePair::new("", "Amzil Zahra"), ..PersonName::default() };
        listed.dependants.push(Dependant::new(Relation::Spouse, undivided));
        for mode in [ImportMode::FillBlanks, ImportMode::Replace, ImportMode::Ask] {
            let once = blended(&member(), &listed, mode);
            assert_eq!(once, listed);
            assert!(changes(&once, &united(&once, &listed)).is_empty());
        }
        assert_eq!(blended(&member(), &listed, ImportMode::AddOnly), member());
    }

    #[test]
    fn fills_blanks_without_touching_what_is_there() {
        let mut listed = member();
        listed.name.last.latin = "ALAOUI".into();
        listed.name.first.latin = "Mohamed".into();
        for mode in [ImportMode::FillBlanks, ImportMode::Ask] {
            let filled = blended(&member(), &listed, mode);
            assert_eq!(filled.name.last.latin, "EL ALAOUI");
            assert_eq!(filled.name.first.latin, "Mohamed");
        }
        let replaced = blended(&member(), &listed, ImportMode::Replace);
        let change = changes(&member(), &replaced);
        assert!(
            change.iter().any(|c| c.field == "name.last.latin" && c.old == "EL ALAOUI" && c.new == "ALAOUI")
        );
        let asked =
            Blend::of(&member(), &united(&member(), &listed), |change| ImportMode::Ask.choice(change));
        let open = |(change, choice): &(FieldChange, Choice)| (change.field.clone(), *choice);
        assert_eq!(
            asked.choices.iter().map(open).collect::<Vec<_>>(),
            [("name.first.latin".to_owned(), Choice::Listed), ("name.last.latin".to_owned(), Choice::Open),]
        );
    }
}
