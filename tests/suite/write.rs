//! The room that writes: stopped at every single operation, on a disk that is full or may not be written, among foreign
//! files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use gongkai::disk::{Disk, DiskError, Kind, Lock, Metadata, NativeDisk};
use gongkai::route::FilePath;
use gongkai::source::Blob;
use gongkai::write::{Class, Summary, WriteError, Writer};

use super::support::tree;

/// A site: each page by its path with the paths it links to; each asset with its content.
#[derive(Clone, Default)]
pub(crate) struct Pages {
    version: &'static str,
    pages: Vec<(&'static str, Vec<&'static str>)>,
    assets: Vec<&'static str>,
}

impl Pages {
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let page = |links: &[&str]| format!("{} links {}", self.version, links.join(" ")).into_bytes();
        let pages = self.pages.iter().map(|(path, links)| ((*path).to_owned(), page(links)));
        // An asset carries a digest in its name, so one name has one content for ever.
        let assets = self.assets.iter().map(|path| ((*path).to_owned(), format!("asset {path}").into_bytes()));
        pages.chain(assets).collect()
    }

    pub(crate) fn write(&self, disk: &dyn Disk, output: &Path) -> Result<Summary, WriteError> {
        let mut writer = Writer::open(disk, output)?;
        for (path, bytes) in self.files() {
            let class = if self.assets.contains(&path.as_str()) { Class::Asset } else { Class::Page };
            writer.put(&FilePath::new(&path).expect("a path"), &Blob::new(bytes), class)?;
        }
        writer.commit(None)
    }
}

pub(crate) fn old() -> Pages {
    Pages {
        version: "old",
        pages: vec![
            ("index.html", vec!["tasks/1/index.html", "records/gone/index.html", "assets/a.1.css"]),
            ("tasks/1/index.html", vec!["index.html", "assets/a.1.css"]),
            ("records/gone/index.html", vec!["index.html", "records/gone-too/index.html", "assets/a.1.css"]),
            ("records/gone-too/index.html", vec!["records/gone/index.html"]),
        ],
        assets: vec!["assets/a.1.css", "assets/old.1.svg"],
    }
}

pub(crate) fn new() -> Pages {
    Pages {
        version: "new",
        pages: vec![
            ("index.html", vec!["tasks/1/index.html", "records/here/index.html", "assets/a.2.css"]),
            ("tasks/1/index.html", vec!["records/here-too/index.html", "assets/a.2.css"]),
            ("records/here/index.html", vec!["records/here-too/index.html", "assets/a.2.css"]),
            ("records/here-too/index.html", vec!["records/here/index.html", "index.html"]),
        ],
        assets: vec!["assets/a.2.css", "assets/new.1.svg"],
    }
}

fn third() -> Pages {
    Pages { version: "third", pages: vec![("index.html", vec!["about.html"]), ("about.html", vec![])], assets: vec![] }
}

/// A disk that works for a number of operations and then fails for good, as if the process had been killed.
pub(crate) struct FailingDisk {
    left: AtomicUsize,
    kind: ErrorKind,
    /// Whether only what changes the disk counts and fails.
    only_changes: bool,
}

impl FailingDisk {
    pub(crate) fn after(operations: usize, kind: ErrorKind, only_changes: bool) -> Self {
        Self { left: AtomicUsize::new(operations), kind, only_changes }
    }

    fn step(&self, changes: bool) -> io::Result<()> {
        if self.only_changes && !changes {
            return Ok(());
        }
        let left = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        left.map(|_| ()).map_err(|_| self.kind.into())
    }
}

