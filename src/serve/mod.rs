//! The preview: shows a site on this machine while it is edited, at the same addresses as on a host.

mod answer;
mod events;
mod session;
mod watch;

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::channel;

pub use session::{News, Session};

use self::watch::{Changes, Watch};
use crate::diagnostic::{Failure, Message};
use crate::load::{CONTENT_FOLDER, THEMES_FOLDER};

/// How many ports are tried after the one that was asked for.
const TRIES: u16 = 20;

/// A port that is held for the server.
#[derive(Debug)]
pub struct Port {
    listener: TcpListener,
    /// Where it is.
    pub address: SocketAddr,
}

impl Port {
    /// Takes the port asked for on a host of this machine, or the next free one.
    ///
    /// # Errors
    ///
    /// If none of the next ports is free either, or the system refuses.
    pub fn take(host: IpAddr, wanted: u16) -> Result<Self, Failure> {
        let mut refused = None;
        for number in wanted..=wanted.saturating_add(TRIES) {
            match TcpListener::bind(SocketAddr::from((host, number))) {
                Ok(listener) => {
                    // Port 0 lets the system choose.
                    let address = listener.local_addr().unwrap_or(SocketAddr::from((host, number)));
                    return Ok(Self { listener, address });
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

/// Serves a session until the program is ended, and watches its folder meanwhile.
///
/// # Errors
///
/// If the server cannot start or stops, or the folder cannot be watched.
pub fn serve(session: Session, root: &Path, port: Port) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::new(Message::new("failure-serve").with("reason", error.to_string()));
    let session = Arc::new(session);
    let _watch = watch(&session, root)?;
    port.listener.set_nonblocking(true).map_err(failed)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let hub = session.hub().clone();
    let router = answer::router(session);
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(port.listener).map_err(failed)?;
        axum::serve(listener, router)
            .with_graceful_shutdown(async move {
                // Without a signal handler the server simply runs on until it is killed.
                if tokio::signal::ctrl_c().await.is_err() {
                    std::future::pending::<()>().await;
                }
                hub.end();
            })
            .await
            .map_err(failed)
    })
}

/// Takes in changes at once, and has the whole site examined behind them in a thread of its own.
fn watch(session: &Arc<Session>, root: &Path) -> Result<Watch, Failure> {
    let (examiner, asked) = channel::<bool>();
    let examined = Arc::clone(session);
    std::thread::spawn(move || {
        // The first look counts the pages that later ones differ from.
        examined.examine(false);
        while let Ok(mut unseen) = asked.recv() {
            while let Ok(another) = asked.try_recv() {
                unseen |= another;
            }
            examined.examine(unseen);
        }
    });
    let changed = Arc::clone(session);
    let folders = [root.join(CONTENT_FOLDER), root.join(THEMES_FOLDER)];
    let told = move |changes: Changes| {
        let unseen = changed.change(&changes);
        // The examiner lives as long as the program.
        let _ = examiner.send(unseen);
    };
    Watch::start(&folders, told)
        .map_err(|error| Failure::new(Message::new("failure-watch").with("reason", error.to_string())))
}
