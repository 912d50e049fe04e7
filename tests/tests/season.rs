//! A season of an office, from its first list to the second answer of the CNSS, and all the way back.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use milaf_domain::attestation::RefusalReason;
use milaf_domain::dossier::DossierEvent;
use milaf_domain::{
    DossierState, LineKind, Member, MemberId, NamePair, Nationality, PaperLanguage, PartialDate, PersonName,
    Piece, PieceOwner, PieceState, RemovalReason, TransmissionId,
};
use milaf_office::answer::{AnswerChoices, AnswerPlan, find_reason, reasons};
use milaf_office::attestation::RefusalRequest;
use milaf_office::duplicate::{DuplicateQuery, Merge};
use milaf_office::import::{Choices, Counts, ImportMode, List, ReadingChoice};
use milaf_office::member::{ListQuery, Sort};
use milaf_office::transmission::{Destination, Request, Transmitted, What};
use milaf_office::{ErrorCode, Office, Surroundings, sample};
use milaf_tests::standing::{differing, what_stands};
use tempfile::TempDir;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);
const PASSPHRASE: &str = "quatre mots sans lien";

/// How much of everything.
struct Scale {
    /// Rows of the first list, and of the second, which has the same people and some more.
    lists: (usize, usize),
    /// Members whose dossiers are complete when the full list leaves.
    told: usize,
    /// Of those, members that change afterwards.
    edited: usize,
    /// Of those, members that are struck off.
    removed: usize,
    /// Dossiers completed later.
    added: usize,
    /// Rejects, shared out among the reasons.
    rejected: usize,
}

fn office() -> (TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let surroundings = Surroundings::fixed("Khadija", TODAY, 7);
    let (office, _) = Office::create(&folder.path().join("saison.milaf"), PASSPHRASE, surroundings).unwrap();
    (folder, office)
}

/// Imports so many rows of a list.
fn import(office: &Office, list: &[u8], rows: usize) -> Counts {
    let choices = Choices::default();
    let lines: Vec<&[u8]> = list.split_inclusive(|byte| *byte == b'\n').take(rows + 1).collect();
    let list = List::read("liste.csv", &lines.concat(), &choices).unwrap();
    let plan = office.plan_import(&list, &choices, ImportMode::FillBlanks).unwrap();
    office.import(&plan, |_, _| ()).unwrap()
}

/// Two states of a register are one; else the rows that differ.
fn same(one: &[String], other: &[String]) {
    let differ = differing(one, other);
    assert!(differ.is_empty(), "{differ:#?}");
}

/// Brings everything that a list cannot hold, and says whether the dossier may leave.
fn complete(office: &Office, id: MemberId) -> bool {
    let mut member = office.member(id).unwrap();
    member.dependants.clear();
    member.nationality = Some(Nationality::Moroccan);
    member.email = "adherent@example.ma".parse().ok();
    for address in &mut member.situation.addresses {
        address.value.postal_code = "80000".parse().ok();
    }
    office.change_member(&member).unwrap();
    let (_, assessment) = office.assess(id, TODAY).unwrap();
    for asked in assessment.pieces.iter().filter(|p| p.required && !p.is_data && !p.standing.is_usable()) {
        let piece = Piece::new(asked.kind.as_str(), PieceOwner::Member, PieceState::Verified);
        office.record_piece(id, piece, None).unwrap();
    }
    office.dossier(id).unwrap().state == DossierState::Complete
}

fn send(office: &Office, folder: &TempDir, name: &str, what: What) -> Transmitted {
    let request =
        Request { what, agency: None, language: PaperLanguage::Fr, leave_faulty: true, profile: None };
    let path = folder.path().join(name);
    office.transmit(Destination::File(&path), &request, |_, _| ControlFlow::Continue(())).unwrap()
}

fn answer(office: &Office, sent: &Transmitted, text: &str) -> AnswerPlan {
    let received = office.read_answer("retour.csv", text.as_bytes(), ReadingChoice::default()).unwrap();
    office.plan_answer(sent.id, &received, &AnswerChoices::default()).unwrap()
}

