//! Connections of browsers: each lasts until it ends, or until the server does. One that says too slowly what it wants is closed.

use std::pin::pin;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1::Builder;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// How long a browser may take to say what it wants.
pub(super) const HEAD: Duration = Duration::from_secs(10);

/// How long answers may take to be finished once the server is to end.
const LAST: Duration = Duration::from_secs(1);

/// How long nobody is let in when the system has no room for another connection.
const FULL: Duration = Duration::from_millis(100);

/// Lets browsers in until `end`; then gives a moment to the answers that are being sent.
pub(super) async fn serve(listener: TcpListener, router: Router, head: Duration, end: impl Future<Output = ()>) {
    let (ending, ended) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut end = pin!(end);
    loop {
        tokio::select! {
            () = &mut end => break,
            // What has ended is forgotten.
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => drop(connections.spawn(connection(stream, router.clone(), head, ended.clone()))),
                Err(_) => tokio::time::sleep(FULL).await,
            },
        }
    }
    drop((listener, ending));
    let all = async { while connections.join_next().await.is_some() {} };
    // Whoever has not said what it wants by then does not get it.
    let _ = tokio::time::timeout(LAST, all).await;
}

async fn connection(stream: TcpStream, router: Router, head: Duration, mut ended: watch::Receiver<()>) {
    let mut builder = Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(head);
    let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router)));
    tokio::select! {
        // What a browser breaks off, or says wrongly, is its own affair.
        _ = connection.as_mut() => return,
        // The sender is dropped.
        _ = ended.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::*;

    /// What a server, whose patience is short, answers to a request that comes in two parts, the second of them never.
    #[test]
    fn a_request_that_is_not_finished_is_closed_and_does_not_keep_the_server_from_ending() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        listener.set_nonblocking(true).expect("a listener");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let router = Router::new().fallback(|| async { "whole" });
        let (asked, all_asked) = tokio::sync::oneshot::channel();
        let asking = std::thread::spawn(move || {
            let answer = |request: &str| {
                let mut stream = std::net::TcpStream::connect(address).expect("a connection");
                stream.write_all(request.as_bytes()).expect("a request");
                let mut answer = String::new();
                // A connection that is closed at once may be reset.
                let _ = stream.read_to_string(&mut answer);
                answer
            };
            let answers = ["GET / HT", "GET / HTTP/1.1\r\nHost: a\r\nX: ", "GET / HTTP/1.0\r\n\r\n"].map(answer);
            // This one is still open when the server ends.
            let mut half = std::net::TcpStream::connect(address).expect("a connection");
            half.write_all(b"GET / HT").expect("half a request");
            asked.send(()).expect("a server");
            (answers, half)
        });
        runtime.block_on(async {
            let listener = TcpListener::from_std(listener).expect("a listener");
            serve(listener, router, Duration::from_millis(50), async { all_asked.await.expect("a sign") }).await;
        });
        let (answers, _half) = asking.join().expect("answers");
        assert!(!answers[0].contains("whole") && !answers[1].contains("whole"), "{answers:?}");
        assert!(answers[2].contains("whole"), "{answers:?}");
    }
}
