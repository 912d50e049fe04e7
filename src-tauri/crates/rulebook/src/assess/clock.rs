//! What runs out for a member: letters and changes by the law's days, certificates and ages by the rights of the family,
//! pieces, the waiting period, months in arrears.

use jiff::ToSpan;
use milaf_domain::date::birthday;
use milaf_domain::piece::PieceStanding;
use milaf_domain::{
    AddressPlace, ChangeKind, Clock, ClockKind, ContributionPayment, Date, DeclaredChange, Member, Period,
    RegisteredLetter, Relation, Stage,
};

use super::account::Arrears;
use crate::assessment::{
    Assessment, Context, Coverage, CoverageReason, DependantRights, PieceWhy, Remedy, RightsState, Whose,
};
use crate::book::RuleBook;
use crate::row::{Kind, Row};

/// What the office noted beside the member's record.
#[derive(Clone, Copy, Debug, Default)]
pub struct Following<'a> {
    /// Registered letters.
    pub letters: &'a [RegisteredLetter],
    /// Changes that were declared.
    pub declared: &'a [DeclaredChange],
    /// What was paid to the CNSS.
    pub payments: &'a [ContributionPayment],
}

/// A change that nobody declared is told for so many days after it happened.
const TOLD: i64 = 365;

/// Everything that runs for a member on the date of the assessment, in no order.
pub fn clocks(
    book: &RuleBook,
    member: &Member,
    assessment: &Assessment,
    context: &Context,
    following: Following<'_>,
    arrears: &Arrears,
) -> Vec<Clock> {
    let desk = Desk { book, member, assessment, context, today: assessment.date };
    let mut clocks = desk.letters(following.letters);
    clocks.extend(desk.changes(following.declared));
    clocks.extend(desk.waiting());
    clocks.extend(assessment.dependants.iter().flat_map(|rights| desk.family(rights)));
    clocks.extend(desk.pieces());
    clocks.extend(arrears.due_on.map(|due_on| Clock {
        months: u32::try_from(arrears.months.len()).unwrap_or(u32::MAX),
        doubtful: arrears.doubtful,
        about: arrears.months.first().map(ToString::to_string).unwrap_or_default(),
        ..clock(ClockKind::Arrears, due_on)
    }));
    clocks
}

/// The changes of a member's situation that the CNSS must be told, those not declared and still told of: what and when.
pub fn undeclared(member: &Member, declared: &[DeclaredChange], today: Date) -> Vec<(ChangeKind, Date)> {
    let Some(known) = known_since(member) else { return Vec::new() };
    let oldest = today.saturating_sub(TOLD.days()).max(known);
    let mut found: Vec<(ChangeKind, Date)> = happened(member)
        .into_iter()
        .filter(|(_, on)| *on > oldest && *on <= today)
        .filter(|(kind, on)| !declared.iter().any(|d| d.kind == *kind && d.happened_on == *on))
        .collect();
    found.sort_unstable_by_key(|(kind, on)| (*on, *kind));
    found.dedup();
    found
}

fn clock(kind: ClockKind, due_on: Date) -> Clock {
    Clock { kind, due_on, since: None, about: String::new(), dependant: None, months: 0, doubtful: false }
}

struct Desk<'a> {
    book: &'a RuleBook,
    member: &'a Member,
    assessment: &'a Assessment,
    context: &'a Context,
    today: Date,
}

