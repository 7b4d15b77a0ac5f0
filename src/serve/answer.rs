//! From requests to answers.

use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use super::events;
use super::session::Session;
use crate::diagnostic::{Reader, Words};
use crate::pipeline::Answer;

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
        .with_state(session);
    if is_for_others { router } else { router.layer(middleware::from_fn(only_here)) }
}

async fn only_here(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host.is_none_or(is_this_machine) {
        return next.run(request).await;
    }
    let words = Words::new(reader(request.uri().path()));
    (StatusCode::FORBIDDEN, words.say_plain("preview-stranger")).into_response()
}

/// Whether a `Host` is a bare address or a name that never leaves the machine (RFC 6761, section 6.3).
fn is_this_machine(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).map_or(host, |(name, _)| name);
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    name == "localhost" || name.ends_with(".localhost") || bare.parse::<IpAddr>().is_ok()
}

fn own(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store")], text).into_response()
}

async fn listen(State(session): State<Arc<Session>>, uri: Uri) -> impl IntoResponse {
    session.hub().stream(events::language_of(uri.query().unwrap_or_default()))
}

async fn show(State(session): State<Arc<Session>>, request: Request) -> Response {
    let path = decoded(request.uri().path());
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
        Ok(Some(Answer::Page(html))) => page(StatusCode::OK, &html, &version),
        Ok(Some(Answer::Missing(html))) => missing(session, below, &html, &version),
        Ok(Some(Answer::File(bytes))) => file(below, bytes),
        Ok(Some(Answer::Broken(_)) | None) => page(StatusCode::INTERNAL_SERVER_ERROR, &broken(below), &version),
        Err(failure) => {
            let words = Words::new(reader(below));
            (StatusCode::INTERNAL_SERVER_ERROR, words.say(&failure.0)).into_response()
        }
    }
}

/// An address without its last slash leads to the page, as it does on hosts.
fn missing(session: &Session, path: &str, html: &str, version: &str) -> Response {
    let with_slash = format!("{path}/");
    let is_page = !path.ends_with('/') && matches!(session.answer(&with_slash), Ok(Some(Answer::Page(_))));
    if is_page {
        return Redirect::temporary(&format!("{}{with_slash}", session.base())).into_response();
    }
    page(StatusCode::NOT_FOUND, html, version)
}

/// A page with the script that keeps it up to date.
fn page(status: StatusCode, html: &str, version: &str) -> Response {
    let script = format!("<script type=\"module\" src=\"/_gongkai/live.js?v={version}\"></script>");
    let end = html.rfind("</body>").unwrap_or(html.len());
    let html = format!("{}{script}{}", &html[..end], &html[end..]);
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, Body::from(html)).into_response()
}

fn file(path: &str, bytes: Vec<u8>) -> Response {
    let kind = HeaderValue::from_static(content_type(path));
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    (headers, Body::from(bytes)).into_response()
}

/// What is shown for a page that cannot be made: the findings, which the script adds, say why.
fn broken(path: &str) -> String {
    let reader = reader(path);
    let words = Words::new(reader);
    let (lang, text) = (reader.code(), words.say_plain("preview-broken"));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head><meta charset=\"utf-8\"><title>{text}</title></head>\n\
         <body><main><h1>{text}</h1></main></body>\n</html>\n"
    )
}

/// The language of what the program itself says at an address: that of its first step, if the program speaks it.
fn reader(path: &str) -> Reader {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    Reader::parse(first).unwrap_or(Reader::Chinese)
}

/// The characters that stand behind `%` signs; the path as it is if those are no text.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        let code = tail.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        match code.filter(|_| *first == b'%').and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

/// The media type of a file, by the ending of its name (as IANA registers them).
fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("woff2") => "font/woff2",
        Some("wasm") => "application/wasm",
        Some("xml") => "application/xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
