use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};
use zip::write::SimpleFileOptions;

use super::*;

fn read_text(bytes: &[u8]) -> Result<List, ListError> {
    read(bytes, Choice::default())
}

fn rows(list: &List) -> Vec<Vec<String>> {
    let shown = |row: &Vec<Cell>| row.iter().map(|c| c.shown().into_owned()).collect();
    list.sheets.first().map(|s| s.rows.iter().map(shown).collect()).unwrap_or_default()
}

fn encoding(list: &List) -> Encoding {
    match list.reading {
        Reading::Text { encoding, .. } => encoding,
        Reading::Xlsx => panic!("a workbook"),
    }
}

#[test]
fn reads_the_same_list_in_every_encoding_it_can_be_written_in() {
    let text = "الاسم الكامل;CIN;المدينة\r\nمحمد العلوي;JB54321;أكادير\r\nفاطمة الإدريسي;J123456;إنزكان\r\n";
    for expected in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1256] {
        let plain = expected.encode(text).unwrap();
        for bytes in [plain.clone(), [expected.mark(), plain.as_slice()].concat()] {
            let list = read_text(&bytes).unwrap();
            assert_eq!(encoding(&list), expected);
            assert_eq!(rows(&list)[1], ["محمد العلوي", "JB54321", "أكادير"], "{expected:?}");
        }
    }
    let french = "Nom;Prénom;Adresse\nBÉCHAR;Aïcha;Hay Salam, n° 5\nEL HAÏK;Réda;Cité Élan\n";
    let list = read_text(&Encoding::Windows1252.encode(french).unwrap()).unwrap();
    assert_eq!((encoding(&list), rows(&list)[1][2].as_str()), (Encoding::Windows1252, "Hay Salam, n° 5"));
}

#[test]
fn asks_where_two_readings_are_equally_possible() {
    // É alone is a letter of French in one table and ة in the other.
    let bytes = b"nom;code\n\xC9;1\n\xC8;2\n";
    let Err(ListError::Ambiguous { readings }) = read_text(bytes) else { panic!("not asked") };
    let encodings: Vec<Encoding> = readings.iter().map(|r| r.encoding).collect();
    assert_eq!(encodings, [Encoding::Windows1256, Encoding::Windows1252]);
    assert_eq!(readings[0].sample[1][0], "ة");
    let chosen = Choice { encoding: Some(Encoding::Windows1252), separator: None };
    assert_eq!(rows(&read(bytes, chosen).unwrap())[1][0], "É");
    let Err(ListError::Ambiguous { readings }) = read_text(b"a,b;c\nd,e;f\n") else { panic!("not asked") };
    assert_eq!(readings.len(), 2);
}

#[test]
fn chooses_the_separator_by_regular_rows_and_known_headings() {
    for (separator, mark) in [(Separator::Semicolon, ";"), (Separator::Comma, ","), (Separator::Tab, "\t")] {
        let text = ["Nom|Prénom|CIN", "\"A, B; C\"|D|JB54321"].join("\n").replace('|', mark);
        let list = read_text(text.as_bytes()).unwrap();
        assert!(matches!(list.reading, Reading::Text { separator: s, sure: true, .. } if s == separator));
        assert_eq!(rows(&list)[1], ["A, B; C", "D", "JB54321"]);
    }
    let hinted = read_text(b"sep=,\nNom,CIN\nA,JB54321\n").unwrap();
    assert_eq!(rows(&hinted)[0], ["Nom", "CIN"]);
    assert_eq!(rows(&read_text(b"CIN\nJB54321\n").unwrap()).len(), 2);
}

#[test]
fn keeps_row_numbers_across_blank_lines_and_takes_guards_off() {
    let list = read_text(b"Nom;Tel\n\nA;'+212661234567\n\"B\nC\";'=x\nD;1\n").unwrap();
    let rows = rows(&list);
    assert_eq!((rows[1].len(), rows[2][1].as_str(), rows[3][0].as_str()), (0, "+212661234567", "B\nC"));
    assert_eq!((rows[3][1].as_str(), rows[4][0].as_str()), ("=x", "D"));
}