/// Changes what a reject asks to change.
fn mend(office: &Office, id: MemberId, field: &str, n: usize) {
    let mut member: Member = office.member(id).unwrap();
    match field {
        "identity" => {
            member.identity = Some(milaf_domain::IdentityDocument::Cin(format!("ZT{n:06}").parse().unwrap()));
        }
        "name" => member.name.last = NamePair::new("بنمندة", "Benmenda"),
        "birth" => member.birth = Some(PartialDate::whole(jiff::civil::date(1971, 5, 1))),
        "rib" => {
            member.rib =
                "011780000012345678901220".parse().ok().filter(|rib| member.rib.as_ref() != Some(rib))
        }
        _ => {}
    }
    office.change_member(&member).unwrap();
    for open in office.member_mends(id).unwrap() {
        office.settle_mend(open.id).unwrap();
    }
}

fn season(scale: &Scale) {
    let (folder, office) = office();
    let first = what_stands(&office);
    office.change_association(&sample::association().unwrap()).unwrap();

    let (short, long) = scale.lists;
    let people = sample::csv(long, 3).unwrap();
    let came = import(&office, &people, short);
    assert_eq!((came.new, came.changed), (short, 0), "{came:?}");
    let came = import(&office, &people, long);
    assert_eq!((came.new, came.unchanged), (long - short, short), "{came:?}");

    let rows = office.list_members(&ListQuery::first(Sort::Number, long as u64)).unwrap().rows;
    let twice = twin(&office, rows[0].id);
    let found = office.list_duplicates(DuplicateQuery { strength: None, offset: 0, count: 200 }).unwrap();
    let pair = BTreeSet::from([rows[0].id, twice]);
    assert!(found.rows.iter().any(|row| BTreeSet::from([row.first.id, row.second.id]) == pair));
    office.merge_members(&Merge::new(rows[0].id, twice)).unwrap();
    assert_eq!(office.member(twice).unwrap_err().code, ErrorCode::MemberMissing);

    let mut waiting = rows.iter().map(|row| row.id);
    let mut completed = |count: usize| -> Vec<MemberId> {
        waiting.by_ref().filter(|id| complete(&office, *id)).take(count).collect()
    };
    let (told, added) = (completed(scale.told), completed(scale.added));
    let look_over = |ids: &[MemberId]| {
        ids.iter().for_each(|id| {
            office.move_dossier(*id, DossierEvent::MarkReady).unwrap();
        });
    };
    let before = what_stands(&office);
    let steps = back(&office, &[], || false);
    same(&what_stands(&office), &first);
    for _ in 0..steps {
        office.redo().unwrap();
    }
    same(&what_stands(&office), &before);
    look_over(&told);
    let list = send(&office, &folder, "liste.zip", What::Full);
    assert_eq!((list.dossiers, list.changes, list.removals), (scale.told, 0, 0));
    office.deliver_transmission(list.id, TODAY, "A-17").unwrap();

    let edited = &told[..scale.edited];
    for (n, id) in edited.iter().enumerate() {
        let mut member = office.member(*id).unwrap();
        member.mobile = format!("06{n:08}").parse().ok();
        office.change_member(&member).unwrap();
    }
    let removed = &told[scale.edited..scale.edited + scale.removed];
    for id in removed {
        office.note_removal(*id, RemovalReason::Moved, None, "").unwrap();
    }
    look_over(&added);
    let seen = office.preflight(&What::Changes).unwrap();
    let moved = |kind| -> BTreeSet<MemberId> {
        seen.movements.iter().filter(|row| row.kind == kind).map(|row| row.member).collect()
    };
    assert_eq!(moved(LineKind::Change), edited.iter().copied().collect());
    assert_eq!(moved(LineKind::Removal), removed.iter().copied().collect());
    assert_eq!(seen.additions, scale.added);
    let changes = send(&office, &folder, "changements.zip", What::Changes);
    assert_eq!(
        (changes.dossiers, changes.changes, changes.removals),
        (scale.added, scale.edited, scale.removed)
    );

    // The answer to the full list: rejects of every reason, then acceptances.
    let of_list = |n: usize| told[scale.edited + scale.removed + n];
    let causes: Vec<_> = reasons().iter().filter(|reason| reason.code != "other").collect();
    assert_eq!(causes.len(), 10);
    let mut text = "CIN;Décision;Motif;N° immatriculation\n".to_owned();
    let mut why: BTreeMap<MemberId, &str> = BTreeMap::new();
    for n in 0..told.len() - scale.edited - scale.removed {
        let id = of_list(n);
        let cin = office.member(id).unwrap().identity.unwrap().number().to_owned();
        if n < scale.rejected {
            let cause = causes[n % causes.len()];
            text.push_str(&format!("{cin};Rejeté;{};\n", cause.name.fr));
            why.insert(id, cause.code.as_str());
        } else {
            text.push_str(&format!("{cin};Accepté;;{}\n", 123_000_000 + n));
        }
    }
    let plan = answer(&office, &list, &text);
    let counts = plan.counts();
    assert_eq!((counts.rejected, counts.leftover, counts.faulty), (scale.rejected, 0, 0), "{counts:?}");
    office.note_answer(&plan).unwrap();
    assert_eq!(answer(&office, &list, &text).counts().new, 0);
    let statistics = office.answer_statistics(TODAY, TODAY).unwrap();
    let counted: BTreeSet<usize> = statistics.causes.iter().map(|cause| cause.rows as usize).collect();
    assert_eq!(counted, BTreeSet::from([scale.rejected / causes.len()]));
    let tasks = office.list_mends(0, 10_000).unwrap();
    assert_eq!(tasks.total as usize, scale.rejected);

    for (n, task) in tasks.rows.iter().enumerate() {
        assert_eq!(why[&task.member], task.reason);
        assert_eq!(find_reason(&task.reason).unwrap().field, task.field);
        mend(&office, task.member, &task.field, n);
    }
    assert_eq!(office.list_mends(0, 1).unwrap().total, 0);
    let again = send(&office, &folder, "rejets.zip", What::Rejected);
    assert_eq!(again.dossiers, scale.rejected);
    let mut text = "N° dossier;Décision;N° immatriculation\n".to_owned();
    for (n, line) in office.transmission_contents(again.id, 0, 10_000).unwrap().iter().enumerate() {
        text.push_str(&format!("{};Accepté;{}\n", line.line.number, 456_000_000 + n));
    }
    let plan = answer(&office, &again, &text);
    assert_eq!(plan.counts().accepted, scale.rejected);
    office.note_answer(&plan).unwrap();
    let known = office.knowledge(of_list(0)).unwrap();
    assert_eq!(known.attempts.len(), 2, "both attempts of a rejected dossier are kept");
    assert_eq!(office.dossier(of_list(0)).unwrap().state, DossierState::Accepted);

    let stranger = RefusalRequest {
        reason: RefusalReason::UnknownPerson,
        said: String::new(),
        member: None,
        name: PersonName {
            last: NamePair::new("الغريب", "Elgharib"), first: NamePair::new("سعيد", "Said")
        },
        sex: None,
        identity: "X123456".to_owned(),
    };
    office.refuse_attestation(&stranger, PaperLanguage::Both, TODAY).unwrap();
    office.attest(added[0], PaperLanguage::Both, TODAY).unwrap();
    assert_eq!(office.list_attestations(0, 10).unwrap().total, 2);

    // Back to the hour before anything was numbered for a paper.
    let looked_over = |id| office.dossier(id).unwrap().state != DossierState::Complete;
    back(&office, &[again.id, changes.id, list.id], || !looked_over(told[0]));
    same(&what_stands(&office), &before);
}

