//! The numbers beside the rooms' names.

use tauri::State;

use crate::dto::room::RoomCounts;
use crate::error::{Answer, answered};
use crate::session::Session;

/// How much there is in each room.
#[tauri::command(async)]
#[specta::specta]
pub fn room_counts(session: State<'_, Session>) -> Answer<RoomCounts> {
    answered(|| {
        let office = session.office()?;
        let today = office.today()?;
        let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        Ok(RoomCounts {
            tasks: small(today.tasks.len() as u64),
            members: small(today.counts.all),
            transmissions: small(office.list_transmissions(0, 1)?.total),
        })
    })
}
