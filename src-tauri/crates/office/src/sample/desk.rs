//! What the desk knows of the members and no list holds: papers, stages, payments, and the facts behind the category.

use milaf_domain::{
    Activity, AddressPlace, Association, CategoryCode, CategoryHeld, Cin, ContributionHistory, Date, Dated,
    DependantId, DossierState, Member, Money, Period, Piece, PieceForm, PieceKind, PieceOwner, PieceState,
    Relation, StageMark, SubCategoryCode, Turnover,
};
use milaf_rulebook::{Kind, Row, RuleBook};
use serde::Deserialize;

use super::SampleError;
use super::person::{Person, Relative};
use super::scan::{self, Paper, Pose};

/// What the desk knows of one member.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    /// The association's number for the member, as in [`Person::number`].
    pub number: String,
    /// Where the dossier stands.
    pub dossier: DossierState,
    /// Since when.
    pub since: Date,
    /// Facts about the category.
    #[serde(default)]
    pub category: CategoryFacts,
    /// A category held before this one, until a day.
    pub former: Option<Former>,
    /// A further category held at the same time.
    pub also: Option<CategoryHeld>,
    /// Activities beside the one in the list.
    #[serde(default)]
    pub activities: Vec<Activity>,
    /// Turnover of earlier years of the activity in the list.
    #[serde(default)]
    pub turnovers: Vec<Turnover>,
    /// What one single client paid of the turnover in the list.
    pub one_client: Option<Money>,
    /// When the tax return of the year in the list was filed.
    pub declared_on: Option<Date>,
    /// What is known of members of the family.
    #[serde(default)]
    pub family: Vec<FamilyFacts>,
    /// Stages of the registration that were reached.
    #[serde(default)]
    pub stages: Vec<StageMark>,
    /// Payments to the CNSS as far as known.
    #[serde(default)]
    pub contributions: ContributionHistory,
    /// Papers at the office.
    #[serde(default)]
    pub pieces: Vec<DeskPiece>,
}

/// Facts that choose the category's row of the rule book; see [`CategoryHeld`].
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CategoryFacts {
    /// Its division.
    pub sub_category: Option<SubCategoryCode>,
    /// Registered with the cohort that opened the category.
    #[serde(default)]
    pub launch_cohort: bool,
    /// Since when the profession has been practised.
    pub practising_since: Option<Date>,
    /// Yearly profit as last declared.
    pub profit: Option<Money>,
    /// Whether a driver owns the vehicle.
    pub owns_vehicle: Option<bool>,
}

/// A category that was given up.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Former {
    /// Which.
    pub category: CategoryCode,
    /// Its last day.
    pub until: Date,
}

/// Who of a family: the first spouse is `{ relation = "spouse", at = 1 }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// Spouse or child.
    pub relation: Relation,
    /// Place among them, from 1, in the order of the list.
    pub at: usize,
}

impl Owner {
    /// The dependant's key, once the member is stored.
    pub fn id(self, member: &Member) -> Option<DependantId> {
        member.dependants.iter().filter(|d| d.relation == self.relation).nth(self.at.checked_sub(1)?)?.id
    }
}

/// What is known of a member of the family; see [`milaf_domain::Dependant`].
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyFacts {
    /// Who.
    pub of: Owner,
    /// National ID card.
    pub cin: Option<Cin>,
    /// Marriage, or the end of it.
    #[serde(default)]
    pub belongs: Period,
    /// Compulsory cover of a spouse's own.
    pub own_cover: Option<bool>,
    /// School years with a certificate.
    #[serde(default)]
    pub school_years: Vec<i16>,
    /// Whether a child is married.
    pub married: Option<bool>,
    /// Proof of a disability seen.
    #[serde(default)]
    pub disability_proof: bool,
}

/// A paper at the office.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeskPiece {
    /// Which row of the rule book asks for it.
    pub kind: PieceKind,
    /// Whose; absent: the member's.
    pub of: Option<Owner>,
    /// What was done with it.
    pub state: PieceState,
    /// Copy, certified copy, original seen.
    pub form: Option<PieceForm>,
    /// When it came in.
    pub received_on: Option<Date>,
    /// The date written on it.
    pub issued_on: Option<Date>,
    /// The last day it is good for.
    pub valid_until: Option<Date>,
    /// How it lay when it was scanned; absent: it was not.
    pub scan: Option<Pose>,
}

impl DeskPiece {
    /// The piece as the register takes it, without its scan; `None` when its owner is not in the register.
    pub fn piece(&self, member: &Member) -> Option<Piece> {
        let owner = match self.of {
            None => PieceOwner::Member,
            Some(of) => PieceOwner::Dependant(of.id(member)?),
        };
        let mut piece = Piece::new(self.kind.as_str(), owner, self.state);
        piece.form = self.form;
        piece.received_on = self.received_on;
        piece.issued_on = self.issued_on;
        piece.valid_until = self.valid_until;
        Some(piece)
    }

