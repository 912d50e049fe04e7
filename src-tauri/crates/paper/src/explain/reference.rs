//! Legal references in Arabic. The rule book writes them as French texts do; Arabic texts cite the same law with other
//! words and dots: «Loi 98-15» is «القانون رقم 98.15».

use milaf_domain::Language;
use milaf_l10n::date;
use milaf_l10n::msg::explain as words;

use crate::mark::ltr;

/// A word of references in a language.
type Word = fn(Language) -> &'static str;

/// Longer wordings before those they begin with. The flag: its number is written with dots.
const WORDS: [(Word, bool); 17] = [
    (words::bill_reference, true),
    (words::law_reference, true),
    (words::dahir_reference, true),
    (words::decrees_reference, true),
    (words::decree_reference, true),
    (words::tax_code_reference, false),
    (words::article_reference, false),
    (words::register_reference, false),
    (words::annex_reference, false),
    (words::gazette_reference, false),
    (words::dated_reference, false),
    (words::usage_reference, false),
    (words::published_reference, false),
    (words::tax_guide_reference, false),
    (words::form_reference, false),
    (words::measure_reference, false),
    (words::findings_reference, false),
];

/// A reference of the rule book as a language cites it; what it does not know stays as written, isolated.
pub(super) fn reference(language: Language, text: &str) -> String {
    match language {
        Language::Fr => text.to_owned(),
        Language::Ar => arabic(text),
    }
}

/// Several references, each once, articles of one law drawn together: «Loi 09-08, art. 5, 7».
pub(super) fn joined(texts: &[&str]) -> Vec<String> {
    const ARTICLE: &str = ", art. ";
    let mut joined: Vec<(&str, Vec<&str>)> = Vec::new();
    for text in texts {
        let (law, article) = match text.split_once(ARTICLE).filter(|(_, rest)| !rest.contains([';', ','])) {
            Some((law, article)) => (law, Some(article)),
            None => (*text, None),
        };
        let known =
            joined.iter_mut().find(|(l, articles)| *l == law && articles.is_empty() == article.is_none());
        match (known, article) {
            (Some((_, articles)), Some(article)) if !articles.contains(&article) => articles.push(article),
            (None, article) => joined.push((law, article.into_iter().collect())),
            _ => {}
        }
    }
    let text = |(law, articles): (&str, Vec<&str>)| {
        if articles.is_empty() { law.to_owned() } else { format!("{law}{ARTICLE}{}", articles.join(", ")) }
    };
    joined.into_iter().map(text).collect()
}

fn arabic(text: &str) -> String {
    let mut out = String::with_capacity(2 * text.len());
    let mut rest = text;
    let mut dotted = false;
    while let Some(first) = rest.chars().next() {
        if let Some((word, dots, tail)) = known(rest) {
            let several = word == words::article_reference(Language::Ar) && has_several(tail);
            out.push_str(if several { words::articles_reference(Language::Ar) } else { word });
            (dotted, rest) = (dots, tail);
        } else if let Some(tail) = rest.strip_prefix(" et ") {
            out.push_str(" و\u{A0}");
            rest = tail;
        } else if first.is_alphanumeric() {
            let end =
                rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | ')' | ';')).unwrap_or(rest.len());
            let (token, tail) = rest.split_at(end);
            out.push_str(&token_in_arabic(token, dotted));
            rest = tail;
        } else {
            out.push(match first {
                ',' => '،',
                ';' => '؛',
                other => other,
            });
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    out.replace(" ؛", "؛").replace("\u{A0}؛", "؛")
}

/// Whether several articles follow, up to the end of the law.
fn has_several(tail: &str) -> bool {
    let own = tail.split(';').next().unwrap_or_default();
    own.contains(',') || own.contains(" et ")
}

fn token_in_arabic(token: &str, dotted: bool) -> String {
    if let Some(month) = (1..=12).find(|m| date::month_name(Language::Fr, *m) == token) {
        return date::month_name(Language::Ar, month).to_owned();
    }
    let number = token.chars().all(|c| c.is_ascii_digit() || c == '-');
    if dotted && number { ltr(&token.replace('-', ".")) } else { ltr(token) }
}

/// The known wording that `text` begins with, whatever its first capital, and what follows it.
fn known(text: &str) -> Option<(&'static str, bool, &str)> {
    WORDS.iter().find_map(|(word, dotted)| {
        let french = word(Language::Fr);
        let head = text.get(..french.len())?;
        let tail = text.get(french.len()..)?;
        let whole = head.to_lowercase() == french.to_lowercase()
            && !(french.ends_with(char::is_alphanumeric) && tail.starts_with(char::is_alphanumeric));
        whole.then(|| (word(Language::Ar), *dotted, tail))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::plain;

    #[test]
    fn cites_laws_as_arabic_texts_do() {
        for (french, arabic) in [
            ("Loi 98-15", "القانون رقم 98.15"),
            (
                "Loi 98-15 ; CGI, art. 73-II-B-6°",
                "القانون رقم 98.15؛ المدونة العامة للضرائب، المادة 73-II-B-6°",
            ),
            ("Décrets 2-19-719 et 2-21-528", "المراسيم رقم 2.19.719 و\u{A0}2.21.528"),
            (
                "Loi 98-15 (dahir 1-17-15 du 23 juin 2017)",
                "القانون رقم 98.15 (الظهير رقم 1.17.15 بتاريخ 23 يونيو 2017)",
            ),
            ("CGI, art. 40-I et 73-II-B-6°", "المدونة العامة للضرائب، المواد 40-I و\u{A0}73-II-B-6°"),
            ("Loi 53-05\u{A0}; loi 43-20", "القانون رقم 53.05؛ القانون رقم 43.20"),
            ("Usage", "الممارسة الجارية"),
            ("OACI 9303", "OACI 9303"),
        ] {
            assert_eq!(plain(&reference(Language::Ar, french)), arabic);
        }
    }

    #[test]
    fn draws_articles_of_one_law_together() {
        let texts = ["Loi 09-08, art. 5", "Loi 09-08, art. 7", "Usage", "Loi 09-08, art. 5", "Usage"];
        assert_eq!(joined(&texts), ["Loi 09-08, art. 5, 7", "Usage"]);
    }

    #[test]
    fn leaves_french_references_alone() {
        assert_eq!(reference(Language::Fr, "CGI, art. 40-I"), "CGI, art. 40-I");
    }
}
