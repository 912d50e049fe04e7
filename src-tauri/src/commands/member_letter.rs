//! Letters to members: who gets one, all in one paper, or a file for each.

use std::sync::atomic::Ordering;

use milaf_domain::{Language, MemberId};
use milaf_office::member_letter::{LetterKind, LetterRecap};
use milaf_office::{Error, ErrorCode, Office};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

use crate::commands::member_list::{chosen, names};
use crate::dto::dossier::PaperView;
use crate::dto::member_letter::{LetterRecapView, LetterRequest, LetterTo};
use crate::dto::preference::{LanguageCode, PaperLanguageCode};
use crate::dto::progress::Progress;
use crate::dto::transmission::small;
use crate::error::{Answer, answered};
use crate::session::Session;

/// Name of the paper's file, where it is saved.
const PAPER: &str = "milaf-lettres.pdf";
/// So many members are looked at before the window is told.
const PORTION: usize = 50;

/// Who gets a letter and who needs none; nothing is printed. `job` is cancelled by `cancel`.
#[tauri::command(async)]
#[specta::specta]
pub fn letter_recap(
    session: State<'_, Session>,
    job: u32,
    request: LetterRequest,
    language: LanguageCode,
    progress: Channel<Progress>,
) -> Answer<LetterRecapView> {
    answered(|| {
        let office = session.office()?;
        let kind = LetterKind::from(request.about);
        let ids = concerned(&office, kind, request.to, language.into())?;
        let cancelled = session.begin(job);
        let mut recap = LetterRecap::default();
        let mut looked = Ok(());
        for (at, portion) in ids.chunks(PORTION).enumerate() {
            // A window that went away needs no progress.
            let _ = progress.send(Progress::new(at * PORTION, ids.len()));
            if cancelled.load(Ordering::Relaxed) {
                looked = Err(Error::new(ErrorCode::Cancelled));
                break;
            }
            match office.letter_recap(kind, portion) {
                Ok(found) => {
                    recap.takes.extend(found.takes);
                    recap.leaves.extend(found.leaves);
                }
                Err(error) => looked = Err(error),
            }
        }
        session.end(job);
        looked?;
        Ok(LetterRecapView {
            takes: small(recap.takes.len()),
            names: names(&office, &recap.takes, language.into())?,
            leaves: small(recap.leaves.len()),
            left: names(&office, &recap.leaves, language.into())?,
        })
    })
}

/// The letters in one paper, a page each, in the tray.
#[tauri::command(async)]
#[specta::specta]
pub fn letter_paper(
    session: State<'_, Session>,
    request: LetterRequest,
    paper: PaperLanguageCode,
    language: LanguageCode,
) -> Answer<PaperView> {
    answered(|| {
        let office = session.office()?;
        let kind = LetterKind::from(request.about);
        let ids = concerned(&office, kind, request.to, language.into())?;
        let printed = office.letters(kind, &ids, paper.into())?;
        Ok(PaperView::of(&session, PAPER, printed))
    })
}

/// The letters, a file for each member, into a folder that the person names; how many there were. None when they thought
/// better of it; what was written before a cancel stays.
#[tauri::command(async)]
#[specta::specta]
pub fn letter_files(
    app: AppHandle,
    session: State<'_, Session>,
    job: u32,
    request: LetterRequest,
    paper: PaperLanguageCode,
    language: LanguageCode,
    progress: Channel<Progress>,
) -> Answer<Option<u32>> {
    answered(|| {
        let office = session.office()?;
        let kind = LetterKind::from(request.about);
        let ids = concerned(&office, kind, request.to, language.into())?;
        let picked = app.dialog().file().set_directory(&session.places().documents).blocking_pick_folder();
        let Some(folder) = picked.and_then(|path| path.into_path().ok()) else { return Ok(None) };
        let cancelled = session.begin(job);
        let written = office.letters_into(kind, &ids, paper.into(), &folder, |done| {
            // A window that went away needs no progress.
            let _ = progress.send(Progress::new(done, ids.len()));
            !cancelled.load(Ordering::Relaxed)
        });
        session.end(job);
        Ok(Some(small(written?)))
    })
}

fn concerned(office: &Office, kind: LetterKind, to: LetterTo, language: Language) -> Answer<Vec<MemberId>> {
    match to {
        LetterTo::Concerned => Ok(office.letter_concerned(kind, language)?),
        LetterTo::Chosen { input, selection } => chosen(office, input, selection, language),
    }
}
