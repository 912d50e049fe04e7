//! What a JPEG says of itself, read without decoding it.

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
        let [0xFF, marker, after @ ..] = rest else { return None };
        // Fill bytes may stand before a marker.
        if *marker == 0xFF {
            rest = rest.get(1..)?;
            continue;
        }
        let length = usize::from(u16::from_be_bytes([*after.first()?, *after.get(1)?]));
        let segment = after.get(2..length)?;
        if matches!(marker, 0xC0..=0xC2) {
            let [8, h1, h2, w1, w2, samples @ (1 | 3), ..] = segment else { return None };
            let side = |a: &u8, b: &u8| u32::from(u16::from_be_bytes([*a, *b]));
            return Some(JpegHeader { width: side(w1, w2), height: side(h1, h2), grey: *samples == 1 });
        }
        if matches!(marker, 0xD9 | 0xDA) {
            return None;
        }
        rest = after.get(length..)?;
    }
}
