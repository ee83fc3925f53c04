//! /: for visitors, what this partnership is; for Pådrivere, what is next and new; for the Community Manager, what
//! waits.

mod attention;
mod attention_texts;
mod inside;
mod outside;
mod texts;
mod thanked;

use crate::{
    drawn::when_read,
    error::AppError,
    partnership::partnership,
    request::{attached, request},
    viewer::viewer,
};
use attention::Attention;
use domain::{
    Lang,
    contributions::{self, Thanked},
    events::{self, EventCard},
    members::{Home, service},
    projects::{self, requests::Chance},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};

pub fn home_page() -> AnyView {
    let place = partnership();
    when_read(read(), move |Read { home, next, inside }| {
        let page = match viewer().0 {
            Some(me) => view! { <inside::Inside home next me read=inside /> }.into_any(),
            None => view! { <outside::Outside home next=next.into_iter().next() /> }.into_any(),
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

struct Read {
    home: Home,
    /// The next ones the viewer may come to.
    next: Vec<EventCard>,
    inside: Inside,
}

/// What is for those who are signed in.
#[derive(Default)]
pub struct Inside {
    /// Where the viewer could contribute.
    pub chances: Vec<Chance>,
    /// The newest thank-you.
    pub thanked: Option<Thanked>,
    /// For the Community Manager.
    pub attention: Option<Attention>,
}

/// So many needs are shown on the front page.
const CHANCES: i64 = 3;

async fn read() -> Result<Read, AppError> {
    let (ctx, viewer) = request();
    let lang = attached::<Lang>().unwrap_or_default();
    let inside = match viewer.member() {
        Ok(_) => Inside {
            chances: projects::service::chances(&ctx, &viewer, CHANCES).await?,
            thanked: contributions::service::newest_thanks(&ctx, &viewer).await?,
            attention: match viewer.manager() {
                Ok(_) => Some(attention::read(&ctx, &viewer).await?),
                Err(_) => None,
            },
        },
        Err(_) => Inside::default(),
    };
    let so_many = if viewer.0.is_some() { 2 } else { 1 };
    Ok(Read {
        home: service::home(&ctx, &viewer).await?,
        next: events::service::next(&ctx, &viewer, lang, so_many).await?,
        inside,
    })
}
