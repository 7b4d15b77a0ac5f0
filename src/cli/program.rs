//! Which program this is.

/// A word for this very program: its version, and the size and age of its file, which differ for everyone who builds it anew.
pub(super) fn name() -> String {
    let file = std::env::current_exe().and_then(std::fs::metadata);
    let (size, age) = file.map_or((0, 0), |file| {
        let age = file.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
        (file.len(), age.map_or(0, |age| age.as_nanos()))
    });
    format!("{} {size} {age}", env!("CARGO_PKG_VERSION"))
}
