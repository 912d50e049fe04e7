//! Assessing a member on a date, with and without a change that is only thought of.

use milaf_domain::{Date, Language, Member, MemberId};
use milaf_paper::explain::{Chapter, Explainer, plain};
use milaf_rulebook::{Assessment, Context, RuleBook, assess, what_if};

use crate::error::Result;
use crate::register::Office;

impl Office {
    /// The member and the assessment of their case on a date.
    ///
    /// # Errors
    /// [`crate::ErrorCode::MemberMissing`].
    pub fn assess(&self, id: MemberId, on: Date) -> Result<(Member, Assessment)> {
        let member = self.member(id)?;
        let assessment = assess(self.book, &member, on, &self.context()?);
        Ok((member, assessment))
    }

    /// The assessment of a case with one change that is not written down.
    ///
    /// # Errors
    /// As [`Office::assess`].
    pub fn assess_if(
        &self,
        id: MemberId,
        on: Date,
        change: impl FnOnce(&mut Member),
    ) -> Result<(Member, Assessment)> {
        let mut member = self.member(id)?;
        let context = self.context()?;
        let mut changed = None;
        let assessment = what_if(
            self.book,
            &member,
            |m: &mut Member| {
                change(m);
                changed = Some(m.clone());
            },
            on,
            &context,
        );
        if let Some(changed) = changed {
            member = changed;
        }
        Ok((member, assessment))
    }
}

/// An assessment as chapters of plain sentences, for a terminal.
pub fn report(book: &RuleBook, member: &Member, assessment: &Assessment, language: Language) -> Vec<Chapter> {
    let explainer = Explainer { language, book, member, date: assessment.date };
    let plain_chapter = |chapter: Chapter| Chapter {
        title: plain(&chapter.title),
        lines: chapter.lines.iter().map(|line| plain(line)).collect(),
    };
    explainer.report(assessment).into_iter().map(plain_chapter).collect()
}

/// A case without a register: a member made of what was typed, assessed like any other.
pub fn assess_alone(member: &Member, on: Date, context: &Context) -> Assessment {
    assess(RuleBook::embedded(), member, on, context)
}
