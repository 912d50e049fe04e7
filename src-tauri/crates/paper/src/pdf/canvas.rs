//! The painter of the product: pages to the content streams that printpdf writes.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use printpdf::{
    Color, CurTransMat, DictItem, ExtendedGraphicsStateId, FontId, Line, LineDashPattern, LinePoint, Mm, Op,
    PaintMode, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, Rgb, TextMatrix,
    XObjectId, XObjectTransform,
};

use super::repertoire::Codes;
use crate::attach::Turn;
use crate::face::Face;
use crate::page::{Area, ElementId, HEIGHT, Ink, Item, Text};
use crate::paint::Painter;
use crate::press::Press;
use crate::shape::CellRole;
use crate::sort::{Case, SortId};

/// What the painter leaves for the file to be finished.
pub(crate) struct Drawn {
    /// The content of each page.
    pub pages: Vec<Vec<u8>>,
    /// Which element each piece of content belongs to: by page, in the order of their numbers.
    pub marked: Vec<Vec<ElementId>>,
    /// Faces whose repertoire is used.
    pub repertoires: [bool; 6],
    /// Sorts outside of the repertoire, by face, in the order of their codes.
    pub extra: [Vec<SortId>; 6],
}

/// Name of the state in which watermarks are seen through.
pub(crate) const VEIL: &str = "Veil";

/// Name of a font among a page's resources.
pub(crate) fn font_name(face: Face, extra: bool) -> String {
    format!("{}{}", if extra { 'X' } else { 'F' }, face.index())
}

/// Name of a picture among a page's resources.
pub(crate) fn picture_name(picture: usize) -> String {
    format!("P{picture}")
}

pub(crate) struct Canvas<'a> {
    case: &'a Case,
    codes: &'a mut Codes,
    pages: Vec<Vec<Op>>,
    ops: Vec<Op>,
    state: State,
    drawn: Drawn,
    extra_codes: HashMap<SortId, u16>,
}

/// What the page's graphics state holds, so that it is set only when it changes.
#[derive(Default)]
struct State {
    font: Option<(Face, bool, f32)>,
    fill: Option<Ink>,
    stroke: Option<Ink>,
    width: Option<f32>,
    dashed: bool,
}

