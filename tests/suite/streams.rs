//! What the program says, on streams that are closed or full, and of names that a terminal would obey.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Command, Output, Stdio};

use super::support::Site;

/// A stream that nobody reads.
fn closed() -> Stdio {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    writer.into()
}

fn full() -> Stdio {
    File::options().write(true).open("/dev/full").expect("a device").into()
}

fn program(site: &Site, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gongkai"));
    command.args(arguments).args(["--lang", "en"]).current_dir(site.root()).stdin(Stdio::null());
    command
}

/// The exit code, standard output and standard error.
fn said(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
    (output.status.code().expect("a code"), text(&output.stdout), text(&output.stderr))
}

fn site_with_an_error() -> Site {
    let site = Site::new();
    site.replace("content/site.yaml", "time_zone:", "time_zon:");
    site
}

#[test]
fn a_closed_or_full_stream_ends_no_command_and_changes_no_code() {
    let run = |command: &mut Command| said(&command.output().expect("it runs"));
    for (site, code) in [(Site::new(), 0), (site_with_an_error(), 1)] {
        let (found, ..) = run(program(&site, &["build", "--no-search"]).stderr(closed()));
        assert_eq!(found, code, "standard error is closed");
        assert_eq!(site.output().join("index.html").exists(), code == 0);
        let (found, ..) = run(program(&site, &["check", "--no-search"]).stderr(full()));
        assert_eq!(found, code, "standard error is full");
        let (found, _, error) = run(program(&site, &["check", "--no-search", "--format", "json"]).stdout(closed()));
        assert_eq!(found, code, "standard output is closed");
        assert!(!error.contains("panicked") && !error.contains("Broken pipe"), "{error}");
    }
}

#[test]
fn what_was_asked_for_and_could_not_be_printed_is_a_failure() {
    let site = site_with_an_error();
    for arguments in [&["check", "--no-search", "--format", "json"][..], &["explain"]] {
        let (code, _, error) = said(&program(&site, arguments).stdout(full()).output().expect("it runs"));
        assert_eq!(code, 2, "{arguments:?}: {error}");
        assert!(error.contains("Standard output could not be written: No space left"), "{error}");
    }
}

#[test]
fn a_preview_goes_on_when_nobody_listens_any_more() {
    let site = Site::new();
    let mut child =
        program(&site, &["serve", "--no-search", "--port", "0"]).stderr(Stdio::piped()).spawn().expect("it runs");
    let mut lines = BufReader::new(child.stderr.take().expect("its words")).lines();
    let line = lines.find_map(|line| line.ok().filter(|line| line.contains("http://"))).expect("an address");
    let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("a host").to_owned();
    drop(lines);
    let page = || {
        let mut stream = TcpStream::connect(&address).expect("a connection");
        write!(stream, "GET /en/tasks/1/ HTTP/1.0\r\nHost: {address}\r\n\r\n").expect("a request");
        std::io::read_to_string(stream).expect("an answer")
    };
    let before = page();
    // What it says of this change nobody hears.
    site.replace("content/tasks/1.yaml", "zh: ", "zh: 新的");
    let mut after = page();
    for _ in 0..300 {
        if after != before {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
        after = page();
    }
    site.replace("content/tasks/1.yaml", "en: ", "en: Newly ");
    for _ in 0..300 {
        if after.contains("Newly") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
        after = page();
    }
    assert!(after.contains("Newly") && child.try_wait().expect("a process").is_none());
    child.kill().expect("it ends");
    child.wait().expect("it has ended");
}

#[test]
fn names_that_a_terminal_would_obey_are_spelled_out() {
    let site = Site::new();
    let name = "content/records/a\u{1b}[31m\u{9b}2J\u{202e}lmay.yaml";
    site.write(name, "\"k\\e]0;\u{202e}y\\a\": 1\nid: a\n# \u{9b}31m\u{202e}\n");
    site.write("content/ev\u{1b}[2Jil\nerror: no.txt", "x");
    let is_obeyed = |character: char| {
        character.is_control() && character != '\n'
            || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    for format in ["human", "short", "json"] {
        let (_, output, error) =
            said(&program(&site, &["check", "--all", "--format", format]).output().expect("it runs"));
        let all = format!("{output}{error}");
        assert!(!all.contains(is_obeyed), "{format}: {all:?}");
        if format == "json" {
            assert!(all.contains("a\\u001b[31m\\u009b2J\\u202elmay.yaml"), "{all}");
        } else {
            assert!(all.contains("a<U+001B>[31m<U+009B>2J<U+202E>lmay.yaml"), "{all}");
            assert!(all.contains("content/ev<U+001B>[2Jil<U+000A>error: no.txt"), "{all}");
        }
        assert!(all.contains("“k<U+001B>]0;<U+202E>y<U+0007>”"), "{all}");
    }
    for format in ["sarif", "github"] {
        let (_, output, _) = said(&program(&site, &["check", "--format", format]).output().expect("it runs"));
        assert!(!output.is_empty() && !output.contains(is_obeyed), "{format}: {output:?}");
    }
}
