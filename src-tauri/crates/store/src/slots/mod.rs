//! `keys.json`: the register key, sealed once for each way of opening it. Passphrases and the recovery code never leave
//! this module; changing one rewrites one slot and no data.

mod cost;
mod file;
mod recovery;

pub use cost::Cost;
pub use recovery::RecoveryCode;

pub(crate) use file::Slots;
