//! Paths as they are written in the settings of other programs.

use std::path::{Component, Path, PathBuf};

/// A path without `.` and `..`, worked out from its words alone: links are not followed.
pub fn plain_path(path: &Path) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut so_far, step| {
        match step {
            Component::CurDir => {}
            Component::ParentDir => drop(so_far.pop()),
            step => so_far.push(step),
        }
        so_far
    })
}
