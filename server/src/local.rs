//! Whether a request comes from a program on this machine.

use axum::{
    extract::{ConnectInfo, Request, State},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::net::SocketAddr;

/// What proxies write into what they pass on.
const PASSED_ON: [&str; 4] = ["x-forwarded-for", "forwarded", "x-real-ip", "via"];

/// Behind a proxy on this machine everything seems to, so then nothing does.
pub fn is_local(request: &Request, trusted_proxy: bool) -> bool {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let here = peer.is_some_and(|peer| peer.0.ip().to_canonical().is_loopback());
    here && !trusted_proxy && !PASSED_ON.iter().any(|name| request.headers().contains_key(*name))
}

/// To others it is not there.
pub async fn only(State(trusted_proxy): State<bool>, request: Request, next: Next) -> Response {
    if is_local(&request, trusted_proxy) {
        next.run(request).await
    } else {
        StatusCode::NOT_FOUND.into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    #[test]
    fn from_here_and_not_through_a_proxy() {
        for (peer, header, trusted_proxy, local) in [
            ("127.0.0.1:5000", "accept", false, true),
            ("[::1]:5000", "accept", false, true),
            ("[::ffff:127.0.0.1]:5000", "accept", false, true),
            ("127.0.0.1:5000", "accept", true, false),
            ("127.0.0.1:5000", "x-forwarded-for", false, false),
            ("127.0.0.1:5000", "via", false, false),
            ("192.0.2.7:5000", "accept", false, false),
            ("172.17.0.1:5000", "accept", false, false),
        ] {
            let mut request = Request::new(Body::empty());
            let from: SocketAddr = peer.parse().unwrap();
            request.extensions_mut().insert(ConnectInfo(from));
            request.headers_mut().insert(header, "x".parse().unwrap());
            assert_eq!(is_local(&request, trusted_proxy), local, "{peer} {header}");
        }
        assert!(!is_local(&Request::new(Body::empty()), false), "from nowhere");
    }
}
