//! A national ID card read by its machine-readable zone: what it says goes into the form as one change.

use milaf_domain::identifier::Mrz;
use milaf_domain::{Language, MemberId, Sex};
use milaf_l10n::date;

use super::change::{Edit, FormAnswer, Refusal};
use super::sentence;
use crate::error::Result;
use crate::register::Office;

/// What became of a card's zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRead {
    /// The edits it stands for; empty where the zone was refused. A window that waits for a first name keeps them.
    pub edits: Vec<Edit>,
    /// What became of them.
    pub answer: FormAnswer,
}

/// Where a refusal of the zone itself is said.
const ZONE: &str = "card";

impl Office {
    /// Reads the three lines of a card and puts CIN, Latin names, birth, sex and nationality into the form.
    ///
    /// # Errors
    /// As [`Office::change_form`].
    pub fn read_card(&self, id: Option<MemberId>, zone: &str, language: Language) -> Result<CardRead> {
        let card = match Mrz::parse(zone, self.surroundings.today()) {
            Ok(card) => card,
            Err(fault) => {
                let sentence = sentence(&fault, language);
                let path = ZONE.to_owned();
                let refusal = Refusal { path, text: zone.to_owned(), sentence, likely: None, twin: None };
                return Ok(CardRead { edits: Vec::new(), answer: FormAnswer::Refused(vec![refusal]) });
            }
        };
        let mut edits = Vec::new();
        let mut set = |path: &str, text: String| {
            if !text.is_empty() {
                edits.push(Edit::Set { path: path.to_owned(), text });
            }
        };
        if card.nationality == "MAR" {
            set("nationality", "moroccan".to_owned());
        }
        set("identity", card.cin.map(|cin| cin.to_string()).unwrap_or_default());
        set("last-latin", card.last_name);
        set("first-latin", capitalised(&card.first_name));
        set("birth", date::short(card.birth));
        let sex = card.sex.map(|sex| if sex == Sex::Male { "male" } else { "female" });
        set("sex", sex.unwrap_or_default().to_owned());
        let answer = self.change_form(id, &edits, language)?;
        Ok(CardRead { edits, answer })
    }
}

/// `MOHAMED AMINE` as first names are written: `Mohamed Amine`.
fn capitalised(capitals: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
        first + &letters.as_str().to_lowercase()
    };
    capitals.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
