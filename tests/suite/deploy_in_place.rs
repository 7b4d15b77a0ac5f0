//! A host that takes files one by one: what readers find there at every moment, whenever a deploy is killed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use gongkai::date::Day;
use gongkai::deploy::{self, Outcome, Release, ReleaseFile, Request, Unpurged};
use gongkai::diagnostic::{Argument, Failure};
use gongkai::disk::NativeDisk;
use gongkai::route::FilePath;
use gongkai::write::Class;
use proptest::prelude::*;

mod memory;

use memory::{Memory, State, TestClock};

/// A site as a test thinks of it: its files by their paths.
type Files = BTreeMap<String, String>;

/// A release of files, and where they lie.
struct Made {
    release: Release,
    /// It vanishes with the release.
    _folder: tempfile::TempDir,
}

fn made(files: &Files) -> Made {
    let folder = tempfile::tempdir().expect("a folder for the release");
    let file = |(path, text): (&String, &String)| {
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
        fs::write(place, text).expect("a file");
        let class = if path.ends_with(".html") { Class::Page } else { Class::Asset };
        let (digest, size) = (blake3::hash(text.as_bytes()), text.len() as u64);
        (FilePath::new(path).expect("a path"), ReleaseFile { digest, size, class })
    };
    let files = files.iter().map(file).collect();
    let address = "https://a.example/".to_owned();
    let day = Day::new(2026, 11, 27).expect("a day");
    let release = Release { folder: folder.path().to_owned(), address, day, files, redirects: Vec::new() };
    Made { release, _folder: folder }
}

/// How a deploy is asked for, besides its release.
struct Asked<'a> {
    memory: &'a Path,
    clock: &'a TestClock,
    dry_run: bool,
    break_lock: bool,
}

impl Asked<'_> {
    fn deploy(&self, host: &Memory, made: &Made) -> Result<Outcome, Failure> {
        deploy::in_place(
            host,
            &Request {
                release: &made.release,
                root: self.memory,
                memory: self.memory,
                moment: "20261127T213000Z",
                dry_run: self.dry_run,
                portable: false,
                break_lock: self.break_lock,
                clock: self.clock,
                progress: &|_| {},
            },
        )
    }
}

fn deploy(host: &Memory, made: &Made, memory: &Path) -> Result<Outcome, Failure> {
    let clock = TestClock::default();
    Asked { memory, clock: &clock, dry_run: false, break_lock: false }.deploy(host, made)
}

fn bytes(files: &Files) -> BTreeMap<String, Vec<u8>> {
    files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())).collect()
}

fn site(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn key(done: Result<Outcome, Failure>) -> &'static str {
    done.expect_err("it is refused").0.key
}

const OLD: [(&str, &str); 4] = [
    ("assets/a.1.css", "one"),
    ("index.html", "needs assets/a.1.css\n"),
    ("tasks/1/index.html", "needs assets/a.1.css\n1"),
    ("tasks/2/index.html", "needs assets/a.1.css\n2"),
];

const NEW: [(&str, &str); 4] = [
    ("assets/a.2.css", "two"),
    ("index.html", "needs assets/a.2.css\n"),
    ("tasks/1/index.html", "needs assets/a.2.css\n1"),
    ("tasks/3/index.html", "needs assets/a.2.css\n3"),
];

