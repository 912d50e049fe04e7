//! The association's own money and membership: the receipt with its stub, the form of membership, the cards.

use milaf_domain::{
    AddressPlace, Association, BureauTerm, Date, Language, Member, MembershipBody, Money, NamePair, Office,
    PaperLanguage, PaymentMeans, PersonName,
};
use milaf_l10n::msg::{dossier_paper as fields, dues as words, paper as paper_words};
use milaf_l10n::{date, money, payment_means, words as in_words};

use super::letter::{
    both_scripts, comma, done_at, identity_label, in_both_scripts, in_script, letterhead, sheet, titled, twin,
};
use crate::block::{Card, Prose, Row, Setting, Signature, Size, Value};
use crate::explain::in_sentence;
use crate::mark::{ltr, strong};
use crate::page::Sheets;
use crate::paper::{Hand, Paper};
use crate::press::Press;
use crate::twin::Twin;

/// What a receipt is made from.
#[derive(Clone, Debug)]
pub struct ReceiptData<'a> {
    /// Who received.
    pub association: &'a Association,
    /// Number of the receipt: `12/2026`.
    pub number: &'a str,
    /// Who paid.
    pub name: &'a PersonName,
    /// Their number in the association; empty where they have none.
    pub member_number: &'a str,
    /// For which year.
    pub year: i16,
    /// How much.
    pub amount: Money,
    /// When it was paid.
    pub paid_on: Date,
    /// How.
    pub means: PaymentMeans,
    /// Number of the cheque or transfer.
    pub reference: &'a str,
    /// The day of a copy; none: the first print.
    pub copy_on: Option<Date>,
    /// The day on which it was cancelled, and why.
    pub cancelled: Option<(Date, &'a str)>,
}

/// The receipt with its stub below, laid out.
pub fn receipt_sheets(press: &mut Press, data: &ReceiptData<'_>, language: PaperLanguage) -> Sheets {
    let title = Twin::each(|l| format!("{} {}", words::receipt_title(l), data.number));
    let mut paper = Paper::new(press, sheet(language, title, data.number.to_owned(), Hand::Sans));
    paper.letterhead(&letterhead(data.association));
    half(&mut paper, data, &twin(words::receipt_title));
    let done = Prose { words: done_at(data.association, data.paid_on), ..Prose::default() };
    paper.signatures(Some(&done), &[treasurer_place(data.association, data.paid_on)]);
    paper.cut_line(&twin(words::stub_cut));
    half(&mut paper, data, &twin(words::stub_title));
    paper.finish()
}

fn half(paper: &mut Paper<'_>, data: &ReceiptData<'_>, title: &Twin) {
    let number = Twin::each(|l| words::number_line(l, &ltr(data.number)));
    paper.title(title, &number);
    let warning = match (&data.cancelled, data.copy_on) {
        (Some((on, why)), _) => Some(Twin::each(|l| {
            words::cancelled_line(l, words::CancelledLine { date: &ltr(&date::short(*on)), reason: why })
        })),
        (None, Some(on)) => Some(Twin::each(|l| paper_words::copy_line(l, &ltr(&date::short(on))))),
        (None, None) => None,
    };
    if let Some(words) = warning {
        paper.prose(&Prose {
            words,
            size: Size::Large,
            heavy: true,
            centred: true,
            setting: Setting::Stacked,
            ..Prose::default()
        });
    }
    paper.row(&Row::new(twin(words::received_from_label), Value::Scripts(in_both_scripts(data.name))));
    if !data.member_number.is_empty() {
        paper.row(&Row::new(twin(fields::membership_label), Value::Data(data.member_number.to_owned())));
    }
    let what = Twin::each(|l| words::year_line(l, &data.year.to_string()));
    paper.row(&Row::new(twin(words::for_label), Value::Words(what)));
    let figures = if paper.languages().len() > 1 {
        Value::Data(money(Language::Fr, data.amount))
    } else {
        Value::Words(Twin::each(|l| in_sentence(l, data.amount)))
    };
    paper.row(&Row::new(twin(words::amount_label), figures));
    let means = Twin::each(|l| {
        let means = payment_means(l, data.means);
        if data.reference.is_empty() {
            means.to_owned()
        } else {
            format!("{means}{}{}", comma(l), ltr(data.reference))
        }
    });
    paper.row(&Row::new(twin(words::means_label), Value::Words(means)));
    paper.row(&Row::new(twin(words::paid_on_label), Value::Data(date::short(data.paid_on))));
    let sum = Twin::each(|l| {
        in_words::amount(l, data.amount).map(|sum| words::closed_line(l, &strong(&sum))).unwrap_or_default()
    });
    paper.prose(&Prose { words: sum, setting: Setting::Stacked, ..Prose::default() });
}

/// Where the treasurer signs; whoever else of the bureau where none is in office.
fn treasurer_place(association: &Association, day: Date) -> Signature {
    let term = association.in_office(Office::Treasurer, day);
    let named = |term: &BureauTerm| Twin::each(|l| titled(l, &term.name, term.sex));
    Signature { label: twin(words::treasurer_block), name: term.map(named).unwrap_or_default() }
}

