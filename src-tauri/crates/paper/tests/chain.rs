//! The chain from text to file, through its real parts.

mod trial;

use milaf_domain::PaperLanguage;
use milaf_paper::page::{HEIGHT, Item, Sheets, Text, WIDTH};
use milaf_paper::{Align, Cell, Column, Paper, Press, Prose, Row, Table, TableRow, Twin, Value};
use proptest::prelude::*;

const LANGUAGES: [PaperLanguage; 3] = [PaperLanguage::Ar, PaperLanguage::Fr, PaperLanguage::Both];

fn texts(sheets: &Sheets) -> impl Iterator<Item = &Text> {
    sheets.pages.iter().flat_map(|page| &page.items).filter_map(|item| match item {
        Item::Text(text) => Some(text),
        _ => None,
    })
}

/// Every text within the page's edges, a point of grace for overhanging letters.
fn assert_inside(sheets: &Sheets) {
    for text in texts(sheets) {
        let right = text.x + text.line.breadth(text.size);
        assert!(text.x >= 49.0 && right <= WIDTH - 49.0, "{right}: {}", text.line.paragraph.plain);
        assert!(text.y > 0.0 && text.y < HEIGHT, "{}: {}", text.y, text.line.paragraph.plain);
    }
}

fn paper_of(press: &mut Press, name: &str, language: PaperLanguage) -> Sheets {
    let mut paper = Paper::new(press, trial::sheet(language));
    let twin = Twin::new(name, name);
    paper.letterhead(&trial::letterhead());
    paper.title(&twin, &twin);
    paper.heading(&twin);
    for value in [
        Value::Data(name.to_owned()),
        Value::Words(twin.clone()),
        Value::Scripts(twin.clone()),
        Value::Boxes(name.to_owned()),
    ] {
        paper.row(&Row::new(twin.clone(), value));
    }
    paper.prose(&Prose { justified: true, ..Prose::new(twin.clone()) });
    paper.callout(&twin, &twin);
    paper.table(&Table {
        columns: (0..4).map(|_| Column::new(Twin::new("الاسم", "Nom"), 1.0, Align::End)).collect(),
        rows: vec![TableRow::new(vec![
            Cell::Words(twin.clone()),
            Cell::Data(name.to_owned()),
            Cell::Scripts(twin.clone()),
            Cell::Data("1".to_owned()),
        ])],
        ..Table::default()
    });
    paper.finish()
}

#[test]
fn names_of_three_hundred_letters_stay_within_the_page() {
    let names = ["عبد الرحمان ".repeat(25), "ABDERRAHMANE-".repeat(24), "م".repeat(300), "W".repeat(300)];
    for language in LANGUAGES {
        for name in &names {
            assert_inside(&paper_of(&mut Press::new(), name, language));
        }
    }
}

#[test]
fn a_paper_is_the_same_alone_and_in_a_batch() {
    let alone = trial::dossier(&mut Press::new(), PaperLanguage::Both, 7);
    let mut press = Press::new();
    trial::dossier(&mut press, PaperLanguage::Ar, 3);
    trial::dossier(&mut press, PaperLanguage::Both, 4);
    assert!(trial::dossier(&mut press, PaperLanguage::Both, 7) == alone);
}

#[test]
fn every_trial_paper_is_a_file() {
    let page = include_str!("../../../../tests/tools/extraction/page.json");
    let files = trial::papers().into_iter().map(|(_, file)| file).chain([trial::extraction(page)]);
    for file in files {
        assert!(file.starts_with(b"%PDF-1.7") && file.ends_with(b"%%EOF\n"));
    }
}

#[test]
fn trial_papers_stay_within_the_page() {
    for language in LANGUAGES {
        assert_inside(&trial::pages(&mut Press::new(), language, 0));
    }
}

#[test]
fn every_figure_of_a_note_has_its_note_on_the_page() {
    let sheets = trial::pages(&mut Press::new(), PaperLanguage::Both, 0);
    for page in &sheets.pages {
        let said: Vec<&str> = page
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Text(text) => Some(text.line.paragraph.plain.as_ref()),
                _ => None,
            })
            .collect();
        let refers = said.iter().any(|text| text.ends_with('¹'));
        let notes = said.iter().any(|text| text.starts_with('¹'));
        assert_eq!(refers, notes);
    }
}

#[test]
fn a_table_repeats_its_head_on_each_page() {
    let mut press = Press::new();
    let mut paper = Paper::new(&mut press, trial::sheet(PaperLanguage::Fr));
    let row = TableRow::new(vec![Cell::Data("ligne".to_owned())]);
    paper.table(&Table {
        columns: vec![Column::new(Twin::new("", "Échéance"), 1.0, Align::Start)],
        rows: vec![row; 90],
        ..Table::default()
    });
    let sheets = paper.finish();
    assert!(sheets.pages.len() > 1);
    let heads = texts(&sheets).filter(|t| t.line.paragraph.plain.as_ref() == "Échéance");
    assert_eq!(heads.count(), sheets.pages.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_unicode_is_printed_without_falling_over(name in "\\PC{0,40}", odd in any::<String>()) {
        for text in [name, odd] {
            let mut press = Press::new();
            let sheets = paper_of(&mut press, &text, PaperLanguage::Both);
            assert_inside(&sheets);
            let file = press.print(&sheets, &trial::imprint());
            prop_assert!(file.starts_with(b"%PDF-1.7"));
        }
    }
}
