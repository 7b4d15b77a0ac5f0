//! Edits of content that touch several files: stopped at every single operation, they are done in full or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::symlink;

use gongkai::disk::{Disk, DiskError, NativeDisk};
use gongkai::edit::{self, EditError};
use gongkai::route::FilePath;

use super::support::{Site, tree};
use super::write::FailingDisk;

/// Two files that are replaced, and one that is made in a folder that is missing.
const EDITED: [(&str, &str); 3] = [
    ("content/tasks/1.yaml", "one, edited"),
    ("content/tasks/2.yaml", "two, edited"),
    ("content/cases/a/case.yaml", "a"),
];

fn site() -> Site {
    let site = Site::empty();
    for path in ["content/site.yaml", "content/tasks/1.yaml", "content/tasks/2.yaml"] {
        site.write(path, format!("{path}, as it was"));
    }
    site
}

fn edit(disk: &dyn Disk, site: &Site) -> Result<(), EditError> {
    let files = EDITED.map(|(path, text)| (FilePath::new(path).expect("a path"), text.as_bytes()));
    edit::replace(disk, site.root(), &files)
}

/// The content, and what lies in the working folder.
fn now(site: &Site) -> (BTreeMap<String, Vec<u8>>, Vec<String>) {
    let working = site.root().join(".gongkai/content");
    let left = if working.is_dir() { tree(&working).into_keys().collect() } else { Vec::new() };
    (tree(&site.root().join("content")), left)
}

fn after() -> BTreeMap<String, Vec<u8>> {
    let site = site();
    edit(&NativeDisk, &site).expect("an edit");
    let (content, working) = now(&site);
    assert_eq!(working, ["lock"], "nothing is left aside");
    for (path, text) in EDITED {
        assert_eq!(content[path.strip_prefix("content/").expect("content")], text.as_bytes());
    }
    content
}

#[test]
fn an_edit_stopped_at_any_operation_is_finished_or_undone() {
    let (before, after) = (tree(&site().root().join("content")), after());
    let (mut finished, mut undone) = (0, 0);
    for operations in 0.. {
        let site = site();
        let result = edit(&FailingDisk::after(operations, ErrorKind::Other, false), &site);
        for (path, bytes) in tree(&site.root().join("content")) {
            assert!(before.get(&path) == Some(&bytes) || after.get(&path) == Some(&bytes), "{path} is not whole");
        }
        edit::finish(&NativeDisk, site.root()).expect("what was begun can be finished");
        let content = now(&site).0;
        assert!(content == before || content == after, "half an edit after {operations} operations");
        if content == before {
            undone += 1;
        } else {
            finished += 1;
        }
        if result.is_ok() {
            assert!(undone > 15 && finished > 6, "{undone} were undone, {finished} finished");
            return;
        }
        // Whatever was left does not disturb the next edit.
        edit(&NativeDisk, &site).expect("the next edit");
        assert!(now(&site) == (after.clone(), vec!["lock".to_owned()]));
    }
}

#[test]
fn finishing_an_edit_can_itself_be_stopped_at_any_operation() {
    let after = after();
    // The first operation at which the journal stands.
    let begun = (0..1_000)
        .find(|operations| {
            let site = site();
            let result = edit(&FailingDisk::after(*operations, ErrorKind::Other, false), &site);
            matches!(result, Err(EditError::Disk(DiskError::Interrupted { .. })))
        })
        .expect("an operation");
    for operations in 0.. {
        let site = site();
        edit(&FailingDisk::after(begun, ErrorKind::Other, false), &site).expect_err("it is stopped");
        let result = edit::finish(&FailingDisk::after(operations, ErrorKind::Other, false), site.root());
        edit::finish(&NativeDisk, site.root()).expect("it can be finished");
        assert!(now(&site).0 == after, "after {operations} operations");
        if result.is_ok() {
            assert!(operations > 15, "finishing takes {operations} operations");
            return;
        }
    }
}

