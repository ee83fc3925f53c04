//! Figures for Prometheus: what is asked for, how long it takes, what waits.

use crate::{live, local};
use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::Ctx;
use std::{
    collections::BTreeMap,
    fmt::Write,
    fs,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

/// Upper bounds of the histogram, in seconds.
const BOUNDS: [f64; 8] = [0.002, 0.005, 0.01, 0.025, 0.1, 0.25, 1.0, 5.0];
/// More different places than this are counted as one.
const PLACES: usize = 1_000;

/// What has been counted since the start.
#[derive(Default)]
pub struct Metrics(Mutex<BTreeMap<(String, u16), Counted>>);

#[derive(Default)]
struct Counted {
    count: u64,
    seconds: f64,
    within: [u64; BOUNDS.len()],
}

impl Metrics {
    pub fn request(&self, path: &str, status: u16, took: Duration) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = all.len() < PLACES || all.contains_key(&(path.to_owned(), status));
        let place = if known { path } else { "/*" };
        let counted = all.entry((place.to_owned(), status)).or_default();
        counted.count += 1;
        counted.seconds += took.as_secs_f64();
        for (within, bound) in counted.within.iter_mut().zip(BOUNDS) {
            *within += u64::from(took.as_secs_f64() <= bound);
        }
    }

    fn text(&self) -> String {
        let mut text = String::from(
            "# HELP padriver_request_seconds How long requests took.\n# TYPE padriver_request_seconds histogram\n",
        );
        for ((path, status), counted) in &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            let labels = format!("path=\"{path}\",status=\"{status}\"");
            for (bound, within) in BOUNDS.iter().zip(counted.within) {
                let _ = writeln!(
                    text,
                    "padriver_request_seconds_bucket{{{labels},le=\"{bound}\"}} {within}"
                );
            }
            let (count, seconds) = (counted.count, counted.seconds);
            let _ =
                writeln!(text, "padriver_request_seconds_bucket{{{labels},le=\"+Inf\"}} {count}");
            let _ = writeln!(text, "padriver_request_seconds_sum{{{labels}}} {seconds}");
            let _ = writeln!(text, "padriver_request_seconds_count{{{labels}}} {count}");
        }
        text
    }
}

/// What `/metrics` needs.
#[derive(Clone)]
pub struct Source {
    pub ctx: Ctx,
    pub metrics: Arc<Metrics>,
    pub token: Option<String>,
    pub trusted_proxy: bool,
}

/// `GET /metrics`, for programs on this machine and for those with the token; to others it is not there.
pub async fn page(State(source): State<Source>, request: Request) -> Response {
    let shown = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let allowed = source
        .token
        .as_ref()
        .is_some_and(|token| shown.and_then(|shown| shown.strip_prefix("Bearer ")) == Some(token));
    if !allowed && !local::is_local(&request, source.trusted_proxy) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let mut text = source.metrics.text();
    let mut gauge = |name: &str, help: &str, value: u64| {
        let _ = write!(text, "# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n");
    };
    gauge("padriver_live_streams", "Open live streams.", live::open() as u64);
    if let Ok(waiting) = domain::mail::service::waiting(&source.ctx).await {
        gauge("padriver_mail_waiting", "Letters not sent yet.", waiting.max(0).unsigned_abs());
    }
    if let Ok(bounced) = domain::mail::service::bounces(&source.ctx).await {
        let help = "Letters of the last year that came back or were given up.";
        gauge("padriver_mail_bounced", help, bounced.max(0).unsigned_abs());
    }
    if let Some(bytes) = memory() {
        gauge("padriver_memory_bytes", "Resident memory of the process.", bytes);
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}

/// Resident memory, where the system tells.
fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_fall_into_their_buckets() {
        let metrics = Metrics::default();
        metrics.request("/", 200, Duration::from_millis(3));
        metrics.request("/", 200, Duration::from_millis(300));
        let text = metrics.text();
        for line in [
            "padriver_request_seconds_bucket{path=\"/\",status=\"200\",le=\"0.002\"} 0",
            "padriver_request_seconds_bucket{path=\"/\",status=\"200\",le=\"0.005\"} 1",
            "padriver_request_seconds_bucket{path=\"/\",status=\"200\",le=\"1\"} 2",
            "padriver_request_seconds_count{path=\"/\",status=\"200\"} 2",
        ] {
            assert!(text.contains(line), "{text}");
        }
    }
}