impl Disk for FailingDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.step(false)?;
        NativeDisk.read(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<Metadata> {
        // A write that is stopped leaves half a file.
        if let Err(error) = self.step(true) {
            NativeDisk.write(path, &bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        NativeDisk.write(path, bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(true)?;
        NativeDisk.rename(from, to)
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step(true)?;
        NativeDisk.remove_file(path)
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.step(true)?;
        NativeDisk.remove_folder(path)
    }

    fn create_folders(&self, path: &Path) -> io::Result<()> {
        self.step(true)?;
        NativeDisk.create_folders(path)
    }

    fn metadata(&self, path: &Path) -> io::Result<Option<Metadata>> {
        self.step(false)?;
        NativeDisk.metadata(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Option<Vec<(String, Kind)>>> {
        self.step(false)?;
        NativeDisk.list(folder)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(true)?;
        NativeDisk.link(from, to)
    }

    fn point(&self, link: &Path, to: &Path) -> io::Result<()> {
        self.step(true)?;
        NativeDisk.point(link, to)
    }

    fn pointed(&self, link: &Path) -> io::Result<Option<PathBuf>> {
        self.step(false)?;
        NativeDisk.pointed(link)
    }

    fn set_modified(&self, path: &Path, modified: u128) -> io::Result<()> {
        self.step(true)?;
        NativeDisk.set_modified(path, modified)
    }

    fn sync(&self, _: &Path) -> io::Result<()> {
        self.step(true)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.step(false)?;
        NativeDisk.lock(path)
    }
}

pub(crate) struct Folder {
    folder: tempfile::TempDir,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    /// A folder that holds the old site.
    pub(crate) fn with_old() -> Self {
        let folder = Self::new();
        old().write(&NativeDisk, &folder.output()).expect("the old site");
        folder
    }

    pub(crate) fn output(&self) -> PathBuf {
        self.folder.path().join("public")
    }

    fn working(&self) -> PathBuf {
        self.folder.path().join(".gongkai/public")
    }

    pub(crate) fn assert_holds(&self, site: &Pages) {
        assert!(tree(&self.output()) == site.files(), "{:?}", tree(&self.output()).keys());
        let left: Vec<String> = tree(&self.working()).into_keys().collect();
        assert_eq!(left, ["lock", "manifest"], "nothing is left aside");
    }
}

/// Every file is the old or the new one, and the pages of before and all they lead to have only links that resolve.
pub(crate) fn assert_sound(output: &Path, versions: &[&Pages], before: &Pages) {
    let files = if output.is_dir() { tree(output) } else { BTreeMap::new() };
    for (path, bytes) in &files {
        assert!(versions.iter().any(|site| site.files().get(path) == Some(bytes)), "{path} is not whole");
    }
    let newest = versions.last().expect("a version").files();
    let all_moved = newest.iter().all(|(path, bytes)| files.get(path) == Some(bytes));
    let mut open: Vec<String> = before.pages.iter().map(|(path, _)| (*path).to_owned()).collect();
    // A page that is on its way out may be gone; what is there must be sound.
    open.retain(|path| files.contains_key(path));
    let mut seen: BTreeSet<String> = open.iter().cloned().collect();
    while let Some(path) = open.pop() {
        let text = String::from_utf8_lossy(&files[&path]).into_owned();
        let Some((_, links)) = text.split_once("links ") else { continue };
        let leaving = !newest.contains_key(&path);
        for link in links.split_whitespace() {
            // A page that is no longer linked from anywhere may already lack a companion that is removed with it.
            assert!(files.contains_key(link) || (leaving && all_moved), "{path} links {link}, which is not there");
            if files.contains_key(link) && seen.insert(link.to_owned()) {
                open.push(link.to_owned());
            }
        }
    }
}

#[test]
fn a_site_is_written_changed_and_left_alone() {
    let folder = Folder::new();
    let first = old().write(&NativeDisk, &folder.output()).expect("a build");
    assert_eq!((first.files, first.added, first.changed, first.removed, first.unchanged), (6, 6, 0, 0, 0));
    assert_eq!(first.bytes, old().files().values().map(|bytes| bytes.len() as u64).sum::<u64>());
    folder.assert_holds(&old());
    let times =
        |output: &Path| fs::metadata(output.join("index.html")).and_then(|found| found.modified()).expect("a time");
    let before = times(&folder.output());
    let again = old().write(&NativeDisk, &folder.output()).expect("a build");
    assert_eq!((again.added, again.changed, again.removed, again.unchanged), (0, 0, 0, 6));
    assert_eq!(times(&folder.output()), before, "an unchanged file is not written");
    let changed = new().write(&NativeDisk, &folder.output()).expect("a build");
    assert_eq!((changed.added, changed.changed, changed.removed), (4, 2, 4));
    folder.assert_holds(&new());
    assert!(!folder.output().join("records/gone").exists(), "an emptied folder goes");
}

#[test]
fn a_build_stopped_at_any_operation_leaves_a_sound_site_and_the_next_one_finishes() {
    let mut stopped_after_journal = 0;
    for operations in 0.. {
        let folder = Folder::with_old();
        let disk = FailingDisk::after(operations, ErrorKind::Other, false);
        let result = new().write(&disk, &folder.output());
        assert_sound(&folder.output(), &[&old(), &new()], &old());
        match result {
            Ok(_) => {
                assert!(operations > 60, "the whole commit is {operations} operations");
                assert!(stopped_after_journal > 20);
                return;
            }
            Err(WriteError::Disk(DiskError::Interrupted { .. })) => stopped_after_journal += 1,
            Err(_) => assert!(tree(&folder.output()) == old().files(), "before the journal nothing public changes"),
        }
        new().write(&NativeDisk, &folder.output()).expect("the next build");
        folder.assert_holds(&new());
    }
}

#[test]
fn a_recovery_stopped_at_any_operation_can_be_recovered() {
    for first in (30..120).step_by(9) {
        for second in (first % 6..60).step_by(6) {
            let folder = Folder::with_old();
            let broken = |operations| FailingDisk::after(operations, ErrorKind::Other, false);
            if new().write(&broken(first), &folder.output()).is_ok() {
                return;
            }
            let _ = new().write(&broken(second), &folder.output());
            assert_sound(&folder.output(), &[&old(), &new()], &old());
            new().write(&NativeDisk, &folder.output()).expect("the next build");
            folder.assert_holds(&new());
        }
    }
}

#[test]
fn after_a_stop_another_content_can_be_built() {
    for operations in (0..120).step_by(3) {
        let folder = Folder::with_old();
        let _ = new().write(&FailingDisk::after(operations, ErrorKind::Other, false), &folder.output());
        third().write(&NativeDisk, &folder.output()).expect("a build");
        folder.assert_holds(&third());
    }
}

#[test]
fn a_full_or_protected_disk_is_told_and_leaves_the_site_intact() {
    for (kind, full, stride) in [
        (ErrorKind::StorageFull, true, 1),
        (ErrorKind::QuotaExceeded, true, 5),
        (ErrorKind::PermissionDenied, false, 5),
        (ErrorKind::ReadOnlyFilesystem, false, 1),
    ] {
        let mut told = 0;
        for operations in (0..).step_by(stride) {
            let folder = Folder::with_old();
            match new().write(&FailingDisk::after(operations, kind, true), &folder.output()) {
                Ok(_) => break,
                Err(WriteError::Disk(DiskError::DiskFull { .. })) if full => {}
                Err(WriteError::Disk(DiskError::ReadOnly { .. })) if !full => {}
                Err(WriteError::Disk(DiskError::Interrupted { error, .. })) => {
                    assert_eq!(error.kind(), kind);
                    assert_sound(&folder.output(), &[&old(), &new()], &old());
                    new().write(&NativeDisk, &folder.output()).expect("the next build");
                    folder.assert_holds(&new());
                    continue;
                }
                Err(other) => panic!("{kind:?}: {other:?}"),
            }
            told += 1;
            assert!(tree(&folder.output()) == old().files());
            new().write(&NativeDisk, &folder.output()).expect("the next build");
            folder.assert_holds(&new());
        }
        assert!(told > 8 / stride, "{told}");
    }
}

#[test]
fn what_is_not_of_the_site_is_kept_and_named() {
    let folder = Folder::with_old();
    let own = |path: &str| folder.output().join(path);
    let mine = ["CNAME", ".git/config", ".well-known/mine.txt", "records/gone/notes.txt"];
    for path in mine {
        fs::create_dir_all(own(path).parent().expect("a folder")).expect("a folder");
        fs::write(own(path), "mine").expect("a file");
    }
    for site in [new(), old(), old()] {
        let summary = site.write(&NativeDisk, &folder.output()).expect("a build");
        assert_eq!(summary.kept, [".git/", ".well-known/mine.txt", "CNAME", "records/gone/notes.txt"]);
        for path in mine {
            assert_eq!(fs::read_to_string(own(path)).expect("the file"), "mine", "{path}");
        }
    }
}

#[test]
fn what_somebody_put_in_the_place_of_a_removed_page_stays() {
    let folder = Folder::with_old();
    let (mine, copied) = ("records/gone/index.html", "records/gone-too/index.html");
    let own = |path: &str| folder.output().join(path);
    fs::write(own(mine), "mine").expect("a file");
    // A copy from elsewhere has another time, and says the same.
    let bytes = fs::read(own(copied)).expect("a page");
    fs::remove_file(own(copied)).expect("a page");
    fs::write(own(copied), bytes).expect("a page");
    let summary = new().write(&NativeDisk, &folder.output()).expect("a build");
    assert_eq!(summary.kept, [mine]);
    assert_eq!(fs::read_to_string(own(mine)).expect("the file"), "mine");
    assert!(!own(copied).exists());
}

#[test]
fn a_folder_that_is_not_meant_for_a_site_is_refused() {
    for foreign in ["index.html", "notes.txt", "photos/holiday.jpg"] {
        let folder = Folder::new();
        let file = folder.output().join(foreign);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, "somebody else's").expect("a file");
        match new().write(&NativeDisk, &folder.output()) {
            Err(WriteError::Disk(DiskError::ForeignFiles { count: 1, examples, .. })) => {
                assert_eq!(examples, [foreign]);
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(tree(&folder.output()).len(), 1);
        assert_eq!(fs::read_to_string(file).expect("the file"), "somebody else's");
    }
    let folder = Folder::with_old();
    std::os::unix::fs::symlink("/", folder.output().join("link")).expect("a link");
    let linked = new().write(&NativeDisk, &folder.output());
    assert!(matches!(linked, Err(WriteError::Disk(DiskError::ForeignFiles { .. }))), "{linked:?}");
}

#[test]
fn a_refused_output_leaves_nothing_behind() {
    let folder = Folder::new();
    fs::create_dir(folder.output()).expect("a folder");
    fs::write(folder.output().join("notes.txt"), "mine").expect("a file");
    new().write(&NativeDisk, &folder.output()).expect_err("a folder of somebody else");
    assert_eq!(tree(folder.folder.path()).into_keys().collect::<Vec<_>>(), ["public/notes.txt"]);
    assert!(!folder.working().exists() && !folder.folder.path().join(".gongkai").exists());
    // What belongs to another output stays.
    new().write(&NativeDisk, &folder.folder.path().join("other")).expect("a build");
    new().write(&NativeDisk, &folder.output()).expect_err("a folder of somebody else");
    assert!(!folder.working().exists() && folder.folder.path().join(".gongkai/other/manifest").exists());
}

#[test]
fn an_output_is_the_same_however_its_name_is_written() {
    let folder = Folder::new();
    for (round, name) in ["public/.", "public/", "./public//", "public/./."].into_iter().enumerate() {
        let written = new().write(&NativeDisk, &folder.folder.path().join(name)).expect("a build");
        assert_eq!(written.added > 0, round == 0, "{name}");
        folder.assert_holds(&new());
    }
    let link = folder.folder.path().join("link");
    std::os::unix::fs::symlink(folder.output(), &link).expect("a link");
    for name in ["link", "link/", "link/."] {
        let refused = old().write(&NativeDisk, &folder.folder.path().join(name));
        assert!(matches!(refused, Err(WriteError::Disk(DiskError::NotAFolder { .. }))), "{name}: {refused:?}");
    }
    folder.assert_holds(&new());
    assert!(!folder.folder.path().join(".gongkai/link").exists());
}

#[test]
fn a_folder_that_belongs_to_a_host_is_built_into() {
    let folder = Folder::new();
    for path in [".git/HEAD", ".nojekyll", ".gitkeep", "CNAME"] {
        let file = folder.output().join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, "a host's").expect("a file");
    }
    // What lies in such a folder is its own affair.
    std::os::unix::fs::symlink("/", folder.output().join(".git/link")).expect("a link");
    let summary = new().write(&NativeDisk, &folder.output()).expect("a build");
    assert_eq!((summary.added, summary.kept), (6, [".git/", ".nojekyll", "CNAME"].map(str::to_owned).to_vec()));
    for path in [".git/HEAD", ".nojekyll", ".gitkeep", "CNAME"] {
        assert_eq!(fs::read_to_string(folder.output().join(path)).expect("the file"), "a host's");
    }
}

#[test]
fn what_stands_where_a_file_of_the_site_would_is_an_error_before_anything_changes() {
    let site = |path: &'static str| Pages { version: "new", pages: vec![(path, vec![])], assets: vec![] };
    for (foreign, own) in [
        ("about.html", "about.html"),
        ("about", "about/index.html"),
        (".git/config", ".git/config"),
        (".well-known/mine.txt", ".well-known/mine.txt"),
    ] {
        let folder = Folder::with_old();
        let file = folder.output().join(foreign);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, "mine").expect("a file");
        let before = tree(&folder.output());
        let result = site(own).write(&NativeDisk, &folder.output());
        assert!(matches!(result, Err(WriteError::Occupied { .. })), "{foreign}: {result:?}");
        assert!(tree(&folder.output()) == before, "{foreign}");
        old().write(&NativeDisk, &folder.output()).expect("another build");
    }
}

#[test]
fn a_build_stopped_among_foreign_files_leaves_them_alone() {
    for operations in (0..).step_by(3) {
        let folder = Folder::with_old();
        for path in ["CNAME", "records/gone/notes.txt"] {
            fs::write(folder.output().join(path), "mine").expect("a file");
        }
        let result = new().write(&FailingDisk::after(operations, ErrorKind::Other, false), &folder.output());
        new().write(&NativeDisk, &folder.output()).expect("the next build");
        let mut files = tree(&folder.output());
        for path in ["CNAME", "records/gone/notes.txt"] {
            assert_eq!(files.remove(path).as_deref(), Some(b"mine".as_slice()), "{path} after {operations} operations");
        }
        assert!(files == new().files());
        if result.is_ok() {
            assert!(operations > 60, "the whole commit is {operations} operations");
            return;
        }
    }
}

#[test]
fn what_somebody_changed_or_deleted_is_written_again() {
    let folder = Folder::with_old();
    fs::write(folder.output().join("index.html"), "changed by hand").expect("a file");
    fs::remove_file(folder.output().join("tasks/1/index.html")).expect("a file");
    let summary = old().write(&NativeDisk, &folder.output()).expect("a build");
    assert_eq!((summary.added, summary.changed, summary.unchanged), (1, 1, 4));
    folder.assert_holds(&old());
}

#[test]
fn a_damaged_manifest_or_journal_is_never_trusted() {
    for damage in [
        "",
        "gongkai manifest 2 0\n",
        "gongkai manifest 1 9\n",
        "nonsense",
        "gongkai manifest 1 1\nx 1 1 page ../out\n",
    ] {
        let folder = Folder::with_old();
        fs::write(folder.working().join("manifest"), damage).expect("a file");
        assert!(
            matches!(new().write(&NativeDisk, &folder.output()), Err(WriteError::DamagedManifest { .. })),
            "{damage:?}"
        );
        assert!(tree(&folder.output()) == old().files());
    }
    for damage in [
        "",
        "gongkai journal 1\n",
        "gongkai journal 1\nremove-page ../../etc\nend\n",
        "gongkai journal 1\nburn x\nend\n",
    ] {
        let folder = Folder::with_old();
        fs::write(folder.working().join("journal"), damage).expect("a file");
        assert!(
            matches!(
                new().write(&NativeDisk, &folder.output()),
                Err(WriteError::Disk(DiskError::DamagedJournal { .. }))
            ),
            "{damage:?}"
        );
        assert!(tree(&folder.output()) == old().files());
    }
}

#[test]
fn two_builds_of_one_output_do_not_mix() {
    let folder = Folder::with_old();
    let held = Writer::open(&NativeDisk, &folder.output()).expect("a writer");
    assert!(matches!(new().write(&NativeDisk, &folder.output()), Err(WriteError::Disk(DiskError::Locked { .. }))));
    drop(held);
    new().write(&NativeDisk, &folder.output()).expect("a build");
}

#[test]
fn odd_outputs_and_paths_are_refused() {
    let folder = Folder::new();
    fs::write(folder.output(), "a file").expect("a file");
    assert!(matches!(new().write(&NativeDisk, &folder.output()), Err(WriteError::Disk(DiskError::NotAFolder { .. }))));
    assert!(matches!(new().write(&NativeDisk, Path::new("/")), Err(WriteError::BadOutput { .. })));
    assert!(matches!(new().write(&NativeDisk, Path::new("..")), Err(WriteError::BadOutput { .. })));

    let folder = Folder::with_old();
    let put = |paths: &[&str]| {
        let mut writer = Writer::open(&NativeDisk, &folder.output())?;
        for path in paths {
            writer.put(&FilePath::new(path).expect("a path"), &Blob::new(*b"x"), Class::Page)?;
        }
        writer.commit(None)
    };
    assert!(matches!(put(&["index.html", "index.html"]), Err(WriteError::PutTwice { .. })));
    assert!(matches!(put(&["tasks", "tasks/2"]), Err(WriteError::PathConflict { .. })), "a folder of the same site");
    assert!(matches!(put(&["index.html", "index.html/x"]), Err(WriteError::PathConflict { .. })), "a file of it");
    assert!(tree(&folder.output()) == old().files());
}

/// A site in which some names are files that are folders in the other.
fn turned(as_folders: bool) -> Pages {
    if as_folders {
        let pages = vec![("index.html", vec![]), ("a/index.html", vec![]), ("a/more.html", vec![]), ("b", vec![])];
        Pages { version: "new", pages, assets: vec!["data/x/1.json"] }
    } else {
        let pages = vec![("index.html", vec![]), ("a", vec![]), ("b/c/d.html", vec![]), ("b/e.html", vec![])];
        Pages { version: "old", pages, assets: vec!["data"] }
    }
}

#[test]
fn a_file_becomes_a_folder_and_a_folder_a_file_wherever_the_build_is_stopped() {
    for as_folders in [true, false] {
        let (from, to) = (turned(!as_folders), turned(as_folders));
        let mut stopped_after_journal = 0;
        for operations in 0.. {
            let folder = Folder::new();
            from.write(&NativeDisk, &folder.output()).expect("the first build");
            let result = to.write(&FailingDisk::after(operations, ErrorKind::Other, false), &folder.output());
            for (path, bytes) in tree(&folder.output()) {
                let is_whole = [&from, &to].iter().any(|site| site.files().get(&path) == Some(&bytes));
                assert!(is_whole, "{path} after {operations} operations");
            }
            match result {
                Ok(summary) => {
                    assert_eq!((summary.removed, summary.files), (from.files().len() - 1, to.files().len()));
                    folder.assert_holds(&to);
                    break;
                }
                Err(WriteError::Disk(DiskError::Interrupted { .. })) => stopped_after_journal += 1,
                Err(_) => assert!(tree(&folder.output()) == from.files(), "{operations}"),
            }
            // A second stop somewhere, of what finishes the first; then the same, or back again.
            let _ = to.write(&FailingDisk::after(operations / 2, ErrorKind::Other, false), &folder.output());
            let next = if operations % 2 == 0 { &to } else { &from };
            next.write(&NativeDisk, &folder.output()).expect("the next build");
            assert!(tree(&folder.output()) == next.files(), "{operations}");
        }
        assert!(stopped_after_journal > 20, "{stopped_after_journal}");
    }
}

#[test]
fn a_folder_that_is_to_become_a_file_keeps_what_is_of_others() {
    for (path, is_folder) in [("b/notes.txt", false), ("b/c/notes.txt", false), ("b/empty", true)] {
        let folder = Folder::new();
        turned(false).write(&NativeDisk, &folder.output()).expect("the first build");
        let place = folder.output().join(path);
        if is_folder { fs::create_dir(&place) } else { fs::write(&place, "mine") }.expect("something of others");
        let before = tree(&folder.output());
        let result = turned(true).write(&NativeDisk, &folder.output());
        assert!(matches!(&result, Err(WriteError::Occupied { path }) if *path == place), "{path}: {result:?}");
        assert!(place.exists() && tree(&folder.output()) == before, "{path}");
    }
    // So does a file of the site that somebody changed.
    for (path, turn) in [("a", true), ("b/e.html", true), ("b", false)] {
        let folder = Folder::new();
        turned(!turn).write(&NativeDisk, &folder.output()).expect("the first build");
        fs::write(folder.output().join(path), "changed by hand").expect("a file");
        let result = turned(turn).write(&NativeDisk, &folder.output());
        assert!(matches!(result, Err(WriteError::Occupied { .. })), "{path}: {result:?}");
        assert_eq!(fs::read_to_string(folder.output().join(path)).expect("a file"), "changed by hand");
    }
}