/// What a form of membership is made from.
#[derive(Clone, Debug)]
pub struct MembershipFormData<'a> {
    /// Which association is joined.
    pub association: &'a Association,
    /// Who joins; none: an empty form.
    pub member: Option<&'a Member>,
    /// The day.
    pub date: Date,
    /// What is asked for the year, where it is set.
    pub dues: Option<(i16, Money)>,
}

/// The form of membership laid out.
pub fn form_sheets(press: &mut Press, data: &MembershipFormData<'_>, language: PaperLanguage) -> Sheets {
    let title = twin(words::form_title);
    let mut paper = Paper::new(press, sheet(language, title.clone(), String::new(), Hand::Sans));
    paper.letterhead(&letterhead(data.association));
    let dues = data.dues.map_or_else(Twin::default, |(year, amount)| {
        Twin::each(|l| {
            let (year, amount) = (year.to_string(), in_sentence(l, amount));
            words::form_dues_line(l, words::FormDuesLine { year: &year, amount: &amount })
        })
    });
    paper.title(&title, &dues);
    let nobody = Member::default();
    let member = data.member.unwrap_or(&nobody);
    let name = |pair: &NamePair| scripts(Twin::from(pair));
    let text = |value: Option<String>| value.map_or(Value::Hand, Value::Data);
    paper.heading(&twin(fields::identity_heading));
    paper.row(&Row::new(twin(fields::last_name_label), name(&member.name.last)));
    paper.row(&Row::new(twin(fields::first_name_label), name(&member.name.first)));
    let document = member.identity.as_ref();
    paper.row(&Row::new(identity_label(document), text(document.map(|d| d.number().to_owned()))));
    paper.row(&Row::new(twin(fields::birth_label), text(member.birth.map(date::partial_short))));
    paper.row(&Row::new(twin(words::birth_place_label), name(&member.birth_place)));
    paper.row(&Row::new(twin(fields::mobile_label), text(member.mobile.as_ref().map(|m| m.spaced()))));
    paper.row(&Row::new(twin(fields::email_label), text(member.email.as_ref().map(ToString::to_string))));
    let home = member.situation.address_on(AddressPlace::Home, data.date);
    let address = home.map_or_else(Twin::default, |a| {
        Twin::each(|l| {
            let parts = [in_script(&a.street, l), in_script(&a.city, l)];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(comma(l))
        })
    });
    paper.row(&Row::new(twin(words::address_label), scripts(address)));
    paper.heading(&twin(fields::activity_heading));
    let held = member.situation.activities_on(data.date);
    let label = held.first().map(|a| both_scripts(&a.value.label)).unwrap_or_default();
    paper.row(&Row::new(twin(fields::activity_label), scripts(label)));
    let tax = held.first().and_then(|a| a.value.tax_number.as_ref());
    paper.row(&Row::new(twin(words::tax_number_label), text(tax.map(ToString::to_string))));
    paper.space(6.0);
    paper.prose(&Prose { justified: true, ..Prose::new(twin(words::form_engagement_text)) });
    paper.prose(&Prose {
        size: Size::Small,
        soft: true,
        justified: true,
        ..Prose::new(twin(words::form_data_text))
    });
    let own = Signature {
        label: Twin::each(|l| paper_words::member_signature_block(l, member.sex).to_owned()),
        name: Twin::default(),
    };
    let office = Signature { label: twin(words::form_office_block), name: Twin::default() };
    paper.signatures(None, &[own, office]);
    paper.finish()
}

fn scripts(words: Twin) -> Value {
    if words.is_empty() { Value::Hand } else { Value::Scripts(words) }
}

/// Cards of members, ten a page, in both languages whatever the paper's.
pub fn card_sheets(
    press: &mut Press,
    association: &Association,
    members: &[&Member],
    year: i16,
    on: Date,
) -> Sheets {
    let title = twin(words::card_title);
    let mut paper = Paper::new(press, sheet(PaperLanguage::Both, title.clone(), String::new(), Hand::Sans));
    let card = |member: &&Member| {
        let held = member.situation.membership_on(MembershipBody::Association, on);
        let number = held.map(|m| m.value.number.clone()).filter(|n| !n.is_empty());
        let number = number.or_else(|| member.number.as_ref().map(|n| n.0.clone()));
        let identity = member.identity.as_ref().map(|d| d.number().to_owned());
        let lines = [
            (twin(fields::membership_label), number),
            (twin(words::card_identity_label), identity),
            (twin(words::card_year_label), Some(year.to_string())),
        ];
        Card {
            issuer: both_scripts(&association.name),
            title: title.clone(),
            holder: in_both_scripts(&member.name),
            lines: lines.into_iter().filter_map(|(label, value)| Some((label, value?))).collect(),
        }
    };
    let cards: Vec<Card> = members.iter().map(card).collect();
    paper.cards(&cards);
    paper.finish()
}
