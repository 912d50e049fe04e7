//! Pictures of papers that do not exist, for the sample and for measuring: the front of a card, or a page with an
//! emblem, lines and a round stamp, each marked «SPÉCIMEN / نموذج» and bearing the person's name.

mod canvas;
mod stroke;

use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder};
use milaf_domain::fold::fold;
use serde::Deserialize;

use super::{Dice, SampleError};
use canvas::{Canvas, Ink};

/// How a paper lay when it was scanned or photographed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pose {
    /// As it is read.
    Upright,
    /// A phone held sideways: the picture lies on its side and its EXIF mark says so.
    Sideways,
}

/// About what a photographed or scanned paper weighs, in bytes.
pub const USUAL_BYTES: usize = 130_000;

/// JPEG quality at which these pictures weigh about [`USUAL_BYTES`].
const FIRST_QUALITY: u8 = 75;
/// Size of a card photographed close, and of a page, in pixels.
const CARD: (usize, usize) = (1_180, 760);
const PAGE: (usize, usize) = (900, 1_270);

/// EXIF with one entry, the orientation: 6, "turn a quarter to the right" (TIFF 6.0; tag 0x0112).
const TURN_RIGHT: [u8; 26] =
    [b'M', b'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];

/// What is drawn, and of whom.
#[derive(Clone, Copy, Debug)]
pub struct Paper<'a> {
    /// Code of the piece; one that speaks of an ID card is drawn as a card, any other as a page.
    pub kind: &'a str,
    /// What stands over a page, in Latin letters.
    pub title: &'a str,
    /// Whose it is, in Latin letters.
    pub name: &'a str,
    /// How it lies.
    pub pose: Pose,
    /// Tells one person's papers from another's.
    pub seed: u64,
}

/// A JPEG of a paper. Same paper, same bytes; the weight comes near `target_bytes` where the picture can weigh that
/// much.
///
/// # Errors
/// [`SampleError::Scan`] if the picture cannot be written.
pub fn draw(paper: Paper<'_>, target_bytes: usize) -> Result<Vec<u8>, SampleError> {
    let mut dice = Dice::new(paper.seed);
    let is_card = paper.kind.contains("cin");
    let mut canvas =
        if is_card { card(paper.name, &mut dice) } else { page(paper.title, paper.name, &mut dice) };
    canvas.grain(&mut dice);
    let canvas = match paper.pose {
        Pose::Upright => canvas,
        Pose::Sideways => canvas.turned_left(),
    };
    near(&canvas, paper.pose, target_bytes)
}

/// Weight grows with quality: a few tries come near enough.
fn near(canvas: &Canvas, pose: Pose, target: usize) -> Result<Vec<u8>, SampleError> {
    let (mut low, mut high) = (5u8, 98u8);
    let mut best: Option<Vec<u8>> = None;
    let mut quality = FIRST_QUALITY;
    for _ in 0..4 {
        let bytes = encode(canvas, pose, quality)?;
        let miss = |b: &[u8]| b.len().abs_diff(target);
        if bytes.len() > target {
            high = quality;
        } else {
            low = quality;
        }
        let close = miss(&bytes) * 8 < target;
        if best.as_ref().is_none_or(|b| miss(&bytes) < miss(b)) {
            best = Some(bytes);
        }
        if close || high - low < 2 {
            break;
        }
        quality = low.midpoint(high);
    }
    Ok(best.unwrap_or_default())
}

fn encode(canvas: &Canvas, pose: Pose, quality: u8) -> Result<Vec<u8>, SampleError> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    if pose == Pose::Sideways {
        encoder.set_exif_metadata(TURN_RIGHT.to_vec()).map_err(image::ImageError::Unsupported)?;
    }
    let (width, height) = (canvas.width as u32, canvas.height as u32);
    encoder.write_image(&canvas.pixels, width, height, ExtendedColorType::Rgb8)?;
    Ok(bytes)
}

/// Letters that the stroke font has: capitals without accents.
fn capitals(text: &str) -> String {
    fold(text).to_uppercase()
}

