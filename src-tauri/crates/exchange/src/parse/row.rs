//! One row: each mapped cell becomes a fact of a member or a relative, or a finding.

use std::borrow::Cow;
use std::collections::BTreeMap;

use milaf_domain::geography::{CommuneCode, Geography};
use milaf_domain::identifier::ResidenceCard;
use milaf_domain::{
    Activity, ActivityClass, Address, AddressPlace, CategoryCode, CategoryHeld, Cin, CnssNumber, Date, Dated,
    Dependant, Email, Fault, FaultCode, Household, Ice, IdentityDocument, MaritalStatus, Member,
    MemberNumber, Membership, MembershipBody, Money, NamePair, Nationality, Parsed, PartialDate, Period,
    PersonName, Phone, Piece, PieceKind, PieceOwner, PieceState, PostalCode, ProfessionalTaxNumber, Relation,
    Rib, Sex, SubCategoryCode, TaxNumber, TradeRegisterNumber, Turnover, name,
};
use rust_decimal::Decimal;

use super::name::{NameOrder, by_script, split};
use super::{
    Asked, Code, DateOrder, Finding, ListCode, RowReport, State, Weight, WordOf, amount, date, family,
    relation,
};
use crate::field::{ActivityPart, AddressPart, Field, PersonPart, Role};
use crate::list::Cell;
use crate::mapping::{CategoryAnswer, Mapping};
use crate::words;

/// A mapped cell of a row.
pub(super) type Mapped<'r> = (usize, &'r Field, Cow<'r, Cell>);

/// Whose row it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kin {
    Member,
    Relative(Relation),
    Unknown,
}

/// Reads rows, remembering words that nobody explained.
pub(super) struct Reader<'m> {
    mapping: &'m Mapping,
    orders: BTreeMap<usize, DateOrder>,
    today: Date,
    asked: Vec<Asked>,
    communes: BTreeMap<String, Option<CommuneCode>>,
    counted: BTreeMap<usize, (usize, i64)>,
    lists_children: bool,
}

/// What was read of a person.
#[derive(Default)]
struct Person {
    name: PersonName,
    birth: Option<PartialDate>,
    sex: Option<Sex>,
    cin: Option<(usize, String)>,
    cnss: Option<CnssNumber>,
    own_cover: Option<bool>,
    school_years: Vec<i16>,
    disability_proof: bool,
}

/// What was read of an activity.
#[derive(Default)]
struct Work {
    activity: Activity,
    declared: BTreeMap<i16, Date>,
    one_client: BTreeMap<i16, Money>,
    coefficient: Option<Decimal>,
}

/// What was read of a member's row.
#[derive(Default)]
struct Gathered {
    member: Member,
    person: Person,
    spouses: BTreeMap<u8, Person>,
    children: BTreeMap<u8, Person>,
    packed: Vec<Dependant>,
    works: BTreeMap<u8, Work>,
    addresses: Vec<Address>,
    category: Option<(usize, String)>,
    sub_category: Option<(usize, String)>,
    profit: Option<Money>,
    practising_since: Option<Date>,
    owns_vehicle: Option<bool>,
    launch_cohort: bool,
    since: Option<Date>,
    chamber: Option<String>,
}

/// Where findings of a row go.
struct Notes<'n> {
    row: usize,
    findings: &'n mut Vec<Finding>,
}

/// A cell with its place.
#[derive(Clone, Copy)]
struct At<'c> {
    column: usize,
    field: &'c Field,
    cell: &'c Cell,
}

