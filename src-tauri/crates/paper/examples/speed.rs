//! Prints what a dossier costs: `cargo run --release -p milaf-paper --example speed`.

#[path = "../tests/trial/mod.rs"]
mod trial;


use milaf_domain::PaperLanguage;
use milaf_paper::Press;

const WARM: usize = 20;
const COUNTED: usize = 200;

/// Processor time of this process so far, in milliseconds.
fn spent() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|ns| ns.parse::<f64>().ok()).unwrap_or_default() / 1e6
}

fn main() {
    for (name, language) in
        [("both", PaperLanguage::Both), ("ar", PaperLanguage::Ar), ("fr", PaperLanguage::Fr)]
    {
        let mut press = Press::new();
        let mut size = 0;
        let start = spent();
        for person in 0..WARM {
            size = trial::dossier(&mut press, language, 2 * person).len();
        }
        let (warm, mut layout) = (spent(), 0.0);
        for person in WARM..WARM + COUNTED {
            let before = spent();
            let sheets = trial::pages(&mut press, language, 2 * person);
            layout += spent() - before;
            size = press.print(&sheets, &trial::imprint()).len();
        }
        let each = (spent() - warm) / COUNTED as f64;
        eprintln!(
            "{name}: {each:.2} ms a dossier, of which layout {:.2}; the first {WARM} {:.0} ms; {:.1} KB",
            layout / COUNTED as f64,
            warm - start,
            size as f64 / 1000.0
        );
    }
}
