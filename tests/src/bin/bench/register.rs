//! A register of 100 000 members: opening, searching, sorting.

use milaf_domain::Language;
use milaf_office::import::{Choices, ImportMode, List};
use milaf_office::member::{ListQuery, Sort};
use milaf_office::{Office, Surroundings, sample};

use crate::Figure;
use crate::measure::{median, ms, quantile, timed};

const MEMBERS: usize = 100_000;
const ROWS: u64 = 50;
const RUNS: usize = 9;
const PASSPHRASE: &str = "quatre mots sans lien";

pub fn measure() -> Vec<Figure> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("bench.milaf");
    let surroundings = || Surroundings::fixed("bench", jiff::civil::date(2026, 11, 22), 1);
    let (office, _) = Office::create(&path, PASSPHRASE, surroundings()).expect("a new register");
    let csv = sample::csv(MEMBERS, 1).expect("a list");
    let (_, imported) = timed(|| {
        let choices = Choices::default();
        let list = List::read("liste.csv", &csv, &choices).expect("a readable list");
        let plan = office.plan_import(&list, &choices, ImportMode::AddOnly).expect("a plan");
        office.import(&plan, |_, _| ()).expect("an import");
    });
    drop(office);
    let first = |office: &Office| {
        office.list_members(&ListQuery::first(Sort::Name(Language::Fr), ROWS)).expect("rows").rows.len()
    };
    // The key is derived with the cheapest cost here, so that what remains is the opening itself.
    let opening: Vec<f64> = (0..RUNS)
        .map(|_| {
            let (_, time) = timed(|| {
                let office = Office::open(&path, PASSPHRASE, surroundings()).expect("the register");
                first(&office)
            });
            ms(time)
        })
        .collect();
    let derivation = median((0..5).map(|_| ms(timed(derive).1)).collect());
    let office = Office::open(&path, PASSPHRASE, surroundings()).expect("the register");
    let words = ["a", "el", "ben", "mo", "moh", "al", "fat", "مح", "ال", "الع", "zah", "ou", "محمد", "elam"];
    let numbers = ["JB", "JB1", "06612", "0661234", "J2"];
    let search = |words: &[&str]| -> Vec<f64> {
        (0..400)
            .map(|n| {
                let word = words[n % words.len()];
                ms(timed(|| office.search_members(word, Language::Fr, ROWS as usize).expect("hits")).1)
            })
            .collect()
    };
    let (names, numbers) = (search(&words), search(&numbers));
    let sorts = [
        Sort::Name(Language::Fr),
        Sort::Name(Language::Ar),
        Sort::Number,
        Sort::State(Language::Fr),
        Sort::State(Language::Ar),
        Sort::Changed,
    ];
    let slowest = sorts
        .iter()
        .flat_map(|sort| [false, true].map(|descending| (*sort, descending)))
        .map(|(sort, descending)| {
            let query = ListQuery { descending, ..ListQuery::first(sort, ROWS) };
            median((0..RUNS).map(|_| ms(timed(|| office.list_members(&query).expect("rows")).1)).collect())
        })
        .fold(0.0, f64::max);
    let size = std::fs::metadata(path.join("register.db")).map_or(0, |m| m.len());
    vec![
        Figure::new(
            "100 000 members: key to first rows (Argon2 not counted)",
            format!("{:.1} ms", median(opening)),
            "≤ 100 ms",
        ),
        Figure::new("Argon2id, 64 MiB, 3 passes", format!("{derivation:.0} ms"), "printed beside"),
        Figure::new(
            "prefix search by name, p95",
            format!("{:.2} ms", quantile(names.clone(), 0.95)),
            "≤ 2 ms",
        ),
        Figure::new("prefix search by name, median", format!("{:.2} ms", median(names)), ""),
        Figure::new(
            "search by beginnings of CIN and phone, p95",
            format!("{:.2} ms", quantile(numbers, 0.95)),
            "",
        ),
        Figure::new("first page of the slowest sorting", format!("{slowest:.1} ms"), "≤ 20 ms"),
        Figure::new("import of 100 000 rows", format!("{:.1} s", imported.as_secs_f64()), ""),
        Figure::new("size of the register", format!("{:.0} MB", size as f64 / 1e6), ""),
    ]
}

/// Derives a key as opening does, with the cost of a real register.
fn derive() {
    let params = argon2::Params::new(64 * 1024, 3, 1, Some(32)).expect("parameters");
    let argon = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
    argon.hash_password_into(PASSPHRASE.as_bytes(), &[7; 16], &mut [0; 32]).expect("a key");
}
