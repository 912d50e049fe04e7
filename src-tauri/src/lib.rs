//! The window: what the person presses, carried to the office and back.
//!
//! Thin on purpose: a command turns its input into one call of the office and the answer into a view. No rule, no SQL
//! and no sentence lives here. [`ipc`] lists the commands, [`session`] holds what is open, [`protocol`] gives papers
//! and scans to the window, [`error`] is what a failure looks like there.

pub mod answering;
pub mod commands;
pub mod dto;
pub mod error;
pub mod ipc;
pub mod list_in;
pub mod log;
#[cfg(target_os = "linux")]
mod page;
pub mod preference;
pub mod protocol;
mod review;
pub mod session;

use std::sync::Arc;

use tauri::{Emitter, Manager};

use crate::session::{News, Session};

/// Opens the window and serves it until it is closed.
///
/// # Panics
/// When the system gives no window at all; there is nobody to tell.
pub fn run() {
    let arguments = session::Arguments::of(std::env::args().skip(1));
    let builder = ipc::builder();
    let handler = ipc::handler(&builder);
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                // A second start shows the window that is there; where the system refuses, it stays as it was.
                let _ = window.unminimize().and_then(|()| window.set_focus());
            }
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .register_asynchronous_uri_scheme_protocol(protocol::SCHEME, protocol::answer)
        .invoke_handler(handler)
        .setup(move |app| {
            let handle = app.handle().clone();
            let tell = move |news: News| {
                // Without a window there is nobody to tell.
                let _ = match news {
                    News::Changed(kinds) => handle.emit("changed", kinds),
                    News::Closed => handle.emit("closed", ()),
                };
            };
            let places = session::Places::of(app.handle())?;
            let session = Session::new(places, arguments, Arc::new(tell));
            let clock = session.surroundings("").clock;
            log::begin(session.places().log.clone(), move || clock().strftime("%F %T").to_string());
            app.handle().set_theme(session.preferences().theme.of_window());
            app.manage(session);
            #[cfg(target_os = "linux")]
            if let Some(window) = app.get_webview_window("main") {
                page::tend(&window)?;
            }
            Ok(())
        })
        .build(context())
        .expect("a window can be opened")
        .run(|app, event| {
            if let tauri::RunEvent::Exit = event {
                app.state::<Session>().close();
            }
        });
}

/// Settings, icons and interface, as they were at the build.
fn context() -> tauri::Context {
    let mut context = tauri::generate_context!();
    // A driver finds no web view that keeps nothing; Tauri reads the same variable to let one in.
    if std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some() {
        for window in &mut context.config_mut().app.windows {
            window.incognito = false;
        }
    }
    context
}
