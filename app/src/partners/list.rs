//! /partnere: the organisations, as one street in alphabetical order.

use super::texts as t;
use crate::{
    address::with_query,
    drawn::when_read,
    error::AppError,
    lang::{lang, spoken},
    number::grouped,
    partnership::partnership,
    request::request,
    ui::{House, Stack},
};
use domain::text::first_name;
use domain::{
    Lang,
    partners::{GIVES, PartnerCard, gift_parameter, parse_gift, service},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

pub fn partners_page() -> AnyView {
    let gives = use_query_map().with_untracked(|query| query.get("gir"));
    let gives = gives.and_then(|raw| parse_gift(&raw)).unwrap_or_default();
    when_read(read(), move |all| view! { <Street all gives /> <Invitation /> })
}

async fn read() -> Result<Vec<PartnerCard>, AppError> {
    let (ctx, viewer) = request();
    Ok(service::list(&ctx, &viewer).await?)
}

#[component]
fn Street(all: Vec<PartnerCard>, gives: &'static str) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let count = grouped(all.len() as i64);
    let chip = |one: &'static str, words: &'static str, count: usize| {
        let current = (gives == one).then_some("true");
        let href = with_query("/partnere", &[("gir", gift_parameter(one))]);
        view! {
            <a class="chip" href=href aria-current=current data-noscroll=true>
                {words} " " <span class="num">{count}</span>
            </a>
        }
    };
    let everyone = chip("", t::all(l), all.len());
    let each = GIVES.map(|one| {
        let count = all.iter().filter(|card| card.gives.iter().any(|gift| gift == one)).count();
        chip(one, gift_words(one, l), count)
    });
    let mut wanted = all;
    wanted.retain(|card| gives.is_empty() || card.gives.iter().any(|gift| gift == gives));
    let nobody = wanted.is_empty();
    view! {
        <Title text=t::partners(l) />
        <Meta property="og:title" content=t::partners(l) />
        <div class="wrap">
            <header class="page-head">
                <h1>{t::partners(l)}</h1>
                <p class="lead">{t::lead(l, &count)}</p>
            </header>
            <nav class="tabs" aria-label=t::people_and_partners(l)>
                <a href="/padrivere">{t::people(l)}</a>
                <a href="/partnere" aria-current="page">{t::partners(l)}</a>
            </nav>
        </div>
        <img class="street" src=format!("/tegning/{}/bilde/gate.svg", place.hue) alt=t::street(l, &place.name) width="1440" height="220" />
        <div class="wrap">
            <nav class="section-s" aria-label=t::what_they_give(l)><div class="chips">{everyone} {each.into_iter().collect_view()}</div></nav>
            <section class="section-s" aria-labelledby="alle">
                <h2 id="alle" class="hush">{t::all_partners(l)}</h2>
                <ul class="partners">
                    {wanted.into_iter().map(|card| view! { <Partner card /> }).collect_view()}
                </ul>
                {nobody.then(|| view! { <p class="soft">{t::nobody(l)}</p> })}
            </section>
        </div>
    }
}

#[component]
fn Invitation() -> impl IntoView {
    let (l, place) = (lang(), partnership());
    view! {
        <section class="invite section">
            <div class="wrap">
                <h2>{t::have_you(l)}</h2>
                <p class="lead">{t::no_money(l)}</p>
                <a class="btn primary" href=format!("mailto:{}", place.manager_email)>
                    {t::write_to(l, first_name(&place.manager_name))}
                </a>
            </div>
        </section>
    }
}

#[component]
fn Partner(card: PartnerCard) -> impl IntoView {
    let faces = card
        .people
        .into_iter()
        .take(3)
        .map(|person| (person.portrait, person.name))
        .collect::<Vec<_>>();
    let said_in = spoken(OURS);
    let others = card.people_count - faces.len() as i64;
    view! {
        <li data-key=card.slug.clone()>
            <House token=card.slug.clone() />
            <div>
                <h3><a href=format!("/partnere/{}", card.slug)>{card.name}</a></h3>
                <p class="soft small" lang=said_in>{card.kind}</p>
            </div>
            <p lang=said_in>{card.brings}</p>
            {(card.people_count > 0).then(|| view! {
                <div class="who cluster tight">
                    <Stack people=faces />
                    {(others > 0).then(|| view! { <span class="small soft">"+" {others}</span> })}
                </div>
            })}
        </li>
    }
}

/// What the Community Manager writes of partners is in bokmål.
pub(super) const OURS: Lang = Lang::Nb;

/// What they bring, in a word.
pub(super) fn gift_words(gift: &str, l: Lang) -> &'static str {
    match gift {
        "places" => t::places(l),
        "knowledge" => t::knowledge(l),
        "people" => t::hands(l),
        "materials" => t::materials(l),
        _ => t::money(l),
    }
}

/// And in a line.
pub(super) fn gift_means(gift: &str, l: Lang) -> &'static str {
    match gift {
        "places" => t::places_mean(l),
        "knowledge" => t::knowledge_means(l),
        "people" => t::hands_mean(l),
        "materials" => t::materials_mean(l),
        _ => t::money_means(l),
    }
}

pub(super) fn gift_icon(gift: &str) -> &'static str {
    match gift {
        "places" => "house",
        "knowledge" => "book",
        "people" => "hand",
        "materials" => "box",
        _ => "coins",
    }
}
