//! `milaf compute`: an amount explained without a register. `milaf assess`: a member's case, with what-ifs.

use clap::ArgMatches;
use milaf_domain::{ActivityClass, CategoryCode, Date, Money, SubCategoryCode};
use milaf_l10n::msg::{answer, session as say};
use milaf_office::{Chapter, Error, TypedActivity, TypedCase, TypedClass, typed};

use crate::outcome::{Answer, FAULTS, Outcome, faulty};
use crate::session::{Session, date, pairs};
use crate::table::chapters;
use crate::{text, texts};

/// Computes what was typed.
pub fn compute(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let profit = text(matches, "profit").map(|typed| money(session, "profit", typed)).transpose()?;
    let until = date(matches, "until", l)?;
    let case = TypedCase {
        category: CategoryCode::from(text(matches, "category").unwrap_or_default()),
        sub_category: text(matches, "sub-category").map(SubCategoryCode::from),
        profit,
        activities: activities(session, matches)?,
        since: date(matches, "since", l)?,
        until,
        year: matches.get_one::<i16>("year").copied(),
        on: date(matches, "on", l)?.unwrap_or_else(|| last_day(session.today(), until)),
    };
    let computation = milaf_office::compute(&case, l)?;
    let code = if computation.is_known() { 0 } else { FAULTS };
    Ok(Answer::new(chapters(&computation.report(l)), &computation)?.with_code(code))
}

/// Explains a member's case, as it is or with facts thought otherwise.
pub fn assess(session: &Session, matches: &ArgMatches) -> Outcome {
    let l = session.language;
    let on = date(matches, "on", l)?.unwrap_or_else(|| session.today());
    let suppositions = pairs(session, matches, "what-if")?;
    let suppositions: Vec<(&str, &str)> = suppositions.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let office = session.open()?;
    let found = office.find_member(text(matches, "member").unwrap_or_default(), l)?;
    let id = found.id.unwrap_or(milaf_domain::MemberId(0));
    let (member, assessment) = office.suppose(id, on, &suppositions, l)?;
    let name = member.name.in_language(l);
    let title = answer::case_title(l, answer::CaseTitle { name: &name, date: &milaf_l10n::date::short(on) });
    let supposed = suppositions.iter().map(|(name, value)| answer::supposed_line(l, &format!("{name} = {value}")));
    let mut report = vec![Chapter { title, lines: supposed.collect() }];
    report.extend(milaf_office::assessment::report(office.book(), &member, &assessment, l));
    Answer::new(chapters(&report), &assessment)
}

/// After its end a category is held no more: what ended is looked at on its last day.
fn last_day(today: Date, until: Option<Date>) -> Date {
    until.map_or(today, |until| until.min(today))
}

/// The activities, told apart by the order of their options; one class stands for all.
fn activities(session: &Session, matches: &ArgMatches) -> Result<Vec<TypedActivity>, Error> {
    let amounts = |name: &str| -> Result<Vec<Money>, Error> {
        texts(matches, name).map(|text| money(session, name, text)).collect()
    };
    let (turnovers, clients) = (amounts("turnover")?, amounts("one-client")?);
    let mut classes: Vec<TypedClass> =
        texts(matches, "class").map(|code| TypedClass::Code(ActivityClass::from(code))).collect();
    for text in texts(matches, "coefficient") {
        let faulty = |_| faulty("coefficient", text, say::percent_remedy(session.language));
        classes.push(TypedClass::Coefficient(typed::percentage(text).map_err(faulty)?));
    }
    let many = turnovers.len().max(clients.len()).max(classes.len());
    let class = |at: usize| if classes.len() == 1 { classes.first() } else { classes.get(at) };
    Ok((0..many)
        .map(|at| TypedActivity {
            turnover: turnovers.get(at).copied(),
            one_client: clients.get(at).copied(),
            class: class(at).cloned(),
        })
        .collect())
}

fn money(session: &Session, name: &str, text: &str) -> Result<Money, Error> {
    typed::money(text).map_err(|_| faulty(name, text, say::amount_remedy(session.language)))
}
