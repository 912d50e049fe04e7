//! The pieces and fields of the request: what is asked of this member, why, and how it stands.

use milaf_domain::piece::PieceStanding;
use milaf_domain::{AddressPlace, CategoryCode, Date, Dependant, Piece, PieceKind, PieceOwner, Relation};

use super::Case;
use super::dependant::{school_year, wants_certificate};
use crate::assessment::{
    CoverageReason, DependantRights, Deposit, FieldStanding, PieceWhy, RequiredPiece, Whose,
};
use crate::row::{Applies, Kind, Row};
use crate::step::Noted;

pub(super) fn pieces(case: &Case<'_>, deposit: &Deposit, rights: &[DependantRights]) -> Vec<RequiredPiece> {
    let mut asked = Vec::new();
    for row in case.book.rows_on(Kind::Piece, case.date) {
        let Some(applies) = row.applies else { continue };
        let mut ask = |whose, why| asked.push(required(case, row, whose, why));
        match applies {
            Applies::All => ask(Whose::Member, PieceWhy::Everybody),
            Applies::Optional => ask(Whose::Member, PieceWhy::Optional),
            Applies::OnBehalf => {
                if *deposit == Deposit::OnBehalf {
                    ask(Whose::Member, PieceWhy::OnBehalf);
                }
            }
            Applies::Category => {
                if is_for_category(case, row) {
                    ask(Whose::Member, PieceWhy::Category);
                }
            }
            Applies::EachSpouse | Applies::EachChild | Applies::StudentChild | Applies::DisabledChild => {
                for (index, dependant) in case.member.dependants.iter().enumerate() {
                    if let Some(why) = of_dependant(case, applies, dependant, rights.get(index)) {
                        ask(Whose::Dependant { index, id: dependant.id }, why);
                    }
                }
            }
        }
    }
    asked
}

/// A row of a category is for those who hold it; the one without category is for whom no such row is.
fn is_for_category(case: &Case<'_>, row: &Row) -> bool {
    let held = case.held();
    let special = |category: &CategoryCode| held.iter().any(|h| h.value.category == *category);
    match &row.category {
        Some(category) => special(category),
        None => {
            let others = case.book.rows_on(Kind::Piece, case.date);
            !others
                .filter(|other| other.code == row.code)
                .filter_map(|other| other.category.as_ref())
                .any(special)
        }
    }
}

fn of_dependant(
    case: &Case<'_>,
    applies: Applies,
    dependant: &Dependant,
    rights: Option<&DependantRights>,
) -> Option<PieceWhy> {
    let gone = rights.is_some_and(|r| {
        matches!(
            r.on_date.reason,
            CoverageReason::Died | CoverageReason::NoLongerBelonging | CoverageReason::OverAge
        )
    });
    if gone {
        return None;
    }
    let child = dependant.relation == Relation::Child;
    match applies {
        Applies::EachSpouse => (!child).then_some(PieceWhy::Spouse),
        Applies::EachChild => child.then_some(PieceWhy::Child),
        Applies::DisabledChild => (child && dependant.disability_proof).then_some(PieceWhy::DisabledChild),
        Applies::StudentChild => {
            let birth = dependant.birth.filter(|_| child && !dependant.disability_proof)?;
            wants_certificate(case, birth, case.date).then_some(PieceWhy::StudentChild)
        }
        _ => None,
    }
}

fn required(case: &Case<'_>, row: &Row, whose: Whose, why: PieceWhy) -> RequiredPiece {
    let kind = PieceKind::from(row.code.as_deref().unwrap_or_default());
    let found = case
        .member
        .pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.kind == kind && belongs_to(piece, whose))
        .map(|(index, piece)| {
            let until = valid_until(case, row, piece);
            (index, standing(case, piece, until.as_ref().map(|u| u.value)), until)
        })
        .max_by_key(|(index, standing, _)| (*standing, *index));
    let (piece, standing, valid_until) = match found {
        Some((index, standing, until)) => (Some(index), standing, until),
        None => (None, without_paper(case, row, whose, why), None),
    };
    RequiredPiece {
        kind,
        whose,
        required: why != PieceWhy::Optional,
        why,
        row: row.id.clone(),
        standing,
        piece,
        valid_until,
        takes_file: row.takes_file,
        is_data: row.is_data,
        doubts: case.book.doubts(std::slice::from_ref(&row.id)),
    }
}

