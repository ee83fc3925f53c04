//! What is told to search engines and to those who share the page: what is for everyone, and nothing else.

use super::project_address;
use crate::{
    json_ld::{JsonLd, property},
    partnership::partnership,
};
use domain::projects::ProjectPage;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

#[component]
pub fn Told(page: ProjectPage) -> impl IntoView {
    let place = partnership();
    let card = page.card;
    let url = format!("{}{}", place.public_url, project_address(&card.slug));
    let picture = format!("{url}/bilde.png?v={}-{}", page.version, card.stage.as_str());
    let properties = property("name", &card.title)
        + &property("description", &card.brief)
        + &property("url", &url)
        + &property("image", &picture)
        + &property("areaServed", page.place.as_deref().unwrap_or(&place.name));
    view! {
        <Title text=card.title.clone() />
        {if page.open && !page.merged {
            view! {
                <Meta property="og:title" content=card.title.clone() />
                <Meta property="og:description" content=card.brief.clone() />
                <Meta property="og:type" content="website" />
                <Meta property="og:url" content=url />
                <Meta property="og:image" content=picture />
                <Meta property="og:image:width" content="1200" />
                <Meta property="og:image:height" content="630" />
                <Meta property="og:image:alt" content=card.title.clone() />
                <Meta name="twitter:card" content="summary_large_image" />
                <Meta name="description" content=card.brief />
                <JsonLd kind="Project" properties />
            }
            .into_any()
        } else {
            view! { <Meta name="robots" content="noindex" /> }.into_any()
        }}
    }
}
