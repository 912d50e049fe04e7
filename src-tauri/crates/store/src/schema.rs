//! The ladder of migrations: forward only, never edited once released.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::{Error, Result};

/// Marks a file as a register of this program: "MLAF".
pub(crate) const APPLICATION_ID: i64 = 0x4D4C_4146;

const LADDER: &[M<'static>] = &[
    M::up(include_str!("../migrations/0001_initial.sql")),
    M::up(include_str!("../migrations/0002_piece_seen.sql")),
    M::up(include_str!("../migrations/0003_transmission_file.sql")),
    M::up(include_str!("../migrations/0004_cases.sql")),
    M::up(include_str!("../migrations/0005_standing.sql")),
    M::up(include_str!("../migrations/0006_draft.sql")),
    M::up(include_str!("../migrations/0007_standing_dates.sql")),
    M::up(include_str!("../migrations/0008_duplicates.sql")),
    M::up(include_str!("../migrations/0009_answer.sql")),
    M::up(include_str!("../migrations/0010_attestation_and_money.sql")),
    M::up(include_str!("../migrations/0011_clock_and_meeting.sql")),
];

/// Schema version that this program writes.
pub(crate) const VERSION: i64 = LADDER.len() as i64;

/// Schema version of an opened file.
pub(crate) fn version_of(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings a file up to [`VERSION`].
pub(crate) fn upgrade(connection: &mut Connection) -> Result<()> {
    Migrations::from_slice(LADDER).to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        rusqlite_migration::Error::MigrationDefinition(_) => {
            Error::Newer { found: VERSION + 1, known: VERSION }
        }
        _ => Error::Damaged,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ladder_stands() {
        Migrations::from_slice(LADDER).validate().unwrap();
    }

    /// A register of a version with something in it, brought up to the present.
    fn brought_up_from(version: usize) -> (Vec<String>, i64) {
        let mut connection = Connection::open_in_memory().unwrap();
        let ladder = Migrations::from_slice(LADDER);
        ladder.to_version(&mut connection, version).unwrap();
        let counter = "INSERT INTO counter (name, year, last) VALUES ('dossier', 2025, 17)";
        connection.execute(counter, []).unwrap();
        upgrade(&mut connection).unwrap();
        let mut names =
            connection.prepare("SELECT type || ' ' || name FROM sqlite_schema ORDER BY 1").unwrap();
        let names = names.query_map([], |row| row.get(0)).unwrap().map(|name| name.unwrap()).collect();
        let kept = "SELECT last FROM counter WHERE name = 'dossier' AND year = 2025";
        (names, connection.query_row(kept, [], |row| row.get(0)).unwrap())
    }

    #[test]
    fn a_register_of_every_former_version_becomes_one_of_the_present_and_keeps_what_it_holds() {
        let present = brought_up_from(LADDER.len());
        for version in 1..LADDER.len() {
            assert_eq!(brought_up_from(version), present, "from version {version}");
        }
    }
}