impl Notes<'_> {
    fn put(&mut self, at: At<'_>, code: Code, weight: Weight, likely: Option<String>) {
        self.findings.push(Finding {
            row: self.row,
            column: Some(at.column),
            field: Some(at.field.clone()),
            value: at.cell.shown().into_owned(),
            code,
            weight,
            likely,
            other_row: None,
        });
    }

    fn refuse(&mut self, at: At<'_>, code: FaultCode, likely: Option<String>) {
        self.put(at, Code::Fault(code), Weight::Refusal, likely);
    }

    fn doubt(&mut self, at: At<'_>, code: FaultCode, likely: Option<String>) {
        self.put(at, Code::Fault(code), Weight::Doubt, likely);
    }

    fn list(&mut self, at: At<'_>, code: ListCode, weight: Weight) {
        self.put(at, Code::List(code), weight, None);
    }

    fn name_missing(&mut self, field: Field) {
        self.findings.push(Finding {
            row: self.row,
            column: None,
            field: Some(field),
            value: String::new(),
            code: Code::List(ListCode::NameMissing),
            weight: Weight::Refusal,
            likely: None,
            other_row: None,
        });
    }

    /// Keeps a value, its doubts noted.
    fn kept<T>(&mut self, at: At<'_>, read: Result<Parsed<T>, Fault>) -> Option<T> {
        match read {
            Ok(parsed) => {
                for warning in parsed.warnings {
                    self.doubt(at, warning, None);
                }
                Some(parsed.value)
            }
            Err(fault) => {
                self.refuse(at, fault.code, fault.likely);
                None
            }
        }
    }

    /// Reads an identifier; zeros lost in front are given back as a doubt.
    fn identifier<T>(&mut self, at: At<'_>, parse: impl Fn(&str) -> Result<Parsed<T>, Fault>) -> Option<T> {
        let text = at.cell.shown();
        if is_exponential(&text) {
            self.list(at, ListCode::DigitsLost, Weight::Refusal);
            return None;
        }
        match parse(&text) {
            Err(Fault { code: FaultCode::LostZeros, likely: Some(likely), .. }) => {
                let restored = parse(&likely).ok()?.value;
                self.doubt(at, FaultCode::LostZeros, Some(likely));
                Some(restored)
            }
            read => self.kept(at, read),
        }
    }
}

/// `1,23E+14`: what a spreadsheet made of a long number.
fn is_exponential(text: &str) -> bool {
    text.to_ascii_uppercase().split_once("E+").is_some_and(|(digits, power)| {
        let number =
            |t: &str| !t.is_empty() && t.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.'));
        number(digits) && number(power)
    })
}

