//! Shows a finished site on this machine, at the same addresses as on a host.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use tower_http::services::ServeDir;

use crate::diagnostic::{Failure, Message};

/// How many ports are tried after the one that was asked for.
const TRIES: u16 = 20;

/// A port of the loopback interface that is held for the server.
#[derive(Debug)]
pub struct Port {
    listener: TcpListener,
    /// Its number.
    pub number: u16,
}

impl Port {
    /// Takes the port asked for, or the next free one. Nothing outside this machine can reach it.
    ///
    /// # Errors
    ///
    /// If none of the next ports is free either, or the system refuses.
    pub fn take(wanted: u16) -> Result<Self, Failure> {
        let mut refused = None;
        for number in wanted..=wanted.saturating_add(TRIES) {
            match TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, number))) {
                Ok(listener) => {
                    // Port 0 lets the system choose.
                    let number = listener.local_addr().map_or(number, |address| address.port());
                    return Ok(Self { listener, number });
                }
                Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => refused = Some(error),
                Err(error) => {
                    refused = Some(error);
                    break;
                }
            }
        }
        let reason = refused.map(|error| error.to_string()).unwrap_or_default();
        Err(Failure::new(Message::new("failure-port").with("port", wanted.to_string()).with("reason", reason)))
    }
}

/// Serves a folder below `base`, the path under which the site is published, until the program is ended.
///
/// # Errors
///
/// If the server cannot start or stops.
pub fn serve(folder: &Path, base: &str, port: Port) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::new(Message::new("failure-serve").with("reason", error.to_string()));
    let router = router(folder, base);
    port.listener.set_nonblocking(true).map_err(failed)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(port.listener).map_err(failed)?;
        axum::serve(listener, router)
            .with_graceful_shutdown(async {
                // Without a signal handler the server simply runs on until it is killed.
                if tokio::signal::ctrl_c().await.is_err() {
                    std::future::pending::<()>().await;
                }
            })
            .await
            .map_err(failed)
    })
}

fn router(folder: &Path, base: &str) -> Router {
    let root: PathBuf = folder.to_owned();
    let missing = tower::service_fn(move |request: Request| {
        let page = not_found(&root, request.uri().path());
        async move { Ok::<Response, Infallible>(page) }
    });
    let files = ServeDir::new(folder).not_found_service(missing);
    let base = base.trim_end_matches('/');
    if base.is_empty() {
        return Router::new().fallback_service(files);
    }
    let home = format!("{base}/");
    Router::new().route("/", get(move || async move { Redirect::temporary(&home) })).nest_service(base, files)
}

/// The page of missing addresses, in the language of the address if there is one.
fn not_found(folder: &Path, path: &str) -> Response {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    let own = folder.join(first).join("404.html");
    let is_language = !first.is_empty() && !first.contains("..") && own.is_file();
    let page = if is_language { own } else { folder.join("404.html") };
    match std::fs::read(page) {
        Ok(html) => (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], Body::from(html))
            .into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
