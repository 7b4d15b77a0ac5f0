//! The room that writes, where a machine or a checkout is odd: links in the way, other file systems, names in two cases.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use gongkai::disk::{Disk, DiskError, Kind, Lock, Metadata, NativeDisk};
use gongkai::route::{FilePath, Route};
use gongkai::source::Blob;
use gongkai::write::{Class, Summary, WriteError, Writer};

use super::support::tree;

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// A folder in which these files were written by a build.
    fn with(files: &[&str]) -> Self {
        let folder = Self::new();
        folder.build(files).expect("the first build");
        folder
    }

    fn output(&self) -> PathBuf {
        self.0.path().join("public")
    }

    fn working(&self) -> PathBuf {
        self.0.path().join(".gongkai/public")
    }

    fn build(&self, files: &[&str]) -> Result<Summary, WriteError> {
        build(&NativeDisk, &self.output(), files)
    }

    fn files(&self) -> Vec<String> {
        tree(&self.output()).into_keys().collect()
    }
}

fn path(text: &str) -> FilePath {
    FilePath::new(text).expect("a path")
}

/// Builds a site of pages that hold their own names.
fn build(disk: &dyn Disk, output: &Path, files: &[&str]) -> Result<Summary, WriteError> {
    let mut writer = Writer::open(disk, output)?;
    for file in files {
        writer.put(&path(file), &Blob::new(file.to_lowercase().into_bytes()), Class::Page)?;
    }
    writer.commit(None)
}

/// A journal as this program writes it, taken from a build that is stopped right after writing it.
fn leave_a_journal(folder: &Folder, files: &[&str]) {
    let disk = Odd::new(Oddity::NoMoves(folder.output()));
    assert!(matches!(build(&disk, &folder.output(), files), Err(WriteError::Disk(DiskError::Interrupted { .. }))));
    assert!(folder.working().join("journal").exists());
}

/// How a disk differs from the machine's own.
enum Oddity {
    /// Nothing can be moved into this folder.
    NoMoves(PathBuf),
    /// This folder lies on a file system of its own.
    Mounted(PathBuf),
    /// Upper and lower case name the same file.
    Caseless { root: PathBuf, shown: Arc<Mutex<BTreeMap<PathBuf, PathBuf>>>, keeps_journal: bool },
    /// What was written aside is gone when it is to be moved.
    Forgetful,
}

struct Odd(Oddity);

impl Odd {
    fn new(oddity: Oddity) -> Self {
        Self(oddity)
    }

    fn caseless(root: &Path) -> Self {
        Self(Oddity::Caseless { root: root.to_owned(), shown: Arc::default(), keeps_journal: false })
    }

    /// The same disk, as a build sees it that is killed before it can remove its journal.
    fn caseless_that_keeps_the_journal(other: &Self) -> Self {
        let Oddity::Caseless { root, shown, .. } = &other.0 else { panic!("case counts on this disk") };
        Self(Oddity::Caseless { root: root.clone(), shown: Arc::clone(shown), keeps_journal: true })
    }

    /// The path under which the machine keeps what the odd disk calls by this name.
    fn at(&self, path: &Path) -> PathBuf {
        match &self.0 {
            Oddity::Caseless { root, .. } => match path.strip_prefix(root) {
                Ok(below) => root.join(below.to_string_lossy().to_lowercase()),
                Err(_) => path.to_owned(),
            },
            _ => path.to_owned(),
        }
    }

    fn show(&self, path: &Path) {
        if let Oddity::Caseless { shown, .. } = &self.0 {
            // Like the disks of Macs: a file that is replaced keeps the name that it was given first.
            shown.lock().expect("a map").entry(self.at(path)).or_insert_with(|| path.to_owned());
        }
    }

    /// What lies in a folder keeps its names when the folder is moved.
    fn move_names(&self, from: &Path, to: &Path) {
        let Oddity::Caseless { shown, .. } = &self.0 else { return };
        let mut shown = shown.lock().expect("a map");
        let (from, to) = (self.at(from), self.at(to));
        let inside: Vec<PathBuf> =
            shown.keys().filter(|path| **path != from && path.starts_with(&from)).cloned().collect();
        for path in inside {
            let below = path.strip_prefix(&from).expect("a path inside").to_owned();
            let name = shown.remove(&path).expect("a name");
            let steps = below.components().count();
            let tail: PathBuf = name.components().skip(name.components().count() - steps).collect();
            shown.insert(to.join(below), to.join(tail));
        }
    }

