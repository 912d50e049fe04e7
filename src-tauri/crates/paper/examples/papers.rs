//! Writes every paper in its three languages for invented people, to be looked at:
//! `cargo run -p milaf-paper --example papers -- out/`.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

use std::error::Error;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;
use milaf_domain::{
    Association, DossierNumber, DossierState, Member, PaperLanguage, TransmissionKind, TransmissionNumber,
};
use milaf_paper::documents::{attestation, dossier, information, recovery, slip};
use milaf_paper::{Imprint, Press};
use milaf_rulebook::{Context, Deposit, RuleBook, assess};

const LANGUAGES: [(PaperLanguage, &str); 3] =
    [(PaperLanguage::Ar, "ar"), (PaperLanguage::Fr, "fr"), (PaperLanguage::Both, "both")];

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::args().nth(1).ok_or("the folder to write to is missing")?);
    std::fs::create_dir_all(&out)?;
    let mut bench = Bench { press: Press::new(), out };
    for (language, tag) in LANGUAGES {
        bench.papers(language, tag)?;
    }
    Ok(())
}

struct Bench {
    press: Press,
    out: PathBuf,
}

impl Bench {
    fn papers(&mut self, language: PaperLanguage, tag: &str) -> Result<(), Box<dyn Error>> {
        let (plain, liaison) = (specimen::association(), specimen::liaison_association());
        for (name, member, association) in [
            ("rich", specimen::rich_member(), &plain),
            ("poor", specimen::poor_member(), &plain),
            ("doctor", specimen::doctor(), &plain),
            ("liaison", specimen::rich_member(), &liaison),
        ] {
            let bytes = self.dossier(association, &member, language);
            self.write(&format!("dossier-{name}-{tag}.pdf"), &bytes)?;
        }
        for (name, member) in [
            ("rich", specimen::rich_member()),
            ("poor", specimen::poor_member()),
            ("doctor", specimen::doctor()),
        ] {
            let data = attestation::AttestationData {
                association: &plain,
                member: &member,
                number: "12/2026",
                date: specimen::TODAY,
                copy_on: None,
            };
            let bytes = attestation::print(&mut self.press, &data, language, &imprint());
            self.write(&format!("attestation-{name}-{tag}.pdf"), &bytes)?;
        }
        let bytes = self.slip(&plain, language);
        self.write(&format!("slip-{tag}.pdf"), &bytes)?;
        let code: Vec<String> = ["7K3M", "Q9XA", "2HTC", "PW8R", "5NJD", "0VFE", "Z6GB", "4YS1", "MK7Q"]
            .map(str::to_owned)
            .to_vec();
        let data = recovery::RecoveryData {
            association: &plain.name,
            register: "souk-el-had.milaf",
            date: specimen::TODAY,
            code: &code,
            check_letters: 4,
        };
        let bytes = recovery::print(&mut self.press, &data, language, &imprint());
        self.write(&format!("recovery-{tag}.pdf"), &bytes)?;
        for (name, category) in [("all", None), ("cpu", Some("cpu")), ("doctor", Some("doctor"))] {
            let data = information::InformationData {
                association: &plain,
                category: category.map(Into::into),
                date: specimen::TODAY,
                book: RuleBook::embedded(),
            };
            let bytes = information::print(&mut self.press, &data, language, &imprint());
            self.write(&format!("information-{name}-{tag}.pdf"), &bytes)?;
        }
        Ok(())
    }

    fn dossier(&mut self, association: &Association, member: &Member, language: PaperLanguage) -> Vec<u8> {
        let book = RuleBook::embedded();
        let context = Context { liaison: association.liaison.clone(), ..Context::default() };
        let assessment = assess(book, member, specimen::TODAY, &context);
        let scans = specimen::scans();
        let data = dossier::DossierData {
            association,
            member,
            number: member.id.map(|_| DossierNumber { year: 2026, serial: 217 }),
            date: specimen::TODAY,
            assessment: &assessment,
            book,
            agency: association.agencies.first(),
            transmission: member.id.map(|_| TransmissionNumber { year: 2026, serial: 8 }),
            scans: if member.dependants.is_empty() { &[] } else { &scans },
        };
        dossier::print(&mut self.press, &data, language, &imprint())
    }

    fn slip(&mut self, association: &Association, language: PaperLanguage) -> Vec<u8> {
        let people = [specimen::rich_member(), specimen::doctor(), specimen::poor_member()];
        let lines: Vec<slip::SlipLine> = (0..23)
            .map(|at| {
                let member = &people[at % people.len()];
                slip::SlipLine {
                    dossier: DossierNumber { year: 2026, serial: 201 + at as u32 },
                    name: member.name.clone(),
                    cin: member.identity.as_ref().and_then(|d| d.cin()).cloned(),
                    category: member.situation.categories.first().map(|c| c.value.category.clone()),
                    pages: 4 + at % 3,
                    state: DossierState::Ready,
                    kind: milaf_domain::LineKind::Addition,
                    reason: None,
                }
            })
            .collect();
        let data = slip::SlipData {
            association,
            number: TransmissionNumber { year: 2026, serial: 8 },
            date: specimen::TODAY,
            kind: TransmissionKind::FullList,
            agency: association.agencies.first(),
            deposit: &Deposit::OnBehalf,
            lines: &lines,
            seal: std::array::from_fn(|i| (i * 37 + 11) as u8),
            fingerprint: "9F3A 41C7 0B2E D815 66A0 7C94",
            book: RuleBook::embedded(),
        };
        slip::print(&mut self.press, &data, language, &imprint())
    }

    #[allow(clippy::disallowed_methods, reason = "papers to look at, made anew each time")]
    fn write(&self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        std::fs::write(Path::new(&self.out).join(name), bytes)
    }
}

fn imprint() -> Imprint<'static> {
    Imprint {
        made_on: DateTime::constant(2026, 12, 12, 10, 30, 0, 0),
        document_id: [7; 16],
        producer: "Milaf",
        author: "Association",
        accessible: true,
    }
}
