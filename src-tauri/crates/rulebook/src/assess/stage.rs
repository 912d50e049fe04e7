//! The strip of stages: what was reached, where the member stands, what is still to come.

use milaf_domain::{Date, Stage};

use super::Case;
use crate::assessment::{Assessment, RightsState, StageState, StageStep};
use crate::row::{Kind, Pays};

pub(super) fn stages(case: &Case<'_>, assessment: &Assessment) -> Vec<StageStep> {
    let mut reached_all = true;
    Stage::ALL
        .into_iter()
        .map(|stage| {
            let row = case.book.on(Kind::Stage, None, Some(code(stage)), case.date).map(|r| r.id.clone());
            let state = match state(case, assessment, stage) {
                Some(state) => state,
                None if reached_all => {
                    reached_all = false;
                    StageState::Current
                }
                None => StageState::Ahead,
            };
            StageStep { stage, state, row }
        })
        .collect()
}

fn code(stage: Stage) -> &'static str {
    match stage {
        Stage::ReturnFiled => "return-filed",
        Stage::RequestMade => "request-made",
        Stage::NumberReceived => "number-received",
        Stage::FamilyDeclared => "family-declared",
        Stage::FirstPayment => "first-payment",
        Stage::CoverOpen => "cover-open",
        Stage::YearlyProofs => "yearly-proofs",
    }
}

/// Reached or not asked; `None`: not reached yet, as far as the record tells.
fn state(case: &Case<'_>, assessment: &Assessment, stage: Stage) -> Option<StageState> {
    let member = case.member;
    let mark = member.stages.iter().rev().find(|m| m.stage == stage && m.on <= case.date);
    if let Some(mark) = mark {
        return Some(StageState::Done { on: Some(mark.on), proof: mark.proof.clone() });
    }
    let done = |on: Option<Date>| Some(StageState::Done { on, proof: String::new() });
    match stage {
        Stage::ReturnFiled => {
            let taxed = case.held().iter().any(|h| case.pays(&h.value.category) == Some(Pays::Droit));
            if !taxed && !case.held().is_empty() {
                return Some(StageState::NotAsked);
            }
            let filed = member.situation.activities.iter().flat_map(|a| &a.value.turnovers);
            filed
                .filter_map(|t| t.declared_on)
                .filter(|on| *on <= case.date)
                .max()
                .and_then(|on| done(Some(on)))
        }
        Stage::NumberReceived | Stage::RequestMade if member.cnss.is_some() => done(None),
        Stage::FamilyDeclared if member.dependants.is_empty() => Some(StageState::NotAsked),
        Stage::FirstPayment => {
            let month = member.contributions.first_month?;
            (month.first_day() <= case.date).then(|| StageState::Done { on: None, proof: String::new() })
        }
        Stage::CoverOpen => {
            let opens = assessment.entitlement.opens_on.as_ref()?.value;
            matches!(assessment.entitlement.state, RightsState::Open | RightsState::Kept)
                .then(|| StageState::Done { on: Some(opens), proof: String::new() })
        }
        _ => None,
    }
}