    fn forget(&self, path: &Path) {
        if let Oddity::Caseless { shown, .. } = &self.0 {
            shown.lock().expect("a map").remove(&self.at(path));
        }
    }
}

impl Disk for Odd {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        NativeDisk.read(&self.at(path))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<Metadata> {
        let written = NativeDisk.write(&self.at(path), bytes)?;
        self.show(path);
        Ok(written)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        match &self.0 {
            Oddity::NoMoves(output) if to.starts_with(output) && from.exists() => return Err(ErrorKind::Other.into()),
            Oddity::Mounted(output) if to.starts_with(output) != from.starts_with(output) => {
                return Err(ErrorKind::CrossesDevices.into());
            }
            Oddity::Forgetful if to.ends_with("journal") => {
                fs::remove_dir_all(to.with_file_name("staging"))?;
            }
            _ => {}
        }
        NativeDisk.rename(&self.at(from), &self.at(to))?;
        self.move_names(from, to);
        self.forget(from);
        self.show(to);
        Ok(())
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        if matches!(self.0, Oddity::Caseless { keeps_journal: true, .. }) && path.ends_with("journal") {
            return Err(ErrorKind::Other.into());
        }
        NativeDisk.remove_file(&self.at(path))?;
        self.forget(path);
        Ok(())
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        NativeDisk.remove_folder(&self.at(path))
    }

    fn create_folders(&self, path: &Path) -> io::Result<()> {
        NativeDisk.create_folders(&self.at(path))
    }

    fn metadata(&self, path: &Path) -> io::Result<Option<Metadata>> {
        NativeDisk.metadata(&self.at(path))
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        NativeDisk.link(&self.at(from), &self.at(to))
    }

    fn point(&self, link: &Path, to: &Path) -> io::Result<()> {
        NativeDisk.point(&self.at(link), to)
    }

    fn pointed(&self, link: &Path) -> io::Result<Option<PathBuf>> {
        NativeDisk.pointed(&self.at(link))
    }

    fn set_modified(&self, path: &Path, modified: u128) -> io::Result<()> {
        NativeDisk.set_modified(&self.at(path), modified)
    }

