//! The attestation of membership, as the bureau of an association writes it.

use milaf_domain::{
    Address, AddressPlace, Association, Date, IdentityDocument, Language, Member, MembershipBody,
    PaperLanguage, PersonName, RefusalReason, Sex,
};
use milaf_l10n::msg::{attestation as words, paper as paper_words};
use milaf_l10n::{date, refusal_reason};
use serde::Serialize;

use super::letter::{
    association_place, comma, done_at, in_script, letterhead, long_day, person, quality, sheet, signatory,
    titled, twin,
};
use crate::block::{Prose, Setting, Size};
use crate::mark::{isolated, ltr, strong};
use crate::page::Sheets;
use crate::paper::{Hand, Paper};
use crate::pdf::Imprint;
use crate::press::Press;
use crate::twin::Twin;

/// What an attestation is made from.
#[derive(Clone, Debug, Serialize)]
pub struct AttestationData<'a> {
    /// Who attests.
    pub association: &'a Association,
    /// Whose membership.
    pub member: &'a Member,
    /// The attestation's own number: `12/2026`.
    pub number: &'a str,
    /// The day of issue, whose bureau signs.
    pub date: Date,
    /// The day of a copy; none: the first print.
    pub copy_on: Option<Date>,
}

/// What a refusal is made from.
#[derive(Clone, Debug, Serialize)]
pub struct RefusalData<'a> {
    /// Who refuses.
    pub association: &'a Association,
    /// Who asked.
    pub name: &'a PersonName,
    /// For the title.
    pub sex: Option<Sex>,
    /// Number of the identity document shown; empty where none was.
    pub identity: &'a str,
    /// The refusal's own number, of the same series: `13/2026`.
    pub number: &'a str,
    /// The day, whose bureau signs.
    pub date: Date,
    /// Why.
    pub reason: RefusalReason,
    /// What is said besides, in the words of the bureau; empty: nothing.
    pub said: &'a str,
    /// The day of a copy; none: the first print.
    pub copy_on: Option<Date>,
}

/// The attestation as a PDF file.
pub fn print(
    press: &mut Press,
    data: &AttestationData<'_>,
    language: PaperLanguage,
    imprint: &Imprint<'_>,
) -> Vec<u8> {
    let sheets = sheets(press, data, language);
    press.print(&sheets, imprint)
}

/// The attestation laid out.
pub fn sheets(press: &mut Press, data: &AttestationData<'_>, language: PaperLanguage) -> Sheets {
    let number = data.number.to_owned();
    let mut paper = Paper::new(press, sheet(language, twin(words::main_title), number, Hand::Naskh));
    paper.letterhead(&letterhead(data.association));
    paper.space(34.0);
    paper.title(&twin(words::main_title), &Twin::each(|l| words::number_line(l, &ltr(data.number))));
    copy_mark(&mut paper, data.copy_on);
    paper.space(26.0);
    for l in language.languages() {
        paper.prose(&body(*l, statement(data, *l)));
        paper.space(4.0);
        paper.prose(&body(*l, words::purpose_text(*l, data.member.sex).to_owned()));
        paper.space(16.0);
    }
    sign(&mut paper, data.association, data.date);
    paper.finish()
}

/// The refusal laid out.
pub fn refusal_sheets(press: &mut Press, data: &RefusalData<'_>, language: PaperLanguage) -> Sheets {
    let number = data.number.to_owned();
    let mut paper = Paper::new(press, sheet(language, twin(words::refusal_title), number, Hand::Naskh));
    paper.letterhead(&letterhead(data.association));
    paper.space(34.0);
    paper.title(&twin(words::refusal_title), &Twin::each(|l| words::number_line(l, &ltr(data.number))));
    copy_mark(&mut paper, data.copy_on);
    paper.space(26.0);
    for l in language.languages() {
        paper.prose(&body(*l, refusal(data, *l)));
        paper.space(4.0);
        paper.prose(&body(*l, words::refusal_remedy_text(*l, data.sex).to_owned()));
        paper.space(16.0);
    }
    sign(&mut paper, data.association, data.date);
    paper.finish()
}

/// What it says on a copy, below its title.
fn copy_mark(paper: &mut Paper<'_>, copy_on: Option<Date>) {
    let Some(on) = copy_on else { return };
    paper.prose(&Prose {
        words: Twin::each(|l| paper_words::copy_line(l, &ltr(&date::short(on)))),
        size: Size::Large,
        heavy: true,
        centred: true,
        setting: Setting::Stacked,
        ..Prose::default()
    });
}

/// A paragraph of a certificate, in one language.
fn body(l: Language, text: String) -> Prose {
    let words = match l {
        Language::Ar => Twin::new(text, ""),
        Language::Fr => Twin::new("", text),
    };
    Prose {
        words,
        size: Size::Certificate,
        setting: Setting::Stacked,
        justified: true,
        with_next: true,
        ..Prose::default()
    }
}

fn sign(paper: &mut Paper<'_>, association: &Association, day: Date) {
    let done = Prose { words: done_at(association, day), size: Size::Certificate, ..Prose::default() };
    paper.signatures(Some(&done), &[association_place(association, day)]);
}

