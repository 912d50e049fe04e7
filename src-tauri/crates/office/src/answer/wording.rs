//! The plan of an answer in words.

use milaf_domain::Language;
use milaf_l10n::msg::cnss_answer as words;

use super::{AnswerDoubt, AnswerFate, MatchedBy};

/// What a row would do: «à rapprocher», «جديد».
pub fn fate(fate: AnswerFate, language: Language) -> &'static str {
    match fate {
        AnswerFate::New => words::new_fate(language),
        AnswerFate::Changed => words::changed_fate(language),
        AnswerFate::Unchanged => words::unchanged_fate(language),
        AnswerFate::Pending => words::pending_fate(language),
        AnswerFate::Leftover => words::leftover_fate(language),
        AnswerFate::Faulty => words::faulty_fate(language),
        AnswerFate::LeftOut => words::left_out_fate(language),
    }
}

/// What makes a row doubtful or faulty, and what to do.
pub fn doubt(doubt: AnswerDoubt, language: Language) -> &'static str {
    match doubt {
        AnswerDoubt::NoOutcome => words::no_outcome_doubt(language),
        AnswerDoubt::RegistrationShape => words::registration_shape_doubt(language),
        AnswerDoubt::RegistrationTaken => words::registration_taken_doubt(language),
        AnswerDoubt::RegistrationDiffers => words::registration_differs_doubt(language),
        AnswerDoubt::RegistrationMissing => words::registration_missing_doubt(language),
        AnswerDoubt::NameDiffers => words::name_differs_doubt(language),
        AnswerDoubt::CinDiffers => words::cin_differs_doubt(language),
        AnswerDoubt::Contradicts => words::contradicts_doubt(language),
        AnswerDoubt::Twice => words::twice_doubt(language),
        AnswerDoubt::ReasonUnknown => words::reason_unknown_doubt(language),
        AnswerDoubt::CorrectionUnread => words::correction_unread_doubt(language),
        AnswerDoubt::LeftAgain => words::left_again_doubt(language),
    }
}

/// By what a row was found: «n° de dossier», «الاسم».
pub fn matched_by(by: MatchedBy, language: Language) -> &'static str {
    match by {
        MatchedBy::Hand => words::hand_match(language),
        MatchedBy::Dossier => words::dossier_match(language),
        MatchedBy::Cin => words::cin_match(language),
        MatchedBy::Registration => words::registration_match(language),
        MatchedBy::Name => words::name_match(language),
    }
}
