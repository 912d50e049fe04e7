//! What a transmission would hold: dossiers that leave, changes and removals of those whom the CNSS was told of, and what
//! keeps each of the others here.

use std::collections::BTreeSet;

use milaf_domain::{
    Date, Dossier, DossierState, Language, LineKind, Member, MemberId, RemovalReason, TransmissionKind,
};
use milaf_l10n::msg::transmission as words;
use milaf_rulebook::{Assessment, Context, assess};
use milaf_store::told::{self, Verdict};
use milaf_store::{Reader, dossier as stored};

use super::preflight::{Fault, FaultCause, Lack, LackKind};
use crate::dossier::of_member;
use crate::error::Result;
use crate::member::whole;
use crate::register::Office;
use crate::told::{FieldDifference, Fields, Leaves, differences, fields_of, leaves, parse_fields};

/// Code of the piece by which a member has the association deposit on their behalf.
const MANDATE: &str = "mandate";
/// Code of what lacks where nobody said why somebody is struck off.
pub const REMOVAL_REASON: &str = "removal-reason";

/// What is to be transmitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The full list: every dossier that is ready or corrected, and everybody whom the CNSS was told of.
    Full,
    /// What changed since it was last told: additions, changes, removals.
    Changes,
    /// The dossiers that the CNSS rejected and that are corrected.
    Rejected,
    /// The dossiers of these members.
    Members(Vec<MemberId>),
}

impl What {
    /// The kind under which it leaves.
    pub fn kind(&self) -> TransmissionKind {
        match self {
            What::Full => TransmissionKind::FullList,
            What::Changes => TransmissionKind::Changes,
            What::Rejected | What::Members(_) => TransmissionKind::Chosen,
        }
    }
}

/// A row about to leave.
pub(super) struct Leaving {
    pub(super) member: Member,
    pub(super) dossier: Dossier,
    pub(super) assessment: Assessment,
    /// What it tells.
    pub(super) kind: LineKind,
    /// Why the member is struck off.
    pub(super) reason: Option<RemovalReason>,
    /// What is told: of somebody who is struck off, what was told before.
    pub(super) fields: Fields,
    /// What changed since it was told.
    pub(super) changed: Vec<FieldDifference>,
}

/// What would leave and what would not.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) leaving: Vec<Leaving>,
    pub(super) faults: Vec<Fault>,
}

impl Batch {
    /// Whether it tells anything that was not told before.
    pub(super) fn tells_something(&self) -> bool {
        self.leaving.iter().any(|one| one.kind != LineKind::Unchanged)
    }

    /// How many rows are of a kind.
    pub(super) fn count(&self, kind: LineKind) -> usize {
        self.leaving.iter().filter(|one| one.kind == kind).count()
    }
}

/// One look at the register, from which a batch is gathered.
struct Gathering<'a> {
    office: &'a Office,
    reader: &'a Reader,
    today: Date,
    context: &'a Context,
    batch: Batch,
}

impl Office {
    /// Gathers what would leave, and what keeps the others here, the gravest first.
    pub(super) fn gather(&self, what: &What, today: Date, context: &Context) -> Result<Batch> {
        if *what == What::Changes {
            self.review_told()?;
        }
        self.read(|reader| {
            let mut gathering = Gathering { office: self, reader, today, context, batch: Batch::default() };
            match what {
                What::Full => {
                    let ready = in_states(reader, &[DossierState::Ready, DossierState::Corrected])?;
                    gathering.dossiers(&ready)?;
                    gathering.told(&ready)?;
                }
                What::Changes => {
                    let ready = in_states(reader, &[DossierState::Ready, DossierState::Corrected])?;
                    gathering.dossiers(&ready)?;
                    gathering.marked(&ready)?;
                }
                What::Rejected => {
                    gathering
                        .dossiers(&in_states(reader, &[DossierState::Corrected, DossierState::Rejected])?)?;
                }
                What::Members(members) => gathering.dossiers(members)?,
            }
            let mut batch = gathering.batch;
            batch.faults.sort_by_key(|fault| fault.cause);
            Ok(batch)
        })
    }
}

/// The members of the dossiers in some states, by the dossier's number, those without one last.
fn in_states(reader: &Reader, states: &[DossierState]) -> Result<Vec<MemberId>> {
    let mut dossiers = Vec::new();
    for state in states {
        dossiers.extend(stored::list_in_state(reader, *state)?);
    }
    dossiers.sort_by_key(|d| (d.number.is_none(), d.number, d.id));
    Ok(dossiers.into_iter().map(|dossier| dossier.member).collect())
}