#[test]
fn refuses_what_is_no_list_and_says_why() {
    let zip = |files: &[&str]| {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for file in files {
            zip.start_file(*file, SimpleFileOptions::default()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    let protected = [&compound[..], &Encoding::Utf16Le.encode("EncryptedPackage").unwrap()].concat();
    for (bytes, expected) in [
        (&b""[..], ListError::Empty),
        (b"\n\n", ListError::Empty),
        (&compound, ListError::OldWorkbook),
        (&protected, ListError::Protected),
        (b"\x89PNG\r\n\x1a\n\0\0\0", ListError::NotAList),
        (&zip(&["mimetype"]), ListError::NotAList),
        (&zip(&["xl/workbook.xml"]), ListError::Damaged),
        (b"PK\x03\x04", ListError::Damaged),
        ("nom;prénom\nبسم الله الرحمن\n\u{0}".as_bytes(), ListError::NotAList),
    ] {
        assert_eq!(read_text(bytes), Err(expected), "{bytes:?}");
    }
    let mut cut = "nom\nمحمد العلوي\n".as_bytes().to_vec();
    cut.extend([0xD9, b'\n']);
    assert_eq!(read_text(&cut), Err(ListError::BrokenText { line: 3 }));
    let open = "a;b\n1;\"2\n3;4\n5;6\n7;8\n";
    assert_eq!(read_text(open.as_bytes()), Err(ListError::UnclosedQuote { row: 2 }));
    let long = format!("a;b\n1;{}\n", "x".repeat(LONGEST_CELL + 1));
    assert_eq!(read_text(long.as_bytes()), Err(ListError::CellTooLong { row: 2, column: 2 }));
    let wide = ["x"; MOST_COLUMNS + 1].join(";");
    assert_eq!(
        read_text(wide.as_bytes()),
        Err(ListError::TooLarge { what: Cap::Columns, most: MOST_COLUMNS })
    );
}

#[test]
fn a_workbook_keeps_numbers_dates_merges_and_sheets_apart() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Notes").unwrap();
    let sheet = workbook.add_worksheet().set_name("Adhérents").unwrap();
    sheet.merge_range(0, 0, 0, 2, "Liste", &Format::new()).unwrap();
    sheet.write(1, 0, "Nom").unwrap();
    sheet.write(1, 1, 612_345_678).unwrap();
    let date = rust_xlsxwriter::ExcelDateTime::from_ymd(1979, 3, 14).unwrap();
    sheet.write_with_format(1, 2, &date, &Format::new().set_num_format("dd/mm/yyyy")).unwrap();
    sheet.write_with_format(2, 2, 1979, &Format::new().set_num_format("dd/mm/yyyy")).unwrap();
    let list = read(&workbook.save_to_buffer().unwrap(), Choice::default()).unwrap();
    assert_eq!((list.sheets.len(), list.sheets[0].name.as_str()), (1, "Adhérents"));
    let sheet = &list.sheets[0];
    assert_eq!(sheet.merged, [Merged { row: 0, first: 0, last: 2 }]);
    assert_eq!(sheet.cell(1, 1), &Cell::Number(612_345_678.0));
    assert_eq!(sheet.cell(1, 2), &Cell::Date(Date::constant(1979, 3, 14)));
    assert_eq!(sheet.cell(2, 2), &Cell::Number(1979.0));
}

#[test]
fn what_a_sheet_claims_of_its_size_is_not_believed() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 0, "Nom").unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let with_sheet = |xml: &str| {
        let mut from = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for at in 0..from.len() {
            let mut file = from.by_index(at).unwrap();
            let name = file.name().unwrap().into_owned();
            to.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
            if name == "xl/worksheets/sheet1.xml" {
                to.write_all(xml.as_bytes()).unwrap();
            } else {
                std::io::copy(&mut file, &mut to).unwrap();
            }
        }
        to.finish().unwrap().into_inner()
    };
    let sheet = |cells: &str| {
        with_sheet(&format!(
            "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
             <dimension ref=\"A1:XFD1048576\"/><sheetData>{cells}</sheetData></worksheet>"
        ))
    };
    let one = sheet("<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>");
    assert_eq!(read(&one, Choice::default()).unwrap().sheets[0].rows.len(), 1);
    let far_down = sheet("<row r=\"1048576\"><c r=\"A1048576\"><v>5</v></c></row>");
    assert_eq!(
        read(&far_down, Choice::default()),
        Err(ListError::TooLarge { what: Cap::Rows, most: MOST_ROWS })
    );
    let far_right = sheet("<row r=\"1\"><c r=\"XFD1\"><v>5</v></c></row>");
    assert_eq!(
        read(&far_right, Choice::default()),
        Err(ListError::TooLarge { what: Cap::Columns, most: MOST_COLUMNS })
    );
    let bomb = with_sheet(&" ".repeat(64 << 20));
    assert!(bomb.len() < 1 << 20);
    assert!(matches!(read(&bomb, Choice::default()), Err(ListError::TooLarge { what: Cap::Bytes, .. })));
}

proptest! {
    #[test]
    fn any_bytes_are_a_list_or_refused(
        bytes in proptest::collection::vec(any::<u8>(), 0..300),
        text in "(\\PC{0,8}[;,\t\"\n]){0,40}",
    ) {
        let _ = read_text(&bytes);
        let _ = read_text(text.as_bytes());
        let _ = read_text(&[b"PK\x03\x04".as_slice(), &bytes].concat());
        for encoding in [Encoding::Windows1256, Encoding::Utf16Le] {
            let _ = read(&bytes, Choice { encoding: Some(encoding), separator: None });
        }
    }
}
