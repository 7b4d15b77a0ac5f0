//! Reads a folder with everything below it.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::folders::{CONTENT_FOLDER, STATIC_FOLDER, is_passed_over, is_probe};
use crate::diagnostic::{Argument, Code, Diagnostic, reason};
use crate::source::Blob;

/// The largest file that is read, in bytes.
pub(super) const LARGEST: u64 = 16 * 1024 * 1024;

/// The largest file that goes out as it is, in bytes.
const LARGEST_STATIC: u64 = 64 * 1024 * 1024;

/// A file as it lies on the disk.
pub(super) struct RawFile {
    /// Its path below the site's folder, with `/` between steps.
    pub(super) path: String,
    /// What it holds.
    pub(super) bytes: Vec<u8>,
    /// The digest of that.
    pub(super) digest: blake3::Hash,
}

impl RawFile {
    pub(super) fn new(path: String, bytes: Vec<u8>) -> Self {
        Self { path, digest: blake3::hash(&bytes), bytes }
    }

    /// The file without its path.
    pub(super) fn into_blob(self) -> Blob {
        Blob { bytes: self.bytes.into(), digest: self.digest }
    }
}

/// Reads every file below `folder`, in the order of their paths. Hidden files and editors' backups are passed over
/// ([`is_passed_over`]).
///
/// `name` is what the folder is called in findings. A symbolic link is followed as long as it stays in the folder's
/// parent, the site's own folder.
pub(super) fn read(folder: &Path, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<RawFile> {
    read_some(folder, name, &|_| true, diagnostics)
}

/// The same of those files whose paths are wanted; the others are not opened.
pub(super) fn read_some(
    folder: &Path,
    name: &str,
    is_wanted: &dyn Fn(&str) -> bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<RawFile> {
    let Some(root) = folder.parent().and_then(|parent| parent.canonicalize().ok()) else { return Vec::new() };
    if !folder.is_dir() {
        return Vec::new();
    }
    let path_of = |path: &Path| {
        let below = path.strip_prefix(folder).unwrap_or(path);
        let steps: Vec<_> = below.iter().map(|step| step.to_string_lossy()).collect();
        format!("{name}/{}", steps.join("/"))
    };
    let mut listed = Vec::new();
    let mut walk = WalkDir::new(folder).follow_links(true).sort_by_file_name().min_depth(1).into_iter();
    while let Some(entry) = walk.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                diagnostics.push(walk_error(&error, &path_of));
                continue;
            }
        };
        let path = path_of(entry.path());
        if is_passed_over(Path::new(&path)) {
            if entry.file_type().is_dir() {
                walk.skip_current_dir();
            }
            continue;
        }
        if entry.path_is_symlink() && !entry.path().canonicalize().is_ok_and(|target| target.starts_with(&root)) {
            diagnostics.push(Diagnostic::in_path(Code::SymlinkOutside, &path));
            if entry.file_type().is_dir() {
                walk.skip_current_dir();
            }
            continue;
        }
        if is_probe(entry.path()) {
            continue;
        }
        if entry.file_type().is_file() {
            if is_wanted(&path) {
                listed.push((entry.into_path(), path));
            }
        } else if !entry.file_type().is_dir() {
            diagnostics.push(
                Diagnostic::in_path(Code::UnreadableFile, &path).with("reason", Argument::Message("system-special")),
            );
        }
    }
    let read: Vec<Result<RawFile, Diagnostic>> =
        listed.into_par_iter().map(|(location, path)| read_file(&location, path)).collect();
    read.into_iter().filter_map(|read| read.map_err(|found| diagnostics.push(found)).ok()).collect()
}

fn read_file(location: &Path, path: String) -> Result<RawFile, Diagnostic> {
    let unreadable =
        |error: std::io::Error| Diagnostic::in_path(Code::UnreadableFile, &path).with("reason", reason(&error));
    let mut file = File::open(location).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let limit = if Path::new(&path).starts_with(Path::new(CONTENT_FOLDER).join(STATIC_FOLDER)) {
        LARGEST_STATIC
    } else {
        LARGEST
    };
    if size > limit {
        let megabytes = usize::try_from(limit / (1024 * 1024)).unwrap_or(usize::MAX);
        return Err(Diagnostic::in_path(Code::FileTooLarge, &path).with("limit", megabytes));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    file.read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(RawFile::new(path, bytes))
}

/// A link that leads nowhere or in a circle, or a folder that may not be listed.
fn walk_error(error: &walkdir::Error, path_of: &dyn Fn(&Path) -> String) -> Diagnostic {
    let path = error.path().map(path_of).unwrap_or_default();
    let dangling = error.path().is_some_and(|path| path.is_symlink());
    if dangling || error.loop_ancestor().is_some() {
        return Diagnostic::in_path(Code::SymlinkOutside, &path);
    }
    let reason = error.io_error().map_or_else(|| Argument::from(error.to_string()), reason);
    Diagnostic::in_path(Code::UnreadableFile, &path).with("reason", reason)
}
