//! A server between the program and another one, which counts what is asked and can spoil it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use md5::{Digest, Md5};

/// What is done with a request.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    /// It is passed on.
    Pass,
    /// It is passed on after a while.
    Wait(Duration),
    /// It is passed on once this is true.
    Hold(Arc<AtomicBool>),
    /// It is answered here: with a status, lines of headers and a body.
    Answer(u16, &'static str, &'static str),
    /// The connection is broken off before the body has come.
    BreakOff,
    /// It is passed on, and half of the answer is kept back.
    Halve,
    /// It is passed on, and the answer is lost.
    Lose,
    /// It is passed on with another body than was sent. A digest that came with it is looked at before, as stores do.
    Damage,
    /// It is passed on without its condition, as to a host that knows none.
    Unconditional,
}

/// A request that came.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) method: String,
    /// Its path, without what stands behind `?`.
    pub(crate) path: String,
    /// How many came before it.
    pub(crate) number: usize,
    /// Whether the same was asked before: what spoils only what is asked for the first time can never spoil every attempt.
    pub(crate) is_again: bool,
}

type Rule = Box<dyn Fn(&Asked) -> Deed + Send + Sync>;

/// A server that passes on to another.
pub(crate) struct Proxy {
    pub(crate) port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
    rule: Arc<Mutex<Arc<Rule>>>,
}

impl Proxy {
    /// Begins to pass on to a port of this machine. It ends with the process of the tests.
    pub(crate) fn before(upstream: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("its address").port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let pass: Rule = Box::new(|_| Deed::Pass);
        let rule = Arc::new(Mutex::new(Arc::new(pass)));
        let (log, rules) = (Arc::clone(&asked), Arc::clone(&rule));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, rules) = (Arc::clone(&log), Arc::clone(&rules));
                thread::spawn(move || drop(serve(&stream, upstream, &log, &rules)));
            }
        });
        Self { port, asked, rule }
    }

    /// Does this with requests from now on, and forgets those that came.
    pub(crate) fn rule(&self, rule: impl Fn(&Asked) -> Deed + Send + Sync + 'static) {
        let rule: Rule = Box::new(rule);
        *self.rule.lock().expect("the rule") = Arc::new(rule);
        self.forget();
    }

    /// Passes everything on from now on, and forgets the requests that came.
    pub(crate) fn pass(&self) {
        self.rule(|_| Deed::Pass);
    }

    /// Forgets the requests that came.
    pub(crate) fn forget(&self) {
        self.asked.lock().expect("the requests").clear();
    }

    /// The requests that came.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().expect("the requests").clone()
    }

    /// The paths for which a method was asked, sorted.
    pub(crate) fn paths(&self, method: &str) -> Vec<String> {
        let asked = self.asked();
        let mut paths: Vec<String> =
            asked.iter().filter(|asked| asked.method == method).map(|asked| asked.path.clone()).collect();
        paths.sort();
        paths
    }
}

/// Answers one request of a connection, which is closed then: so nothing has to be known of where an answer ends.
fn serve(stream: &TcpStream, upstream: u16, log: &Mutex<Vec<Asked>>, rules: &Mutex<Arc<Rule>>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut client = stream;
    let mut head = String::new();
    let (mut length, mut expects) = (0_u64, false);
    let (mut condition, mut digest) = (String::new(), None);
    let mut first = String::new();
    if reader.read_line(&mut first)? == 0 {
        return Ok(());
    }
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        if line.trim().is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().unwrap_or(0),
            "expect" => {
                expects = true;
                continue;
            }
            "connection" => continue,
            "if-none-match" => {
                condition.clone_from(&line);
                continue;
            }
            "content-md5" => digest = Some(value.trim().to_owned()),
            _ => {}
        }
        head.push_str(&line);
    }
    let mut words = first.split_whitespace();
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default().to_owned();
    let asked = {
        let mut log = log.lock().expect("the requests");
        let is_again = log.iter().any(|earlier| earlier.method == method && earlier.path == path);
        let asked = Asked { method, path, number: log.len(), is_again };
        log.push(asked.clone());
        asked
    };
    let rule = Arc::clone(&rules.lock().expect("the rule"));
    let deed = rule(&asked);
    if let Deed::Answer(status, headers, body) = deed {
        // Before the body: a client that asked first need not send it, any other is heard out.
        if !expects {
            std::io::copy(&mut reader.by_ref().take(length), &mut std::io::sink())?;
        }
        let body = if asked.method == "HEAD" { "" } else { body };
        let end = format!("Content-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
        client.write_all(format!("HTTP/1.1 {status} Spoilt\r\n{headers}{end}").as_bytes())?;
        return client.shutdown(Shutdown::Both);
    }
    if expects {
        client.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    if matches!(deed, Deed::BreakOff) {
        // What is left unread makes the system reset the connection.
        return Ok(());
    }
    let mut body = vec![0; usize::try_from(length).expect("a body that fits")];
    reader.read_exact(&mut body)?;
    if let Deed::Wait(time) = deed {
        thread::sleep(time);
    }
    while matches!(&deed, Deed::Hold(is_open) if !is_open.load(Ordering::Relaxed)) {
        thread::sleep(Duration::from_millis(20));
    }
    if matches!(deed, Deed::Damage) {
        body.iter_mut().take(1).for_each(|byte| *byte ^= 1);
        if digest.is_some_and(|digest| digest != BASE64_STANDARD.encode(Md5::digest(&body))) {
            let refusal = "<Error><Code>BadDigest</Code><Message>What came is not what was sent.</Message></Error>";
            let end = format!("Content-Length: {}\r\nConnection: close\r\n\r\n{refusal}", refusal.len());
            client.write_all(format!("HTTP/1.1 400 Bad Request\r\n{end}").as_bytes())?;
            return client.shutdown(Shutdown::Both);
        }
    }
    if !matches!(deed, Deed::Unconditional) {
        head.push_str(&condition);
    }
    let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, upstream))?;
    server.write_all(format!("{first}{head}Connection: close\r\n\r\n").as_bytes())?;
    server.write_all(&body)?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer)?;
    let kept = match deed {
        Deed::Lose => 0,
        Deed::Halve => answer.len() / 2,
        _ => answer.len(),
    };
    client.write_all(&answer[..kept])?;
    client.shutdown(Shutdown::Both)
}
