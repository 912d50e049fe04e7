//! Text for a terminal: columns padded by characters, chapters under their titles.

use milaf_office::Chapter;

/// A cell longer than this ends in «…», but for the last of its row: a line that wraps cannot be read down its columns.
const WIDEST: usize = 44;

/// Rows under headings, columns two blanks apart.
pub fn table(headings: &[&str], rows: &[Vec<String>]) -> String {
    let last = headings.len().saturating_sub(1);
    let cells = |row: &Vec<String>| -> Vec<String> {
        let fitted = |(at, cell): (usize, &String)| if at < last { cut(cell) } else { cell.clone() };
        row.iter().enumerate().map(fitted).collect()
    };
    let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
    let mut widths: Vec<usize> = headings.iter().map(|h| width(h)).collect();
    for row in &rows {
        for (at, cell) in row.iter().enumerate() {
            if let Some(w) = widths.get_mut(at) {
                *w = (*w).max(width(cell));
            }
        }
    }
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        let mut out = String::new();
        for (cell, width_of) in cells.zip(&widths) {
            out.push_str(cell);
            out.extend(std::iter::repeat_n(' ', width_of.saturating_sub(width(cell)) + 2));
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    };
    let mut out = line(&mut headings.iter().copied());
    for row in &rows {
        out.push_str(&line(&mut row.iter().map(String::as_str)));
    }
    out
}

/// Titles with their lines indented beneath.
pub fn chapters(chapters: &[Chapter]) -> String {
    let mut out = String::new();
    for chapter in chapters {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&chapter.title);
        out.push('\n');
        for line in &chapter.lines {
            out.push_str(&format!("  {line}\n"));
        }
    }
    out
}

fn cut(cell: &str) -> String {
    if cell.chars().count() <= WIDEST {
        return cell.to_owned();
    }
    let kept: String = cell.chars().take(WIDEST - 1).collect();
    format!("{}…", kept.trim_end())
}

/// Columns a text takes on a terminal; marks above and below letters take none.
fn width(text: &str) -> usize {
    text.chars()
        .filter(|c| !matches!(c, '\u{064B}'..='\u{0652}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}'))
        .count()
}
