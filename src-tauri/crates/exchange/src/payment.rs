//! Lists of payments to the CNSS: who by identifier, which months, how much, when. Row by row, the faulty ones apart.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use milaf_domain::fold::{ascii_digit, fold};
use milaf_domain::{Cin, CnssNumber, Date, FaultCode, Money, PartialDate, YearMonth};

use crate::list::{Cell, Sheet};
use crate::parse::{DateOrder, amount, date};

/// Who a row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payer {
    /// By national ID card.
    Cin(Cin),
    /// By CNSS number.
    Cnss(CnssNumber),
}

/// A payment as the list says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedPayment {
    /// Who, by one or both identifiers.
    pub payers: Vec<Payer>,
    /// First month.
    pub from: YearMonth,
    /// Last month.
    pub to: YearMonth,
    /// How much.
    pub amount: Money,
    /// When, where the list tells.
    pub paid_on: Option<Date>,
    /// Number of the receipt; empty where the list tells none.
    pub reference: String,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// The field: `cin`, `cnss`, `period`, `amount`, `paid-on`.
    pub field: &'static str,
    /// What.
    pub code: FaultCode,
    /// The value as it stands.
    pub value: String,
}

/// A row of the list, by its number in the file from 1.
pub type ListedRow = (usize, Result<ListedPayment, RowFault>);

/// Heading rows are looked for among so many rows at the top.
const TOP: usize = 20;
/// Longest reference kept, in characters.
const LONGEST: usize = 60;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Cin,
    Cnss,
    Period,
    Amount,
    PaidOn,
    Reference,
}

fn column(heading: &Cell) -> Option<Column> {
    static WORDS: OnceLock<BTreeMap<String, Column>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let mut words = BTreeMap::new();
        let mut reader = csv::Reader::from_reader(include_str!("../data/payment.csv").as_bytes());
        for row in reader.records().filter_map(Result::ok) {
            let (Some(field), Some(list)) = (row.get(0), row.get(1)) else { continue };
            let column = match field {
                "cin" => Column::Cin,
                "cnss" => Column::Cnss,
                "period" => Column::Period,
                "amount" => Column::Amount,
                "paid-on" => Column::PaidOn,
                _ => Column::Reference,
            };
            words.extend(list.split('|').map(|word| (fold(word), column)));
        }
        words
    });
    words.get(fold(&heading.shown()).trim()).copied()
}

/// The payments of a sheet; `None` where no row of headings names an identifier, a period and an amount. `today` decides the
/// century of two-digit years, and nothing was paid after it.
pub fn read(sheet: &Sheet, today: Date) -> Option<Vec<ListedRow>> {
    let (at, columns) = sheet.rows.iter().enumerate().take(TOP).find_map(|(at, row)| {
        let mut found: BTreeMap<Column, usize> = BTreeMap::new();
        for (index, cell) in row.iter().enumerate() {
            if let Some(column) = column(cell) {
                found.entry(column).or_insert(index);
            }
        }
        let whole = (found.contains_key(&Column::Cin) || found.contains_key(&Column::Cnss))
            && found.contains_key(&Column::Period)
            && found.contains_key(&Column::Amount);
        whole.then_some((at, found))
    })?;
    let rows = (at + 1..sheet.rows.len())
        .filter(|row| columns.values().any(|index| !sheet.cell(*row, *index).is_empty()))
        .map(|row| {
            let cell = |column| columns.get(&column).map_or(&Cell::Empty, |index| sheet.cell(row, *index));
            (row + 1, payment(cell, today))
        });
    Some(rows.collect())
}

fn payment<'a>(cell: impl Fn(Column) -> &'a Cell, today: Date) -> Result<ListedPayment, RowFault> {
    let fault =
        |field, column: Column, code| RowFault { field, code, value: cell(column).shown().into_owned() };
    let mut payers = Vec::new();
    let (cin, cnss) = (cell(Column::Cin), cell(Column::Cnss));
    if !cin.is_empty() {
        let read = Cin::parse(&cin.shown()).map_err(|f| fault("cin", Column::Cin, f.code))?;
        payers.push(Payer::Cin(read.value));
    }
    if !cnss.is_empty() {
        let read = CnssNumber::parse(&cnss.shown()).map_err(|f| fault("cnss", Column::Cnss, f.code))?;
        payers.push(Payer::Cnss(read.value));
    }
    if payers.is_empty() {
        return Err(fault("cin", Column::Cin, FaultCode::Empty));
    }
    let (from, to) = period(cell(Column::Period), today)
        .ok_or_else(|| fault("period", Column::Period, FaultCode::DateShape))?;
    let amount = amount::money(cell(Column::Amount)).map_err(|code| fault("amount", Column::Amount, code))?;
    if amount == Money::ZERO {
        return Err(fault("amount", Column::Amount, FaultCode::AmountShape));
    }
    let day = cell(Column::PaidOn);
    let paid_on = if day.is_empty() {
        None
    } else {
        let read = date::read(day, Some(DateOrder::DayFirst), today);
        let whole = read.and_then(|read| read.date.date().ok_or(FaultCode::DateShape));
        Some(whole.map_err(|code| fault("paid-on", Column::PaidOn, code))?)
    };
    let reference = milaf_domain::name::visible(&cell(Column::Reference).shown());
    Ok(ListedPayment {
        payers,
        from,
        to,
        amount,
        paid_on,
        reference: reference.chars().take(LONGEST).collect(),
    })
}

/// The months that a text names: `2026-03`, `mars 2026`, `T1 2026`, `الربع الأول`… `2026`, `2026-01..2026-03`.
pub fn months(text: &str, today: Date) -> Option<(YearMonth, YearMonth)> {
    period(&Cell::text(text), today)
}

