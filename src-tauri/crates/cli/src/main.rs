//! The program `milaf`: the office without a window.
fn main() {}
