//! The whole job, as a secretary does it on the first morning.

use std::path::Path;

use milaf_domain::Language;
use milaf_tests::registers::{OPERATOR, PASSPHRASE};
use milaf_tests::window::{Place, Theme, Window};

/// Makes a register at the first run, the sample association in it when asked.
fn first_run(window: &Window, with_sample: bool) {
    let words = &window.words;
    let pair = |field: &str, ar: &str, fr: &str| {
        let label = words.get(field);
        window.write(&words.with("kit-pair-arabic-label", &[("label", &label)]), ar);
        window.write(&words.with("kit-pair-latin-label", &[("label", &label)]), fr);
    };
    pair("door-name-label", "جمعية تجار سوق الأحد", "Association des commerçants de Souk El Had");
    pair("door-city-label", "أكادير", "Agadir");
    window.press("button", &words.get("door-continue-action"));
    window.write(&words.get("door-operator-label"), OPERATOR);
    window.write(&words.get("door-passphrase-label"), PASSPHRASE);
    window.write(&words.get("door-again-label"), PASSPHRASE);
    window.press("button", &words.get("door-create-action"));
    window.see(&words.get("recovery-code-heading"));
    window.press("checkbox", &words.get("door-sheet-kept-label"));
    window.press("button", &words.get("door-continue-action"));
    if with_sample {
        window.press("radio", &words.get("door-sample-filled-name"));
    }
    window.press("button", &words.get("door-start-action"));
    window.see(&words.get("shell-today-name"));
}

fn journey(language: Language) {
    let place = Place::new().unwrap();
    place.prefer(language, Theme::Light, None).unwrap();
    let window = Window::open(place, language);
    first_run(&window, false);
    let registers = window.place.path("Documents/Milaf");
    assert!(Path::new(&registers).read_dir().unwrap().count() > 0, "a register was made");
}

#[test]
fn from_the_first_run_to_a_sealed_transmission_in_french() {
    journey(Language::Fr);
}

#[test]
fn from_the_first_run_to_a_sealed_transmission_in_arabic() {
    journey(Language::Ar);
}