/// A row that belongs to nobody.
pub(super) fn orphan(row: usize, code: ListCode, cells: &[Mapped<'_>]) -> RowReport {
    let mut findings = Vec::new();
    let place = cells.iter().find(|(_, field, _)| **field == Field::Relation).or_else(|| cells.first());
    if let Some((column, field, cell)) = place {
        let at = At { column: *column, field, cell };
        Notes { row, findings: &mut findings }.list(at, code, Weight::Refusal);
    }
    RowReport {
        row,
        relative_rows: Vec::new(),
        state: State::Faulty,
        member: None,
        coefficients: Vec::new(),
        findings,
        asked: Vec::new(),
    }
}

impl<'m> Reader<'m> {
    pub(super) fn new(mapping: &'m Mapping, orders: BTreeMap<usize, DateOrder>, today: Date) -> Reader<'m> {
        let lists_children = mapping.columns.iter().filter_map(|c| c.field.as_ref()).any(|field| {
            matches!(field, Field::Children | Field::Relation | Field::Person(Role::Child(_), _))
        });
        Reader {
            mapping,
            orders,
            today,
            asked: Vec::new(),
            communes: BTreeMap::new(),
            counted: BTreeMap::new(),
            lists_children,
        }
    }

    fn ask(&mut self, of: WordOf, key: String, word: &str) {
        self.asked.push(Asked { of, key, word: word.to_owned() });
    }

    /// Whose row it is: a relative's where the relation says so.
    pub(super) fn kin(cells: &[Mapped<'_>]) -> Kin {
        match cells.iter().find(|(_, field, _)| **field == Field::Relation) {
            None => Kin::Member,
            Some((_, _, cell)) => match relation(&cell.shown()) {
                Some(Some(relation)) => Kin::Relative(relation),
                Some(None) => Kin::Member,
                None => Kin::Unknown,
            },
        }
    }

    /// Reads a member's row.
    pub(super) fn member(&mut self, row: usize, cells: &[Mapped<'_>]) -> RowReport {
        let mut findings = Vec::new();
        let mut notes = Notes { row, findings: &mut findings };
        let mut gathered = Gathered::default();
        for (column, field, cell) in cells {
            let at = At { column: *column, field, cell };
            if matches!(at.cell, Cell::Broken(_)) {
                notes.list(at, ListCode::FormulaBroken, Weight::Refusal);
            } else {
                self.gather(at, &mut gathered, &mut notes);
            }
        }
        let coefficients =
            gathered.works.iter().filter_map(|(n, work)| Some((*n, work.coefficient?))).collect();
        let member = self.assemble(gathered, &mut notes);
        let named = !member.name.is_empty();
        if !named
            && !findings.iter().any(|f| f.weight == Weight::Refusal && is_name_of_member(f.field.as_ref()))
        {
            Notes { row, findings: &mut findings }
                .name_missing(Field::Person(Role::Member, PersonPart::LastName));
        }
        RowReport {
            row,
            relative_rows: Vec::new(),
            state: State::Fine,
            member: named.then_some(member),
            coefficients,
            findings,
            asked: std::mem::take(&mut self.asked),
        }
    }

    /// Reads a relative's row into the member above it.
    pub(super) fn relative(
        &mut self,
        row: usize,
        relation: Relation,
        cells: &[Mapped<'_>],
        above: &mut RowReport,
    ) {
        let mut notes = Notes { row, findings: &mut above.findings };
        let mut person = Person::default();
        for (column, field, cell) in cells {
            let at = At { column: *column, field, cell };
            if let (Field::Person(Role::Member, part), false) = (field, matches!(at.cell, Cell::Broken(_))) {
                self.person(at, *part, &mut person, &mut notes);
            }
        }
        let role = match relation {
            Relation::Spouse => Role::Spouse(1),
            Relation::Child => Role::Child(1),
        };
        let dependant = dependant(relation, role, person, &mut notes);
        above.relative_rows.push(row);
        if let (Some(member), Some(dependant)) = (&mut above.member, dependant) {
            member.dependants.push(dependant);
        }
    }

    /// Compares the children listed with their number, where the list has both.
    pub(super) fn count_children(&self, row: &mut RowReport) {
        let (Some((column, count)), Some(member), true) =
            (self.counted.get(&row.row), &row.member, self.lists_children)
        else {
            return;
        };
        if member.children().count() as i64 != *count {
            let cell = Cell::Number(*count as f64);
            let at = At { column: *column, field: &Field::ChildrenCount, cell: &cell };
            Notes { row: row.row, findings: &mut row.findings }.list(
                at,
                ListCode::ChildrenCount,
                Weight::Doubt,
            );
        }
    }

    fn gather(&mut self, at: At<'_>, into: &mut Gathered, notes: &mut Notes<'_>) {
        let text = at.cell.shown();
        match at.field {
            Field::Relation => {}
            Field::Person(Role::Member, part) => self.person(at, *part, &mut into.person, notes),
            Field::Person(Role::Spouse(n), part) => {
                self.relative_part(at, *part, into.spouses.entry(*n).or_default(), notes);
            }
            Field::Person(Role::Child(n), part) => {
                self.relative_part(at, *part, into.children.entry(*n).or_default(), notes);
            }
            Field::Spouses => self.packed(at, Relation::Spouse, &mut into.packed, notes),
            Field::Children => self.packed(at, Relation::Child, &mut into.packed, notes),
            Field::ChildrenCount => {
                if let Ok(count) = text.trim().parse() {
                    self.counted.insert(notes.row, (at.column, count));
                }
            }
            Field::MemberNumber => into.member.number = Some(MemberNumber(name::visible(&text))),
            Field::MemberSince => into.since = self.day(at, notes),
            Field::ChamberNumber => into.chamber = Some(name::visible(&text)),
            Field::BirthPlace => put_text(&mut into.member.birth_place, &text),
            Field::Nationality => {
                into.member.nationality = Some(match words::code("nationality", &text) {
                    Some(_) => Nationality::Moroccan,
                    None => Nationality::Other(by_script(&name::visible(&text))),
                });
            }
            Field::Mobile => into.member.mobile = notes.identifier(at, Phone::parse),
            Field::Email => into.member.email = notes.identifier(at, Email::parse),
            Field::Rib => {
                if matches!(at.cell, Cell::Number(_)) || is_exponential(&text) {
                    notes.refuse(at, FaultCode::RibLostDigits, None);
                } else {
                    into.member.rib = notes.identifier(at, Rib::parse);
                }
            }
            Field::OtherCover => into.member.other_cover = yes_no(at, notes),
            Field::MaritalStatus => {
                let status = words::code("marital", &text).and_then(marital_status);
                match status {
                    Some(status) => {
                        into.member.situation.households.push(Dated::always(Household { status }));
                    }
                    None => notes.refuse(at, FaultCode::MaritalStatusUnknown, None),
                }
            }
            Field::Address(place, part) => self.address(at, *place, *part, &mut into.addresses, notes),
            Field::Category => into.category = Some((at.column, text.into_owned())),
            Field::SubCategory => into.sub_category = Some((at.column, text.into_owned())),
            Field::Profit => into.profit = money(at, notes),
            Field::PractisingSince => into.practising_since = self.day(at, notes),
            Field::OwnsVehicle => into.owns_vehicle = yes_no(at, notes),
            Field::LaunchCohort => into.launch_cohort = yes_no(at, notes) == Some(true),
            Field::Activity(n, part) => self.work(at, *part, into.works.entry(*n).or_default(), notes),
            Field::Piece(kind) => {
                if yes_no(at, notes) == Some(true) {
                    into.member.pieces.push(brought(kind));
                }
            }
            Field::Note => {
                if !into.member.note.is_empty() {
                    into.member.note.push('\n');
                }
                into.member.note.push_str(&name::visible(&text));
            }
        }
    }

    fn person(&self, at: At<'_>, part: PersonPart, into: &mut Person, notes: &mut Notes<'_>) {
        let text = at.cell.shown();
        match part {
            PersonPart::LastName | PersonPart::FirstName => {
                let Some(clean) = clean_name(at, &text, notes) else { return };
                let target =
                    if part == PersonPart::LastName { &mut into.name.last } else { &mut into.name.first };
                put_name(target, by_script(&clean), at, notes);
            }
            PersonPart::Name | PersonPart::NameGivenFirst => {
                if let Some(clean) = clean_name(at, &text, notes) {
                    let order = match (at.field, part) {
                        (_, PersonPart::NameGivenFirst) => NameOrder::FirstLast,
                        (Field::Person(Role::Member, _), _) => NameOrder::LastFirst,
                        _ => usual_order(&clean),
                    };
                    whole_name(&clean, order, at, &mut into.name, notes);
                }
            }
            PersonPart::Birth => match date::read(at.cell, self.order(at), self.today) {
                Ok(read) => {
                    self.doubt_order(at, read.order, &read.date.to_string(), notes);
                    into.birth = Some(read.date);
                }
                Err(code) => notes.refuse(at, code, None),
            },
            PersonPart::Sex => match words::code("sex", &text) {
                Some("male") => into.sex = Some(Sex::Male),
                Some(_) => into.sex = Some(Sex::Female),
                None => notes.refuse(at, FaultCode::SexUnknown, None),
            },
            PersonPart::Cin => into.cin = Some((at.column, text.into_owned())),
            PersonPart::Cnss => into.cnss = notes.identifier(at, CnssNumber::parse),
            PersonPart::OwnCover => into.own_cover = yes_no(at, notes),
            PersonPart::Student => match school_years(&text) {
                Some(years) => into.school_years = years,
                None => match words::yes_or_no(&text) {
                    Some(true) => notes.list(at, ListCode::SchoolYearWanted, Weight::Doubt),
                    Some(false) => {}
                    None => notes.refuse(at, FaultCode::YearShape, None),
                },
            },
            PersonPart::Disability => match words::yes_or_no(&text) {
                Some(proof) => into.disability_proof = proof,
                // Whatever else stands there is health data: it is not even repeated.
                None => {
                    let unsaid = Cell::text("…");
                    notes.refuse(At { cell: &unsaid, ..at }, FaultCode::YesNoShape, None);
                }
            },
        }
    }

    /// A part of a relative; a date may stand beside a name.
    fn relative_part(&self, at: At<'_>, part: PersonPart, into: &mut Person, notes: &mut Notes<'_>) {
        let text = at.cell.shown();
        let dated = text.chars().any(|c| milaf_domain::fold::ascii_digit(c).is_some());
        if matches!(part, PersonPart::Name | PersonPart::NameGivenFirst) && dated {
            match family::one(&text, self.order(at), self.today) {
                Ok(relative) => {
                    self.doubt_order(at, relative.seen, &relative.name, notes);
                    into.birth = relative.birth;
                    let name = Cell::text(&relative.name);
                    self.person(At { cell: &name, ..at }, part, into, notes);
                }
                Err((_, code)) => notes.refuse(at, code, None),
            }
        } else {
            self.person(at, part, into, notes);
        }
    }

    fn packed(&self, at: At<'_>, relation: Relation, into: &mut Vec<Dependant>, notes: &mut Notes<'_>) {
        for read in family::read(&at.cell.shown(), self.order(at), self.today) {
            match read {
                Ok(relative) => {
                    self.doubt_order(at, relative.seen, &relative.name, notes);
                    let mut name = PersonName::default();
                    if let Some(clean) = clean_name(at, &relative.name, notes) {
                        whole_name(&clean, usual_order(&clean), at, &mut name, notes);
                        into.push(Dependant { birth: relative.birth, ..Dependant::new(relation, name) });
                    }
                }
                Err((part, code)) => {
                    let cell = Cell::text(&part);
                    notes.refuse(At { cell: &cell, ..at }, code, None);
                }
            }
        }
    }

    fn order(&self, at: At<'_>) -> Option<DateOrder> {
        self.orders.get(&at.column).copied()
    }

    fn doubt_order(&self, at: At<'_>, seen: date::OrderSeen, likely: &str, notes: &mut Notes<'_>) {
        if seen == date::OrderSeen::Open && self.order(at).is_none() {
            notes.doubt(at, FaultCode::DateAmbiguous, Some(likely.to_owned()));
        }
    }

    /// A whole date.
    fn day(&self, at: At<'_>, notes: &mut Notes<'_>) -> Option<Date> {
        match date::read(at.cell, self.order(at), self.today) {
            Ok(read) => {
                self.doubt_order(at, read.order, &read.date.to_string(), notes);
                if read.date.date().is_none() {
                    notes.doubt(at, FaultCode::DateShape, Some(read.date.earliest().to_string()));
                }
                Some(read.date.earliest())
            }
            Err(code) => {
                notes.refuse(at, code, None);
                None
            }
        }
    }

    fn address(
        &mut self,
        at: At<'_>,
        place: AddressPlace,
        part: AddressPart,
        addresses: &mut Vec<Address>,
        notes: &mut Notes<'_>,
    ) {
        if !addresses.iter().any(|a| a.place == place) {
            addresses.push(Address::new(place));
        }
        let text = at.cell.shown();
        let commune = match part {
            AddressPart::Commune | AddressPart::City => self.commune(&text),
            AddressPart::Street | AddressPart::PostalCode => None,
        };
        let Some(address) = addresses.iter_mut().find(|a| a.place == place) else { return };
        match part {
            AddressPart::Street => put_text(&mut address.street, &text),
            AddressPart::City => {
                put_text(&mut address.city, &text);
                address.commune = address.commune.take().or(commune);
            }
            AddressPart::Commune => match commune {
                Some(code) => address.commune = Some(code),
                None => {
                    notes.doubt(at, FaultCode::CommuneUnknown, None);
                    if address.city.is_empty() {
                        put_text(&mut address.city, &text);
                    }
                }
            },
            AddressPart::PostalCode => address.postal_code = notes.identifier(at, PostalCode::parse),
        }
    }

    /// The commune that a text names, in either script.
    fn commune(&mut self, text: &str) -> Option<CommuneCode> {
        if let Some(known) = self.communes.get(text) {
            return known.clone();
        }
        let pair = by_script(text);
        let found = [text, &pair.ar, &pair.latin]
            .into_iter()
            .filter(|t| !t.is_empty())
            .find_map(|t| Geography::get().find_commune(t))
            .map(|place| CommuneCode(place.code.clone()));
        self.communes.insert(text.to_owned(), found.clone());
        found
    }

    fn work(&mut self, at: At<'_>, part: ActivityPart, into: &mut Work, notes: &mut Notes<'_>) {
        let activity = &mut into.activity;
        match part {
            ActivityPart::Label => put_text(&mut activity.label, &at.cell.shown()),
            ActivityPart::Class => activity.class = self.class(at, notes),
            ActivityPart::Coefficient => match amount::percentage(at.cell) {
                Ok(percent) => into.coefficient = Some(percent),
                Err(code) => notes.refuse(at, code, None),
            },
            ActivityPart::Turnover(Some(year)) => {
                if let Some(amount) = money(at, notes) {
                    activity.turnovers.push(Turnover { year, amount, one_client: None, declared_on: None });
                }
            }
            ActivityPart::OneClient(Some(year)) => {
                if let Some(amount) = money(at, notes) {
                    into.one_client.insert(year, amount);
                }
            }
            ActivityPart::Declared(Some(year)) => match words::yes_or_no(&at.cell.shown()) {
                Some(true) => notes.list(at, ListCode::DateWanted, Weight::Doubt),
                Some(false) => {}
                None => {
                    if let Some(day) = self.day(at, notes) {
                        into.declared.insert(year, day);
                    }
                }
            },
            ActivityPart::Turnover(None) | ActivityPart::OneClient(None) | ActivityPart::Declared(None) => {
                notes.list(at, ListCode::YearWanted, Weight::Doubt);
            }
            ActivityPart::TaxNumber => activity.tax_number = notes.identifier(at, TaxNumber::parse),
            ActivityPart::ProfessionalTax => {
                activity.professional_tax = notes.identifier(at, ProfessionalTaxNumber::parse);
            }
            ActivityPart::TradeRegister => {
                activity.trade_register = notes.identifier(at, TradeRegisterNumber::parse);
            }
            ActivityPart::Ice => activity.ice = notes.identifier(at, Ice::parse),
        }
    }

    fn class(&mut self, at: At<'_>, notes: &mut Notes<'_>) -> Option<ActivityClass> {
        let text = at.cell.shown();
        let key = words::key(&text);
        match (self.mapping.class_words.get(&key), words::code("class", &text)) {
            (Some(answer), _) => answer.clone(),
            (None, Some(code)) => Some(ActivityClass::from(code)),
            (None, None) => {
                self.ask(WordOf::Class, key, &text);
                notes.list(at, ListCode::ClassUnknown, Weight::Doubt);
                None
            }
        }
    }

    /// The category that the words of category and sub-category stand for.
    fn category(&mut self, gathered: &Gathered, notes: &mut Notes<'_>) -> Option<CategoryAnswer> {
        let (word, sub) = (gathered.category.as_ref(), gathered.sub_category.as_ref());
        let both = word.zip(sub).map(|((_, word), (_, sub))| format!("{word} {sub}"));
        let texts = [both.as_deref(), sub.map(|s| s.1.as_str()), word.map(|w| w.1.as_str())];
        for text in texts.into_iter().flatten() {
            if let Some(answer) = self.mapping.category_words.get(&words::key(text)) {
                return answer.clone();
            }
        }
        let known = |text: &str| words::code("category", text).map(category_answer);
        let general = word.and_then(|(_, text)| known(text));
        // A sub-category's word must lie within the category's, where both are known.
        let within = |answer: &CategoryAnswer| general.as_ref().is_none_or(|g| g.category == answer.category);
        let special = texts.into_iter().take(2).flatten().filter_map(known).find(within);
        let answer = special.or(general);
        let unexplained_sub = sub.is_some() && answer.as_ref().is_none_or(|a| a.sub_category.is_none());
        if answer.is_none() || unexplained_sub {
            let text = both.as_deref().or(texts.into_iter().flatten().next())?;
            let (column, field, value) = match (sub, word) {
                (Some((column, value)), _) => (*column, Field::SubCategory, value),
                (None, Some((column, value))) => (*column, Field::Category, value),
                (None, None) => return None,
            };
            self.ask(WordOf::Category, words::key(text), text);
            let cell = Cell::text(value);
            notes.doubt(At { column, field: &field, cell: &cell }, FaultCode::CategoryUnknown, None);
        }
        answer
    }

    fn assemble(&mut self, mut gathered: Gathered, notes: &mut Notes<'_>) -> Member {
        let category = self.category(&gathered, notes);
        let mut member = std::mem::take(&mut gathered.member);
        let person = gathered.person;
        member.name = person.name;
        member.sex = person.sex;
        member.birth = person.birth;
        member.cnss = person.cnss;
        member.identity = person.cin.and_then(|(column, text)| {
            let cell = Cell::text(&text);
            let at = At { column, field: &Field::Person(Role::Member, PersonPart::Cin), cell: &cell };
            let foreign = matches!(member.nationality, Some(Nationality::Other(_)));
            if foreign && Cin::parse(&text).is_err() {
                notes.identifier(at, ResidenceCard::parse).map(IdentityDocument::ResidenceCard)
            } else {
                notes.identifier(at, Cin::parse).map(IdentityDocument::Cin)
            }
        });
        let situation = &mut member.situation;
        if let Some(answer) = category {
            situation.categories.push(Dated::always(CategoryHeld {
                sub_category: answer.sub_category,
                launch_cohort: gathered.launch_cohort,
                practising_since: gathered.practising_since,
                profit: gathered.profit,
                owns_vehicle: gathered.owns_vehicle,
                ..CategoryHeld::new(answer.category)
            }));
        }
        situation.activities =
            gathered.works.into_values().filter_map(|w| activity(w, notes)).map(Dated::always).collect();
        situation.addresses = gathered.addresses.into_iter().map(Dated::always).collect();
        if gathered.since.is_some() || member.number.is_some() {
            let membership = Membership {
                body: MembershipBody::Association,
                number: member.number.as_ref().map(|n| n.0.clone()).unwrap_or_default(),
                body_name: NamePair::default(),
            };
            situation
                .memberships
                .push(Dated { period: Period { from: gathered.since, to: None }, value: membership });
        }
        if let Some(number) = gathered.chamber {
            let membership =
                Membership { body: MembershipBody::Chamber, number, body_name: NamePair::default() };
            situation.memberships.push(Dated::always(membership));
        }
        for (n, person) in gathered.spouses {
            member.dependants.extend(dependant(Relation::Spouse, Role::Spouse(n), person, notes));
        }
        for (n, person) in gathered.children {
            member.dependants.extend(dependant(Relation::Child, Role::Child(n), person, notes));
        }
        member.dependants.extend(gathered.packed);
        member
    }
}

fn is_name_of_member(field: Option<&Field>) -> bool {
    use PersonPart::{FirstName, LastName, Name, NameGivenFirst};
    matches!(field, Some(Field::Person(Role::Member, LastName | FirstName | Name | NameGivenFirst)))
}

/// A name as the register keeps it; nothing when it is refused.
fn clean_name(at: At<'_>, text: &str, notes: &mut Notes<'_>) -> Option<String> {
    match name::parse(text) {
        Ok(parsed) => {
            // Whether a part is too long for the form is known once it is cut.
            for warning in parsed.warnings.into_iter().filter(|w| *w != FaultCode::NameLongForForm) {
                notes.doubt(at, warning, None);
            }
            Some(parsed.value)
        }
        Err(fault) => {
            notes.refuse(at, fault.code, fault.likely);
            None
        }
    }
}

/// The order in which each language's lists write names when no heading says it.
fn usual_order(name: &str) -> NameOrder {
    if name::is_arabic(name) { NameOrder::FirstLast } else { NameOrder::LastFirst }
}

fn whole_name(clean: &str, order: NameOrder, at: At<'_>, into: &mut PersonName, notes: &mut Notes<'_>) {
    let (read, uncertain) = split(clean, order);
    if uncertain {
        let parts = [&read.last.latin, &read.first.latin, &read.last.ar, &read.first.ar];
        let likely: Vec<&str> = parts.into_iter().map(String::as_str).filter(|p| !p.is_empty()).collect();
        notes.put(at, Code::List(ListCode::NameCut), Weight::Doubt, Some(likely.join(" | ")));
    }
    put_name(&mut into.last, read.last, at, notes);
    put_name(&mut into.first, read.first, at, notes);
}

/// Fills the spellings that are still empty.
fn put_name(target: &mut NamePair, read: NamePair, at: At<'_>, notes: &mut Notes<'_>) {
    for (place, text) in [(&mut target.ar, read.ar), (&mut target.latin, read.latin)] {
        if text.chars().count() > name::FORM_BOXES {
            notes.doubt(at, FaultCode::NameLongForForm, None);
        }
        if place.is_empty() {
            *place = text;
        }
    }
}

/// Free text by script, kept within the register's length.
fn put_text(target: &mut NamePair, text: &str) {
    let visible: String = name::visible(text).chars().take(name::LONGEST).collect();
    if name::is_arabic(&visible) { &mut target.ar } else { &mut target.latin }.push_str(&visible);
}

fn yes_no(at: At<'_>, notes: &mut Notes<'_>) -> Option<bool> {
    let read = words::yes_or_no(&at.cell.shown());
    if read.is_none() {
        notes.refuse(at, FaultCode::YesNoShape, None);
    }
    read
}

fn money(at: At<'_>, notes: &mut Notes<'_>) -> Option<Money> {
    amount::money(at.cell).map_err(|code| notes.refuse(at, code, None)).ok()
}

fn marital_status(code: &str) -> Option<MaritalStatus> {
    Some(match code {
        "single" => MaritalStatus::Single,
        "married" => MaritalStatus::Married,
        "divorced" => MaritalStatus::Divorced,
        "widowed" => MaritalStatus::Widowed,
        _ => return None,
    })
}

/// `doctor/specialist` as category and sub-category.
fn category_answer(code: &str) -> CategoryAnswer {
    let (category, sub) = code.split_once('/').map_or((code, None), |(category, sub)| (category, Some(sub)));
    CategoryAnswer { category: CategoryCode::from(category), sub_category: sub.map(SubCategoryCode::from) }
}

/// Years that begin school years: `2025/2026`, `2025-26`, `2025`.
fn school_years(text: &str) -> Option<Vec<i16>> {
    let digits: String = text.chars().map(|c| milaf_domain::fold::ascii_digit(c).unwrap_or(' ')).collect();
    let first = digits.split_whitespace().next()?.parse::<i16>().ok()?;
    let only_years = text.chars().all(|c| milaf_domain::fold::ascii_digit(c).is_some() || "/- –".contains(c));
    ((1990..2100).contains(&first) && only_years).then(|| vec![first])
}

fn brought(kind: &PieceKind) -> Piece {
    Piece::new(kind.clone(), PieceOwner::Member, PieceState::Received)
}

/// An activity with its yearly facts joined; nothing where nothing was written.
fn activity(work: Work, notes: &mut Notes<'_>) -> Option<Activity> {
    let mut activity = work.activity;
    for turnover in &mut activity.turnovers {
        turnover.one_client = work.one_client.get(&turnover.year).copied();
        turnover.declared_on = work.declared.get(&turnover.year).copied();
    }
    activity.turnovers.sort_by_key(|t| t.year);
    for (year, day) in &work.declared {
        if activity.turnover_of(*year).is_none() {
            let (cell, field) = (Cell::Date(*day), Field::Activity(1, ActivityPart::Declared(Some(*year))));
            notes.list(At { column: 0, field: &field, cell: &cell }, ListCode::TurnoverWanted, Weight::Doubt);
        }
    }
    (activity != Activity::default()).then_some(activity)
}

/// A relative; without a name nothing can be kept.
fn dependant(relation: Relation, role: Role, person: Person, notes: &mut Notes<'_>) -> Option<Dependant> {
    let cin = person.cin.and_then(|(column, text)| {
        let cell = Cell::text(&text);
        notes.identifier(At { column, field: &Field::Person(role, PersonPart::Cin), cell: &cell }, Cin::parse)
    });
    if person.name.is_empty() {
        notes.name_missing(Field::Person(role, PersonPart::Name));
        return None;
    }
    Some(Dependant {
        birth: person.birth,
        sex: person.sex,
        cin,
        cnss: person.cnss,
        own_cover: person.own_cover,
        school_years: person.school_years,
        disability_proof: person.disability_proof,
        ..Dependant::new(relation, person.name)
    })
}
