//! The list as the office keeps it: a title over everything, French headings over Arabic ones, phones that lost their
//! zero, dates of every kind, families wherever there was room, and a remark at the end.

use milaf_domain::{Date, Language, MaritalStatus, PartialDate, Relation, Sex};
use milaf_l10n::date;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::SampleError;
use super::person::{Layout, Person, Relative};

/// Headings in order: French or the group's name above, Arabic below, width in characters.
const COLUMNS: [(&str, &str, f64); 36] = [
    ("N° adh.", "رقم الانخراط", 7.0),
    ("Nom", "الاسم العائلي بالفرنسية", 16.0),
    ("Prénom", "الاسم الشخصي بالفرنسية", 16.0),
    ("Nom en arabe", "الاسم العائلي", 14.0),
    ("Prénom en arabe", "الاسم الشخصي", 14.0),
    ("N° CIN", "رقم البطاقة الوطنية", 11.0),
    ("Sexe", "الجنس", 6.0),
    ("Date naiss.", "تاريخ الازدياد", 14.0),
    ("Lieu de naissance", "مكان الازدياد", 13.0),
    ("Nationalité", "الجنسية", 11.0),
    ("Situation familiale", "الحالة العائلية", 11.0),
    ("GSM", "الهاتف النقال", 13.0),
    ("E-mail", "البريد الإلكتروني", 26.0),
    ("Adresse personnelle", "العنوان الشخصي", 32.0),
    ("Commune", "الجماعة", 15.0),
    ("Code postal", "الرمز البريدي", 8.0),
    ("Adresse professionnelle", "العنوان المهني", 28.0),
    ("Catégorie", "الصنف", 16.0),
    ("Activité", "النشاط", 20.0),
    ("Classe d'activité", "صنف النشاط", 26.0),
    ("Taux", "المعامل", 7.0),
    ("C.A. 2025", "رقم أعمال 2025", 12.0),
    ("I.F", "رقم التعريف الضريبي", 11.0),
    ("I.C.E", "التعريف الموحد للمقاولة", 18.0),
    ("T.P", "الرسم المهني", 11.0),
    ("R.C", "السجل التجاري", 14.0),
    ("RIB (24 chiffres)", "رقم الحساب البنكي", 28.0),
    ("N° CNSS", "رقم التسجيل", 12.0),
    ("Date d'adhésion", "تاريخ الانخراط", 12.0),
    ("Lien de parenté", "صلة القرابة", 9.0),
    ("Conjoint", "الاسم العائلي والشخصي للزوج(ة)", 22.0),
    ("Conjoint", "تاريخ ازدياد الزوج(ة)", 12.0),
    ("Enfants", "الاسم العائلي والشخصي للولد 1", 20.0),
    ("Enfants", "تاريخ ازدياد الولد 1", 12.0),
    ("Enfants", "الأبناء وتواريخ ازديادهم", 40.0),
    ("Observations", "ملاحظات", 26.0),
];
const TITLE: u32 = 0;
const FRENCH: u32 = 1;
const ARABIC: u32 = 2;
const FIRST: u32 = 3;
/// Somebody pressed Enter once too often after this many members.
const STRAY: usize = 37;

/// The workbook of `people`, made on a day that stands in its title and nowhere else; same people, same day, same bytes.
///
/// # Errors
/// [`SampleError::Workbook`] if it cannot be written.
pub fn workbook(people: &[Person], made_on: Date) -> Result<Vec<u8>, SampleError> {
    let mut book = Workbook::new();
    let author = "Association Souk El Had (exemple)";
    book.set_properties(&DocProperties::new().set_author(author).set_creation_datetime(&serial(made_on)?));
    let mut page = Page { sheet: book.add_worksheet(), styles: Styles::new(), row: FIRST };
    page.sheet.set_name("Adhérents المنخرطون")?;
    page.head(made_on)?;
    for (at, person) in people.iter().enumerate() {
        page.person(at, person)?;
        if at + 1 == STRAY {
            page.row += 1;
        }
    }
    page.foot(people.len(), made_on)?;
    Ok(book.save_to_buffer()?)
}

struct Styles {
    title: Format,
    head: Format,
    date: Format,
    percent: Format,
}