/// The same person as the first, as another clerk would have written them down.
fn twin(office: &Office, id: MemberId) -> MemberId {
    let mut member = office.member(id).unwrap();
    member.id = None;
    member.number = None;
    member.identity = None;
    member.cnss = None;
    member.rib = None;
    member.dependants.clear();
    member.pieces.clear();
    office.register_member(&member).unwrap()
}

/// Takes back step by step until `there`, cancelling what left where it stands in the way, the latest first; how many steps.
fn back(office: &Office, sent: &[TransmissionId], there: impl Fn() -> bool) -> usize {
    let (mut steps, mut sent) = (0, sent.iter());
    while !there() {
        match office.undo() {
            Ok(_) => steps += 1,
            Err(error) if error.code == ErrorCode::UndoNothing => break,
            Err(error) => {
                let latest = sent.next().unwrap_or_else(|| panic!("after {steps} steps: {error:?}"));
                office.cancel_transmission(*latest, "essai").unwrap();
            }
        }
    }
    steps
}

#[test]
fn a_season_of_sixty_members() {
    season(&Scale { lists: (55, 60), told: 22, edited: 5, removed: 2, added: 4, rejected: 10 });
}

#[test]
fn a_season_of_ten_thousand_members() {
    season(&Scale { lists: (9_000, 10_000), told: 400, edited: 60, removed: 10, added: 20, rejected: 300 });
}
