//! The whole job, as a secretary does it on the first morning.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use milaf_domain::Language;
use milaf_office::sample::scan::{self, Paper, Pose};
use milaf_tests::registers::{OPERATOR, PASSPHRASE, root};
use milaf_tests::window::{Place, Theme, Window};

/// A person who is in no list, with both spellings of her name.
struct Person {
    last: (&'static str, &'static str),
    first: (&'static str, &'static str),
    card: &'static str,
    mobile: &'static str,
}

const AMINA: Person = Person {
    last: ("الوزاني", "OUAZZANI"),
    first: ("أمينة", "Amina"),
    card: "JC765432",
    mobile: "0661234599",
};

/// Makes a register at the first run, with the invented association in it.
fn first_run(window: &Window) {
    let words = &window.words;
    write_pair(
        window,
        "door-name-label",
        ("جمعية تجار سوق الأحد", "Association des commerçants de Souk El Had"),
    );
    write_pair(window, "door-city-label", ("أكادير", "Agadir"));
    window.press("button", &words.get("door-continue-action"));
    window.write(&words.get("door-operator-label"), OPERATOR);
    window.write(&words.get("door-passphrase-label"), PASSPHRASE);
    window.write(&words.get("door-again-label"), PASSPHRASE);
    window.press("button", &words.get("door-create-action"));
    window.see(&words.get("recovery-code-heading"));
    window.press("checkbox", &words.get("door-sheet-kept-label"));
    window.press("button", &words.get("door-continue-action"));
    window.press("radio", &words.get("door-sample-filled-name"));
    window.press("button", &words.get("door-start-action"));
    window.wait_long("the invented association", || window.shows("button", &words.get("shell-members-name")));
}

fn write_pair(window: &Window, label: &str, (arabic, latin): (&str, &str)) {
    let label = window.words.get(label);
    window.write(&window.words.with("kit-pair-arabic-label", &[("label", &label)]), arabic);
    window.write(&window.words.with("kit-pair-latin-label", &[("label", &label)]), latin);
    window.keys("Tab");
}

/// Writes a new member down; the form saves by itself.
fn write_member(window: &Window, person: &Person) {
    let words = &window.words;
    window.go("members");
    window.keys("Control+n");
    write_pair(window, "member-form-last-label", person.last);
    write_pair(window, "member-form-first-label", person.first);
    for (field, text) in [
        ("member-form-cin-label", person.card),
        ("member-form-birth-label", "14/03/1985"),
        ("member-form-mobile-label", person.mobile),
    ] {
        window.write(&words.get(field), text);
        window.keys("Tab");
    }
    window.see(&words.get("member-form-saved-status"));
}

/// A scan of an identity card, as a telephone takes it.
fn scan_of_a_card(window: &Window) -> PathBuf {
    let path = window.place.path("Documents/carte.jpg");
    let card = Paper { kind: "cin-copy", title: "", name: "OUAZZANI Amina", pose: Pose::Upright, seed: 7 };
    fs::write(&path, scan::draw(card, scan::USUAL_BYTES).unwrap()).unwrap();
    path
}

/// Says what the member does and earns, and reads what is due.
fn read_contribution(window: &Window, language: Language) {
    let words = &window.words;
    window.press("button", &words.get("member-form-category-label"));
    let category = if language == Language::Ar {
        "نظام النتيجة الصافية الحقيقية"
    } else {
        "régime du résultat net réel"
    };
    window.press("option", category);
    // The section is drawn anew for the category.
    window.settle();
    window.press("button", &words.get("member-form-more-title"));
    let profit = words.get("member-form-profit-label");
    window.write(&profit, "120000");
    window.keys("Tab");
    let currency = if language == Language::Ar { "درهم" } else { "DH" };
    window.wait("an amount due", || {
        let card = "return document.querySelector('#contribution')?.innerText ?? ''";
        let text = window.look(card, &[]);
        text.as_str()
            .is_some_and(|text| text.lines().any(|line| line.contains(currency) && line.contains(',')))
    });
}

/// Sends every dossier that is ready, and gives back the sealed file.
fn transmit(window: &Window) -> PathBuf {
    let words = &window.words;
    window.go("transmissions");
    window.press("button", &words.get("transmission-new-action"));
    window.see(&words.get("transmission-ready-name"));
    window.press("button", &words.get("transmission-next-action"));
    window.see(&words.get("transmission-terms-title"));
    window.settle();
    window.keys("Control+Enter");
    window.wait_long("a sealed transmission", || {
        window.text().contains(&words.get("transmission-after-title"))
    });
    let found = window.place.made("zip");
    assert_eq!(found.len(), 1, "{found:?}");
    found.into_iter().next().unwrap()
}

fn journey(language: Language) {
    let place = Place::new().unwrap();
    place.prefer(language, Theme::Light, None).unwrap();
    let window = Window::open(place, language);
    let words = &window.words;
    first_run(&window);

    write_member(&window, &AMINA);
    let shown = if language == Language::Ar { "أمينة الوزاني" } else { "OUAZZANI Amina" };
    window.see(shown);

    window.give(&scan_of_a_card(&window));
    let put = words.with("piece-put-done", &[("piece", "")]);
    window.see(put.trim());

    read_contribution(&window, language);
    window.press("button", &words.get("member-form-show-dossier-action"));
    window.wait("a page of the dossier", || window.has_drawn_page());

    let mobile = words.get("member-form-mobile-label");
    window.write(&mobile, "0677777777");
    window.keys("Tab");
    window.settle();
    // Within a field the key belongs to the typing.
    window.press("button", &words.get("member-form-identity-title"));
    window.keys("Control+z");
    window.wait("the number as it was", || {
        window.value(&mobile).replace([' ', '.'], "").ends_with("661234599")
    });

    let sealed = transmit(&window);
    let place = window.close();
    let register = place.made("milaf");
    let verify = || {
        let mut milaf = Command::new(root().join("target/debug/milaf"));
        milaf.arg("verify").arg(&sealed).arg("--register").arg(&register[0]);
        milaf.env("MILAF_PASSPHRASE", PASSPHRASE).output().unwrap()
    };
    let mut verified = verify();
    // The program lets go of its register a moment after its window is gone.
    for _ in 0..20 {
        if verified.status.success() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(500));
        verified = verify();
    }
    let said = [verified.stdout, verified.stderr].concat();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&said));
}

#[test]
fn from_the_first_run_to_a_sealed_transmission_in_french() {
    journey(Language::Fr);
}

#[test]
fn from_the_first_run_to_a_sealed_transmission_in_arabic() {
    journey(Language::Ar);
}