/// A site: pages, each in a version, with the assets that they need, some of which keep their name when they change. What is a page in one
/// site may be the folder of one in another.
fn any_site() -> impl Strategy<Value = Files> {
    let page = (0..3_u8, any::<bool>(), proptest::collection::btree_set(0..5_u8, 0..4));
    proptest::collection::btree_map(0..5_u8, page, 0..5).prop_map(|pages| {
        let mut files = Files::new();
        for (number, (version, is_folder, needed)) in pages {
            let mut text = format!("version {version}\n");
            for asset in needed {
                let name = if asset < 2 { format!("kept{asset}.txt") } else { format!("assets/{asset}.{version}.css") };
                text.push_str(&format!("needs {name}\n"));
                files.insert(name, format!("{asset} {version}"));
            }
            let below = if is_folder { "/index.html" } else { "" };
            files.insert(format!("p{number}.html{below}"), text);
        }
        files
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, ..ProptestConfig::default() })]

    #[test]
    fn killed_at_any_moment_no_page_lacks_its_assets_and_the_next_deploy_finishes(
        old in any_site(),
        new in any_site(),
        other in any_site(),
    ) {
        let home = tempfile::tempdir().expect("a folder");
        let releases = [made(&old), made(&new), made(&other)];
        let host = Memory::default();
        host.state.lock().expect("a state").files.insert(".well-known/own.txt".to_owned(), b"own".to_vec());
        deploy(&host, &releases[0], home.path()).expect("the first deploy");
        let before = host.copy();
        let whole = Memory::of(before.clone());
        deploy(&whole, &releases[1], home.path()).expect("the second deploy");
        let moments = whole.state().operations.len();
        prop_assert!(whole.state().broken.is_empty(), "{:?}", whole.state().broken);
        for moment in 0..moments {
            let killed = Memory::of(State { killed_at: Some(moment), ..before.clone() });
            let done = deploy(&killed, &releases[1], home.path());
            prop_assert!(done.is_err() || moment + 2 >= moments, "{moment} of {moments}");
            prop_assert!(killed.state().broken.is_empty(), "{:?}", killed.state().broken);
            // The same again, back to the old one, and to quite another: by this checkout, and by one that knows nothing.
            for (files, release) in [(&new, &releases[1]), (&old, &releases[0]), (&other, &releases[2])] {
                for is_own in [true, false] {
                    let elsewhere = tempfile::tempdir().expect("a folder");
                    let host = Memory::of(killed.copy());
                    let clock = TestClock::default();
                    let holder = home.path().join("holder");
                    if is_own && holder.exists() {
                        fs::copy(holder, elsewhere.path().join("holder")).expect("what the checkout remembers");
                    }
                    let memory = elsewhere.path();
                    let asked = Asked { memory, clock: &clock, dry_run: false, break_lock: false };
                    // A second kill somewhere, of what finishes the first.
                    host.state.lock().expect("a state").killed_at = Some(moment);
                    let _ = asked.deploy(&host, release);
                    host.state.lock().expect("a state").killed_at = None;
                    let done = asked.deploy(&host, release).expect("the deploy that finishes");
                    let mut expected = bytes(files);
                    expected.insert(".well-known/own.txt".to_owned(), b"own".to_vec());
                    prop_assert_eq!(host.public(), expected);
                    prop_assert!(host.state().broken.is_empty(), "{:?}", host.state().broken);
                    // Where nothing was left to do, a stranger does not wait for a lock that is in nobody's way.
                    let had_work = done.added.len() + done.changed.len() + done.removed.len() > 0;
                    prop_assert!(!(is_own || had_work) || !host.state().files.contains_key(".gongkai/lock"));
                    prop_assert!(!is_own || clock.waited() == 0);
                }
            }
        }
    }
}

#[test]
fn with_nothing_changed_only_the_list_is_read() {
    let (host, home, release) = (Memory::default(), tempfile::tempdir().expect("a folder"), made(&site(&OLD)));
    let first = deploy(&host, &release, home.path()).expect("a deploy");
    assert_eq!((first.added.len(), first.changed.len(), first.removed.len(), first.unchanged), (4, 0, 0, 0));
    let host = Memory::of(host.copy());
    Unpurged::read(&NativeDisk, home.path()).expect("a list").forget().expect("it is forgotten");
    let again = deploy(&host, &release, home.path()).expect("a deploy");
    assert_eq!(host.state().operations, ["read .gongkai/manifest"]);
    assert_eq!((again.added.len() + again.changed.len() + again.removed.len(), again.unchanged), (0, 4));
    assert!(fs::read_dir(home.path()).expect("a folder").next().is_none(), "nothing is remembered");
}

#[test]
fn what_differs_is_sent_and_nothing_else_in_an_order_that_keeps_pages_whole() {
    let (host, home) = (Memory::default(), tempfile::tempdir().expect("a folder"));
    deploy(&host, &made(&site(&OLD)), home.path()).expect("a deploy");
    let host = Memory::of(host.copy());
    let outcome = deploy(&host, &made(&site(&NEW)), home.path()).expect("a deploy");
    let operations = host.state().operations;
    let own = |operation: &&String| !operation.contains(".gongkai/") && !operation.starts_with("names");
    assert_eq!(
        operations.iter().filter(own).collect::<Vec<_>>(),
        [
            "existing ",
            "send assets/a.2.css",
            "send tasks/3/index.html",
            "send index.html",
            "send tasks/1/index.html",
            "remove tasks/2/index.html",
            "remove assets/a.1.css",
        ]
    );
    let names = |paths: &[FilePath]| paths.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!(names(&outcome.added), "assets/a.2.css tasks/3/index.html");
    assert_eq!(names(&outcome.changed), "index.html tasks/1/index.html");
    assert_eq!(names(&outcome.removed), "assets/a.1.css tasks/2/index.html");
    assert_eq!(outcome.bytes, 3 + 21 + 22 + 22);
}

