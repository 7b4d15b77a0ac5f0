//! `check --links`: what the content points to is asked, on this machine only, and told where it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use assert_cmd::Command;
use gongkai::diagnostic::{Argument, Reader, Severity, Words, print_short};
use gongkai::links::{self, Archive, Ask, Copy, Examined, Network, Silent, Verdict, collect};
use gongkai::load;

use super::support::{Site, record, tree};

/// Answers that are given without asking anybody.
#[derive(Default)]
pub(crate) struct Canned(BTreeMap<String, Verdict>);

impl Canned {
    /// Lines such as `https://a.city/x 301 https://a.city/y`.
    pub(crate) fn of<'l>(lines: impl Iterator<Item = &'l str>) -> Self {
        let answer = |line: &str| {
            let words: Vec<&str> = line.split(' ').collect();
            let verdict = match words[1..] {
                ["301", to] => Verdict::Answers { moved: Some(to.to_owned()) },
                ["404"] => Verdict::Gone(Argument::Message("link-not-found")),
                ["403"] => Verdict::Unknown { reason: Argument::Message("link-refused"), answered: true },
                _ => Verdict::NoHost(Argument::Message("link-no-host")),
            };
            (words[0].to_owned(), verdict)
        };
        Self(lines.map(answer).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Ask for Canned {
    fn ask(&self, address: &str) -> Verdict {
        self.0.get(address).cloned().unwrap_or(Verdict::Answers { moved: None })
    }

    fn copy(&self, address: &str, day: Option<&str>) -> Result<Option<Copy>, Silent> {
        let day = day.unwrap_or("2026-01-01").to_owned();
        let digits = day.replace('-', "");
        Ok(Some(Copy { address: format!("https://web.archive.org/web/{digits}000000/{address}"), day }))
    }

    fn pause(&self) -> Duration {
        Duration::ZERO
    }
}

/// A server on this machine, which notes what it is asked.
struct Server {
    port: u16,
    asked: Arc<Mutex<Vec<(String, Instant)>>>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let asked: Arc<Mutex<Vec<(String, Instant)>>> = Arc::default();
        let noted = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let noted = Arc::clone(&noted);
                std::thread::spawn(move || answer(&stream, port, &noted));
            }
        });
        Self { port, asked }
    }

    fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn network(&self, pause: Duration) -> Network {
        Network::new(Archive::of_this_machine(&self.address("")).expect("this machine"), pause)
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("no panic").iter().map(|(line, _)| line.clone()).collect()
    }
}

/// Answers the requests of one connection.
fn answer(stream: &TcpStream, port: u16, noted: &Mutex<Vec<(String, Instant)>>) {
    let mut reader = BufReader::new(stream);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or_default() == 0 {
            return;
        }
        let mut header = String::from("x");
        while !header.trim().is_empty() {
            header.clear();
            if reader.read_line(&mut header).unwrap_or_default() == 0 {
                return;
            }
        }
        let words: Vec<&str> = line.split(' ').collect();
        let (method, path) = (words[0], words[1]);
        noted.lock().expect("no panic").push((format!("{method} {path}"), Instant::now()));
        let (status, more, body) = match path {
            "/fine" => ("200 OK", String::new(), "fine"),
            "/no-head" if method == "HEAD" => ("405 Method Not Allowed", String::new(), ""),
            "/head-lies" if method == "HEAD" => ("404 Not Found", String::new(), ""),
            "/no-head" | "/head-lies" | "/new" => ("200 OK", String::new(), "fine"),
            "/moved" => ("301 Moved Permanently", "Location: /new\r\n".to_owned(), ""),
            "/for-now" => ("302 Found", "Location: /new\r\n".to_owned(), ""),
            "/moved-and-gone" => ("301 Moved Permanently", "Location: /gone\r\n".to_owned(), ""),
            "/round" => ("302 Found", "Location: /round\r\n".to_owned(), ""),
            "/removed" => ("410 Gone", String::new(), ""),
            "/forbidden" => ("403 Forbidden", String::new(), ""),
            "/broken" => ("501 Not Implemented", String::new(), ""),
            path if path.starts_with("/wayback/available") && path.contains("removed") => {
                ("200 OK", String::new(), "{\"archived_snapshots\": {}}")
            }
            path if path.starts_with("/wayback/available") => (
                "200 OK",
                String::new(),
                r#"{"archived_snapshots": {"closest": {"status": "200", "available": true, "url": "http://web.archive.org/web/20250402120000/http://a", "timestamp": "20250402120000"}}}"#,
            ),
            _ => ("404 Not Found", String::new(), "no"),
        };
        let length = body.len();
        let sent = if method == "HEAD" { "" } else { body };
        let text = format!("HTTP/1.1 {status}\r\n{more}Content-Length: {length}\r\nX-Port: {port}\r\n\r\n{sent}");
        if (&*stream).write_all(text.as_bytes()).is_err() {
            return;
        }
    }
}

