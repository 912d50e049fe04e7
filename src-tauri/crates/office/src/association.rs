//! The association's own data and the settings that travel with its register.

use milaf_domain::association::LiaisonFact;
use milaf_domain::name::{self, visible};
use milaf_domain::{
    Agency, Association, BureauTerm, Date, Email, Fault, FaultCode, NamePair, Office as Seat, Period,
};
use milaf_rulebook::{Context, Kind, RuleBook};
use milaf_store::{association as stored, setting};

use crate::error::{Error, ErrorCode, Result};
use crate::operation::Operation;
use crate::register::Office;

/// Name of the setting that holds collector, rhythms and due day.
pub(crate) const CONTRIBUTIONS: &str = "contributions";
/// A piece is called expiring so many days before its end.
const NOTICE_DAYS: i32 = 30;

impl Office {
    /// The association; nameless before it is first written.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn association(&self) -> Result<Association> {
        self.read(|reader| Ok(stored::find(reader)?.unwrap_or_default()))
    }

    /// Writes the association's data.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn change_association(&self, association: &Association) -> Result<()> {
        self.transact(&Operation::AssociationChanged, |tx| Ok(stored::put(tx, association)?))?;
        Ok(())
    }

    /// Writes name, seat and contact of the association; bureau, agencies and liaison texts stay.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] naming the field; when the register cannot be written.
    pub fn change_details(&self, details: &Association) -> Result<()> {
        let mut association = self.association()?;
        if details.name.is_empty() {
            return Err(faulty("name", FaultCode::Empty));
        }
        let pairs = [("name", &details.name), ("city", &details.city)];
        for (field, pair) in pairs {
            named(field, pair)?;
        }
        if !details.email.trim().is_empty() {
            Email::parse(&details.email).map_err(|fault: Fault| faulty("email", fault.code))?;
        }
        association.name = tidy(&details.name);
        association.city = tidy(&details.city);
        association.address = tidy(&details.address);
        association.phone = visible(&details.phone);
        association.email = visible(&details.email);
        association.cndp_number = visible(&details.cndp_number);
        self.put_association(&association, &Operation::AssociationChanged)
    }

    /// Writes the terms of office.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] naming the field of the term, `0.name`; when the register cannot be written.
    pub fn change_bureau(&self, terms: &[BureauTerm]) -> Result<()> {
        let mut association = self.association()?;
        let mut kept = Vec::with_capacity(terms.len());
        for (at, term) in terms.iter().enumerate() {
            if term.name.is_empty() {
                return Err(faulty(&format!("{at}.name"), FaultCode::Empty));
            }
            for pair in [&term.name.last, &term.name.first] {
                named(&format!("{at}.name"), pair)?;
            }
            forwards(at, term.period)?;
            let mut term = term.clone();
            term.name.last = tidy(&term.name.last);
            term.name.first = tidy(&term.name.first);
            kept.push(term);
        }
        association.bureau = kept;
        self.put_association(&association, &Operation::BureauChanged)
    }

    /// Writes the directory of agencies; the first one is proposed wherever one is chosen.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] naming the field of the agency, `0.code`; when the register cannot be written.
    pub fn change_agencies(&self, agencies: &[Agency]) -> Result<()> {
        let mut association = self.association()?;
        let mut kept: Vec<Agency> = Vec::with_capacity(agencies.len());
        for (at, agency) in agencies.iter().enumerate() {
            let agency =
                Agency { code: visible(&agency.code), name: tidy(&agency.name), city: tidy(&agency.city) };
            if agency.name.is_empty() {
                return Err(faulty(&format!("{at}.name"), FaultCode::Empty));
            }
            if agency.code.is_empty() {
                return Err(faulty(&format!("{at}.code"), FaultCode::Empty));
            }
            if kept.iter().any(|other| other.code == agency.code) {
                return Err(faulty(&format!("{at}.code"), FaultCode::Taken));
            }
            kept.push(agency);
        }
        association.agencies = kept;
        self.put_association(&association, &Operation::AgenciesChanged)
    }

    /// Writes the texts by which the association is the liaison body of categories.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] naming the field of the fact, `0.text`; when the register cannot be written.
    pub fn change_liaison(&self, facts: &[LiaisonFact]) -> Result<()> {
        let mut association = self.association()?;
        let mut kept = Vec::with_capacity(facts.len());
        for (at, fact) in facts.iter().enumerate() {
            let known = |category| self.book.rows_of(Kind::Category).any(|row| row.category == category);
            if !known(Some(fact.value.category.clone())) {
                return Err(faulty(&format!("{at}.category"), FaultCode::CategoryUnknown));
            }
            let mut fact = fact.clone();
            fact.value.text = visible(&fact.value.text);
            fact.value.document = visible(&fact.value.document);
            if fact.value.text.is_empty() {
                return Err(faulty(&format!("{at}.text"), FaultCode::Empty));
            }
            forwards(at, fact.period)?;
            kept.push(fact);
        }
        association.liaison = kept;
        self.put_association(&association, &Operation::LiaisonChanged)
    }

    fn put_association(&self, association: &Association, operation: &Operation) -> Result<()> {
        if *association != self.association()? {
            self.transact(operation, |tx| Ok(stored::put(tx, association)?))?;
        }
        Ok(())
    }

    /// What an assessment needs to know besides the member: liaison texts, who collects, how people pay.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn context(&self) -> Result<Context> {
        let liaison = self.association()?.liaison;
        Ok(context_with(liaison, self.read(|reader| Ok(setting::find(reader, CONTRIBUTIONS)?))?))
    }
}

