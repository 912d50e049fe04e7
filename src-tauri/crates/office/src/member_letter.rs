//! Letters to members, for one or for a whole selection: what is missing, which contributions or dues are late. In one file
//! or one for each.

use std::collections::BTreeSet;
use std::path::Path;

use milaf_domain::{Address, AddressPlace, Date, Language, Member, MemberId, PaperLanguage};
use milaf_l10n::date;
use milaf_l10n::msg::member_letter as words;
use milaf_paper::documents::member_letter::{self as paper, Addressee, MemberLetter, Passage};
use milaf_paper::explain::{Explainer, in_sentence};
use milaf_paper::mark::ltr;
use milaf_paper::{Press, Twin};
use milaf_rulebook::Kind;
use serde::Serialize;

use crate::error::{Error, ErrorCode, Result};
use crate::file::write_file;
use crate::gap::gaps;
use crate::register::Office;
use crate::sheet::Printed;
use crate::standing::{StandingFilter, StandingSort, Trouble};

/// So many members in arrears are read at once.
const STRIDE: u64 = 2_000;

/// What a letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterKind {
    /// What the dossier lacks.
    Pieces,
    /// Contributions to the CNSS that are not paid.
    Arrears,
    /// The association's dues of a year.
    Dues(i16),
}

/// Who gets a letter and who needs none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LetterRecap {
    /// Those who get one.
    pub takes: Vec<MemberId>,
    /// Those to whom there is nothing to write.
    pub leaves: Vec<MemberId>,
}

impl Office {
    /// Those whom a kind of letter concerns, by name for pieces and dues, those of the oldest debt first for arrears. As
    /// they stood when they were last looked over: [`Office::letter_recap`] says who gets one.
    ///
    /// # Errors
    /// [`ErrorCode::DuesMissing`]; when the register cannot be read.
    pub fn letter_concerned(&self, kind: LetterKind, language: Language) -> Result<Vec<MemberId>> {
        match kind {
            LetterKind::Dues(year) => self.late_ids(year, language),
            LetterKind::Pieces => {
                let troubles = vec![Trouble::Missing, Trouble::Expired];
                let short = StandingFilter { pieces: troubles, ..StandingFilter::default() };
                let faulty = StandingFilter { faulty: Some(true), ..StandingFilter::default() };
                let sort = StandingSort::Name(language);
                let short: BTreeSet<MemberId> = self.roll(&short, sort, false)?.into_iter().collect();
                let faulty: BTreeSet<MemberId> = self.roll(&faulty, sort, false)?.into_iter().collect();
                let everybody = self.roll(&StandingFilter::default(), sort, false)?;
                Ok(everybody.into_iter().filter(|id| short.contains(id) || faulty.contains(id)).collect())
            }
            LetterKind::Arrears => {
                let mut ids = Vec::new();
                loop {
                    let page = self.arrears(language, ids.len() as u64, STRIDE)?;
                    let read = page.rows.len() as u64;
                    ids.extend(page.rows.into_iter().map(|row| row.member));
                    if read < STRIDE {
                        return Ok(ids);
                    }
                }
            }
        }
    }

    /// Who of a selection gets a letter; nothing is printed.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`].
    pub fn letter_recap(&self, kind: LetterKind, ids: &[MemberId]) -> Result<LetterRecap> {
        let mut recap = LetterRecap::default();
        for id in ids {
            match self.letter(kind, *id)? {
                Some(_) => recap.takes.push(*id),
                None => recap.leaves.push(*id),
            }
        }
        Ok(recap)
    }

    /// The letters of a selection in one file, a page each; those who need none are left out.
    ///
    /// # Errors
    /// [`ErrorCode::LetterNobody`] when nobody needs one; [`ErrorCode::MemberMissing`], [`ErrorCode::AssociationIncomplete`].
    pub fn letters(&self, kind: LetterKind, ids: &[MemberId], language: PaperLanguage) -> Result<Printed> {
        let mut letters = Vec::new();
        for id in ids {
            letters.extend(self.letter(kind, *id)?);
        }
        self.print_letters(&letters, language)
    }

