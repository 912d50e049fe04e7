//! Opening: what is said when a register does not open, in the language in use.

use std::fs;
use std::path::Path;
use std::time::Duration;

use milaf_domain::Language;
use milaf_office::{Office, Surroundings};
use milaf_tests::registers::{self, Filling, OPERATOR, PASSPHRASE, TODAY};
use milaf_tests::window::{Place, Theme, Window};

use crate::{at_the_door, at_work};

/// The window over a register to which something happened.
fn over(language: Language, happened: impl Fn(&Path)) -> Window {
    let place = Place::new().unwrap();
    let register = place.bring(&registers::kept(Filling::Sample).unwrap()).unwrap();
    happened(&register);
    place.prefer(language, Theme::Light, Some(&register)).unwrap();
    Window::open(place, language)
}

fn try_to_open(window: &Window, passphrase: &str) {
    window.write(&window.words.get("door-passphrase-label"), passphrase);
    window.keys("Enter");
}

/// The sentence of an error, up to its first variable: what follows depends on the folder.
fn beginning(window: &Window, id: &str) -> String {
    let sentence = window.words.with(id, &[("path", "§"), ("file", "§")]);
    sentence.split('§').max_by_key(|part| part.len()).unwrap().trim().to_owned()
}

#[test]
fn a_wrong_passphrase_is_said_and_another_try_opens() {
    for language in Language::ALL {
        let window = at_the_door(language, Theme::Light);
        try_to_open(&window, "une autre phrase");
        window.see(&window.words.get("error-passphrase-wrong"));
        window.unlock();
        window.close();
    }
}

#[test]
fn a_damaged_register_is_said_to_be_damaged() {
    let window = over(Language::Ar, |register| {
        let file = register.join("register.db");
        let mut bytes = fs::read(&file).unwrap();
        bytes[4096..8192].fill(7);
        bytes[..64].fill(7);
        fs::write(file, bytes).unwrap();
    });
    try_to_open(&window, PASSPHRASE);
    window.see(&beginning(&window, "error-register-damaged"));
}

#[test]
fn a_register_that_is_gone_is_said_to_be_gone() {
    let window = over(Language::Fr, |register| fs::remove_dir_all(register).unwrap());
    window.see(&window.words.get("door-gone-error"));
}

#[test]
fn a_register_open_in_another_program_is_said_to_be_locked() {
    let place = Place::new().unwrap();
    let register = place.bring(&registers::kept(Filling::Sample).unwrap()).unwrap();
    place.prefer(Language::Fr, Theme::Light, Some(&register)).unwrap();
    let surroundings = Surroundings::of_this_machine(OPERATOR.to_owned(), Some(TODAY));
    let other = Office::open(&register, PASSPHRASE, surroundings).unwrap();
    let window = Window::open(place, Language::Fr);
    try_to_open(&window, PASSPHRASE);
    window.see(&beginning(&window, "error-register-locked"));
    drop(other);
    window.unlock();
}

#[test]
fn what_was_typed_is_there_after_the_page_was_killed() {
    let window = at_work(Language::Fr, Theme::Light);
    window.keys("Control+n");
    let last = window.words.get("member-form-last-label");
    window.write(&window.words.with("kit-pair-latin-label", &[("label", &last)]), "Quenouille");
    // The form saves by itself a moment after the last key.
    std::thread::sleep(Duration::from_secs(5));
    window.place.kill("WebKitWebProcess");
    let place = window.close();
    let window = Window::open(place, Language::Fr);
    window.unlock();
    window.go("members");
    window.write(&window.words.get("members-search-label"), "quenou");
    window.see("Quenouille");
}
