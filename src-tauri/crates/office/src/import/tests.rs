use milaf_domain::{Date, Language, MemberId, NamePair};

use super::*;
use crate::Surroundings;
use crate::member::{ListQuery, Sort};
use crate::register::Office;

const TODAY: Date = Date::constant(2026, 11, 22);
const LIST: &str = "N°;Nom;Prénom;CIN;Date de naissance;Téléphone;Catégorie\n\
    1;EL ALAOUI;Mohamed;JB123481;14/03/1979;0661234567;CPU\n\
    2;BENALI;Fatima;J99812;05/01/1984;0661234568;CPU\n\
    3;ZAHIR;Ali;1234;31/02/1990;0661234569;CPU\n";

fn office() -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let surroundings = Surroundings::fixed("Nadia", TODAY, 7);
    let (office, _) = Office::create(&folder.path().join("a"), "a long passphrase", surroundings).unwrap();
    (folder, office)
}

fn list(text: &str) -> List {
    List::read("liste.csv", text.as_bytes(), &Choices::default()).unwrap()
}

fn begin(office: &Office, text: &str, mode: ImportMode) -> Import {
    Import::begin(office, &list(text), &Choices::default(), mode).unwrap()
}

fn write(office: &Office, text: &str, mode: ImportMode) -> Counts {
    begin(office, text, mode).write(office, |_, _| ()).unwrap()
}

fn fates(import: &Import) -> Vec<Fate> {
    import.plan().rows.iter().map(|row| row.fate).collect()
}

fn ids(office: &Office) -> Vec<MemberId> {
    let page = office.list_members(&ListQuery::first(Sort::Number, 100)).unwrap();
    page.rows.iter().map(|row| row.id).collect()
}

fn told(import: &Import) -> String {
    serde_json::to_string(import.plan()).unwrap()
}

#[test]
fn a_cell_is_mended_in_place_and_judged_at_once() {
    let (_folder, office) = office();
    let mut import = begin(&office, LIST, ImportMode::AddOnly);
    assert_eq!(fates(&import), [Fate::New, Fate::New, Fate::Faulty]);
    import.mend(&office, 4, 3, "JB12345").unwrap();
    import.mend(&office, 4, 4, "28/02/1990").unwrap();
    assert_eq!(fates(&import), [Fate::New, Fate::New, Fate::New]);
    let cells = import.cells(4);
    assert_eq!((cells[3].text.as_str(), cells[3].mended, cells[1].mended), ("JB12345", true, false));
    let mended = LIST.replace("1234;31/02", "JB12345;28/02");
    assert_eq!(told(&import), told(&begin(&office, &mended, ImportMode::AddOnly)));
    assert!(ids(&office).is_empty());
    assert_eq!(import.write(&office, |_, _| ()).unwrap().new, 3);
    assert_eq!(fates(&import), [Fate::Unchanged; 3]);
    office.undo().unwrap();
    assert!(ids(&office).is_empty());
}

#[test]
fn a_row_taken_out_is_not_written_and_repeats_nobody() {
    let (_folder, office) = office();
    let twice = format!("{LIST}4;BENALI;Fatima;J99812;05/01/1984;0661234568;CPU\n");
    let mut import = begin(&office, &twice, ImportMode::AddOnly);
    assert_eq!(fates(&import)[3], Fate::Conflicting);
    assert_eq!(import.plan().rows[3].conflict, Some(Conflict::RepeatsRow { row: 3 }));
    import.take_out(&office, 3, true).unwrap();
    assert_eq!(fates(&import), [Fate::New, Fate::TakenOut, Fate::Faulty, Fate::New]);
    let window = import.rows(RowFilter::Fate(Fate::New), 1, 5);
    assert_eq!((window.total, window.rows[0].row), (2, 5));
    import.take_out(&office, 3, false).unwrap();
    assert_eq!(fates(&import)[3], Fate::Conflicting);
    import.take_out(&office, 2, true).unwrap();
    assert_eq!(import.write(&office, |_, _| ()).unwrap().new, 1);
}