impl Styles {
    fn new() -> Styles {
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Center);
        Styles {
            title: Format::new().set_bold().set_font_size(14).set_align(FormatAlign::Center),
            head: head.set_background_color("D9E7E3").set_border(FormatBorder::Thin),
            date: Format::new().set_num_format("dd/mm/yyyy"),
            percent: Format::new().set_num_format("0.0%"),
        }
    }
}

struct Page<'a> {
    sheet: &'a mut Worksheet,
    styles: Styles,
    row: u32,
}

impl Page<'_> {
    fn head(&mut self, made_on: Date) -> Result<(), XlsxError> {
        let title = format!(
            "جمعية تجار وحرفيي سوق الأحد – لائحة المنخرطين / Liste des adhérents – {}",
            date::short(made_on)
        );
        let last = COLUMNS.len() as u16 - 1;
        self.sheet.merge_range(TITLE, 0, TITLE, last, &title, &self.styles.title)?;
        for (column, (french, arabic, width)) in (0u16..).zip(COLUMNS) {
            self.sheet.write_string_with_format(FRENCH, column, french, &self.styles.head)?;
            self.sheet.write_string_with_format(ARABIC, column, arabic, &self.styles.head)?;
            self.sheet.set_column_width(column, width)?;
        }
        for group in ["Conjoint", "Enfants"] {
            let mut members = (0u16..).zip(COLUMNS).filter(|(_, c)| c.0 == group).map(|(at, _)| at);
            if let (Some(first), Some(last)) = (members.next(), members.last()) {
                self.sheet.merge_range(FRENCH, first, FRENCH, last, group, &self.styles.head)?;
            }
        }
        self.sheet.set_freeze_panes(FIRST, 3)?;
        Ok(())
    }

    /// Writes under the heading whose French or Arabic part is `heading`.
    fn text(&mut self, heading: &str, text: impl AsRef<str>) -> Result<(), XlsxError> {
        let text = text.as_ref();
        if text.is_empty() {
            return Ok(());
        }
        self.sheet.write_string(self.row, column(heading), text).map(|_| ())
    }

    fn number(&mut self, heading: &str, number: f64) -> Result<(), XlsxError> {
        self.sheet.write_number(self.row, column(heading), number).map(|_| ())
    }

    fn person(&mut self, at: usize, person: &Person) -> Result<(), XlsxError> {
        self.identity(at, person)?;
        self.contact(at, person)?;
        self.trade(at, person)?;
        self.text("Observations", person.remark.as_deref().unwrap_or_default())?;
        self.family(at, person)?;
        self.row += 1;
        Ok(())
    }

    fn identity(&mut self, at: usize, person: &Person) -> Result<(), XlsxError> {
        self.text("N° adh.", &person.number)?;
        let last = &person.name.last.latin;
        self.text("Nom", if at.is_multiple_of(2) { last.to_uppercase() } else { last.clone() })?;
        self.text("Prénom", &person.name.first.latin)?;
        self.text("Nom en arabe", &person.name.last.ar)?;
        self.text("Prénom en arabe", &person.name.first.ar)?;
        self.text("N° CIN", spaced_identity(at, &person.identity))?;
        self.text("Sexe", sex_word(at, person.sex))?;
        self.date("Date naiss.", at, person.birth)?;
        let place = &person.birth_place;
        self.text("Lieu de naissance", if at % 3 == 1 { &place.ar } else { &place.latin })?;
        let nationality = match &person.nationality {
            Some(other) => other.latin.as_str(),
            None if at.is_multiple_of(2) => "Marocaine",
            None => "مغربية",
        };
        self.text("Nationalité", nationality)?;
        self.text("Situation familiale", status_word(at, person))
    }

    fn contact(&mut self, at: usize, person: &Person) -> Result<(), XlsxError> {
        if let Some(mobile) = &person.mobile {
            match (at % 4, mobile.parse::<f64>()) {
                (0 | 2, Ok(number)) => self.number("GSM", number)?,
                (1, _) => self.text("GSM", in_groups(mobile))?,
                _ => self.text("GSM", format!("+212{}", mobile.trim_start_matches('0')))?,
            }
        }
        self.text("E-mail", person.email.as_deref().unwrap_or_default())?;
        self.text("Adresse personnelle", if at % 4 == 3 { &person.home.ar } else { &person.home.latin })?;
        self.text("Commune", if at % 5 == 2 { &person.commune.ar } else { &person.commune.latin })?;
        self.text("Code postal", &person.postal_code)?;
        self.text("Adresse professionnelle", if at % 4 == 3 { &person.work.ar } else { &person.work.latin })
    }

    fn trade(&mut self, at: usize, person: &Person) -> Result<(), XlsxError> {
        self.text("Catégorie", &person.category_word)?;
        self.text("Activité", if at % 3 == 2 { &person.activity.ar } else { &person.activity.latin })?;
        self.text("Classe d'activité", person.class_word.as_deref().unwrap_or_default())?;
        if let Some(hundredths) = person.coefficient.and_then(|c| c.to_f64()) {
            match at % 3 {
                0 => self.number("Taux", hundredths)?,
                1 => self.text("Taux", format!("{} %", hundredths.to_string().replace('.', ",")))?,
                _ => {
                    let cell = (self.row, column("Taux"));
                    let share = hundredths / 100.0;
                    self.sheet.write_number_with_format(cell.0, cell.1, share, &self.styles.percent)?;
                }
            }
        }
        if let Some(turnover) = person.turnover {
            match at % 4 {
                3 => self.text("C.A. 2025", format!("{} DH", thousands(turnover)))?,
                _ => self.number("C.A. 2025", turnover.into())?,
            }
        }
        let of = |field: &Option<String>| field.clone().unwrap_or_default();
        self.text("I.F", of(&person.tax_number))?;
        self.text("I.C.E", of(&person.ice))?;
        self.text("T.P", of(&person.professional_tax))?;
        self.text("R.C", of(&person.trade_register))?;
        match person.rib.as_deref().map(str::parse::<f64>) {
            Some(Ok(number)) if person.rib_as_number => self.number("RIB (24 chiffres)", number)?,
            _ => self.text("RIB (24 chiffres)", of(&person.rib))?,
        }
        self.text("N° CNSS", of(&person.cnss))?;
        self.text("Date d'adhésion", date::short(person.joined))
    }

    fn family(&mut self, at: usize, person: &Person) -> Result<(), XlsxError> {
        if person.layout == Layout::Rows {
            for relative in &person.family {
                self.row += 1;
                self.text("Lien de parenté", relation_word(at, relative))?;
                self.text("Nom", &relative.name.last.latin)?;
                self.text("Prénom", &relative.name.first.latin)?;
                self.text("Nom en arabe", &relative.name.last.ar)?;
                self.text("Prénom en arabe", &relative.name.first.ar)?;
                self.text("Sexe", sex_word(at, relative.sex))?;
                self.text("Date naiss.", date::partial_short(relative.birth))?;
            }
            return Ok(());
        }
        let of = |relation| person.family.iter().filter(move |r| r.relation == relation);
        if let Some(spouse) = of(Relation::Spouse).next() {
            self.text("الاسم العائلي والشخصي للزوج(ة)", full_name(at, spouse))?;
            self.text("تاريخ ازدياد الزوج(ة)", date::partial_short(spouse.birth))?;
        }
        let mut children = of(Relation::Child);
        if let (Layout::Columns, Some(child)) = (person.layout, children.clone().next()) {
            children.next();
            self.text("الاسم العائلي والشخصي للولد 1", full_name(at, child))?;
            self.date("تاريخ ازدياد الولد 1", at, child.birth)?;
        }
        let others: Vec<String> = children
            .map(|child| format!("{} {}", full_name(at, child), date::partial_short(child.birth)))
            .collect();
        self.text("الأبناء وتواريخ ازديادهم", others.join("; "))
    }

    /// A date as this row's writer put it: a real one, figures, or words.
    fn date(&mut self, heading: &str, at: usize, value: PartialDate) -> Result<(), XlsxError> {
        match (at % 5, value.date()) {
            (1 | 3, Some(day)) => {
                let (row, column, day) = (self.row, column(heading), serial(day)?);
                self.sheet.write_datetime_with_format(row, column, &day, &self.styles.date).map(|_| ())
            }
            (2, Some(_)) => self.text(heading, date::partial(Language::Fr, value)),
            (4, Some(_)) => self.text(heading, date::partial(Language::Ar, value)),
            _ => self.text(heading, date::partial_short(value)),
        }
    }

    fn foot(&mut self, members: usize, made_on: Date) -> Result<(), XlsxError> {
        self.row += 1;
        self.sheet.write_string(self.row, 0, format!("Total adhérents : {members} منخرطا"))?;
        self.row += 1;
        let remark = format!("Arrêté par le bureau le {} – حصره المكتب", date::short(made_on));
        self.sheet.write_string(self.row, 0, remark)?;
        Ok(())
    }
}

