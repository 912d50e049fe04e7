//! The sample put into a register the way a secretary would: the association written down, the list imported, each
//! member completed, papers recorded with their scans, dossiers moved on.

use milaf_domain::dossier::DossierEvent;
use milaf_domain::{Date, DossierState, Member, MemberNumber};
use milaf_store::member as stored;

use super::{Desk, DeskPiece, SampleError, association, desks, people, workbook};
use crate::error::{Error, Result};
use crate::import::{Choices, ImportMode, List};
use crate::register::Office;

/// Name of the sample's list, as an office would call it.
pub const LIST: &str = "liste-adherents.xlsx";

impl From<SampleError> for Error {
    fn from(error: SampleError) -> Error {
        Error::internal(error)
    }
}

/// The sample's list as a file.
///
/// # Errors
/// [`crate::ErrorCode::Internal`] if the embedded data are damaged.
pub fn list(made_on: Date) -> Result<Vec<u8>> {
    Ok(workbook(&people()?, made_on)?)
}

/// Fills an empty register with the sample. `progress` is told (done, of all).
///
/// # Errors
/// What the operations themselves say; the sample itself is held by tests.
pub fn fill(office: &Office, mut progress: impl FnMut(usize, usize)) -> Result<()> {
    let today = office.surroundings().today();
    office.change_association(&association()?)?;
    let (people, desks) = (people()?, desks()?);
    let words = people.iter().map(|p| (p.category_word.clone(), p.category.clone())).collect();
    let choices = Choices { words, take_faulty: true, ..Choices::default() };
    let read = List::read(LIST, &list(today)?, &choices)?;
    let plan = office.plan_import(&read, &choices, ImportMode::FillBlanks)?;
    office.import(&plan, |_, _| ())?;
    let all = desks.len();
    for (done, desk) in desks.iter().enumerate() {
        progress(done, all);
        let number = MemberNumber(desk.number.clone());
        let Some(id) = office.read(|reader| Ok(stored::list_by_number(reader, &number)?))?.first().copied()
        else {
            continue;
        };
        let mut member = office.member(id)?;
        if let Some(person) = people.iter().find(|p| p.number == desk.number) {
            desk.complete(person, &mut member);
        }
        office.change_member(&member)?;
        let member = office.member(id)?;
        for (paper, picture) in desk.pieces.iter().zip(pictures(desk, &member)) {
            let Some(piece) = paper.piece(&member) else { continue };
            let picture = picture?;
            office.record_piece(id, piece, picture.as_deref().map(|bytes| ("scan.jpg", bytes)))?;
        }
        for event in way_to(desk.dossier) {
            office.move_dossier(id, *event)?;
        }
    }
    progress(all, all);
    Ok(())
}

/// The scans of a member's papers, drawn side by side: drawing is most of the work.
fn pictures(desk: &Desk, member: &Member) -> Vec<Result<Option<Vec<u8>>, SampleError>> {
    let name = member.name.in_language(milaf_domain::Language::Fr);
    let seed = member.id.map_or(0, |id| id.0.unsigned_abs());
    std::thread::scope(|scope| {
        let draw = |paper| {
            let name = name.as_str();
            scope.spawn(move || DeskPiece::picture(paper, name, seed))
        };
        let drawing: Vec<_> = desk.pieces.iter().map(draw).collect();
        drawing.into_iter().map(|picture| picture.join().unwrap_or(Ok(None))).collect()
    })
}

/// The steps that bring a complete dossier to a state; completeness comes by itself.
fn way_to(state: DossierState) -> &'static [DossierEvent] {
    use DossierEvent as E;
    match state {
        DossierState::Draft | DossierState::Complete => &[],
        DossierState::Ready => &[E::MarkReady],
        DossierState::Transmitted => &[E::MarkReady, E::Transmit],
        DossierState::Accepted => &[E::MarkReady, E::Transmit, E::Accept],
        DossierState::AcceptedWithCorrections => &[E::MarkReady, E::Transmit, E::AcceptWithCorrections],
        DossierState::Rejected => &[E::MarkReady, E::Transmit, E::Reject],
        DossierState::Corrected => &[E::MarkReady, E::Transmit, E::Reject, E::Correct],
    }
}
