//! Lists in a sentence: «a, b et c», «أ وب وج».

use milaf_domain::Language;

/// All of them: «a, b et c»; «أ وب وج», the waw joined to an Arabic word and parted from anything else.
pub fn all_of<S: AsRef<str>>(language: Language, items: &[S]) -> String {
    match language {
        Language::Fr => french(items, " et "),
        Language::Ar => arabic(items, |item| match item.chars().next() {
            Some('\u{0621}'..='\u{064A}') => " و",
            _ => " و\u{A0}",
        }),
    }
}

/// One of them: «a, b ou c»; «أ أو ب أو ج».
pub fn one_of<S: AsRef<str>>(language: Language, items: &[S]) -> String {
    match language {
        Language::Fr => french(items, " ou "),
        Language::Ar => arabic(items, |_| " أو "),
    }
}

fn french<S: AsRef<str>>(items: &[S], last: &str) -> String {
    let mut text = String::new();
    for (at, item) in items.iter().enumerate() {
        text.push_str(match at {
            0 => "",
            _ if at + 1 == items.len() => last,
            _ => ", ",
        });
        text.push_str(item.as_ref());
    }
    text
}

fn arabic<S: AsRef<str>>(items: &[S], link: impl Fn(&str) -> &'static str) -> String {
    let mut text = String::new();
    for (at, item) in items.iter().map(AsRef::as_ref).enumerate() {
        if at > 0 {
            text.push_str(link(item));
        }
        text.push_str(item);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_lists_as_each_language_does() {
        assert_eq!(all_of(Language::Fr, &["a", "b", "c"]), "a, b et c");
        assert_eq!(all_of(Language::Ar, &["أ", "ب", "ج"]), "أ وب وج");
        assert_eq!(all_of(Language::Ar, &["الملف", "CIN", "12"]), "الملف و\u{A0}CIN و\u{A0}12");
        assert_eq!(one_of(Language::Fr, &["a", "b"]), "a ou b");
        assert_eq!(one_of(Language::Ar, &["أ", "ب"]), "أ أو ب");
    }

    #[test]
    fn leaves_short_lists_as_they_are() {
        assert_eq!(all_of(Language::Fr, &["seul"]), "seul");
        assert_eq!(all_of::<&str>(Language::Ar, &[]), "");
    }
}
