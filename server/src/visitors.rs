//! What all visitors see alike, kept as the bytes that are sent.
//!
//! A page is drawn with a nonce that its policy allows. Kept bytes would repeat the nonce, so the policy
//! of a kept page names the very scripts that carried it, by their hashes, and the nonce goes away.

use app::request::TRUE_UNTIL;
use axum::{
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use domain::{env::Env, live::Live};
use quick_cache::{Weighter, sync::Cache};
use sha2::{Digest, Sha256};
use std::{
    io::Write,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::broadcast::error::RecvError;

/// The most that is kept, in bytes.
const MOST: u64 = 24 * 1024 * 1024;
/// Pages say "today"; longer than this nothing is believed.
const STALE: Duration = Duration::from_secs(300);
/// A larger page is not kept.
const LARGEST: usize = 2 * 1024 * 1024;

/// Pages by path, query and language.
#[derive(Clone)]
pub struct Visitors {
    pages: Arc<Cache<String, Arc<Kept>, Weight>>,
    /// Counts up with every fact: what was drawn before one is not shown after it.
    facts: Arc<AtomicU64>,
    /// By whose clock pages are drawn.
    env: Env,
}

struct Kept {
    at: Instant,
    /// When something that it says is no longer so, in seconds since 1970.
    until: i64,
    /// How many there had been when it began to be drawn.
    facts: u64,
    policy: HeaderValue,
    tag: HeaderValue,
    plain: Bytes,
    brotli: Bytes,
}

#[derive(Clone)]
struct Weight;

impl Weighter<String, Arc<Kept>> for Weight {
    fn weight(&self, key: &String, kept: &Arc<Kept>) -> u64 {
        (key.len() + kept.plain.len() + kept.brotli.len() + 200) as u64
    }
}

impl Visitors {
    /// Forgets everything with every fact, and whenever some may have been missed.
    pub fn new(live: &Live, env: Env) -> Self {
        let visitors = Self {
            pages: Arc::new(Cache::with_weighter(1_000, MOST, Weight)),
            facts: Arc::default(),
            env,
        };
        let (mut heard, all) = (live.subscribe(), visitors.clone());
        tokio::spawn(async move {
            while !matches!(heard.recv().await, Err(RecvError::Closed)) {
                all.facts.fetch_add(1, Ordering::AcqRel);
                all.pages.clear();
            }
        });
        visitors
    }

    /// To be asked before a page is drawn, and given back with it.
    pub fn facts(&self) -> u64 {
        self.facts.load(Ordering::Acquire)
    }

    pub fn get(&self, key: &str, headers: &HeaderMap) -> Option<Response> {
        let now = self.env.now().as_second();
        let is_new = |kept: &Arc<Kept>| {
            kept.at.elapsed() < STALE && kept.facts == self.facts() && now < kept.until
        };
        Some(self.pages.get(key).filter(is_new)?.answer(headers))
    }

    /// The page as it is sent; kept, if it is one that all visitors see alike.
    pub async fn keep(
        &self,
        key: String,
        facts: u64,
        headers: &HeaderMap,
        page: Response,
    ) -> Response {
        let (mut head, body) = page.into_parts();
        let until = until(&mut head.headers);
        let alike = head.status == StatusCode::OK
            && !head.headers.contains_key(header::SET_COOKIE)
            && !head.headers.contains_key(header::LOCATION);
        let policy = head.headers.get(header::CONTENT_SECURITY_POLICY).cloned();
        let (true, Some(policy)) = (alike, policy) else {
            return Response::from_parts(head, body);
        };
        let Ok(html) = to_bytes(body, usize::MAX).await else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let kept =
            (html.len() <= LARGEST).then(|| Kept::new(&html, &policy, facts, until)).flatten();
        let Some(kept) = kept.map(Arc::new) else {
            head.headers.remove(header::CONTENT_LENGTH);
            return Response::from_parts(head, Body::from(html));
        };
        // A fact may come between this look and the next line; `get` looks again.
        if self.facts() == facts {
            self.pages.insert(key, kept.clone());
        }
        kept.answer(headers)
    }
}

impl Kept {
    fn new(html: &[u8], policy: &HeaderValue, facts: u64, until: i64) -> Option<Self> {
        let (html, policy) = (std::str::from_utf8(html).ok()?, policy.to_str().ok()?);
        let (before, rest) = policy.split_once("'nonce-")?;
        let (nonce, after) = rest.split_once('\'')?;
        let attribute = format!(" nonce=\"{nonce}\"");
        let hashes = scripts(html, &attribute)
            .map(|script| format!("'sha256-{}' ", BASE64_STANDARD.encode(Sha256::digest(script))));
        // What a hashed script imports is not trusted through it, as it is through a nonce; but scripts
        // are served from nowhere here but the folder that the build filled.
        let after = after.replacen("'strict-dynamic'", "'self'", 1);
        let policy = format!("{before}{}{}", hashes.collect::<String>(), after.trim_start());
        let html = html.replace(&attribute, "");
        let mut brotli = Vec::new();
        // Quality 6: half of what the best saves over the fastest, at a twentieth of its time.
        let mut encoder = brotli::CompressorWriter::new(&mut brotli, 64 * 1024, 6, 20);
        encoder.write_all(html.as_bytes()).ok()?;
        drop(encoder);
        let tag =
            format!("W/\"{}\"", BASE64_STANDARD.encode(&Sha256::digest(html.as_bytes())[..12]));
        Some(Self {
            at: Instant::now(),
            until,
            facts,
            policy: policy.parse().ok()?,
            tag: tag.parse().ok()?,
            plain: html.into(),
            brotli: brotli.into(),
        })
    }

    fn answer(&self, headers: &HeaderMap) -> Response {
        let said = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let known = said(header::IF_NONE_MATCH).is_some_and(|tag| tag == self.tag);
        let takes_brotli = said(header::ACCEPT_ENCODING)
            .is_some_and(|all| all.split(',').any(|one| one.trim() == "br"));
        let mut response = match (known, takes_brotli) {
            (true, _) => StatusCode::NOT_MODIFIED.into_response(),
            (false, true) => ([(header::CONTENT_ENCODING, "br")], Body::from(self.brotli.clone()))
                .into_response(),
            (false, false) => Body::from(self.plain.clone()).into_response(),
        };
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(
            header::VARY,
            HeaderValue::from_static("accept-encoding, accept-language, cookie"),
        );
        headers.insert(header::CONTENT_SECURITY_POLICY, self.policy.clone());
        headers.insert(header::ETAG, self.tag.clone());
        response
    }
}

/// What a page says of itself, and to nobody but us; others are true until somebody does something.
pub fn until(headers: &mut HeaderMap) -> i64 {
    let said = headers.remove(TRUE_UNTIL);
    said.and_then(|second| second.to_str().ok()?.parse().ok()).unwrap_or(i64::MAX)
}

/// What stands in the scripts that carry the nonce. Nobody who wrote text into the page can have known it.
fn scripts<'a>(html: &'a str, nonce: &'a str) -> impl Iterator<Item = &'a str> {
    html.split("<script").skip(1).filter_map(move |rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (script, _) = rest.split_once("</script>")?;
        (attributes.contains(nonce) && !script.is_empty()).then_some(script)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderName;

    const POLICY: &str =
        "default-src 'none'; script-src 'nonce-abc=' 'strict-dynamic'; img-src 'self'";

    fn kept(html: &str) -> Kept {
        let policy = HeaderValue::from_static(POLICY);
        Kept::new(html.as_bytes(), &policy, 0, i64::MAX).expect("a page")
    }

    #[test]
    fn only_scripts_that_carried_the_nonce_may_run() {
        let page = "<script nonce=\"abc=\">ours()</script><p><script>theirs()</script>\
                    <script nonce=\"guess\">theirs()</script>";
        let kept = kept(page);
        let ours = BASE64_STANDARD.encode(Sha256::digest("ours()"));
        assert_eq!(
            kept.policy,
            format!("default-src 'none'; script-src 'sha256-{ours}' 'self'; img-src 'self'")
        );
        assert!(kept.plain.starts_with(b"<script>ours()"));
    }

    #[test]
    fn who_has_the_page_is_not_sent_it_again() {
        let kept = kept("<p>Hei</p>");
        let mut headers = HeaderMap::new();
        assert_eq!(kept.answer(&headers).status(), StatusCode::OK);
        headers.insert(header::IF_NONE_MATCH, kept.tag.clone());
        assert_eq!(kept.answer(&headers).status(), StatusCode::NOT_MODIFIED);
    }

    #[tokio::test]
    async fn a_page_drawn_before_a_fact_is_not_kept_after_it() {
        let visitors = Visitors::new(&Live::default(), Env::system());
        let page = || ([(header::CONTENT_SECURITY_POLICY, POLICY)], "<p>Hei</p>").into_response();
        let none = HeaderMap::new();
        let drawn_after = visitors.facts();
        visitors.facts.fetch_add(1, Ordering::AcqRel);
        visitors.keep("/".into(), drawn_after, &none, page()).await;
        assert!(visitors.get("/", &none).is_none());
        visitors.keep("/".into(), visitors.facts(), &none, page()).await;
        assert!(visitors.get("/", &none).is_some());
        // As when it was put in just after everything was forgotten.
        visitors.facts.fetch_add(1, Ordering::AcqRel);
        assert!(visitors.get("/", &none).is_none());
    }

    #[tokio::test]
    async fn what_may_have_been_missed_is_forgotten() {
        let live = Live::default();
        let visitors = Visitors::new(&live, Env::system());
        let page = ([(header::CONTENT_SECURITY_POLICY, POLICY)], "<p>Hei</p>").into_response();
        let none = HeaderMap::new();
        visitors.keep("/".into(), visitors.facts(), &none, page).await;
        assert!(visitors.get("/", &none).is_some());
        live.resync(uuid::Uuid::nil());
        while visitors.get("/", &none).is_some() {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn what_time_makes_untrue_is_not_shown_from_then_on() {
        let now = Env::system().now().as_second();
        for (until, shown) in [(now - 1, false), (now, false), (now + 3600, true)] {
            let visitors = Visitors::new(&Live::default(), Env::system());
            let policy = (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
            let said = [policy, (HeaderName::from_static(TRUE_UNTIL), HeaderValue::from(until))];
            let page = (said, "<p>Svar før kl. 12</p>").into_response();
            let none = HeaderMap::new();
            let sent = visitors.keep("/".into(), visitors.facts(), &none, page).await;
            assert!(!sent.headers().contains_key(TRUE_UNTIL), "it is between us");
            assert_eq!(visitors.get("/", &none).is_some(), shown, "{}", until - now);
        }
    }
}
