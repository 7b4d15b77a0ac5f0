//! A folder of releases: what is public in it, at every moment.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use gongkai::config::FolderHost;
use gongkai::date::Day;
use gongkai::decode::Plain;
use gongkai::deploy::{Clock, Outcome, Release, ReleaseFile, ReleaseFolder, Request, Unpurged};
use gongkai::diagnostic::Failure;
use gongkai::disk::{Disk, NativeDisk};
use gongkai::route::FilePath;
use gongkai::source::{Files, Span, Spanned};
use gongkai::write::Class;

use super::support::tree;
use super::write::FailingDisk;

/// A clock that stands still.
pub(crate) struct Still;

impl Clock for Still {
    fn seconds(&self) -> f64 {
        0.0
    }

    fn now(&self) -> i64 {
        1_795_815_000
    }

    fn wait(&self, _: f64) {}
}

/// A value as content would have it.
pub(crate) fn spanned<T>(value: T) -> Spanned<T> {
    let mut files = Files::default();
    Spanned { value, span: Span::new(files.add("content/site.yaml", ""), 0, 0) }
}

/// A text as content would have it.
pub(crate) fn plain(text: impl Into<String>) -> Spanned<Plain> {
    spanned(Plain(text.into()))
}

/// A built site in a folder of its own, with these files.
pub(crate) struct Built {
    folder: tempfile::TempDir,
    pub(crate) release: Release,
}

impl Built {
    pub(crate) fn new<'f>(files: impl IntoIterator<Item = (&'f str, String)>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let site = folder.path().join("site");
        let mut known = BTreeMap::new();
        for (path, text) in files {
            let file = site.join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(&file, &text).expect("a file");
            let class = if path.starts_with("assets/") { Class::Asset } else { Class::Page };
            let file = ReleaseFile { digest: blake3::hash(text.as_bytes()), size: text.len() as u64, class };
            known.insert(FilePath::new(path).expect("a path"), file);
        }
        let address = "https://plan.example/".to_owned();
        let day = Day::new(2026, 11, 27).expect("a day");
        let release = Release { folder: site, address, day, files: known, redirects: Vec::new() };
        Self { folder, release }
    }

    /// Asks for something with a request for this site.
    pub(crate) fn ask<T>(&self, moment: &str, dry_run: bool, ask: impl FnOnce(&Request<'_>) -> T) -> T {
        let memory = self.folder.path().join("memory");
        fs::create_dir_all(&memory).expect("a folder");
        ask(&Request {
            release: &self.release,
            root: self.folder.path(),
            memory: &memory,
            moment,
            dry_run,
            portable: false,
            break_lock: false,
            clock: &Still,
            progress: &|_| (),
        })
    }

    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.release.folder)
    }
}

fn site(version: &str) -> Built {
    let long = format!("<p>{version} {}</p>", "the same words again and again. ".repeat(100));
    let mut files = vec![
        ("index.html", format!("index {version}, assets/{version}.css")),
        ("tasks/1/index.html", long),
        ("about/index.html", "always the same".to_owned()),
        ("always/index.html", "words that stay, and are many. ".repeat(90)),
    ];
    let asset = format!("assets/{version}.css");
    files.push((&asset, format!("/* {version} */")));
    Built::new(files)
}

struct Host {
    folder: tempfile::TempDir,
    keep: u32,
    compressed: bool,
}

impl Host {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder"), keep: 3, compressed: false }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("www")
    }

    fn settings(&self) -> FolderHost {
        FolderHost {
            span: spanned(()).span,
            is_whole: true,
            path: plain(self.path().display().to_string()),
            keep: Some(spanned(self.keep)),
            compressed: self.compressed,
        }
    }

    fn on<T>(&self, disk: &dyn Disk, act: impl FnOnce(&ReleaseFolder<'_>) -> T) -> T {
        act(&ReleaseFolder::new(disk, &self.settings(), Path::new("/nowhere")))
    }

    fn send(&self, site: &Built, moment: &str) -> Result<Outcome, Failure> {
        self.on(&NativeDisk, |folder| site.ask(moment, false, |request| folder.send(request)))
    }

    fn memory(&self) -> PathBuf {
        let memory = self.folder.path().join("memory");
        fs::create_dir_all(&memory).expect("a folder");
        memory
    }

    /// Says what would be public again.
    fn rehearse(&self) -> Result<Outcome, Failure> {
        self.on(&NativeDisk, |folder| folder.rehearse_roll_back())
    }

    fn roll_back(&self) -> Result<Outcome, Failure> {
        self.on(&NativeDisk, |folder| folder.roll_back(&self.memory()))
    }

    /// What readers get.
    fn public(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&fs::canonicalize(self.path().join("current")).expect("a release"))
    }

    fn releases(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.path().join("releases"))
            .expect("releases")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

