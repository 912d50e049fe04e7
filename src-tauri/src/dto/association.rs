//! The association, its bureau, agencies and liaison texts as they cross.

use milaf_domain::association::{LiaisonFact, LiaisonText};
use milaf_domain::{
    Agency, Association, BureauTerm, Date, NamePair, Office as Seat, Period, PersonName, Sex,
};
use milaf_office::association::AssociationConcern;
use milaf_office::{Error, ErrorCode};
use serde::{Deserialize, Serialize};

use super::guide::CategoryOption;
use super::rule::RuleView;
use crate::error::{Answer, IpcError};

/// All that Settings shows of the association.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AssociationView {
    /// Name, seat, contact.
    pub details: AssociationDetails,
    /// Terms of office.
    pub bureau: Vec<TermView>,
    /// The directory of agencies, the proposed one first.
    pub agencies: Vec<AgencyView>,
    /// Liaison texts.
    pub liaison: Vec<LiaisonView>,
    /// What to look at.
    pub concerns: Vec<Concern>,
    /// The rows on authorisation and on the duties of a liaison body.
    pub rules: Vec<RuleView>,
    /// The categories of today.
    pub categories: Vec<CategoryOption>,
}

/// Text in both scripts.
#[derive(Clone, Debug, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PairView {
    /// Arabic.
    pub ar: String,
    /// Latin.
    pub fr: String,
}

impl From<&NamePair> for PairView {
    fn from(pair: &NamePair) -> PairView {
        PairView { ar: pair.ar.clone(), fr: pair.latin.clone() }
    }
}

impl From<&PairView> for NamePair {
    fn from(pair: &PairView) -> NamePair {
        NamePair::new(&pair.ar, &pair.fr)
    }
}

/// Name, seat and contact.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AssociationDetails {
    /// Its name.
    pub name: PairView,
    /// Its city.
    pub city: PairView,
    /// Its address.
    pub address: PairView,
    /// Phone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// The CNDP's authorisation.
    pub cndp_number: String,
}

/// An office of the bureau.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum SeatCode {
    /// President.
    President,
    /// Secretary.
    Secretary,
    /// Treasurer.
    Treasurer,
}

/// Sex, for forms of address.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum TermSex {
    /// Monsieur, السيد.
    Male,
    /// Madame, السيدة.
    Female,
}

/// A term of office.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TermView {
    /// Which office.
    pub office: SeatCode,
    /// Surname.
    pub last: PairView,
    /// First name.
    pub first: PairView,
    /// Sex.
    pub sex: Option<TermSex>,
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
    /// Whether today lies in it; not read when written.
    #[serde(default)]
    pub today: bool,
}

/// An agency.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AgencyView {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: PairView,
    /// Its city.
    pub city: PairView,
}

/// A liaison text.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LiaisonView {
    /// Of which category.
    pub category: String,
    /// The text.
    pub text: String,
    /// The document kept.
    pub document: String,
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
}

/// Something to look at.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Concern {
    /// No authorisation of the CNDP.
    NoAuthorisation,
    /// No city.
    NoCity,
    /// Nobody in an office today.
    NobodyInOffice {
        /// The office.
        seat: SeatCode,
    },
    /// Two people in an office.
    TermsOverlap {
        /// The office.
        seat: SeatCode,
        /// First day.
        from: Option<String>,
    },
    /// Nobody in an office for a while.
    TermsGap {
        /// The office.
        seat: SeatCode,
        /// First day.
        from: String,
        /// Last day.
        to: String,
    },
    /// A liaison text without its document.
    LiaisonWithoutDocument {
        /// Index of the text.
        index: u32,
    },
}

impl From<Seat> for SeatCode {
    fn from(seat: Seat) -> SeatCode {
        match seat {
            Seat::President => SeatCode::President,
            Seat::Secretary => SeatCode::Secretary,
            Seat::Treasurer => SeatCode::Treasurer,
        }
    }
}

impl From<SeatCode> for Seat {
    fn from(seat: SeatCode) -> Seat {
        match seat {
            SeatCode::President => Seat::President,
            SeatCode::Secretary => Seat::Secretary,
            SeatCode::Treasurer => Seat::Treasurer,
        }
    }
}

