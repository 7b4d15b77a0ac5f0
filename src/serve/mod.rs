//! The preview: shows a site on this machine while it is edited, at the same addresses as on a host.

mod answer;
mod events;
mod session;
mod watch;

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

pub use session::{News, Session};

use self::watch::{Changes, Watch};
use crate::diagnostic::{Failure, Message};
use crate::load::{CONTENT_FOLDER, THEMES_FOLDER};

/// How many ports are tried after the one that was asked for.
const TRIES: u16 = 20;

/// How long after an edit freed memory can be given back.
const REST: Duration = Duration::from_millis(1100);

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

/// A site's folder that is being watched. What changes is kept until somebody serves it.
#[derive(Debug)]
pub struct Watched {
    changes: Receiver<Changes>,
    _watch: Watch,
}

impl Watched {
    /// Watches a site's folder from now on. Whoever reads the site afterwards misses no change.
    ///
    /// # Errors
    ///
    /// If the system refuses.
    pub fn begin(root: &Path) -> Result<Self, Failure> {
        let folders = [root.join(CONTENT_FOLDER), root.join(THEMES_FOLDER)];
        let (sender, changes) = channel();
        // When nobody serves any more, nobody wants to know.
        let watch = Watch::start(&folders, move |seen| drop(sender.send(seen)));
        let failed = |error: notify::Error| Message::new("failure-watch").with("reason", error.to_string());
        Ok(Self { changes, _watch: watch.map_err(|error| Failure::new(failed(error)))? })
    }
}

/// Serves a session until the program is ended, and follows the changes of its folder meanwhile.
///
/// # Errors
///
/// If the server cannot start or stops.
pub fn serve(session: Session, watched: Watched, port: Port) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::new(Message::new("failure-serve").with("reason", error.to_string()));
    let session = Arc::new(session);
    follow(&session, watched);
    port.listener.set_nonblocking(true).map_err(failed)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let hub = session.hub().clone();
    let router = answer::router(session, !port.address.ip().is_loopback());
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
fn follow(session: &Arc<Session>, watched: Watched) {
    let (examiner, asked) = channel();
    let examined = Arc::clone(session);
    std::thread::spawn(move || {
        // The first look counts the pages that later ones differ from.
        examined.examine();
        loop {
            match asked.recv_timeout(REST) {
                Ok(()) => examined.examine(),
                Err(RecvTimeoutError::Timeout) => {
                    give_memory_back();
                    match asked.recv() {
                        Ok(()) => examined.examine(),
                        Err(_) => return,
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    });
    let changed = Arc::clone(session);
    std::thread::spawn(move || {
        // The watch lasts as long as somebody listens.
        let Watched { changes, _watch } = watched;
        for changes in &changes {
            changed.change(&changes);
            // The examiner lives as long as the program.
            let _ = examiner.send(());
        }
    });
}

/// Has the allocator give back what the replaced site took. It does so a second after it was freed, in whichever thread next
/// needs fresh memory (the `purge_delay` of mimalloc): with a large plan an edit would wait 40 ms for it, and nobody waits
/// for this thread.
fn give_memory_back() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(32 << 20)));
}
