//! /arrangementer/{slug}/bilder?nr=2: one picture large, and the way to those beside it.

use super::{picture_file, pictures_address, texts as t};
use crate::{
    drawn::when_read, error::AppError, events::event_address, lang::lang, request::request,
    ui::Icon,
};
use domain::{
    Error,
    attachments::{Picture, SIDES},
    events::happened::service,
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::{use_params_map, use_query_map};

struct Read {
    slug: String,
    title: String,
    picture: Picture,
    number: usize,
    all: usize,
}

pub fn pictures_page() -> AnyView {
    let slug = use_params_map().with_untracked(|params| params.get("slug").unwrap_or_default());
    let asked = use_query_map().with_untracked(|query| query.get("nr"));
    let number = asked.and_then(|number| number.parse().ok()).unwrap_or(1);
    when_read(read(slug, number), |read| view! { <One read /> })
}

async fn read(slug: String, number: usize) -> Result<Read, AppError> {
    let (ctx, viewer) = request();
    let (title, pictures) = service::pictures(&ctx, &viewer, &slug).await?;
    let all = pictures.len();
    let picture = number.checked_sub(1).and_then(|place| pictures.into_iter().nth(place));
    Ok(Read { slug, title, picture: picture.ok_or(Error::NotFound)?, number, all })
}

#[component]
fn One(read: Read) -> impl IntoView {
    let l = lang();
    let Read { slug, title, picture, number, all } = read;
    let (before, after) = (number > 1, number < all);
    let whole = format!("{}#skjedde", event_address(&slug));
    view! {
        <Title text=t::picture_of(l, number, all) />
        <Meta name="robots" content="noindex" />
        <div class="wrap one-picture">
            <header class="spread">
                <h1 class="h-s"><a class="breaks" href=whole><bdi>{title}</bdi></a></h1>
                <p class="soft num">{t::picture_of(l, number, all)}</p>
            </header>
            <figure>
                <img
                    src=picture_file(picture.id, SIDES[1])
                    width=picture.width.to_string()
                    height=picture.height.to_string()
                    alt=picture.title.clone()
                />
                <figcaption class="breaks"><bdi>{picture.title}</bdi></figcaption>
            </figure>
            <nav class="cluster" aria-label=t::pictures(l)>
                {before.then(|| view! { <a class="btn" href=pictures_address(&slug, number - 1) rel="prev">{t::before(l)}</a> })}
                {after.then(|| view! { <a class="btn" href=pictures_address(&slug, number + 1) rel="next">{t::after(l)} <Icon name="arrow" small=true /></a> })}
            </nav>
        </div>
    }
}
