//! What tests of `deploy` share: a site with a host, calls of the program, and what is said of the pages on a host.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use crate::proxy::{Deed, Proxy};
use crate::support::{copy, files, folder, gongkai, project, succeed, write};

/// A small site with a host called `host`, in a folder of its own.
pub(crate) struct Checkout {
    folder: tempfile::TempDir,
    variables: Vec<(&'static str, String)>,
}

impl Checkout {
    /// The site of a starter with this many records, and a host with these settings.
    pub(crate) fn new(records: usize, host: &str, variables: &[(&'static str, &str)]) -> Self {
        let folder = folder();
        let root = folder.path().join("site");
        succeed(gongkai().args(["--quiet", "init", "--lang", "en,zh", "--kind", "action-plan"]).arg(&root));
        let settings = root.join("content/site.yaml");
        let text = fs::read_to_string(&settings).expect("the settings");
        write(&settings, format!("{text}\nhosts:\n  - id: host\n{host}"));
        let variables = variables.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let checkout = Self { folder, variables };
        for number in 0..records {
            checkout.record(number, "Open");
        }
        checkout
    }

    /// The site's folder.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// The same site in another folder, as somebody else has it.
    pub(crate) fn copy(&self) -> Self {
        let folder = folder();
        for part in ["content", "themes"] {
            let from = self.root().join(part);
            if from.is_dir() {
                copy(&from, &folder.path().join("site").join(part));
            }
        }
        Self { folder, variables: self.variables.clone() }
    }

    /// Writes a record, with other words than before.
    pub(crate) fn record(&self, number: usize, words: &str) {
        let day = 1 + number % 28;
        let text = format!(
            "id: event-{number}\nabout: [task:1]\nkind: event\ndate: 2025-03-{day:02}\nadded: 2025-03-{day:02}\n\
             title:\n  en: {words} event {number}\n  zh: 第{number}次活动（{words}）\n\
             text:\n  en: {words} told in the paper, number {number}.\n  zh: 报道称，这是第{number}次（{words}）。\n\
             sources:\n  - url: https://www.example.org/news/{number}\n    title: News {number}\n    lang: en\n    \
             publisher: The Example Daily\n    published: 2025-03-{day:02}\n"
        );
        write(&self.root().join(format!("content/records/2025-event-{number}.yaml")), text);
    }

    /// Changes the style sheet, and with its digest the name of an asset that every page refers to.
    pub(crate) fn restyle(&self, number: usize) {
        let own = fs::read_to_string(project().join("themes/civic/assets/civic.css")).expect("a style sheet");
        let text = format!("{own}\n.number-{number} {{ margin: {number}px }}\n");
        write(&self.root().join("themes/civic/assets/civic.css"), text);
    }

    /// A call of `gongkai deploy`.
    pub(crate) fn deploy(&self) -> Command {
        let mut command = gongkai();
        command.args(["deploy", "host", "--no-search", "--root"]).arg(self.root());
        for name in [
            "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SESSION_TOKEN",
            "AWS_PROFILE",
            "WEBDAV_USER",
            "WEBDAV_PASSWORD",
        ] {
            command.env_remove(name);
        }
        command.env("HOME", self.folder.path()).env("NO_PROXY", "127.0.0.1").stdin(Stdio::null());
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Deploys, and gives what is said.
    pub(crate) fn succeed(&self) -> String {
        said(&mut self.deploy(), true)
    }

    /// Says what a deploy would do.
    pub(crate) fn rehearse(&self) -> String {
        said(self.deploy().arg("--dry-run"), true)
    }

    /// Begins to deploy.
    pub(crate) fn start(&self) -> Child {
        self.deploy().stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts")
    }

    /// Deploys in vain, and gives what is said.
    pub(crate) fn fail(&self) -> String {
        said(&mut self.deploy(), false)
    }

    /// The files that are on the host after a deploy, with what they hold.
    pub(crate) fn sent(&self) -> BTreeMap<String, Vec<u8>> {
        let built = self.root().join(".gongkai/hosts/host/site");
        let files = files(&built).into_iter().filter(|(path, _)| !path.starts_with('.'));
        files.map(|(path, file)| (path, fs::read(file).expect("a built file"))).collect()
    }
}

/// Deploys, and kills the program at a request, counted from its first; says whether it was killed before its end.
pub(crate) fn killed_at(checkout: &Checkout, proxy: &Proxy, moment: usize) -> bool {
    let process = Arc::new(AtomicU32::new(0));
    let (target, is_done) = (Arc::clone(&process), AtomicBool::new(false));
    proxy.rule(move |asked| {
        let id = target.load(Ordering::Relaxed);
        if asked.number >= moment && id != 0 && !is_done.swap(true, Ordering::Relaxed) {
            let killed = Command::new("kill").args(["-9", &id.to_string()]).status();
            assert!(killed.is_ok_and(|status| status.success()));
        }
        Deed::Pass
    });
    let mut running = checkout.start();
    process.store(running.id(), Ordering::Relaxed);
    let status = running.wait().expect("it ends");
    proxy.pass();
    !status.success()
}

/// Deploys from one checkout, and from another while the first is at work: the second is refused, and the first ends well. Some request of the
/// first is held back until this is true, before which it `is_held`.
pub(crate) fn the_second_refuses([first, second]: [&Checkout; 2], is_open: &AtomicBool, is_held: impl Fn() -> bool) {
    let mut running = first.start();
    wait_until(&mut running, is_held);
    // It looks at the lock for as long as it takes somebody at work to renew it.
    let said = second.fail();
    assert!(said.contains("Somebody else is deploying"), "{said}");
    is_open.store(true, Ordering::Relaxed);
    assert!(running.wait().expect("the first").success());
}

/// Waits until something is so, while a deploy is at work.
pub(crate) fn wait_until(running: &mut Child, is_so: impl Fn() -> bool) {
    while !is_so() {
        assert!(running.try_wait().expect("its state").is_none(), "it did not wait");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A number of its own at each call.
pub(crate) fn next(seed: &mut u64) -> usize {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed as usize
}

fn said(command: &mut Command, is_well: bool) -> String {
    let Output { status, stdout, stderr } = command.output().expect("the program starts");
    let said = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert_eq!(status.success(), is_well, "{status}: {said}");
    said
}

/// The files that a page refers to and that lie on its own host: paths from the top.
pub(crate) fn references(page: &str, text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for start in ["href=\"", "src=\"", "href=", "src="] {
        for (place, _) in text.match_indices(start) {
            let rest = &text[place + start.len()..];
            let value = rest.split(['"', ' ', '>', '?', '#']).next().unwrap_or_default();
            if value.is_empty() || value.contains(':') || value.starts_with("//") {
                continue;
            }
            let mut steps: Vec<&str> = if value.starts_with('/') { Vec::new() } else { page.split('/').collect() };
            steps.pop();
            for step in value.split('/') {
                match step {
                    ".." => drop(steps.pop()),
                    "." | "" => {}
                    step => steps.push(step),
                }
            }
            found.insert(steps.join("/"));
        }
    }
    found
}

/// What pages on a host refer to and is not there: a page, and an asset.
pub(crate) fn lacking(present: &BTreeSet<String>, pages: &BTreeMap<String, Vec<u8>>) -> Vec<(String, String)> {
    let mut lacking = Vec::new();
    for (page, bytes) in pages.iter().filter(|(page, _)| page.ends_with(".html")) {
        let assets = references(page, &String::from_utf8_lossy(bytes));
        let assets = assets.into_iter().filter(|path| path.starts_with("assets/"));
        lacking.extend(assets.filter(|asset| !present.contains(asset)).map(|asset| (page.clone(), asset)));
    }
    lacking
}

/// Whether two folders of files are the same, apart from what the program keeps for itself.
pub(crate) fn assert_same(there: &BTreeMap<String, Vec<u8>>, sent: &BTreeMap<String, Vec<u8>>, foreign: &[&str]) {
    let names = |files: &BTreeMap<String, Vec<u8>>| -> BTreeSet<String> {
        files.keys().filter(|path| !path.starts_with('.') && !foreign.contains(&path.as_str())).cloned().collect()
    };
    assert_eq!(names(there), names(sent));
    for (path, bytes) in sent {
        assert!(there.get(path) == Some(bytes), "{path} is not as it was built");
    }
}

/// The files in a folder that a server serves, with what they hold.
pub(crate) fn in_folder(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    files(folder).into_iter().map(|(path, file)| (path, fs::read(file).expect("a file of the host"))).collect()
}
