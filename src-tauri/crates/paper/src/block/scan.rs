//! Scans: one a page, upright, as large as the page allows, with a watermark to read through.

use milaf_domain::language::Language;

use crate::attach::Picture;
use crate::face::Face;
use crate::flow::Strip;
use crate::page::{Area, Element, HEIGHT, Ink, Item, MM, Role, Structure, Text, Veil};
use crate::paper::{CONTENT, MARGIN, Paper, Side, Style};
use crate::twin::Twin;

const CAPTION: Style = Style::new(Face::Medium, 9.5, Ink::INK);
const ROOM: f32 = HEIGHT - 46.0 * MM;
const WATERMARK: f32 = 15.0;

impl Paper<'_> {
    /// A scan on a page of its own. The caption names the piece; the watermark says what the copy is for, in both
    /// languages on every paper.
    pub fn scan(&mut self, picture: Picture, caption: &Twin, watermark: &Twin) {
        self.page_break();
        let mut items = Vec::new();
        let mut top: f32 = 0.0;
        for language in self.languages() {
            let block = self.fitted(caption.get(*language), CAPTION, language.is_rtl(), CONTENT / 2.0, 1);
            let element = self.element(Role::P, Structure::ROOT, Some(*language), block.paragraph());
            let side = Side::start(*language);
            let x = if side == Side::Right { MARGIN + CONTENT / 2.0 } else { MARGIN };
            block.place(&mut items, (x, 0.0, CONTENT / 2.0), side, Some(element));
            top = top.max(block.height() + 4.0);
        }
        let (width, height) = picture.upright();
        let scale = (CONTENT / width.max(1) as f32).min((ROOM - top) / height.max(1) as f32);
        let (w, h) = (width as f32 * scale, height as f32 * scale);
        let area = Area { x: MARGIN + (CONTENT - w) / 2.0, y: top, w, h };
        let language = self.language();
        let figure = Element {
            alt: Some(caption.get(language).into()),
            lang: Some(language),
            ..Element::new(Role::Figure, Some(Structure::ROOT))
        };
        let element = self.structure.add(figure);
        items.push(Item::Picture { picture: self.pictures.len(), area, element });
        self.pictures.push(picture);
        self.watermark(watermark, area, &mut items);
        self.push(Strip { height: top + h, items, ..Strip::default() });
    }

    /// Arabic in the upper half and French in the lower, along the diagonal.
    fn watermark(&mut self, words: &Twin, area: Area, items: &mut Vec<Item>) {
        let slope = (area.h / area.w.max(1.0)).atan().to_degrees().min(30.0);
        let (sin, cos) = slope.to_radians().sin_cos();
        let across = (area.w * cos).hypot(area.h * sin).min(area.w / cos.max(0.1)) * 0.72;
        for (language, middle) in [(Language::Ar, 0.35), (Language::Fr, 0.68)] {
            let text = words.get(language);
            if text.is_empty() {
                continue;
            }
            let style = Style { leading: 1.5, ..Style::new(Face::SemiBold, WATERMARK, Ink::INK) };
            let block = self.fitted(text, style, language.is_rtl(), across, 2);
            let count = block.lines.len() as f32;
            for (i, line) in block.lines.iter().enumerate() {
                let half = line.breadth(block.size) / 2.0;
                // Lines lie one below another across the slope.
                let off = (i as f32 - (count - 1.0) / 2.0) * block.leading;
                let (cx, cy) = (area.x + area.w / 2.0 + off * sin, area.y + area.h * middle + off * cos);
                items.push(Item::Text(Text {
                    line: line.clone(),
                    x: cx - half * cos,
                    y: cy + half * sin,
                    size: block.size,
                    ink: Ink::BLACK,
                    element: None,
                    part: None,
                    veil: Some(Veil { turn: slope }),
                }));
            }
        }
    }
}
