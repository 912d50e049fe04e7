//! What a machine must have, and how it comes by what it lacks.
//!
//! Debian and its kin get missing packages by apt-get; elsewhere the exact command is printed. What the lock files
//! pin (typefaces, the interface, the readers of PDF) is fetched by npm and pip.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::{Failure, process, root, target};

/// Something the machine must have: it does when `probe` succeeds. A system whose packages are empty needs nothing.
struct Need {
    probe: &'static [&'static str],
    apt: &'static str,
    dnf: &'static str,
    brew: &'static str,
    winget: &'static str,
}

const TO_BUILD: [Need; 6] = [
    Need { probe: &["cc", "--version"], apt: "build-essential", dnf: "gcc", brew: "gcc", winget: "" },
    Need {
        probe: &["pkg-config", "--version"],
        apt: "pkg-config",
        dnf: "pkgconf-pkg-config",
        brew: "",
        winget: "",
    },
    Need {
        probe: &["pkg-config", "--exists", "openssl"],
        apt: "libssl-dev",
        dnf: "openssl-devel",
        brew: "",
        winget: "",
    },
    // The web view is the system's own elsewhere.
    Need {
        probe: &["pkg-config", "--exists", "webkit2gtk-4.1"],
        apt: "libwebkit2gtk-4.1-dev",
        dnf: "webkit2gtk4.1-devel",
        brew: "",
        winget: "",
    },
    Need {
        probe: &["pkg-config", "--exists", "librsvg-2.0"],
        apt: "librsvg2-dev",
        dnf: "librsvg2-devel",
        brew: "",
        winget: "",
    },
    // The library that replaces the system's libssl there is configured by perl.
    Need {
        probe: &["perl", "--version"],
        apt: "",
        dnf: "",
        brew: "",
        winget: "StrawberryPerl.StrawberryPerl",
    },
];

const TO_TEST: [Need; 8] = [
    Need {
        probe: &["pdftotext", "-v"],
        apt: "poppler-utils",
        dnf: "poppler-utils",
        brew: "poppler",
        winget: "oschwartz10612.Poppler",
    },
    Need { probe: &["qpdf", "--version"], apt: "qpdf", dnf: "qpdf", brew: "qpdf", winget: "QPDF.QPDF" },
    Need {
        probe: &[PYTHON, "-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))"],
        apt: "python3-venv",
        dnf: "python3",
        brew: "python",
        winget: "Python.Python.3.13",
    },
    // The window is driven on Linux alone: WebDriver knows no web view of macOS.
    linux(&["WebKitWebDriver", "--help"], "webkit2gtk-driver", "webkit2gtk-driver"),
    linux(&["Xvfb", "-help"], "xvfb", "xorg-x11-server-Xvfb"),
    linux(&["dbus-daemon", "--version"], "dbus", "dbus-daemon"),
    linux(&["strace", "-V"], "strace", "strace"),
    linux(&["sh", "-c", "command -v xdotool"], "xdotool", "xdotool"),
];

/// What only a Linux is asked to have.
const fn linux(probe: &'static [&'static str], apt: &'static str, dnf: &'static str) -> Need {
    Need { probe, apt, dnf, brew: "", winget: "" }
}

const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };
const FONTS: &str = "src-tauri/crates/paper/fonts";
const TOOLS: &str = "tests/tools";
/// The interface, its own compiler among what it pins.
pub const INTERFACE: &str = "ui";

#[derive(Clone, Copy)]
enum System {
    Apt,
    Dnf,
    Brew,
    Winget,
    Other,
}

/// Brings what a build needs: a C compiler, libssl, the web view, the typefaces, what the interface is made with.
///
/// # Errors
/// When something is missing that cannot be installed from here; the sentence names the command that brings it.
pub fn for_building() -> Result<(), Failure> {
    install_needs(&TO_BUILD)?;
    if !process::succeeds(&["node", "--version"]) || !fetchable() {
        return Err("Node 20 or newer, with npm, is needed: install it, then run this again.".to_owned());
    }
    fetch(FONTS)?;
    fetch(INTERFACE)
}

/// Brings what the checks need besides: rustfmt and clippy, the readers of PDF and their Python packages, a display and
/// a driver for the window.
///
/// # Errors
/// As [`for_building`].
pub fn for_testing() -> Result<(), Failure> {
    for component in ["fmt", "clippy"] {
        if !process::succeeds(&["cargo", component, "--version"]) {
            return Err("rustfmt and clippy are needed: rustup component add rustfmt clippy".to_owned());
        }
    }
    install_needs(&TO_TEST)?;
    environment()?;
    if let Err(failure) = fetch(TOOLS) {
        // Its figure is only reported.
        println!("{failure} The report of pdf.js is left out.");
    }
    Ok(())
}

const TO_UNPACK: [Need; 2] = [
    linux(&["sh", "-c", "command -v rpm2cpio"], "rpm2cpio", "rpm"),
    linux(&["cpio", "--version"], "cpio", "cpio"),
];

