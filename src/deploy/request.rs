//! What is asked of a deploy, and what came of it.

use std::path::Path;

use super::clock::Clock;
use super::release::Release;
use crate::diagnostic::Message;
use crate::route::FilePath;

/// A release, and how it is to be sent.
pub struct Request<'a> {
    /// What is sent.
    pub release: &'a Release,
    /// The site's folder: from there the paths of settings lead.
    pub root: &'a Path,
    /// A folder that is there and in which things may be remembered about this host. No other process uses it now.
    pub memory: &'a Path,
    /// When this happens, in UTC, such as `20261127T213000Z`: a name for a release, and the time of a commit.
    pub moment: &'a str,
    /// Whether it is only to be said what would be done. Nothing changes anywhere then.
    pub dry_run: bool,
    /// Whether the pages of an archive link to files, whatever the settings say.
    pub portable: bool,
    /// Whether a lock of somebody else on the host is broken without waiting.
    pub break_lock: bool,
    /// What knows the time.
    pub clock: &'a dyn Clock,
    /// Is told how far the sending is. Threads call it.
    pub progress: &'a (dyn Fn(Progress) + Sync),
}

/// How far the sending is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many files are done, sent or removed.
    pub files: usize,
    /// How many there are to do.
    pub of_files: usize,
    /// How many bytes were sent.
    pub bytes: u64,
    /// How many there are to send.
    pub of_bytes: u64,
}

/// What a deploy did, or would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// The files that were not there before, sorted.
    pub added: Vec<FilePath>,
    /// Those that were there and hold something else now, sorted.
    pub changed: Vec<FilePath>,
    /// Those that are there no more, sorted.
    pub removed: Vec<FilePath>,
    /// How many stayed as they were.
    pub unchanged: usize,
    /// How many bytes were sent.
    pub bytes: u64,
    /// What stands there and is not of the site, and was left alone.
    pub kept: Vec<String>,
    /// Where the site is now: a folder, a commit, a file.
    pub place: String,
    /// What was found broken there, and was put right, or would be.
    pub mended: Option<Message>,
    /// What could not be put in order once the site was public. Readers see nothing of it.
    pub untidy: Option<Message>,
}

impl Outcome {
    /// The files that hold something else now than before, or are there no more.
    pub fn touched(&self) -> impl Iterator<Item = &FilePath> {
        self.added.iter().chain(&self.changed).chain(&self.removed)
    }
}
