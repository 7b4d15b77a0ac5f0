//! The only room that writes output.
//!
//! A finished file is first written aside, into a working folder beside the output. Nothing public changes until
//! [`Writer::commit`]: it writes down what it is going to do, and then moves the files into place. A move is a rename
//! within one file system, so each public file is at every moment either the old one or the new one, whole.
//!
//! # What holds when a build is killed
//!
//! Files are moved in this order: assets, added pages, changed pages; then pages and assets that are no longer wanted are
//! removed. So at every moment each page that stays, and each page that can be reached from one, has only links that lead
//! somewhere: added pages are linked from nowhere until all of them stand, and what is removed is linked from nowhere any
//! more. Old and new pages may mix until the next build, which finishes the job first.
//!
//! The limits: pages that are on their way out may link to each other, so the last of them may name one that is already
//! gone. Where upper and lower case name the same file, a file whose name changes only in case is missing for a moment.
//! All this holds if both sites are sound by themselves, and for a killed process; after a loss of power the file system
//! decides.
//!
//! # Whose files
//!
//! A list of what was written, the manifest, lies in the working folder. An output folder that holds anything else, the
//! placeholder `.gitkeep` apart, is refused untouched. No symbolic link is followed, neither in the output nor in the
//! working folder.

mod disk;
mod error;
mod journal;
mod manifest;
mod memory;
mod places;
mod sealed;
mod writer;

pub use disk::{Disk, Kind, Lock, Metadata, NativeDisk};
pub use error::WriteError;
pub use manifest::Class;
pub use writer::{Aside, Writer};

/// The folder beside the output that holds the working folders.
pub const WORKING_FOLDER: &str = ".gongkai";

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
}
