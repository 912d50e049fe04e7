//! `milaf dues`: the association's own yearly dues, receipts, membership form and cards.

use clap::ArgMatches;
use milaf_domain::{Date, DuesYear, Language, PaymentMeans};
use milaf_l10n::msg::{cli, dues as say};
use milaf_l10n::{date as dates, money};
use milaf_office::Error;
use milaf_office::dues::{DuesPayment, LateRow, ReceiptRow};
use serde_json::json;

use crate::desk::{amount, asked, chosen, named, whom, window, written};
use crate::outcome::{Answer, FAULTS, Outcome, faulty};
use crate::session::{Session, date, paper};
use crate::table::table;
use crate::text;

/// `dues set | pay | late | receipts | copy | cancel | form | cards`.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let Some((name, sub)) = matches.subcommand() else { return Ok(Answer::nothing()) };
    match name {
        "set" => set(session, sub),
        "pay" => pay(session, sub),
        "late" => late(session, sub),
        "receipts" => receipts(session, sub),
        "cancel" => cancel(session, sub),
        _ => print(session, name, sub),
    }
}

fn year(session: &Session, matches: &ArgMatches) -> i16 {
    matches.get_one::<i16>("year").copied().unwrap_or_else(|| session.today().year())
}

fn set(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    if let Some(amount) = amount(matches, "amount", l)? {
        let year = year(session, matches);
        let due = date(matches, "due", l)?.or_else(|| Date::new(year, 12, 31).ok());
        let due_on = due.ok_or_else(|| faulty("due", "", cli::dues_due_help(l)))?;
        office.set_dues(&DuesYear { year, amount, due_on })?;
    }
    let years = office.dues_years()?;
    let line = |asked: &DuesYear| {
        let (year, amount, day) =
            (asked.year.to_string(), money(l, asked.amount), dates::short(asked.due_on));
        say::set_line(l, say::SetLine { year: &year, amount: &amount, date: &day }) + "\n"
    };
    Answer::new(years.iter().map(line).collect(), &years)
}

fn pay(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let path = asked(matches)?;
    let office = session.open()?;
    let (member, _) = whom(&office, matches, l)?;
    let payment = DuesPayment {
        member,
        year: year(session, matches),
        amount: amount(matches, "amount", l)?,
        paid_on: date(matches, "paid-on", l)?.unwrap_or_else(|| session.today()),
        means: means(matches, l)?,
        reference: text(matches, "reference").unwrap_or_default().to_owned(),
    };
    written(l, &office.pay_dues(&payment, paper(matches))?, path, "recu")
}

fn means(matches: &ArgMatches, l: Language) -> Result<PaymentMeans, Error> {
    match text(matches, "means") {
        None | Some("cash") => Ok(PaymentMeans::Cash),
        Some("cheque") => Ok(PaymentMeans::Cheque),
        Some("transfer") => Ok(PaymentMeans::Transfer),
        Some(other) => Err(faulty("means", other, cli::dues_means_help(l))),
    }
}

fn late(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let (offset, count) = window(matches);
    let whole = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let year = year(session, matches);
    let page = office.late_dues(year, l, whole(offset), whole(count))?;
    let headings = [say::name_heading(l), say::amount_heading(l), say::owing_heading(l)];
    let cells = |row: &LateRow| vec![row.name.in_language(l), money(l, row.paid), money(l, row.owing)];
    let rows: Vec<Vec<String>> = page.rows.iter().map(cells).collect();
    let year = year.to_string();
    let line = say::late_line(l, say::LateLine { members: page.total.into(), year: &year });
    let text = if rows.is_empty() { line + "\n" } else { format!("{}{line}\n", table(&headings, &rows)) };
    let code = if page.total == 0 { 0 } else { FAULTS };
    Ok(Answer::new(text, page)?.with_code(code))
}

fn receipts(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let (offset, count) = window(matches);
    let page = office.list_receipts(offset, count)?;
    let headings = [
        say::number_heading(l),
        say::paid_heading(l),
        say::name_heading(l),
        say::year_heading(l),
        say::amount_heading(l),
    ];
    let cells = |row: &ReceiptRow| {
        let cancelled =
            row.cancelled.as_ref().map(|(_, why)| format!(" ({} – {why})", say::cancelled_name(l)));
        vec![
            row.number.clone(),
            dates::short(row.paid_on),
            row.name.in_language(l),
            row.year.to_string(),
            format!("{}{}", money(l, row.amount), cancelled.unwrap_or_default()),
        ]
    };
    let rows: Vec<Vec<String>> = page.rows.iter().map(cells).collect();
    Answer::new(table(&headings, &rows), page)
}

fn cancel(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let number = text(matches, "number").unwrap_or_default();
    let why = text(matches, "reason").unwrap_or_default();
    office.cancel_receipt(number, why)?;
    let (day, reason) = (dates::short(session.today()), why);
    let line = say::cancelled_line(l, say::CancelledLine { date: &day, reason });
    Answer::new(format!("{} – {line}\n", say::number_line(l, number)), json!({ "cancelled": number }))
}

fn print(session: &Session, name: &str, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let path = asked(matches)?;
    let office = session.open()?;
    match name {
        "copy" => {
            let number = text(matches, "number").unwrap_or_default();
            written(l, &office.copy_receipt(number, paper(matches))?, path, "duplicata")
        }
        "cards" => {
            let members = chosen(&office, matches, l)?;
            written(l, &office.membership_cards(&members, year(session, matches))?, path, "cartes")
        }
        _ => {
            let member = named(&office, matches, l)?.map(|(id, _)| id);
            written(l, &office.membership_form(member, paper(matches))?, path, "adhesion")
        }
    }
}
