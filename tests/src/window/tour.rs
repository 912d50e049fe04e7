//! A walk through every room and state of the window over the invented association: what is pictured is also judged.

use milaf_domain::Language;

use super::Window;

/// A member of the invented association who has a family, papers and a number.
const BRAHIM: (&str, &str) = ("AÏT LHAJ Brahim", "إبراهيم آيت الحاج");
/// Parts of a member's page, as its index names them.
const PARTS: [&str; 7] = ["activity", "family", "pieces", "membership", "contribution", "cases", "history"];
const SETTINGS: [&str; 9] =
    ["bureau", "agencies", "liaison", "receipt", "exports", "security", "appearance", "rules", "history"];
/// A list with a person written down twice and a row that is refused.
const LIST: &str = "Nom;Prénom;CIN;Date de naissance;Téléphone;Truc\n\
    BERRADA;Salma;;05/01/1984;0661234568;a\n\
    BERADA;Selma;;05/01/1984;0661234568;b\n\
    ZAHIR;Ali;1234;31/02/1990;0661234569;c\n";
/// A list of which no heading is known.
const UNKNOWN: &str = "Bureau de Kénitra;;\nAa;Bb;Cc\nBERRADA;Salma;boutique 12\nZAHIR;Ali;boutique 14\n";
/// Cards of the desk on a member's page: the state, and the message of its title.
const DESK: [(&str, &str); 4] = [
    ("member-clocks", "clock-member-title"),
    ("member-account", "payment-account-title"),
    ("member-dues", "dues-room-name"),
    ("member-attestations", "attestation-room-name"),
];

/// Names of all states that [`rooms`] stops at.
pub fn states() -> Vec<String> {
    let parts = PARTS.iter().map(|part| format!("member-{part}"));
    let settings = SETTINGS.iter().map(|section| format!("settings-{section}"));
    let others = [
        "today",
        "today-clocks",
        "members",
        "members-arrears",
        "members-dues",
        "members-dues-set",
        "members-letters",
        "members-filter",
        "members-panel",
        "members-chosen",
        "members-recap",
        "member",
        "member-knowledge",
        "member-dossier",
        "member-new",
        "transmissions",
        "transmissions-attestations",
        "transmissions-attestation",
        "transmission-choose",
        "transmission-check",
        "transmission-done",
        "transmission-one",
        "transmission-cancel",
        "transmission-answer",
        "transmission-answer-typed",
        "transmission-answer-plan",
        "transmission-answered",
        "transmission-mends",
        "transmission-statistics",
        "guide",
        "guide-meetings",
        "guide-meeting",
        "settings",
        "import-start",
        "import-unknown",
        "import",
        "import-row",
        "import-columns",
        "import-recap",
        "import-done",
        "duplicates",
        "duplicates-pair",
        "about",
        "palette",
        "keys",
    ];
    let desk = DESK.iter().map(|(name, _)| (*name).to_owned());
    others.into_iter().map(str::to_owned).chain(parts).chain(desk).chain(settings).collect()
}

/// Goes through the rooms of an unlocked window; `stop` is called at each state, once it is at rest. States that no
/// picture of `is_wanted` needs are passed over where that saves time.
///
/// # Panics
/// When something that a person would press is not there.
pub fn rooms(
    window: &Window,
    language: Language,
    is_wanted: impl Fn(&str) -> bool,
    mut stop: impl FnMut(&str),
) {
    let words = &window.words;
    let mut at = |name: &str| {
        if is_wanted(name) {
            window.settle();
            stop(name);
        }
    };
    let wants = |start: &str| states().iter().any(|name| name.starts_with(start) && is_wanted(name));
    window.go("today");
    at("today");
    if wants("today-") {
        window.press("button", &words.get("clock-room-name"));
        window.see(&words.get("clock-period-label"));
        at("today-clocks");
    }
    if wants("member") {
        window.go("members");
        at("members");
        members(window, language, &mut at);
    }
    if wants("members-") {
        money(window, &mut at);
    }
    if wants("transmission") {
        window.go("transmissions");
        at("transmissions");
        transmissions(window, &mut at);
    }
    if wants("transmissions-") {
        attestations(window, language, &mut at);
    }
    window.go("guide");
    at("guide");
    if wants("guide-") {
        meetings(window, &mut at);
    }
    window.go("settings");
    at("settings");
    if wants("settings-") {
        for section in SETTINGS {
            window.press("link", &words.get(&format!("settings-{section}-title")));
            at(&format!("settings-{section}"));
        }
    }
    if wants("import") || wants("duplicates") {
        lists(window, &mut at);
    }
    window.go("about");
    at("about");
    window.keys("Control+k");
    at("palette");
    window.keys("Escape");
    window.keys("F1");
    at("keys");
    window.keys("Escape");
}

