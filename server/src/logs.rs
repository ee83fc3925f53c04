//! One line for each request, without a word about who it was: no query, no token, no name.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};
use std::{sync::Arc, time::Instant};
use tracing::Instrument;
use tracing_subscriber::EnvFilter;
use uuid::Uuid;

use crate::{config::Config, metrics::Metrics};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Logs go to stderr: what a command answers belongs on stdout.
pub fn start(config: &Config) {
    let ours = ["app", "domain", "server"].map(|name| format!("{name}={}", config.log_level));
    let filter = EnvFilter::new(format!("warn,{}", ours.join(",")));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = if config.log_json { lines.json().try_init() } else { lines.try_init() };
    if started.is_err() {
        tracing::debug!("logs were started already");
    }
}

/// Numbers each request, times it and counts it.
pub async fn request(
    State(metrics): State<Arc<Metrics>>,
    request: Request,
    next: Next,
) -> Response {
    let (began, id) = (Instant::now(), Uuid::now_v7());
    let (method, path) = (request.method().clone(), place(request.uri().path()));
    // Of the highest level, so that whatever is logged meanwhile carries the number.
    let span = tracing::error_span!("request", %id);
    let mut response = next.run(request).instrument(span).await;
    let (status, took) = (response.status(), began.elapsed());
    metrics.request(&path, status.as_u16(), took);
    let ms = took.as_secs_f64() * 1000.0;
    if status.is_server_error() {
        tracing::error!(%id, %method, path, status = status.as_u16(), ms, "request");
    } else {
        tracing::info!(%id, %method, path, status = status.as_u16(), ms, "request");
    }
    if let Ok(id) = HeaderValue::from_str(&id.to_string()) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// The page, not whose: what follows the first part of an address may name a person or be a key.
fn place(path: &str) -> String {
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let known = |part: &str| {
        part.len() <= 24 && part.bytes().all(|b| b.is_ascii_lowercase() || b"-_.".contains(&b))
    };
    match (parts.next(), parts.next(), parts.next()) {
        (None, ..) => "/".into(),
        (Some("api"), Some(slice), Some(verb)) if known(slice) && known(verb) => {
            format!("/api/{slice}/{verb}")
        }
        (Some(first), None, _) if known(first) => format!("/{first}"),
        (Some(first @ ("min-side" | "om" | "styring" | "utvikling")), Some(second), None)
            if known(second) =>
        {
            format!("/{first}/{second}")
        }
        (Some("logg-inn"), Some("kode"), None) => "/logg-inn/kode".into(),
        (Some(first), ..) if known(first) => format!("/{first}/*"),
        _ => "/*".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn a_log_tells_nothing_about_anybody() {
        for (path, logged) in [
            ("/", "/"),
            ("/padrivere", "/padrivere"),
            ("/padrivere/amir-haidari", "/padrivere/*"),
            ("/logg-inn/lenke/0123abc", "/logg-inn/*"),
            ("/logg-inn/kode", "/logg-inn/kode"),
            ("/api/members/directory", "/api/members/directory"),
            ("/api/amir@example.org/x", "/api/*"),
            ("/amir@example.org", "/*"),
            ("/min-side/samtykker", "/min-side/samtykker"),
        ] {
            assert_eq!(place(path), logged);
        }
    }
}
