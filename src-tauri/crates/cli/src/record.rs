//! A member's record in words: every fact with its name, what is unknown left out.

use milaf_domain::{
    Address, Date, Dependant, Dossier, Language, Member, MembershipBody, NamePair, Period, PieceOwner,
    Relation,
};
use milaf_l10n::msg::answer as say;
use milaf_l10n::{
    address_place, date, dossier_state, marital_status, membership_body, money, nationality, piece_state,
    relation, sex, stage, yes_no,
};
use milaf_office::Chapter;
use milaf_office::member::commune_name;
use milaf_office::rules::{Kind, RuleBook};

/// The record under headings.
pub fn chapters(
    book: &RuleBook,
    member: &Member,
    dossier: Option<&Dossier>,
    on: Date,
    language: Language,
) -> Vec<Chapter> {
    let record = Record { book, member, on, l: language };
    let chapters = [
        (member.name.in_language(language), record.identity(dossier)),
        (say::situation_title(language).to_owned(), record.situation()),
        (say::activities_title(language).to_owned(), record.activities()),
        (
            say::family_title(language).to_owned(),
            member.dependants.iter().map(|d| record.dependant(d)).collect(),
        ),
        (say::pieces_title(language).to_owned(), record.pieces()),
        (say::steps_title(language).to_owned(), record.steps()),
    ];
    chapters
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(title, lines)| Chapter { title, lines })
        .collect()
}

struct Record<'a> {
    book: &'a RuleBook,
    member: &'a Member,
    on: Date,
    l: Language,
}

/// Lines «label: value», those without a value left out.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn put(&mut self, label: &str, value: impl ToString) {
        let value = value.to_string();
        if !value.is_empty() {
            self.0.push(format!("{label} {value}"));
        }
    }
}

