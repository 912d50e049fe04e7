//! Lists going out, by profile: columns, order, headings, widths, formats and encoding are data, so that an agency's own
//! layout is a new profile and not new code. No cell can carry a formula.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use milaf_domain::geography::Geography;
use milaf_domain::{
    Activity, Address, AddressPlace, Date, Dependant, DossierNumber, Language, Member, NamePair, PartialDate,
    PersonName, PieceOwner, Relation,
};
use milaf_l10n as l10n;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::field::{ActivityPart, AddressPart, Field, NoSuchField, PersonPart, Role};
use crate::guard;
use crate::list::{Encoding, LONGEST_CELL, Separator};
use crate::movement::Movement;

/// How a list is laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportProfile {
    /// Its code, unique in a register.
    pub code: String,
    /// Its name in both scripts; also the sheet's.
    pub name: NamePair,
    /// Language of headings and words.
    pub language: Language,
    /// How dates are written.
    pub dates: DateForm,
    /// What stands before centimes.
    pub decimal: DecimalMark,
    /// Letters of the text file.
    pub encoding: Encoding,
    /// Between columns of the text file.
    pub separator: Separator,
    /// The words that this layout has for codes of categories (`cpu`, `doctor/specialist`); a code without one stands
    /// as it is.
    pub words: BTreeMap<String, String>,
    /// The columns in order.
    pub columns: Vec<ExportColumn>,
}

/// A column of a list going out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportColumn {
    /// What it holds.
    pub value: Exported,
    /// Its heading in both scripts.
    pub heading: NamePair,
    /// Width in a workbook, in characters.
    pub width: u16,
}

/// How dates are written. A date whose day or month is unknown is written `05/1979` or `1979`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateForm {
    /// `14/03/1979`
    DayMonthYear,
    /// `14031979`, as the boxes of form 328-1-01.
    Boxes,
    /// `1979-03-14`
    Iso,
}

/// What stands before centimes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecimalMark {
    /// `1234,50`
    Comma,
    /// `1234.50`
    Point,
}

/// What a column going out holds: `dossier-number`, a [`Field`], a name in one script such as `last-name-ar`, or, on a list
/// of changes, `movement`, `movement-reason` and `movement-changes`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exported {
    /// Number of the dossier.
    DossierNumber,
    /// A part of the member's name in one script.
    Name(PersonPart, Language),
    /// What the row of a list of changes tells: an addition, a change, a removal.
    Movement,
    /// Why somebody is struck off.
    MovementReason,
    /// What changed, old and new.
    MovementChanges,
    /// Any other field.
    Field(Field),
}

impl fmt::Display for Exported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Exported::DossierNumber => f.write_str("dossier-number"),
            Exported::Name(part, language) => {
                let script = if *language == Language::Ar { "ar" } else { "latin" };
                write!(f, "{}-{script}", Field::Person(Role::Member, *part))
            }
            Exported::Movement => f.write_str("movement"),
            Exported::MovementReason => f.write_str("movement-reason"),
            Exported::MovementChanges => f.write_str("movement-changes"),
            Exported::Field(field) => write!(f, "{field}"),
        }
    }
}

impl FromStr for Exported {
    type Err = NoSuchField;

    fn from_str(code: &str) -> Result<Exported, NoSuchField> {
        match code {
            "dossier-number" => return Ok(Exported::DossierNumber),
            "movement" => return Ok(Exported::Movement),
            "movement-reason" => return Ok(Exported::MovementReason),
            "movement-changes" => return Ok(Exported::MovementChanges),
            _ => {}
        }
        for (ending, language) in [("-ar", Language::Ar), ("-latin", Language::Fr)] {
            if let Some(Ok(Field::Person(Role::Member, part))) = code.strip_suffix(ending).map(str::parse) {
                return Ok(Exported::Name(part, language));
            }
        }
        code.parse().map(Exported::Field)
    }
}

impl Serialize for Exported {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Exported {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Exported, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A member on a list going out.
#[derive(Clone, Copy, Debug)]
pub struct ExportRow<'m> {
    /// The member.
    pub member: &'m Member,
    /// Number of the dossier, once issued.
    pub dossier: Option<DossierNumber>,
    /// The day as of which the member stands on the list.
    pub on: Date,
    /// What the row of a list of changes tells; none on any other list.
    pub movement: Option<&'m Movement>,
}

/// The form of a list going out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Text with separators.
    Csv,
    /// A workbook.
    Xlsx,
    /// For other programs.
    Json,
}

