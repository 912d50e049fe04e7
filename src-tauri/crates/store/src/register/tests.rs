use std::fs;

use milaf_domain::{Association, Dossier, DossierState, Member, MemberId, NamePair, PieceOwner};
use proptest::prelude::*;

use super::*;
use crate::journal::{ChainReport, verify_chain};
use crate::note::{self, Note, NoteKind};
use crate::testing::{PASSPHRASE, Scratch, damage, day, entropy, header, member as person};
use crate::{Kind, association, dossier, duplicate, import_profile, member, setting};

fn unlock(scratch: &Scratch, unlock: Unlock<'_>) -> Result<Register> {
    Register::open(&scratch.path, unlock, Access::Write, entropy())
}

#[test]
fn opens_by_passphrase_and_by_recovery_code_alone() {
    let mut scratch = Scratch::new();
    let id = scratch.insert(&person());
    let seed = *scratch.register().signing_seed().unwrap();
    scratch.close();
    let register = unlock(&scratch, Unlock::Passphrase(PASSPHRASE)).unwrap();
    assert_eq!(register.operator(), Some("Salma"));
    drop(register);
    let code = scratch.code.to_string().parse().unwrap();
    let register = unlock(&scratch, Unlock::Recovery(&code)).unwrap();
    assert_eq!((register.operator(), *register.signing_seed().unwrap()), (None, seed));
    assert!(register.read(|r| member::find(r, id)).unwrap().is_some());
}

#[test]
fn tells_apart_what_stands_in_the_way_of_opening() {
    let mut scratch = Scratch::new();
    let elsewhere = scratch.folder.path().join("rien.milaf");
    let open = |path: &std::path::Path| {
        Register::open(path, Unlock::Passphrase(PASSPHRASE), Access::Write, entropy()).err()
    };
    assert!(matches!(open(&elsewhere), Some(Error::NoRegister)));
    assert!(matches!(scratch.open(), Err(Error::Locked)));
    scratch.close();
    assert!(matches!(unlock(&scratch, Unlock::Passphrase("autre")), Err(Error::WrongPassphrase)));
    let other = Scratch::new();
    assert!(matches!(unlock(&scratch, Unlock::Recovery(&other.code)), Err(Error::WrongRecoveryCode)));
    let again = Register::create(&scratch.path, "a", "b", Cost::TEST, entropy());
    assert!(matches!(again, Err(Error::AlreadyThere)));

    let database = scratch.path.join("register.db");
    let whole = fs::read(&database).unwrap();
    for at in [0, 20, 5000, whole.len() - 1] {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        damage(&database, &changed);
        let answer = scratch.open().and_then(|register| register.check(Check::Full));
        assert!(matches!(answer, Err(Error::Damaged)), "byte {at}: {answer:?}");
        assert_eq!(fs::read(&database).unwrap(), changed, "a damaged file is left as it is");
    }
    damage(&database, &whole[..whole.len() / 2]);
    assert!(matches!(scratch.open().and_then(|r| r.check(Check::Full)), Err(Error::Damaged)));
}

#[test]
fn a_newer_register_is_refused_but_can_be_read() {
    let mut scratch = Scratch::new();
    let id = scratch.insert(&person());
    scratch.register().writer().reader.connection().pragma_update(None, "user_version", 99).unwrap();
    scratch.close();
    assert!(matches!(scratch.open(), Err(Error::Newer { found: 99, .. })));
    let register =
        Register::open(&scratch.path, Unlock::Passphrase(PASSPHRASE), Access::Read, entropy()).unwrap();
    assert!(register.read(|r| member::find(r, id)).unwrap().is_some());
    assert!(matches!(register.transact(header("x"), |_| Ok(())), Err(Error::ReadOnly)));
    assert!(matches!(register.set_passphrase("a", "b", Cost::TEST), Err(Error::ReadOnly)));
}

#[test]
fn a_damaged_key_file_gives_way_to_its_former_version() {
    let mut scratch = Scratch::new();
    scratch.register().set_passphrase("Youssef", "deuxième phrase", Cost::TEST).unwrap();
    scratch.close();
    let keys = scratch.path.join("keys.json");
    damage(&keys, b"{");
    scratch.reopen();
    scratch.close();
    fs::remove_file(scratch.path.join("keys.former.json")).unwrap();
    assert!(matches!(scratch.open(), Err(Error::KeysDamaged)));
    fs::remove_file(&keys).unwrap();
    assert!(matches!(scratch.open(), Err(Error::NoRegister)));
}

