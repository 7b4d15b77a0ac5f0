//! The files that changed since a revision, as the system's git tells it.

use std::collections::BTreeSet;
use std::path::Path;

use super::git::{commit, git, unknown};
use crate::diagnostic::{Code, Diagnostic, Failure};
use crate::source::Files;

/// The files of a site that differ from a revision, and those that git does not know yet, by their paths below the site's folder.
pub(super) struct Changed(BTreeSet<String>);

impl Changed {
    /// Asks git what changed in a folder since a revision.
    ///
    /// # Errors
    ///
    /// If there is no git, the folder lies in no repository, or the revision is unknown.
    pub(super) fn since(revision: &str, root: &Path) -> Result<Self, Failure> {
        let digest = commit(revision, root)?;
        let changed = git(root, &["diff", "--name-only", "--no-renames", "--relative", "-z", &digest, "--", "."])?;
        let new = git(root, &["ls-files", "--others", "--exclude-standard", "-z", "--", "."])?;
        if !changed.status.success() || !new.status.success() {
            return Err(unknown(revision));
        }
        let paths = [changed.stdout, new.stdout].concat();
        let paths = paths.split(|byte| *byte == 0).filter(|path| !path.is_empty());
        Ok(Self(paths.map(|path| String::from_utf8_lossy(path).into_owned()).collect()))
    }

    /// Whether a finding is in one of the files, or points to one. What made an address vanish may have been a whole file, which is in none.
    pub(super) fn have(&self, finding: &Diagnostic, files: &Files) -> bool {
        if finding.code == Code::VanishedAddress {
            return true;
        }
        let related = finding.related.map(|span| &*files.get(span.file).path);
        [Some(finding.path(files)), related].into_iter().flatten().any(|path| self.0.contains(path))
    }
}