fn key(failed: Result<Outcome, Failure>) -> &'static str {
    failed.expect_err("a failure").0.key
}

fn names(paths: &[FilePath]) -> Vec<&str> {
    paths.iter().map(FilePath::as_str).collect()
}

#[cfg(unix)]
#[test]
fn what_stays_the_same_is_the_same_file_and_nothing_changed_makes_no_release() {
    use std::os::unix::fs::MetadataExt;
    let host = Host::new();
    let first = host.send(&site("a"), "20261101T000000Z").expect("a release");
    assert_eq!((first.added.len(), first.unchanged), (5, 0));
    assert_eq!(fs::read_link(host.path().join("current")).expect("a link"), Path::new("releases/20261101T000000Z"));
    assert_eq!(host.public(), site("a").files());

    let again = host.send(&site("a"), "20261102T000000Z").expect("nothing to do");
    assert_eq!((again.added.len(), again.changed.len(), again.unchanged, again.bytes), (0, 0, 5, 0));
    assert_eq!(host.releases(), ["20261101T000000Z"]);

    let next = host.send(&site("b"), "20261103T000000Z").expect("a release");
    assert_eq!(names(&next.added), ["assets/b.css"]);
    assert_eq!(names(&next.changed), ["index.html", "tasks/1/index.html"]);
    assert_eq!(names(&next.removed), ["assets/a.css"]);
    assert_eq!(next.unchanged, 2);
    assert!(next.place.ends_with("releases/20261103T000000Z"), "{}", next.place);
    assert_eq!(host.public(), site("b").files());
    let node = |release: &str, path: &str| {
        fs::metadata(host.path().join("releases").join(release).join(path)).expect("a file").ino()
    };
    let (old, new) = ("20261101T000000Z", "20261103T000000Z");
    assert_eq!(node(old, "about/index.html"), node(new, "about/index.html"));
    assert_ne!(node(old, "index.html"), node(new, "index.html"));
}

#[cfg(unix)]
#[test]
fn somebody_who_touched_a_public_file_is_not_carried_on() {
    let host = Host::new();
    host.send(&site("a"), "1").expect("a release");
    fs::write(host.path().join("current/about/index.html"), "scribbled over it").expect("a file");
    host.send(&site("a"), "2").expect("a release");
    assert_eq!(host.public(), site("a").files());
    fs::remove_file(host.path().join("current/about/index.html")).expect("a file");
    host.send(&site("b"), "3").expect("a release");
    assert_eq!(host.public(), site("b").files());
    // A list that is damaged is made again from the files.
    fs::write(host.path().join(".gongkai/releases/3"), "nonsense").expect("a list");
    let outcome = host.send(&site("a"), "4").expect("a release");
    assert_eq!((outcome.unchanged, outcome.changed.len()), (2, 2));
    assert_eq!(host.public(), site("a").files());
}

#[cfg(unix)]
#[test]
fn rolling_back_goes_to_what_was_public_before_and_the_next_deploy_goes_forward() {
    let host = Host::new();
    assert_eq!(key(host.roll_back()), "failure-rollback-none");
    assert!(!host.path().exists(), "nothing is made");
    for (version, moment) in [("a", "1"), ("b", "2"), ("c", "3")] {
        host.send(&site(version), moment).expect("a release");
    }
    let back = host.roll_back().expect("the one before");
    assert!(back.place.ends_with("releases/2"), "{}", back.place);
    // A CDN may keep what was public for a while.
    let unpurged = Unpurged::read(&NativeDisk, &host.memory()).expect("a list");
    assert!(back.touched().all(|path| unpurged.paths().contains(path)) && back.touched().count() > 0);
    assert_eq!(host.public(), site("b").files());
    host.roll_back().expect("the one before that");
    assert_eq!(host.public(), site("a").files());
    assert_eq!(key(host.roll_back()), "failure-rollback-none");
    host.send(&site("d"), "4").expect("a release");
    assert_eq!(host.public(), site("d").files());
    // What was rolled back from is not what was public before.
    assert_eq!(host.releases(), ["1", "4"]);
    host.roll_back().expect("the one before");
    assert_eq!(host.public(), site("a").files());
}

