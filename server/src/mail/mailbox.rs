//! `/utvikling/post`: what would have been sent, on a server that sends nothing. Never there once one does.

use crate::plain::escape;
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
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

async fn list(State((ctx, css)): State<(Ctx, String)>) -> Result<Response, StatusCode> {
    let letters = service::newest(&ctx, MOST).await.map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
    let rows: String = letters
        .iter()
        .enumerate()
        .map(|(n, (day, queued))| {
            let mail = queued.letter.mail(queued.lang, &ctx.partnership);
            let (open, to, subject) = (if n == 0 { " open" } else { "" }, escape(&queued.recipient), escape(&mail.subject));
            format!(
                "<li><details{open}><summary class=\"spread\"><b class=\"mail-subject\">{subject}</b><span class=\"soft small\">til {to}, {day}</span></summary>\
                 <iframe class=\"mail-frame\" title=\"{subject}\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" src=\"/utvikling/post/{}\" loading=\"lazy\"></iframe>\
                 <details><summary class=\"small soft\">Som ren tekst</summary><pre class=\"mail-text\">{}</pre></details></details></li>",
                queued.id,
                escape(&mail.text)
            )
        })
        .collect();
    let empty = if rows.is_empty() {
        "<p class=\"soft\">Ingen brev ennå. Be om en kode, så kommer det et hit.</p>"
    } else {
        ""
    };
    let (name, hue) = (escape(&ctx.partnership.name), ctx.partnership.hue);
    let page = format!(
        "<!doctype html><html lang=\"nb\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>Utgående post · {name}</title><link rel=\"icon\" href=\"/tegning/{hue}/favicon.svg\" type=\"image/svg+xml\"><link rel=\"stylesheet\" href=\"{css}\"></head>\
         <body><main class=\"wrap\"><header class=\"page-head\"><h1>Utgående post</h1>\
         <p class=\"lead\">Ingen e-posttjener er satt opp, så disse brevene ligger her i stedet for å bli sendt. Siden forsvinner når den er på plass.</p>\
         <p><a href=\"/\">Til forsiden</a></p></header>{empty}<ul class=\"plain-list\">{rows}</ul></main></body></html>"
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
