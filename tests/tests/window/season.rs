//! A season at the desk: lists read in, a full list and its changes sent, answers noted, rejects mended, attestations
//! given, and everything taken back.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use milaf_domain::Language;
use milaf_office::answer::reasons;
use milaf_office::{Office, Surroundings};
use milaf_tests::registers::{self, Filling, PASSPHRASE};
use milaf_tests::standing::{differing, what_stands};
use milaf_tests::window::{Theme, Window};

use crate::at_work;

/// Two strangers, and one more person written down twice: in Arabic, and in Latin letters.
const LIST: &str = "الاسم العائلي;الاسم الشخصي;Nom;Prénom;CIN;Date de naissance;Téléphone\n\
    البقالي;كريم;BAKKALI;Karim;JB445566;25/03/1980;0661440001\n\
    الناصري;سعاد;NACIRI;Souad;JB445577;17/11/1991;0661440002\n\
    برادة;سلمى;;;;25/01/1984;0661234568\n\
    ;;BERRADA;Salma;;25/01/1984;0661234568\n";
const MEMBERS: usize = 60;
/// What the mobile numbers become.
const MOBILES: [&str; 3] = ["0699000001", "0699000002", "0699000003"];

/// A row of a transmission: the number of the dossier and what else it says.
type Line = (String, String);

fn import(window: &Window, seen: &str) {
    let words = &window.words;
    window.go("members");
    window.press("button", &words.get("import-open-action"));
    window.see(&words.get("import-start-title"));
    let list = window.place.path("Documents/لائحة.csv");
    fs::write(&list, LIST).unwrap();
    window.give(&list);
    window.see(seen);
    window.settle();
}

fn lists_and_duplicates(window: &Window) {
    let words = &window.words;
    import(window, "NACIRI");
    window.keys("Control+Enter");
    window.see(&words.get("import-recap-undo"));
    window.keys("Enter");
    window.wait("the members of the list", || members(window) == MEMBERS + 4);

    // The same list once more: there is nothing to write, and nothing is.
    import(window, &words.get("import-nothing-status"));
    window.press("button", &words.get("import-put-away-action"));
    window.see(&words.get("import-put-away-text"));
    window.press("button", &words.get("import-put-away-action"));
    window.see(&words.get("import-start-title"));
    assert_eq!(members(window), MEMBERS + 4);

    window.go("members");
    window.press("button", &words.get("duplicates-open-action"));
    window.press("button", &words.get("duplicates-compare-action"));
    window.see(&words.get("duplicates-stays-title"));
    window.press("button", &words.get("duplicates-merge-action"));
    window.see(&words.get("duplicates-undo-text"));
    window.keys("Enter");
    window.wait("one person of two", || members(window) == MEMBERS + 3);
}

/// How many members the navigation counts.
fn members(window: &Window) -> usize {
    let name = window.words.get("shell-members-name");
    let counts = "return [...document.querySelectorAll('nav button, nav a')].map((one) => one.textContent)";
    let counts = window.look(counts, &[]);
    let counted = counts.as_array().into_iter().flatten().filter_map(|text| text.as_str());
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    counted.filter(|text| text.contains(&name)).find_map(|text| digits(text).parse().ok()).unwrap_or(0)
}

/// Seals what this choice of the first step holds, looks at it before, notes the deposit, and stays there.
fn send(window: &Window, choice: &str, number: &str, look: impl FnOnce(&str)) {
    let words = &window.words;
    window.go("transmissions");
    window.press("button", &words.get("transmission-new-action"));
    window.press("radio", &words.get(choice));
    window.press("button", &words.get("transmission-next-action"));
    window.see(&words.get("transmission-terms-title"));
    window.settle();
    look(&window.text());
    window.keys("Control+Enter");
    deliver(window, number);
}

fn deliver(window: &Window, number: &str) {
    let words = &window.words;
    window.wait_long("a sealed transmission", || {
        window.text().contains(&words.get("transmission-after-title"))
    });
    window.press("button", &words.get("transmission-see-action"));
    window.press("button", &words.get("transmission-deliver-action"));
    window.see(&words.with("transmission-delivered-status", &[("number", number)]));
    window.settle();
}

/// Words without the marks that keep their direction.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
}

/// The rows of the transmission that is open.
fn lines(window: &Window) -> Vec<Line> {
    let rows = window
        .look("return [...document.querySelectorAll('main [role=row]')].map((row) => row.innerText)", &[]);
    let rows = rows.as_array().cloned().unwrap_or_default();
    let line = |row: &str| -> Option<Line> {
        let row = bare(row);
        let (number, rest) = row.split_once(['\n', '\t'])?;
        number.starts_with("2026-").then(|| (number.trim().to_owned(), rest.to_owned()))
    };
    rows.iter().filter_map(|row| row.as_str()).filter_map(line).collect()
}