/// A dependant's piece bears their key; before anything is stored there is none, and the only one of its kind is meant.
fn belongs_to(piece: &Piece, whose: Whose) -> bool {
    match (piece.owner, whose) {
        (PieceOwner::Member, Whose::Member) => true,
        (PieceOwner::Dependant(owner), Whose::Dependant { id, index }) => match id {
            Some(id) => owner == id,
            None => usize::try_from(owner.0).is_ok_and(|o| o == index),
        },
        _ => false,
    }
}

fn standing(case: &Case<'_>, piece: &Piece, until: Option<Date>) -> PieceStanding {
    let dated = Piece { valid_until: until, ..piece.clone() };
    dated.standing(case.date, case.context.notice_days)
}

/// As written on it; a certificate of studies serves the school year in which it was issued or came in.
fn valid_until(case: &Case<'_>, row: &Row, piece: &Piece) -> Option<Noted<Date>> {
    if let Some(until) = piece.valid_until {
        return Some(case.noted(until, &[]));
    }
    if row.applies != Some(Applies::StudentChild) {
        return None;
    }
    let day = piece.issued_on.or(piece.received_on)?;
    let rule = case.book.on(Kind::SchoolYear, None, None, day)?;
    let (year, _) = school_year(case, day)?;
    let last = rule.days.get(1)?.in_year(year.saturating_add(1));
    Some(case.noted(last, std::slice::from_ref(&rule.id)))
}

/// How a piece of which no paper is recorded stands: plain data is there once filled, a proof once it was seen.
fn without_paper(case: &Case<'_>, row: &Row, whose: Whose, why: PieceWhy) -> PieceStanding {
    let there = if row.is_data {
        case.member.mobile.is_some() && case.member.email.is_some()
    } else {
        match (why, whose) {
            (PieceWhy::DisabledChild, Whose::Dependant { .. }) => true,
            (PieceWhy::StudentChild, Whose::Dependant { index, .. }) => {
                let year = school_year(case, case.date).map(|(year, _)| year);
                let seen = case.member.dependants.get(index).map(|d| &d.school_years);
                year.zip(seen).is_some_and(|(year, seen)| seen.contains(&year))
            }
            _ => false,
        }
    };
    if there { PieceStanding::Verified } else { PieceStanding::Missing }
}

/// The fields of the request in the form's order.
pub(super) fn fields(case: &Case<'_>) -> Vec<FieldStanding> {
    let rows = case.book.rows_on(Kind::FormField, case.date);
    rows.filter_map(|row| {
        let code = row.code.clone()?;
        let filled = is_filled(case, &code);
        let required = row.applies == Some(Applies::All) || (code == "sub-category" && has_divisions(case));
        Some(FieldStanding { code, row: row.id.clone(), required, filled })
    })
    .collect()
}

/// Whether a sub-category has to be chosen: the category's bases are told apart by nothing else.
fn has_divisions(case: &Case<'_>) -> bool {
    case.held().iter().any(|held| {
        let mut bases = case
            .book
            .rows_on(Kind::Base, case.date)
            .filter(|r| r.category.as_ref() == Some(&held.value.category));
        let mut rows = bases.by_ref().peekable();
        rows.peek().is_some()
            && rows.all(|r| r.code.is_some() && r.basis == Some(crate::row::Basis::Category))
    })
}

fn is_filled(case: &Case<'_>, code: &str) -> bool {
    let member = case.member;
    let address = |place| member.situation.address_on(place, case.date);
    let home = address(AddressPlace::Home);
    match code {
        "last-name" => !member.name.last.is_empty(),
        "first-name" => !member.name.first.is_empty(),
        "national-id" => member.identity.is_some(),
        "registration-number" => member.cnss.is_some(),
        "nationality" => member.nationality.is_some(),
        "mobile" => member.mobile.is_some(),
        "email" => member.email.is_some(),
        "category" => !case.held().is_empty(),
        "sub-category" => case.held().iter().any(|h| h.value.sub_category.is_some()),
        "sex" => member.sex.is_some(),
        "birth-date" => member.birth.is_some(),
        "home-quarter" => home.is_some_and(|a| !a.street.is_empty()),
        "home-commune" => home.is_some_and(|a| a.commune.is_some() || !a.city.is_empty()),
        "home-city" => home.is_some_and(|a| !a.city.is_empty() || a.commune.is_some()),
        "home-postal-code" => home.is_some_and(|a| a.postal_code.is_some()),
        "work-address" => {
            address(AddressPlace::Work).is_some_and(|a| !a.street.is_empty() || !a.city.is_empty())
        }
        _ => false,
    }
}
