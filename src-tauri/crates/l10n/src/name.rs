//! Names of the closed lists of the trade: states, stages, relations, offices, and the sentences of faults and errors.

use std::borrow::Cow;

use milaf_domain::dossier::DossierState;
use milaf_domain::piece::{PieceForm, PieceStanding, PieceState};
use milaf_domain::situation::{AddressPlace, MaritalStatus, MembershipBody};
use milaf_domain::{
    ChangeKind, ClockKind, Fault, FaultCode, Language, LineKind, Nationality, Office, Outcome, PaperLanguage,
    PaymentMeans, RefusalReason, Relation, RemovalReason, Sex, Stage, TransmissionKind,
};

use crate::message::{Value, message};
use crate::msg::{
    association, attestation, clock, common, dossier, dues, fault as fault_words, member, piece,
    registration, transmission,
};

/// «oui», «non»; `None`: «inconnu».
pub fn yes_no(language: Language, answer: Option<bool>) -> &'static str {
    match answer {
        Some(true) => common::yes_word(language),
        Some(false) => common::no_word(language),
        None => common::unknown_word(language),
    }
}

/// The name of a paper's language: «arabe et français».
pub fn language_name(language: Language, named: PaperLanguage) -> &'static str {
    match named {
        PaperLanguage::Ar => common::arabic_name(language),
        PaperLanguage::Fr => common::french_name(language),
        PaperLanguage::Both => common::both_name(language),
    }
}

/// «Monsieur», «السيدة»; unknown: «M./Mme», «السيد(ة)».
pub fn civility(language: Language, sex: Option<Sex>) -> &'static str {
    common::mister_title(language, sex)
}

/// «Page 2 sur 6», «الصفحة 2 من 6».
pub fn page_foot(language: Language, page: usize, pages: usize) -> String {
    common::page_foot(language, common::PageFoot { page: page.into(), pages: pages.into() })
}

/// «masculin», «أنثى», as on form 328-1-01.
pub fn sex(language: Language, sex: Sex) -> &'static str {
    match sex {
        Sex::Male => member::male_name(language),
        Sex::Female => member::female_name(language),
    }
}

/// «mariée», «أرمل»; the form (e), (ة) where the sex is unknown.
pub fn marital_status(language: Language, status: MaritalStatus, sex: Option<Sex>) -> &'static str {
    match status {
        MaritalStatus::Single => member::single_name(language, sex),
        MaritalStatus::Married => member::married_name(language, sex),
        MaritalStatus::Divorced => member::divorced_name(language, sex),
        MaritalStatus::Widowed => member::widowed_name(language, sex),
    }
}

/// «conjointe», «ولد متكفل به»; `sex` is the dependant's.
pub fn relation(language: Language, relation: Relation, sex: Option<Sex>) -> &'static str {
    match relation {
        Relation::Spouse => member::spouse_name(language, sex),
        Relation::Child => member::child_name(language),
    }
}

/// «marocaine», or the nationality as written.
pub fn nationality(language: Language, nationality: &Nationality) -> Cow<'static, str> {
    match nationality {
        Nationality::Moroccan => Cow::Borrowed(member::moroccan_name(language)),
        Nationality::Other(name) => Cow::Owned(name.in_language(language).to_owned()),
    }
}

/// «adresse personnelle», «العنوان المهني».
pub fn address_place(language: Language, place: AddressPlace) -> &'static str {
    match place {
        AddressPlace::Home => member::home_name(language),
        AddressPlace::Work => member::work_name(language),
    }
}

/// «présidente», «الكاتب العام»; `sex` is the holder's.
pub fn office(language: Language, office: Office, sex: Option<Sex>) -> &'static str {
    match office {
        Office::President => association::president_name(language, sex),
        Office::Secretary => association::secretary_name(language, sex),
        Office::Treasurer => association::treasurer_name(language, sex),
    }
}

/// «adhésion à l’association», «التسجيل في الغرفة المهنية».
pub fn membership_body(language: Language, body: MembershipBody) -> &'static str {
    match body {
        MembershipBody::Association => association::membership_name(language),
        MembershipBody::Chamber => association::chamber_name(language),
    }
}

