//! A loss of power: what was written and not made sure of is gone, however far the build was.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use gongkai::disk::{Disk, DiskError, Kind, Lock, Metadata, NativeDisk};
use gongkai::write::WriteError;

use super::support::tree;
use super::write::{FailingDisk, Folder, assert_sound, new, old};

/// A disk that loses the contents of files which were not made sure of. What it knows about names it keeps, in their order.
struct Volatile {
    inner: FailingDisk,
    unsure: Mutex<BTreeSet<PathBuf>>,
    /// The names of what was done and lasts.
    done: Mutex<Vec<&'static str>>,
}

impl Volatile {
    fn after(operations: usize) -> Self {
        let inner = FailingDisk::after(operations, ErrorKind::Other, false);
        Self { inner, unsure: Mutex::default(), done: Mutex::default() }
    }

    fn did(&self, name: &'static str) {
        self.done.lock().expect("a list").push(name);
    }

    fn lose_power(self) {
        for path in self.unsure.into_inner().expect("a set").iter().filter(|path| path.is_file()) {
            fs::write(path, "").expect("an empty file");
        }
    }
}

impl Disk for Volatile {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.inner.read(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<Metadata> {
        self.unsure.lock().expect("a set").insert(path.to_owned());
        self.inner.write(path, bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.inner.rename(from, to)?;
        let mut unsure = self.unsure.lock().expect("a set");
        let moved: Vec<PathBuf> = unsure.iter().filter(|path| path.starts_with(from)).cloned().collect();
        for path in moved {
            unsure.remove(&path);
            unsure.insert(match path.strip_prefix(from).expect("below it") {
                below if below.as_os_str().is_empty() => to.to_owned(),
                below => to.join(below),
            });
        }
        self.did(if to.ends_with("journal") { "announce" } else { "move" });
        Ok(())
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.inner.remove_file(path)?;
        self.did(if path.ends_with("journal") { "forget" } else { "remove" });
        Ok(())
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.inner.remove_folder(path)
    }

    fn create_folders(&self, path: &Path) -> io::Result<()> {
        self.inner.create_folders(path)
    }

    fn metadata(&self, path: &Path) -> io::Result<Option<Metadata>> {
        self.inner.metadata(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Option<Vec<(String, Kind)>>> {
        self.inner.list(folder)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.inner.link(from, to)
    }

    fn point(&self, link: &Path, to: &Path) -> io::Result<()> {
        self.inner.point(link, to)
    }

    fn pointed(&self, link: &Path) -> io::Result<Option<PathBuf>> {
        self.inner.pointed(link)
    }

    fn set_modified(&self, path: &Path, modified: u128) -> io::Result<()> {
        self.inner.set_modified(path, modified)
    }

    fn sync(&self, folder: &Path) -> io::Result<()> {
        self.inner.sync(folder)?;
        self.unsure.lock().expect("a set").clear();
        self.did("sync");
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.inner.lock(path)
    }
}

#[test]
fn a_loss_of_power_at_any_operation_leaves_what_a_kill_leaves() {
    for folder in [Folder::new, Folder::with_old] {
        let mut interrupted = 0;
        for operations in 0.. {
            let folder = folder();
            let files = || if folder.output().is_dir() { tree(&folder.output()).len() } else { 0 };
            let before = files();
            let disk = Volatile::after(operations);
            let result = new().write(&disk, &folder.output());
            disk.lose_power();
            assert_sound(&folder.output(), &[&old(), &new()], &old());
            match result {
                Ok(_) => break,
                Err(WriteError::Disk(DiskError::Interrupted { .. })) => interrupted += 1,
                Err(_) => assert_eq!(files(), before, "nothing public changes"),
            }
            new().write(&NativeDisk, &folder.output()).expect("the next build");
            folder.assert_holds(&new());
        }
        assert!(interrupted > 3, "{interrupted}");
    }
}

#[test]
fn everything_is_made_sure_of_once_before_it_is_announced_and_once_before_that_is_forgotten() {
    for folder in [Folder::new(), Folder::with_old()] {
        let disk = Volatile::after(usize::MAX);
        new().write(&disk, &folder.output()).expect("a build");
        let done = disk.done.into_inner().expect("a list");
        let steps: Vec<_> = done.into_iter().skip_while(|name| *name != "sync").collect();
        assert_eq!((steps[0], steps[1]), ("sync", "announce"), "{steps:?}");
        let end = steps.iter().position(|name| *name == "forget").expect("an end");
        assert_eq!(steps[end - 1], "sync", "{steps:?}");
        assert!(steps[2..end - 1].iter().all(|name| matches!(*name, "move" | "remove")), "{steps:?}");
        assert_eq!(steps.iter().filter(|name| **name == "sync").count(), 2, "{steps:?}");
        // Where nothing changes, nothing is waited for.
        let disk = Volatile::after(usize::MAX);
        new().write(&disk, &folder.output()).expect("a build");
        assert!(!disk.done.into_inner().expect("a list").contains(&"sync"));
    }
}