impl Gathering<'_> {
    fn looked_up(&self, id: MemberId) -> Result<(Member, Dossier, Assessment)> {
        let member = whole(self.reader, id)?;
        let dossier = of_member(self.reader, id, self.today)?;
        let assessment = assess(self.office.book, &member, self.today, self.context);
        Ok((member, dossier, assessment))
    }

    /// Dossiers that leave whole, or stay.
    fn dossiers(&mut self, members: &[MemberId]) -> Result<()> {
        for id in members {
            let (member, dossier, assessment) = self.looked_up(*id)?;
            let ready = matches!(dossier.state, DossierState::Ready | DossierState::Corrected);
            if !ready || !assessment.guard().is_open() {
                let fault = self.office.fault(*id, &member, &dossier, &assessment);
                self.batch.faults.push(fault);
                continue;
            }
            let fields = fields_of(self.office.book, &member, self.today);
            self.batch.leaving.push(Leaving {
                member,
                dossier,
                assessment,
                kind: LineKind::Addition,
                reason: None,
                fields,
                changed: Vec::new(),
            });
        }
        Ok(())
    }

    /// Those who differ from what was told.
    fn marked(&mut self, besides: &[MemberId]) -> Result<()> {
        let besides: BTreeSet<&MemberId> = besides.iter().collect();
        for (id, verdict) in told::list_marked(self.reader)? {
            if verdict == Verdict::Removal || !besides.contains(&id) {
                self.differing(id, true)?;
            }
        }
        Ok(())
    }

    /// Everybody whom the CNSS was told of and who stays on the list.
    fn told(&mut self, besides: &[MemberId]) -> Result<()> {
        let besides: BTreeSet<&MemberId> = besides.iter().collect();
        for id in told::list_told(self.reader)? {
            if !besides.contains(&id) {
                self.differing(id, false)?;
            }
        }
        Ok(())
    }

    /// Somebody whom the CNSS was told of: a removal, where these are told, a change, or the same again.
    fn differing(&mut self, id: MemberId, with_removals: bool) -> Result<()> {
        let Some(standing) = told::find(self.reader, id)? else { return Ok(()) };
        let (member, dossier, assessment) = self.looked_up(id)?;
        let was = parse_fields(&standing.fields);
        let book = self.office.book;
        let row = |member, dossier, assessment, kind, reason, fields, changed| Leaving {
            member,
            dossier,
            assessment,
            kind,
            reason,
            fields,
            changed,
        };
        match leaves(self.reader, &member, self.today)? {
            Some(_) if !with_removals => {}
            Some(Leaves::For(reason)) => {
                let left = row(member, dossier, assessment, LineKind::Removal, Some(reason), was, Vec::new());
                self.batch.leaving.push(left);
            }
            Some(Leaves::Unsaid) => {
                let name = [words::reason_lack(Language::Fr), words::reason_lack(Language::Ar)];
                let lack = Lack {
                    kind: LackKind::Field,
                    code: REMOVAL_REASON.to_owned(),
                    name: name.map(str::to_owned),
                };
                self.batch.faults.push(Fault {
                    member: id,
                    name: member.name,
                    number: dossier.number,
                    state: dossier.state,
                    cause: FaultCause::Incomplete,
                    lacks: vec![lack],
                });
            }
            None => {
                let now = fields_of(book, &member, self.today);
                let changed = differences(&was, &now);
                let kind = if changed.is_empty() { LineKind::Unchanged } else { LineKind::Change };
                // Nothing but what the row itself says, and the right to say it, is asked of a change.
                let mut lacks = self.office.lacks(&member, &assessment);
                lacks.retain(|lack| lack.kind == LackKind::Field || lack.code == MANDATE);
                if kind == LineKind::Change && !lacks.is_empty() {
                    self.batch.faults.push(Fault {
                        member: id,
                        name: member.name,
                        number: dossier.number,
                        state: dossier.state,
                        cause: FaultCause::Incomplete,
                        lacks,
                    });
                    return Ok(());
                }
                self.batch.leaving.push(row(member, dossier, assessment, kind, None, now, changed));
            }
        }
        Ok(())
    }
}
