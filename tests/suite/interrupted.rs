//! A build that is killed leaves every file whole and every link resolving, and the next build finishes the job.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::support::{Site, tree};

/// The small site, and one in which every page differs and some pages come and go.
fn old_and_new() -> (Site, Site) {
    let (old, new) = (Site::new(), Site::new());
    for site in [&old, &new] {
        let many: String = (0..40)
            .map(|place| {
                super::support::record(
                    &format!("more-{place}"),
                    &[&format!("about: [task:{}]", place % 2 + 1), &format!("date: 2025-04-{:02}", place % 28 + 1)],
                )
            })
            .collect();
        site.write("content/records/more.yaml", many);
    }
    new.replace("content/site.yaml", "zh: 小站", "zh: 新站").replace(
        "content/site.yaml",
        "en: Small site",
        "en: New site",
    );
    new.replace("content/records/labs.yaml", "id: four-labs", "id: labs-in-june");
    new.write(
        "content/records/new.yaml",
        std::fs::read_to_string(new.root().join("content/records/first.yaml"))
            .expect("a record")
            .replace("first-event", "second-event")
            .replace("第一件事", "第二件事")
            .replace("first event", "second event"),
    );
    (old, new)
}

fn links(html: &str) -> Vec<&str> {
    html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).filter(|link| !link.contains(':')).collect()
}

/// Where a relative link of a page leads, as a path in the output folder.
fn target(page: &str, link: &str) -> String {
    let mut steps: Vec<&str> = page.split('/').collect();
    steps.pop();
    let path = link.split('#').next().unwrap_or_default();
    if path.is_empty() {
        return page.to_owned();
    }
    for step in path.split('/') {
        match step {
            "." | "" => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    let joined = steps.join("/");
    match path.ends_with('/') {
        true if joined.is_empty() => "index.html".to_owned(),
        true => format!("{joined}/index.html"),
        false => joined,
    }
}

/// Every page that existed before, and every page that can be reached from one, has only links that lead somewhere.
///
/// Once all of the new site stands, pages that are on their way out are linked from nowhere, and may already lack each other.
fn assert_links_resolve(
    files: &BTreeMap<String, Vec<u8>>,
    before: &BTreeMap<String, Vec<u8>>,
    after: &BTreeMap<String, Vec<u8>>,
) {
    let all_moved = after.iter().all(|(path, bytes)| files.get(path) == Some(bytes));
    let counts = |path: &&String| files.contains_key(*path) && (!all_moved || after.contains_key(*path));
    let mut open: Vec<String> = before.keys().filter(counts).cloned().collect();
    let mut seen: BTreeSet<String> = open.iter().cloned().collect();
    while let Some(page) = open.pop() {
        if !page.ends_with(".html") || page.ends_with("404.html") {
            continue;
        }
        let html = String::from_utf8(files[&page].clone()).expect("a whole page");
        for link in links(&html) {
            let target = target(&page, link);
            assert!(files.contains_key(&target), "{page} links {link}, which is not there");
            if seen.insert(target.clone()) {
                open.push(target);
            }
        }
    }
}

/// How many kills are spread over a whole build.
const SPREAD: u32 = 6;

/// How many kills fall where files are moved into place.
const AMONG_THE_MOVES: u32 = 18;

#[test]
fn builds_killed_at_many_moments_leave_a_working_site() {
    let (old, new) = old_and_new();
    old.build();
    new.build();
    let (old_files, new_files) = (old.files(), new.files());
    let same = |(path, bytes): &(&String, &Vec<u8>)| path.ends_with(".html") && new_files.get(*path) == Some(*bytes);
    assert_eq!(old_files.iter().filter(same).count(), 0, "old and new differ on every page");

    let program = assert_cmd::cargo::cargo_bin("gongkai");
    let build = |site: &Site| {
        let mut command = Command::new(&program);
        command.args(["build", "--no-search", "--as-of", super::support::TODAY, "--root"]).arg(site.root());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    // How long a whole build takes here decides when the kills fall.
    let started = std::time::Instant::now();
    let timed = Site::empty();
    super::support::copy(&new.root().join("content"), &timed.root().join("content"));
    assert!(build(&timed).status().expect("a build").success());
    let whole = started.elapsed();

    let (mut killed, mut mixed) = (0, 0);
    for moment in 0..SPREAD + AMONG_THE_MOVES {
        let site = Site::empty();
        super::support::copy(old.root(), site.root());
        std::fs::remove_dir_all(site.root().join("content")).expect("the old content");
        super::support::copy(&new.root().join("content"), &site.root().join("content"));
        let mut running = build(&site).spawn().expect("a build");
        if moment < SPREAD {
            std::thread::sleep(whole.mul_f64(f64::from(moment) / f64::from(SPREAD)));
        } else {
            // The moves are over in a moment, so the rest of the kills wait for the journal that announces them.
            let journal = site.root().join(".gongkai/public/journal");
            while !journal.exists() && running.try_wait().expect("its state").is_none() {
                std::thread::sleep(std::time::Duration::from_micros(50));
            }
            std::thread::sleep(Duration::from_micros(u64::from(moment - SPREAD) * 200));
        }
        let was_running = running.try_wait().expect("its state").is_none();
        running.kill().expect("a kill");
        running.wait().expect("an end");
        killed += usize::from(was_running);

        let files = tree(&site.output());
        for (path, bytes) in &files {
            let whole = old_files.get(path) == Some(bytes) || new_files.get(path) == Some(bytes);
            assert!(whole, "{path} is neither the old nor the new file");
        }
        mixed += usize::from(files != old_files && files != new_files);
        assert_links_resolve(&files, &old_files, &new_files);

        site.build();
        assert!(site.files() == new_files, "the next build gives a clean one");
    }
    assert!(killed > AMONG_THE_MOVES as usize / 2, "{killed} builds were killed while they ran");
    // How many fall among the moves depends on the machine; the write room's own tests stop at every single operation.
    assert!(mixed > 0, "no kill fell among the moves");
    println!("{killed} builds killed while running, {mixed} of them among the moves");
}
