//! Why two members may be one, in words.

use milaf_domain::Language;
use milaf_domain::duplicate::{Strength, Why};
use milaf_l10n::message;

/// «même date de naissance», «خط الهاتف نفسه».
pub fn why(reason: Why, language: Language) -> String {
    worded("why", reason.code(), language)
}

/// «probable», «مؤكد».
pub fn strength(strength: Strength, language: Language) -> String {
    worded("strength", strength.code(), language)
}

fn worded(family: &str, code: &str, language: Language) -> String {
    message(language, &format!("duplicate-{code}-{family}"), &[]).unwrap_or_else(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_and_strength_is_worded_in_both_languages() {
        for language in Language::ALL {
            assert!(Why::ALL.iter().all(|reason| why(*reason, language) != reason.code()));
            assert!(
                Strength::ALL
                    .iter()
                    .all(|s| super::strength(*s, language) != s.code() || language == Language::Fr)
            );
        }
    }
}
