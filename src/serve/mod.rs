//! The preview: shows a site on this machine while it is edited, at the same addresses as on a host.

mod answer;
mod connections;
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
use crate::diagnostic::{Argument, Failure, Message, reason};
use crate::load::{self, CONTENT_FOLDER, THEMES_FOLDER};

/// How many ports are tried after the one that was asked for.
const TRIES: u16 = 20;

/// How long the site is not examined after a change that is shown already: its page is asked for now, and is to have the
/// processor for itself.
const AFTER_SHOWN: Duration = Duration::from_millis(60);

/// How long after an examination nothing must have changed until the preview is at rest.
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
        let reason = refused.as_ref().map_or_else(|| Argument::from(""), reason);
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
        let own = root.to_owned();
        let is_passed_over =
            move |path: &Path| path.strip_prefix(&own).is_ok_and(load::is_passed_over) || load::is_probe(path);
        // When nobody serves any more, nobody wants to know.
        let watch = Watch::start(&folders, is_passed_over, move |seen| drop(sender.send(seen)));
        let failed = |error: notify::Error| Message::new("failure-watch").with("reason", error.to_string());
        Ok(Self { changes, _watch: watch.map_err(|error| Failure::new(failed(error)))? })
    }
}

/// Serves a session until the program is ended, and follows the changes of its folder meanwhile. `at_rest` is called about a
/// second after the last change was examined, when nobody waits: the time for what the program would else do at the next
/// change.
///
/// # Errors
///
/// If the server cannot start or stops.
pub fn serve(session: Session, watched: Watched, port: Port, at_rest: fn()) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::new(Message::new("failure-serve").with("reason", reason(&error)));
    let session = Arc::new(session);
    follow(&session, watched, at_rest);
    port.listener.set_nonblocking(true).map_err(failed)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let hub = session.hub().clone();
    let router = answer::router(session, !port.address.ip().is_loopback());
    let ended = async move {
        // Without a signal handler the server simply runs on until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        hub.end();
    };
    let served = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(port.listener)?;
        connections::serve(listener, router, connections::HEAD, ended).await;
        Ok(())
    });
    // A page that is being made is not waited for.
    runtime.shutdown_background();
    served.map_err(failed)
}

/// Takes in changes at once, and has the whole site examined behind them in a thread of its own.
fn follow(session: &Arc<Session>, watched: Watched, at_rest: fn()) {
    let (examiner, asked) = channel();
    let examined = Arc::clone(session);
    std::thread::spawn(move || {
        let examine_after = |delay| {
            std::thread::sleep(delay);
            examined.examine();
        };
        // The first examination counts the pages that later ones differ from.
        examined.examine();
        loop {
            match asked.recv_timeout(REST) {
                Ok(delay) => examine_after(delay),
                Err(RecvTimeoutError::Timeout) => {
                    at_rest();
                    match asked.recv() {
                        Ok(delay) => examine_after(delay),
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
            let is_shown = changed.change(&changes);
            // The examiner lives as long as the program.
            let _ = examiner.send(if is_shown { AFTER_SHOWN } else { Duration::ZERO });
        }
    });
}
