//! The typefaces of papers: IBM Plex Sans Arabic for forms, Amiri for certificates (SIL OFL 1.1), embedded at build.

use std::sync::OnceLock;

use harfrust::Font;

use crate::outline::Outlines;

/// A typeface of one weight. Both families measure 1000 units to the em, which every width in this crate relies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Face {
    /// Plex 400: labels, running text.
    Regular,
    /// Plex 500: values.
    Medium,
    /// Plex 600: titles, headings, totals.
    SemiBold,
    /// Plex 700: what must be seen from afar.
    Bold,
    /// Amiri 400: certificates.
    Naskh,
    /// Amiri 700: titles of certificates.
    NaskhBold,
}

/// Thousandths of an em: the unit of everything measured in type.
pub const EM: f32 = 1000.0;

impl Face {
    /// Every face, in the order of its index.
    pub const ALL: [Face; 6] =
        [Face::Regular, Face::Medium, Face::SemiBold, Face::Bold, Face::Naskh, Face::NaskhBold];

    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// The face asked when this one lacks a character.
    pub(crate) fn substitute(self) -> Face {
        match self {
            Face::Regular | Face::Medium => Face::Naskh,
            Face::SemiBold | Face::Bold => Face::NaskhBold,
            Face::Naskh => Face::Regular,
            Face::NaskhBold => Face::Bold,
        }
    }

    /// The heavier cut used for words set off within a text of this face.
    pub fn strong(self) -> Face {
        match self {
            Face::Regular | Face::Medium => Face::SemiBold,
            Face::SemiBold | Face::Bold => Face::Bold,
            Face::Naskh | Face::NaskhBold => Face::NaskhBold,
        }
    }

    /// The face of certificates that stands for a face of forms.
    pub(crate) fn in_naskh(self) -> Face {
        match self {
            Face::Regular | Face::Medium | Face::Naskh => Face::Naskh,
            Face::SemiBold | Face::Bold | Face::NaskhBold => Face::NaskhBold,
        }
    }

    /// The PostScript name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Face::Regular => "IBMPlexSansArabic",
            Face::Medium => "IBMPlexSansArabic-Medm",
            Face::SemiBold => "IBMPlexSansArabic-SmBld",
            Face::Bold => "IBMPlexSansArabic-Bold",
            Face::Naskh => "Amiri-Regular",
            Face::NaskhBold => "Amiri-Bold",
        }
    }

    pub(crate) fn typeface(self) -> &'static Typeface {
        static LOADED: [OnceLock<Typeface>; 6] = [const { OnceLock::new() }; 6];
        LOADED[self.index()].get_or_init(|| Typeface::load(self))
    }

    fn bytes(self) -> &'static [u8] {
        macro_rules! embedded {
            ($file:literal) => {
                include_bytes!(concat!(
                    env!("CARGO_MANIFEST_DIR"),
                    "/fonts/node_modules/@expo-google-fonts/",
                    $file
                ))
            };
        }
        match self {
            Face::Regular => embedded!("ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf"),
            Face::Medium => embedded!("ibm-plex-sans-arabic/500Medium/IBMPlexSansArabic_500Medium.ttf"),
            Face::SemiBold => embedded!("ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf"),
            Face::Bold => embedded!("ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf"),
            Face::Naskh => embedded!("amiri/400Regular/Amiri_400Regular.ttf"),
            Face::NaskhBold => embedded!("amiri/700Bold/Amiri_700Bold.ttf"),
        }
    }
}

/// A loaded face: for the shaper and for the subset.
pub(crate) struct Typeface {
    pub font: Font,
    pub outlines: Outlines,
}

impl Typeface {
    fn load(face: Face) -> Typeface {
        let bytes = face.bytes();
        let font = Font::new(bytes.to_vec(), 0).expect("an embedded typeface is a font");
        let outlines = Outlines::read(bytes).expect("an embedded typeface has TrueType outlines");
        Typeface { font, outlines }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_face_measures_a_thousand_units_to_the_em() {
        for face in Face::ALL {
            assert_eq!(face.typeface().font.units_per_em(), 1000, "{face:?}");
        }
    }
}
