//! Choosing what leaves.

use milaf_domain::geography::CommuneCode;
use milaf_domain::{CategoryCode, DossierState, Language, MemberId};
use milaf_store::member::tally_sendable;

use super::batch::What;
use crate::error::{Error, ErrorCode, Result};
use crate::register::Office;
use crate::standing::{StandingFilter, StandingPage, StandingQuery, StandingSort};

pub use milaf_store::member::Sendable;

/// What to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The full list: every dossier that is ready or corrected, and everybody whom the CNSS was told of.
    Ready,
    /// What changed since the CNSS was last told.
    Changes,
    /// What it rejected and is corrected.
    Rejected,
    /// Those among them of these categories and communes; an empty list leaves all through.
    Matching {
        /// Categories.
        categories: Vec<CategoryCode>,
        /// Communes.
        communes: Vec<CommuneCode>,
    },
    /// These members', whatever the state of their dossiers.
    Members(Vec<MemberId>),
}

impl Office {
    /// How many dossiers may be sent, by category and commune.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn sendable(&self) -> Result<Vec<Sendable>> {
        self.read(|reader| Ok(tally_sendable(reader)?))
    }

    /// A window of the members whose dossier may be sent and whom `text` finds, by name.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_sendable(
        &self,
        text: &str,
        language: Language,
        offset: usize,
        count: usize,
    ) -> Result<StandingPage> {
        let filter = StandingFilter { text: text.to_owned(), ..ready() };
        self.list_standing(&StandingQuery {
            filter,
            sort: StandingSort::Name(language),
            descending: false,
            offset,
            count,
        })
    }

    /// What a choice transmits, as [`Request`](super::Request) takes it.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionEmpty`] when nobody is chosen.
    pub fn chosen(&self, choice: &Choice) -> Result<What> {
        let members = match choice {
            Choice::Ready => return Ok(What::Full),
            Choice::Changes => return Ok(What::Changes),
            Choice::Rejected => return Ok(What::Rejected),
            Choice::Members(members) => members.clone(),
            Choice::Matching { categories, communes } => {
                let filter =
                    StandingFilter { categories: categories.clone(), communes: communes.clone(), ..ready() };
                self.roll(&filter, StandingSort::Number, false)?
            }
        };
        if members.is_empty() {
            Err(Error::new(ErrorCode::TransmissionEmpty))
        } else {
            Ok(What::Members(members))
        }
    }
}

fn ready() -> StandingFilter {
    let states = vec![Some(DossierState::Ready), Some(DossierState::Corrected)];
    StandingFilter { states, ..StandingFilter::default() }
}
