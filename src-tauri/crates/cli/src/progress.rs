//! A progress bar on standard error for long work, where someone looks at it.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar of unknown length; hidden by itself when standard error is no terminal.
pub fn bar(what: &'static str) -> ProgressBar {
    let bar = ProgressBar::new(0).with_message(what);
    if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:30}] {pos}/{len} · {eta}") {
        bar.set_style(style);
    }
    bar
}

/// The callback that the office calls with (done, of all).
pub fn on(bar: &ProgressBar) -> impl FnMut(usize, usize) + '_ {
    move |done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    }
}
