//! One person written down twice: the pairs, one of them beside each other, making one of two.

use milaf_domain::MemberId;
use milaf_office::duplicate::{DuplicateQuery, Merge};
use tauri::State;

use crate::dto::duplicate::{
    ComparisonView, DismissedPair, DuplicateList, MergeInput, PairMember, StrengthCode,
};
use crate::dto::preference::LanguageCode;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Most pairs in one answer.
const MOST_ROWS: u32 = 200;

/// A window of the pairs, the strongest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_duplicates(
    session: State<'_, Session>,
    strength: Option<StrengthCode>,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<DuplicateList> {
    answered(|| {
        let office = session.office()?;
        let page = office.list_duplicates(DuplicateQuery {
            strength: strength.map(Into::into),
            offset: offset as usize,
            count: count.min(MOST_ROWS) as usize,
        })?;
        Ok(DuplicateList::of(&office, &page, language.into()))
    })
}

/// Two members beside each other, as they would be merged; nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn compare_members(
    session: State<'_, Session>,
    input: MergeInput,
    language: LanguageCode,
) -> Answer<ComparisonView> {
    answered(|| {
        let office = session.office()?;
        let merge = Merge::from(input);
        let comparison = office.compare_members(&merge)?;
        let [survivor, gone] = [office.standing_row(merge.survivor)?, office.standing_row(merge.gone)?];
        Ok(ComparisonView::of(&office, [&survivor.member, &gone.member], &comparison, language.into()))
    })
}

/// Makes one member of two, in one operation.
#[tauri::command(async)]
#[specta::specta]
pub fn merge_members(session: State<'_, Session>, input: MergeInput) -> Answer<()> {
    answered(|| Ok(session.office()?.merge_members(&input.into())?))
}

/// Says that two members are two people.
#[tauri::command(async)]
#[specta::specta]
pub fn dismiss_pair(session: State<'_, Session>, first: u32, second: u32) -> Answer<()> {
    answered(|| Ok(session.office()?.dismiss_pair(member(first), member(second))?))
}

/// Takes such a word back.
#[tauri::command(async)]
#[specta::specta]
pub fn recall_pair(session: State<'_, Session>, first: u32, second: u32) -> Answer<()> {
    answered(|| Ok(session.office()?.recall_pair(member(first), member(second))?))
}

/// A window of the pairs that were said to be two people.
#[tauri::command(async)]
#[specta::specta]
pub fn dismissed_pairs(
    session: State<'_, Session>,
    offset: u32,
    count: u32,
    language: LanguageCode,
) -> Answer<Vec<DismissedPair>> {
    answered(|| {
        let office = session.office()?;
        let pairs = office.dismissed_pairs()?;
        let shown = pairs.iter().skip(offset as usize).take(count.min(MOST_ROWS) as usize);
        let pair = |(first, second): &(_, _)| DismissedPair {
            first: PairMember::of(&office, first, language.into()),
            second: PairMember::of(&office, second, language.into()),
        };
        Ok(shown.map(pair).collect())
    })
}

fn member(id: u32) -> MemberId {
    MemberId(i64::from(id))
}
