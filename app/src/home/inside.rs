//! The front page as Pådrivere see it: the one next step, and who is new.

use super::texts as t;
use crate::{
    contributions::Waiting, events::NextInside, lang::lang, members::PersonCard, number::grouped,
    partnership::partnership, projects::Chances, ui::Icon,
};
use domain::text::first_name;
use domain::{
    Lang,
    account::Person,
    events::EventCard,
    members::{Home, Step},
    projects::requests::Chance,
};
use leptos::prelude::*;

#[component]
pub fn Inside(
    home: Home,
    next: Option<EventCard>,
    me: Person,
    /// What the Community Manager has not said thank you for: how many, and for how many days.
    thanks: Option<(i64, i32)>,
    /// Where the viewer could contribute.
    chances: Vec<Chance>,
) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let first = first_name(&me.name).to_owned();
    let count = grouped(home.all);
    let fresh = home.people;
    let none = fresh.is_empty();
    view! {
        <div class="wrap">
            <header class="today">
                <h1>{t::hello(l, &first)}</h1>
                <p class="soft">{t::we_are(l, &count, &place.name)}</p>
            </header>
            {home.waiting.filter(|waiting| *waiting > 0).map(|waiting| view! { <Waits waiting /> })}
            <section class="notice-step" aria-labelledby="neste">
                <h2 id="neste" class="kicker">{t::next_step(l)}</h2>
                <NextStep step=home.step l primary=home.waiting.unwrap_or_default() == 0 />
            </section>
            {thanks.filter(|(count, _)| *count > 0).map(|(count, days)| view! { <Waiting count days /> })}
            {next.map(|card| view! { <NextInside card /> })}
            <Chances chances />
            <section class="section-s" aria-labelledby="nye">
                <div class="spread section-head">
                    <h2 id="nye">{t::who_is_new(l)}</h2>
                    <a class="more" href="/padrivere">{t::see_all(l, &count)} <Icon name="arrow" small=true /></a>
                </div>
                {none.then(|| view! {
                    <p class="soft">{t::nobody_new(l)} " " <a href="/bli-padriver">{t::share_join(l)}</a></p>
                })}
                <ul class="people">
                    {fresh.into_iter().map(|card| view! { <PersonCard card /> }).collect_view()}
                </ul>
            </section>
        </div>
    }
}

/// For the Community Manager: people first.
#[component]
fn Waits(waiting: i64) -> impl IntoView {
    let l = lang();
    let words =
        if waiting == 1 { t::waiting_one(l).into() } else { t::waiting(l, &grouped(waiting)) };
    view! {
        <section class="panel flow" aria-labelledby="venter">
            <h2 id="venter" class="h-s">{words}</h2>
            <p>{t::waiting_means(l)}</p>
            <div class="cluster"><a class="btn primary" href="/styring/padrivere?hvem=nye">{t::say_welcome(l)}</a></div>
        </section>
    }
}

#[component]
fn NextStep(step: Step, l: Lang, primary: bool) -> impl IntoView {
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
        Step::Headline => {
            (t::wants_headline(l), t::wants_headline_means(l), t::add_headline(l), "/min-side")
        }
        Step::None => (t::all_there(l), t::all_there_means(l), t::find_someone(l), "/padrivere"),
    };
    let class = if primary { "btn primary" } else { "btn" };
    view! {
        <div class="flow">
            <h3>{title}</h3>
            <p>{text}</p>
            <div class="cluster"><a class=class href=href>{words}</a></div>
        </div>
    }
}