    /// The same, one file for each member, named after them. `goes_on` is told how many members were looked at and answers
    /// whether to go on. Answers how many letters were written.
    ///
    /// # Errors
    /// As [`Office::letters`], and the disk's.
    pub fn letters_into(
        &self,
        kind: LetterKind,
        ids: &[MemberId],
        language: PaperLanguage,
        folder: &Path,
        mut goes_on: impl FnMut(usize) -> bool,
    ) -> Result<usize> {
        let mut written = 0;
        for (done, id) in ids.iter().enumerate() {
            if !goes_on(done) {
                return Ok(written);
            }
            let Some(letter) = self.letter(kind, *id)? else { continue };
            let name = letter.to.as_ref().map(|to| to.name.in_language(Language::Fr)).unwrap_or_default();
            let fit: String =
                name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).take(60).collect();
            let fit = fit.split_whitespace().collect::<Vec<_>>().join(" ");
            let printed = self.print_letters(&[letter], language)?;
            let place = (1u32..)
                .map(|n| folder.join(if n == 1 { format!("{fit}.pdf") } else { format!("{fit} ({n}).pdf") }))
                .find(|path| !path.exists());
            write_file(&place.unwrap_or_else(|| folder.join(&fit)), &printed.pdf)?;
            written += 1;
        }
        goes_on(ids.len());
        if written == 0 { Err(Error::new(ErrorCode::LetterNobody)) } else { Ok(written) }
    }

    pub(crate) fn print_letters(&self, letters: &[MemberLetter], language: PaperLanguage) -> Result<Printed> {
        if letters.is_empty() {
            return Err(Error::new(ErrorCode::LetterNobody));
        }
        let association = self.named_association()?;
        let mut press = Press::new();
        let sheets = paper::sheets(&mut press, &association, self.surroundings.today(), letters, language);
        Ok(self.press(&mut press, &sheets, &association, language, None))
    }

    /// The letter to a member; none where there is nothing to write.
    fn letter(&self, kind: LetterKind, id: MemberId) -> Result<Option<MemberLetter>> {
        match kind {
            LetterKind::Pieces => self.pieces_letter(id),
            LetterKind::Arrears => self.arrears_letter(id),
            LetterKind::Dues(year) => self.dues_letter(id, year),
        }
    }

    fn pieces_letter(&self, id: MemberId) -> Result<Option<MemberLetter>> {
        let today = self.surroundings.today();
        let (member, assessment) = self.assess(id, today)?;
        let say = |language| Explainer { language, book: self.book, member: &member, date: today };
        let (fr, ar) = (gaps(&say(Language::Fr), &assessment), gaps(&say(Language::Ar), &assessment));
        let asked = fr.into_iter().zip(ar).filter(|(gap, _)| gap.required);
        let missing: Vec<Twin> = asked.map(|(fr, ar)| Twin::new(ar.sentence, fr.sentence)).collect();
        if missing.is_empty() {
            return Ok(None);
        }
        let place = self.desk()?;
        let planned = self.planned_deposit()?;
        let until = Twin::each(|l| match planned {
            Some(day) => {
                let day = date::long(l, day);
                words::pieces_until_text(l, words::PiecesUntilText { place: place.get(l), date: &day })
            }
            None => words::pieces_where_text(l, place.get(l)),
        });
        Ok(Some(MemberLetter {
            to: Some(addressee(&member, today)),
            subject: Twin::each(|l| words::pieces_subject(l).to_owned()),
            reference: self.dossier(id)?.number.map(|number| number.to_string()).unwrap_or_default(),
            passages: vec![
                Passage::Text(Twin::each(|l| words::pieces_text(l).to_owned())),
                Passage::List(missing),
                Passage::Text(until),
            ],
            note: Twin::default(),
        }))
    }

    fn arrears_letter(&self, id: MemberId) -> Result<Option<MemberLetter>> {
        let today = self.surroundings.today();
        let context = self.context()?;
        let (member, account) = self.read(|reader| {
            let member = crate::member::whole(reader, id)?;
            let account = self.account_in(reader, &member, id, today, &context)?;
            Ok((member, account))
        })?;
        let months = account.arrears();
        if months.is_empty() {
            return Ok(None);
        }
        let listed = months.iter().map(|month| Twin::each(|l| date::month(l, *month))).collect();
        let mut passages =
            vec![Passage::Text(Twin::each(|l| words::arrears_text(l).to_owned())), Passage::List(listed)];
        let owing = account.owing().filter(|owing| owing.value > milaf_domain::Money::ZERO);
        if let Some(owing) = &owing {
            passages.push(Passage::Text(Twin::each(|l| {
                let said = words::arrears_amount_text(l, &in_sentence(l, owing.value));
                match owing.doubts.is_empty() {
                    true => said,
                    false => format!("{said} {}", words::arrears_confirm_text(l)),
                }
            })));
        }
        for row in account.remissions.iter().filter_map(|row| self.book.row(row)) {
            let Some(until) = row.valid_to else { continue };
            passages.push(Passage::Text(Twin::each(|l| {
                let (name, day) = (row.name.in_language(l), date::long(l, until));
                words::remission_text(l, words::RemissionText { name, date: &day })
            })));
        }
        passages.push(Passage::Text(Twin::each(|l| {
            let rows = self.book.rows_on(Kind::PaymentChannel, today);
            let names: Vec<&str> = rows.map(|row| row.name.in_language(l)).collect();
            words::arrears_how_text(l, &names.join(comma(l)))
        })));
        Ok(Some(MemberLetter {
            to: Some(addressee(&member, today)),
            subject: Twin::each(|l| words::arrears_subject(l).to_owned()),
            reference: String::new(),
            passages,
            note: Twin::default(),
        }))
    }

    fn dues_letter(&self, id: MemberId, year: i16) -> Result<Option<MemberLetter>> {
        let today = self.surroundings.today();
        let member = self.member(id)?;
        let Some((asked, owing)) = self.owing_dues(id, year)? else {
            return Err(Error::new(ErrorCode::DuesMissing).with("year", year));
        };
        if owing <= milaf_domain::Money::ZERO || today <= asked.due_on {
            return Ok(None);
        }
        let place = self.desk()?;
        let year = year.to_string();
        let text = Twin::each(|l| {
            let (amount, day) = (in_sentence(l, owing), date::long(l, asked.due_on));
            words::dues_text(l, words::DuesText { year: &year, amount: &amount, date: &day })
        });
        Ok(Some(MemberLetter {
            to: Some(addressee(&member, today)),
            subject: Twin::each(|l| words::dues_subject(l, &year)),
            reference: String::new(),
            passages: vec![
                Passage::Text(text),
                Passage::Text(Twin::each(|l| words::dues_where_text(l, place.get(l)))),
            ],
            note: Twin::default(),
        }))
    }

    /// Where the desk is: the association's address, else its city, else its name.
    fn desk(&self) -> Result<Twin> {
        let association = self.named_association()?;
        Ok(Twin::each(|l| {
            let own = [&association.address, &association.city, &association.name];
            let said = own.into_iter().find(|pair| !pair.is_empty());
            said.map(|pair| pair.in_language(l).to_owned()).unwrap_or_default()
        }))
    }
}