/// Opens the member of a row of a transmission.
fn open_member(window: &Window, transmission: &str, dossier: &str) {
    show_transmission(window, transmission);
    window.press("rowheader", dossier);
    window.see(&window.words.get("member-form-identity-title"));
    window.settle();
}

/// Opens a transmission from their list.
fn show_transmission(window: &Window, number: &str) {
    window.go("transmissions");
    window.press("rowheader", number);
    window.see(&window.words.get("transmission-facts-title"));
    window.settle();
}

fn edits(window: &Window, told: &[Line]) {
    let words = &window.words;
    let mobile = words.get("member-form-mobile-label");
    for ((dossier, _), number) in told.iter().zip(MOBILES) {
        open_member(window, "2026-01", dossier);
        window.write(&mobile, number);
        window.keys("Tab");
        window.settle();
        window.wait("a saved form", || window.text().contains(&words.get("member-form-saved-status")));
    }
    open_member(window, "2026-01", &told[MOBILES.len()].0);
    window.press("button", &words.get("knowledge-title"));
    window.press("button", &words.get("knowledge-removal-action"));
    window.press("button", &words.get("knowledge-reason-label"));
    window.press("option", &words.get("transmission-moved-reason"));
    window.press("button", &words.get("knowledge-note-action"));
    window.see(&words.get("knowledge-noted-status"));
}

/// The answer to the full list as the CNSS writes one: a reject of each cause, then acceptances.
fn answer(window: &Window, told: &[Line], causes: &[String]) {
    let words = &window.words;
    let mut answer = "رقم الملف;القرار;سبب الرفض;رقم التسجيل\n".to_owned();
    for (n, (dossier, _)) in told.iter().enumerate() {
        let row = match causes.get(n) {
            Some(cause) => format!("{dossier};مرفوض;{cause};\n"),
            None => format!("{dossier};مقبول;;{}\n", 123_000_000 + n),
        };
        answer.push_str(&row);
    }
    let file = window.place.path("Documents/جواب.csv");
    fs::write(&file, answer).unwrap();
    show_transmission(window, "2026-01");
    window.press("button", &words.get("answer-begin-action"));
    window.see(&words.get("answer-drop-label"));
    window.give(&file);
    window.see(&words.get("answer-plan-title"));
    let count = told.len().to_string();
    window.press("button", &words.with("answer-note-action", &[("count", &count)]));
    window.see(&words.with("answer-noted-status", &[("count", &count), ("number", "2026-01")]));
    window.see(&words.get("transmission-answered-name"));
}

/// Mends what was rejected: the first in the form, each one said to be done.
fn mend(window: &Window, causes: &[String]) {
    let words = &window.words;
    window.go("transmissions");
    window.press("button", &words.get("mend-title"));
    let settle = words.get("mend-settle-action");
    window.see(&settle);
    window.settle();
    let asked = window.text();
    for cause in causes {
        assert!(asked.contains(cause), "{cause}: not asked to be mended");
    }
    for left in (1..=causes.len()).rev() {
        window.see(&words.with("mend-list-title", &[("count", &left.to_string())]));
        window.press("button", &settle);
    }
    window.see(&words.get("mend-empty-title"));
    let count = causes.len().to_string();
    window.see(&words.with("mend-corrected-status", &[("count", &count)]));
}

/// Sends the corrected ones again, and types the answer that came on paper, by the keyboard.
fn second_answer(window: &Window, rejected: usize) {
    let words = &window.words;
    window.press("button", &words.get("mend-again-action"));
    window.see(&words.get("transmission-terms-title"));
    window.settle();
    window.keys("Control+Enter");
    deliver(window, "2026-03");
    assert_eq!(lines(window).len(), rejected);

    window.press("button", &words.get("answer-begin-action"));
    window.press("tab", &words.get("answer-typed-way"));
    window.press("radio", &words.get("dossier-accepted-name"));
    for n in 0..rejected {
        window.keys("a");
        window.wait("the field for the number", || {
            window.look("return document.activeElement.tagName", &[]) == "INPUT"
        });
        window.type_text(&(456_000_000 + n).to_string());
        window.keys("Enter");
    }
    window.keys("Control+Enter");
    window.see(&words.get("answer-plan-title"));
    let count = rejected.to_string();
    window.press("button", &words.with("answer-note-action", &[("count", &count)]));
    window.see(&words.with("answer-noted-status", &[("count", &count), ("number", "2026-03")]));
}

/// What was rejected for a cause, and how many of those were accepted since, as the room of causes says it.
fn causes_solved(window: &Window, causes: &[String]) {
    let words = &window.words;
    window.go("transmissions");
    window.press("button", &words.get("answer-statistics-action"));
    window.see(&words.get("answer-causes-title"));
    window.settle();
    let rows = "return [...document.querySelectorAll('main [role=row]')].map((row) => [...row.children].map((cell) => cell.innerText.trim()))";
    let rows = window.look(rows, &[]);
    let told: BTreeMap<&str, (&str, &str)> = rows
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|row| Some((row[0].as_str()?, (row[1].as_str()?, row[2].as_str()?))))
        .collect();
    for cause in causes {
        assert_eq!(told.get(cause.as_str()), Some(&("1", "1")), "{cause}: {told:?}");
    }
}

