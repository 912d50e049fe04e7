//! What a write changed, told to whoever shows it.

use std::collections::BTreeSet;

use crate::journal::JournalId;

/// Kinds of things that a view may have to read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The association, its bureau, agencies and liaison texts.
    Association,
    /// Settings.
    Setting,
    /// Members and everything that belongs to one: situation, family, pieces, stages.
    Member,
    /// Scans.
    Scan,
    /// Dossiers.
    Dossier,
    /// Transmissions and their lines.
    Transmission,
    /// Attestations of membership.
    Attestation,
    /// Saved ways of reading lists.
    ImportProfile,
    /// Notes and questions.
    Note,
    /// What was paid to the CNSS.
    ContributionPayment,
    /// The association's dues and their receipts.
    Dues,
    /// Registered letters and declared changes.
    Clock,
    /// Information meetings.
    Meeting,
}

/// The outcome of one write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// Its entry in the journal.
    pub entry: JournalId,
    /// What to read again.
    pub kinds: BTreeSet<Kind>,
}

/// The tables whose rows are recorded and can be undone, each with the kind it belongs to.
pub(crate) const RECORDED: [(&str, Kind); 41] = [
    ("association", Kind::Association),
    ("bureau_term", Kind::Association),
    ("agency", Kind::Association),
    ("liaison_fact", Kind::Association),
    ("setting", Kind::Setting),
    ("member", Kind::Member),
    ("member_search", Kind::Member),
    ("category_held", Kind::Member),
    ("activity", Kind::Member),
    ("turnover", Kind::Member),
    ("household", Kind::Member),
    ("address", Kind::Member),
    ("membership", Kind::Member),
    ("stage", Kind::Member),
    ("dependant", Kind::Member),
    ("piece", Kind::Member),
    ("scan", Kind::Scan),
    ("dossier", Kind::Dossier),
    ("transmission", Kind::Transmission),
    ("transmission_line", Kind::Transmission),
    ("attestation", Kind::Attestation),
    ("import_profile", Kind::ImportProfile),
    ("note", Kind::Note),
    ("doubt", Kind::Member),
    ("dismissed_pair", Kind::Member),
    ("merged_member", Kind::Member),
    ("told", Kind::Transmission),
    ("removal", Kind::Member),
    ("parked", Kind::Transmission),
    ("counter_copy", Kind::Transmission),
    ("answer", Kind::Transmission),
    ("answer_line", Kind::Transmission),
    ("mend", Kind::Member),
    ("export_profile", Kind::Setting),
    ("contribution_payment", Kind::ContributionPayment),
    ("dues_year", Kind::Dues),
    ("dues_receipt", Kind::Dues),
    ("registered_letter", Kind::Clock),
    ("declared_change", Kind::Clock),
    ("meeting", Kind::Meeting),
    ("meeting_question", Kind::Meeting),
];

/// The kind of a recorded table.
pub(crate) fn kind_of(table: &str) -> Option<Kind> {
    RECORDED.iter().find(|(name, _)| *name == table).map(|(_, kind)| *kind)
}
