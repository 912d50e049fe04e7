//! What lists and search look at, made from the whole person at each write.

use milaf_domain::fold::{fold, search_forms};
use milaf_domain::{AddressPlace, Member, PersonName};

/// Heads of last names that people leave out when they type, folded.
const HEADS: [&str; 5] = ["el ", "al ", "ال", "ait ", "ايت "];

/// The derived facts of a member.
pub(super) struct Derived<'a> {
    member: &'a Member,
    /// The category held now, or the last one held; empty when none is known.
    pub(super) category: &'a str,
    /// The commune of the home, or of the work place; empty when neither is in the list.
    pub(super) commune: &'a str,
}

/// Folded text, as search compares it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SearchText {
    /// JSON list of what somebody may begin to type: the whole name in either order, in each script, with and without the
    /// article of the last name.
    pub(super) starts: String,
    /// Every form of the member's and the family's names.
    pub(super) words: String,
    /// Numbers, phone and e-mail.
    pub(super) keys: String,
}

impl<'a> Derived<'a> {
    pub(super) fn of(member: &'a Member) -> Derived<'a> {
        let held = &member.situation.categories;
        let category = held.iter().rev().find(|c| c.period.to.is_none()).or(held.last());
        let commune = |place| {
            let addresses = member.situation.addresses.iter().rev();
            addresses
                .filter(move |a| a.value.place == place && a.period.to.is_none())
                .find_map(|a| a.value.commune.as_ref())
        };
        Derived {
            member,
            category: category.map(|c| c.value.category.as_str()).unwrap_or_default(),
            commune: commune(AddressPlace::Home)
                .or_else(|| commune(AddressPlace::Work))
                .map_or("", |c| c.0.as_str()),
        }
    }

    pub(super) fn search_text(&self) -> SearchText {
        let member = self.member;
        let mut words = Vec::new();
        let family = member.dependants.iter().map(|d| &d.name);
        for name in std::iter::once(&member.name).chain(family) {
            for part in [&name.last, &name.first] {
                for spelling in [&part.ar, &part.latin] {
                    for form in search_forms(spelling) {
                        if !words.contains(&form) {
                            words.push(form);
                        }
                    }
                }
            }
        }
        let mobile = member.mobile.as_ref().map(|phone| phone.as_str());
        let national = mobile.and_then(|phone| phone.strip_prefix("+212")).map(|rest| format!("0{rest}"));
        let keys = [
            member.number.as_ref().map(|n| n.0.as_str()),
            member.identity.as_ref().map(|i| i.number()),
            member.cnss.as_ref().map(|n| n.as_str()),
            national.as_deref(),
            mobile,
            member.email.as_ref().map(|e| e.as_str()),
        ];
        let keys: Vec<String> = keys.into_iter().flatten().map(fold).collect();
        SearchText {
            starts: serde_json::Value::from(starts(&member.name)).to_string(),
            words: words.join(" "),
            keys: keys.join(" "),
        }
    }
}

fn starts(name: &PersonName) -> Vec<String> {
    let mut starts: Vec<String> = Vec::new();
    let spellings = [(&name.last.latin, &name.first.latin), (&name.last.ar, &name.first.ar)];
    for (last, first) in spellings.map(|(last, first)| (fold(last), fold(first))) {
        let bare = HEADS.iter().find_map(|head| last.strip_prefix(head)).filter(|rest| !rest.is_empty());
        let mut orders = vec![format!("{last} {first}"), format!("{first} {last}")];
        orders.extend(bare.map(|bare| format!("{bare} {first}")));
        for order in orders {
            let order = order.trim().to_owned();
            if !order.is_empty() && !starts.contains(&order) {
                starts.push(order);
            }
        }
    }
    starts
}
