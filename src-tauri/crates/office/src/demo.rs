//! The whole job on the sample: a list becomes a register, printed dossiers and a sealed transmission, which is
//! verified. Its clock and randomness are fixed, so that two runs give the same bytes.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use milaf_domain::{
    Date, DossierState, DuesYear, Language, MemberId, Money, NamePair, PaperLanguage, PaymentMeans,
    PersonName, RefusalReason, Sex,
};
use milaf_exchange::whole::write_whole;
use milaf_store::{Cost, dossier as stored};
use serde::Serialize;

use crate::attestation::RefusalRequest;
use crate::dues::DuesPayment;
use crate::error::{Error, ErrorCode, Result};
use crate::meeting::{Meeting, meeting_on};
use crate::member_letter::LetterKind;
use crate::register::Office;
use crate::sample;
use crate::standing::{StandingFilter, StandingSort};
use crate::surroundings::Surroundings;
use crate::transmission::{Destination, Request, What};
use crate::verification::{VerdictCode, verify};

/// The day the demonstration plays on: the sample was written for it.
pub const DAY: Date = Date::constant(2026, 11, 22);
/// The demonstration register's passphrase; its people do not exist.
pub const PASSPHRASE: &str = "exemple-souk-el-had";
const SEED: u64 = 2026;
const REGISTER: &str = "souk-el-had.milaf";
const PAPERS: &str = "papiers";
const TRANSMISSION: &str = "envoi.zip";
const KEY: &str = "cle-publique.txt";
/// Members whose dossier is printed in every language.
const SHOWN: usize = 4;

/// What the demonstration made.
#[derive(Clone, Debug, Serialize)]
pub struct Demonstration {
    /// The list, as the office of the sample keeps it.
    pub list: PathBuf,
    /// The register.
    pub register: PathBuf,
    /// Members in it.
    pub members: u64,
    /// Papers printed.
    pub papers: Vec<PathBuf>,
    /// The sealed transmission.
    pub transmission: PathBuf,
    /// Dossiers in it.
    pub dossiers: usize,
    /// The content seal in groups.
    pub seal: Vec<String>,
    /// The verdict with the register's own key.
    pub verdict: VerdictCode,
    /// The verdict of somebody who knows no key.
    pub verdict_of_stranger: VerdictCode,
    /// The verdict after one byte was changed.
    pub verdict_of_changed: VerdictCode,
}

/// Does the whole job into `folder`: empty, not there yet, or holding a former demonstration, which is replaced. With `expect`, the words that each paper must
/// give back are written beside it. `progress` is told (done, of all).
///
/// # Errors
/// [`ErrorCode::FileExists`] when the folder holds something; the disk's.
pub fn run(
    folder: &Path,
    language: Language,
    expect: bool,
    mut progress: impl FnMut(usize, usize),
) -> Result<Demonstration> {
    clear(folder)?;
    make(folder)?;
    let surroundings = Surroundings { cost: Cost::FULL, ..Surroundings::fixed("milaf demo", DAY, SEED) };
    let list = folder.join(sample::LIST);
    save(&list, &sample::list(DAY)?)?;
    let register = folder.join(REGISTER);
    let (office, code) = Office::create(&register, PASSPHRASE, surroundings)?;
    sample::fill(&office, &mut progress)?;
    let mut papers = Papers { folder: folder.join(PAPERS), expect, made: Vec::new() };
    make(&papers.folder)?;
    papers.dossiers(&office)?;
    papers.others(&office, &code)?;
    papers.desk(&office)?;

    let transmission = folder.join(TRANSMISSION);
    let request = Request {
        what: What::Full,
        agency: None,
        language: PaperLanguage::Both,
        leave_faulty: true,
        profile: None,
    };
    let sent = office.transmit(Destination::File(&transmission), &request, |done, all| {
        progress(done, all);
        ControlFlow::Continue(())
    })?;
    papers.put("bordereau", &sent.slip, &sent.slip_texts, sent.slip_pages)?;
    let own = verify(&transmission, Some(&office), &[], language)?;
    let stranger = verify(&transmission, None, &[], language)?;
    let changed = changed_copy(&transmission, folder)?;
    let refused = verify(&changed, Some(&office), &[], language)?;
    std::fs::remove_file(&changed).map_err(|e| Error::io(&e, &changed))?;
    let key = office.public_key()?;
    save(&folder.join(KEY), key.as_bytes())?;
    let query = crate::member::ListQuery::first(crate::member::Sort::Name(language), 1);
    Ok(Demonstration {
        list,
        register,
        members: office.list_members(&query)?.total,
        papers: papers.made,
        transmission,
        dossiers: sent.dossiers,
        seal: sent.seal,
        verdict: own.verdict,
        verdict_of_stranger: stranger.verdict,
        verdict_of_changed: refused.verdict,
    })
}

