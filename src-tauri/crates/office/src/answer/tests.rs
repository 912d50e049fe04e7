use std::ops::ControlFlow;

use milaf_domain::{DossierState, MemberId, PaperLanguage, TransmissionId};

use super::*;
use crate::testing::filled;
use crate::transmission::{Content, Destination, Request, What};

fn send(office: &Office, folder: &Path, what: What) -> TransmissionId {
    let request =
        Request { what, agency: None, language: PaperLanguage::Fr, leave_faulty: true, profile: None };
    let go_on = |_, _| ControlFlow::Continue(());
    office.transmit(Destination::Folder(folder), &request, go_on).unwrap().id
}

/// The sample with its full list sent, and the rows of it.
fn sent() -> (tempfile::TempDir, Office, TransmissionId, Vec<Content>) {
    let (folder, office) = filled();
    let id = send(&office, folder.path(), What::Full);
    let rows = office.transmission_contents(id, 0, 500).unwrap();
    (folder, office, id, rows)
}

fn latin(row: &Content) -> String {
    let name = row.name.as_ref().unwrap();
    format!("{} {}", name.last.latin, name.first.latin)
}

fn state(office: &Office, row: &Content) -> DossierState {
    office.dossier(row.line.member.unwrap()).unwrap().state
}

fn member(row: &Content) -> MemberId {
    row.line.member.unwrap()
}

fn plan(office: &Office, id: TransmissionId, text: &str) -> AnswerPlan {
    let received = office.read_answer("retour.csv", text.as_bytes(), Choice::default()).unwrap();
    office.plan_answer(id, &received, &AnswerChoices::default()).unwrap()
}

/// An answer that accepts the first, corrects the second, rejects the third and fourth, and did not take the fifth.
fn answer(office: &Office, rows: &[Content]) -> String {
    let cin = |row: &Content| office.member(member(row)).unwrap().identity.unwrap().number().to_owned();
    format!(
        "N° dossier;Nom et prénom;CIN;N° immatriculation;Décision;Motif;Date de naissance corrigée\n\
         {};;;700000001;Accepté;;\n\
         ;{};;700000002;Accepté avec corrections;;14/03/1978\n\
         ;;{};;Rejeté;CIN non conforme / RIB erroné;\n\
         {};{};;;Rejeté;copie illisible;\n\
         {};;;;Non pris en charge;;\n\
         2019-0001;INCONNU Personne;ZZ999999;;Accepté;;\n",
        rows[0].line.number,
        latin(&rows[1]),
        cin(&rows[2]),
        rows[3].line.number,
        latin(&rows[3]),
        rows[4].line.number,
    )
}

/// Whether nothing would be said of anybody whom the CNSS knows.
fn tells_nothing(found: &crate::transmission::Preflight) -> bool {
    found.movements.iter().all(|row| row.kind == milaf_domain::LineKind::Addition)
}

