//! The lock of a host: of two deploys at once, the second refuses.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::fault::SoFar;
use super::request::Request;
use super::store::{Body, Fault, Store, Upload};
use crate::diagnostic::{Failure, Message};
use crate::disk::{seal, unseal};
use crate::route::FilePath;

/// The first line: what this is, and in which format.
const HEAD: &str = "gongkai lock 1";

/// How many seconds a lock has to stay as it is until it counts as left behind. No clock of another machine is trusted.
const WATCHED: u32 = 90;

/// How many seconds pass between two looks at it.
const LOOK: u32 = 5;

/// After how many seconds a lock is renewed: several times before anybody takes it for left behind.
pub(super) const RENEWED: u64 = 20;

/// Who deploys to a host.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Claim {
    /// The id of the deploy, which no other has.
    holder: String,
    /// When it began, by its own clock: for people.
    since: String,
    /// How often it was renewed.
    renewed: u32,
}

impl Claim {
    fn to_bytes(&self) -> Vec<u8> {
        let Self { holder, since, renewed } = self;
        seal(HEAD, &format!("{holder}\n{since}\n{renewed}\n")).into_bytes()
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut lines = unseal(HEAD, std::str::from_utf8(bytes).ok()?)?.lines().map(str::to_owned);
        let (holder, since) = (lines.next()?, lines.next()?);
        Some(Self { holder, since, renewed: lines.next()?.parse().ok()? })
    }
}

/// The lock of a host, held.
pub(super) struct Held<'s> {
    store: &'s dyn Store,
    claim: Mutex<Claim>,
    lost: AtomicBool,
}

impl<'s> Held<'s> {
    /// Takes the lock of a host for a deploy with this id. One that the same deploy left behind when it was killed is taken over at once,
    /// and that of another after it has been watched.
    ///
    /// # Errors
    ///
    /// If somebody deploys to the host, or it fails. Nothing was changed.
    pub(super) fn take(store: &'s dyn Store, request: &Request<'_>, holder: &str) -> Result<Self, Failure> {
        let failed = |fault: Fault| fault.failure(&store.name(), SoFar::Nothing);
        let claim = Claim { holder: holder.to_owned(), since: request.moment.to_owned(), renewed: 0 };
        let (path, bytes) = (path(), claim.to_bytes());
        let held = Self { store, claim: Mutex::new(claim), lost: AtomicBool::new(false) };
        let mut other = None;
        // Once for what was left behind, and once for what was given back between two looks.
        for _ in 0..3 {
            if store.claim(&path, &bytes).map_err(failed)? {
                return Ok(held);
            }
            let Some(there) = store.read(&path).map_err(failed)? else { continue };
            if other.is_some() {
                // What was freed and is taken again belongs to somebody who was quicker.
                break;
            }
            let found = Claim::parse(&there);
            let is_own = found.as_ref().is_some_and(|found| found.holder == holder);
            let is_left = is_own || request.break_lock || is_still(store, request, &there).map_err(failed)?;
            other = Some(found);
            if !is_left {
                break;
            }
            if store.read(&path).map_err(failed)?.as_ref() == Some(&there) {
                store.remove(&[&path], &|_| {}).map_err(failed)?;
            }
        }
        Err(locked(store, other.flatten().as_ref()))
    }

    /// Says that the work goes on.
    pub(super) fn renew(&self) {
        // A host that fails now is told of by the work itself; what is not renewed is taken for left behind, and found to be lost.
        if self.is_there().is_ok_and(|is_there| is_there) {
            let mut claim = self.claim.lock().unwrap_or_else(PoisonError::into_inner);
            claim.renewed += 1;
            let _ = self.store.send(&[own_file(path(), claim.to_bytes())], &|_| {});
        }
    }

    /// Sees to it that the lock is still held.
    ///
    /// # Errors
    ///
    /// If somebody else has it, or the host fails.
    pub(super) fn expect(&self) -> Result<(), Failure> {
        match self.is_there() {
            Ok(true) => Ok(()),
            Ok(false) => Err(Failure::new(Message::new("failure-host-lock-lost").with("host", self.store.name()))),
            Err(fault) => Err(fault.failure(&self.store.name(), SoFar::Some)),
        }
    }

    /// Gives the lock back, and says whether nothing of it is left. On a host that fails it stays.
    pub(super) fn release(self) -> bool {
        match self.is_there() {
            Ok(true) => self.store.remove(&[&path()], &|_| {}).is_ok(),
            Ok(false) => true,
            Err(_) => false,
        }
    }

    fn is_there(&self) -> Result<bool, Fault> {
        if self.lost.load(Ordering::Relaxed) {
            return Ok(false);
        }
        let there = self.store.read(&path())?.and_then(|bytes| Claim::parse(&bytes));
        let own = self.claim.lock().unwrap_or_else(PoisonError::into_inner);
        let is_there = there.is_some_and(|there| there.holder == own.holder);
        drop(own);
        if !is_there {
            self.lost.store(true, Ordering::Relaxed);
        }
        Ok(is_there)
    }
}

/// Where the lock stands on a host.
fn path() -> FilePath {
    FilePath::new(".gongkai/lock").expect("it is a path")
}

/// A file of this program's own on a host, which nobody else reads.
pub(super) fn own_file(path: FilePath, bytes: Vec<u8>) -> Upload {
    let content_type = "application/octet-stream".to_owned();
    Upload { path, body: Body::Bytes(bytes), content_type, cache_control: "no-store", redirect: None }
}

/// Watches a lock for a while, and says whether nobody renewed it.
fn is_still(store: &dyn Store, request: &Request<'_>, there: &[u8]) -> Result<bool, Fault> {
    for _ in 0..WATCHED / LOOK {
        request.clock.wait(f64::from(LOOK));
        match store.read(&path())? {
            // It was given back.
            None => return Ok(true),
            Some(now) if now != there => return Ok(false),
            Some(_) => {}
        }
    }
    Ok(true)
}

fn locked(store: &dyn Store, other: Option<&Claim>) -> Failure {
    let since = other.map_or("?", |other| other.since.as_str());
    let holder = other.map_or("?", |other| other.holder.get(..8).unwrap_or(&other.holder));
    let message = Message::new("failure-host-locked").with("host", store.name());
    Failure::new(message.with("holder", holder).with("since", since))
}
