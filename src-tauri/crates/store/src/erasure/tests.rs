use std::fs;

use milaf_domain::{DossierNumber, Language, PaperLanguage};

use super::*;
use crate::attestation::{self, Attestation};
use crate::journal::{ChainReport, verify_chain};
use crate::member;
use crate::testing::{Scratch, day, header, member as person, name};
use crate::transmission::TransmissionLine;

/// Letters found nowhere else.
const CANARY: &str = "Zqwxjvk";

fn everything_of(scratch: &Scratch) -> Vec<u8> {
    let mut bytes = Vec::new();
    // The pages in the clear, as a tool with the key would see them, and the log.
    scratch
        .register()
        .read(|reader| {
            let tables = reader.rows("SELECT name FROM sqlite_schema WHERE type = 'table'", [], |row| {
                Ok(row.get::<_, String>(0)?)
            })?;
            for table in tables {
                reader.rows(&format!("SELECT * FROM {table}"), [], |row| {
                    for at in 0..row.as_ref().column_count() {
                        match row.get_ref(at)? {
                            rusqlite::types::ValueRef::Text(b) | rusqlite::types::ValueRef::Blob(b) => {
                                bytes.extend(b)
                            }
                            _ => {}
                        }
                    }
                    Ok(())
                })?;
            }
            Ok::<_, Error>(())
        })
        .unwrap();
    bytes
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|w| w.eq_ignore_ascii_case(text.as_bytes()))
}

#[test]
fn nothing_of_an_erased_person_is_left_and_the_chain_still_verifies() {
    let scratch = Scratch::new();
    let other = scratch.insert(&person());
    let mut gone = person();
    gone.name = name("", CANARY, "", CANARY);
    let mut insert = header("register");
    insert.payload = CANARY.as_bytes().to_vec();
    let (id, _) = scratch.register().transact(insert, |tx| member::insert(tx, &gone)).unwrap();
    let mut found = scratch.find(id);
    found.note = CANARY.into();
    scratch.write(|tx| member::update(tx, &found));
    scratch.write(|tx| {
        crate::scan::insert(tx, id, "image/png", CANARY.as_bytes(), day("2026-03-01"))?;
        attestation::insert(
            tx,
            &Attestation {
                id: None,
                year: 2026,
                serial: 1,
                member: Some(id),
                issued_on: day("2026-03-01"),
                language: PaperLanguage::Both,
                sha256: [3; 32],
                refusal: None,
                said: String::new(),
                content: format!("\"{CANARY}\""),
                copies: 0,
            },
        )
    });
    scratch.write(|tx| {
        let month = milaf_domain::YearMonth::of(day("2026-03-01"));
        let named = || CANARY.to_owned();
        let letter = crate::clock::put_letter(
            tx,
            &milaf_domain::RegisteredLetter { number: named(), ..crate::testing::letter(id) },
        )?;
        assert_eq!(crate::clock::list_letters(tx, id)?.pop().and_then(|l| l.id), Some(letter));
        let declared = milaf_domain::DeclaredChange { proof: named(), ..crate::testing::declared(0) };
        crate::clock::put_declared(tx, id, &declared)?;
        let payment =
            milaf_domain::ContributionPayment { reference: named(), ..crate::testing::payment(month) };
        crate::contribution_payment::insert(tx, id, &payment)?;
        let content = format!("\"{CANARY}\"");
        let receipt = milaf_domain::DuesReceipt { content, ..crate::testing::receipt(id, 1) };
        crate::dues::insert_receipt(tx, &milaf_domain::DuesReceipt { reference: named(), ..receipt })?;
        let meeting = crate::meeting::put(tx, &crate::testing::meeting())?;
        let asked = crate::note::Note { text: named(), ..crate::testing::question(id) };
        let note = crate::note::insert(tx, &asked)?;
        crate::meeting::put_question(tx, meeting, note)
    });
    assert!(holds(&everything_of(&scratch), CANARY));

    scratch.register().erase(header("erase"), id, day("2026-05-01")).unwrap();
    assert!(!holds(&everything_of(&scratch), CANARY));
    assert_eq!(fs::read_dir(scratch.path.join("scans")).unwrap().count(), 0);
    assert_eq!(fs::metadata(scratch.path.join("register.db-wal")).unwrap().len(), 0);
    let (report, erased, hits, left) = scratch
        .register()
        .read(|r| {
            let hits = member::search(r, CANARY, Language::Fr, 5)?;
            Ok::<_, Error>((verify_chain(r)?, list(r)?, hits, attestation::find_by_number(r, 2026, 1)?))
        })
        .unwrap();
    assert_eq!(report, ChainReport { entries: 6, erased: 4 });
    assert_eq!(erased, [(id, day("2026-05-01"))]);
    assert!(hits.rows.is_empty());
    assert_eq!(left.unwrap().member, None);
    let receipt = scratch.register().read(|r| crate::dues::find_receipt(r, 2026, 1)).unwrap().unwrap();
    assert_eq!((receipt.member, receipt.amount), (None, milaf_domain::Money::dirhams(200)));
    scratch.find(other);
    scratch.register().check(crate::Check::Full).unwrap();
}

#[test]
fn an_erasure_cannot_be_undone_nor_what_it_touched() {
    let scratch = Scratch::new();
    let (one, two) = scratch.write(|tx| Ok((member::insert(tx, &person())?, member::insert(tx, &person())?)));
    scratch.register().erase(header("erase"), one, day("2026-05-01")).unwrap();
    assert!(matches!(scratch.register().undo(header("undo")), Err(Error::NothingToUndo)));
    scratch.find(two);
    let again = scratch.register().erase(header("erase"), one, day("2026-05-01"));
    assert!(matches!(again, Err(Error::NotFound(Kind::Member))));
}

#[test]
fn a_transmission_keeps_its_lines_without_the_person() {
    let scratch = Scratch::new();
    let id = scratch.insert(&person());
    let line = TransmissionLine {
        dossier: None,
        member: Some(id),
        number: DossierNumber { year: 2026, serial: 4 },
        sha256: [5; 32],
        kind: milaf_domain::LineKind::Addition,
        mended: false,
    };
    let sent = scratch.write(|tx| {
        let number = crate::counter::issue_transmission_number(tx, 2026)?;
        crate::transmission::insert(
            tx,
            &crate::transmission::Transmission::example(number),
            std::slice::from_ref(&line),
        )
    });
    scratch.register().erase(header("erase"), id, day("2026-05-01")).unwrap();
    let lines = scratch.register().read(|r| crate::transmission::list_lines(r, sent)).unwrap();
    assert_eq!(lines, [TransmissionLine { member: None, ..line }]);
}