#[test]
fn an_answer_is_matched_noted_by_one_step_and_the_same_again_changes_nothing() {
    let (_folder, office, id, rows) = sent();
    let text = answer(&office, &rows);
    let before = office.logical_dump().unwrap();
    let planned = plan(&office, id, &text);
    assert_eq!(office.logical_dump().unwrap(), before, "a plan writes nothing");
    let counts = planned.counts();
    assert_eq!((counts.new, counts.leftover, counts.silent), (5, 1, rows.len() - 5), "{:#?}", planned.rows);
    let by: Vec<_> = planned.rows.iter().map(|row| row.by).collect();
    use MatchedBy as M;
    assert_eq!(by, [Some(M::Dossier), Some(M::Name), Some(M::Cin), Some(M::Dossier), Some(M::Dossier), None]);
    office.note_answer(&planned).unwrap();

    let shown = office.transmission_rows(id, 2, 2).unwrap();
    let answered: Vec<_> = shown.iter().map(|row| (row.place, row.attempt, row.answer.is_some())).collect();
    assert_eq!(answered, [(2, Some(1), true), (3, Some(1), true)]);
    let reasons = shown[0].answer.as_ref().unwrap().reason_codes();
    assert_eq!(reasons.len(), 2, "{reasons:?}");
    let states: Vec<_> = rows.iter().take(5).map(|row| state(&office, row)).collect();
    use DossierState as S;
    assert_eq!(states, [S::Accepted, S::AcceptedWithCorrections, S::Rejected, S::Rejected, S::Ready]);
    let enrolled = office.member(member(&rows[0])).unwrap();
    assert_eq!(enrolled.cnss.map(|n| n.to_string()).as_deref(), Some("700000001"));
    let corrected = office.member(member(&rows[1])).unwrap();
    assert_eq!(corrected.birth.map(|b| b.to_string()).as_deref(), Some("1978-03-14"));
    let quiet = office.preflight(&What::Changes).unwrap();
    assert!(tells_nothing(&quiet), "what the CNSS itself wrote is no change: {:?}", quiet.movements);
    let detail = office.transmission(id).unwrap();
    assert_eq!(detail.answers.iter().map(|(_, n)| n).sum::<u64>(), 5);
    assert_eq!(office.list_transmissions(0, 1).unwrap().rows[0].answered, 5);

    let again = plan(&office, id, &text);
    assert_eq!((again.counts().new, again.counts().changed, again.counts().unchanged), (0, 0, 5));
    let noted = office.logical_dump().unwrap();
    office.note_answer(&again).unwrap();
    assert_eq!(office.logical_dump().unwrap(), noted);
    assert_eq!(office.list_answers(id).unwrap().len(), 1);
    office.undo().unwrap();
    assert_eq!(office.logical_dump().unwrap(), before);
    office.redo().unwrap();
    assert_eq!(office.logical_dump().unwrap(), noted);
}

#[test]
fn each_reject_asks_for_its_field_and_a_mended_dossier_leaves_again_alone() {
    let (folder, office, id, rows) = sent();
    office.note_answer(&plan(&office, id, &answer(&office, &rows))).unwrap();
    let waits = office.list_mends(0, 50).unwrap();
    let fields: Vec<_> = waits.rows.iter().map(|mend| mend.field.as_str()).collect();
    assert_eq!((waits.total, fields), (3, vec!["identity", "rib", "pieces"]));
    let today = office.today().unwrap();
    let rejected = today.tasks.iter().find(|t| t.kind == crate::today::TaskKind::Rejected).unwrap();
    assert!(rejected.people.iter().any(|person| !person.mends.is_empty()));

    let third = member(&rows[2]);
    let mut mended = office.member(third).unwrap();
    mended.identity = "JB999001".parse().ok().map(milaf_domain::IdentityDocument::Cin);
    office.change_member(&mended).unwrap();
    assert_eq!(office.member_mends(third).unwrap().len(), 1);
    assert_eq!(state(&office, &rows[2]), DossierState::Rejected);
    mended.rib = "001810007800020110620318".parse().ok();
    office.change_member(&mended).unwrap();
    assert!(office.member_mends(third).unwrap().is_empty());
    assert_eq!(state(&office, &rows[2]), DossierState::Corrected);
    office.undo().unwrap();
    assert_eq!(state(&office, &rows[2]), DossierState::Rejected);
    assert_eq!(office.member_mends(third).unwrap().len(), 1);
    office.redo().unwrap();

    let fourth = office.member_mends(member(&rows[3])).unwrap();
    office.settle_mend(fourth[0].id).unwrap();
    assert_eq!(state(&office, &rows[3]), DossierState::Corrected, "somebody said that it was mended");
    assert_eq!(office.settle_mend(fourth[0].id).unwrap_err().code, ErrorCode::UndoConflict);

    let again = send(&office, folder.path(), What::Rejected);
    let resent = office.transmission_contents(again, 0, 10).unwrap();
    let members: Vec<_> = resent.iter().map(member).collect();
    assert_eq!(members, [third, member(&rows[3])]);
    let text = format!("Dossier;Décision;Immatriculation\n{};Accepté;700000009\n", rows[2].line.number);
    office.note_answer(&plan(&office, again, &text)).unwrap();
    let knows = office.knowledge(third).unwrap();
    let attempts: Vec<_> = knows.attempts.iter().map(|a| (a.attempt, a.answers[0].outcome)).collect();
    assert_eq!(attempts, [(Some(2), Outcome::Accepted), (Some(1), Outcome::Rejected)]);
    assert_eq!(knows.attempts[1].answers[0].reasons, ["cin-mismatch", "rib"]);

    let today = office.surroundings().today();
    let told = office.answer_statistics(today, today).unwrap();
    let causes: Vec<_> = told.causes.iter().map(|c| (c.reason.as_str(), c.rows, c.solved)).collect();
    assert_eq!(causes, [("cin-mismatch", 1, 1), ("illegible", 1, 0), ("rib", 1, 1)]);
}

