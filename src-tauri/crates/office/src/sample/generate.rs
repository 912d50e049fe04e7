//! Lists of any length in one plain layout, for measuring: distinct people, names and trades in plausible shares.

use milaf_domain::Date;
use rust_xlsxwriter::{DocProperties, Workbook};
use serde::Deserialize;

use super::workbook::serial;
use super::{Dice, SampleError};

/// One member: a cell under each of [`HEADINGS`].
pub type Row = [String; HEADINGS.len()];

/// The headings of the generated lists.
pub const HEADINGS: [&str; 23] = [
    "N° adhérent",
    "Nom",
    "Prénom",
    "الاسم العائلي",
    "الاسم الشخصي",
    "CIN",
    "Sexe",
    "Date de naissance",
    "Situation familiale",
    "Téléphone",
    "Adresse personnelle",
    "Commune",
    "Catégorie",
    "Activité",
    "Classe d'activité",
    "CA 2025",
    "IF",
    "ICE",
    "RIB",
    "Date d'adhésion",
    "Conjoint",
    "Date de naissance du conjoint",
    "Enfants",
];

/// No child of the lists is born in this year or later.
const CHILDREN_BEFORE: u64 = 2026;

type Pair = (String, String);

#[derive(Deserialize)]
struct Names {
    last: Vec<Pair>,
    male: Vec<Pair>,
    female: Vec<Pair>,
}

/// Letters of a card's office, and the communes around it.
const PLACES: [(&str, &[&str]); 9] = [
    ("J", &["Agadir", "Aourir", "Tamri"]),
    ("JK", &["Agadir", "Drargua"]),
    ("JB", &["Inezgane", "Dcheira El Jihadia"]),
    ("JM", &["Ait Melloul", "Lqliaa"]),
    ("JC", &["Taroudannt", "Ait Iaaza", "Oulad Berhil"]),
    ("JT", &["Oulad Teima"]),
    ("JH", &["Biougra", "Ait Amira", "Sidi Bibi", "Belfaâ"]),
    ("JE", &["Tiznit", "Tafraout"]),
    ("JY", &["Tata", "Akka"]),
];

struct Trade {
    category: &'static str,
    activity: &'static str,
    class: &'static str,
    /// DH a year, least and most; zero: the list says nothing.
    turnover: (u64, u64),
    /// Out of a hundred members.
    share: u64,
}

const fn trade(
    category: &'static str,
    activity: &'static str,
    class: &'static str,
    turnover: (u64, u64),
    share: u64,
) -> Trade {
    Trade { category, activity, class, turnover, share }
}

const TRADES: [Trade; 14] = [
    trade("CPU", "Épicerie", "Alimentation générale", (90, 900), 18),
    trade("CPU", "Vêtements", "Autres produits non alimentaires", (80, 700), 12),
    trade("CPU", "Coiffure", "Coiffure et esthétique", (40, 200), 8),
    trade("CPU", "Fruits et légumes", "Autres produits alimentaires", (60, 600), 8),
    trade("CPU", "Café", "Exploitant de restaurant, débitant de boissons", (90, 450), 6),
    trade("CPU", "Mécanique auto", "Mécanicien réparateur", (60, 300), 6),
    trade("CPU", "Transport", "Transport de personnes et de marchandises", (90, 450), 4),
    trade("Auto-entrepreneur", "Confection", "", (10, 180), 12),
    trade("Auto-entrepreneur", "Livraison", "", (20, 150), 6),
    trade("Artisan traditionnel", "Menuiserie", "", (0, 0), 6),
    trade("Artisan traditionnel", "Tissage", "", (0, 0), 4),
    trade("RNS", "Électroménager", "", (1200, 4800), 6),
    trade("Taxi", "Petit taxi", "", (0, 0), 2),
    trade("Agriculteur", "Maraîchage", "", (0, 0), 2),
];

/// `count` members; the same seed gives the same people, and no two share a card number up to eight millions.
///
/// # Errors
/// [`SampleError::Data`] if the embedded names are damaged.
pub fn rows(count: usize, seed: u64) -> Result<impl Iterator<Item = Row>, SampleError> {
    let names: Names = toml::from_str(include_str!("names.toml"))?;
    let mut dice = Dice::new(seed);
    Ok((0..count as u64).map(move |at| row(at, seed, &names, &mut dice)))
}

/// The list as CSV: UTF-8, semicolons.
///
/// # Errors
/// See [`rows`]; [`SampleError::List`] if it cannot be written.
pub fn csv(count: usize, seed: u64) -> Result<Vec<u8>, SampleError> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::with_capacity(count * 300));
    writer.write_record(HEADINGS)?;
    for row in rows(count, seed)? {
        writer.write_record(&row)?;
    }
    writer.into_inner().map_err(|e| SampleError::List(csv::Error::from(e.into_error())))
}

