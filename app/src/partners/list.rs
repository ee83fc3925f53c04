//! /partnere: the organisations, as one street in alphabetical order.

use super::{api, texts as t};
use crate::whole::Whole;
use crate::{
    address::with_query,
    lang::lang,
    live::use_live,
    number::grouped,
    partnership::partnership,
    ui::{House, Stack, Waiting, shown},
};
use domain::{
    Lang,
    live::Topic,
    partners::{GIVES, PartnerCard},
};
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;

pub fn partners_page() -> AnyView {
    let (l, place) = (lang(), partnership());
    let query = use_query_map();
    let gives = Memo::new(move |_| query.with(|query| query.get("gir").unwrap_or_default()));
    let (partners, people) = (use_live(Topic::Partners), use_live(Topic::Members));
    let all = Resource::new(move || (partners.get(), people.get()), |_| api::list(String::new()));
    view! {
        <Title text=t::partners(l) />
        <Meta property="og:title" content=t::partners(l) />
        <Transition fallback=Waiting>
            {move || Suspend::new(async move {
                shown(all.await, |all| view! { <Street all gives /> })
            })}
        </Transition>
        <section class="invite section">
            <div class="wrap">
                <h2>{t::have_you(l)}</h2>
                <p class="lead">{t::no_money(l)}</p>
                <a class="btn primary" href=format!("mailto:{}", place.manager_email)>
                    {t::write_to(l, place.manager_name.split(' ').next().unwrap_or_default())}
                </a>
            </div>
        </section>
    }
    .whole()
}

#[component]
fn Street(all: Vec<PartnerCard>, gives: Memo<String>) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let count = grouped(all.len() as i64);
    let chips = {
        let how_many =
            |one: &str| all.iter().filter(|card| card.gives.iter().any(|gift| gift == one)).count();
        let everyone = ("", t::all(l), all.len());
        let each = GIVES.map(|one| (one, gift_words(one, l), how_many(one)));
        let chip = move |(one, words, count): (&'static str, &'static str, usize)| {
            let current = move || gives.with(|gives| gives == one).then_some("true");
            let href = with_query("/partnere", &[("gir", one)]);
            view! {
                <a class="chip" href=href aria-current=current data-noscroll=true>
                    {words} " " <span class="num">{count}</span>
                </a>
            }
        };
        std::iter::once(everyone).chain(each).map(chip).collect_view()
    };
    let all = StoredValue::new(all);
    let wanted = move || {
        let gives = gives.get();
        let mut cards = all.get_value();
        cards.retain(|card| gives.is_empty() || card.gives.contains(&gives));
        cards
    };
    view! {
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
            <nav class="section-s" aria-label=t::what_they_give(l)><div class="chips">{chips}</div></nav>
            <section class="section-s" aria-labelledby="alle">
                <h2 id="alle" class="hush">{t::all_partners(l)}</h2>
                <ul class="partners">
                    <For each=wanted key=|card| card.slug.clone() let:card>
                        <Partner card />
                    </For>
                </ul>
                {move || wanted().is_empty().then(|| view! { <p class="soft">{t::nobody(l)}</p> })}
            </section>
        </div>
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
    let others = card.people_count - faces.len() as i64;
    view! {
        <li>
            <House token=card.slug.clone() />
            <div>
                <h3><a href=format!("/partnere/{}", card.slug)>{card.name}</a></h3>
                <p class="soft small">{card.kind}</p>
            </div>
            <p>{card.brings}</p>
            {(card.people_count > 0).then(|| view! {
                <div class="who cluster tight">
                    <Stack people=faces />
                    {(others > 0).then(|| view! { <span class="small soft">"+" {others}</span> })}
                </div>
            })}
        </li>
    }
}

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