    /// Its scan, of about [`scan::USUAL_BYTES`], bearing `name` in Latin letters; `None` where it was not scanned.
    ///
    /// # Errors
    /// [`SampleError::Scan`] if the picture cannot be written.
    pub fn picture(&self, name: &str, seed: u64) -> Result<Option<Vec<u8>>, SampleError> {
        let Some(pose) = self.scan else { return Ok(None) };
        let kind = self.kind.as_str();
        let named = |row: &&Row| row.kind == Kind::Piece && row.code.as_deref() == Some(kind);
        let title =
            RuleBook::embedded().rows().find(named).map(|row| row.name.fr.as_str()).unwrap_or_default();
        let title = title.split([':', '(']).next().unwrap_or_default();
        scan::draw(Paper { kind, title, name, pose, seed }, scan::USUAL_BYTES).map(Some)
    }
}

impl Desk {
    /// Completes an imported member with what the desk knows, the other spelling of what the list had in one script included. Pieces
    /// and dossier are left to operations of their own.
    pub fn complete(&self, person: &Person, member: &mut Member) {
        self.complete_situation(member);
        for address in &mut member.situation.addresses {
            address.value.street.clone_from(match address.value.place {
                AddressPlace::Home => &person.home,
                AddressPlace::Work => &person.work,
            });
        }
        if let Some(activity) = member.situation.activities.first_mut() {
            activity.value.label.clone_from(&person.activity);
        }
        for (relation, at, relative) in places(person) {
            if let Some(dependant) = dependant(member, Owner { relation, at }) {
                dependant.name = relative.name.clone();
                dependant.sex = Some(relative.sex);
            }
        }
        for facts in &self.family {
            let Some(dependant) = dependant(member, facts.of) else { continue };
            dependant.cin = facts.cin.clone().or(dependant.cin.take());
            if facts.belongs != Period::ALWAYS {
                dependant.belongs = facts.belongs;
            }
            dependant.own_cover = facts.own_cover.or(dependant.own_cover);
            dependant.school_years.clone_from(&facts.school_years);
            dependant.married = facts.married.or(dependant.married);
            dependant.disability_proof = facts.disability_proof;
        }
        member.stages.clone_from(&self.stages);
        member.contributions = self.contributions.clone();
        member.birth_place.clone_from(&person.birth_place);
    }

    fn complete_situation(&self, member: &mut Member) {
        let situation = &mut member.situation;
        if let Some(held) = situation.categories.last_mut() {
            let facts = &self.category;
            held.value.sub_category = facts.sub_category.clone().or(held.value.sub_category.take());
            held.value.launch_cohort |= facts.launch_cohort;
            held.value.practising_since = facts.practising_since.or(held.value.practising_since);
            held.value.profit = facts.profit.or(held.value.profit);
            held.value.owns_vehicle = facts.owns_vehicle.or(held.value.owns_vehicle);
        }
        if let Some(former) = &self.former {
            if let Some(held) = situation.categories.last_mut() {
                held.period.from = former.until.tomorrow().ok();
            }
            let period = Period { from: None, to: Some(former.until) };
            let held = CategoryHeld::new(former.category.as_str());
            situation.categories.insert(0, Dated { period, value: held });
        }
        situation.categories.extend(self.also.clone().map(Dated::always));
        if let Some(activity) = situation.activities.first_mut() {
            for turnover in &mut activity.value.turnovers {
                turnover.declared_on = turnover.declared_on.or(self.declared_on);
                turnover.one_client = turnover.one_client.or(self.one_client);
            }
            activity.value.turnovers.extend_from_slice(&self.turnovers);
        }
        situation.activities.extend(self.activities.iter().cloned().map(Dated::always));
    }
}

fn dependant(member: &mut Member, owner: Owner) -> Option<&mut milaf_domain::Dependant> {
    member.dependants.iter_mut().filter(|d| d.relation == owner.relation).nth(owner.at.checked_sub(1)?)
}

/// The family in order, each with its place among its kind.
fn places(person: &Person) -> impl Iterator<Item = (Relation, usize, &Relative)> {
    [Relation::Spouse, Relation::Child].into_iter().flat_map(|relation| {
        person
            .family
            .iter()
            .filter(move |r| r.relation == relation)
            .zip(1..)
            .map(move |(r, at)| (relation, at, r))
    })
}

/// What the desk knows of each of the sixty, in the order of the list.
///
/// # Errors
/// [`SampleError::Data`] if the embedded file is damaged.
pub fn desks() -> Result<Vec<Desk>, SampleError> {
    #[derive(Deserialize)]
    struct File {
        desk: Vec<Desk>,
    }
    Ok(toml::from_str::<File>(include_str!("desk.toml"))?.desk)
}

/// The association: its bureau, the agencies it deposits at, and the one category of which it is the liaison body.
///
/// # Errors
/// [`SampleError::Data`] if the embedded file is damaged.
pub fn association() -> Result<Association, SampleError> {
    Ok(toml::from_str(include_str!("association.toml"))?)
}
