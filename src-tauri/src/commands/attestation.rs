//! Attestations of membership: who is one of ours, issued, refused, printed again, and their register.

use milaf_domain::MembershipBody;
use milaf_office::{Error, ErrorCode};
use tauri::State;

use crate::dto::attestation::{AttestationList, MemberAttestations, OursList, RefusalInput};
use crate::dto::coded::day;
use crate::dto::dossier::PaperView;
use crate::dto::form::member;
use crate::dto::preference::{LanguageCode, PaperLanguageCode};
use crate::dto::transmission::small;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Most rows in one answer.
const MOST_ROWS: u32 = 500;
/// So many people are shown for a search.
const FOUND: usize = 8;

/// Whom a search finds, each with whether they are a member on a day (today without one).
#[tauri::command(async)]
#[specta::specta]
pub fn find_ours(
    session: State<'_, Session>,
    text: String,
    on: Option<String>,
    language: LanguageCode,
) -> Answer<OursList> {
    answered(|| {
        let office = session.office()?;
        let on = day("date", on.as_deref())?.unwrap_or_else(|| office.surroundings().today());
        let found = office.find_ours(&text, language.into(), on, FOUND)?;
        Ok(OursList { on: on.to_string(), rows: found.into_iter().map(Into::into).collect() })
    })
}

/// Issues a numbered attestation and puts it into the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn attest(
    session: State<'_, Session>,
    id: u32,
    on: Option<String>,
    language: PaperLanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let on = day("date", on.as_deref())?.unwrap_or(today);
        if on > today {
            let future =
                Error::new(ErrorCode::FieldFaulty).with("field", "date").with("fault", "date-future");
            return Err(future.into());
        }
        let printed = office.attest(member(id), language.into(), on)?;
        Ok(paper(&session, printed))
    })
}

/// Refuses an attestation under a number of the same series and puts the paper into the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn refuse_attestation(
    session: State<'_, Session>,
    input: RefusalInput,
    language: PaperLanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let today = office.surroundings().today();
        let printed = office.refuse_attestation(&input.into(), language.into(), today)?;
        Ok(paper(&session, printed))
    })
}

/// Prints an attestation or a refusal again, marked as a copy.
#[tauri::command(async)]
#[specta::specta]
pub fn copy_attestation(
    session: State<'_, Session>,
    number: String,
    language: PaperLanguageCode,
) -> Answer<PaperView> {
    answered(|| Ok(paper(&session, session.office()?.copy_attestation(&number, language.into())?)))
}

/// A window of the register of attestations and refusals, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn list_attestations(session: State<'_, Session>, offset: u32, count: u32) -> Answer<AttestationList> {
    answered(|| {
        let count = u64::from(count.min(MOST_ROWS));
        let page = session.office()?.list_attestations(u64::from(offset), count)?;
        let rows = page.rows.into_iter().map(Into::into).collect();
        Ok(AttestationList { rows, total: small(page.total) })
    })
}

/// The attestations of a member and the refusals, and whether one can be issued today.
#[tauri::command(async)]
#[specta::specta]
pub fn member_attestations(session: State<'_, Session>, id: u32) -> Answer<MemberAttestations> {
    answered(|| {
        let office = session.office()?;
        let on = office.surroundings().today();
        let held =
            office.member(member(id))?.situation.membership_on(MembershipBody::Association, on).is_some();
        Ok(MemberAttestations::of(on, held, office.attestations_of(member(id))?))
    })
}

fn paper(session: &Session, printed: milaf_office::sheet::Printed) -> PaperView {
    let number = printed.number.clone().unwrap_or_default().replace('/', "-");
    PaperView::of(session, &format!("attestation-{number}.pdf"), printed)
}
