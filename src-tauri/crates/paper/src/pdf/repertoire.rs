//! The sorts that every form needs, packed once a process: their bytes are the same in every file. What a paper uses
//! beyond them goes into a second font of its own.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::deflate::Deflater;
use super::font::Pack;
use crate::face::Face;
use crate::shape::{Run, Shaper};
use crate::sort::{Case, Sort, SortId};

/// Words whose letters, in the forms they take there, return in most texts of forms.
const LABELS: &str = "الإلكترونية منشورة بتاريخ تغير أشهر للمعني هذه قصد سجل حسب إجباري خلال في عن الضريبي ومؤدى \
    مشروع تصريح فقد طرف صفة ذكر الأسرة الوثائق نظام الحي الانخراط مطلوب مضاعف المرجع لم رت به أن التأمين غير على رمز \
    إلى آخر يفوق وعاء مبلغ زوجة قريبا تأكيد المرض الربح الشخصي اشتراك الزيادة، ؛";
/// The same for headings and values, which say less.
const HEADINGS: &str = "والفرنسية ملاحظات ينبغي بمكتب درهم تقوم أجله قصد غير سجل في عن الضريبي شهادة إرفاق طرف الأخرى \
    الوثائق الإدلاء نشاط مطبوع صالحة تاريخ العمال مع كل أي أن ملف نسخة";
const SMALL: &str = "abcdefghilmnopqrstuvxéèàç’";
const FIGURES: &str = "0123456789 \u{a0}.,:/-–·";

/// What belongs to a face's repertoire: forms are set in the first three faces of Plex; certificates use so few words
/// that only their own sorts are packed.
fn texts(face: Face) -> &'static [(&'static str, bool)] {
    match face {
        Face::Regular => &[
            (FIGURES, false),
            ("0123456789 .:·/()", true),
            (SMALL, false),
            ("yjêœôï ACDEFGILMNOPRSTUVÀÉ;«»()°¹²", false),
            (LABELS, true),
        ],
        Face::Medium => &[
            (FIGURES, false),
            ("0123456789 .", true),
            (SMALL, false),
            ("@+ABCDEFHIJLMNOPRSTU", false),
            (HEADINGS, true),
        ],
        Face::SemiBold => &[
            (FIGURES, false),
            ("0123456789 .", true),
            (SMALL, false),
            ("ACDEFILMNPRST°", false),
            (HEADINGS, true),
        ],
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::Drawing;

    fn draws_glyph_zero(sort: &Sort) -> bool {
        match &sort.drawing {
            Drawing::Glyph(glyph) => *glyph == 0,
            Drawing::Composite(parts) => parts.iter().any(|part| part.glyph == 0),
            Drawing::Blank | Drawing::Hollow => false,
        }
    }

    #[test]
    fn no_repertoire_draws_a_missing_glyph() {
        for face in Face::ALL {
            assert!(Repertoire::of(face).codes.keys().all(|sort| !draws_glyph_zero(sort)), "{face:?}");
        }
    }

    #[test]
    fn a_character_that_no_face_has_becomes_a_box_that_keeps_its_text() {
        let mut shaper = Shaper::new();
        let paragraph = shaper.paragraph(&[Run { text: "ⵜ 漢 😀\u{10ffff}", face: Face::Regular }], false);
        let sorts: Vec<&Sort> = paragraph.cells.iter().map(|c| shaper.case.get(c.sort)).collect();
        assert!(sorts.iter().all(|sort| !draws_glyph_zero(sort)));
        let boxes: Vec<&str> =
            sorts.iter().filter(|s| s.drawing == Drawing::Hollow).map(|s| s.text.as_ref()).collect();
        assert_eq!(boxes, ["ⵜ", "漢", "😀"]);
    }

    #[test]
    fn a_ligature_gives_back_each_of_its_letters() {
        let mut shaper = Shaper::new();
        let paragraph = shaper.paragraph(&[Run { text: "سلام", face: Face::Regular }], true);
        let letters: String = paragraph.cells.iter().map(|c| shaper.case.get(c.sort).text.as_ref()).collect();
        assert_eq!(letters, "سلام");
        assert!(paragraph.cells.iter().all(|c| shaper.case.get(c.sort).text.chars().count() == 1));
    }
}
