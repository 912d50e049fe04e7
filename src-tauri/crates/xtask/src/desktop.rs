//! The program with a window: building, opening, picturing, measuring it.

use std::path::PathBuf;
use std::process::Stdio;
use std::{env, fs};

use crate::{Failure, interface, process, root, setup, target};

/// With it the program carries the interface instead of looking for a server of it.
pub const EMBEDDED: &str = "milaf-desktop/custom-protocol";

/// Whether there is a display to open a window on.
pub fn has_display() -> bool {
    let named = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// Builds the program with the interface in it, and opens the window.
///
/// # Errors
/// When it does not build, or ends with a failure.
pub fn open() -> Result<(), Failure> {
    build_release(&[])?;
    process::run(&mut process::program(&release().to_string_lossy()))
}

/// Writes anew what the interface knows of the commands.
///
/// # Errors
/// When the program does not build.
pub fn bindings() -> Result<(), Failure> {
    process::run(process::cargo().args(["run", "--locked", "-p", "milaf-desktop", "--bin", "bindings"]))
}

/// The bundle of the interface, then every program of the workspace, the window carrying that bundle. One build serves
/// all checks: a package built alone would have other features and be built anew.
///
/// # Errors
/// When something does not compile.
pub fn build_checked() -> Result<(), Failure> {
    interface::build()?;
    process::run(
        process::cargo()
            .args(["build", "--workspace", "--bins", "--examples", "--locked", "--features", EMBEDDED])
            .stdin(Stdio::null()),
    )
}

/// Pictures of every room and state, in both languages and both themes, in `target/screenshots`.
///
/// # Errors
/// When the window cannot be built or driven.
pub fn screenshots(words: &[String]) -> Result<(), Failure> {
    setup::for_building()?;
    setup::for_testing()?;
    build_checked()?;
    let mut pictures = process::program(&target().join("debug/screenshots").to_string_lossy());
    process::run(pictures.arg(target().join("screenshots")).args(words))
}

/// What the window takes in time, memory and bytes, with a register of 100 000 members and the release build.
///
/// # Errors
/// When the window cannot be built or driven.
pub fn bench() -> Result<(), Failure> {
    setup::for_building()?;
    setup::for_testing()?;
    build_release(&["-p", "milaf-tests", "--bin", "bench"])?;
    process::run(process::program(&target().join("release/bench").to_string_lossy()).arg("window"))
}

/// The installable packages for Linux, or a check of them.
///
/// # Errors
/// When they cannot be made, or do not install and start.
pub fn bundle(words: &[String]) -> Result<(), Failure> {
    match words {
        [] => make_bundle(),
        [word] if word == "--check" => check_bundle(),
        _ => Err("cargo xtask bundle [--check]".to_owned()),
    }
}

/// The window's program, and what else is named: built in one go, since each choice of packages has features of its own.
fn build_release(others: &[&str]) -> Result<(), Failure> {
    interface::build()?;
    process::run(
        process::cargo()
            .args(["build", "--release", "--locked", "-p", "milaf-desktop", "--bin", "milaf-desktop"])
            .args(others)
            .args(["--features", EMBEDDED]),
    )
}

fn release() -> PathBuf {
    target().join("release").join(format!("milaf-desktop{}", env::consts::EXE_SUFFIX))
}

/// The tool that makes packages, pinned with the interface. A package carries its own libssl.
fn make_bundle() -> Result<(), Failure> {
    setup::for_building()?;
    interface::build()?;
    let tauri = root().join(setup::INTERFACE).join("node_modules/.bin/tauri");
    process::run(
        process::program(&tauri.to_string_lossy())
            .args(["build", "--ci", "--bundles", "deb,rpm", "--", "--locked"])
            .env("OPENSSL_NO_VENDOR", "0"),
    )?;
    for package in packages()? {
        println!("{}", package.display());
    }
    Ok(())
}

/// Installs each package, opens its window on a display of its own, and takes it off again.
fn check_bundle() -> Result<(), Failure> {
    setup::for_building()?;
    setup::for_testing()?;
    build_checked()?;
    for package in packages()? {
        println!("\n── {}", package.display());
        let place = target().join("bundle-check");
        _ = fs::remove_dir_all(&place);
        fs::create_dir_all(&place)
            .map_err(|error| format!("{} cannot be made: {error}.", place.display()))?;
        let (removal, installed) = setup::install_package(&package, &place)?;
        let started = process::run(
            process::program(&target().join("debug/screenshots").to_string_lossy())
                .arg("--program")
                .arg(installed.join("usr/bin/milaf-desktop"))
                .arg(&place)
                .arg("first-run"),
        );
        removal.map_or(Ok(()), |mut removal| process::run(&mut removal))?;
        started?;
    }
    Ok(())
}

/// What the last bundling made.
fn packages() -> Result<Vec<PathBuf>, Failure> {
    let folder = target().join("release/bundle");
    let mut found = Vec::new();
    for kind in ["deb", "rpm"] {
        let files = fs::read_dir(folder.join(kind)).into_iter().flatten().flatten().map(|file| file.path());
        found.extend(files.filter(|path| path.extension().is_some_and(|end| end == kind)));
    }
    if found.is_empty() { Err("There is no package yet: cargo xtask bundle".to_owned()) } else { Ok(found) }
}
