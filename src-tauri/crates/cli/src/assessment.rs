//! `milaf compute`: an amount explained without a register. `milaf assess`: a member's case, with what-ifs.

use clap::ArgMatches;
use milaf_domain::{ActivityClass, CategoryCode, Date, Money, Period, SubCategoryCode};
use milaf_l10n::msg::{answer, computation as remedy};
use milaf_office::rules::{ComputeInput, ComputeTurnover};
use milaf_office::{Chapter, Error, typed};

use crate::outcome::{Answer, FAULTS, Outcome, faulty};
use crate::session::{Session, date, pairs};
use crate::table::chapters;
use crate::{text, texts};

/// Computes what was typed.
pub fn compute(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let profit = text(matches, "profit").map(|typed| money(session, "profit", typed)).transpose()?;
    let period = Period { from: date(matches, "since", l)?, to: date(matches, "until", l)? };
    let input = ComputeInput {
        category: CategoryCode::from(text(matches, "category").unwrap_or_default()),
        sub_category: text(matches, "sub-category").map(SubCategoryCode::from),
        turnovers: turnovers(session, matches, period)?,
        profit,
        practising_since: period.from,
        owns_vehicle: None,
        date: date(matches, "on", l)?.unwrap_or_else(|| last_day(session.today(), period.to)),
    };
    let computation = milaf_office::compute(input, matches.get_one::<i16>("year").copied(), l)?;
    let code = if computation.is_known() { 0 } else { FAULTS };
    Ok(Answer::new(chapters(&computation.report(l)), &computation)?.with_code(code))
}

/// Explains a member's case, as it is or with facts thought otherwise.
pub fn assess(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let on = date(matches, "on", l)?.unwrap_or_else(|| session.today());
    let suppositions = pairs(session, matches, "what-if")?;
    let suppositions: Vec<(&str, &str)> =
        suppositions.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let office = session.open()?;
    let found = office.find_member(text(matches, "member").unwrap_or_default(), l)?;
    let id = found.id.unwrap_or(milaf_domain::MemberId(0));
    let (member, assessment) = office.suppose(id, on, &suppositions, l)?;
    let name = member.name.in_language(l);
    let title = answer::case_title(l, answer::CaseTitle { name: &name, date: &milaf_l10n::date::short(on) });
    let supposed =
        suppositions.iter().map(|(name, value)| answer::supposed_line(l, &format!("{name} = {value}")));
    let mut report = vec![Chapter { title, lines: supposed.collect() }];
    report.extend(milaf_office::assessment::report(office.book(), &member, &assessment, l));
    Answer::new(chapters(&report), &assessment)
}

/// After its end a category is held no more: what ended is looked at on its last day.
fn last_day(today: Date, until: Option<Date>) -> Date {
    until.map_or(today, |until| until.min(today))
}

/// The turnovers, each with what stands at its place among the other options; one class stands for all.
fn turnovers(session: &Session, matches: &ArgMatches, period: Period) -> Result<Vec<ComputeTurnover>, Error> {
    let amounts = |name: &str| -> Result<Vec<Money>, Error> {
        texts(matches, name).map(|typed| money(session, name, typed)).collect()
    };
    let clients = amounts("one-client")?;
    let classes: Vec<ActivityClass> = texts(matches, "class").map(ActivityClass::from).collect();
    let mut coefficients = Vec::new();
    for word in texts(matches, "coefficient") {
        let faulty = |_| faulty("coefficient", word, remedy::percentage_remedy(session.language));
        coefficients.push(typed::percentage(word).map_err(faulty)?);
    }
    let turnover = |(at, amount)| ComputeTurnover {
        year: 0,
        amount,
        class: at_or_only(&classes, at),
        coefficient: at_or_only(&coefficients, at),
        one_client: clients.get(at).copied(),
        period,
    };
    Ok(amounts("turnover")?.into_iter().enumerate().map(turnover).collect())
}

fn at_or_only<T: Clone>(items: &[T], at: usize) -> Option<T> {
    match items {
        [only] => Some(only.clone()),
        items => items.get(at).cloned(),
    }
}

fn money(session: &Session, name: &str, text: &str) -> Result<Money, Error> {
    typed::money(text).map_err(|_| faulty(name, text, remedy::amount_remedy(session.language)))
}
