//! What the program gives away: nothing to a network, nothing readable to the disk.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use milaf_domain::Language;
use milaf_tests::registers::{self, Filling, PASSPHRASE, TODAY, root};
use milaf_tests::window::{Place, Theme, program};

use crate::at_work;

/// A person of the sample and her card, which the register holds encrypted.
const CANARIES: [&str; 3] = ["LHAJ", "آيت الحاج", "J444555"];

/// A hand on the keyboard of a display.
fn press_keys(place: &Place, words: &[&str]) {
    let done = place.program("xdotool").args(words).status().unwrap();
    assert!(done.success(), "xdotool {words:?}");
}

/// A traced program opens late, and a search among windows that come and go may fail meanwhile.
fn wait_for_window(place: &Place) {
    let start = Instant::now();
    let search = ["search", "--onlyvisible", "--name", "Milaf"];
    while !place.program("xdotool").args(search).output().unwrap().status.success() {
        assert!(start.elapsed() < Duration::from_secs(120), "no window");
        std::thread::sleep(Duration::from_millis(500));
    }
}

#[test]
fn no_process_of_the_program_opens_a_socket_of_a_network() {
    let mut place = Place::new().unwrap();
    let register = place.bring(&registers::kept(Filling::Sample).unwrap()).unwrap();
    place.prefer(Language::Fr, Theme::Light, Some(&register)).unwrap();
    let trace = place.path("trace");
    let mut strace = place.program("strace");
    strace.args(["-f", "-qq", "-e", "trace=network", "-o"]).arg(&trace);
    strace.arg(program()).args(["--today", &TODAY.to_string()]);
    let program = place.start(strace).unwrap();
    wait_for_window(&place);
    let pause = |seconds| std::thread::sleep(Duration::from_secs(seconds));
    pause(6);
    press_keys(&place, &["type", "--delay", "30", PASSPHRASE]);
    press_keys(&place, &["key", "Return"]);
    pause(5);
    // Each room by its key, the lists and the papers in them.
    for room in ["1", "2", "3", "4", "5"] {
        press_keys(&place, &["key", &format!("alt+{room}")]);
        pause(2);
    }
    // A transmission of every dossier that is ready, by its keys.
    for (key, seconds) in [("alt+3", 2), ("n", 4), ("ctrl+Return", 8), ("ctrl+Return", 2)] {
        press_keys(&place, &["key", key]);
        pause(seconds);
    }
    let start = Instant::now();
    while place.made("zip").is_empty() {
        assert!(start.elapsed() < Duration::from_secs(180), "no transmission");
        pause(1);
    }
    press_keys(&place, &["key", "ctrl+l"]);
    pause(1);
    place.end(program);
    let trace = fs::read_to_string(trace).unwrap();
    assert!(trace.contains("AF_UNIX"), "the trace saw the program");
    let network: Vec<&str> = trace
        .lines()
        .filter(|line| line.contains("socket(") || line.contains("connect(") || line.contains("sendto("))
        .filter(|line| line.contains("AF_INET"))
        .collect();
    assert!(network.is_empty(), "{network:#?}");
    let opened = fs::read_dir(&register).unwrap().count();
    assert!(opened > 0);
}

#[test]
fn no_name_and_no_card_is_left_readable_on_the_disk() {
    let window = at_work(Language::Fr, Theme::Light);
    window.go("members");
    window.settle();
    window.go("today");
    window.settle();
    let place = window.close();
    let start = Instant::now();
    let found = readable(&place.path(""));
    assert!(found.is_empty(), "after {:?}: {found:#?}", start.elapsed());
}

/// The files below a folder in which a canary can be read.
fn readable(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.extend(readable(&path));
        } else if entry.file_type().is_ok_and(|kind| kind.is_file()) {
            let bytes = fs::read(&path).unwrap_or_default();
            for canary in CANARIES {
                let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
                let holds = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
                if holds(&bytes, canary.as_bytes()) || holds(&bytes, &wide) {
                    found.push(format!("{} holds {canary}", path.display()));
                }
            }
        }
    }
    found
}

#[test]
fn the_words_that_are_looked_for_stand_in_the_register() {
    let place = Place::new().unwrap();
    let register = place.bring(&registers::kept(Filling::Sample).unwrap()).unwrap();
    let milaf = root().join("target/debug/milaf");
    let list = Command::new(milaf)
        .args(["members", "show", "AÏT LHAJ Brahim", "--json", "--register"])
        .arg(register)
        .env("MILAF_PASSPHRASE", PASSPHRASE)
        .output()
        .unwrap();
    let list = String::from_utf8_lossy(&list.stdout).into_owned();
    assert!(list.contains(CANARIES[0]) && list.contains(CANARIES[1]) && list.contains(CANARIES[2]), "{list}");
}
