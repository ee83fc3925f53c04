//! `GET /arrangementer.ics`, `/arrangementer/{slug}.ics` and `/kalender/{token}.ics`: events as calendars want them.

use crate::refusal::hidden;
use app::request::Client;
use axum::{
    Extension,
    extract::{Path, Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    Ctx,
    account::Viewer,
    events::{calendar::CONTENT_TYPE, service},
};

/// Programs come back as often as they like. What a Pådriver may see beyond others is kept by nobody.
const FIVE_MINUTES: &str = "public, max-age=300";
const NEVER: &str = "private, no-cache";

/// All events, or the one of a slug.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    All,
    One(String),
}

/// Whether a calendar is asked for. A route cannot say it: its parts are whole, and this one ends in `.ics`.
pub fn wanted(request: &Request) -> Option<Wanted> {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return None;
    }
    let name = request.uri().path().strip_prefix("/arrangementer")?.strip_suffix(".ics")?;
    match name.strip_prefix('/') {
        None => name.is_empty().then_some(Wanted::All),
        Some(slug) => (!slug.is_empty() && !slug.contains('/')).then(|| Wanted::One(slug.into())),
    }
}

pub async fn answer(ctx: &Ctx, viewer: &Viewer, wanted: Wanted) -> Response {
    let (slug, name) = match wanted {
        Wanted::All => (None, "arrangementer".to_owned()),
        Wanted::One(slug) => (Some(slug.clone()), slug),
    };
    match service::calendar(ctx, slug.as_deref(), viewer).await {
        Ok(text) => {
            let kept = if viewer.0.is_none() { FIVE_MINUTES } else { NEVER };
            let said = [
                (header::CONTENT_TYPE, CONTENT_TYPE),
                (header::CACHE_CONTROL, kept),
                (header::VARY, "accept-encoding, cookie"),
            ];
            let mut response = (said, text).into_response();
            // A slug that was found is plain letters.
            let file = HeaderValue::from_str(&format!("inline; filename=\"{name}.ics\""));
            if let Ok(file) = file {
                response.headers_mut().insert(header::CONTENT_DISPOSITION, file);
            }
            response
        }
        Err(error) => hidden(error).into_response(),
    }
}

/// `GET /kalender/{token}.ics`: what somebody said yes or maybe to. The address is the secret.
pub async fn personal(
    State(ctx): State<Ctx>,
    Extension(Client(client)): Extension<Client>,
    Path(file): Path<String>,
) -> Response {
    let Some(token) = file.strip_suffix(".ics") else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match service::feed(&ctx, token, &client).await {
        Ok(text) => {
            let said = [
                (header::CONTENT_TYPE, CONTENT_TYPE),
                (header::CACHE_CONTROL, NEVER),
                (header::CONTENT_DISPOSITION, "inline; filename=\"kalender.ics\""),
                (header::HeaderName::from_static("x-robots-tag"), "noindex"),
            ];
            (said, text).into_response()
        }
        Err(error) => hidden(error).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    #[test]
    fn only_what_ends_in_ics_is_a_calendar() {
        let one = |slug: &str| Some(Wanted::One(slug.to_owned()));
        for (method, path, expected) in [
            ("GET", "/arrangementer.ics", Some(Wanted::All)),
            ("HEAD", "/arrangementer.ics?v=2", Some(Wanted::All)),
            ("GET", "/arrangementer/restene.ics", one("restene")),
            ("GET", "/arrangementer/restene", None),
            ("GET", "/arrangementer/.ics", None),
            ("GET", "/arrangementer/a/b.ics", None),
            ("GET", "/arrangementerne.ics", None),
            ("POST", "/arrangementer.ics", None),
        ] {
            let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
            assert_eq!(wanted(&request), expected, "{method} {path}");
        }
    }
}
