//! Making one member of two: field by field, and nothing that belongs to either is lost.

use std::collections::BTreeMap;

use milaf_domain::duplicate::{Traits, Verdict, compare};
use milaf_domain::{Member, MemberId, Piece, PieceOwner, PieceState};
use milaf_store::{Reader, attestation, dossier, duplicate, note, scan, transmission};
use serde::Serialize;

use crate::difference::FieldChange;
use crate::error::{Error, ErrorCode, Result};
use crate::import::{Blend, Choice, same_dependant, united};
use crate::member::{same_identifiers, whole};
use crate::operation::Operation;
use crate::register::Office;

/// Two members to be made one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// Who stays, with key, list number and place.
    pub survivor: MemberId,
    /// Who goes; everything of theirs becomes the survivor's.
    pub gone: MemberId,
    /// What is chosen for fields in which the two differ: [`Choice::Listed`] is what `gone` says, [`Choice::Kept`] what the
    /// survivor says. Where nothing is chosen, what only one says stays, and where both say something, the survivor's.
    pub choices: BTreeMap<String, Choice>,
}

impl Merge {
    /// Nothing chosen yet.
    pub fn new(survivor: MemberId, gone: MemberId) -> Merge {
        Merge { survivor, gone, choices: BTreeMap::new() }
    }
}

/// A field in which two members differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FacingField {
    /// Its path; [`crate::difference::field_name`] words it.
    pub field: String,
    /// What the survivor says; empty: nothing.
    pub survivor: String,
    /// What the other says; empty: nothing.
    pub gone: String,
    /// What would become of it.
    pub choice: Choice,
}

/// What one member brings besides fields.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Brought {
    /// Pieces.
    pub pieces: usize,
    /// Scans.
    pub scans: usize,
    /// Dossiers.
    pub dossiers: usize,
    /// Transmissions they stood in.
    pub transmissions: usize,
    /// Attestations.
    pub attestations: usize,
    /// Notes and questions.
    pub notes: usize,
}

/// Two members beside each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// Why they may be one; nothing where nothing says so.
    pub verdict: Option<Verdict>,
    /// Where they differ.
    pub fields: Vec<FacingField>,
    /// What the one who goes brings.
    pub brought: Brought,
}

impl Office {
    /// Two members beside each other, as they would be merged. Nothing is written.
    ///
    /// # Errors
    /// [`ErrorCode::MemberSame`], [`ErrorCode::MemberMissing`].
    pub fn compare_members(&self, merge: &Merge) -> Result<Comparison> {
        self.read(|reader| {
            let (survivor, gone) = both(reader, merge)?;
            let blend = blend(&survivor, &gone, merge);
            let fields = blend.choices.into_iter().map(|(change, choice)| FacingField {
                field: change.field,
                survivor: change.old,
                gone: change.new,
                choice,
            });
            Ok(Comparison {
                verdict: compare(&Traits::of(&survivor), &Traits::of(&gone)),
                fields: fields.collect(),
                brought: brought(reader, &gone, merge.gone)?,
            })
        })
    }

    /// Makes one member of two, in one operation that one undo takes back. Dossiers, numbers, pieces, scans, notes,
    /// attestations, lines of transmissions and the history of both are the survivor's; a trace says who was merged.
    ///
    /// # Errors
    /// As [`Office::compare_members`]; [`ErrorCode::MemberTwice`] when a number chosen belongs to a third member.
    pub fn merge_members(&self, merge: &Merge) -> Result<()> {
        let today = self.surroundings.today();
        let context = self.context()?;
        self.transact(&Operation::MembersMerged, |tx| {
            let (survivor, gone) = both(tx, merge)?;
            let one = blend(&survivor, &gone, merge).member;
            let taken = same_identifiers(tx, &one)?;
            let third = taken.into_iter().find(|(.., id)| *id != merge.survivor && *id != merge.gone);
            if let Some((field, value, id)) = third {
                let number = whole(tx, id)?.number.map_or_else(|| id.0.to_string(), |n| n.0);
                let twice = Error::new(ErrorCode::MemberTwice);
                return Err(twice.with("field", field).with("value", value).with("number", number));
            }
            duplicate::merge(tx, &one, merge.gone, today)?;
            self.settle(tx, merge.survivor, &context, today)
        })?;
        Ok(())
    }
}

