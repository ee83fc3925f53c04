//! A page on which an event is planned: the way to the others, which event it is, and what the page is for.

use super::{event_address, planning::Trail};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

#[component]
pub fn PartPage(
    slug: String,
    /// The event's title.
    event: String,
    /// The last part of the address.
    here: &'static str,
    #[prop(into)] heading: String,
    #[prop(optional, into)] lead: String,
    #[prop(optional)] class: &'static str,
    /// For what is read and typed line by line.
    #[prop(optional)]
    narrow: bool,
    children: Children,
) -> impl IntoView {
    let class = format!("wrap {class}").trim_end().to_owned();
    view! {
        <Title text=heading.clone() />
        <Meta name="robots" content="noindex" />
        <div class=class>
            <Trail slug=slug.clone() here />
            <header class="page-head">
                <p class="kicker breaks"><a href=event_address(&slug)><bdi>{event}</bdi></a></p>
                <h1 class="breaks"><bdi>{heading}</bdi></h1>
                {(!lead.is_empty()).then(|| view! { <p class="lead breaks">{lead}</p> })}
            </header>
            <div class=narrow.then_some("narrow")>{children()}</div>
        </div>
    }
}