/// A site with a record a source.
fn with_sources(addresses: &[String]) -> Site {
    let site = Site::new();
    let records: Vec<String> = addresses
        .iter()
        .enumerate()
        .map(|(number, address)| {
            let source =
                format!("sources: [{{title: T, lang: en, publisher: P, published: 2025-05-07, url: '{address}'}}]");
            record(&format!("r{number}"), &[&source])
        })
        .collect();
    site.write("content/records/asked.yaml", records.concat());
    site
}

/// What is found, one a line, without the path and the column.
fn found(site: &Site, asked: &dyn Ask) -> (Vec<String>, Examined) {
    let files = load::load(site.root()).files;
    let examined = links::examine(&collect(&files).links, asked).expect("somebody answers");
    let told = print_short(&examined.diagnostics, &files, &Words::new(Reader::English));
    (told.lines().map(str::to_owned).collect(), examined)
}

#[test]
fn what_is_gone_is_told_apart_from_what_moved_and_what_could_not_be_found_out() {
    let server = Server::start();
    let paths = [
        "/fine",
        "/no-head",
        "/head-lies",
        "/moved",
        "/for-now",
        "/gone",
        "/removed",
        "/moved-and-gone",
        "/forbidden",
        "/broken",
        "/round",
    ];
    let mut addresses: Vec<String> = paths.iter().map(|path| server.address(path)).collect();
    // Nothing listens at this port, and no host has such a name.
    let closed = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port").local_addr().expect("an address").port();
    addresses.push(format!("http://127.0.0.1:{closed}/"));
    let site = with_sources(&addresses);
    let (told, examined) = found(&site, &server.network(Duration::ZERO));
    let of = |path: &str| -> Vec<&String> {
        told.iter().filter(|line| line.contains(&format!("{}{path} ", server.port))).collect()
    };
    for path in ["/fine", "/no-head", "/head-lies", "/for-now"] {
        assert_eq!(of(path), Vec::<&String>::new(), "{told:#?}");
    }
    for (path, code, words) in [
        ("/moved", "moved-link", "moved permanently to http://127.0.0.1"),
        ("/gone", "dead-link", "(404)"),
        ("/removed", "dead-link", "(410)"),
        ("/moved-and-gone", "dead-link", "(404)"),
        ("/forbidden", "unchecked-link", "does not let this program in"),
        ("/broken", "unchecked-link", "a fault of its own"),
        ("/round", "unchecked-link", ""),
    ] {
        assert!(of(path).len() == 1 && of(path)[0].contains(code) && of(path)[0].contains(words), "{path}: {told:#?}");
    }
    assert!(
        told.iter().any(|line| line.contains(&format!(":{closed}/ ")) && line.contains("unchecked-link")),
        "{told:#?}"
    );
    assert_eq!((examined.answering, examined.gone, examined.unknown), (5, 3, 4));
    // The place is that of the address.
    let line = told.iter().find(|line| line.contains("/removed ")).expect("a finding");
    assert!(line.starts_with("content/records/asked.yaml:") && line.contains("warning"), "{line}");
    // A copy that the archive has is suggested, with the day of the source as what was wanted.
    let words = Words::new(Reader::English);
    let help = |path: &str| {
        let is_it = |finding: &&gongkai::diagnostic::Diagnostic| {
            words.say(&finding.message()).contains(&format!("{path} is gone"))
        };
        words.help(&examined.diagnostics.iter().find(is_it).expect("a finding").message()).expect("help")
    };
    assert!(
        help("/gone").contains("a copy of 2025-04-02")
            && help("/gone").contains("archived: https://web.archive.org/web/20250402120000/")
    );
    assert!(help("/removed").contains("The Internet Archive has none."));
    assert!(server.asked().iter().any(|line| line.ends_with("&timestamp=20250507")), "{:#?}", server.asked());
}

