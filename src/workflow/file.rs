//! What is written.

use crate::seal;

/// What writes it.
const COMMAND: &str = "gongkai export workflow";

/// A file by which a site is published, under a seal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the folder that it goes to.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl File {
    /// A file with these lines.
    pub(super) fn sealed(path: String, lines: &str) -> Self {
        Self { path, text: seal::sealed(COMMAND, lines) }
    }
}

/// Whether a file was written here and not changed since, but for how its lines end.
pub fn is_untouched(text: &str) -> bool {
    seal::is_untouched(COMMAND, text)
}