#[test]
fn operators_come_and_go_without_touching_the_data() {
    let mut scratch = Scratch::new();
    let register = scratch.register();
    register.set_passphrase("Youssef", "deuxième phrase", Cost::TEST).unwrap();
    let code = register.renew_recovery_code(Cost::TEST).unwrap();
    assert_eq!(register.operators().unwrap(), ["Salma", "Youssef"]);
    scratch.close();
    assert!(matches!(unlock(&scratch, Unlock::Recovery(&scratch.code)), Err(Error::WrongRecoveryCode)));
    drop(unlock(&scratch, Unlock::Recovery(&code)).unwrap());
    let register = unlock(&scratch, Unlock::Passphrase("deuxième phrase")).unwrap();
    assert_eq!(register.operator(), Some("Youssef"));
    register.remove_operator("Salma").unwrap();
    assert!(matches!(register.remove_operator("Youssef"), Err(Error::NoSuchOperator)));
    drop(register);
    assert!(matches!(scratch.open(), Err(Error::WrongPassphrase)));
}

#[test]
fn nothing_on_disk_is_in_the_clear() {
    let mut scratch = Scratch::new();
    let mut secret = person();
    secret.note = "canari canari canari".into();
    scratch.insert(&secret);
    let look = |scratch: &Scratch| {
        for file in fs::read_dir(&scratch.path).unwrap().map(|f| f.unwrap().path()).filter(|p| p.is_file()) {
            let bytes = fs::read(&file).unwrap();
            let clear = ["canari", "SQLite format", "Alaoui", PASSPHRASE];
            assert!(!clear.iter().any(|c| bytes.windows(c.len()).any(|w| w == c.as_bytes())), "{file:?}");
        }
    };
    look(&scratch);
    scratch.close();
    look(&scratch);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_its_files() {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::new();
    scratch.insert(&person());
    for file in fs::read_dir(&scratch.path).unwrap().map(|f| f.unwrap().path()) {
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o077, 0, "{file:?}");
    }
}

#[test]
fn readers_see_one_state_while_a_write_is_under_way() {
    let scratch = Scratch::new();
    scratch.write(|tx| {
        member::insert(tx, &person())?;
        let seen = scratch.register().read(|r| member::find(r, MemberId(1)))?;
        assert_eq!(seen, None);
        assert!(member::find(tx, MemberId(1))?.is_some());
        Ok(())
    });
    assert!(scratch.register().read(|r| member::find(r, MemberId(1))).unwrap().is_some());
}

#[test]
fn an_operation_that_fails_leaves_nothing_behind() {
    let scratch = Scratch::new();
    let before = scratch.dump();
    let failed = scratch.register().transact(header("fails"), |tx| {
        member::insert(tx, &person())?;
        Err::<(), _>(Error::Locked)
    });
    assert!(matches!(failed, Err(Error::Locked)));
    assert_eq!(scratch.dump(), before);
    assert_eq!(scratch.register().read(verify_chain).unwrap().entries, 0);
}

#[test]
fn undo_refuses_over_a_later_change_and_says_whose() {
    let scratch = Scratch::new();
    let id = scratch.insert(&person());
    let mut changed = scratch.find(id);
    changed.note = "plus tard".into();
    let (_, first) =
        scratch.register().transact(header("update"), |tx| member::update(tx, &changed)).unwrap();
    changed.note = "encore".into();
    scratch.write(|tx| member::update(tx, &changed));
    let before = scratch.dump();
    let refused = scratch.register().undo_entry(header("undo"), first.entry);
    assert!(matches!(refused, Err(Error::ChangedSince { kind: Kind::Member, member: Some(m) }) if m == id));
    assert_eq!(scratch.dump(), before);
}

#[test]
fn undo_refuses_to_take_away_what_something_later_stands_on() {
    let scratch = Scratch::new();
    let (id, entered) =
        scratch.register().transact(header("insert"), |tx| member::insert(tx, &person())).unwrap();
    let remark = Note {
        id: None,
        member: Some(id),
        kind: NoteKind::Question,
        text: "?".into(),
        written_on: day("2026-03-01"),
        due_on: None,
        settled_on: None,
        answer: String::new(),
        rules: Vec::new(),
    };
    scratch.write(|tx| note::insert(tx, &remark));
    assert!(matches!(scratch.register().undo_entry(header("undo"), entered.entry), Err(Error::StillUsed)));
    scratch.find(id);
    assert_eq!(scratch.register().read(note::list_open).unwrap().len(), 1);
}

#[test]
fn what_cannot_be_undone_is_passed_over_by_undo() {
    let scratch = Scratch::new();
    let id = scratch.insert(&person());
    let mut issued = header("issue");
    issued.undoable = false;
    let (_, changes) =
        scratch.register().transact(issued, |tx| crate::counter::issue_dossier_number(tx, 2026)).unwrap();
    assert!(matches!(
        scratch.register().undo_entry(header("undo"), changes.entry),
        Err(Error::NotUndoable(_))
    ));
    scratch.register().undo(header("undo")).unwrap();
    assert_eq!(scratch.register().read(|r| member::find(r, id)).unwrap(), None);
    assert!(matches!(scratch.register().undo(header("undo")), Err(Error::NothingToUndo)));
}

