//! A host that takes files one by one.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::diagnostic::{Argument, Failure};
use crate::disk::Disk;
use crate::http;
use crate::route::FilePath;

/// A host that takes files one by one: an object store, a folder behind WebDAV or ssh. Paths are below the folder or prefix of the
/// site. Each file is replaced as a whole: readers get the old one or the new one.
pub trait Store: Sync {
    /// The host, for people: without any secret.
    fn name(&self) -> String;

    /// What a file holds; `None` if there is none.
    ///
    /// # Errors
    ///
    /// If the host cannot be reached, or refuses.
    fn read(&self, path: &FilePath) -> Result<Option<Vec<u8>>, Fault>;

    /// The names of what stands at the top, files and folders.
    ///
    /// # Errors
    ///
    /// If the host cannot be reached, or refuses.
    fn names(&self) -> Result<Vec<String>, Fault>;

    /// Which of these files there are.
    ///
    /// # Errors
    ///
    /// If the host cannot be reached, or refuses.
    fn existing(&self, paths: &[&FilePath]) -> Result<Vec<FilePath>, Fault>;

    /// In which manner a file of this size stands there, that leads readers on to an address or to none: what follows from the settings of the
    /// host and not from the bytes of the file, such as that it is kept compressed as well. `None` is the usual manner.
    fn manner(&self, _path: &FilePath, _size: u64, _redirect: Option<&str>) -> Option<String> {
        None
    }

    /// Those of some paths at which a folder stands; one with nothing in it may count as none. Where paths are only names, none does.
    ///
    /// # Errors
    ///
    /// If the host cannot be reached, or refuses.
    fn folders(&self, _paths: &[&FilePath]) -> Result<BTreeSet<FilePath>, Fault> {
        Ok(BTreeSet::new())
    }

    /// Sends files, in any order and many at once, and tells of each that stands by its size. Those that are small and few are not told.
    ///
    /// # Errors
    ///
    /// If one of them cannot be sent; others may have been.
    fn send(&self, files: &[Upload], sent: &(dyn Fn(u64) + Sync)) -> Result<(), Fault>;

    /// Removes files, in any order, and the folders that they leave empty. One that is not there counts as removed.
    ///
    /// # Errors
    ///
    /// If one of them cannot be removed; others may have been.
    fn remove(&self, paths: &[&FilePath], removed: &(dyn Fn(u64) + Sync)) -> Result<(), Fault>;

    /// Tries whether files may be written, as far as it can be known with a file that nobody has; says whether that lies there now. No other file is
    /// touched.
    ///
    /// # Errors
    ///
    /// If the host cannot be reached, or refuses.
    fn try_writing(&self, path: &FilePath) -> Result<bool, Fault> {
        let trial = Upload {
            path: path.clone(),
            body: Body::Bytes(Vec::new()),
            content_type: "application/octet-stream".to_owned(),
            cache_control: "no-store",
            redirect: None,
        };
        self.send(&[trial], &|_| {}).map(|()| true)
    }

    /// Makes a small file that is not there yet, and says whether it did; `false` if there is one. Of two that try at once, at most one
    /// is told `true`, as far as the host can tell them apart.
    ///
    /// # Errors
    ///
    /// If the host cannot be reached, or refuses.
    fn claim(&self, path: &FilePath, bytes: &[u8]) -> Result<bool, Fault>;
}

/// A file to be sent.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Where it is to stand.
    pub path: FilePath,
    /// What it holds.
    pub body: Body,
    /// `Content-Type`.
    pub content_type: String,
    /// `Cache-Control`.
    pub cache_control: &'static str,
    /// Where readers are led who ask for it, if the host can do that itself.
    pub redirect: Option<String>,
}

/// What a file to be sent holds.
#[derive(Clone, Debug)]
pub enum Body {
    /// A file of this machine.
    File(PathBuf),
    /// These bytes.
    Bytes(Vec<u8>),
}

impl Body {
    /// All of it.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn bytes(&self, disk: &dyn Disk) -> Result<Cow<'_, [u8]>, Fault> {
        match self {
            Self::Bytes(bytes) => Ok(Cow::Borrowed(bytes)),
            Self::File(path) => {
                let read = disk.read(path).map(Cow::Owned);
                read.map_err(|error| Fault::Failed(Failure::io("failure-io", path, &error)))
            }
        }
    }
}

/// What kept a host from doing something, after what may pass had been tried again.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The host cannot be reached, or broke off, or says that it is busy, however often it was tried: why.
    Unreachable(Argument),
    /// The host does not know who asks, or does not let him: why.
    Denied(Argument),
    /// There is no room left.
    Full(Argument),
    /// What was named in the settings is not there: the bucket, the folder.
    Missing(Argument),
    /// Anything else that is told as it is.
    Failed(Failure),
}

impl From<http::Fault> for Fault {
    fn from(fault: http::Fault) -> Self {
        Self::Unreachable(fault.kind.reason())
    }
}
