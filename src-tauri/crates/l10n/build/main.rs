//! Turns `locales/{fr,ar}/*.ftl` into typed functions, and refuses messages that are incomplete or unsafe.

#![allow(clippy::print_stdout, reason = "cargo reads the standard output of a build script")]
#![allow(clippy::disallowed_methods, reason = "what a build script writes is made anew, not kept")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

mod catalogue;
mod generate;

fn main() -> ExitCode {
    // Asked when it runs, not when it was compiled: two trees may share what was built.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let locales = Path::new(&here).join("../../../locales");
    println!("cargo:rerun-if-changed=build");
    let built = read_sources(&locales).map_err(|e| vec![e]).and_then(|sources| {
        let catalogue = catalogue::Catalogue::read(&sources)?;
        Ok(generate::generate(&catalogue, &sources))
    });
    let target = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("messages.rs");
    match built {
        Ok(code) => match fs::write(&target, code) {
            Ok(()) => ExitCode::SUCCESS,
            Err(e) => fail(&[format!("{}: {e}", target.display())]),
        },
        Err(problems) => fail(&problems),
    }
}

fn fail(problems: &[String]) -> ExitCode {
    for problem in problems {
        println!("cargo:warning={problem}");
        eprintln!("{problem}");
    }
    ExitCode::FAILURE
}

fn read_sources(locales: &Path) -> Result<Vec<catalogue::Source>, String> {
    let mut sources = Vec::new();
    for tongue in catalogue::Tongue::ALL {
        let folder = locales.join(tongue.folder());
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
            .map_err(|e| format!("{}: {e}", folder.display()))?
            .filter_map(|entry| entry.ok().map(|e| e.path()))
            .filter(|path| path.extension().is_some_and(|x| x == "ftl"))
            .collect();
        paths.sort();
        for path in paths {
            println!("cargo:rerun-if-changed={}", path.display());
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let noun = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
            let path = path.canonicalize().unwrap_or(path).display().to_string();
            sources.push(catalogue::Source { tongue, noun, path, text });
        }
    }
    Ok(sources)
}
