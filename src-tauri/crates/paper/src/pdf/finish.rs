//! The finished file: pages, fonts, pictures, tags, bookmarks and metadata put together.

use super::canvas::{Drawn, VEIL, font_name, picture_name, upright};
use super::file::{File, Number, put, put_hex, put_text};
use super::font::Pack;
use super::repertoire::Repertoire;
use super::{Imprint, metadata, tags};
use crate::attach::{Colour, Picture};
use crate::face::Face;
use crate::page::{Bookmark, Format, HEIGHT, Sheets};
use crate::press::Press;
use crate::sort::Sort;

pub(super) fn finish(press: &mut Press, sheets: &Sheets, drawn: Drawn, imprint: &Imprint<'_>) -> Vec<u8> {
    let extra = pack_extra(press, &drawn);
    let mut file = File::new(&mut press.deflater);
    let (catalog, info) = (file.reserve(), file.reserve());
    let resources = resources(&mut file, sheets, &drawn, &extra);
    let pages = write_pages(&mut file, &drawn, resources, sheets.format);
    let tree = tags::write(&mut file, &sheets.structure, &drawn.marked, &pages.numbers, sheets.lang);
    let outline = write_bookmarks(&mut file, &sheets.bookmarks, &pages.numbers);
    let (xmp, profile) = (file.reserve(), file.reserve());
    file.stream(xmp, "/Type/Metadata/Subtype/XML", metadata::xmp(sheets, imprint).as_bytes());
    file.stream(profile, "/N 3/Filter/FlateDecode", metadata::profile());
    file.object(info, |o| write_info(o, sheets, imprint));
    file.object(catalog, |o| {
        put!(o, "<</Type/Catalog/Pages {} 0 R/Lang({})", pages.root, sheets.lang.tag());
        put!(o, "/MarkInfo<</Marked true>>/StructTreeRoot {tree} 0 R/Metadata {xmp} 0 R");
        put!(o, "/ViewerPreferences<</DisplayDocTitle true>>");
        put!(o, "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)");
        put!(o, "/Info(sRGB)/DestOutputProfile {profile} 0 R>>]");
        if let Some(outline) = outline {
            put!(o, "/Outlines {outline} 0 R/PageMode/UseOutlines");
        }
        o.extend(b">>");
    });
    let mut trailer = format!("/Root {catalog} 0 R/Info {info} 0 R/ID[").into_bytes();
    put_hex(&mut trailer, &imprint.document_id);
    put_hex(&mut trailer, &imprint.document_id);
    trailer.push(b']');
    file.close(&String::from_utf8_lossy(&trailer))
}

fn write_info(o: &mut Vec<u8>, sheets: &Sheets, imprint: &Imprint<'_>) {
    let date = imprint.made_on.strftime("D:%Y%m%d%H%M%S");
    o.extend(b"<</Title");
    put_text(o, &sheets.title);
    if !imprint.author.is_empty() {
        o.extend(b"/Author");
        put_text(o, imprint.author);
    }
    o.extend(b"/Producer");
    put_text(o, imprint.producer);
    put!(o, "/CreationDate({date})/ModDate({date})>>");
}

/// The fonts of what lies outside of the repertoires.
fn pack_extra(press: &mut Press, drawn: &Drawn) -> Vec<(Face, Pack)> {
    Face::ALL
        .into_iter()
        .zip(&drawn.extra)
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(face, ids)| {
            let sorts: Vec<&Sort> = ids.iter().map(|id| press.shaper.case.get(*id)).collect();
            (face, Pack::new(face, &sorts, &mut press.deflater))
        })
        .collect()
}

