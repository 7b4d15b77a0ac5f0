//! Which way a release goes.

use std::path::Path;

use super::archive::ArchiveFile;
use super::folder::ReleaseFolder;
use super::git::GitBranch;
use super::in_place::in_place;
use super::object_store::ObjectStore;
use super::request::{Outcome, Request};
use super::rsync::RsyncStore;
use super::surroundings::Surroundings;
use super::trial::try_store;
use super::webdav::Webdav;
use crate::config::Way;
use crate::diagnostic::{Failure, Message};
use crate::disk::NativeDisk;

/// Sends a release to a host.
///
/// # Errors
///
/// If the host cannot be reached, refuses, or holds what is somebody else's. What is public there is sound all the same.
pub fn send(way: Way<'_>, request: &Request<'_>) -> Result<Outcome, Failure> {
    let now = || request.clock.now();
    let surroundings = surroundings(&now);
    match way {
        Way::Folder(host) => ReleaseFolder::new(&NativeDisk, host, request.root).send(request),
        Way::ObjectStore(host) => in_place(&ObjectStore::open(host, surroundings)?, request),
        Way::Webdav(host) => in_place(&Webdav::open(host, surroundings)?, request),
        Way::Rsync(host) => {
            let store = RsyncStore::new(&NativeDisk, host, request.release, request.memory, request.clock)?;
            in_place(&store, request)
        }
        Way::Git(host) => GitBranch::new(&NativeDisk, host, request.root, request.memory).send(request),
        Way::Archive(host) => ArchiveFile::new(&NativeDisk, host, request.root, request.portable).send(request),
    }
}

/// Tries whether something may be written on a host, and leaves nothing of it there. `false` if that cannot be tried.
///
/// # Errors
///
/// If the host cannot be reached, or refuses.
pub fn try_writing(way: Way<'_>, request: &Request<'_>) -> Result<bool, Failure> {
    let now = || request.clock.now();
    let surroundings = surroundings(&now);
    match way {
        Way::Folder(host) => ReleaseFolder::new(&NativeDisk, host, request.root).try_writing()?,
        Way::ObjectStore(host) => try_store(&ObjectStore::open(host, surroundings)?, request.moment)?,
        Way::Webdav(host) => try_store(&Webdav::open(host, surroundings)?, request.moment)?,
        Way::Rsync(host) => {
            let store = RsyncStore::new(&NativeDisk, host, request.release, request.memory, request.clock)?;
            try_store(&store, request.moment)?;
        }
        // A server of git says so only once something is pushed.
        Way::Git(_) => return Ok(false),
        Way::Archive(host) => ArchiveFile::new(&NativeDisk, host, request.root, request.portable).try_writing()?,
    }
    Ok(true)
}

fn surroundings(now: &(dyn Fn() -> i64 + Sync)) -> Surroundings<'_> {
    Surroundings { disk: &NativeDisk, variable: &|name| std::env::var(name).ok(), now }
}

/// Makes public again what was public before, or only says what that would be. Nothing of the request's release is sent.
///
/// # Errors
///
/// If the host keeps no releases, or none before the present one, or cannot be reached.
pub fn rollback(way: Way<'_>, root: &Path, memory: &Path, dry_run: bool) -> Result<Outcome, Failure> {
    match way {
        Way::Folder(host) => {
            let folder = ReleaseFolder::new(&NativeDisk, host, root);
            if dry_run { folder.rehearse_roll_back() } else { folder.roll_back(memory) }
        }
        _ => Err(Failure::new(Message::new("failure-rollback"))),
    }
}
