//! The rule book, to be read.

use milaf_office::rule;
use tauri::State;

use crate::dto::rule::{RuleList, RuleQuery};
use crate::error::{Answer, answered};
use crate::session::Session;

/// The rows of the rule book that fit a query, as they hold today.
#[tauri::command(async)]
#[specta::specta]
pub fn list_rules(session: State<'_, Session>, query: RuleQuery) -> Answer<RuleList> {
    answered(|| {
        let office = session.office()?;
        let (book, today) = (office.book(), office.surroundings().today());
        let topic = query.topic.map(rule::Topic::from);
        let found = rule::search(book, topic, &query.search, query.doubtful, today, query.language.into());
        Ok(RuleList {
            compiled: book.version().compiled.to_string(),
            digest: book.version().digest.clone(),
            total: u32::try_from(book.rows().count()).unwrap_or(u32::MAX),
            rows: found.into_iter().map(Into::into).collect(),
        })
    })
}