fn period(cell: &Cell, today: Date) -> Option<(YearMonth, YearMonth)> {
    let Cell::Text(text) = cell else { return of_date(date::read_any(cell, None, today).ok()?.date) };
    for between in ["..", " au ", " à ", " إلى ", "→"] {
        if let Some((from, to)) = text.split_once(between) {
            let (from, to) = (one(from, today)?, one(to, today)?);
            return (from.0 <= to.1).then_some((from.0, to.1));
        }
    }
    one(text, today)
}

fn one(text: &str, today: Date) -> Option<(YearMonth, YearMonth)> {
    if let Ok(month) = text.trim().parse::<YearMonth>() {
        return Some((month, month));
    }
    match quarter(text) {
        Some(named) => named,
        None => of_date(date::read_any(&Cell::text(text), Some(DateOrder::DayFirst), today).ok()?.date),
    }
}

/// `T1 2026`, `2026 Q3`, `1er trimestre 2026`; `None` where no quarter is named, nothing within where there is no such one.
fn quarter(text: &str) -> Option<Option<(YearMonth, YearMonth)>> {
    let folded = fold(text);
    let marks = ["t", "q", "trim", "trimestre", "er", "e", "eme", "الربع", "ربع", "الفصل", "الثلاثي"];
    let mut numbers: Vec<i16> = Vec::new();
    let mut marked = false;
    let mut rest = folded.as_str();
    while let Some(first) = rest.chars().next() {
        let digit = ascii_digit(first).is_some();
        let end = rest.find(|c: char| c == ' ' || ascii_digit(c).is_some() != digit).filter(|end| *end > 0);
        let (word, after) = rest.split_at(end.unwrap_or(if first == ' ' { 1 } else { rest.len() }));
        rest = after;
        match word.trim() {
            "" => {}
            number if digit => numbers.push(number.parse().ok()?),
            mark if marks.contains(&mark) => marked |= !matches!(mark, "er" | "e" | "eme"),
            _ => return None,
        }
    }
    if !marked {
        return None;
    }
    let year = numbers.iter().find(|n| **n > 31);
    let part = numbers.iter().find(|n| (1..=4).contains(*n));
    let (Some(year), Some(part), 2) = (year, part, numbers.len()) else { return Some(None) };
    let from = i8::try_from(part * 3 - 2).ok().and_then(|month| YearMonth::new(*year, month));
    Some(from.map(|from| (from, from.plus(2))))
}

/// A month, or the months of a year.
fn of_date(date: PartialDate) -> Option<(YearMonth, YearMonth)> {
    match date.month() {
        Some(month) => YearMonth::new(date.year(), month).map(|month| (month, month)),
        None => Some((YearMonth::new(date.year(), 1)?, YearMonth::new(date.year(), 12)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn shown(text: &str) -> String {
        months(text, TODAY).map_or_else(|| "–".to_owned(), |(from, to)| format!("{from}..{to}"))
    }

    #[test]
    fn reads_periods_as_offices_write_them() {
        assert_eq!(shown("2026-03"), "2026-03..2026-03");
        assert_eq!(shown("03/2026"), "2026-03..2026-03");
        assert_eq!(shown("mars 2026"), "2026-03..2026-03");
        assert_eq!(shown("غشت 2026"), "2026-08..2026-08");
        assert_eq!(shown("T1 2026"), "2026-01..2026-03");
        assert_eq!(shown("1er trimestre 2026"), "2026-01..2026-03");
        assert_eq!(shown("2026"), "2026-01..2026-12");
        assert_eq!(shown("2026-01..2026-06"), "2026-01..2026-06");
        assert_eq!(shown("T9 2026"), "–");
        assert_eq!(shown("jamais"), "–");
        assert_eq!(shown("2026-06..2026-01"), "–");
    }

    #[test]
    fn a_list_is_read_row_by_row_and_its_faults_name_the_field() {
        let text = "Paiements du mois\nCIN;N° CNSS;Mois;Montant;Date de paiement;Reçu\n\
                    JB123456;;mars 2026;570,00;15/03/2026;R-1\n;123456789;T1 2026;570;;\n\
                    JB9;;mars;12;;\n;;mars 2026;12;;\nJB123456;;04/2026;zéro;;\n";
        let list = crate::list::read(text.as_bytes(), crate::list::Choice::default()).unwrap();
        let rows = read(&list.sheets[0], TODAY).unwrap();
        assert_eq!(rows.len(), 5);
        let first = rows[0].1.as_ref().unwrap();
        assert_eq!((rows[0].0, first.amount, first.reference.as_str()), (3, Money::dirhams(570), "R-1"));
        assert_eq!(first.paid_on, Some(Date::constant(2026, 3, 15)));
        assert!(matches!(rows[1].1.as_ref().unwrap().payers[0], Payer::Cnss(_)));
        let faults: Vec<&str> = rows[2..].iter().map(|(_, row)| row.as_ref().unwrap_err().field).collect();
        assert_eq!(faults, ["period", "cin", "amount"]);
    }

    #[test]
    fn a_list_without_the_columns_is_none() {
        let list = crate::list::read(b"Nom;Ville\nAli;Agadir\n", crate::list::Choice::default()).unwrap();
        assert!(read(&list.sheets[0], TODAY).is_none());
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_a_period_or_none(text in "\\PC{0,30}") {
            if let Some((from, to)) = months(&text, TODAY) {
                proptest::prop_assert!(from <= to);
            }
        }
    }
}
