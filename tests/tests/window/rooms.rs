//! Every room, in both languages and both themes.

use milaf_domain::Language;
use milaf_tests::window::{Theme, Window, tour};

use crate::{at_the_door, at_work};

fn has_no_barrier(window: &Window, place: &str) {
    let barriers = window.barriers();
    assert!(barriers.is_empty(), "{place}: {barriers:#?}");
}

/// Goes through the rooms of a window and lets axe-core judge each.
fn rooms_have_no_barrier(language: Language, theme: Theme) {
    let window = at_the_door(language, theme);
    // Colours change over a moment when the preference is read.
    window.settle();
    has_no_barrier(&window, "the door");
    window.unlock();
    tour::rooms(
        &window,
        language,
        |_| true,
        |state| {
            has_no_barrier(&window, &format!("{state}, {language:?}, {}", theme.name()));
        },
    );
    window.close();
}

#[test]
fn no_room_shuts_anyone_out_in_french() {
    rooms_have_no_barrier(Language::Fr, Theme::Light);
}

#[test]
fn no_room_shuts_anyone_out_in_french_on_a_dark_ground() {
    rooms_have_no_barrier(Language::Fr, Theme::Dark);
}

#[test]
fn no_room_shuts_anyone_out_in_arabic() {
    rooms_have_no_barrier(Language::Ar, Theme::Light);
}

#[test]
fn no_room_shuts_anyone_out_in_arabic_on_a_dark_ground() {
    rooms_have_no_barrier(Language::Ar, Theme::Dark);
}

#[test]
fn switching_the_language_turns_the_whole_window_at_once() {
    let window = at_work(Language::Fr, Theme::Light);
    let facts = "const nav = document.querySelector('nav').getBoundingClientRect();
        return [document.documentElement.dir, document.documentElement.lang.slice(0, 2), nav.left < innerWidth / 2];";
    assert_eq!(window.look(facts, &[]), serde_json::json!(["ltr", "fr", true]));
    window.press("radio", "العربية");
    window.wait("Arabic", || window.look(facts, &[]) == serde_json::json!(["rtl", "ar", false]));
    window.see("المنخرطون");
}

#[test]
fn locking_hides_everything_until_the_passphrase() {
    let window = at_work(Language::Fr, Theme::Light);
    window.go("members");
    window.press("button", &window.words.get("shell-lock-action"));
    window.see(&window.words.get("door-open-action"));
    assert!(!window.shows("button", &window.words.get("shell-members-name")));
    window.unlock();
}