#[test]
fn a_trial_says_the_same_and_changes_nothing() {
    let (host, home, clock) = (Memory::default(), tempfile::tempdir().expect("a folder"), TestClock::default());
    deploy(&host, &made(&site(&OLD)), home.path()).expect("a deploy");
    let before = host.state().files;
    let trial = Asked { memory: home.path(), clock: &clock, dry_run: true, break_lock: false };
    let said = trial.deploy(&host, &made(&site(&NEW))).expect("a trial");
    assert_eq!(host.state().files, before);
    assert_eq!(said, deploy(&host, &made(&site(&NEW)), home.path()).expect("a deploy"));
}

#[test]
fn what_is_foreign_is_never_overwritten() {
    let home = tempfile::tempdir().expect("a folder");
    let with = |files: &[(&str, &str)]| Memory::of(State { files: bytes(&site(files)), ..State::default() });
    // Where nothing was sent yet, only what does no harm may stand.
    for foreign in ["photos/cat.jpg", "index.html", "robots.txt"] {
        let host = with(&[(foreign, "own"), ("CNAME", "a.example")]);
        let before = host.state().files;
        assert_eq!(key(deploy(&host, &made(&site(&OLD)), home.path())), "failure-host-foreign", "{foreign}");
        assert_eq!(host.state().files, before);
    }
    let host = with(&[("CNAME", "a.example"), (".well-known/x", "own"), ("google1.html", "own")]);
    let mut files = site(&OLD);
    let outcome = deploy(&host, &made(&files), home.path()).expect("a deploy");
    assert_eq!(outcome.kept, [".well-known", "CNAME", "google1.html"]);
    // What was put there since then is kept, and not overwritten by a page that comes to stand there.
    host.state.lock().expect("a state").files.insert("tasks/3/index.html".to_owned(), b"own".to_vec());
    let before = host.state().files;
    assert_eq!(key(deploy(&host, &made(&site(&NEW)), home.path())), "failure-host-occupied");
    assert_eq!(host.state().files, before);
    files.insert("tasks/4/index.html".to_owned(), "4".to_owned());
    deploy(&host, &made(&files), home.path()).expect("a deploy");
    assert_eq!(host.state().files["tasks/3/index.html"], b"own");
    assert_eq!(host.state().files["CNAME"], b"a.example");
}

#[test]
fn a_damaged_list_is_told_and_nothing_is_changed() {
    let (host, home) = (Memory::default(), tempfile::tempdir().expect("a folder"));
    deploy(&host, &made(&site(&OLD)), home.path()).expect("a deploy");
    host.state.lock().expect("a state").files.insert(".gongkai/manifest".to_owned(), b"x".to_vec());
    let before = host.state().files;
    assert_eq!(key(deploy(&host, &made(&site(&NEW)), home.path())), "failure-host-manifest");
    assert_eq!(host.state().files, before);
}

/// A host on which a deploy was killed after it had sent its assets, and the folder in which its checkout remembers it.
fn killed() -> (Memory, tempfile::TempDir) {
    let (host, home) = (Memory::default(), tempfile::tempdir().expect("a folder"));
    deploy(&host, &made(&site(&OLD)), home.path()).expect("a deploy");
    let mut host = Memory::of(host.copy());
    host.watcher = Some(Box::new(|operation, state| {
        if operation == "send tasks/3/index.html" {
            state.killed_at = Some(0);
        }
    }));
    assert_eq!(key(deploy(&host, &made(&site(&NEW)), home.path())), "failure-host-unreachable");
    assert!(host.state().files.contains_key(".gongkai/lock"));
    (Memory::of(host.copy()), home)
}

#[test]
fn a_lock_that_was_left_behind_is_taken_over() {
    let release = made(&site(&NEW));
    // By the same checkout at once.
    let (host, home) = killed();
    let clock = TestClock::default();
    let asked = Asked { memory: home.path(), clock: &clock, dry_run: false, break_lock: false };
    asked.deploy(&host, &release).expect("the deploy that finishes");
    assert_eq!(clock.waited(), 0);
    // By another after it watched it, or at once if somebody says so.
    for (break_lock, waited) in [(false, 90), (true, 0)] {
        let (host, _home) = killed();
        let (elsewhere, clock) = (tempfile::tempdir().expect("a folder"), TestClock::default());
        let asked = Asked { memory: elsewhere.path(), clock: &clock, dry_run: false, break_lock };
        asked.deploy(&host, &release).expect("the deploy that finishes");
        assert_eq!(clock.waited(), waited);
        assert_eq!(host.public(), bytes(&site(&NEW)));
    }
}