#[test]
fn another_answer_about_the_same_row_takes_the_place_of_the_former() {
    let (_folder, office, id, rows) = sent();
    office.note_answer(&plan(&office, id, &answer(&office, &rows))).unwrap();
    let number = rows[2].line.number;
    let text = format!("Dossier;Décision;Immatriculation\n{number};Accepté;700000003\n");
    let otherwise = plan(&office, id, &text);
    assert_eq!(
        (otherwise.rows[0].fate, otherwise.rows[0].before),
        (AnswerFate::Changed, Some(Outcome::Rejected))
    );
    office.note_answer(&otherwise).unwrap();
    assert_eq!(state(&office, &rows[2]), DossierState::Accepted);
    assert!(office.member_mends(member(&rows[2])).unwrap().is_empty());
    assert!(tells_nothing(&office.preflight(&What::Changes).unwrap()), "it is told again");
    let text = format!("Dossier;Décision;Motif\n{};Rejeté;non signé\n", rows[0].line.number);
    office.note_answer(&plan(&office, id, &text)).unwrap();
    assert_eq!(state(&office, &rows[0]), DossierState::Rejected);
    assert_eq!(office.knowledge(member(&rows[0])).unwrap().told_on, None);
}

#[test]
fn a_refused_change_is_told_again() {
    let (folder, office, id, rows) = sent();
    let text = format!("Dossier;Décision;Immatriculation\n{};Accepté;700000001\n", rows[0].line.number);
    office.note_answer(&plan(&office, id, &text)).unwrap();
    let mut member = office.member(member(&rows[0])).unwrap();
    member.mobile = "0661999999".parse().ok();
    office.change_member(&member).unwrap();
    let update = send(&office, folder.path(), What::Changes);
    let text = "N° immatriculation;Décision;Motif\n700000001;Rejeté;nom différent\n";
    let planned = plan(&office, update, text);
    assert_eq!(planned.rows[0].by, Some(MatchedBy::Registration));
    office.note_answer(&planned).unwrap();
    assert_eq!(state(&office, &rows[0]), DossierState::Accepted);
    assert_eq!(office.preflight(&What::Changes).unwrap().movements.len(), 1);
    assert_eq!(office.member_mends(member.id.unwrap()).unwrap()[0].field, "name");
}

