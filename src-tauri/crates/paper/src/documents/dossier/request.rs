//! The request sheet: the fields of the CNSS's form, in its order. A worksheet, never the form itself.

use milaf_domain::{Address, AddressPlace, Geography, NamePair};
use milaf_l10n::msg::{dossier_paper as words, paper as paper_words};
use milaf_l10n::{date, nationality, sex};

use super::Desk;
use crate::block::{Prose, Row, Size, Value};
use crate::documents::letter::{comma, done_at, identity_label, in_script, letterhead, standing, twin};
use crate::mark::ltr;
use crate::paper::Paper;
use crate::twin::Twin;

/// Boxes of the registration number.
const REGISTRATION_BOXES: usize = 9;
/// Boxes of a postal code.
const POSTAL_BOXES: usize = 5;

impl Desk<'_> {
    pub(super) fn request(&mut self, paper: &mut Paper<'_>) {
        paper.page_break();
        paper.letterhead(&letterhead(self.data.association));
        paper.title(&twin(words::request_title), &self.number_line());
        paper.prose(&Prose {
            words: twin(words::worksheet_note),
            size: Size::Small,
            soft: true,
            centred: true,
            ..Prose::default()
        });
        self.identity(paper);
        self.category(paper);
        self.home(paper);
        self.work(paper);
        let done = Prose { words: done_at(self.data.association, self.data.date), ..Prose::default() };
        self.member_signature(paper, &done);
    }

    fn identity(&mut self, paper: &mut Paper<'_>) {
        let member = self.data.member;
        paper.heading(&twin(words::identity_heading));
        let text = |value: Option<String>| value.map_or(Value::Hand, Value::Data);
        let name = |pair: &NamePair| {
            if pair.is_empty() { Value::Hand } else { Value::Scripts(Twin::from(pair)) }
        };
        paper.row(&Row::new(twin(words::last_name_label), name(&member.name.last)));
        paper.row(&Row::new(twin(words::first_name_label), name(&member.name.first)));
        let document = member.identity.as_ref();
        let number = document.map_or(Value::Hand, |d| Value::Boxes(d.number().to_owned()));
        paper.row(&Row::new(identity_label(document), number));
        let registered = member.cnss.as_ref();
        let number =
            registered.map_or(Value::Blank(REGISTRATION_BOXES), |n| Value::Boxes(n.as_str().to_owned()));
        paper.row(&Row::new(twin(words::registration_label), number));
        let nation = member.nationality.as_ref();
        let nation =
            nation.map_or(Value::Hand, |n| Value::Words(standing(|l| nationality(l, n).into_owned())));
        paper.row(&Row::new(twin(words::nationality_label), nation));
        paper.row(&Row::new(twin(words::mobile_label), text(member.mobile.as_ref().map(|m| m.spaced()))));
        paper.row(&Row::new(twin(words::email_label), text(member.email.as_ref().map(|m| m.to_string()))));
    }

    fn category(&mut self, paper: &mut Paper<'_>) {
        let member = self.data.member;
        let governing = self.data.assessment.governing_category();
        let held = governing.or(self.data.assessment.categories.first());
        let category = held.map_or(Value::Hand, |h| Value::Words(self.say(|e| e.category(&h.category))));
        paper.row(&Row::new(twin(paper_words::category_label), category));
        let sub = held.and_then(|h| Some((h, h.sub_category.as_ref()?)));
        let class =
            member.situation.activities_on(self.data.date).into_iter().find_map(|a| a.value.class.as_ref());
        let sub = match (sub, class) {
            (Some((held, sub)), _) => Value::Words(self.say(|e| e.sub_category(Some(&held.category), sub))),
            (None, Some(class)) => Value::Words(self.say(|e| e.class(class))),
            (None, None) => Value::Hand,
        };
        paper.row(&Row::new(twin(words::sub_category_label), sub));
        let gender = member.sex.map_or(Value::Hand, |s| Value::Words(standing(|l| sex(l, s).to_owned())));
        paper.row(&Row::new(twin(words::sex_label), gender));
        let birth = member.birth.map_or(Value::Hand, |birth| match birth.date() {
            Some(day) => Value::Boxes(format!("{:02}{:02}{:04}", day.day(), day.month(), day.year())),
            None => Value::Data(date::partial_short(birth)),
        });
        paper.row(&Row::new(twin(words::birth_label), birth));
    }

    fn home(&mut self, paper: &mut Paper<'_>) {
        paper.heading(&twin(words::home_heading));
        let address = self.data.member.situation.address_on(AddressPlace::Home, self.data.date);
        let street = address.map(|a| Twin::from(&a.street)).unwrap_or_default();
        paper.row(&Row::new(twin(words::quarter_label), words_or_hand(street)));
        paper.row(&Row::new(twin(words::commune_label), words_or_hand(commune(address))));
        let city = address.map(|a| Twin::from(&a.city)).unwrap_or_default();
        paper.row(&Row::new(twin(words::city_label), words_or_hand(city)));
        let code = address.and_then(|a| a.postal_code.as_ref());
        let code = code.map_or(Value::Blank(POSTAL_BOXES), |c| Value::Boxes(c.as_str().to_owned()));
        paper.row(&Row::new(twin(words::postal_label), code));
    }

    /// The professional address is one field of the form.
    fn work(&mut self, paper: &mut Paper<'_>) {
        let address = self.data.member.situation.address_on(AddressPlace::Work, self.data.date);
        let line = address.map_or_else(Twin::default, |a| {
            let code = a.postal_code.as_ref().map(|c| ltr(c.as_str())).unwrap_or_default();
            Twin::each(|l| {
                let city = [code.clone(), in_script(&a.city, l)].join(" ");
                let parts = [in_script(&a.street, l), city.trim().to_owned()];
                let parts: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
                parts.join(comma(l))
            })
        });
        paper.row(&Row::new(twin(words::work_label), words_or_hand(line)));
    }
}

fn words_or_hand(words: Twin) -> Value {
    if words.is_empty() { Value::Hand } else { Value::Scripts(words) }
}

/// The commune of the list, in both languages.
fn commune(address: Option<&Address>) -> Twin {
    let code = address.and_then(|a| a.commune.as_ref());
    let place = code.and_then(|code| Geography::get().commune(code));
    place.map_or_else(Twin::default, |place| Twin::each(|l| place.in_language(l).to_owned()))
}
