//! The symbolic links in the watched folders. A system tells what happens to a link, and not what happens to that which it leads
//! to: this may lie elsewhere, and may be replaced by something else of its name.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

/// How many links may stand on the way to a file, as on Linux.
const MOST_LINKS: usize = 40;

/// The links that are known, each with its way.
#[derive(Debug, Default)]
pub(super) struct Links(BTreeMap<PathBuf, Way>);

/// The way that leads from a path through links.
#[derive(Debug)]
pub(super) struct Way {
    /// The links on it, and what else is passed from the first of them on. What stands above the path is left out.
    passed: BTreeSet<PathBuf>,
    target: Option<PathBuf>,
}

impl Links {
    /// Sees where a link leads now.
    pub(super) fn follow(&mut self, link: &Path) {
        self.0.insert(link.to_owned(), Way::from(link));
    }

    /// Forgets the links at and below a path, and says whether there were any.
    pub(super) fn forget(&mut self, path: &Path) -> bool {
        let before = self.0.len();
        self.0.retain(|link, _| !link.starts_with(path));
        self.0.len() < before
    }

    /// The folders in which something can happen to what links lead to, or to anything on the way.
    pub(super) fn folders(&self) -> BTreeSet<&Path> {
        self.0.values().flat_map(Way::folders).collect()
    }

    /// The names of what is at a path: the path itself, and others under which links lead to it.
    pub(super) fn names(&self, path: &Path) -> BTreeSet<PathBuf> {
        let mut names = BTreeSet::from([path.to_owned()]);
        if self.0.is_empty() {
            return names;
        }
        let real = real(path);
        for (link, way) in &self.0 {
            if let Some(below) = way.target().and_then(|target| real.strip_prefix(target).ok()) {
                names.insert(if below.as_os_str().is_empty() { link.clone() } else { link.join(below) });
            }
        }
        names.insert(real);
        names
    }

    /// The links that may lead to something else when another thing stands at a path.
    pub(super) fn over(&self, path: &Path) -> Vec<PathBuf> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let real = real(path);
        self.0.iter().filter(|(_, way)| way.passes(&real)).map(|(link, _)| link.clone()).collect()
    }
}

impl Way {
    /// The way from a path, which begins at the root of the file system.
    pub(super) fn from(path: &Path) -> Self {
        let steps = |path: &Path| -> Vec<OsString> { path.iter().rev().map(ToOwned::to_owned).collect() };
        let (mut at, mut ahead) = (PathBuf::new(), steps(path));
        let (mut passed, mut links) = (BTreeSet::new(), 0);
        while let Some(step) = ahead.pop() {
            match Path::new(&step).components().next() {
                Some(Component::ParentDir) => drop(at.pop()),
                Some(Component::CurDir) | None => {}
                // The root of a file system takes the place of what was there.
                Some(_) => at.push(&step),
            }
            let link = at.read_link().ok();
            if link.is_some() || links > 0 && !path.starts_with(&at) {
                passed.insert(at.clone());
            }
            if let Some(link) = link {
                links += 1;
                at.pop();
                ahead.extend(steps(&link));
            }
            if links > MOST_LINKS || !at.exists() {
                break;
            }
        }
        let target = (ahead.is_empty() && links <= MOST_LINKS).then_some(at);
        Self { passed, target }
    }

    /// Where it leads, without links, unless something on the way is missing. Nothing need stand there.
    pub(super) fn target(&self) -> Option<&Path> {
        self.target.as_deref()
    }

    /// Whether it leads over what is at a path without links.
    pub(super) fn passes(&self, path: &Path) -> bool {
        self.passed.contains(path)
    }

    /// The folders in which what is passed stands.
    pub(super) fn folders(&self) -> impl Iterator<Item = &Path> {
        self.passed.iter().filter_map(|passed| passed.parent())
    }
}

/// A path without links on the way to it; what stands there may be one.
fn real(path: &Path) -> PathBuf {
    let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
    match (folder, path.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_way_has_every_link_and_what_is_passed_behind_them() {
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().expect("a folder");
        let at = |path: &str| folder.path().canonicalize().expect("a folder").join(path);
        std::fs::create_dir_all(at("site/content")).expect("a folder");
        std::fs::create_dir_all(at("releases/5")).expect("a folder");
        symlink("releases/5", at("current")).expect("a link");
        symlink("../../current/./x.yaml", at("site/content/x.yaml")).expect("a link");
        symlink(at("gone/y.yaml"), at("site/content/y.yaml")).expect("a link");
        symlink("z.yaml", at("site/content/z.yaml")).expect("a link");
        let way = Way::from(&at("site/content/x.yaml"));
        let passed = ["current", "releases", "releases/5", "releases/5/x.yaml", "site/content/x.yaml"].map(at);
        assert_eq!(way.passed, BTreeSet::from(passed));
        assert_eq!(way.target(), Some(at("releases/5/x.yaml").as_path()), "a file may come later");
        let way = Way::from(&at("site/content/y.yaml"));
        assert_eq!((way.passes(&at("gone")), way.target()), (true, None));
        assert_eq!(Way::from(&at("site/content/z.yaml")).target(), None, "it leads in a circle");
        assert_eq!(Way::from(&at("site/content")).passed, BTreeSet::new());
    }
}