#[test]
fn what_cannot_be_matched_waits_for_a_hand() {
    let (_folder, office, id, rows) = sent();
    let last = rows[5].name.as_ref().unwrap().last.latin.clone();
    let text = format!(
        "Dossier;Nom et prénom;Décision;Immatriculation\n\
         ;{last} Quelqu’un;Accepté;700000005\n\
         {};INCONNU Zyx;Accepté;12\n\
         {};;;\n",
        rows[6].line.number, rows[7].line.number
    );
    let received = office.read_answer("retour.csv", text.as_bytes(), Choice::default()).unwrap();
    let first = office.plan_answer(id, &received, &AnswerChoices::default()).unwrap();
    let fates: Vec<_> = first.rows.iter().map(|row| row.fate).collect();
    assert_eq!(fates, [AnswerFate::Leftover, AnswerFate::Faulty, AnswerFate::Faulty], "{:#?}", first.rows);
    assert!(first.rows[0].candidates.iter().any(|c| c.member == rows[5].line.member));
    assert!(first.rows[1].doubts.contains(&AnswerDoubt::RegistrationShape));
    assert!(first.rows[1].doubts.contains(&AnswerDoubt::NameDiffers));
    let line = first.rows[0].candidates.iter().find(|c| c.member == rows[5].line.member).unwrap().line;
    let choices = AnswerChoices { lines: vec![(2, Some(line)), (3, None)], ..AnswerChoices::default() };
    let decided = office.plan_answer(id, &received, &choices).unwrap();
    let fates: Vec<_> = decided.rows.iter().map(|row| row.fate).collect();
    assert_eq!(fates, [AnswerFate::New, AnswerFate::LeftOut, AnswerFate::Faulty]);
    assert_eq!(decided.rows[0].by, Some(MatchedBy::Hand));
    let choices = AnswerChoices {
        outcomes: vec![(4, Outcome::NotTaken)],
        registrations: vec![(3, " 700000012 ".to_owned())],
        ..choices
    };
    let choices = AnswerChoices { lines: vec![(2, Some(line))], ..choices };
    let decided = office.plan_answer(id, &received, &choices).unwrap();
    let settled: Vec<_> = decided.rows.iter().map(|row| (row.fate, row.outcome)).collect();
    assert_eq!(
        settled[1..],
        [(AnswerFate::New, Some(Outcome::Accepted)), (AnswerFate::New, Some(Outcome::NotTaken))]
    );
    assert_eq!(decided.rows[1].registration, "700000012");
}

#[test]
fn an_answer_is_typed_against_the_slip_or_pasted() {
    let (_folder, office, id, rows) = sent();
    let typed = TypedAnswer {
        line: 0,
        outcome: Outcome::Rejected,
        registration: String::new(),
        reasons: vec!["unsigned".into()],
        corrections: BTreeMap::new(),
        remark: "vu au guichet".into(),
    };
    let received = office.type_answer(&[typed]).unwrap();
    let planned = office.plan_answer(id, &received, &AnswerChoices::default()).unwrap();
    assert_eq!((planned.counts().rejected, planned.source), (1, AnswerSource::Typed));
    office.note_answer(&planned).unwrap();
    let pasted = format!("Bonjour,\n{} : accepté, n° 700000044\nMerci\n", rows[1].line.number);
    let received = office.paste_answer(&pasted).unwrap();
    let planned = office.plan_answer(id, &received, &AnswerChoices::default()).unwrap();
    assert_eq!(planned.counts().accepted, 1);
    office.note_answer(&planned).unwrap();
    assert_eq!(office.list_answers(id).unwrap().len(), 2);
    assert_eq!(office.paste_answer("Bonjour").unwrap_err().code, ErrorCode::AnswerEmpty);
    assert_eq!(office.type_answer(&[]).unwrap_err().code, ErrorCode::AnswerEmpty);
}

#[test]
fn hostile_files_are_refused_each_with_its_code() {
    let (_folder, office, _, _) = sent();
    let refused = |bytes: &[u8]| office.read_answer("retour", bytes, Choice::default()).unwrap_err().code;
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01"), ErrorCode::ListUnknownKind);
    assert_eq!(refused(b""), ErrorCode::ListEmpty);
    assert_eq!(refused(b"PK\x03\x04rien"), ErrorCode::ListUnreadable);
    assert_eq!(refused("Bonjour;la\nliste;suit\n".as_bytes()), ErrorCode::AnswerEmpty);
}

#[test]
fn a_cancelled_transmission_takes_no_answer_and_leaves_what_was_accepted() {
    let (_folder, office, id, rows) = sent();
    office.note_answer(&plan(&office, id, &answer(&office, &rows))).unwrap();
    let received = office.paste_answer(&format!("{} accepté", rows[5].line.number)).unwrap();
    let late = office.plan_answer(id, &received, &AnswerChoices::default()).unwrap();
    office.cancel_transmission(id, "envoi refait").unwrap();
    assert_eq!(office.note_answer(&late).unwrap_err().code, ErrorCode::TransmissionCancelled);
    assert!(office.knowledge(member(&rows[0])).unwrap().told_on.is_some());
    assert!(office.knowledge(member(&rows[5])).unwrap().told_on.is_none());
    assert_eq!(state(&office, &rows[5]), DossierState::Ready);
}
