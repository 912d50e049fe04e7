//! The job of an office from a list to a sealed transmission, through the office's own operations and the real store.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::ops::ControlFlow;

use milaf_domain::dossier::DossierEvent;
use milaf_domain::{
    ChangeKind, DeclaredChange, DossierState, DuesYear, Language, Member, MemberId, Money, NamePair,
    PaperLanguage, Piece, PieceOwner, PieceState, RegisteredLetter, Relation, RemovalReason, YearMonth,
};
use milaf_office::case::CaseDraft;
use milaf_office::duplicate::Merge;
use milaf_office::export_profile::ExportProfile;
use milaf_office::import::{Choices, Fate, ImportMode, List};
use milaf_office::member::{ListQuery, Sort};
use milaf_office::member_list::BulkAction;
use milaf_office::payment::NewPayment;
use milaf_office::transmission::{Destination, Request, What};
use milaf_office::{ErrorCode, Office, Operation, Surroundings, VerdictCode, sample, verify};
use tempfile::TempDir;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);
const PASSPHRASE: &str = "quatre mots sans lien";

fn office() -> (TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("essai");
    let (office, _) = Office::create(&path, PASSPHRASE, Surroundings::fixed("Khadija", TODAY, 7)).unwrap();
    office.change_association(&sample::association().unwrap()).unwrap();
    (folder, office)
}

fn import(office: &Office, file: &str, text: &str, mode: ImportMode) -> milaf_office::Result<Vec<Fate>> {
    let choices = Choices::default();
    let list = List::read(file, text.as_bytes(), &choices)?;
    let plan = office.plan_import(&list, &choices, mode)?;
    office.import(&plan, |_, _| ())?;
    Ok(plan.rows.iter().map(|row| row.fate).collect())
}

fn payment() -> NewPayment {
    let month = YearMonth::of(TODAY);
    NewPayment {
        from: month,
        to: month,
        amount: Money::dirhams(190),
        paid_on: None,
        reference: String::new(),
    }
}

const LIST: &str = "N°;Nom;Prénom;CIN;Date de naissance;Téléphone;Catégorie\n\
    1;EL ALAOUI;Mohamed;JB123481;14/03/1979;0661234567;CPU\n\
    2;BENALI;Fatima;J99812;05/01/1984;0661234568;CPU\n";

fn members(office: &Office) -> Vec<MemberId> {
    let page = office.list_members(&ListQuery::first(Sort::Number, 100)).unwrap();
    page.rows.iter().map(|row| row.id).collect()
}

/// Brings everything a dossier of this member lacks.
fn complete(office: &Office, id: MemberId) {
    let (_, assessment) = office.assess(id, TODAY).unwrap();
    for asked in assessment.pieces.iter().filter(|p| p.required && !p.is_data && !p.standing.is_usable()) {
        let piece = Piece::new(asked.kind.as_str(), PieceOwner::Member, PieceState::Verified);
        office.record_piece(id, piece, None).unwrap();
    }
}

/// A member whose request has every field.
fn filled(n: u32) -> Member {
    let (people, desks) = (sample::people().unwrap(), sample::desks().unwrap());
    let ready = desks.iter().position(|d| d.dossier == DossierState::Ready).unwrap();
    let person = &people[ready];
    let choices = Choices { take_faulty: true, ..words(&people) };
    let folder = tempfile::tempdir().unwrap();
    let (other, _) =
        Office::create(&folder.path().join("autre"), PASSPHRASE, Surroundings::fixed("x", TODAY, 9)).unwrap();
    let list = List::read(sample::LIST, &sample::list(TODAY).unwrap(), &choices).unwrap();
    let plan = other.plan_import(&list, &choices, ImportMode::AddOnly).unwrap();
    let row = plan
        .rows
        .iter()
        .filter_map(|r| r.member.clone())
        .find(|m| m.number.as_ref().is_some_and(|number| number.0 == person.number));
    let mut member = row.unwrap();
    desks[ready].complete(person, &mut member);
    member.dependants.retain(|d| d.relation == Relation::Spouse);
    member.dependants.clear();
    member.situation.households.clear();
    member.number = Some(milaf_domain::MemberNumber(format!("9{n:03}")));
    member.identity =
        Some(milaf_domain::IdentityDocument::Cin(format!("JT{:06}", 600_000 + n).parse().unwrap()));
    member.cnss = None;
    member
}

fn words(people: &[sample::Person]) -> Choices {
    let words = people.iter().map(|p| (p.category_word.clone(), p.category.clone())).collect();
    Choices { words, ..Choices::default() }
}