/// «prêt à transmettre», «مستوفى».
pub fn dossier_state(language: Language, state: DossierState) -> &'static str {
    match state {
        DossierState::Draft => dossier::draft_name(language),
        DossierState::Complete => dossier::complete_name(language),
        DossierState::Ready => dossier::ready_name(language),
        DossierState::Transmitted => dossier::transmitted_name(language),
        DossierState::Accepted => dossier::accepted_name(language),
        DossierState::AcceptedWithCorrections => dossier::corrections_name(language),
        DossierState::Rejected => dossier::rejected_name(language),
        DossierState::Corrected => dossier::corrected_name(language),
    }
}

/// What was done with a piece: «reçue», «تم التحقق منها».
pub fn piece_state(language: Language, state: PieceState) -> &'static str {
    match state {
        PieceState::Missing => piece::missing_name(language),
        PieceState::Received => piece::received_name(language),
        PieceState::Illegible => piece::illegible_name(language),
        PieceState::WrongPerson => piece::wrong_person_name(language),
        PieceState::Verified => piece::verified_name(language),
    }
}

/// How a piece stands on a day: «manquante», «منتهية الصلاحية».
pub fn piece_standing(language: Language, standing: PieceStanding) -> &'static str {
    match standing {
        PieceStanding::Missing => piece::missing_name(language),
        PieceStanding::Unusable => piece::unusable_name(language),
        PieceStanding::Expired => piece::expired_name(language),
        PieceStanding::Expiring => piece::expiring_name(language),
        PieceStanding::Received => piece::received_name(language),
        PieceStanding::Verified => piece::verified_name(language),
    }
}

/// «copie certifiée conforme», «نسخة مطابقة للأصل».
pub fn piece_form(language: Language, form: PieceForm) -> &'static str {
    match form {
        PieceForm::Copy => piece::copy_name(language),
        PieceForm::CertifiedCopy => piece::certified_name(language),
        PieceForm::OriginalSeen => piece::original_name(language),
    }
}

/// «demande d’immatriculation déposée», «فتح الحقوق».
pub fn stage(language: Language, stage: Stage) -> &'static str {
    match stage {
        Stage::ReturnFiled => registration::return_name(language),
        Stage::RequestMade => registration::request_name(language),
        Stage::NumberReceived => registration::number_name(language),
        Stage::FamilyDeclared => registration::family_name(language),
        Stage::FirstPayment => registration::payment_name(language),
        Stage::CoverOpen => registration::cover_name(language),
        Stage::YearlyProofs => registration::proofs_name(language),
    }
}

/// «liste complète», «ملفات مختارة».
pub fn transmission_kind(language: Language, kind: TransmissionKind) -> &'static str {
    match kind {
        TransmissionKind::FullList => transmission::full_name(language),
        TransmissionKind::Changes => transmission::changes_name(language),
        TransmissionKind::Chosen => transmission::chosen_name(language),
    }
}

/// What a row of a transmission tells: «ajout», «التشطيب».
pub fn line_kind(language: Language, kind: LineKind) -> &'static str {
    match kind {
        LineKind::Addition => transmission::addition_name(language),
        LineKind::Change => transmission::change_name(language),
        LineKind::Removal => transmission::removal_name(language),
        LineKind::Unchanged => transmission::unchanged_name(language),
    }
}

/// Why somebody is struck off: «cessation d’activité», «وفاة».
pub fn removal_reason(language: Language, reason: RemovalReason) -> &'static str {
    match reason {
        RemovalReason::CeasedActivity => transmission::ceased_activity_reason(language),
        RemovalReason::LeftCategory => transmission::left_category_reason(language),
        RemovalReason::LeftAssociation => transmission::left_association_reason(language),
        RemovalReason::Death => transmission::death_reason(language),
        RemovalReason::Moved => transmission::moved_reason(language),
        RemovalReason::OtherScheme => transmission::other_scheme_reason(language),
        RemovalReason::Error => transmission::error_reason(language),
    }
}

/// What the CNSS decided about a row: «accepté avec corrections», «غير معالج».
pub fn outcome(language: Language, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => dossier::accepted_name(language),
        Outcome::AcceptedWithCorrections => dossier::corrections_name(language),
        Outcome::Rejected => dossier::rejected_name(language),
        Outcome::NotTaken => transmission::not_taken_outcome(language),
    }
}

/// The sentence of a fault: the value read, what is wrong, the remedy, and the likely correction where there is one.
pub fn fault(language: Language, fault: &Fault) -> String {
    let sentence = fault_code(language, fault.code, &fault.input);
    match &fault.likely {
        Some(likely) => format!("{sentence} {}", fault_words::likely_hint(language, &shown(likely))),
        None => sentence,
    }
}

