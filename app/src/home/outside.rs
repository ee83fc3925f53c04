//! The front page as visitors see it: what this is, who we are, and one clear way in.

use super::texts as t;
use crate::{
    events::NextOutside, lang::lang, members::PersonCard, number::grouped,
    partnership::partnership, ui::Icon,
};
use domain::{events::EventCard, members::Home};
use leptos::prelude::*;

#[component]
pub fn Outside(home: Home, next: Option<EventCard>) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let picture = |name: &str| format!("/tegning/{}/bilde/{name}.svg", place.hue);
    let (shown, partners) = (grouped(home.shown), grouped(home.partners));
    let people = home.people.into_iter().take(6).map(|card| view! { <PersonCard card /> });
    let way = |number: &'static str, title: &'static str, text: &'static str| {
        view! { <li><b aria-hidden="true">{number}</b><h3>{title}</h3><p>{text}</p></li> }
    };
    view! {
        <section class="hero">
            <div class="wrap">
                <h1>{t::motto(l)}</h1>
                <p class="lead">{t::lead(l, &place.name)}</p>
                <div class="cluster">
                    <a class="btn primary" href="/bli-padriver">{t::become_one(l)}</a>
                    <a class="more" href="/padrivere">{t::meet(l)} <Icon name="arrow" small=true /></a>
                </div>
            </div>
            <img class="picture-wide" src=picture("brygga") alt=t::quay(l, &place.name) width="1440" height="480" />
        </section>
        {next.map(|card| view! { <NextOutside card /> })}
        <section class="section wrap" aria-labelledby="noen">
            <div class="spread section-head">
                <h2 id="noen">{t::some_of_us(l)}</h2>
                <a class="more" href="/padrivere">{t::see_all(l, &shown)} <Icon name="arrow" small=true /></a>
            </div>
            <ul class="people strip">{people.collect_view()}</ul>
        </section>
        <section class="section wrap story" aria-labelledby="partnere">
            <img class="picture" src=picture("lageret") alt=t::depot(l) width="640" height="400" loading="lazy" />
            <div>
                <h2 id="partnere">{t::partners_title(l, &partners)}</h2>
                <p class="lead">{t::partners_lead(l)}</p>
                <p><a class="more" href="/partnere">{t::see_partners(l)} <Icon name="arrow" small=true /></a></p>
            </div>
        </section>
        <section class="section wrap" aria-labelledby="slik">
            <h2 id="slik" class="section-head">{t::how(l)}</h2>
            <ol class="ways">
                {way("1", t::how_one(l), t::how_one_means(l))}
                {way("2", t::how_two(l), t::how_two_means(l))}
                {way("3", t::how_three(l), t::how_three_means(l))}
            </ol>
        </section>
    }
}
