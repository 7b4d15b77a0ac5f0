//! Files that go out as they are stand nowhere where the site has a page or another file of its own, and have names that every system knows.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::filename::is_possible_everywhere;
use crate::picture;
use crate::route::FilePath;

/// Checks files that go out as they are against all other files of the site. `taken` says of each what it is, as a key of the
/// message catalogue. Names that differ only in case, or in how an accent is
/// stored, count as the same, since they are on some disks.
pub fn static_files<'a>(
    files: impl IntoIterator<Item = &'a FilePath>,
    taken: impl IntoIterator<Item = (FilePath, &'static str)>,
) -> Vec<Diagnostic> {
    let (mut own, mut folders) = (HashMap::new(), HashMap::new());
    for (path, what) in taken {
        for folder in path.folders() {
            folders.entry(compared(folder)).or_insert(what);
        }
        own.insert(compared(path.as_str()), what);
    }
    let mut seen = HashSet::new();
    let conflict = |path: &FilePath| {
        let name = compared(path.as_str());
        let above = || path.folders().find_map(|folder| own.get(&compared(folder)));
        let twin = (!seen.insert(name.clone())).then_some(&"taken-static");
        let what = own.get(&name).or_else(|| folders.get(&name)).or_else(above).or(twin)?;
        let finding = Diagnostic::in_path(Code::StaticConflict, &format!("content/static/{path}"));
        Some(finding.with("address", format!("/{path}")).with("what", Argument::Message(what)))
    };
    let files: Vec<&FilePath> = files.into_iter().collect();
    files.iter().copied().filter_map(conflict).chain(files.iter().copied().filter_map(unnameable)).collect()
}

/// The finding about a file of which one step has a name that Windows cannot give.
fn unnameable(path: &FilePath) -> Option<Diagnostic> {
    let name = path.as_str().split('/').find(|name| !is_possible_everywhere(name))?;
    Some(Diagnostic::in_path(Code::WindowsName, &format!("content/static/{path}")).with("name", name))
}

fn compared(path: &str) -> String {
    picture::name(path).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_conflicts_with_its_own_name_with_a_folder_and_with_a_file_above() {
        let path = |path: &str| FilePath::new(path).expect("a path");
        let taken = [("tasks/1/index.html", "taken-page"), ("feed.xml", "taken-export")];
        let found = |name: &str| {
            let taken = taken.map(|(name, what)| (path(name), what));
            static_files([&path(name)], taken).len()
        };
        for name in ["tasks/1/index.html", "tasks", "tasks/1", "feed.xml", "Feed.xml", "feed.xml/more"] {
            assert_eq!(found(name), 1, "{name}");
        }
        assert_eq!(static_files([&path("a.pdf"), &path("A.pdf"), &path("b.pdf")], []).len(), 1);
        assert_eq!(static_files([&path("caf\u{e9}.pdf"), &path("cafe\u{301}.pdf")], []).len(), 1);
        assert_eq!(static_files([&path("old/aux.pdf"), &path("a?.pdf")], []).len(), 2);
        for name in ["tasks/1/notice.pdf", "task", "favicon.ico", "feed.xml.asc"] {
            assert_eq!(found(name), 0, "{name}");
        }
    }
}