/// The context of liaison texts and of the setting named [`CONTRIBUTIONS`].
pub(crate) fn context_with(liaison: Vec<LiaisonFact>, setting: Option<String>) -> Context {
    let kept: Option<Context> = setting.and_then(|text| serde_json::from_str(&text).ok());
    Context { liaison, ..kept.unwrap_or(Context { notice_days: NOTICE_DAYS, ..Context::default() }) }
}

/// What is missing or does not fit in the association's data; nothing of it hinders the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssociationConcern {
    /// No CNDP authorisation is recorded (law 09-08, art. 12).
    NoAuthorisation,
    /// Papers are dated "at" a city that is not written.
    NoCity,
    /// Nobody holds an office on the day.
    NobodyInOffice {
        /// The office.
        seat: Seat,
    },
    /// Two people hold an office on the same day.
    TermsOverlap {
        /// The office.
        seat: Seat,
        /// First day on which they both do.
        from: Option<Date>,
    },
    /// Nobody held an office between two terms.
    TermsGap {
        /// The office.
        seat: Seat,
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// A liaison text without the document that proves it.
    LiaisonWithoutDocument {
        /// Index of the fact.
        index: usize,
    },
}

/// What a person should look at in the association's data on a day.
pub fn concerns(association: &Association, on: Date) -> Vec<AssociationConcern> {
    let mut found = Vec::new();
    if association.cndp_number.is_empty() {
        found.push(AssociationConcern::NoAuthorisation);
    }
    if association.city.is_empty() {
        found.push(AssociationConcern::NoCity);
    }
    for seat in [Seat::President, Seat::Secretary, Seat::Treasurer] {
        let mut terms: Vec<Period> =
            association.bureau.iter().filter(|t| t.office == seat).map(|t| t.period).collect();
        terms.sort_by_key(|period| period.from);
        for pair in terms.windows(2) {
            let [before, after] = pair else { continue };
            if before.overlaps(*after) {
                found.push(AssociationConcern::TermsOverlap { seat, from: after.from });
            } else if let (Some(to), Some(from)) = (before.to, after.from)
                && let (Ok(first), Ok(last)) = (to.tomorrow(), from.yesterday())
                && first <= last
            {
                found.push(AssociationConcern::TermsGap { seat, from: first, to: last });
            }
        }
        if association.in_office(seat, on).is_none() {
            found.push(AssociationConcern::NobodyInOffice { seat });
        }
    }
    let bare = |(index, fact): (usize, &LiaisonFact)| {
        fact.value.document.is_empty().then_some(AssociationConcern::LiaisonWithoutDocument { index })
    };
    found.extend(association.liaison.iter().enumerate().filter_map(bare));
    found
}

/// The row that says which authorisation is asked for.
pub fn authorisation_row(book: &RuleBook) -> Option<&milaf_rulebook::Row> {
    book.row(&milaf_rulebook::RowId::from("data-authorisation"))
}

fn faulty(field: &str, code: FaultCode) -> Error {
    Error::new(ErrorCode::FieldFaulty).with("field", field).with("fault", code.code())
}

/// Refuses what cannot be a name.
fn named(field: &str, pair: &NamePair) -> Result<()> {
    for part in [&pair.ar, &pair.latin].into_iter().filter(|part| !part.trim().is_empty()) {
        name::parse(part).map_err(|fault| faulty(field, fault.code))?;
    }
    Ok(())
}

fn tidy(pair: &NamePair) -> NamePair {
    NamePair::new(visible(&pair.ar), visible(&pair.latin))
}

