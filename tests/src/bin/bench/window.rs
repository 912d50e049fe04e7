//! The real window over a register of 100 000 members, driven as a person would: what she waits for, and what it weighs.

use std::fs;
use std::path::Path;

use milaf_domain::Language;
use milaf_tests::registers::{self, Filling, PASSPHRASE, root};
use milaf_tests::window::{Place, Theme, Window};
use serde_json::json;

use crate::Figure;
use crate::measure::{median, quantile};

const MEMBERS: usize = 100_000;
const STARTS: usize = 3;
const SCROLLED_ROWS: u32 = 2_000;
const TYPED: [&str; 4] = ["elal", "benm", "mohamed", "العلو"];

/// Notes when the passphrase was sent and when the first rows stood on the screen.
const WATCH_START: &str = "
    window.__sent = 0; window.__rows = 0;
    addEventListener('keydown', (event) => { if (event.key === 'Enter' && !window.__sent) window.__sent = performance.now(); }, true);
    const look = () => {
        if (document.querySelector('[role=grid] [role=gridcell]')) window.__rows = performance.now();
        else requestAnimationFrame(look);
    };
    look();";

/// For each key: from its event to the first frame in which the rows are others.
const WATCH_KEYS: &str = "
    window.__keys = [];
    let pressed = 0;
    addEventListener('keydown', (event) => { if (event.key.length === 1) pressed = performance.now(); }, true);
    const rows = () => [...document.querySelectorAll('[role=grid] [role=row]')].map((row) => row.textContent).join();
    let last = rows();
    const frame = () => {
        const now = rows();
        if (now !== last) {
            last = now;
            if (pressed) { window.__keys.push(performance.now() - pressed); pressed = 0; }
        }
        requestAnimationFrame(frame);
    };
    frame();";

/// Scrolls so many rows and then jumps to the end; gives back the gaps between frames in both.
const SCROLL: &str = "
    const [wanted, done] = arguments;
    const grid = document.querySelector('[role=grid]');
    const scrolls = (element) => element && (element.scrollHeight > element.clientHeight + 200 ? element : null);
    const box = scrolls(grid) ?? [...grid.querySelectorAll('*')].find(scrolls) ?? (() => { let up = grid; while (up && !scrolls(up)) up = up.parentElement; return up; })();
    const row = [...grid.querySelectorAll('[role=row]')].at(-1).getBoundingClientRect().height;
    const frames = 300, gaps = [];
    let count = 0, last = performance.now();
    const step = (now) => {
        gaps.push(now - last); last = now;
        box.scrollTop += wanted * row / frames;
        if (++count < frames) requestAnimationFrame(step); else requestAnimationFrame(jump);
    };
    const jumped = [];
    const jump = (now) => {
        box.scrollTop = box.scrollHeight; last = now; count = 0;
        requestAnimationFrame(rest);
    };
    const rest = (now) => {
        jumped.push(now - last); last = now;
        if (++count < 60) requestAnimationFrame(rest); else done({ gaps, jumped, row, height: box.scrollHeight });
    };
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(step); });";

pub fn measure() -> Vec<Figure> {
    let program = root().join("target/release/milaf-desktop");
    let kept = registers::kept(Filling::Members(MEMBERS)).expect("a register");
    let mut starts = Vec::new();
    let mut keys = Vec::new();
    let (mut gaps, mut jumped) = (Vec::new(), Vec::new());
    let mut memory = Vec::new();
    for _ in 0..STARTS {
        let place = Place::new().expect("a display");
        let register = place.bring(&kept).expect("a register");
        place.prefer(Language::Fr, Theme::Light, Some(&register)).expect("preferences");
        let window = Window::of_program(&program, place, Language::Fr);
        window.look(WATCH_START, &[]);
        window.write(&window.words.get("door-passphrase-label"), PASSPHRASE);
        window.keys("Enter");
        window.press("button", &window.words.get("shell-members-name"));
        window.wait("the first rows", || window.look("return window.__rows > 0", &[]) == true);
        starts.extend(window.look("return window.__rows - window.__sent", &[]).as_f64());
        window.settle();
        let scrolled = window.look_long(SCROLL, &[json!(SCROLLED_ROWS)]);
        let numbers = |name: &str| {
            scrolled[name]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(serde_json::Value::as_f64)
                .collect::<Vec<_>>()
        };
        gaps.extend(numbers("gaps"));
        jumped.extend(numbers("jumped"));
        window.look(WATCH_KEYS, &[]);
        for text in TYPED {
            window.keys("Control+f");
            for letter in text.chars() {
                window.type_text(&letter.to_string());
                std::thread::sleep(std::time::Duration::from_millis(250));
            }
            window.keys("Control+a");
            window.keys("Backspace");
            std::thread::sleep(std::time::Duration::from_millis(400));
        }
        let typed = window.look("return window.__keys", &[]);
        keys.extend(typed.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64));
        memory.push(megabytes_of_the_program());
        window.close();
    }
    let worst = |values: &[f64]| values.iter().copied().fold(0.0, f64::max);
    let ms = |value: f64| format!("{value:.0} ms");
    let gap = |values: &[f64]| format!("{:.0} / {:.0} ms", quantile(values.to_vec(), 0.95), worst(values));
    vec![
        Figure::new(
            "100 000 members: passphrase sent to first rows of the list",
            ms(median(starts)),
            "≤ 1 s",
        ),
        Figure::new(
            format!("key pressed to the first frame with new rows, median of {}", keys.len()),
            ms(median(keys.clone())),
            "≤ 50 ms",
        ),
        Figure::new("the same, p95", ms(quantile(keys, 0.95)), ""),
        Figure::new("scrolling 2 000 rows: gaps between frames, p95 / longest", gap(&gaps), "≤ 34 / 100 ms"),
        Figure::new("jump to the end: gaps between frames, p95 / longest", gap(&jumped), "≤ 34 / 100 ms"),
        Figure::new("memory of all its processes (PSS)", format!("{:.0} MB", median(memory)), "≤ 400 MB"),
        Figure::new("the program, interface included", size(&program), ""),
        Figure::new("the package for Debian", package("deb"), ""),
        Figure::new("the package for Fedora", package("rpm"), ""),
    ]
}

/// What the program and its web processes hold, shared pages counted by their share.
fn megabytes_of_the_program() -> f64 {
    let ours = |name: &str| {
        name.starts_with("milaf-desktop")
            || name.starts_with("WebKitWebProces")
            || name.starts_with("WebKitNetworkP")
    };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let kilobytes: f64 = processes
        .filter(|process| fs::read_to_string(process.path().join("comm")).is_ok_and(|name| ours(&name)))
        .filter_map(|process| fs::read_to_string(process.path().join("smaps_rollup")).ok())
        .filter_map(|rollup| rollup.lines().find_map(|line| line.strip_prefix("Pss:")).map(str::to_owned))
        .filter_map(|line| line.split_whitespace().next()?.parse::<f64>().ok())
        .sum();
    kilobytes / 1024.0
}

fn size(path: &Path) -> String {
    fs::metadata(path)
        .map_or_else(|_| "not built".to_owned(), |data| format!("{:.1} MB", data.len() as f64 / 1e6))
}

fn package(kind: &str) -> String {
    let folder = root().join("target/release/bundle").join(kind);
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
    let package = files.filter(|path| path.extension().is_some_and(|end| end == kind)).last();
    package.map_or_else(|| "not made".to_owned(), |path| size(&path))
}
