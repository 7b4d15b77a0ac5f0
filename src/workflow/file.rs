//! What is written.

/// A file by which a site is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the folder that it goes to.
    pub path: String,
    /// What it holds.
    pub text: String,
}