impl<'a> Canvas<'a> {
    pub fn new(press: &'a mut Press) -> Canvas<'a> {
        Canvas {
            case: &press.shaper.case,
            codes: &mut press.codes,
            pages: Vec::new(),
            ops: Vec::new(),
            state: State::default(),
            drawn: Drawn {
                pages: Vec::new(),
                marked: Vec::new(),
                repertoires: [false; 6],
                extra: [const { Vec::new() }; 6],
            },
            extra_codes: HashMap::new(),
        }
    }

    pub fn finish(mut self) -> Drawn {
        self.close_page();
        let mut document = PdfDocument::new("");
        document.pages = self.pages.into_iter().map(|ops| PdfPage::new(Mm(210.0), Mm(297.0), ops)).collect();
        let options =
            PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
        let mut file = document.to_lopdf_document(&options, &mut Vec::new());
        let pages: Vec<lopdf::ObjectId> = file.page_iter().collect();
        let contents: Vec<lopdf::ObjectId> = pages
            .iter()
            .filter_map(|page| file.get_dictionary(*page).ok()?.get(b"Contents").ok()?.as_reference().ok())
            .collect();
        self.drawn.pages = contents
            .iter()
            .map(|id| match file.objects.remove(id) {
                Some(lopdf::Object::Stream(stream)) => stream.content,
                _ => Vec::new(),
            })
            .collect();
        self.drawn
    }

    fn close_page(&mut self) {
        if !self.drawn.marked.is_empty() {
            self.pages.push(std::mem::take(&mut self.ops));
        }
        self.state = State::default();
    }

    fn fill(&mut self, ink: Ink) {
        if self.state.fill != Some(ink) {
            self.state.fill = Some(ink);
            self.ops.push(Op::SetFillColor { col: colour(ink) });
        }
    }

    fn stroke(&mut self, width: f32, ink: Ink, dashed: bool) {
        if self.state.stroke != Some(ink) {
            self.state.stroke = Some(ink);
            self.ops.push(Op::SetOutlineColor { col: colour(ink) });
        }
        if self.state.width != Some(width) {
            self.state.width = Some(width);
            self.ops.push(Op::SetOutlineThickness { pt: pt(width) });
        }
        if self.state.dashed != dashed {
            self.state.dashed = dashed;
            let pattern = if dashed { vec![2.0, 2.0] } else { Vec::new() };
            self.ops.push(Op::SetLineDashPattern {
                dash: LineDashPattern { pattern: pattern.into(), offset: 0.0 },
            });
        }
    }

    fn set_font(&mut self, face: Face, extra: bool, size: f32) {
        if self.state.font != Some((face, extra, size)) {
            self.state.font = Some((face, extra, size));
            let font = PdfFontHandle::External(FontId(font_name(face, extra)));
            self.ops.push(Op::SetFont { font, size: pt(size) });
        }
    }

    /// The font and the code that show a sort.
    fn code(&mut self, id: SortId) -> (Face, bool, u16) {
        let face = self.case.get(id).face;
        if let Some(code) = self.codes.code(self.case, id) {
            self.drawn.repertoires[face.index()] = true;
            return (face, false, code);
        }
        let extra = &mut self.drawn.extra[face.index()];
        let code = *self.extra_codes.entry(id).or_insert_with(|| {
            extra.push(id);
            extra.len() as u16
        });
        (face, true, code)
    }

    /// Shows a line from the place the text matrix gives: in the order of the page, the pen never moves back.
    fn show(&mut self, text: &Text) {
        let mut pending = Pending::default();
        for run in text.line.visual() {
            for cell in run.iter() {
                let (face, extra, code) = self.code(cell.sort);
                if self.state.font != Some((face, extra, text.size)) {
                    self.ops.extend(pending.take());
                    self.set_font(face, extra, text.size);
                }
                pending.code(code);
                let spread = if cell.role == CellRole::Letter { 0.0 } else { text.line.spread };
                let kern = cell.advance - i32::from(self.case.get(cell.sort).advance);
                pending.move_pen(kern as f32 + spread);
            }
        }
        self.ops.extend(pending.take());
    }

    fn rectangle(&mut self, area: Area, mode: PaintMode) {
        let rectangle = Rect {
            x: pt(area.x),
            y: pt(HEIGHT - area.y - area.h),
            width: pt(area.w),
            height: pt(area.h),
            mode: Some(mode),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn circle(&mut self, (x, y): (f32, f32), radius: f32) {
        // Distance of a curve's handles that brings four of them closest to a circle.
        let handle = 0.552_285 * radius;
        let quarter = [(radius, 0.0), (radius, handle), (handle, radius), (0.0, radius)];
        let turn = |(a, b): (f32, f32), quarters: usize| match quarters {
            0 => (a, b),
            1 => (-b, a),
            2 => (-a, -b),
            _ => (b, -a),
        };
        let mut points = vec![point(x + radius, HEIGHT - y, false)];
        for quarters in 0..4 {
            for (i, corner) in quarter.iter().enumerate().skip(1) {
                let (dx, dy) = turn(*corner, quarters);
                points.push(point(x + dx, HEIGHT - y + dy, i < 3));
            }
        }
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: true } });
    }
}