/// A refusal for somebody whom nobody knows, and an attestation for one of ours.
fn attestations(window: &Window) {
    let words = &window.words;
    window.go("transmissions");
    window.press("button", &words.get("attestation-room-name"));
    let ours = words.get("attestation-ours-label");
    window.write(&ours, "الغريب");
    window.see(&words.with("attestation-nobody-text", &[("text", "الغريب")]));
    window.press("button", &words.get("attestation-refuse-action"));
    window.press("button", &words.get("attestation-refuse-now-action"));
    window.wait("the refusal", || window.has_drawn_page());
    window.keys("Escape");
    window.write(&ours, "البقالي");
    // Read in from a list, he is in the register and has joined nothing yet.
    window.see(&words.with("attestation-not-held-name", &[("date", "22/11/2026")]));
    window.write(&ours, "إبراهيم آيت الحاج");
    let issue = format!("{} إبراهيم آيت الحاج", words.get("attestation-issue-action"));
    window.press("button", &issue);
    window.press("button", &words.get("attestation-issue-now-action"));
    window.wait("the attestation", || window.has_drawn_page());
    window.keys("Escape");
    window.see("2/2026");
}

/// Takes back until the first list is gone, cancelling the transmissions, those in the way first.
fn back(window: &Window, mut sent: Vec<&str>) {
    let words = &window.words;
    let said = || window.look("return document.querySelector('.toast')?.className ?? ''", &[]);
    while members(window) != MEMBERS {
        window.go("today");
        window.wait("nothing said", || {
            if window.shows("button", &words.get("kit-close-label")) {
                window.press("button", &words.get("kit-close-label"));
            }
            said() == ""
        });
        window.keys("Control+z");
        window.wait("what was taken back", || said() != "");
        if said().as_str().is_some_and(|tone| tone.contains("toast--note")) {
            continue;
        }
        let Some(latest) = sent.pop() else { panic!("{}", window.text()) };
        cancel(window, latest);
    }
    sent.iter().rev().for_each(|number| cancel(window, number));
}

fn cancel(window: &Window, number: &str) {
    let words = &window.words;
    show_transmission(window, number);
    window.press("button", &words.get("transmission-cancel-action"));
    window.write(&words.get("transmission-cancel-reason-label"), "إعادة");
    window.press("button", &words.get("transmission-cancel-confirm-action"));
    window.see(&words.with("transmission-cancelled-status", &[("number", number)]));
}

#[test]
fn a_season_of_sixty_members_in_arabic() {
    let window = at_work(Language::Ar, Theme::Light);
    let words = &window.words;
    let causes: Vec<String> = reasons()
        .iter()
        .filter(|reason| reason.code != "other")
        .map(|reason| reason.name.ar.clone())
        .collect();
    assert_eq!(causes.len(), 10);

    lists_and_duplicates(&window);
    send(&window, "transmission-ready-name", "2026-01", |_| ());
    let told = lines(&window);
    assert!(told.len() > 20, "{told:?}");
    // Who changes and who goes are accepted as they were told.
    let (rejected, others) = told.split_at(causes.len());
    edits(&window, others);
    send(&window, "transmission-since-name", "2026-02", |seen| {
        let counts = [("additions", "0"), ("changes", "3"), ("removals", "1")];
        let counted = words.with("transmission-movements-status", &counts);
        assert!(bare(seen).contains(&bare(&counted)), "{counted}: {seen}");
        let digits: String = seen.chars().filter(char::is_ascii_digit).collect();
        for mobile in MOBILES {
            assert!(digits.contains(&mobile[1..]), "{mobile}: {seen}");
        }
    });
    let changed: BTreeSet<String> = lines(&window).into_iter().map(|(dossier, _)| dossier).collect();
    let expected = others[..=MOBILES.len()].iter().map(|(dossier, _)| dossier.clone()).collect();
    assert_eq!(changed, expected);

    answer(&window, &told, &causes);
    mend(&window, &causes);
    second_answer(&window, rejected.len());
    causes_solved(&window, &causes);
    attestations(&window);
    back(&window, vec!["2026-01", "2026-02", "2026-03"]);

    let place = window.close();
    let register = place.made("milaf");
    let stands = |folder: &std::path::Path| {
        let surroundings = Surroundings::fixed("Khadija", registers::TODAY, 7);
        what_stands(&Office::open(folder, PASSPHRASE, surroundings).unwrap())
    };
    let (first, last) = (stands(&registers::kept(Filling::Sample).unwrap()), stands(&register[0]));
    let differ = differing(&first, &last);
    assert!(differ.is_empty(), "{differ:#?}");
}
