//! What comes, beside what waits for the Community Manager: when, how many, and the way to the desk.

use super::{
    card::places_left,
    door::door_address,
    event_address,
    planning::planning_address,
    texts as t, texts_coming as c,
    when::{Date, capitalised, weekday_span},
};
use crate::{lang::lang, number::grouped, ui::Icon};
use domain::{Lang, events::EventCard};
use leptos::prelude::*;

#[component]
pub fn Coming(next: Vec<EventCard>) -> impl IntoView {
    let l = lang();
    let none = next.is_empty();
    let events = next.into_iter().map(|card| view! { <Soon card /> });
    view! {
        <section aria-labelledby="kommer">
            <h2 id="kommer" class="h-s">{c::what_comes(l)}</h2>
            {none.then(|| view! { <p class="soft">{c::nothing_comes(l)} " " <a href="/arrangementer/ny">{c::plan_one(l)}</a></p> })}
            <ul class="soon">{events.collect_view()}</ul>
            <p><a class="more" href="/arrangementer">{c::whole_programme(l)} <Icon name="arrow" small=true /></a></p>
        </section>
    }
}

#[component]
fn Soon(card: EventCard) -> impl IntoView {
    let l = lang();
    let when = capitalised(&weekday_span(card.starts, card.ends, l));
    let state = state(&card, l);
    let about = |words: &str| format!("{words}: {}", card.title);
    let (plan, door) = (about(c::planning(l)), about(c::door(l)));
    view! {
        <li>
            <Date at=card.starts />
            <div>
                <h3 class="breaks"><a href=event_address(&card.slug)><bdi>{card.title.clone()}</bdi></a></h3>
                <p class="small">{when}</p>
                <p class="small soft">{state}</p>
                <p class="cluster small">
                    <a href=planning_address(&card.slug) aria-label=plan>{c::planning(l)}</a>
                    <a href=door_address(&card.slug) rel="external" aria-label=door>{c::door(l)}</a>
                </p>
            </div>
        </li>
    }
}

/// "34 kommer · 26 plasser igjen"
fn state(card: &EventCard, l: Lang) -> String {
    let coming = match card.coming {
        0 => c::nobody_yet(l).to_owned(),
        coming => t::so_many_come(l, &grouped(coming)),
    };
    let left = card.left.map(|left| places_left(left, l));
    [Some(coming), left].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