impl Painter for Canvas<'_> {
    fn open_page(&mut self) {
        self.close_page();
        self.drawn.marked.push(Vec::new());
    }

    fn open(&mut self, element: Option<ElementId>) {
        let op = match (element, self.drawn.marked.last_mut()) {
            (Some(element), Some(marked)) => {
                let number = DictItem::Int(marked.len() as i64);
                marked.push(element);
                let map = BTreeMap::from([("MCID".to_owned(), number)]);
                Op::BeginMarkedContentWithProperties {
                    tag: "P".to_owned(),
                    properties: DictItem::Dict { map },
                }
            }
            _ => Op::BeginMarkedContent { tag: "Artifact".to_owned() },
        };
        self.ops.push(op);
    }

    fn close(&mut self) {
        self.ops.push(Op::EndMarkedContent);
    }

    fn text(&mut self, text: &Text) {
        let (x, y) = (round(text.x), round(HEIGHT - text.y));
        let place = match text.veil {
            Some(veil) => {
                let (sin, cos) = veil.turn.to_radians().sin_cos();
                self.ops.push(Op::SaveGraphicsState);
                self.ops.push(Op::LoadGraphicsState { gs: ExtendedGraphicsStateId(VEIL.to_owned()) });
                let matrix = [thousandth(cos), thousandth(sin), thousandth(-sin), thousandth(cos), x, y];
                Op::SetTextMatrix { matrix: TextMatrix::Raw(matrix) }
            }
            None => Op::SetTextCursor { pos: Point { x: Pt(x), y: Pt(y) } },
        };
        self.fill(text.ink);
        self.ops.push(Op::StartTextSection);
        self.ops.push(place);
        self.show(text);
        self.ops.push(Op::EndTextSection);
        if text.veil.is_some() {
            self.ops.push(Op::RestoreGraphicsState);
            self.state = State::default();
        }
    }

    fn shape(&mut self, item: &Item) {
        match item {
            Item::Text(text) => self.text(text),
            Item::Rule { from, to, width, ink, dashed } => {
                self.stroke(*width, *ink, *dashed);
                let points = [from, to].map(|(x, y)| point(*x, HEIGHT - y, false)).to_vec();
                self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
            }
            Item::Frame { area, line, fill } => {
                if let Some(ink) = fill {
                    self.fill(*ink);
                    self.rectangle(*area, PaintMode::Fill);
                }
                if let Some((width, ink)) = line {
                    self.stroke(*width, *ink, false);
                    self.rectangle(*area, PaintMode::Stroke);
                }
            }
            Item::Circle { centre, radius, width, ink } => {
                self.stroke(*width, *ink, false);
                self.circle(*centre, *radius);
            }
            Item::Squares { origin: (x, y), module, runs, .. } => {
                self.fill(Ink::BLACK);
                let side = (module * 10_000.0).round() / 10_000.0;
                let matrix = CurTransMat::Raw([side, 0.0, 0.0, -side, round(*x), round(HEIGHT - y)]);
                self.ops.push(Op::SaveGraphicsState);
                self.ops.push(Op::SetTransformationMatrix { matrix });
                // Hundreds of squares as one piece of text: an operation each would cost more than all the words.
                let mut squares = String::with_capacity(12 * runs.len());
                for (column, row, count) in runs {
                    let _ = writeln!(squares, "{column} {row} {count} 1 re");
                }
                squares.push('f');
                self.ops.push(Op::Unknown { key: squares, value: Vec::new() });
                self.ops.push(Op::RestoreGraphicsState);
            }
            Item::Picture { picture, area, .. } => {
                // The turn itself stands in the picture's own form; here it fills its place.
                self.ops.push(Op::UseXobject {
                    id: XObjectId(picture_name(*picture)),
                    transform: XObjectTransform {
                        translate_x: Some(pt(area.x)),
                        translate_y: Some(pt(HEIGHT - area.y - area.h)),
                        scale_x: Some(round(area.w)),
                        scale_y: Some(round(area.h)),
                        no_auto_scale: true,
                        ..XObjectTransform::default()
                    },
                });
            }
        }
    }
}

/// The matrix that brings the unit square of a stored picture upright.
pub(crate) fn upright(turn: Turn) -> &'static str {
    match turn {
        Turn::None => "1 0 0 1 0 0",
        Turn::Right => "0 -1 1 0 0 1",
        Turn::Half => "-1 0 0 -1 1 1",
        Turn::Left => "0 1 -1 0 1 0",
    }
}

/// Codes and movements of the pen not yet shown.
#[derive(Default)]
struct Pending {
    items: Vec<DictItem>,
    bytes: Vec<u8>,
}

impl Pending {
    fn code(&mut self, code: u16) {
        self.bytes.extend(code.to_be_bytes());
    }

    /// Moves the pen on by thousandths of an em.
    fn move_pen(&mut self, by: f32) {
        let by = (by * 10.0).round() / 10.0;
        if by != 0.0 {
            self.flush();
            self.items.push(DictItem::Real(-by));
        }
    }

    fn flush(&mut self) {
        if !self.bytes.is_empty() {
            let data = std::mem::take(&mut self.bytes);
            self.items.push(DictItem::String { data, literal: true });
        }
    }

    fn take(&mut self) -> Option<Op> {
        self.flush();
        let mut items = std::mem::take(&mut self.items);
        while matches!(items.last(), Some(DictItem::Real(_))) {
            items.pop();
        }
        match items.len() {
            0 => None,
            1 => Some(Op::Unknown { key: "Tj".to_owned(), value: items }),
            _ => Some(Op::Unknown { key: "TJ".to_owned(), value: vec![DictItem::Array(items)] }),
        }
    }
}

fn round(v: f32) -> f32 {
    (v * 100.0).round() / 100.0
}

fn thousandth(v: f32) -> f32 {
    (v * 1000.0).round() / 1000.0
}

fn pt(v: f32) -> Pt {
    Pt(round(v))
}

fn point(x: f32, y: f32, bezier: bool) -> LinePoint {
    LinePoint { p: Point { x: pt(x), y: pt(y) }, bezier }
}

fn colour(Ink(r, g, b): Ink) -> Color {
    let part = |v: u8| thousandth(f32::from(v) / 255.0);
    Color::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}
