//! A small page in our own clothes, for when the app can draw none.

use app::{error::AppError, shell::Assets};
use axum::{
    http::{StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use domain::{Error, Lang, Partnership, texts};
use leptos::server_fn::error::FromServerFnError;
use std::sync::Arc;

const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'";

texts! {
    cannot_answer { nb: "Vi får ikke svart akkurat nå", nn: "Vi får ikkje svart akkurat no", en: "We cannot answer just now" }
    come_back {
        nb: "Vent litt, og last siden på nytt. Har du skrevet noe, sender nettleseren det en gang til.",
        nn: "Vent litt, og last sida på nytt. Har du skrive noko, sender nettlesaren det ein gong til.",
        en: "Wait a little, and reload the page. If you had written something, your browser sends it again.",
    }
    not_whole { nb: "Vi fikk bare begynnelsen", nn: "Vi fekk berre byrjinga", en: "We only got the beginning" }
    send_again {
        nb: "Resten kom ikke fram i tide, så vi har ikke gjort noe med det. Sjekk at du har nett. Last så siden på nytt, så sender nettleseren det en gang til.",
        nn: "Resten kom ikkje fram i tide, så vi har ikkje gjort noko med det. Sjekk at du har nett. Last så sida på nytt, så sender nettlesaren det ein gong til.",
        en: "The rest did not arrive in time, so we have done nothing with it. Check that you are online. Then reload the page, and your browser sends it again.",
    }
    from_elsewhere { nb: "Dette ble sendt fra et annet nettsted", nn: "Dette vart sendt frå ein annan nettstad", en: "This was sent from another website" }
    do_it_here {
        nb: "Derfor har vi ikke gjort noe med det. Åpne siden her hos oss, og gjør det på nytt der.",
        nn: "Difor har vi ikkje gjort noko med det. Opne sida her hos oss, og gjer det på nytt der.",
        en: "So we have done nothing with it. Open the page here with us, and do it again there.",
    }
    to_front { nb: "Til forsiden", nn: "Til framsida", en: "To the front page" }
}

/// What such a page needs to know.
#[derive(Clone)]
pub struct Plain {
    /// The partnership's name and the links to the style, as HTML.
    name: Arc<str>,
    links: Arc<str>,
}

impl Plain {
    pub fn new(assets: &Assets, place: &Partnership) -> Self {
        let sheets: String = [Some(&assets.css), assets.theme.as_ref()]
            .into_iter()
            .flatten()
            .map(|sheet| format!("<link rel=\"stylesheet\" href=\"{sheet}\">"))
            .collect();
        let icon = format!("/tegning/{}/favicon.svg", place.hue);
        let icon = format!("<link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\">");
        Self { name: escape(&place.name).into(), links: (icon + &sheets).into() }
    }

    /// The database, or something else that we need, does not answer.
    pub fn away(&self, uri: &Uri, lang: Lang) -> Response {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        if uri.path().starts_with("/api/") {
            return (status, AppError(Error::Unavailable).ser()).into_response();
        }
        self.page(status, lang, cannot_answer(lang), come_back(lang))
    }

    /// A form of which the end never came.
    pub fn too_slow(&self, uri: &Uri, lang: Lang) -> Response {
        let status = StatusCode::REQUEST_TIMEOUT;
        if uri.path().starts_with("/api/") {
            return (status, AppError(Error::Unavailable).ser()).into_response();
        }
        self.page(status, lang, not_whole(lang), send_again(lang))
    }

    /// A form that somebody else's page has sent.
    pub fn not_from_here(&self, lang: Lang) -> Response {
        self.page(StatusCode::FORBIDDEN, lang, from_elsewhere(lang), do_it_here(lang))
    }

    fn page(&self, status: StatusCode, lang: Lang, title: &str, more: &str) -> Response {
        let Self { name, links } = self;
        let (code, onward) = (lang.as_str(), to_front(lang));
        let html = format!(
            "<!doctype html><html lang=\"{code}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta name=\"color-scheme\" content=\"light dark\"><meta name=\"robots\" content=\"noindex\">\
             <title>{title} · {name}</title>{links}</head>\
             <body><main class=\"wrap\"><div class=\"page-head flow\"><h1>{title}</h1><p class=\"lead\">{more}</p>\
             <p class=\"cluster\"><a class=\"btn primary\" href=\"/\">{onward}</a></p></div></main></body></html>"
        );
        let said = [(header::CONTENT_SECURITY_POLICY, POLICY), (header::CACHE_CONTROL, "no-store")];
        (status, said, Html(html)).into_response()
    }
}

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
