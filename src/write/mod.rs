//! The only room that writes output.
//!
//! A finished file is first written aside, into a working folder beside the output. Nothing public changes until
//! [`Writer::commit`]: it writes down what it is going to do, and then moves the files into place, as the
//! [`disk`](crate::disk) room does it.
//!
//! # What holds when a build is killed
//!
//! Files are moved in this order: assets, added pages, changed pages; then pages and assets that are no longer wanted are
//! removed. So at every moment each page that stays, and each page that can be reached from one, has only links that lead
//! somewhere: added pages are linked from nowhere until all of them stand, and what is removed is linked from nowhere any
//! more. Old and new pages may mix until the next build, which finishes the job first.
//!
//! The limits: pages that are on their way out may link to each other, so the last of them may name one that is already
//! gone. Where upper and lower case name the same file, a file whose name changes only in case is missing for a moment. A file that
//! stands where others need a folder, or below where one is to stand, goes right before them.
//! All this holds if both sites are sound by themselves; after a loss of power as far as the [`disk`](crate::disk) room says.
//!
//! # Whose files
//!
//! A list of what was written, the manifest, lies in the working folder. What stands in the output and is not in it is
//! somebody else's: it is kept, named in the [`Summary`], and never overwritten. A build whose file would have to stand there
//! is refused before anything changes. Where nothing was written before, only hidden files and `CNAME` may stand: anything
//! else says that the folder is not meant for a site, and it is refused. No symbolic link is followed, neither in the output
//! nor in the working folder.

mod cache;
mod error;
mod foreign;
mod manifest;
mod order;
mod summary;
mod writer;
mod written;

pub use error::WriteError;
pub use manifest::Class;
pub use summary::{Outcome, Summary};
pub use writer::{Aside, Writer};
pub use written::{Written, written};
