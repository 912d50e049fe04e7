//! `milaf duplicates`: who stands twice in the register and why; made one, or said to be two people.

use clap::ArgMatches;
use milaf_domain::{Language, Member, MemberId};
use milaf_l10n::list::all_of;
use milaf_l10n::msg::duplicate_answer as say;
use milaf_office::difference::{field_name, shown_value};
use milaf_office::duplicate::{self, DuplicateQuery, DuplicateRow, Merge, Strength};
use milaf_office::import::Choice;
use milaf_office::member::ListRow;
use milaf_office::{Error, ErrorCode, Office};
use serde_json::{Value, json};

use crate::outcome::{Answer, Outcome};
use crate::session::Session;
use crate::table::table;
use crate::{text, texts};

/// So many pairs where none is asked for.
const PAIRS: u32 = 50;

/// Lists, merges or dismisses.
pub fn run(session: &Session, matches: &ArgMatches) -> Outcome {
    let office = session.open()?;
    let l = session.language;
    match (pair(&office, matches, "merge", l)?, pair(&office, matches, "dismiss", l)?) {
        (Some((survivor, gone)), _) => merge(&office, &survivor, &gone, texts(matches, "take"), l),
        (_, Some((first, second))) => dismiss(&office, &first, &second, l),
        _ => list(&office, matches, l),
    }
}

fn list(office: &Office, matches: &ArgMatches, l: Language) -> Outcome {
    let number = |name: &str| matches.get_one::<u32>(name).copied();
    let page = office.list_duplicates(DuplicateQuery {
        strength: text(matches, "strength").and_then(Strength::from_code),
        offset: number("offset").unwrap_or_default() as usize,
        count: number("limit").unwrap_or(PAIRS) as usize,
    })?;
    let reasons = |row: &DuplicateRow| -> Vec<String> {
        row.verdict.why.iter().map(|reason| duplicate::why(*reason, l)).collect()
    };
    let cells = |row: &DuplicateRow| {
        vec![
            duplicate::strength(row.verdict.strength, l),
            handle(&row.first, l),
            handle(&row.second, l),
            all_of(l, &reasons(row)),
        ]
    };
    let headings =
        [say::strength_heading(l), say::first_heading(l), say::second_heading(l), say::reason_heading(l)];
    let mut out = String::new();
    if page.rows.is_empty() {
        out.push_str(&format!("{}\n", say::none_line(l)));
    } else {
        out.push_str(&table(&headings, &page.rows.iter().map(cells).collect::<Vec<_>>()));
        let [certain, probable, possible] = page.counts.map(|(_, count)| count);
        let counts = say::CountLine {
            pairs: page.total.into(),
            certain: certain.into(),
            probable: probable.into(),
            possible: possible.into(),
            dismissed: page.dismissed.into(),
        };
        out.push_str(&format!("\n{}\n", say::count_line(l, counts)));
    }
    let one =
        |row: &ListRow| json!({ "id": row.id, "number": row.number, "name": row.name, "birth": row.birth });
    let rows: Vec<Value> = page
        .rows
        .iter()
        .map(|row| {
            json!({
                "first": one(&row.first), "second": one(&row.second), "strength": row.verdict.strength,
                "why": row.verdict.why, "reasons": reasons(row),
            })
        })
        .collect();
    let counts: serde_json::Map<String, Value> =
        page.counts.iter().map(|(strength, count)| (strength.code().to_owned(), json!(count))).collect();
    let value = json!({ "total": page.total, "counts": counts, "dismissed": page.dismissed, "rows": rows });
    Answer::new(out, value)
}

fn merge<'t>(
    office: &Office,
    survivor: &Member,
    gone: &Member,
    take: impl Iterator<Item = &'t str>,
    l: Language,
) -> Outcome {
    let mut merge = Merge::new(key(survivor)?, key(gone)?);
    merge.choices = take.map(|field| (field.to_owned(), Choice::Listed)).collect();
    let comparison = office.compare_members(&merge)?;
    office.merge_members(&merge)?;
    let mut out = String::new();
    for field in &comparison.fields {
        let shown = |value: &str| match value {
            "" => "—".to_owned(),
            value => shown_value(&field.field, value, l),
        };
        let mark = if field.choice == Choice::Listed { say::taken_mark(l) } else { say::kept_mark(l) };
        let (name, own, other) = (field_name(&field.field, l), shown(&field.survivor), shown(&field.gone));
        out.push_str(&format!("  [{mark}] {name} — {own} | {other}\n"));
    }
    let (survivor, gone) = (survivor.name.in_language(l), gone.name.in_language(l));
    out.push_str(&format!("{}\n", say::merged_line(l, say::MergedLine { gone: &gone, survivor: &survivor })));
    Answer::new(out, json!({ "survivor": merge.survivor, "gone": merge.gone, "comparison": comparison }))
}

fn dismiss(office: &Office, first: &Member, second: &Member, l: Language) -> Outcome {
    let (a, b) = (key(first)?, key(second)?);
    office.dismiss_pair(a, b)?;
    let (first, second) = (first.name.in_language(l), second.name.in_language(l));
    let line = say::dismissed_line(l, say::DismissedLine { first: &first, second: &second });
    Answer::new(format!("{line}\n"), json!({ "dismissed": [a, b] }))
}

/// The two members that an option names: `#12`, as the list of pairs shows them, or any word that names one.
fn pair(
    office: &Office,
    matches: &ArgMatches,
    option: &str,
    l: Language,
) -> Result<Option<(Member, Member)>, Error> {
    let find = |word: &str| match word.strip_prefix('#').and_then(|key| key.parse().ok()) {
        Some(key) => office.member(MemberId(key)),
        None => office.find_member(word, l),
    };
    let mut words = texts(matches, option);
    match (words.next(), words.next()) {
        (Some(a), Some(b)) => Ok(Some((find(a)?, find(b)?))),
        _ => Ok(None),
    }
}

fn key(member: &Member) -> Result<MemberId, Error> {
    member.id.ok_or_else(|| Error::new(ErrorCode::MemberMissing).with("text", ""))
}

/// «#12 EL ALAOUI Mohamed»: two who may be one bear the same name, and perhaps no number.
fn handle(row: &ListRow, l: Language) -> String {
    format!("#{} {}", row.id.0, row.name.in_language(l))
}