impl From<AssociationConcern> for Concern {
    fn from(concern: AssociationConcern) -> Concern {
        match concern {
            AssociationConcern::NoAuthorisation => Concern::NoAuthorisation,
            AssociationConcern::NoCity => Concern::NoCity,
            AssociationConcern::NobodyInOffice { seat } => Concern::NobodyInOffice { seat: seat.into() },
            AssociationConcern::TermsOverlap { seat, from } => {
                Concern::TermsOverlap { seat: seat.into(), from: text(from) }
            }
            AssociationConcern::TermsGap { seat, from, to } => {
                Concern::TermsGap { seat: seat.into(), from: from.to_string(), to: to.to_string() }
            }
            AssociationConcern::LiaisonWithoutDocument { index } => {
                Concern::LiaisonWithoutDocument { index: u32::try_from(index).unwrap_or(u32::MAX) }
            }
        }
    }
}

impl From<&Association> for AssociationDetails {
    fn from(association: &Association) -> AssociationDetails {
        AssociationDetails {
            name: (&association.name).into(),
            city: (&association.city).into(),
            address: (&association.address).into(),
            phone: association.phone.clone(),
            email: association.email.clone(),
            cndp_number: association.cndp_number.clone(),
        }
    }
}

impl From<&AssociationDetails> for Association {
    fn from(details: &AssociationDetails) -> Association {
        Association {
            name: (&details.name).into(),
            city: (&details.city).into(),
            address: (&details.address).into(),
            phone: details.phone.clone(),
            email: details.email.clone(),
            cndp_number: details.cndp_number.clone(),
            ..Association::default()
        }
    }
}

impl TermView {
    /// A term as it is on a day.
    pub fn on(term: &BureauTerm, day: Date) -> TermView {
        TermView {
            office: term.office.into(),
            last: (&term.name.last).into(),
            first: (&term.name.first).into(),
            sex: term.sex.map(|sex| if sex == Sex::Male { TermSex::Male } else { TermSex::Female }),
            from: text(term.period.from),
            to: text(term.period.to),
            today: term.period.contains(day),
        }
    }

    /// What was typed, read.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] for a day that is none.
    pub fn read(&self, at: usize) -> Answer<BureauTerm> {
        Ok(BureauTerm {
            office: self.office.into(),
            name: PersonName { last: (&self.last).into(), first: (&self.first).into() },
            sex: self.sex.map(|sex| match sex {
                TermSex::Male => Sex::Male,
                TermSex::Female => Sex::Female,
            }),
            period: period(at, self.from.as_deref(), self.to.as_deref())?,
        })
    }
}

impl From<&Agency> for AgencyView {
    fn from(agency: &Agency) -> AgencyView {
        AgencyView { code: agency.code.clone(), name: (&agency.name).into(), city: (&agency.city).into() }
    }
}

impl From<&AgencyView> for Agency {
    fn from(agency: &AgencyView) -> Agency {
        Agency { code: agency.code.clone(), name: (&agency.name).into(), city: (&agency.city).into() }
    }
}

impl From<&LiaisonFact> for LiaisonView {
    fn from(fact: &LiaisonFact) -> LiaisonView {
        LiaisonView {
            category: fact.value.category.to_string(),
            text: fact.value.text.clone(),
            document: fact.value.document.clone(),
            from: text(fact.period.from),
            to: text(fact.period.to),
        }
    }
}

impl LiaisonView {
    /// What was typed, read.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] for a day that is none.
    pub fn read(&self, at: usize) -> Answer<LiaisonFact> {
        let value = LiaisonText {
            category: self.category.as_str().into(),
            text: self.text.clone(),
            document: self.document.clone(),
        };
        Ok(LiaisonFact { period: period(at, self.from.as_deref(), self.to.as_deref())?, value })
    }
}

fn text(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn period(at: usize, from: Option<&str>, to: Option<&str>) -> Answer<Period> {
    let day = |text: Option<&str>, field: &str| -> Answer<Option<Date>> {
        let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
        let field = format!("{at}.{field}");
        let faulty = || {
            let error = Error::new(ErrorCode::FieldFaulty).with("field", &field);
            IpcError::from(error.with("fault", "date-shape").with("value", text)).of(&field)
        };
        text.parse().map(Some).map_err(|_| faulty())
    };
    Ok(Period { from: day(from, "from")?, to: day(to, "to")? })
}
