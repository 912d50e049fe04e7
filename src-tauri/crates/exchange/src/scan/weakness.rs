//! What makes a scan hard to read, guessed from its pixels. A guess warns and never refuses.

use image::imageops::FilterType;
use image::{GrayImage, Luma};

use super::{ScanError, decoded, guarded};

/// What a page suffers from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weakness {
    /// Too few pixels for small print.
    Small,
    /// The paper itself is dark.
    Dark,
    /// Edges are soft all over.
    Blurred,
}

/// The longer side of a page that can be read, in pixels: A4 at some 70 dots an inch.
const LEAST_SIDE: u32 = 800;
/// The paper is the brighter half of a page; less light than this, of 255, is dark.
const LEAST_LIGHT: u8 = 120;
/// Pixels of the longer side at which sharpness is judged.
const JUDGED_SIDE: u32 = 1_200;
/// From this much softness on, of 1, letters run together.
const MOST_SOFTNESS: f64 = 0.5;
/// A change of light that is an edge rather than grain.
const EDGE: i32 = 6;
/// A page without so many edges is bare: nothing on it can be blurred.
const LEAST_EDGES: i64 = 400;
/// Half of the window that smooths, in pixels.
const REACH: i32 = 4;

/// The weaknesses of a kept page.
///
/// # Errors
/// [`ScanError`]
pub fn weaknesses(jpeg: &[u8]) -> Result<Vec<Weakness>, ScanError> {
    guarded(|| {
        let picture = decoded(jpeg)?;
        let side = picture.width().max(picture.height());
        let judged = if side > JUDGED_SIDE {
            picture.resize(JUDGED_SIDE, JUDGED_SIDE, FilterType::Triangle)
        } else {
            picture
        };
        let grey = judged.into_luma8();
        let mut found = Vec::new();
        found.extend((side < LEAST_SIDE).then_some(Weakness::Small));
        found.extend((paper(&grey) < LEAST_LIGHT).then_some(Weakness::Dark));
        found.extend((softness(&grey) > MOST_SOFTNESS).then_some(Weakness::Blurred));
        Ok(found)
    })
}

/// The light of the paper: three quarters of the pixels are no brighter.
fn paper(grey: &GrayImage) -> u8 {
    let mut counts = [0u64; 256];
    for Luma([light]) in grey.pixels() {
        if let Some(count) = counts.get_mut(usize::from(*light)) {
            *count += 1;
        }
    }
    let wanted = grey.pixels().len() as u64 * 3 / 4;
    let mut seen = 0;
    for (light, count) in (0u8..=255).zip(counts) {
        seen += count;
        if seen >= wanted {
            return light;
        }
    }
    255
}

/// How little a page loses by being smoothed, from 0 (sharp) to 1 (soft already): what was sharp loses its edges, what was
/// blurred hardly changes. The softer direction counts, since a hand shakes in one.
fn softness(grey: &GrayImage) -> f64 {
    let across = softness_along(grey, 1, 0);
    across.max(softness_along(grey, 0, 1))
}

fn softness_along(grey: &GrayImage, dx: i32, dy: i32) -> f64 {
    let (width, height) = (grey.width() as i32, grey.height() as i32);
    let light = |x: i32, y: i32| {
        let (x, y) = (x.clamp(0, width - 1) as u32, y.clamp(0, height - 1) as u32);
        i32::from(grey.get_pixel(x, y).0[0])
    };
    let window = 2 * REACH + 1;
    let (mut edges, mut before, mut lost) = (0i64, 0i64, 0i64);
    let (lines, length) = if dx == 1 { (height, width) } else { (width, height) };
    for line in 0..lines {
        let at = |along: i32| if dx == 1 { light(along, line) } else { light(line, along) };
        // The sum over the window, carried along the line.
        let mut sum: i32 = (-REACH..=REACH).map(at).sum();
        for along in 1..length {
            let former = sum;
            sum += at(along + REACH) - at(along - REACH - 1);
            let step = (at(along) - at(along - dx - dy)).abs();
            if step < EDGE {
                continue;
            }
            let smoothed = (sum - former).abs() / window;
            edges += 1;
            before += i64::from(step);
            lost += i64::from((step - smoothed).max(0));
        }
    }
    if edges < LEAST_EDGES { 0.0 } else { 1.0 - lost as f64 / before as f64 }
}

#[cfg(test)]
mod tests {
    use image::imageops::blur;

    use super::*;
    use crate::scan::{encoded, pages};

    /// A page of strokes as thick as letters are at 100 dots an inch.
    fn letters(width: u32, height: u32, ground: u8) -> GrayImage {
        GrayImage::from_fn(width, height, |x, y| {
            let (column, row) = (x % 11, y % 24);
            let ink =
                row < 12 && (column < 2 || (row < 2 && column < 8) || (x / 11 + y / 24) % 3 == 0 && row == 7);
            Luma([if ink { 20 } else { ground }])
        })
    }

    fn found(picture: GrayImage) -> Vec<Weakness> {
        weaknesses(&encoded(&picture.into(), 82).unwrap()).unwrap()
    }

    #[test]
    fn a_plain_scan_has_no_weakness() {
        assert_eq!(found(letters(827, 1169, 245)), []);
        assert_eq!(found(letters(1654, 2339, 235)), []);
        assert_eq!(found(GrayImage::from_pixel(900, 1200, Luma([250]))), [], "a bare page");
    }

    #[test]
    fn small_dark_and_blurred_pages_are_told_apart() {
        assert_eq!(found(letters(420, 600, 245)), [Weakness::Small]);
        assert_eq!(found(letters(827, 1169, 80)), [Weakness::Dark]);
        assert_eq!(found(blur(&letters(827, 1169, 245), 2.4)), [Weakness::Blurred]);
    }

    #[test]
    fn what_is_no_picture_is_refused_and_not_judged() {
        assert_eq!(weaknesses(b"text"), Err(ScanError::Unknown));
        assert!(pages(b"text").is_err());
    }
}
