//! Which way a release goes.

use std::path::Path;

use super::in_place::in_place;
use super::object_store::ObjectStore;
use super::request::{Outcome, Request};
use super::surroundings::Surroundings;
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
    let surroundings =
        Surroundings { disk: &NativeDisk, variable: &|name| std::env::var(name).ok(), now: &|| request.clock.now() };
    match way {
        Way::Folder(_) => Err(not_yet()),
        Way::ObjectStore(host) => in_place(&ObjectStore::open(host, surroundings)?, request),
        Way::Webdav(host) => in_place(&Webdav::open(host, surroundings)?, request),
        Way::Rsync(_) => Err(not_yet()),
        Way::Git(_) => Err(not_yet()),
        Way::Archive(_) => Err(not_yet()),
    }
}

/// Makes public again what was public before. Nothing of the request's release is sent.
///
/// # Errors
///
/// If the host keeps no releases, or none before the present one, or cannot be reached.
pub fn rollback(way: Way<'_>, root: &Path, memory: &Path) -> Result<Outcome, Failure> {
    let _ = (root, memory);
    match way {
        Way::Folder(_) => Err(not_yet()),
        _ => Err(Failure::new(Message::new("failure-rollback"))),
    }
}

/// TODO at merge: each arm calls its own file.
fn not_yet() -> Failure {
    Failure::new(Message::new("failure-deploy-unready"))
}
