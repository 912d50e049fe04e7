//! `milaf payments`: contributions to the CNSS followed.

use std::path::Path;

use clap::ArgMatches;
use milaf_domain::{Language, YearMonth};
use milaf_l10n::msg::payment as say;
use milaf_l10n::{date as dates, fault_code, money};
use milaf_office::import::{Choices, List};
use milaf_office::payment::{NewPayment, PaymentFate, PaymentPlan, PlannedPayment, months};
use milaf_office::rules::{Account, AccountPeriod, AccountState};
use serde_json::json;

use crate::desk::{amount, whom, window};
use crate::outcome::{Answer, FAULTS, Outcome, faulty};
use crate::session::{Session, date};
use crate::table::table;
use crate::text;

/// `payments list | note | import | arrears`.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let Some((name, sub)) = matches.subcommand() else { return Ok(Answer::nothing()) };
    match name {
        "note" => note(session, sub),
        "import" => import(session, sub),
        "arrears" => arrears(session, sub),
        _ => list(session, sub),
    }
}

fn list(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let (id, _) = whom(&office, matches, l)?;
    let on = date(matches, "on", l)?.unwrap_or_else(|| session.today());
    let account = office.account(id, on)?;
    let headings = [
        say::period_heading(l),
        say::due_heading(l),
        say::owed_heading(l),
        say::paid_heading(l),
        say::state_heading(l),
    ];
    let rows: Vec<Vec<String>> = account.periods.iter().map(|period| cells(period, l)).collect();
    let mut text = if rows.is_empty() { String::new() } else { table(&headings, &rows) };
    for line in summary(&account, office.book(), l) {
        text.push_str(&line);
        text.push('\n');
    }
    let code = if account.arrears().is_empty() { 0 } else { FAULTS };
    let payments = office.payments(id)?;
    Ok(Answer::new(text, json!({ "account": account, "payments": payments }))?.with_code(code))
}

fn cells(period: &AccountPeriod, l: Language) -> Vec<String> {
    let state = match period.state {
        AccountState::Paid => say::paid_state(l),
        AccountState::Short => say::short_state(l),
        AccountState::Unpaid => say::unpaid_state(l),
        AccountState::Unknown => say::unknown_state(l),
        AccountState::Ahead => say::ahead_state(l),
    };
    vec![
        span(period.from, period.to, l),
        dates::short(period.due.value),
        period.owed.as_ref().map_or_else(|| "–".to_owned(), |owed| money(l, owed.value)),
        money(l, period.paid),
        state.to_owned(),
    ]
}

fn span(from: YearMonth, to: YearMonth, l: Language) -> String {
    if from == to {
        dates::month(l, from)
    } else {
        format!("{} – {}", dates::month(l, from), dates::month(l, to))
    }
}

fn summary(account: &Account, book: &milaf_office::rules::RuleBook, l: Language) -> Vec<String> {
    if account.periods.is_empty() {
        return vec![say::empty_line(l).to_owned()];
    }
    let mut lines = Vec::new();
    let arrears = account.arrears();
    if !arrears.is_empty() {
        lines.push(say::arrears_line(l, arrears.len()));
        lines.extend(account.owing().map(|owing| say::owing_line(l, &money(l, owing.value))));
    }
    for row in account.remissions.iter().filter_map(|id| book.row(id)) {
        let until = row.valid_to.map(dates::short).unwrap_or_default();
        let name = row.name.in_language(l);
        lines.push(say::remission_line(l, say::RemissionLine { name, date: &until }));
    }
    let doubtful = |p: &AccountPeriod| {
        !p.due.doubts.is_empty() || p.owed.as_ref().is_some_and(|owed| !owed.doubts.is_empty())
    };
    if account.periods.iter().any(doubtful) {
        lines.push(say::confirm_line(l).to_owned());
    }
    lines
}

fn note(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let (id, member) = whom(&office, matches, l)?;
    let (from, to) = months(text(matches, "period").unwrap_or_default(), session.today())?;
    let amount = amount(matches, "amount", l)?;
    let amount = amount.ok_or_else(|| faulty("amount", "", milaf_l10n::msg::cli::amount_help(l)))?;
    let new = NewPayment {
        from,
        to,
        amount,
        paid_on: date(matches, "paid-on", l)?,
        reference: text(matches, "reference").unwrap_or_default().to_owned(),
    };
    let key = office.note_payment(id, &new)?;
    let (name, period, amount) = (member.name.in_language(l), span(from, to, l), money(l, amount));
    let line = say::noted_line(l, say::NotedLine { name: &name, period: &period, amount: &amount });
    Answer::new(line + "\n", json!({ "id": key, "member": id, "from": from, "to": to }))
}

fn import(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    let list = List::open(Path::new(text(matches, "list").unwrap_or_default()), &Choices::default())?;
    let write = matches.get_flag("write");
    let plan = if write { office.import_payments(&list)? } else { office.plan_payments(&list)? };
    let mut lines: Vec<String> = plan.rows.iter().filter_map(|row| complaint(row, l)).collect();
    let count = |fate| plan.count(fate).into();
    lines.push(say::plan_line(
        l,
        say::PlanLine {
            new: count(PaymentFate::New),
            known: count(PaymentFate::Known),
            unmatched: count(PaymentFate::Unmatched),
            faulty: count(PaymentFate::Faulty),
        },
    ));
    lines.push(if write {
        say::written_line(l, plan.count(PaymentFate::New))
    } else {
        say::dry_line(l).to_owned()
    });
    let code = if left(&plan) == 0 { 0 } else { FAULTS };
    Ok(Answer::new(lines.join("\n") + "\n", json!({ "plan": plan, "written": write }))?.with_code(code))
}

fn left(plan: &PaymentPlan) -> usize {
    plan.count(PaymentFate::Unmatched) + plan.count(PaymentFate::Faulty)
}

fn complaint(row: &PlannedPayment, l: Language) -> Option<String> {
    let (field, value) = row.field.as_ref()?;
    let fault = match row.fault {
        None => say::unmatched_fault(l).to_owned(),
        Some(code) => {
            let known = milaf_domain::FaultCode::ALL.iter().find(|known| known.code() == code)?;
            fault_code(l, *known, value)
        }
    };
    let row = row.row.to_string();
    Some(say::row_line(l, say::RowLine { row: &row, field, value, fault: &fault }))
}

fn arrears(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let office = session.open()?;
    while office.review_due(1_000)?.left > 0 {}
    let (offset, count) = window(matches);
    let page = office.arrears(l, offset, count)?;
    let headings = [say::name_heading(l), say::months_heading(l), say::since_heading(l)];
    let cells = |row: &milaf_office::clock::ClockRow| {
        vec![
            row.name.in_language(l),
            row.clock.months.to_string(),
            row.clock.about.parse().map_or_else(|_| String::new(), |month| dates::month(l, month)),
        ]
    };
    let rows: Vec<Vec<String>> = page.rows.iter().map(cells).collect();
    Answer::new(table(&headings, &rows), page)
}
