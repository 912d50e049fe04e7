//! Looking for people written down twice among 100 000 members.

use milaf_office::duplicate::DuplicateQuery;
use milaf_office::{Office, Surroundings};
use milaf_tests::registers::{self, Filling, OPERATOR, PASSPHRASE, TODAY};

use crate::Figure;
use crate::measure::{peak_memory, timed};

const MEMBERS: usize = 100_000;
const PAIRS: usize = 50;

pub fn measure() -> Vec<Figure> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("bench.milaf");
    let kept = registers::kept(Filling::Members(MEMBERS)).expect("a register");
    registers::copy(&kept, &path).expect("a copy");
    let surroundings = Surroundings::of_this_machine(OPERATOR.to_owned(), Some(TODAY));
    let office = Office::open(&path, PASSPHRASE, surroundings).expect("the register");
    let query = DuplicateQuery { strength: None, offset: 0, count: PAIRS };
    let (page, found) = timed(|| office.list_duplicates(query).expect("pairs"));
    let (_, again) =
        timed(|| office.list_duplicates(DuplicateQuery { offset: PAIRS, ..query }).expect("pairs"));
    let memory = peak_memory().map_or_else(String::new, |mb| format!(", {mb:.0} MB of memory"));
    vec![
        Figure::new(
            format!("duplicates among 100 000 members ({} pairs{memory})", page.total),
            format!("{:.2} s", found.as_secs_f64()),
            "≤ 10 s",
        ),
        Figure::new("the next page of them", format!("{:.1} ms", again.as_secs_f64() * 1e3), ""),
    ]
}