    fn sync(&self, folder: &Path) -> io::Result<()> {
        NativeDisk.sync(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Option<Vec<(String, Kind)>>> {
        let Oddity::Caseless { shown, .. } = &self.0 else { return NativeDisk.list(folder) };
        let shown = shown.lock().expect("a map");
        let name = |(name, kind): (String, Kind)| {
            let known = shown.get(&self.at(&folder.join(&name)));
            let shown = known.and_then(|path| path.strip_prefix(folder).ok()).map(|path| path.display().to_string());
            (shown.unwrap_or(name), kind)
        };
        let found = NativeDisk.list(&self.at(folder))?;
        Ok(found.map(|found| found.into_iter().map(name).collect()))
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        NativeDisk.lock(&self.at(path))
    }
}

#[test]
fn a_link_in_the_working_folder_is_never_followed() {
    for link in [".gongkai/public/staging", ".gongkai/public", ".gongkai"] {
        let folder = Folder::new();
        let precious = folder.0.path().join("precious");
        fs::create_dir_all(precious.join("public/staging")).expect("a folder");
        for name in ["letter.txt", "public/letter.txt", "public/staging/letter.txt"] {
            fs::write(precious.join(name), "mine").expect("a file");
        }
        let before = tree(&precious);
        let link = folder.0.path().join(link);
        fs::create_dir_all(link.parent().expect("a parent")).expect("a folder");
        symlink(&precious, &link).expect("a link");
        let result = folder.build(&["index.html"]);
        assert!(tree(&precious) == before, "{}: {:?}", link.display(), tree(&precious).keys());
        let refused =
            matches!(result, Err(WriteError::Disk(DiskError::NotAFolder { .. } | DiskError::ForeignFiles { .. })));
        assert!(refused, "{}: {result:?}", link.display());
    }
}

#[test]
fn a_journal_moves_nothing_through_a_link() {
    let folder = Folder::with(&["index.html"]);
    leave_a_journal(&folder, &["index.html", "way/out.txt"]);
    let elsewhere = folder.0.path().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    let _ = fs::remove_dir(folder.output().join("way"));
    symlink(&elsewhere, folder.output().join("way")).expect("a link");
    let result = folder.build(&["index.html"]);
    assert!(tree(&elsewhere).is_empty(), "a file was moved out of the output");
    assert!(matches!(result, Err(WriteError::Disk(DiskError::ForeignFiles { .. }))), "{result:?}");
}

#[test]
fn a_link_written_aside_by_somebody_is_not_published() {
    let folder = Folder::with(&["index.html"]);
    leave_a_journal(&folder, &["index.html", "way.html"]);
    fs::write(folder.0.path().join("secret"), "secret").expect("a file");
    fs::remove_file(folder.working().join("staging/way.html")).expect("a file");
    symlink(folder.0.path().join("secret"), folder.working().join("staging/way.html")).expect("a link");
    let result = folder.build(&["index.html"]);
    assert!(!folder.output().join("way.html").exists(), "a link was published");
    assert!(result.is_err(), "{result:?}");
}

#[test]
fn an_output_on_a_file_system_of_its_own_is_refused_before_anything_is_promised() {
    let folder = Folder::new();
    fs::create_dir(folder.output()).expect("a folder");
    let disk = Odd::new(Oddity::Mounted(folder.output()));
    let result = build(&disk, &folder.output(), &["index.html"]);
    assert!(!folder.working().join("journal").exists(), "a journal that can never be finished: {result:?}");
    assert!(matches!(result, Err(WriteError::Disk(DiskError::OtherFileSystem { .. }))), "{result:?}");
    folder.build(&["index.html"]).expect("a build after the folder was unmounted");
}

#[test]
fn a_file_and_a_folder_by_one_name_are_refused_before_anything_moves() {
    for files in [["x", "x/y"], ["x/y", "x"], ["x/y/z", "x"]] {
        let folder = Folder::with(&["index.html"]);
        let result = folder.build(&files);
        assert!(matches!(result, Err(WriteError::PathConflict { .. })), "{files:?}: {result:?}");
        assert_eq!(folder.files(), ["index.html"]);
    }
    let folder = Folder::with(&["index.html"]);
    fs::create_dir_all(folder.output().join("feed.xml/inner")).expect("a folder");
    let result = folder.build(&["index.html", "feed.xml"]);
    assert!(matches!(result, Err(WriteError::PathConflict { .. })), "an empty folder in the way: {result:?}");
    fs::remove_dir_all(folder.output().join("feed.xml")).expect("a folder");
    folder.build(&["index.html", "feed.xml"]).expect("a build once the folder is gone");
}

#[test]
fn a_name_that_the_manifest_cannot_hold_is_refused_by_the_build_that_brings_it() {
    let odd = ["/a\nb.html", "/a\r", "/a//b.html", "/a\\b.html"].map(|address| Route::parse(address).expect("a route"));
    for route in odd {
        let folder = Folder::with(&["index.html"]);
        let mut writer = Writer::open(&NativeDisk, &folder.output()).expect("a writer");
        let put = writer.put(&route.file_path(), &Blob::new(*b"x"), Class::Asset);
        let result = put.and_then(|_| writer.commit(None));
        let next = folder.build(&["index.html"]);
        assert!(next.is_ok(), "{route:?} spoils the next build: {next:?}");
        assert!(matches!(result, Err(WriteError::BadPath { .. })), "{route:?}: {result:?}");
    }
}

#[test]
fn an_output_inside_the_working_folders_is_refused() {
    for output in [".gongkai", ".gongkai/public", ".gongkai/public/staging"] {
        let folder = Folder::with(&["index.html"]);
        let working = tree(&folder.working());
        let result = build(&NativeDisk, &folder.0.path().join(output), &["index.html"]);
        assert!(matches!(result, Err(WriteError::BadOutput { .. })), "{output}: {result:?}");
        assert!(tree(&folder.working()) == working);
    }
}

#[test]
fn any_change_to_a_manifest_or_journal_is_damage() {
    let folder = Folder::with(&["a.html", "b.html"]);
    leave_a_journal(&folder, &["a.html", "c.html"]);
    for name in ["journal", "manifest"] {
        let file = folder.working().join(name);
        let sound = fs::read_to_string(&file).expect("text");
        let mut damaged: Vec<String> = (0..sound.len()).map(|end| sound[..end].to_owned()).collect();
        damaged.push(sound.replacen("b.html", "x.html", 1));
        damaged.push(sound.replacen("page", "asset", 1));
        damaged.push(sound.lines().rev().map(|line| format!("{line}\n")).collect());
        damaged.push(format!("{sound}\n"));
        let journal = folder.working().join("journal");
        for text in damaged.into_iter().filter(|text| *text != sound) {
            fs::write(&file, &text).expect("a file");
            let result = folder.build(&["a.html"]);
            match (name, result) {
                ("journal", Err(WriteError::Disk(DiskError::DamagedJournal { .. }))) => {}
                ("manifest", Err(WriteError::DamagedManifest { .. })) => {}
                (_, other) => panic!("{name} {text:?}: {other:?}"),
            }
            assert_eq!(folder.files(), ["a.html", "b.html"]);
        }
        fs::write(&file, sound).expect("a file");
        // The manifest is looked at once no journal announces the next one.
        let _ = fs::remove_file(&journal);
    }
}

#[test]
fn a_file_lost_before_it_is_moved_is_told() {
    let folder = Folder::with(&["index.html"]);
    let result = build(&Odd::new(Oddity::Forgetful), &folder.output(), &["index.html", "new.html"]);
    assert!(matches!(result, Err(WriteError::Disk(DiskError::Interrupted { .. }))), "{result:?}");
    folder.build(&["index.html", "new.html"]).expect("the next build");
    assert_eq!(folder.files(), ["index.html", "new.html"]);
}

#[test]
fn a_name_that_changes_only_in_case_keeps_its_file_where_case_does_not_count() {
    let folder = Folder::new();
    let root = fs::canonicalize(folder.0.path()).expect("a folder");
    let (disk, output) = (Odd::caseless(&root), root.join("public"));
    build(&disk, &output, &["index.html", "assets/Logo.svg"]).expect("a build");
    build(&disk, &output, &["index.html", "assets/logo.svg"]).expect("a build");
    assert_eq!(folder.files(), ["assets/logo.svg", "index.html"], "the file is there under its new name");
    let again = build(&disk, &output, &["index.html", "assets/logo.svg"]).expect("a build");
    assert_eq!(again.unchanged, 2);

    // Stopped after the move, the job is finished without removing the new file by its old name.
    let journal = folder.working().join("journal");
    build(&disk, &output, &["index.html", "assets/Logo.svg"]).expect("a build");
    let stopping = Odd::caseless_that_keeps_the_journal(&disk);
    let stopped = build(&stopping, &output, &["index.html", "assets/logo.svg"]);
    assert!(matches!(stopped, Err(WriteError::Disk(DiskError::Interrupted { .. }))) && journal.exists(), "{stopped:?}");
    let finished = build(&disk, &output, &["index.html", "assets/logo.svg"]).expect("a build");
    assert_eq!((finished.unchanged, finished.added, finished.changed), (2, 0, 0), "nothing was lost");
    assert_eq!(folder.files(), ["assets/logo.svg", "index.html"]);
}

#[test]
fn a_lock_ends_with_its_build_whatever_is_started_meanwhile() {
    let folder = Folder::with(&["index.html"]);
    let file = folder.working().join("lock");
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        // A process that is being started holds the open files of this one until it runs its own program.
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                Command::new("true").status().expect("a process");
            }
        });
        let outlived = (0..4000).filter(|_| NativeDisk.lock(&file).expect("a lock file").is_none()).count();
        done.store(true, Ordering::Relaxed);
        assert_eq!(outlived, 0, "the lock outlived its build");
    });
}
