//! Measures and prints: the dry run of a 10 000-row workbook, a transmission of 1 000 large dossiers, its verification,
//! and a scan. `cargo run --release -p milaf-exchange --example measure`.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::time::Instant;

use milaf_domain::{Date, TransmissionKind, TransmissionNumber};
use milaf_exchange::key::SigningKey;
use milaf_exchange::list::{self, Choice};
use milaf_exchange::mapping::propose;
use milaf_exchange::parse::{State, parse};
use milaf_exchange::transmission::{Entry, Facts, KnownKey, Packing, TransmissionError, verify_file};
use milaf_exchange::{scan, whole::write_whole};

const TODAY: Date = Date::constant(2026, 11, 22);
const ROWS: u32 = 10_000;
const DOSSIERS: u32 = 1_000;
const DOSSIER_BYTES: usize = 360_000;

fn main() {
    let bytes = workbook();
    let start = Instant::now();
    let list = list::read(&bytes, Choice::default()).unwrap();
    let read = start.elapsed();
    let proposal = propose(&list, &[]).unwrap();
    let mapped = start.elapsed();
    let report = parse(&list.sheets[proposal.sheet], &proposal.mapping, TODAY);
    println!(
        "dry run of {ROWS} rows, {} columns, {} KB: {:?} (read {read:?}, mapped {:?}); fine {}, doubtful {}, faulty {}",
        proposal.mapping.columns.len(),
        bytes.len() / 1024,
        start.elapsed(),
        mapped - read,
        report.count(State::Fine),
        report.count(State::Doubtful),
        report.count(State::Faulty),
    );

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("transmission.zip");
    let key = SigningKey::from_bytes(&[7; 32]);
    let start = Instant::now();
    write_whole(&path, |out| {
        let mut packing = Packing::new(out);
        for serial in 1..=DOSSIERS {
            let bytes = (0..DOSSIER_BYTES).map(|at| (at as u32 ^ serial).to_le_bytes()[at % 4]).collect();
            packing.add(&Entry { name: format!("dossiers/2026-{serial:04}.pdf"), bytes })?;
        }
        let slip = format!("{}", packing.seal());
        packing.close(
            slip.as_bytes(),
            Facts {
                number: TransmissionNumber { year: 2026, serial: 1 },
                kind: TransmissionKind::FullList,
                closed_on: TODAY,
                software: String::new(),
                rules: String::new(),
                members: DOSSIERS as usize,
            },
            &key,
        )?;
        Ok::<(), TransmissionError>(())
    })
    .unwrap();
    println!(
        "{DOSSIERS} dossiers of {DOSSIER_BYTES} bytes sealed, synced and renamed: {:?}",
        start.elapsed()
    );
    let start = Instant::now();
    let known = [KnownKey { label: String::new(), key: key.public() }];
    let verdict = verify_file(&path, &known).unwrap().verdict;
    println!("verified: {:?} ({verdict:?})", start.elapsed());

    let picture = image::RgbImage::from_fn(2480, 3508, |x, y| {
        let ink = (x / 7 * (y / 9)) % 11 == 0 && y % 40 < 20;
        image::Rgb(if ink { [30, 30, 60] } else { [250, 250, (245 + x % 4) as u8] })
    });
    let mut png = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
    let start = Instant::now();
    let page = scan::prepare(png.get_ref()).unwrap();
    println!(
        "an A4 scan at 300 dpi: {:?}, {} × {}, {} KB",
        start.elapsed(),
        page.width,
        page.height,
        page.jpeg.len() / 1024
    );
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let peak = status.lines().find(|l| l.starts_with("VmHWM")).unwrap_or_default();
        println!("peak memory: {}", peak.trim_start_matches("VmHWM:").trim());
    }
}

/// A list as an office keeps it: two heading rows, names in both scripts, phones as numbers, a family.
fn workbook() -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Liste des adhérents").unwrap();
    let headings = [
        "N°",
        "Nom",
        "Prénom",
        "الاسم العائلي",
        "الاسم الشخصي",
        "CIN",
        "Sexe",
        "Date de naissance",
        "Tél",
        "E-mail",
        "Adresse",
        "Commune",
        "Code postal",
        "Activité",
        "Classe",
        "Coefficient",
        "CA 2025",
        "IF",
        "Catégorie",
        "Date d’adhésion",
        "Situation familiale",
        "Conjoint",
        "Date naissance conjoint",
        "Enfants",
        "RIB",
    ];
    for (column, heading) in (0u16..).zip(headings) {
        sheet.write(1, column, heading).unwrap();
    }
    for row in 0..ROWS {
        let line = row + 2;
        sheet.write(line, 0, row + 1).unwrap();
        let texts = [
            (1, "EL ALAOUI".to_owned()),
            (2, format!("Mohamed {row}").replace(char::is_numeric, "a")),
            (3, "العلوي".to_owned()),
            (4, "محمد".to_owned()),
            (5, format!("JB{:06}", row)),
            (6, "M".to_owned()),
            (7, format!("{:02}/{:02}/19{}", row % 28 + 1, row % 12 + 1, row % 50 + 50)),
            (9, format!("a{row}@exemple.ma")),
            (10, "12, rue de la Liberté, Hay Salam".to_owned()),
            (11, "Agadir".to_owned()),
            (12, "80000".to_owned()),
            (13, "Coiffure".to_owned()),
            (14, "Coiffure et esthétique".to_owned()),
            (15, "20 %".to_owned()),
            (16, "180 000,00".to_owned()),
            (17, format!("{:08}", row + 10_000_000)),
            (18, "CPU".to_owned()),
            (19, "15/02/2024".to_owned()),
            (20, "Marié".to_owned()),
            (21, "EL IDRISSI Fatima".to_owned()),
            (22, "25/06/1985".to_owned()),
            (23, "Salma 15/03/2010; Omar 2013".to_owned()),
            (24, "001810007800020110620318".to_owned()),
        ];
        for (column, text) in texts {
            sheet.write(line, column, text).unwrap();
        }
        sheet.write(line, 8, 661_000_000 + row).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}
