//! Prints the trial papers into a folder: `cargo run -p milaf-paper --example trial -- FOLDER [PAGE.json]`.

#[path = "../tests/trial/mod.rs"]
mod trial;

use std::io::Write;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = std::path::PathBuf::from(arguments.next().unwrap_or_else(|| "target/paper".to_owned()));
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
