//! Fields of a record and their values as people read them.

use milaf_domain::geography::CommuneCode;
use milaf_domain::{Language, PartialDate, Sex};
use milaf_l10n::{Value, date, message, sex, yes_no};
use milaf_rulebook::{Kind, RuleBook};

use crate::member::commune_name;

/// The name of a field by its path: «Activité 1 : ICE»; the path itself where it has none.
pub fn field_name(path: &str, language: Language) -> String {
    let steps: Vec<&str> = path.split('.').filter(|step| *step != "situation").collect();
    let word = |code: &str| message(language, &format!("field-{code}-name"), &[]);
    let group = |code: &str, place: &str| {
        let number = place.parse::<i64>().map_or(0, |place| place + 1);
        message(language, &format!("field-{code}-group"), &[("number", Value::from(number))])
    };
    let named = match steps.as_slice() {
        [list, place] if place.parse::<usize>().is_ok() => group(list, place),
        [list, place, rest @ ..] if place.parse::<usize>().is_ok() => group(list, place)
            .zip(word(&code(rest)))
            .map(|(group, part)| message_of_part(language, &group, &part)),
        plain => word(&code(plain)),
    };
    named.unwrap_or_else(|| path.to_owned())
}

fn message_of_part(language: Language, group: &str, part: &str) -> String {
    milaf_l10n::msg::field::part_label(language, milaf_l10n::msg::field::PartLabel { group, part })
}

/// `name.last.ar` is `last-ar`, `turnovers.1` is `turnovers`.
fn code(steps: &[&str]) -> String {
    let steps = steps.strip_prefix(&["name"]).unwrap_or(steps);
    let words = steps.iter().filter(|step| step.parse::<usize>().is_err() && **step != "contributions");
    words.map(|step| step.replace('_', "-")).collect::<Vec<_>>().join("-")
}

/// A value of a field as people read it: codes as words, dates as they are written; anything else as it stands.
pub fn shown_value(path: &str, value: &str, language: Language) -> String {
    let field = path.rsplit('.').next().unwrap_or_default();
    let rows = |kind: Kind| {
        let mut rows = RuleBook::embedded().rows_of(kind);
        match kind {
            Kind::Category => rows.find(|row| row.category.as_ref().is_some_and(|c| c.as_str() == value)),
            _ => rows.find(|row| row.code.as_deref() == Some(value)),
        }
        .map(|row| row.name.in_language(language).to_owned())
    };
    let worded = match field {
        "sex" => match value {
            "male" => Some(sex(language, Sex::Male).to_owned()),
            "female" => Some(sex(language, Sex::Female).to_owned()),
            _ => None,
        },
        "category" => rows(Kind::Category),
        "class" => rows(Kind::Coefficient),
        "commune" => {
            let code = CommuneCode(value.to_owned());
            Some(commune_name(Some(&code), language)).filter(|name| !name.is_empty())
        }
        _ => match value {
            "true" | "false" => Some(yes_no(language, Some(value == "true")).to_owned()),
            _ => value.parse::<PartialDate>().ok().filter(|_| is_date(field)).map(date::partial_short),
        },
    };
    worded.unwrap_or_else(|| value.to_owned())
}

fn is_date(field: &str) -> bool {
    matches!(field, "birth" | "from" | "to" | "on" | "practising_since" | "died_on" | "declared_on")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fields_and_values_in_both_languages() {
        assert_eq!(field_name("mobile", Language::Fr), "Téléphone");
        assert_eq!(field_name("name.last.ar", Language::Ar), "الاسم العائلي بالعربية");
        assert_eq!(field_name("situation.activities.0.ice", Language::Fr), "Activité 1\u{A0}: ICE");
        assert_eq!(field_name("dependants.1", Language::Ar), "فرد الأسرة 2");
        assert_eq!(
            field_name("situation.activities.0.turnovers.1", Language::Fr),
            "Activité 1\u{A0}: chiffre d’affaires"
        );
        assert_eq!(field_name("whatever.else", Language::Fr), "whatever.else");
        assert_eq!(shown_value("birth", "1979-03-14", Language::Fr), "14/03/1979");
        assert_eq!(shown_value("other_cover", "true", Language::Ar), "نعم");
        assert_eq!(shown_value("mobile", "+212661234567", Language::Fr), "+212661234567");
    }

    #[test]
    fn every_field_of_a_member_has_its_name() {
        let (_folder, full) = crate::testing::filled();
        let ids =
            full.list_members(&crate::member::ListQuery::first(crate::member::Sort::Number, 100)).unwrap();
        for row in ids.rows {
            let member = full.member(row.id).unwrap();
            let mut bare = member.clone();
            bare.situation.categories.iter_mut().for_each(|c| c.value = milaf_domain::CategoryHeld::new(""));
            bare.situation.activities.iter_mut().for_each(|a| a.value = milaf_domain::Activity::default());
            bare.situation
                .addresses
                .iter_mut()
                .for_each(|a| a.value = milaf_domain::Address::new(a.value.place));
            bare.situation.memberships.iter_mut().for_each(|m| m.value.number.clear());
            for dependant in &mut bare.dependants {
                let id = dependant.id;
                *dependant =
                    milaf_domain::Dependant::new(dependant.relation, milaf_domain::PersonName::default());
                dependant.id = id;
            }
            let empty = milaf_domain::Member { id: member.id, ..milaf_domain::Member::default() };
            for other in [&bare, &empty] {
                for change in super::super::changes(other, &member) {
                    for language in Language::ALL {
                        let name = field_name(&change.field, language);
                        assert_ne!(name, change.field);
                    }
                }
            }
        }
    }
}
