//! The message that the association sends to a member: what lacks, how much, by when. Plain text for a telephone.

use milaf_domain::{Language, MemberId};
use milaf_l10n::msg::reminder as words;
use milaf_l10n::{civility, date, money};
use milaf_paper::explain::{Explainer, plain};

use crate::error::Result;
use crate::gap::gaps;
use crate::register::Office;

impl Office {
    /// The message to a member, in the language they read.
    ///
    /// # Errors
    /// [`crate::ErrorCode::MemberMissing`].
    pub fn reminder(&self, id: MemberId, language: Language) -> Result<String> {
        let today = self.surroundings.today();
        let (member, assessment) = self.assess(id, today)?;
        let say = Explainer { language, book: self.book, member: &member, date: today };
        let title = civility(language, member.sex);
        let name = member.name.in_language(language);
        let mut lines = vec![words::greeting_line(language, words::GreetingLine { name: &name, title })];
        lines.push(String::new());
        let missing: Vec<String> =
            gaps(&say, &assessment).into_iter().filter(|gap| gap.required).map(|gap| gap.sentence).collect();
        if missing.is_empty() {
            lines.push(words::complete_line(language).to_owned());
        } else {
            lines.push(words::missing_line(language).to_owned());
            lines.extend(missing.iter().map(|line| format!("– {line}")));
        }
        let mut unsure = false;
        if let Some(cover) = assessment.contribution().and_then(|c| c.cover_a_year()) {
            let (month, quarter) = (money(language, cover.value.month), money(language, cover.value.quarter));
            lines.push(String::new());
            lines.push(words::amount_line(language, words::AmountLine { month: &month, quarter: &quarter }));
            unsure |= !cover.doubts.is_empty();
        }
        if let Some(payment) = assessment.calendar.iter().find(|payment| payment.due.value >= today) {
            let (what, day) = (say.payment_kind(payment.kind), date::long(language, payment.due.value));
            lines.push(match &payment.amount {
                Some(amount) => {
                    let amount = money(language, amount.value);
                    let line = words::PaymentAmountLine { amount: &amount, date: &day, what };
                    words::payment_amount_line(language, line)
                }
                None => words::payment_line(language, words::PaymentLine { date: &day, what }),
            });
            unsure |= !payment.due.doubts.is_empty()
                || payment.amount.as_ref().is_some_and(|amount| !amount.doubts.is_empty());
        }
        if unsure {
            lines.push(words::confirm_line(language).to_owned());
        }
        if let Some(number) = self.dossier(id)?.number {
            lines.push(words::number_line(language, &number.to_string()));
        }
        lines.push(String::new());
        lines.push(words::closing_line(language).to_owned());
        lines.push(self.association()?.name.in_language(language).to_owned());
        Ok(plain(lines.join("\n").trim_end()))
    }
}
