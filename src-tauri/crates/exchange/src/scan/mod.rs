//! Scans of papers: the only place that decodes a picture or a foreign PDF. Whatever comes in goes out as plain upright
//! JPEG pages without metadata, small enough to print and to send.

mod header;
mod pdf;
mod reshape;
mod weakness;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, GrayImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage};

pub use header::{JpegHeader, jpeg_header};
pub use reshape::{Part, Reshape, WHOLE, reshape};
pub use weakness::{Weakness, weaknesses};

/// Most bytes of a scan.
pub const MOST_BYTES: usize = 32 << 20;
/// Most pages of a PDF scan.
pub const MOST_PAGES: usize = 30;
/// Widest page kept: A4 at 200 dots an inch.
pub const WIDEST: u32 = 1654;
/// Highest page kept.
pub const HIGHEST: u32 = 2339;
/// Bytes that a page should not exceed.
pub const PAGE_BYTES: usize = 200 << 10;

/// Widest and highest picture that is decoded.
const LARGEST_SIDE: u32 = 16_000;
/// Most pixels that are decoded: A4 at 800 dots an inch.
const MOST_PIXELS: u64 = 64_000_000;
/// Most bytes that decoding may take.
const MOST_MEMORY: u64 = 256 << 20;
/// JPEG qualities tried, from the best.
const QUALITIES: [u8; 4] = [82, 70, 56, 42];
/// A page is not made smaller than this to save bytes.
const SMALLEST: u32 = 400;
/// A pixel is coloured when its channels differ by so much.
const COLOURED: u8 = 40;
/// A page is coloured when one pixel in so many is: a stamp is enough.
const ONE_IN: usize = 1_000;

/// A page of a scan, ready to be kept and printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// A baseline JPEG, upright, without metadata.
    pub jpeg: Vec<u8>,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Whether it is grey alone (one channel) or coloured (three).
    pub grey: bool,
}

/// Why a scan was refused. Pages are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScanError {
    /// Neither JPEG nor PNG nor PDF.
    #[error("neither JPEG, PNG nor PDF")]
    Unknown,
    /// More bytes, pixels or pages than a scan has.
    #[error("too large")]
    TooLarge,
    /// Damaged: scan or save it again.
    #[error("damaged")]
    Broken,
    /// A PDF protected by a password: save it without.
    #[error("protected by a password")]
    Protected,
    /// A PDF of several pages where one is wanted: one file for one piece.
    #[error("several pages")]
    SeveralPages,
    /// A PDF page that is written or drawn, not scanned: print it and scan it, or give a picture of it.
    #[error("a page is not a picture")]
    NotAPicture {
        /// Which page.
        page: usize,
    },
    /// A PDF page made of several pictures: scan it as one.
    #[error("a page has several pictures")]
    SeveralPictures {
        /// Which page.
        page: usize,
    },
    /// A picture in a form that is not read (fax, JBIG2, JPEG 2000): scan it as JPEG.
    #[error("a picture's form is not read")]
    UnreadForm {
        /// Which page.
        page: usize,
    },
}

/// Reads a scan of one page: a JPEG, a PNG, or a PDF whose only page is one picture.
///
/// # Errors
/// [`ScanError`]
pub fn prepare(bytes: &[u8]) -> Result<Prepared, ScanError> {
    let mut pages = pages(bytes)?.into_iter();
    match (pages.next(), pages.next()) {
        (Some(page), None) => Ok(page),
        (None, _) => Err(ScanError::Broken),
        (Some(_), Some(_)) => Err(ScanError::SeveralPages),
    }
}

/// Reads a scan: a JPEG or PNG is one page, a PDF has as many as it has pages, each of which must be a single picture.
///
/// # Errors
/// [`ScanError`]
pub fn pages(bytes: &[u8]) -> Result<Vec<Prepared>, ScanError> {
    if bytes.len() > MOST_BYTES {
        return Err(ScanError::TooLarge);
    }
    guarded(|| {
        if bytes.windows(5).take(1024).any(|w| w == b"%PDF-") {
            pdf::pages(bytes)
        } else {
            Ok(vec![page(decoded(bytes)?)?])
        }
    })
}

