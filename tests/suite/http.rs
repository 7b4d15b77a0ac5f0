//! The client of HTTP against a server that answers badly.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use gongkai::http::{Client, Kind, Method, Patience, Request, shown};

/// What a server answers to each request in turn; the last answer is given again and again.
struct Server {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn new(answers: &[&str]) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("its address").port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let answers: Vec<String> = answers.iter().map(|answer| (*answer).to_owned()).collect();
        let log = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let Some(request) = request(&stream) else { continue };
                let number = {
                    let mut log = log.lock().expect("what was asked");
                    log.push(request);
                    log.len() - 1
                };
                let answer = &answers[number.min(answers.len() - 1)];
                let _ = (&stream).write_all(answer.as_bytes());
            }
        });
        Self { port, asked }
    }

    fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("what was asked").clone()
    }
}

/// The head of a request, in small letters, with its body.
fn request(stream: &TcpStream) -> Option<String> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    let head = head.to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(format!("{head}{}", String::from_utf8_lossy(&body)))
}

fn client() -> Client {
    let short = Duration::from_millis(20);
    Client::new(Patience { first_wait: short, answer: Duration::from_millis(500), ..Patience::SENDING })
}

const WELL: &str = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nwell";
const BUSY: &str = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

#[test]
fn what_may_pass_is_tried_again_with_all_of_the_body() {
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 400\r\nConnection: close\r\n\r\nwe";
    let server = Server::new(&[BUSY, "", cut, WELL]);
    let request =
        Request::new(Method::Put, server.address("/x")).body(b"all of it").header("content-type", "text/plain");
    let answer = client().send(&request).expect("an answer");
    assert_eq!((answer.status, answer.attempts, answer.body.as_slice()), (200, 4, b"well".as_slice()));
    let asked = server.asked();
    assert!(
        asked.iter().all(|asked| asked.starts_with("put /x ") && asked.ends_with("\r\n\r\nall of it")),
        "{asked:?}"
    );
    assert!(asked[0].contains("user-agent: gongkai/") && asked[0].contains("content-type: text/plain"), "{}", asked[0]);
}

#[test]
fn what_will_not_pass_is_not_tried_again() {
    for status in [400, 401, 403, 404, 409, 412, 507] {
        let refusal = format!("HTTP/1.1 {status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        let server = Server::new(&[&refusal]);
        let answer = client().send(&Request::new(Method::Get, server.address("/"))).expect("an answer");
        assert_eq!((answer.status, server.asked().len()), (status, 1));
    }
    // A host that asks for more time than anybody has is taken at its word.
    let later = BUSY.replace("Content-Length", "Retry-After: 86400\r\nContent-Length");
    let server = Server::new(&[&later]);
    assert_eq!(client().send(&Request::new(Method::Get, server.address("/"))).expect("an answer").status, 503);
    assert_eq!(server.asked().len(), 1);
}

#[test]
fn a_host_says_how_long_it_wants_to_be_left_alone() {
    for wait in ["Retry-After: 1", "Date: Fri, 27 Nov 2026 10:00:00 GMT\r\nRetry-After: Fri, 27 Nov 2026 10:00:01 GMT"]
    {
        let busy = BUSY.replace("Content-Length", &format!("{wait}\r\nContent-Length"));
        let server = Server::new(&[&busy, WELL]);
        let begun = std::time::Instant::now();
        assert_eq!(client().send(&Request::new(Method::Get, server.address("/"))).expect("an answer").status, 200);
        assert!(begun.elapsed() >= Duration::from_secs(1), "{wait}");
    }
}

#[test]
fn no_answer_is_read_without_end() {
    let long = "x".repeat(3 << 20);
    let answer = format!("HTTP/1.1 403 No\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{long}", long.len());
    let server = Server::new(&[&answer]);
    let asked = |request: Request<'_>| client().send(&request).expect("an answer").body.len();
    assert_eq!(asked(Request::new(Method::Put, server.address("/")).body(b"")), 1 << 20);
    assert_eq!(asked(Request::new(Method::Get, server.address("/"))), 3 << 20);
    assert_eq!(asked(Request::new(Method::Get, server.address("/")).reading(4)), 4);
    for method in [Method::Get, Method::Propfind] {
        assert!(Request::new(method, server.address("/")).most <= 64 << 20, "{method:?}");
    }
}

#[test]
fn it_gives_up_in_the_end() {
    let server = Server::new(&[BUSY]);
    assert_eq!(client().send(&Request::new(Method::Get, server.address("/"))).expect("an answer").status, 503);
    assert_eq!(server.asked().len(), 6);
    let silent = Server::new(&[""]);
    let fault = client().send(&Request::new(Method::Get, silent.address("/a?token=secret"))).expect_err("no answer");
    assert_eq!(fault.kind, Kind::Broken);
    assert!(!format!("{fault:?}").contains("secret"));
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port").local_addr().expect("its address").port();
    let nobody = client().send(&Request::new(Method::Get, format!("http://127.0.0.1:{port}/"))).expect_err("no answer");
    assert_eq!(nobody.kind, Kind::Refused);
    let nowhere = client().send(&Request::new(Method::Get, "http://nothing.invalid/")).expect_err("no answer");
    assert_eq!(nowhere.kind, Kind::UnknownHost);
    let unfit = client().send(&Request::new(Method::Get, "no address")).expect_err("no answer");
    assert_eq!(unfit.kind, Kind::BadAddress);
}

#[test]
fn moves_are_followed_if_asked_for_and_credentials_stay() {
    let other = Server::new(&[WELL]);
    let moved =
        |to: &str| format!("HTTP/1.1 301 Moved\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    let (here, there) = (moved("/b/"), moved(&other.address("/c")));
    let server = Server::new(&[&here, &there]);
    let request = Request::new(Method::Get, server.address("/a")).header("authorization", "Basic secret");
    let answer = client().send(&request.clone().following()).expect("an answer");
    assert_eq!((answer.status, answer.address.as_str()), (200, other.address("/c").as_str()));
    let moves: Vec<(u16, String)> = answer.moves.into_iter().map(|one| (one.status, one.to)).collect();
    assert_eq!(moves, [(301, server.address("/b/")), (301, other.address("/c"))]);
    assert!(server.asked().iter().all(|asked| asked.contains("basic secret")));
    assert!(!other.asked()[0].contains("secret"));
    let unfollowed = client().send(&request).expect("an answer");
    assert_eq!((unfollowed.status, unfollowed.moves.len()), (301, 0));
    let circle = Server::new(&[&moved("/again")]);
    let fault = client().send(&Request::new(Method::Get, circle.address("/")).following()).expect_err("no answer");
    assert_eq!(fault.kind, Kind::Redirects);
}

#[test]
fn a_host_that_sleeps_is_not_waited_for_without_end() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = format!("http://{}/", listener.local_addr().expect("its address"));
    let patience = Patience {
        attempts: 2,
        first_wait: Duration::from_millis(10),
        answer: Duration::from_millis(200),
        ..Patience::SENDING
    };
    let fault = Client::new(patience).send(&Request::new(Method::Get, address)).expect_err("no answer");
    assert!(matches!(fault.kind, Kind::NoAnswer | Kind::Stalled), "{fault:?}");
}

#[test]
fn addresses_are_shown_without_what_may_be_secret() {
    assert_eq!(shown("https://u:p@h.example/a?X-Amz-Signature=s"), "https://h.example/a");
}
