//! PDF scans: the one picture of each page, taken out as it stands. A page that is written or drawn is refused, since its
//! picture alone would not be the paper.

use image::metadata::Orientation;
use image::{DynamicImage, ImageFormat};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};

use super::{LARGEST_SIDE, MOST_PAGES, MOST_PIXELS, Prepared, ScanError, decoded, from_samples, page as fit};

/// Most bytes that a stream may unpack to.
const MOST_UNPACKED: usize = 200 << 20;
/// Most bytes of a page's drawing instructions.
const MOST_CONTENT: usize = 1 << 20;
/// Most painted paths of a page that is a scan: frames and white grounds.
const MOST_PATHS: usize = 20;
/// How deep forms may hold forms.
const DEEPEST: usize = 4;

/// A matrix of PDF: a, b, c, d. Shifts do not matter here.
type Matrix = [f64; 4];

/// Where a page draws which picture.
struct Drawn<'d> {
    picture: &'d Stream,
    matrix: Matrix,
}

/// What was met on a page.
#[derive(Default)]
struct Met<'d> {
    pictures: Vec<Drawn<'d>>,
    text: bool,
    paths: usize,
}

/// The pages of a PDF as pictures.
pub(super) fn pages(bytes: &[u8]) -> Result<Vec<Prepared>, ScanError> {
    let options = LoadOptions { max_decompressed_size: Some(MOST_UNPACKED), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => ScanError::Protected,
        lopdf::Error::Decompress(_) => ScanError::TooLarge,
        _ => ScanError::Broken,
    })?;
    if document.is_encrypted() || document.encryption_state.is_some() {
        return Err(ScanError::Protected);
    }
    let pages = document.get_pages();
    if pages.is_empty() {
        return Err(ScanError::Broken);
    }
    if pages.len() > MOST_PAGES {
        return Err(ScanError::TooLarge);
    }
    pages.into_values().enumerate().map(|(at, id)| page(&document, id, at + 1)).collect()
}

fn page(document: &Document, id: ObjectId, number: usize) -> Result<Prepared, ScanError> {
    let content = document
        .get_page_content_with_limit(id, MOST_CONTENT)
        .map_err(|_| ScanError::NotAPicture { page: number })?;
    let node = document.get_dictionary(id).map_err(|_| ScanError::Broken)?;
    let mut met = Met::default();
    if let Some(resources) = inherited(document, node, b"Resources").and_then(|r| dictionary(document, r)) {
        walk(document, &content, resources, [1.0, 0.0, 0.0, 1.0], DEEPEST, &mut met)
            .ok_or(ScanError::Broken)?;
    }
    if met.text || met.paths > MOST_PATHS || met.pictures.is_empty() {
        return Err(ScanError::NotAPicture { page: number });
    }
    let [drawn] = met.pictures.as_slice() else { return Err(ScanError::SeveralPictures { page: number }) };
    let mut picture = picture(document, drawn.picture, number)?;
    picture.apply_orientation(placed(drawn.matrix));
    let turn =
        inherited(document, node, b"Rotate").and_then(|r| r.as_i64().ok()).unwrap_or(0).rem_euclid(360);
    picture.apply_orientation(match turn {
        90 => Orientation::Rotate90,
        180 => Orientation::Rotate180,
        270 => Orientation::Rotate270,
        _ => Orientation::NoTransforms,
    });
    fit(picture)
}

/// A value of a page or of the nodes above it.
fn inherited<'d>(document: &'d Document, node: &'d Dictionary, key: &[u8]) -> Option<&'d Object> {
    let mut node = node;
    for _ in 0..32 {
        if let Ok(value) = node.get(key) {
            return document.dereference(value).ok().map(|(_, object)| object);
        }
        node = dictionary(document, node.get(b"Parent").ok()?)?;
    }
    None
}

fn dictionary<'d>(document: &'d Document, object: &'d Object) -> Option<&'d Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