#[cfg(unix)]
/// What a mask such as 077 leaves nobody else can read, also where a release carries it on from the one before.
#[cfg(unix)]
#[test]
fn a_web_server_can_read_a_release_whatever_the_mask_of_who_publishes_was() {
    use std::os::unix::fs::PermissionsExt;
    let host = Host::new();
    let close = || {
        let mut closed = 0;
        for name in tree(&fs::canonicalize(host.path().join("current")).expect("a release")).keys() {
            let file = host.path().join("current").join(name);
            let folder = file.parent().expect("a folder").to_owned();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("closed");
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).expect("closed");
            closed += 1;
        }
        fs::set_permissions(host.path().join("releases"), fs::Permissions::from_mode(0o700)).expect("closed");
        assert!(closed > 1);
    };
    let expect_open = |when: &str| {
        let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
        assert_eq!(mode(&host.path().join("releases")), 0o755, "{when}");
        for name in host.public().keys() {
            let file = host.path().join("current").join(name);
            assert_eq!(mode(&file), 0o644, "{when}: {name}");
            assert_eq!(mode(file.parent().expect("a folder")), 0o755, "{when}: {name}");
        }
    };
    host.send(&site("a"), "1").expect("a release");
    close();
    host.send(&site("a"), "2").expect("nothing to send");
    assert_eq!(host.releases(), ["1"], "only modes were mended");
    expect_open("the same again");
    close();
    host.send(&site("b"), "3").expect("a release");
    expect_open("another release");
    host.roll_back().expect("the one before");
    expect_open("rolled back");
}

#[test]
fn the_last_ones_are_kept() {
    let host = Host::new();
    for (number, version) in ["a", "b", "c", "d", "e"].into_iter().enumerate() {
        host.send(&site(version), &number.to_string()).expect("a release");
    }
    assert_eq!(host.releases(), ["2", "3", "4"]);
    let fewer = Host { keep: 1, ..host };
    fewer.send(&site("e"), "5").expect("nothing new");
    assert_eq!(fewer.releases(), ["4"]);
    // Two within one second.
    fewer.send(&site("f"), "6").expect("a release");
    fewer.send(&site("g"), "6").expect("a release");
    assert_eq!(fewer.releases(), ["6-2"]);
}

#[cfg(unix)]
#[test]
fn what_is_of_others_stays() {
    let host = Host::new();
    fs::create_dir_all(host.path()).expect("a folder");
    fs::write(host.path().join("index.html"), "somebody's").expect("a file");
    assert_eq!(key(host.send(&site("a"), "1")), "failure-place-foreign");
    assert_eq!(tree(&host.path()).len(), 1, "nothing was made");
    fs::remove_file(host.path().join("index.html")).expect("a file");
    // Hidden files say nothing.
    fs::write(host.path().join(".htaccess"), "").expect("a file");
    host.send(&site("a"), "1").expect("a release");
    fs::write(host.path().join("notes.txt"), "of the server's people").expect("a file");
    fs::create_dir(host.path().join("releases/by-hand")).expect("a folder");
    fs::write(host.path().join("releases/by-hand/index.html"), "").expect("a file");
    for (version, moment) in [("b", "2"), ("c", "3"), ("d", "4"), ("e", "5")] {
        let outcome = host.send(&site(version), moment).expect("a release");
        assert_eq!(outcome.kept, [".htaccess", "notes.txt", "releases/by-hand"]);
    }
    assert_eq!(host.releases(), ["3", "4", "5", "by-hand"]);
    // What is called as the link is, and is none.
    fs::remove_file(host.path().join("current")).expect("a link");
    fs::create_dir(host.path().join("current")).expect("a folder");
    assert_eq!(key(host.send(&site("a"), "6")), "failure-place-current");
    fs::remove_dir(host.path().join("current")).expect("a folder");
    std::os::unix::fs::symlink("/etc", host.path().join("current")).expect("a link");
    assert_eq!(key(host.send(&site("a"), "6")), "failure-place-current");
    assert_eq!(key(host.roll_back()), "failure-place-current");
    fs::write(host.folder.path().join("file"), "").expect("a file");
    let in_file = Host { folder: tempfile::tempdir().expect("a folder"), ..host };
    fs::write(in_file.path(), "").expect("a file");
    assert_eq!(key(in_file.send(&site("a"), "1")), "failure-place-no-folder");
}

