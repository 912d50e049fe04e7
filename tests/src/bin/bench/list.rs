//! A workbook of 10 000 rows: its dry run, a cell mended, the import, the same list once more.

use milaf_office::import::{Choices, Import, ImportMode, List};
use milaf_office::{Office, Surroundings, sample};

use crate::Figure;
use crate::measure::{median, peak_memory, timed};

const ROWS: usize = 10_000;
const RUNS: usize = 5;

pub fn measure() -> Vec<Figure> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let today = jiff::civil::date(2026, 11, 22);
    let surroundings = Surroundings::fixed("bench", today, 1);
    let (office, _) =
        Office::create(&folder.path().join("list.milaf"), "quatre mots sans lien", surroundings)
            .expect("a register");
    let workbook = sample::spreadsheet(ROWS, 1, today).expect("a workbook");
    let runs: Vec<f64> = (0..RUNS)
        .map(|_| {
            let (_, time) = timed(|| {
                let choices = Choices::default();
                let list = List::read("liste.xlsx", &workbook, &choices).expect("a readable list");
                office.plan_import(&list, &choices, ImportMode::FillBlanks).expect("a plan")
            });
            time.as_secs_f64()
        })
        .collect();
    let size = workbook.len() as f64 / 1e6;
    let memory = peak_memory().map_or_else(String::new, |mb| format!(", {mb:.0} MB of memory"));
    let choices = Choices::default();
    let list = List::read("liste.xlsx", &workbook, &choices).expect("a readable list");
    let begin = || Import::begin(&office, &list, &choices, ImportMode::FillBlanks).expect("a plan");
    let mut import = begin();
    let row = import.plan().rows.get(ROWS / 2).map_or(0, |row| row.row);
    let (_, mended) = timed(|| import.mend(&office, row, 1, "EL ALAOUI").expect("a mended cell"));
    let (_, written) = timed(|| office.import(import.plan(), |_, _| ()).expect("an import"));
    let (again, compared) = timed(begin);
    let counts = again.counts();
    vec![
        Figure::new(
            format!("dry run of a workbook of 10 000 rows ({size:.1} MB{memory})"),
            format!("{:.2} s", median(runs)),
            "≤ 3 s",
        ),
        Figure::new("a cell of it mended", format!("{:.1} ms", mended.as_secs_f64() * 1e3), ""),
        Figure::new("its import", format!("{:.2} s", written.as_secs_f64()), "≤ 5 s"),
        Figure::new(
            format!("its dry run once more ({} of {ROWS} unchanged)", counts.unchanged),
            format!("{:.2} s", compared.as_secs_f64()),
            "≤ 3 s",
        ),
    ]
}
