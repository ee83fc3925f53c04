//! Takes connections, and lets go of those that never finish asking.

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use std::{net::SocketAddr, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    time,
};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// So long a connection may be silent before it has said what it wants: whoever opens thousands and says nothing
/// would otherwise keep everybody else out.
const HEAD: Duration = Duration::from_secs(30);

/// Until it is stopped; then whoever is being answered is answered to the end.
pub async fn listen(listener: TcpListener, router: Router, stop: CancellationToken) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD);
    let asked = GracefulShutdown::new();
    while let Some(accepted) = stop.run_until_cancelled(listener.accept()).await {
        match accepted {
            Ok((stream, from)) => {
                let connection =
                    http.serve_connection(io(stream), service_fn(answer(&router, from)));
                tokio::spawn(asked.watch(connection));
            }
            // Too many are open, or one was gone at once.
            Err(cause) => {
                tracing::warn!(%cause, "a connection was not taken");
                stop.run_until_cancelled(time::sleep(Duration::from_secs(1))).await;
            }
        }
    }
    // Nobody new gets in, also not to wait at the door while the last are answered.
    drop(listener);
    asked.shutdown().await;
}

fn io(stream: TcpStream) -> TokioIo<TcpStream> {
    // Nagle's algorithm and delayed acknowledgement together cost 40 ms per page.
    let _ = stream.set_nodelay(true);
    TokioIo::new(stream)
}

fn answer(
    router: &Router,
    from: SocketAddr,
) -> impl Fn(Request<Incoming>) -> tower::util::Oneshot<Router, Request> + use<> {
    let router = router.clone();
    move |request| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(from));
        router.clone().oneshot(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use std::sync::Arc;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        sync::Notify,
    };

    async fn said(asked: &str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().route("/", get(|| async { "hei" }));
        let stop = CancellationToken::new();
        let server = tokio::spawn(listen(listener, router, stop.clone()));
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(asked.as_bytes()).await.unwrap();
        let mut answer = String::new();
        // The clock runs on whenever nothing else does.
        stream.read_to_string(&mut answer).await.unwrap();
        stop.cancel();
        server.await.unwrap();
        answer
    }

    #[tokio::test]
    async fn while_the_last_are_answered_nobody_new_gets_in() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (asked, may_answer) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (heard, wait) = (asked.clone(), may_answer.clone());
        let slowly = move || async move {
            heard.notify_one();
            wait.notified().await;
            "hei"
        };
        let router = Router::new().route("/", get(slowly));
        let stop = CancellationToken::new();
        let server = tokio::spawn(listen(listener, router, stop.clone()));
        let mut last = TcpStream::connect(address).await.unwrap();
        last.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
        asked.notified().await;
        stop.cancel();
        let shut = async {
            while TcpStream::connect(address).await.is_ok() {
                tokio::task::yield_now().await;
            }
        };
        time::timeout(Duration::from_secs(10), shut).await.expect("the door stays open");
        may_answer.notify_one();
        let mut answer = String::new();
        last.read_to_string(&mut answer).await.unwrap();
        assert!(answer.ends_with("hei"), "{answer}");
        server.await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_never_finishes_asking_is_let_go() {
        for (asked, hears) in [
            ("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", true),
            ("GET / HTTP/1.1\r\nHost: x\r\n", false),
            ("", false),
        ] {
            assert_eq!(said(asked).await.ends_with("hei"), hears, "{asked:?}");
        }
    }
}
