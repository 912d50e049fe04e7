//! Transmissions that were closed, and their lines. They are cancelled with a trace, never taken back.

use milaf_domain::{
    Date, DossierId, DossierNumber, DossierState, LineKind, MemberId, NamePair, PartialDate, PersonName,
    TransmissionId, TransmissionKind, TransmissionNumber,
};
use rusqlite::{Row, named_params};

use crate::change::Kind;
use crate::code::{Coded, coded};
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// Bytes of a SHA-256.
pub type Hash = [u8; 32];

/// What became of a transmission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TransmissionState {
    /// Sealed; it has left or is about to.
    Closed,
    /// The agency stamped a receipt.
    Received,
    /// Cancelled with a reason; its number stays used.
    Cancelled,
}

coded! {
    TransmissionState { Closed = "closed", Received = "received", Cancelled = "cancelled", }
}

/// A closed transmission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transmission {
    /// Its key, once stored.
    pub id: Option<TransmissionId>,
    /// Its number.
    pub number: TransmissionNumber,
    /// What it holds.
    pub kind: TransmissionKind,
    /// Code of the agency in the association's directory.
    pub agency: String,
    /// Deposited on behalf of the members, not as their liaison body.
    pub on_behalf: bool,
    /// What became of it.
    pub state: TransmissionState,
    /// When it was closed.
    pub closed_on: Date,
    /// Version of the rule book it was assessed with.
    pub rules: String,
    /// The content seal.
    pub seal: Hash,
    /// The Ed25519 public key that signed it.
    pub signer: [u8; 32],
    /// The agency's receipt number; empty when none was noted.
    pub receipt: String,
    /// When the agency received it.
    pub received_on: Option<Date>,
    /// When it was cancelled.
    pub cancelled_on: Option<Date>,
    /// Why it was cancelled; empty when it was not.
    pub cancelled_why: String,
    /// Where the sealed file was written on this machine; empty when that was not kept.
    pub file: String,
}

/// A transmission as a line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The transmission.
    pub transmission: Transmission,
    /// Dossiers in it.
    pub dossiers: u32,
    /// Rows in it, changes and removals included.
    pub rows: u32,
    /// So many of the rows were answered.
    pub answered: u32,
}

/// A dossier in a transmission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransmissionLine {
    /// The dossier; empty once its person was erased.
    pub dossier: Option<DossierId>,
    /// Its member; empty once erased.
    pub member: Option<MemberId>,
    /// Its number.
    pub number: DossierNumber,
    /// SHA-256 of the dossier's file as sent, or of what the row told where no file went along.
    pub sha256: Hash,
    /// What it told.
    pub kind: LineKind,
    /// Whether the dossier was mended after a reject when it left: how it waits should the transmission come to nothing.
    pub mended: bool,
}

/// A dossier in a transmission, with what the register says of it today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The line as sent.
    pub line: TransmissionLine,
    /// The member's name; none once erased.
    pub name: Option<PersonName>,
    /// Where the dossier stands now; none once erased.
    pub state: Option<DossierState>,
}

/// A row of a transmission with what an answer may name it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matchable {
    /// Its place in the transmission.
    pub position: u32,
    /// The row as sent.
    pub line: TransmissionLine,
    /// The member's name; none once erased.
    pub name: Option<PersonName>,
    /// CIN or residence card.
    pub identity: Option<String>,
    /// CNSS number, where it is known.
    pub cnss: Option<String>,
    /// Birth date.
    pub birth: Option<PartialDate>,
}

/// One transmission.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, id: TransmissionId) -> Result<Option<Transmission>> {
    reader.first(include_str!("find.sql"), named_params! { ":id": id.0 }, read)
}

/// The transmission of a number.
///
/// # Errors
/// When the register cannot be read.
pub fn find_by_number(reader: &Reader, number: TransmissionNumber) -> Result<Option<Transmission>> {
    let params = named_params! { ":year": number.year, ":serial": number.serial };
    reader.first(include_str!("find_by_number.sql"), params, read)
}

/// Transmissions, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader, offset: u64, count: u64) -> Result<Vec<Listed>> {
    let page = named_params! { ":offset": bounded(offset), ":count": bounded(count) };
    reader.rows(include_str!("list.sql"), page, read_listed)
}

/// How many transmissions there are.
///
/// # Errors
/// When the register cannot be read.
pub fn total(reader: &Reader) -> Result<u64> {
    Ok(reader.value::<i64>(include_str!("total.sql"), [])?.unwrap_or(0).max(0) as u64)
}

/// Those that were sealed and not noted as delivered, the oldest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_undelivered(reader: &Reader, count: u64) -> Result<Vec<Listed>> {
    reader.rows(include_str!("list_undelivered.sql"), named_params! { ":count": bounded(count) }, read_listed)
}

/// Those that were sealed up to a day and not noted as delivered, the oldest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_late(reader: &Reader, until: Date, count: u64) -> Result<Vec<Listed>> {
    let params = named_params! { ":until": until.to_string(), ":count": bounded(count) };
    reader.rows(include_str!("list_late.sql"), params, read_listed)
}