/// Why a list could not be written. Rows and columns are counted from 1, the heading row not counted.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The encoding lacks a letter: choose UTF-8.
    #[error("the encoding lacks a letter")]
    Letter {
        /// The row; 0 for the headings.
        row: usize,
        /// The letter.
        letter: char,
    },
    /// The workbook could not be made.
    #[error("the workbook could not be made")]
    Workbook(#[from] XlsxError),
}

/// A list as cells of text, laid out by its profile.
struct Table<'p> {
    profile: &'p ExportProfile,
    title: &'p str,
    rows: Vec<Vec<String>>,
}

impl ExportProfile {
    /// «Liste de travail»: the columns of form 328-1-01 in their order. It claims no conformity: none is published.
    pub fn working_list() -> ExportProfile {
        serde_json::from_str(include_str!("../data/liste-de-travail.json")).unwrap_or_else(|_| {
            ExportProfile {
                code: String::new(),
                name: NamePair::default(),
                language: Language::Fr,
                dates: DateForm::DayMonthYear,
                decimal: DecimalMark::Comma,
                encoding: Encoding::Utf8,
                separator: Separator::Semicolon,
                words: BTreeMap::new(),
                columns: Vec::new(),
            }
        })
    }

    /// Writes a list. `title` names it inside a workbook or JSON: the transmission's number. `made_on` stands in a
    /// workbook instead of a clock's time, so that the same list gives the same bytes.
    ///
    /// # Errors
    /// [`ExportError`]
    pub fn write(
        &self,
        rows: &[ExportRow<'_>],
        format: Format,
        title: &str,
        made_on: Date,
    ) -> Result<Vec<u8>, ExportError> {
        let line =
            |row: &ExportRow<'_>| self.columns.iter().map(|column| self.text(&column.value, row)).collect();
        let table = Table { profile: self, title, rows: rows.iter().map(line).collect() };
        match format {
            Format::Csv => table.to_csv(),
            Format::Xlsx => table.to_xlsx(made_on),
            Format::Json => Ok(table.to_json()),
        }
    }

    /// What stands in a cell of this layout.
    pub fn text(&self, value: &Exported, row: &ExportRow<'_>) -> String {
        if let Some(text) = row.movement.and_then(|movement| movement.text(value)) {
            return text.to_owned();
        }
        let member = row.member;
        match value {
            Exported::Movement | Exported::MovementReason | Exported::MovementChanges => String::new(),
            Exported::DossierNumber => row.dossier.map(|n| n.to_string()).unwrap_or_default(),
            Exported::Name(part, language) => {
                let pick = |pair: &NamePair| match language {
                    Language::Ar => pair.ar.clone(),
                    Language::Fr => pair.latin.clone(),
                };
                match part {
                    PersonPart::LastName => pick(&member.name.last),
                    PersonPart::FirstName => pick(&member.name.first),
                    _ => self.field(&Field::Person(Role::Member, *part), row),
                }
            }
            Exported::Field(field) => self.field(field, row),
        }
    }

    fn field(&self, field: &Field, row: &ExportRow<'_>) -> String {
        let (member, language, date) = (row.member, self.language, row.on);
        let situation = &member.situation;
        let association = situation.membership_on(milaf_domain::MembershipBody::Association, date);
        let held = situation.categories_on(date).first().map(|h| h.value.clone());
        let relative = |relation: Relation, n: u8| {
            member.dependants.iter().filter(|d| d.relation == relation).nth(usize::from(n).saturating_sub(1))
        };
        match field {
            Field::MemberNumber => member.number.as_ref().map(|n| n.0.clone()),
            Field::MemberSince => association.and_then(|m| m.period.from).map(|d| self.day(d)),
            Field::ChamberNumber => situation
                .membership_on(milaf_domain::MembershipBody::Chamber, date)
                .map(|m| m.value.number.clone()),
            Field::Person(Role::Member, part) => self.member_part(member, *part),
            Field::Person(Role::Spouse(n), part) => {
                relative(Relation::Spouse, *n).and_then(|d| self.relative_part(d, *part))
            }
            Field::Person(Role::Child(n), part) => {
                relative(Relation::Child, *n).and_then(|d| self.relative_part(d, *part))
            }
            Field::Relation => None,
            Field::Spouses => Some(self.packed(member.spouses())),
            Field::Children => Some(self.packed(member.children())),
            Field::ChildrenCount => Some(member.children().count().to_string()),
            Field::BirthPlace => Some(member.birth_place.in_language(language).to_owned()),
            Field::Nationality => {
                member.nationality.as_ref().map(|n| l10n::nationality(language, n).into_owned())
            }
            Field::Mobile => member.mobile.as_ref().map(ToString::to_string),
            Field::Email => member.email.as_ref().map(ToString::to_string),
            Field::Rib => member.rib.as_ref().map(ToString::to_string),
            Field::OtherCover => self.yes_no(member.other_cover),
            Field::MaritalStatus => situation
                .marital_status_on(date)
                .map(|status| l10n::marital_status(language, status, member.sex).to_owned()),
            Field::Address(place, part) => {
                situation.address_on(*place, date).and_then(|a| self.address_part(a, *place, *part))
            }
            Field::Category => held.map(|h| self.word(h.category.as_str())),
            Field::SubCategory => held.and_then(|h| {
                let sub = h.sub_category?;
                Some(self.words.get(&format!("{}/{sub}", h.category)).cloned().unwrap_or(sub.0))
            }),
            Field::Profit => held.and_then(|h| h.profit).map(|m| self.amount(m)),
            Field::PractisingSince => held.and_then(|h| h.practising_since).map(|d| self.day(d)),
            Field::OwnsVehicle => self.yes_no(held.and_then(|h| h.owns_vehicle)),
            Field::LaunchCohort => self.yes_no(held.map(|h| h.launch_cohort)),
            Field::Activity(n, part) => situation
                .activities_on(date)
                .get(usize::from(*n).saturating_sub(1))
                .and_then(|a| self.activity_part(&a.value, *part)),
            Field::Piece(kind) => {
                let brought = |p: &milaf_domain::Piece| p.kind == *kind && p.owner == PieceOwner::Member;
                self.yes_no(Some(member.pieces.iter().any(brought)))
            }
            Field::Note => Some(member.note.clone()),
        }
        .unwrap_or_default()
    }

    fn whole_name(&self, name: &PersonName, part: PersonPart) -> String {
        let language = if part == PersonPart::NameGivenFirst { Language::Ar } else { Language::Fr };
        match part {
            PersonPart::LastName => name.last.in_language(self.language).to_owned(),
            PersonPart::FirstName => name.first.in_language(self.language).to_owned(),
            // The order is the heading's; the spelling the profile's.
            _ if language == Language::Ar => {
                format!("{} {}", name.first.in_language(self.language), name.last.in_language(self.language))
            }
            _ => {
                format!("{} {}", name.last.in_language(self.language), name.first.in_language(self.language))
            }
        }
        .trim()
        .to_owned()
    }

    fn member_part(&self, member: &Member, part: PersonPart) -> Option<String> {
        match part {
            PersonPart::Birth => member.birth.map(|b| self.partial(b)),
            PersonPart::Sex => member.sex.map(|s| l10n::sex(self.language, s).to_owned()),
            PersonPart::Cin => member.identity.as_ref().map(|i| i.number().to_owned()),
            PersonPart::Cnss => member.cnss.as_ref().map(ToString::to_string),
            PersonPart::OwnCover => self.yes_no(member.other_cover),
            PersonPart::Student | PersonPart::Disability => None,
            name => Some(self.whole_name(&member.name, name)),
        }
    }

    fn relative_part(&self, relative: &Dependant, part: PersonPart) -> Option<String> {
        match part {
            PersonPart::Birth => relative.birth.map(|b| self.partial(b)),
            PersonPart::Sex => relative.sex.map(|s| l10n::sex(self.language, s).to_owned()),
            PersonPart::Cin => relative.cin.as_ref().map(ToString::to_string),
            PersonPart::Cnss => relative.cnss.as_ref().map(ToString::to_string),
            PersonPart::OwnCover => self.yes_no(relative.own_cover),
            PersonPart::Student => relative.school_years.last().map(ToString::to_string),
            PersonPart::Disability => self.yes_no(Some(relative.disability_proof)),
            name => Some(self.whole_name(&relative.name, name)),
        }
    }

    fn packed<'d>(&self, relatives: impl Iterator<Item = &'d Dependant>) -> String {
        let one = |d: &Dependant| {
            let name = self.whole_name(&d.name, PersonPart::Name);
            d.birth.map_or_else(|| name.clone(), |birth| format!("{name} {}", self.partial(birth)))
        };
        relatives.map(one).collect::<Vec<_>>().join("; ")
    }

