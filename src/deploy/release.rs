//! What is sent: the files of a site that was built for a host.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::page::Redirect;
use crate::route::FilePath;
use crate::write::Class;

/// A site as it was built for a host, in a folder of this machine.
#[derive(Clone, Debug)]
pub struct Release {
    /// The folder that it lies in.
    pub folder: PathBuf,
    /// Its files. Nothing else that lies in the folder is sent.
    pub files: BTreeMap<FilePath, ReleaseFile>,
    /// The addresses that lead to others now, sorted.
    pub redirects: Vec<Redirect>,
}

/// A file of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReleaseFile {
    /// The digest of its bytes.
    pub digest: blake3::Hash,
    /// Its size in bytes.
    pub size: u64,
    /// Whether pages need it, or it is a page.
    pub class: Class,
}