impl Record<'_> {
    /// What a field of the CNSS's form is called.
    fn field(&self, code: &str) -> String {
        let row = self.book.rows_of(Kind::FormField).find(|row| row.code.as_deref() == Some(code));
        say::field_label(self.l, row.map_or(code, |row| row.name.in_language(self.l)))
    }

    /// What a row of a kind and code is called.
    fn name(&self, kind: Kind, code: &str) -> String {
        let of_code = |row: &&milaf_office::rules::Row| match kind {
            Kind::Category => row.category.as_ref().is_some_and(|c| c.as_str() == code),
            _ => row.code.as_deref() == Some(code),
        };
        self.book.rows_of(kind).find(of_code).map_or(code, |row| row.name.in_language(self.l)).to_owned()
    }

    fn identity(&self, dossier: Option<&Dossier>) -> Vec<String> {
        let (l, m) = (self.l, self.member);
        let mut lines = Lines::default();
        let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
        lines.put(say::number_label(l), text(m.number.as_ref().map(|n| n.0.as_str())));
        lines.put(&self.field("last-name"), both(&m.name.last));
        lines.put(&self.field("first-name"), both(&m.name.first));
        lines.put(&self.field("national-id"), text(m.identity.as_ref().map(|i| i.number())));
        lines.put(&self.field("registration-number"), text(m.cnss.as_ref().map(|n| n.as_str())));
        lines.put(&self.field("sex"), m.sex.map(|s| sex(l, s)).unwrap_or_default());
        lines.put(&self.field("birth-date"), m.birth.map(|day| date::partial(l, day)).unwrap_or_default());
        lines.put(say::birth_place_label(l), both(&m.birth_place));
        lines.put(
            &self.field("nationality"),
            m.nationality.as_ref().map(|n| nationality(l, n)).unwrap_or_default(),
        );
        lines.put(&self.field("mobile"), text(m.mobile.as_ref().map(|p| p.spaced()).as_deref()));
        lines.put(&self.field("email"), text(m.email.as_ref().map(|e| e.as_str())));
        lines.put(say::rib_label(l), text(m.rib.as_ref().map(|r| r.as_str())));
        lines.put(say::other_cover_label(l), yes_no(l, m.other_cover));
        if let Some(dossier) = dossier {
            let number = dossier.number.map(|n| format!("{n}, ")).unwrap_or_default();
            lines.put(say::dossier_label(l), format!("{number}{}", dossier_state(l, dossier.state)));
        }
        lines.put(say::note_label(l), &m.note);
        lines.0
    }

    fn situation(&self) -> Vec<String> {
        let (l, situation) = (self.l, &self.member.situation);
        let mut lines = Lines::default();
        for held in &situation.categories {
            let mut name = self.name(Kind::Category, held.value.category.as_str());
            if let Some(sub) = &held.value.sub_category {
                name = format!("{name}, {}", self.name(Kind::Base, sub.as_str()));
            }
            lines.put(&self.field("category"), format!("{name}{}", self.during(held.period)));
        }
        for held in &situation.households {
            let status = marital_status(l, held.value.status, self.member.sex);
            lines.put(say::marital_label(l), format!("{status}{}", self.during(held.period)));
        }
        for held in &situation.addresses {
            let place = say::field_label(l, &capital(address_place(l, held.value.place)));
            lines.put(&place, format!("{}{}", self.address(&held.value), self.during(held.period)));
        }
        for held in &situation.memberships {
            let body = say::field_label(l, &capital(membership_body(l, held.value.body)));
            let number = (held.value.body == MembershipBody::Chamber).then_some(held.value.number.as_str());
            let parts = [number.unwrap_or_default(), &self.period(held.period)].map(str::to_owned);
            lines.put(&body, self.listed(parts.to_vec()));
        }
        lines.0
    }

    fn activities(&self) -> Vec<String> {
        let l = self.l;
        let mut lines = Lines::default();
        for held in &self.member.situation.activities {
            let activity = &held.value;
            lines.put("·", format!("{}{}", both(&activity.label), self.during(held.period)));
            let class = activity.class.as_ref().map(|c| self.name(Kind::Coefficient, c.as_str()));
            lines.put(&format!("  {}", say::class_label(l)), class.unwrap_or_default());
            for turnover in &activity.turnovers {
                let filed =
                    turnover.declared_on.map(|day| format!(" ({})", date::short(day))).unwrap_or_default();
                let label = say::turnover_label(l, &turnover.year.to_string());
                lines.put(&format!("  {label}"), format!("{}{filed}", money(l, turnover.amount)));
            }
            let numbers = [
                (say::tax_number_label(l), activity.tax_number.as_ref().map(|n| n.as_str())),
                (say::professional_tax_label(l), activity.professional_tax.as_ref().map(|n| n.as_str())),
                (say::ice_label(l), activity.ice.as_ref().map(|n| n.as_str())),
            ];
            for (label, number) in numbers {
                lines.put(&format!("  {label}"), number.unwrap_or_default());
            }
            let register = activity.trade_register.as_ref().map(ToString::to_string);
            lines.put(&format!("  {}", say::trade_register_label(l)), register.unwrap_or_default());
        }
        lines.0
    }

    fn dependant(&self, dependant: &Dependant) -> String {
        let l = self.l;
        let mut parts = vec![
            dependant.name.in_language(l),
            relation(l, dependant.relation, dependant.sex).to_owned(),
            dependant.birth.map(date::partial_short).unwrap_or_default(),
            dependant.cin.as_ref().map(|cin| cin.as_str().to_owned()).unwrap_or_default(),
        ];
        if dependant.relation == Relation::Spouse {
            parts.push(format!("{} {}", say::own_cover_label(l), yes_no(l, dependant.own_cover)));
        }
        if dependant.disability_proof {
            parts.push(say::disability_name(l).to_owned());
        }
        parts.retain(|part| !part.is_empty());
        parts.join(" · ")
    }

    fn pieces(&self) -> Vec<String> {
        let l = self.l;
        let line = |piece: &milaf_domain::Piece| {
            let name = self.name(Kind::Piece, piece.kind.as_str());
            let whose = match piece.owner {
                PieceOwner::Member => None,
                PieceOwner::Dependant(id) => self.member.dependants.iter().find(|d| d.id == Some(id)),
            };
            let whose = whose.map(|d| format!(" – {}", d.name.first.in_language(l))).unwrap_or_default();
            let until = piece.valid_until.map(|day| format!(", {}", say::valid_until(l, &date::short(day))));
            let label = say::field_label(l, &format!("{name}{whose}"));
            format!("{label} {}{}", piece_state(l, piece.state), until.unwrap_or_default())
        };
        self.member.pieces.iter().map(line).collect()
    }

    fn steps(&self) -> Vec<String> {
        let l = self.l;
        let mut lines = Lines::default();
        for mark in &self.member.stages {
            let proof = if mark.proof.is_empty() { String::new() } else { format!(" ({})", mark.proof) };
            lines.put(
                &say::field_label(l, &capital(stage(l, mark.stage))),
                format!("{}{proof}", date::short(mark.on)),
            );
        }
        let history = &self.member.contributions;
        lines.put(
            say::first_month_label(l),
            history.first_month.map(|m| date::month(l, m)).unwrap_or_default(),
        );
        let unpaid: Vec<String> = history.unpaid.iter().map(|m| date::month(l, *m)).collect();
        lines.put(say::unpaid_label(l), unpaid.join(", "));
        lines.0
    }

    fn address(&self, address: &Address) -> String {
        let l = self.l;
        let mut parts = vec![
            address.street.in_language(l).to_owned(),
            commune_name(address.commune.as_ref(), l),
            address.city.in_language(l).to_owned(),
            address.postal_code.as_ref().map(|code| code.as_str().to_owned()).unwrap_or_default(),
        ];
        parts.dedup();
        self.listed(parts)
    }

    /// The parts that say something, with the comma of the language.
    fn listed(&self, mut parts: Vec<String>) -> String {
        parts.retain(|part| !part.is_empty());
        parts.join(match self.l {
            Language::Fr => ", ",
            Language::Ar => "، ",
        })
    }

    /// « (depuis le 01/01/2026)»; nothing where nobody wrote the period down.
    fn during(&self, period: Period) -> String {
        let text = self.period(period);
        if text.is_empty() { text } else { format!(" ({text})") }
    }

    /// «depuis le 01/01/2026», «du 01/01/2024 au 31/12/2025, terminé».
    fn period(&self, period: Period) -> String {
        let l = self.l;
        let [from, to] = [period.from, period.to].map(|day| day.map(date::short));
        let text = match (from, to) {
            (None, None) => return String::new(),
            (Some(from), None) => say::since_period(l, &from),
            (None, Some(to)) => say::until_period(l, &to),
            (Some(from), Some(to)) => say::between_period(l, say::BetweenPeriod { from: &from, to: &to }),
        };
        let ended = period.to.is_some_and(|last| last < self.on);
        format!("{text}{}", if ended { say::ended_suffix(l) } else { "" })
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Both spellings of a name, each once.
fn both(pair: &NamePair) -> String {
    match (pair.latin.as_str(), pair.ar.as_str()) {
        (latin, "") => latin.to_owned(),
        ("", ar) => ar.to_owned(),
        (latin, ar) => format!("{latin} · {ar}"),
    }
}
