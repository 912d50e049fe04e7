//! What machines and eyes compare: QR codes and seals.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use crate::face::Face;
use crate::flow::{Strip, moved};
use crate::mark::ltr;
use crate::page::{Element, Ink, Item, MM, Role, Structure, WIDTH};
use crate::paper::{CONTENT, MARGIN, Paper, Side, Style};
use crate::twin::Twin;

const TITLE: Style = Style { leading: 1.4, ..Style::new(Face::SemiBold, 9.0, Ink::ACCENT) };
const LINE: Style = Style { leading: 1.4, ..Style::new(Face::Regular, 8.5, Ink::SOFT) };
const GROUPS: Style = Style { leading: 1.6, ..Style::new(Face::Medium, 11.5, Ink::INK) };
const SIDE: f32 = 30.0 * MM;
const GAP: f32 = 14.0;

impl Paper<'_> {
    /// A QR code with words beside it. `alt` tells what it holds to whoever cannot see it. Data too long for a code
    /// (some 2 900 bytes) leaves the words alone.
    pub fn qr(&mut self, data: &str, alt: &Twin, title: &Twin, lines: &[Twin]) {
        let words: Vec<(&Twin, Style)> =
            [(title, TITLE)].into_iter().chain(lines.iter().map(|l| (l, LINE))).collect();
        self.coded(data, alt, &words, &[]);
    }

    /// A content seal: `hex`, 64 hexadecimal digits, as 16 groups of four, and the QR code of the same.
    pub fn seal(&mut self, hex: &str, alt: &Twin, title: &Twin, lines: &[Twin]) {
        let words: Vec<(&Twin, Style)> =
            [(title, TITLE)].into_iter().chain(lines.iter().map(|l| (l, LINE))).collect();
        let digits: Vec<char> = hex.to_uppercase().chars().collect();
        let groups: Vec<String> = digits.chunks(4).map(|g| g.iter().collect()).collect();
        let rows: Vec<String> = groups.chunks(4).map(|row| row.join("   ")).collect();
        self.coded(hex, alt, &words, &rows);
    }

    fn coded(&mut self, data: &str, alt: &Twin, words: &[(&Twin, Style)], groups: &[String]) {
        self.form = None;
        let mut items = Vec::new();
        let rtl = self.language().is_rtl() && !self.is_twin();
        let code = encode(data);
        let side = if code.is_some() { SIDE + GAP } else { 0.0 };
        let (code_x, x) = if rtl { (WIDTH - MARGIN - SIDE, MARGIN) } else { (MARGIN, MARGIN + side) };
        let width = CONTENT - side;
        if let Some(code) = code {
            let element = Element {
                alt: Some(alt.get(self.language()).into()),
                lang: Some(self.language()),
                ..Element::new(Role::Figure, Some(Structure::ROOT))
            };
            let element = self.structure.add(element);
            let module = SIDE / code.size() as f32;
            items.push(Item::Squares { origin: (code_x, 0.0), module, runs: runs(&code), element });
        }
        let mut y = 0.0;
        for (twin, style) in words {
            let (set, height) =
                self.pair(twin, self.languages(), *style, (x, width), (Role::P, Structure::ROOT), None);
            items.extend(set.into_iter().map(|item| moved(item, y)));
            y += height;
        }
        for row in groups {
            let block = self.block(&ltr(row), GROUPS, false, width);
            let element = self.element(Role::P, Structure::ROOT, None, block.paragraph());
            let side = if rtl { Side::Right } else { Side::Left };
            block.place(&mut items, (x, y + 4.0, width), side, Some(element));
            y += block.height();
        }
        let height = y.max(side.min(SIDE)) + 4.0;
        self.push(Strip { gap: 10.0, height, items, ..Strip::default() });
    }
}

/// A code in one fixed mask: choosing the fairest of eight takes most of the time of a paper, and any can be read.
fn encode(data: &str) -> Option<QrCode> {
    let segments = QrSegment::make_segments(data);
    let mask = Some(Mask::new(3));
    QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, Version::MIN, Version::MAX, mask, true)
        .ok()
}

/// The dark squares of a code, joined along rows.
fn runs(code: &QrCode) -> Vec<(i32, i32, i32)> {
    let mut runs = Vec::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let length = (column..code.size()).take_while(|c| code.get_module(*c, row)).count() as i32;
            if length > 0 {
                runs.push((column, row, length));
            }
            column += length.max(1);
        }
    }
    runs
}