#[test]
fn a_new_operation_ends_redo() {
    let mut scratch = Scratch::new();
    scratch.insert(&person());
    scratch.register().undo(header("undo")).unwrap();
    scratch.reopen();
    assert!(scratch.register().read(crate::journal::next_redo).unwrap().is_some());
    scratch.insert(&Member::default());
    assert!(matches!(scratch.register().redo(header("redo")), Err(Error::NothingToUndo)));
}

#[test]
fn the_chain_finds_a_changed_or_missing_entry() {
    let changes = [
        "UPDATE journal SET who = 'autre' WHERE id = 2",
        "UPDATE journal SET payload = x'00' WHERE id = 2",
        "UPDATE journal SET payload = NULL, salt = NULL WHERE id = 2",
        "UPDATE journal SET at = '2020-01-01T00:00:00Z' WHERE id = 2",
        "DELETE FROM journal WHERE id = 2",
    ];
    for change in changes {
        let scratch = Scratch::new();
        for _ in 0..3 {
            scratch.write(|tx| setting::put(tx, "langue", "\"ar\""));
        }
        assert_eq!(scratch.register().read(verify_chain).unwrap(), ChainReport { entries: 3, erased: 0 });
        scratch.register().writer().reader.connection().execute_batch(change).unwrap();
        assert!(matches!(scratch.register().read(verify_chain), Err(Error::ChainBroken(_))), "{change}");
    }
}

/// One random operation.
#[derive(Clone, Debug)]
enum Step {
    Enter(u8),
    Change(u8, u8),
    Bin(u8, bool),
    Dossier(u8, u8),
    Association(u8),
    Setting(u8),
    Note(u8),
    Several(u8),
    Dismiss(u8, u8),
    Merge(u8, u8),
    Desk(u8, u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        any::<u8>().prop_map(Step::Enter),
        any::<(u8, u8)>().prop_map(|(a, b)| Step::Change(a, b)),
        any::<(u8, u8)>().prop_map(|(a, b)| Step::Change(a, b)),
        any::<(u8, bool)>().prop_map(|(a, b)| Step::Bin(a, b)),
        any::<(u8, u8)>().prop_map(|(a, b)| Step::Dossier(a, b)),
        any::<u8>().prop_map(Step::Association),
        any::<u8>().prop_map(Step::Setting),
        any::<u8>().prop_map(Step::Note),
        any::<u8>().prop_map(Step::Several),
        any::<(u8, u8)>().prop_map(|(a, b)| Step::Dismiss(a, b)),
        any::<(u8, u8)>().prop_map(|(a, b)| Step::Merge(a, b)),
        any::<(u8, u8)>().prop_map(|(a, b)| Step::Desk(a, b)),
    ];
    proptest::collection::vec(step, 1..14)
}

/// A person that a number picks: some fields there, some not.
fn someone(pick: u8) -> Member {
    let mut whole = person();
    let keep = |bit: u8| pick >> bit & 1 == 1;
    if keep(0) {
        whole.situation.categories.truncate(1);
    }
    if keep(1) {
        whole.dependants.clear();
        whole.pieces.truncate(1);
    }
    if keep(2) {
        whole.situation.addresses.push(whole.situation.addresses[0].clone());
    }
    if keep(3) {
        whole.name.last = NamePair::new("بناني", "Bennani");
    }
    if keep(4) {
        whole.cnss = None;
    }
    if keep(5) {
        whole.situation.activities[0].value.turnovers.clear();
    }
    whole
}

/// One of the things noted at the desk.
fn of_the_desk(tx: &mut crate::Write<'_>, member: MemberId, n: u8) -> Result<()> {
    let month = milaf_domain::YearMonth::of(day("2026-03-01"));
    match n % 5 {
        0 => drop(crate::clock::put_letter(tx, &crate::testing::letter(member))?),
        1 => crate::clock::put_declared(tx, member, &crate::testing::declared(n))?,
        2 => drop(crate::contribution_payment::insert(tx, member, &crate::testing::payment(month))?),
        3 => {
            let year = milaf_domain::DuesYear {
                year: 2020 + i16::from(n % 3),
                amount: milaf_domain::Money::dirhams(100 + i64::from(n)),
                due_on: day("2026-03-31"),
            };
            crate::dues::put_year(tx, &year)?;
        }
        _ => {
            let meeting = crate::meeting::put(tx, &crate::testing::meeting())?;
            let note = crate::note::insert(tx, &crate::testing::question(member))?;
            crate::meeting::put_question(tx, meeting, note)?;
        }
    }
    Ok(())
}

