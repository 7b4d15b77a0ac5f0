//! `--quiet`: findings, failures and what was asked for, and nothing else.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Command as System, Output, Stdio};
use std::time::{Duration, Instant};

use assert_cmd::Command;

use super::support::Site;

fn run(site: &Site, line: &[&str]) -> Output {
    let mut program = Command::cargo_bin("gongkai").expect("the program is built");
    program.args(line).current_dir(site.root()).env("LC_ALL", "C").env("EDITOR", "true").env_remove("VISUAL");
    program.output().expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const NEW: [&str; 15] = [
    "new",
    "record",
    "--about=task:1",
    "--kind=event",
    "--date=2026-03",
    "--title=zh=题",
    "--title=en=A title",
    "--text=zh=正文。",
    "--text=en=A text.",
    "--source-title=T",
    "--source-lang=en",
    "--source-publisher=P",
    "--source-url=https://daily.example/six",
    "--source-published=2026-04-01",
    "--id=one",
];

/// One call of each command that succeeds: each says something without `--quiet`, or gives something on standard output.
const CALLS: [&[&str]; 31] = [
    &["theme", "fields", "task"],
    &["theme", "show", "civic"],
    &["theme", "show", "civic", "task.html"],
    &["init", "there"],
    &["deploy", "--no-search"],
    &NEW,
    &["export", "sheet", "form.xlsx"],
    &["export", "server", "nginx"],
    &["export", "server", "caddy", "--out", "Caddyfile"],
    &["import", "sheet", "form.xlsx", "--yes"],
    &["import", "sheet", "form.xlsx", "--dry-run"],
    &["build", "--no-search"],
    &["check"],
    &["check", "--format", "json"],
    &["waiting"],
    &["explain"],
    &["help", "record"],
    &["completions", "bash"],
    &["man"],
    &["man", "--out", "pages"],
    &["edit", "task:1"],
    &["fmt"],
    &["schema", "--out", "schemas"],
    &["review", "--against", ".", "--out", "review.html"],
    &["brief", "--since", "2026-01-01", "--out", "brief"],
    &["status"],
    &["status", "--format", "html", "--out", "status.html"],
    &["translations", "status"],
    &["translations", "export", "--to", "en", "texts.xlf"],
    &["translations", "accept", "--all"],
    &["theme", "new", "town-hall", "--engine", "tera"],
];

#[test]
fn each_command_is_silent_about_its_work_and_gives_the_same() {
    let (loud, quiet) = (Site::new(), Site::new());
    for site in [&loud, &quiet] {
        let host = "demonstration: true\nhosts:\n  - id: hand-over\n    archive:\n      file: site.zip\n";
        site.replace("content/site.yaml", "demonstration: true\n", host);
    }
    for call in CALLS {
        let before = run(&loud, call);
        let after = run(&quiet, &[call, &["--quiet"]].concat());
        assert_eq!(before.status.code(), Some(0), "{call:?}: {}", said(&before));
        assert_eq!(after.status.code(), before.status.code(), "{call:?}");
        assert!(!before.stderr.is_empty() || !before.stdout.is_empty(), "{call:?}");
        assert_eq!(said(&after), "", "{call:?}");
        assert_eq!(after.stdout, before.stdout, "{call:?}");
    }
    // Each command is tried; `serve`, which runs on, below.
    let help = String::from_utf8(run(&loud, &["--help"]).stdout).expect("UTF-8");
    let commands = help.split("Commands:\n").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("commands");
    let names =
        commands.lines().filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    for name in names.filter(|name| *name != "serve") {
        assert!(CALLS.iter().any(|call| call[0] == name), "CALLS has no call of `{name}`");
    }
}

#[test]
fn findings_and_failures_are_still_told_with_the_same_exit_codes() {
    let site = Site::new();
    site.replace("content/tasks/2.yaml", "id: 2\n", "id: 2\nfrobs: 1\n");
    for call in [&["check"][..], &["build"], &["waiting"]] {
        let (before, after) = (run(&site, call), run(&site, &[call, &["--quiet"]].concat()));
        assert_eq!((before.status.code(), after.status.code()), (Some(1), Some(1)), "{call:?}");
        assert!(said(&after).contains("error[unknown-key]") && said(&before).starts_with(&said(&after)), "{call:?}");
        assert!(!said(&after).contains("1 error."), "{}", said(&after));
    }
    let after = run(&site, &["--quiet", "explain", "no-such-code"]);
    assert_eq!(after.status.code(), Some(2));
    assert!(said(&after).starts_with("error: ") && said(&after).contains("help: "), "{}", said(&after));
}

#[test]
fn what_is_asked_about_is_shown_first() {
    let (site, other) = (Site::new(), Site::new());
    assert_eq!(run(&site, &NEW).status.code(), Some(0));
    assert_eq!(run(&site, &["export", "sheet", "form.xlsx"]).status.code(), Some(0));
    std::fs::copy(site.root().join("form.xlsx"), other.root().join("form.xlsx")).expect("a copy");
    // Nobody answers, so that nothing is written.
    let asked = run(&other, &["import", "sheet", "form.xlsx", "--quiet"]);
    assert!(said(&asked).contains("new record one"), "{}", said(&asked));
}

#[test]
fn a_preview_says_nothing_while_all_is_well() {
    let site = Site::new();
    let port =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr()).expect("a free port").port();
    let mut preview = System::new(env!("CARGO_BIN_EXE_gongkai"))
        .args(["serve", "--quiet", "--no-search", "--port", &port.to_string()])
        .current_dir(site.root())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let begun = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() && begun.elapsed() < Duration::from_mins(1) {
        std::thread::sleep(Duration::from_millis(20));
    }
    let answers = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok();
    // A change that is shown, with time to tell of it.
    site.replace("content/tasks/2.yaml", "id: 2\n", "id: 2\n\n");
    std::thread::sleep(Duration::from_millis(700));
    preview.kill().expect("it runs on until it is ended");
    let output = preview.wait_with_output().expect("what it said");
    assert!(answers, "it serves");
    assert_eq!(said(&output), "");
}