/// The sentence of a fault or warning about `value`.
pub fn fault_code(language: Language, code: FaultCode, value: &str) -> String {
    worded_code(language, "fault", code.code(), &[("value", Value::from(shown(value)))])
}

/// The sentence of an error's code, worded with its arguments; the bare code where nobody has worded it.
pub fn error(language: Language, code: &str, args: &[(&str, Value<'_>)]) -> String {
    worded_code(language, "error", code, args)
}

fn worded_code(language: Language, family: &str, code: &str, args: &[(&str, Value<'_>)]) -> String {
    message(language, &format!("{family}-{code}"), args).unwrap_or_else(|| code.to_owned())
}

/// A value from outside as a sentence may show it: one line, no control or direction marks, cut where it grows long.
fn shown(value: &str) -> String {
    const LONGEST: usize = 80;
    let mut chars = value.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| {
        !c.is_control()
            && !matches!(c, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
    });
    let mut text: String = chars.by_ref().take(LONGEST).collect();
    if chars.next().is_some() {
        text.push('…');
    }
    text
}

/// Why an attestation is refused: «l’adhésion a pris fin».
pub fn refusal_reason(language: Language, reason: RefusalReason) -> &'static str {
    match reason {
        RefusalReason::UnknownPerson => attestation::unknown_person_reason(language),
        RefusalReason::NotYetMember => attestation::not_yet_member_reason(language),
        RefusalReason::MembershipEnded => attestation::membership_ended_reason(language),
        RefusalReason::IdentityDiffers => attestation::identity_differs_reason(language),
        RefusalReason::OtherTrade => attestation::other_trade_reason(language),
        RefusalReason::Other => attestation::other_reason(language),
    }
}

/// How dues were paid: «espèces», «شيك».
pub fn payment_means(language: Language, means: PaymentMeans) -> &'static str {
    match means {
        PaymentMeans::Cash => dues::cash_name(language),
        PaymentMeans::Cheque => dues::cheque_name(language),
        PaymentMeans::Transfer => dues::transfer_name(language),
    }
}

/// What a kind of clock is called, as a heading: «Changements à déclarer».
pub fn clock_kind(language: Language, kind: ClockKind) -> &'static str {
    match kind {
        ClockKind::RegisteredLetter => clock::registered_letter_name(language),
        ClockKind::Change => clock::change_name(language),
        ClockKind::Waiting => clock::waiting_name(language),
        ClockKind::Certificate => clock::certificate_name(language),
        ClockKind::Age => clock::age_name(language),
        ClockKind::Piece => clock::piece_name(language),
        ClockKind::Arrears => clock::arrears_name(language),
    }
}

/// What changed in a situation: «fin d’activité».
pub fn change_kind(language: Language, kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Category => clock::category_change(language),
        ChangeKind::Activity => clock::activity_change(language),
        ChangeKind::Household => clock::household_change(language),
        ChangeKind::Home => clock::home_change(language),
        ChangeKind::Work => clock::work_change(language),
        ChangeKind::Spouse => clock::spouse_change(language),
        ChangeKind::Child => clock::child_change(language),
        ChangeKind::End => clock::end_change(language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_sex_and_shows_both_forms_where_it_is_unknown() {
        let sexes = [Some(Sex::Male), Some(Sex::Female), None];
        let said =
            |language| sexes.map(|sex| (civility(language, sex), office(language, Office::Secretary, sex)));
        assert_eq!(
            said(Language::Ar),
            [("السيد", "الكاتب العام"), ("السيدة", "الكاتبة العامة"), ("السيد(ة)", "الكاتب(ة) العام(ة)")]
        );
        assert_eq!(
            said(Language::Fr),
            [
                ("Monsieur", "secrétaire général"),
                ("Madame", "secrétaire générale"),
                ("M./Mme", "secrétaire général(e)")
            ]
        );
        assert_eq!(sexes.map(|sex| relation(Language::Ar, Relation::Spouse, sex)), ["زوج", "زوجة", "زوج(ة)"]);
    }

    #[test]
    fn an_unworded_code_stands_for_itself() {
        assert_eq!(error(Language::Fr, "never-heard-of", &[]), "never-heard-of");
    }
}
