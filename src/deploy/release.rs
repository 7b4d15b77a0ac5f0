//! What is sent: the files of a site that was built for a host.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::address::WebAddress;
use crate::date::Day;
use crate::disk::Disk;
use crate::page::Redirect;
use crate::route::FilePath;
use crate::write::{self, Class, WriteError};

/// A site as it was built for a host, in a folder of this machine.
#[derive(Clone, Debug)]
pub struct Release {
    /// The folder that it lies in.
    pub folder: PathBuf,
    /// The address under which it is published, ending with a slash.
    pub address: String,
    /// The day that it speaks for.
    pub day: Day,
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

impl Release {
    /// The site that was built into a folder for an address and a day. No file is read again: what was written down about it counts.
    ///
    /// # Errors
    ///
    /// If there is no finished site, or the disk refuses.
    pub fn read(
        disk: &dyn Disk,
        folder: &Path,
        address: &WebAddress,
        day: Day,
        redirects: Vec<Redirect>,
    ) -> Result<Self, WriteError> {
        let written = write::written(disk, folder)?.into_iter();
        let files =
            written.map(|(path, file)| (path, ReleaseFile { digest: file.digest, size: file.size, class: file.class }));
        let address = format!("{}/", address.as_str().trim_end_matches('/'));
        Ok(Self { folder: folder.to_owned(), address, day, files: files.collect(), redirects })
    }

    /// The digests of its files.
    pub(super) fn digests(&self) -> BTreeMap<FilePath, blake3::Hash> {
        self.files.iter().map(|(path, file)| (path.clone(), file.digest)).collect()
    }

    /// The whole address of one that starts with `/` and leads from the top of the site.
    pub(super) fn whole_address(&self, address: &str) -> String {
        format!("{}{address}", self.address.trim_end_matches('/'))
    }
}