#[test]
fn a_build_finishes_an_interrupted_edit_before_it_reads() {
    let interrupted = |operations: usize| {
        let site = Site::new();
        let text = fs::read_to_string(site.root().join("content/tasks/1.yaml")).expect("a task");
        let text = text.replace("Summary one.", "Summary by an edit.");
        let path = FilePath::new("content/tasks/1.yaml").expect("a path");
        let disk = FailingDisk::after(operations, ErrorKind::Other, false);
        let result = edit::replace(&disk, site.root(), &[(path, text.as_bytes())]);
        matches!(result, Err(EditError::Disk(DiskError::Interrupted { .. }))).then_some(site)
    };
    let site = (0..).find_map(interrupted).expect("an operation between the journal and the end");
    assert!(site.root().join(".gongkai/content/journal").exists());
    site.build();
    assert!(site.page("en/tasks/1/index.html").contains("Summary by an edit."));
    assert_eq!(now(&site).1, ["lock"]);
}

#[test]
fn an_edit_leads_through_no_link_and_replaces_none() {
    let site = site();
    let elsewhere = site.root().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    fs::write(elsewhere.join("1.yaml"), "mine").expect("a file");
    let edit = |path: &str| {
        let path = FilePath::new(path).expect("a path");
        edit::replace(&NativeDisk, site.root(), &[(path, b"edited".as_slice())])
    };
    symlink(&elsewhere, site.root().join("content/linked")).expect("a link");
    let through = edit("content/linked/1.yaml");
    assert!(matches!(through, Err(EditError::Disk(DiskError::ForeignFiles { .. }))), "{through:?}");
    symlink(elsewhere.join("1.yaml"), site.root().join("content/1.yaml")).expect("a link");
    assert!(matches!(edit("content/1.yaml"), Err(EditError::NotAFile(_))));
    assert!(matches!(edit("content/tasks"), Err(EditError::NotAFile(_))), "a folder");
    assert_eq!(fs::read_to_string(elsewhere.join("1.yaml")).expect("the file"), "mine");
    // The site's own folder may be given by a link.
    let folder = tempfile::tempdir().expect("a folder");
    let link = folder.path().join("site");
    symlink(site.root(), &link).expect("a link");
    let path = FilePath::new("content/tasks/1.yaml").expect("a path");
    edit::replace(&NativeDisk, &link, &[(path, b"edited".as_slice())]).expect("an edit");
    assert_eq!(fs::read_to_string(site.root().join("content/tasks/1.yaml")).expect("the file"), "edited");
}

#[test]
fn two_edits_of_a_site_do_not_mix_and_a_damaged_journal_is_not_trusted() {
    let site = site();
    edit(&NativeDisk, &site).expect("an edit");
    let working = site.root().join(".gongkai/content");
    let held = NativeDisk.lock(&working.join("lock")).expect("a lock");
    assert!(matches!(edit(&NativeDisk, &site), Err(EditError::Disk(DiskError::Locked { .. }))));
    drop(held);
    fs::write(working.join("journal"), "gongkai journal 3\nremove content/site.yaml\n").expect("a journal");
    let finished = edit::finish(&NativeDisk, site.root());
    assert!(matches!(finished, Err(EditError::Disk(DiskError::DamagedJournal { .. }))), "{finished:?}");
    assert!(site.root().join("content/site.yaml").exists());
}

#[test]
fn an_interrupted_edit_never_undoes_what_somebody_did_since() {
    let site = site();
    // All is written aside and announced, and nothing is moved yet.
    let stopped = (0..1_000).find(|operations| {
        let tried = self::site();
        let result = edit(&FailingDisk::after(*operations, ErrorKind::Other, false), &tried);
        matches!(result, Err(EditError::Disk(DiskError::Interrupted { .. })))
    });
    edit(&FailingDisk::after(stopped.expect("an operation"), ErrorKind::Other, false), &site)
        .expect_err("it is stopped");
    std::thread::sleep(std::time::Duration::from_millis(20));
    site.write("content/tasks/2.yaml", "by hand");
    let before = now(&site);
    for result in [edit::finish(&NativeDisk, site.root()).map(drop), edit(&NativeDisk, &site)] {
        let Err(EditError::ChangedSince { path, working }) = result else { panic!("{result:?}") };
        assert!(path.ends_with("content/tasks/2.yaml") && working.ends_with(".gongkai/content"));
        assert!(now(&site) == before, "neither version is lost");
    }
    fs::remove_dir_all(site.root().join(".gongkai/content")).expect("somebody decided");
    edit::finish(&NativeDisk, site.root()).expect("nothing is left to be finished");
    assert_eq!(fs::read_to_string(site.root().join("content/tasks/2.yaml")).expect("the file"), "by hand");
}
