//! The fields of a member's form: a closed list of paths, each the place of one typed value. A value is shown as text a
//! person would write, and read back by the parsers of the domain and of lists alone.

use milaf_domain::geography::CommuneCode;
use milaf_domain::identifier::ResidenceCard;
use milaf_domain::{
    Activity, ActivityClass, CategoryCode, CategoryHeld, Cin, CnssNumber, Date, Dated, Dependant, Email,
    Fault, FaultCode, Geography, Ice, IdentityDocument, MaritalStatus, Member, MemberNumber, Money, NamePair,
    Nationality, Parsed, PartialDate, Period, PersonName, Phone, PostalCode, ProfessionalTaxNumber, Rib, Sex,
    Stage, StageMark, SubCategoryCode, TaxNumber, TradeRegisterNumber, Turnover, YearMonth, name,
};
use milaf_exchange::typed;
use milaf_l10n::date;
use milaf_rulebook::{Kind, RuleBook};

/// The place of a value in a member's record.
pub(super) enum Slot<'m> {
    Name(&'m mut String),
    Text(&'m mut String),
    Number(&'m mut Option<MemberNumber>),
    Sex(&'m mut Option<Sex>),
    Past(&'m mut Option<PartialDate>),
    PastDay(&'m mut Option<Date>),
    Day(&'m mut Option<Date>),
    Month(&'m mut Option<YearMonth>),
    Months(&'m mut Vec<YearMonth>),
    Nationality(&'m mut Option<Nationality>),
    Identity { place: &'m mut Option<IdentityDocument>, foreign: bool },
    Cin(&'m mut Option<Cin>),
    Cnss(&'m mut Option<CnssNumber>),
    Phone(&'m mut Option<Phone>),
    Email(&'m mut Option<Email>),
    Rib(&'m mut Option<Rib>),
    Flag(&'m mut Option<bool>),
    Mark(&'m mut bool),
    Category(&'m mut CategoryHeld),
    SubCategory(&'m mut CategoryHeld),
    Money(&'m mut Option<Money>),
    Class(&'m mut Option<ActivityClass>),
    TaxNumber(&'m mut Option<TaxNumber>),
    ProfessionalTax(&'m mut Option<ProfessionalTaxNumber>),
    TradeRegister(&'m mut Option<TradeRegisterNumber>),
    Ice(&'m mut Option<Ice>),
    Amount { activity: &'m mut Activity, year: i16 },
    Status(&'m mut MaritalStatus),
    Commune(&'m mut Option<CommuneCode>),
    PostalCode(&'m mut Option<PostalCode>),
    SchoolYears(&'m mut Vec<i16>),
    StageOn { marks: &'m mut Vec<StageMark>, stage: Stage },
}

/// The longest free text of the form, in characters.
const LONGEST_TEXT: usize = 4_000;

const MEMBER: [&str; 21] = [
    "number",
    "last-ar",
    "last-latin",
    "first-ar",
    "first-latin",
    "sex",
    "birth",
    "birth-place-ar",
    "birth-place-latin",
    "nationality",
    "identity",
    "cnss",
    "mobile",
    "email",
    "rib",
    "other-cover",
    "note",
    "first-month",
    "unpaid",
    "amnesty-first-payment",
    "nationality-ar",
];
const CATEGORY: [&str; 8] =
    ["from", "to", "code", "sub", "launch-cohort", "practising-since", "profit", "owns-vehicle"];
const ACTIVITY: [&str; 9] = [
    "from",
    "to",
    "label-ar",
    "label-latin",
    "class",
    "tax-number",
    "professional-tax",
    "trade-register",
    "ice",
];
const TURNOVER: [&str; 3] = ["amount", "one-client", "declared-on"];
const HOUSEHOLD: [&str; 3] = ["from", "to", "status"];
const ADDRESS: [&str; 8] =
    ["from", "to", "street-ar", "street-latin", "commune", "city-ar", "city-latin", "postal-code"];
const MEMBERSHIP: [&str; 5] = ["from", "to", "number", "body-ar", "body-latin"];
const DEPENDANT: [&str; 15] = [
    "last-ar",
    "last-latin",
    "first-ar",
    "first-latin",
    "birth",
    "sex",
    "cin",
    "cnss",
    "from",
    "to",
    "own-cover",
    "school-years",
    "married",
    "disability-proof",
    "died-on",
];
const STAGE: [&str; 2] = ["on", "proof"];

/// Every path that `member` has, in the order of the page.
pub(super) fn paths(member: &Member) -> Vec<String> {
    let mut paths: Vec<String> = MEMBER.iter().map(|part| (*part).to_owned()).collect();
    paths.push("nationality-latin".to_owned());
    let situation = &member.situation;
    let mut list = |name: &str, count: usize, parts: &[&str]| {
        for at in 0..count {
            paths.extend(parts.iter().map(|part| format!("{name}.{at}.{part}")));
        }
    };
    list("category", situation.categories.len(), &CATEGORY);
    list("activity", situation.activities.len(), &ACTIVITY);
    list("household", situation.households.len(), &HOUSEHOLD);
    list("address", situation.addresses.len(), &ADDRESS);
    list("membership", situation.memberships.len(), &MEMBERSHIP);
    for (at, activity) in situation.activities.iter().enumerate() {
        for turnover in &activity.value.turnovers {
            let year = turnover.year;
            paths.extend(TURNOVER.iter().map(|part| format!("activity.{at}.turnover.{year}.{part}")));
        }
    }
    for id in member.dependants.iter().filter_map(|d| d.id) {
        paths.extend(DEPENDANT.iter().map(|part| format!("dependant.{}.{part}", id.0)));
    }
    for stage in Stage::ALL {
        paths.extend(STAGE.iter().map(|part| format!("stage.{}.{part}", stage_code(stage))));
    }
    paths
}

/// The place that a path names; `None` where the member has no such place. `new` stands for the last record of a list.
pub(super) fn slot<'m>(member: &'m mut Member, path: &str) -> Option<Slot<'m>> {
    let parts: Vec<&str> = path.split('.').collect();
    match parts.as_slice() {
        [part] => own(member, part),
        ["category", at, part] => {
            let held = record(&mut member.situation.categories, at)?;
            period(&mut held.period, part).or(match *part {
                "code" => Some(Slot::Category(&mut held.value)),
                "sub" => Some(Slot::SubCategory(&mut held.value)),
                "launch-cohort" => Some(Slot::Mark(&mut held.value.launch_cohort)),
                "practising-since" => Some(Slot::PastDay(&mut held.value.practising_since)),
                "profit" => Some(Slot::Money(&mut held.value.profit)),
                "owns-vehicle" => Some(Slot::Flag(&mut held.value.owns_vehicle)),
                _ => None,
            })
        }
        ["activity", at, part] => {
            let held = record(&mut member.situation.activities, at)?;
            let activity = &mut held.value;
            period(&mut held.period, part).or(match *part {
                "label-ar" => Some(Slot::Text(&mut activity.label.ar)),
                "label-latin" => Some(Slot::Text(&mut activity.label.latin)),
                "class" => Some(Slot::Class(&mut activity.class)),
                "tax-number" => Some(Slot::TaxNumber(&mut activity.tax_number)),
                "professional-tax" => Some(Slot::ProfessionalTax(&mut activity.professional_tax)),
                "trade-register" => Some(Slot::TradeRegister(&mut activity.trade_register)),
                "ice" => Some(Slot::Ice(&mut activity.ice)),
                _ => None,
            })
        }
        ["activity", at, "turnover", year, part] => {
            let activity = &mut record(&mut member.situation.activities, at)?.value;
            let year = typed::year(year).ok()?;
            if *part == "amount" {
                return Some(Slot::Amount { activity, year });
            }
            let turnover = activity.turnovers.iter_mut().find(|t| t.year == year)?;
            match *part {
                "one-client" => Some(Slot::Money(&mut turnover.one_client)),
                "declared-on" => Some(Slot::PastDay(&mut turnover.declared_on)),
                _ => None,
            }
        }
        ["household", at, part] => {
            let held = record(&mut member.situation.households, at)?;
            period(&mut held.period, part)
                .or((*part == "status").then_some(Slot::Status(&mut held.value.status)))
        }
        ["address", at, part] => {
            let held = record(&mut member.situation.addresses, at)?;
            let address = &mut held.value;
            period(&mut held.period, part).or(match *part {
                "street-ar" => Some(Slot::Text(&mut address.street.ar)),
                "street-latin" => Some(Slot::Text(&mut address.street.latin)),
                "commune" => Some(Slot::Commune(&mut address.commune)),
                "city-ar" => Some(Slot::Text(&mut address.city.ar)),
                "city-latin" => Some(Slot::Text(&mut address.city.latin)),
                "postal-code" => Some(Slot::PostalCode(&mut address.postal_code)),
                _ => None,
            })
        }
        ["membership", at, part] => {
            let held = record(&mut member.situation.memberships, at)?;
            let membership = &mut held.value;
            period(&mut held.period, part).or(match *part {
                "number" => Some(Slot::Text(&mut membership.number)),
                "body-ar" => Some(Slot::Text(&mut membership.body_name.ar)),
                "body-latin" => Some(Slot::Text(&mut membership.body_name.latin)),
                _ => None,
            })
        }
        ["dependant", key, part] => dependant(member, key, part),
        ["stage", code, part] => {
            let stage = Stage::ALL.into_iter().find(|stage| stage_code(*stage) == *code)?;
            let marks = &mut member.stages;
            match *part {
                "on" => Some(Slot::StageOn { marks, stage }),
                "proof" => {
                    marks.iter_mut().find(|m| m.stage == stage).map(|mark| Slot::Text(&mut mark.proof))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn own<'m>(member: &'m mut Member, part: &str) -> Option<Slot<'m>> {
    let foreign = matches!(member.nationality, Some(Nationality::Other(_)));
    Some(match part {
        "number" => Slot::Number(&mut member.number),
        "sex" => Slot::Sex(&mut member.sex),
        "birth" => Slot::Past(&mut member.birth),
        "birth-place-ar" => Slot::Text(&mut member.birth_place.ar),
        "birth-place-latin" => Slot::Text(&mut member.birth_place.latin),
        "nationality" => Slot::Nationality(&mut member.nationality),
        "nationality-ar" | "nationality-latin" => {
            let Some(Nationality::Other(name)) = &mut member.nationality else { return None };
            Slot::Text(if part == "nationality-ar" { &mut name.ar } else { &mut name.latin })
        }
        "identity" => Slot::Identity { place: &mut member.identity, foreign },
        "cnss" => Slot::Cnss(&mut member.cnss),
        "mobile" => Slot::Phone(&mut member.mobile),
        "email" => Slot::Email(&mut member.email),
        "rib" => Slot::Rib(&mut member.rib),
        "other-cover" => Slot::Flag(&mut member.other_cover),
        "note" => Slot::Text(&mut member.note),
        "first-month" => Slot::Month(&mut member.contributions.first_month),
        "unpaid" => Slot::Months(&mut member.contributions.unpaid),
        "amnesty-first-payment" => Slot::Month(&mut member.contributions.amnesty_first_payment),
        _ => return spelling(&mut member.name, part).map(Slot::Name),
    })
}

fn dependant<'m>(member: &'m mut Member, key: &str, part: &str) -> Option<Slot<'m>> {
    let is_meant = |d: &Dependant| d.id.map_or(key == "new", |id| id.0.to_string() == key);
    let person = member.dependants.iter_mut().rev().find(|d| is_meant(d))?;
    Some(match part {
        "birth" => Slot::Past(&mut person.birth),
        "sex" => Slot::Sex(&mut person.sex),
        "cin" => Slot::Cin(&mut person.cin),
        "cnss" => Slot::Cnss(&mut person.cnss),
        "own-cover" => Slot::Flag(&mut person.own_cover),
        "school-years" => Slot::SchoolYears(&mut person.school_years),
        "married" => Slot::Flag(&mut person.married),
        "disability-proof" => Slot::Mark(&mut person.disability_proof),
        "died-on" => Slot::PastDay(&mut person.died_on),
        "from" | "to" => return period(&mut person.belongs, part),
        _ => return spelling(&mut person.name, part).map(Slot::Name),
    })
}

fn spelling<'m>(person: &'m mut PersonName, part: &str) -> Option<&'m mut String> {
    let NamePair { ar: last_ar, latin: last_latin } = &mut person.last;
    let NamePair { ar: first_ar, latin: first_latin } = &mut person.first;
    Some(match part {
        "last-ar" => last_ar,
        "last-latin" => last_latin,
        "first-ar" => first_ar,
        "first-latin" => first_latin,
        _ => return None,
    })
}

fn record<'m, T>(list: &'m mut [Dated<T>], at: &str) -> Option<&'m mut Dated<T>> {
    if at == "new" { list.last_mut() } else { list.get_mut(at.parse::<usize>().ok()?) }
}

fn period<'m>(period: &'m mut Period, part: &str) -> Option<Slot<'m>> {
    match part {
        "from" => Some(Slot::Day(&mut period.from)),
        "to" => Some(Slot::Day(&mut period.to)),
        _ => None,
    }
}

/// A stage as paths name it.
pub(crate) fn stage_code(stage: Stage) -> &'static str {
    match stage {
        Stage::ReturnFiled => "return-filed",
        Stage::RequestMade => "request-made",
        Stage::NumberReceived => "number-received",
        Stage::FamilyDeclared => "family-declared",
        Stage::FirstPayment => "first-payment",
        Stage::CoverOpen => "cover-open",
        Stage::YearlyProofs => "yearly-proofs",
    }
}

/// A marital status as the form's choice names it.
pub(super) fn status_code(status: MaritalStatus) -> &'static str {
    match status {
        MaritalStatus::Single => "single",
        MaritalStatus::Married => "married",
        MaritalStatus::Divorced => "divorced",
        MaritalStatus::Widowed => "widowed",
    }
}

/// What a choice of the form stands for.
pub(super) fn status(code: &str) -> Option<MaritalStatus> {
    use MaritalStatus::{Divorced, Married, Single, Widowed};
    [Single, Married, Divorced, Widowed].into_iter().find(|status| status_code(*status) == code)
}

/// What reading a value needs to know.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) book: &'static RuleBook,
    pub(super) today: Date,
}

/// Doubts of what was read, or why it is refused.
type Read = Result<Vec<FaultCode>, Fault>;

impl Slot<'_> {
    /// The value as a person would write it.
    pub(super) fn text(&self) -> String {
        let day = |day: &Option<Date>| day.map(date::short).unwrap_or_default();
        let months = |months: &[YearMonth]| months.iter().map(|m| month(*m)).collect::<Vec<_>>().join(", ");
        match self {
            Slot::Name(text) | Slot::Text(text) => (*text).clone(),
            Slot::Number(number) => number.as_ref().map(|n| n.0.clone()).unwrap_or_default(),
            Slot::Past(place) => place.map(date::partial_short).unwrap_or_default(),
            Slot::PastDay(place) | Slot::Day(place) => day(place),
            Slot::Month(place) => place.map(month).unwrap_or_default(),
            Slot::Months(place) => months(place),
            Slot::Identity { place, .. } => {
                place.as_ref().map(|i| spaced_cin(i.number())).unwrap_or_default()
            }
            Slot::Cin(place) => place.as_ref().map(|cin| spaced_cin(cin.as_str())).unwrap_or_default(),
            Slot::Phone(place) => place.as_ref().map(national).unwrap_or_default(),
            Slot::Rib(place) => place.as_ref().map(|rib| rib.parts().join(" ")).unwrap_or_default(),
            Slot::Money(place) => place.map(milaf_l10n::amount).unwrap_or_default(),
            Slot::Amount { activity, year } => {
                activity.turnover_of(*year).map(|t| milaf_l10n::amount(t.amount)).unwrap_or_default()
            }
            Slot::SchoolYears(years) => {
                let named = years.iter().map(|y| format!("{y}-{}", y.saturating_add(1)));
                named.collect::<Vec<_>>().join(", ")
            }
            Slot::StageOn { marks, stage } => {
                marks.iter().find(|m| m.stage == *stage).map(|m| date::short(m.on)).unwrap_or_default()
            }
            _ => self.value(),
        }
    }

    /// The value in its normal form: an ISO date, an identifier, a code; empty where unknown.
    pub(super) fn value(&self) -> String {
        fn plain<T: ToString>(value: &Option<T>) -> String {
            value.as_ref().map(T::to_string).unwrap_or_default()
        }
        let flag = |flag: Option<bool>| match flag {
            Some(true) => "yes",
            Some(false) => "no",
            None => "",
        };
        match self {
            Slot::Sex(place) => match place {
                Some(Sex::Male) => "male",
                Some(Sex::Female) => "female",
                None => "",
            }
            .to_owned(),
            Slot::Past(place) => plain(place),
            Slot::PastDay(place) | Slot::Day(place) => plain(place),
            Slot::Month(place) => plain(place),
            Slot::Nationality(place) => match place {
                Some(Nationality::Moroccan) => "moroccan",
                Some(Nationality::Other(_)) => "other",
                None => "",
            }
            .to_owned(),
            Slot::Identity { place, .. } => place.as_ref().map(|i| i.number().to_owned()).unwrap_or_default(),
            Slot::Cin(place) => plain(place),
            Slot::Cnss(place) => plain(place),
            Slot::Phone(place) => plain(place),
            Slot::Email(place) => plain(place),
            Slot::Rib(place) => plain(place),
            Slot::Flag(place) => flag(**place).to_owned(),
            Slot::Mark(place) => flag(Some(**place)).to_owned(),
            Slot::Category(held) => held.category.to_string(),
            Slot::SubCategory(held) => plain(&held.sub_category),
            Slot::Money(place) => plain(place),
            Slot::Amount { activity, year } => plain(&activity.turnover_of(*year).map(|t| t.amount)),
            Slot::Class(place) => plain(place),
            Slot::TaxNumber(place) => plain(place),
            Slot::ProfessionalTax(place) => plain(place),
            Slot::TradeRegister(place) => plain(place),
            Slot::Ice(place) => plain(place),
            Slot::Status(place) => status_code(**place).to_owned(),
            Slot::Commune(place) => place.as_ref().map(|code| code.0.clone()).unwrap_or_default(),
            Slot::PostalCode(place) => plain(place),
            Slot::StageOn { marks, stage } => plain(&marks.iter().find(|m| m.stage == *stage).map(|m| m.on)),
            Slot::Name(_) | Slot::Text(_) | Slot::Number(_) | Slot::Months(_) | Slot::SchoolYears(_) => {
                self.text()
            }
        }
    }

    /// Reads a text into the place; an empty one makes the value unknown. Refused, it leaves the place as it was.
    pub(super) fn put(self, text: &str, desk: Desk) -> Read {
        let today = desk.today;
        let empty = name::visible(text).is_empty();
        let fault = |code| Fault::new(code, text);
        match self {
            Slot::Name(place) if empty => place.clear(),
            Slot::Name(place) => return kept(name::parse(text), |read| *place = read),
            Slot::Text(place) => *place = long_text(text)?,
            Slot::Number(place) => {
                let number = name::visible(text);
                if number.chars().count() > name::LONGEST {
                    return Err(fault(FaultCode::NameTooLong));
                }
                *place = (!empty).then_some(MemberNumber(number));
            }
            Slot::Sex(place) => {
                *place = match text.trim() {
                    "" => None,
                    "male" => Some(Sex::Male),
                    "female" => Some(Sex::Female),
                    _ => return Err(fault(FaultCode::SexUnknown)),
                }
            }
            Slot::Past(place) => *place = (!empty).then(|| typed::past(text, today)).transpose()?,
            Slot::PastDay(place) => *place = (!empty).then(|| past_day(text, today)).transpose()?,
            Slot::Day(place) => *place = (!empty).then(|| typed::day(text, today)).transpose()?,
            Slot::Month(place) => *place = (!empty).then(|| typed::month(text, today)).transpose()?,
            Slot::Months(place) => {
                *place = items(text).map(|item| typed::month(item, today)).collect::<Result<_, _>>()?;
            }
            Slot::Nationality(place) => match text.trim() {
                "" => *place = None,
                "moroccan" => *place = Some(Nationality::Moroccan),
                "other" if matches!(place, Some(Nationality::Other(_))) => {}
                "other" => *place = Some(Nationality::Other(NamePair::default())),
                _ => return Err(fault(FaultCode::Empty)),
            },
            Slot::Identity { place, .. } if empty => *place = None,
            Slot::Identity { place, foreign } => {
                if foreign && Cin::parse(text).is_err() {
                    let card = ResidenceCard::parse(text);
                    return kept(card, |read| *place = Some(IdentityDocument::ResidenceCard(read)));
                }
                return kept(Cin::parse(text), |read| *place = Some(IdentityDocument::Cin(read)));
            }
            Slot::Cin(place) => return read(text, place, Cin::parse),
            Slot::Cnss(place) => return read(text, place, CnssNumber::parse),
            Slot::Phone(place) => return read(text, place, Phone::parse),
            Slot::Email(place) => return read(text, place, Email::parse),
            Slot::Rib(place) => return read(text, place, Rib::parse),
            Slot::TaxNumber(place) => return read(text, place, TaxNumber::parse),
            Slot::ProfessionalTax(place) => return read(text, place, ProfessionalTaxNumber::parse),
            Slot::TradeRegister(place) => return read(text, place, TradeRegisterNumber::parse),
            Slot::Ice(place) => return read(text, place, Ice::parse),
            Slot::PostalCode(place) => return read(text, place, PostalCode::parse),
            Slot::Flag(place) => *place = flag(text)?,
            Slot::Mark(place) => *place = flag(text)? == Some(true),
            Slot::Category(held) => {
                let code = CategoryCode::from(text.trim());
                let known = desk.book.rows_of(Kind::Category).any(|r| r.category.as_ref() == Some(&code));
                if !known {
                    return Err(fault(FaultCode::CategoryUnknown));
                }
                if held.category != code {
                    *held = CategoryHeld { launch_cohort: held.launch_cohort, ..CategoryHeld::new(code) };
                }
            }
            Slot::SubCategory(held) => {
                let code = SubCategoryCode::from(text.trim());
                let known = super::choice::sub_categories(desk.book, &held.category).contains(&code);
                if !empty && !known {
                    return Err(fault(FaultCode::CategoryUnknown));
                }
                held.sub_category = (!empty).then_some(code);
            }
            Slot::Class(place) => {
                let code = ActivityClass::from(text.trim());
                let known = |r: &milaf_rulebook::Row| r.code.as_deref() == Some(code.as_str());
                if !empty && !desk.book.rows_of(Kind::Coefficient).any(known) {
                    return Err(fault(FaultCode::CategoryUnknown));
                }
                *place = (!empty).then_some(code);
            }
            Slot::Money(place) => *place = (!empty).then(|| typed::money(text)).transpose()?,
            Slot::Amount { activity, year } => put_amount(activity, year, text, empty)?,
            Slot::Status(place) => {
                *place = status(text.trim()).ok_or_else(|| fault(FaultCode::MaritalStatusUnknown))?;
            }
            Slot::Commune(place) => {
                let code = CommuneCode(text.trim().to_owned());
                if !empty && Geography::get().commune(&code).is_none() {
                    return Err(fault(FaultCode::CommuneUnknown));
                }
                *place = (!empty).then_some(code);
            }
            Slot::SchoolYears(place) => {
                let mut years: Vec<i16> = items(text).map(school_year).collect::<Result<_, _>>()?;
                years.sort_unstable();
                years.dedup();
                *place = years;
            }
            Slot::StageOn { marks, stage } if empty => marks.retain(|mark| mark.stage != stage),
            Slot::StageOn { marks, stage } => {
                let on = past_day(text, today)?;
                match marks.iter_mut().find(|mark| mark.stage == stage) {
                    Some(mark) => mark.on = on,
                    None => {
                        marks.push(StageMark { stage, on, proof: String::new() });
                        marks.sort_by_key(|mark| Stage::ALL.iter().position(|s| *s == mark.stage));
                    }
                }
            }
        }
        Ok(Vec::new())
    }
}

fn kept<T>(read: Result<Parsed<T>, Fault>, keep: impl FnOnce(T)) -> Read {
    let parsed = read?;
    keep(parsed.value);
    Ok(parsed.warnings)
}

/// Reads an identifier into a place; nothing typed makes it unknown.
fn read<T>(text: &str, place: &mut Option<T>, parse: fn(&str) -> Result<Parsed<T>, Fault>) -> Read {
    if name::visible(text).is_empty() {
        *place = None;
        return Ok(Vec::new());
    }
    kept(parse(text), |value| *place = Some(value))
}

fn put_amount(activity: &mut Activity, year: i16, text: &str, empty: bool) -> Result<(), Fault> {
    if empty {
        activity.turnovers.retain(|turnover| turnover.year != year);
        return Ok(());
    }
    let amount = typed::money(text)?;
    match activity.turnovers.iter_mut().find(|t| t.year == year) {
        Some(turnover) => turnover.amount = amount,
        None => {
            activity.turnovers.push(Turnover { year, amount, one_client: None, declared_on: None });
            activity.turnovers.sort_by_key(|turnover| turnover.year);
        }
    }
    Ok(())
}

/// A day that cannot lie ahead.
pub(super) fn past_day(text: &str, today: Date) -> Result<Date, Fault> {
    let day = typed::day(text, today)?;
    if day > today { Err(Fault::new(FaultCode::DateFuture, text)) } else { Ok(day) }
}

/// Free text with its lines, without marks that nobody sees.
fn long_text(text: &str) -> Result<String, Fault> {
    let lines: Vec<String> = text.lines().map(name::visible).collect();
    let kept = lines.join("\n").trim().to_owned();
    if kept.chars().count() > LONGEST_TEXT { Err(Fault::new(FaultCode::NameTooLong, text)) } else { Ok(kept) }
}

fn flag(text: &str) -> Result<Option<bool>, Fault> {
    match text.trim() {
        "" => Ok(None),
        "yes" => Ok(Some(true)),
        "no" => Ok(Some(false)),
        _ => Err(Fault::new(FaultCode::YesNoShape, text)),
    }
}

fn items(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '،', '؛', '\n']).map(str::trim).filter(|item| !item.is_empty())
}

/// `2025`, `2025-2026`, `2025/26`: the year in which the school year begins.
fn school_year(text: &str) -> Result<i16, Fault> {
    let fault = || Fault::new(FaultCode::YearShape, text);
    let mut parts = text.split(['-', '/', '–']).map(str::trim);
    let year = typed::year(parts.next().unwrap_or_default()).map_err(|_| fault())?;
    let next = year.saturating_add(1);
    match (parts.next(), parts.next()) {
        (None, _) => Ok(year),
        (Some(end), None) if end == next.to_string() || end == format!("{:02}", next % 100) => Ok(year),
        _ => Err(fault()),
    }
}

fn month(month: YearMonth) -> String {
    format!("{:02}/{:04}", month.month(), month.year())
}

/// `JB123481` as cards print it apart: letters, then digits.
fn spaced_cin(cin: &str) -> String {
    let digits = cin.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    match cin.strip_suffix(digits) {
        Some(letters) if !letters.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => {
            format!("{letters} {digits}")
        }
        _ => cin.to_owned(),
    }
}

/// `0661 23 45 67`: a phone as people dial it at home.
fn national(phone: &Phone) -> String {
    let rest = phone.as_str().trim_start_matches("+212");
    let pairs = [0..3, 3..5, 5..7, 7..9].map(|range| rest.get(range).unwrap_or_default());
    format!("0{}", pairs.join(" "))
}