#[test]
fn the_same_list_twice_changes_nothing() {
    let (_folder, office) = office();
    assert_eq!(import(&office, "liste.csv", LIST, ImportMode::FillBlanks).unwrap(), [Fate::New, Fate::New]);
    let before = office.logical_dump().unwrap();
    assert_eq!(
        import(&office, "liste.csv", LIST, ImportMode::Replace).unwrap(),
        [Fate::Unchanged, Fate::Unchanged]
    );
    let without_profiles = |dump: Vec<String>| {
        dump.into_iter().filter(|line| !line.starts_with("import_profile")).collect::<Vec<_>>()
    };
    assert_eq!(without_profiles(office.logical_dump().unwrap()), without_profiles(before));
}

#[test]
fn a_faulty_row_stays_out_and_harms_no_other() {
    let (_folder, office) = office();
    let list = format!("{LIST}3;ZAHIR;Ali;12345678901;31/02/1990;0661234569;CPU\n");
    assert_eq!(
        import(&office, "liste.csv", &list, ImportMode::AddOnly).unwrap(),
        [Fate::New, Fate::New, Fate::Faulty]
    );
    assert_eq!(members(&office).len(), 2);
}

#[test]
fn an_unknown_category_waits_for_its_answer_and_writes_nothing() {
    let (_folder, office) = office();
    let list = LIST.replace("0661234568;CPU", "0661234568;zouaq");
    let error = import(&office, "liste.csv", &list, ImportMode::AddOnly).unwrap_err();
    assert_eq!(error.code, ErrorCode::ListQuestions);
    assert!(error.sentence(Language::Fr).contains("zouaq"));
    assert!(members(&office).is_empty());
}

#[test]
fn refuses_a_second_member_with_the_same_card() {
    let (_folder, office) = office();
    office.register_member(&filled(1)).unwrap();
    let mut twin = filled(1);
    twin.number = None;
    let error = office.register_member(&twin).unwrap_err();
    assert_eq!(error.code, ErrorCode::MemberTwice);
}

