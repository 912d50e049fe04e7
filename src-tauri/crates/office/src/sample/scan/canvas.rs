//! A picture of bytes, and the few shapes that papers are made of.

use super::super::Dice;
use super::stroke;

/// Red, green, blue.
#[derive(Clone, Copy)]
pub(super) struct Ink(pub u8, pub u8, pub u8);

pub(super) struct Canvas {
    pub width: usize,
    pub height: usize,
    /// Rows from the top, three bytes a pixel.
    pub pixels: Vec<u8>,
}

impl Canvas {
    pub fn new(width: usize, height: usize, Ink(r, g, b): Ink) -> Canvas {
        Canvas { width, height, pixels: [r, g, b].repeat(width * height) }
    }

    /// Lays ink on the pixels of a box as far as `cover`, 0–1, says for each one's middle.
    fn lay(
        &mut self,
        (left, top, right, bottom): (f32, f32, f32, f32),
        ink: Ink,
        cover: impl Fn(f32, f32) -> f32,
    ) {
        let columns = left.max(0.0) as usize..(right.max(0.0).ceil() as usize).min(self.width);
        for y in top.max(0.0) as usize..(bottom.max(0.0).ceil() as usize).min(self.height) {
            for x in columns.clone() {
                let share = cover(x as f32 + 0.5, y as f32 + 0.5).clamp(0.0, 1.0);
                if share <= 0.0 {
                    continue;
                }
                let at = (y * self.width + x) * 3;
                for (byte, tint) in self.pixels.iter_mut().skip(at).zip([ink.0, ink.1, ink.2]) {
                    *byte = (f32::from(*byte) * (1.0 - share) + f32::from(tint) * share) as u8;
                }
            }
        }
    }

    pub fn line(&mut self, (ax, ay): (f32, f32), (bx, by): (f32, f32), width: f32, ink: Ink) {
        let half = width / 2.0;
        let (dx, dy) = (bx - ax, by - ay);
        let length = (dx * dx + dy * dy).max(f32::EPSILON);
        let margin = half + 1.0;
        let bounds = (ax.min(bx) - margin, ay.min(by) - margin, ax.max(bx) + margin, ay.max(by) + margin);
        self.lay(bounds, ink, |x, y| {
            let t = (((x - ax) * dx + (y - ay) * dy) / length).clamp(0.0, 1.0);
            half + 0.5 - (x - ax - t * dx).hypot(y - ay - t * dy)
        });
    }

    pub fn polyline(&mut self, points: &[(f32, f32)], width: f32, ink: Ink) {
        for pair in points.windows(2) {
            if let [a, b] = pair {
                self.line(*a, *b, width, ink);
            }
        }
    }

    pub fn disc(&mut self, (cx, cy): (f32, f32), radius: f32, ink: Ink) {
        let bounds = (cx - radius - 1.0, cy - radius - 1.0, cx + radius + 1.0, cy + radius + 1.0);
        self.lay(bounds, ink, |x, y| radius + 0.5 - (x - cx).hypot(y - cy));
    }

    pub fn ring(&mut self, (cx, cy): (f32, f32), radius: f32, width: f32, ink: Ink) {
        let reach = radius + width;
        let bounds = (cx - reach, cy - reach, cx + reach, cy + reach);
        self.lay(bounds, ink, |x, y| width / 2.0 + 0.5 - ((x - cx).hypot(y - cy) - radius).abs());
    }

    pub fn rounded(&mut self, x: f32, y: f32, width: f32, height: f32, radius: f32, ink: Ink) {
        self.lay((x, y, x + width, y + height), ink, |px, py| {
            let dx = (x + radius - px).max(px - (x + width - radius)).max(0.0);
            let dy = (y + radius - py).max(py - (y + height - radius)).max(0.0);
            radius + 0.5 - dx.hypot(dy)
        });
    }

    /// Capitals, digits and `<`, each letter four units wide and six high, a gap of two.
    pub fn text(&mut self, text: &str, (x, y): (f32, f32), unit: f32, width: f32, ink: Ink) {
        let mut left = x;
        for c in text.chars() {
            for polyline in stroke::letter(c) {
                let points: Vec<_> =
                    polyline.iter().map(|(px, py)| (left + px * unit, y + py * unit)).collect();
                self.polyline(&points, width, ink);
            }
            left += 6.0 * unit;
        }
    }

    /// The unevenness of paper and lens.
    pub fn grain(&mut self, dice: &mut Dice) {
        for chunk in self.pixels.chunks_mut(8) {
            for (byte, noise) in chunk.iter_mut().zip(dice.next().to_le_bytes()) {
                *byte = byte.saturating_sub(7).saturating_add(noise % 15);
            }
        }
    }

    /// A quarter turn to the left.
    pub fn turned_left(&self) -> Canvas {
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for x in (0..self.width).rev() {
            for y in 0..self.height {
                let at = (y * self.width + x) * 3;
                pixels.extend(self.pixels.iter().skip(at).take(3));
            }
        }
        Canvas { width: self.height, height: self.width, pixels }
    }
}
