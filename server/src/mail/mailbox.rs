//! `/utvikling/post`: what would have been sent, on a server that sends nothing. Never there once one does.

use super::texts as t;
use crate::{plain::escape, viewer::spoken};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::map_response,
    response::{Html, IntoResponse, Response},
    routing::get,
};
use domain::{Ctx, mail::service};
use uuid::Uuid;

/// The page shows this many.
const MOST: i64 = 100;

/// The list draws our style and frames the letters; a letter brings its styles along and nothing else.
const LIST: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'";
const LETTER: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/// `css` is the address of the style that all pages have.
pub fn routes(ctx: Ctx, css: String) -> Router {
    Router::new()
        .route("/utvikling/post", get(list))
        .route("/utvikling/post/{id}", get(letter))
        .with_state((ctx, css))
        .layer(map_response(hidden))
}

async fn hidden(mut response: Response) -> Response {
    response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    response
}

async fn list(
    State((ctx, css)): State<(Ctx, String)>,
    headers: HeaderMap,
) -> Result<Response, StatusCode> {
    let l = spoken(&headers);
    let letters = service::newest(&ctx, MOST).await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    let rows: String = letters
        .iter()
        .enumerate()
        .map(|(n, (day, queued))| {
            let mail = queued.letter.mail(queued.lang, &ctx.partnership);
            let (open, subject) = (if n == 0 { " open" } else { "" }, escape(&mail.subject));
            let (to, as_text) = (t::to(l, &escape(&queued.recipient), day), t::as_text(l));
            format!(
                "<li><details{open}><summary class=\"spread\"><b class=\"mail-subject\">{subject}</b><span class=\"soft small\">{to}</span></summary>\
                 <iframe class=\"mail-frame\" title=\"{subject}\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" src=\"/utvikling/post/{}\" loading=\"lazy\"></iframe>\
                 <details><summary class=\"small soft\">{as_text}</summary><pre class=\"mail-text\">{}</pre></details></details></li>",
                queued.id,
                escape(&mail.text)
            )
        })
        .collect();
    let empty = if rows.is_empty() {
        format!("<p class=\"soft\">{}</p>", t::none_yet(l))
    } else {
        String::new()
    };
    let (lang, title, lead, to_front) = (l.as_str(), t::title(l), t::lead(l), t::to_front(l));
    let (name, hue) = (escape(&ctx.partnership.name), ctx.partnership.hue);
    let page = format!(
        "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{title} · {name}</title><link rel=\"icon\" href=\"/tegning/{hue}/favicon.svg\" type=\"image/svg+xml\"><link rel=\"stylesheet\" href=\"{css}\"></head>\
         <body><main class=\"wrap\"><header class=\"page-head\"><h1>{title}</h1>\
         <p class=\"lead\">{lead}</p><p><a href=\"/\">{to_front}</a></p></header>{empty}<ul class=\"plain-list\">{rows}</ul></main></body></html>"
    );
    Ok(([(header::CONTENT_SECURITY_POLICY, LIST), (header::CACHE_CONTROL, "no-store")], Html(page))
        .into_response())
}

async fn letter(
    State((ctx, _)): State<(Ctx, String)>,
    Path(id): Path<Uuid>,
) -> Result<Response, StatusCode> {
    let queued = service::one(&ctx, id).await.map_err(|_| StatusCode::NOT_FOUND)?;
    let html = queued.letter.mail(queued.lang, &ctx.partnership).html;
    // Links open beside the mailbox, not in its frame.
    let html = html.replacen("<head>", "<head><base target=\"_blank\">", 1);
    Ok((
        [(header::CONTENT_SECURITY_POLICY, LETTER), (header::CACHE_CONTROL, "no-store")],
        Html(html),
    )
        .into_response())
}
