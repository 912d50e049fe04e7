//! Scans: the only place that decodes a picture or somebody else's PDF.
//!
//! Whatever comes in goes out as one upright JPEG without metadata, decoded under limits and encoded anew: no position
//! of a phone, no hidden payload, no file that a reader of papers would choke on.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, imageops::FilterType};
use lopdf::{Document, Object, Stream};

/// Most bytes of a file dropped on a piece.
pub const MOST_BYTES: usize = 40 << 20;
/// Most pixels along one side.
const MOST_PIXELS: u32 = 20_000;
/// Most memory that decoding one picture may take.
const MOST_MEMORY: u64 = 400 << 20;
/// An A4 page at 200 dots an inch is so wide: enough to read a stamp, small enough to send.
const WIDTH: u32 = 1_654;
const HEIGHT: u32 = 2_339;
/// What a kept scan may weigh before it is encoded with less quality.
const TARGET_BYTES: usize = 200_000;
/// Qualities tried one after the other.
const QUALITIES: [u8; 4] = [78, 66, 54, 42];

/// A scan ready to be kept and printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// A baseline JPEG, upright, without metadata.
    pub jpeg: Vec<u8>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScanError {
    /// Larger than the caps.
    #[error("too large")]
    TooLarge,
    /// Neither JPEG, PNG nor PDF.
    #[error("neither JPEG, PNG nor PDF")]
    UnknownKind,
    /// The file is damaged.
    #[error("damaged")]
    Damaged,
    /// The PDF is protected by a password.
    #[error("protected by a password")]
    Protected,
    /// The PDF has several pages: one file for one piece.
    #[error("several pages")]
    SeveralPages,
    /// The PDF's page is not one picture.
    #[error("not one picture")]
    NotOnePicture,
}

/// Reads a JPEG, a PNG, or a PDF whose only page is one picture.
///
/// # Errors
/// [`ScanError`].
pub fn prepare(bytes: &[u8]) -> Result<Prepared, ScanError> {
    if bytes.len() > MOST_BYTES {
        return Err(ScanError::TooLarge);
    }
    let picture = if bytes.starts_with(b"%PDF-") { of_pdf(bytes)? } else { decoded(bytes)? };
    encoded(within_page(picture))
}

/// The same as a small picture, `side` pixels at most along each side.
///
/// # Errors
/// As [`prepare`].
pub fn thumbnail(jpeg: &[u8], side: u32) -> Result<Prepared, ScanError> {
    encoded(decoded(jpeg)?.thumbnail(side, side))
}

/// Not larger than a page at the resolution kept; what is smaller stays as it is.
fn within_page(picture: DynamicImage) -> DynamicImage {
    let (wide, high) = if picture.width() > picture.height() { (HEIGHT, WIDTH) } else { (WIDTH, HEIGHT) };
    let larger = picture.width() > wide || picture.height() > high;
    if larger { picture.resize(wide, high, FilterType::Triangle) } else { picture }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

/// A JPEG or PNG, turned upright by what its camera noted.
fn decoded(bytes: &[u8]) -> Result<DynamicImage, ScanError> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| ScanError::Damaged)?;
    if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png)) {
        return Err(ScanError::UnknownKind);
    }
    reader.limits(limits());
    let refused = |error: image::ImageError| match error {
        image::ImageError::Limits(_) => ScanError::TooLarge,
        _ => ScanError::Damaged,
    };
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if decoder.total_bytes() > MOST_MEMORY || width > MOST_PIXELS || height > MOST_PIXELS {
        return Err(ScanError::TooLarge);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// Grey stays grey; transparency lies on white; quality falls until the scan is light enough.
fn encoded(picture: DynamicImage) -> Result<Prepared, ScanError> {
    let flat = if picture.color().has_alpha() {
        let mut ground = image::RgbaImage::from_pixel(picture.width(), picture.height(), image::Rgba([255; 4]));
        image::imageops::overlay(&mut ground, &picture.to_rgba8(), 0, 0);
        DynamicImage::ImageRgba8(ground)
    } else {
        picture
    };
    let flat = match flat {
        grey @ DynamicImage::ImageLuma8(_) => grey,
        DynamicImage::ImageLuma16(_) => DynamicImage::ImageLuma8(flat.to_luma8()),
        other => DynamicImage::ImageRgb8(other.into_rgb8()),
    };
    let mut jpeg = Vec::new();
    for quality in QUALITIES {
        jpeg.clear();
        flat.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, quality)).map_err(|_| ScanError::Damaged)?;
        if jpeg.len() <= TARGET_BYTES {
            break;
        }
    }
    Ok(Prepared { jpeg, width: flat.width(), height: flat.height() })
}