/// Papers written into a folder.
struct Papers {
    folder: PathBuf,
    expect: bool,
    made: Vec<PathBuf>,
}

const LANGUAGES: [(PaperLanguage, &str); 3] =
    [(PaperLanguage::Ar, "ar"), (PaperLanguage::Fr, "fr"), (PaperLanguage::Both, "ar-fr")];

impl Papers {
    /// Dossiers of the first members of several states, each in every language.
    fn dossiers(&mut self, office: &Office) -> Result<()> {
        for id in shown(office)? {
            for (language, name) in LANGUAGES {
                let printed = office.print_dossier(id, language, DAY)?;
                self.put(
                    &format!("dossier-{}-{name}", printed.number),
                    &printed.pdf,
                    &printed.texts,
                    printed.pages,
                )?;
            }
        }
        Ok(())
    }

    fn others(&mut self, office: &Office, code: &milaf_store::RecoveryCode) -> Result<()> {
        let first = shown(office)?.first().copied();
        for (language, name) in LANGUAGES {
            let information = office.information_sheet(None, language, DAY)?;
            self.put(
                &format!("fiche-information-{name}"),
                &information.pdf,
                &information.texts,
                information.pages,
            )?;
            let recovery = office.recovery_sheet(code, language)?;
            self.put(&format!("fiche-de-secours-{name}"), &recovery.pdf, &recovery.texts, recovery.pages)?;
            if let Some(id) = first {
                let attestation = office.attest(id, language, DAY)?;
                self.put(
                    &format!("attestation-{name}"),
                    &attestation.pdf,
                    &attestation.texts,
                    attestation.pages,
                )?;
            }
        }
        Ok(())
    }

    /// What the desk prints for members and meetings.
    fn desk(&mut self, office: &Office) -> Result<()> {
        let ids = shown(office)?;
        let Some(first) = ids.first().copied() else { return Ok(()) };
        let asked = DuesYear {
            year: DAY.year(),
            amount: Money::dirhams(200),
            due_on: DAY.first_of_year().saturating_add(90.days()),
        };
        office.set_dues(&asked)?;
        let payment = DuesPayment {
            member: first,
            year: asked.year,
            amount: None,
            paid_on: DAY,
            means: PaymentMeans::Cash,
            reference: String::new(),
        };
        let refusal = RefusalRequest {
            member: None,
            name: PersonName {
                last: NamePair::new("بنجلون", "BENJELLOUN"),
                first: NamePair::new("كريم", "Karim"),
            },
            sex: Some(Sex::Male),
            identity: String::new(),
            reason: RefusalReason::UnknownPerson,
            said: String::new(),
        };
        let meeting = Meeting {
            starts_at: "16:30".to_owned(),
            place: NamePair::new("دار الحي، شارع محمد الخامس", "Maison de quartier, avenue Mohammed V"),
            ..meeting_on(DAY.saturating_add(20.days()))
        };
        let meeting = office.note_meeting(&meeting)?;
        let everybody = office.roll(&StandingFilter::default(), StandingSort::Number, false)?;
        let receipt = office.pay_dues(&payment, PaperLanguage::Both)?;
        self.put("recu", &receipt.pdf, &receipt.texts, receipt.pages)?;
        for (language, name) in LANGUAGES {
            let papers = [
                ("suivi", office.take_away(first, language)?),
                ("recu-duplicata", office.copy_receipt(&format!("1/{}", DAY.year()), language)?),
                ("refus", office.refuse_attestation(&refusal, language, DAY)?),
                ("duplicata", office.copy_attestation(&format!("1/{}", DAY.year()), language)?),
                ("lettre-pieces", office.letters(LetterKind::Pieces, &everybody, language)?),
                ("lettre-adhesion", office.letters(LetterKind::Dues(asked.year), &ids, language)?),
                ("bulletin-adhesion", office.membership_form(Some(first), language)?),
                ("invitation", office.invitation(meeting, &ids, language)?),
                ("presence", office.attendance_sheet(meeting, &everybody, 8, language)?),
                ("fiches", office.blank_sheets(&[first], 1, language)?),
            ];
            for (what, printed) in papers {
                self.put(&format!("{what}-{name}"), &printed.pdf, &printed.texts, printed.pages)?;
            }
        }
        let cards = office.membership_cards(&ids, asked.year)?;
        self.put("cartes", &cards.pdf, &cards.texts, cards.pages)
    }

