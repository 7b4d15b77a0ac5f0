//! What stands in the output folder and was not written by this program.

use std::collections::BTreeSet;
use std::path::Path;

use super::manifest::Manifest;
use crate::disk::{Disk, DiskError, Kind, walk};
use crate::route::FilePath;

/// A file that keeps an empty folder in a repository. Nobody needs to be told of it.
const PLACEHOLDER: &str = ".gitkeep";

/// The one file besides hidden ones that may stand in an output folder before anything was written there: it tells a host the
/// site's domain.
const DOMAIN: &str = "CNAME";

/// A hidden folder that hosts and sites share (RFC 8615).
const WELL_KNOWN: &str = ".well-known";

/// The files in an output folder that are not of the site.
#[derive(Debug, Default)]
pub(super) struct Foreign {
    /// Their paths. A folder that is not looked into, such as `.git`, stands here itself, with `/` at its end.
    paths: BTreeSet<String>,
    /// Whether there is anything in the output folder at all.
    pub(super) has_any: bool,
}

impl Foreign {
    /// Looks through an output folder for what the manifest does not list.
    ///
    /// # Errors
    ///
    /// [`DiskError::ForeignFiles`] if there is a symbolic link; or if nothing was written there before, and there are files that
    /// say that the folder is not meant for a site; or if the disk refuses.
    pub(super) fn find(disk: &dyn Disk, output: &Path, manifest: &Manifest) -> Result<Self, DiskError> {
        let inside = walk(disk, output, &|path| !is_closed(path)).map_err(|error| DiskError::io(output, error))?;
        let has_any = !inside.is_empty();
        let (mut paths, mut refused) = (BTreeSet::new(), Vec::new());
        for (path, kind) in inside {
            let is_known = || FilePath::new(&path).is_some_and(|path| manifest.entries.contains_key(&path));
            match kind {
                Kind::Other => refused.push(path),
                Kind::Folder if is_closed(&path) => drop(paths.insert(format!("{path}/"))),
                Kind::Folder => {}
                Kind::File if is_known() => {}
                Kind::File if manifest.entries.is_empty() && !is_harmless(&path) => refused.push(path),
                Kind::File => drop(paths.insert(path)),
            }
        }
        if refused.is_empty() { Ok(Self { paths, has_any }) } else { Err(DiskError::foreign(output, refused)) }
    }

    /// What stands where a file of the site would, or where one of the folders would in which it lies.
    pub(super) fn in_the_way_of(&self, path: &FilePath) -> Option<&str> {
        if self.paths.is_empty() {
            return None;
        }
        let first = path.as_str().split('/').next().unwrap_or_default();
        let found = self.paths.get(path.as_str()).or_else(|| self.paths.get(&format!("{first}/")));
        found.or_else(|| path.folders().find_map(|folder| self.paths.get(folder))).map(String::as_str)
    }

    /// What people are told of.
    pub(super) fn named(&self) -> Vec<String> {
        self.paths.iter().filter(|path| *path != PLACEHOLDER).cloned().collect()
    }
}

/// Whether a folder of the output is somebody else's as a whole: one of its hidden ones, such as `.git`.
fn is_closed(path: &str) -> bool {
    path.starts_with('.') && !path.contains('/') && path != WELL_KNOWN
}

/// Whether a file may stand in an output folder in which nothing was written yet.
fn is_harmless(path: &str) -> bool {
    path.starts_with('.') || path == DOMAIN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_foreign_is_in_the_way_of_its_own_path_and_of_all_paths_below_it() {
        let paths = ["tasks", ".git/", ".well-known/own.txt"].map(str::to_owned);
        let foreign = Foreign { paths: paths.into(), has_any: true };
        let in_the_way = |path: &str| foreign.in_the_way_of(&FilePath::new(path).expect("a path")).map(str::to_owned);
        assert_eq!(in_the_way("tasks"), Some("tasks".to_owned()));
        assert_eq!(in_the_way("tasks/1/index.html"), Some("tasks".to_owned()));
        assert_eq!(in_the_way(".git/config"), Some(".git/".to_owned()));
        assert_eq!(in_the_way(".well-known/own.txt"), Some(".well-known/own.txt".to_owned()));
        assert_eq!(in_the_way(".well-known/security.txt"), None);
        assert_eq!(in_the_way("task"), None);
    }
}
