//! How a name sounds, whichever script it is written in: the consonants that both scripts write, without articles and
//! vowels. Names that sound alike may be one person's; whether they are is for the comparison to say.

use crate::fold::fold;

/// Articles written apart in Latin letters: El Alaoui, Ez-Zahraoui, En-Nasiri.
const ARTICLES: [&str; 10] = ["el", "al", "l", "es", "ez", "er", "en", "ech", "ed", "et"];
/// Titles that one list writes and another leaves out.
const TITLES: [&str; 14] = [
    "moulay",
    "my",
    "mly",
    "sidi",
    "si",
    "lalla",
    "hadj",
    "haj",
    "hajj",
    "مولاي",
    "سيدي",
    "لاله",
    "لالا",
    "الحاج",
];
/// Usual short forms of a first name.
const SHORT: [(&str, &str); 3] = [("med", "mohamed"), ("mohd", "mohamed"), ("md", "mohamed")];
/// Heads of names made with عبد and an article, which Latin letters join in many ways.
const SERVANTS: [(&str, &str); 5] =
    [("abdel", "abd"), ("abdul", "abd"), ("abdal", "abd"), ("abdoul", "abd"), ("عبدال", "عبد")];

/// The ways in which one spelling of a name may sound: with and without an article that is joined to it. Empty where it
/// holds no consonant that both scripts write.
pub fn sounds(name: &str) -> Vec<String> {
    // The ending ة is not heard, and folding would make an h of it.
    let folded = fold(&name.replace('ة', ""));
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let is_said = |word: &&&str| !TITLES.contains(*word) && !ARTICLES.contains(*word);
    let said: Vec<&str> = words.iter().filter(is_said).copied().collect();
    let said = if said.is_empty() { words } else { said };
    let mut whole = String::new();
    let mut bare = String::new();
    for (at, word) in said.iter().enumerate() {
        let last = at + 1 == said.len();
        let word = SHORT.iter().find(|(short, _)| short == word).map_or(*word, |(_, long)| *long);
        let joined = SERVANTS.iter().find_map(|(head, kept)| Some((*kept, word.strip_prefix(head)?)));
        let (kept, rest) = joined.unwrap_or(("", word));
        let text =
            format!("{kept}{}", rest.strip_prefix("ال").filter(|r| r.chars().count() > 1).unwrap_or(rest));
        write(&text, last, &mut whole);
        // Of the first word, the article may be joined or be none at all: Elalaoui, Lahcen, لحسن.
        let other = if at == 0 { article_changed(word) } else { None };
        write(other.as_deref().unwrap_or(&text), last, &mut bare);
    }
    let mut sounds = vec![whole];
    if !bare.is_empty() && !sounds.contains(&bare) {
        sounds.push(bare);
    }
    sounds.retain(|sound| !sound.is_empty());
    sounds
}

/// The same word with its joined article off, or with one that counts as its own letter.
fn article_changed(word: &str) -> Option<String> {
    if let Some(rest) = word.strip_prefix("ال") {
        return Some(format!("ل{rest}"));
    }
    let heads = ["el", "al", "la", "le", "l", "ل"];
    heads
        .iter()
        .find_map(|head| word.strip_prefix(head))
        .filter(|rest| rest.chars().count() > 2)
        .map(str::to_owned)
}

/// Writes the consonants of a folded word behind `out`. A breath at the end of a name is not heard in Latin letters.
fn write(word: &str, last: bool, out: &mut String) {
    let mut letters = word.chars().peekable();
    let mut begins = true;
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let (heard, joined) = heard(letter, next, begins);
        begins = false;
        if joined {
            letters.next();
        }
        if heard == 'h' && last && letters.peek().is_none() {
            continue;
        }
        if heard != ' ' && !out.ends_with(heard) {
            out.push(heard);
        }
    }
}

/// What is heard of a letter, a blank for a vowel; and whether the next letter belongs to it.
fn heard(letter: char, next: Option<char>, begins: bool) -> (char, bool) {
    let h = next == Some('h');
    match letter {
        'c' if h => ('C', true),
        's' if h => ('C', true),
        'k' if h => ('x', true),
        'g' if h => ('G', true),
        'r' if h && begins => ('G', true),
        't' | 'd' if h => (letter, true),
        'p' if h => ('f', true),
        'd' if next == Some('j') => ('j', true),
        'c' if matches!(next, Some('e' | 'i' | 'y')) => ('s', false),
        'c' | 'k' | 'q' | 'g' | 'x' | 'ق' | 'ك' => ('k', false),
        'b' | 'p' | 'ب' | 'پ' => ('b', false),
        't' | 'ت' | 'ث' | 'ط' => ('t', false),
        'j' | 'ج' => ('j', false),
        'h' | 'ح' | 'ه' => ('h', false),
        'خ' => ('x', false),
        'd' | 'د' | 'ذ' | 'ض' | 'ظ' => ('d', false),
        'r' | 'ر' => ('r', false),
        'z' | 'ز' => ('z', false),
        's' | 'س' | 'ص' => ('s', false),
        'ش' => ('C', false),
        'غ' => ('G', false),
        'f' | 'v' | 'ف' | 'ڤ' => ('f', false),
        'l' | 'ل' => ('l', false),
        'm' | 'م' => ('m', false),
        'n' | 'ن' => ('n', false),
        _ => (' ', false),
    }
}