#[test]
fn undoing_any_undoable_operation_gives_back_the_state_before() {
    let (_folder, office) = office();
    let check = |act: &dyn Fn(&Office)| {
        let before = office.logical_dump().unwrap();
        act(&office);
        let after = office.logical_dump().unwrap();
        assert_ne!(before, after);
        office.undo().unwrap();
        assert_eq!(office.logical_dump().unwrap(), before);
        office.redo().unwrap();
        assert_eq!(office.logical_dump().unwrap(), after);
    };
    let only = |office: &Office| *members(office).first().unwrap();
    // One act for each operation that can be taken back: a new one must find its place here.
    let acts = |operation: &Operation| match operation {
        Operation::AssociationChanged => check(&|office| {
            let mut association = office.association().unwrap();
            association.phone.push('9');
            office.change_association(&association).unwrap();
        }),
        Operation::MemberRegistered => check(&|office| {
            office.register_member(&filled(1)).unwrap();
        }),
        Operation::MemberChanged => check(&|office| {
            let mut member = office.member(only(office)).unwrap();
            member.birth_place = NamePair::new("تيزنيت", "Tiznit");
            member.situation.addresses.pop();
            office.change_member(&member).unwrap();
        }),
        Operation::ListImported { .. } => {
            check(&|office| {
                import(office, "liste.csv", LIST, ImportMode::AddOnly).unwrap();
            });
        }
        Operation::PieceRecorded { .. } => check(&|office| {
            let piece = Piece::new("cin-copy", PieceOwner::Member, PieceState::Received);
            office.record_piece(only(office), piece, None).unwrap();
        }),
        Operation::DossierMoved { .. } => {
            let id = office.register_member(&filled(2)).unwrap();
            complete(&office, id);
            check(&|office| {
                office.move_dossier(id, DossierEvent::MarkReady).unwrap();
            });
        }
        Operation::DepositPlanned => check(&|office| office.plan_deposit(Some(TODAY)).unwrap()),
        Operation::MemberBinned => check(&|office| office.bin_member(only(office)).unwrap()),
        Operation::BureauChanged => check(&|office| {
            let mut terms = office.association().unwrap().bureau;
            terms.pop();
            office.change_bureau(&terms).unwrap();
        }),
        Operation::AgenciesChanged => check(&|office| {
            let mut agencies = office.association().unwrap().agencies;
            agencies.pop();
            office.change_agencies(&agencies).unwrap();
        }),
        Operation::LiaisonChanged => check(&|office| {
            let mut facts = office.association().unwrap().liaison;
            facts.pop();
            office.change_liaison(&facts).unwrap();
        }),
        Operation::MembersBinned { .. } => {
            let id = office.register_member(&filled(3)).unwrap();
            check(&|office| assert_eq!(office.bulk(BulkAction::Bin, &[id]).unwrap().takes, [id]));
        }
        Operation::MembersRestored { .. } => {
            let id = office.register_member(&filled(4)).unwrap();
            office.bin_member(id).unwrap();
            check(&|office| assert_eq!(office.bulk(BulkAction::Restore, &[id]).unwrap().takes, [id]));
        }
        Operation::DossiersReadied { .. } => {
            let id = office.register_member(&filled(5)).unwrap();
            complete(&office, id);
            check(&|office| assert_eq!(office.bulk(BulkAction::MarkReady, &[id]).unwrap().takes, [id]));
        }
        Operation::CaseNoted => {
            let id = office.register_member(&filled(6)).unwrap();
            let question = "Est-il couvert à l’étranger ?".to_owned();
            let draft = CaseDraft { id: None, question, answer: String::new(), rules: Vec::new() };
            check(&|office| {
                office.note_case(id, &draft).unwrap();
            });
        }
        Operation::MembersMerged => {
            let [one, other] = [7, 8].map(|n| office.register_member(&filled(n)).unwrap());
            check(&|office| office.merge_members(&Merge::new(one, other)).unwrap());
        }
        Operation::PairDismissed => {
            let [one, other] = [9, 10].map(|n| office.register_member(&filled(n)).unwrap());
            check(&|office| office.dismiss_pair(one, other).unwrap());
        }
        Operation::PairRecalled => {
            let [one, other] = [11, 12].map(|n| office.register_member(&filled(n)).unwrap());
            office.dismiss_pair(one, other).unwrap();
            check(&|office| office.recall_pair(one, other).unwrap());
        }
        Operation::ReceiptWaitSet { .. } => check(&|office| office.set_receipt_wait(3).unwrap()),
        Operation::RemovalNoted { .. } => {
            check(&|office| office.note_removal(only(office), RemovalReason::Moved, None, "").unwrap());
        }
        Operation::RemovalDropped => check(&|office| office.drop_removal(only(office)).unwrap()),
        Operation::ExportProfileChanged { .. } => check(&|office| {
            let profile = ExportProfile { code: "agence".to_owned(), ..ExportProfile::working_list() };
            office.put_export_profile(&profile).unwrap();
        }),
        Operation::ExportProfileChosen { .. } => {
            let profile = ExportProfile { code: "autre".to_owned(), ..ExportProfile::working_list() };
            office.put_export_profile(&profile).unwrap();
            check(&|office| office.use_profile("autre").unwrap());
        }
        Operation::ExportProfileRemoved { .. } => {
            check(&|office| office.remove_export_profile("agence").unwrap());
        }
        Operation::DuesSet { .. } => check(&|office| {
            let year = DuesYear { year: 2026, amount: Money::dirhams(200), due_on: TODAY };
            office.set_dues(&year).unwrap();
        }),
        Operation::ContributionNoted => {
            let id = office.register_member(&filled(17)).unwrap();
            check(&|office| {
                office.note_payment(id, &payment()).unwrap();
            });
        }
        Operation::ContributionRemoved => {
            let id = office.register_member(&filled(18)).unwrap();
            let key = office.note_payment(id, &payment()).unwrap();
            check(&|office| office.remove_payment(key).unwrap());
        }
        Operation::ContributionsImported { .. } => {
            let id = office.register_member(&filled(19)).unwrap();
            let cin = office.member(id).unwrap().identity.unwrap().number().to_owned();
            let text = format!("CIN;Mois;Montant\n{cin};03/2026;190\n");
            let list = List::read("p.csv", text.as_bytes(), &Choices::default()).unwrap();
            check(&|office| {
                office.import_payments(&list).unwrap();
            });
        }
        Operation::LetterNoted => {
            let member = office.register_member(&filled(20)).unwrap();
            let number = "RR 1 MA".to_owned();
            let letter =
                RegisteredLetter { id: None, member, sent_on: TODAY, number, scan: None, answered_on: None };
            check(&|office| {
                office.note_letter(&letter, None).unwrap();
            });
        }
        Operation::ChangeDeclared => {
            let id = office.register_member(&filled(21)).unwrap();
            let change = DeclaredChange {
                kind: ChangeKind::Home,
                happened_on: TODAY,
                declared_on: TODAY,
                proof: String::new(),
            };
            check(&|office| office.declare_change(id, &change).unwrap());
        }
        Operation::MeetingNoted => check(&|office| {
            office.note_meeting(&milaf_office::meeting::meeting_on(TODAY)).unwrap();
        }),
        // Scans, the sample, doubts, views and answers are taken back in the tests beside them, where their makings are
        // at hand.
        Operation::ScanReshaped { .. }
        | Operation::ScanRemoved { .. }
        | Operation::SampleAdded
        | Operation::SampleRemoved
        | Operation::DoubtAccepted { .. }
        | Operation::AnswerNoted { .. }
        | Operation::RejectMended { .. }
        | Operation::ViewsChanged => {}
        Operation::RegisterCreated
        | Operation::PassphraseChanged
        | Operation::RecoveryCodeRenewed
        | Operation::DossierNumbered { .. }
        | Operation::DossiersNumbered { .. }
        | Operation::DossiersReviewed { .. }
        | Operation::TransmissionClosed { .. }
        | Operation::ChangesTransmitted { .. }
        | Operation::CounterCopyKept { .. }
        | Operation::TransmissionDelivered { .. }
        | Operation::TransmissionCancelled { .. }
        | Operation::AttestationIssued { .. }
        | Operation::AttestationRefused { .. }
        | Operation::AttestationCopied { .. }
        | Operation::DuesPaid { .. }
        | Operation::ReceiptCopied { .. }
        | Operation::DuesCancelled { .. }
        | Operation::Undone
        | Operation::Redone => {}
    };
    Operation::examples().iter().for_each(acts);
}

