//! The id of a deploy that is under way, remembered on this machine: by it, the next one knows a lock that it left behind when it was
//! killed.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::diagnostic::Failure;
use crate::disk::{Disk, DiskError};
use crate::pipeline;

/// The id of the deploy of this checkout that is under way.
pub(super) struct Holder<'d> {
    disk: &'d dyn Disk,
    path: PathBuf,
    pub(super) id: String,
}

impl<'d> Holder<'d> {
    /// The id of a deploy that was killed, or a new one, which is written down before anything is done in its name.
    ///
    /// # Errors
    ///
    /// If the disk refuses.
    pub(super) fn begin(disk: &'d dyn Disk, memory: &Path) -> Result<Self, Failure> {
        let path = memory.join("holder");
        let failed = |error| pipeline::write_failure(DiskError::io(&path, error).into());
        let known = match disk.read(&path) {
            Ok(bytes) => String::from_utf8(bytes).ok().filter(|id| is_id(id)),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(failed(error)),
        };
        let id = match known {
            Some(id) => id,
            None => {
                let (id, aside) = (new_id(), memory.join("holder.next"));
                disk.write(&aside, id.as_bytes()).map_err(failed)?;
                disk.rename(&aside, &path).map_err(failed)?;
                id
            }
        };
        Ok(Self { disk, path, id })
    }

    /// Whether a deploy of this checkout was killed, or could not give its lock back.
    pub(super) fn was_killed(disk: &dyn Disk, memory: &Path) -> bool {
        disk.read(&memory.join("holder")).is_ok()
    }

    /// Forgets the id: nothing on the host is in its name any more.
    pub(super) fn end(self) {
        // What is not forgotten is used again by the next deploy, which does no harm.
        let _ = self.disk.remove_file(&self.path);
    }
}

fn is_id(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// An id that no other process makes: the system seeds these hashers at random.
fn new_id() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", random(), random())
}