fn members(window: &Window, language: Language, at: &mut impl FnMut(&str)) {
    let words = &window.words;
    window.press("button", &words.get("members-filter-add-action"));
    at("members-filter");
    window.keys("Escape");
    let brahim = if language == Language::Ar { BRAHIM.1 } else { BRAHIM.0 };
    window.press_words(brahim);
    window.see(&words.get("members-open-action"));
    at("members-panel");
    window.keys("Control+a");
    window.see(&words.get("members-ready-action"));
    at("members-chosen");
    window.press("button", &words.get("members-ready-action"));
    at("members-recap");
    window.keys("Escape");
    window.press("button", &words.get("members-open-action"));
    at("member");
    for part in PARTS {
        window.press("button", &words.get(&format!("member-form-{part}-title")));
        at(&format!("member-{part}"));
    }
    window.press("button", &words.get("knowledge-title"));
    at("member-knowledge");
    for (name, title) in DESK {
        window.press("button", &words.get(title));
        at(name);
    }
    window.press("button", &words.get("member-form-dossier-title"));
    window.press("button", &words.get("member-form-show-dossier-action"));
    window.wait("a page of the dossier", || window.has_drawn_page());
    at("member-dossier");
    window.keys("Control+n");
    window.see(&words.get("member-form-new-title"));
    at("member-new");
}

fn transmissions(window: &Window, at: &mut impl FnMut(&str)) {
    let words = &window.words;
    window.press("button", &words.get("transmission-new-action"));
    window.see(&words.get("transmission-ready-name"));
    at("transmission-choose");
    window.press("button", &words.get("transmission-next-action"));
    window.see(&words.get("transmission-terms-title"));
    at("transmission-check");
    window.settle();
    window.keys("Control+Enter");
    window.wait_long("a sealed transmission", || {
        window.text().contains(&words.get("transmission-after-title"))
    });
    at("transmission-done");
    window.press("button", &words.get("transmission-see-action"));
    window.see(&words.get("transmission-facts-title"));
    at("transmission-one");
    window.press("button", &words.get("transmission-cancel-action"));
    at("transmission-cancel");
    window.press("button", &words.get("transmission-cancel-keep-action"));
    window.press("button", &words.get("transmission-deliver-action"));
    answers(window, at);
}

fn answers(window: &Window, at: &mut impl FnMut(&str)) {
    let words = &window.words;
    window.press("button", &words.get("answer-begin-action"));
    window.see(&words.get("answer-drop-label"));
    at("transmission-answer");
    window.press("tab", &words.get("answer-typed-way"));
    window.press("radio", &words.get("dossier-rejected-name"));
    window.see(&words.get("answer-reasons-label"));
    at("transmission-answer-typed");
    window.press("button", &words.get("answer-look-action"));
    window.see(&words.get("answer-plan-title"));
    at("transmission-answer-plan");
    window.press("button", &words.with("answer-note-action", &[("count", "1")]));
    window.see(&words.get("transmission-partly-name"));
    at("transmission-answered");
    window.press("button", &words.get("transmission-list-action"));
    window.press("button", &words.get("mend-title"));
    window.see(&words.get("mend-settle-action"));
    at("transmission-mends");
    window.press("button", &words.get("transmission-list-action"));
    window.press("button", &words.get("answer-statistics-action"));
    window.see(&words.get("answer-causes-title"));
    at("transmission-statistics");
}

