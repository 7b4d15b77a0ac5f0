//! The standard streams. One that is closed or full neither ends the program nor changes what it does.

use std::io::{self, ErrorKind, Write};

use crate::diagnostic::{Failure, Message};

/// Prints a text to standard error. Where it cannot be printed nobody can be told either.
pub(super) fn tell(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Prints a line to standard error.
pub(super) fn tell_line(line: &str) {
    tell(&format!("{line}\n"));
}

/// Prints to standard output what the command was asked for. Whoever reads it may stop reading.
///
/// # Errors
///
/// If it cannot be printed in full, as on a full disk.
pub(super) fn give(text: &str) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::new(Message::new("failure-output").with("reason", error.to_string())))
        }
        _ => Ok(()),
    }
}