/// Letters that must be put in, taken out or changed to make one text of the other, two exchanged neighbours counted once;
/// `most` and more are not told apart.
pub fn distance(a: &str, b: &str, most: usize) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) >= most {
        return most;
    }
    let width = b.len() + 1;
    let (mut before, mut above): (Vec<usize>, Vec<usize>) = (vec![0; width], (0..width).collect());
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |line: &[usize], column: usize| line.get(column).copied().unwrap_or(most);
            let mut least =
                (at(&above, j) + usize::from(x != y)).min(at(&above, j + 1) + 1).min(at(&row, j) + 1);
            let turned = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if turned {
                least = least.min(at(&before, j - 1) + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or(0).min(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(a: &str, b: &str) -> bool {
        let (a, b) = (sounds(a), sounds(b));
        a.iter().any(|sound| b.contains(sound))
    }

    #[test]
    fn one_name_sounds_the_same_in_both_scripts_and_in_its_usual_spellings() {
        let names = [
            ["Mohamed", "Mohammed", "محمد", "Med"],
            ["EL ALAOUI", "Alaoui", "العلوي", "Elalaoui"],
            ["Abdellah", "Abd Allah", "عبد الله", "عبدالله"],
            ["Idrissi", "El Idrissi", "الإدريسي", "الادريسي"],
            ["Abdelkrim", "Abd El Krim", "عبد الكريم", "عبدالكريم"],
            ["Abderrahmane", "Abdelrahman", "عبد الرحمان", "عبدالرحمن"],
            ["Lahcen", "El Hassan", "الحسن", "لحسن"],
            ["Noureddine", "Nour Eddine", "نور الدين", "Nordine"],
            ["Salaheddine", "Salah Eddine", "صلاح الدين", "Salah-Eddine"],
            ["Fatima Zahra", "Fatima-Zahra", "فاطمة الزهراء", "Fatimazahra"],
            ["Ghali", "Rhali", "غالي", "Ghalli"],
            ["Khadija", "Khadidja", "خديجة", "Khadijah"],
            ["Bouchaïb", "Bouchaib", "بوشعيب", "Bou Chaib"],
            ["Benali", "Ben Ali", "بن علي", "بنعلي"],
            ["Moulay Youssef", "My Youssef", "يوسف", "مولاي يوسف"],
            ["Aït Lahcen", "Ait Lahcen", "أيت لحسن", "ايت لحسن"],
            ["Houcine", "El Houssine", "الحسين", "حسين"],
        ];
        for spellings in names {
            for a in spellings {
                for b in spellings {
                    assert!(alike(a, b), "{a} {:?} / {b} {:?}", sounds(a), sounds(b));
                }
            }
        }
    }

    #[test]
    fn other_names_sound_otherwise() {
        for (a, b) in [
            ("Mohamed", "Ahmed"),
            ("محمد", "Hamid"),
            ("El Alaoui", "Benali"),
            ("الإدريسي", "Bennani"),
            ("Khalid", "Ghali"),
            ("Hassan", "Hanane"),
        ] {
            assert!(!alike(a, b), "{a} {b}");
        }
    }

    #[test]
    fn counts_slips_of_the_hand() {
        assert_eq!([distance("JB54321", "JB54231", 3), distance("abc", "abc", 3)], [1, 0]);
        assert_eq!([distance("JB54321", "JB543210", 3), distance("abcdef", "uvwxyz", 3)], [1, 3]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_its_sounds(text in "\\PC{0,40}") {
            for sound in sounds(&text) {
                proptest::prop_assert!(!sound.is_empty() && sound.is_ascii());
            }
        }

        #[test]
        fn the_distance_is_the_same_from_both_ends(a in "[abc]{0,6}", b in "[abc]{0,6}") {
            proptest::prop_assert_eq!(distance(&a, &b, 9), distance(&b, &a, 9));
        }
    }
}
