//! Taking a drawing over, going on to the next, and following what changes.

use super::{
    fetch::{Answer, Drawing, Sent, fetch, parse, post},
    focus::{Stood, to_the_answer},
    forms::{asks_for, follow, is_search, said_by},
    morph::{Typed, morph},
    news::{News, NewsBar},
    press::press,
    texts as t,
};
use crate::{
    lang::lang,
    layout::Arrival,
    pages::Page,
    partnership::partnership,
    ui::{shown, toasts},
};
use leptos::{
    ev::SubmitEvent, html, prelude::*, task::spawn_local, wasm_bindgen::JsCast,
    web_sys::HtmlFormElement,
};
use leptos_meta::Title;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate},
    location::Location,
};
use std::collections::VecDeque;

/// So many pages are at once there again when one goes back.
const KEPT: usize = 20;

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
    let arrival = expect_context::<Arrival>();
    let title = RwSignal::new(bare(&drawing.title));
    let element = NodeRef::<html::Div>::new();
    let news = News::of(page);
    let (path, at) = (here.pathname, here.clone());
    let kind = kind(&path.get_untracked());
    let now = move || (address(&here), news.told.get());
    let shown = StoredValue::new((!stale).then(|| untrack(&now)));
    let asked = StoredValue::new(0_u32);
    // News that come while a form is under way wait: they are often its own, and its answer knows more.
    let sending = StoredValue::new(0_u32);
    let go = use_navigate();
    let show = {
        let go = go.clone();
        move |address: &str, (drawing, moved): Answer, typed: Typed| {
            title.set(bare(&drawing.title));
            if let Some((old, new)) = element.get_untracked().zip(parse(&drawing.html)) {
                let stood = Stood::on(&old);
                morph(&old, &new, typed);
                stood.goes_on();
            }
            let here = path.get_untracked();
            arrival.stands_at(here.clone());
            shelf.put(moved.as_deref().unwrap_or(address), drawing);
            if let Some(moved) = moved.filter(|moved| moved != address) {
                // Where the page stays the same, one stays where one was on it.
                let scroll = moved.split('?').next() != Some(here.as_str());
                go(&moved, NavigateOptions { replace: true, scroll, ..NavigateOptions::default() });
            }
        }
    };
    let ask = move || {
        asked.update_value(|asked| *asked = asked.wrapping_add(1));
        asked.get_value()
    };
    // Only the last question's answer is shown, and only where the page still stands.
    let last = move |this| asked.try_get_value() == Some(this);
    let shows = show.clone();
    Effect::new(move || {
        let now = now();
        // The page as it came is there already; another kind of page is not ours to draw.
        let there = shown.with_value(|shown| shown.as_ref() == Some(&now));
        if there || sending.get_value() > 0 || path.with(|path| self::kind(path) != kind) {
            return;
        }
        let address = now.0.clone();
        shown.set_value(Some(now));
        let (this, show) = (ask(), shows.clone());
        spawn_local(async move {
            let answer = fetch(&address).await;
            match answer {
                _ if !last(this) => {}
                Ok(answer) => show(&address, answer, Typed::Kept),
                Err(_) => said.say(t::no_answer(l)),
            }
        });
    });
    let send = move |form: HtmlFormElement, event: &SubmitEvent| {
        if form.has_attribute("aria-busy") {
            return;
        }
        let _ = form.set_attribute("aria-busy", "true");
        let (body, there) = (said_by(&form, event), form.action());
        let (this, show, address) = (ask(), show.clone(), untrack(|| address(&at)));
        let before = news.told.get_untracked();
        sending.update_value(|sending| *sending += 1);
        spawn_local(async move {
            let answer = post(&there, body).await;
            let _ = form.remove_attribute("aria-busy");
            sending.try_update_value(|sending| *sending -= 1);
            match answer {
                Ok(Sent::Drawn(answer)) if last(this) => {
                    // What the answer shows is what the address shows now.
                    let (moved, told) = (answer.1.clone(), news.told.get_untracked());
                    let now = moved.clone().unwrap_or_else(|| address.clone());
                    show(&address, answer, Typed::Sent);
                    shown.set_value(Some((now.clone(), told)));
                    if let Some(page) = element.get_untracked() {
                        to_the_answer(&page, moved.is_some());
                    }
                    // What came meanwhile may be somebody else's, and newer than the answer.
                    if moved.is_some() && told != before {
                        let this = ask();
                        match fetch(&now).await {
                            Ok(answer) if last(this) => show(&now, answer, Typed::Kept),
                            _ => {}
                        }
                    }
                }
                Ok(Sent::Drawn(_)) => {}
                Ok(Sent::Elsewhere(url)) => drop(window().location().assign(&url)),
                Err(_) => said.say(t::not_sent(l)),
            }
        });
    };
    view! {
        <Title text=move || title.get() />
        <NewsBar news />
        <div
            id="drawn"
            class="drawn"
            node_ref=element
            on:input=follow()
            on:click=press(said)
            on:submit=submit(send)
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

/// A search goes to its address; any other form is sent, and the page becomes what the answer shows.
fn submit(
    send: impl Fn(HtmlFormElement, &SubmitEvent) + 'static,
) -> impl FnMut(SubmitEvent) + 'static {
    let go = use_navigate();
    move |event| {
        let form = event.target().and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form else { return };
        if is_search(&form) {
            event.prevent_default();
            go(&asks_for(&form), NavigateOptions { scroll: false, ..NavigateOptions::default() });
        } else if form.enctype() == "application/x-www-form-urlencoded" {
            event.prevent_default();
            send(form, &event);
        }
    }
}