#[test]
fn each_mode_treats_who_is_there_in_its_way() {
    let other = LIST
        .replace("Mohamed", "Mohammed")
        .replace("0661234568;CPU", "0661234568;CPU;f@exemple.ma")
        .replace("Catégorie\n", "Catégorie;E-mail\n");
    for (mode, first, email) in [
        (ImportMode::AddOnly, "Mohamed", false),
        (ImportMode::FillBlanks, "Mohamed", true),
        (ImportMode::Replace, "Mohammed", true),
    ] {
        let (_folder, office) = office();
        write(&office, LIST, ImportMode::AddOnly);
        write(&office, &other, mode);
        let [one, two] = [0, 1].map(|at| office.member(ids(&office)[at]).unwrap());
        assert_eq!((one.name.first.latin.as_str(), two.email.is_some()), (first, email), "{mode:?}");
        let again = begin(&office, &other, mode);
        assert_eq!(fates(&again)[..2], [Fate::Unchanged; 2], "{mode:?}");
    }
}

#[test]
fn asked_row_by_row_nothing_is_decided_by_itself() {
    let (_folder, office) = office();
    write(&office, LIST, ImportMode::AddOnly);
    let other =
        LIST.replace("Mohamed", "Mohammed").replace("BENALI", "BENNALI").replace("0661234567", "0661777777");
    let mut import = begin(&office, &other, ImportMode::Ask);
    assert_eq!(fates(&import), [Fate::Asked, Fate::Asked, Fate::Faulty]);
    let open: Vec<&str> = import.plan().rows[0].open.iter().map(|change| change.field.as_str()).collect();
    assert_eq!(open, ["mobile", "name.first.latin"]);
    assert_eq!(import.write(&office, |_, _| ()).unwrap_err().code, ErrorCode::ListUndecided);
    import.choose(&office, 2, Some("mobile"), Choice::Listed).unwrap();
    import.choose(&office, 2, Some("name.first.latin"), Choice::Kept).unwrap();
    assert_eq!((fates(&import)[0], import.plan().rows[0].changes.len()), (Fate::Changed, 1));
    import.choose_all(&office, Some("name.last.latin"), Choice::Kept).unwrap();
    assert_eq!(fates(&import), [Fate::Changed, Fate::Unchanged, Fate::Faulty]);
    import.write(&office, |_, _| ()).unwrap();
    let [one, two] = [0, 1].map(|at| office.member(ids(&office)[at]).unwrap());
    assert_eq!((one.mobile.unwrap().as_str(), one.name.first.latin.as_str()), ("+212661777777", "Mohamed"));
    assert_eq!(two.name.last.latin, "BENALI");
    import.set_mode(&office, ImportMode::Replace).unwrap();
    assert_eq!(fates(&import), [Fate::Unchanged, Fate::Changed, Fate::Faulty]);
    import.choose(&office, 3, None, Choice::Kept).unwrap();
    assert_eq!(fates(&import)[1], Fate::Unchanged);
}

#[test]
fn refused_rows_leave_as_a_file_that_is_read_in_again() {
    let (_folder, office) = office();
    let titled = format!("Liste 2026;;;;;;\n{LIST}");
    let mut import = begin(&office, &titled.replace("ZAHIR;Ali", "=ZAHIR();Ali"), ImportMode::AddOnly);
    import.map(&office, 5, "mobile").unwrap();
    import.write(&office, |_, _| ()).unwrap();
    for (form, file) in [(RefusedForm::Csv, "refus.csv"), (RefusedForm::Xlsx, "refus.xlsx")] {
        let bytes = import.refused_rows(&office, form, Language::Fr).unwrap().unwrap();
        let again = List::read(file, &bytes, &Choices::default()).unwrap();
        let mut import = Import::begin(&office, &again, &Choices::default(), ImportMode::AddOnly).unwrap();
        assert!(import.plan().evidence.iter().all(|e| *e == Evidence::Saved), "{:?}", import.plan().mapping);
        assert_eq!(fates(&import), [Fate::Faulty], "{file}");
        let cells: Vec<String> = import.cells(2).into_iter().map(|cell| cell.text).collect();
        assert_eq!(cells[1..4], ["=ZAHIR()", "Ali", "1234"]);
        assert!(cells[7].contains("31/02/1990") && cells[7].contains("ligne 5"), "{}", cells[7]);
        import.mend(&office, 2, 1, "ZAHIR").unwrap();
        import.mend(&office, 2, 3, "JB12345").unwrap();
        import.mend(&office, 2, 4, "28/02/1990").unwrap();
        assert_eq!(fates(&import), [Fate::New]);
        // Once more refused, the reasons stand in the same column.
        import.mend(&office, 2, 3, "?").unwrap();
        let bytes = import.refused_rows(&office, form, Language::Ar).unwrap().unwrap();
        let third = List::read(file, &bytes, &Choices::default()).unwrap();
        let import = Import::begin(&office, &third, &Choices::default(), ImportMode::AddOnly).unwrap();
        assert_eq!((import.plan().mapping.columns.len(), fates(&import)), (8, vec![Fate::Faulty]));
    }
}