#[test]
fn of_two_at_once_the_second_refuses() {
    let (mut host, home) = killed();
    // The first is at work: its lock differs each time that somebody looks.
    host.watcher = Some(Box::new(|operation, state| {
        if operation == "read .gongkai/lock" {
            let looks = state.operations.len();
            let lock = gongkai::disk::seal("gongkai lock 1", &format!("somebody else\n20261127T000000Z\n{looks}\n"));
            state.files.insert(".gongkai/lock".to_owned(), lock.into_bytes());
        }
    }));
    let before = host.public();
    let clock = TestClock::default();
    let asked = Asked { memory: home.path(), clock: &clock, dry_run: false, break_lock: false };
    assert_eq!(key(asked.deploy(&host, &made(&site(&NEW)))), "failure-host-locked");
    assert!(clock.waited() <= 5, "it is told at once");
    assert_eq!(host.public(), before);
}

#[test]
fn whoever_loses_the_lock_stops_and_leaves_it_to_the_other() {
    let (host, home) = (Memory::default(), tempfile::tempdir().expect("a folder"));
    deploy(&host, &made(&site(&OLD)), home.path()).expect("a deploy");
    let mut host = Memory::of(host.copy());
    let lock = gongkai::disk::seal("gongkai lock 1", "somebody else\n20261127T000000Z\n0\n").into_bytes();
    let other = lock.clone();
    host.watcher = Some(Box::new(move |operation, state| {
        if operation == "send tasks/3/index.html" {
            state.files.insert(".gongkai/lock".to_owned(), other.clone());
        }
    }));
    assert_eq!(key(deploy(&host, &made(&site(&NEW)), home.path())), "failure-host-lock-lost");
    assert_eq!(host.state().files[".gongkai/lock"], lock);
    assert!(!host.state().operations.iter().any(|operation| operation.starts_with("send index.html")));
}

#[test]
fn many_files_go_in_parts_and_the_list_is_kept_up_meanwhile() {
    let files: Files = (0..1700).map(|number| (format!("p/{number}.html"), number.to_string())).collect();
    let (host, home) = (Memory::default(), tempfile::tempdir().expect("a folder"));
    deploy(&host, &made(&files), home.path()).expect("a deploy");
    let operations = host.state().operations;
    let count = |name: &str| operations.iter().filter(|operation| *operation == name).count();
    assert!(count("send .gongkai/manifest") > 3, "{}", count("send .gongkai/manifest"));
    assert!(count("read .gongkai/lock") > 4, "{}", count("read .gongkai/lock"));
    assert_eq!(host.public(), bytes(&files));
}

/// What a file needs to be for the pages that name it, while a site goes from one release to the next.
const WITH_KEPT: [&[(&str, &str)]; 2] = [
    &[
        ("assets/a.1.css", "one"),
        ("index.html", "needs assets/a.1.css\nneeds list.json\nof 1"),
        ("list.json", "1"),
        ("old/index.html", "needs assets/a.1.css\nneeds list.json\nof 1"),
    ],
    &[
        ("assets/a.2.css", "two"),
        ("index.html", "needs assets/a.2.css\nneeds list.json\nof 2"),
        ("list.json", "2"),
        ("new/index.html", "needs assets/a.2.css\nneeds list.json\nof 2"),
    ],
];

