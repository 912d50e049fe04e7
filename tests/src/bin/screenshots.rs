//! Pictures of the rooms and states of the window, in both languages and both themes:
//! `screenshots [--program PROGRAM] FOLDER [WORD …]`. With words, only the pictures whose name has one of them.
#![allow(clippy::print_stdout, reason = "a program of the terminal")]
#![allow(clippy::disallowed_methods, reason = "pictures are made anew, not kept")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use milaf_domain::Language;
use milaf_tests::registers::{self, Filling, OPERATOR, PASSPHRASE};
use milaf_tests::window::{self, Place, Theme, Window, tour};

/// What a session of pictures needs.
struct Album {
    program: PathBuf,
    folder: PathBuf,
    words: Vec<String>,
    suffix: String,
}

impl Album {
    fn wants(&self, name: &str) -> bool {
        self.words.is_empty() || self.words.iter().any(|word| name.contains(word.as_str()))
    }

    fn wants_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.wants(name))
    }

    fn take(&self, window: &Window, name: &str) {
        if self.wants(name) {
            window.settle();
            let path = self.folder.join(format!("{name}-{}.png", self.suffix));
            std::fs::write(&path, window.picture()).expect("a picture on the disk");
            println!("{}", path.display());
        }
    }
}

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1).peekable();
    let mut program = window::program();
    if words.next_if_eq("--program").is_some() {
        program = words.next().map(PathBuf::from).unwrap_or_default();
    }
    let Some(folder) = words.next().map(PathBuf::from) else {
        println!("screenshots [--program PROGRAM] FOLDER [WORD ...]");
        return ExitCode::FAILURE;
    };
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    let words: Vec<String> = words.collect();
    for language in Language::ALL {
        for theme in Theme::ALL {
            let suffix = format!("{}-{}", if language == Language::Ar { "ar" } else { "fr" }, theme.name());
            let (program, folder, words) = (program.clone(), folder.clone(), words.clone());
            let album = Album { program, folder, words, suffix };
            first_run(&album, language, theme);
            rooms(&album, language, theme);
        }
    }
    ExitCode::SUCCESS
}

fn opened(album: &Album, language: Language, theme: Theme, register: Option<&Path>) -> Window {
    let place = Place::new().expect("a display");
    let register = register.map(|kept| place.bring(kept).expect("a register"));
    place.prefer(language, theme, register.as_deref()).expect("preferences");
    Window::of_program(&album.program, place, language)
}

fn first_run(album: &Album, language: Language, theme: Theme) {
    let names = [
        "first-run",
        "first-run-passphrase",
        "first-run-sheet",
        "first-run-sample",
        "today-empty",
        "members-empty",
    ];
    if !album.wants_any(&names) {
        return;
    }
    let window = opened(album, language, theme, None);
    album.take(&window, "first-run");
    if !album.wants_any(&names[1..]) {
        window.close();
        return;
    }
    let words = &window.words;
    let label = words.get("door-name-label");
    window.write(&words.with("kit-pair-arabic-label", &[("label", &label)]), "جمعية تجار سوق الأحد");
    window.write(
        &words.with("kit-pair-latin-label", &[("label", &label)]),
        "Association des commerçants de Souk El Had",
    );
    window.press("button", &words.get("door-continue-action"));
    window.write(&words.get("door-operator-label"), OPERATOR);
    window.write(&words.get("door-passphrase-label"), PASSPHRASE);
    window.write(&words.get("door-again-label"), PASSPHRASE);
    album.take(&window, "first-run-passphrase");
    window.press("button", &words.get("door-create-action"));
    window.see(&words.get("recovery-code-heading"));
    album.take(&window, "first-run-sheet");
    window.press("checkbox", &words.get("door-sheet-kept-label"));
    window.press("button", &words.get("door-continue-action"));
    album.take(&window, "first-run-sample");
    window.press("button", &words.get("door-start-action"));
    album.take(&window, "today-empty");
    window.go("members");
    album.take(&window, "members-empty");
    window.close();
}

fn rooms(album: &Album, language: Language, theme: Theme) {
    let door = ["door", "door-wrong"];
    let states = tour::states();
    if !album.wants_any(&door) && !states.iter().any(|state| album.wants(state)) {
        return;
    }
    let kept = registers::kept(Filling::Sample).expect("the sample");
    let window = opened(album, language, theme, Some(&kept));
    album.take(&window, "door");
    if album.wants("door-wrong") {
        window.write(&window.words.get("door-passphrase-label"), "une autre phrase");
        window.keys("Enter");
        window.see(&window.words.get("error-passphrase-wrong"));
        album.take(&window, "door-wrong");
    }
    window.unlock();
    tour::rooms(&window, language, |state| album.wants(state), |state| album.take(&window, state));
    window.close();
}