#[test]
fn who_may_be_somebody_of_the_register_is_told_and_not_taken() {
    let (_folder, office) = office();
    write(&office, LIST, ImportMode::AddOnly);
    let listed = "Nom;Prénom;Date de naissance;Tél\nالعلوي;محمد;14/03/1979;0700000001\nTazi;Omar;13/03/1990;0661234567\n";
    let mut import = begin(&office, listed, ImportMode::FillBlanks);
    assert_eq!(fates(&import), [Fate::New, Fate::New]);
    assert_eq!(import.counts().suspected, 1);
    let suspect = import.plan().rows[0].suspects[0].clone();
    assert_eq!(suspect.id, ids(&office)[0]);
    import.recognise(&office, 2, Some(None)).unwrap();
    assert_eq!((import.counts().suspected, fates(&import)[0]), (0, Fate::New));
    import.recognise(&office, 2, Some(Some(suspect.id))).unwrap();
    assert_eq!(fates(&import), [Fate::Changed, Fate::New]);
    import.write(&office, |_, _| ()).unwrap();
    assert_eq!(office.member(suspect.id).unwrap().name.last, NamePair::new("العلوي", "EL ALAOUI"));
}

#[test]
fn a_list_without_any_number_twice_changes_nothing() {
    let (_folder, office) = office();
    let listed = "Nom;Prénom;Date de naissance\nTazi;Omar;14/03/1979\nTazi;Omar;\nالفاسي;علي;1950\nFassi;Ali;\nTazi;Omar;14/03/1979\n";
    assert_eq!(write(&office, listed, ImportMode::FillBlanks).new, 4);
    let dump = |office: &Office| {
        let all = office.logical_dump().unwrap();
        all.into_iter().filter(|line| !line.starts_with("import_profile")).collect::<Vec<_>>()
    };
    let before = dump(&office);
    for mode in [ImportMode::AddOnly, ImportMode::FillBlanks, ImportMode::Replace, ImportMode::Ask] {
        let again = begin(&office, listed, mode);
        assert_eq!(fates(&again), [Fate::Unchanged; 5], "{mode:?} {:?}", again.plan());
        write(&office, listed, mode);
        assert_eq!(dump(&office), before);
    }
}

#[test]
fn a_register_that_changed_meanwhile_is_looked_at_again_before_anything_is_written() {
    let (_folder, office) = office();
    let mut import = begin(&office, LIST, ImportMode::Replace);
    write(&office, &LIST.replace("Mohamed", "Ahmed"), ImportMode::AddOnly);
    assert_eq!(import.write(&office, |_, _| ()).unwrap_err().code, ErrorCode::ListOutdated);
    assert_eq!(fates(&import), [Fate::Changed, Fate::Unchanged, Fate::Faulty]);
    assert_eq!(import.write(&office, |_, _| ()).unwrap().changed, 1);
}

