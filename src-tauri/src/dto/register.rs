//! The register at the door: which there are, making one, what is open.

use serde::{Deserialize, Serialize};

/// What the start screen shows.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// Registers opened before, the last one first.
    pub registers: Vec<KnownRegister>,
    /// Who sat at the desk last.
    pub operator: String,
    /// The folder in which a new register goes unless another is chosen.
    pub folder: String,
    /// Whether a register is open already, after the window was loaded again.
    pub open: bool,
}

/// A register opened before.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct KnownRegister {
    /// Its place among those known, for opening it.
    pub index: u32,
    /// The folder's name without its ending.
    pub name: String,
    /// Where it is, for the person to read.
    pub place: String,
    /// Whether it is there now: a stick may be out.
    pub there: bool,
}

/// What a new register is made from.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct NewRegister {
    /// The association's name in Arabic.
    pub name_ar: String,
    /// The same in French.
    pub name_fr: String,
    /// The city of its seat in Arabic.
    pub city_ar: String,
    /// The same in French.
    pub city_fr: String,
    /// Who sits at the desk.
    pub operator: String,
    /// At least as long as the office asks.
    pub passphrase: String,
}

/// A register just made: the code is told once.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Created {
    /// The recovery code in groups.
    pub code: String,
    /// The recovery sheet in the tray.
    pub sheet: u32,
    /// Where the register is.
    pub place: String,
}

/// What the frame shows of the open register.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenRegister {
    /// The association's name in Arabic.
    pub name_ar: String,
    /// The same in French.
    pub name_fr: String,
    /// Who sits at the desk.
    pub operator: String,
    /// Where the register is.
    pub place: String,
    /// Today, as the register counts days.
    pub today: String,
    /// How many invented members the sample put in; none without a sample.
    pub sample: Option<u32>,
    /// Whether the recovery code opened it: the passphrase may be lost, and a new one is due.
    pub recovered: bool,
}
