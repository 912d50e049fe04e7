//! What the office is given from outside: the clock, randomness, and who sits at the desk.

use std::sync::Arc;

use jiff::{Timestamp, Zoned};
use milaf_domain::Date;

/// Fills a slice with random bytes.
pub type Randomness = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// Clock, randomness and operator. Tests pass fixed ones; a shell passes the machine's.
#[derive(Clone)]
pub struct Surroundings {
    /// Date, time and zone.
    pub clock: Arc<dyn Fn() -> Zoned + Send + Sync>,
    /// Fills a slice with random bytes.
    pub entropy: Randomness,
    /// The name of the person at the desk, as the journal keeps it.
    pub operator: String,
    /// What deriving a key from a passphrase may cost: [`milaf_store::Cost::FULL`] for anything but tests.
    pub cost: milaf_store::Cost,
}

impl Surroundings {
    /// The machine's clock and randomness; the day replaced by `today` where one is given.
    #[allow(clippy::disallowed_methods, reason = "the one place where a shell's clock is made")]
    pub fn of_this_machine(operator: String, today: Option<Date>) -> Surroundings {
        let clock = move || {
            let now = Zoned::now();
            today.and_then(|day| now.with().date(day).build().ok()).unwrap_or(now)
        };
        let entropy = |bytes: &mut [u8]| {
            getrandom::fill(bytes).expect("a system without randomness can keep no secret")
        };
        Surroundings {
            clock: Arc::new(clock),
            entropy: Arc::new(entropy),
            operator,
            cost: milaf_store::Cost::FULL,
        }
    }

    /// A fixed moment and a repeatable sequence of bytes: for tests and for the demonstration, whose output is the same
    /// at each run. Keys made with it are no secret.
    pub fn fixed(operator: &str, today: Date, seed: u64) -> Surroundings {
        let moment = today.at(9, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
        let moment = moment.unwrap_or_else(|_| Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC));
        let state = std::sync::atomic::AtomicU64::new(seed);
        let entropy = move |bytes: &mut [u8]| {
            for byte in bytes {
                // SplitMix64, one output a byte.
                let mut z = state.fetch_add(0x9E37_79B9_7F4A_7C15, std::sync::atomic::Ordering::Relaxed);
                z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
                z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
                *byte = (z ^ (z >> 31)) as u8;
            }
        };
        Surroundings {
            clock: Arc::new(move || moment.clone()),
            entropy: Arc::new(entropy),
            operator: operator.to_owned(),
            cost: milaf_store::Cost::TEST,
        }
    }

    /// The moment.
    pub fn now(&self) -> Zoned {
        (self.clock)()
    }

    /// Local date.
    pub fn today(&self) -> Date {
        self.now().date()
    }

    /// So many random bytes.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.entropy)(&mut bytes);
        bytes
    }

    pub(crate) fn source(&self) -> Box<dyn milaf_store::Entropy> {
        let entropy = self.entropy.clone();
        Box::new(move |bytes: &mut [u8]| entropy(bytes))
    }
}
