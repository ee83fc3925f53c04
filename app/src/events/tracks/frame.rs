//! The page on which a track or a question is changed: of which event, and what it is called.

use leptos::prelude::*;
use leptos_meta::{Meta, Title};

#[component]
pub fn Frame(
    /// The event's title.
    of: String,
    heading: String,
    children: Children,
) -> impl IntoView {
    view! {
        <Title text=heading.clone() />
        <Meta name="robots" content="noindex" />
        <div class="wrap">
            <header class="page-head">
                <p class="kicker breaks"><bdi>{of}</bdi></p>
                <h1 class="breaks"><bdi>{heading}</bdi></h1>
            </header>
            {children()}
        </div>
    }
}
