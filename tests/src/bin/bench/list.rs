//! A dry run of a workbook of 10 000 rows.

use milaf_office::import::{Choices, ImportMode, List};
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
    vec![Figure::new(
        format!("dry run of a workbook of 10 000 rows ({size:.1} MB{memory})"),
        format!("{:.2} s", median(runs)),
        "≤ 3 s",
    )]
}
