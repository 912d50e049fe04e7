//! Views of the list kept by name, and the last one used: settings that travel with the register.

use milaf_domain::Language;
use milaf_store::setting;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::register::Office;
use crate::standing::{StandingFilter, StandingSort};

/// Name of the setting.
const VIEWS: &str = "member-views";
/// More are not kept.
const MOST: usize = 50;

/// The order of a list, whatever the language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListOrder {
    /// By name.
    #[default]
    Name,
    /// By list number.
    Number,
    /// By state.
    State,
    /// By the last change.
    Changed,
    /// By the next date.
    Next,
    /// By how much is missing.
    Missing,
}

impl ListOrder {
    /// The order as a language sorts.
    pub fn in_language(self, language: Language) -> StandingSort {
        match self {
            ListOrder::Name => StandingSort::Name(language),
            ListOrder::Number => StandingSort::Number,
            ListOrder::State => StandingSort::State(language),
            ListOrder::Changed => StandingSort::Changed,
            ListOrder::Next => StandingSort::Next,
            ListOrder::Missing => StandingSort::Missing,
        }
    }
}

/// A way of looking at the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// As the secretary calls it.
    pub name: String,
    /// Who stands in it.
    pub filter: StandingFilter,
    /// In which order.
    pub order: ListOrder,
    /// The order turned round.
    pub descending: bool,
    /// The columns shown, by code, in order.
    pub columns: Vec<String>,
}

impl Office {
    /// The views kept, in the order in which they were.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn views(&self) -> Result<Vec<View>> {
        let kept = self.read(|reader| Ok(setting::find(reader, VIEWS)?))?;
        Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    /// Keeps these views in place of the former ones; of two with one name the later stays.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn keep_views(&self, views: Vec<View>) -> Result<()> {
        let mut kept: Vec<View> = Vec::new();
        for mut view in views.into_iter().take(MOST) {
            view.name = milaf_domain::name::visible(&view.name);
            if view.name.is_empty() {
                continue;
            }
            kept.retain(|other| other.name != view.name);
            kept.push(view);
        }
        let text = serde_json::to_string(&kept).map_err(Error::internal)?;
        self.transact(&Operation::ViewsChanged, |tx| Ok(setting::put(tx, VIEWS, &text)?))?;
        Ok(())
    }
}
