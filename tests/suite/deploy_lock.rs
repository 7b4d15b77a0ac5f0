//! `gongkai deploy --break-lock`, against a small server of files on this machine.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Output;
use std::sync::{Arc, Mutex};
use std::thread;

use assert_cmd::Command;
use gongkai::disk::seal;

use super::support::Site;

/// Where the lock of a host stands.
const LOCK: &str = ".gongkai/lock";

/// What a server of files holds: what WebDAV needs of one, and no more.
#[derive(Default)]
struct Held {
    files: BTreeMap<String, Vec<u8>>,
    /// How often somebody else has renewed the lock: once each time that it is looked at.
    renewed: Option<u32>,
}

struct Server {
    port: u16,
    held: Arc<Mutex<Held>>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("its address").port();
        let held: Arc<Mutex<Held>> = Arc::default();
        let shared = Arc::clone(&held);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let held = Arc::clone(&shared);
                thread::spawn(move || answer(&stream, &held));
            }
        });
        Self { port, held }
    }

    fn with<T>(&self, look: impl FnOnce(&mut Held) -> T) -> T {
        look(&mut self.held.lock().expect("no panic"))
    }
}

/// The lock of somebody else.
fn lock(renewed: u32) -> Vec<u8> {
    seal("gongkai lock 1", &format!("somebody else\n20261127T000000Z\n{renewed}\n")).into_bytes()
}

/// Answers the one request of a connection.
fn answer(mut stream: &TcpStream, held: &Mutex<Held>) {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).unwrap_or_default() == 0 {
            return;
        }
    }
    let header = |name: &str| {
        let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{name}: ")))?;
        Some(line[name.len() + 2..].trim().to_owned())
    };
    let mut body = vec![0; header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0)];
    if reader.read_exact(&mut body).is_err() {
        return;
    }
    let mut words = head.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = path.trim_start_matches('/').to_owned();
    let (status, body) = act(&mut held.lock().expect("no panic"), method, &path, &header, body);
    let head = format!("HTTP/1.1 {status} x\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    let _ = stream.write_all(&[head.as_bytes(), &body].concat());
}

fn act(
    held: &mut Held,
    method: &str,
    path: &str,
    header: &dyn Fn(&str) -> Option<String>,
    body: Vec<u8>,
) -> (u16, Vec<u8>) {
    match method {
        "GET" => {
            if let (Some(LOCK), Some(renewed)) = (path.strip_prefix("plan/"), &mut held.renewed) {
                *renewed += 1;
                return (200, lock(*renewed));
            }
            held.files.get(path).map_or((404, Vec::new()), |bytes| (200, bytes.clone()))
        }
        "PUT" if header("if-none-match").is_some() && held.files.contains_key(path) => (412, Vec::new()),
        "PUT" => {
            held.files.insert(path.to_owned(), body);
            (201, Vec::new())
        }
        "MOVE" => {
            let to = header("destination").unwrap_or_default();
            let bytes = held.files.remove(path).unwrap_or_default();
            held.files.insert(to.trim_start_matches('/').to_owned(), bytes);
            (201, Vec::new())
        }
        "DELETE" => {
            let folder = format!("{}/", path.trim_end_matches('/'));
            held.files.retain(|file, _| file != path && !file.starts_with(&folder));
            (204, Vec::new())
        }
        "PROPFIND" => {
            let inside = held.files.keys().filter_map(|file| file.strip_prefix(path));
            let mut names: Vec<String> = inside
                .map(|rest| rest.split_once('/').map_or_else(|| rest.to_owned(), |(folder, _)| format!("{folder}/")))
                .collect();
            names.dedup();
            let entry = |name: &str| {
                let kind = if name.is_empty() || name.ends_with('/') { "<collection/>" } else { "" };
                format!("<response><href>/{path}{name}</href><resourcetype>{kind}</resourcetype></response>")
            };
            let entries: String = [""].into_iter().chain(names.iter().map(String::as_str)).map(entry).collect();
            (207, format!("<multistatus>{entries}</multistatus>").into_bytes())
        }
        "MKCOL" => (201, Vec::new()),
        _ => (405, Vec::new()),
    }
}

fn deploy(site: &Site, options: &[&str]) -> Output {
    let mut program = Command::cargo_bin("gongkai").expect("the program is built");
    program.args(["deploy", "--no-search"]).args(options).current_dir(site.root()).env("LC_ALL", "C");
    program.env("HOME", site.root()).env_remove("WEBDAV_USER").env_remove("WEBDAV_PASSWORD");
    program.output().expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_lock_that_somebody_left_is_broken_by_an_option_and_one_that_lives_is_not() {
    let (site, server) = (Site::new(), Server::start());
    let own = fs::read_to_string(site.root().join("content/site.yaml")).expect("the settings");
    let host = format!("hosts:\n  - id: dav\n    webdav: {{url: 'http://127.0.0.1:{}/plan/'}}\n", server.port);
    site.write("content/site.yaml", own + &host);
    let at = |path: &str| format!("plan/{path}");
    server.with(|held| held.files.insert(at(LOCK), lock(7)));
    let output = deploy(&site, &["--break-lock"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let files = server.with(|held| held.files.clone());
    assert!(files.contains_key(&at("index.html")) && !files.contains_key(&at(LOCK)), "{:?}", files.keys());
    // Somebody is at work: his lock is another each time that it is looked at.
    site.replace("content/records/first.yaml", "zh: 第一件事", "zh: 头一件事");
    server.with(|held| {
        held.files.insert(at(LOCK), lock(0));
        held.renewed = Some(0);
    });
    for options in [&["--break-lock"][..], &[]] {
        let output = deploy(&site, options);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains("Somebody else is deploying to"), "{}", said(&output));
    }
    assert_eq!(server.with(|held| held.files[&at("index.html")].clone()), files[&at("index.html")]);
}
