//! Making, opening and closing a register.

use std::path::{Path, PathBuf};

use milaf_domain::{Association, NamePair, PaperLanguage};
use milaf_office::{Error, ErrorCode, Office};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

use crate::dto::register::{Created, KnownRegister, NewRegister, OpenRegister, Start};
use crate::error::{Answer, answered};
use crate::session::Session;

/// Name of the recovery sheet's file, where it is saved.
const RECOVERY_SHEET: &str = "milaf-recovery.pdf";

/// What the start screen shows.
#[tauri::command(async)]
#[specta::specta]
pub fn start(session: State<'_, Session>) -> Answer<Start> {
    answered(|| {
        let kept = session.preferences();
        let seen = all_known(&session);
        let known = |(index, folder): (usize, &PathBuf)| KnownRegister {
            index: u32::try_from(index).unwrap_or(u32::MAX),
            name: folder.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            place: folder.display().to_string(),
            there: folder.is_dir(),
        };
        Ok(Start {
            registers: seen.iter().enumerate().map(known).collect(),
            operator: kept.operator,
            folder: session.places().documents.display().to_string(),
            open: session.office().is_ok(),
        })
    })
}

/// Makes a register in the documents' folder, named after the association, and opens it.
#[tauri::command(async)]
#[specta::specta]
pub fn create_register(session: State<'_, Session>, input: NewRegister) -> Answer<Created> {
    answered(|| {
        let documents = session.places().documents.clone();
        std::fs::create_dir_all(&documents).map_err(|e| Error::io(&e, &documents))?;
        let folder = vacant_folder(&documents, &input);
        let surroundings = session.surroundings(input.operator.trim());
        let (office, code) = Office::create(&folder, &input.passphrase, surroundings)?;
        office.change_association(&Association {
            name: NamePair::new(input.name_ar.trim(), input.name_fr.trim()),
            city: NamePair::new(input.city_ar.trim(), input.city_fr.trim()),
            ..Association::default()
        })?;
        let sheet = office.recovery_sheet(&code, PaperLanguage::Both)?;
        let created = Created {
            code: code.to_string(),
            sheet: session.keep_paper(RECOVERY_SHEET, sheet.pdf),
            place: office.folder().display().to_string(),
        };
        opened(&session, office)?;
        Ok(created)
    })
}

/// Opens a register by its place among those known.
#[tauri::command(async)]
#[specta::specta]
pub fn open_register(
    session: State<'_, Session>,
    index: u32,
    operator: String,
    passphrase: String,
) -> Answer<OpenRegister> {
    answered(|| {
        let folder = known(&session, index)?;
        opened(&session, Office::open(&folder, &passphrase, session.surroundings(operator.trim()))?)
    })
}

/// Opens a register by the code of its recovery sheet.
#[tauri::command(async)]
#[specta::specta]
pub fn recover_register(
    session: State<'_, Session>,
    index: u32,
    operator: String,
    code: String,
) -> Answer<OpenRegister> {
    answered(|| {
        let folder = known(&session, index)?;
        opened(&session, Office::recover(&folder, &code, session.surroundings(operator.trim()))?)
    })
}

/// Lets the person choose a register's folder; it becomes the first one known. None when they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_register(app: AppHandle, session: State<'_, Session>) -> Answer<bool> {
    answered(|| {
        let chosen = app.dialog().file().set_directory(&session.places().documents).blocking_pick_folder();
        let Some(folder) = chosen.and_then(|path| path.into_path().ok()) else { return Ok(false) };
        session.change_preferences(|kept| kept.remember(&folder))?;
        Ok(true)
    })
}

/// Takes a register off the list of those known. Nothing of the register itself is touched.
#[tauri::command(async)]
#[specta::specta]
pub fn forget_register(session: State<'_, Session>, index: u32) -> Answer<()> {
    answered(|| {
        let folder = known(&session, index)?;
        session.change_preferences(|kept| kept.registers.retain(|other| *other != folder))?;
        Ok(())
    })
}

/// What the frame shows of the open register.
#[tauri::command(async)]
#[specta::specta]
pub fn open_view(session: State<'_, Session>) -> Answer<OpenRegister> {
    answered(|| view(&*session.office()?))
}

/// Closes the register: the passphrase is asked again.
#[tauri::command(async)]
#[specta::specta]
pub fn close_register(session: State<'_, Session>) -> Answer<()> {
    answered(|| {
        session.close();
        Ok(())
    })
}

fn opened(session: &Session, office: Office) -> Answer<OpenRegister> {
    let office = session.adopt(office);
    // The register is open whether or not the next start remembers it.
    let _ = session.change_preferences(|kept| {
        kept.remember(office.folder());
        kept.operator.clone_from(&office.surroundings().operator);
    });
    view(&office)
}

fn view(office: &Office) -> Answer<OpenRegister> {
    let association = office.association()?;
    Ok(OpenRegister {
        name_ar: association.name.ar,
        name_fr: association.name.latin,
        operator: office.surroundings().operator.clone(),
        place: office.folder().display().to_string(),
        today: office.surroundings().today().to_string(),
        sample: office.sample_size()?.map(|size| u32::try_from(size).unwrap_or(u32::MAX)),
        recovered: !office.asks_passphrase(),
    })
}

/// The registers that can be opened: the one the program was started with, then those opened before.
fn all_known(session: &Session) -> Vec<PathBuf> {
    let mut seen: Vec<PathBuf> = Vec::new();
    for folder in session.arguments().register.iter().chain(&session.preferences().registers) {
        if !seen.contains(folder) {
            seen.push(folder.clone());
        }
    }
    seen
}

fn known(session: &Session, index: u32) -> Answer<PathBuf> {
    let missing = || Error::new(ErrorCode::RegisterMissing).with("path", index);
    Ok(all_known(session).into_iter().nth(index as usize).ok_or_else(missing)?)
}

/// A folder named after the association that is not there yet.
fn vacant_folder(documents: &Path, input: &NewRegister) -> PathBuf {
    let name = if input.name_fr.trim().is_empty() { input.name_ar.trim() } else { input.name_fr.trim() };
    let fit = |c: char| if c.is_alphanumeric() || c == '-' { c } else { ' ' };
    let words: String = name.chars().map(fit).take(60).collect();
    let mut base = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if base.is_empty() {
        base = "Milaf".to_owned();
    }
    let candidate = |n: usize| match n {
        1 => documents.join(format!("{base}.milaf")),
        _ => documents.join(format!("{base} {n}.milaf")),
    };
    (1..).map(candidate).find(|path| !path.exists()).unwrap_or_else(|| candidate(1))
}