    fn address_part(&self, address: &Address, _: AddressPlace, part: AddressPart) -> Option<String> {
        match part {
            AddressPart::Street => Some(address.street.in_language(self.language).to_owned()),
            AddressPart::City => Some(address.city.in_language(self.language).to_owned()),
            AddressPart::PostalCode => address.postal_code.as_ref().map(ToString::to_string),
            AddressPart::Commune => match &address.commune {
                Some(code) => Geography::get().commune(code).map(|c| c.in_language(self.language).to_owned()),
                None => Some(address.city.in_language(self.language).to_owned()),
            },
        }
    }

    fn activity_part(&self, activity: &Activity, part: ActivityPart) -> Option<String> {
        let of = |year: Option<i16>| match year {
            Some(year) => activity.turnover_of(year),
            None => activity.turnovers.last(),
        };
        match part {
            ActivityPart::Label => Some(activity.label.in_language(self.language).to_owned()),
            ActivityPart::Class => activity.class.as_ref().map(ToString::to_string),
            ActivityPart::Coefficient => None,
            ActivityPart::Turnover(year) => of(year).map(|t| self.amount(t.amount)),
            ActivityPart::OneClient(year) => of(year).and_then(|t| t.one_client).map(|m| self.amount(m)),
            ActivityPart::Declared(year) => of(year).and_then(|t| t.declared_on).map(|d| self.day(d)),
            ActivityPart::TaxNumber => activity.tax_number.as_ref().map(ToString::to_string),
            ActivityPart::ProfessionalTax => activity.professional_tax.as_ref().map(ToString::to_string),
            ActivityPart::TradeRegister => activity.trade_register.as_ref().map(ToString::to_string),
            ActivityPart::Ice => activity.ice.as_ref().map(ToString::to_string),
        }
    }

