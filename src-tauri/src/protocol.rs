//! Bytes for the window's own pages: `milaf://localhost/paper/7` is a paper of the tray, `milaf://localhost/scan/3/0?width=240`
//! the first page of a scan, `milaf://localhost/counter-copy/8/0` that of a transmission's counter-copy. Numbers, never paths;
//! nothing is kept by the web view.

use std::borrow::Cow;

use milaf_domain::{ScanId, TransmissionId};
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext, UriSchemeResponder};

use crate::session::Session;

/// The scheme's name.
pub const SCHEME: &str = "milaf";

/// Answers a request of the window, on a thread of its own: decrypting must not hold up the window.
pub fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    std::thread::spawn(move || {
        let found = found(&app.state::<Session>(), &request);
        let origin = request.headers().get(header::ORIGIN).and_then(|o| o.to_str().ok()).unwrap_or_default();
        let mut response = Response::builder()
            .header(header::CACHE_CONTROL, "no-store")
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
        if OWN_ORIGINS.contains(&origin) {
            response = response.header(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
        let response = match found {
            Some((kind, bytes)) => response.header(header::CONTENT_TYPE, kind).body(Cow::Owned(bytes)),
            None => response.status(StatusCode::NOT_FOUND).body(Cow::Owned(Vec::new())),
        };
        if let Ok(response) = response {
            responder.respond(response);
        }
    });
}

/// The pages of this program, by system; the last one serves the interface while it is being written.
const OWN_ORIGINS: &[&str] = &[
    "tauri://localhost",
    "http://tauri.localhost",
    "https://tauri.localhost",
    #[cfg(debug_assertions)]
    "http://localhost:1420",
];

fn found(session: &Session, request: &Request<Vec<u8>>) -> Option<(&'static str, Vec<u8>)> {
    let mut path = request.uri().path().trim_start_matches('/').split('/');
    let (kind, id) = (path.next()?, path.next()?.parse::<u32>().ok()?);
    match kind {
        "paper" => session.paper(id).ok().map(|paper| ("application/pdf", paper.bytes.to_vec())),
        "scan" => {
            let width =
                request.uri().query().and_then(|q| q.strip_prefix("width=")).and_then(|w| w.parse().ok());
            let page = path.next().and_then(|page| page.parse().ok()).unwrap_or_default();
            let picture = session.office().ok()?.scan_picture(ScanId(i64::from(id)), page, width).ok()?;
            Some(("image/jpeg", picture))
        }
        "counter-copy" => {
            let page = path.next().and_then(|page| page.parse::<usize>().ok()).unwrap_or_default();
            let pages = session.office().ok()?.counter_copy(TransmissionId(i64::from(id))).ok()?;
            pages.into_iter().nth(page).map(|picture| ("image/jpeg", picture))
        }
        _ => None,
    }
}
