//! What the program is.

use milaf_office::rules::RuleBook;

use crate::dto::about::About;
use crate::error::{Answer, answered};

/// The program's version and that of the rules in force.
#[tauri::command(async)]
#[specta::specta]
pub fn about() -> Answer<About> {
    answered(|| {
        let rules = RuleBook::embedded().version();
        Ok(About {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            rules: rules.digest.clone(),
            rules_on: rules.compiled.to_string(),
        })
    })
}
