//! Letters as pen strokes, and the word «SPÉCIMEN / نموذج» that every picture bears.

use super::canvas::{Canvas, Ink};

/// The strokes of a capital, a digit or `<`; none for anything else. A stroke is a run of points on a grid of four by
/// six, written as pairs of digits.
pub(super) fn letter(c: char) -> Vec<Vec<(f32, f32)>> {
    let strokes = match c {
        'A' => "062046 1434",
        'B' => "0006 003041423303 3344453606",
        'C' => "4130100105163645",
        'D' => "0006 003041453606",
        'E' => "40000646 0333",
        'F' => "400006 0333",
        'G' => "413010010516364543 4323",
        'H' => "0006 4046 0343",
        'I' => "2026 1030 1636",
        'J' => "4045361605",
        'K' => "0006 4003 0346",
        'L' => "000646",
        'M' => "0600234046",
        'N' => "06004640",
        'O' => "103041453616050110",
        'P' => "06003041423303",
        'Q' => "103041453616050110 2446",
        'R' => "06003041423303 2346",
        'S' => "413010010213334445361605",
        'T' => "0040 2026",
        'U' => "000516364540",
        'V' => "002640",
        'W' => "0016233640",
        'X' => "0046 4006",
        'Y' => "002340 2326",
        'Z' => "00400646",
        '0' => "103041453616050110 0541",
        '1' => "112026 1636",
        '2' => "01103041420646",
        '3' => "011030414233 13334445361605",
        '4' => "36300444",
        '5' => "400003334445361605",
        '6' => "30100105163645443304",
        '7' => "004026",
        '8' => "13334241301001021304051636454433",
        '9' => "423313020110304145361605",
        '<' => "411345",
        _ => "",
    };
    strokes.split(' ').map(points).filter(|p| p.len() > 1).collect()
}

fn points(run: &str) -> Vec<(f32, f32)> {
    let digits: Vec<f32> = run.chars().filter_map(|c| c.to_digit(10)).map(|d| d as f32).collect();
    digits.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?))).collect()
}

/// نموذج: the body of each letter from right to left, on a baseline at zero, upward negative.
const NAMUDHAJ: [&[(f32, f32)]; 6] = [
    &[(24.0, -3.2), (24.0, -0.6), (23.4, 0.0), (21.2, 0.0)],
    &[(21.2, 0.0), (21.0, -1.4), (20.0, -2.0), (19.0, -1.4), (18.9, -0.2), (20.0, 0.5), (21.2, 0.0)],
    &[(18.9, 0.0), (17.3, 0.0), (17.2, -1.6), (16.2, -2.3), (15.2, -1.6), (15.4, -0.4), (17.2, 0.0)],
    &[(17.2, 0.0), (17.0, 1.4), (15.8, 2.7), (13.8, 3.2)],
    &[(11.0, -4.2), (12.2, -2.4), (12.2, -0.6), (11.4, 0.0), (8.8, 0.0)],
    &[
        (6.9, -2.2),
        (5.6, -3.0),
        (3.8, -2.6),
        (2.2, -2.9),
        (3.6, -2.0),
        (2.1, -0.6),
        (1.6, 1.2),
        (2.3, 3.0),
        (4.2, 3.9),
        (6.8, 3.5),
    ],
];
const DOTS: [(f32, f32); 3] = [(23.4, -5.0), (11.0, -6.0), (4.6, 0.8)];

/// A run of points with its corners cut twice (Chaikin), as a pen rounds them.
pub(super) fn rounded(points: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let cut = |points: Vec<(f32, f32)>| -> Vec<(f32, f32)> {
        let between =
            |(ax, ay): (f32, f32), (bx, by): (f32, f32), t: f32| (ax + (bx - ax) * t, ay + (by - ay) * t);
        let inner = points.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)));
        let corners = inner.flat_map(|(a, b)| [between(a, b, 0.25), between(a, b, 0.75)]);
        points.first().copied().into_iter().chain(corners).chain(points.last().copied()).collect()
    };
    cut(cut(points.to_vec()))
}

/// «SPÉCIMEN» and «نموذج» one above the other, from the upper left corner.
pub(super) fn specimen(c: &mut Canvas, (x, y): (f32, f32), unit: f32, ink: Ink) {
    let latin = unit * 0.5;
    c.text("SPECIMEN", (x, y), latin, unit * 0.4, ink);
    let accent = [(x + 13.5 * latin, y - 0.8 * latin), (x + 15.0 * latin, y - 2.2 * latin)];
    c.polyline(&accent, unit * 0.4, ink);
    let at = |(px, py): (f32, f32)| (x + px * unit, y + (py + 10.0) * unit);
    for stroke in NAMUDHAJ {
        let points: Vec<_> = stroke.iter().copied().map(at).collect();
        c.polyline(&rounded(&points), unit * 0.62, ink);
    }
    for dot in DOTS {
        c.disc(at(dot), unit * 0.5, ink);
    }
}
