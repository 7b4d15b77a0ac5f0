//! `gongkai deploy`: which host is meant, what is built for it, what is said.

use std::fs;
use std::process::Output;

use assert_cmd::Command;
use gongkai::disk::NativeDisk;

use super::support::{Site, record};
use super::write::FailingDisk;

/// What is added to the settings of the small site.
const TWO: &str = "hosts:
  - id: mirror
    address: https://mirror.example/plan/
    folder:
      path: there
  - id: hand-over
    archive:
      file: site.zip
";

fn run(site: &Site, line: &[&str]) -> Output {
    let mut program = Command::cargo_bin("gongkai").expect("the program is built");
    program.args(line).current_dir(site.root()).env("LC_ALL", "C").output().expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A small site with these settings besides.
fn with(settings: &str) -> Site {
    let site = Site::new();
    let own = fs::read_to_string(site.root().join("content/site.yaml")).expect("the settings");
    site.write("content/site.yaml", format!("{own}{settings}"));
    site
}

#[test]
fn the_host_is_named_unless_there_is_only_one() {
    let site = with("");
    let output = run(&site, &["deploy"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("No host is set up"), "{}", said(&output));
    let site = with(&format!("{TWO}  - id: pages\n    git: {{repository: pages.git, branch: pages}}\n"));
    for (line, words) in [
        (vec!["deploy"], "Say which: mirror, hand-over or pages."),
        (vec!["deploy", "miror"], "Did you mean “mirror”? Known hosts: mirror, hand-over or pages."),
        (vec!["deploy", "elsewhere"], "Known hosts: mirror, hand-over or pages."),
        (vec!["deploy", "mirror", "--portable"], "Only the pages of an archive"),
        (vec!["deploy", "hand-over", "--rollback"], "Only a folder of releases"),
        (vec!["deploy", "mirror", "--break-lock"], "has no lock"),
        (vec!["deploy", "hand-over", "--break-lock"], "has no lock"),
        (vec!["deploy", "pages", "--break-lock"], "has no lock"),
    ] {
        let output = run(&site, &line);
        assert_eq!(output.status.code(), Some(2), "{line:?}");
        assert!(said(&output).contains(words), "{line:?}: {}", said(&output));
    }
}

#[test]
fn what_is_not_fit_for_the_public_is_not_sent() {
    let site = with(TWO);
    site.write("content/odd.yaml", "x: 1\n");
    let output = run(&site, &["deploy", "mirror"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("Nothing was sent"), "{}", said(&output));
    assert!(!site.root().join("there").exists());
    // Settings that cannot be read are told as `check` tells them.
    let site = with("hosts:\n  - id: mirror\n    fodler:\n      path: there\n");
    let output = run(&site, &["deploy"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("unknown-key"), "{}", said(&output));
}

#[test]
fn a_secret_in_content_is_refused_and_never_printed() {
    let site = with(
        "hosts:
  - id: dav
    webdav:
      url: https://me:hunter2@dav.example/plan/
      password: hunter2
  - id: pages
    git:
      repository: https://ghp_hunter2@git.example/plan.git
      branch: pages
",
    );
    site.replace("content/records/first.yaml", "https://", "https://me:hunter2@");
    let calls: [&[&str]; 7] = [
        &["deploy", "dav"],
        &["check"],
        &["check", "--lang", "zh"],
        &["check", "--format", "short"],
        &["check", "--format", "json"],
        &["check", "--format", "sarif"],
        &["check", "--format", "github"],
    ];
    for call in calls {
        let output = run(&site, call);
        assert_eq!(output.status.code(), Some(1), "{call:?}: {}", said(&output));
        let all = format!("{}{}", said(&output), String::from_utf8_lossy(&output.stdout));
        assert!(all.matches("secret-in-content").count() >= 4 || call[0] == "deploy", "{call:?}: {all}");
        assert!(!all.contains("hunter2"), "{call:?}: {all}");
    }
}

#[test]
fn a_secret_is_shown_by_no_printer_wherever_it_stands() {
    let store = "hosts:\n  - id: web\n    object_store: {bucket: 'a b', endpoint: 'https://s3.example'";
    let sites = [
        // In the query of an endpoint, and in a host's id.
        "hosts:\n  - id: web\n    object_store: {bucket: plan, endpoint: 'https://s3.example/?X-Amz-Signature=S3CR3T'}\n".to_owned(),
        "hosts:\n  - id: web\n    webdav:\n      url: https://dav.example/?token=S3CR3T&x=1\n".to_owned(),
        "hosts:\n  - id: https://me:S3CR3T@dav.example/\n    folder: {path: ../out}\n".to_owned(),
        "hosts:\n  - id: ghp_S3CR3TS3CR3T\n    folder: {path: ../out}\n".to_owned(),
        "hosts:\n  - id: web\n    object_store: {bucket: 'https://me:S3CR3T@s3.example', endpoint: 'https://s3.example'}\n".to_owned(),
        "hosts:\n  - id: web\n    webdav: {url: 'https://me:S3CR/3T@dav.example/'}\n".to_owned(),
        // Beside and below what is found for other reasons.
        format!("{store}, key: S3CR3T}}\n"),
        format!("{store}, access_key: S3CR3T}}\n"),
        format!("{store}, 'Secret-Access-Key': S3CR3T}}\n"),
        format!("{store}, 密钥: S3CR3T}}\n"),
        format!("{store}, token: [S3CR3T]}}\n"),
        "hosts:\n  - id: web\n    git:\n      repository: a::b\n      key: S3CR3T\n      branch: pages\n".to_owned(),
        "hosts:\n  - id: web\n    git:\n      key: {\n        id: S3CR3T, id: S3CR3T}\n".to_owned(),
        "hosts:\n  - id: web\n    git:\n      ssh_key: |\n        S3CR3T\n       \tS3CR3T\n      : [\n".to_owned(),
        "key: \"S3CR3T\n".to_owned(),
    ];
    let calls: [&[&str]; 7] = [
        &["deploy"],
        &["check"],
        &["check", "--lang", "zh"],
        &["check", "--format", "short"],
        &["check", "--format", "json"],
        &["check", "--format", "sarif"],
        &["check", "--format", "github"],
    ];
    for hosts in sites {
        let site = with(&hosts);
        for call in calls {
            let output = run(&site, call);
            let all = format!("{}{}", said(&output), String::from_utf8_lossy(&output.stdout));
            assert_eq!(output.status.code(), Some(1), "{call:?} of {hosts}: {all}");
            assert!(!all.contains("S3CR") && all.contains("site.yaml"), "{call:?} of {hosts}: {all}");
        }
        // Nor does the preview, which shows the line of each finding.
        let report = site.check();
        for finding in &report.diagnostics {
            let line = gongkai::diagnostic::first_line(finding, &report.files).unwrap_or_default();
            assert!(!line.contains("S3CR"), "{line}");
        }
    }
    // What is no secret is shown as ever.
    let site = with("hosts:\n  - id: web\n    object_store: {bucket: 'a b', endpoint: 'https://s3.example/?x=1'}\n");
    let shown = said(&run(&site, &["check"]));
    assert!(shown.contains("bucket: 'a b'") && shown.contains("https://s3.example/?x=1"), "{shown}");
}

#[test]
fn the_list_of_addresses_replaces_nothing_else() {
    let site = with(TWO);
    let settings = fs::read(site.root().join("content/site.yaml")).expect("the settings");
    let output = run(&site, &["deploy", "mirror", "--no-search", "--purge-list", "content/site.yaml"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(said(&output).contains("is not a list of addresses"), "{}", said(&output));
    assert_eq!(fs::read(site.root().join("content/site.yaml")).expect("the settings"), settings);
    assert!(!site.root().join("there").exists());
}

#[test]
fn a_site_goes_to_its_host_under_the_address_of_the_host_and_nothing_else_changes() {
    let site = with(TWO);
    let there = site.root().join("there");
    let trial = run(&site, &["deploy", "mirror", "--no-search", "--dry-run"]);
    assert_eq!(trial.status.code(), Some(0), "{}", said(&trial));
    assert!(said(&trial).contains("new pages:") && said(&trial).contains("would be sent"), "{}", said(&trial));
    assert!(!there.exists() && !site.root().join("content/published.txt").exists());
    let first = run(&site, &["deploy", "mirror", "--no-search", "--purge-list", "purge.txt"]);
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    let home = fs::read_to_string(there.join("current/index.html")).expect("the home page");
    assert!(home.contains("https://mirror.example/plan/") && !home.contains("https://plan.example/"), "{home}");
    assert!(!site.output().exists(), "what is built elsewhere stays as it is");
    let purge = fs::read_to_string(site.root().join("purge.txt")).expect("a list");
    assert!(purge.contains("https://mirror.example/plan/tasks/1/\n"), "{purge}");
    assert!(purge.contains("https://mirror.example/plan/tasks/1/index.html\n"), "{purge}");
    let published = fs::read_to_string(site.root().join("content/published.txt")).expect("the addresses");
    assert!(published.lines().any(|line| line == "/tasks/1/"), "{published}");
    // With nothing changed, nothing is sent, and the list says so.
    let again = run(&site, &["deploy", "mirror", "--no-search", "--purge-list", "purge.txt"]);
    assert_eq!(again.status.code(), Some(0), "{}", said(&again));
    assert!(said(&again).contains("nothing has changed, so nothing was sent"), "{}", said(&again));
    assert_eq!(fs::read_to_string(site.root().join("purge.txt")).expect("a list"), "");
    // One word changed: the pages that have it.
    site.replace("content/records/first.yaml", "The first event\n", "The very first event\n");
    let changed = run(&site, &["deploy", "mirror", "--no-search", "--lang", "zh"]);
    assert_eq!(changed.status.code(), Some(0), "{}", said(&changed));
    assert!(said(&changed).contains("  /en/records/first-event/\n"), "{}", said(&changed));
    assert!(!said(&changed).contains("  /en/glossary/\n"), "{}", said(&changed));
}

#[test]
fn what_the_host_shows_is_not_forgotten_though_the_list_of_addresses_did_not_come_along() {
    let site = with(TWO);
    site.write("content/records/more.yaml", record("open-day", &["about: [task:2]"]));
    let first = run(&site, &["deploy", "mirror", "--no-search"]);
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    let page = site.root().join("there/current/records/open-day/index.html");
    assert!(page.exists());
    site.remove("content/records/more.yaml");
    site.remove("content/published.txt");
    let refused = run(&site, &["deploy", "mirror", "--no-search"]);
    assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
    assert!(said(&refused).contains("error[vanished-address]") && page.exists(), "{}", said(&refused));
    // Led on, it goes.
    site.write("content/redirects.yaml", "- from: record:open-day\n  to: task:2\n");
    let led = run(&site, &["deploy", "mirror", "--no-search"]);
    assert_eq!(led.status.code(), Some(0), "{}", said(&led));
    assert!(fs::read_to_string(page).expect("a page").contains("tasks/2/"));
}

/// The host would teach its address again to whoever only deletes the line.
#[test]
fn a_file_that_was_public_once_goes_by_a_line_that_says_why() {
    let site = with(TWO);
    site.write("content/static/google1a2b.html", "google-site-verification: google1a2b.html\n");
    let first = run(&site, &["deploy", "mirror", "--no-search"]);
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    let file = site.root().join("there/current/google1a2b.html");
    site.remove("content/static/google1a2b.html");
    let addresses = fs::read_to_string(site.root().join("content/published.txt")).expect("the addresses");
    assert!(addresses.contains("/google1a2b.html\n"), "{addresses}");
    site.write("content/published.txt", addresses.replace("/google1a2b.html\n", ""));
    let refused = run(&site, &["deploy", "mirror", "--no-search"]);
    assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
    let line = "- {from: /google1a2b.html, gone: …}";
    assert!(said(&refused).contains(line) && file.exists(), "{}", said(&refused));
    site.write("content/redirects.yaml", line.replace('…', "The search engine asks the name server now."));
    let gone = run(&site, &["deploy", "mirror", "--no-search"]);
    assert_eq!(gone.status.code(), Some(0), "{}", said(&gone));
    assert!(!file.exists() && site.root().join("there/current/index.html").exists());
    assert!(said(&gone).contains("write them anew and reload"), "{}", said(&gone));
    for (server, line) in [
        ("nginx", "location = \"/google1a2b.html\" {"),
        ("apache", "RewriteRule \"^/(google1a2b\\.html)$\" \"-\" [R=410,L]"),
        ("htaccess", "RewriteRule \"^google1a2b\\.html$\" \"-\" [R=410,L]"),
        ("caddy", "\"/google1a2b.html\" \"yes\""),
    ] {
        let settings = run(&site, &["export", "server", server]);
        let settings = String::from_utf8_lossy(&settings.stdout).into_owned();
        assert!(settings.contains(line) && settings.contains("410"), "{server}: {settings}");
    }
    // When it comes back, settings are to be written anew.
    site.remove("content/redirects.yaml");
    site.write("content/static/google1a2b.html", "google-site-verification: google1a2b.html\n");
    let back = run(&site, &["deploy", "mirror", "--no-search"]);
    assert_eq!(back.status.code(), Some(0), "{}", said(&back));
    assert!(file.exists() && said(&back).contains("write them anew and reload"), "{}", said(&back));
}

#[test]
fn no_release_goes_into_what_the_site_is_made_from_and_no_secret_is_shown() {
    for (place, code) in
        [("content/static", "host-value"), ("./public", "host-value"), ("https://a:S3CR3T@h/x", "secret-in-content")]
    {
        let site = with(&format!("hosts:\n  - id: web\n    folder: {{path: '{place}'}}\n"));
        let output = run(&site, &["check", "--no-search"]);
        assert_eq!(output.status.code(), Some(1), "{place}: {}", said(&output));
        assert!(said(&output).contains(code) && !said(&output).contains("S3CR3T"), "{place}: {}", said(&output));
    }
    // The scheme was forgotten.
    let site = with("hosts:\n  - id: web\n    webdav: {url: 'user:S3CR3T@dav.example/x/'}\n");
    let output = run(&site, &["check", "--no-search", "--format", "json"]);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(printed.contains("secret-in-content") && !printed.contains("S3CR3T"), "{printed}");
    // A finding of another kind on the line of a secret shows no line.
    let site = with("hosts:\n  - id: web\n    git: {url: 'https://user:S3CR3T@git.example/plan.git', branch: pages}\n");
    let output = run(&site, &["check", "--no-search"]);
    assert!(said(&output).contains("unknown-key") && !said(&output).contains("S3CR3T"), "{}", said(&output));
}

/// Deploys, and wants it to end with a code; gives what was said.
fn deploy(site: &Site, options: &[&str], code: i32) -> String {
    let line: Vec<&str> = ["deploy"].iter().chain(options).copied().collect();
    let output = run(site, &line);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(code), "{options:?}: {said}");
    said
}

const MIRROR: [&str; 2] = ["mirror", "--no-search"];

#[cfg(unix)]
#[test]
fn the_release_before_is_public_again_by_one_command_that_builds_nothing() {
    let site = with(TWO);
    let public = || fs::read_to_string(site.root().join("there/current/records/first-event/index.html"));
    deploy(&site, &MIRROR, 0);
    let first = public().expect("a page");
    site.replace("content/records/first.yaml", "zh: 第一件事", "zh: 头一件事");
    deploy(&site, &MIRROR, 0);
    let second = public().expect("a page");
    assert!(first != second && second.contains("头一件事"));
    // What is wrong with the content now keeps nobody from going back.
    site.write("content/odd.yaml", "x: 1\n");
    let told = deploy(&site, &["mirror", "--rollback"], 0);
    assert!(told.contains("Public again: ") && told.contains("there/releases/"), "{told}");
    assert_eq!(public().expect("a page"), first);
    let told = deploy(&site, &["mirror", "--rollback"], 2);
    assert!(told.contains("no release older than the current one"), "{told}");
    assert_eq!(public().expect("a page"), first);
    site.remove("content/odd.yaml");
    deploy(&site, &MIRROR, 0);
    assert_eq!(public().expect("a page"), second);
}

#[cfg(unix)]
#[test]
fn without_the_signatures_that_are_asked_for_nothing_is_sent() {
    let site = with(&format!("{TWO}sign_off:\n  required: 2\n  by: [王芳, 李明]\n"));
    for name in ["王芳", "李明"] {
        let told = deploy(&site, &MIRROR, 1);
        assert!(told.contains("error[unsigned]") && told.contains("Nothing was sent"), "{told}");
        deploy(&site, &["mirror", "--no-search", "--dry-run"], 1);
        assert!(!site.root().join("there").exists() && !site.root().join("content/published.txt").exists());
        assert_eq!(run(&site, &["review", "--sign", name]).status.code(), Some(0));
    }
    deploy(&site, &MIRROR, 0);
    let page = site.root().join("there/current/tasks/1/index.html");
    let public = fs::read_to_string(&page).expect("a page");
    // Another state has to be signed anew, and what is public stays.
    site.replace("content/tasks/1.yaml", "说明一。", "说明甲。");
    let told = deploy(&site, &MIRROR, 1);
    assert!(told.contains("error[unsigned]"), "{told}");
    assert_eq!(fs::read_to_string(&page).expect("a page"), public);
}

#[cfg(unix)]
#[test]
fn a_list_names_all_that_no_list_named_before() {
    let site = with(TWO);
    let list = || fs::read_to_string(site.root().join("purge.txt")).expect("a list");
    let purge = ["mirror", "--no-search", "--purge-list", "purge.txt"];
    deploy(&site, &purge, 0);
    site.replace("content/records/first.yaml", "zh: 第一件事", "zh: 头一件事");
    deploy(&site, &MIRROR, 0);
    let dry = deploy(&site, &[&purge[..], &["--dry-run"]].concat(), 0);
    assert!(dry.contains("nothing was sent") && list().contains("/plan/records/first-event/\n"), "{}", list());
    deploy(&site, &purge, 0);
    assert!(list().contains("https://mirror.example/plan/records/first-event/\n"), "{}", list());
    assert!(!list().contains("/plan/en/glossary/\n"), "{}", list());
    deploy(&site, &purge, 0);
    assert_eq!(list(), "");
}

#[cfg(unix)]
#[test]
fn the_list_of_a_roll_back_names_what_is_public_otherwise_now() {
    let site = with(TWO);
    let list = || fs::read_to_string(site.root().join("purge.txt")).expect("a list");
    let back = ["mirror", "--rollback", "--purge-list", "purge.txt"];
    deploy(&site, &MIRROR, 0);
    site.replace("content/records/first.yaml", "zh: 第一件事", "zh: 头一件事");
    deploy(&site, &[&MIRROR[..], &["--purge-list", "purge.txt"]].concat(), 0);
    let forwards = list();
    assert!(forwards.contains("https://mirror.example/plan/records/first-event/\n"), "{forwards}");
    // The same addresses, once: the next list does not name them again.
    let told = deploy(&site, &back, 0);
    assert!(told.contains("Public again: "), "{told}");
    assert!(list().contains("https://mirror.example/plan/records/first-event/\n"), "{}", list());
    assert!(list().lines().all(|line| forwards.lines().any(|other| other == line)), "{}\n{forwards}", list());
    assert!(!list().contains("/plan/en/glossary/\n"), "{}", list());
    assert!(!site.root().join(".gongkai/hosts/mirror/unpurged").exists(), "a list names them");
    // Where nothing is public again, nothing is to be forgotten by anybody; and what is no list stays.
    site.remove("purge.txt");
    deploy(&site, &back, 2);
    assert!(!site.root().join("purge.txt").exists(), "an empty list would say that nothing has to be forgotten");
    let settings = fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    let told = deploy(&site, &["mirror", "--rollback", "--purge-list", "content/site.yaml"], 2);
    assert!(told.contains("content/site.yaml"), "{told}");
    assert_eq!(fs::read_to_string(site.root().join("content/site.yaml")).expect("settings"), settings);
    // Without a list, the next one names them.
    deploy(&site, &MIRROR, 0);
    deploy(&site, &["mirror", "--rollback"], 0);
    deploy(&site, &["mirror", "--no-search", "--dry-run", "--purge-list", "purge.txt"], 0);
    assert!(list().contains("https://mirror.example/plan/records/first-event/\n"), "{}", list());
}

#[cfg(unix)]
#[test]
fn what_cannot_be_tidied_is_a_warning_and_the_lists_are_kept_all_the_same() {
    let site = with(&TWO.replace("path: there\n", "path: there\n      keep: 1\n"));
    // A release of long ago, in whose place somebody put a file.
    site.write("there/.gongkai/releases/0", "nonsense").write("there/releases/0", "a file");
    let told = deploy(&site, &["mirror", "--no-search", "--purge-list", "purge.txt", "--quiet"], 0);
    assert!(told.contains("warning: The site is public, but an older release could not be removed"), "{told}");
    assert!(told.contains("help: Remove the cause"), "{told}");
    let read = |path: &str| fs::read_to_string(site.root().join(path)).expect(path);
    assert!(read("purge.txt").contains("https://mirror.example/plan/tasks/1/\n"), "{}", read("purge.txt"));
    assert!(read("content/published.txt").lines().any(|line| line == "/tasks/1/"));
    assert!(site.root().join("there/current/index.html").exists());
}

#[cfg(unix)]
#[test]
fn where_addresses_cannot_be_kept_nothing_is_sent() {
    let site = with(TWO);
    fs::create_dir(site.root().join("content/published.txt")).expect("a folder");
    let told = deploy(&site, &MIRROR, 2);
    assert!(told.contains("Nothing was sent") && told.contains("content/published.txt"), "{told}");
    assert!(!site.root().join("there").exists());
    fs::remove_dir(site.root().join("content/published.txt")).expect("a folder");
    for operations in 0..4 {
        let disk = FailingDisk::after(operations, std::io::ErrorKind::PermissionDenied, false);
        let expected = gongkai::edit::expect_published(&disk, site.root());
        assert!(expected.is_err(), "{operations}");
    }
    gongkai::edit::expect_published(&NativeDisk, site.root()).expect("it can be written");
    deploy(&site, &MIRROR, 0);
    let left = fs::read_dir(site.root().join("content")).expect("a folder").flatten();
    let hidden = left.filter(|entry| entry.file_name().to_string_lossy().starts_with('.')).count();
    assert_eq!(hidden, 0, "nothing is left of the trial");
}

#[test]
fn a_trial_says_what_would_be_done_and_a_deploy_what_was() {
    let site = with(TWO);
    site.write("content/static/notice.txt", "words\n");
    let told = deploy(&site, &["mirror", "--no-search", "--dry-run"], 0);
    let would = "other files would be added, changed or removed.";
    assert!(told.contains(would) && !told.contains("other files added"), "{told}");
    let chinese = deploy(&site, &["mirror", "--no-search", "--dry-run", "--lang", "zh"], 0);
    assert!(chinese.contains("将要新增、更改或删除的其他文件"), "{chinese}");
    if cfg!(unix) {
        let told = deploy(&site, &MIRROR, 0);
        assert!(told.contains("other files added, changed or removed.") && !told.contains(would), "{told}");
    }
}

#[cfg(unix)]
#[test]
fn a_roll_back_can_be_tried_and_says_when_addresses_that_moved_differ() {
    let site = with(TWO);
    let public = || fs::read_to_string(site.root().join("there/current/records/first-event/index.html"));
    deploy(&site, &MIRROR, 0);
    site.replace("content/records/first.yaml", "zh: 第一件事", "zh: 头一件事");
    deploy(&site, &MIRROR, 0);
    let second = public().expect("a page");
    let told = deploy(&site, &["mirror", "--rollback", "--dry-run"], 0);
    assert!(told.contains("there/releases/") && told.contains("Nothing was changed"), "{told}");
    assert!(told.contains("that come back: 0; that change: ") && !told.contains("that change: 0"), "{told}");
    assert!(!told.contains("Public again: ") && !told.contains("in the settings"), "{told}");
    assert_eq!(public().expect("a page"), second);
    // With redirects that the release before does not have, settings that were written for them would win over its pages.
    site.write("content/redirects.yaml", "- from: /old/\n  to: task:2\n");
    let told = deploy(&site, &MIRROR, 0);
    assert!(told.contains("1 page that leads on is new or rewritten"), "{told}");
    for options in [&["mirror", "--rollback", "--dry-run"][..], &["mirror", "--rollback"]] {
        let told = deploy(&site, options, 0);
        assert!(told.contains("take out the lines whose pages are back"), "{told}");
    }
    let told = deploy(&site, &["mirror", "--rollback"], 0);
    assert!(!told.contains("take out the lines"), "both have none: {told}");
}

#[test]
fn what_the_public_is_told_of_the_site_is_said_at_the_end() {
    let site = with(TWO);
    site.replace("content/site.yaml", "demonstration: true", "demonstration: false");
    // A site that is no example has no addresses that are.
    site.replace("content/site.yaml", "https://plan.example/", "https://plan.city.test.net/");
    for file in ["first", "labs"] {
        site.replace(&format!("content/records/{file}.yaml"), "https://paper.example/", "https://paper.test.net/");
    }
    let official = deploy(&site, &["hand-over", "--no-search"], 0);
    assert!(!official.contains("demonstration") && !official.contains("lead elsewhere"), "{official}");
    site.replace("content/site.yaml", "demonstration: false", "demonstration: true");
    site.write("content/redirects.yaml", "- from: record:open-day\n  to: task:2\n");
    for (options, lead) in [
        (&["hand-over", "--no-search", "--dry-run"][..], "2 pages that lead on would be new or rewritten"),
        (&["hand-over", "--no-search"], "2 pages that lead on are new or rewritten"),
    ] {
        let told = deploy(&site, options, 0);
        assert!(told.contains("is a demonstration") && told.contains(lead), "{told}");
    }
    let again = deploy(&site, &["hand-over", "--no-search"], 0);
    assert!(again.contains("is a demonstration") && !again.contains("lead elsewhere"), "{again}");
}

#[test]
fn a_dry_run_tries_whether_it_may_write_and_leaves_nothing() {
    let site = with(&format!("{TWO}  - id: pages\n    git: {{repository: pages.git, branch: pages}}\n"));
    site.git(&["init", "--quiet", "--bare", "pages.git"]);
    let names = || {
        let all = fs::read_dir(site.root()).expect("a folder").map(|entry| entry.expect("a name").file_name());
        all.collect::<std::collections::BTreeSet<_>>()
    };
    deploy(&site, &["hand-over", "--no-search", "--dry-run"], 0);
    let before = names();
    for (host, said) in [
        ("mirror", "“mirror” can be written to"),
        ("hand-over", "“hand-over” can be written to"),
        ("pages", "Whether “pages” can be written to was not tried"),
    ] {
        let told = deploy(&site, &[host, "--no-search", "--dry-run"], 0);
        assert!(told.contains(said), "{told}");
        assert_eq!(names(), before, "{host}");
    }
    // Where a file stands in the way of the folder, a deploy would fail: so does its trial.
    site.write("there", "a file");
    let told = deploy(&site, &["mirror", "--no-search", "--dry-run"], 2);
    assert!(told.contains("there"), "{told}");
    assert_eq!(fs::read_to_string(site.root().join("there")).expect("a file"), "a file");
}
