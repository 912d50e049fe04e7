//! The numbers beside the rooms' names.

use serde::Serialize;

/// How much there is in each room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RoomCounts {
    /// Lines of Today.
    pub tasks: u32,
    /// Members, those in the bin left out.
    pub members: u32,
    /// Transmissions.
    pub transmissions: u32,
}
