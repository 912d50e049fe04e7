//! A place of its own for one program with a window: a home, a display, a message bus, all gone afterwards.
#![allow(clippy::disallowed_methods, reason = "the settings of a home that lives as long as a test")]

use std::ffi::OsStr;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use image::{ImageFormat, RgbImage};
use milaf_domain::Language;
use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use serde_json::json;
use tempfile::TempDir;

use crate::registers;

/// Colours of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: [Theme; 2] = [Theme::Light, Theme::Dark];

    /// As preferences name it.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// A home, a display and a bus; what runs there ends with it.
pub struct Place {
    home: TempDir,
    display: String,
    bus: String,
    children: Vec<Child>,
}

impl Place {
    /// Makes one.
    ///
    /// # Errors
    /// When Xvfb or dbus-daemon cannot be started.
    pub fn new() -> io::Result<Place> {
        let home = tempfile::Builder::new().prefix("milaf-window-").tempdir()?;
        let mut place = Place { home, display: String::new(), bus: String::new(), children: Vec::new() };
        for folder in ["config", "data", "cache", "state", "run", "tmp", "screen", "Documents"] {
            let folder = place.path(folder);
            fs::create_dir_all(&folder)?;
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))?;
        }
        fs::write(place.path("config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n")?;
        let pixels = place.path("screen");
        let pixels = pixels.to_string_lossy();
        let screen = [
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1360x850x24",
            "-nolisten",
            "tcp",
            "-nocursor",
            "-fbdir",
            &pixels,
        ];
        place.display = format!(":{}", place.told("Xvfb", &screen)?);
        place.bus = place.told("dbus-daemon", &["--session", "--nofork", "--print-address=1"])?;
        Ok(place)
    }

    /// Something in this home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// What lies below the documents with this ending.
    pub fn made(&self, end: &str) -> Vec<PathBuf> {
        ending(&self.path("Documents"), end)
    }

    /// The display's name.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Copies a register into the documents.
    ///
    /// # Errors
    /// The disk's.
    pub fn bring(&self, register: &Path) -> io::Result<PathBuf> {
        let here = self.path("Documents/bureau.milaf");
        registers::copy(register, &here)?;
        Ok(here)
    }

    /// Writes what the program finds of an earlier morning: language, colours, the register opened last.
    ///
    /// # Errors
    /// The disk's.
    pub fn prefer(&self, language: Language, theme: Theme, register: Option<&Path>) -> io::Result<()> {
        let preferences = json!({
            "language": language,
            "theme": theme.name(),
            "idleMinutes": 0,
            "registers": register.into_iter().collect::<Vec<_>>(),
            "operator": registers::OPERATOR,
        });
        let folder = self.path("config/ma.milaf.desktop");
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("preferences.json"), preferences.to_string())
    }

    /// What the display shows, as a PNG. Read from the display itself: the driver's own pictures want a graphics card.
    ///
    /// # Errors
    /// When the display wrote no picture that can be read.
    pub fn picture(&self) -> io::Result<Vec<u8>> {
        let unread = || io::Error::other("the display's pixels cannot be read");
        let bytes = fs::read(self.path("screen/Xvfb_screen0"))?;
        // An X window dump: a header of big-endian words, a palette, then rows of blue, green, red and nothing.
        let word = |at: usize| -> Option<usize> {
            let word: [u8; 4] = bytes.get(at * 4..at * 4 + 4)?.try_into().ok()?;
            usize::try_from(u32::from_be_bytes(word)).ok()
        };
        let fields = [0, 4, 5, 12, 19].map(word);
        let [Some(header), Some(width), Some(height), Some(stride), Some(colours)] = fields else {
            return Err(unread());
        };
        let rows = bytes.get(header + colours * 12..).ok_or_else(unread)?.chunks(stride.max(1)).take(height);
        let pixels: Vec<u8> = rows
            .flat_map(|row| row.chunks_exact(4).take(width))
            .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]])
            .collect();
        let size = (u32::try_from(width), u32::try_from(height));
        let (Ok(width), Ok(height)) = size else { return Err(unread()) };
        let picture = RgbImage::from_raw(width, height, pixels).ok_or_else(unread)?;
        let mut png = io::Cursor::new(Vec::new());
        picture.write_to(&mut png, ImageFormat::Png).map_err(io::Error::other)?;
        Ok(png.into_inner())
    }

    /// A program that will live here and nowhere else, in a group of processes of its own.
    pub fn program(&self, name: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(name);
        for (variable, folder) in [
            ("HOME", ""),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_RUNTIME_DIR", "run"),
            ("TMPDIR", "tmp"),
        ] {
            command.env(variable, self.path(folder));
        }
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .envs([
                ("GDK_BACKEND", "x11"),
                ("NO_AT_BRIDGE", "1"),
                ("GSETTINGS_BACKEND", "memory"),
                ("LANG", "C.UTF-8"),
            ])
            // There is no graphics card behind such a display.
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .process_group(0)
            .stdin(Stdio::null());
        command
    }

    /// Starts something that ends with this place; what it says goes to a file in this home.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(&mut self, mut command: Command) -> io::Result<u32> {
        let name = Path::new(command.get_program()).file_name().unwrap_or_default().to_owned();
        let log = fs::File::create(self.home.path().join(name).with_extension("log"))?;
        let child = command.stdout(log.try_clone()?).stderr(log).spawn()?;
        let id = child.id();
        self.children.push(child);
        Ok(id)
    }

    /// Ends everything in the group of a process started here, and waits for its end.
    pub fn end(&mut self, id: u32) {
        if let Some(at) = self.children.iter().position(|child| child.id() == id) {
            stop(&mut self.children.swap_remove(at));
        }
    }

    /// Kills at once the processes of this home that bear a name.
    pub fn kill(&self, name: &str) {
        let home = format!("HOME={}", self.path("").display());
        for process in fs::read_dir("/proc").into_iter().flatten().flatten().map(|entry| entry.path()) {
            let read = |file: &str| fs::read(process.join(file)).unwrap_or_default();
            let command = read("cmdline");
            let is_named = command
                .split(|byte| *byte == 0)
                .next()
                .is_some_and(|program| program.ends_with(name.as_bytes()));
            let is_here =
                read("environ").split(|byte| *byte == 0).any(|variable| variable == home.as_bytes());
            let id = process.file_name().and_then(|id| id.to_str()).and_then(|id| id.parse().ok());
            if let (true, true, Some(id)) = (is_named, is_here, id.and_then(Pid::from_raw)) {
                // One that has ended already needs no signal.
                _ = kill_process(id, Signal::KILL);
            }
        }
    }

    /// A port that is free now.
    ///
    /// # Errors
    /// When there is none.
    pub fn port() -> io::Result<u16> {
        Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
    }

    /// Starts a program that says one line once it is ready.
    fn told(&mut self, name: &str, words: &[&str]) -> io::Result<String> {
        let mut command = self.program(name);
        let mut child = command.args(words).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut line = String::new();
        if let Some(output) = &mut child.stdout {
            BufReader::new(output).read_line(&mut line)?;
        }
        self.children.push(child);
        if line.is_empty() {
            Err(io::Error::other(format!("{name} did not start")))
        } else {
            Ok(line.trim().to_owned())
        }
    }
}

fn ending(folder: &Path, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(ending(&path, end));
        }
        if path.extension().is_some_and(|is| is == end) {
            found.push(path);
        }
    }
    found
}

impl Drop for Place {
    fn drop(&mut self) {
        while let Some(mut child) = self.children.pop() {
            stop(&mut child);
        }
    }
}

/// Asks a group of processes to end, and makes it end.
fn stop(child: &mut Child) {
    let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    for signal in [Signal::TERM, Signal::KILL] {
        if let Some(group) = group {
            // A group that has ended already needs no signal.
            _ = kill_process_group(group, signal);
        }
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(3) {
            if matches!(child.try_wait(), Ok(Some(_)) | Err(_)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}
