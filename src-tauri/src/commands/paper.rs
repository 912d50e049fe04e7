//! Papers leaving the window, and files coming into it.

use milaf_office::{Error, ErrorCode, replace_file};
use tauri::ipc::{InvokeBody, Request};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use crate::error::{Answer, answered};
use crate::session::Session;

/// Saves a paper where the person says, over what is there if they agreed to that. The place, or none when they thought
/// better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn save_paper(app: AppHandle, session: State<'_, Session>, paper: u32) -> Answer<Option<String>> {
    answered(|| {
        let paper = session.paper(paper)?;
        let chosen = app.dialog().file().set_file_name(&paper.name).blocking_save_file();
        let Some(path) = chosen.and_then(|path| path.into_path().ok()) else { return Ok(None) };
        replace_file(&path, &paper.bytes)?;
        Ok(Some(path.display().to_string()))
    })
}

/// Opens a paper in the system's viewer, from where it is printed.
#[tauri::command(async)]
#[specta::specta]
pub fn open_paper(app: AppHandle, session: State<'_, Session>, paper: u32) -> Answer<()> {
    answered(|| {
        let path = session.open_outside(paper)?;
        let path = path.display().to_string();
        let opened = app.opener().open_path(&path, None::<&str>);
        Ok(opened.map_err(|_| Error::new(ErrorCode::ViewerMissing).with("path", &path))?)
    })
}

/// Stops a long work.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel(session: State<'_, Session>, job: u32) -> Answer<()> {
    answered(|| {
        session.cancel(job);
        Ok(())
    })
}

/// Takes the bytes of a file that the person gave; its name stands percent-encoded in the header `name`. Answers the
/// number under which a command finds it. Outside the typed list because it takes bytes, not JSON.
#[tauri::command(async)]
pub fn receive_file(request: Request<'_>, session: State<'_, Session>) -> Answer<u32> {
    answered(|| {
        let InvokeBody::Raw(bytes) = request.body() else {
            return Err(Error::internal("a file came without its bytes").into());
        };
        let name = request.headers().get("name").and_then(|name| name.to_str().ok()).unwrap_or_default();
        Ok(session.receive(&decoded(name), bytes.clone()))
    })
}

/// Percent-encoded UTF-8 as text; what is no UTF-8 is shown as such.
fn decoded(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.bytes();
    while let Some(byte) = rest.next() {
        let pair = (byte == b'%').then(|| (rest.next(), rest.next()));
        let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
        match pair {
            None => bytes.push(byte),
            Some((high, low)) => match (digit(high), digit(low)) {
                (Some(high), Some(low)) => bytes.push((high * 16 + low) as u8),
                _ => bytes.push(b'?'),
            },
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_arabic_survives_the_header() {
        assert_eq!(decoded("%D9%85%D9%84%D9%81%201.pdf"), "ملف 1.pdf");
        assert_eq!(decoded("100%"), "100?");
    }
}