#[cfg(unix)]
#[test]
fn a_release_that_is_a_link_is_not_cleared_through() {
    let host = Host { keep: 1, ..Host::new() };
    host.send(&site("a"), "1").expect("a release");
    let elsewhere = host.folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    fs::write(elsewhere.join("precious"), "").expect("a file");
    fs::rename(host.path().join("releases/1"), host.path().join("releases/moved")).expect("a folder");
    std::os::unix::fs::symlink("moved", host.path().join("releases/1")).expect("a link");
    assert_eq!(key(host.send(&site("b"), "2")), "failure-place-current");
    assert!(elsewhere.join("precious").exists());
}

#[cfg(unix)]
#[test]
fn stopped_at_any_operation_the_old_release_is_public_or_the_new_one_and_the_next_deploy_finishes() {
    for kind in [ErrorKind::StorageFull, ErrorKind::PermissionDenied, ErrorKind::Other] {
        let (mut stopped, mut untidy) = (0, 0);
        for operations in 0.. {
            let host = Host { keep: 1, compressed: true, ..Host::new() };
            let (old, new) = (site("a"), site("b"));
            host.send(&old, "1").expect("a release");
            let before = host.public();
            let disk = FailingDisk::after(operations, kind, false);
            let result = host.on(&disk, |folder| new.ask("2", false, |request| folder.send(request)));
            let public = host.public();
            let is_new = public["index.html"] == new.files()["index.html"];
            assert!(is_new || public == before, "{operations}: a mixture is public");
            let finished = host.send(&new, "3").expect("the next deploy");
            assert_eq!(finished.unchanged == 5, is_new, "{operations}");
            assert_eq!(host.releases().len(), 1, "{operations}");
            assert!(!host.path().join(".gongkai/next").exists(), "{operations}");
            let mut held = host.public();
            held.retain(|path, _| !path.ends_with(".gz") && !path.ends_with(".br"));
            assert_eq!(held, new.files());
            match result {
                Ok(outcome) if outcome.untidy.is_none() => break,
                // What could not be tidied does not hide what is public now.
                Ok(outcome) => {
                    assert!(is_new && outcome.changed.len() == 2, "{operations}: {outcome:?}");
                    stopped += 1;
                    untidy += 1;
                }
                Err(failure) => {
                    assert!(!is_new, "{operations}: {}", failure.0.key);
                    stopped += 1;
                }
            }
        }
        assert!(stopped > 20 && untidy > 3, "{stopped} {untidy}");
    }
}

#[cfg(unix)]
#[test]
fn the_second_of_two_refuses() {
    let host = Host::new();
    host.send(&site("a"), "1").expect("a release");
    let held = NativeDisk.lock(&host.path().join(".gongkai/lock")).expect("a disk").expect("a lock");
    assert_eq!(key(host.send(&site("b"), "2")), "failure-place-locked");
    assert_eq!(key(host.roll_back()), "failure-place-locked");
    drop(held);
    host.send(&site("b"), "2").expect("a release");
}

#[cfg(unix)]
#[test]
fn a_dry_run_changes_nothing() {
    let host = Host::new();
    let dry = |version: &str| {
        host.on(&NativeDisk, |folder| site(version).ask("9", true, |request| folder.send(request))).expect("an answer")
    };
    assert_eq!(dry("a").added.len(), 5);
    assert!(!host.path().exists());
    host.send(&site("a"), "1").expect("a release");
    assert_eq!(dry("a").unchanged, 5);
    let before = tree(&host.path());
    let told = dry("b");
    assert_eq!((told.added.len(), told.changed.len(), told.removed.len()), (1, 2, 1));
    assert_eq!(tree(&host.path()), before);
}

#[cfg(unix)]
#[test]
fn a_site_that_changed_since_it_was_built_is_not_sent() {
    let host = Host::new();
    host.send(&site("a"), "1").expect("a release");
    let built = site("b");
    fs::write(built.release.folder.join("index.html"), "something else").expect("a file");
    assert_eq!(key(host.send(&built, "2")), "failure-release-changed");
    assert_eq!(host.public(), site("a").files());
}