    fn word(&self, code: &str) -> String {
        self.words.get(code).map_or(code, String::as_str).to_owned()
    }

    fn yes_no(&self, answer: Option<bool>) -> Option<String> {
        answer.map(|answer| l10n::yes_no(self.language, Some(answer)).to_owned())
    }

    fn amount(&self, amount: milaf_domain::Money) -> String {
        let text = amount.to_string();
        if self.decimal == DecimalMark::Comma { text.replace('.', ",") } else { text }
    }

    fn day(&self, date: Date) -> String {
        self.partial(PartialDate::whole(date))
    }

    fn partial(&self, date: PartialDate) -> String {
        match (self.dates, date.month(), date.day()) {
            (DateForm::Iso, ..) => date.to_string(),
            (DateForm::DayMonthYear, Some(month), Some(day)) => {
                format!("{day:02}/{month:02}/{:04}", date.year())
            }
            (DateForm::Boxes, Some(month), Some(day)) => format!("{day:02}{month:02}{:04}", date.year()),
            (_, Some(month), None) => format!("{month:02}/{:04}", date.year()),
            _ => format!("{:04}", date.year()),
        }
    }
}

impl Table<'_> {
    fn headings(&self) -> impl Iterator<Item = &str> {
        self.profile.columns.iter().map(|c| c.heading.in_language(self.profile.language))
    }

    /// Text with separators, formulas guarded, lines ended as spreadsheets do.
    fn to_csv(&self) -> Result<Vec<u8>, ExportError> {
        let encoding = self.profile.encoding;
        let mut out = encoding.mark().to_vec();
        let lines =
            std::iter::once(self.headings().map(str::to_owned).collect()).chain(self.rows.iter().cloned());
        for (row, cells) in lines.enumerate() {
            let cells: Vec<String> = cells.iter().map(|cell| self.quoted(&guard::put_on(cell))).collect();
            let line = format!("{}\r\n", cells.join(&char::from(self.profile.separator.byte()).to_string()));
            out.extend(encoding.encode(&line).map_err(|letter| ExportError::Letter { row, letter })?);
        }
        Ok(out)
    }

    /// A cell in quotation marks where it needs them.
    fn quoted(&self, cell: &str) -> String {
        let special =
            |c: char| matches!(c, '"' | '\n' | '\r') || c == char::from(self.profile.separator.byte());
        if cell.contains(special) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
    }

    /// A workbook of one sheet with cells of text alone.
    fn to_xlsx(&self, made_on: Date) -> Result<Vec<u8>, ExportError> {
        let mut workbook = Workbook::new();
        let made_on = ExcelDateTime::from_ymd(
            made_on.year().max(1900) as u16,
            made_on.month() as u8,
            made_on.day() as u8,
        )?;
        workbook.set_properties(&DocProperties::new().set_title(self.title).set_creation_datetime(&made_on));
        let sheet = workbook.add_worksheet();
        let language = self.profile.language;
        let name: String = self
            .profile
            .name
            .in_language(language)
            .chars()
            .filter(|c| !"[]:*?/\\'".contains(*c))
            .take(31)
            .collect();
        sheet.set_name(if name.trim().is_empty() { "Liste" } else { &name })?;
        sheet.set_right_to_left(language.is_rtl());
        sheet.set_freeze_panes(1, 0)?;
        let bold = rust_xlsxwriter::Format::new().set_bold();
        let text = rust_xlsxwriter::Format::new().set_num_format("@");
        for (column, (heading, width)) in
            (0u16..).zip(self.headings().zip(self.profile.columns.iter().map(|c| c.width)))
        {
            sheet.set_column_width(column, width)?;
            sheet.set_column_format(column, &text)?;
            sheet.write_string_with_format(0, column, heading, &bold)?;
        }
        for (row, cells) in (1u32..).zip(&self.rows) {
            for (column, cell) in (0u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
                let cell: String = cell.chars().take(LONGEST_CELL).collect();
                sheet.write_string_with_format(row, column, cell, &text)?;
            }
        }
        Ok(workbook.save_to_buffer()?)
    }

    /// JSON for other programs: columns with their headings, then a row per member keyed by the columns' codes.
    fn to_json(&self) -> Vec<u8> {
        #[derive(Serialize)]
        struct Whole<'t> {
            format: &'static str,
            title: &'t str,
            profile: &'t str,
            columns: &'t [ExportColumn],
            rows: Vec<Keyed<'t>>,
        }
        let codes: Vec<String> = self.profile.columns.iter().map(|c| c.value.to_string()).collect();
        let rows = self.rows.iter().map(|cells| Keyed { codes: &codes, cells }).collect();
        let whole = Whole {
            format: "milaf-list/1",
            title: self.title,
            profile: &self.profile.code,
            columns: &self.profile.columns,
            rows,
        };
        // Plain structures with text keys always serialize.
        let mut bytes = serde_json::to_vec_pretty(&whole).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}

