//! Asking the server for a page, as a browser does, and taking from it the part that is drawn.

use crate::error::AppError;
use domain::Error;
use gloo_net::http::{Request, Response};
use leptos::web_sys::{Document, DomParser, Element, RequestCache, SupportedType, UrlSearchParams};

/// What the server drew.
#[derive(Clone)]
pub struct Drawing {
    /// The document's whole title.
    pub title: String,
    pub html: String,
}

/// A drawing, and the address it has if that is not the one that was asked for.
pub type Answer = (Drawing, Option<String>);

/// What comes of a form that was sent.
pub enum Sent {
    Drawn(Answer),
    /// A page that has more to it than a drawing: it is to be loaded.
    Elsewhere(String),
}

pub async fn fetch(address: &str) -> Result<Answer, AppError> {
    let answer = Request::get(address).cache(RequestCache::NoStore).send().await;
    read(&answer.map_err(unavailable)?).await
}

/// Sends a form where it says. A refusal is a drawing too, with what was typed.
pub async fn post(address: &str, body: UrlSearchParams) -> Result<Sent, AppError> {
    let request = Request::post(address).body(body).map_err(unavailable)?;
    let answer = request.send().await.map_err(unavailable)?;
    match read(&answer).await {
        Ok(answer) => Ok(Sent::Drawn(answer)),
        Err(_) if answer.redirected() => Ok(Sent::Elsewhere(answer.url())),
        Err(error) => Err(error),
    }
}

async fn read(answer: &Response) -> Result<Answer, AppError> {
    let text = answer.text().await.map_err(unavailable)?;
    let page = document_of(&text).ok_or(AppError(Error::Unavailable))?;
    let drawn = page.get_element_by_id("drawn").ok_or(AppError(Error::Unavailable))?;
    let moved = answer.redirected().then(|| path_of(&answer.url())).flatten();
    Ok((Drawing { title: page.title(), html: drawn.inner_html() }, moved))
}

fn unavailable<E>(_: E) -> AppError {
    AppError(Error::Unavailable)
}

/// An address without the place it is at: `/padrivere?q=it`.
pub fn path_of(url: &str) -> Option<String> {
    let rest = url.split_once("://")?.1;
    Some(rest.find('/').map_or("/", |start| &rest[start..]).to_owned())
}

fn document_of(html: &str) -> Option<Document> {
    DomParser::new().ok()?.parse_from_string(html, SupportedType::TextHtml).ok()
}

/// The elements of a drawing, in a body of their own.
pub fn parse(html: &str) -> Option<Element> {
    Some(document_of(html)?.body()?.into())
}
