//! Sends a finished site to a host.
//!
//! A [`Release`] is what was built for that host. Hosts that take a site as a whole (a folder of releases, a branch of a
//! repository, an archive) switch from one release to the next in one step. Hosts that take files one by one (a [`Store`]) get
//! new assets first, then added pages, then changed ones, and last what goes is removed: so at every moment each public page
//! finds what it needs, and a deploy that was killed is finished by the next.

mod archive;
mod clock;
mod compression;
mod difference;
mod folder;
mod git;
mod local;
mod program;
mod reading;
mod refusal;
mod release;
mod request;
mod rsync;
mod send;
mod store;

pub use archive::ArchiveFile;
pub use clock::Clock;
pub use folder::ReleaseFolder;
pub use git::GitBranch;
pub use local::Local;
pub use release::{Release, ReleaseFile};
pub use request::{Outcome, Progress, Request};
pub use rsync::RsyncStore;
pub use send::{rollback, send};
pub use store::{Body, Fault, Store, Upload};
