//! The sorts that every form needs, packed once a process: their bytes are the same in every file. What a paper uses
//! beyond them goes into a second font of its own.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::deflate::Deflater;
use super::font::Pack;
use crate::face::Face;
use crate::shape::{Run, Shaper};
use crate::sort::{Case, Sort, SortId};

/// Arabic letters alone and joined, with the ligatures of everyday words.
const ARABIC: &str = "ء آ أ ؤ إ ئ ا ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي \
    بآ بأ بؤ بإ بئب ئب بئ با ببب بة تتت ثثث ججج ححح خخخ بد بذ بر بز سسس ششش صصص ضضض ططط ظظظ ععع غغغ ففف ققق ككك للل ممم \
    ننن ههه بو بى ييي لا بلا لأ بلأ لإ بلإ لآ الله، ؛ ؟";
const LATIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz fi éèêàâçôîûùœÉÀ";
const COMMON: &str = "0123456789 \u{a0}.,:;/()-–—+%·’'«»°&@•¹²³";

/// What belongs to a face's repertoire: forms are set in the first three faces of Plex; certificates use so few words
/// that only their own sorts are packed.
fn texts(face: Face) -> &'static [(&'static str, bool)] {
    match face {
        Face::Regular | Face::Medium | Face::SemiBold => {
            &[(COMMON, false), (COMMON, true), (LATIN, false), (ARABIC, true)]
        }
        Face::Bold | Face::Naskh | Face::NaskhBold => &[],
    }
}

/// A face's repertoire.
pub(crate) struct Repertoire {
    codes: HashMap<Sort, u16>,
    pub pack: Pack,
}

impl Repertoire {
    pub fn of(face: Face) -> &'static Repertoire {
        static PACKED: [OnceLock<Repertoire>; 6] = [const { OnceLock::new() }; 6];
        PACKED[face.index()].get_or_init(|| Repertoire::pack(face))
    }

    fn pack(face: Face) -> Repertoire {
        let mut shaper = Shaper::new();
        let mut codes: HashMap<Sort, u16> = HashMap::new();
        let mut sorts: Vec<Sort> = Vec::new();
        for (text, rtl) in texts(face) {
            let paragraph = shaper.paragraph(&[Run { text, face }], *rtl);
            for cell in &paragraph.cells {
                let sort = shaper.case.get(cell.sort);
                if sort.face == face && !codes.contains_key(sort) {
                    sorts.push(sort.clone());
                    codes.insert(sort.clone(), sorts.len() as u16);
                }
            }
        }
        let pack = Pack::new(face, &sorts.iter().collect::<Vec<_>>(), &mut Deflater::thorough());
        Repertoire { codes, pack }
    }
}

/// The code of each sort of a case within its face's repertoire, looked up once.
#[derive(Default)]
pub(crate) struct Codes(Vec<Option<u16>>);

impl Codes {
    pub fn code(&mut self, case: &Case, id: SortId) -> Option<u16> {
        while self.0.len() < case.len().min(id.index() + 1) {
            let sort = case.at(self.0.len());
            self.0.push(Repertoire::of(sort.face).codes.get(sort).copied());
        }
        self.0.get(id.index()).copied().flatten()
    }
}