/// To whom a letter to a member goes.
pub(crate) fn addressee(member: &Member, on: Date) -> Addressee {
    let home = member.situation.address_on(AddressPlace::Home, on);
    Addressee {
        name: member.name.clone(),
        sex: member.sex,
        address: home.map(|home| Twin::each(|l| line(home, l))).unwrap_or_default(),
    }
}

fn line(address: &Address, l: Language) -> String {
    let code = address.postal_code.as_ref().map(|code| ltr(code.as_str())).unwrap_or_default();
    let city = format!("{code} {}", address.city.in_language(l));
    let parts = [address.street.in_language(l).to_owned(), city.trim().to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(comma(l))
}

fn comma(language: Language) -> &'static str {
    match language {
        Language::Fr => ", ",
        Language::Ar => "، ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo;
    use crate::standing::{StandingFilter, StandingSort};
    use crate::testing::filled;

    fn everybody(office: &Office) -> Vec<MemberId> {
        office.roll(&StandingFilter::default(), StandingSort::Number, false).unwrap()
    }

    #[test]
    fn a_selection_gets_a_page_each_and_those_who_need_none_are_left_out() {
        let (folder, office) = filled();
        let ids = everybody(&office);
        let recap = office.letter_recap(LetterKind::Pieces, &ids).unwrap();
        assert!(!recap.takes.is_empty() && !recap.leaves.is_empty());
        let printed = office.letters(LetterKind::Pieces, &ids, PaperLanguage::Both).unwrap();
        assert!(printed.pages >= recap.takes.len());
        assert!(printed.texts.iter().any(|text| text.contains("وتفضلوا بقبول فائق التقدير والاحترام")));
        let some: Vec<MemberId> = recap.takes.iter().take(2).copied().collect();
        let written =
            office.letters_into(LetterKind::Pieces, &some, PaperLanguage::Fr, folder.path(), |_| true);
        assert_eq!(written.unwrap(), 2);
        let nobody = office.letters(LetterKind::Pieces, &recap.leaves, PaperLanguage::Fr).unwrap_err();
        assert_eq!(nobody.code, ErrorCode::LetterNobody);
    }

    #[test]
    fn a_letter_about_dues_names_the_year_and_what_is_owed() {
        let (_folder, office) = filled();
        let ids = everybody(&office);
        let missing = office.letters(LetterKind::Dues(2026), &ids, PaperLanguage::Fr).unwrap_err();
        assert_eq!(missing.code, ErrorCode::DuesMissing);
        let asked = milaf_domain::DuesYear {
            year: 2026,
            amount: milaf_domain::Money::dirhams(150),
            due_on: demo::DAY.yesterday().unwrap(),
        };
        office.set_dues(&asked).unwrap();
        let one = office.letters(LetterKind::Dues(2026), &ids[..1], PaperLanguage::Fr).unwrap();
        let text = one.texts.join("\n").replace('\u{A0}', " ");
        assert!(text.contains("150,00 DH") && text.contains("2026"), "{text}");
    }
}
