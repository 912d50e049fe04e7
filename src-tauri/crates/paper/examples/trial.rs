//! The trial papers, to be looked at, scored and timed:
//! `cargo run -p milaf-paper --example trial -- FOLDER [PAGE.json]` writes them,
//! `cargo run --release -p milaf-paper --example trial -- speed` says what they cost.

#[path = "../tests/trial/mod.rs"]
mod trial;

use std::io::Write;
use std::path::PathBuf;

use milaf_domain::PaperLanguage;
use milaf_paper::Press;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let first = arguments.next().unwrap_or_else(|| "target/paper".to_owned());
    if first == "speed" {
        speed();
        return Ok(());
    }
    let folder = PathBuf::from(first);
    std::fs::create_dir_all(&folder)?;
    let mut papers = trial::papers();
    if let Some(page) = arguments.next() {
        papers.push(("extraction".to_owned(), trial::extraction(&std::fs::read_to_string(page)?)));
    }
    for (name, bytes) in papers {
        std::fs::File::create(folder.join(format!("{name}.pdf")))?.write_all(&bytes)?;
    }
    Ok(())
}

const WARM: usize = 20;
const COUNTED: usize = 200;

/// Processor time of this process so far, in milliseconds.
fn spent() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split(' ').next().and_then(|ns| ns.parse::<f64>().ok()).unwrap_or_default() / 1e6
}

/// Prints what a dossier of four pages costs, once the press is warm.
fn speed() {
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
