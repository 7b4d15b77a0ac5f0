//! The files that changed since a revision, as the system's git tells it.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};

use crate::diagnostic::{Diagnostic, Failure, Message, reason};
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
        let place = git(root, &["rev-parse", "--is-inside-work-tree"])?;
        if !place.status.success() {
            let message = Message::new("failure-no-repository").with("path", root.display().to_string());
            return Err(Failure::new(message.with("reason", told(&place.stderr))));
        }
        let commit = format!("{revision}^{{commit}}");
        let known = git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
        let unknown = || Failure::new(Message::new("failure-unknown-revision").with("revision", revision));
        if !known.status.success() {
            return Err(unknown());
        }
        let digest = told(&known.stdout);
        let changed = git(root, &["diff", "--name-only", "--no-renames", "--relative", "-z", &digest, "--", "."])?;
        let new = git(root, &["ls-files", "--others", "--exclude-standard", "-z", "--", "."])?;
        if !changed.status.success() || !new.status.success() {
            return Err(unknown());
        }
        let paths = [changed.stdout, new.stdout].concat();
        let paths = paths.split(|byte| *byte == 0).filter(|path| !path.is_empty());
        Ok(Self(paths.map(|path| String::from_utf8_lossy(path).into_owned()).collect()))
    }

    /// Whether a finding is in one of the files, or points to one.
    pub(super) fn have(&self, finding: &Diagnostic, files: &Files) -> bool {
        let related = finding.related.map(|span| &*files.get(span.file).path);
        [Some(finding.path(files)), related].into_iter().flatten().any(|path| self.0.contains(path))
    }
}

/// Runs git in a folder.
fn git(root: &Path, arguments: &[&str]) -> Result<Output, Failure> {
    Command::new("git").arg("-C").arg(root).args(arguments).output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::new(Message::new("failure-no-git")),
        _ => Failure::new(Message::new("failure-git").with("reason", reason(&error))),
    })
}

/// What git said, in one line.
fn told(output: &[u8]) -> String {
    String::from_utf8_lossy(output).lines().next().unwrap_or_default().trim().to_owned()
}