#[test]
fn a_deploy_with_changed_assets_that_is_killed_leaves_no_page_without_them() {
    let [old, new] = WITH_KEPT.map(|files| made(&site(files)));
    let (host, home) = (Memory::default(), tempfile::tempdir().expect("a folder"));
    deploy(&host, &old, home.path()).expect("the first deploy");
    let before = host.copy();
    let whole = Memory::of(before.clone());
    deploy(&whole, &new, home.path()).expect("the second deploy");
    let moments = whole.state().operations.len();
    assert!(moments > 12, "{moments}");
    let mut seen = 0;
    for moment in 0..moments {
        let home = tempfile::tempdir().expect("a folder");
        let killed = Memory::of(State { killed_at: Some(moment), ..before.clone() });
        let _ = deploy(&killed, &new, home.path());
        let state = killed.state();
        assert!(state.broken.is_empty(), "{:?}", state.broken);
        // A page of the new release finds the new list: it came before.
        let is_new = |page: &str| state.files.get(page).is_some_and(|text| text.ends_with(b"of 2"));
        if is_new("index.html") || is_new("new/index.html") {
            assert_eq!(state.files["list.json"], b"2", "{moment}");
            seen += 1;
        }
        let again = Memory::of(killed.copy());
        deploy(&again, &new, home.path()).expect("the deploy that finishes");
        assert_eq!(again.public(), bytes(&site(WITH_KEPT[1])), "{moment}");
        assert!(again.state().broken.is_empty(), "{:?}", again.state().broken);
    }
    assert!(seen > 2 && seen < moments, "{seen}");
}

#[test]
fn a_file_becomes_a_folder_and_a_folder_a_file() {
    let as_files = site(&[("a", "file"), ("b", "file"), ("index.html", "1"), ("x/y/z.json", "1")]);
    let as_folders = site(&[("a/index.html", "in it"), ("b/c/d.html", "deep"), ("index.html", "2"), ("x", "1")]);
    for (old, new) in [(&as_files, &as_folders), (&as_folders, &as_files)] {
        let (from, to) = (made(old), made(new));
        let (host, home) = (Memory::default(), tempfile::tempdir().expect("a folder"));
        deploy(&host, &from, home.path()).expect("a deploy");
        let before = host.copy();
        let whole = Memory::of(before.clone());
        deploy(&whole, &to, home.path()).expect("the turn");
        assert_eq!(whole.public(), bytes(new));
        assert!(whole.state().broken.is_empty(), "{:?}", whole.state().broken);
        let moments = whole.state().operations.len();
        for moment in 0..moments {
            let home = tempfile::tempdir().expect("a folder");
            let killed = Memory::of(State { killed_at: Some(moment), ..before.clone() });
            let _ = deploy(&killed, &to, home.path());
            for (files, release) in [(new, &to), (old, &from)] {
                let again = Memory::of(killed.copy());
                deploy(&again, release, tempfile::tempdir().expect("a folder").path()).expect("a deploy that finishes");
                assert_eq!(again.public(), bytes(files), "{moment}");
                assert!(again.state().broken.is_empty(), "{moment}: {:?}", again.state().broken);
            }
        }
    }
}

#[test]
fn what_others_put_into_a_folder_is_not_lost_to_a_file_that_is_to_take_its_place() {
    let (host, home) = (Memory::default(), tempfile::tempdir().expect("a folder"));
    deploy(&host, &made(&site(&[("a/index.html", "1"), ("index.html", "1")])), home.path()).expect("a deploy");
    host.state.lock().expect("a state").files.insert("a/notes.txt".to_owned(), b"own".to_vec());
    let turned = made(&site(&[("a", "file"), ("index.html", "1")]));
    for _ in 0..2 {
        assert_eq!(key(deploy(&host, &turned, home.path())), "failure-host-folder");
        assert_eq!(host.state().files["a/notes.txt"], b"own");
        assert!(host.state().broken.is_empty(), "{:?}", host.state().broken);
    }
    host.state.lock().expect("a state").files.remove("a/notes.txt");
    deploy(&host, &turned, home.path()).expect("a deploy");
    assert_eq!(host.public(), bytes(&site(&[("a", "file"), ("index.html", "1")])));
}

#[test]
fn what_a_deploy_that_failed_had_sent_is_remembered_for_the_next_list() {
    let page = |number: i32, version: &str| (format!("p/{number}.html"), format!("{version} {number}"));
    let all = |version: &str| (0..1700).map(|number| page(number, version)).collect::<Files>();
    let (host, home) = (Memory::default(), tempfile::tempdir().expect("a folder"));
    deploy(&host, &made(&all("old")), home.path()).expect("a deploy");
    let sent = || Unpurged::read(&NativeDisk, home.path()).expect("a list");
    assert_eq!(sent().paths().len(), 1700);
    sent().forget().expect("it is forgotten");
    let killed = Memory::of(State { killed_at: Some(1400), ..host.copy() });
    assert_eq!(key(deploy(&killed, &made(&all("new")), home.path())), "failure-host-unreachable");
    let changed: Vec<String> = killed
        .public()
        .into_iter()
        .filter(|(path, bytes)| host.public().get(path) != Some(bytes))
        .map(|(path, _)| path)
        .collect();
    let outcome = deploy(&Memory::of(killed.copy()), &made(&all("new")), home.path()).expect("the next deploy");
    assert!(outcome.touched().count() < changed.len(), "some of it was known to be there: {}", changed.len());
    let named: Vec<String> = sent().paths().iter().map(ToString::to_string).collect();
    assert!(changed.len() > 1000 && changed.iter().all(|path| named.contains(path)), "{}", named.len());
}

