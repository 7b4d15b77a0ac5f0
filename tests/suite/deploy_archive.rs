//! One file that holds the site, and pages that work from a folder.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::PathBuf;

use gongkai::config::ArchiveHost;
use gongkai::deploy::{ArchiveFile, Outcome};
use gongkai::diagnostic::Failure;
use gongkai::disk::NativeDisk;

use super::deploy_folder::{Built, plain, spanned};

struct Host {
    folder: tempfile::TempDir,
    name: &'static str,
}

impl Host {
    fn new(name: &'static str) -> Self {
        Self { folder: tempfile::tempdir().expect("a folder"), name }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(self.name)
    }

    fn send(&self, built: &Built, moment: &str, dry_run: bool, portable: bool) -> Result<Outcome, Failure> {
        let settings = ArchiveHost { span: spanned(()).span, is_whole: true, file: plain(self.name), portable };
        let file = ArchiveFile::new(&NativeDisk, &settings, self.folder.path(), false);
        built.ask(moment, dry_run, |request| file.send(request))
    }

    fn held(&self) -> BTreeMap<String, Vec<u8>> {
        let bytes = fs::read(self.path()).expect("an archive");
        let mut held = BTreeMap::new();
        if self.name.ends_with(".zip") {
            let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
            for place in 0..archive.len() {
                let mut file = archive.by_index(place).expect("a file");
                let mut bytes = Vec::new();
                file.read_to_end(&mut bytes).expect("bytes");
                held.insert(file.name().expect("a name").into_owned(), bytes);
            }
        } else {
            let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(&bytes[..]));
            for entry in archive.entries().expect("an archive") {
                let mut entry = entry.expect("a file");
                assert_eq!(entry.header().mode().expect("a mode"), 0o644);
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).expect("bytes");
                held.insert(entry.path().expect("a path").to_string_lossy().into_owned(), bytes);
            }
        }
        // Unpacked, everything lies in one folder.
        let own = |(path, bytes): (String, Vec<u8>)| {
            let path = path.strip_prefix("plan.example-2026-11-27/").unwrap_or_else(|| panic!("{path}"));
            (path.to_owned(), bytes)
        };
        held.into_iter().map(own).collect()
    }
}

fn site(version: &str) -> Built {
    let long = format!("{}index.html", "a-long-step/".repeat(20));
    Built::new([
        ("index.html", format!("<a href=\"tasks/#x\">{version}</a> <a href=\"missing/\">missing</a>")),
        (
            "tasks/index.html",
            "<link rel=\"canonical\" href=\"https://plan.example/tasks/\"><a href=\"../\">up</a>".to_owned(),
        ),
        ("中文/index.html", "中文".to_owned()),
        (&long, "a long path".to_owned()),
    ])
}

#[test]
fn the_same_site_of_the_same_day_gives_the_same_bytes() {
    for name in ["site.zip", "out/site.tar.gz"] {
        let host = Host::new(name);
        let told = host.send(&site("a"), "20261127T213000Z", true, false).expect("an answer");
        assert_eq!(told.added.len(), 4);
        assert!(!host.path().exists());
        let built = site("a");
        let outcome = host.send(&built, "20261127T213000Z", false, false).expect("an archive");
        assert_eq!(outcome.added.len(), 4);
        assert_eq!(host.held(), built.files());
        let first = fs::read(host.path()).expect("an archive");
        let again = host.send(&built, "20261127T235959Z", false, false).expect("an archive");
        assert_eq!((again.unchanged, again.bytes), (4, 0), "{again:?}");
        assert_eq!(fs::read(host.path()).expect("an archive"), first);
        fs::remove_file(host.path()).expect("an archive");
        assert_eq!(host.send(&built, "20261127T000000Z", false, false).expect("an archive").added.len(), 4);
        assert_eq!(fs::read(host.path()).expect("an archive"), first);
        let changed = Built::new([("index.html", "other".to_owned())]);
        host.send(&changed, "20261128T000000Z", false, false).expect("an archive");
        assert_eq!(host.held(), changed.files());
        let left = fs::read_dir(host.path().parent().expect("a folder")).expect("a folder").count();
        assert_eq!(left, 1, "nothing is left beside it");
    }
}

#[test]
fn what_is_no_archive_of_a_site_is_never_replaced() {
    let key = |host: &Host| host.send(&site("a"), "20261127T213000Z", false, false).expect_err("a refusal").0.key;
    for name in ["site.zip", "site.tar.gz"] {
        let host = Host::new(name);
        fs::write(host.path(), "somebody's").expect("a file");
        assert_eq!(key(&host), "failure-archive-foreign");
        assert_eq!(fs::read(host.path()).expect("a file"), b"somebody's");
        fs::remove_file(host.path()).expect("a file");
        fs::create_dir(host.path()).expect("a folder");
        assert_eq!(key(&host), "failure-archive-foreign");
    }
    assert_eq!(key(&Host::new("site.rar")), "failure-archive-ending");
}

#[test]
fn portable_pages_link_to_files() {
    let host = Host::new("site.zip");
    host.send(&site("a"), "20261127T213000Z", false, true).expect("an archive");
    let held = host.held();
    let page = |path: &str| String::from_utf8(held[path].clone()).expect("text");
    assert_eq!(page("index.html"), "<a href=\"tasks/index.html#x\">a</a> <a href=\"missing/\">missing</a>");
    assert_eq!(
        page("tasks/index.html"),
        "<link rel=\"canonical\" href=\"https://plan.example/tasks/\"><a href=\"../index.html\">up</a>"
    );
}