fn lists(window: &Window, at: &mut impl FnMut(&str)) {
    let words = &window.words;
    window.go("members");
    window.press("button", &words.get("import-open-action"));
    window.see(&words.get("import-start-title"));
    at("import-start");
    let strange = window.place.path("bureau.csv");
    std::fs::write(&strange, UNKNOWN).expect("a list in the folder of the test");
    window.give(&strange);
    window.see(&words.get("import-headings-label"));
    at("import-unknown");
    window.press("button", &words.get("import-put-away-action"));
    window.see(&words.get("import-put-away-text"));
    window.press("button", &words.get("import-put-away-action"));
    window.see(&words.get("import-start-title"));
    let list = window.place.path("liste.csv");
    std::fs::write(&list, LIST).expect("a list can be written");
    window.give(&list);
    window.see("ZAHIR");
    at("import");
    window.press_words("ZAHIR");
    window.see(&words.get("import-cells-title"));
    at("import-row");
    window.keys("Escape");
    window.press("button", &words.get("import-columns-action"));
    window.see(&words.get("import-columns-title"));
    at("import-columns");
    window.keys("Escape");
    window.press("radio", &words.get("import-day-first-name"));
    window.see_no_more(&words.get("import-questions-first-status"));
    window.settle();
    window.keys("Control+Enter");
    window.see(&words.get("import-recap-undo"));
    at("import-recap");
    window.keys("Enter");
    window
        .wait_long("a list that was written", || window.text().contains(&words.get("import-finish-action")));
    at("import-done");
    window.press("button", &words.get("import-finish-action"));
    window.press("button", &words.get("duplicates-open-action"));
    window.see(&words.get("duplicates-compare-action"));
    at("duplicates");
    window.press("button", &words.get("duplicates-compare-action"));
    window.see(&words.get("duplicates-stays-title"));
    at("duplicates-pair");
}

/// Who is in arrears with the CNSS, and the association's own dues.
fn money(window: &Window, at: &mut impl FnMut(&str)) {
    let words = &window.words;
    window.go("members");
    window.press("button", &words.get("payment-room-name"));
    window.see(&words.get("payment-import-action"));
    at("members-arrears");
    window.press("button", &words.get("dues-room-name"));
    window.see(&words.get("dues-set-action"));
    at("members-dues");
    window.press("button", &words.get("dues-set-action"));
    window.see(&words.get("dues-set-save-action"));
    at("members-dues-set");
    window.keys("Escape");
    window.press("button", &words.get("shell-list-name"));
    window.see(&words.get("members-new-action"));
    window.press_words(BRAHIM.0);
    window.see(&words.get("members-open-action"));
    window.keys("Control+a");
    window.see(&words.get("members-ready-action"));
    window.press("button", &words.get("letter-menu-action"));
    window.press("menuitem", &words.get("letter-pieces-title"));
    window.see(&words.get("letter-files-action"));
    at("members-letters");
    window.keys("Escape");
}

/// Who is one of ours, and an attestation before it gets its number.
fn attestations(window: &Window, language: Language, at: &mut impl FnMut(&str)) {
    let words = &window.words;
    window.go("transmissions");
    window.press("button", &words.get("attestation-room-name"));
    window.see(&words.get("attestation-ours-hint"));
    let brahim = if language == Language::Ar { BRAHIM.1 } else { BRAHIM.0 };
    window.write(&words.get("attestation-ours-label"), brahim);
    let issue = format!("{} {brahim}", words.get("attestation-issue-action"));
    window.wait("an attestation to issue", || window.shows("button", &issue));
    at("transmissions-attestations");
    window.press("button", &issue);
    window.see(&words.get("attestation-issue-now-action"));
    at("transmissions-attestation");
    window.keys("Escape");
}

/// Meetings, and one being noted.
fn meetings(window: &Window, at: &mut impl FnMut(&str)) {
    let words = &window.words;
    window.press("button", &words.get("meeting-room-name"));
    window.see(&words.get("meeting-new-action"));
    at("guide-meetings");
    window.press("button", &words.get("meeting-new-action"));
    window.see(&words.get("meeting-note-action"));
    at("guide-meeting");
    window.keys("Escape");
}
