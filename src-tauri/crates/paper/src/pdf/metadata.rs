//! What a file says of itself: XMP, and the colour space its colours are meant in.

use std::sync::OnceLock;

use super::Imprint;
use super::deflate::Deflater;
use crate::page::Sheets;

/// The extension schema that PDF/A asks for before a file may name PDF/UA.
const ACCESSIBLE: &str = concat!(
    "<pdfuaid:part>1</pdfuaid:part><pdfaExtension:schemas ",
    "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" ",
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" ",
    "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">",
    "<rdf:Bag><rdf:li rdf:parseType=\"Resource\">",
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>",
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>",
    "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>",
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
    "<pdfaProperty:category>internal</pdfaProperty:category>",
    "<pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li>",
    "</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
);

/// The XMP packet: PDF/A-2b, and PDF/UA-1 where the imprint says so.
pub(crate) fn xmp(sheets: &Sheets, imprint: &Imprint<'_>) -> String {
    let (title, author, producer) =
        (escaped(&sheets.title), escaped(imprint.author), escaped(imprint.producer));
    let (lang, date) = (sheets.lang.tag(), imprint.made_on.strftime("%Y-%m-%dT%H:%M:%S"));
    let accessible = if imprint.accessible { ACCESSIBLE } else { "" };
    let creator = if author.is_empty() {
        String::new()
    } else {
        format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>")
    };
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li>\
         <rdf:li xml:lang=\"{lang}\">{title}</rdf:li></rdf:Alt></dc:title>{creator}\
         <dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>\
         <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\
         <pdf:Producer>{producer}</pdf:Producer><pdfaid:part>2</pdfaid:part>\
         <pdfaid:conformance>B</pdfaid:conformance>{accessible}</rdf:Description></rdf:RDF></x:xmpmeta>\
         <?xpacket end=\"w\"?>"
    )
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

/// The profile of [`srgb`], compressed once.
pub(crate) fn profile() -> &'static [u8] {
    static PROFILE: OnceLock<Vec<u8>> = OnceLock::new();
    PROFILE.get_or_init(|| Deflater::thorough().deflate(&srgb()))
}

/// The sRGB colour space (IEC 61966-2-1) as a display profile of ICC version 4.2.
fn srgb() -> Vec<u8> {
    let fixed = |values: &[f64]| -> Vec<u8> {
        values.iter().flat_map(|v| ((v * 65536.0).round() as i32).to_be_bytes()).collect()
    };
    let typed = |kind: &[u8; 4], body: Vec<u8>| [kind.as_slice(), &[0; 4], &body].concat();
    let text = |words: &str| {
        let utf16: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let head: Vec<u8> = [1u32, 12].iter().flat_map(|v| v.to_be_bytes()).collect();
        let place: Vec<u8> = [utf16.len() as u32, 28].iter().flat_map(|v| v.to_be_bytes()).collect();
        typed(b"mluc", [head, b"enUS".to_vec(), place, utf16].concat())
    };
    let xyz = |values: [f64; 3]| typed(b"XYZ ", fixed(&values));
    // Adapted to D50 as ICC profiles are.
    let curve = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045];
    let adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];
    let curve = typed(b"para", [vec![0, 3, 0, 0], fixed(&curve)].concat());
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", text("sRGB")),
        (b"cprt", text("CC0")),
        (b"wtpt", xyz([0.9642, 1.0, 0.8249])),
        (b"rXYZ", xyz([0.43607, 0.22249, 0.01392])),
        (b"gXYZ", xyz([0.38515, 0.71687, 0.09708])),
        (b"bXYZ", xyz([0.14307, 0.06061, 0.7141])),
        (b"chad", typed(b"sf32", fixed(&adaptation))),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    for (tag, body) in &tags {
        data.resize(data.len().next_multiple_of(4), 0);
        table.extend(*tag);
        table.extend(((start + data.len()) as u32).to_be_bytes());
        table.extend((body.len() as u32).to_be_bytes());
        data.extend(body);
    }
    data.resize(data.len().next_multiple_of(4), 0);
    let mut head = vec![0u8; 128];
    head[0..4].copy_from_slice(&((start + data.len()) as u32).to_be_bytes());
    head[8..12].copy_from_slice(&[4, 0x20, 0, 0]);
    head[12..24].copy_from_slice(b"mntrRGB XYZ ");
    head[24..36].copy_from_slice(&[0x07, 0xea, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    head[36..40].copy_from_slice(b"acsp");
    head[68..80].copy_from_slice(&fixed(&[0.9642, 1.0, 0.8249]));
    [head, table, data].concat()
}
