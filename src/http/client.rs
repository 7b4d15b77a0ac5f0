//! The one client of HTTP.

use std::io::Read;
use std::thread::sleep;

use ureq::http::header::{AUTHORIZATION, CONTENT_LENGTH, COOKIE, EXPECT, HeaderMap, HeaderName, HeaderValue};
use ureq::http::{self, Method as Verb};
use url::Url;

use super::answer::{Answer, Move};
use super::fault::{Fault, Kind};
use super::patience::Patience;
use super::request::{Method, Request, shown};

/// How many connections to a host are kept open at most.
const CONNECTIONS: usize = 32;

/// How many answers in a row may lead elsewhere.
const MOVES: usize = 10;

/// From this size on a host is asked first whether it takes a body: it would break off in the midst of it otherwise, and the reason
/// that it gives would be lost.
const ASKED_FIRST: usize = 1 << 20;

/// Asks hosts. Connections are kept and shared by all threads that use one client; a proxy is taken from the environment
/// (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`).
#[derive(Debug)]
pub struct Client {
    agent: ureq::Agent,
    patience: Patience,
}

impl Client {
    /// A client that waits as it is told.
    pub fn new(patience: Patience) -> Self {
        let config = ureq::Agent::config_builder()
            .user_agent(concat!("gongkai/", env!("CARGO_PKG_VERSION")))
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            // Moves are followed here, so that each of them can be told.
            .max_redirects(0)
            .max_idle_connections(2 * CONNECTIONS)
            .max_idle_connections_per_host(CONNECTIONS)
            .timeout_resolve(Some(patience.connect))
            .timeout_connect(Some(patience.connect))
            .timeout_recv_response(Some(patience.answer))
            .timeout_per_read(Some(patience.answer.max(patience.stall)))
            .timeout_per_write(Some(patience.stall))
            .build();
        Self { agent: config.into(), patience }
    }

    /// Makes a request, again if what kept it from being answered may pass, and gives the last answer.
    ///
    /// # Errors
    ///
    /// If no answer came. An answer that says no is none of these.
    pub fn send(&self, request: &Request<'_>) -> Result<Answer, Fault> {
        let fault = |kind, address: &str| Fault { kind, address: shown(address) };
        let mut address = Url::parse(&request.address).map_err(|_| fault(Kind::BadAddress, &request.address))?;
        let mut headers = headers(request).map_err(|kind| fault(kind, address.as_str()))?;
        let mut moves = Vec::new();
        loop {
            let mut answer = self.ask(request, &address, &headers)?;
            let Some(to) = target(request, &address, &answer) else {
                answer.moves = moves;
                return Ok(answer);
            };
            if moves.len() == MOVES {
                return Err(fault(Kind::Redirects, address.as_str()));
            }
            if to.origin() != address.origin() {
                headers.remove(AUTHORIZATION);
                headers.remove(COOKIE);
            }
            moves.push(Move { status: answer.status, to: to.to_string() });
            address = to;
        }
    }

    /// Asks one address until it answers.
    fn ask(&self, request: &Request<'_>, address: &Url, headers: &HeaderMap) -> Result<Answer, Fault> {
        let mut attempt = 1;
        loop {
            let (result, wait) = match self.once(request, address, headers) {
                Ok(mut answer) => {
                    answer.attempts = attempt;
                    let wait = self.patience.after_answer(request.method, &answer, attempt);
                    (Ok(answer), wait)
                }
                Err(error) => {
                    let fault = Fault { kind: Kind::of(&error), address: shown(address.as_str()) };
                    let wait = self.patience.after_fault(&fault, attempt);
                    (Err(fault), wait)
                }
            };
            let Some(wait) = wait else { return result };
            sleep(wait);
            attempt += 1;
        }
    }

    fn once(&self, request: &Request<'_>, address: &Url, headers: &HeaderMap) -> Result<Answer, ureq::Error> {
        let verb = Verb::from_bytes(request.method.as_str().as_bytes()).expect("methods are words");
        let mut parts = http::Request::builder().method(verb).uri(address.as_str()).body(())?.into_parts().0;
        parts.headers = headers.clone();
        let response = match request.body {
            Some(body) => self.agent.run(http::Request::from_parts(parts, body))?,
            None => self.agent.run(http::Request::from_parts(parts, ()))?,
        };
        let (parts, body) = response.into_parts();
        let mut bytes = Vec::new();
        if request.method != Method::Head && request.most > 0 {
            body.into_reader().take(request.most).read_to_end(&mut bytes)?;
        }
        Ok(Answer {
            status: parts.status.as_u16(),
            address: address.to_string(),
            moves: Vec::new(),
            body: bytes,
            attempts: 1,
            headers: parts.headers,
        })
    }
}

fn headers(request: &Request<'_>) -> Result<HeaderMap, Kind> {
    let mut headers = HeaderMap::new();
    for (name, value) in &request.headers {
        // A value that cannot be sent comes from settings or credentials, so it is not told.
        let value = HeaderValue::from_str(value).map_err(|_| Kind::BadAddress)?;
        headers.insert(HeaderName::from_static(name), value);
    }
    let length = request.body.map_or(0, <[u8]>::len);
    if length >= ASKED_FIRST {
        headers.insert(EXPECT, HeaderValue::from_static("100-continue"));
    }
    // A body of no bytes has a length too, and some hosts insist on being told.
    if request.method == Method::Put {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    Ok(headers)
}

/// Where an answer leads, if it is to be followed.
fn target(request: &Request<'_>, address: &Url, answer: &Answer) -> Option<Url> {
    let leads = matches!(answer.status, 301 | 302 | 303 | 307 | 308);
    let asks = matches!(request.method, Method::Get | Method::Head);
    if !(leads && asks && request.follows) {
        return None;
    }
    let to = address.join(answer.header("location")?).ok()?;
    matches!(to.scheme(), "http" | "https").then_some(to)
}
