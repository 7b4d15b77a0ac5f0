//! What is left when one of several files cannot be made.

use std::fs;

use super::*;

/// Every file and folder below a folder, with what files hold.
fn tree(folder: &Path) -> Vec<(PathBuf, Option<Vec<u8>>)> {
    let all = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.expect("an entry"));
    all.map(|entry| (entry.path().to_owned(), fs::read(entry.path()).ok())).collect()
}

fn files(names: &[&str]) -> Vec<(String, String)> {
    names.iter().map(|name| ((*name).to_owned(), format!("new {name}"))).collect()
}

fn write(root: &Path, names: &[&str], is_own: impl Fn(&[u8]) -> bool) -> Result<(), &'static str> {
    write_all(root, &files(names), is_own, "failure-exists").map_err(|failure| failure.0.key)
}

#[test]
fn all_are_made_and_those_that_were_ours_replaced() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("a/b");
    let names = ["x.txt", "deep/er/y.txt", "deep/z.txt"];
    assert_eq!(write(&root, &names, |_| false), Ok(()));
    let made = tree(folder.path());
    assert_eq!(made.iter().filter(|(_, text)| text.is_some()).count(), names.len(), "{made:?}");
    assert_eq!(write(&root, &names, |_| false), Err("failure-exists"));
    assert_eq!(tree(folder.path()), made);
    fs::write(root.join("deep/z.txt"), "ours").expect("a file");
    assert_eq!(write(&root, &names, |text| text.starts_with(b"new") || text == b"ours"), Ok(()));
    assert_eq!(tree(folder.path()), made, "nothing is left beside");
}

#[cfg(unix)]
#[test]
fn a_file_that_could_be_run_still_can() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("x"), "ours").expect("a file");
    fs::set_permissions(folder.path().join("x"), fs::Permissions::from_mode(0o755)).expect("permissions");
    assert_eq!(write(folder.path(), &["x"], |_| true), Ok(()));
    let mode = fs::metadata(folder.path().join("x")).expect("a file").permissions().mode();
    assert_eq!((mode & 0o777, fs::read(folder.path().join("x")).expect("a file")), (0o755, b"new x".to_vec()));
}

#[test]
fn where_one_cannot_be_written_none_is() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("first.txt", "ours"), ("taken", "a file where a folder has to be")] {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    let before = tree(folder.path());
    let names = ["first.txt", "new/folder/second.txt", "taken/third.txt", "last.txt"];
    assert_eq!(write(folder.path(), &names, |_| true), Err("failure-io"));
    assert_eq!(tree(folder.path()), before);
}

#[cfg(unix)]
#[test]
fn a_folder_in_the_middle_in_which_nothing_can_be_written_leaves_all_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let closed = folder.path().join("closed");
    fs::create_dir(&closed).expect("a folder");
    fs::write(folder.path().join("first.txt"), "ours").expect("a file");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).expect("permissions");
    let before = tree(folder.path());
    let is_closed = fs::write(closed.join("trial"), "").is_err();
    let _ = fs::remove_file(closed.join("trial"));
    let names = ["first.txt", "new/second.txt", "closed/third.txt", "last.txt"];
    let done = write(folder.path(), &names, |_| true);
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).expect("permissions");
    // The administrator writes there all the same.
    assert_eq!(done, if is_closed { Err("failure-io") } else { Ok(()) });
    assert!(!is_closed || tree(folder.path()) == before);
}

#[test]
fn where_one_cannot_take_its_place_those_before_it_are_put_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    for name in ["first.txt", "last.txt"] {
        fs::write(root.join(name), "ours").expect("a file");
    }
    let before = tree(root);
    // Somebody makes a folder where a file is to stand, after it was looked at.
    let meanwhile = root.join("middle.txt");
    let looked = |_: &[u8]| {
        fs::create_dir_all(&meanwhile).expect("a folder");
        true
    };
    // The last is looked at after the one in the middle, and the new one is placed before both.
    assert_eq!(write(root, &["new/file.txt", "middle.txt", "last.txt"], looked), Err("failure-io"));
    fs::remove_dir(&meanwhile).expect("a folder");
    assert_eq!(tree(root), before);
    let looked = |text: &[u8]| text == b"ours" && looked(text);
    let names = ["first.txt", "other.txt", "last.txt"];
    fs::create_dir(root.join("other.txt")).expect("a folder");
    assert_eq!(write(root, &names, looked), Err("failure-exists"), "what stood there before is told as such");
}
