use image::{Luma, Rgba};
use lopdf::{Document, Object, Stream, dictionary};
use proptest::prelude::*;

use super::*;

/// A sheet with a black corner at the top left, so that turning shows.
fn sheet(width: u32, height: u32) -> GrayImage {
    GrayImage::from_fn(width, height, |x, y| Luma([if x < width / 4 && y < height / 4 { 0 } else { 250 }]))
}

fn png(picture: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn jpeg(picture: &GrayImage) -> Vec<u8> {
    encoded(&DynamicImage::ImageLuma8(picture.clone()), 90).unwrap()
}

/// A JPEG with an EXIF note of orientation.
fn turned_by_note(picture: &GrayImage, orientation: u8) -> Vec<u8> {
    let plain = jpeg(picture);
    let mut exif = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    let length = ((exif.len() + 2) as u16).to_be_bytes();
    [&plain[..2], &[0xFF, 0xE1], &length, &exif, &plain[2..]].concat()
}

/// A PDF of one page with given instructions over one picture.
fn pdf(picture: Stream, content: &str, rotate: i64) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let picture = document.add_object(picture);
    let content = document.add_object(Stream::new(dictionary! {}, content.as_bytes().to_vec()));
    let pages = document.new_object_id();
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content, "Rotate" => rotate,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "XObject" => dictionary! { "Im" => picture } },
    });
    let kids: Vec<Object> = vec![page.into()];
    document.objects.insert(pages, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => 1 }.into());
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn jpeg_stream(picture: &GrayImage) -> Stream {
    let dict = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(picture.width()),
        "Height" => i64::from(picture.height()), "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
    };
    Stream::new(dict, jpeg(picture)).with_compression(false)
}

const WHOLE: &str = "q 595 0 0 842 0 0 cm /Im Do Q";

/// In which corner the black is: (right, bottom).
fn corner(page: &Prepared) -> (bool, bool) {
    let picture = image::load_from_memory(&page.jpeg).unwrap().to_luma8();
    let (width, height) = picture.dimensions();
    let dark = |x: u32, y: u32| picture.get_pixel(x, y).0[0] < 100;
    let (left, top, right, bottom) =
        (width / 10, height / 10, width - 1 - width / 10, height - 1 - height / 10);
    for (x, y, found) in [
        (left, top, (false, false)),
        (right, top, (true, false)),
        (left, bottom, (false, true)),
        (right, bottom, (true, true)),
    ] {
        if dark(x, y) {
            return found;
        }
    }
    panic!("no dark corner")
}

#[test]
fn a_large_picture_becomes_a_small_upright_page_without_metadata() {
    let pages = pages(&turned_by_note(&sheet(2000, 1200), 6)).unwrap();
    let [page] = pages.as_slice() else { panic!("one page") };
    assert!(page.width <= WIDEST && page.height <= HIGHEST && page.height > page.width && page.grey);
    assert!(page.jpeg.len() <= PAGE_BYTES && !page.jpeg.windows(4).any(|w| w == b"Exif"));
    assert_eq!(corner(page), (true, false));
    let header = JpegHeader { width: page.width, height: page.height, grey: true };
    assert_eq!(jpeg_header(&page.jpeg), Some(header));
    let small = image::load_from_memory(&thumbnail(&page.jpeg, 200).unwrap()).unwrap();
    assert!(small.width() <= 200 && small.height() <= 200);
}

#[test]
fn noise_is_brought_under_the_size_and_colour_is_kept() {
    let mut state = 1u32;
    let noise = RgbImage::from_fn(700, 900, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Rgb(state.to_be_bytes()[..3].try_into().unwrap())
    });
    let page = &pages(&png(noise)).unwrap()[0];
    assert!(page.jpeg.len() <= PAGE_BYTES && !page.grey, "{}", page.jpeg.len());
    let glass = image::RgbaImage::from_pixel(50, 50, Rgba([0, 0, 0, 0]));
    let page = &pages(&png(glass)).unwrap()[0];
    assert!(image::load_from_memory(&page.jpeg).unwrap().to_luma8().pixels().all(|p| p.0[0] > 250));
}

