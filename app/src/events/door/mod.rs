//! The door: the list on a phone, on paper, and the ticket one shows there.
//!
//! The page has no WebAssembly. What it does without coverage, `public/dor` does; without JavaScript its forms do.

mod api;
mod helpers;
mod list;
mod page;
mod panel;
mod paper;
mod qr;
mod texts;
mod ticket;
mod words;

pub use {helpers::HelpsAtTheDoor, page::door_page, ticket::MyTicket};

use super::event_address;

/// Where the door of an event is.
pub fn door_address(slug: &str) -> String {
    format!("{}/dor", event_address(slug))
}

/// The way to the door: a page of another kind, so the browser loads it.
#[leptos::component]
pub fn ToTheDoor(
    slug: String,
    #[prop(default = "btn compact")] class: &'static str,
) -> impl leptos::IntoView {
    use leptos::prelude::*;
    let l = crate::lang::lang();
    view! { <a class=class href=door_address(&slug) rel="external">{texts::to_the_door(l)}</a> }
}
