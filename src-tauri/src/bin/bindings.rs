//! Writes what the interface and the web view must know of the commands.
#![allow(clippy::disallowed_methods, reason = "sources, not a person's files")]

use milaf_desktop::ipc;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let bindings = ipc::bindings()?;
    for (path, text) in [(ipc::PERMISSION, ipc::permission(&bindings)), (ipc::BINDINGS, bindings.clone())] {
        let path = ipc::own(path);
        if std::fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            std::fs::write(path, text)?;
        }
    }
    Ok(())
}
