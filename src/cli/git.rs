//! The system's git.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::diagnostic::{Argument, Failure, Message, reason};

/// Runs git in a folder.
///
/// # Errors
///
/// If there is no git, or it cannot be run.
pub(super) fn git(root: &Path, arguments: &[&str]) -> Result<Output, Failure> {
    Command::new("git").arg("-C").arg(root).args(arguments).output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::new(Message::new("failure-no-git")),
        _ => unusable(reason(&error)),
    })
}

/// The digest of the commit that a revision names in the repository in which a folder lies.
///
/// # Errors
///
/// If the folder lies in no repository, or the revision is unknown there.
pub(super) fn commit(revision: &str, root: &Path) -> Result<String, Failure> {
    let place = git(root, &["rev-parse", "--is-inside-work-tree"])?;
    if !place.status.success() {
        let message = Message::new("failure-no-repository").with("path", root.display().to_string());
        return Err(Failure::new(message.with("reason", told(&place.stderr))));
    }
    let commit = format!("{revision}^{{commit}}");
    let known = git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
    if !known.status.success() {
        return Err(unknown(revision));
    }
    Ok(told(&known.stdout))
}

/// The failure for a revision that git does not know.
pub(super) fn unknown(revision: &str) -> Failure {
    Failure::new(Message::new("failure-unknown-revision").with("revision", revision))
}

/// The way to a folder from the top of the repository in which it lies: nothing, or steps that end with a slash. Nothing, too, if it
/// lies in none.
pub(super) fn way_from_top(folder: &Path) -> String {
    answer(folder, &["rev-parse", "--show-prefix"]).unwrap_or_default()
}

/// Whether a folder lies in a repository whose branch follows that of another one.
pub(super) fn follows_another(folder: &Path) -> bool {
    answer(folder, &["rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]).is_some()
}

/// What git says to a question, if there is git and it can answer.
fn answer(folder: &Path, question: &[&str]) -> Option<String> {
    let output = git(folder, question).ok().filter(|output| output.status.success())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Some(text.strip_suffix('\n').unwrap_or(&text).to_owned())
}

/// The files of a site as they are in a revision, in a folder of their own that vanishes with this.
pub(super) struct Checkout {
    folder: tempfile::TempDir,
    /// The way from there to the site's folder.
    below: PathBuf,
}

impl Checkout {
    /// Takes the site's folder out of a revision. Nothing in the repository changes.
    ///
    /// # Errors
    ///
    /// If there is no git, the folder lies in no repository, the revision is unknown, or the disk refuses.
    pub(super) fn of(revision: &str, root: &Path) -> Result<Self, Failure> {
        let commit = commit(revision, root)?;
        let said = |arguments: &[&str]| -> Result<String, Failure> {
            let output = git(root, arguments)?;
            // A path may end with a space.
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            Ok(text.strip_suffix('\n').unwrap_or(&text).to_owned())
        };
        let (top, below) = (said(&["rev-parse", "--show-toplevel"])?, said(&["rev-parse", "--show-prefix"])?);
        let top = Path::new(&top);
        let folder = tempfile::Builder::new().prefix("gongkai-review-").tempdir();
        let folder = folder.map_err(|error| Failure::io("failure-io", &std::env::temp_dir(), &error))?;
        // An index of its own, so that the one of the repository stays as it is.
        let index = folder.path().join("index");
        let files = folder.path().join("files/");
        let prefix = format!("--prefix={}/", files.display().to_string().trim_end_matches('/'));
        let listed =
            git(top, &["ls-tree", "-r", "-z", "--name-only", "--full-tree", &commit, "--", &below_or_all(&below)])?;
        for (arguments, input) in [
            (vec!["read-tree", &commit], Vec::new()),
            (vec!["checkout-index", "--force", "--quiet", "-z", "--stdin", &prefix], listed.stdout),
        ] {
            let output = with_index(top, &index, &arguments, &input)?;
            if !output.status.success() {
                return Err(unusable(told(&output.stderr)));
            }
        }
        Ok(Self { folder, below: PathBuf::from("files").join(below) })
    }

    /// The site's folder.
    pub(super) fn root(&self) -> PathBuf {
        self.folder.path().join(&self.below)
    }
}

/// What `ls-tree` is asked for: a folder, or the whole tree.
fn below_or_all(below: &str) -> String {
    if below.is_empty() { ".".to_owned() } else { below.to_owned() }
}

/// Runs git with an index of its own, and gives it something to read.
fn with_index(top: &Path, index: &Path, arguments: &[&str], input: &[u8]) -> Result<Output, Failure> {
    let mut command = Command::new("git");
    command.arg("-C").arg(top).args(arguments).env("GIT_INDEX_FILE", index);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let run = || {
        let mut child = command.spawn()?;
        // What git did not read, it says itself.
        let _ = child.stdin.take().map(|mut stdin| stdin.write_all(input));
        child.wait_with_output()
    };
    let mut run = run;
    run().map_err(|error: std::io::Error| unusable(reason(&error)))
}

fn unusable(reason: impl Into<Argument>) -> Failure {
    Failure::new(Message::new("failure-git").with("reason", reason))
}

/// What git said, in one line.
fn told(output: &[u8]) -> String {
    String::from_utf8_lossy(output).lines().next().unwrap_or_default().trim().to_owned()
}
