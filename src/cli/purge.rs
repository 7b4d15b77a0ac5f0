//! The list of addresses that a network in front of a host has to forget.

use std::collections::BTreeSet;
use std::path::Path;

use crate::diagnostic::{Failure, Message};
use crate::disk::{Disk, Kind, NativeDisk};
use crate::route::FilePath;

/// Refuses to replace a file that is no such list, and a place where none can be written.
///
/// # Errors
///
/// If something else is there, or the system refuses.
pub(super) fn expect_own(path: &Path) -> Result<(), Failure> {
    let refused = |error: std::io::Error| Failure::io("failure-io", path, &error);
    // A file that can be made shows that the list can be written. An empty one would say that nothing has to be forgotten.
    let Some(known) = NativeDisk.metadata(path).map_err(refused)? else {
        return NativeDisk.write(path, b"").and_then(|_| NativeDisk.remove_file(path)).map_err(refused);
    };
    let is_list = |text: String| text.lines().all(|line| line.starts_with("http://") || line.starts_with("https://"));
    let is_own = known.kind == Kind::File
        && NativeDisk.read(path).is_ok_and(|bytes| String::from_utf8(bytes).is_ok_and(is_list));
    if is_own {
        return Ok(());
    }
    Err(Failure::new(Message::new("failure-purge-list").with("path", path.display().to_string())))
}

/// Writes the list of files that changed of a site with this address: all addresses under which a network may have kept them.
///
/// # Errors
///
/// If the system refuses.
pub(super) fn write<'p>(
    path: &Path,
    address: &str,
    changed: impl Iterator<Item = &'p FilePath>,
) -> Result<(), Failure> {
    let text: String = list(address, changed).into_iter().map(|line| line + "\n").collect();
    let refused = |error: std::io::Error| Failure::io("failure-io", path, &error);
    NativeDisk.write(path, text.as_bytes()).map(drop).map_err(refused)
}

/// The addresses, sorted. A page is kept under its own address and under that of its file, and what was not there was perhaps asked
/// for, so that its absence is kept.
fn list<'p>(address: &str, changed: impl Iterator<Item = &'p FilePath>) -> BTreeSet<String> {
    let all = changed.flat_map(|path| [path.address(), path.route().encoded().to_string()]);
    let top = address.trim_end_matches('/');
    all.map(|address| format!("{top}{address}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_forgotten_under_both_of_its_addresses() {
        let changed = ["assets/a.1.css", "index.html", "tasks/18/index.html", "a b.html"].map(FilePath::new);
        let list: Vec<String> = list("https://a.example/plan/", changed.iter().flatten()).into_iter().collect();
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