/// The list as XLSX, made on a day.
///
/// # Errors
/// See [`rows`]; [`SampleError::Workbook`] if it cannot be written.
pub fn spreadsheet(count: usize, seed: u64, made_on: Date) -> Result<Vec<u8>, SampleError> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&serial(made_on)?));
    let sheet = book.add_worksheet();
    for (column, heading) in (0u16..).zip(HEADINGS) {
        sheet.write_string(0, column, heading)?;
    }
    for (at, row) in (1u32..).zip(rows(count, seed)?) {
        for (column, cell) in (0u16..).zip(row) {
            if !cell.is_empty() {
                sheet.write_string(at, column, cell)?;
            }
        }
    }
    Ok(book.save_to_buffer()?)
}

/// A name of the list, those at its head more often.
fn name<'a>(dice: &mut Dice, from: &'a [Pair]) -> (&'a str, &'a str) {
    let end = from.len() as u64;
    let at = dice.below(end).min(dice.below(end));
    from.get(at as usize).map_or(("", ""), |(ar, latin)| (ar, latin))
}

fn row(at: u64, seed: u64, names: &Names, dice: &mut Dice) -> Row {
    let (prefix, communes) = PLACES[(at % PLACES.len() as u64) as usize];
    let commune = dice.pick(communes).copied().unwrap_or_default();
    // 7919 has no divisor in common with the range, so that each step lands on a number of its own.
    let card = 100_000 + ((at / PLACES.len() as u64) * 7_919 + seed % 900_000) % 900_000;
    let woman = dice.below(10) < 4;
    let (first, spouses) = if woman { (&names.female, &names.male) } else { (&names.male, &names.female) };
    let ((last_ar, last), (first_ar, first)) = (name(dice, &names.last), name(dice, first));
    let birth_year = 1955 + dice.below(48);
    let married = dice.below(10) < 7;
    let trade = trade_at(dice.below(100));
    let turnover = match trade.turnover {
        (_, 0) => String::new(),
        (least, most) => (1_000 * (least + dice.below(most - least)) + 50 * dice.below(20)).to_string(),
    };
    let (spouse, spouse_birth, children) = if married {
        let spouse = format!("{} {}", name(dice, &names.last).1, name(dice, spouses).1);
        let first_child = birth_year + 22;
        let most = if first_child < CHILDREN_BEFORE { 4 } else { 1 };
        let children: Vec<String> = (0..dice.below(most))
            .map(|_| {
                let from = if dice.below(2) == 0 { &names.male } else { &names.female };
                format!(
                    "{} {}",
                    name(dice, from).1,
                    day(dice, first_child, CHILDREN_BEFORE.saturating_sub(first_child).min(18))
                )
            })
            .collect();
        (spouse, day(dice, birth_year, 8), children.join("; "))
    } else {
        Default::default()
    };
    let mobile = if dice.below(2) == 0 { "06" } else { "07" };
    [
        (at + 1).to_string(),
        last.to_owned(),
        first.to_owned(),
        last_ar.to_owned(),
        first_ar.to_owned(),
        format!("{prefix}{card}"),
        (if woman { "F" } else { "M" }).to_owned(),
        day(dice, birth_year, 1),
        (if married { "Marié(e)" } else { "Célibataire" }).to_owned(),
        format!("{mobile}{:08}", dice.below(100_000_000)),
        format!("Rue {}, n° {}", 1 + dice.below(400), 1 + dice.below(250)),
        commune.to_owned(),
        trade.category.to_owned(),
        trade.activity.to_owned(),
        trade.class.to_owned(),
        turnover,
        (10_000_000 + dice.below(55_000_000)).to_string(),
        ice(dice),
        rib(dice),
        day(dice, 2010, 16),
        spouse,
        spouse_birth,
        children,
    ]
}

fn trade_at(mut at: u64) -> &'static Trade {
    for trade in &TRADES {
        match at.checked_sub(trade.share) {
            Some(rest) => at = rest,
            None => return trade,
        }
    }
    &TRADES[0]
}

/// A day of one of `years` years, `dd/mm/yyyy`.
fn day(dice: &mut Dice, from: u64, years: u64) -> String {
    format!("{:02}/{:02}/{}", 1 + dice.below(28), 1 + dice.below(12), from + dice.below(years))
}

/// The remainder that makes the whole a multiple of 97.
fn check(head: u128) -> u128 {
    (97 - head * 100 % 97) % 97
}

fn ice(dice: &mut Dice) -> String {
    let head = u128::from(100_000 + dice.below(3_300_000)) * 10_000;
    format!("{head:013}{:02}", check(head))
}

fn rib(dice: &mut Dice) -> String {
    let banks = [7, 11, 21, 190, 225, 230, 350];
    let bank = dice.pick(&banks).copied().unwrap_or_default();
    let account = u128::from(dice.below(10_000_000_000_000_000));
    let head = (bank * 1_000 + 10) * 10_000_000_000_000_000 + account;
    format!("{head:022}{:02}", 97 - head * 100 % 97)
}