impl Desk<'_> {
    /// A day so many days of a row later.
    fn after(&self, kind: Kind, since: Date) -> Option<(Date, bool)> {
        let row = self.book.on(kind, None, None, since)?;
        let due = since.checked_add(row.whole()?.days()).ok()?;
        Some((due, row.confidence.is_doubtful()))
    }

    /// Only a liaison body's letter starts the clock: of the category held on the day it was sent.
    fn letters(&self, letters: &[RegisteredLetter]) -> Vec<Clock> {
        let known = known_since(self.member);
        let runs = |letter: &&RegisteredLetter| {
            let held = self.member.situation.categories_on(letter.sent_on);
            let liaison = held.iter().any(|h| {
                let of = |fact: &&milaf_domain::LiaisonFact| {
                    fact.value.category == h.value.category && fact.period.contains(letter.sent_on)
                };
                self.context.liaison.iter().any(|fact| of(&fact))
            });
            liaison && letter.answered_on.is_none() && known.is_none_or(|on| on < letter.sent_on)
        };
        let of = |letter: &RegisteredLetter| {
            let (due_on, doubtful) = self.after(Kind::ExOfficio, letter.sent_on)?;
            let about = letter.number.clone();
            let since = Some(letter.sent_on);
            Some(Clock { since, about, doubtful, ..clock(ClockKind::RegisteredLetter, due_on) })
        };
        letters.iter().filter(runs).filter_map(of).collect()
    }

    fn changes(&self, declared: &[DeclaredChange]) -> Vec<Clock> {
        let of = |(kind, on): (ChangeKind, Date)| {
            let (due_on, doubtful) = self.after(Kind::ChangeDeadline, on)?;
            Some(Clock {
                since: Some(on),
                about: kind.code().to_owned(),
                doubtful,
                ..clock(ClockKind::Change, due_on)
            })
        };
        undeclared(self.member, declared, self.today).into_iter().filter_map(of).collect()
    }

    fn waiting(&self) -> Option<Clock> {
        let entitlement = &self.assessment.entitlement;
        let opens = entitlement.opens_on.as_ref().filter(|_| entitlement.state == RightsState::Waiting)?;
        let since = entitlement.first_month.map(|month| month.first_day());
        Some(Clock { since, doubtful: !opens.doubts.is_empty(), ..clock(ClockKind::Waiting, opens.value) })
    }

    /// Certificates to bring and ages to come of a child.
    fn family(&self, rights: &DependantRights) -> Vec<Clock> {
        let Some(child) = self.member.dependants.get(rights.index) else { return Vec::new() };
        if child.relation != Relation::Child || child.disability_proof || child.died_on.is_some() {
            return Vec::new();
        }
        let of = |kind, due_on, about: String, doubtful| Clock {
            about,
            dependant: child.id,
            doubtful,
            ..clock(kind, due_on)
        };
        let mut found = Vec::new();
        let here = &rights.on_date;
        if let (CoverageReason::NoCertificate, Some(Remedy::BringCertificate { school_year })) =
            (here.reason, &here.remedy)
        {
            let since = here.from.unwrap_or(self.today);
            let doubtful = !here.doubts.is_empty();
            found.push(of(ClockKind::Certificate, since, school_year.to_string(), doubtful));
        }
        if here.coverage != Coverage::Covered {
            return found;
        }
        if let Some(next) = rights.next_change(self.today)
            && let (CoverageReason::Student, Some(from), Some(Remedy::BringCertificate { school_year })) =
                (here.reason, next.from, &next.remedy)
        {
            found.push(of(ClockKind::Certificate, from, school_year.to_string(), !next.doubts.is_empty()));
        }
        let Some(birth) = child.birth.and_then(|birth| birth.date()) else { return found };
        // Nobody knows today whether a child under the plain age will study. Of a student, an age that another row has
        // replaced by then is told as well: whether the new one reaches them is to be confirmed.
        let student = here.reason == CoverageReason::Student;
        let asked = |row: &Row, day: Date| match row.code.as_deref() {
            Some("plain") => row.holds_on(day),
            _ => student,
        };
        let rows = self.book.rows_of(Kind::ChildAge);
        let reached = rows.filter_map(|row| {
            let age = row.whole().and_then(|age| i16::try_from(age).ok())?;
            let day = birthday(birth, age);
            (day > self.today && asked(row, day)).then_some((row, age, day))
        });
        found.extend(reached.map(|(row, age, day)| {
            let doubtful = row.confidence.is_doubtful() || !row.holds_on(day);
            of(ClockKind::Age, day, age.to_string(), doubtful)
        }));
        found
    }

    fn pieces(&self) -> Vec<Clock> {
        let wanted = self.assessment.pieces.iter().filter(|piece| {
            let stands = matches!(
                piece.standing,
                PieceStanding::Received
                    | PieceStanding::Verified
                    | PieceStanding::Expiring
                    | PieceStanding::Expired
            );
            // The certificate of studies has a clock of its own.
            piece.required && !piece.is_data && stands && piece.why != PieceWhy::StudentChild
        });
        let of = |piece: &crate::assessment::RequiredPiece| {
            let until = piece.valid_until.as_ref()?;
            let dependant = match piece.whose {
                Whose::Member => None,
                Whose::Dependant { id, .. } => id,
            };
            Some(Clock {
                about: piece.kind.as_str().to_owned(),
                dependant,
                doubtful: !until.doubts.is_empty(),
                ..clock(ClockKind::Piece, until.value)
            })
        };
        wanted.filter_map(of).collect()
    }
}

/// Since when the CNSS knows the member, as far as the record tells.
fn known_since(member: &Member) -> Option<Date> {
    let reached = |stage| member.stages.iter().find(|mark| mark.stage == stage).map(|mark| mark.on);
    let asked = [reached(Stage::NumberReceived), reached(Stage::RequestMade)];
    asked.into_iter().flatten().min().or_else(|| {
        let paid = member.contributions.first_month.map(|month| month.first_day());
        paid.filter(|_| member.cnss.is_some())
    })
}

/// What changed in a situation, and when, whatever is known of it elsewhere.
fn happened(member: &Member) -> Vec<(ChangeKind, Date)> {
    let situation = &member.situation;
    let mut found = Vec::new();
    let mut began = |kind: ChangeKind, period: Period| found.extend(period.from.map(|on| (kind, on)));
    situation.categories.iter().for_each(|held| began(ChangeKind::Category, held.period));
    situation.activities.iter().for_each(|held| began(ChangeKind::Activity, held.period));
    situation.households.iter().for_each(|held| began(ChangeKind::Household, held.period));
    for held in &situation.addresses {
        let kind = match held.value.place {
            AddressPlace::Home => ChangeKind::Home,
            AddressPlace::Work => ChangeKind::Work,
        };
        began(kind, held.period);
    }
    for dependant in &member.dependants {
        let kind = match dependant.relation {
            Relation::Spouse => ChangeKind::Spouse,
            Relation::Child => ChangeKind::Child,
        };
        let born = dependant.birth.and_then(|b| b.date()).filter(|_| dependant.relation == Relation::Child);
        found.extend(dependant.belongs.from.or(born).map(|on| (kind, on)));
        found.extend([dependant.belongs.to, dependant.died_on].into_iter().flatten().map(|on| (kind, on)));
    }
    // An end that something else follows at once is that other thing's beginning.
    let last =
        situation.categories.iter().map(|held| held.period.to).max_by_key(|to| to.unwrap_or(Date::MAX));
    found.extend(last.flatten().map(|on| (ChangeKind::End, on)));
    found
}
