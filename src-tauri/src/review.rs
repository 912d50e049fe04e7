//! Beside the work at the desk: members who changed, or whose day has come, are looked over in small portions, so that
//! neither opening nor typing waits for it.

use std::sync::{Arc, Weak};
use std::thread;
use std::time::{Duration, Instant};

use milaf_office::{Kind, Office};

use crate::session::{News, Tell};

/// So many members at a time: the register is free again after some milliseconds.
const PORTION: usize = 40;
/// The first list stands before it begins.
const FIRST: Duration = Duration::from_millis(1500);
/// Nothing was due: look again after so long.
const IDLE: Duration = Duration::from_secs(3);
/// How often the window is told while it goes on.
const TOLD: Duration = Duration::from_secs(4);

/// Begins it; it ends when the register is closed.
pub fn follow(office: &Arc<Office>, tell: Tell) {
    let office = Arc::downgrade(office);
    thread::spawn(move || {
        thread::sleep(FIRST);
        let mut untold = 0;
        let mut told = Instant::now();
        while let Some(pause) = portion(&office, &tell, &mut untold, &mut told) {
            thread::sleep(pause);
        }
    });
}

/// One portion, and how long to rest after it: as long as it took, so that half of the time is the desk's.
fn portion(office: &Weak<Office>, tell: &Tell, untold: &mut usize, told: &mut Instant) -> Option<Duration> {
    let office = office.upgrade()?;
    let began = Instant::now();
    // A register that cannot be written for now is tried again later.
    let review = office.review_due(PORTION).unwrap_or_default();
    *untold += review.made;
    if *untold > 0 && (review.left == 0 || told.elapsed() > TOLD) {
        tell(News::Changed(vec![Kind::Member]));
        *untold = 0;
        *told = Instant::now();
    }
    Some(if review.left == 0 { IDLE } else { began.elapsed() })
}