#[test]
fn the_single_picture_of_a_pdf_page_is_taken_out_as_the_page_shows_it() {
    let picture = sheet(400, 600);
    for (content, rotate, expected) in [
        (WHOLE, 0, (false, false)),
        (WHOLE, 90, (true, false)),
        ("q -595 0 0 -842 595 842 cm /Im Do Q", 0, (true, true)),
        ("q 0 842 -595 0 595 0 cm /Im Do Q", 0, (false, true)),
        ("q 1 0 0 1 0 0 cm BT 3 Tr /F1 9 Tf (caché) Tj ET 595 0 0 842 0 0 cm /Im Do Q", 0, (false, false)),
    ] {
        let pages = pages(&pdf(jpeg_stream(&picture), content, rotate)).unwrap();
        assert_eq!(corner(&pages[0]), expected, "{content} {rotate}");
    }
    let bits: Vec<u8> = (0..64 * 8).map(|at| if at % 8 < 2 && at / 8 < 16 { 0 } else { 0xFF }).collect();
    let mut raw = Stream::new(
        dictionary! { "Subtype" => "Image", "Width" => 64, "Height" => 64, "ColorSpace" => "DeviceGray", "BitsPerComponent" => 1 },
        bits,
    );
    raw.compress().unwrap();
    assert_eq!(corner(&pages(&pdf(raw, WHOLE, 0)).unwrap()[0]), (false, false));
}

#[test]
fn refuses_what_is_no_scan_and_says_why() {
    let picture = sheet(40, 60);
    let mut fax = jpeg_stream(&picture);
    fax.dict.set("Filter", "CCITTFaxDecode");
    let whole = jpeg(&sheet(300, 300));
    for (bytes, expected) in [
        (pdf(jpeg_stream(&picture), "BT /F1 9 Tf (lu) Tj ET", 0), ScanError::NotAPicture { page: 1 }),
        (pdf(jpeg_stream(&picture), "", 0), ScanError::NotAPicture { page: 1 }),
        (pdf(jpeg_stream(&picture), "/Im Do /Im Do", 0), ScanError::SeveralPictures { page: 1 }),
        (pdf(fax, WHOLE, 0), ScanError::UnreadForm { page: 1 }),
        (b"%PDF-1.7 nothing".to_vec(), ScanError::Broken),
        (b"GIF89a".to_vec(), ScanError::Unknown),
        (Vec::new(), ScanError::Unknown),
        (whole[..40].to_vec(), ScanError::Broken),
        (vec![0; MOST_BYTES + 1], ScanError::TooLarge),
    ] {
        assert_eq!(pages(&bytes), Err(expected));
    }
}

#[test]
fn a_picture_that_claims_to_be_huge_is_refused_before_it_is_decoded() {
    let mut huge = png(sheet(8, 8));
    // Width and height of the header, and its check sum.
    huge[16..20].copy_from_slice(&15_000u32.to_be_bytes());
    huge[20..24].copy_from_slice(&15_000u32.to_be_bytes());
    let sum = crc32fast::hash(&huge[12..29]).to_be_bytes();
    huge[29..33].copy_from_slice(&sum);
    assert_eq!(pages(&huge), Err(ScanError::TooLarge));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_bytes_are_pages_or_refused(noise in proptest::collection::vec(any::<u8>(), 0..200), at in 0usize..4000, kind in 0usize..3) {
        let mut bytes = match kind {
            0 => jpeg(&sheet(40, 60)),
            1 => png(sheet(40, 60)),
            _ => pdf(jpeg_stream(&sheet(40, 60)), WHOLE, 0),
        };
        let at = at % bytes.len();
        let end = (at + noise.len()).min(bytes.len());
        bytes.splice(at..end, noise.iter().copied());
        let _ = pages(&bytes);
        let _ = pages(&noise);
        let _ = jpeg_header(&bytes);
    }
}

#[test]
fn a_page_is_turned_then_cut_and_the_black_corner_tells() {
    let page = jpeg(&sheet(400, 600));
    let turned = reshape(&page, Reshape { turns: 1, part: None }).unwrap();
    assert_eq!((turned.width, turned.height), (600, 400));
    let light =
        |page: &Prepared, x: u32, y: u32| decoded(&page.jpeg).unwrap().into_luma8().get_pixel(x, y).0[0];
    assert!(light(&turned, 590, 10) < 40 && light(&turned, 10, 10) > 200, "the corner went to the right");
    let part = Part { x: 750, y: 0, width: 250, height: 250 };
    let cut = reshape(&page, Reshape { turns: 1, part: Some(part) }).unwrap();
    assert_eq!((cut.width, cut.height), (150, 100));
    assert!(light(&cut, 75, 50) < 40);
    let outside = Part { x: 990, y: 0, width: 500, height: 500 };
    assert_eq!(
        reshape(&page, Reshape { turns: 0, part: Some(outside) }).unwrap().width,
        400,
        "next to nothing"
    );
}