#[cfg(unix)]
#[test]
fn texts_are_compressed_once_and_as_old_as_what_they_are_made_from() {
    use std::io::Read;
    use std::os::unix::fs::MetadataExt;
    let host = Host { compressed: true, ..Host::new() };
    host.send(&site("a"), "1").expect("a release");
    let public = host.public();
    let small: Vec<&str> =
        public.keys().map(String::as_str).filter(|path| path.ends_with(".gz") || path.ends_with(".br")).collect();
    assert_eq!(
        small,
        ["always/index.html.br", "always/index.html.gz", "tasks/1/index.html.br", "tasks/1/index.html.gz"]
    );
    let page = &site("a").files()["tasks/1/index.html"];
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(&public["tasks/1/index.html.gz"][..]).read_to_end(&mut text).expect("gzip");
    assert_eq!(&text, page);
    text.clear();
    brotli::Decompressor::new(&public["tasks/1/index.html.br"][..], 4096).read_to_end(&mut text).expect("brotli");
    assert_eq!(&text, page);
    // Without a time and a name: the same bytes whenever they are made.
    assert_eq!(public["tasks/1/index.html.gz"][3..8], [0; 5]);
    let looked = |release: &str, path: &str| fs::metadata(host.path().join("releases").join(release).join(path));
    let time = |path: &str| looked("1", path).expect("a file").modified().expect("a time");
    assert_eq!(time("tasks/1/index.html"), time("tasks/1/index.html.gz"));
    assert_eq!(time("tasks/1/index.html"), time("tasks/1/index.html.br"));

    host.send(&site("b"), "2").expect("a release");
    let node = |release: &str, path: &str| looked(release, path).expect("a file").ino();
    assert_eq!(node("1", "always/index.html.br"), node("2", "always/index.html.br"));
    assert_ne!(node("1", "tasks/1/index.html.br"), node("2", "tasks/1/index.html.br"));
    assert_eq!(host.send(&site("b"), "3").expect("nothing").bytes, 0);
    assert_eq!(host.releases(), ["1", "2"]);
    // Switched off, they go.
    let plain = Host { compressed: false, ..host };
    plain.send(&site("b"), "4").expect("a release");
    assert_eq!(plain.public(), site("b").files());
}

#[test]
fn a_disk_that_knows_no_links_is_told_before_anything_is_copied() {
    static COUNTED: AtomicUsize = AtomicUsize::new(0);
    /// A disk as Windows has it.
    struct Linkless;
    impl Disk for Linkless {
        fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
            NativeDisk.read(path)
        }

        fn write(&self, path: &Path, bytes: &[u8]) -> std::io::Result<gongkai::disk::Metadata> {
            COUNTED.fetch_add(1, Ordering::SeqCst);
            NativeDisk.write(path, bytes)
        }

        fn rename(&self, from: &Path, to: &Path) -> std::io::Result<()> {
            NativeDisk.rename(from, to)
        }

        fn remove_file(&self, path: &Path) -> std::io::Result<()> {
            NativeDisk.remove_file(path)
        }

        fn remove_folder(&self, path: &Path) -> std::io::Result<()> {
            NativeDisk.remove_folder(path)
        }

        fn create_folders(&self, path: &Path) -> std::io::Result<()> {
            NativeDisk.create_folders(path)
        }

        fn metadata(&self, path: &Path) -> std::io::Result<Option<gongkai::disk::Metadata>> {
            NativeDisk.metadata(path)
        }

        fn list(&self, folder: &Path) -> std::io::Result<Option<Vec<(String, gongkai::disk::Kind)>>> {
            NativeDisk.list(folder)
        }

        fn link(&self, _: &Path, _: &Path) -> std::io::Result<()> {
            Err(ErrorKind::Unsupported.into())
        }

        fn point(&self, _: &Path, _: &Path) -> std::io::Result<()> {
            Err(ErrorKind::Unsupported.into())
        }

        fn pointed(&self, link: &Path) -> std::io::Result<Option<PathBuf>> {
            NativeDisk.pointed(link)
        }

        fn set_modified(&self, path: &Path, modified: u128) -> std::io::Result<()> {
            NativeDisk.set_modified(path, modified)
        }

        fn sync(&self, folder: &Path) -> std::io::Result<()> {
            NativeDisk.sync(folder)
        }

        fn lock(&self, path: &Path) -> std::io::Result<Option<gongkai::disk::Lock>> {
            NativeDisk.lock(path)
        }
    }
    let host = Host::new();
    let failed = host.on(&Linkless, |folder| site("a").ask("1", false, |request| folder.send(request)));
    assert_eq!(key(failed), "failure-place-no-links");
    assert_eq!(COUNTED.load(Ordering::SeqCst), 0);
}

