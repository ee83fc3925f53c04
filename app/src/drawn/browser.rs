//! Taking a drawing over, going on to the next, and following what changes.

use super::news::{News, NewsBar};
use super::{morph::morph, texts as t};
use crate::{
    address::with_query,
    error::AppError,
    lang::lang,
    pages::Page,
    partnership::partnership,
    ui::{shown, toasts},
};
use domain::Error;
use gloo_net::http::Request;
use leptos::{
    ev::{Event, SubmitEvent},
    html,
    prelude::*,
    task::spawn_local,
    wasm_bindgen::JsCast,
    web_sys::{DomParser, Element, FormData, HtmlFormElement, RequestCache, SupportedType, js_sys},
};
use leptos_meta::Title;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
    location::Location,
};
use std::{collections::VecDeque, time::Duration};

/// While one types, the page follows this much later.
const PAUSE: Duration = Duration::from_millis(120);

/// So many pages are at once there again when one goes back.
const KEPT: usize = 20;

/// What the server drew.
#[derive(Clone)]
struct Drawing {
    title: String,
    html: String,
}

#[derive(Clone, Copy)]
struct Shelf {
    /// What the document was called when it came.
    came_as: StoredValue<Option<String>>,
    kept: StoredValue<VecDeque<(String, Drawing)>>,
}

/// Before anything else gives the document a title.
pub fn provide() {
    provide_context(Shelf {
        came_as: StoredValue::new(Some(document().title())),
        kept: StoredValue::default(),
    });
}

impl Shelf {
    fn get(&self, address: &str) -> Option<Drawing> {
        self.kept.with_value(|kept| {
            kept.iter().find(|(of, _)| of == address).map(|(_, drawing)| drawing.clone())
        })
    }

    fn put(&self, address: &str, drawing: Drawing) {
        self.kept.update_value(|kept| {
            kept.retain(|(of, _)| of != address);
            kept.push_front((address.to_owned(), drawing));
            kept.truncate(KEPT);
        });
    }
}

/// The part of a page that the server drew, or draws now.
pub async fn drawn(page: Page) -> AnyView {
    let (shelf, here) = (expect_context::<Shelf>(), use_location());
    let address = untrack(|| address(&here));
    let hydrating = Owner::current_shared_context().is_some_and(|page| page.during_hydration());
    let came_as = shelf.came_as.try_update_value(Option::take).flatten();
    if hydrating {
        let drawing = Drawing { title: came_as.unwrap_or_default(), html: String::new() };
        return view! { <Drawn page drawing stale=false /> }.into_any();
    }
    if let Some(drawing) = shelf.get(&address) {
        return view! { <Drawn page drawing stale=true /> }.into_any();
    }
    match fetch(&address).await {
        Ok((drawing, _)) => {
            shelf.put(&address, drawing.clone());
            view! { <Drawn page drawing stale=false /> }.into_any()
        }
        Err(error) => shown(Err::<(), _>(error), |()| ()),
    }
}

/// `stale`: shown at once, and asked for again.
#[component]
fn Drawn(page: Page, drawing: Drawing, stale: bool) -> impl IntoView {
    let (l, here) = (lang(), use_location());
    let (shelf, said) = (expect_context::<Shelf>(), toasts());
    let title = RwSignal::new(bare(&drawing.title));
    let element = NodeRef::<html::Div>::new();
    let news = News::of(page);
    let path = here.pathname;
    let kind = kind(&path.get_untracked());
    let now = move || (address(&here), news.told.get());
    let shown = StoredValue::new((!stale).then(|| untrack(&now)));
    let asked = StoredValue::new(0_u32);
    let go = use_navigate();
    Effect::new(move || {
        let now = now();
        // The page as it came is there already; another kind of page is not ours to draw.
        let there = shown.with_value(|shown| shown.as_ref() == Some(&now));
        if there || path.with(|path| self::kind(path) != kind) {
            return;
        }
        let address = now.0.clone();
        shown.set_value(Some(now));
        asked.update_value(|asked| *asked = asked.wrapping_add(1));
        let (this, go) = (asked.get_value(), go.clone());
        spawn_local(async move {
            let answer = fetch(&address).await;
            // Only the last question's answer is shown, and only where the page still stands.
            if asked.try_get_value() != Some(this) {
                return;
            }
            let (drawing, moved) = match answer {
                Ok(answer) => answer,
                Err(_) => return said.say(t::no_answer(l)),
            };
            title.set(bare(&drawing.title));
            if let Some((old, new)) = element.get_untracked().zip(parse(&drawing.html)) {
                morph(&old, &new);
            }
            shelf.put(&address, drawing);
            if let Some(moved) = moved {
                go(&moved, NavigateOptions { replace: true, ..NavigateOptions::default() });
            }
        });
    });
    view! {
        <Title text=move || title.get() />
        <NewsBar news />
        <div
            id="drawn"
            class="drawn"
            node_ref=element
            on:input=follow()
            on:submit=search()
            inner_html=drawing.html
        ></div>
    }
}

