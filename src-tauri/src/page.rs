//! What the web view of Linux (WebKitGTK) is asked for beyond what Tauri asks of each.

use std::cell::Cell;
use std::fs;

use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// A page that was ended by the system comes back so often; one that falls at each start must not come back for ever.
const MOST_RETURNS: u8 = 5;

/// Sees to the page of a window: drawn without a graphics card where there is none, and back after its process was ended.
///
/// # Errors
/// When the window is gone.
pub fn tend(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|page| {
        let view = page.inner();
        // Without a card the system plays one in software, and each frame then takes many times as long as drawing it.
        if !has_graphics_card()
            && let Some(settings) = WebViewExt::settings(&view)
        {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
        let returns = Cell::new(0);
        view.connect_web_process_terminated(move |view, _| {
            if returns.get() < MOST_RETURNS {
                returns.set(returns.get() + 1);
                view.reload();
            }
        });
    })
}

/// Whether the system offers a card that draws.
fn has_graphics_card() -> bool {
    let devices = fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    devices.into_iter().any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
}