/// Writes fonts and pictures, and the dictionary through which every page reaches them.
fn resources(file: &mut File<'_>, sheets: &Sheets, drawn: &Drawn, extra: &[(Face, Pack)]) -> Number {
    let mut fonts: Vec<(String, Number)> = Vec::new();
    for (face, used) in Face::ALL.into_iter().zip(drawn.repertoires) {
        if used {
            fonts.push((font_name(face, false), Repertoire::of(face).pack.write(file)));
        }
    }
    for (face, pack) in extra {
        fonts.push((font_name(*face, true), pack.write(file)));
    }
    let pictures: Vec<Number> = sheets.pictures.iter().map(|p| write_picture(file, p)).collect();
    let number = file.reserve();
    file.object(number, |o| {
        o.extend(b"<</Font<<");
        fonts.iter().for_each(|(name, font)| put!(o, "/{name} {font} 0 R"));
        o.extend(b">>");
        if !pictures.is_empty() {
            put!(o, "/ExtGState<</{VEIL}<</ca .14>>>>/XObject<<");
            pictures.iter().enumerate().for_each(|(i, p)| put!(o, "/{} {p} 0 R", picture_name(i)));
            o.extend(b">>");
        }
        o.extend(b">>");
    });
    number
}

/// A form that shows the stored picture upright on the unit square.
fn write_picture(file: &mut File<'_>, picture: &Picture) -> Number {
    let (form, image) = (file.reserve(), file.reserve());
    let colour = match picture.colour {
        Colour::Grey => "DeviceGray",
        Colour::Rgb => "DeviceRGB",
    };
    let (width, height) = (picture.width, picture.height);
    let entries = format!(
        "/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/{colour}/BitsPerComponent 8/Filter/DCTDecode"
    );
    file.stream(image, &entries, &picture.jpeg);
    let entries = format!("/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</P {image} 0 R>>>>");
    file.stream(form, &entries, format!("{} cm/P Do", upright(picture.turn)).as_bytes());
    form
}

struct Pages {
    root: Number,
    numbers: Vec<Number>,
}

fn write_pages(file: &mut File<'_>, drawn: &Drawn, resources: Number, format: Format) -> Pages {
    // Everything is drawn down from the upper edge of an upright page: the box of a lying one begins where that one ends.
    let (below, across) = (HEIGHT - format.height(), format.width());
    let root = file.reserve();
    let numbers = file.reserve_many(drawn.pages.len());
    for (i, (page, content)) in numbers.iter().zip(&drawn.pages).enumerate() {
        let stream = file.reserve();
        file.deflated(stream, "", content);
        file.object(*page, |o| {
            put!(o, "<</Type/Page/Parent {root} 0 R/Resources {resources} 0 R/Contents {stream} 0 R");
            put!(o, "/MediaBox[0 {below} {across} {HEIGHT}]/StructParents {i}/Tabs/S>>");
        });
    }
    file.object(root, |o| {
        put!(o, "<</Type/Pages/Count {}/Kids[", numbers.len());
        numbers.iter().for_each(|page| put!(o, "{page} 0 R "));
        o.extend(b"]>>");
    });
    Pages { root, numbers }
}

/// Writes the outline of papers that have one.
fn write_bookmarks(file: &mut File<'_>, bookmarks: &[Bookmark], pages: &[Number]) -> Option<Number> {
    let numbers = file.reserve_many(bookmarks.len());
    let (first, last) = (*numbers.first()?, *numbers.last()?);
    let root = file.reserve();
    for (i, (bookmark, number)) in bookmarks.iter().zip(&numbers).enumerate() {
        let page = pages.get(bookmark.page).or(pages.first())?;
        file.object(*number, |o| {
            o.extend(b"<</Title");
            put_text(o, &bookmark.title);
            put!(o, "/Parent {root} 0 R/Dest[{page} 0 R/XYZ null {:.0} null]", HEIGHT - bookmark.y);
            if let Some(before) = i.checked_sub(1).and_then(|b| numbers.get(b)) {
                put!(o, "/Prev {before} 0 R");
            }
            if let Some(after) = numbers.get(i + 1) {
                put!(o, "/Next {after} 0 R");
            }
            o.extend(b">>");
        });
    }
    file.object(root, |o| {
        put!(o, "<</Type/Outlines/First {first} 0 R/Last {last} 0 R/Count {}>>", numbers.len());
    });
    Some(root)
}
