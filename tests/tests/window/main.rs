//! The program in its window: what a person sees and presses, nothing else.
#![allow(clippy::unwrap_used, reason = "a test speaks by panicking")]

mod door;
mod journey;
mod rooms;
mod season;
mod silence;

use milaf_domain::Language;
use milaf_tests::registers::{self, Filling};
use milaf_tests::window::{Place, Theme, Window};

/// The window of a person who has a register, before the passphrase.
fn at_the_door(language: Language, theme: Theme) -> Window {
    let place = Place::new().unwrap();
    let register = place.bring(&registers::kept(Filling::Sample).unwrap()).unwrap();
    place.prefer(language, theme, Some(&register)).unwrap();
    Window::open(place, language)
}

/// The window of a person at work.
fn at_work(language: Language, theme: Theme) -> Window {
    let window = at_the_door(language, theme);
    window.unlock();
    window
}