/// A file that somebody changed, who took care that its size and time stay.
#[cfg(unix)]
fn change_secretly(file: &Path) {
    let before = fs::metadata(file).expect("a file");
    let mut bytes = fs::read(file).expect("a file");
    bytes[0] ^= 1;
    fs::write(file, bytes).expect("a file");
    let open = fs::File::options().write(true).open(file).expect("a file");
    open.set_modified(before.modified().expect("a time")).expect("a time");
    assert_eq!(fs::metadata(file).expect("a file").modified().expect("a time"), before.modified().expect("a time"));
}

#[cfg(unix)]
#[test]
fn what_was_changed_in_place_is_not_carried_on_whatever_its_size_and_time_say() {
    for version in ["a", "b"] {
        let host = Host { compressed: true, ..Host::new() };
        host.send(&site("a"), "1").expect("a release");
        let sound = host.public();
        for path in ["about/index.html", "always/index.html.br"] {
            change_secretly(&host.path().join("current").join(path));
        }
        let outcome = host.send(&site(version), "2").expect("a release");
        for path in ["about/index.html", "always/index.html.br"] {
            assert_eq!(host.public()[path], sound[path], "{path}");
        }
        let changed = names(&outcome.changed);
        assert!(changed.contains(&"about/index.html") && changed.contains(&"always/index.html"), "{changed:?}");
        assert_eq!(host.releases(), ["1", "2"]);
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_carried_on_through_a_link_in_a_release() {
    for version in ["a", "b"] {
        let host = Host::new();
        host.send(&site("a"), "1").expect("a release");
        let elsewhere = host.folder.path().join("elsewhere");
        let about = host.path().join("current/about");
        fs::rename(&about, &elsewhere).expect("a folder");
        std::os::unix::fs::symlink(&elsewhere, &about).expect("a link");
        let outcome = host.send(&site(version), "2").expect("a release");
        assert!(names(&outcome.changed).contains(&"about/index.html"), "{outcome:?}");
        assert!(fs::symlink_metadata(host.path().join("current/about")).expect("a folder").is_dir());
        // What somebody writes there is not public.
        fs::write(elsewhere.join("index.html"), "of somebody else").expect("a file");
        assert_eq!(host.public(), site(version).files());
    }
}

#[cfg(unix)]
#[test]
fn where_a_list_is_damaged_or_lost_no_older_release_is_removed() {
    for (name, damage) in [("3", Some("nonsense")), ("2", None)] {
        let host = Host::new();
        for (version, moment) in [("a", "1"), ("b", "2"), ("c", "3")] {
            host.send(&site(version), moment).expect("a release");
        }
        let list = host.path().join(".gongkai/releases").join(name);
        match damage {
            Some(text) => fs::write(&list, text).expect("a list"),
            None => fs::remove_file(&list).expect("a list"),
        }
        host.send(&site("d"), "4").expect("a release");
        assert_eq!(host.releases(), ["1", "2", "3", "4"], "{damage:?}");
        // Once as many as are kept came after it, it is known to be too old.
        host.send(&site("e"), "5").expect("a release");
        host.send(&site("f"), "6").expect("a release");
        let kept = host.releases();
        assert!(["4", "5", "6"].iter().all(|name| kept.iter().any(|known| known == name)), "{kept:?}");
        assert!(!kept.contains(&"1".to_owned()) && !kept.contains(&"3".to_owned()), "{kept:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_damaged_list_of_the_public_release_takes_no_compressed_file_for_one_of_the_site() {
    let host = Host { compressed: true, ..Host::new() };
    host.send(&site("a"), "1").expect("a release");
    host.send(&site("b"), "2").expect("a release");
    fs::write(host.path().join(".gongkai/releases/2"), "nonsense").expect("a list");
    let told = host.on(&NativeDisk, |folder| site("b").ask("3", true, |request| folder.send(request)));
    assert_eq!(told.expect("an answer").touched().count(), 0);
    assert_eq!(key(host.roll_back()), "failure-rollback-none", "nobody knows what was public before");
    host.send(&site("b"), "3").expect("a release");
    let public = host.public();
    assert!(public.contains_key("always/index.html.br") && host.releases().contains(&"1".to_owned()));
}

#[cfg(unix)]
#[test]
fn a_public_release_that_somebody_removed_is_made_anew_and_told() {
    for (is_list_lost, version) in [(false, "b"), (false, "c"), (true, "c")] {
        let host = Host::new();
        for (version, moment) in [("a", "1"), ("b", "2")] {
            host.send(&site(version), moment).expect("a release");
        }
        fs::remove_dir_all(host.path().join("releases/2")).expect("a release");
        if is_list_lost {
            fs::remove_file(host.path().join(".gongkai/releases/2")).expect("a list");
        }
        let told = host.on(&NativeDisk, |folder| site(version).ask("3", true, |request| folder.send(request)));
        let told = told.expect("an answer");
        let outcome = host.send(&site(version), "3").expect("a release");
        assert_eq!((&told.added, &told.changed, &told.mended), (&outcome.added, &outcome.changed, &outcome.mended));
        assert_eq!(outcome.mended.as_ref().map(|message| message.key), Some("mended-release"));
        assert_eq!(outcome.added.len() + outcome.changed.len(), 5, "all is written: {outcome:?}");
        assert_eq!(host.public(), site(version).files());
        assert!(host.releases().contains(&"1".to_owned()), "{:?}", host.releases());
        let again = host.send(&site(version), "4").expect("nothing to do");
        assert_eq!((again.unchanged, again.mended), (5, None));
        // What was public before it is known, unless its list is gone as well.
        if is_list_lost {
            assert_eq!(key(host.roll_back()), "failure-rollback-none");
        } else {
            host.roll_back().expect("the one before");
            assert_eq!(host.public(), site("a").files());
        }
    }
    // Going back from one that is gone, and past one that is.
    let host = Host::new();
    for (version, moment) in [("a", "1"), ("b", "2"), ("c", "3")] {
        host.send(&site(version), moment).expect("a release");
    }
    for gone in ["2", "3"] {
        fs::remove_dir_all(host.path().join("releases").join(gone)).expect("a release");
    }
    host.roll_back().expect("the one that is left");
    assert_eq!(host.public(), site("a").files());
}

#[cfg(unix)]
#[test]
fn a_release_that_cannot_be_tidied_away_does_not_hide_what_is_public() {
    let host = Host { keep: 1, ..Host::new() };
    host.send(&site("a"), "1").expect("a release");
    fs::rename(host.path().join("releases/1"), host.path().join("releases/away")).expect("a release");
    fs::write(host.path().join("releases/1"), "a file").expect("a file");
    fs::remove_file(host.path().join("current")).expect("a link");
    let outcome = host.send(&site("b"), "2").expect("a release");
    assert_eq!(outcome.untidy.map(|message| message.key), Some("untidy-releases"));
    assert_eq!((outcome.added.len(), host.public()), (5, site("b").files()));
}

#[test]
fn a_roll_back_that_is_only_asked_for_says_what_the_real_one_does_and_changes_nothing() {
    let host = Host::new();
    let key = |told: Result<Outcome, Failure>| told.expect_err("nothing to go back to").0.key;
    assert_eq!(key(host.rehearse()), "failure-rollback-none");
    assert!(!host.path().exists(), "not even a folder is made");
    host.send(&site("a"), "1").expect("a deploy");
    assert_eq!(key(host.rehearse()), "failure-rollback-none");
    host.send(&site("b"), "2").expect("a deploy");
    let before = tree(&host.path());
    let told = host.rehearse().expect("the one before");
    assert_eq!(tree(&host.path()), before);
    assert_eq!(host.roll_back().expect("the one before"), told);
    assert!(told.place.ends_with("releases/1") && !told.changed.is_empty(), "{told:?}");
}

#[test]
fn whether_a_release_may_be_written_is_tried_and_nothing_of_it_stays() {
    let host = Host::new();
    let attempt = |disk: &dyn Disk| host.on(disk, |folder| folder.try_writing());
    attempt(&NativeDisk).expect("the folder above can be written to");
    assert!(!host.path().exists());
    host.send(&site("a"), "1").expect("a deploy");
    let before = tree(&host.path());
    attempt(&NativeDisk).expect("it can be written to");
    assert_eq!(tree(&host.path()), before);
    for kind in [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem, ErrorKind::StorageFull] {
        for operations in 0..8 {
            attempt(&FailingDisk::after(operations, kind, true)).expect_err("it cannot be written to");
        }
    }
}
