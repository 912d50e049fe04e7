//! Prints what a dossier costs: `cargo run --release -p milaf-paper --example speed`.

#[path = "../tests/trial/mod.rs"]
mod trial;

use std::time::Instant;

use milaf_domain::PaperLanguage;
use milaf_paper::Press;

const WARM: usize = 20;
const COUNTED: usize = 200;

fn main() {
    for (name, language) in
        [("both", PaperLanguage::Both), ("ar", PaperLanguage::Ar), ("fr", PaperLanguage::Fr)]
    {
        let started = Instant::now();
        let mut press = Press::new();
        let mut size = 0;
        let mut times = Vec::with_capacity(COUNTED);
        for person in 0..WARM + COUNTED {
            let before = Instant::now();
            size = trial::dossier(&mut press, language, 2 * person).len();
            if person >= WARM {
                times.push(before.elapsed().as_secs_f64() * 1e3);
            } else if person == 0 {
                eprintln!("{name}: first {:.1} ms", started.elapsed().as_secs_f64() * 1e3);
            }
        }
        times.sort_by(f64::total_cmp);
        let (median, mean) = (times[COUNTED / 2], times.iter().sum::<f64>() / COUNTED as f64);
        eprintln!("{name}: median {median:.2} ms, mean {mean:.2} ms, {:.1} KB", size as f64 / 1000.0);
    }
}