/// A day as a spreadsheet counts it.
pub(super) fn serial(day: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(day.year().unsigned_abs(), day.month().unsigned_abs(), day.day().unsigned_abs())
}

fn column(heading: &str) -> u16 {
    (0u16..)
        .zip(COLUMNS)
        .find(|(_, (french, arabic, _))| *french == heading || *arabic == heading)
        .map_or(0, |(at, _)| at)
}

fn sex_word(at: usize, sex: Sex) -> &'static str {
    match (sex, at % 3) {
        (Sex::Male, 0) => "M",
        (Sex::Male, 1) => "ذكر",
        (Sex::Male, _) => "Masculin",
        (Sex::Female, 0) => "F",
        (Sex::Female, 1) => "أنثى",
        (Sex::Female, _) => "Féminin",
    }
}

fn status_word(at: usize, person: &Person) -> &'static str {
    let arabic = at % 3 == 1;
    match (person.status, person.sex, arabic) {
        (MaritalStatus::Single, _, false) => "Célibataire",
        (MaritalStatus::Single, Sex::Male, true) => "عازب",
        (MaritalStatus::Single, Sex::Female, true) => "عازبة",
        (MaritalStatus::Married, Sex::Male, false) => "Marié",
        (MaritalStatus::Married, Sex::Female, false) => "Mariée",
        (MaritalStatus::Married, Sex::Male, true) => "متزوج",
        (MaritalStatus::Married, Sex::Female, true) => "متزوجة",
        (MaritalStatus::Divorced, Sex::Male, false) => "Divorcé",
        (MaritalStatus::Divorced, Sex::Female, false) => "Divorcée",
        (MaritalStatus::Divorced, Sex::Male, true) => "مطلق",
        (MaritalStatus::Divorced, Sex::Female, true) => "مطلقة",
        (MaritalStatus::Widowed, Sex::Male, false) => "Veuf",
        (MaritalStatus::Widowed, Sex::Female, false) => "Veuve",
        (MaritalStatus::Widowed, Sex::Male, true) => "أرمل",
        (MaritalStatus::Widowed, Sex::Female, true) => "أرملة",
    }
}

