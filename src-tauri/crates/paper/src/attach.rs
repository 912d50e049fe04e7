//! Scans: JPEG files passed through untouched, turned upright by their placement.

/// A picture to place on a page. Its bytes are not opened here: whoever decodes pictures says what they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// A baseline or progressive JPEG file, whole.
    pub jpeg: std::sync::Arc<[u8]>,
    /// Width in pixels, as stored.
    pub width: u32,
    /// Height in pixels, as stored.
    pub height: u32,
    /// How its samples are to be read.
    pub colour: Colour,
    /// How it is to be turned to stand upright.
    pub turn: Turn,
}

/// Colour of a picture's samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// One sample a pixel.
    Grey,
    /// Three samples a pixel, or YCbCr.
    Rgb,
}

/// Quarter turns, clockwise, that bring a picture upright.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turn {
    /// It stands as it is.
    #[default]
    None,
    /// A quarter to the right.
    Right,
    /// Upside down.
    Half,
    /// A quarter to the left.
    Left,
}

impl Picture {
    /// Width and height once upright, in pixels.
    pub fn upright(&self) -> (u32, u32) {
        match self.turn {
            Turn::None | Turn::Half => (self.width, self.height),
            Turn::Right | Turn::Left => (self.height, self.width),
        }
    }
}