/// The picture that is the only page of a scanned PDF.
fn of_pdf(bytes: &[u8]) -> Result<DynamicImage, ScanError> {
    let document = Document::load_mem(bytes).map_err(|_| ScanError::Damaged)?;
    if document.is_encrypted() || document.trailer.get(b"Encrypt").is_ok() {
        return Err(ScanError::Protected);
    }
    let pages = document.get_pages();
    let mut pages = pages.values();
    let (Some(page), None) = (pages.next(), pages.next()) else {
        return Err(ScanError::SeveralPages);
    };
    let page = document.get_dictionary(*page).map_err(|_| ScanError::Damaged)?;
    let mut pictures = images(&document, page).into_iter();
    let (Some(picture), None) = (pictures.next(), pictures.next()) else {
        return Err(ScanError::NotOnePicture);
    };
    let mut picture = of_stream(&document, picture)?;
    let turn = page.get(b"Rotate").and_then(Object::as_i64).unwrap_or(0).rem_euclid(360);
    picture.apply_orientation(match turn {
        90 => Orientation::Rotate90,
        180 => Orientation::Rotate180,
        270 => Orientation::Rotate270,
        _ => Orientation::NoTransforms,
    });
    Ok(picture)
}

/// The images among a page's resources.
fn images<'d>(document: &'d Document, page: &'d lopdf::Dictionary) -> Vec<&'d Stream> {
    let follow = |object: &'d Object| document.dereference(object).map(|(_, o)| o).ok();
    let dictionary = |object: &'d Object| follow(object).and_then(|o| o.as_dict().ok());
    let resources = page.get(b"Resources").ok().and_then(dictionary);
    let objects = resources.and_then(|r| r.get(b"XObject").ok()).and_then(dictionary);
    let streams = objects.into_iter().flat_map(|o| o.iter()).filter_map(|(_, o)| follow(o)?.as_stream().ok());
    streams.filter(|s| matches!(s.dict.get(b"Subtype").and_then(Object::as_name), Ok(b"Image"))).collect()
}

/// An embedded JPEG, or plain samples of eight bits.
fn of_stream(document: &Document, stream: &Stream) -> Result<DynamicImage, ScanError> {
    let filters = stream.filters().unwrap_or_default();
    if filters == [b"DCTDecode"] {
        return decoded(&stream.content);
    }
    let number = |key: &[u8]| {
        let object = stream.dict.get(key).ok().and_then(|o| document.dereference(o).ok());
        object.and_then(|(_, o)| o.as_i64().ok()).and_then(|n| u32::try_from(n).ok())
    };
    let (Some(width), Some(height), Some(8)) = (number(b"Width"), number(b"Height"), number(b"BitsPerComponent"))
    else {
        return Err(ScanError::NotOnePicture);
    };
    let samples = u64::from(width) * u64::from(height);
    if width > MOST_PIXELS || height > MOST_PIXELS || samples * 3 > MOST_MEMORY {
        return Err(ScanError::TooLarge);
    }
    if filters != [b"FlateDecode"] && !filters.is_empty() {
        return Err(ScanError::NotOnePicture);
    }
    let content = inflated(stream, samples * 3 + 1)?;
    let length = content.len() as u64;
    if length == samples {
        image::GrayImage::from_raw(width, height, content).map(DynamicImage::ImageLuma8)
    } else if length == samples * 3 {
        image::RgbImage::from_raw(width, height, content).map(DynamicImage::ImageRgb8)
    } else {
        None
    }
    .ok_or(ScanError::NotOnePicture)
}

/// A stream's bytes, `most` at the most: what claims to be more is no picture of its size.
fn inflated(stream: &Stream, most: u64) -> Result<Vec<u8>, ScanError> {
    use std::io::Read;
    if stream.filters().is_err() {
        return Ok(stream.content.clone());
    }
    let mut content = Vec::new();
    let mut source = flate2::read::ZlibDecoder::new(stream.content.as_slice()).take(most);
    source.read_to_end(&mut content).map_err(|_| ScanError::Damaged)?;
    Ok(content)
}

