//! The lists of a transmission, laid out by its export profile, in their three forms.

use std::collections::BTreeMap;

use milaf_domain::{Date, Language, LineKind, TransmissionKind, TransmissionNumber};
use milaf_exchange::movement::Movement;
use milaf_exchange::profile::{ExportProfile, ExportRow, Format};
use milaf_exchange::transmission::Entry;
use milaf_l10n::{line_kind, removal_reason};

use super::batch::Leaving;
use super::preflight::in_language;
use crate::error::Result;
use crate::export_profile::unwritten;
use crate::told::FieldDifference;

/// The lists: of a transmission of changes, with what each row tells.
pub(super) fn lists(
    profile: &ExportProfile,
    kind: TransmissionKind,
    leaving: &[Leaving],
    number: TransmissionNumber,
    today: Date,
) -> Result<Vec<Entry>> {
    let tells = kind == TransmissionKind::Changes;
    let profile = if tells { profile.with_movements() } else { profile.clone() };
    let movements: Vec<Movement> = leaving.iter().map(|one| movement(one, profile.language)).collect();
    let row = |(one, movement)| -> ExportRow<'_> {
        let (one, movement): (&Leaving, &Movement) = (one, movement);
        ExportRow {
            member: &one.member,
            dossier: one.dossier.number,
            on: today,
            movement: tells.then_some(movement),
        }
    };
    let rows: Vec<ExportRow<'_>> = leaving.iter().zip(&movements).map(row).collect();
    [("liste.csv", Format::Csv), ("liste.xlsx", Format::Xlsx), ("liste.json", Format::Json)]
        .into_iter()
        .map(|(name, format)| {
            let bytes = profile.write(&rows, format, &number.to_string(), today).map_err(unwritten)?;
            Ok(Entry { name: name.to_owned(), bytes })
        })
        .collect()
}

fn movement(one: &Leaving, language: Language) -> Movement {
    let told = match one.kind {
        LineKind::Removal => one
            .fields
            .iter()
            .map(|(code, words)| (code.clone(), in_language(words, language).to_owned()))
            .collect(),
        _ => BTreeMap::new(),
    };
    Movement {
        kind: line_kind(language, one.kind).to_owned(),
        reason: one.reason.map(|reason| removal_reason(language, reason).to_owned()).unwrap_or_default(),
        changes: changes(&one.changed, language),
        told,
    }
}

/// «Téléphone : +2126… → +2127… ; Ville : …».
fn changes(changed: &[FieldDifference], language: Language) -> String {
    let shown = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    let (arrow, between) = match language {
        Language::Fr => ("→", " ; "),
        Language::Ar => ("←", "؛ "),
    };
    let one = |difference: &FieldDifference| {
        let label = in_language(&difference.label, language);
        let [was, now] = [&difference.was, &difference.now].map(|w| shown(in_language(w, language)));
        format!("{}{was} {arrow} {now}", milaf_l10n::msg::answer::field_label(language, label) + " ")
    };
    changed.iter().map(one).collect::<Vec<_>>().join(between)
}
