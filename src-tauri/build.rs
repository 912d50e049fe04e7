//! Embeds settings, capabilities and icons.

fn main() {
    tauri_build::build();
}