fn forwards(at: usize, period: Period) -> Result<()> {
    match (period.from, period.to) {
        (Some(from), Some(to)) if to < from => Err(faulty(&format!("{at}.to"), FaultCode::PeriodReversed)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use milaf_domain::PersonName;
    use milaf_domain::association::LiaisonText;

    use super::*;
    use crate::Surroundings;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn office() -> (tempfile::TempDir, Office) {
        let folder = tempfile::tempdir().unwrap();
        let surroundings = Surroundings::fixed("Nadia", TODAY, 7);
        let (office, _) =
            Office::create(&folder.path().join("a"), "a long passphrase", surroundings).unwrap();
        (folder, office)
    }

    fn details() -> Association {
        Association {
            name: NamePair::new("جمعية حلاقي سوس", "Association des coiffeurs du Souss"),
            city: NamePair::new("أكادير", "Agadir"),
            ..Association::default()
        }
    }

    fn term(seat: Seat, from: &str, to: Option<&str>) -> BureauTerm {
        let day = |text: &str| text.parse().unwrap();
        let name = PersonName {
            last: NamePair::new("الفاسي", "Fassi"),
            first: NamePair::new("نادية", "Nadia"),
        };
        let period = Period { from: Some(day(from)), to: to.map(day) };
        BureauTerm { office: seat, name, sex: None, period }
    }

    fn refusal(result: Result<()>) -> (String, String) {
        let error = result.unwrap_err();
        assert_eq!(error.code, ErrorCode::FieldFaulty);
        let of = |name: &str| error.args.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone()).unwrap();
        (of("field"), of("fault"))
    }

    #[test]
    fn each_change_is_one_step_that_undo_takes_back() {
        let (_folder, office) = office();
        office.change_details(&details()).unwrap();
        office.change_bureau(&[term(Seat::President, "2024-06-01", None)]).unwrap();
        let agency =
            Agency { code: "agd".into(), name: NamePair::new("", "Agadir"), city: NamePair::default() };
        office.change_agencies(&[agency]).unwrap();
        assert_eq!(office.association().unwrap().agencies.len(), 1);
        office.undo().unwrap();
        let association = office.association().unwrap();
        assert!(association.agencies.is_empty() && association.bureau.len() == 1);
        office.undo().unwrap();
        assert!(office.association().unwrap().bureau.is_empty());
        assert_eq!(office.association().unwrap().name, details().name);
    }

    #[test]
    fn details_leave_bureau_and_agencies_alone_and_the_same_again_is_no_step() {
        let (_folder, office) = office();
        office.change_details(&details()).unwrap();
        office.change_bureau(&[term(Seat::President, "2024-06-01", None)]).unwrap();
        office.change_details(&details()).unwrap();
        office.undo().unwrap();
        assert!(office.association().unwrap().bureau.is_empty());
    }

    #[test]
    fn a_faulty_field_is_named_and_nothing_is_written() {
        let (_folder, office) = office();
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(refusal(office.change_details(&Association::default())), pair("name", "empty"));
        let odd = Association { email: "nobody".into(), ..details() };
        assert_eq!(refusal(office.change_details(&odd)), pair("email", "email-shape"));
        let reversed = term(Seat::President, "2024-06-01", Some("2023-01-01"));
        assert_eq!(refusal(office.change_bureau(&[reversed])), pair("0.to", "period-reversed"));
        let twice = Agency { code: "a".into(), name: NamePair::new("", "A"), city: NamePair::default() };
        assert_eq!(refusal(office.change_agencies(&[twice.clone(), twice])), pair("1.code", "taken"));
        let text = LiaisonText { category: "astronaut".into(), text: "x".into(), document: String::new() };
        let fact = LiaisonFact { period: Period::ALWAYS, value: text };
        assert_eq!(refusal(office.change_liaison(&[fact])), pair("0.category", "category-unknown"));
        assert!(office.association().unwrap().name.is_empty());
    }

    #[test]
    fn overlaps_gaps_and_empty_offices_are_told() {
        let mut association = details();
        association.bureau = vec![
            term(Seat::President, "2020-01-01", Some("2022-12-31")),
            term(Seat::President, "2023-02-01", None),
            term(Seat::Secretary, "2020-01-01", None),
            term(Seat::Secretary, "2024-01-01", None),
        ];
        let found = concerns(&association, TODAY);
        let day = |text: &str| -> Date { text.parse().unwrap() };
        let gap = AssociationConcern::TermsGap {
            seat: Seat::President,
            from: day("2023-01-01"),
            to: day("2023-01-31"),
        };
        assert!(found.contains(&gap));
        let from = Some(day("2024-01-01"));
        assert!(found.contains(&AssociationConcern::TermsOverlap { seat: Seat::Secretary, from }));
        assert!(found.contains(&AssociationConcern::NobodyInOffice { seat: Seat::Treasurer }));
        assert!(found.contains(&AssociationConcern::NoAuthorisation));
    }
}
