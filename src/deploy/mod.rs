//! Sends a finished site to a host.
//!
//! A [`Release`] is what was built for that host. Hosts that take a site as a whole (a folder of releases, a branch of a
//! repository, an archive) switch from one release to the next in one step. Hosts that take files one by one (a [`Store`]) get
//! new assets first, then added pages, then changed ones, and last what goes is removed: so at every moment each public page
//! finds what it needs, and a deploy that was killed is finished by the next.

mod archive;
mod claim;
mod clock;
mod compression;
mod condition;
mod difference;
mod fault;
mod folder;
mod foreign;
mod git;
mod holder;
mod in_place;
mod local;
mod manifest;
mod manner;
mod object_store;
mod plan;
mod program;
mod reading;
mod refusal;
mod release;
mod request;
mod rsync;
mod send;
mod store;
mod surroundings;
mod trial;
mod unpurged;
mod webdav;
mod xml;

pub use archive::ArchiveFile;
pub use clock::Clock;
pub use folder::{CURRENT, ReleaseFolder};
pub use git::GitBranch;
pub use in_place::in_place;
pub use local::Local;
pub use object_store::ObjectStore;
pub use release::{Release, ReleaseFile};
pub use request::{Outcome, Progress, Request};
pub use rsync::RsyncStore;
pub use send::{rollback, send, try_writing};
pub use store::{Body, Fault, Store, Upload};
pub use surroundings::Surroundings;
pub use trial::try_store;
pub use unpurged::Unpurged;
pub use webdav::Webdav;