fn run(scratch: &Scratch, step: &Step, ids: &mut Vec<MemberId>) {
    let pick = |ids: &[MemberId], n: u8| ids.get(usize::from(n) % ids.len().max(1)).copied();
    let present = |id: &MemberId| scratch.register().read(|r| member::find(r, *id)).unwrap();
    scratch.write(|tx| {
        match *step {
            Step::Enter(n) => ids.push(member::insert(tx, &someone(n))?),
            Step::Change(who, n) => {
                if let Some(now) = pick(ids, who).and_then(|id| present(&id)) {
                    let mut next = someone(n);
                    next.id = now.id;
                    if n & 64 != 0 {
                        next.dependants = now.dependants.into_iter().rev().collect();
                        next.pieces = now.pieces;
                    }
                    member::update(tx, &next)?;
                }
            }
            Step::Bin(who, binned) => {
                if let Some(id) = pick(ids, who) {
                    member::set_binned(tx, id, binned)?;
                }
            }
            Step::Dossier(who, n) => {
                if let Some(member) = pick(ids, who) {
                    let state = DossierState::ALL[usize::from(n) % DossierState::ALL.len()];
                    let mut next =
                        Dossier { id: None, member, number: None, state, since: day("2026-03-01") };
                    match dossier::list_of_member(tx, member)?.pop() {
                        Some(last) if n & 8 == 0 => {
                            next.id = last.id;
                            dossier::update(tx, &next)?;
                        }
                        _ => drop(dossier::insert(tx, &next)?),
                    }
                }
            }
            Step::Association(n) => {
                let mut changed = Association { phone: n.to_string(), ..Association::default() };
                changed.agencies = vec![milaf_domain::Agency::default(); usize::from(n % 4)];
                association::put(tx, &changed)?;
            }
            Step::Setting(n) => setting::put(tx, &format!("s{}", n % 3), &n.to_string())?,
            Step::Note(n) => {
                let profile = import_profile::ImportProfile {
                    name: (n % 2).to_string(),
                    mapping: n.to_string(),
                    used_on: day("2026-03-01"),
                };
                import_profile::put(tx, &profile)?;
            }
            Step::Dismiss(a, b) => {
                if let (Some(a), Some(b)) = (pick(ids, a), pick(ids, b))
                    && a != b
                {
                    duplicate::dismiss(tx, a, b, day("2026-03-01"))?;
                }
            }
            Step::Merge(a, b) => {
                let (Some(a), Some(b)) = (pick(ids, a), pick(ids, b)) else { return Ok(()) };
                if let (Some(mut one), Some(other)) = (present(&a), present(&b))
                    && a != b
                {
                    one.pieces.extend(other.pieces.into_iter().filter(|p| p.owner == PieceOwner::Member));
                    one.note.push('+');
                    duplicate::merge(tx, &one, b, day("2026-03-01"))?;
                    ids.retain(|id| *id != b);
                }
            }
            Step::Desk(who, n) => {
                if let Some(member) = pick(ids, who) {
                    of_the_desk(tx, member, n)?;
                }
            }
            Step::Several(n) => {
                for at in 0..n % 4 {
                    let id = tx.step(|tx| member::insert(tx, &someone(n.wrapping_add(at))))?;
                    ids.push(id);
                    let _ = tx.step(|tx| {
                        member::set_binned(tx, id, true)?;
                        Err::<(), _>(Error::Locked)
                    });
                }
            }
        }
        Ok(())
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn undo_after_do_changes_nothing_and_redo_does_it_again(steps in steps()) {
        let mut scratch = Scratch::new();
        let (mut ids, mut states) = (Vec::new(), vec![scratch.dump()]);
        for step in &steps {
            run(&scratch, step, &mut ids);
            states.push(scratch.dump());
        }
        states.dedup();
        scratch.reopen();
        for _ in 0..2 {
            for state in states.iter().rev().skip(1) {
                scratch.register().undo(header("undo")).unwrap();
                prop_assert_eq!(&scratch.dump(), state);
            }
            prop_assert!(matches!(scratch.register().undo(header("undo")), Err(Error::NothingToUndo)));
            for state in states.iter().skip(1) {
                scratch.register().redo(header("redo")).unwrap();
                prop_assert_eq!(&scratch.dump(), state);
            }
            prop_assert!(matches!(scratch.register().redo(header("redo")), Err(Error::NothingToUndo)));
        }
        scratch.register().read(verify_chain).unwrap();
        scratch.register().check(Check::Full).unwrap();
        let compare = "INSERT INTO member_words (member_words, rank) VALUES ('integrity-check', 1);
            INSERT INTO member_fragments (member_fragments, rank) VALUES ('integrity-check', 1);";
        scratch.register().writer().reader.connection().execute_batch(compare).unwrap();
    }
}
