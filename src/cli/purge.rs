//! The list of addresses that a network in front of a host has to forget.

use std::collections::BTreeSet;
use std::path::Path;

use crate::deploy::Outcome;
use crate::diagnostic::{Failure, Message};
use crate::disk::{Disk, Kind, NativeDisk};

/// Refuses to replace a file that is no such list, and a place where none can be written.
///
/// # Errors
///
/// If something else is there, or the system refuses.
pub(super) fn expect_own(path: &Path) -> Result<(), Failure> {
    let refused = |error: std::io::Error| Failure::io("failure-io", path, &error);
    // An empty list is one too, and shows that a full one can be written.
    let Some(known) = NativeDisk.metadata(path).map_err(refused)? else {
        return NativeDisk.write(path, b"").map(drop).map_err(refused);
    };
    let is_list = |text: String| text.lines().all(|line| line.starts_with("http://") || line.starts_with("https://"));
    let is_own = known.kind == Kind::File
        && NativeDisk.read(path).is_ok_and(|bytes| String::from_utf8(bytes).is_ok_and(is_list));
    if is_own {
        return Ok(());
    }
    Err(Failure::new(Message::new("failure-purge-list").with("path", path.display().to_string())))
}

/// Writes the list of what a deploy changed: all addresses under which a network may have kept a file.
///
/// # Errors
///
/// If the system refuses.
pub(super) fn write(path: &Path, address: &str, outcome: &Outcome) -> Result<(), Failure> {
    let text: String = list(address, outcome).into_iter().map(|line| line + "\n").collect();
    let refused = |error: std::io::Error| Failure::io("failure-io", path, &error);
    NativeDisk.write(path, text.as_bytes()).map(drop).map_err(refused)
}

/// The addresses, sorted. A page is kept under its own address and under that of its file, and what was not there was perhaps asked
/// for, so that its absence is kept.
fn list(address: &str, outcome: &Outcome) -> BTreeSet<String> {
    let site = address.trim_end_matches('/');
    let changed = outcome.added.iter().chain(&outcome.changed).chain(&outcome.removed);
    let all = changed.flat_map(|path| {
        let file = path.address();
        let page = file.strip_suffix("index.html").filter(|folder| folder.ends_with('/')).map(str::to_owned);
        page.into_iter().chain([file])
    });
    all.map(|path| format!("{site}{path}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::FilePath;

    #[test]
    fn a_page_is_forgotten_under_both_of_its_addresses() {
        let paths = |paths: &[&str]| paths.iter().filter_map(|path| FilePath::new(path)).collect();
        let outcome = Outcome {
            added: paths(&["assets/a.1.css"]),
            changed: paths(&["index.html", "tasks/18/index.html"]),
            removed: paths(&["a b.html"]),
            ..Outcome::default()
        };
        let list: Vec<String> = list("https://a.example/plan/", &outcome).into_iter().collect();
        assert_eq!(
            list,
            [
                "https://a.example/plan/",
                "https://a.example/plan/a%20b.html",
                "https://a.example/plan/assets/a.1.css",
                "https://a.example/plan/index.html",
                "https://a.example/plan/tasks/18/",
                "https://a.example/plan/tasks/18/index.html",
            ]
        );
    }
}
