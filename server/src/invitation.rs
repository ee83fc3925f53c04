//! What of invitations is no page: the letter as it will look, and the press of a mail program's own button.

use crate::refusal::status;
use app::request::Client;
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderValue, Method, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Response},
};
use domain::{Ctx, Lang, Result, account::Viewer, events::service};

/// A letter brings its styles along and nothing else; it is framed by our own page.
const LETTER: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
/// `List-Unsubscribe=One-Click`, in whichever form it is sent.
const MOST: usize = 4 * 1024;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The letter about the event of a slug.
    Letter(String),
    /// No more of these (RFC 8058), by the secret of a link.
    Stop(String),
}

/// Our own forms on the page of a link are posted with their verb as the query, and are none of these.
pub fn wanted(request: &Request) -> Option<Wanted> {
    let (uri, one) = (request.uri(), |part: &str| !part.is_empty() && !part.contains('/'));
    if *request.method() == Method::POST {
        let secret = uri.path().strip_prefix("/avmeld/").filter(|secret| one(secret))?;
        let ours = uri.query().is_some_and(|query| query.starts_with("/api/"));
        return (!ours).then(|| Wanted::Stop(secret.into()));
    }
    let slug = uri.path().strip_prefix("/arrangementer/")?.strip_suffix("/inviter/brev")?;
    (*request.method() == Method::GET && one(slug)).then(|| Wanted::Letter(slug.into()))
}

pub async fn answer(ctx: &Ctx, wanted: Wanted, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let answer = match wanted {
        Wanted::Letter(slug) => letter(ctx, &slug, &head).await,
        Wanted::Stop(secret) => stop(ctx, &secret, &head, body).await,
    };
    answer.unwrap_or_else(|error| status(error).into_response())
}

async fn letter(ctx: &Ctx, slug: &str, head: &Parts) -> Result<Response> {
    let viewer = head.extensions.get::<Viewer>().cloned().unwrap_or_default();
    let lang = head.extensions.get::<Lang>().copied().unwrap_or_default();
    let query = head.uri.query().unwrap_or_default();
    let personal = form_urlencoded::parse(query.as_bytes())
        .find_map(|(name, value)| (name == "personal").then(|| value.into_owned()))
        .unwrap_or_default();
    let mail = service::invitation_preview(ctx, &viewer, lang, slug, &personal).await?;
    let said = [(header::CONTENT_SECURITY_POLICY, LETTER), (header::CACHE_CONTROL, "no-store")];
    let mut response = (said, Html(mail.html)).into_response();
    response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    Ok(response)
}

/// Answered with a plain yes: nobody reads it, and a redirect is not followed.
async fn stop(ctx: &Ctx, secret: &str, head: &Parts, body: Body) -> Result<Response> {
    let client = head.extensions.get::<Client>().map(|client| client.0.clone());
    let body = to_bytes(body, MOST).await.unwrap_or_default();
    if !String::from_utf8_lossy(&body).contains("One-Click") {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    }
    let client = client.unwrap_or_else(|| "unknown".into());
    service::stop_invitations(ctx, secret, &client).await?;
    Ok(StatusCode::OK.into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_these_two_are_ours() {
        let (letter, stop) =
            (Some(Wanted::Letter("restene".into())), Some(Wanted::Stop("abc".into())));
        for (method, path, expected) in [
            ("GET", "/arrangementer/restene/inviter/brev?personal=Hei", letter),
            ("GET", "/arrangementer/restene/inviter", None),
            ("GET", "/arrangementer//inviter/brev", None),
            ("POST", "/arrangementer/restene/inviter/brev", None),
            ("POST", "/avmeld/abc", stop),
            ("POST", "/avmeld/abc?/api/events/stop_invitations", None),
            ("POST", "/avmeld/", None),
            ("POST", "/avmeld/a/b", None),
            ("GET", "/avmeld/abc", None),
        ] {
            let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
            assert_eq!(wanted(&request), expected, "{method} {path}");
        }
    }
}