/// What a JPEG says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JpegHeader {
    /// Pixels across, as stored.
    pub width: u32,
    /// Pixels down, as stored.
    pub height: u32,
    /// One sample a pixel rather than three.
    pub grey: bool,
}

/// Reads the frame header of a JPEG of eight bits without decoding it (ITU T.81, B.2.2); `None` when it has none.
pub fn jpeg_header(bytes: &[u8]) -> Option<JpegHeader> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    loop {
        let (marker, after) = match rest {
            [0xFF, marker, after @ ..] => (*marker, after),
            _ => return None,
        };
        // Fill bytes before a marker.
        if marker == 0xFF {
            rest = rest.get(1..)?;
            continue;
        }
        let length = usize::from(u16::from_be_bytes([*after.first()?, *after.get(1)?]));
        let segment = after.get(2..length)?;
        if matches!(marker, 0xC0..=0xC2) {
            let [8, h1, h2, w1, w2, samples, ..] = segment else { return None };
            let grey = match samples {
                1 => true,
                3 => false,
                _ => return None,
            };
            let side = |a: &u8, b: &u8| u32::from(u16::from_be_bytes([*a, *b]));
            return Some(JpegHeader { width: side(w1, w2), height: side(h1, h2), grey });
        }
        if matches!(marker, 0xD9 | 0xDA) {
            return None;
        }
        rest = after.get(length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::dictionary;
    use proptest::prelude::*;

    fn jpeg(width: u32, height: u32) -> Vec<u8> {
        let picture = image::RgbImage::from_fn(width, height, |x, y| image::Rgb([(x / 16) as u8, (y / 16) as u8, 90]));
        let mut bytes = Vec::new();
        DynamicImage::ImageRgb8(picture).write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90)).unwrap();
        bytes
    }

    fn pdf(pages: usize, encrypted: bool) -> Vec<u8> {
        let mut document = Document::with_version("1.5");
        let tree = document.new_object_id();
        let kids: Vec<Object> = (0..pages)
            .map(|_| {
                let picture = document.add_object(Stream::new(
                    dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 40, "Height" => 30,
                        "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode" },
                    jpeg(40, 30),
                ));
                let resources = dictionary! { "XObject" => dictionary! { "I" => picture } };
                document.add_object(dictionary! { "Type" => "Page", "Parent" => tree, "Rotate" => 90,
                    "Resources" => resources }).into()
            })
            .collect();
        let count = kids.len() as i64;
        document.objects.insert(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into());
        let root = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
        document.trailer.set("Root", root);
        if encrypted {
            document.trailer.set("Encrypt", dictionary! { "Filter" => "Standard" });
        }
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn keeps_an_upright_jpeg_without_metadata() {
        let prepared = prepare(&jpeg(2_000, 3_000)).unwrap();
        assert_eq!((prepared.width, prepared.height), (1_559, 2_339));
        assert!(prepared.jpeg.len() <= TARGET_BYTES);
        let header = jpeg_header(&prepared.jpeg).unwrap();
        assert_eq!((header.width, header.height, header.grey), (1_559, 2_339, false));
        assert!(!prepared.jpeg.windows(4).any(|w| w == b"Exif"));
    }

    #[test]
    fn takes_the_picture_of_a_scanned_pdf_and_turns_it() {
        let prepared = prepare(&pdf(1, false)).unwrap();
        assert_eq!((prepared.width, prepared.height), (30, 40));
        assert_eq!(prepare(&pdf(2, false)), Err(ScanError::SeveralPages));
        assert!(prepare(&pdf(1, true)).is_err());
    }

    #[test]
    fn refuses_what_is_no_scan() {
        assert_eq!(prepare(b"GIF89a..."), Err(ScanError::UnknownKind));
        assert_eq!(prepare(b"%PDF-1.7 nothing"), Err(ScanError::Damaged));
        let mut cut = jpeg(400, 300);
        cut.truncate(300);
        assert!(prepare(&cut).is_err());
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>, at in 0usize..2_000, byte: u8) {
            let _ = prepare(&bytes);
            let _ = jpeg_header(&bytes);
            for mut real in [jpeg(30, 20), pdf(1, false)] {
                let place = at % real.len();
                real[place] = byte;
                let _ = prepare(&real);
                let _ = jpeg_header(&real);
            }
        }
    }
}