#[test]
fn a_dossier_leaves_sealed_and_any_change_is_found() {
    let (folder, office) = office();
    let id = office.register_member(&filled(1)).unwrap();
    complete(&office, id);
    assert_eq!(office.dossier(id).unwrap().state, DossierState::Complete);
    office.move_dossier(id, DossierEvent::MarkReady).unwrap();
    let path = folder.path().join("envoi.zip");
    let request = Request {
        what: What::Full,
        agency: None,
        language: PaperLanguage::Both,
        leave_faulty: false,
        profile: None,
    };
    let sent = office.transmit(Destination::File(&path), &request, |_, _| ControlFlow::Continue(())).unwrap();
    assert_eq!((sent.dossiers, sent.seal.len()), (1, 16));
    assert_eq!(office.dossier(id).unwrap().state, DossierState::Transmitted);
    let verdict = |office: Option<&Office>| verify(&path, office, &[], Language::Fr).unwrap().verdict;
    assert_eq!(verdict(Some(&office)), VerdictCode::Valid);
    assert_eq!(verdict(None), VerdictCode::SignerUnknown);
    let whole = std::fs::read(&path).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 60) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x40;
        let copy = folder.path().join("copie.zip");
        milaf_exchange::whole::write_whole(&copy, |out| std::io::Write::write_all(out, &bytes)).unwrap();
        let found = verify(&copy, Some(&office), &[], Language::Fr).unwrap();
        assert_eq!(found.verdict, VerdictCode::Refused, "byte {at} of {}", whole.len());
        assert!(!found.found.is_empty());
    }
    let again = {
        let path = folder.path().join("encore.zip");
        office.transmit(Destination::File(&path), &request, |_, _| ControlFlow::Continue(())).unwrap_err()
    };
    assert_eq!(again.code, ErrorCode::TransmissionEmpty);
}

#[test]
fn the_code_of_a_printed_dossier_tells_whether_the_register_changed() {
    let (_folder, office) = office();
    let id = office.register_member(&filled(1)).unwrap();
    let printed = office.print_dossier(id, PaperLanguage::Ar, TODAY).unwrap();
    let code = format!("MILAF {} {} SHA-256:{}", printed.number, printed.on, printed.hash.to_uppercase());
    assert_eq!(office.check_dossier(id, &code).unwrap(), milaf_office::dossier::DossierCheck::Same);
    let mut member = office.member(id).unwrap();
    member.birth_place.latin.push('x');
    office.change_member(&member).unwrap();
    assert_eq!(office.check_dossier(id, &code).unwrap(), milaf_office::dossier::DossierCheck::Changed);
    let again = office.print_dossier(id, PaperLanguage::Fr, TODAY).unwrap();
    assert_eq!(again.number, printed.number);
}

#[test]
fn a_register_opens_by_its_recovery_code_and_not_by_a_wrong_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("essai");
    let surroundings = || Surroundings::fixed("Khadija", TODAY, 7);
    let (office, code) = Office::create(&path, PASSPHRASE, surroundings()).unwrap();
    let second = Office::open(&path, PASSPHRASE, surroundings()).err().unwrap();
    assert_eq!(second.code, ErrorCode::RegisterLocked);
    drop(office);
    let wrong = Office::open(&path, "quatre mots sans lie", surroundings()).err().unwrap();
    assert_eq!(wrong.code, ErrorCode::PassphraseWrong);
    Office::recover(&path, &code.to_string().to_lowercase(), surroundings()).unwrap();
    let missing = Office::open(&folder.path().join("rien"), PASSPHRASE, surroundings()).err().unwrap();
    assert_eq!(missing.code, ErrorCode::RegisterMissing);
}

#[test]
fn a_disability_certificate_takes_no_file() {
    let (_folder, office) = office();
    let id = office.register_member(&filled(1)).unwrap();
    let piece = Piece::new("disability-certificate", PieceOwner::Member, PieceState::Received);
    let error = office.record_piece(id, piece, Some(("c.jpg", b"\xff\xd8"))).unwrap_err();
    assert_eq!(error.code, ErrorCode::ScanUnwanted);
}
