//! Opens an address in the browser that the system is set to.

use std::process::{Command, Stdio};

/// Whether the system took the address. The browser runs on by itself.
pub(super) fn open(address: &str) -> bool {
    let program = match std::env::consts::OS {
        "macos" => "open",
        "windows" => "explorer",
        _ => "xdg-open",
    };
    let opened =
        Command::new(program).arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    opened.is_ok()
}
