//! /bli-padriver: becoming one.

mod api;
mod form;
mod progress;
mod texts;

use crate::{
    address::with_query,
    lang::lang,
    partnership::partnership,
    ui::{Face, Icon, Waiting, shown},
    viewer::viewer,
};
use domain::members::Card;
use domain::text::first_name;
use form::JoinForm;
use leptos::prelude::*;
use leptos_meta::{Meta, Title};
use leptos_router::hooks::use_query_map;
use texts as t;

pub fn join_page() -> AnyView {
    let l = lang();
    let thanked = use_query_map().with_untracked(|query| query.get("takk").is_some());
    let join = ServerAction::<api::Join>::new();
    let start = Resource::new(|| (), |()| api::begin());
    let done = move || join.value().with(|value| value.as_ref()?.as_ref().ok().cloned());
    let seal = seal_anew(join);
    view! {
        <Title text=t::title(l) />
        <Meta property="og:title" content=t::title(l) />
        <Meta name="description" content=t::lead(l) />
        <Transition fallback=Waiting>
            {move || Suspend::new(async move {
                shown(start.await, move |start| move || match done() {
                    Some(thanks) => view! { <Thanks name=thanks.first_name people=start.people.clone() /> }.into_any(),
                    None if thanked => view! { <Thanks name=String::new() people=start.people.clone() /> }.into_any(),
                    None if viewer().0.is_some() => view! { <Already /> }.into_any(),
                    None => view! { <Asking start=start.clone() seal join /> }.into_any(),
                })
            })}
        </Transition>
    }
    .into_any()
}

/// A new seal for a form that was open for too long, in the place of the old one; the form itself stays.
fn seal_anew(join: ServerAction<api::Join>) -> ReadSignal<Option<String>> {
    let (seal, set_seal) = signal(None);
    Effect::new(move || {
        let too_old = join.value().with(
            |value| matches!(value, Some(Err(refused)) if refused.0 == domain::Error::SendAgain),
        );
        if too_old {
            leptos::task::spawn_local(async move {
                if let Ok(start) = api::begin().await {
                    set_seal.set(Some(start.drawn_at));
                }
            });
        }
    });
    seal
}

#[component]
fn Asking(
    start: api::Start,
    seal: ReadSignal<Option<String>>,
    join: ServerAction<api::Join>,
) -> impl IntoView {
    let l = lang();
    view! {
        <div class="wrap">
            <header class="page-head">
                <h1>{t::title(l)}</h1>
                <p class="lead">{t::lead(l)}</p>
            </header>
            <JoinForm start seal join />
        </div>
    }
}

/// In the place of the form; the keyboard comes along.
#[component]
fn Thanks(name: String, people: Vec<Card>) -> impl IntoView {
    let (l, place) = (lang(), partnership());
    let manager = first_name(&place.manager_name).to_owned();
    let words = if name.is_empty() { t::thanks_all(l).into() } else { t::thanks(l, &name) };
    let heading = NodeRef::<leptos::html::H1>::new();
    Effect::new(move || {
        if let Some(heading) = heading.get() {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            let _ = heading.focus();
        }
    });
    view! {
        <section class="invite" aria-labelledby="takk">
            <div class="wrap thank-you">
                <div>
                    <h1 id="takk" tabindex="-1" node_ref=heading>{words}</h1>
                    <p class="lead">{t::what_now(l, &manager)}</p>
                    <div class="cluster">
                        <a class="btn primary" href="/padrivere">{t::meet(l)}</a>
                        <a class="more" href=with_query("/logg-inn", &[("next", "/min-side/ansikt")])>
                            {t::add_a_photo(l)} <Icon name="arrow" small=true />
                        </a>
                    </div>
                </div>
                <Greeters people />
            </div>
        </section>
    }
}

/// Three who are here already; the quay where nobody shows their face to everyone yet.
#[component]
fn Greeters(people: Vec<Card>) -> impl IntoView {
    let l = lang();
    let firsts = people.iter().map(|card| first_name(&card.name));
    let [a, b, c] = firsts.collect::<Vec<_>>()[..] else {
        let picture = format!("/tegning/{}/bilde/brygga.svg", partnership().hue);
        return view! { <img class="picture" src=picture alt="" width="1440" height="480" /> }
            .into_any();
    };
    let words = t::here_too(l, a, b, c);
    let faces = people.into_iter().map(|card| {
        view! {
            <Face portrait=card.portrait name=card.name size="portrait" eager=true />
        }
    });
    view! {
        <figure>
            <div class="row-of-three">{faces.collect_view()}</div>
            <figcaption>{words}</figcaption>
        </figure>
    }
    .into_any()
}

#[component]
fn Already() -> impl IntoView {
    let l = lang();
    view! {
        <div class="wrap page-head flow">
            <h1>{t::already(l)}</h1>
            <p><a class="btn primary" href="/min-side">{t::to_my_page(l)}</a></p>
        </div>
    }
}