/// The address a page is asked for under, and known by.
fn address(here: &Location) -> String {
    let (path, query) = (here.pathname.get(), here.search.get());
    match query.trim_start_matches('?') {
        "" => path,
        query => format!("{path}?{query}"),
    }
}

/// Pages of a kind draw each other's addresses: one person's, and the next one's.
fn kind(path: &str) -> (String, usize) {
    let mut parts = path.trim_matches('/').split('/');
    (parts.next().unwrap_or_default().to_owned(), parts.count())
}

/// A document's title ends with the place's name, and is given it again by what sets titles.
fn bare(title: &str) -> String {
    let name = &partnership().name;
    match title.strip_suffix(name.as_str()) {
        Some(rest) => rest.trim_end_matches(" · ").to_owned(),
        None => title.to_owned(),
    }
}

/// Asks the server for a page, and where that is now if it has moved.
async fn fetch(address: &str) -> Result<(Drawing, Option<String>), AppError> {
    let unavailable = |_| AppError(Error::Unavailable);
    let answer =
        Request::get(address).cache(RequestCache::NoStore).send().await.map_err(unavailable)?;
    let text = answer.text().await.map_err(unavailable)?;
    let page = document_of(&text).ok_or(AppError(Error::Unavailable))?;
    let drawn = page.get_element_by_id("drawn").ok_or(AppError(Error::Unavailable))?;
    let moved = answer.redirected().then(|| path_of(&answer.url())).flatten();
    Ok((Drawing { title: page.title(), html: drawn.inner_html() }, moved))
}

fn path_of(url: &str) -> Option<String> {
    let rest = url.split_once("://")?.1;
    Some(rest.find('/').map_or("/", |start| &rest[start..]).to_owned())
}

fn document_of(html: &str) -> Option<leptos::web_sys::Document> {
    DomParser::new().ok()?.parse_from_string(html, SupportedType::TextHtml).ok()
}

fn parse(html: &str) -> Option<Element> {
    Some(document_of(html)?.body()?.into())
}

/// What is typed into a search is followed by the address, and the address by the page.
fn follow() -> impl FnMut(Event) + 'static {
    let go = use_navigate();
    // Only the last of several letters in a row is followed.
    let letters = StoredValue::new(0_u32);
    move |event| {
        let Some(form) = search_form(&event) else { return };
        letters.update_value(|letters| *letters = letters.wrapping_add(1));
        let (this, go) = (letters.get_value(), go.clone());
        let follow = move || {
            if letters.try_get_value() == Some(this) {
                go(
                    &asks_for(&form),
                    NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() },
                );
            }
        };
        set_timeout(follow, PAUSE);
    }
}

/// A search that is sent needs no new document either.
fn search() -> impl FnMut(SubmitEvent) + 'static {
    let go = use_navigate();
    move |event| {
        if let Some(form) = search_form(&event) {
            event.prevent_default();
            go(&asks_for(&form), NavigateOptions { scroll: false, ..NavigateOptions::default() });
        }
    }
}

/// The form an event happened in, if it asks and changes nothing.
fn search_form(event: &Event) -> Option<HtmlFormElement> {
    let form = event.target()?.dyn_into::<Element>().ok()?.closest("form").ok()??;
    form.dyn_into::<HtmlFormElement>().ok().filter(|form| form.method() == "get")
}

/// Where a browser would go with what the form says; what says nothing is left out.
fn asks_for(form: &HtmlFormElement) -> String {
    let data = FormData::new_with_form(form).ok();
    let entries = data.and_then(|data| js_sys::try_iter(&data).ok().flatten());
    let pairs: Vec<(String, String)> = entries
        .into_iter()
        .flatten()
        .filter_map(|pair| {
            let pair = js_sys::Array::from(&pair.ok()?);
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?.trim_start().to_owned()))
        })
        .collect();
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    with_query(&path_of(&form.action()).unwrap_or_default(), &pairs)
}