/// How many these are.
///
/// # Errors
/// When the register cannot be read.
pub fn count_late(reader: &Reader, until: Date) -> Result<u64> {
    let params = named_params! { ":until": until.to_string() };
    Ok(reader.value::<i64>(include_str!("count_late.sql"), params)?.unwrap_or(0).unsigned_abs())
}

/// The rows of a transmission with what an answer may name them by, in its order.
///
/// # Errors
/// When the register cannot be read.
pub fn list_matchable(reader: &Reader, id: TransmissionId) -> Result<Vec<Matchable>> {
    reader.rows(include_str!("list_matchable.sql"), named_params! { ":id": id.0 }, |row| {
        let columns = Columns::new(row, "transmission_line", "transmission_id")?;
        Ok(Matchable {
            position: columns.get("position")?,
            line: read_line(row)?,
            name: read_name(&columns)?,
            identity: columns.get("identity_number")?,
            cnss: columns.get("cnss")?,
            birth: columns.parse("birth")?,
        })
    })
}

/// How many times a dossier had left with a transmission, this one counted and cancelled ones not.
///
/// # Errors
/// When the register cannot be read.
pub fn attempts(reader: &Reader, member: MemberId, dossier: DossierId, until: TransmissionId) -> Result<u32> {
    let params = named_params! { ":member": member.0, ":dossier": dossier.0, ":until": until.0 };
    Ok(reader.value(include_str!("attempts.sql"), params)?.unwrap_or(0))
}

/// A window of the lines of a transmission, in its order, with names and states of today.
///
/// # Errors
/// When the register cannot be read.
pub fn list_contents(reader: &Reader, id: TransmissionId, offset: u64, count: u64) -> Result<Vec<Content>> {
    let page = named_params! { ":id": id.0, ":offset": bounded(offset), ":count": bounded(count) };
    reader.rows(include_str!("list_contents.sql"), page, read_content)
}

/// Whether a dossier left again in a later transmission that stands.
///
/// # Errors
/// When the register cannot be read.
pub fn left_again(
    reader: &Reader,
    member: MemberId,
    dossier: DossierId,
    after: TransmissionId,
) -> Result<bool> {
    let params = named_params! { ":member": member.0, ":dossier": dossier.0, ":after": after.0 };
    Ok(reader.value::<bool>(include_str!("left_again.sql"), params)?.unwrap_or(false))
}

/// A count as SQLite takes it.
fn bounded(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Transmissions that held a dossier of a member, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<Transmission>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, read)
}

/// The lines of a transmission, in its order.
///
/// # Errors
/// When the register cannot be read.
pub fn list_lines(reader: &Reader, id: TransmissionId) -> Result<Vec<TransmissionLine>> {
    reader.rows(include_str!("list_lines.sql"), named_params! { ":id": id.0 }, read_line)
}

/// The row of a member in a transmission.
///
/// # Errors
/// When the register cannot be read.
pub fn line_of_member(
    reader: &Reader,
    id: TransmissionId,
    member: MemberId,
) -> Result<Option<TransmissionLine>> {
    let params = named_params! { ":id": id.0, ":member": member.0 };
    reader.first(include_str!("line_of_member.sql"), params, read_line)
}

/// Records a transmission with its lines.
///
/// # Errors
/// [`Error::Refused`] when its number is another's.
pub fn insert(
    tx: &mut Write<'_>,
    transmission: &Transmission,
    lines: &[TransmissionLine],
) -> Result<TransmissionId> {
    put(tx, include_str!("insert.sql"), None, transmission)?;
    let id = TransmissionId(tx.last_key());
    for (position, line) in lines.iter().enumerate() {
        if let Some(member) = line.member {
            tx.concerns(member);
        }
        tx.execute(
            include_str!("insert_line.sql"),
            named_params! {
                ":transmission": id.0, ":position": position as i64, ":dossier": line.dossier.map(|d| d.0),
                ":member": line.member.map(|m| m.0), ":year": line.number.year, ":serial": line.number.serial,
                ":sha256": line.sha256, ":kind": line.kind.code(), ":mended": line.mended,
            },
        )?;
    }
    Ok(id)
}

/// Writes what became of a transmission.
///
/// # Errors
/// [`Error::NotFound`] when it has no key or nobody has it.
pub fn update(tx: &mut Write<'_>, transmission: &Transmission) -> Result<()> {
    let id = transmission.id.ok_or(Error::NotFound(Kind::Transmission))?;
    match put(tx, include_str!("update.sql"), Some(id), transmission)? {
        0 => Err(Error::NotFound(Kind::Transmission)),
        _ => Ok(()),
    }
}