#[test]
fn a_host_is_asked_once_whether_folders_stand_where_many_files_come() {
    let name = |number: usize| format!("d{number}");
    let as_folders: Files = (0..40).map(|number| (format!("{}/x.txt", name(number)), "in it".to_owned())).collect();
    let as_files: Files = (0..40).map(|number| (name(number), "file".to_owned())).collect();
    let (from, to) = (made(&as_folders), made(&as_files));
    let (host, home) = (Memory::default(), tempfile::tempdir().expect("a folder"));
    deploy(&host, &from, home.path()).expect("a deploy");
    let asked = |host: &Memory| {
        let operations = host.state().operations;
        operations.iter().filter(|operation| operation.starts_with("folders")).count()
    };
    assert_eq!(asked(&host), 0, "nothing comes where anything stood");
    let before = host.copy();
    let whole = Memory::of(before.clone());
    deploy(&whole, &to, home.path()).expect("the turn");
    assert_eq!((whole.public(), asked(&whole)), (bytes(&as_files), 1));
    // Half of the files have come when it is killed: whoever goes back does not know which of them stand there, and has two questions, of what
    // is to go and of what is to come.
    let mut killed = Memory::of(before);
    killed.watcher = Some(Box::new(|operation, state| {
        if operation == "send d20" {
            state.killed_at = Some(0);
        }
    }));
    assert_eq!(key(deploy(&killed, &to, home.path())), "failure-host-unreachable");
    for (files, release) in [(&as_files, &to), (&as_folders, &from)] {
        let again = Memory::of(killed.copy());
        deploy(&again, release, tempfile::tempdir().expect("a folder").path()).expect("a deploy that finishes");
        assert_eq!(again.public(), bytes(files));
        assert!((1..=2).contains(&asked(&again)), "{:?}", again.state().operations);
        assert!(again.state().broken.is_empty(), "{:?}", again.state().broken);
    }
    // What somebody else put there meanwhile is named, one of several, and stays.
    let occupied = Memory::of(whole.copy());
    deploy(&occupied, &from, home.path()).expect("back again");
    let occupied = Memory {
        watcher: Some(Box::new(|operation, state| {
            if operation == "folders " {
                for folder in ["d7", "d31"] {
                    state.files.insert(format!("{folder}/own.txt"), b"own".to_vec());
                }
            }
        })),
        ..Memory::of(occupied.copy())
    };
    let refused = deploy(&occupied, &to, home.path()).expect_err("it is refused").0;
    assert_eq!(refused.key, "failure-host-folder");
    assert_eq!(occupied.state().files["d7/own.txt"], b"own");
    assert!(occupied.state().broken.is_empty(), "{:?}", occupied.state().broken);
}

#[test]
fn a_trial_writes_one_file_of_its_own_and_takes_it_away_again() {
    let home = tempfile::tempdir().expect("a folder");
    let host = Memory::default();
    deploy(&host, &made(&site(&OLD)), home.path()).expect("a deploy");
    let tried = Memory::of(host.copy());
    deploy::try_store(&tried, "20261127T213000Z").expect("it may be written");
    let operations = tried.state().operations;
    assert_eq!(operations, ["send .gongkai-trial-20261127T213000Z", "remove .gongkai-trial-20261127T213000Z"]);
    assert_eq!(tried.state().files, host.state().files, "nothing of it is left");
    for (killed_at, told) in [(0, "deploy-nothing-sent"), (1, "deploy-sent-so-far")] {
        let refusing = Memory::of(State { killed_at: Some(killed_at), ..host.copy() });
        let failure = deploy::try_store(&refusing, "20261127T213000Z").expect_err("it cannot be written");
        assert_eq!(failure.0.key, "failure-host-unreachable");
        let is_told = |argument: &Argument| matches!(argument, Argument::Message(key) if *key == told);
        assert!(failure.0.arguments.iter().any(|(_, argument)| is_told(argument)), "{told}");
    }
}
