//! The front page as Pådrivere see it: who said thank you, what is next, where one could contribute, who is new.

use super::{Inside as Read, attention::NeedsYou, texts as t, thanked::WasThanked};
use crate::{
    events::{EventRow, NextInside},
    lang::lang,
    members::PersonCard,
    number::grouped,
    partnership::partnership,
    projects::Chances,
    ui::Icon,
};
use domain::{
    Lang,
    account::Person,
    events::EventCard,
    members::{Card, Home, Step},
    text::first_name,
};
use leptos::prelude::*;

/// So many newcomers fill a row.
const NEWCOMERS: usize = 5;

#[component]
pub fn Inside(home: Home, next: Vec<EventCard>, me: Person, read: Read) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let first = first_name(&me.name).to_owned();
    let count = grouped(home.all);
    let Read { chances, thanked, attention } = read;
    // What waits for an answer stands where the thumb is; then who said thank you.
    let answered = next.first().is_none_or(|card| card.mine.is_some());
    let (before, after) = if answered { (thanked, None) } else { (None, thanked) };
    let what_is_next = match attention {
        Some(attention) => {
            let waiting = home.waiting.unwrap_or_default();
            view! { <NeedsYou attention waiting next /> }.into_any()
        }
        None => view! { <Next next /> }.into_any(),
    };
    view! {
        <div class="wrap">
            <header class="today">
                <h1>{t::hello(l, &first)}</h1>
                <p class="soft">{t::we_are(l, &count, &place.name)}</p>
            </header>
            {before.map(|thanked| view! { <WasThanked thanked /> })}
            {what_is_next}
            {after.map(|thanked| view! { <WasThanked thanked /> })}
            {(home.step != Step::None).then(|| view! { <NextStep step=home.step l /> })}
            <Chances chances />
            <Newcomers fresh=home.people count />
            {(home.step == Step::None).then(|| view! {
                <p class="small soft section-s">{t::all_there(l)} " " <a href="/padrivere">{t::find_someone(l)}</a></p>
            })}
        </div>
    }
}

/// The next one to be answered here, and the one after it.
#[component]
fn Next(next: Vec<EventCard>) -> impl IntoView {
    let l = lang();
    let mut next = next.into_iter();
    let first = next.next();
    let more: Vec<_> = next.map(|card| view! { <EventRow card /> }).collect();
    view! {
        {first.map(|card| view! { <NextInside card /> })}
        {(!more.is_empty()).then(|| view! {
            <section class="section-s" aria-labelledby="sa-kommer">
                <div class="spread section-head">
                    <h2 id="sa-kommer" class="h-s">{t::then_comes(l)}</h2>
                    <a class="more" href="/arrangementer">{t::whole_programme(l)} <Icon name="arrow" small=true /></a>
                </div>
                <ul class="events">{more}</ul>
            </section>
        })}
    }
}

#[component]
fn Newcomers(fresh: Vec<Card>, count: String) -> impl IntoView {
    let l = lang();
    let none = fresh.is_empty();
    // The heading says that they are new.
    let cards = fresh.into_iter().take(NEWCOMERS).map(|card| Card { fresh: false, ..card });
    view! {
        <section class="section-s" aria-labelledby="nye">
            <div class="spread section-head">
                <h2 id="nye">{t::who_is_new(l)}</h2>
                <a class="more" href="/padrivere">{t::see_all(l, &count)} <Icon name="arrow" small=true /></a>
            </div>
            {none.then(|| view! {
                <p class="soft">{t::nobody_new(l)} " " <a href="/bli-padriver">{t::share_join(l)}</a></p>
            })}
            <ul class="people few">{cards.map(|card| view! { <PersonCard card /> }).collect_view()}</ul>
        </section>
    }
}

/// The one thing that would make one's page better.
#[component]
fn NextStep(step: Step, l: Lang) -> impl IntoView {
    let (title, text, words, href) = match step {
        Step::Face => {
            (t::wants_face(l), t::wants_face_means(l), t::choose_face(l), "/min-side/ansikt")
        }
        Step::Competence => (
            t::wants_competence(l),
            t::wants_competence_means(l),
            t::add_competence(l),
            "/min-side",
        ),
        Step::Headline | Step::None => {
            (t::wants_headline(l), t::wants_headline_means(l), t::add_headline(l), "/min-side")
        }
    };
    view! {
        <section class="notice-step" aria-labelledby="neste">
            <div>
                <p class="kicker small">{t::next_step(l)}</p>
                <h2 id="neste" class="h-s">{title}</h2>
                <p>{text}</p>
            </div>
            <a class="btn" href=href>{words}</a>
        </section>
    }
}