/// A small picture of a page, at most `side` pixels wide and high.
///
/// # Errors
/// [`ScanError`]
pub fn thumbnail(jpeg: &[u8], side: u32) -> Result<Vec<u8>, ScanError> {
    guarded(|| {
        let picture = decoded(jpeg)?;
        let side = side.clamp(16, 1024);
        encoded(&fitted(picture, side, side), QUALITIES[1])
    })
}

/// Decoders are other people's code: should one give up on a crafted file, the file is broken, not the program.
fn guarded<T>(read: impl FnOnce() -> Result<T, ScanError>) -> Result<T, ScanError> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(ScanError::Broken))
}

/// Decodes a JPEG or PNG under limits and turns it upright.
fn decoded(bytes: &[u8]) -> Result<DynamicImage, ScanError> {
    let format = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png)) => format,
        _ => return Err(ScanError::Unknown),
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(ScanError::TooLarge);
    }
    // A damaged note on orientation does not make a picture unreadable.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn refused(error: image::ImageError) -> ScanError {
    match error {
        image::ImageError::Limits(_) => ScanError::TooLarge,
        _ => ScanError::Broken,
    }
}

/// A page within the size and the bytes of a dossier: less quality first, then fewer pixels.
fn page(picture: DynamicImage) -> Result<Prepared, ScanError> {
    let mut picture = fitted(picture, WIDEST, HIGHEST);
    loop {
        let mut jpeg = Vec::new();
        for quality in QUALITIES {
            jpeg = encoded(&picture, quality)?;
            if jpeg.len() <= PAGE_BYTES {
                break;
            }
        }
        let (width, height) = (picture.width(), picture.height());
        if jpeg.len() <= PAGE_BYTES || width.min(height) <= SMALLEST {
            return Ok(Prepared {
                jpeg,
                width,
                height,
                grey: matches!(picture, DynamicImage::ImageLuma8(_)),
            });
        }
        // Bytes go with the area; a little less, so that one more turn is enough.
        let share = (PAGE_BYTES as f64 / jpeg.len() as f64).sqrt() * 0.95;
        let smaller = |side: u32| ((f64::from(side) * share) as u32).max(SMALLEST);
        picture = picture.resize(smaller(width), smaller(height), FilterType::Triangle);
    }
}

/// The picture on white, no larger than given, grey where it has no colour.
fn fitted(picture: DynamicImage, width: u32, height: u32) -> DynamicImage {
    let smaller = if picture.width() > width || picture.height() > height {
        picture.resize(width, height, FilterType::Triangle)
    } else {
        picture
    };
    if matches!(smaller, DynamicImage::ImageLuma8(_)) {
        return smaller;
    }
    let colour = on_white(&smaller);
    let coloured =
        colour.pixels().filter(|Rgb([r, g, b])| r.max(g).max(b) - r.min(g).min(b) > COLOURED).count();
    if coloured * ONE_IN > colour.pixels().len() {
        DynamicImage::ImageRgb8(colour)
    } else {
        DynamicImage::ImageLuma8(DynamicImage::ImageRgb8(colour).into_luma8())
    }
}

fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let source = picture.to_rgba8();
    RgbImage::from_fn(source.width(), source.height(), |x, y| {
        let [r, g, b, alpha] = source.get_pixel(x, y).0;
        let over = |c: u8| ((u16::from(c) * u16::from(alpha) + 255 * (255 - u16::from(alpha))) / 255) as u8;
        Rgb([over(r), over(g), over(b)])
    })
}

fn encoded(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, ScanError> {
    let mut jpeg = Vec::new();
    picture
        .write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, quality))
        .map_err(|_| ScanError::Broken)?;
    Ok(jpeg)
}

/// Samples of a PDF picture, one byte each, as a picture.
fn from_samples(width: u32, height: u32, channels: usize, samples: Vec<u8>) -> Option<DynamicImage> {
    match channels {
        1 => GrayImage::from_raw(width, height, samples).map(DynamicImage::ImageLuma8),
        3 => RgbImage::from_raw(width, height, samples).map(DynamicImage::ImageRgb8),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
