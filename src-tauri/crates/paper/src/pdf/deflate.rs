//! Compression, with one state kept for all streams.

use flate2::{Compress, Compression, FlushCompress, Status};

/// Beyond this level the time grows faster than the size falls.
const LEVEL: u32 = 4;

pub(crate) struct Deflater {
    state: Compress,
}

impl Deflater {
    pub fn new() -> Deflater {
        Deflater { state: Compress::new(Compression::new(LEVEL), true) }
    }

    /// One for what is compressed once a process.
    pub fn thorough() -> Deflater {
        Deflater { state: Compress::new(Compression::best(), true) }
    }

    /// The data in zlib form.
    pub fn deflate(&mut self, data: &[u8]) -> Vec<u8> {
        self.state.reset();
        let mut out = Vec::with_capacity(data.len() / 2 + 64);
        loop {
            let rest = data.get(self.state.total_in() as usize..).unwrap_or_default();
            match self.state.compress_vec(rest, &mut out, FlushCompress::Finish) {
                Ok(Status::StreamEnd) | Err(_) => return out,
                Ok(Status::Ok | Status::BufError) => out.reserve(out.len() + 64),
            }
        }
    }
}
