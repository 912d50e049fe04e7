use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use super::*;

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn known() -> Vec<KnownKey> {
    vec![KnownKey { label: "Registre d’Agadir".to_owned(), key: key().public() }]
}

fn facts() -> Facts {
    Facts {
        number: TransmissionNumber { year: 2026, serial: 8 },
        kind: TransmissionKind::FullList,
        closed_on: Date::constant(2026, 11, 22),
        software: "milaf 0.1.0".to_owned(),
        rules: "2026-11-22+0123456789ab".to_owned(),
        members: 2,
    }
}

fn entries() -> Vec<Entry> {
    let entry = |name: &str, bytes: &[u8]| Entry { name: name.to_owned(), bytes: bytes.to_vec() };
    vec![
        entry("liste.csv", b"CIN\r\nJB54321\r\n"),
        entry("dossiers/2026-0001.pdf", b"%PDF-1.7 one"),
        entry("dossiers/2026-0002.pdf", b"%PDF-1.7 two"),
    ]
}

fn sealed_with(entries: &[Entry], key: &SigningKey) -> Vec<u8> {
    let mut out = Vec::new();
    let mut packing = Packing::new(&mut out);
    for entry in entries {
        packing.add(entry).unwrap();
    }
    let slip = format!("slip {}", packing.seal());
    packing.close(slip.as_bytes(), facts(), key).unwrap();
    out
}

fn sealed() -> Vec<u8> {
    sealed_with(&entries(), &key())
}

fn found(bytes: &[u8]) -> Vec<Tampering> {
    match verify(Cursor::new(bytes), &known()).unwrap().verdict {
        Verdict::Refused { found } => found,
        other => panic!("not refused: {other:?}"),
    }
}

/// The archive unpacked and packed again by another program, with its entries changed on the way.
fn repacked(
    change: impl Fn(&str, Vec<u8>) -> Vec<(String, Vec<u8>)>,
    method: zip::CompressionMethod,
) -> Vec<u8> {
    let bytes = sealed();
    let mut from = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut entry = from.by_index(at).unwrap();
        let mut content = Vec::new();
        io::Read::read_to_end(&mut entry, &mut content).unwrap();
        let name = entry.name().unwrap().into_owned();
        for (name, content) in change(&name, content) {
            to.start_file(name, SimpleFileOptions::default().compression_method(method)).unwrap();
            to.write_all(&content).unwrap();
        }
    }
    to.finish().unwrap().into_inner()
}

#[test]
fn an_untouched_transmission_is_valid_for_its_key_and_unknown_for_others() {
    let bytes = sealed();
    let verification = verify(Cursor::new(&bytes), &known()).unwrap();
    assert!(matches!(&verification.verdict, Verdict::Valid { signer, .. } if signer == "Registre d’Agadir"));
    let manifest = verification.manifest.unwrap();
    assert_eq!((manifest.counts.dossiers, manifest.counts.entries), (2, 4));
    assert_eq!(Some(manifest.seal), verification.seal);
    let fingerprint = key().public().fingerprint();
    assert_eq!(
        verify(Cursor::new(&bytes), &[]).unwrap().verdict,
        Verdict::IntactSignerUnknown { fingerprint }
    );
}

#[test]
fn the_same_input_gives_the_same_bytes_and_other_programs_can_open_them() {
    assert_eq!(sealed(), sealed());
    let bytes = sealed();
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut text = String::new();
    io::Read::read_to_string(&mut archive.by_name("liste.csv").unwrap(), &mut text).unwrap();
    assert_eq!((archive.len(), text.as_str()), (6, "CIN\r\nJB54321\r\n"));
}

#[test]
fn every_byte_flipped_cut_or_added_is_found() {
    let bytes = sealed();
    for at in 0..bytes.len() {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << (at % 8);
        assert!(!found(&flipped).is_empty(), "byte {at}");
        assert!(!found(&bytes[..at]).is_empty(), "cut at {at}");
    }
    let longer = [bytes.as_slice(), b" "].concat();
    assert!(matches!(found(&longer).as_slice(), [Tampering::Container { .. }]));
    let shifted = [b" ".as_slice(), &bytes].concat();
    assert_eq!(found(&shifted), [Tampering::NotATransmission]);
}

#[test]
fn a_changed_dossier_is_named() {
    let mut bytes = sealed();
    let at = bytes.windows(12).position(|w| w == b"%PDF-1.7 two").unwrap();
    bytes[at + 9] = b'T';
    assert_eq!(found(&bytes), [Tampering::Changed { name: "dossiers/2026-0002.pdf".to_owned() }]);
}

#[test]
fn a_sum_changed_in_both_headers_is_found_although_no_content_changed() {
    let bytes = sealed();
    let sum = crc32fast::hash(b"%PDF-1.7 two").to_le_bytes();
    let places: Vec<usize> = (0..bytes.len() - 4).filter(|at| bytes[*at..*at + 4] == sum).collect();
    assert_eq!(places.len(), 2);
    let mut changed = bytes;
    for at in places {
        changed[at] ^= 1;
    }
    assert!(matches!(found(&changed).as_slice(), [Tampering::Container { .. }]));
}