fn relation_word(at: usize, relative: &Relative) -> &'static str {
    match (relative.relation, relative.sex, at.is_multiple_of(2)) {
        (Relation::Spouse, Sex::Female, true) => "Épouse",
        (Relation::Spouse, Sex::Female, false) => "زوجة",
        (Relation::Spouse, Sex::Male, true) => "Époux",
        (Relation::Spouse, Sex::Male, false) => "زوج",
        (Relation::Child, Sex::Male, true) => "Fils",
        (Relation::Child, Sex::Male, false) => "ابن",
        (Relation::Child, Sex::Female, true) => "Fille",
        (Relation::Child, Sex::Female, false) => "ابنة",
    }
}

fn full_name(at: usize, relative: &Relative) -> String {
    let language = if at % 3 == 1 { Language::Ar } else { Language::Fr };
    let (last, first) = (relative.name.last.in_language(language), relative.name.first.in_language(language));
    format!("{last} {first}")
}

/// Card numbers as people write them: joined, with a blank, in small letters.
fn spaced_identity(at: usize, number: &str) -> String {
    match at % 6 {
        2 => {
            let letters = number.chars().take_while(char::is_ascii_alphabetic).count();
            let (head, tail): (Vec<_>, Vec<_>) = number.chars().enumerate().partition(|(i, _)| *i < letters);
            let of = |part: Vec<(usize, char)>| part.into_iter().map(|(_, c)| c).collect::<String>();
            format!("{} {}", of(head), of(tail))
        }
        4 => number.to_lowercase(),
        _ => number.to_owned(),
    }
}

/// `06 00 12 34 56`.
fn in_groups(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    digits.chunks(2).map(|pair| pair.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// `1 250 000`.
fn thousands(amount: u32) -> String {
    let digits: Vec<char> = amount.to_string().chars().rev().collect();
    let groups: Vec<String> = digits.chunks(3).map(|g| g.iter().collect()).collect();
    groups.join(" ").chars().rev().collect()
}