fn card(name: &str, dice: &mut Dice) -> Canvas {
    let (width, height) = CARD;
    let mut c = Canvas::new(width, height, Ink(196, 190, 182));
    c.rounded(40.0, 36.0, 1_100.0, 688.0, 34.0, Ink(232, 240, 238));
    c.rounded(40.0, 36.0, 1_100.0, 96.0, 34.0, Ink(182, 212, 204));
    for wave in 0u8..9 {
        let at = 170.0 + f32::from(wave) * 58.0;
        let points: Vec<(f32, f32)> = (0u8..=22)
            .map(|i| (60.0 + f32::from(i) * 48.0, at + 14.0 * (f32::from(i) * 0.9 + f32::from(wave)).sin()))
            .collect();
        c.polyline(&points, 1.2, Ink(206, 222, 218));
    }
    c.text("ROYAUME DU MAROC", (420.0, 58.0), 5.0, 2.2, Ink(40, 78, 70));
    c.text("SPECIMEN", (460.0, 100.0), 3.4, 1.6, Ink(40, 78, 70));
    silhouette(&mut c, (84.0, 190.0), 1.0);
    let dark = Ink(44, 48, 56);
    let number: u64 = 100_000 + dice.below(800_000);
    let born = format!("{:02} {:02} {}", 1 + dice.below(28), 1 + dice.below(12), 1960 + dice.below(40));
    let valid = format!("{:02} {:02} {}", 1 + dice.below(28), 1 + dice.below(12), 2027 + dice.below(8));
    let lines = [capitals(name), born, format!("SP{number}"), valid];
    for (line, y) in lines.iter().zip([200.0, 290.0, 380.0, 470.0]) {
        c.line((430.0, y - 18.0), (520.0, y - 18.0), 5.0, Ink(150, 164, 162));
        c.text(line, (430.0, y), fitting(line, 640.0, 6.4), 2.6, dark);
    }
    for row in 0u8..3 {
        let zone: String = (0..30)
            .map(|_| if dice.below(3) == 0 { '<' } else { char::from(b'A' + dice.below(26) as u8) })
            .collect();
        c.text(&zone, (90.0, 580.0 + f32::from(row) * 44.0), 4.3, 2.0, dark);
    }
    stroke::specimen(&mut c, (560.0, 330.0), 16.0, Ink(214, 150, 142));
    c
}

fn page(title: &str, name: &str, dice: &mut Dice) -> Canvas {
    let (width, height) = PAGE;
    let mut c = Canvas::new(width, height, Ink(247, 245, 240));
    let dark = Ink(52, 52, 58);
    c.line((0.0, 2.0), (width as f32, 2.0), 4.0, Ink(210, 206, 198));
    c.ring((450.0, 110.0), 46.0, 3.0, Ink(96, 116, 112));
    c.ring((450.0, 110.0), 30.0, 2.0, Ink(96, 116, 112));
    c.text("ROYAUME DU MAROC", (70.0, 90.0), 3.2, 1.7, dark);
    c.line((600.0, 96.0), (830.0, 96.0), 4.0, Ink(120, 120, 124));
    let title = capitals(title);
    c.text(&title, (110.0, 230.0), fitting(&title, 680.0, 8.0), 3.4, dark);
    let name = capitals(name);
    c.text(&name, (110.0, 330.0), fitting(&name, 680.0, 6.0), 2.6, Ink(34, 46, 92));
    for row in 0u8..16 {
        let y = 420.0 + f32::from(row) * 38.0;
        let mut x = 110.0;
        let end = if row % 6 == 5 { 420.0 } else { 770.0 };
        while x < end {
            let word = 18.0 + dice.below(90) as f32;
            c.line((x, y), ((x + word).min(790.0), y), 6.5, Ink(126, 126, 130));
            x += word + 16.0;
        }
    }
    let ink = Ink(70, 84, 160);
    c.ring((660.0, 1_110.0), 84.0, 4.0, ink);
    c.ring((660.0, 1_110.0), 58.0, 2.5, ink);
    c.text("SPECIMEN", (601.0, 1_101.0), 2.5, 1.7, ink);
    let signature: Vec<(f32, f32)> = (0u8..14)
        .map(|i| (170.0 + f32::from(i) * 15.0, 1_090.0 + dice.below(80) as f32 - f32::from(i) * 2.0))
        .collect();
    c.polyline(&stroke::rounded(&signature), 2.6, Ink(38, 44, 110));
    stroke::specimen(&mut c, (210.0, 690.0), 20.0, Ink(228, 190, 184));
    c
}

/// Head and shoulders in a frame.
fn silhouette(c: &mut Canvas, (x, y): (f32, f32), scale: f32) {
    let at = |dx: f32, dy: f32| (x + dx * scale, y + dy * scale);
    c.rounded(x, y, 290.0 * scale, 360.0 * scale, 8.0, Ink(214, 220, 222));
    c.disc(at(145.0, 140.0), 66.0 * scale, Ink(128, 138, 146));
    c.rounded(
        x + 30.0 * scale,
        y + 222.0 * scale,
        230.0 * scale,
        138.0 * scale,
        64.0 * scale,
        Ink(128, 138, 146),
    );
}

/// The unit at which a line fits `room`, at most `most`: a letter is six units wide with its gap.
fn fitting(text: &str, room: f32, most: f32) -> f32 {
    (room / (6.0 * text.chars().count().max(1) as f32)).min(most)
}
