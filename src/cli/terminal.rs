//! The standard streams. One that is closed or full neither ends the program nor changes what it does.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::diagnostic::{Failure, Message, reason};

/// How many columns a line has where nobody says, and how few and how many at most.
const COLUMNS: usize = 100;
const LEAST: usize = 40;
const MOST: usize = 120;

/// Whether nobody wants to know how work goes. The first thing that the program sets, and never again.
static QUIET: AtomicBool = AtomicBool::new(false);

/// From now on, only findings, failures and what was asked for are printed.
pub(super) fn be_quiet() {
    QUIET.store(true, Ordering::Relaxed);
}

/// Whether only those are printed.
pub(super) fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// How many columns a line has: as the environment says, or the terminal.
pub(super) fn width() -> usize {
    let set = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let found = || {
        let terminal = io::stdout().is_terminal().then(console::Term::stdout);
        terminal.and_then(|terminal| terminal.size_checked()).map(|(_, columns)| usize::from(columns))
    };
    set.or_else(found).unwrap_or(COLUMNS).clamp(LEAST, MOST)
}

/// Prints a line that tells how work goes, or sums up what was done; nothing with `--quiet`.
pub(super) fn remark(line: &str) {
    if !is_quiet() {
        tell_line(line);
    }
}

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
            Err(Failure::new(Message::new("failure-output").with("reason", reason(&error))))
        }
        _ => Ok(()),
    }
}
