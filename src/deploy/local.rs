//! What a checkout remembers of a host.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Failure, Message};
use crate::disk::{Disk, DiskError, HOSTS_FOLDER, Lock, WORKING_FOLDER};
use crate::pipeline;

/// The folder of a host in a site's `.gongkai/hosts/`. One process at a time has it, however that ends.
pub struct Local {
    folder: PathBuf,
    _lock: Lock,
}

impl Local {
    /// Opens the folder of a host, which is made if it is missing.
    ///
    /// # Errors
    ///
    /// If another process has it, or the disk refuses.
    pub fn open(disk: &dyn Disk, root: &Path, host: &str) -> Result<Self, Failure> {
        let folder = root.join(WORKING_FOLDER).join(HOSTS_FOLDER).join(host);
        let failed = |path: &Path, error| pipeline::write_failure(DiskError::io(path, error).into());
        disk.create_folders(&folder).map_err(|error| failed(&folder, error))?;
        let file = folder.join("lock");
        match disk.lock(&file).map_err(|error| failed(&file, error))? {
            Some(lock) => Ok(Self { folder, _lock: lock }),
            None => Err(Failure::new(Message::new("failure-deploy-here").with("host", host))),
        }
    }

    /// Where things are remembered.
    pub fn memory(&self) -> &Path {
        &self.folder
    }

    /// Where the site is built for the host, so that what is built elsewhere stays as it is.
    pub fn site(&self) -> PathBuf {
        self.folder.join("site")
    }
}