/// A row as an object whose keys keep the columns' order.
struct Keyed<'t> {
    codes: &'t [String],
    cells: &'t [String],
}

impl Serialize for Keyed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.codes.len()))?;
        for (code, cell) in self.codes.iter().zip(self.cells) {
            map.serialize_entry(code, cell)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::list::{self, Cell, Choice};
    use crate::mapping::propose;
    use crate::parse::{State, parse};

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn members() -> Vec<Member> {
        let text = "Nom;Prénom;الاسم العائلي;الاسم الشخصي;CIN;Sexe;Date de naissance;Nationalité;GSM;E-mail;Adresse;Commune;Code postal;\
                    Adresse professionnelle;Catégorie\n\
                    EL ALAOUI;Mohamed;العلوي;محمد;JB54321;M;14/03/1979;Marocaine;0661 23 45 67;m@exemple.ma;=1+1;Agadir;80000;Souk; CPU\n\
                    AÏT;Réda;;;J123456;F;1985;Marocaine;;;Hay \"Salam\";Tiznit;;;AE\n";
        let list = list::read(text.as_bytes(), Choice::default()).unwrap();
        let mapping = propose(&list, &[]).unwrap().mapping;
        let report = parse(&list.sheets[0], &mapping, TODAY);
        assert_eq!(report.count(State::Fine), 2, "{report:#?}");
        report.rows.into_iter().filter_map(|r| r.member).collect()
    }

    fn written(profile: &ExportProfile, members: &[Member], format: Format) -> Result<Vec<u8>, ExportError> {
        let dossier = Some(DossierNumber { year: 2026, serial: 7 });
        let rows: Vec<ExportRow<'_>> =
            members.iter().map(|member| ExportRow { member, dossier, on: TODAY, movement: None }).collect();
        profile.write(&rows, format, "2026-08", TODAY)
    }

    #[test]
    fn what_goes_out_comes_in_again() {
        let members = members();
        for language in Language::ALL {
            let profile = ExportProfile { language, ..ExportProfile::working_list() };
            for format in [Format::Csv, Format::Xlsx] {
                let bytes = written(&profile, &members, format).unwrap();
                let list = list::read(&bytes, Choice::default()).unwrap();
                let mapping = propose(&list, &[]).unwrap().mapping;
                let unread: Vec<&str> = mapping
                    .columns
                    .iter()
                    .filter(|c| c.field.is_none())
                    .map(|c| c.heading.as_str())
                    .collect();
                assert_eq!(unread.len(), 1, "{unread:?}");
                let report = parse(&list.sheets[0], &mapping, TODAY);
                let back: Vec<&Member> = report.rows.iter().filter_map(|r| r.member.as_ref()).collect();
                assert_eq!(
                    (back[0].name.clone(), back[0].birth),
                    (members[0].name.clone(), members[0].birth)
                );
                assert_eq!((&back[0].mobile, &back[0].identity), (&members[0].mobile, &members[0].identity));
                assert_eq!((back[0].sex, &back[0].nationality), (members[0].sex, &members[0].nationality));
                assert_eq!(
                    back[0].situation.addresses[0].value.commune,
                    members[0].situation.addresses[0].value.commune
                );
            }
        }
    }

    #[test]
    fn no_cell_can_carry_a_formula() {
        let members = members();
        let profile = ExportProfile::working_list();
        let csv = String::from_utf8(written(&profile, &members, Format::Csv).unwrap()).unwrap();
        assert!(
            csv.contains(";'=1+1;")
                && csv.contains(";'+212661234567;")
                && csv.contains("\"Hay \"\"Salam\"\"\"")
        );
        let list =
            list::read(&written(&profile, &members, Format::Xlsx).unwrap(), Choice::default()).unwrap();
        assert!(list.sheets[0].rows.iter().flatten().all(|c| matches!(c, Cell::Empty | Cell::Text(_))));
        assert_eq!(list.sheets[0].cell(1, 14), &Cell::text("=1+1"));
    }

    #[test]
    fn the_same_list_gives_the_same_bytes_in_its_three_forms() {
        let members = members();
        let profile = ExportProfile::working_list();
        let all =
            || [Format::Csv, Format::Xlsx, Format::Json].map(|f| written(&profile, &members, f).unwrap());
        let first = all();
        std::thread::sleep(std::time::Duration::from_millis(1_100));
        assert_eq!(first, all());
        let json: serde_json::Value = serde_json::from_slice(&first[2]).unwrap();
        assert_eq!(
            (json["rows"][0]["dossier-number"].as_str(), json["rows"][1]["birth"].as_str()),
            (Some("2026-0007"), Some("1985"))
        );
        assert_eq!(json["columns"].as_array().map(Vec::len), Some(profile.columns.len()));
    }

    #[test]
    fn a_letter_that_the_encoding_lacks_is_named() {
        let members = members();
        let profile = ExportProfile { encoding: Encoding::Windows1252, ..ExportProfile::working_list() };
        let refused = written(&profile, &members, Format::Csv);
        assert!(matches!(refused, Err(ExportError::Letter { row: 1, letter: 'ا' })));
        let read_back: ExportProfile =
            serde_json::from_str(&serde_json::to_string(&profile).unwrap()).unwrap();
        assert_eq!(read_back, profile);
    }
}
