//! Whether a request comes from a program on this machine.

use axum::{
    extract::{ConnectInfo, Request, State},
    http::{StatusCode, header, uri::Authority},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::net::{IpAddr, SocketAddr};

/// What proxies write into what they pass on.
const PASSED_ON: [&str; 4] = ["x-forwarded-for", "forwarded", "x-real-ip", "via"];

/// Behind a proxy on this machine everything seems to, so then nothing does.
pub fn is_local(request: &Request, trusted_proxy: bool) -> bool {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let here = peer.is_some_and(|peer| peer.0.ip().to_canonical().is_loopback());
    here && !trusted_proxy && !PASSED_ON.iter().any(|name| request.headers().contains_key(*name))
}

/// To others it is not there; nor to a page from elsewhere whose name has come to mean this machine.
pub async fn only(State(trusted_proxy): State<bool>, request: Request, next: Next) -> Response {
    if is_local(&request, trusted_proxy) && asks_for_here(&request) {
        next.run(request).await
    } else {
        StatusCode::NOT_FOUND.into_response()
    }
}

/// Every browser says under which name it asks.
fn asks_for_here(request: &Request) -> bool {
    let said = request.headers().get(header::HOST).map(|host| host.to_str().unwrap_or("?"));
    let host = request.uri().authority().map(Authority::as_str).or(said);
    host.is_none_or(|host| {
        let name = host.parse::<Authority>().map(|host| host.host().to_ascii_lowercase());
        name.is_ok_and(|name| {
            let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
            let here = name == "localhost" || name.ends_with(".localhost");
            here || address.is_ok_and(|ip| ip.to_canonical().is_loopback())
        })
    })
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

    #[test]
    fn under_a_name_of_this_machine() {
        for (host, here) in [
            (None, true),
            (Some("localhost:3000"), true),
            (Some("LOCALHOST"), true),
            (Some("padriver.localhost"), true),
            (Some("127.0.0.1:3000"), true),
            (Some("127.8.8.8"), true),
            (Some("[::1]:3000"), true),
            (Some("evil.example:3000"), false),
            (Some("localhost.evil.example"), false),
            (Some("127.0.0.1.evil.example"), false),
            (Some("192.0.2.7"), false),
            (Some("[2001:db8::1]"), false),
            (Some(""), false),
            (Some("a b"), false),
        ] {
            let mut request = Request::new(Body::empty());
            if let Some(host) = host {
                request.headers_mut().insert(header::HOST, host.parse().unwrap());
            }
            assert_eq!(asks_for_here(&request), here, "{host:?}");
        }
    }
}
