//! What the interface and the web view know of the commands is what there is.
#![allow(clippy::unwrap_used, reason = "a test speaks by panicking")]

use milaf_desktop::ipc;

#[test]
fn bindings_and_permission_are_up_to_date() {
    let bindings = ipc::bindings().unwrap();
    let kept = |path| std::fs::read_to_string(ipc::own(path)).unwrap();
    assert!(kept(ipc::BINDINGS) == bindings, "run: cargo xtask bindings");
    assert_eq!(kept(ipc::PERMISSION), ipc::permission(&bindings), "run: cargo xtask bindings");
}