fn refusal(data: &RefusalData<'_>, l: Language) -> String {
    let mut sentence = match signatory(data.association, data.date) {
        Some(term) => {
            let name = person(&term.name).get(l).to_owned();
            let office = quality(l, term, data.association);
            let by = words::RefusalSignatoryClause { sex: term.sex, signatory: &name, office: &office };
            words::refusal_signatory_clause(l, by)
        }
        None => words::refusal_association_clause(l, &super::letter::named_association(l, data.association)),
    };
    let name = strong(&titled(l, data.name, data.sex));
    sentence.push(' ');
    sentence.push_str(&if data.identity.is_empty() {
        words::refusal_request_clause(l, &name)
    } else {
        let asked =
            words::RefusalIdentifiedClause { name: &name, sex: data.sex, number: &ltr(data.identity) };
        words::refusal_identified_clause(l, asked)
    });
    let reason = refusal_reason(l, data.reason);
    let said = isolated(data.said);
    let reason = match (data.reason, data.said.is_empty()) {
        (RefusalReason::Other, false) => said,
        (_, true) => reason.to_owned(),
        (_, false) => words::refusal_said_clause(l, words::RefusalSaidClause { reason, said: &said }),
    };
    sentence.push(' ');
    sentence.push_str(&words::refusal_reason_clause(l, &reason));
    sentence
}

/// One sentence, clause by clause; a clause whose fact is unknown is left out.
fn statement(data: &AttestationData<'_>, language: Language) -> String {
    let (member, sex) = (data.member, data.member.sex);
    let mut sentence = opening(data, language);
    sentence.push(' ');
    sentence.push_str(&strong(&titled(language, &member.name, sex)));
    let clauses =
        [birth(member, language), identity(member.identity.as_ref(), sex, language), home(data, language)];
    for clause in clauses.into_iter().flatten() {
        sentence.push_str(comma(language));
        sentence.push_str(&clause);
    }
    sentence.push_str(comma(language));
    sentence.push_str(&membership(data, language));
    sentence.push('.');
    sentence
}

fn opening(data: &AttestationData<'_>, l: Language) -> String {
    match signatory(data.association, data.date) {
        Some(term) => {
            let name = person(&term.name).get(l).to_owned();
            let office = quality(l, term, data.association);
            words::signatory_clause(
                l,
                words::SignatoryClause { sex: term.sex, signatory: &name, office: &office },
            )
        }
        None => words::association_clause(l, &super::letter::named_association(l, data.association)),
    }
}

fn birth(member: &Member, l: Language) -> Option<String> {
    let birth = member.birth?;
    let born = match (birth.date(), birth.month()) {
        (Some(day), _) => words::born_on_clause(
            l,
            words::BornOnClause { sex: member.sex, date: &ltr_if_arabic(l, &date::short(day)) },
        ),
        (None, Some(_)) => words::born_in_month_clause(
            l,
            words::BornInMonthClause { sex: member.sex, date: &date::partial(l, birth) },
        ),
        (None, None) => {
            words::born_in_clause(l, words::BornInClause { sex: member.sex, date: &birth.year().to_string() })
        }
    };
    let place = in_script(&member.birth_place, l);
    Some(if place.is_empty() {
        born
    } else {
        words::birth_place_clause(l, words::BirthPlaceClause { born: &born, place: &place })
    })
}

fn ltr_if_arabic(language: Language, text: &str) -> String {
    if language.is_rtl() { ltr(text) } else { text.to_owned() }
}

fn identity(document: Option<&IdentityDocument>, sex: Option<Sex>, l: Language) -> Option<String> {
    let document = document?;
    let number = ltr(document.number());
    Some(match document {
        IdentityDocument::Cin(_) => words::card_clause(l, words::CardClause { sex, number: &number }),
        IdentityDocument::ResidenceCard(_) => {
            words::residence_clause(l, words::ResidenceClause { sex, number: &number })
        }
    })
}

fn home(data: &AttestationData<'_>, l: Language) -> Option<String> {
    let address = data.member.situation.address_on(AddressPlace::Home, data.date)?;
    let address = address_line(address, l);
    (!address.is_empty())
        .then(|| words::home_clause(l, words::HomeClause { sex: data.member.sex, address: &address }))
}

fn address_line(address: &Address, l: Language) -> String {
    let (street, city) = (in_script(&address.street, l), in_script(&address.city, l));
    match (street.is_empty(), city.is_empty()) {
        (false, false) => format!("{street}{}{city}", comma(l)),
        _ => street + &city,
    }
}

fn membership(data: &AttestationData<'_>, l: Language) -> String {
    let member = data.member;
    let held = member.situation.membership_on(MembershipBody::Association, data.date);
    let mut clause = words::member_clause(l, member.sex).to_owned();
    let number = held.map(|m| m.value.number.as_str()).filter(|n| !n.is_empty());
    if let Some(number) = number.or(member.number.as_ref().map(|n| n.0.as_str())) {
        clause = words::member_number_clause(
            l,
            words::MemberNumberClause { member: &clause, number: &ltr(number) },
        );
    }
    if let Some(since) = held.and_then(|m| m.period.from) {
        let day = long_day(l, since);
        clause = words::member_since_clause(l, words::MemberSinceClause { member: &clause, date: &day });
    }
    clause
}
