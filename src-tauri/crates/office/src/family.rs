//! The rights of a member's family over time, and the stages of the registration, worded for a drawing.

use milaf_domain::{Date, Language, MemberId};
use milaf_paper::explain::Explainer;
use milaf_rulebook::{Coverage, RightsSegment, RowId, StageState};

use crate::error::Result;
use crate::form::stage_code;
use crate::register::Office;

/// The rights of one person of the family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRights {
    /// The dependant's key.
    pub id: i64,
    /// The name.
    pub name: String,
    /// Spouse or child, in words.
    pub relation: String,
    /// As things stand on the day.
    pub today: RightsSpan,
    /// From first to last, without gap.
    pub spans: Vec<RightsSpan>,
}

/// A stretch of rights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsSpan {
    /// First day; none: as far back as one looks.
    pub from: Option<Date>,
    /// Last day; none: as far as one can see.
    pub to: Option<Date>,
    /// Whether covered.
    pub coverage: Coverage,
    /// The same in a word.
    pub word: String,
    /// Why.
    pub reason: String,
    /// From when to when, in words.
    pub period: String,
    /// What would settle or open it.
    pub remedy: Option<String>,
    /// Numbers of the reference marks, into [`FamilyRights::doubts`], from 1.
    pub marks: Vec<usize>,
}

/// The rights of a family, with the rows that are to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyRights {
    /// The day of the assessment.
    pub date: Date,
    /// In the order of the record.
    pub persons: Vec<PersonRights>,
    /// What is to be confirmed, one sentence a reference mark.
    pub doubts: Vec<String>,
}

/// A stage of the registration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageView {
    /// Its code, as paths of the form name it.
    pub code: &'static str,
    /// What it is called.
    pub name: String,
    /// `done`, `current`, `ahead`, `not-asked`.
    pub state: &'static str,
    /// How it stands, in words.
    pub standing: String,
    /// When it was reached, where it is known.
    pub on: Option<Date>,
    /// What proves it.
    pub proof: String,
}

impl Office {
    /// The rights of each dependant over time.
    ///
    /// # Errors
    /// [`crate::ErrorCode::MemberMissing`].
    pub fn family_rights(&self, id: MemberId, language: Language) -> Result<FamilyRights> {
        let (member, assessment) = self.assess(id, self.surroundings.today())?;
        let say = Explainer { language, book: self.book, member: &member, date: assessment.date };
        let mut doubts: Vec<RowId> = Vec::new();
        let mut persons = Vec::new();
        for rights in &assessment.dependants {
            let Some(dependant) = member.dependants.get(rights.index) else { continue };
            let sex = dependant.sex;
            let mut span = |segment: &RightsSegment| {
                let marks = segment.doubts.iter().map(|row| mark(&mut doubts, row));
                RightsSpan {
                    from: segment.from,
                    to: segment.to,
                    coverage: segment.coverage,
                    word: say.coverage(segment.coverage, sex).to_owned(),
                    reason: say.coverage_reason(segment.reason, sex).to_owned(),
                    period: say.period(segment.from, segment.to),
                    marks: marks.collect(),
                    remedy: segment.remedy.as_ref().map(|remedy| say.remedy(remedy)),
                }
            };
            persons.push(PersonRights {
                id: rights.id.map(|id| id.0).unwrap_or_default(),
                name: dependant.name.first.in_language(language).to_owned(),
                relation: milaf_l10n::relation(language, dependant.relation, sex).to_owned(),
                today: span(&rights.on_date),
                spans: rights.segments.iter().map(span).collect(),
            });
        }
        let doubts = doubts.iter().map(|row| say.doubt(row)).collect();
        Ok(FamilyRights { date: assessment.date, persons, doubts })
    }

    /// The stages of a member's registration today.
    ///
    /// # Errors
    /// [`crate::ErrorCode::MemberMissing`].
    pub fn stages(&self, id: MemberId, language: Language) -> Result<Vec<StageView>> {
        let (member, assessment) = self.assess(id, self.surroundings.today())?;
        let say = Explainer { language, book: self.book, member: &member, date: assessment.date };
        let stage = |step: &milaf_rulebook::StageStep| {
            let (state, on, proof) = match &step.state {
                StageState::Done { on, proof } => ("done", *on, proof.clone()),
                StageState::Current => ("current", None, String::new()),
                StageState::Ahead => ("ahead", None, String::new()),
                StageState::NotAsked => ("not-asked", None, String::new()),
            };
            StageView {
                code: stage_code(step.stage),
                name: milaf_l10n::stage(language, step.stage).to_owned(),
                state,
                standing: say.stage_state(&step.state),
                on,
                proof,
            }
        };
        Ok(assessment.stages.iter().map(stage).collect())
    }
}

/// The number of a row's reference mark, given where it has none yet.
fn mark(doubts: &mut Vec<RowId>, row: &RowId) -> usize {
    doubts.iter().position(|known| known == row).unwrap_or_else(|| {
        doubts.push(row.clone());
        doubts.len() - 1
    }) + 1
}