    fn put(&mut self, name: &str, pdf: &[u8], texts: &[String], pages: usize) -> Result<()> {
        let path = self.folder.join(format!("{name}.pdf"));
        save(&path, pdf)?;
        if self.expect {
            let words = serde_json::json!({ "file": format!("{name}.pdf"), "pages": pages, "words": texts });
            save(&self.folder.join(format!("{name}.words.json")), words.to_string().as_bytes())?;
        }
        self.made.push(path);
        Ok(())
    }
}

/// A member of each state a dossier can be in, the richest files first, so that the papers show every case.
fn shown(office: &Office) -> Result<Vec<MemberId>> {
    office.read(|reader| {
        let mut ids = Vec::new();
        for state in
            [DossierState::Ready, DossierState::Rejected, DossierState::Accepted, DossierState::Draft]
        {
            let of_state = stored::list_in_state(reader, state)?;
            let members = of_state
                .iter()
                .map(|d| crate::member::whole(reader, d.member))
                .collect::<Result<Vec<_>>>()?;
            let richest = members
                .iter()
                .max_by_key(|m| (m.dependants.len(), m.pieces.iter().filter(|p| p.scan.is_some()).count()));
            ids.extend(richest.and_then(|m| m.id));
        }
        ids.truncate(SHOWN);
        Ok(ids)
    })
}

/// Takes away a former demonstration; a folder that holds anything else is left alone and refused.
fn clear(folder: &Path) -> Result<()> {
    let io = |e: std::io::Error| Error::io(&e, folder);
    if !folder.exists() {
        return Ok(());
    }
    let ours = [sample::LIST, REGISTER, PAPERS, TRANSMISSION, KEY].map(std::ffi::OsString::from);
    let entries: Vec<_> =
        std::fs::read_dir(folder).map_err(io)?.collect::<std::io::Result<_>>().map_err(io)?;
    if entries.iter().any(|entry| !ours.contains(&entry.file_name())) {
        return Err(Error::new(ErrorCode::FileExists).with("path", folder.display()));
    }
    for entry in entries {
        let path = entry.path();
        let removed =
            if path.is_dir() { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) };
        removed.map_err(|e| Error::io(&e, &path))?;
    }
    Ok(())
}

fn make(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|e| Error::io(&e, folder))
}

fn save(path: &Path, bytes: &[u8]) -> Result<()> {
    use std::io::Write;
    write_whole(path, |out| out.write_all(bytes)).map_err(|e| Error::io(&e, path))
}

/// A copy of a transmission with one byte in its middle changed.
fn changed_copy(path: &Path, folder: &Path) -> Result<PathBuf> {
    let mut bytes = std::fs::read(path).map_err(|e| Error::io(&e, path))?;
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    let copy = folder.join("envoi-modifie.zip");
    save(&copy, &bytes)?;
    Ok(copy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn does_the_whole_job_twice_with_the_same_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let run = |name: &str| run(&folder.path().join(name), Language::Fr, false, |_, _| ()).unwrap();
        let (one, two) = (run("one"), run("two"));
        assert_eq!((one.members, one.verdict), (60, VerdictCode::Valid));
        assert_eq!(one.verdict_of_stranger, VerdictCode::SignerUnknown);
        assert_eq!(one.verdict_of_changed, VerdictCode::Refused);
        assert!(one.dossiers > 3);
        assert_eq!(std::fs::read(&one.transmission).unwrap(), std::fs::read(&two.transmission).unwrap());
        for (a, b) in one.papers.iter().zip(&two.papers) {
            assert_eq!(std::fs::read(a).unwrap(), std::fs::read(b).unwrap(), "{}", a.display());
        }
    }
}