/// Installs a package where the system knows its kind, and gives what removes it again; elsewhere unpacks it into
/// `place`. Either way the second of the pair is the folder its files stand in.
///
/// # Errors
/// When it cannot be installed or unpacked.
pub fn install_package(package: &Path, place: &Path) -> Result<(Option<Command>, PathBuf), Failure> {
    let kind = package.extension().and_then(|end| end.to_str()).unwrap_or_default();
    let (install, remove) = match (system(), kind) {
        (System::Apt, "deb") => {
            (&["apt-get", "install", "-y", "-q"][..], &["apt-get", "remove", "-y", "-q"][..])
        }
        (System::Dnf, "rpm") => (&["dnf", "install", "-y"][..], &["dnf", "remove", "-y"][..]),
        _ => {
            install_needs(&TO_UNPACK)?;
            let pipe = format!("rpm2cpio '{}' | cpio -id --quiet", package.display());
            process::run(process::program("sh").args(["-c", &pipe]).current_dir(place))?;
            return Ok((None, place.to_owned()));
        }
    };
    process::run(as_root().args(install).arg(package))?;
    let mut removal = as_root();
    removal.args(remove).arg("milaf");
    Ok((Some(removal), PathBuf::from("/")))
}

/// The Python of the private environment that [`for_testing`] makes.
pub fn python() -> Command {
    let bin = if cfg!(windows) { "Scripts" } else { "bin" };
    let mut command = Command::new(venv().join(bin).join("python"));
    command.current_dir(root());
    command
}

fn venv() -> PathBuf {
    target().join("tools").join("venv")
}

fn install_needs(needs: &[Need]) -> Result<(), Failure> {
    let system = system();
    let missing: Vec<&str> = needs
        .iter()
        .filter(|need| !package(need, system).is_empty() && !process::succeeds(need.probe))
        .map(|need| package(need, system))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    let command = match system {
        System::Apt => return apt(&missing),
        System::Dnf => format!("sudo dnf install {names}"),
        System::Brew => format!("brew install {names}"),
        System::Winget => format!("winget install {names}"),
        System::Other => {
            let names = missing.join(", ");
            return Err(format!(
                "Missing here: {names} (Debian's names). Install them, then run this again."
            ));
        }
    };
    Err(format!("Something is missing here. Install it, then run this again:\n    {command}"))
}

fn apt(packages: &[&str]) -> Result<(), Failure> {
    println!("Installing {}", packages.join(", "));
    process::run(apt_get().arg("update").arg("-q"))?;
    process::run(apt_get().args(["install", "-y", "-q", "--no-install-recommends"]).args(packages))
}

fn apt_get() -> Command {
    let mut command = as_root();
    // sudo drops the environment, so the variable goes in as a word of the command.
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}

/// What starts a program as the system's administrator.
fn as_root() -> Command {
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
    process::program(if root { "env" } else { "sudo" })
}

fn package(need: &Need, system: System) -> &'static str {
    match system {
        System::Apt | System::Other => need.apt,
        System::Dnf => need.dnf,
        System::Brew => need.brew,
        System::Winget => need.winget,
    }
}

fn system() -> System {
    if cfg!(windows) {
        return System::Winget;
    }
    if cfg!(target_os = "macos") {
        return System::Brew;
    }
    kin(&fs::read_to_string("/etc/os-release").unwrap_or_default())
}

/// The family of a Linux, from the text of its `os-release`.
fn kin(release: &str) -> System {
    let names = release.lines().filter_map(|line| line.strip_prefix("ID=").or(line.strip_prefix("ID_LIKE=")));
    for name in names.flat_map(|names| names.trim_matches('"').split(' ')) {
        match name {
            "debian" | "ubuntu" => return System::Apt,
            "fedora" | "rhel" => return System::Dnf,
            _ => {}
        }
    }
    System::Other
}

fn fetchable() -> bool {
    process::succeeds(&[if cfg!(windows) { "npm.cmd" } else { "npm" }, "--version"])
}

/// Fetches what a folder's `package-lock.json` pins, unless it is there and no older than the lock file.
fn fetch(folder: &str) -> Result<(), Failure> {
    let path = root().join(folder);
    let fetched = changed(&path.join("node_modules").join(".package-lock.json"));
    if fetched.is_some() && fetched >= changed(&path.join("package-lock.json")) {
        return Ok(());
    }
    println!("Fetching what {folder} pins");
    process::run(process::npm().args([
        "ci",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--prefix",
        folder,
    ]))
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}

/// Makes the private Python environment, unless it is there with the very requirements that are pinned.
fn environment() -> Result<(), Failure> {
    let pinned = root().join(TOOLS).join("requirements.txt");
    let installed = venv().join("requirements.txt");
    let wanted =
        fs::read(&pinned).map_err(|error| format!("{} cannot be read: {error}.", pinned.display()))?;
    if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Fetching the readers of PDF");
    process::run(process::program(PYTHON).args(["-m", "venv", "--clear"]).arg(venv()))?;
    process::run(
        python()
            .args(["-m", "pip", "install", "-q", "--no-input", "--disable-pip-version-check", "-r"])
            .arg(&pinned),
    )?;
    // Copied last: an environment that was cut short has no such file, and is made anew.
    match fs::copy(&pinned, &installed) {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("{} cannot be written: {error}.", installed.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_a_relative_of_debian_by_its_release_file() {
        assert!(matches!(kin("NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), System::Apt));
        assert!(matches!(kin("ID=debian\n"), System::Apt));
        assert!(matches!(kin("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"), System::Dnf));
        assert!(matches!(kin("ID=arch\n"), System::Other));
    }
}
