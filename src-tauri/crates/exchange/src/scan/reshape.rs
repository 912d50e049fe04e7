//! A kept page turned by quarters and cut to the part that matters. The page it is made from stays as it was.

use image::DynamicImage;
use serde::{Deserialize, Serialize};

use super::{Prepared, ScanError, decoded, guarded, page};

/// Parts of a page are given in so many parts of its side.
pub const WHOLE: u16 = 1_000;
/// A part narrower or lower than this is a slip of the hand.
const LEAST: u16 = 20;

/// How a page is changed: first turned, then cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reshape {
    /// Quarter turns clockwise.
    pub turns: u8,
    /// What is kept of the turned page; absent: all of it.
    pub part: Option<Part>,
}

/// A part of a page, in thousandths of its sides from the upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Left edge.
    pub x: u16,
    /// Upper edge.
    pub y: u16,
    /// Width.
    pub width: u16,
    /// Height.
    pub height: u16,
}

impl Part {
    /// The part within the page; `None` where next to nothing of it lies there.
    pub fn within(self) -> Option<Part> {
        let (x, y) = (self.x.min(WHOLE), self.y.min(WHOLE));
        let (width, height) = (self.width.min(WHOLE - x), self.height.min(WHOLE - y));
        (width >= LEAST && height >= LEAST).then_some(Part { x, y, width, height })
    }
}

/// The page changed.
///
/// # Errors
/// [`ScanError`]
pub fn reshape(jpeg: &[u8], change: Reshape) -> Result<Prepared, ScanError> {
    guarded(|| {
        let picture = decoded(jpeg)?;
        let turned = match change.turns % 4 {
            1 => picture.rotate90(),
            2 => picture.rotate180(),
            3 => picture.rotate270(),
            _ => picture,
        };
        page(match change.part.and_then(Part::within) {
            Some(part) => cut(&turned, part),
            None => turned,
        })
    })
}

fn cut(picture: &DynamicImage, part: Part) -> DynamicImage {
    let of = |share: u16, side: u32| (u64::from(share) * u64::from(side) / u64::from(WHOLE)) as u32;
    let (width, height) = (picture.width(), picture.height());
    picture.crop_imm(
        of(part.x, width),
        of(part.y, height),
        of(part.width, width).max(1),
        of(part.height, height).max(1),
    )
}
