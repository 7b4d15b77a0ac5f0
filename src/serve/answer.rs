//! From requests to answers.

use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderValue, Method, StatusCode, Uri, Version, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use percent_encoding::percent_decode_str;

use super::events;
use super::session::Session;
use crate::diagnostic::{Reader, Words};
use crate::pipeline::Answer;
use crate::view::framing;

/// The script that every page of the preview runs besides its own.
const SCRIPT: &str = include_str!("live/live.js");

/// The style sheet of what the script shows.
const STYLE: &str = include_str!("live/live.css");

/// The answers of a session: its site, and below `/_gongkai/` what keeps the open pages up to date.
///
/// A preview for this machine alone is not for the pages of other sites either. Such a page cannot read what comes from
/// another origin, unless its own name suddenly leads here (“DNS rebinding”): so no name but this machine's is answered.
pub(super) fn router(session: Arc<Session>, is_for_others: bool) -> Router {
    let router = Router::new()
        .route("/_gongkai/live.js", get(|| async { own("text/javascript", SCRIPT) }))
        .route("/_gongkai/live.css", get(|| async { own("text/css", STYLE) }))
        .route("/_gongkai/events", get(listen))
        .fallback(show)
        .layer(middleware::map_response(unlisted))
        .with_state(Arc::clone(&session));
    let gate = Gate { session, is_for_others };
    router.layer(middleware::from_fn_with_state(gate, admit))
}

/// What decides which requests are answered.
#[derive(Clone)]
struct Gate {
    session: Arc<Session>,
    is_for_others: bool,
}

async fn admit(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    let Some(hosts) = hosts(&request) else { return StatusCode::BAD_REQUEST.into_response() };
    if gate.is_for_others || hosts.iter().all(|host| is_this_machine(host.host())) {
        return next.run(request).await;
    }
    let words = Words::new(gate.session.reader_at(request.uri().path()));
    (StatusCode::FORBIDDEN, words.say_plain("preview-stranger")).into_response()
}

/// The host that a request asks, by its `Host` and by its target if that names one too; `None` if either is no host with or
/// without a port, or the `Host` is given twice or, from HTTP/1.1 on, not at all (RFC 9112, section 3.2).
fn hosts(request: &Request) -> Option<Vec<Authority>> {
    let given: Vec<_> = request.headers().get_all(header::HOST).iter().collect();
    let is_enough = match given.len() {
        0 => request.version() < Version::HTTP_11,
        many => many == 1,
    };
    let given = given.into_iter().map(|host| host.to_str().ok()?.parse().ok());
    let hosts: Vec<Authority> = given.chain(request.uri().authority().cloned().map(Some)).collect::<Option<_>>()?;
    (is_enough && hosts.iter().all(is_host)).then_some(hosts)
}

/// Whether there is a host, with a port behind it or nothing, and no user before it.
fn is_host(authority: &Authority) -> bool {
    let port = authority.as_str().strip_prefix(authority.host());
    let is_port = |port: &str| port.strip_prefix(':').is_some_and(|digits| digits.parse::<u16>().is_ok());
    !authority.host().is_empty() && port.is_some_and(|port| port.is_empty() || is_port(port))
}

/// Whether a host is a bare address or a name that never leaves the machine (RFC 6761, section 6.3).
fn is_this_machine(host: &str) -> bool {
    let name = host.to_ascii_lowercase();
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    name == "localhost" || name.ends_with(".localhost") || bare.parse::<IpAddr>().is_ok()
}

/// Whatever the preview shows, drafts too, is not for search engines that get to see it.
async fn unlisted(mut response: Response) -> Response {
    response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    response
}

fn own(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], text).into_response()
}

async fn listen(State(session): State<Arc<Session>>, uri: Uri) -> impl IntoResponse {
    session.hub().stream(events::language_of(uri.query().unwrap_or_default()))
}

async fn show(State(session): State<Arc<Session>>, request: Request) -> Response {
    // What is no text when it is decoded names nothing of the site, whose paths are text.
    let path = percent_decode_str(request.uri().path()).decode_utf8_lossy().into_owned();
    // Making a page takes the processor, which the other requests need not wait for.
    let made = tokio::task::spawn_blocking(move || answer(&session, &path)).await;
    made.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn answer(session: &Session, path: &str) -> Response {
    let base = session.base();
    let Some(below) = path.strip_prefix(base.as_str()).filter(|below| below.starts_with('/')) else {
        return Redirect::temporary(&format!("{base}/")).into_response();
    };
    let version = session.hub().version();
    match session.answer(below) {
        Ok(Some(Answer::Page(html))) => framed(page(StatusCode::OK, &html, &version), false),
        Ok(Some(Answer::Embed(html))) => framed(page(StatusCode::OK, &html, &version), true),
        Ok(Some(Answer::Moved(to))) => Redirect::temporary(&format!("{base}{}", to.encoded())).into_response(),
        Ok(Some(Answer::Missing(html))) => missing(session, below, &html, &version),
        Ok(Some(Answer::File(bytes))) => file(below, bytes),
        Ok(Some(Answer::Broken(_)) | None) => {
            page(StatusCode::INTERNAL_SERVER_ERROR, &broken(session.reader_at(below)), &version)
        }
        Err(failure) => {
            let words = Words::new(session.reader_at(below));
            (StatusCode::INTERNAL_SERVER_ERROR, words.say(&failure.0)).into_response()
        }
    }
}

/// An address without its last slash leads to what stands in the folder, as it does on hosts.
fn missing(session: &Session, path: &str, html: &str, version: &str) -> Response {
    let with_slash = format!("{path}/");
    let is_there = || {
        matches!(
            session.answer(&with_slash),
            Ok(Some(Answer::Page(_) | Answer::Embed(_) | Answer::File(_) | Answer::Moved(_)))
        )
    };
    if !path.ends_with('/') && is_there() {
        return Redirect::temporary(&format!("{}{with_slash}", session.base())).into_response();
    }
    framed(page(StatusCode::NOT_FOUND, html, version), false)
}

/// A page with the script that keeps it up to date.
fn page(status: StatusCode, html: &str, version: &str) -> Response {
    let script = format!("<script type=\"module\" src=\"/_gongkai/live.js?v={version}\"></script>");
    let end = html.rfind("</body>").unwrap_or(html.len());
    let html = format!("{}{script}{}", &html[..end], &html[end..]);
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, Body::from(html)).into_response()
}

/// The same with what hosts are to send about frames.
fn framed(mut response: Response, is_embed: bool) -> Response {
    let (name, value) = framing(is_embed);
    response.headers_mut().insert(name, HeaderValue::from_static(value));
    response
}

fn file(path: &str, bytes: Vec<u8>) -> Response {
    let name = if path.ends_with('/') { "index.html" } else { path };
    let kind = mime_guess::from_path(name).first_or_octet_stream();
    let charset = if kind.type_() == mime_guess::mime::TEXT { "; charset=utf-8" } else { "" };
    let headers = [(header::CONTENT_TYPE, format!("{kind}{charset}")), (header::CACHE_CONTROL, "no-store".to_owned())];
    (headers, Body::from(bytes)).into_response()
}

/// What is shown for a page that cannot be made: the findings, which the script adds, say why.
fn broken(reader: Reader) -> String {
    let words = Words::new(reader);
    let (lang, text) = (reader.code(), words.say_plain("preview-broken"));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head><meta charset=\"utf-8\"><title>{text}</title></head>\n\
         <body><main><h1>{text}</h1></main></body>\n</html>\n"
    )
}