fn put(tx: &Write<'_>, sql: &str, id: Option<TransmissionId>, transmission: &Transmission) -> Result<usize> {
    tx.execute(
        sql,
        named_params! {
            ":id": id.map(|id| id.0), ":year": transmission.number.year, ":serial": transmission.number.serial,
            ":kind": transmission.kind.code(), ":agency": transmission.agency, ":on_behalf": transmission.on_behalf,
            ":state": transmission.state.code(), ":closed_on": transmission.closed_on.to_string(),
            ":rules": transmission.rules, ":seal": transmission.seal, ":signer": transmission.signer,
            ":receipt": transmission.receipt, ":received_on": transmission.received_on.map(|d| d.to_string()),
            ":cancelled_on": transmission.cancelled_on.map(|d| d.to_string()),
            ":cancelled_why": transmission.cancelled_why, ":file": transmission.file,
        },
    )
}

fn read(row: &Row<'_>) -> Result<Transmission> {
    let columns = Columns::new(row, "transmission", "id")?;
    Ok(Transmission {
        id: Some(TransmissionId(columns.key())),
        number: TransmissionNumber { year: columns.get("year")?, serial: columns.get("serial")? },
        kind: columns.sure("kind", columns.map("kind", Coded::from_code)?)?,
        agency: columns.get("agency")?,
        on_behalf: columns.get("on_behalf")?,
        state: columns.sure("state", columns.map("state", Coded::from_code)?)?,
        closed_on: columns.sure("closed_on", columns.parse("closed_on")?)?,
        rules: columns.get("rules")?,
        seal: columns.get("seal")?,
        signer: columns.get("signer")?,
        receipt: columns.get("receipt")?,
        received_on: columns.parse("received_on")?,
        cancelled_on: columns.parse("cancelled_on")?,
        cancelled_why: columns.get("cancelled_why")?,
        file: columns.get("file")?,
    })
}

fn read_listed(row: &Row<'_>) -> Result<Listed> {
    Ok(Listed {
        transmission: read(row)?,
        dossiers: row.get("dossiers")?,
        rows: row.get("line_count")?,
        answered: row.get("answered")?,
    })
}

fn read_content(row: &Row<'_>) -> Result<Content> {
    let line = read_line(row)?;
    let columns = Columns::new(row, "transmission_line", "transmission_id")?;
    Ok(Content { line, name: read_name(&columns)?, state: columns.map("state", DossierState::from_code)? })
}

fn read_name(columns: &Columns<'_, '_>) -> Result<Option<PersonName>> {
    let pair = |ar, latin| -> Result<Option<NamePair>> {
        let (ar, latin): (Option<String>, Option<String>) = (columns.get(ar)?, columns.get(latin)?);
        Ok(ar.zip(latin).map(|(ar, latin)| NamePair::new(ar, latin)))
    };
    let name = pair("last_ar", "last_latin")?.zip(pair("first_ar", "first_latin")?);
    Ok(name.map(|(last, first)| PersonName { last, first }))
}

fn read_line(row: &Row<'_>) -> Result<TransmissionLine> {
    let columns = Columns::new(row, "transmission_line", "transmission_id")?;
    Ok(TransmissionLine {
        dossier: columns.get::<Option<i64>>("dossier_id")?.map(DossierId),
        member: columns.get::<Option<i64>>("member_id")?.map(MemberId),
        number: DossierNumber { year: columns.get("year")?, serial: columns.get("serial")? },
        sha256: columns.get("sha256")?,
        kind: columns.sure("kind", columns.map("kind", Coded::from_code)?)?,
        mended: columns.get("mended")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counter::issue_transmission_number;
    use crate::testing::{Scratch, day, member};

    impl Transmission {
        /// A closed transmission of a number.
        pub(crate) fn example(number: TransmissionNumber) -> Transmission {
            Transmission {
                id: None,
                number,
                kind: TransmissionKind::Chosen,
                agency: "agadir".into(),
                on_behalf: true,
                state: TransmissionState::Closed,
                closed_on: day("2026-04-02"),
                rules: "2026-03".into(),
                seal: [7; 32],
                signer: [9; 32],
                receipt: String::new(),
                received_on: None,
                cancelled_on: None,
                cancelled_why: String::new(),
                file: String::new(),
            }
        }
    }

    #[test]
    fn gives_back_a_transmission_with_its_lines() {
        let scratch = Scratch::new();
        let person = scratch.insert(&member());
        let number = scratch.write(|tx| issue_transmission_number(tx, 2026));
        let mut sent = Transmission::example(number);
        let line = TransmissionLine {
            dossier: Some(DossierId(1)),
            member: Some(person),
            number: DossierNumber { year: 2026, serial: 1 },
            sha256: [1; 32],
            kind: LineKind::Addition,
            mended: true,
        };
        sent.id = Some(scratch.write(|tx| insert(tx, &sent, std::slice::from_ref(&line))));
        sent.state = TransmissionState::Received;
        sent.received_on = Some(day("2026-04-03"));
        scratch.write(|tx| update(tx, &sent));
        let (found, lines, of_member) = scratch
            .register()
            .read(|r| {
                let id = sent.id.unwrap();
                Ok::<_, Error>((find_by_number(r, number)?, list_lines(r, id)?, list_of_member(r, person)?))
            })
            .unwrap();
        assert_eq!((found.as_ref(), lines, of_member), (Some(&sent), vec![line], vec![sent.clone()]));
    }
}