/// Follows drawing instructions, into forms too; `None` when they cannot be read.
fn walk<'d>(
    document: &'d Document,
    content: &[u8],
    resources: &'d Dictionary,
    start: Matrix,
    depth: usize,
    met: &mut Met<'d>,
) -> Option<()> {
    let (mut matrix, mut kept, mut visible) = (start, Vec::new(), true);
    for operation in Content::decode(content).ok()?.operations {
        let numbers: Vec<f64> =
            operation.operands.iter().filter_map(|o| o.as_float().ok()).map(f64::from).collect();
        match operation.operator.as_str() {
            "q" if kept.len() < 64 => kept.push((matrix, visible)),
            "Q" => (matrix, visible) = kept.pop().unwrap_or((start, true)),
            "cm" => {
                if let [a, b, c, d, ..] = numbers.as_slice() {
                    matrix = times([*a, *b, *c, *d], matrix);
                }
            }
            // Mode 3 is text that is searched and never seen.
            "Tr" => visible = numbers.first() != Some(&3.0),
            "Tj" | "TJ" | "'" | "\"" => met.text |= visible,
            "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "S" | "s" | "sh" | "BI" => met.paths += 1,
            "Do" => {
                let stream = operation
                    .operands
                    .first()
                    .and_then(|name| name.as_name().ok())
                    .and_then(|name| dictionary(document, resources.get(b"XObject").ok()?)?.get(name).ok())
                    .and_then(|object| document.dereference(object).ok()?.1.as_stream().ok());
                let Some(stream) = stream else { continue };
                match stream.dict.get(b"Subtype").and_then(Object::as_name) {
                    // Two are told from one; more would say nothing more.
                    Ok(b"Image") if met.pictures.len() < 2 => {
                        met.pictures.push(Drawn { picture: stream, matrix })
                    }
                    Ok(b"Form") if depth > 0 => {
                        let inner = stream.get_plain_content_with_limit(MOST_CONTENT).ok()?;
                        let own = stream.dict.get(b"Resources").ok().and_then(|r| dictionary(document, r));
                        let form = match stream.dict.get(b"Matrix").and_then(Object::as_array) {
                            Ok(values) => {
                                values.iter().filter_map(|v| v.as_float().ok()).map(f64::from).collect()
                            }
                            Err(_) => Vec::new(),
                        };
                        let matrix = match form.as_slice() {
                            [a, b, c, d, ..] => times([*a, *b, *c, *d], matrix),
                            _ => matrix,
                        };
                        walk(document, &inner, own.unwrap_or(resources), matrix, depth - 1, met)?;
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    Some(())
}

fn times(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
    ]
}

/// How a picture must be turned to stand as its page draws it.
fn placed([a, b, c, d]: Matrix) -> Orientation {
    if b.abs().max(c.abs()) > a.abs().max(d.abs()) {
        return match (b > 0.0, c > 0.0) {
            (true, false) => Orientation::Rotate270,
            (false, true) => Orientation::Rotate90,
            (true, true) => Orientation::Rotate270FlipH,
            (false, false) => Orientation::Rotate90FlipH,
        };
    }
    match (a < 0.0, d < 0.0) {
        (false, false) => Orientation::NoTransforms,
        (true, true) => Orientation::Rotate180,
        (true, false) => Orientation::FlipHorizontal,
        (false, true) => Orientation::FlipVertical,
    }
}

/// Decodes a picture of a PDF.
fn picture(document: &Document, stream: &Stream, number: usize) -> Result<DynamicImage, ScanError> {
    let unread = ScanError::UnreadForm { page: number };
    let size = |key: &[u8]| {
        let value = stream.dict.get(key).and_then(|o| document.dereference(o)).ok()?.1.as_i64().ok()?;
        u32::try_from(value).ok().filter(|side| *side > 0)
    };
    let (width, height) = size(b"Width").zip(size(b"Height")).ok_or(ScanError::Broken)?;
    if width > LARGEST_SIDE || height > LARGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(ScanError::TooLarge);
    }
    let filters = stream.filters().unwrap_or_default();
    match filters.as_slice() {
        [b"DCTDecode"] => jpeg(&stream.content),
        [before @ .., b"DCTDecode"] => {
            let mut outer = stream.clone();
            outer.dict.set("Filter", before.iter().map(|f| Object::Name(f.to_vec())).collect::<Vec<_>>());
            jpeg(&unpacked(&outer)?)
        }
        plain if plain.iter().all(|f| matches!(*f, b"FlateDecode" | b"LZWDecode" | b"ASCII85Decode")) => {
            samples(document, stream, width, height).ok_or(unread)?
        }
        _ => Err(unread),
    }
}

fn jpeg(bytes: &[u8]) -> Result<DynamicImage, ScanError> {
    match image::guess_format(bytes) {
        Ok(ImageFormat::Jpeg) => decoded(bytes),
        _ => Err(ScanError::Broken),
    }
}

fn unpacked(stream: &Stream) -> Result<Vec<u8>, ScanError> {
    stream.get_plain_content_with_limit(MOST_UNPACKED).map_err(|error| match error {
        lopdf::Error::Decompress(_) => ScanError::TooLarge,
        _ => ScanError::Broken,
    })
}

/// What the samples of a picture mean.
enum Colours {
    /// So many channels: 1 grey, 3 red, green and blue.
    Channels(usize),
    /// A table of colours, so many channels each.
    Table(usize, Vec<u8>),
}

fn colours(document: &Document, object: &Object, depth: usize) -> Option<Colours> {
    let object = document.dereference(object).ok()?.1;
    if let Ok(name) = object.as_name() {
        return match name {
            b"DeviceGray" | b"CalGray" | b"G" => Some(Colours::Channels(1)),
            b"DeviceRGB" | b"CalRGB" | b"RGB" => Some(Colours::Channels(3)),
            _ => None,
        };
    }
    let array = object.as_array().ok()?;
    match array.first()?.as_name().ok()? {
        b"ICCBased" => {
            let profile = document.dereference(array.get(1)?).ok()?.1.as_stream().ok()?;
            let channels = profile.dict.get(b"N").ok()?.as_i64().ok()?;
            matches!(channels, 1 | 3).then_some(Colours::Channels(channels as usize))
        }
        b"CalGray" => Some(Colours::Channels(1)),
        b"CalRGB" => Some(Colours::Channels(3)),
        b"Indexed" | b"I" if depth > 0 => {
            let Colours::Channels(channels) = colours(document, array.get(1)?, depth - 1)? else {
                return None;
            };
            let table = match document.dereference(array.get(3)?).ok()?.1 {
                Object::String(bytes, _) => bytes.clone(),
                Object::Stream(stream) => stream.get_plain_content_with_limit(MOST_CONTENT).ok()?,
                _ => return None,
            };
            Some(Colours::Table(channels, table))
        }
        _ => None,
    }
}

/// Unpacked samples as a picture; `None` for a form that is not read.
fn samples(
    document: &Document,
    stream: &Stream,
    width: u32,
    height: u32,
) -> Option<Result<DynamicImage, ScanError>> {
    let mask = stream.dict.get(b"ImageMask").and_then(Object::as_bool).unwrap_or(false);
    let bits = if mask { 1 } else { stream.dict.get(b"BitsPerComponent").ok()?.as_i64().ok()? };
    let colours =
        if mask { Colours::Channels(1) } else { colours(document, stream.dict.get(b"ColorSpace").ok()?, 1)? };
    let bits = usize::try_from(bits).ok().filter(|b| matches!(b, 1 | 2 | 4 | 8))?;
    let decode = stream.dict.get(b"Decode").and_then(Object::as_array).ok();
    let inverted = decode.and_then(|d| d.first()?.as_float().ok()).is_some_and(|first| first > 0.5);
    let data = match unpacked(stream) {
        Ok(data) => data,
        Err(error) => return Some(Err(error)),
    };
    let per_sample = match &colours {
        Colours::Channels(channels) => *channels,
        Colours::Table(..) => 1,
    };
    let row_samples = width as usize * per_sample;
    let row_bytes = (row_samples * bits).div_ceil(8);
    let largest = (1u16 << bits) - 1;
    let mut out = Vec::with_capacity(row_samples * height as usize);
    for row in 0..height as usize {
        let Some(row) = data.get(row * row_bytes..(row + 1) * row_bytes) else {
            return Some(Err(ScanError::Broken));
        };
        for at in 0..row_samples {
            let bit = at * bits;
            let byte = u16::from(row.get(bit / 8).copied().unwrap_or(0));
            let value = (byte >> (8 - bits - bit % 8)) & largest;
            match &colours {
                Colours::Channels(_) => {
                    let level = value * 255 / largest;
                    out.push((if inverted { 255 - level } else { level }) as u8);
                }
                Colours::Table(channels, table) => {
                    let first = usize::from(value) * channels;
                    out.extend((first..first + channels).map(|i| table.get(i).copied().unwrap_or(0)));
                }
            }
        }
    }
    let channels = match colours {
        Colours::Channels(channels) | Colours::Table(channels, _) => channels,
    };
    Some(from_samples(width, height, channels, out).ok_or(ScanError::Broken))
}