#[test]
fn a_repacked_transmission_is_refused_and_says_what_differs() {
    use zip::CompressionMethod::{Deflated, Stored};
    for method in [Stored, Deflated] {
        let same = found(&repacked(|name, content| vec![(name.to_owned(), content)], method));
        assert!(matches!(same.as_slice(), [Tampering::Container { .. }]), "{same:?}");

        let changed = repacked(
            |name, content| match name {
                "dossiers/2026-0001.pdf" => vec![(name.to_owned(), b"other".to_vec())],
                "dossiers/2026-0002.pdf" => vec![("dossiers/2026-0003.pdf".to_owned(), content)],
                "liste.csv" => vec![],
                SLIP => {
                    vec![(name.to_owned(), content), ("dossiers/2026-0009.pdf".to_owned(), b"x".to_vec())]
                }
                _ => vec![(name.to_owned(), content)],
            },
            method,
        );
        let found = found(&changed);
        for expected in [
            Tampering::Changed { name: "dossiers/2026-0001.pdf".to_owned() },
            Tampering::Renamed {
                from: "dossiers/2026-0002.pdf".to_owned(),
                to: "dossiers/2026-0003.pdf".to_owned(),
            },
            Tampering::Missing { name: "liste.csv".to_owned() },
            Tampering::Added { name: "dossiers/2026-0009.pdf".to_owned() },
        ] {
            assert!(found.contains(&expected), "{expected:?} in {found:?}");
        }
    }
}

#[test]
fn names_that_lead_out_or_stand_for_devices_are_refused_both_ways() {
    for name in [
        "../liste.csv",
        "/etc/passwd",
        "dossiers/../x.pdf",
        "dossiers/con.pdf",
        "dossiers/LPT1.pdf",
        "C:\\x.pdf",
        "dossiers/a/b.pdf",
        "dossiers/.pdf",
        "dossiers/é.pdf",
        "manifest.json",
        "liste.csv ",
        "dossiers\\a.pdf",
    ] {
        let refused = Packing::new(Vec::new()).add(&Entry { name: name.to_owned(), bytes: Vec::new() });
        assert!(matches!(refused, Err(TransmissionError::Name { .. })), "{name}");
    }
    let hostile = repacked(
        |name, content| match name {
            "liste.csv" => vec![(name.to_owned(), content), ("../../.bashrc".to_owned(), b"x".to_vec())],
            _ => vec![(name.to_owned(), content)],
        },
        zip::CompressionMethod::Deflated,
    );
    assert!(found(&hostile).contains(&Tampering::ForbiddenName { name: "../../.bashrc".to_owned() }));
}

#[test]
fn one_name_on_a_disk_that_ignores_case_is_a_duplicate() {
    let mut packing = Packing::new(Vec::new());
    packing.add(&Entry { name: "dossiers/a.pdf".to_owned(), bytes: vec![1] }).unwrap();
    let twice = packing.add(&Entry { name: "dossiers/A.pdf".to_owned(), bytes: vec![2] });
    assert!(matches!(twice, Err(TransmissionError::Duplicate { .. })));
}

#[test]
fn changed_and_signed_again_by_another_key_is_never_valid() {
    let mut changed = entries();
    changed[1].bytes = b"%PDF-1.7 forged".to_vec();
    let stranger = SigningKey::from_bytes(&[66; 32]);
    let verdict = verify(Cursor::new(sealed_with(&changed, &stranger)), &known()).unwrap().verdict;
    assert_eq!(verdict, Verdict::IntactSignerUnknown { fingerprint: stranger.public().fingerprint() });
}

#[test]
fn a_bomb_is_refused_without_being_unpacked() {
    let mut bomb = zip::ZipWriter::new(Cursor::new(Vec::new()));
    bomb.start_file("manifest.json", SimpleFileOptions::default()).unwrap();
    let zeros = vec![0; 1 << 20];
    for _ in 0..64 {
        bomb.write_all(&zeros).unwrap();
    }
    let bomb = bomb.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 18);
    assert!(found(&bomb).contains(&Tampering::ManifestUnreadable));
}

proptest! {
    #[test]
    fn any_bytes_get_a_verdict(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0usize..1200) {
        prop_assert!(!found(&bytes).is_empty());
        let mut spliced = sealed();
        let at = at.min(spliced.len());
        spliced.splice(at..(at + bytes.len() / 2).min(spliced.len()), bytes);
        if spliced != sealed() {
            prop_assert!(!found(&spliced).is_empty());
        }
    }
}

#[test]
fn gives_back_the_slip_that_was_closed() {
    let bytes = sealed();
    let printed = slip(Cursor::new(&bytes)).unwrap().unwrap();
    assert!(printed.starts_with(b"slip "));
    assert_eq!(slip(Cursor::new(b"nothing of the kind")).unwrap(), None);
    assert_eq!(slip(Cursor::new(bytes.get(..bytes.len() / 2).unwrap())).unwrap(), None);
}
