//! A thousand dossiers with two scans of 150 KB each into one sealed transmission.

use std::ops::ControlFlow;

use milaf_domain::dossier::DossierEvent;
use milaf_domain::{DossierState, Language, PaperLanguage, Piece, PieceOwner, PieceState};
use milaf_office::import::{Choices, ImportMode, List};
use milaf_office::member::{ListQuery, Sort};
use milaf_office::transmission::{Destination, Request, What};
use milaf_office::{Office, Surroundings, sample};

use crate::Figure;
use crate::measure::{peak_memory, timed};

const DOSSIERS: usize = 1_000;
const SCAN_BYTES: usize = 150_000;
/// Pictures drawn once each and given to many members.
const PICTURES: u64 = 10;

pub fn measure() -> Vec<Figure> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let today = jiff::civil::date(2026, 11, 22);
    let surroundings = Surroundings::fixed("bench", today, 1);
    let (office, _) =
        Office::create(&folder.path().join("send.milaf"), "quatre mots sans lien", surroundings)
            .expect("a register");
    office.change_association(&sample::association().expect("an association")).expect("the association");
    let choices = Choices::default();
    let csv = sample::csv(DOSSIERS, 3).expect("a list");
    let list = List::read("liste.csv", &csv, &choices).expect("a readable list");
    let plan = office.plan_import(&list, &choices, ImportMode::AddOnly).expect("a plan");
    office.import(&plan, |_, _| ()).expect("an import");
    let pictures: Vec<Vec<u8>> = (0..PICTURES)
        .map(|n| {
            let (kind, pose) = ("cin-copy", sample::scan::Pose::Upright);
            let paper = sample::scan::Paper { kind, title: "CIN", name: "SPECIMEN", pose, seed: n };
            sample::scan::draw(paper, SCAN_BYTES).expect("a picture")
        })
        .collect();
    let query = ListQuery::first(Sort::Number, DOSSIERS as u64);
    let rows = office.list_members(&query).expect("rows").rows;
    let mut ready = 0;
    for (n, row) in rows.iter().enumerate() {
        complete(&office, row.id, &pictures[n % pictures.len()], &pictures[(n + 1) % pictures.len()]);
        ready += usize::from(office.dossier(row.id).expect("a dossier").state == DossierState::Ready);
    }
    let before = peak_memory();
    let path = folder.path().join("envoi.zip");
    let request = Request {
        what: What::Full,
        agency: None,
        language: PaperLanguage::Both,
        leave_faulty: true,
        profile: None,
    };
    let (sent, time) = timed(|| {
        office
            .transmit(Destination::File(&path), &request, |_, _| ControlFlow::Continue(()))
            .expect("a transmission")
    });
    let size = std::fs::metadata(&path).map_or(0, |m| m.len()) as f64 / 1e6;
    let (verdict, verified) =
        timed(|| milaf_office::verify(&path, Some(&office), &[], Language::Fr).expect("a verdict"));
    let memory = peak_memory().map_or_else(|| "unknown".to_owned(), |mb| format!("{mb:.0} MB"));
    let before = before.map_or_else(String::new, |mb| format!(" (before sending: {mb:.0} MB)"));
    vec![
        Figure::new(
            format!(
                "{} dossiers ({ready} ready) with two 150 KB scans, sealed ({size:.0} MB)",
                sent.dossiers
            ),
            format!("{:.1} s", time.as_secs_f64()),
            "≤ 15 s",
        ),
        Figure::new(format!("most memory held{before}"), memory, "≤ 300 MB"),
        Figure::new(
            format!("verifying it: {:?}", verdict.verdict),
            format!("{:.1} s", verified.as_secs_f64()),
            "",
        ),
    ]
}

/// Fills what a list cannot hold, so that the dossier may leave.
pub(crate) fn complete(office: &Office, id: milaf_domain::MemberId, first: &[u8], second: &[u8]) {
    let mut member = office.member(id).expect("a member");
    member.dependants.clear();
    member.nationality = Some(milaf_domain::Nationality::Moroccan);
    member.email = "membre@example.ma".parse().ok();
    for address in &mut member.situation.addresses {
        address.value.postal_code = "80000".parse().ok();
    }
    office.change_member(&member).expect("a change");
    let (_, assessment) = office.assess(id, office.surroundings().today()).expect("an assessment");
    let mut pictures = [first, second].into_iter().filter(|bytes| !bytes.is_empty());
    for asked in assessment.pieces.iter().filter(|p| p.required && !p.is_data) {
        let piece = Piece::new(asked.kind.as_str(), PieceOwner::Member, PieceState::Verified);
        let picture = if asked.takes_file { pictures.next() } else { None };
        office.record_piece(id, piece, picture.map(|bytes| ("scan.jpg", bytes))).expect("a piece");
    }
    // A member whose list row lacked a required field stays behind: the table says how many are ready.
    let _ = office.move_dossier(id, DossierEvent::MarkReady);
}
