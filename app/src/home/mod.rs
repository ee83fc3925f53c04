//! /: for visitors, what this partnership is; for Pådrivere, what is new.

mod inside;
mod outside;
mod texts;

use crate::{
    drawn::when_read,
    error::AppError,
    partnership::partnership,
    request::{attached, request},
    viewer::viewer,
};
use domain::{
    Lang, contributions,
    events::{self, EventCard},
    members::{Home, service},
    projects::{self, requests::Chance},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

pub fn home_page() -> AnyView {
    let place = partnership();
    when_read(read(), move |(home, next, thanks, chances)| {
        let page = match viewer().0 {
            Some(me) => view! { <inside::Inside home next me thanks chances /> }.into_any(),
            None => view! { <outside::Outside home next /> }.into_any(),
        };
        view! {
            <Title text="" />
            <Meta property="og:title" content=place.full_name.clone() />
            <Meta property="og:description" content=place.about.clone() />
            <Meta name="description" content=place.about.clone() />
            {page}
        }
    })
}

/// How many contributions wait for a thank-you, and for how many days the oldest.
type Thanks = Option<(i64, i32)>;

/// So many needs are shown on the front page.
const CHANCES: i64 = 3;

async fn read() -> Result<(Home, Option<EventCard>, Thanks, Vec<Chance>), AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    let next = events::service::next(&ctx, &viewer, lang).await?;
    let thanks = match viewer.manager() {
        Ok(_) => Some(contributions::service::waiting_for_thanks(&ctx, &viewer).await?),
        Err(_) => None,
    };
    let chances = projects::service::chances(&ctx, &viewer, CHANCES).await?;
    Ok((service::home(&ctx, &viewer).await?, next, thanks, chances))
}
