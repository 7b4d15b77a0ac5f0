//! What became of the files of a site.

/// What a file that was put is, compared with what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The same; nothing was written.
    Unchanged,
    /// There is none yet.
    Added,
    /// There is another.
    Changed,
}

/// What a build wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// All files of the site.
    pub files: usize,
    /// Files that were not there before.
    pub added: usize,
    /// Files that were replaced.
    pub changed: usize,
    /// Files that were there before and are not wanted any more.
    pub removed: usize,
    /// Files that were left as they are.
    pub unchanged: usize,
    /// The size of all files of the site together, in bytes.
    pub bytes: u64,
    /// What stands in the output and is not of the site, by its path there; a folder ends in `/`.
    pub kept: Vec<String>,
}