#[test]
fn a_copy_that_the_content_names_makes_it_a_note_and_each_place_is_told() {
    let site = Site::new();
    let source = "sources: [{title: T, lang: en, publisher: P, url: 'https://news.city.gov.cn/a#part', archived: 'https://archive.city.gov.cn/a'}]";
    let text = "text: {zh: '见 [网页](https://news.city.gov.cn/a) 。', en: 'See <https://news.city.gov.cn/a> and https://news.city.gov.cn/b.'}";
    site.write("content/records/asked.yaml", record("one", &[source, text]));
    let (told, examined) = found(&site, &Canned::of(["https://news.city.gov.cn/a 404"].into_iter()));
    assert_eq!(examined.diagnostics.len(), 3, "{told:#?}");
    let with_copy: Vec<&String> = told
        .iter()
        .filter(|line| line.contains("The content gives a copy in an archive: https://archive.city.gov.cn/a."))
        .collect();
    assert!(with_copy.len() == 1 && with_copy[0].contains("note"), "{told:#?}");
    assert_eq!(examined.diagnostics.iter().filter(|finding| finding.severity == Severity::Warning).count(), 2);
    let columns: BTreeSet<&str> = told.iter().filter_map(|line| line.split(": ").next()).collect();
    assert_eq!(columns.len(), 3, "{told:#?}");
}

#[test]
fn every_address_is_asked_once_and_none_that_is_an_example_or_the_site_s_own() {
    let site = with_sources(&["https://news.city.gov.cn/x#a".to_owned(), "https://news.city.gov.cn/x#b".to_owned()]);
    site.replace("content/site.yaml", "https://plan.example/", "https://plan.city.gov.cn/");
    let settings = std::fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    let more = "report_errors: https://www.city.gov.cn/contact\nhosts: [{id: a, webdav: {url: 'https://dav.city.gov.cn/plan/'}}]\n";
    site.write("content/site.yaml", settings + more);
    let collected = collect(&load::load(site.root()).files);
    let addresses: Vec<&str> = collected.links.iter().map(|link| link.address.as_str()).collect();
    assert_eq!(addresses, ["https://news.city.gov.cn/x", "https://www.city.gov.cn/contact"]);
    assert_eq!(collected.links[0].places.len(), 2);
    assert!(collected.examples > 0);
    // All of what the shipped site points to is there, in one place a mention.
    let shipped = Site::shipped();
    let loaded = load::load(shipped.root());
    let collected = collect(&loaded.files);
    let known: BTreeSet<&str> = collected.links.iter().map(|link| link.address.as_str()).collect();
    let input = loaded.input.expect("a readable site");
    for source in input.content.sources() {
        for address in [Some(&source.url), source.archived.as_ref()].into_iter().flatten() {
            assert!(known.contains(address.as_str().split('#').next().expect("an address")), "{address}");
        }
    }
    assert!(known.len() > 80, "{}", known.len());
}