#[test]
fn a_column_put_right_a_word_answered_and_an_order_told_are_remembered_for_the_shape() {
    let (_folder, office) = office();
    let listed = "Nom;Prénom;Truc;Né le;Catégorie\nTazi;Omar;0661234567;03/04/1979;zouaq\n";
    let mut import = begin(&office, listed, ImportMode::AddOnly);
    assert_eq!(import.plan().open_questions(), ["zouaq", "Né le"]);
    import.map(&office, 2, "mobile").unwrap();
    import.answer(&office, "zouaq", "craft").unwrap();
    import.set_date_order(&office, 3, true).unwrap();
    assert!(import.plan().open_questions().is_empty());
    assert_eq!(import.map(&office, 2, "nonsense").unwrap_err().code, ErrorCode::ArgumentFaulty);
    import.write(&office, |_, _| ()).unwrap();
    let member = office.member(ids(&office)[0]).unwrap();
    assert_eq!((member.birth.unwrap().to_string(), member.mobile.is_some()), ("1979-04-03".to_owned(), true));
    let again = begin(&office, listed, ImportMode::AddOnly);
    assert_eq!((fates(&again), again.plan().open_questions().len()), (vec![Fate::Unchanged], 0));
}

/// What no heading of ours knows, under a title.
const STRANGE: &str =
    "Bureau de Kénitra;;;\nAa;Bb;Cc;Dd\nEL ALAOUI;Mohamed;JB123481;x\nBENALI;Fatima;J99812;y\n";
const STRANGE_FIELDS: [&str; 4] = ["last-name", "first-name", "cin", ""];

#[test]
fn a_list_of_unknown_columns_is_read_as_a_person_says_and_known_the_next_time() {
    let (_folder, office) = office();
    let fields = STRANGE_FIELDS.map(str::to_owned);
    let by_hand = Choices { by_hand: true, ..Choices::default() };
    let strange = list(STRANGE.replace("JB123481", "123481 J").as_str());
    let refused = Import::begin(&office, &strange, &Choices::default(), ImportMode::AddOnly).err().unwrap();
    assert_eq!(refused.code, ErrorCode::ListNoColumns);
    let mut import = Import::begin(&office, &list(STRANGE), &by_hand, ImportMode::AddOnly).unwrap();
    assert_eq!(import.top(2)[1], ["Aa", "Bb", "Cc", "Dd"]);
    assert!(import.map_all(&office, Some(2), &["nonsense".to_owned()]).is_err());
    import.map_all(&office, Some(2), &fields).unwrap();
    assert!(!import.is_unknown());
    assert_eq!((import.plan().heading(0), import.plan().heading(3)), ("Aa".to_owned(), "Dd".to_owned()));
    assert_eq!(fates(&import), [Fate::New; 2]);
    assert_eq!(import.write(&office, |_, _| ()).unwrap().new, 2);
    let next = begin(&office, &STRANGE.replace("y\n", "y\nZAHIR;Ali;J4455;z\n"), ImportMode::AddOnly);
    assert_eq!(fates(&next), [Fate::Unchanged, Fate::Unchanged, Fate::New]);
    assert!(next.plan().evidence.iter().all(|evidence| *evidence == Evidence::Saved));
}

#[test]
fn the_row_of_headings_and_columns_by_letter_can_be_named_beforehand() {
    let (_folder, office) = office();
    let named = |(at, code): (usize, &str)| (["A", "b", "C", "D"][at].to_owned(), code.to_owned());
    let choices = Choices {
        headings: Some(2),
        columns: STRANGE_FIELDS.into_iter().enumerate().map(named).collect(),
        ..Choices::default()
    };
    let import = Import::begin(&office, &list(STRANGE), &choices, ImportMode::AddOnly).unwrap();
    assert_eq!(fates(&import), [Fate::New; 2]);
    let bare: String = STRANGE.lines().skip(2).map(|line| format!("{line}\n")).collect();
    let choices = Choices { headings: Some(0), ..choices };
    let import = Import::begin(&office, &list(&bare), &choices, ImportMode::AddOnly).unwrap();
    assert_eq!((import.plan().heading(2), fates(&import)), ("C".to_owned(), vec![Fate::New; 2]));
}
