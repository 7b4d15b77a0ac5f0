//! The disk as the rooms above see it, so that a test can stand in for one that fails; and the way in which many files are
//! replaced as one step.
//!
//! New files are first written aside, into a [`WorkingFolder`] beside their target. What is to be done with them is then
//! written down, as a [`Journal`], before it is done. A move is a rename within one file system, so each file of the target
//! is at every moment either the old one or the new one, whole. Whoever opens the working folder next finishes what a killed
//! process had written down, and clears away what one had only written aside: so a step is done in full or not at all.
//!
//! On Linux this holds after a loss of power too, as far as the file system keeps the order of what it writes down about files;
//! elsewhere it decides. No symbolic link is followed, neither in
//! the working folder nor on the way to a file of the target.

mod error;
mod journal;
mod native;
mod operations;
mod plain_path;
mod sealed;
mod tree;
mod working;

pub use error::DiskError;
pub use journal::{Journal, Step};
pub use native::NativeDisk;
pub use operations::{Disk, Kind, Lock, Metadata};
pub use plain_path::plain_path;
pub use sealed::{seal, unseal};
pub use tree::{clear, walk};
pub use working::{HOSTS_FOLDER, WORKING_FOLDER, WorkingFolder};