#[test]
fn a_host_is_asked_one_question_after_the_other_with_a_pause() {
    let server = Server::start();
    let addresses: Vec<String> =
        (0..4).map(|_| "/fine").enumerate().map(|(number, path)| server.address(&format!("{path}?{number}"))).collect();
    let site = with_sources(&addresses);
    let pause = Duration::from_millis(120);
    let (_, examined) = found(&site, &server.network(pause));
    assert_eq!(examined.answering + examined.gone, 4);
    let times: Vec<Instant> = server
        .asked
        .lock()
        .expect("no panic")
        .iter()
        .filter(|(line, _)| line.starts_with("HEAD"))
        .map(|(_, time)| *time)
        .collect();
    assert_eq!(times.len(), 4);
    assert!(times.windows(2).all(|pair| pair[1] - pair[0] >= pause), "{times:?}");
}

#[test]
fn a_machine_that_reaches_nobody_says_so_and_accuses_nobody() {
    struct Nobody;
    impl Ask for Nobody {
        fn ask(&self, _: &str) -> Verdict {
            Verdict::NoHost(Argument::Message("link-no-host"))
        }
        fn copy(&self, _: &str, _: Option<&str>) -> Result<Option<Copy>, Silent> {
            Err(Silent)
        }
        fn pause(&self) -> Duration {
            Duration::ZERO
        }
    }
    let site = with_sources(&["https://news.city.gov.cn/x".to_owned()]);
    let links = collect(&load::load(site.root()).files).links;
    assert_eq!(links::examine(&links, &Nobody).expect_err("nobody").0.key, "failure-links-offline");
    assert!(links::examine(&[], &Nobody).expect("nothing to ask").diagnostics.is_empty());
    // With the archive as a witness, a host that is not there is gone.
    let canned = Canned::of(["https://news.city.gov.cn/x none"].into_iter());
    assert_eq!(links::examine(&links, &canned).expect("an answer").gone, 1);
}

#[test]
fn the_command_tells_it_in_each_format_and_writes_nothing() {
    let server = Server::start();
    let site = with_sources(&[server.address("/gone"), server.address("/fine"), server.address("/forbidden")]);
    let before = tree(site.root());
    let run = |line: &[&str]| {
        let mut program = Command::cargo_bin("gongkai").expect("the program is built");
        program.args(line).current_dir(site.root()).env("LC_ALL", "C").env("GONGKAI_ARCHIVE", server.address(""));
        program.output().expect("the program runs")
    };
    let plain = run(&["check", "--links"]);
    let said = String::from_utf8_lossy(&plain.stderr).into_owned();
    assert_eq!(plain.status.code(), Some(0), "{said}");
    assert!(said.contains("warning[dead-link]") && said.contains("url: 'http://127.0.0.1"), "{said}");
    assert!(said.contains("Links: 1 answering, 1 gone, 1 undetermined; "), "{said}");
    assert_eq!(run(&["check", "--links", "--strict"]).status.code(), Some(1));
    let json: serde_json::Value =
        serde_json::from_slice(&run(&["check", "--links", "--format", "json"]).stdout).expect("JSON");
    let codes: Vec<&str> =
        json.as_array().expect("findings").iter().filter_map(|finding| finding["code"].as_str()).collect();
    assert!(codes.contains(&"dead-link") && codes.contains(&"unchecked-link"), "{json}");
    let github = run(&["check", "--links", "--format", "github", "--lang", "zh"]);
    assert!(String::from_utf8_lossy(&github.stdout).contains("已经失效"), "{github:?}");
    assert_eq!(tree(site.root()), before);
    // An archive elsewhere is never asked because of the environment.
    assert!(Archive::of_this_machine("https://archive.example/").is_none());
    // Nobody is asked by an ordinary check.
    let count = server.asked().len();
    assert!(run(&["check"]).status.success());
    assert_eq!(server.asked().len(), count);
}
