//! The one cookie of a session, and the one of a visitor's language. Nothing else is kept in a browser.

use axum::http::{HeaderValue, header::SET_COOKIE};
use domain::{Ctx, Lang};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

/// The language that someone without a session chose.
pub const LANG: &str = "lang";

/// The longest that browsers keep a cookie; the session itself is ended by the server.
const LONGEST: u32 = 400 * 24 * 60 * 60;

/// On https the prefix makes the browser promise that no other host and no plain http has set it.
pub fn name(public_url: &str) -> &'static str {
    if is_https(public_url) { "__Host-session" } else { "session" }
}

/// Signs this browser in.
pub fn set(token: &str) {
    keep(|url| format!("{}={token}; Max-Age={LONGEST}; HttpOnly", name(url)));
}

/// Signs this browser out.
pub fn clear() {
    keep(|url| format!("{}=; Max-Age=0; HttpOnly", name(url)));
}

/// Remembers a visitor's language.
pub fn remember(lang: Lang) {
    keep(|_| format!("{LANG}={}; Max-Age={LONGEST}", lang.as_str()));
}

fn keep(cookie: impl FnOnce(&str) -> String) {
    let url = &expect_context::<Ctx>().partnership.public_url;
    let secure = if is_https(url) { "; Secure" } else { "" };
    let text = format!("{}; Path=/; SameSite=Lax{secure}", cookie(url));
    if let Ok(value) = HeaderValue::from_str(&text) {
        expect_context::<ResponseOptions>().append_header(SET_COOKIE, value);
    }
}

fn is_https(public_url: &str) -> bool {
    public_url.starts_with("https://")
}