fn both(reader: &Reader, merge: &Merge) -> Result<(Member, Member)> {
    if merge.survivor == merge.gone {
        return Err(Error::new(ErrorCode::MemberSame));
    }
    Ok((whole(reader, merge.survivor)?, whole(reader, merge.gone)?))
}

fn blend(survivor: &Member, gone: &Member, merge: &Merge) -> Blend {
    Blend::of(survivor, &joined(survivor, gone), |change| {
        let chosen = merge.choices.get(&change.field).copied();
        chosen.unwrap_or(if is_added(change) { Choice::Listed } else { Choice::Kept })
    })
}

/// Whether a change loses nothing of the survivor.
fn is_added(change: &FieldChange) -> bool {
    let last = change.field.rsplit('.').next().unwrap_or_default();
    change.old.is_empty()
        || matches!(last, "note" | "school_years" | "unpaid")
        || change.field.starts_with("pieces.")
        || (change.old == "false" && matches!(last, "disability_proof" | "launch_cohort"))
}

/// The survivor with everything in it that the other says.
fn joined(survivor: &Member, gone: &Member) -> Member {
    let without_pieces = Member { pieces: Vec::new(), ..gone.clone() };
    let mut one = united(survivor, &without_pieces);
    if !survivor.note.is_empty() && !gone.note.is_empty() && survivor.note != gone.note {
        one.note = format!("{}\n{}", survivor.note, gone.note);
    }
    for mark in &gone.stages {
        if !one.stages.iter().any(|own| own.stage == mark.stage) {
            one.stages.push(mark.clone());
        }
    }
    let (own, other) = (&mut one.contributions, &gone.contributions);
    own.first_month = other.first_month.or(own.first_month);
    own.amnesty_first_payment = other.amnesty_first_payment.or(own.amnesty_first_payment);
    own.unpaid.extend(&other.unpaid);
    own.unpaid.sort_unstable();
    own.unpaid.dedup();
    for piece in &gone.pieces {
        add_piece(&mut one, gone, piece);
    }
    one
}

/// Adds a piece of the other, under the dependant whom it is now about. One that was only asked for, or that says the same,
/// adds nothing; one that is there takes the place of one that was only asked for.
fn add_piece(one: &mut Member, gone: &Member, piece: &Piece) {
    let owner = match piece.owner {
        PieceOwner::Member => PieceOwner::Member,
        PieceOwner::Dependant(id) if one.dependants.iter().any(|d| d.id == Some(id)) => piece.owner,
        PieceOwner::Dependant(id) => {
            let dependant = gone.dependants.iter().find(|d| d.id == Some(id));
            let same = dependant.and_then(|d| one.dependants.iter().find(|own| same_dependant(own, d)));
            let Some(id) = same.and_then(|own| own.id) else { return };
            PieceOwner::Dependant(id)
        }
    };
    let piece = Piece { owner, ..piece.clone() };
    let of_kind = |own: &Piece| own.kind == piece.kind && own.owner == owner;
    let says = |own: &Piece| Piece { id: None, ..own.clone() };
    let is_told = one.pieces.iter().any(|own| says(own) == says(&piece));
    let is_asked = piece.state == PieceState::Missing && one.pieces.iter().any(of_kind);
    if is_told || is_asked {
        return;
    }
    match one.pieces.iter_mut().find(|own| of_kind(own) && own.state == PieceState::Missing) {
        Some(asked) => *asked = piece,
        None => one.pieces.push(piece),
    }
}

fn brought(reader: &Reader, gone: &Member, id: MemberId) -> Result<Brought> {
    Ok(Brought {
        pieces: gone.pieces.iter().filter(|piece| piece.state != PieceState::Missing).count(),
        scans: scan::list_of_member(reader, id)?.len(),
        dossiers: dossier::list_of_member(reader, id)?.len(),
        transmissions: transmission::list_of_member(reader, id)?.len(),
        attestations: attestation::list_of_member(reader, id)?.len(),
        notes: note::list_of_member(reader, id)?.len(),
    })
}
